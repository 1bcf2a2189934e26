"""A state bars somebody from entering it: the citizens of another, or those of whom words tell."""

from collections.abc import Iterator

from comity.claims.grammar.entry.barring import bars
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.reading import Reading


def _find(reading: Reading) -> Iterator[Claim]:
    for each in bars(reading):
        yield reading.claim(
            "entry_ban",
            each.start,
            each.end,
            subject=each.subject,
            object=each.object,
            modality=each.modality,
            stop=each.stop,
            rule="sentence, who is barred (barring.py)",
        )


ENTRY_BAN = Kind(
    find=_find,
    statuses={"": Effect.MARKS},
    says={"": "{0} bars {1} from entering"},
    examples={
        "Citizens of Fiji are not allowed to enter Azerbaijan.": [
            {"subject": "AZE", "object": "FJI"}
        ],
        "Cuba bans Fijian citizens from entering.": [{"subject": "CUB", "object": "FJI"}],
        "Citizens of Fiji may enter Azerbaijan.": [],
    },
)
