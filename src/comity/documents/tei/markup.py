"""XML as text: its tags, references and sections, one pass, nothing expanded, nothing fetched.

No document type declaration is believed: entities that it declares stand as they are written, so
that no document can grow beyond its own length or make its reader open another.
"""

import html
import re
from collections.abc import Iterator
from html.entities import html5
from typing import NamedTuple

# Attributes, whose values may hold ">" when quoted. Each character is taken once.
_ATTRIBUTES = r"(?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+"
_TOKEN = re.compile(
    rf"<(?:(/?)([a-zA-Z_][^\s/<>\"'=]*+)({_ATTRIBUTES})(>)|!--|!\[CDATA\[|[?!](?=\S))"
    r"|&|\s\s+|[^\S ]|[\u00ad\u200b-\u200f\u2060\ufeff\x00-\x08\x0e-\x1f\x7f]"
)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]+)\s*=\s*(?:\"([^\"<]*)\"|'([^'<]*)')")
# A declaration of the document's type and all that stands within its brackets.
_TYPE = re.compile(
    r"<!DOCTYPE(?:[^\[\]<>\"']++|\"[^\"]*+\"|'[^']*+')*+"
    r"(?:\[(?:[^\]\"'<]++|\"[^\"]*+\"|'[^']*+'|<!--(?:[^-]++|-(?!->))*+-->|<)*+\]\s*+)?>"
)
_ENDS = {"<!--": "-->", "<![CDATA[": "]]>", "<?": "?>", "<!": ">"}


class Token(NamedTuple):
    """A piece of the source: where it begins and ends there, and what it is.

    ``kind`` is ``words`` (to be copied as they stand), ``whole`` (printed as ``words``, though
    written otherwise: a reference, white space), ``open``, ``close`` or ``empty`` (tags).
    """

    kind: str
    start: int
    end: int
    words: str = ""
    """What it prints; for a tag its name without prefix."""
    attributes: str = ""


def attributes(text: str) -> dict[str, str]:
    """Return a tag's attributes by name without prefix, their values' references replaced.

    >>> attributes(' xml:id="a" n="1 &amp; 2"')
    {'id': 'a', 'n': '1 & 2'}
    """
    found: dict[str, str] = {}
    for name, double, single in _ATTRIBUTE.findall(text):
        value = double or single
        found.setdefault(name.rpartition(":")[2], _REFERENCE.sub(_replaced, value))
    return found


def _replaced(found: re.Match[str]) -> str:
    return referred(found[0])


def referred(reference: str) -> str:
    """Return the character that a reference stands for, the reference itself when unknown.

    The five of XML, numbers, and the names that HTML gives to single characters, which no
    declaration is needed for.

    >>> referred("&lt;"), referred("&#x41;"), referred("&lol9;")
    ('<', 'A', '&lol9;')
    """
    if reference[1] == "#" or reference[1:] in html5 or reference == "&apos;":
        return html.unescape(reference)
    return reference


def tokens(source: str) -> Iterator[Token]:
    """Yield the source piece by piece; all it holds but comments and the like, once, in order."""
    at, size = 0, len(source)
    rooted = False
    ends: dict[str, int] = {}
    search = _TOKEN.search
    while found := search(source, at):
        start, after = found.span()
        if start > at:
            yield Token("words", at, start)
        at = after
        if found[2]:
            rooted = True
            yield _tag(found)
        elif source[start] == "&":
            yield (token := _reference(source, start))
            at = token.end
        elif source[start] == "<":
            declared = None if rooted else _TYPE.match(source, start)
            rooted = rooted or found[0] == "<!"  # a type is declared once, before the root
            at = declared.end() if declared else _past(source, found[0], after, ends)
            if found[0] == "<![CDATA[" and at > after:
                yield from _kept(source, after, at - 3)
            elif at == after:  # it never ends: these are words
                yield Token("words", start, after)
        elif found[0].isspace():
            yield Token("whole", start, after, " ")
    if at < size:
        yield Token("words", at, size)


def _tag(found: re.Match[str]) -> Token:
    given = found[3]
    kind = "close" if found[1] else "empty" if given.endswith("/") else "open"
    return Token(kind, *found.span(), found[2].rpartition(":")[2], given)


def _reference(source: str, at: int) -> Token:
    """Return what stands at an ampersand: a reference, or words that look like one."""
    found = _REFERENCE.match(source, at)
    printed = referred(found[0]) if found else ""
    if not found or printed == found[0]:
        return Token("words", at, at + 1)
    return Token("whole", at, found.end(), " " if printed.isspace() else _seen(printed))


def _seen(words: str) -> str:
    return words if words.isprintable() else ""


def _past(source: str, opening: str, after: int, ends: dict[str, int]) -> int:
    """Return where what ``opening`` begins has ended, ``after`` itself when it never does.

    ``ends`` remembers where each kind of end was found last, so that looking in vain costs once.
    """
    opening = opening if opening in _ENDS else opening[:2]
    close = _ENDS[opening]
    place = ends.get(close, 0)
    if 0 <= place < after:
        place = ends[close] = source.find(close, after)
    return after if place < 0 else place + len(close)


def _kept(source: str, at: int, end: int) -> Iterator[Token]:
    """Yield the words of a section whose characters are no markup."""
    for found in re.finditer(r"(\s\s+|[^\S ])|(?:\S| (?!\s))+", source[at:end]):
        start, after = at + found.start(), at + found.end()
        if found[1]:
            yield Token("whole", start, after, " ")
        else:
            yield Token("words", start, after)
