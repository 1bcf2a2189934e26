"""The parameters of a template, with where each stands in the source."""

import html
import re
from collections.abc import Iterable
from typing import NamedTuple

from comity.documents.wikitext.pairs import Pairs

_BAR = re.compile(r"\||\{\{|\[\[|<")
_STOP = re.compile(r"\{\{|\[\[|<")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_NOTE = re.compile(r"<(?i:ref)\b[^<>]*/>|<(?i:ref)\b[^<>]*>.*?</(?i:ref)\s*>", re.DOTALL)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_INNER = re.compile(r"\{\{([^{}|]*)(?:\|([^{}]*))?\}\}")
_LINK = re.compile(r"\[\[([^\[\]|]*)(?:\|([^\[\]]*))?\]\]")
_OUTER = re.compile(r"\[(?:https?:)?//[^\s\[\]]+(?:\s([^\[\]\n]*))?\]")
_QUOTES = re.compile(r"''+")
_SPACE = re.compile(r"[\s\u00a0]+")
_MARKUP = re.compile(r"[\[{<&]")
_PASSES = 4
_FIXED = {"!": "|", "pipe": "|", "ndash": "–", "snd": " – ", "mdash": "—", "=": "=", "nbsp": " "}


class Argument(NamedTuple):
    """A value and where it stands in the source, white space at its ends left out."""

    start: int
    end: int


def bars(source: str, start: int, end: int, pairs: Pairs) -> list[int]:
    """Return where the bars stand that part ``source[start:end]``, not those of markup in it."""
    found = []
    token = _BAR.search(source, start, end)
    while token:
        at = token.start()
        if source[at] == "|":
            found.append(at)
            after = at + 1
        else:
            after = _past(at, token.end(), pairs)
        token = _BAR.search(source, min(after, end), end)
    return found


def _past(at: int, after: int, pairs: Pairs) -> int:
    """Return the offset after the markup at ``at``, or ``after`` when it has no end."""
    reference = pairs.references.get(at)
    if reference:
        return reference.end
    return pairs.ends.get(at) or pairs.opaque.get(at) or after


def arguments(source: str, start: int, end: int, pairs: Pairs) -> dict[str, Argument]:
    """Return the parameters in ``source[start:end]`` (what follows a template's first bar).

    Names are in lower case; those without one are "1", "2" and so on.
    """
    found: dict[str, Argument] = {}
    number = 0
    at = start
    for bar in [*bars(source, start, end, pairs), end]:
        equals = source.find("=", at, bar)
        if equals >= 0:
            stop = _STOP.search(source, at, equals)
            if stop and source[stop.start()] == "<" and stop.start() in pairs.opaque:
                stop = _STOP.search(source, min(pairs.opaque[stop.start()], equals), equals)
            if stop:
                equals = -1
        if equals >= 0:
            name = source[at:equals]
            if "<!--" in name:
                name = _COMMENT.sub("", name)
            found[name.strip().lower()] = trimmed(source, equals + 1, bar)
        else:
            number += 1
            found[str(number)] = trimmed(source, at, bar)
        at = bar + 1
    return found


def words(source: str, start: int, end: int, pairs: Pairs) -> dict[str, str]:
    """Return the parameters in ``source[start:end]`` under the names of `arguments`, `cleaned`."""
    text = source[start:end]
    if "{" in text or "[" in text or "<" in text or "&" in text or "''" in text:
        return {name: cleaned(value) for name, value in _values(source, start, end, pairs)}
    # Nearly all hold no markup: their white space is drawn together in one go.
    return dict(_parted(" ".join(text.split())))


def _values(source: str, start: int, end: int, pairs: Pairs) -> Iterable[tuple[str, str]]:
    """Return the parameters in ``source[start:end]`` as they stand there, each with its name."""
    text = source[start:end]
    if not _STOP.search(text):
        return _parted(text)
    found = arguments(source, start, end, pairs)
    return ((name, source[each.start : each.end]) for name, each in found.items())


def _parted(text: str) -> list[tuple[str, str]]:
    """Part parameters that hold no markup of more than one character."""
    made = []
    number = 0
    for part in text.split("|"):
        name, equals, value = part.partition("=")
        if equals:
            made.append((name.strip().lower(), value.strip()))
        else:
            number += 1
            made.append((str(number), part.strip()))
    return made


def trimmed(source: str, start: int, end: int) -> Argument:
    """Return the stretch without white space at its ends."""
    text = source[start:end]
    stripped = text.lstrip()
    start += len(text) - len(stripped)
    return Argument(start, start + len(stripped.rstrip()))


def _inner(found: re.Match[str]) -> str:
    name = found[1].strip().lower()
    fixed = _FIXED.get(name)
    if fixed is not None:
        return fixed
    words = [part for part in (found[2] or "").split("|") if "=" not in part]
    if name.startswith(("lang", "transl")) and name != "lang-en" and len(words) > 1:
        return words[-1]
    if name.startswith(("cite", "webarchive", "dead link", "in lang", "isbn")):
        return ""
    return words[0] if words else ""


def _label(found: re.Match[str]) -> str:
    target, label = found[1], found[2]
    if target.lstrip().lower().startswith(("file:", "image:", "category:")):
        return ""
    return label if label is not None else target


def cleaned(text: str) -> str:
    """Return the words of a short piece of markup: a title, a name, a date.

    >>> cleaned("''The [[Daily Bugle|Bugle]]''&nbsp;{{!}} News <!-- sic -->")
    'The Bugle | News'
    """
    if not _MARKUP.search(text) and "''" not in text:
        return " ".join(text.split())
    if "<" in text:
        text = _TAG.sub("", _NOTE.sub("", _COMMENT.sub("", text)))
    for _ in range(_PASSES):
        if "{{" not in text:
            break
        text = _INNER.sub(_inner, text)
    if "[" in text:
        text = _OUTER.sub(r"\1", _LINK.sub(_label, text))
    if "''" in text:
        text = _QUOTES.sub("", text)
    if "&" in text:
        text = html.unescape(text)
    return _SPACE.sub(" ", text).strip()
