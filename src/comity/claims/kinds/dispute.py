"""Two are at odds: a dispute, strained relations, a boycott."""

import functools
import itertools
import re
from collections import defaultdict
from collections.abc import Iterator

from comity.claims.grammar.quarrels.forebodings import as_told_before, told_after
from comity.claims.grammar.quarrels.grievances import grievances
from comity.claims.grammar.quarrels.ill_will import ill_will
from comity.claims.grammar.quarrels.matters import NOTHING
from comity.claims.grammar.quarrels.odds import at_odds
from comity.claims.grammar.quarrels.opposing import oppositions
from comity.claims.grammar.quarrels.outcomes import outcomes
from comity.claims.grammar.quarrels.quarrels import Quarrel, disputes
from comity.claims.grammar.quarrels.territory import land_disputes
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.prose.phrases import To
from comity.claims.prose.quoting import quote
from comity.claims.reading import Reading
from comity.spans import Span

_LITTLE = (NOTHING, "border")
"""What a quarrel is over that words tell little of: such a one adds nothing to another."""

# What tells nothing of a matter: "the issue", "question of", "Its sovereignty".
_STUB = re.compile(
    r"(?i:(?:th(?:is|at|e|ese|ose)|its|their|his|her|an?|some|several|various|other|one|such|all|"
    r"both)? ?(?:issues?|questions?|matters?|subjects?|topics?|points?|sovereignty|status|"
    r"ownership|future|control|it|them|this|that|which|things?)?(?: (?:of|on|over|about|in|with))?)"
)
_OF_TIES = re.compile(
    r"relation|\b(?:ties|links|bonds|friendship|co-?operation|dialogue|alliance|partnership)\b"
)
"""What the words for a quarrel have that is over how the two get on, and no more is said of it."""
# "the dispute" was told of before, where no name stands between.
_THE = re.compile(r"\b(?:[Tt]he|[Tt]his|[Tt]hese|[Ss]uch) (?:[a-z]+ )?$")
_THESE = re.compile(r"(?:this|these|those|that) [a-z]+$")
_NEAR = 600
_FEW = 24
_PARTED = re.compile(r";|, (?:and|after|as|with) |,? (?:but|when|while|because|although) ")


def _find(reading: Reading) -> Iterator[Claim]:
    seen: defaultdict[int, list[Quarrel]] = defaultdict(list)  # by the end of their sentences
    latest: dict[tuple[str, ...], Quarrel] = {}
    told = (oppositions, disputes, land_disputes, grievances, at_odds)
    found = [*itertools.chain.from_iterable(find(reading) for find in told)]
    found += outcomes(reading, found)
    found += ill_will(reading, found)
    for each in as_told_before(reading, map(functools.partial(told_after, reading), found)):
        matter = NOTHING if _STUB.fullmatch(each.over) else each.over
        if (matter in _LITTLE or _THESE.match(matter)) and (
            of := _told_before(reading, each, latest)
        ):
            matter = of
        quarrel = each._replace(over=matter)
        if any(_again(reading, quarrel, other) for other in seen[each.stop]):
            continue
        seen[each.stop].append(quarrel)
        latest[each.parties] = quarrel
        of_ties = _OF_TIES.search(each.words) is not None
        words = quote(reading, Span(each.start, each.end), each.modality, to=To.BOUNDS)
        yield reading.claim(
            "dispute",
            words.start,
            words.end,
            parties=each.parties,
            status=each.words,
            qualifiers={"over": matter} if of_ties or matter != NOTHING else {},
            modality=words.modality,
            stop=each.stop,
            rule=each.rule,
        )


def _told_before(reading: Reading, one: Quarrel, latest: dict[tuple[str, ...], Quarrel]) -> str:
    """Return what "the dispute" is over that was told of before in its paragraph, "" for others."""
    before = latest.get(one.parties)
    if (
        before is None
        or not 0 < one.at - before.at < _NEAR
        or not _THE.search(reading.plain, max(0, one.at - _FEW), one.at)
    ):
        return ""
    apart = reading.plain.find("\n", before.at, one.at) >= 0
    return "" if apart or before.over == _LITTLE[0] else before.over


def _again(reading: Reading, one: Quarrel, other: Quarrel) -> bool:
    """Say whether a quarrel was told of before in its clause, or in its sentence over the same."""
    if not set(one.parties) <= set(other.parties):
        return False
    if one.over == other.over == _LITTLE[1]:
        return True
    if one.at == other.at or one.over not in _LITTLE:
        alike = one.over.startswith(other.over) or other.over.startswith(one.over)
        return one.at == other.at or (alike and other.over not in _LITTLE)
    first, last = sorted((one.at, other.at))
    return not _PARTED.search(reading.plain, first, last)


DISPUTE = Kind(
    find=_find,
    statuses={"": Effect.MARKS},
    says={"": "{0} and {1} are at odds"},
    examples={
        "Azerbaijan has strained relations with Fiji over fishing rights.": [
            {
                "parties": ("AZE", "FJI"),
                "status": "strained relations",
                "qualifiers": {"over": "fishing rights"},
            }
        ],
        "The row of houses in Baku is old.": [],
    },
)
