"""Where the cells of a row end that stands on one line: "12  Saudi Arabia 24 February 1992"."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from comity.dates import Dated
from comity.documents.text.calls import calls, without
from comity.documents.text.drafts import CellDraft, Piece
from comity.documents.text.found import MONTHS, Finds
from comity.documents.text.headers import Column
from comity.documents.text.lines import Line
from comity.spans import Span

_NUMBER = re.compile(r"(\d{1,3}|[—–-])\s+(?=\S)")
_BESIDE = re.compile(r"\s*\([^()\n]{1,60}\)|\s*[*†‡]+")
# What may stand behind a name when nothing else says that a line is a row.
_FOLLOWS = re.compile(
    rf"\s*(?:$|[,(]?\s*(?:{MONTHS})\b|(?:See|Main|Both countries|Further)\b|[—–-]\s"
    r"|[,(]?\d{1,2} [A-Z]|[,(]?(?:c\. ?)?\d{4}\b|\d{4}-|\d{4}(?=See))"
)
_POINTS = re.compile(r"(?<=[\w)])\s*(?=[Ss]ee (?:also )?[A-Z])")
_PLAIN = re.compile(r"[ ,;:(*†‡—–-]*(?:[a-z][\w' -]{0,40}?[,:(]? ?)?")
_GOES_ON = re.compile(r"\s*[,;/(–-]*\s*(?:[(a-z–-][^.\n]{0,60}?)?[,;(]?\s*")
_AFTER = re.compile(r"\s*\([^()\n]{1,80}\)|\s?[,;)]+|\s+[a-z][a-z ]{2,40}(?=$|\s[A-Z])")
_TIGHT = re.compile(r"\s*(?:[-—–]|n/a|N/A|\?)(?=\s|$)")
_LONGEST_NAME = 60
_PREFIX = 25


class Parts(NamedTuple):
    """The stretches of a line that are the cells of a row; an empty one is a missing cell."""

    number: Span
    name: Span
    dates: tuple[tuple[Span, ...], ...]
    """For each date, or each group of dates that belong together, its stretches: where two
    dates ran together they are two."""
    between: Span
    """What stands between name and first date and is no part of either."""
    rest: Span
    actor: str
    """Who is named, by the id that is used by default; empty when nobody known."""
    sure: bool
    """Whether the line is a row even where no table is open."""


class Expected(NamedTuple):
    """What is known of a table whose row a line may be."""

    dates: int
    """How many columns hold dates; -1 when no header is known."""
    between: bool
    """Whether other columns stand between name and date."""
    open: bool
    """Whether the table is open: the line above belonged to it."""


def parts(text: str, found: Finds, expected: Expected) -> Parts | None:
    """Return the cells of a line, None when it is no row.

    ``found`` holds the actors and dates of the line.
    """
    line, text = text, without(text)
    indent = len(text) - len(text.lstrip())
    at, number = indent, Span(indent, indent)
    numbered = _NUMBER.match(text, at)
    if numbered and not any(each.start == at for each in found.dates):
        number, at = Span(at, numbered.end(1)), numbered.end()
    flagged = indent > 0 or number.end > number.start
    name_end, actor = _name(text, found, at, flagged=flagged)
    if name_end < 0:
        return None
    chain = _chain(text, found.dates, name_end, between=expected.between)
    if not actor and not chain and not _POINTS.match(text, name_end):
        return None
    if not flagged and not (expected.open and _FOLLOWS.match(text, name_end)):
        return None
    sure = flagged and bool(actor) and (bool(chain) or bool(_POINTS.match(text, name_end)))
    row = _laid(text, chain, expected, (number, Span(at, name_end)), (actor, sure))
    return row if line == text else _with_calls(row, line)


def laid(line: Line, row: Parts, columns: Sequence[Column], *, numbered: bool) -> list[CellDraft]:
    """Return the cells of a row, one for each column that is known."""

    def made(*spans: Span) -> CellDraft:
        parts = tuple(Span(line.start + each.start, line.start + each.end) for each in spans)
        return (
            CellDraft([Piece("paragraph", parts)]) if any(a < b for a, b in spans) else CellDraft()
        )

    if not columns:
        number = [made(row.number)] if numbered else []
        dated = [made(*each) for each in row.dates] or [CellDraft()]
        return [*number, made(row.name), *dated, made(row.rest)]
    held: dict[str, list[tuple[Span, ...]]] = {
        "number": [(row.number,)],
        "name": [(row.name,)],
        "date": list(row.dates),
        "notes": [(row.rest,)],
        "other": [(row.between,)],
    }
    cells = []
    for each in columns:
        waiting = held[each.meaning]
        cells.append(made(*waiting.pop(0)) if waiting else CellDraft())
    if held["notes"] and row.rest.start < row.rest.end:
        if row.dates and not numbered:
            cells.append(made(row.rest))  # the header says nothing of them, yet notes they are
        else:
            cells[-1].pieces += made(row.rest).pieces
    return cells


def _laid(
    text: str,
    chain: list[Span],
    expected: Expected,
    head: tuple[Span, Span],
    known: tuple[str, bool],
) -> Parts:
    number, name = head
    actor, sure = known
    empty = Span(name.end, name.end)
    between, rest_at = empty, name.end
    dates: list[list[Span]] = []
    if chain and expected.dates:
        between = Span(name.end, chain[0].start) if expected.between else empty
        rest_at = chain[-1].end
        dates = _grouped(text, chain, expected.dates)
    elif not chain and expected.dates:
        dash = _TIGHT.match(text, name.end)
        rest_at = dash.end() if dash else rest_at
    if not expected.between and dates and text[name.end : dates[0][0].start].strip():
        dates[0][0] = Span(name.end, dates[0][0].end)  # "severed 1973" is all of the cell
    rest = _trimmed(text, rest_at, len(text))
    return Parts(
        number, name, tuple(tuple(_trimmed(text, *each) for each in cell) for cell in dates),
        _trimmed(text, *between), rest, actor, sure,
    )  # fmt: skip


def _with_calls(row: Parts, line: str) -> Parts:
    """Return the row with the notes that are called right behind each cell as part of it."""
    found = calls(line)

    def reach(span: Span) -> Span:
        end = span.end
        for each in found:
            if each.start >= end and not line[end : each.start].strip():
                end = each.end
        return Span(span.start, end) if span.start < span.end else span

    rest = row.rest
    return row._replace(
        name=reach(row.name),
        dates=tuple(tuple(map(reach, each)) for each in row.dates),
        between=reach(row.between),
        rest=Span(rest.start, len(line)) if rest.start < rest.end else rest,
    )


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _name(text: str, found: Finds, at: int, *, flagged: bool) -> tuple[int, str]:
    """Return where the name that begins at ``at`` ends (-1: there is none) and whom it names."""
    end, actor = _known(text, found, at)
    if end >= 0:
        while beside := _BESIDE.match(text, end):
            end = beside.end()
        return end, actor
    if not flagged:
        return -1, ""
    dated = next((each.start for each in found.dates if each.start > at), -1)
    points = _POINTS.search(text, at, at + 2 * _LONGEST_NAME)
    ends = [each for each in (dated, points.start() if points else -1) if each > at]
    words = text[at : min(ends)].rstrip() if ends else ""
    return (at + len(words), "") if _is_name(words) else (-1, "")


def _known(text: str, found: Finds, at: int) -> tuple[int, str]:
    """Return the end of the known name that begins at ``at`` and whose it is, else -1."""
    end, actor = -1, ""
    for mention in found.actors:
        if mention.kind != "actor":
            if mention.start > at:
                break
            continue
        if end < 0 and at <= mention.start <= at + _PREFIX and _titled(text[at : mention.start]):
            end, actor = mention.end, mention.id
        elif 0 <= mention.start - end <= 1 and mention.id == actor:
            end = mention.end  # a flag's words, then the name: "Hungary Hungary"
        else:
            break
    return end, actor


def _titled(words: str) -> bool:
    """Say whether words before a known name belong to it: "The", "Kingdom of"."""
    return all(
        each[0].isupper() or each in {"the", "of", "and", "&"} for each in words.split()
    ) and (not words or words[-1] == " ")


def _is_name(words: str) -> bool:
    return (
        bool(words)
        and len(words) <= _LONGEST_NAME
        and words[0].isupper()
        and ". " not in words
        and words.rsplit(maxsplit=1)[-1]
        not in {"on", "in", "of", "the", "since", "from", "by", "and"}
    )


def _chain(text: str, dates: Sequence[Dated], at: int, *, between: bool) -> list[Span]:
    """Return the dates that follow a name and belong together: with what is said between them."""
    chain: list[Span] = []
    for each in dates:
        if each.start < at:
            continue
        gap = text[at : each.start]
        if not chain:
            fits = (between and len(gap) <= _LONGEST_NAME) or bool(_PLAIN.fullmatch(gap))
        else:
            fits = bool(_GOES_ON.fullmatch(gap))
        if not fits:
            break
        end = each.end
        while after := _AFTER.match(text, end):
            end = after.end()
        chain.append(Span(each.start, end))
        at = end
    return chain


def _grouped(text: str, chain: list[Span], columns: int) -> list[list[Span]]:
    """Return the dates as the cells of so many columns, each with its stretches.

    Dates that words join are one stretch, and one cell where the columns are fewer.
    """
    bare = all(not text[one.end : other.start].strip() for one, other in pairwise(chain))
    apart = columns - 1 if bare and columns > 1 else 0
    cells: list[list[Span]] = [[each] for each in chain[:apart]]
    rest: list[Span] = []
    for each in chain[apart:]:
        if rest and text[rest[-1].end : each.start].strip():
            rest[-1] = Span(rest[-1].start, each.end)
        else:
            rest.append(each)
    return [*cells, rest] if rest else cells
