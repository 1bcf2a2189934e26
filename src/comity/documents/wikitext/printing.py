"""What templates print where they stand."""

import re
from collections.abc import Callable

from comity.documents.wikitext.arguments import Argument, arguments, bars, cleaned, words
from comity.documents.wikitext.citations import from_template, is_archive, printed
from comity.documents.wikitext.codes import country
from comity.documents.wikitext.inline import Inline, title
from comity.documents.wikitext.pairs import RUN
from comity.documents.wikitext.phrases import PHRASES, date
from comity.documents.wikitext.templates import Template, modules, template
from comity.spans import Span

_NAME = re.compile(r"[^{}\[\]<>|]*")
_BROKEN = re.compile(r"\{\{[^{}\[\]<>|\n]*\|[^{}\[\]<>\n]*\}")
_PLAIN = re.compile(r"[^\r\n\[<&'|!_} \t\u00a0\u00ad\u2000-\u200f\u202f\u2060\ufeff\x7f]+")
_BRACES = re.compile(r"\{+")
_PIPED = re.compile(r"\[\[([^\[\]|]*)(?:\|([^\[\]]*))?\]\]")
_LONGEST_KEPT = 96
_KEPT = 20_000
_memory: dict[str, tuple[str, str]] = {}
_Parameters = dict[str, Argument]


class Printing(Inline):
    """Handlers of templates, by how `templates.toml` says they print."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.handlers["{"] = self.brace
        self._printers: dict[str, Callable[[Template, _Parameters, int, int], None]] = {
            "words": self._words,
            "cell": self._cell,
            "block": self._block,
            "caption": self._caption,
            "hatnote": self._hatnote,
            "about": self._about,
            "note": self._note,
            "magic": self._magic,
        }

    def rest(self) -> None:
        """Let go of the printers too."""
        super().rest()
        self._printers.clear()

    def brace(self, at: int, end: int) -> int:
        """Print a template."""
        stop = self.pairs.ends.get(at, 0)
        if not 0 < stop <= end:
            return self._unpaired(at, end)
        if stop - at < _LONGEST_KEPT:
            text = self.source[at:stop]
            kept = _memory.get(text)
            if kept:
                self.put(kept, at, stop)
                return stop
            if text == "{{!}}":
                return self.bar(at, stop, end)
        self._template(at, stop - 2, stop)
        return stop

    def bar(self, at: int, stop: int, _: int) -> int:
        """Print a bar that a template stands for."""
        self.canvas.whole("|", at, stop)
        return stop

    def _unpaired(self, at: int, end: int) -> int:
        """Print braces that open nothing; a template that lacks a closing brace is still one."""
        found = _BROKEN.match(self.source, at, end)
        if found:
            self.trouble("unclosed-template", f"{found[0]}: one brace is missing.", *found.span())
            self._template(at, found.end() - 1, found.end())
            return found.end()
        run = _BRACES.match(self.source, at, end)
        if run and run.end() - at > 2 * RUN:
            self.canvas.literal(self.source[at : run.end() - RUN], at)
            return run.end() - RUN
        # What may open up to the next token is words too, unless it has an end.
        ahead = _PLAIN.match(self.source, at, end)
        stop = ahead.end() if ahead else at + 2
        opening = self.source.find("{{", at + 1, stop)
        while opening >= 0:
            if opening in self.pairs.ends:
                stop = opening
                break
            opening = self.source.find("{{", opening + 1, stop)
        self.canvas.literal(self.source[at:stop], at)
        return stop

    def _template(self, at: int, inner: int, stop: int) -> None:
        """Print the template whose parameters end at ``inner``."""
        found = _NAME.match(self.source, at + 2, inner)
        after = found.end() if found else at + 2
        named = template(self.source[at + 2 : after])
        if after < inner and self.source[after] != "|":
            places = bars(self.source, after, inner, self.pairs)
            after = places[0] if places else inner
        start = min(after + 1, inner)
        if named.how == "invoke":
            named, start = self._invoked(named, start, inner)
        if named.how == "nothing" or (not named.what and named.how not in {"cell", "magic"}):
            self._nothing(at, stop)
        elif named.how == "break":
            self.end_block()
        else:
            self._print(named, start, inner, at, stop)

    def _print(self, named: Template, start: int, inner: int, at: int, stop: int) -> None:
        """Print a template whose parameters stand from ``start`` to ``inner``."""
        printer = self._printers.get(named.how)
        if printer:
            parameters = arguments(self.source, start, inner, self.pairs) if start < inner else {}
            printer(named, parameters, at, stop)
            return
        given = words(self.source, start, inner, self.pairs)
        if named.how == "cite":
            self._cite(named, given, at, stop)
            return
        kept = _short(named, given)
        text = self.source[at:stop]
        self.put(kept, at, stop)
        if "<" in text:
            self.references_within(start, inner, marked=True)
        elif len(text) < _LONGEST_KEPT and inner == stop - 2:
            if len(_memory) > _KEPT:
                _memory.clear()
            _memory[text] = kept

    def _invoked(self, named: Template, start: int, inner: int) -> tuple[Template, int]:
        """Return the template that a call of a module is, and where its parameters begin."""
        places = bars(self.source, start, inner, self.pairs)
        after = places[0] if places else inner
        function = self.source[start:after].strip().lower()
        name = modules().get(named.what, "")
        if name == "flag":
            name += function if function in {"country", "u", "icon", "deco"} else ""
        elif name == "cite":
            name = "citation" if function == "citation" else f"cite {function}"
        return template(name), min(after + 1, inner)

    def _nothing(self, at: int, stop: int) -> None:
        if self.alone(at, stop):
            self.end_block()
        if stop - at > _LONGEST_KEPT:
            self.references_within(at + 2, stop, marked=False)

    def _inside(self, argument: Argument | None, at: int, stop: int) -> None:
        """Read a parameter's words in the line; the whole template is what prints them."""
        if argument:
            first = self.canvas.place()
            self.within(argument.start, argument.end)
            self.canvas.wrap(first, at, stop)

    def _words(self, named: Template, given: _Parameters, at: int, stop: int) -> None:
        numbered = [each for name, each in given.items() if name.isdecimal()]
        if named.what == "all":
            for argument in numbered:
                self._inside(argument, at, stop)
        elif named.what == "last":
            self._inside(numbered[-1] if numbered else None, at, stop)
        else:
            self._inside(given.get(named.what) or given.get("1"), at, stop)

    def _cell(self, named: Template, given: _Parameters, at: int, stop: int) -> None:
        argument = given.get("1")
        if argument and argument.end > argument.start:
            self._inside(argument, at, stop)
        else:
            self.canvas.whole(named.what, at, stop)

    def _block(self, named: Template, given: _Parameters, _: int, __: int) -> None:
        for name in named.what.split():
            items = name == "items"
            for key, argument in given.items():
                if (key.isdecimal() if items else key == name) and argument.end > argument.start:
                    self.end_block()
                    if items:
                        self.canvas.kind, self.canvas.depth = "item", 1
                        self.within(argument.start, argument.end)
                    else:
                        self.within(argument.start, argument.end, lines=True)
        self.end_block()

    def _caption(self, named: Template, given: _Parameters, at: int, stop: int) -> None:
        for name in named.what.split():
            self.captions += [
                argument
                for key, argument in given.items()
                if (key.isdecimal() if name == "items" else key == name)
                and argument.end > argument.start
            ]
        if self.canvas.start < 0 or self.alone(at, stop):
            self.end_block()

    def _hatnote(self, named: Template, given: _Parameters, at: int, stop: int) -> None:
        pointed = [
            (self.value(each), given.get(f"l{name}") or given.get(f"label {name}"))
            for name, each in given.items()
            if name.isdecimal() and each.end > each.start
        ]
        if not pointed:
            return
        self.end_block()
        canvas = self.canvas
        canvas.kind = "hatnote"
        before = named.what
        if len(pointed) > 1 and before == "Main article: ":
            before = "Main articles: "
        canvas.whole(before, at, stop)
        for i, (value, label) in enumerate(pointed):
            if i:
                canvas.whole(" and " if i + 1 == len(pointed) else ", ", at, stop)
            self._pointer(value, cleaned(self.value(label)) if label else "", at, stop)
        self.end_block()

    def _pointer(self, value: str, label: str, at: int, stop: int) -> None:
        link = _PIPED.search(value)
        if link:
            target, shown = link[1], link[2] or link[1]
        else:
            target, _, shown = cleaned(value).partition("|")
        shown = label or shown or target.lstrip(":").replace("#", " § ")
        if shown:
            start = self.canvas.ready()
            self.canvas.whole(shown, at, stop)
            self.canvas.link(start, title(cleaned(target)))

    def _about(self, named: Template, given: _Parameters, at: int, stop: int) -> None:
        self.end_block()
        self.canvas.kind = "hatnote"
        numbered = [cleaned(self.value(each)) for key, each in given.items() if key.isdecimal()]
        if named.what == "1":
            self._inside(given.get("1"), at, stop)
        elif named.what not in {"about", "for"}:
            self.canvas.whole(named.what, at, stop)
            for i, value in enumerate(numbered):
                self.canvas.whole(" or " if i else "", at, stop)
                self._pointer(value, "", at, stop)
        else:
            if named.what == "about" and numbered:
                first = numbered.pop(0)
                self.canvas.whole(f"This article is about {first}. " if first else "", at, stop)
            for use, name in zip(numbered[::2], numbered[1::2], strict=False):
                self.canvas.whole(f"For {use or 'other uses'}, see ", at, stop)
                self._pointer(name, "", at, stop)
                self.canvas.whole(". ", at, stop)
        self.end_block()

    def _note(self, named: Template, given: _Parameters, at: int, stop: int) -> None:
        canvas, notes = self.canvas, self.notes
        if named.what == "list":
            argument = given.get("refs")
            if argument:
                self.references_within(argument.start, argument.end, marked=False)
            return
        if named.what == "short":
            short = PHRASES["short_citation"](
                {key: cleaned(self.value(each)) for key, each in given.items()}
            )
            if short:
                canvas.mark(notes.shorten(short, Span(at, stop), canvas.section))
            return
        name = cleaned(self.value(given["name"])) if "name" in given else ""
        if named.what == "calls":
            for key, argument in given.items():
                if key.isdecimal() and argument.end > argument.start:
                    canvas.mark(notes.call(self.value(argument).strip("\"' ")))
            return
        body = given.get("1") or given.get("text")
        if not body and not name:
            return
        label = notes.call(name.strip("\"'"))
        canvas.mark(label)
        if body and body.end > body.start:
            notes.define(label, Span(at, stop), body, canvas.section)

    def _cite(self, named: Template, given: dict[str, str], at: int, stop: int) -> None:
        in_note = self.base == "note"
        if named.what == "archive":
            self.archived = True
            return
        cited = from_template(named.name, given)
        if in_note:
            self.archived = self.archived or is_archive(cited.url)
            self.cited = self.cited or cited
            self.end_block()
            self.canvas.kind = "citation"
        self.canvas.whole(printed(given, cited), at, stop)
        if in_note:
            self.end_block()

    def _magic(self, named: Template, given: _Parameters, at: int, stop: int) -> None:
        del given
        self.canvas.whole(named.name.strip(), at, stop)


def _short(named: Template, given: dict[str, str]) -> tuple[str, str]:
    """Return the words that a template prints and the title they link to ("" for none)."""
    what = named.what
    if named.how == "text":
        return what, ""
    if named.how == "date":
        return ("" if given.get("format") == "hide" else date(given, what)), ""
    if named.how == "code":
        name = country(what)
        return ("", "") if name == what else (given.get("name") or name, name)
    if named.how == "phrase":
        return PHRASES[what](given), (title(given.get("1", "")) if what == "interlanguage" else "")
    name = given.get("1", "")
    shown = given.get("name") or (country(name) if what == "country" else name)
    return shown, ("" if what == "plain" else title(name))
