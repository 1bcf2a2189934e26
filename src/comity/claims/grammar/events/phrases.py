"""What happened, as a short phrase: the words of a clause, cut where they still read."""

import re

from comity.claims.prose.shape import Shape
from comity.claims.reading import Reading

_LONG = 220
"""No phrase is longer than this; most clauses are shorter, and stay whole."""
_SHORT = 60
_SPACE = re.compile(r"\s+")
# Words that no phrase ends with, cut short or without its date: "signed the convention on
# cooperation in the".
_GAPS = " ,;:–—"
_LOOSE_END = re.compile(
    rf"[{_GAPS}]+(?:the|an?|of|in|on|at|by|to|for|from|with|and|or|its|their|his|her|that|"
    r"which|who|as|such|into|over|under|against|between|following|is|are|was|were|has|have|had|"
    r"been|be|during|and (?:also|later|then|again|so)|both|early|late|mid)$"
)
_LOOSE = 24
"""No shorter is the longest of them, with what stands before it."""
# How long before or after something else, which is then not told: "met again, a month".
_APART = re.compile(
    r"(?P<long>,? (?:(?:just|only|about) )?(?:an?|one|two|three|four|five|six|ten|some|several|"
    r"\d{1,2}) "
    r"(?:hour|day|week|month|year)s?) (?:after|before)\b"
)
_LOOSE_START = re.compile(
    r"^(?:(?:and|but|which|who|that|then|(?i:after|following|during|since|before|until|upon|"
    r"despite|with|to(?= the)))(?: the)? )+"
)
# Where a phrase is whole though more is told: what came of it, why it was done, who somebody is.
_WHOLE = re.compile(
    r",? (?:when|while|after|before|because|although|though|despite|due to|"
    r"in (?:order|exchange|return|response|protest|retaliation)|as part of|amid|amidst|"
    r"on charges of|following|so that|thereby|within the framework) |"
    r", (?:(?!(?:recommending|warning|advising|stating|saying|declaring|announcing|demanding|"
    r"urging|calling)\b)[a-z]+ing|which|who|whom|whose|where|to|led|including|such as|as well as|"
    r"with|as) |"
    r",? (?=\()| [–—] "
)
# Where it may be cut and still reads: not within a name, "the Treaty on Trade".
_JOINT = re.compile(r" (?:to|in|on|for|with|at|by|from|that|during|as) (?![A-Z])|, and ")
_BRACKETS = re.compile(r"[()]")
_PAIRED = (("(", ")"), ("“", "”"), ("[", "]"))


def phrase(reading: Reading, drawn: Shape, start: int, end: int) -> str:
    """Return the words of ``text[start:end]`` as a short phrase."""
    span = drawn.plain_span(start, end)
    words = _SPACE.sub(" ", reading.plain[span.start : span.end]).strip(" ,;:.")
    if len(words) > _LONG:
        words = _cut(words)
    for opens, closes in _PAIRED:
        if words.count(opens) > words.count(closes):
            words = words[: words.rindex(opens)] or words.lstrip(opens)
    if words.count('"') % 2:
        words = words[: words.rindex('"')] or words.lstrip('"')
    return _ended(_LOOSE_START.sub("", words))


def closed(drawn: Shape, start: int, end: int) -> int:
    """Return where words that begin at ``text[start]`` end: not upon "and also", nor in a bracket.

    A short bracket is part of them, any other is not.
    """
    text = drawn.text
    apart = _APART.search(text, max(start, end - _SHORT))
    end = apart.start() if apart and apart.end("long") == end else end
    end = _within(text, start, end)
    end = start + len(_ended(text[start:end]).rstrip(" ."))
    opened = text.rfind("(", start, end)
    if opened < 0 or text.find(")", opened, end) >= 0:
        return end
    shut = text.find(")", end, opened + _SHORT)
    return shut + 1 if shut >= 0 else len(text[:opened].rstrip())


def _within(text: str, start: int, end: int) -> int:
    """Return where ``text[start:end]`` leaves the bracket that it begins in, else ``end``."""
    open_ = 0
    for bracket in _BRACKETS.finditer(text, start, end):
        open_ += 1 if bracket[0] == "(" else -1
        if open_ < 0:
            return bracket.start()
    return end


def _cut(words: str) -> str:
    """Return the beginning of words that are too many, up to where it reads whole."""
    for joint in (_WHOLE, _JOINT):
        found = [each.start() for each in joint.finditer(words, _SHORT, _LONG)]
        if found:
            return _ended(words[: found[-1]])
    return words[: words.rfind(" ", 0, _LONG)]


def _ended(words: str) -> str:
    """Return words without those at their end that no phrase ends with."""
    while True:
        words = words.rstrip(_GAPS)
        loose = _LOOSE_END.search(words, max(0, len(words) - _LOOSE))
        if loose is None:
            return words
        words = words[: loose.start()]
