"""Somebody said something, condemned, warned, claimed or accused."""

import re
from collections.abc import Iterator

from comity.claims.grammar.speech.utterances import utterances
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.reading import Reading

# The words of a link to a page elsewhere, or on both sides of a picture, are no sentence.
_APART = re.compile(r"^\[https?:|\[\[(?:File|Image):")


def _find(reading: Reading) -> Iterator[Claim]:
    for each in utterances(reading):
        claim = reading.claim(
            "statement",
            each.start,
            each.end,
            subject=each.subject,
            date=each.date,
            qualifiers={"role": each.role} if each.role else {},
            stop=each.stop,
            modality=each.modality,
            rule=f"sentence, {each.rule} (utterances.py)",
        )
        if not _APART.search(claim.quote):
            yield claim


STATEMENT = Kind(
    find=_find,
    statuses={"": Effect.MARKS},
    says={"": "{0} made a statement"},
    examples={
        "The Cuban Foreign Ministry said that the talks had gone well.": [
            {"subject": "Ministry of Foreign Affairs of Cuba"}
        ],
        "Fiji condemned the attack on the ferry.": [{"subject": "FJI"}],
        "It is said to rain there.": [],
    },
)
