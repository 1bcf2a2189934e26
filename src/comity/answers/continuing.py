"""Ties that a state carries on from the former state that it continues."""

from collections.abc import Callable

from comity.actors import continued_by
from comity.answers.evidence import Material
from comity.dates import Edtf
from comity.errors import ComityError
from comity.relations import Spell, bounded

APART, CARRIED = "apart", "carried"
CONTINUITY = {
    APART: "each state has the ties that documents give to it by its own name",
    CARRIED: "a state has besides, where law has it continue a former state, the ties of that one",
}
"""What may be asked for; see `comity.actors.continued_by` for who continues whom."""


def continuity(name: str) -> str:
    """Return the name when there is such a way to see continuity; else raise ComityError."""
    if name not in CONTINUITY:
        raise ComityError(f"continuity is one of {', '.join(CONTINUITY)}, not {name!r}")
    return name


def of_pair(one: str, other: str, take: Callable[[str, str], Material]) -> Material:
    """Return what is said of two actors and of the former states that they continue.

    ``take`` gives what is said of a pair by their own names. The spells of a former state come
    under the name of who continues it, with ``under`` telling whose they were.
    """
    found = take(one, other)
    for first, second, since in _forms(one, other):
        before = take(first, second)
        moved = tuple(
            _renamed(each, {first: one, second: other}, first if first != one else second)
            for each in before.spells
            if each.start_first < since
        )
        found = Material(moved + found.spells, {**before.claims, **found.claims})
    return Material(tuple(sorted(found.spells, key=_in_time)), found.claims)


def of_actor(actor: str, take: Callable[[str], Material]) -> Material:
    """Return what is said of an actor and of the former states that it continues."""
    found = take(actor)
    for former, since in continued_by(actor):
        before = take(former)
        moved = tuple(
            _renamed(each, {former: actor}, former)
            for each in before.spells
            if each.start_first < _day(since) and actor not in {each.one, each.other}
        )
        found = Material(moved + found.spells, {**before.claims, **found.claims})
    return Material(tuple(sorted(found.spells, key=_in_time)), found.claims)


def _forms(one: str, other: str) -> list[tuple[str, str, int]]:
    """Return the pairs that either's former states make, and the day until which each counts."""
    ones = [(one, ""), *continued_by(one)]
    others = [(other, ""), *continued_by(other)]
    return [
        (first, second, min(_day(each) for each in (since, until) if each))
        for first, since in ones
        for second, until in others
        if (since or until) and first != second
    ]


def _day(since: str) -> int:
    return Edtf.parse(since).bounds.first


def _renamed(spell: Spell, names: dict[str, str], under: str) -> Spell:
    one, other = names.get(spell.one, spell.one), names.get(spell.other, spell.other)
    if spell.kind == "relations" and one > other:
        one, other = other, one
    # It goes on under the new name: with the former state it does not end.
    return bounded(
        spell._replace(one=one, other=other, under=under, lapse=None, unborn=None, apart=())
    )


def _in_time(spell: Spell) -> tuple[str, str, str, str, int, int]:
    return spell.kind, spell.one, spell.other, spell.what, spell.start_first, spell.number
