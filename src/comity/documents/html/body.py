"""The loop that goes from tag to tag, and what the tags within a line mean."""

import html
import re
from collections.abc import Callable

from comity.documents.html.markup import TOKEN, Markup
from comity.documents.html.notes import Notes
from comity.documents.html.roles import DROPPED_NAMES, OPAQUE_NAMES, Role, role
from comity.documents.model import Trouble
from comity.documents.wikitext.canvas import Canvas
from comity.spans import Span

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
_WORDS = re.compile(r"\S+|\s+")
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\x7f"
# How deep stretches that are read on their own (captions, hatnotes) may stand in one another.
_DEPTH = 8
_MOST_TROUBLES = 1000

Tag = re.Match[str]
Handler = Callable[[Tag, int], int]


class Inline:
    """Reads stretches of the source onto a canvas; blocks and tables are in subclasses."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.markup = Markup(source)
        self.canvas = Canvas()
        self.notes = Notes()
        self.troubles: list[Trouble] = []
        self.base = "paragraph"
        """The kind of block that words outside lists make here."""
        self._depth = 0
        self.handlers: dict[str, Handler] = {
            "span": self.element,
            "sup": self.sup,
            "small": self.element,
            "b": self.element,
            "abbr": self.element,
            **dict.fromkeys(DROPPED_NAMES, self.element),
        }

    def scan(self, at: int, end: int) -> None:
        """Read ``source[at:end]``."""
        source, search, canvas, handlers = self.source, TOKEN.search, self.canvas, self.handlers
        token = search(source, at, end)
        while token:
            start = token.start()
            if start > at:
                canvas.literal(source[at:start], at)
            at = token.end()
            if token[4]:
                name = token[1] + token[2]
                handler = handlers.get(name) or handlers.get(name.lower())
                if handler:
                    at = handler(token, end)
            else:
                at = self._other(token, start, end)
            token = search(source, at, end)
        if at < end:
            canvas.literal(source[at:end], at)

    def _other(self, token: Tag, at: int, end: int) -> int:
        """Read a token that is no tag."""
        after = token.end()
        if token[2]:  # a tag that never closes: these are words
            self.words(at, after)
            return after
        first = self.source[at]
        if first == "<":
            return self._declaration(at, after, end)
        if first == "&" and after == at + 1:
            return self._ampersand(at, end)
        if first == "&":
            self.canvas.literal(self.source[at:after], at)
            return after
        if first not in _INVISIBLE:
            self.space(at, after)
        return after

    def words(self, at: int, end: int) -> None:
        """Print what looks like markup and is none."""
        for found in _WORDS.finditer(self.source, at, end):
            if found[0].isspace() and found[0] != " ":
                self.space(*found.span())
            else:
                self.canvas.literal(found[0], found.start())

    def space(self, at: int, end: int) -> None:
        """Print white space as one space."""
        self.canvas.whole(" ", at, end)

    def _declaration(self, at: int, after: int, end: int) -> int:
        if after - at == 4 and self.source.startswith("<!--", at):  # noqa: PLR2004
            past = self.markup.past_comment(at, end)
            if past == after:
                self.canvas.literal("<!--", at)
            return past
        if self.source[after - 1] == "<":
            self.canvas.literal(self.source[at:after], at)
            return after
        close = self.markup.find(">", after)
        if not 0 <= close < end:
            self.words(at, after)
            return after
        return close + 1

    def _ampersand(self, at: int, end: int) -> int:
        found = _ENTITY.match(self.source, at, end)
        words = html.unescape(found[0]) if found else "&"
        if not found or words == found[0]:
            self.canvas.literal("&", at)
            return at + 1
        if words.isspace():
            words = " "
        elif words in _INVISIBLE or not words.isprintable():
            words = ""
        if words:
            self.canvas.whole(words, at, found.end())
        return found.end()

    def element(self, tag: Tag, end: int) -> int:
        """Read an element that matters only for what its attributes say."""
        name = tag[2].lower()
        what = role(name, tag[3])
        if what is Role.WORDS:
            return tag.end()
        return self.special(what, name, tag, end)

    def special(self, what: Role, name: str, tag: Tag, end: int) -> int:
        """Read an element that is not words alone; return where to read on."""
        at = tag.end()
        if what is Role.DROPPED:
            return self.drop(name, tag, end)
        if what is Role.CALL:
            return self._call(name, tag, end)
        if what in {Role.BACKLINK, Role.COINS}:
            extent = self.markup.extent(name, at, end)
            return extent.after if extent else at
        return at

    def drop(self, name: str, tag: Tag, end: int) -> int:
        """Leave out an element, but count the notes it calls."""
        at = tag.end()
        if tag[3].endswith("/") and name in {"svg", "math", "template"}:
            return at
        if name in OPAQUE_NAMES:
            return self.markup.past_opaque(name, at, end)
        extent = self.markup.extent(name, at, end)
        if not extent:
            if len(self.troubles) < _MOST_TROUBLES:
                self.trouble("unclosed-element", f"This <{name}> is never closed.", *tag.span())
            return at
        self.notes.calls_within(self.source, at, extent.inner)
        return extent.after

    def sup(self, tag: Tag, end: int) -> int:
        """Read raised words: they may call a note."""
        if not tag[3] and self.source.startswith('<a href="#', tag.end()):
            return self._call("sup", tag, end)
        return self.element(tag, end)

    def _call(self, name: str, tag: Tag, end: int) -> int:
        at = tag.end()
        extent = self.markup.extent(name, at, end)
        if not extent:
            return at
        label, note = self.notes.call_in(self.source[at : extent.inner])
        if label:
            self.canvas.mark(label)
            self.notes.called(note, label, self.canvas.section)
        return extent.after

    def within(self, start: int, end: int, kind: str) -> None:
        """Read a stretch as blocks of one kind."""
        if self._depth >= _DEPTH:
            return
        self._depth += 1
        base, self.base = self.base, kind
        self.end_block()
        self.scan(start, end)
        self.base = base
        self.end_block()
        self._depth -= 1

    def end_block(self) -> None:
        """Close the block that is open."""
        raise NotImplementedError

    def trouble(self, code: str, message: str, start: int, end: int) -> None:
        """Report something that could not be made whole."""
        self.troubles.append(Trouble(code, message, Span(start, end)))
