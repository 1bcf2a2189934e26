"""The claims behind a cell of a panel."""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping

from comity.answers.evidence import Archive
from comity.answers.model import Cited, Evidence
from comity.panels.cells import Cell
from comity.panels.standing import theme
from comity.relations import DEFAULT, Spell

_Said = tuple[list[Spell], Mapping[str, Evidence]]


def cite(cell: Cell, archive: Archive) -> Cited:
    """Return the claims that a cell rests on.

    They are those of the spells that may hold on its days; where none may, those of all spells
    of the tie, for they say that it was not yet, or no more, or never.
    """
    found: dict[str, Evidence] = {}
    support: set[str] = set()
    dissent: set[str] = set()
    for spells, claims in _ties(cell, archive):
        holding = [each for each in spells if each.held and _may_hold(each, cell)]
        for each in holding or spells:
            support.update(each.support)
            dissent.update(each.dissent)
            found |= {claim: claims[claim] for claim in (*each.support, *each.dissent)}
    ordered = sorted(found.values(), key=lambda each: (each.document, each.sha256, each.at))
    return Cited(
        tuple(each for each in ordered if each.claim in support),
        tuple(each for each in ordered if each.claim in dissent - support),
    )


def _ties(cell: Cell, archive: Archive) -> Iterator[_Said]:
    """Yield the spells of each tie that bears on a cell, with the claims of its material."""
    forth = {each for each in cell.column.tells if not each.startswith("<")}
    back = {each[1:] for each in cell.column.tells if each.startswith("<")}
    if "membership" in forth:
        yield from _memberships(cell, archive)
        return
    for one, other in itertools.product(cell.one, cell.other):
        material = archive.of_pair(one, other, DEFAULT)
        for of, themes in ((one, forth), (other, back)):
            own = _of(material.spells, themes, lambda each, of=of: each.one == of)  # type: ignore[misc]
            if own:
                yield _highest(own, cell), material.claims


def _of(spells: Iterable[Spell], themes: set[str], side: Callable[[Spell], bool]) -> list[Spell]:
    return [
        each
        for each in spells
        if theme(each.kind, each.what) in themes and (each.kind == "relations" or side(each))
    ]


def _highest(spells: list[Spell], cell: Cell) -> list[Spell]:
    """Of several themes return the spells of the first that is sure to hold, else all."""
    for of in cell.column.tells:
        own = [each for each in spells if theme(each.kind, each.what) == of.removeprefix("<")]
        if any(each.held and _holds(each, cell) for each in own):
            return own
    return spells


def _memberships(cell: Cell, archive: Archive) -> Iterator[_Said]:
    """Yield the memberships that a cell counts: where it is of two states, those of both.

    They are those that are sure to hold, or those that may besides.
    """
    sides = []
    for actors in (cell.one, cell.other):
        joined: dict[str, list[_Said]] = {}
        for actor in actors:
            material = archive.of_actor(actor, DEFAULT)
            for each in material.spells:
                own = each.one == actor and theme(each.kind, each.what) == "membership"
                if own and each.held and _may_hold(each, cell):
                    joined.setdefault(each.other, []).append(([each], material.claims))
        if actors:
            sides.append(joined)
    if sides:
        unsure = cell.column.name.endswith("_unsure")
        for organisation in sorted(set(sides[0]).intersection(*sides)):
            sure = all(
                any(_holds(each, cell) for told, _ in joined[organisation] for each in told)
                for joined in sides
            )
            for joined in sides if sure != unsure else ():
                yield from joined[organisation]


def _holds(each: Spell, cell: Cell) -> bool:
    _, begun, till, _ = each.days
    return begun <= cell.first and till >= cell.last and not each.pauses(cell.first, cell.last)


def _may_hold(each: Spell, cell: Cell) -> bool:
    since, _, _, over = each.days
    return since <= cell.last and over >= cell.first
