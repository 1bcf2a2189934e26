"""Linked data as N-Triples: a resource a spell, actors by their Wikidata item where known.

Dates are EDTF literals of the Library of Congress's datatype; what vouches for a spell is
``prov:wasDerivedFrom`` the addresses that documents cite, and ``dct:source`` their titles.
"""

import hashlib
import re
import urllib.parse
from collections.abc import Iterable, Iterator

from comity.actors import actor
from comity.answers import Listed
from comity.errors import UnknownActorError
from comity.views.exporting import Format
from comity.views.wording import printable

_OWN = "urn:comity:"
_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>"
_DERIVED = "<http://www.w3.org/ns/prov#wasDerivedFrom>"
_SOURCE = "<http://purl.org/dc/terms/source>"
_EDTF = "<http://id.loc.gov/datatypes/edtf/EDTF>"
_BOOLEAN = "<http://www.w3.org/2001/XMLSchema#boolean>"
_ENTITY = "http://www.wikidata.org/entity/"
_ESCAPES = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n", "\r": r"\r", "\t": r"\t"})
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20]+\Z", re.IGNORECASE)


def _lines(listed: Iterable[Listed]) -> Iterator[str]:
    known: set[str] = set()
    for each in listed:
        for identity in (each.spell.one, each.spell.other):
            if identity not in known:
                known.add(identity)
                yield f"{_who(identity)} {_LABEL} {_text(_name(identity))} ."
        yield from _spell(each)


def _spell(each: Listed) -> Iterator[str]:
    spell = each.spell
    key = repr((spell.kind, spell.one, spell.other, spell.what, spell.number))
    subject = f"<{_OWN}spell:{hashlib.sha256(key.encode()).hexdigest()[:24]}>"
    yield f"{subject} {_TYPE} <{_OWN}Spell> ."
    told = {
        "kind": _text(spell.kind),
        "one": _who(spell.one),
        "other": _who(spell.other),
        "what": _text(spell.what) if spell.what else "",
        "held": f'"{str(spell.held).lower()}"^^{_BOOLEAN}',
        "start": f"{_text(spell.start)}^^{_EDTF}" if spell.start else "",
        "ended": f'"{str(spell.ended).lower()}"^^{_BOOLEAN}',
        "end": f"{_text(spell.end)}^^{_EDTF}" if spell.end else "",
        "grade": _text(spell.grade.value),
    }
    for name, value in told.items():
        if value:
            yield f"{subject} <{_OWN}{name}> {value} ."
    for title in each.documents:
        yield f"{subject} {_SOURCE} {_text(title)} ."
    for address in each.addresses:
        if _ADDRESS.match(address):
            yield f"{subject} {_DERIVED} <{address}> ."


def _who(identity: str) -> str:
    try:
        qid = actor(identity).qid
    except UnknownActorError:
        qid = ""
    if qid:
        return f"<{_ENTITY}{qid}>"
    return f"<{_OWN}actor:{urllib.parse.quote(printable(identity), safe='')}>"


def _name(identity: str) -> str:
    try:
        return actor(identity).name
    except UnknownActorError:
        return identity


def _text(words: str) -> str:
    return f'"{printable(words).translate(_ESCAPES)}"'


RDF = Format(lines=_lines)
