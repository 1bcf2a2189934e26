"""What an answer is made of. Dates are EDTF texts; an empty text means that nobody says."""

import dataclasses
from typing import Any

from comity.dates import Verdict
from comity.relations import Grade, Reason


@dataclasses.dataclass(frozen=True, slots=True)
class Note:
    """A reference that a document gives for its words."""

    label: str
    title: str = ""
    publisher: str = ""
    date: str = ""
    url: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Editions:
    """Editions of one dataset that say the same as a claim of the newest of them."""

    many: int
    first: str
    """EDTF date of the oldest edition that says so; likewise ``last`` of the newest."""
    last: str
    claim: str
    """The id of the claim of the oldest, and where its words stand; see `Evidence`."""
    document: str
    sha256: str
    section: str
    at: int


@dataclasses.dataclass(frozen=True, slots=True)
class Evidence:
    """A claim that bears on an answer: what it says, in which words, where they stand."""

    claim: str
    """The claim's id."""
    kind: str
    subject: str
    object: str
    parties: tuple[str, ...]
    status: str
    start: str
    end: str
    date: str
    modality: str
    qualifiers: dict[str, Any]
    quote: str
    at: int
    """Offset of the quote in the document's source, in code points."""
    section: str
    document: str
    """The document's title."""
    version: str
    format: str
    sha256: str
    refs: tuple[Note, ...]
    alike: Editions | None = None
    """The editions that this one claim is shown for, where not each is shown by itself."""


@dataclasses.dataclass(frozen=True, slots=True)
class Cited:
    """The claims behind a cell of a panel; both empty where nobody speaks of it."""

    support: tuple[Evidence, ...]
    dissent: tuple[Evidence, ...]
    """The claims that say otherwise."""


@dataclasses.dataclass(frozen=True, slots=True)
class Lapse:
    """The registry's word, and no document's, on when a spell ended: with one of its sides."""

    actor: str
    """The id of the side that ended."""
    date: str
    """EDTF."""
    continued_by: str
    """The id of the state that continues it in law, and has its ties where ``continuity`` is
    ``carried``; empty where there is none, or where it is contested."""


@dataclasses.dataclass(frozen=True, slots=True)
class Existence:
    """The registry's word on when an actor was there, where that bears on what is asked."""

    actor: str
    name: str
    kind: str
    """``state``, ``former state``, ``limited recognition``, ``organisation``."""
    start: str
    """EDTF, empty where the registry tells none; likewise ``end``."""
    end: str
    apart: tuple[str, str] | None
    """First and last day of the time, about the day asked about, in which no list of states (COW,
    GW) has it, though they have it before and after."""
    continued_by: str
    """See `Lapse`."""


@dataclasses.dataclass(frozen=True, slots=True)
class Stretch:
    """A spell of a tie, with its evidence; see `comity.relations.Spell`."""

    held: bool
    start: str
    ended: bool
    end: str
    grade: Grade
    on: Verdict | None
    """Whether it was so on the day asked about; None when none was."""
    support: tuple[Evidence, ...]
    dissent: tuple[Evidence, ...]
    under: str = ""
    """The former state whose tie it was, where continuity is carried; else empty."""
    supporting: int = 0
    """How many claims support it, be they all shown or the most telling alone."""
    dissenting: int = 0
    lapse: Lapse | None = None
    """When it ended by the registry, where no document tells."""


@dataclasses.dataclass(frozen=True, slots=True)
class Tie:
    """Two actors and one kind of relation, through time."""

    kind: str
    one: str
    """The sending, recognising or joining side, or the first of two parties."""
    other: str
    what: str
    """What tells ties of one kind apart: ``embassy``, ``observer``; empty for most kinds."""
    spells: tuple[Stretch, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Answer:
    """Whether two actors have diplomatic relations, on a day or through time."""

    one: str
    other: str
    on: str
    policy: str
    as_of: str
    """The day whose versions of the documents were asked, as EDTF; empty for the current ones."""
    continuity: str
    """``apart`` or ``carried``; see `comity.answers.continuing`."""
    verdict: Verdict | None
    """None when no day was asked about: then the spells are the answer."""
    reason: Reason
    names: dict[str, str]
    """What the ids mean, by id."""
    relations: Tie | None
    """Their diplomatic relations; None when nothing is said of them."""
    besides: tuple[Tie, ...]
    """Every other tie between them: missions, recognition, accreditation, …"""
    mentions: tuple[Evidence, ...]
    """Claims about the two that no tie rests on: treaties, intentions, what somebody alleges."""
    existence: tuple[Existence, ...] = ()
    """Which of the two was not there throughout the day asked about, or is no more."""


@dataclasses.dataclass(frozen=True, slots=True)
class Finding:
    """What was found wrong with a document, or was not understood in it."""

    document: str
    """The document's title."""
    version: str
    code: str
    """Of a check (``N109``), or a word of the reader's (``no-date``)."""
    message: str
    at: int
    """Offset in the document's source, in code points."""
    line: int
    """From 1; 0 when it is about the whole document. Likewise ``column``."""
    column: int


@dataclasses.dataclass(frozen=True, slots=True)
class Portrait:
    """Everything the documents say of one actor, on a day or through time."""

    actor: str
    on: str
    policy: str
    as_of: str
    continuity: str
    names: dict[str, str]
    documents: tuple[str, ...]
    """Titles of the documents about it."""
    ties: tuple[Tie, ...]
    """By kind; on a day those of which some spell may hold then."""
    absent: tuple[Tie, ...] = ()
    """Ties that do not hold on the day asked about: said not to be, over, or not yet begun."""
    said: dict[str, tuple[Evidence, ...]] = dataclasses.field(default_factory=dict)
    """By kind: claims that no tie rests on, of it or in the documents about it; what is dated
    after the day asked about is left out. Wars, mediators, entry bans, counts, references, …"""
    findings: tuple[Finding, ...] = ()
    """What is wrong with the documents about it, in order of their words."""
    existence: tuple[Existence, ...] = ()
    """When the actor was there, where that was not throughout the day asked about, or is over."""


@dataclasses.dataclass(frozen=True, slots=True)
class Share:
    """How much there is of one system in all, where a part of it is shown."""

    ties: int
    absent: int
    said: int
    findings: int

    @property
    def total(self) -> int:
        """All of it together, in the order in which parts follow one another."""
        return self.ties + self.absent + self.said + self.findings


@dataclasses.dataclass(frozen=True, slots=True)
class Sketch(Portrait):
    """A portrait of which some is shown of each system."""

    systems: dict[str, Share] = dataclasses.field(default_factory=dict)
    """How much there is, by kind; ``finding`` for what is wrong with the documents."""


@dataclasses.dataclass(frozen=True, slots=True)
class Ties:
    """Some ties of a world out of all that were asked for, on a day or through time."""

    on: str
    policy: str
    as_of: str
    names: dict[str, str]
    """What the ids mean, by id."""
    total: int
    """How many there are of what was asked for."""
    ties: tuple[Tie, ...]
