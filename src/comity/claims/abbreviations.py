"""Organisations that a document shortens: "the Island Whaling Board (IWB)", then "the IWB"."""

import re

from comity.actors import Mention

_SHORT = re.compile(r"(?<![\w&-])[A-Z][A-Za-z&-]{0,8}[A-Z](?![\w&-])")
_GIVEN = re.compile(r" \((?P<short>[A-Z][A-Za-z&-]{0,8}[A-Z])\)")


def abbreviated(plain: str, mentions: list[Mention]) -> list[Mention]:
    """Return mentions with those by the abbreviations that the words give beside a name.

    An abbreviation is made of letters that words of the name begin with, and counts from there
    on where it names nobody of itself.
    """
    ends = {each.end: each for each in mentions if each.kind == "actor" and " " in each.name}
    taken = {each.start for each in mentions}
    given: dict[str, tuple[int, Mention]] = {}
    for match in _GIVEN.finditer(plain):
        named, short = ends.get(match.start()), match["short"]
        if named and match.start("short") not in taken and _shortens(short, named.name):
            given.setdefault(short, (match.end(), named))
    more = []
    for match in _SHORT.finditer(plain) if given else ():
        since, named = given.get(match[0], (len(plain), None))
        if named and match.start() >= since and match.start() not in taken:
            more.append(named._replace(start=match.start(), end=match.end()))
    return sorted([*mentions, *more]) if more else mentions


def _shortens(short: str, name: str) -> bool:
    """Say whether the capitals of an abbreviation are letters that words of a name begin with.

    >>> _shortens("IWB", "Island Whaling Board"), _shortens("USD", "World Bank")
    (True, False)
    """
    initials = {word[0] for word in re.findall(r"\w+", name)}
    return {each for each in short if each.isupper()} <= initials
