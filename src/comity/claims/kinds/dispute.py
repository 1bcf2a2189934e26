"""Two are at odds: a dispute, strained relations, a boycott."""

from collections.abc import Iterator

from comity.claims.model import Claim, Effect, Kind
from comity.claims.prose.dealings import disputes
from comity.claims.reading import Reading


def _find(reading: Reading) -> Iterator[Claim]:
    seen: set[tuple[str, str, int]] = set()
    for each in disputes(reading):
        one, other = sorted((each.one, each.other))
        key = (one, other, each.stop)
        if key in seen:
            continue
        seen.add(key)
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
