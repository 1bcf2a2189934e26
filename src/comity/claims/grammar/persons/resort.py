"""Whom a person serves of whom nothing nearer tells: whoever acts, or all is about.

"Cuba drew back, with Foreign Minister Roa saying": he is of Cuba. "Sanctions against Cuba were
called for, with Foreign Minister Vula saying", read in Fiji's row: she is of Fiji.
"""

import re
from collections.abc import Sequence

from comity.claims.grammar.persons.crowned import CROWNED, NO_PRESIDENT, ONCE_CROWNED
from comity.claims.grammar.persons.serving import Held
from comity.claims.prose.entities import Member
from comity.claims.prose.shape import DEMONYM, STATE, Piece, Shape
from comity.claims.reading import Reading

_OF_A_STATE = re.compile(
    r"Minister|President$|Premier|Chancellor|King|Emperor|Sultan|Emir|Tsar|Regent|"
    r"Attorney|Head of |Chief of Staff|Crown Prince"
)
_PRESIDES = re.compile(r"President$")
_REIGNS = re.compile(r"King|Emperor|Sultan|Emir|Tsar|Regent|Crown Prince")
_AGAINST = re.compile(
    r"\b(?:against|towards?|upon|criticism of|critical of|condemn(?:ed|ing)|accus(?:ed|ing)|"
    r"sanctions on|war (?:on|with)|attack(?:ed)?(?: on)?|threatened|protested to) (?:the )?$"
)
_GOVERNED = re.compile(
    r"\b(?:with|to|against|from|for|towards?|between|in|into|on|and|of|than|via|at|near|bordering|"
    r"outside|inside|through|across|visit(?:ed|ing)?|support(?:ed|ing)?|recogni[sz](?:ed|ing|e)|met|"
    r"invaded|occupied|joined) (?:the )?$"
)
_DELEGATION = re.compile(
    rf" (?:led|headed) (?:the |an? )?(?:[a-z-]+ )?(?P<whose>{DEMONYM}|{STATE})(?:['’]s)? "
    r"(?:[a-z-]+ ){0,2}(?:delegation|mission|team|group)\b"
)
_MEETS = re.compile(
    r"\b(?:met|meeting|received|welcomed|hosted|greeted|invited|call on|visit(?:s|ed)?|talks|"
    r"talked|telephoned|credentials|guests?|between|sent|by|thanked|congratulated|told)"
    r"(?: [^,.;]{0,40})?$"
)
_VISITS = re.compile(
    r" (?:[\w’'-]+ ){0,3}(?:visit(?:ed|s)?|arriv(?:ed|es)|travel(?:l?ed|s)?|paid|toured|came|trip|"
    r"flew)\b"
)
_NEAR, _FAR = 60, 900
"""How far before a person a verb can govern him, and his state be told of."""


def last_resort(reading: Reading, held: Held) -> str:
    """Return whom a person serves by whoever acts or is in view, "" where that is in doubt."""
    drawn = held.sentence.shape
    at, end = drawn.text_at(held.start), drawn.text_at(held.name_end)
    if not _OF_A_STATE.search(held.role) or _MEETS.search(drawn.text, max(0, at - _NEAR), at):
        return ""
    if drawn.text[max(0, at - 1) : at] == "-":
        return ""  # "the pro-Cuban president"
    led = _DELEGATION.match(drawn.text, end)
    if led:
        return _of(drawn.members(led["whose"]))
    view = held.sentence.passage.view
    before = drawn.within(0, at, "state", "demonym", "pair", "organisation")
    if view in {"", reading.state}:
        served = _about(reading, held, before)
    else:
        served = _acting(drawn, before, frozenset({view, reading.state} - {""}))
    return served if _can(held.role, served) else ""


def _of(members: Sequence[Member]) -> str:
    """Return the one of several, "" where there are more."""
    return members[0].id if len(members) == 1 else ""


def _can(role: str, state: str) -> bool:
    """Say whether a state can have a president, or had a monarch."""
    if _PRESIDES.search(role):
        return state not in NO_PRESIDENT
    return not _REIGNS.match(role) or state in CROWNED | ONCE_CROWNED


def _about(reading: Reading, held: Held, before: list[Piece]) -> str:
    """Return the document's state where no other is named before the person."""
    drawn = held.sentence.shape
    others = {member.id for each in before for member in each.members} - {reading.state}
    if others:
        return _acting(drawn, before, frozenset({reading.state}))
    end = drawn.text_at(held.name_end)
    near = reading.mentions_in(max(0, held.start - _FAR), held.start)
    if all(reading.actor_of(each) != reading.state for each in near):
        return ""
    return "" if _VISITS.match(drawn.text, end) else reading.state


def _acting(drawn: Shape, before: list[Piece], two: frozenset[str]) -> str:
    """Return whoever is named last before a person, or the other of two where it is acted on."""
    if not before or before[-1].kind not in {"state", "demonym"} or len(before[-1].members) != 1:
        return ""
    last = before[-1]
    named = {member.id for each in before for member in each.members}
    if _AGAINST.search(drawn.text, max(0, last.at - _NEAR), last.at):
        other = two - {last.members[0].id}
        return next(iter(other)) if len(other) == 1 and len(two) > 1 and named <= two else ""
    if last.kind == "demonym" or _GOVERNED.search(drawn.text, max(0, last.at - _NEAR), last.at):
        return ""
    acts = last.members[0].id
    return acts if len(named) == 1 and acts.isupper() else ""
