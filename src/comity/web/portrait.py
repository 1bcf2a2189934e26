"""Everything about one actor, system by system: what its pages are filled with."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from comity.actors import Actor, actor
from comity.answers import Evidence, Portrait, Tie
from comity.answers.naming import called
from comity.dates import Verdict
from comity.errors import UnknownActorError
from comity.views.articles import the
from comity.views.portraying import disagreeing, grouped, merged, parted
from comity.views.systems import heading, in_order, tie_sentence
from comity.views.wording import dates_of, on
from comity.web.faults import by_code
from comity.web.mapping import charted
from comity.web.page import Answered, Asked
from comity.web.witnesses import COLUMNS, Told, claim_row, rows, told

_FEW = 12
"""Ties of a group that is looked up, and yet shown at once."""
_MANY = 150
"""Ties of any group but the sure ones that are shown at once."""
_WITH_EVIDENCE = 500
"""Ties whose evidence one page bears."""


class Row(NamedTuple):
    """A tie on one line, and its evidence below."""

    tie: Tie
    name: str
    other: str
    """The id of the other actor."""
    when: str
    grade: str
    side: str
    """What the ties of this side are called: "Sent by Chad"; empty where there is but one."""
    told: list[Told]
    """Its spells with their evidence; none where that is left to the page of the two."""
    documents: list[str]
    """Titles of the documents that say so."""


class Group(NamedTuple):
    """Ties of one kind of which the same can be said."""

    label: str
    """What that is, empty for the sure ones."""
    rows: list[Row]
    folded: bool
    """Whether it is rather looked up than read."""
    brief: bool
    """Whether its evidence is left to the pages of pairs, for there is too much of it."""


class Section(NamedTuple):
    """One system of foreign relations."""

    kind: str
    heading: str
    many: int
    groups: list[Group]
    """Ties: the sure ones first."""
    disagreeing: list[str]
    claims: list[tuple[str, list[Evidence]]]
    """What is said besides ties, by the sentence that says it."""


def answered(asked: Asked, words: str) -> Answered:
    """Return what the page about an actor tells; ``words`` say what is asked for."""
    portrait = asked.world.state(asked.need("a", words), on=asked.on, **asked.terms)
    name = portrait.names[portrait.actor]
    mine, others = parted(portrait)
    kinds = dict.fromkeys([each.kind for each in (*portrait.ties, *portrait.absent)] + list(mine))
    sections = [_section(kind, mine.get(kind, []), portrait) for kind in in_order(kinds)]
    budget = _Budget()
    sections = [
        each._replace(groups=[_told(portrait, asked, budget, group) for group in each.groups])
        for each in sections
    ]
    filled = {
        "portrait": portrait,
        "name": name,
        "known_as": registered(portrait.actor),
        "sections": sections,
        "others": list(merged(others, portrait).items()),
        "findings": by_code(portrait.findings, lambda each: each.code),
        "map": charted(asked, portrait.actor),
    }
    return Answered(
        title=f"{name}{f' {on(portrait.on)}' if portrait.on else ''}",
        told=filled,
        data=portrait,
        columns=COLUMNS,
        rows=_rows(portrait),
    )


class _Budget:
    """How many ties of a page still get their evidence on it."""

    def __init__(self) -> None:
        self.left = _WITH_EVIDENCE

    def spend(self, group: Group) -> bool:
        """Say whether a group's evidence is on the page."""
        if group.folded or len(group.rows) > self.left:
            return False
        self.left -= len(group.rows)
        return True


def _told(portrait: Portrait, asked: Asked, budget: _Budget, group: Group) -> Group:
    """Return a group with the evidence of its ties, where the page bears it."""
    if not budget.spend(group):
        return group._replace(brief=True)
    about, whose = asked.desk.about, portrait.actor
    rows = [
        each._replace(told=told(each.tie.spells, about, whose, each.other)) for each in group.rows
    ]
    return group._replace(rows=rows)


def registered(identity: str) -> Actor | None:
    """Return an actor as the registry has it, None when it has not."""
    try:
        return actor(identity)
    except UnknownActorError:
        return None


def _rows(portrait: Portrait) -> Iterable[tuple[object, ...]]:
    yield from rows((*portrait.ties, *portrait.absent), portrait.names)
    for kind, claims in portrait.said.items():
        for each in claims:
            yield claim_row(kind, each, portrait.names)


def _section(kind: str, claims: list[Evidence], portrait: Portrait) -> Section:
    groups = [
        Group(label, [_row(tie, portrait) for tie in ties], _folded(label, ties), brief=False)
        for label, ties in grouped(kind, portrait)
        if ties
    ]
    counts = [
        f"{called(who)}, {of}: {' or '.join(map(str, values))}"
        for who, of, values in disagreeing(claims)
    ]
    said = list(merged(claims, portrait).items())
    # What does not hold on the day is shown, and not counted.
    shown = [len(each.rows) for each in groups if each.label != "not on that day"]
    many = sum(shown) or len(said)
    return Section(kind, heading(kind), many, groups, counts, said)


def _folded(label: str, ties: Sequence[Tie]) -> bool:
    besides = label in {"not on that day", "said not to be"}
    return len(ties) > (_FEW if besides else _MANY) and bool(label)


def _row(tie: Tie, portrait: Portrait) -> Row:
    shown = [each for each in tie.spells if each.on is not Verdict.NO] or list(tie.spells)
    other = tie.other if tie.one == portrait.actor else tie.one
    return Row(
        tie=tie,
        name=_name(tie, other, portrait),
        other=other,
        when="; ".join(dict.fromkeys(dates_of(each) for each in shown)),
        grade=shown[-1].grade.value,
        side=_side(tie, portrait),
        told=[],
        documents=sorted({each.document for spell in shown for each in spell.support}),
    )


def _name(tie: Tie, other: str, portrait: Portrait) -> str:
    if tie.kind == "relations":
        return portrait.names[other]
    if tie.kind == "membership":
        role = "" if tie.what in {"", "member"} else f" ({tie.what})"
        return f"{portrait.names[other]}{role}"
    words = tie_sentence(tie, portrait.names)
    own = tie.kind == "mission" and tie.one == portrait.actor  # below "Sent by …"
    return words.removeprefix(f"{portrait.names[portrait.actor]}: ") if own else words


def _side(tie: Tie, portrait: Portrait) -> str:
    if tie.kind not in {"mission", "accreditation"}:
        return ""
    words = "Sent by" if tie.one == portrait.actor else "Received by"
    return f"{words} {the(portrait.names[portrait.actor])}"
