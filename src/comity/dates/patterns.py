"""The one pattern that finds where a date is written, whatever its order.

The first character is taken before the branches part, for that lets the engine skip to where a
date can begin; so the first group of each branch holds its first word but for that character.
Every branch ends in an empty group, and ``match.lastindex`` tells which branch matched. No piece
repeats without a bound, so the search is linear in the text.
"""

import re
from collections import defaultdict

from comity.dates.months import NAMES

_SHORT = ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec")
_MONTH = rf"(?:{'|'.join(NAMES)}|(?:{'|'.join(_SHORT)})\b\.?)"
_ANY_CASE_MONTH = rf"(?i:{_MONTH})"
_SPACE = r"[ \xa0\u2009\u202f]"
_GAP = rf"{_SPACE}{{1,2}}"
_NTH = r"(?:st|nd|rd|th)?(?![0-9])"
# Plain text loses the edges of cells: a date may stand right after a small letter (a name's last)
# and right before another letter (the next cell's first).
_YEAR = r"[12][0-9]{3}(?![0-9_]|s\b)"
_DASH = r"[–—‒−-]"
_TO = (
    rf"(?:{_SPACE}{{0,2}}(?:{_DASH}|/){_SPACE}{{0,2}}|,{_GAP}"
    rf"|{_GAP}(?:to|until|till|through|and|or|&){_GAP}(?:the{_GAP})?)"
)
_BEFORE_MONTH = rf"(?:,?{_GAP}(?:(?:day{_GAP})?of{_GAP})?|-)"
_BEFORE_YEAR = rf"(?:[,.]?{_GAP}(?:(?:of|in){_GAP})?|-|,)"


def _without_first_letter() -> str:
    """Return the pattern of a month's name after its capital, which is already taken."""
    rests: dict[str, list[str]] = defaultdict(list)
    for name in NAMES:
        rests[name[0]].append(name[1:])
    for name in _SHORT:
        rests[name[0]].append(name[1:] + r"\b\.?")
    return "|".join(f"(?<={initial})(?:{'|'.join(endings)})" for initial, endings in rests.items())


_SOME_MONTH = "(?=[aepuco][nbrylgptvc])"
"""The two letters that follow the capital of any month: few other words have such."""
_REST_OF_DAY = rf"([0-9]?{_NTH})"
_REST_OF_MONTH = f"({_without_first_letter()})"

_DAY_FIRST = (
    rf"{_REST_OF_DAY}(?:({_BEFORE_MONTH}{_ANY_CASE_MONTH})?({_TO})([0-3]?[0-9]{_NTH}))?"
    rf"{_BEFORE_MONTH}({_ANY_CASE_MONTH}){_BEFORE_YEAR}({_YEAR})()"
)
_NUMERIC = rf"(?<!\w.)([0-9]?)([./-])([0-3]?[0-9])\9({_YEAR})()"
_ISO = rf"(?<=[12])([0-9]{{3}})([-/.])([01]?[0-9]|{_MONTH})\14([0-3]?[0-9])(?![0-9])()"
# A year is none when it goes on as a number, a percentage, a longer date or an ISSN.
_YEAR_ONLY = (
    rf"(?<=[12])([0-9]{{3}})(?:(['’]?s)|({_SPACE}?{_DASH}{_SPACE}?|/)([0-9]{{1,2}}))?"
    r"(?![^\WA-Z]|[°%]|[A-Z](?![a-z])|[.,][0-9]|[-/][0-9]{1,3}(?![0-9])|-(?:[03-9][0-9]|2[2-9])[0-9]{2}(?![0-9])"
    r"|[ \xa0](?:[0-9]{3}(?![0-9])|%))()"
)
_MONTH_FIRST = (
    rf"{_REST_OF_MONTH}{_GAP}([0-9]{{1,2}}{_NTH})"
    rf"(?:({_TO})({_MONTH}{_GAP})?([0-9]{{1,2}}{_NTH}))?[,.]?{_SPACE}{{0,2}}({_YEAR})()"
)
_MONTH_ONLY = rf"{_REST_OF_MONTH}(?:({_TO})({_MONTH}))?{_BEFORE_YEAR}({_YEAR})()"

DATE = re.compile(
    r"[0-9JFMASOND](?<![0-9A-Z_$£€¥#@&=%+*^\\|].)"
    rf"(?:(?<=[0-9])(?:{_DAY_FIRST}|{_NUMERIC}|{_ISO}|{_YEAR_ONLY})"
    rf"|(?<=[A-Z]){_SOME_MONTH}(?:{_MONTH_FIRST}|{_MONTH_ONLY}))"
)
"""One written date, or two that share their year or month."""

DAY_FIRST, NUMERIC, ISO, YEAR_ONLY, MONTH_FIRST, MONTH_ONLY = 7, 12, 17, 22, 29, 34
"""What ``match.lastindex`` is for each branch; the groups of a branch end just before it."""
