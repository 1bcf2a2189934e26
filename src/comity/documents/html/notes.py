"""The notes of a page while it is read: what number is printed, who calls, where they stand."""

import collections
import html
import re
from typing import NamedTuple
from urllib.parse import unquote

from comity.documents.html.markup import Markup, attributes
from comity.documents.html.rendered import Cited
from comity.documents.model import Note
from comity.spans import Span

_POINTER = re.compile(r"\bhref\s?=\s?[\"'][^\"'<>#]{0,2000}#([^\"'<>]{1,500})[\"']")
_CALL = re.compile(
    r"<a\b[^<>]{0,2000}?#(cite_note[^\"'<>]{0,500})[\"'][^<>]{0,500}>(.{0,300}?)</a>", re.DOTALL
)
_TAG = re.compile(r"<[^<>]*>")
_ITEM = re.compile(r"<li(?=[\s>])((?:[^<>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)>", re.IGNORECASE)
_LONGEST_LABEL = 40


class Body(NamedTuple):
    """A note whose words are still to be read."""

    name: str
    """The id of its entry, "" for none."""
    label: str
    """Its number in its list, for a note that nothing calls."""
    span: Span
    """The whole entry in the source."""
    start: int
    """Where its words begin in the source, and where they end."""
    end: int
    section: int


def label_of(text: str) -> str:
    """Return the number that a call prints, without its brackets; "" when it is no number.

    >>> label_of("<a href='#n'><span>&#91;</span>note 1<span>&#93;</span></a>")
    'note 1'
    """
    words = " ".join(html.unescape(_TAG.sub("", text)).split()).strip("[]() ")
    return words if len(words) <= _LONGEST_LABEL else ""


class Notes:
    """Keeps the printed number of each note, by the id of its entry, and how often it is called."""

    __slots__ = ("_counts", "_labels", "_sections", "bodies")

    def __init__(self) -> None:
        self.bodies: list[Body] = []
        self._counts: collections.Counter[str] = collections.Counter()
        self._labels: dict[str, str] = {}
        self._sections: dict[str, int] = {}

    def call_in(self, text: str) -> tuple[str, str]:
        """Return the printed number and the note's id that stand in the insides of a call."""
        pointer = _POINTER.search(text)
        name = unquote(html.unescape(pointer[1])) if pointer else ""
        return label_of(text), name

    def called(self, name: str, label: str, section: int) -> None:
        """Keep that the note ``name`` is called in a section under the number ``label``."""
        self._counts[name] += 1
        self._labels.setdefault(name, label)
        self._sections.setdefault(name, section)

    def calls_within(self, source: str, start: int, end: int, section: int = -1) -> None:
        """Count the calls in a stretch that is not read."""
        if source.find("#cite_note", start, end) < 0:
            return
        for found in _CALL.finditer(source, start, end):
            label = label_of(found[2])
            if label:
                name = unquote(html.unescape(found[1]))
                self._counts[name] += 1
                self._labels.setdefault(name, label)
                if section >= 0:
                    self._sections.setdefault(name, section)

    def entries(self, markup: Markup, start: int, end: int, group: str, section: int) -> None:
        """Keep the entries of a list of notes, whose words are read after the body."""
        number = 0
        item = _ITEM.search(markup.source, start, end)
        while item:
            number += 1
            extent = markup.extent("li", item.end(), end)
            inner, after = extent or (end, end)
            label = f"{group} {number}" if group else str(number)
            name = attributes(item[1]).get("id", "")
            span = Span(item.start(), after)
            self.bodies.append(Body(name, label, span, item.end(), inner, section))
            item = _ITEM.search(markup.source, after, end)

    def note(self, body: Body, start: int, end: int, cited: Cited, backlinks: int) -> Note:
        """Return the note whose words stand in ``plain[start:end]``."""
        return Note(
            label=self._labels.get(body.name, body.label),
            span=body.span,
            start=start,
            end=end,
            title=cited.title,
            publisher=cited.publisher,
            date=cited.date,
            accessed=cited.accessed,
            archived=cited.archived,
            url=cited.url,
            template=cited.template,
            backlinks=backlinks or self._counts[body.name],
            section=self._sections.get(body.name, body.section),
        )
