"""Two are at odds: a dispute, strained relations, a boycott."""

from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import disputes
from comity.claims.grammar.dealings.opposing import oppositions
from comity.claims.grammar.dealings.territory import land_disputes
from comity.claims.model import Claim, Effect, Kind
from comity.claims.reading import Reading

_LITTLE = ("bilateral relations", "border")
"""What a quarrel is over that words tell little of: such a one adds nothing to another."""


def _find(reading: Reading) -> Iterator[Claim]:
    seen: set[tuple[str, str, int, str]] = set()
    for each in (*oppositions(reading), *disputes(reading), *land_disputes(reading)):
        one, other = sorted((each.one, each.other))
        over = "" if each.over in _LITTLE else each.over
        if (one, other, each.stop, over) in seen:
            continue
        seen.update({(one, other, each.stop, over), (one, other, each.stop, "")})
        yield reading.claim(
            "dispute",
            each.start,
            each.end,
            parties=(each.one, each.other),
            status=each.words,
            qualifiers={"over": each.over},
            modality=each.modality,
            stop=each.stop,
            rule=each.rule,
        )


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
