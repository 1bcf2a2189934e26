"""Somebody mediates between two others."""

from collections.abc import Iterator

from comity.claims.grammar.fighting.mediated import mediated
from comity.claims.grammar.fighting.mediating import mediations
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.reading import Reading


def _find(reading: Reading) -> Iterator[Claim]:
    known = list(mediations(reading))
    for each in [*known, *mediated(reading, known)]:
        seats = {"members": list(each.members), "chairs": list(each.chairs)}
        yield reading.claim(
            "mediation",
            each.start,
            each.end,
            subject=each.mediator,
            parties=each.parties,
            since=each.since,
            modality=each.modality,
            qualifiers={name: held for name, held in seats.items() if held},
            stop=each.stop,
            rule="sentence, who mediates (mediating.py)",
        )


MEDIATION = Kind(
    find=_find,
    statuses={"": Effect.MARKS},
    says={"": "somebody mediates between {0} and {1}"},
    examples={
        "Cuba mediated between Azerbaijan and Fiji in 1999.": [
            {"subject": "CUB", "parties": ("AZE", "FJI"), "start": "1999"}
        ],
        "Many mediate in Baku.": [],
    },
)
