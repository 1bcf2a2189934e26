"""A state serves another from a mission that stands elsewhere."""

from collections.abc import Iterator

from comity.claims.grammar.missions.missions import postings
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.prose.timing import covering
from comity.claims.reading import Reading


def _find(reading: Reading) -> Iterator[Claim]:
    for posting, rule in postings(reading).items():
        if not posting.accredited:
            continue
        qualifiers = {}
        if posting.city:
            qualifiers["city"] = posting.city
        if posting.seat:
            qualifiers["seat"] = posting.seat
        yield reading.claim(
            "accreditation",
            *covering(
                reading, posting.start, posting.end, posting.stop, posting.since, posting.until
            ),
            subject=posting.sender,
            object=posting.receiver,
            since=posting.since,
            until=posting.until,
            modality=posting.modality,
            qualifiers=qualifiers,
            stop=posting.stop,
            rule=rule,
        )


ACCREDITATION = Kind(
    find=_find,
    statuses={"": Effect.OPENS},
    says={"": "{0} is accredited to {1} from elsewhere"},
    examples={
        "Azerbaijan is represented in Chile through its embassy in [[Buenos Aires]].": [
            {
                "subject": "AZE",
                "object": "CHL",
                "qualifiers": {"city": "Buenos Aires", "seat": "ARG"},
            }
        ],
        "Fiji does not have an accreditation to Azerbaijan.": [
            {"subject": "FJI", "object": "AZE", "modality": "denied"}
        ],
        "Italy is represented in Azerbaijan through its embassy in [[Baku]].": [],
    },
)
