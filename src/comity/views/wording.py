"""Dates, ties and claims in words."""

import datetime as dt
import functools
from collections.abc import Mapping

from comity.actors import actor
from comity.answers import Evidence, Existence, Lapse, Stretch, Tie
from comity.dates import Edtf
from comity.errors import ImpossibleDateError
from comity.views.articles import the

_TIES = {
    "relations": "{one} – {name}: diplomatic relations",
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


_REGISTRY = ", by the registry"
_KINDS = {"state": "a state", "former state": "a state"}
_YEAR, _DECADE, _CENTURY = 4, 3, 2
"""How many digits of a year are known: all, those of the decade, those of the century."""
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_UNSURE = " (uncertain)"


@functools.lru_cache(maxsize=65_536)
def date(text: str) -> str:
    """Write an EDTF date as people do, as precise as it is; what is unusual stays as it is.

    >>> date("1992-04-02"), date("1992-04"), date("1992"), date("1943-21"), date("15XX")
    ('2 April 1992', 'April 1992', '1992', 'spring 1943', 'the 16th century')
    >>> date("1992~"), date("1992?"), date("199X"), date("[..1990]"), date("[2025..]")
    ('c. 1992', '1992 (uncertain)', 'the 1990s', '1990 or before', '2025 or later')
    >>> date("[1992..1993]"), date("[1992..1997]")
    ('1992 or 1993', 'a day between 1992 and 1997')
    """
    if (
        text[:1] == "["
        and text[-1:] == "]"
        and text.count("..") == 1
        and "," not in text
        and len(text) > len("[..]")
    ):
        return _between(*text[1:-1].split(".."))
    bare = text.rstrip("~?%")
    about = "c. " if text[-1:] in {"~", "%"} else ""
    unsure = _UNSURE if text[-1:] in {"?", "%"} else ""
    return f"{about}{_plain_date(bare)}{unsure}"


def _between(begin: str, end: str) -> str:
    """Say that something was on one day of several."""
    if not (begin and end):
        return f"{date(begin)} or later" if begin else f"{date(end)} or before"
    years = len(begin) == len(end) == _YEAR and begin.isdigit() and end.isdigit()
    if years and int(end) == int(begin) + 1:
        return f"{begin} or {end}"
    return f"a day between {date(begin)} and {date(end)}"


def _plain_date(text: str) -> str:
    """Write a date that is neither about nor uncertain."""
    known = text.rstrip("X")
    if len(text) == _YEAR and known.isdigit() and len(known) < _YEAR:
        return _stretch(known) or text
    parts = text.split("-")
    if not all(part.isdigit() for part in parts) or len(parts) == 1:
        return text
    try:
        first = Edtf.parse(text).first or dt.date.min
    except ImpossibleDateError:
        return text
    if int(parts[1]) > 12:  # noqa: PLR2004 - a season
        season = _SEASONS.get(parts[1], "")
        return f"{season} {parts[0]}" if season and len(parts) == 2 else text  # noqa: PLR2004
    month = f"{first:%B} {parts[0]}"
    return month if len(parts) == 2 else f"{first.day} {month}"  # noqa: PLR2004 - year and month


def _stretch(known: str) -> str:
    """Name the decade or the century whose digits are known."""
    if len(known) == _DECADE:
        return f"the {known}0s"
    if len(known) != _CENTURY:
        return ""
    number = int(known) + 1
    ending = "th" if number in {11, 12, 13} else _ENDINGS.get(number % 10, "th")
    return f"the {number}{ending} century"


def date_in_words(text: str) -> str:
    """Write an EDTF date as the cell of a page has it.

    >>> date_in_words("1992-04-02"), date_in_words("1992~"), date_in_words("199X")
    ('2 April 1992', 'c. 1992', '1990s')
    >>> date_in_words("15XX"), date_in_words("20XX"), date_in_words("1992?")
    ('16th century', '21st century', '1992')
    """
    return date(text).removesuffix(_UNSURE).replace("the ", "", 1)


def day(on: str) -> str:
    """Begin a sentence about a date: ``On 2 April 1992``, ``In 1992``."""
    return f"{'On' if on.count('-') == 2 else 'In'} {date(on)}"  # noqa: PLR2004 - year, month, day


def on(text: str) -> str:
    """Say when, as people do: a day has "on" before it, a month or a year "in".

    >>> on("1992-04-02"), on("1992-04"), on("1992"), on("[1992..1993]")
    ('on 2 April 1992', 'in April 1992', 'in 1992', 'in 1992 or 1993')
    """
    told = date(text)
    by_day = text.rstrip("~?%").count("-") == 2 and text[:1] != "["  # noqa: PLR2004 - year, month, day
    return f"{'on' if by_day or told.startswith('a day') else 'in'} {told}"


def dates_of(spell: Stretch) -> str:
    """Say from when to when a spell lasts.

    Nothing is said of an end that nobody tells of; one that the registry tells is named as such.
    """
    if not spell.held:
        if spell.lapse:
            return f"none, {date(f'[..{spell.lapse.date}]')}, when {_ended(spell.lapse)}"
        return f"none since {date(spell.start)}" if spell.start else "none"
    since = f"since {date(spell.start)}" if spell.start else "since when is not said"
    if not spell.ended and not spell.lapse:
        return since
    if spell.start and spell.start == spell.end:
        return on(spell.start)
    until = f"until {date(spell.end)}" if spell.end else "until some day that is not said"
    if spell.lapse:
        least = f"{until}, at the latest" if spell.ended else "until"
        until = f"{least} {date(spell.lapse.date)}, when {_ended(spell.lapse)}"
    return f"{since.replace('since', 'from', 1)} {until}" if spell.start else until


def _ended(lapse: Lapse) -> str:
    return f"{the(actor(lapse.actor).name)} ended{_REGISTRY}"


def lived(each: Existence) -> str:
    """Say when an actor was there, by the registry.

    >>> lived(Existence("DDDE", "East Germany", "former state", "1949", "1990-10-02", None, ""))
    'East Germany was a state from 1949 to 2 October 1990, by the registry'
    """
    name = the(each.name)
    what = _KINDS.get(each.kind, "there")
    if each.end:
        since = f" from {date(each.start)}" if each.start else ""
        told = f"{name} was {what}{since} to {date(each.end)}"
    else:
        told = f"{name} has been {what}{f' since {date(each.start)}' if each.start else ''}"
    if each.apart:
        first, last = map(date, each.apart)
        told += f", but for {first} to {last}, when no list of states (COW, GW) has it"
    told += _REGISTRY
    if each.continued_by:
        told += f"; {the(actor(each.continued_by).name)} continues it in law (continuity: carried)"
    return f"{told[:1].upper()}{told[1:]}"


def tie_name(tie: Tie, names: Mapping[str, str]) -> str:
    """Say what a tie is: ``Iceland: embassy in Denmark``."""
    form = _TIES.get(tie.kind, "{one} – {name}: {kind} {what}")
    one, name = names.get(tie.one, tie.one), names.get(tie.other, tie.other)
    what, _, city = (tie.what or tie.kind).partition(", ")
    if tie.kind == "mission" and city:
        return f"{one}: {what} in {city}, {name}"
    told = {"name": name, "other": the(name), "what": tie.what or tie.kind, "kind": tie.kind}
    return form.format(one=one, **told).rstrip()


def said(claim: Evidence, names: Mapping[str, str]) -> str:
    """Say in short what a claim says: ``relations established 2 April 1992``.

    What a list of ties that stand has is said besides: ``, listed as standing``.
    """
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
    return " ".join(filter(None, words)) + standing(claim)


def standing(claim: Evidence) -> str:
    """Say whether a list of ties that stand tells a claim: ``, listed as standing``."""
    return ", listed as standing" if claim.qualifiers.get("standing") else ""
