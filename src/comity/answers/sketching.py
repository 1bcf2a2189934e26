"""A portrait in parts: of each system as much as is asked for, and how much there is."""

import dataclasses
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from comity.answers.asides import Asides
from comity.answers.briefs import Briefs, together
from comity.answers.editions import alike
from comity.answers.existing import existing
from comity.answers.model import Evidence, Finding, Portrait, Share, Sketch, Tie
from comity.answers.portraying import by_kind, formers, named_in
from comity.answers.selecting import Catalogue
from comity.answers.telling import TieKey
from comity.dates import Edtf

FINDING = "finding"
"""The system of what is wrong with documents, beside those that are kinds of claims."""
T = TypeVar("T")


class Cut(NamedTuple):
    """Which part is asked for: ``limit`` of each system from ``offset`` on."""

    kind: str = ""
    """Of which system alone; of all when empty."""
    limit: int = sys.maxsize
    offset: int = 0


EVERY = Cut()


class Asked(NamedTuple):
    """What a sketch answers; see the fields of `Sketch`."""

    actor: str
    on: str
    policy: str
    as_of: str
    continuity: str


@dataclasses.dataclass(frozen=True, slots=True)
class Whole(Generic[T]):
    """All that a sketch is a part of. Ties are told by whatever stands for them."""

    ties: Mapping[str, Sequence[T]]
    absent: Mapping[str, Sequence[T]]
    said: Mapping[str, Sequence[Evidence]]
    findings: Sequence[Finding]

    def sketch(
        self,
        asked: Asked,
        documents: tuple[str, ...],
        cut: Cut,
        show: Callable[[Sequence[T]], Sequence[Tie]],
    ) -> Sketch:
        """Return a part of it; ``show`` gives the ties for what stands for them."""
        systems = self._shares()
        ties: list[T] = []
        absent: list[T] = []
        said: dict[str, tuple[Evidence, ...]] = {}
        findings: tuple[Finding, ...] = ()
        for kind in systems if not cut.kind else systems.keys() & {cut.kind}:
            # What is shown one after another is cut as one list.
            passed, room = cut.offset, cut.limit
            parts: list[Sequence[Any]] = []
            for each in self._system(kind):
                parts.append(each[passed : passed + room])
                passed, room = max(0, passed - len(each)), room - len(parts[-1])
            ties += parts[0]
            absent += parts[1]
            if parts[2]:
                said[kind] = tuple(parts[2])
            findings += tuple(parts[3])
        shown = tuple(show([*ties, *absent]))
        under = formers(spell for tie in shown for spell in tie.spells)
        return Sketch(
            *asked,
            names=named_in(shown, said, asked.actor, *under),
            documents=documents,
            systems=systems,
            ties=shown[: len(ties)],
            absent=shown[len(ties) :],
            said=said,
            findings=findings,
            existence=existing((asked.actor,), Edtf.parse(asked.on) if asked.on else None),
        )

    def _shares(self) -> dict[str, Share]:
        """Return how much there is of each system."""
        kinds = sorted({*self.ties, *self.absent, *self.said})
        return {
            each: Share(*map(len, self._system(each)))
            for each in [*kinds, *([FINDING] if self.findings else [])]
        }

    def _system(self, kind: str) -> tuple[Sequence[Any], ...]:
        return (
            self.ties.get(kind, ()), self.absent.get(kind, ()), self.said.get(kind, ()),
            self.findings if kind == FINDING else (),
        )  # fmt: skip


def gathered(
    catalogue: Catalogue, briefs: Briefs, asides: Asides, actor: str, day: Edtf | None
) -> Whole[TieKey]:
    """Return all there is of an actor, out of memory."""
    ties: dict[str, list[TieKey]] = {}
    absent: dict[str, list[TieKey]] = {}
    for tie, present in catalogue.of_actor(actor, day):
        (ties if present else absent).setdefault(tie[0], []).append(tie)
    claims = [*briefs.mentions(actor), *asides.of(actor)]
    return Whole(ties, absent, _once(by_kind(claims, (), day)), asides.findings(actor))


def taken(portrait: Portrait, *, once: bool) -> Whole[Tie]:
    """Return all there is of an actor; ``once`` has the alike claims of many editions as one."""
    said = _once(portrait.said) if once else portrait.said
    return Whole(_sorted(portrait.ties), _sorted(portrait.absent), said, portrait.findings)


def _sorted(ties: Sequence[Tie]) -> dict[str, list[Tie]]:
    found: dict[str, list[Tie]] = {}
    for each in ties:
        found.setdefault(each.kind, []).append(each)
    return found


def _once(said: Mapping[str, Sequence[Evidence]]) -> dict[str, list[Evidence]]:
    return {kind: [together(each) for each in alike(claims)] for kind, claims in said.items()}
