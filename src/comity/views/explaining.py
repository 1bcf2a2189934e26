"""Claims with their reasons, as lines to read: where, what, when, by which rule, which words."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from comity.actors import actor
from comity.claims import Claim, Kind, Reading, known_kinds
from comity.claims.explaining import Explainer, Word, actors_said
from comity.errors import UnknownActorError
from comity.spans import Lines
from comity.views.model import Line
from comity.views.wording import date


def explained(place: str, reading: Reading, claims: Iterable[Claim]) -> Iterator[Line]:
    """Yield the lines that explain the claims of one document; ``place`` is where it came from."""
    lines = Lines(reading.document.source)
    explainer = Explainer(reading)
    kinds = known_kinds()
    for claim in claims:
        line, column = lines.place(claim.at)
        where = f"{place}:{line}:{column}"
        yield Line(f"{where}: {claim.kind}: {_said(claim, kinds.get(claim.kind))}", "bold")
        told = explainer.explain(claim)
        yield from _told("when", _dates(claim))
        yield from _told("details", _details(claim.qualifiers))
        yield from _told("modality", claim.modality or "asserted")
        yield from _told("rule", "; ".join([told.rule, *told.grounds]))
        yield from _told("words", "; ".join(map(_word, told.words)))
        yield from _told("notes", ", ".join(claim.refs))
        yield from _told("quote", f"“{' '.join(claim.quote.split())}”")


def _told(label: str, words: str) -> Iterator[Line]:
    if words:
        yield Line(f"    {f'{label}:':<9} {words}")


def _said(claim: Claim, kind: Kind | None) -> str:
    """Say what a claim says as the sentence of its kind, with the actors' names."""
    names = [_name(each) for each in claim.actors()]
    says = kind.says if kind else {}
    form = says.get(claim.status) or says.get("")
    if form is None:
        return " ".join(filter(None, (claim.status, "–", ", ".join(names))))
    return form.format(*actors_said(names))


def _name(identity: str) -> str:
    try:
        return actor(identity).name
    except UnknownActorError:
        return identity


def _dates(claim: Claim) -> str:
    since = f"since {_date(claim.start)}" if claim.start else ""
    until = f"until {_date(claim.end)}" if claim.end else ""
    return ", ".join(filter(None, (since, until, _date(claim.date))))


def _date(text: str) -> str:
    """Write a date as people do, with its EDTF text where that is another."""
    words = date(text)
    return words if words == text else f"{words} ({text})"


def _details(qualifiers: Mapping[str, Any]) -> str:
    return "; ".join(f"{name} {value}" for name, value in qualifiers.items())


def _word(word: Word) -> str:
    words = f"“{' '.join(word.words.split())}”"
    return f"{words} = {word.meaning}" if word.meaning else words
