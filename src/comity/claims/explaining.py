"""Why a claim was made: which rule made it, and which words of the document led it there.

Reading keeps no account of itself, which would cost time that few want to spend; the account is
worked out again from the claim and its document.
"""

import copy
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from comity.claims.extraction import known_kinds
from comity.claims.grammar.relations.triggers import triggers
from comity.claims.model import Claim
from comity.claims.prose.finding import prose
from comity.claims.reading import Reading
from comity.claims.tables import Row
from comity.spans import Span

_LONG = 400  # characters of a head, or around a quote, that are looked at
_MOST = 12  # words that are told of one claim
_WORD = re.compile(r"[\w’'-]*")
_ENDS = re.compile(r"[.!?][”\"’)]*\s")


class Word(NamedTuple):
    """Words of the document and what they were taken for; "" for those that tell what happened."""

    words: str
    meaning: str


class Explanation(NamedTuple):
    """Why one claim was made."""

    rule: str
    """``relations: table row``: the kind's rule, or who proposed it."""
    grounds: tuple[str, ...]
    """What it stands under: the row and its columns, the words over a list, the heading."""
    words: tuple[Word, ...]
    """The words that it is made of, in order."""


class Explainer:
    """Explains the claims of one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._rows = sorted(reading.rows, key=lambda row: _reach(row).start)
        self._row_starts = [_reach(row).start for row in self._rows]
        self._stems: dict[str, re.Pattern[str] | None] = {}

    def explain(self, claim: Claim) -> Explanation:
        """Return why a claim of this document was made."""
        made = claim.rule or "no rule is named"
        rule = f"proposed by {claim.maker}" if claim.maker else f"{claim.kind}: {made}"
        quoted = self._reading.document.projection.printed(claim.at, claim.at + len(claim.quote))
        if quoted is None or claim.kind == "reference":
            return Explanation(rule, (), ())
        row = self._row(quoted) if claim.rule == "table row" else None
        grounds = self._of_row(row, quoted) if row else self._of_passage(claim, quoted)
        words = [*self._names(claim, quoted), *self._dates(claim, quoted)]
        words += self._qualifiers(claim, quoted)
        if not claim.maker and claim.rule != "table row":
            words += self._triggers(claim, quoted)
        words.sort(key=lambda each: each[0])
        told = dict.fromkeys(word for _, word in words)
        return Explanation(rule, tuple(grounds), tuple(told)[:_MOST])

    def _row(self, quoted: Span) -> Row | None:
        """Return the row of a table that a quote was taken from."""
        place = bisect_right(self._row_starts, quoted.start) - 1
        row = self._rows[place] if place >= 0 else None
        return row if row is not None and quoted.start < _reach(row).end else None

    def _of_row(self, row: Row, quoted: Span) -> Iterator[str]:
        yield f"row of {_line(row.name.of(self._reading.plain))}"
        for cell, title, meaning in zip(row.cells, row.titles, row.meanings, strict=True):
            if Span(cell.start, cell.end).shares(quoted):
                told = f" (says: {meaning})" if meaning else ""
                yield f"column {_line(title)}{told}" if title else f"a column without title{told}"
        table = self._reading.document.tables[row.table]
        if table.caption:
            yield f"caption {_line(table.caption.of(self._reading.plain))}"
        yield from self._heading(table.section)

    def _of_passage(self, claim: Claim, quoted: Span) -> Iterator[str]:
        passage = self._reading.passage_at(quoted.start)
        if passage is None:
            return
        if passage.head is not None and not claim.rule.startswith("sentence"):
            start = max(passage.head.start, passage.head.end - _LONG)
            yield f"listed under {_line(self._reading.plain[start : passage.head.end])}"
        if passage.view and passage.view in claim.actors():
            yield f"under {_line(passage.view)}, whom the row or heading is about"
        yield from self._heading(passage.section)

    def _heading(self, section: int) -> Iterator[str]:
        titles = [each for each in self._reading.headings(section) if each]
        if titles and titles != ["lead"]:
            yield f"heading {_line(titles[0])}"

    def _names(self, claim: Claim, quoted: Span) -> Iterator[tuple[int, Word]]:
        actors = claim.actors()
        named = set()
        for mention in self._reading.mentions_in(*quoted):
            actor = self._reading.actor_of(mention)
            if actor in actors:
                named.add(actor)
                yield mention.start, Word(self._reading.plain[mention.start : mention.end], actor)
        state = self._reading.state
        if state in actors and state not in named and not claim.maker:
            yield -1, Word(self._reading.document.title, f"{state}, whom the document is about")

    def _dates(self, claim: Claim, quoted: Span) -> Iterator[tuple[int, Word]]:
        said = {claim.start, claim.end, claim.date} - {""}
        for date in self._reading.dates_in(*self._around(quoted)):
            mine = said & {date.first, date.last, f"{date.first}/{date.last}"}
            inside = quoted.start <= date.start and date.end <= quoted.end
            if mine or (inside and said):
                meaning = "/".join(filter(None, (date.first, date.last)))
                yield date.start, Word(self._reading.plain[date.start : date.end], meaning)

    def _qualifiers(self, claim: Claim, quoted: Span) -> Iterator[tuple[int, Word]]:
        """Yield the words of the quote that a qualifier gives as they stand: a city, a number."""
        for name, value in claim.qualifiers.items():
            words = str(value)
            at = self._reading.plain.find(words, *quoted) if words else -1
            if at >= 0:
                yield at, Word(words, name)

    def _triggers(self, claim: Claim, quoted: Span) -> Iterator[tuple[int, Word]]:
        """Yield the words that the claim's kind looks for: in the quote, else around it."""
        plain = self._reading.plain
        for span in (quoted, self._around(quoted)):
            named = [place for each in self._reading.mentions_in(*span) for place in each[:2]]
            found = [
                (match.start(), match[0])
                for match in self._looked_for(claim.kind, span)
                # A place after a start and before its end is within a name.
                if bisect_right(named, match.start()) % 2 == 0
            ]
            if claim.kind == "relations":
                for each in triggers(plain, span):
                    verb = _WORD.match(plain, each.verb)
                    found.append((each.start, verb[0] if verb else ""))
            if found:
                yield from ((at, Word(words, "")) for at, words in found)
                return

    def _looked_for(self, kind: str, span: Span) -> Iterator[re.Match[str]]:
        pattern = self._pattern(kind)
        return pattern.finditer(self._reading.plain, *span) if pattern else iter(())

    def _pattern(self, kind: str) -> re.Pattern[str] | None:
        """Return what finds the words that a kind looks for, None when it looks for none.

        The kind is asked once more and listened to, for only it knows what it looks for.
        """
        if kind not in self._stems:
            known = known_kinds().get(kind)
            again = copy.copy(self._reading)
            again.troubles = []
            if known is not None:
                for _ in known.find(again):
                    pass
            stems = sorted(prose(again).asked, key=lambda stem: (-len(stem), stem))
            words = "|".join(re.escape(each.strip()) for each in stems)
            self._stems[kind] = re.compile(rf"\b(?:{words})\w*", re.IGNORECASE) if stems else None
        return self._stems[kind]

    def _around(self, quoted: Span) -> Span:
        """Return the sentence or cell that a quote stands in."""
        plain = self._reading.plain
        far = max(0, quoted.start - _LONG)
        first = max(far, plain.rfind("\n", far, quoted.start) + 1)
        for match in _ENDS.finditer(plain, first, quoted.start):
            first = match.end()
        line = plain.find("\n", quoted.end, quoted.end + _LONG)
        limit = line if line >= 0 else min(len(plain), quoted.end + _LONG)
        after = _ENDS.search(plain, max(quoted.start, quoted.end - 2), limit)
        return Span(first, max(quoted.end, after.start()) if after else limit)


def _reach(row: Row) -> Span:
    """Return the stretch from the first to the last cell of a row."""
    starts = [row.name.start, *(cell.start for cell in row.cells)]
    return Span(min(starts), max([row.beside.end, *(cell.end for cell in row.cells)]))


def _line(words: str) -> str:
    """Return words in quotation marks, on one line."""
    return f"“{' '.join(words.split())}”"


def actors_said(actors: Sequence[str]) -> tuple[str, str]:
    """Return the first actor and the others, as a sentence with two places wants them.

    >>> actors_said(["Chad", "Mali", "Niger"])
    ('Chad', 'Mali and Niger')
    """
    first, *others = actors or ("…",)
    if len(others) < 2:  # noqa: PLR2004 - no list
        return first, "".join(others) or "…"
    return first, f"{', '.join(others[:-1])} and {others[-1]}"
