"""The words of notes: their links, their italics, the citations in them."""

import re

from comity.documents.html.body import Tag
from comity.documents.html.markup import attributes
from comity.documents.html.notes import Body
from comity.documents.html.rendered import (
    Cited,
    Outside,
    by_hand,
    from_page,
    from_parameters,
    machine_fields,
)
from comity.documents.html.roles import Role
from comity.documents.html.tables import Tables

# Catalogues of what was published: their links are labelled with numbers.
_CATALOGUES = re.compile(
    r"(?:https?:)?//(?:[a-z0-9-]+\.)*(?:doi\.org|jstor\.org/stable|worldcat\.org|handle\.net"
    r"|semanticscholar\.org|nih\.gov/p|adsabs\.harvard\.edu|arxiv\.org|issn\.org|zbmath\.org)"
)
# No citation is longer or has more links: a note that has is no citation.
_LONGEST = 10_000
_MOST = 50
_BEFORE = " \t\r\n^↑"


class Citing(Tables):
    """Handlers for within notes, put in place by `begin_notes`."""

    def __init__(self, source: str, host: str, title: str) -> None:
        super().__init__(source, host, title)
        self._outside: list[Outside] = []
        self._slanted: list[str] = []
        self._address = ""  # of the external link that is open
        self._address_place = -1
        self._free = False  # whether its label is the address itself
        self._short = False  # whether the note points at an entry of a list of works
        self._slant = -1
        self._cite = -1  # where the words of the open citation begin
        self._classes = self._words = ""  # of the citation that was read last
        self._cited: Cited | None = None
        self._given: Cited | None = None  # what Parsoid keeps of the template's parameters
        self._backlinks = 0

    def begin_notes(self) -> None:
        """Read notes from now on."""
        self.canvas.table = -1
        self.list_depth = 0
        self.base = "note"
        self.handlers |= {
            "i": self._italics,
            "em": self._italics,
            "/i": self._end_italics,
            "/em": self._end_italics,
            "cite": self._citation,
            "/cite": self._end_citation,
            "link": self._template,
            "style": self._template,
        }

    def note(self, body: Body) -> tuple[Cited, int]:
        """Read a note; return what it cites and how many ways back it has."""
        canvas = self.canvas
        self._outside.clear()
        self._slanted.clear()
        self._slant = self._cite = self._address_place = -1
        self._cited = self._given = None
        self._backlinks = 0
        self._short = self.archived = False
        self._words = ""
        self.end_block()
        first = canvas.place()
        start = body.start
        while start < body.end and self.source[start] in _BEFORE:
            start += 1
        self.scan(start, body.end)
        while self._open:  # tables opened in a note end with it
            self._close_table()
        words = canvas.words(first)
        self.end_block()
        self.list_depth = 0
        return self._told(words), self._backlinks

    def _told(self, words: str) -> Cited:
        """Return what the note just read cites, from the best that was found in it."""
        cited = self._given or self._cited
        if cited is None and self._short and not self._outside:
            cited = Cited(title=words.strip().rstrip("."))
        if cited is None:
            cited = by_hand(self._outside, words, self._slanted)
        return cited._replace(archived=True) if self.archived else cited

    def special(self, what: Role, name: str, tag: Tag, end: int) -> int:
        """Read what matters in notes alone: the way back, and a citation's fields."""
        if self.base == "note":
            if what is Role.BACKLINK:
                extent = self.markup.extent(name, tag.end(), end)
                if extent:
                    inside = self.source[tag.start() : extent.inner]
                    self._backlinks += inside.count("#cite_ref")
            elif what is Role.COINS and self._words:
                fields = machine_fields(attributes(tag[3]).get("title", ""))
                self._cited = self._printed(fields)
                self._words = ""
        return super().special(what, name, tag, end)

    def link(self, tag: Tag, end: int) -> int:
        """Begin a link; in a note keep where it leads."""
        if self.base == "note":
            given = attributes(tag[3])
            address = given.get("href", "")
            if "#cite_ref" in address:  # pages made before there was a class for it
                return self.special(Role.BACKLINK, "a", tag, end)
            self._short = self._short or "#CITEREF" in address
            if self._leads_outside(address, given):
                if "autonumber" in given.get("class", ""):
                    self._outside.append(Outside(address, ""))
                else:
                    self._address = address
                    self._free = "free" in given.get("class", "").split()
                    self._address_place = self.canvas.place()
        return super().link(tag, end)

    def _leads_outside(self, address: str, given: dict[str, str]) -> bool:
        if not address.startswith(("http:", "https:", "//", "ftp:")):
            return False
        return not _CATALOGUES.match(address) and not self.pointed(given)

    def end_link(self, tag: Tag, end: int) -> int:
        """End a link."""
        if self._address_place >= 0:
            label = "" if self._free else self.canvas.words(self._address_place).strip()
            self._outside.append(Outside(self._address, label))
            self._address_place = -1
        return super().end_link(tag, end)

    def _italics(self, tag: Tag, _: int) -> int:
        if self._slant < 0:
            self._slant = self.canvas.place()
        return tag.end()

    def _end_italics(self, tag: Tag, _: int) -> int:
        if self._slant >= 0:
            words = self.canvas.words(self._slant).strip()
            if words:
                self._slanted.append(words)
            self._slant = -1
        return tag.end()

    def _template(self, tag: Tag, end: int) -> int:
        """Keep the parameters of a citation template that Parsoid wrote beside what it prints."""
        self._keep_parameters(tag)
        return self.drop("style", tag, end) if tag[2].lower() == "style" else tag.end()

    def _citation(self, tag: Tag, _: int) -> int:
        self._keep_parameters(tag)
        self._classes = attributes(tag[3]).get("class", "")
        if self._cite < 0:
            self.end_block()
            self.canvas.kind = "citation"
            self._cite = self.canvas.place()
        return tag.end()

    def _keep_parameters(self, tag: Tag) -> None:
        if self._given is None and "data-mw" in tag[3]:
            self._given = from_parameters(attributes(tag[3]).get("data-mw", ""))

    def _end_citation(self, tag: Tag, _: int) -> int:
        if self._cite >= 0:
            words = self.canvas.words(self._cite)[:_LONGEST].strip()
            self._cite = -1
            self.end_block()
            if self._cited is None and "citation" in self._classes:
                self._words = words
                self._cited = self._printed({})
        return tag.end()

    def _printed(self, fields: dict[str, str]) -> Cited:
        links, slanted = self._outside[:_MOST], self._slanted[:_MOST]
        return from_page(self._classes, self._words, links, slanted, fields)
