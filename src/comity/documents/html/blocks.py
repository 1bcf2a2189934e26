"""What makes blocks: paragraphs, lists, headings, captions, links and line breaks."""

import re

from comity.documents.html.body import Inline, Tag
from comity.documents.html.links import target
from comity.documents.html.markup import attributes
from comity.documents.html.roles import Role, role
from comity.documents.model import Section

_BREAKING = (
    "div", "section", "article", "main", "header", "blockquote", "center", "figure", "figcaption",
    "address", "details", "summary", "fieldset", "legend", "hgroup", "form", "hr", "search",
)  # fmt: skip
_LISTS = ("ul", "ol", "dl", "menu", "dir")
_ITEMS = ("li", "dd", "dt")
# What {{webarchive}} prints: it says nothing about what the page tells.
_SPAN = r"(?:</?span\b[^<>]{0,300}>)?"
_ARCHIVED = re.compile(
    rf"Archived</a>{_SPAN}\s(?:(?:on )?[^<>]{{4,40}}\s)?at (?:the )?{_SPAN}"
    r"(?:<a\b[^<>]{0,1000}>[^<>]{1,60}</a>|Wayback Machine|[A-Za-z-]{3,20}\.?[A-Za-z-]{2,20})"
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_DEEPEST = 100


class Blocks(Inline):
    """Handlers of the tags that begin and end blocks."""

    def __init__(self, source: str, host: str, title: str) -> None:
        super().__init__(source)
        self._host = host
        self._title = title
        self.list_depth = 0
        self._above = [0]  # the sections we are in, outermost first
        self._heading = 0  # the level of the heading that is open
        self._heading_place = self._section_before = 0
        self._link = ""  # the title that the open link points at
        self._link_start = 0
        self._preformatted = False
        self.archived = False
        """Whether an archive's copy was named since this was last reset."""
        openings = {
            **dict.fromkeys(_BREAKING, self.breaking),
            **dict.fromkeys(_LISTS, self._list),
            **dict.fromkeys(_ITEMS, self._item),
            **dict.fromkeys(_HEADINGS, self._begin_heading),
        }
        self.handlers |= openings
        self.handlers |= {
            "p": self.breaking,
            "/p": self.ending,
            "pre": self._pre,
            "/pre": self._pre,
            "br": self.line_break,
            "a": self.link,
            "/a": self.end_link,
            **dict.fromkeys((f"/{name}" for name in _BREAKING + _ITEMS), self.ending),
            **dict.fromkeys((f"/{name}" for name in _LISTS), self._end_list),
            **dict.fromkeys((f"/{name}" for name in _HEADINGS), self._end_heading),
        }

    def end_block(self) -> None:
        """Close the block that is open; the next is an item within a list."""
        canvas = self.canvas
        if self._heading:
            self.close_heading()
        else:
            canvas.end()
        if self.list_depth and self.base == "paragraph":
            canvas.kind, canvas.depth = "item", min(self.list_depth, _DEEPEST)
        else:
            canvas.kind, canvas.depth = self.base, 0

    def ending(self, tag: Tag, _: int) -> int:
        """Read the end tag of a block."""
        if not self._heading:
            self.end_block()
        return tag.end()

    def breaking(self, tag: Tag, end: int) -> int:
        """Read the start tag of a block."""
        name = tag[2].lower()
        if self._heading and name != "p":
            return self.element(tag, end)
        self.end_block()
        return self.element(tag, end) if tag[3] or name == "figcaption" else tag.end()

    def special(self, what: Role, name: str, tag: Tag, end: int) -> int:
        """Read what makes a block of its own."""
        at = tag.end()
        if what is Role.HATNOTE or what is Role.CAPTION:
            extent = self.markup.extent(name, at, end)
            if extent:
                self.within(at, extent.inner, what.name.lower())
                return extent.after
        elif what is Role.NOTES:
            return self._notes(name, tag, end)
        elif what is Role.BREAK:
            self.end_block()
        return super().special(what, name, tag, end)

    def _notes(self, name: str, tag: Tag, end: int) -> int:
        at = tag.end()
        extent = self.markup.extent(name, at, end)
        inner, after = extent or (end, end)
        given = attributes(tag[3])
        group = given.get("data-mw-group", "")
        self.end_block()
        self.notes.entries(self.markup, at, inner, group, self.canvas.section)
        return after

    def _list(self, tag: Tag, end: int) -> int:
        self.end_block()
        name = tag[2].lower()
        what = role(name, tag[3])
        # Within a note a list of notes is a list like any other: else reading might never end.
        if what is not Role.WORDS and not (what is Role.NOTES and self.base == "note"):
            return self.special(what, name, tag, end)
        self.list_depth += 1
        self.end_block()
        return tag.end()

    def _end_list(self, tag: Tag, _: int) -> int:
        self.end_block()
        if self.list_depth:
            self.list_depth -= 1
            self.end_block()
        return tag.end()

    def _item(self, tag: Tag, end: int) -> int:
        self.end_block()
        if tag[3]:
            after = self.element(tag, end)
            if after != tag.end():
                return after
        if not self.list_depth and self.base == "paragraph":
            self.canvas.kind, self.canvas.depth = "item", 1
        return tag.end()

    def line_break(self, tag: Tag, _: int) -> int:
        """Read a line break, which ends a block but not what it is part of."""
        if self._heading:
            self.canvas.whole(" ", *tag.span())
            return tag.end()
        canvas = self.canvas
        kind, depth = canvas.kind, canvas.depth
        self.end_block()
        canvas.kind, canvas.depth = kind, depth
        return tag.end()

    def space(self, at: int, end: int) -> None:
        """Print white space as one space."""
        if self._preformatted and self.source.find("\n", at, end) >= 0:
            self.end_block()
        else:
            self.canvas.whole(" ", at, end)

    def _pre(self, tag: Tag, _: int) -> int:
        self.end_block()
        self._preformatted = not tag[1]
        return tag.end()

    def _begin_heading(self, tag: Tag, end: int) -> int:
        self.end_block()
        name = tag[2].lower()
        what = role(name, tag[3])
        if what is Role.DROPPED:
            return self.drop(name, tag, end)
        if self.base != "paragraph":  # within a caption or a note it heads nothing
            return tag.end()
        canvas = self.canvas
        self._heading = int(name[1])
        self._heading_place = canvas.place()
        self._section_before = canvas.section
        canvas.section = len(canvas.sections)
        canvas.kind, canvas.depth = "heading", self._heading
        return tag.end()

    def _end_heading(self, tag: Tag, _: int) -> int:
        if self._heading:
            self.end_block()
        return tag.end()

    def close_heading(self) -> None:
        """End the heading that is open; without words it heads nothing."""
        canvas = self.canvas
        level, self._heading = self._heading, 0
        start = canvas.start
        if not canvas.end():
            canvas.section = self._section_before
            return
        title = canvas.words(self._heading_place).strip()
        while len(self._above) > 1 and canvas.sections[self._above[-1]].level >= level:
            self._above.pop()
        canvas.sections.append(Section(title, level, start, self._above[-1]))
        self._above.append(canvas.section)

    def link(self, tag: Tag, end: int) -> int:
        """Begin a link."""
        what = role("a", tag[3])
        if what is not Role.WORDS:
            return self.special(what, "a", tag, end)
        if "archive" in tag[3]:
            archived = _ARCHIVED.match(self.source, tag.end(), end)
            if archived:
                self.archived = True
                return archived.end()
        if "autonumber" in tag[3]:  # a number made up for a link without words
            extent = self.markup.extent("a", tag.end(), end)
            return extent.after if extent else tag.end()
        self._link = self.pointed(attributes(tag[3]))
        self._link_start = self.canvas.length
        return tag.end()

    def pointed(self, given: dict[str, str]) -> str:
        """Return the title of the article that a link with these attributes points at."""
        classes = given.get("class", "")
        if "external" in classes or "extiw" in classes:
            return ""
        if "selflink" in classes:
            return self._title
        host, title = target(given.get("href", ""))
        if host and host != self._host and (self._host or not host.endswith("wikipedia.org")):
            return ""
        return title

    def end_link(self, tag: Tag, _: int) -> int:
        """End a link: what was written since it began points at an article."""
        if self._link:
            canvas = self.canvas
            start = max(self._link_start, canvas.start)
            if canvas.start >= 0 and canvas.length > start:
                canvas.link(start, self._link)
            self._link = ""
        return tag.end()
