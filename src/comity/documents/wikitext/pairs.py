"""Which braces, brackets and reference tags belong together: one pass with a stack.

Everything later asks here where a template, a link or a reference ends, so that nothing is
looked for twice and an opening without an end costs nothing.
"""

import re
from typing import NamedTuple

from comity.spans import made

# The kinds end in an empty group: a group around them would keep the engine from skipping ahead.
_TOKEN = re.compile(
    r"\{\{[^{}\[\]<>]*\}\}()|\[\[[^\[\]{}<>\n]*\]\]()|<(?i:ref)\b[^<>]*>()|</(?i:ref)\s*>()"
    r"|\{\{+|\}\}+|\[\[|\]\]|<!--"
    r"|<(?i:nowiki|pre|gallery|math|syntaxhighlight|source|timeline|score|includeonly)\b[^<>]*>"
)
_WHOLE, _OPENS, _CLOSES = frozenset({1, 2}), 3, 4
"""The groups of markup that holds no other, and of the two tags of a reference."""
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
        start = 0
        while start >= 0:
            start = self._pair(source, start)
        self._stack.clear()

    def _pair(self, source: str, start: int) -> int:
        """Pair from ``start`` on; return where a tag's insides end that are no markup, or -1."""
        ends = self.ends
        for found in _TOKEN.finditer(source, start):
            at, after = found.span()
            kind = found.lastindex
            if kind in _WHOLE:
                ends[at] = after
            elif kind == _OPENS:
                if source[after - 2] != "/":
                    self._open_reference(at)
            elif kind == _CLOSES:
                if self._outer >= 0:
                    self.references[self._leave()] = made(Reference, (at, after))
            elif source[at] == "<":
                stop = self._opaque(source, at, after)
                if stop > after:
                    return stop
            else:
                self._half(source[at], at, after)
        return -1

    def _half(self, first: str, at: int, after: int) -> None:
        """Take note of braces or brackets that open or close what holds other markup."""
        stack = self._stack
        if first == "{":
            self._open_braces(max(at + (after - at) % 2, after - RUN), after)
        elif first == "}":
            self._close_braces(at, after)
        elif first == "[":
            stack.append(at << 2 | _BRACKET)
        elif stack and stack[-1] & 3 == _BRACKET:
            self.ends[stack.pop() >> 2] = after

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

    def _open_reference(self, at: int) -> None:
        if self._outer >= 0:  # references do not nest: the one before was never closed
            self._leave()
        self._stack.append(at << 2 | _REF)
        self._outer, self._braces = self._braces, 0

    def _leave(self) -> int:
        """Leave the reference we are in and return where it opened."""
        opened = self._stack.pop()
        while opened & 3 != _REF:
            opened = self._stack.pop()
        self._braces, self._outer = self._outer, -1
        return opened >> 2

    def _opaque(self, source: str, at: int, after: int) -> int:
        """Return where the comment or the tag's insides at ``at`` end; ``after`` for no end."""
        if source[at + 1] == "!":
            stop = source.find("-->", after)
            self.opaque[at] = stop = stop + 3 if stop >= 0 else len(source)
            return stop
        found = _NAME.match(source, at)
        name = found[1].lower() if found else ""
        if source[after - 2] == "/" or name in self._missing:
            return after
        end = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(source, after)
        if not end:
            self._missing.add(name)
            return after
        self.opaque[at] = end.end()
        return end.end()
