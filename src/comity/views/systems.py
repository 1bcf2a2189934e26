"""The systems of foreign relations in words: a heading for each kind, a sentence for each claim."""

import dataclasses
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from comity.answers import Evidence, Stretch, Tie
from comity.dates import Verdict
from comity.views.articles import the
from comity.views.wording import date, dates_of, on, said, standing, tie_name

Names = Mapping[str, str]


class _Told:
    """A claim whose fields are read as words."""

    def __init__(self, claim: Evidence, names: Names) -> None:
        self.claim = claim
        self._names = names
        self.subject = self.name(claim.subject)
        self.object = self.name(claim.object)
        self.status = claim.status.replace("_", " ")
        named = [self.name(each) for each in claim.parties]
        self.parties = listed([*named[:1], *map(the, named[1:])])

    def name(self, identity: str) -> str:
        return self._names.get(identity, identity)

    def says(self, name: str) -> str:
        """Return a qualifier as words: an actor's name, a list of them, or what stands there."""
        value: Any = self.claim.qualifiers.get(name, "")
        if isinstance(value, list):
            return listed([the(self.name(str(each))) for each in value])
        return self.name(str(value))

    def between(self) -> str:
        return self.parties or " – ".join(filter(None, (self.subject, self.object)))

    def among(self) -> str:
        """Return the parties as they stand within a sentence."""
        named = self.claim.parties or tuple(filter(None, (self.claim.subject, self.claim.object)))
        return listed([the(self.name(each)) for each in named])


class System(NamedTuple):
    """One kind of claim: what it is called above a list, and how one of it is said."""

    heading: str
    sentence: Callable[[_Told], str]


def _accreditation(told: _Told) -> str:
    city, seat = told.says("city"), told.says("seat")
    where = f"{city}, {seat}" if city and seat else city or the(seat)
    through = f" through its embassy in {where}" if where else " from elsewhere"
    return f"{told.subject} is represented in {the(told.object)}{through}"


def _mission(told: _Told) -> str:
    city, kind = told.says("city"), told.says("type") or "mission"
    if kind.startswith("permanent"):  # to an organisation, wherever that sits
        return f"{told.subject}: {kind} to {the(told.object)}{f' in {city}' if city else ''}"
    where = f"{city}, {told.object}" if city else the(told.object)
    state = "" if told.status in {"open", ""} else f" ({told.status})"
    return f"{told.subject}: {kind} in {where}{state}"


def _agreement(told: _Told) -> str:
    kind, name = told.says("type") or "agreement", told.says("name")
    # "Treaty of Riga" need not be told to be a treaty.
    what = name if kind.casefold() in name.casefold() else ": ".join(filter(None, (kind, name)))
    place = told.says("place")
    return f"{what} of {told.among()}{f', signed in {place}' if place else ''}"


def _conflict(told: _Told) -> str:
    what = told.says("name") or told.status or "conflict"
    known = told.status.casefold() in what.casefold()  # "Cenepa War" need not be told to be one
    state = "" if known else f" ({told.status})"
    return f"{what}{state}: {told.between()}"


def _mediation(told: _Told) -> str:
    chairs, members = told.says("chairs"), told.says("members")
    more = [f"chaired by {chairs}" if chairs else "", f"members {members}" if members else ""]
    return "; ".join(filter(None, (f"{told.subject} mediates between {told.among()}", *more)))


def _partnership(told: _Told) -> str:
    rank, scope = told.says("rank"), told.says("scope")
    what = " ".join(filter(None, (rank, told.says("type") or "partnership", scope)))
    return f"{what}: {told.between()}"


def _dispute(told: _Told) -> str:
    over = told.says("over")
    over = "" if over == "bilateral relations" else over  # of what else, where none is named
    return f"{told.status or 'dispute'}{f' over {over}' if over else ''}: {told.between()}"


def _entry_ban(told: _Told) -> str:
    by_citizenship = told.object != told.claim.object  # a state has an id, a phrase is itself
    whom = f" citizens of {the(told.object)}" if by_citizenship else f": {told.object}"
    return f"{told.subject} bars{whom}"


def _office(told: _Told) -> str:
    role, whose = told.says("role") or "in office", told.object
    if whose and re.search(r"\b(?:to|at|in) ", role):  # "ambassador to Peru of Chad" is nobody's
        return f"{told.subject}, {role} for {the(whose)}"
    return f"{told.subject}, {role}{f' of {the(whose)}' if whose else ''}"


def _statement(told: _Told) -> str:
    role = told.says("role")
    return f"{told.subject}{f', {role},' if role else ''} said"


def _report(told: _Told) -> str:
    title = told.says("title")
    return f"{told.subject}{f': “{title}”' if title else ''} reported on {told.object}"


def _event(told: _Told) -> str:
    what = told.says("what") or "event"
    known = all(told.name(each) in what for each in (*told.claim.parties, told.claim.subject))
    return what if known else f"{what}: {told.between()}".rstrip(": ")


def _relations(told: _Told) -> str:
    meant = "meant to be " if told.claim.modality == "intended" else ""
    return f"{told.between()}: diplomatic relations {meant}{told.status}"


_RECOGNISING = {
    "recognised": "recognised",
    "withdrawn": "withdrew its recognition of",
    "not recognised": "does not recognise",
}


def _recognition(told: _Told) -> str:
    if told.claim.modality == "intended":
        return f"{told.subject} meant to recognise {the(told.object)}"
    verb = _RECOGNISING.get(told.status)
    if verb:
        return f"{told.subject} {verb} {the(told.object)}"
    return f"{told.subject}: recognition of {the(told.object)} {told.status}".rstrip()


_ROLES = frozenset({"special", "de facto", "associate", "suspended", "provisional"})
"""What a member may be that is not said by itself."""


def _membership(told: _Told) -> str:
    role = told.says("role") or "member"
    return f"{told.subject}: {role}{' member' if role in _ROLES else ''} of {the(told.object)}"


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


SYSTEMS: Mapping[str, System] = {
    "relations": System("Diplomatic relations", _relations),
    "recognition": System("Recognition", _recognition),
    "mission": System("Missions", _mission),
    "accreditation": System("Represented through a mission elsewhere", _accreditation),
    "membership": System("Organisations", _membership),
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
    told = f"{words}{_when(claim)}{standing(claim)}"
    return told if not claim.modality or _hedged(claim) else f"{told} ({claim.modality})"


_VERBAL = frozenset({"relations", "recognition", "statement"})
"""Kinds whose sentence ends with what happened, so that its day follows at once."""


def _when(claim: Evidence) -> str:
    """Say when, as the end of a sentence."""
    told = [on(claim.date)] if claim.date else []
    if claim.start and claim.end:
        same = claim.start == claim.end
        told.insert(
            0, on(claim.start) if same else f"from {date(claim.start)} until {date(claim.end)}"
        )
    elif claim.end:
        told.insert(0, f"until {date(claim.end)}")
    elif claim.start:
        begun = claim.kind == "relations"
        told.insert(0, on(claim.start) if begun else f"since {date(claim.start)}")
    if not told:
        return ""
    verbal = claim.kind in _VERBAL and not claim.end
    return f"{' ' if verbal else ', '}{', '.join(told)}"


def _hedged(claim: Evidence) -> bool:
    """Say whether a sentence tells by itself that something is but meant."""
    told = claim.kind in {"relations", "recognition"} or claim.status == "planned"
    return claim.modality == "intended" and told


def tie_sentence(tie: Tie, names: Names) -> str:
    """Say what a tie is, without its dates.

    Where a mission stands is no part of a tie, but of what its claims say: it is told as the last
    of them has it.
    """
    if tie.kind in {"relations", "recognition", "conflict"} or tie.kind not in SYSTEMS:
        return tie_name(tie, names)
    spell = max(tie.spells, key=lambda each: (each.on is not Verdict.NO, each.start))
    claim = dataclasses.replace(spell.support[0], start="", end="", date="", modality="")
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
