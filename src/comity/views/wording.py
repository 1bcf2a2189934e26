"""Dates, ties and claims in words."""

import datetime as dt
from collections.abc import Mapping

from comity.answers import Evidence, Stretch, Tie
from comity.dates import Edtf
from comity.errors import ImpossibleDateError

_TIES = {
    "relations": "{one} – {other}: diplomatic relations",
    "recognition": "{one} recognises {other}",
    "mission": "{one}: {what} in {other}",
    "accreditation": "{one}: accredited to {other}",
    "membership": "{one}: {what} of {other}",
    "conflict": "conflict of {one} and {other}",
}


_CONTROLS = dict.fromkeys(
    (*range(9), 11, 12, *range(14, 32), 127, *range(55296, 57344), 65534, 65535)
)


def printable(text: str) -> str:
    """Return the text without the characters that XML and terminals refuse."""
    return text.translate(_CONTROLS)


_YEAR, _DECADE, _CENTURY = 4, 3, 2
"""How many digits of a year are known: all, those of the decade, those of the century."""
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def date(text: str) -> str:
    """Write an EDTF date as people do, as precise as it is; what is unusual stays as it is.

    >>> date("1992-04-02"), date("1992-04"), date("1992"), date("1992~")
    ('2 April 1992', 'April 1992', '1992', '1992~')
    >>> date("[1992..1993]"), date("[..1990]"), date("[2025..]")
    ('some day of 1992 to 1993', '1990 or before', '2025 or later')
    """
    if text[:1] == "[" and text[-1:] == "]" and text.count("..") == 1 and "," not in text:
        begin, _, end = text[1:-1].partition("..")
        if begin and end:
            return f"some day of {date(begin)} to {date(end)}"
        return f"{date(begin)} or later" if begin else f"{date(end)} or before"
    parts = text.split("-")
    if not all(part.isdigit() for part in parts) or len(parts) == 1:
        return text
    try:
        first = Edtf.parse(text).first or dt.date.min
    except ImpossibleDateError:
        return text
    if int(parts[1]) > 12:  # noqa: PLR2004 - a season
        return text
    month = f"{first:%B} {parts[0]}"
    return month if len(parts) == 2 else f"{first.day} {month}"  # noqa: PLR2004 - year and month


def date_in_words(text: str) -> str:
    """Write an EDTF date as a page does, uncertainty and approximation included.

    >>> date_in_words("1992-04-02"), date_in_words("1992~"), date_in_words("199X")
    ('2 April 1992', 'c. 1992', '1990s')
    >>> date_in_words("15XX"), date_in_words("20XX")
    ('16th century', '21st century')
    """
    about = "c. " if text[-1:] in {"~", "%"} else ""
    bare = text.rstrip("~?%")
    known = bare.rstrip("X")
    if len(bare) == _YEAR and known.isdigit():
        if len(known) == _DECADE:
            return f"{about}{known}0s"
        if len(known) == _CENTURY:
            number = int(known) + 1
            ending = "th" if number in {11, 12, 13} else _ENDINGS.get(number % 10, "th")
            return f"{about}{number}{ending} century"
    return f"{about}{date(bare)}"


def day(on: str) -> str:
    """Begin a sentence about a date: ``On 2 April 1992``, ``In 1992``."""
    return f"{'On' if on.count('-') == 2 else 'In'} {date(on)}"  # noqa: PLR2004 - year, month, day


def on(text: str) -> str:
    """Say when, as people do: a day has "on" before it, a month or a year "in".

    >>> on("1992-04-02"), on("1992-04"), on("1992")
    ('on 2 April 1992', 'in April 1992', 'in 1992')
    """
    told = date(text)
    return f"{'on' if told[:1].isdigit() and ' ' in told else 'in'} {told}"


def dates_of(spell: Stretch) -> str:
    """Say from when to when a spell lasts.

    Nothing is said of an end that nobody tells of.
    """
    if not spell.held:
        return "none"
    since = f"since {date(spell.start)}" if spell.start else "since when is not said"
    if not spell.ended:
        return since
    until = f"until {date(spell.end)}" if spell.end else "until some day that is not said"
    return f"{since.replace('since', 'from', 1)} {until}" if spell.start else until


def tie_name(tie: Tie, names: Mapping[str, str]) -> str:
    """Say what a tie is: ``Iceland: embassy in Denmark``."""
    form = _TIES.get(tie.kind, "{one} – {other}: {kind} {what}")
    one, other = names.get(tie.one, tie.one), names.get(tie.other, tie.other)
    return form.format(one=one, other=other, what=tie.what or tie.kind, kind=tie.kind).rstrip()


def said(claim: Evidence, names: Mapping[str, str]) -> str:
    """Say in short what a claim says: ``relations established 2 April 1992``."""
    who = [names.get(each, each) for each in (claim.subject, claim.object) if each]
    span = [
        f"from {date(claim.start)}" if claim.start and claim.end else date(claim.start),
        f"to {date(claim.end)}" if claim.end else "",
        date(claim.date),
    ]
    words = [
        claim.modality, claim.kind, str(claim.qualifiers.get("type", "")), claim.status,
        f"({' → '.join(who)})" if who else "", *span,
    ]  # fmt: skip
    return " ".join(filter(None, words))
