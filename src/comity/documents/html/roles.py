"""What an element is for, by its name, classes and style: what is hidden, what is no body text."""

import functools
import re
from enum import Enum

from comity.documents.html.markup import attributes


class Role(Enum):
    """What to do with an element."""

    WORDS = 0
    """Its words are read like any others."""
    DROPPED = 1
    """It is hidden, or no part of the body: side boxes, contents, edit links."""
    HATNOTE = 2
    CAPTION = 3
    CALL = 4
    """It calls a note and prints its number."""
    NOTES = 5
    """It is a list of notes."""
    BREAK = 6
    """It is laid out as a block though its name says otherwise."""
    BACKLINK = 7
    """It leads from a note back to where it is called."""
    COINS = 8
    """It holds a citation's fields, for machines (ContextObjects in Spans)."""
    LAYOUT = 9
    """A table that only sets things side by side."""


_HIDDEN = re.compile(r"display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden")
_BLOCK = re.compile(r"display\s{0,4}:\s{0,4}block")
# Classes of MediaWiki, its skins and the templates of the English Wikipedia.
_DROPPED = frozenset(
    [
        "noprint",
        "navbox",
        "navbox-styles",
        "vertical-navbox",
        "sidebar",
        "infobox",
        "toc",
        "metadata",
        "ambox",
        "mbox-small",
        "mw-editsection",
        "mw-editsection-like",
        "catlinks",
        "printfooter",
        "mw-jump-link",
        "mw-indicators",
        "shortdescription",
        "navbar",
        "portalbox",
        "portal-bar",
        "sistersitebox",
        "side-box",
        "flagicon",
        "magnify",
        "authority-control",
        "mw-empty-elt",
        "cs1-maint",
        "cs1-hidden-error",
        "mw-ext-cite-error",
        "sortkey",
        "Inline-Template",
        "asbox",
        "stub",
        "locmap",
        "mw-references-error",
        "mw-hidden",
        "sr-only",
        "visually-hidden",
        "screen-reader-text",
        "mw-headline-number",
        "tocnumber",
        "mw-highlight-lines",
        "geo-nondefault",
        "languageicon",
        "noviewer",
        "error",
        "cs1-format-hidden",
        "searchaux",
    ]
)
OPAQUE_NAMES = frozenset({"script", "style", "textarea", "iframe", "noembed", "noframes", "title"})
"""Elements whose insides are no markup."""
DROPPED_NAMES = frozenset(
    [
        "script",
        "style",
        "head",
        "noscript",
        "iframe",
        "noembed",
        "noframes",
        "textarea",
        "select",
        "button",
        "svg",
        "math",
        "object",
        "video",
        "audio",
        "canvas",
        "map",
        "datalist",
        "template",
        "nav",
        "footer",
        "aside",
        "title",
        "option",
        "dialog",
    ]
)
"""Elements that are no words of the page, whatever their attributes."""
_ROLES = {
    "hatnote": Role.HATNOTE,
    "dablink": Role.HATNOTE,
    "rellink": Role.HATNOTE,
    "thumbcaption": Role.CAPTION,
    "gallerytext": Role.CAPTION,
    "wp-caption-text": Role.CAPTION,
    "mw-cite-backlink": Role.BACKLINK,
    "Z3988": Role.COINS,
    "paragraphbreak": Role.BREAK,
}
_TELLING = re.compile(
    r"(?i:\b(?:class|style|role|hidden|rel|typeof|id)\b)",
)
_LONGEST_KEPT = 160
# What {{collapse top}} prints is a table of one cell.
_COLLAPSED = frozenset({"mw-collapsible", "mw-collapsed"})
_DATA = frozenset({"wikitable", "sortable"})
_HIDDEN_ROLES = frozenset({"navigation", "search", "contentinfo", "banner", "complementary"})


def role(name: str, text: str) -> Role:
    """Return what an element is for, given its name in lower case and its attributes' text.

    >>> role("sup", ' id="cite_ref-1" class="reference"')
    <Role.CALL: 4>
    """
    if name in DROPPED_NAMES:
        return Role.DROPPED
    if not text or not _TELLING.search(text):
        return Role.CAPTION if name == "figcaption" else Role.WORDS
    return _kept(name, text) if len(text) < _LONGEST_KEPT else _role(name, text)


@functools.lru_cache(4096)
def _kept(name: str, text: str) -> Role:
    return _role(name, text)


def _role(name: str, text: str) -> Role:
    given = attributes(text)
    if "hidden" in given and given["hidden"] != "until-found":
        return Role.DROPPED
    style = given.get("style", "").lower()
    if ":" in style and _HIDDEN.search(style):
        return Role.DROPPED
    classes = given.get("class", "").split()
    found = _of_notes(name, given, classes)
    if found:
        return found
    for each in classes:
        if each in _DROPPED or each.startswith(("navbox", "infobox", "sidebar")):
            return Role.DROPPED
        found = _ROLES.get(each)
        if found:
            return found
    return _by_name(name, given, style)


def _of_notes(name: str, given: dict[str, str], classes: list[str]) -> Role | None:
    """Return the role of an element that calls notes, lists them or leads back from them."""
    if "mw:Extension/ref" in given.get("typeof", "").split():
        return Role.CALL
    if "reference" in classes and name in {"sup", "span"}:
        return Role.CALL if "cite_ref" in given.get("id", "") else Role.DROPPED
    if "mw:referencedBy" in given.get("rel", ""):
        return Role.BACKLINK
    if name == "ol" and ("references" in classes or "mw-references" in classes):
        return Role.NOTES
    return None


def _by_name(name: str, given: dict[str, str], style: str) -> Role:
    classes = set(given.get("class", "").split())
    kind = given.get("role", "")
    if kind in _HIDDEN_ROLES or given.get("id") in {"toc", "coordinates"}:
        return Role.DROPPED
    if name == "table" and (
        kind in {"presentation", "none"} or (classes >= _COLLAPSED and not _DATA & classes)
    ):
        return Role.LAYOUT
    if name == "figcaption":
        return Role.CAPTION
    if name == "figure" and _unframed(given.get("typeof", "")):
        return Role.DROPPED
    if name == "span" and "block" in style and _BLOCK.search(style):
        return Role.BREAK
    return Role.WORDS


def _unframed(kind: str) -> bool:
    """Say whether a picture is one of MediaWiki's without a frame, whose caption nobody sees."""
    kinds = [each for each in kind.split() if each.startswith("mw:File")]
    return bool(kinds) and not any(each.endswith(("/Thumb", "/Frame")) for each in kinds)
