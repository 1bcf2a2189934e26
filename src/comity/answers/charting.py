"""The ties of one actor with all others at once, as spells: what a map colours on any date."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from comity.answers.naming import called
from comity.dates.bounds import LONG_AGO, NEVER
from comity.relations import Bound, Reason, Spell, first_ended
from comity.store.opening import Store

_BODY = ("member", "founder")
_MEMBERS = """
SELECT other, one, start_first, start_last, ended, end_first, end_last
FROM spells WHERE kind = 'membership' AND what IN ('member', 'founder') AND held
    AND other IN (SELECT unnest(?))
ORDER BY other, one, number
"""


class Span(NamedTuple):
    """A spell as days (1 is 0001-01-01): it began and ended between the first and last of two."""

    start_first: int
    start_last: int
    end_first: int
    end_last: int
    held: bool
    """False for what is said not to be."""
    start: str
    """EDTF, empty where nobody tells; likewise ``end``."""
    end: str
    grade: str
    what: str
    """The type or role."""
    lapse: Bound | None = None
    """What bounds its end, where no document tells of one; see `comity.relations.Spell`."""
    ended: bool = False
    """Whether a document tells of an end."""
    apart: tuple[tuple[int, int], ...] = ()
    """Days of which nobody tells whether it stood."""


class Ties(NamedTuple):
    """What one other actor has to do with the one that was asked about."""

    relations: list[Span]
    recognises: list[Span]
    """Recognition of the other by the one that was asked about."""
    recognised: list[Span]
    """Recognition by the other."""
    sent: list[Span]
    """Missions to the other."""
    received: list[Span]
    accredited: list[Span]
    """Accreditation to the other from a mission elsewhere."""
    accepts: list[Span]
    """Accreditation of the other from a mission elsewhere."""
    belongs: list[Span]
    """Membership of the other in the one that was asked about, or of that one in the other.

    Observers, partners and candidates are none.
    """


class Body(NamedTuple):
    """An organisation that the actor has belonged to, and who else has."""

    id: str
    name: str
    own: list[Span]
    members: dict[str, list[tuple[int, int, int, int]]]
    """The days of their spells, as `Span` has them."""


class Chart(NamedTuple):
    """All ties of one actor."""

    actor: str
    name: str
    ties: dict[str, Ties]
    """By the id of the other."""
    names: dict[str, str]
    bodies: list[Body]
    covered: list[str]
    """The ids of those about whom a document was read."""


def chart(store: Store, actor: str, spells: Iterable[Spell]) -> Chart:
    """Sort the spells of an actor by whom they are with, and find who belongs where it does."""
    ties: dict[str, Ties] = {}
    for each in spells:
        own = each.one == actor
        other = each.other if own else each.one
        body = each.kind != "membership" or each.what in _BODY  # who observes does not belong
        column = _column(each.kind, own=own) if body else ""
        if column and other:
            found = ties.setdefault(other, Ties(*([] for _ in Ties._fields)))
            getattr(found, column).append(_span(each))
    covered = [who for (who,) in store.run(_COVERED)]
    names = {each: called(each) for each in (*ties, actor)}
    return Chart(actor, names[actor], ties, names, _bodies(store, ties), covered)


_COVERED = "SELECT DISTINCT state FROM documents WHERE current AND state <> '' ORDER BY 1"
_COLUMNS: Mapping[str, tuple[str, str]] = {
    "relations": ("relations", "relations"),
    "recognition": ("recognises", "recognised"),
    "mission": ("sent", "received"),
    "accreditation": ("accredited", "accepts"),
    "membership": ("belongs", "belongs"),
}


def _column(kind: str, *, own: bool) -> str:
    return _COLUMNS[kind][0 if own else 1] if kind in _COLUMNS else ""


def _span(spell: Spell) -> Span:
    start_first, start_last, end_first, end_last = spell.days
    return Span(
        start_first=start_first,
        start_last=start_last,
        end_first=end_first,
        end_last=end_last,
        held=spell.held,
        start=spell.start,
        end=spell.end,
        grade=spell.grade.value,
        what=spell.what,
        lapse=spell.lapse,
        ended=spell.ended,
        apart=spell.apart,
    )


def _bodies(store: Store, ties: Mapping[str, Ties]) -> list[Body]:
    """Return the organisations that are belonged to, with their members."""
    own = {who: each.belongs for who, each in ties.items() if each.belongs}
    found: dict[str, Body] = {who: Body(who, called(who), own[who], {}) for who in sorted(own)}
    if len(found) > _MOST:  # it is itself an organisation: its members are no organisations
        return []
    rows = store.run(_MEMBERS, [list(found)])
    for body, member, start_first, start_last, ended, end_first, end_last in rows:
        over = (end_first, end_last) if ended else _over(member, body, start_first)
        days = (start_first, start_last, *over)
        found[body].members.setdefault(member, []).append(days)
    return [each for each in found.values() if each.members]


def _over(member: str, body: str, begun: int) -> tuple[int, int]:
    """Return the days between which a membership ended of which no document tells an end."""
    bound = first_ended(member, body)
    return (bound.first, bound.last) if begun <= bound.last else (LONG_AGO, NEVER)


_MOST = 400


def standing(spans: Iterable[Span], day: int) -> tuple[bool | None, Reason | None]:
    """Say whether any of the spells holds on a day: yes, no, or None for unsaid; and why.

    As `comity.answers.holding.judge` does of spells, but for the finer reasons: what ended is
    ended, be it by the registry, and what is not told yet begins later. No spell has no reason.
    """
    unsure = over = none = ever = False
    for each in spans:
        if not each.held:
            none = none or each.start_last <= day  # of the time before it tells nothing
            continue
        ever = True
        if each.start_first > day or each.end_last < day:
            over = over or each.end_last < day
        elif each.start_last <= day and each.end_first >= day and not _paused(each, day):
            return True, Reason.SAID
        else:
            unsure = True
    if unsure:
        return None, Reason.PRECISION
    if not ever:
        return False, Reason.NONE if none else None
    return False, Reason.ENDED if over else Reason.BEFORE


def _paused(span: Span, day: int) -> bool:
    return any(low <= day <= high for low, high in span.apart)


def range_of(charted: Chart) -> tuple[int, int]:
    """Return the first and last day that any span tells; both are 0 when none does."""
    days = [
        day
        for each in charted.ties.values()
        for spans in each
        for span in spans
        for day in (span.start_first, span.start_last, span.end_first, span.end_last)
        if LONG_AGO < day < NEVER
    ]
    return (min(days), max(days)) if days else (0, 0)
