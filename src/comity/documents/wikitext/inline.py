"""What stands within a line: links, tags, references, entities, quotes."""

import functools
import html
import itertools
import re

from comity.documents.wikitext.arguments import bars, trimmed
from comity.documents.wikitext.citations import Outside
from comity.documents.wikitext.notes import name_of
from comity.documents.wikitext.pen import Pen
from comity.spans import Span, made

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_OUTSIDE = re.compile(r"\[((?:https?:|ftp:)?//[^\s\[\]<>\"]+|mailto:[^\s\[\]<>\"]+)")
_TRAIL = re.compile(r"[a-z]+")
_MARKUP = re.compile(r"[\[{<&\r\n\t\u00a0\u00ad\u2000-\u200f\u202f\u2060\ufeff\x7f]|''|  ")
_QUOTES = re.compile(r"''+")
_SPACES = re.compile(r"[ \t\u00a0\u2002\u2003\u2009\u200a\u202f]+")
_SWITCH = re.compile(r"__[A-Z]+__")
_SPACE = re.compile(r"\s+")
_OPTION = re.compile(
    r"(?i:(thumb|thumbnail|frame|framed|frameless|border|left|right|center|centre|none|baseline"
    r"|middle|sub|super|text-top|text-bottom|top|bottom|upright|\d+ ?px|\d*x\d+ ?px)$"
    r"|(upright|alt|link|lang|page|class|thumbnail|thumb|start|end|thumbtime|manualthumb) ?=)"
)
_FRAMED = re.compile(r"(?i:thumb|frame(?:d|$))")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z]+)?$|simple$")
_REF = re.compile(r"<!--|<(?i:nowiki)|<(?i:ref)\b([^<>]*)>")
_FILES = frozenset({"file", "image", "media"})
_BREAKING = frozenset(
    re.findall(r"\w+", "div p center blockquote ul ol dl dd dt h1 h2 h3 h4 h5 h6 hr poem section")
)
_DROPPED = frozenset(
    re.findall(
        r"\w+",
        """
        span small big sup sub b i u s em strong strike del ins font tt code kbd samp var cite q
        abbr dfn bdi bdo mark ruby rt rp rb time data wbr noinclude onlyinclude includeonly nowiki
        templatestyles indicator references gallery thead tbody tfoot colgroup col pre math
        syntaxhighlight source timeline score ref inputbox categorytree tvar translate
        """,
    )
)
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\x7f"


@functools.lru_cache(8192)
def title(target: str) -> str:
    """Return the title of the article that a link's target names, "" for none.

    >>> title("iceland_and  Norway#History")
    'Iceland and Norway'
    """
    name = html.unescape(target).partition("#")[0].replace("_", " ").strip().lstrip(":").strip()
    name = _SPACE.sub(" ", name)
    return name[:1].upper() + name[1:]


class Inline(Pen):
    """Handlers of the tokens within a line."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.handlers |= {
            "[": self.bracket,
            "<": self.angle,
            "&": self.ampersand,
            "'": self.quotes,
            "_": self.switch,
            " ": self.spaces,
            "\t": self.spaces,
            **dict.fromkeys("\u00a0\u2002\u2003\u2009\u200a\u202f", self.spaces),
            **dict.fromkeys(_INVISIBLE, self.invisible),
        }

    def quotes(self, at: int, end: int) -> int:
        """Drop what makes words bold or slanted; keep apostrophes that are too many."""
        found = _QUOTES.match(self.source, at, end)
        stop = found.end() if found else at + 2
        size = stop - at
        if size in {4, 6} or size > 6:  # noqa: PLR2004 - ''' and one more, ''''' and more
            self.canvas.literal("'", at)
        if size in {2, 5}:
            if self.slant < 0:
                self.slant = self.canvas.place()
            else:
                if self.base == "note":
                    self.slanted.append(self.canvas.words(self.slant).strip())
                self.slant = -1
        return stop

    def spaces(self, at: int, end: int) -> int:
        """Draw white space together."""
        found = _SPACES.match(self.source, at, end)
        stop = found.end() if found else at + 1
        self.canvas.whole(" ", at, stop)
        return stop

    def invisible(self, at: int, _: int) -> int:
        """Drop a character that nobody sees."""
        return at + 1

    def switch(self, at: int, end: int) -> int:
        """Drop ``__NOTOC__`` and its like."""
        found = _SWITCH.match(self.source, at, end)
        if found:
            return found.end()
        self.canvas.literal("__", at)
        return at + 2

    def ampersand(self, at: int, end: int) -> int:
        """Print what an entity stands for."""
        found = _ENTITY.match(self.source, at, end)
        if not found:
            self.canvas.literal("&", at)
            return at + 1
        words = html.unescape(found[0])
        if words.isspace():
            words = " "
        elif words in _INVISIBLE or not words.isprintable():
            words = ""
        self.canvas.whole(words, at, found.end())
        return found.end()

    def bracket(self, at: int, end: int) -> int:
        """Print a link's words."""
        source = self.source
        stop = self.pairs.ends.get(at, 0)
        if 0 < stop <= end:
            return self._link(at, stop, end)
        if source.startswith("[[", at):
            self.canvas.literal("[[", at)
            return at + 2
        found = _OUTSIDE.match(source, at, end)
        if found:
            close, newline = self.next("]", found.end()), self.next("\n", found.end())
            if 0 <= close < end and not 0 <= newline < close:
                return self._outside(at, found, close)
        self.canvas.literal("[", at)
        return at + 1

    def _outside(self, at: int, found: re.Match[str], close: int) -> int:
        first = self.canvas.place()
        self.within(found.end(), close)
        self.canvas.wrap(first, at, close + 1)
        if self.base == "note":
            self.outside.append(Outside(found[1], self.canvas.words(first).strip()))
        return close + 1

    def _link(self, at: int, stop: int, end: int) -> int:
        source = self.source
        trail = _TRAIL.match(source, stop, end)
        after = trail.end() if trail else stop
        bar = source.find("|", at + 2, stop - 2)
        target = source[at + 2 : bar if bar >= 0 else stop - 2]
        if ":" in target:
            kind = target.partition(":")[0].strip()
            if kind.lower() in _FILES:
                self._file(at, stop)
                if self.alone(at, stop):
                    self.end_block()
                return stop
            if kind.lower() == "category" or (bar < 0 and _LANGUAGE.match(kind)):
                return stop
        self._labelled(at, stop, after, target)
        return after

    def _labelled(self, at: int, stop: int, after: int, target: str) -> None:
        """Print a link's label, and the letters up to ``after`` that its end trails."""
        source, canvas = self.source, self.canvas
        begins = source.find("|", at + 2, stop - 2) + 1
        label = source[begins : stop - 2] if begins else target.lstrip(" :").replace("_", " ")
        if begins and not label.strip():
            label = target
        if not label.strip():
            return
        if not _MARKUP.search(label):
            self.put((label + source[stop:after], title(target)), at, after)
            return
        start = canvas.ready()
        first = canvas.place()
        self.within(begins or at + 2, stop - 2)
        if after > stop:
            canvas.literal(source[stop:after], stop)
        canvas.wrap(first, at, after)
        name = title(target)
        if name:
            canvas.link(start, name)

    def put(self, words: tuple[str, str], at: int, stop: int) -> None:
        """Print what ``source[at:stop]`` shows and link it to a title ("" for none)."""
        shown, target = words
        if target and shown:
            start = self.canvas.ready()
            self.canvas.whole(shown, at, stop)
            self.canvas.link(start, target)
        else:
            self.canvas.whole(shown, at, stop)

    def _file(self, at: int, stop: int) -> None:
        """Keep the words under a picture for the end of the block."""
        places = bars(self.source, at + 2, stop - 2, self.pairs)
        caption = None
        framed = False
        for start, end in itertools.pairwise([*places, stop - 2]):
            part = trimmed(self.source, start + 1, end)
            words = self.source[part.start : min(part.end, part.start + 40)]
            if _OPTION.match(words):
                framed = framed or bool(_FRAMED.match(words))
            else:
                caption = part
        if framed and caption and self.base != "caption":
            self.captions.append(caption)

    def angle(self, at: int, end: int) -> int:
        """Read a tag, a comment, or what stands in a tag whose insides are no markup."""
        stop = self.pairs.opaque.get(at)
        if stop is not None:
            self._opaque(at, min(stop, end))
            return min(stop, end)
        found = _TAG.match(self.source, at, end)
        if not found:
            self.canvas.literal("<", at)
            return at + 1
        closing, name, attributes = found.groups()
        name = name.lower()
        if name == "ref":
            return found.end() if closing else self.reference(at, attributes, found.end())
        if attributes and "display" in attributes and not closing:
            hidden = "".join(attributes.split()).lower()
            if "display:none" in hidden and not hidden.endswith("/"):
                close = self.next(f"</{found[2]}>", found.end())
                if 0 <= close < end:
                    return close + len(found[2]) + 3
        return self.tag(at, found, name)

    def tag(self, at: int, found: re.Match[str], name: str) -> int:
        """Read a tag that is neither a reference nor hidden."""
        canvas = self.canvas
        if name == "br":
            kind, depth = canvas.kind, canvas.depth
            self.end_block()
            canvas.kind, canvas.depth = kind, depth
        elif name in _BREAKING:
            self.end_block()
        elif name == "li":
            self.end_block()
            if not found[1]:
                canvas.kind, canvas.depth = "item", 1
        elif name not in _DROPPED:
            canvas.literal("<", at)
            return at + 1
        return found.end()

    def _opaque(self, at: int, stop: int) -> None:
        source = self.source
        if source.startswith("<!--", at):
            return
        name = source[at + 1 : at + 8].lower()
        if name.startswith(("nowiki", "pre")):
            start = source.index(">", at) + 1
            close = source.rindex("<", start, stop) if stop > start else stop
            if name.startswith("pre"):
                self.end_block()
            words = html.unescape(_SPACE.sub(" ", source[start:close]))
            self.canvas.whole(words, at, stop)
        elif name.startswith("gallery"):
            self._gallery(source.index(">", at) + 1, source.rindex("<", at, stop))

    def _gallery(self, at: int, stop: int) -> None:
        while at < stop:
            line = self.source.find("\n", at, stop)
            line = stop if line < 0 else line
            bar = self.source.find("|", at, line)
            if bar >= 0:
                self.captions.append(trimmed(self.source, bar + 1, line))
            at = line + 1
        self.end_block()

    def reference(self, at: int, attributes: str, after: int) -> int:
        """Set a mark where a note is called, and keep the note's words for later."""
        name = name_of(attributes) if attributes else ""
        if attributes.endswith("/"):
            if name:
                self.canvas.mark(self.notes.call(name))
            return after
        found = self.pairs.references.get(at)
        if not found:
            self.trouble("unclosed-reference", "This reference is never closed.", at, after)
            # Nearly always a citation template follows, and is what was meant.
            return self.pairs.ends.get(after, after)
        body_end, stop = found
        label = self.notes.call(name)
        self.canvas.mark(label)
        if not self.source[after:body_end].isspace() and after < body_end:
            whole = made(Span, (at, stop))
            self.notes.define(label, whole, (after, body_end), self.canvas.section)
        return stop

    def references_within(self, start: int, end: int, *, marked: bool) -> None:
        """Take the references in a stretch that is not read otherwise."""
        found = _REF.search(self.source, start, end)
        while found:
            marks = len(self.canvas.marks)
            if found[1] is None:
                after = self.pairs.opaque.get(found.start(), found.end())
            else:
                after = self.reference(found.start(), found[1], found.end())
            if not marked:
                del self.canvas.marks[marks:]
            found = _REF.search(self.source, min(after, end), end)
