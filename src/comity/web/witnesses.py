"""Whose documents say something: one side's, the other's, or those about neither."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from comity.answers import Evidence, Stretch, Tie
from comity.answers.editions import Alike, alike
from comity.answers.naming import called
from comity.answers.portraying import named_in


class Side(NamedTuple):
    """What the documents about one actor say."""

    heading: str
    claims: tuple[Evidence, ...]

    @property
    def alike(self) -> list[Alike]:
        """The claims, but of the many editions of a dataset that say the same the newest."""
        return alike(self.claims)


def sides(claims: Iterable[Evidence], about: Mapping[str, str], one: str, other: str) -> list[Side]:
    """Part claims by whom their documents are about; ``about`` tells that by SHA-256."""
    parts: dict[str, list[Evidence]] = {one: [], other: [], "": []}
    for each in claims:
        whose = about.get(each.sha256, "")
        parts[whose if whose in parts else ""].append(each)
    headings = {each: f"Documents about {called(each)}" for each in (one, other)}
    headings[""] = "Other documents"
    return [Side(headings[who], tuple(found)) for who, found in parts.items() if found]


def supporting(spell: Stretch) -> list[Evidence]:
    """Return who supports a spell and does not dissent from a part of it."""
    against = {each.claim for each in spell.dissent}
    return [each for each in spell.support if each.claim not in against]


class Told(NamedTuple):
    """A spell, who says so and who disagrees."""

    spell: Stretch
    support: list[Side]
    dissent: list[Side]


def told(spells: Iterable[Stretch], about: Mapping[str, str], one: str, other: str) -> list[Told]:
    """Return spells with those who vouch for them, part by part; see `sides`."""
    return [
        Told(
            each,
            sides(supporting(each), about, one, other),
            sides(each.dissent, about, one, other),
        )
        for each in spells
    ]


def names_of(claims: Iterable[Evidence], *ids: str) -> dict[str, str]:
    """Return what the ids in claims mean, and ``ids`` besides."""
    return named_in((), {"": list(claims)}, *ids)


def told_by(tie: Tie) -> list[Evidence]:
    """Return every claim that a tie rests on or overrules, each once."""
    found = {each.claim: each for spell in tie.spells for each in (*spell.support, *spell.dissent)}
    return list(found.values())


COLUMNS = (
    "kind", "one", "one_name", "other", "other_name", "what", "held", "start", "end", "ended",
    "grade", "on_that_day", "claim", "dissents", "document", "version", "section", "at", "quote",
    "references",
)  # fmt: skip


def rows(ties: Iterable[Tie], names: Mapping[str, str]) -> Iterable[tuple[object, ...]]:
    """Yield a row for each claim of each spell of the ties."""
    for tie in ties:
        for spell in tie.spells:
            shared = (
                tie.kind, tie.one, names.get(tie.one, tie.one), tie.other,
                names.get(tie.other, tie.other), tie.what, "yes" if spell.held else "no",
                spell.start, spell.end, "yes" if spell.ended else "no", spell.grade.value,
                spell.on.value if spell.on is not None else "",
            )  # fmt: skip
            for dissents, claims in (("no", supporting(spell)), ("yes", spell.dissent)):
                for each in claims:
                    yield (*shared, each.claim, dissents, *_place(each))


def claim_row(kind: str, each: Evidence, names: Mapping[str, str]) -> tuple[object, ...]:
    """Return a row for a claim that no tie rests on, in the same columns."""
    parties = (*each.parties, "", "")
    one, other = each.subject or parties[0], each.object or parties[1]
    return (
        kind, one, names.get(one, one), other, names.get(other, other), each.status, "",
        each.start or each.date, each.end, "", "", "", each.claim, "no", *_place(each),
    )  # fmt: skip


def _place(each: Evidence) -> tuple[object, ...]:
    references = "; ".join(
        " ".join(filter(None, (f"[{note.label}]", note.title, note.date, note.url)))
        for note in each.refs
    )
    return each.document, each.version, each.section, each.at, each.quote, references
