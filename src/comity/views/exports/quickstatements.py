"""QuickStatements for Wikidata: diplomatic relations (P530) and memberships (P463) with dates.

Only what no document contradicts, between items that are known, with the address of a reference
a document gives. Dates are as precise as they are said; an uncertain one is left out. Read what
it writes before you run it: Wikidata may say it already.
"""

import re
from collections.abc import Iterable, Iterator

from comity.actors import actor
from comity.answers import Listed
from comity.errors import UnknownActorError
from comity.relations import Grade, Spell
from comity.views.exporting import Format
from comity.views.wording import printable

_PROPERTIES = {"relations": "P530", "membership": "P463"}
_START, _END, _ADDRESS_OF = "P580", "P582", "S854"
_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?\Z", re.ASCII)
_YEAR, _MONTH, _DAY = 9, 10, 11  # Wikidata's names for a date's precision
_ADDRESS = re.compile(r"https?://[^\s\"|]+\Z", re.IGNORECASE)


def _lines(listed: Iterable[Listed]) -> Iterator[str]:
    for each in listed:
        spell = each.spell
        wanted = spell.held and spell.grade is not Grade.DISPUTED
        if spell.kind not in _PROPERTIES or not wanted or spell.what not in {"", "member"}:
            continue
        one, other = _item(spell.one), _item(spell.other)
        when = _when(spell)
        if not one or not other or not when:
            continue
        cited = next((url for url in map(printable, each.addresses) if _ADDRESS.match(url)), "")
        source = [_ADDRESS_OF, f'"{cited}"'] if cited else []
        yield "\t".join([one, _PROPERTIES[spell.kind], other, *when, *source])
        if spell.kind == "relations":
            yield "\t".join([other, _PROPERTIES[spell.kind], one, *when, *source])


def _when(spell: Spell) -> list[str]:
    """Return the qualifiers of time; none when the start is unsure, or an end is."""
    start, end = _date(spell.start), _date(spell.end)
    if not start or (spell.ended and not end):
        return []
    return [_START, start, *([_END, end] if end else [])]


def _date(edtf: str) -> str:
    found = _DATE.match(edtf)
    if found is None:
        return ""
    year, month, day = found.groups()
    precision = _DAY if day else _MONTH if month else _YEAR
    return f"+{year}-{month or '00'}-{day or '00'}T00:00:00Z/{precision}"


def _item(identity: str) -> str:
    try:
        return actor(identity).qid
    except UnknownActorError:
        return ""


QUICKSTATEMENTS = Format(lines=_lines)
