"""Two are at odds: a dispute, strained relations, a boycott."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import disputes
from comity.claims.grammar.dealings.opposing import oppositions
from comity.claims.grammar.dealings.territory import land_disputes
from comity.claims.model import Claim, Effect, Kind
from comity.claims.reading import Reading

_LITTLE = ("bilateral relations", "border")
"""What a quarrel is over that words tell little of: such a one adds nothing to another."""

# What tells nothing of a matter: "the issue", "question of", "Its sovereignty".
_STUB = re.compile(
    r"(?i:(?:th(?:is|at|e|ese|ose)|its|their|his|her|an?|some|several|various|other|one|such)? ?"
    r"(?:issues?|questions?|matters?|subjects?|topics?|points?|sovereignty|status|ownership|future|"
    r"control|it|them|this|that|which|things?)?(?: (?:of|on|over|about|in|with))?)"
)


def _find(reading: Reading) -> Iterator[Claim]:
    seen: set[tuple[str, str, int, str]] = set()
    for each in (*oppositions(reading), *disputes(reading), *land_disputes(reading)):
        one, other = sorted((each.one, each.other))
        matter = "bilateral relations" if _STUB.fullmatch(each.over) else each.over
        over = "" if matter in _LITTLE else matter
        if (one, other, each.stop, over) in seen:
            continue
        seen.update({(one, other, each.stop, over), (one, other, each.stop, "")})
        yield reading.claim(
            "dispute",
            each.start,
            each.end,
            parties=(each.one, each.other),
            status=each.words,
            qualifiers={"over": matter},
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
