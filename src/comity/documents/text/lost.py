"""Rows whose name is gone from a plain copy, so that their words stand under the row above.

"The Netherlands has an embassy in Baku", read under Lithuania in an article on Azerbaijan, is the
row of the Netherlands: copies leave out lines of one word.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from comity.actors import Mention, actor
from comity.documents.model import Trouble
from comity.documents.text.drafts import CellDraft, Piece, TableDraft
from comity.errors import UnknownActorError
from comity.spans import Span

_HAS = re.compile(
    r"\s+(?:has|have|had|keeps?|maintains?|runs?|operates?|opened|closed|is|are|re-?opened)\b"
)
_DOES = re.compile(r"\s+(?:has|had|is|was|established|recogni[sz]ed|opened|joined|gained)\b")
_POST = re.compile(
    r"\b(?:embass|consulat|high commission|represented in|accredited (?:to|in)|mission\b)",
    re.IGNORECASE,
)
_SERVED = re.compile(r"\b(?:through|from|via|by|accredited)\b")
_BEGINS = re.compile(
    r"\s*(?:Both (?:countries|states|nations)|(?:Formal |Diplomatic |Bilateral )?[Rr]elations)\b"
    r".{0,60}\b(?:established|began|signed|commenced)\b"
)
_SEE = re.compile(r"\s*See\b")
_SORTED = 0.8


class Piecewise(NamedTuple):
    """What is asked about the words of a table."""

    host: str
    """The id of the state the document is about."""
    words: Callable[[Piece], str]
    mentions: Callable[[Piece], Sequence[Mention]]
    """The mentions in a piece of one part; offsets are within its words."""
    dates: Callable[[Piece], Sequence[str]]
    """The dates in a piece of one part, as EDTF."""


def part(table: TableDraft, columns: Sequence[str], asked: Piecewise) -> list[Trouble]:
    """Give a row of its own to what stands under the wrong row of a table; report each.

    ``columns`` are the meanings of the table's columns, as far as they are known.
    """
    if "notes" not in columns and "number" in columns:
        return []  # a bare list: nothing stands under its rows
    names = [place for place, each in enumerate(columns) if each == "name"] or [0]
    dated = [place for place, each in enumerate(columns) if each == "date"]
    named = [_named(row, asked, names) for row in table.rows]
    ordered = _ordered([_key(each) for each in named if each])
    following = _following(named)
    rows: list[list[CellDraft]] = []
    troubles: list[Trouble] = []
    for place, row in enumerate(table.rows):
        rows.append(row)
        own = named[place]
        at = columns.index("notes") if "notes" in columns else len(row) - 1
        if not 0 <= at < len(row) or row[at].header:
            continue
        if not own:
            troubles += _report(row)
            continue
        between = (_key(own), _key(following[place])) if ordered else None
        began = _dates(row, asked, dated)
        while cut := _cut(row[at].pieces, own, between, asked) or _again(
            row[at].pieces, began, asked
        ):
            first, own = cut
            began = []
            fresh = [CellDraft() for _ in row]
            fresh[at].pieces = row[at].pieces[first:]
            del row[at].pieces[first:]
            rows.append(fresh)
            troubles += _report(fresh)
            row = fresh  # noqa: PLW2901 - what is left may hold another
            between = (_key(own) or between[0], between[1]) if between else None
    table.rows[:] = rows
    return troubles


def _following(names: Sequence[str]) -> list[str]:
    """Return for each name the next one after it that is not empty, "" for none.

    >>> _following(["Chad", "", "Cuba"])
    ['Cuba', 'Cuba', '']
    """
    found = [""] * len(names)
    for at in range(len(names) - 2, -1, -1):
        found[at] = names[at + 1] or found[at + 1]
    return found


def _report(row: Sequence[CellDraft]) -> list[Trouble]:
    """Return a finding for a row without a name, none when it holds no words."""
    parts = [each for cell in row for piece in cell.pieces for each in piece.parts]
    if not parts:
        return []
    span = Span(min(each.start for each in parts), max(each.end for each in parts))
    return [Trouble("row-title-lost", "The name of this row is gone from the text.", span)]


def _named(row: Sequence[CellDraft], asked: Piecewise, names: Sequence[int]) -> str:
    for place in names:
        if place < len(row) and row[place].pieces and not row[place].header:
            found = [each for each in asked.mentions(row[place].pieces[0]) if each.kind == "actor"]
            if found:
                return found[0].id
            return asked.words(row[place].pieces[0])
    return ""


def _key(id_: str) -> str:
    try:
        return actor(id_).name.casefold().removeprefix("the ")
    except UnknownActorError:
        return id_.casefold()


def _ordered(keys: Sequence[str]) -> bool:
    """Say whether names stand in the order of the alphabet, nearly all of them."""
    pairs = list(pairwise(keys))
    return len(pairs) > 1 and sum(one <= other for one, other in pairs) >= _SORTED * len(pairs)


def _cut(
    pieces: Sequence[Piece], own: str, between: tuple[str, str] | None, asked: Piecewise
) -> tuple[int, str] | None:
    """Return where the words of another row begin among a row's pieces, and whose they are."""
    first_free = 0
    told = []
    for place, piece in enumerate(pieces):
        mentions = asked.mentions(piece)
        if any(each.id == own for each in mentions):
            first_free = place + 1
        told.append(_told(piece, mentions, asked, own))
    left = Counter(each for each, _ in told[first_free:])
    for place in range(first_free, len(pieces)):
        other, sure = told[place]
        again = left[other] > 1
        left[other] -= 1
        if not other:
            continue
        fits = between is not None and _between(_key(other), between)
        if (sure and again) or fits:
            while place - 1 > max(first_free - 1, 0) and _BEGINS.match(
                asked.words(pieces[place - 1])
            ):
                place -= 1  # noqa: PLW2901 - "Both established relations in 1982" begins a row
            return place, other
    return None


def _dates(row: Sequence[CellDraft], asked: Piecewise, places: Sequence[int]) -> list[str]:
    """Return the dates of a row's own columns of dates."""
    return [
        date
        for place in places
        if place < len(row)
        for piece in row[place].pieces
        for date in asked.dates(piece)
    ]


def _again(
    pieces: Sequence[Piece], began: Sequence[str], asked: Piecewise
) -> tuple[int, str] | None:
    """Return where relations begin again, so that it is with another state; who, nothing says.

    They have begun on another day already, or their beginning is told behind a list of missions.
    """
    for place, piece in enumerate(pieces):
        dates = asked.dates(piece)
        if not dates or asked.mentions(piece) or not _BEGINS.match(asked.words(piece)):
            continue
        behind = piece.kind == "paragraph" and place > 0 and pieces[place - 1].kind == "item"
        if behind or (began and not any(_fits(one, day) for one in dates for day in began)):
            return place, ""
    return None


def _fits(one: str, other: str) -> bool:
    """Say whether two dates may be the same, one perhaps less exact."""
    return one.startswith(other) or other.startswith(one)


def _between(key: str, bounds: tuple[str, str]) -> bool:
    return bounds[0] < key and (not bounds[1] or key < bounds[1])


def _told(
    piece: Piece, mentions: Sequence[Mention], asked: Piecewise, own: str
) -> tuple[str, bool]:
    """Return the third actor that a piece is about beside the document's own; "" for none.

    Also whether its words alone make that sure: one of the two has a mission in the other.
    """
    words = asked.words(piece)
    there = {each.id for each in mentions}
    others = [each for each in mentions if each.id not in {asked.host, own}]
    if not others:
        return "", False
    first = mentions[0]
    if asked.host not in there:
        return _alone(piece, words, first), False
    if _SEE.match(words) or piece.kind != "item":
        return others[0].id, False
    party = _party(words, first, others[0], asked.host)
    return party, bool(party)


def _party(words: str, first: Mention, other: Mention, host: str) -> str:
    """Return the third actor that has a mission in the host, or the host in it; "" for none."""
    opening = first.start <= len("The ") and bool(_HAS.match(words, first.end))
    if not opening or not _POST.search(words):
        return ""
    if first.id != host:
        return first.id if first.kind == "actor" else ""
    served = _SERVED.search(words)
    seat = served.start() if served else len(words)
    named = other.start <= seat or "represented in" in words or "accredited to" in words
    return other.id if named else ""


def _alone(piece: Piece, words: str, first: Mention) -> str:
    """Return whom a paragraph is about that does not name the document's own state."""
    begins = piece.kind != "item" and first.kind == "actor" and not words[: first.start].strip()
    return first.id if begins and _DOES.match(words, first.end) else ""
