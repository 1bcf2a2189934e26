"""A person holds an office: who, in whose service, as what."""

from collections.abc import Iterator

from comity.claims.model import Claim, Effect, Kind
from comity.claims.people import Held, people
from comity.claims.prose.timing import NEVER
from comity.claims.reading import Reading


def _find(reading: Reading) -> Iterator[Claim]:
    """Yield an office once a section, and again where the words date it."""
    told: set[tuple[int, str, str, str]] = set()
    for held in people(reading).held:
        office = (held.sentence.passage.section, held.person, held.role, held.service)
        dated = bool(held.dates.since or held.dates.until)
        if not held.service or (office in told and not dated):
            continue
        told.add(office)
        yield _claim(reading, held)


def _claim(reading: Reading, held: Held) -> Claim:
    dates = held.dates
    return reading.claim(
        "office",
        held.start,
        held.end,
        subject=held.person,
        object=held.service,
        since=dates.since,
        until=dates.until,
        qualifiers={"role": held.role},
        stop=held.sentence.span.end,
        rule="title and name" if dates == NEVER else "title, name and date",
    )


OFFICE = Kind(
    find=_find,
    statuses={"": Effect.OPENS},
    says={"": "{0} serves {1}"},
    examples={
        "In 2011 Turkish President Abdullah Gül came to Baku.": [
            {"subject": "Abdullah Gül", "object": "TUR", "qualifiers": {"role": "President"}}
        ],
        "Jeyhun Bayramov has served as the Foreign Minister of Azerbaijan since July 2020.": [
            {
                "subject": "Jeyhun Bayramov",
                "object": "AZE",
                "start": "2020-07",
                "qualifiers": {"role": "Minister of Foreign Affairs"},
            }
        ],
        "The Turkish President came to Baku in 2011.": [],
    },
)
