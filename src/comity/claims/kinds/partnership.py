"""Two are on friendly terms, or one helps the other."""

from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import friendships
from comity.claims.grammar.dealings.helping import help_given
from comity.claims.grammar.dealings.trading import trade
from comity.claims.model import Claim, Effect, Kind
from comity.claims.reading import Reading


def _find(reading: Reading) -> Iterator[Claim]:
    seen: set[tuple[str, str, int, str]] = set()
    for each in (*friendships(reading), *help_given(reading), *trade(reading)):
        one, other = sorted((each.one, each.other))
        key = (one, other, each.stop + each.directed, each.words)
        if key in seen:
            continue
        seen.add(key)
        yield reading.claim(
            "partnership",
            each.start,
            each.end,
            subject=each.one if each.directed else "",
            object=each.other if each.directed else "",
            parties=() if each.directed else (each.one, each.other),
            qualifiers={"type": each.words},
            modality=each.modality,
            stop=each.stop,
            rule=each.rule,
        )


PARTNERSHIP = Kind(
    find=_find,
    statuses={"": Effect.MARKS},
    says={"": "{0} and {1} are on friendly terms"},
    examples={
        "Azerbaijan has close ties with Fiji.": [
            {"parties": ("AZE", "FJI"), "qualifiers": {"type": "close ties"}}
        ],
        "Cuba provides medical assistance to Azerbaijan.": [
            {
                "subject": "CUB",
                "object": "AZE",
                "qualifiers": {"type": "medical assistance"},
            }
        ],
        "The close was near.": [],
    },
)
