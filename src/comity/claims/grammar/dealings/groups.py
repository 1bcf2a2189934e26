"""Groups without a name of their own whom ties are with, and strangers: the West, Ruritania."""

import re

from comity.claims.prose.shape import ACTOR, DEMONYM, Piece, Shape

WORLD = (
    r"(?:(?:Arab|African|Western|Muslim|Islamic|Gulf|European|Latin American|Nordic|Baltic|"
    r"Balkan|Caribbean|"
    r"Pacific|Asian|Central Asian|Eastern European|Western European|neighbou?ring|Francophone|"
    r"Lusophone|socialist|"
    r"communist|developing|Third World|regional) (?:states|countries|nations|world|neighbou?rs)|"
    r"West(?! [A-Z])(?= |,|\.|$)|(?:Arab )?Middle East|"
    r"(?:South|Southeast|East|North|West|Southern) (?:Asian|African|American|European) (?:states|"
    r"countries|nations|neighbou?rs)|Central American (?:states|countries|nations)|Eastern [Bb]loc|"
    r"Western world|Muslim world|Arab world|Africa|Latin America|(?:Western |Eastern )?Europe|"
    r"Central America|Southeast Asia|the Caribbean|the Middle East)"
)
"""What many states are called together."""
_WITHIN = re.compile(
    rf" (?:with|to|towards) (?:(?:the|its|their|other) )*(?P<name>{WORLD})(?![\w-])"
)
_COLLECTIVE = re.compile(
    r"(?: (?!with\b|to\b)[\w’'-]+){0,3} (?:with|to|towards|and|of) (?:both |all |most |many |other "
    r"|"
    r"its |the |fellow |some |nearly )*"
    rf"(?P<name>{WORLD})(?![\w-])"
)
_LISTED = re.compile(rf",?(?: and|,)(?: with)? (?:the )?(?P<name>{WORLD})(?![\w-])")
_INCLUDING = re.compile(
    r"\b(?:particularly|especially|notably|including|such as|namely)(?: with| the)* "
    rf"(?P<who>{ACTOR})"
)
# "close ties to Ruritania", "trade with other Cuban-speaking nations": with whom, nobody knows.
STRANGERS = re.compile(
    r" between (?:the |both )?(?:two )?(?:cities|universities|companies|armies|churches|banks|"
    r"islands)\b|"
    rf" (?:with|to|towards?|between|among) (?:the |other |various |many |recovering ){{0,3}}"
    rf"(?:{DEMONYM}[ -](?:[a-z-]+ )?(?:countries|states|nations|republics|bloc|world)\b|"
    r"(?!President|Prime|King|Queen|Emperor|Foreign|Chancellor|Minister|Premier|General|Sultan|"
    r"Emir|Pope|Crown|Prince|Shah|Colonel|Marshal|Chairman|"
    rf"[A-Z][a-z]+(?:-[a-z]+)? (?:government|regime|authorities|leadership) (?:in|of) {ACTOR}|"
    rf"[A-Z][a-z]+-[a-z]+ {ACTOR})[A-Z][a-z]+)"
)
_FAR = 60
_SOON = 40
_NAMES = {"West": "Western world"}


def among(drawn: Shape, start: int, end: int, stop: int) -> list[str]:
    """Return the group that the words ``text[start:end]`` hold with, and whom it includes."""
    text = drawn.text
    found: re.Match[str] | None
    found = _COLLECTIVE.match(text, end, stop) or _WITHIN.search(text, start, end)
    if found is None:
        return []
    names = []
    while found is not None:
        names.append(_NAMES.get(found["name"], found["name"]))
        end = found.end("name")
        found = _LISTED.match(text, end)
    more = _INCLUDING.search(text, end, end + _FAR)
    apart = more and " and " in text[end : more.start()]  # of something else in a list
    others = [each.id for each in drawn.members(more["who"])] if more and not apart else []
    return [*names, *others]


def listed_after(text: str, last: Piece, start: int) -> list[str]:
    """Return the group that a list ends with: "Cuba and the Arab world"."""
    found = _LISTED.search(text, start, last.at + _SOON)
    if found is None or found.start() > last.at + 1:
        return []
    return [_NAMES.get(found["name"], found["name"])]
