"""References in wikitext: each written out once, and called by its name after that."""

from collections.abc import Iterable
from urllib.parse import quote

from comity.answers import Evidence, Note

_MARKUP = {
    mark: "".join(f"&#{ord(each)};" for each in mark)
    for mark in ("<", ">", "[", "]", "{", "}", "|", "=", "''", "~~~", "__", "://")
}
"""What is markup wherever it stands; what is so at the beginning of a line alone comes to none."""
_ALLOWED = "/:?#@!$&()*+,;=%-._~"
"""What an address may hold as it stands; brackets, bars, quotes and spaces end it."""
_INVISIBLE = {
    each: " " if each in {9, 10, 13} else None
    for each in (*range(32), 127, 0x2028, 0x2029, 0x200E, 0x200F, *range(0x202A, 0x202F),
                 *range(0x2066, 0x206A))
}  # fmt: skip


def plain(words: str) -> str:
    """Return words as wikitext that shows them and is no markup, whatever they hold.

    >>> plain("Chad {{x}} <b>")
    'Chad &#123;&#123;x&#125;&#125; &#60;b&#62;'
    """
    shown = words.encode("utf-8", "replace").decode().translate(_INVISIBLE)
    line = " ".join(shown.split()).replace("&", "&amp;")
    for mark, entity in _MARKUP.items():
        line = line.replace(mark, entity)
    return line


class References:
    """The references of one page, in the order in which they are cited."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, ...], str] = {}

    def cite(self, claims: Iterable[Evidence]) -> str:
        """Return the calls of the references that claims give, each of them once."""
        notes = dict.fromkeys(note for claim in claims for note in claim.refs)
        cited = dict.fromkeys(filter(None, map(self._key, notes)))
        return "".join(map(self._call, cited))

    @staticmethod
    def _key(note: Note) -> tuple[str, ...]:
        """Return what is told of a reference; nothing where that is too little to cite it."""
        address = _address(note.url)
        title = plain(note.title) or address
        return (title, plain(note.publisher), plain(note.date), address) if title else ()

    def _call(self, key: tuple[str, ...]) -> str:
        known = self._names.get(key)
        if known is not None:
            return f'<ref name="{known}" />'
        name = self._names.setdefault(key, f"c{len(self._names) + 1}")
        fields = zip(("title", "publisher", "date", "url"), key, strict=True)
        told = "".join(f" |{field}={value}" for field, value in fields if value)
        return f'<ref name="{name}">{{{{cite web{told}}}}}</ref>'


def _address(url: str) -> str:
    """Return an address of the web as it may stand in a template; nothing for any other."""
    if not url.lower().startswith(("http://", "https://")):
        return ""
    return quote(url, safe=_ALLOWED)
