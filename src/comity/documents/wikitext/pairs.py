"""Which braces, brackets and reference tags belong together: one pass with a stack.

Everything later asks here where a template, a link or a reference ends, so that nothing is
looked for twice and an opening without an end costs nothing.
"""

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"\{\{[^{}\[\]<>]*\}\}|\{\{+|\}\}+|\[\[[^\[\]{}<>\n]*\]\]|\[\[|\]\]"
    r"|<!--|<(?i:ref)\b[^<>]*>|</(?i:ref)\s*>"
    r"|<(?i:nowiki|pre|gallery|math|syntaxhighlight|source|timeline|score|includeonly)\b[^<>]*>"
)
_NAME = re.compile(r"<(\w+)")
_BRACE, _BRACKET, _REF = 0, 1, 2
# Deeper nesting than this is no article; what lies further out is taken for plain text.
_DEPTH = 4000
RUN = 64
"""Of a longer run of braces only so many at its end can belong to anything."""


class Reference(NamedTuple):
    """Where a ``<ref>`` tag's body ends and where its closing tag ends."""

    body_end: int
    end: int


class Pairs:
    """Where everything that opens in a source ends.

    ``ends`` gives for the offset of a ``{{`` or ``[[`` the offset after its end;
    ``references`` the same for ``<ref>`` tags with a body; ``opaque`` for comments and for tags
    whose insides are no markup (``<nowiki>``). What has no end is in none of them.
    """

    __slots__ = ("_braces", "_missing", "_outer", "_stack", "ends", "opaque", "references")

    def __init__(self, source: str) -> None:
        self.ends: dict[int, int] = {}
        self.references: dict[int, Reference] = {}
        self.opaque: dict[int, int] = {}
        self._stack: list[int] = []
        self._braces = 0
        self._outer = -1  # braces open outside the reference we are in; -1 when in none
        self._missing: set[str] = set()
        self._pair(source)
        self._stack.clear()

    def _pair(self, source: str) -> None:
        search, ends, stack = _TOKEN.search, self.ends, self._stack
        found = search(source)
        while found:
            at, after = found.span()
            first, last = source[at], source[after - 1]
            if first != "<":
                if first in "{[" and last in "}]":
                    ends[at] = after
                elif first == "{":
                    self._open_braces(max(at + (after - at) % 2, after - RUN), after)
                elif first == "}":
                    self._close_braces(at, after)
                elif first == "[":
                    stack.append(at << 2 | _BRACKET)
                elif stack and stack[-1] & 3 == _BRACKET:
                    ends[stack.pop() >> 2] = after
            else:
                after = self._tag(source, at, after)
            found = search(source, after)

    def _open_braces(self, at: int, after: int) -> None:
        for place in range(at, after - 1, 2):
            self._stack.append(place << 2 | _BRACE)
            self._braces += 1
        if len(self._stack) > _DEPTH:
            del self._stack[: _DEPTH // 2]
            self._count_anew()

    def _count_anew(self) -> None:
        refs = [i for i, each in enumerate(self._stack) if each & 3 == _REF]
        braces = [i for i, each in enumerate(self._stack) if each & 3 == _BRACE]
        if not refs:
            self._outer, self._braces = -1, len(braces)
        else:
            self._outer = sum(i < refs[0] for i in braces)
            self._braces = len(braces) - self._outer

    def _close_braces(self, at: int, after: int) -> None:
        while self._braces and after - at >= 2:  # noqa: PLR2004 - a pair
            opened = self._stack.pop()
            while opened & 3 != _BRACE:  # a link left open within the template
                opened = self._stack.pop()
            at += 2
            self.ends[opened >> 2] = at
            self._braces -= 1

    def _tag(self, source: str, at: int, after: int) -> int:
        """Take note of a tag at ``at`` and return where to go on."""
        if source[at + 1] == "!":
            stop = source.find("-->", after)
            self.opaque[at] = stop = stop + 3 if stop >= 0 else len(source)
            return stop
        if source[at + 1] == "/":
            if self._outer >= 0:
                opened = self._leave()
                self.references[opened] = Reference(at, after)
            return after
        if source[after - 2] == "/":
            return after
        name = _NAME.match(source, at)
        assert name  # noqa: S101 - the token began with one
        if name[1].lower() == "ref":
            if self._outer >= 0:  # references do not nest: the one before was never closed
                self._leave()
            self._stack.append(at << 2 | _REF)
            self._outer, self._braces = self._braces, 0
            return after
        return self._opaque(source, at, after, name[1].lower())

    def _leave(self) -> int:
        """Leave the reference we are in and return where it opened."""
        opened = self._stack.pop()
        while opened & 3 != _REF:
            opened = self._stack.pop()
        self._braces, self._outer = self._outer, -1
        return opened >> 2

    def _opaque(self, source: str, at: int, after: int, name: str) -> int:
        if name in self._missing:
            return after
        found = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(source, after)
        if not found:
            self._missing.add(name)
            return after
        self.opaque[at] = found.end()
        return found.end()
