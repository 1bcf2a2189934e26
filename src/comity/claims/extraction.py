"""Ask every kind of claim what it finds in a document."""

import functools
import re
from collections import Counter
from collections.abc import Callable, Iterator

from comity.actors import resolve
from comity.claims.embedding import UNREAL
from comity.claims.kind import Kind
from comity.claims.model import Claim
from comity.claims.reading import Reading
from comity.claims.recording import Teller
from comity.claims.respective import in_turn
from comity.claims.untitled import told_by_words
from comity.documents import Document, Trouble
from comity.plugins import names, plugin, plugins

# The titles that say whom an article is about.
_TITLES = re.compile(
    r"^(?:Foreign (?:relations|policy|affairs) of|International relations of|"
    r"List of (?:diplomatic missions|embassies|ambassadors|consulates) (?:of|in|to)|"
    r"Dates of establishment of diplomatic relations with|Ministry of Foreign Affairs of|"
    r"International recognition of|Diplomatic missions of)\s+(?:the\s+)?(.+)$|"
    r"^.{2,80} History of (?:Recognition|Diplomatic)[^:]{0,200}:\s+(?:the\s+)?(.+)$",
    re.IGNORECASE,
)
_FORMERLY = "1845"  # when those lived whose bare names are nobody's now: Texas, Hawaii, Bavaria

_DATASETS = "comity.claims.datasets"
_TIES = frozenset(
    ("relations", "recognition", "mission", "accreditation", "membership", "mediation",
     "partnership", "dispute")
)  # fmt: skip
"""Kinds that tie one to another: nothing is told where one of the two is named by nobody."""


@functools.cache
def known_kinds() -> dict[str, Kind]:
    """Return every kind of claim by name."""
    return plugins("comity.claims.kinds", Kind)


def extract(document: Document, *, state: str = "") -> tuple[list[Claim], list[Trouble]]:
    """Return every claim in the document, in order of ``at``, and what was not understood.

    ``state`` is the code of the state the document is about; it is worked out from the title,
    or from the lead, when it is not given. A claim found twice is given once.
    """
    reading = begin(document, state=state)
    claims = gather(reading)
    return claims, [*document.troubles, *reading.troubles]


def begin(document: Document, *, state: str = "") -> Reading:
    """Return the reading of a document, with the state it is about as `extract` has it."""
    reading = Reading(document, state or titled(document.title))
    if not reading.state:
        reading.state = _most_named(reading)
    return reading


def gather(reading: Reading) -> list[Claim]:
    """Return every claim of a reading, in order of ``at``; one found twice is given once."""
    found: dict[object, Claim] = {}
    for find in _finders(reading.document.format):
        for claim in find(reading):
            if claim.modality == UNREAL or not _whole(claim):
                continue
            found.setdefault(claim.at if claim.kind == "reference" else _says(claim), claim)
    told = in_turn(reading, list(found.values()))
    claims = sorted(told, key=lambda each: (each.at, len(each.quote)))
    document = reading.document
    reading.troubles.extend(
        told_by_words(document.source, document.troubles, claims, reading.state)
    )
    return claims


def _finders(form: str) -> list[Callable[[Reading], Iterator[Claim]]]:
    """Return what finds claims in a document of a format: a dataset has its own teller."""
    if form in names(_DATASETS):
        return [plugin(_DATASETS, form, Teller).find]
    return [kind.find for kind in known_kinds().values()]


def _whole(claim: Claim) -> bool:
    """Say whether a claim names all that its kind ties: "common membership of NATO" does not."""
    named = claim.parties or (claim.subject and claim.object)
    return bool(named) or claim.kind not in _TIES


def _says(claim: Claim) -> tuple[object, ...]:
    """Return what makes a claim the same as another of its document."""
    return (
        claim.kind, claim.subject, claim.object, claim.parties, claim.status, claim.start,
        claim.end, claim.date, claim.modality, claim.at, len(claim.quote),
        repr(claim.qualifiers) if claim.qualifiers else "",
    )  # fmt: skip


def titled(title: str) -> str:
    """Return the id of the state that a title names as the one it is about, "" for none.

    >>> titled("Foreign relations of the Gambia")
    'GMB'
    """
    match = _TITLES.match(title)
    name = (match[1] or match[2]) if match else title
    for words in (name, name.partition(" (")[0], re.split(r"[–—-]", name)[0]):
        actor = resolve(words.strip()) if words.strip() else None
        if actor is not None:
            return actor.id
    former = resolve(name.strip("* "), on=_FORMERLY) if match and match[2] else None
    return former.id if former else ""


def _most_named(reading: Reading) -> str:
    """Return the actor that the lead names most, "" when it names none twice."""
    sections = reading.document.sections
    end = sections[1].start if len(sections) > 1 else len(reading.plain)
    named = Counter(
        reading.actor_of(each) for each in reading.mentions_in(0, end) if each.kind != "city"
    )
    actor, times = named.most_common(1)[0] if named else ("", 0)
    return actor if times > 1 else ""
