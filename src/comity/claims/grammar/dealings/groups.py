"""Groups without a name of their own whom ties are with: the West, the Arab states."""

import re

from comity.claims.prose.shape import ACTOR, Piece, Shape

_WORLD = (
    r"(?:(?:Arab|African|Western|Muslim|Islamic|Gulf|European|Latin American|Nordic|Baltic|"
    r"Balkan|Caribbean|"
    r"Pacific|Asian|Central Asian|Eastern European|Western European|neighbou?ring|Francophone|"
    r"Lusophone|socialist|"
    r"communist|developing|Third World|regional) (?:states|countries|nations|world|neighbou?rs)|"
    r"West(?= |,|\.|$)|"
    r"Western world|Muslim world|Arab world|Africa|Latin America|Eastern Bloc)"
)
_WITHIN = re.compile(rf" (?:with|to|towards) (?:the )?(?P<name>{_WORLD})(?![\w-])")
_COLLECTIVE = re.compile(
    r"(?: (?!with\b|to\b)[\w’'-]+){0,3} (?:with|to|towards|and) (?:both |all |most |many |other |"
    r"its |the |fellow |some )*"
    rf"(?P<name>{_WORLD})(?![\w-])"
)
_LISTED = re.compile(rf",?(?: and|,) (?:the )?(?P<name>{_WORLD})(?![\w-])")
_INCLUDING = re.compile(
    r"\b(?:particularly|especially|notably|including|such as|namely)(?: with| the)* "
    rf"(?P<who>{ACTOR})"
)
_FAR = 60
_SOON = 40
_NAMES = {"West": "Western world"}


def among(drawn: Shape, start: int, end: int, stop: int) -> list[str]:
    """Return the group that the words ``text[start:end]`` hold with, and whom it includes."""
    text = drawn.text
    found = _COLLECTIVE.match(text, end, stop) or _WITHIN.search(text, start, end)
    if found is None:
        return []
    more = _INCLUDING.search(text, found.end("name"), found.end("name") + _FAR)
    others = [each.id for each in drawn.members(more["who"])] if more else []
    return [_NAMES.get(found["name"], found["name"]), *others]


def listed_after(text: str, last: Piece, start: int) -> list[str]:
    """Return the group that a list ends with: "Cuba and the Arab world"."""
    found = _LISTED.search(text, start, last.at + _SOON)
    if found is None or found.start() > last.at + 1:
        return []
    return [_NAMES.get(found["name"], found["name"])]
