"""Between whom words say that something is: states, their capitals, peoples, and named groups."""

import re
from typing import NamedTuple

from comity.actors import is_capital
from comity.claims.prose.shape import ACTOR, ANY, CITY, DEMONYM, Shape
from comity.claims.reading import Reading

_BETWEEN = re.compile(
    r"(?: (?!between\b|among\b|amongst\b|and\b|which\b|who\b|but\b|by\b)[\w’'\ue000-\uf8ff-]+)"
    r"{0,9}? (?:between|among|amongst) "
)
_BEFORE = re.compile(r"\b(?:between|among|amongst) ")
_TITLE = (
    r"(?:[Tt]he )?(?:(?!and\b|in\b|on\b|with\b|for\b|to\b|by\b|or\b|from\b|at\b)[a-z][a-z-]*,? "
    r"){0,6}?"
)
_GROUP_WORD = (
    r"(?:[A-Z]{3,}|Movement|Front|Party|Army|Union|Council|Alliance|League|Forces?|Militia|"
    r"Coalition|Opposition|Brigades?|Organi[sz]ation|Authority|Congress)"
)
_GROUP = (
    r"(?:(?:the )?(?:[\w-]+ ){1,4}(?:group|faction|movement|militia|party), (?:the )?)?"
    rf"(?P<group>(?:(?:[A-Z][\w’'/-]*|{ANY}(?:['’]s)?|of|for|the(?= [A-Z])|and(?= [A-Z][a-z]+ "
    rf"{_GROUP_WORD})) ){{0,8}}?{_GROUP_WORD}\b(?! [A-Z])"
    rf"(?: (?:of|for)(?: the)? (?:{ANY}|[A-Z]\w+)(?: [A-Z]\w+){{0,2}}){{0,3}})"
)
_SIDE = re.compile(
    rf"{_TITLE}(?:(?P<who>{ACTOR}|{DEMONYM}|{CITY})(?!['’]s? People|-\w| [A-Z])|{_GROUP})"
    r"(?:['’]s?)?(?: \([^()]{2,40}\))?"
    r"(?: (?:government|factions?|rebels?|movements?|militants?|side|forces|regime|authorities|"
    r"opposition|leaders?|groups?|governments|army|armed forces|troops|soldiers|police|militias?|"
    r"guerrillas|insurgents|fighters))?"
)
_LEAD = re.compile(r"^(?:(?:of|for|the) )+")
_NEXT = re.compile(r",? (?:and|as well as) |, ")


# "between the presidents", who are those of the states that all is about
_OF_BOTH = re.compile(
    r"(?:the |both )?(?:two |warring |opposing )?(?:presidents|sides|parties|leaders|countries|"
    r"governments|states|nations|belligerents|foreign ministers)\b(?! of\b)"
)


class Sides(NamedTuple):
    """Between whom something is, and where in the shape's text the first and last are named."""

    parties: tuple[str, ...]
    start: int
    end: int


def between_behind(reading: Reading, drawn: Shape, at: int) -> Sides | None:
    """Return between whom the words behind ``text[at]`` say it is; None where they do not.

    Where they name some who cannot be told, there are no parties.
    """
    found = _BETWEEN.match(drawn.text, at)
    return _sides(reading, drawn, found.end()) if found else None


def between_both(drawn: Shape, at: int) -> int:
    """Return where "between the two sides" ends behind ``text[at]``, -1 where nothing such is."""
    found = _BETWEEN.match(drawn.text, at)
    both = _OF_BOTH.match(drawn.text, found.end()) if found else None
    return both.end() if both else -1


def between_before(reading: Reading, drawn: Shape, low: int, at: int) -> Sides | None:
    """Return between whom the words of ``text[low:at]`` say it is; None where they do not."""
    found = list(_BEFORE.finditer(drawn.text, low, at))
    sides = _sides(reading, drawn, found[-1].end()) if found else None
    return sides if sides and sides.end <= at else None


def _sides(reading: Reading, drawn: Shape, start: int) -> Sides:
    """Return those who are listed from ``text[start]`` on, nobody where they are less than two."""
    named: list[str] = []
    at, end = start, start
    while side := _SIDE.match(drawn.text, at):
        whom = _who(reading, drawn, side)
        if not whom:
            break
        named += whom
        end = side.end()
        more = _NEXT.match(drawn.text, end)
        if more is None or (len(named) > 1 and "and" not in more[0]):
            break
        at = more.end()
    parties = tuple(sorted(set(named)))
    return Sides(parties if len(parties) > 1 else (), start, end)


def _who(reading: Reading, drawn: Shape, side: re.Match[str]) -> list[str]:
    """Return who one side is: by name, by their people or their capital, or as a group."""
    if side["group"]:
        words = drawn.plain_span(*side.span("group")).of(reading.plain)
        return [_LEAD.sub("", words).strip()]
    members = drawn.members(side["who"])
    if drawn.piece(side["who"]).kind == "city":
        return [each.id for each in members if is_capital(each.name, each.id)]
    return [each.id for each in members]
