"""Tags, their attributes, and where elements end: HTML as text, nothing of what it means."""

import functools
import html
import re
from collections.abc import Iterator
from typing import NamedTuple

# What follows a tag's name: attributes, whose values may hold "<" and ">" when quoted. Each
# character is taken once and never given back.
_ATTRIBUTES = r"(?:[^<>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+"
TOKEN = re.compile(
    rf"<+(?=<)|<(?:(/?)([a-zA-Z][^\s/<>]*+)({_ATTRIBUTES})(>?)|!--|[!?/])?"
    r"|&+(?=&)|&|\s\s+|[^\S ]|[\u00ad\u200b-\u200f\u2060\ufeff\x7f]"
)
"""A tag (slash, name, attributes, closing bracket), or a character that is not copied."""

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_LISTS = ("ul", "ol", "dl", "menu")
_ITEMS = ("li", "dd", "dt")
_GROUPS = ("tbody", "thead", "tfoot", "caption")
_CELLS = ("td", "th", "tr", *_GROUPS)
# What ends each part of a table, besides its own end tag and its table's.
_ENDERS = {
    **dict.fromkeys(("td", "th"), _CELLS),
    "tr": ("tr", *_GROUPS),
    **dict.fromkeys(_GROUPS, _GROUPS),
}
_BLOCKS = (
    "p", "div", "table", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote",
    "hr", "pre", "figure", "td", "th", "tr", "li", "dd", "dt", *_LISTS,
)  # fmt: skip
_OPAQUE = ("script", "style")
# How often over the source may be searched in vain for ends that do not come.
_VAIN = 8


class Extent(NamedTuple):
    """Where an element's insides end, and where its end tag does; offsets in the source."""

    inner: int
    after: int


def _decoded(found: re.Match[str]) -> str:
    return html.unescape(found[0])


def attributes(text: str) -> dict[str, str]:
    """Return a tag's attributes by name in lower case, their values decoded.

    >>> attributes(' class="a b" Hidden title=x&amp;y')
    {'class': 'a b', 'hidden': '', 'title': 'x&y'}
    """
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(text):
        value = double or single or bare
        found.setdefault(name.lower(), _ENTITY.sub(_decoded, value) if "&" in value else value)
    return found


@functools.lru_cache(256)
def _finder(names: tuple[str, ...]) -> re.Pattern[str]:
    """Return what matches up to the next tag of one of ``names``, comment, script or style."""
    wanted = rf"(?:{'|'.join(names)})(?=[\s/>])"
    opaque = "|".join(_OPAQUE)
    stop = rf"/?{wanted}|!--|(?:{opaque})(?=[\s/>])"
    return re.compile(
        rf"(?:[^<]++|<(?!{stop})(?:[a-zA-Z/]{_ATTRIBUTES})?+)*+"
        rf"<(?:(/?)({wanted}|(?:{opaque})(?=[\s/>])){_ATTRIBUTES}>?+|!--)",
        re.IGNORECASE,
    )


@functools.lru_cache(64)
def _closing(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}(?=[\s/>])[^>]*>?", re.IGNORECASE)


class Markup:
    """A source and the search for ends in it; all searches together take linear time."""

    __slots__ = ("_found", "_vain", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self._vain = _VAIN * (len(source) + 1000)
        self._found: dict[str, tuple[int, int]] = {}

    def find(self, words: str, at: int) -> int:
        """Return where ``words`` stand next, or -1; asking again from further on costs nothing."""
        origin, place = self._found.get(words, (len(self.source) + 1, 0))
        if origin > at or -1 < place < at:
            origin, place = at, self.source.find(words, at)
            self._found[words] = origin, place
        return place

    def past_comment(self, at: int, end: int) -> int:
        """Return the end of the comment at ``at``; one never closed hides nothing."""
        close = self.find("-->", at + 2)
        return at + 4 if close < 0 else min(close + 3, end)

    def past_opaque(self, name: str, at: int, end: int) -> int:
        """Return the end of a script, style or the like whose insides are no markup."""
        found = _closing(name).search(self.source, at, end)
        return found.end() if found else end

    def extent(self, name: str, at: int, end: int) -> Extent | None:
        """Return where the element ``name`` whose insides begin at ``at`` ends.

        None for one that never ends; those whose end tag may be left out always do.
        """
        if name in _ITEMS:
            return self._implied(_LISTS, _ITEMS, at, end)
        if name in _ENDERS:
            return self._implied(("table",), _ENDERS[name], at, end)
        if name == "p":
            return self._implied((), _BLOCKS, at, end)
        if self._vain < 0:
            return None
        depth = 1
        for closing, _, start, after in self._tags((name,), at, end):
            depth += -1 if closing else 1
            if not depth:
                return Extent(start, after)
        self._vain -= end - at
        return None

    def _implied(self, outer: tuple[str, ...], inner: tuple[str, ...], at: int, end: int) -> Extent:
        """Return the end of an element that its own end tag, a sibling or its parent ends."""
        depth = 0
        for closing, name, start, after in self._tags(outer + inner, at, end):
            if name in outer:
                depth += -1 if closing else 1
            elif depth == 0:
                own = closing and (bool(outer) or name == "p")
                return Extent(start, after if own else start)
            if depth < 0:
                return Extent(start, start)
        return Extent(end, end)

    def _tags(
        self, names: tuple[str, ...], at: int, end: int
    ) -> Iterator[tuple[bool, str, int, int]]:
        """Yield the tags of these names: whether it closes, its name, where it begins and ends."""
        match = _finder(names).match
        found = match(self.source, at, end)
        while found:
            at = found.end()
            name = found[2]
            if name is None:
                at = self.past_comment(at - 4, end)
            elif name.lower() in _OPAQUE:
                at = self.past_opaque(name, at, end)
            else:
                yield bool(found[1]), name.lower(), found.start(1) - 1, at
            found = match(self.source, at, end)
