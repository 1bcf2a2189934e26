"""Markdown as people write it: ``##`` headings, ``- items``, tables between bars, ``[^1]`` notes.

As the CommonMark specification (0.31) has headings, items and paragraphs, and GitHub's (0.29)
tables and notes; each row of a table is one line.
"""

import re
from collections.abc import Iterator, Sequence

from comity.documents.text.drafts import NoteDraft, Piece, Shape, TableDraft, cell
from comity.documents.text.lines import Line
from comity.spans import Span

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(?=\S)")
_CLOSING = re.compile(r"[ \t]+#+$")
_ITEM = re.compile(r"\s{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)")
_RULE = re.compile(r" {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?")
_LINE_ACROSS = re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})")
_NOTE = re.compile(r" {0,3}\[\^([^\s\[\]]{1,40})\]:[ \t]+(?=\S)")
_NOTES = re.compile(rf"^{_NOTE.pattern}", re.MULTILINE)
_BAR = re.compile(r"(?<!\\)\|")
# What people write and html2text does not print: a rule with bars at its ends or spaces about them,
# an address behind a link, a note of this form.
_TABLE = re.compile(r"^ {0,3}(?:\|[ \t]*:?-+:?[ \t]*|:?-+:?[ \t]+)(?:\|[ :\t-]*)+$", re.MULTILINE)
_HEAD = re.compile(r"^#{1,6} \S", re.MULTILINE)
_LINK = re.compile(r"\[[^\[\]\n]{1,200}\]\(https?://|^\[\^[^\s\[\]]{1,40}\]: ", re.MULTILINE)
_PRINTED = re.compile(r"^-{3,}(?:\|-{3,})+\s*$", re.MULTILINE)
_LOOKED_AT = 200_000
_INDENT = 2


def takes(source: str) -> bool:
    """Say whether a text is written this way, and not printed by html2text."""
    looked = source[:_LOOKED_AT]
    if _PRINTED.search(looked):
        return False
    return bool(_TABLE.search(looked) or (_HEAD.search(looked) and _LINK.search(looked)))


def noted(source: str) -> bool:
    """Say whether a text has notes of its own form, so that its numbered lists are none."""
    return bool(_NOTES.search(source))


class CommonMark:
    """Goes from line to line and lays down pieces and tables."""

    def __init__(self, source: str, lines: Sequence[Line], shape: Shape) -> None:
        self.source = source
        self.lines = lines
        self.shape = shape
        shape.markdown = True

    def read(self) -> None:
        """Read all lines."""
        at = 0
        while at < len(self.lines):
            at = self._line(at)

    def _line(self, at: int) -> int:
        """Read the piece that begins with a line; return the line after it."""
        line = self.lines[at]
        if heading := _HEADING.match(line.text):
            closed = _CLOSING.search(line.text)
            end = line.start + closed.start() if closed else line.end
            span = Span(line.start + heading.end(), end)
            self.shape.flow.append(Piece("heading", (span,), len(heading[1])))
            return at + 1
        if note := _NOTE.match(line.text):
            stop = self._goes_on(at)
            parts = (Span(line.start + note.end(), line.end), *self._spans(at + 1, stop))
            span = Span(line.start + line.indent, parts[-1].end)
            self.shape.notes.append(NoteDraft(note[1], span, parts, 0))
            return stop
        if self._heads(at):
            return self._table(at)
        if _LINE_ACROSS.fullmatch(line.text):
            return at + 1
        stop = self._goes_on(at)
        item = _ITEM.match(line.text)
        begin = item.end() if item else line.indent
        depth = 1 + line.indent // _INDENT if item else 0
        parts = (Span(line.start + begin, line.end), *self._spans(at + 1, stop))
        self.shape.flow.append(Piece("item" if item else "paragraph", parts, depth))
        return stop

    def _spans(self, at: int, stop: int) -> Iterator[Span]:
        for line in self.lines[at:stop]:
            yield Span(line.start + line.indent, line.end)

    def _goes_on(self, at: int) -> int:
        """Return the line after the paragraph, item or note that begins with a line."""
        stop = at + 1
        while stop < len(self.lines):
            line = self.lines[stop]
            begins = _ITEM.match(line.text) or _HEADING.match(line.text) or _NOTE.match(line.text)
            if line.blanks or begins or self._heads(stop) or _LINE_ACROSS.fullmatch(line.text):
                break
            stop += 1
        return stop

    def _heads(self, at: int) -> bool:
        """Say whether a line is the head of a table: as many cells stand in the rule below."""
        if at + 1 >= len(self.lines) or "|" not in self.lines[at].text:
            return False
        rule = self.lines[at + 1]
        return (
            not rule.blanks
            and bool(_RULE.fullmatch(rule.text))
            and len(self._cells(at)) == len(self._cells(at + 1))
        )

    def _table(self, at: int) -> int:
        table = TableDraft()
        self.shape.flow.append(table)
        head = self._cells(at)
        table.rows.append([cell(*each, header=True) for each in head])
        at += 2
        while at < len(self.lines) and not self.lines[at].blanks and "|" in self.lines[at].text:
            table.rows.append([cell(*each) for each in self._cells(at)[: len(head)]])
            at += 1
        return at

    def _cells(self, at: int) -> list[Span]:
        """Return the cells of a line, without the bars at its ends."""
        line = self.lines[at]
        start = line.start + line.indent
        start += self.source.startswith("|", start)
        bars = [each.start() for each in _BAR.finditer(self.source, start, line.end)]
        ends = bars if bars and bars[-1] == line.end - 1 else [*bars, line.end]
        return [
            self._bare(begin, end)
            for begin, end in zip([start, *(each + 1 for each in ends[:-1])], ends, strict=True)
        ]

    def _bare(self, start: int, end: int) -> Span:
        """Return a stretch without the white space at its ends."""
        words = self.source[start:end]
        begin = start + len(words) - len(words.lstrip())
        return Span(begin, max(begin, start + len(words.rstrip())))
