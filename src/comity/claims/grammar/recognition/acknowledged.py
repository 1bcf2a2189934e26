"""Recognitions told by tables: by the header over their dates, their caption, their heading."""

import re
from collections.abc import Iterator

from comity.actors import find, resolve_mention
from comity.claims.grammar.recognition.recognition import Recognition
from comity.claims.reading import Reading
from comity.claims.tables import Row, Sheet
from comity.spans import Span

_PART = re.compile(
    r"\b(?P<then>formerly|previously|once|now|currently|only ever|officially|not|never)? ?"
    r"(?:to )?recogni[sz](?:ing|es?|ed)\b(?P<object>[^.;]*?)(?=\band now\b|\bbut\b|[.;]|$)",
    re.IGNORECASE,
)
_STATES = re.compile(r"\b(?:states|countries|nations|entities|governments)\b", re.IGNORECASE)
_BY = re.compile(r"recogni[sz]ed by ", re.IGNORECASE)
_PAST = frozenset({"formerly", "previously", "once"})
_NO = re.compile(r"\s*(?:no|none|not)\b", re.IGNORECASE)
_YES = re.compile(r"\s*yes\b", re.IGNORECASE)


def tabled(reading: Reading) -> Iterator[Recognition]:
    """Yield the recognitions that the tables of a document tell of."""
    for sheet in reading.sheets:
        if "recognised" in sheet.meanings:
            yield from _column(reading, sheet, sheet.titles[sheet.meanings.index("recognised")])
        else:
            yield from _captioned(reading, sheet)


def _named(reading: Reading, words: str) -> list[str]:
    """Return whom words of a header or a caption name, in order."""
    return [
        resolve_mention(each, words, "", reading.state)
        for each in find(words)
        if each.kind == "actor"
    ]


def _column(reading: Reading, sheet: Sheet, title: str) -> Iterator[Recognition]:
    """Yield the dates of recognition in a column: who recognised whom by its header."""
    named = _named(reading, title)
    for row in sheet.rows:
        cell = next(
            (
                cell
                for cell, held, over in zip(row.cells, row.meanings, row.titles, strict=True)
                if held == "recognised" and over == title
            ),
            None,
        )
        if cell is None:
            continue
        if _BY.search(title) and named:
            subject, object_ = named[0], row.actor
        else:
            subject, object_ = row.actor, named[0] if named else reading.state
        if subject == object_ or not (subject and object_):
            continue
        words = reading.plain[cell.start : cell.end]
        dates = [each for each in reading.dates_in(cell.start, cell.end) if each.first]
        if not dates and not _YES.match(words) and not _NO.match(words):
            continue
        status = "not_recognised" if not dates and _NO.match(words) else "recognised"
        first, last = sorted((row.name, Span(cell.start, dates[0].end if dates else cell.end)))
        yield Recognition(
            subject, object_, status, dates[0].first if dates else "", "", "",
            first.start, max(first.end, last.end), max(cell.end, last.end),
        )  # fmt: skip
        if dates and dates[0].last:
            yield Recognition(
                subject, object_, "withdrawn", dates[0].last, "", "",
                first.start, max(first.end, last.end), max(cell.end, last.end),
            )  # fmt: skip


def _captioned(reading: Reading, sheet: Sheet) -> Iterator[Recognition]:
    """Yield what a caption or a heading says of every row: "States formerly recognizing …"."""
    heading = reading.headings(reading.document.tables[sheet.table].section)[0]
    for words in (sheet.caption, sheet.titles[sheet.naming], heading):
        if "ecogni" not in words or not _STATES.search(words):
            continue
        said = []
        for part in _PART.finditer(words):
            then = (part["then"] or "").lower()
            status = "withdrawn" if then in _PAST else "recognised"
            status = "not_recognised" if then in {"not", "never"} else status
            named = _named(reading, part["object"].split(" but ")[0])[:1]
            said += [(status, identity) for identity in named]
        seen: set[str] = set()
        for row in sheet.rows if said else ():
            if row.actor not in seen:
                seen.add(row.actor)
                yield from _row(row, said)
        if said:
            return


def _row(row: Row, said: list[tuple[str, str]]) -> Iterator[Recognition]:
    stop = row.beside.end
    for status, identity in said:
        if identity != row.actor:
            yield Recognition(
                row.actor, identity, status, "", "", "", row.name.start, row.name.end, stop
            )
