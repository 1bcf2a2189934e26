"""The systems of foreign relations in words: a heading for each kind, a sentence for each claim."""

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from comity.answers import Evidence, Stretch, Tie
from comity.dates import Verdict
from comity.views.wording import date, dates_of, said, tie_name

Names = Mapping[str, str]


class _Told:
    """A claim whose fields are read as words."""

    def __init__(self, claim: Evidence, names: Names) -> None:
        self.claim = claim
        self._names = names
        self.subject = self.name(claim.subject)
        self.object = self.name(claim.object)
        self.status = claim.status.replace("_", " ")
        self.parties = listed([self.name(each) for each in claim.parties])

    def name(self, identity: str) -> str:
        return self._names.get(identity, identity)

    def says(self, name: str) -> str:
        """Return a qualifier as words: an actor's name, a list of them, or what stands there."""
        value: Any = self.claim.qualifiers.get(name, "")
        if isinstance(value, list):
            return listed([self.name(str(each)) for each in value])
        return self.name(str(value))

    def between(self) -> str:
        return self.parties or " – ".join(filter(None, (self.subject, self.object)))


class System(NamedTuple):
    """One kind of claim: what it is called above a list, and how one of it is said."""

    heading: str
    sentence: Callable[[_Told], str]


def _accreditation(told: _Told) -> str:
    where = ", ".join(filter(None, (told.says("city"), told.says("seat"))))
    through = f" through its embassy in {where}" if where else " from elsewhere"
    return f"{told.subject} is represented in {told.object}{through}"


def _mission(told: _Told) -> str:
    where = ", ".join(filter(None, (told.says("city"), told.object)))
    state = "" if told.status in {"open", ""} else f" ({told.status})"
    return f"{told.subject}: {told.says('type') or 'mission'} in {where}{state}"


def _agreement(told: _Told) -> str:
    what = ": ".join(filter(None, (told.says("type") or "agreement", told.says("name"))))
    return f"{what} of {told.between()}{_at(told)}"


def _conflict(told: _Told) -> str:
    what = told.says("name") or told.status or "conflict"
    known = told.status.casefold() in what.casefold()  # "Cenepa War" need not be told to be one
    state = "" if known else f" ({told.status})"
    return f"{what}{state}: {told.between()}"


def _mediation(told: _Told) -> str:
    chairs, members = told.says("chairs"), told.says("members")
    more = [f"chaired by {chairs}" if chairs else "", f"members {members}" if members else ""]
    return "; ".join(filter(None, (f"{told.subject} mediates between {told.parties}", *more)))


def _partnership(told: _Told) -> str:
    return f"{told.says('type') or 'partnership'}: {told.between()}"


def _dispute(told: _Told) -> str:
    over = told.says("over")
    return f"{told.status or 'dispute'}{f' over {over}' if over else ''}: {told.between()}"


def _entry_ban(told: _Told) -> str:
    by_citizenship = told.object != told.claim.object  # a state has an id, a phrase is itself
    return f"{told.subject} bars{' citizens of' if by_citizenship else ':'} {told.object}"


def _office(told: _Told) -> str:
    of = f" of {told.object}" if told.object else ""
    return f"{told.subject}, {told.says('role') or 'in office'}{of}"


def _statement(told: _Told) -> str:
    role = told.says("role")
    return f"{told.subject}{f', {role}' if role else ''}, said"


def _report(told: _Told) -> str:
    title = told.says("title")
    return f"{told.subject}{f': “{title}”' if title else ''} reported on {told.object}"


def _event(told: _Told) -> str:
    return f"{told.says('what') or 'event'}: {told.between()}".rstrip(": ")


def _reference(told: _Told) -> str:
    words = (told.says("title"), told.says("publisher"), date(told.says("date")))
    gives = ", ".join(filter(None, words)) or "(the document gives no more)"
    cited = told.claim.qualifiers.get("backlinks")
    more = [
        f"cited {cited} times" if isinstance(cited, int) and cited > 1 else "",
        "archived" if told.claim.qualifiers.get("archived") is True else "",
    ]
    told_more = "; ".join(filter(None, more))
    return f"[{told.says('n')}] {gives}{f' ({told_more})' if told_more else ''}"


def _at(told: _Told) -> str:
    place = told.says("place")
    return f", {place}" if place else ""


SYSTEMS: Mapping[str, System] = {
    "relations": System(
        "Diplomatic relations",
        lambda told: f"{told.between()}: diplomatic relations {told.status}",
    ),
    "recognition": System(
        "Recognition", lambda told: f"{told.subject}: {told.object} {told.status}"
    ),
    "mission": System("Missions", _mission),
    "accreditation": System("Represented through a mission elsewhere", _accreditation),
    "membership": System(
        "Organisations", lambda told: f"{told.subject}: {told.says('role')} of {told.object}"
    ),
    "conflict": System("Wars and conflicts", _conflict),
    "agreement": System("Agreements and cease-fires", _agreement),
    "mediation": System("Mediation", _mediation),
    "dispute": System("Disputes and disputed land", _dispute),
    "entry_ban": System("Who may not enter", _entry_ban),
    "partnership": System("Alliances, arms and partnerships", _partnership),
    "count": System(
        "Counts", lambda told: f"{told.subject}: {told.says('value')} {told.says('of')}"
    ),
    "office": System("People and offices", _office),
    "statement": System("Statements", _statement),
    "report": System("Reports and allegations", _report),
    "event": System("Events", _event),
    "link": System("Other articles it points to", lambda told: told.object),
    "reference": System("References", _reference),
}  # fmt: skip
"""By kind of claim, in the order in which they are shown."""


def heading(kind: str) -> str:
    """Return what claims of a kind are called; a kind that nothing is known of is its name."""
    return SYSTEMS[kind].heading if kind in SYSTEMS else kind.replace("_", " ").capitalize()


def in_order(kinds: Mapping[str, object]) -> list[str]:
    """Return kinds in the order in which they are shown; unknown ones last."""
    places = {kind: place for place, kind in enumerate(SYSTEMS)}
    return sorted(kinds, key=lambda kind: (places.get(kind, len(places)), kind))


def sentence(claim: Evidence, names: Names) -> str:
    """Say what a claim says, its modality and its dates included."""
    if claim.kind not in SYSTEMS:
        return said(claim, names)
    words = SYSTEMS[claim.kind].sentence(_Told(claim, names))
    when = [
        f"since {date(claim.start)}" if claim.start and not claim.end else "",
        f"{date(claim.start) or '?'} to {date(claim.end)}" if claim.end else "",
        date(claim.date) if claim.date else "",
    ]
    told = ", ".join(filter(None, (words, *when)))
    return f"{told} ({claim.modality})" if claim.modality else told


def tie_sentence(tie: Tie, names: Names) -> str:
    """Say what a tie is, without its dates.

    Where a mission stands is no part of a tie, but of what its claims say: it is told as the last
    of them has it.
    """
    if tie.kind in {"relations", "recognition", "conflict"} or tie.kind not in SYSTEMS:
        return tie_name(tie, names)
    spell = max(tie.spells, key=lambda each: (each.on is not Verdict.NO, each.start))
    claim = dataclasses.replace(spell.support[0], start="", end="", date="")
    return sentence(claim, names)


def spell_words(tie: Tie, spell: Stretch) -> str:
    """Say from when to when a spell lasts, how well it is vouched for, and what a war is called."""
    called = ""
    if tie.kind == "conflict":
        told = (str(each.qualifiers.get("name", "")) for each in spell.support)
        called = next((f"{name} " for name in told if name), "")
    return f"{called}{dates_of(spell)} ({spell.grade.value})"


def listed(words: list[str]) -> str:
    """Join words as prose does.

    >>> listed(["Chad", "Mali", "Niger"])
    'Chad, Mali and Niger'
    """
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))
