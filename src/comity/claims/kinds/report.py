"""A newspaper or a body is named as the source of what the text tells."""

from collections.abc import Iterator

from comity.claims.model import Claim, Effect, Kind
from comity.claims.reading import Reading
from comity.claims.utterances import reports


def _find(reading: Reading) -> Iterator[Claim]:
    for each in reports(reading):
        yield reading.claim(
            "report",
            each.start,
            each.end,
            subject=each.subject,
            object=each.object,
            date=each.date,
            stop=each.stop,
            rule="sentence",
        )


REPORT = Kind(
    find=_find,
    statuses={"": Effect.MARKS},
    says={"": "{0} reported on {1}"},
    examples={
        "According to the Baku Times, Fiji sold its ships.": [
            {"subject": "Baku Times", "object": "FJI"}
        ],
        "According to the plan, all went home.": [],
    },
)
