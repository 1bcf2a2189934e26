"""What tables say of relations, row by row: since when, until when, and whether they stand."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import resolve
from comity.claims.headings import change, denies, stands
from comity.claims.model import Claim
from comity.claims.reading import Reading
from comity.claims.spells import Spell, spells
from comity.claims.tables import Row, Sheet, line_above
from comity.documents import Cell
from comity.spans import made

# Headers that name a date without saying of what; the headings above must tell.
_STRONG = re.compile(r"relation|ties|establish|formal", re.IGNORECASE)
_ABOUT = re.compile(r"relation|diplomatic|ties\b|bilateral|recogni", re.IGNORECASE)
_NOT_ABOUT = re.compile(
    r"visit|treat(?:y|ies)|agreement|summit|member|observer|\bwars?\b|mission|embass|trade|meeting|"
    r"conflict|participation|opinion|poll|aid\b|sanction|leader|minister|ambassador",
    re.IGNORECASE,
)
_UNKNOWN = re.compile(r"\W*(?:unknown|n/?a|yes|no|tbd|uncertain|not known)\W*$", re.IGNORECASE)
STANDING = "standing"
"""The qualifier of a claim from a list of ties that stand: whether this one does (true, false)."""
_OVER = frozenset({"severed", "suspended", "none"})


class _Told(NamedTuple):
    """What one row says of relations: of whom, what, and in which cell."""

    row: Row
    spell: Spell
    cell: Cell


def tabled(reading: Reading) -> Iterator[Claim]:
    """Yield what the rows of tables of relations say of the document's state and whom they name."""
    for sheet in reading.sheets:
        if _tells_relations(reading, sheet):
            status = _status(reading, sheet)
            standing = _stands(reading, sheet)
            for row in sheet.rows:
                if row.actor != reading.state:
                    yield from _of_row(reading, row, status, standing=standing)


def _tells_relations(reading: Reading, sheet: Sheet) -> bool:
    """Say whether a table's dates are those of relations, by its headers or what is above it."""
    dated = [
        title
        for title, meaning in zip(sheet.titles, sheet.meanings, strict=False)
        if meaning in {"began", "ended", "period", "dated"}
    ]
    if not dated:
        return False
    if any(_STRONG.search(each) for each in dated):
        return True
    headings = reading.headings(reading.document.tables[sheet.table].section)
    above = line_above(reading, sheet).of(reading.plain)
    above = above if above.endswith(":") and not stands(above) else ""
    if _NOT_ABOUT.search(f"{headings[0]} {sheet.caption} {above}"):
        return False
    about = (*headings, sheet.caption, reading.document.title)
    return "other" not in sheet.meanings and any(map(_ABOUT.search, about))


def _stands(reading: Reading, sheet: Sheet) -> bool:
    """Say whether a table lists ties that stand, by its caption or the line above it."""
    above = line_above(reading, sheet).of(reading.plain)
    return stands(sheet.caption) or (above.endswith(":") and stands(above))


def _status(reading: Reading, sheet: Sheet) -> str:
    """Return what a date without words says in a table: by its caption or heading."""
    strong = any(re.search("establish|began|begun", each, re.IGNORECASE) for each in sheet.titles)
    if strong:
        return "established"
    heading = reading.headings(reading.document.tables[sheet.table].section)[0]
    return change(f"{sheet.caption} {heading}") or "established"


def _of_row(reading: Reading, row: Row, status: str, *, standing: bool) -> Iterator[Claim]:
    """Yield what one row says: its periods, and what the words beside its name say.

    In a list of ties that are ``standing`` two years with a dash are those between which the
    tie began, and a row that says nothing of an end says that the tie stands on the day of the
    document.
    """
    told = [*_dated(reading, row, status, standing=standing), *_beside(reading, row)]
    over = any(each.spell.until or each.spell.status in _OVER for each in told)
    for each in told:
        yield _claim(reading, each, _mark(each.spell.status, over=over) if standing else None)


def _mark(status: str, *, over: bool) -> dict[str, bool]:
    """Return what a list of ties that stand says besides a status: whether this one does."""
    if status in {"established", "restored"}:
        return {} if over else {STANDING: True}
    return {STANDING: False} if status in {"severed", "suspended"} else {}


def _dated(reading: Reading, row: Row, status: str, *, standing: bool) -> list[_Told]:
    """Return what the cells of dates say."""
    denied: list[_Told] = []
    found: list[tuple[Spell, Cell]] = []
    for cell, meaning, title in zip(row.cells, row.meanings, row.titles, strict=True):
        if meaning in {"began", "period", "dated"}:
            told = spells(reading, cell.start, cell.end, status)
            found += [(_between(each) if standing else each, cell) for each in told]
            words = "" if told else reading.plain[cell.start : cell.end]
            if not told and not denies(words):
                _undated(reading, row, cell, words)
            elif not told:
                denied.append(_Told(row, Spell("none", "", "", "", cell.end), cell))
        elif meaning == "ended":
            ended = spells(reading, cell.start, cell.end, change(title) or "severed")
            _end(found, ended, cell)
    return [*denied, *_named(reading, row, found)]


def _named(reading: Reading, row: Row, found: list[tuple[Spell, Cell]]) -> Iterator[_Told]:
    """Yield the spells of a row, each of whom the words around it name."""
    at = -1
    for spell, cell in found:
        at = max(at, cell.start)
        about, named = _whom(reading, row, spell, at, cell)
        at = max(named, spell.end)
        yield made(_Told, (about, spell._replace(end=at) if named else spell, cell))


def _beside(reading: Reading, row: Row) -> list[_Told]:
    """Return what the words beside a row's name say: "(suspended)"."""
    beside = row.beside.of(reading.plain)
    said = change(beside) if beside else ""
    if not said:
        return []
    cell = Cell(row.name.start, row.beside.end, header=False)
    spelled = spells(reading, *row.beside, said) or [Spell(said, "", "", "", row.beside.end)]
    return [_Told(row, each, cell) for each in spelled]


def _between(spell: Spell) -> Spell:
    if spell.status != "established" or not (spell.since and spell.until):
        return spell
    return spell._replace(since=f"[{spell.since}..{spell.until}]", until="")


def _undated(reading: Reading, row: Row, cell: Cell, words: str) -> None:
    """Report a row whose date is missing, or is written as no date is."""
    if any(letter.isalnum() for letter in words) and not _UNKNOWN.match(words):
        message = f"no date was read in {words.strip()[:80]!r}"
        reading.trouble("unread-date", message, cell.start, cell.end)
    else:
        name = row.name.of(reading.plain)
        reading.trouble("no-date", f"no date is given for {name}", *row.name)


def _end(found: list[tuple[Spell, Cell]], ended: list[Spell], cell: Cell) -> None:
    """End the last period by the dates of a column of ends, or add them as changes."""
    for each in ended:
        if found and found[-1][0].status == "established" and not found[-1][0].until:
            when = each.date or each.since
            found[-1] = (found[-1][0]._replace(until=when, end=each.end), cell)
        else:
            found.append((each, cell))


# Behind a date: "1952 with the Federal Republic, 1972 with the Democratic Republic".
_NAME_WORD = r"(?:[A-Z][\w’'-]*|of|the|and)"
_BRACKET = re.compile(r"\s*\((?:(?:with|as) )?([^()\n]{2,60})\)")
_WITH = re.compile(rf"[\s(]*with (?:the )?({_NAME_WORD}(?: {_NAME_WORD})*)")


def _whom(reading: Reading, row: Row, spell: Spell, at: int, cell: Cell) -> tuple[Row, int]:
    """Return the row as about whom the words before or behind a spell name, and where they end."""
    if spell.end >= cell.end:
        return _other(reading, row, at, spell.end)
    behind = _WITH.match(reading.plain, spell.end, cell.end)
    start, upto = (spell.end, behind.end(1)) if behind else (at, spell.end)
    about, named = _other(reading, row, start, upto)
    return (about, named) if named else _bracketed(reading, row, spell.end, cell.end)


def _other(reading: Reading, row: Row, start: int, end: int) -> tuple[Row, int]:
    """Return the row as about another actor, where a cell names one: "1952 with South Vietnam".

    Where that name ends comes with it, 0 where the row is about whom it names.
    """
    words = reading.plain[start:end]
    if " with " not in words and not words.startswith("with "):
        return row, 0
    for mention in reading.mentions_in(start, end):
        before = reading.plain[max(start, mention.start - 10) : mention.start]
        if mention.kind == "actor" and re.search(r"\bwith (?:the )?$", before):
            actor = reading.actor_of(mention)
            if actor != reading.state:
                return row._replace(actor=actor), mention.end
    return row, 0


def _bracketed(reading: Reading, row: Row, start: int, end: int) -> tuple[Row, int]:
    """Return the row as about another state that a bracket names: "1952 (West Germany)".

    A link's own article tells which is meant: "(Federal Republic)". Where the bracket ends comes
    with it, 0 where there is none that names a state.
    """
    bracket = _BRACKET.match(reading.plain, start, end)
    if bracket is None:
        return row, 0
    linked = [each for each in reading.links_in(*bracket.span(1)) if each.start == bracket.start(1)]
    meant = resolve(linked[0].target if linked else bracket[1], context=reading.state)
    if meant is None or meant.kind == "organisation" or meant.id == reading.state:
        return row, 0
    return row._replace(actor=meant.id), bracket.end()


def _claim(reading: Reading, told: _Told, mark: dict[str, bool] | None) -> Claim:
    row, spell, cell = told
    start = min(row.name.start, cell.start)
    end = max(row.name.end, spell.end)
    return reading.claim(
        "relations",
        start,
        end,
        parties=(reading.state, row.actor),
        status=spell.status,
        since=spell.since,
        until=spell.until,
        date=spell.date,
        qualifiers=mark,
        stop=max(cell.end, end),
        written={row.actor: row.name.of(reading.plain)},
        rule="table row",
    )
