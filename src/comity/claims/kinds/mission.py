"""A state keeps a mission with another, or with an organisation: an embassy, a consulate."""

from collections.abc import Iterator

from comity.claims.chronicle import Told, chronicled, is_chronicle
from comity.claims.grammar.missions.missions import postings
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.prose.timing import covering
from comity.claims.reading import Reading


def _find(reading: Reading) -> Iterator[Claim]:
    for posting, rule in postings(reading).items():
        if posting.accredited or is_chronicle(reading):
            continue
        qualifiers = {"type": posting.type}
        if posting.city:
            qualifiers["city"] = posting.city
        yield reading.claim(
            "mission",
            *covering(
                reading, posting.start, posting.end, posting.stop, posting.since, posting.until
            ),
            subject=posting.sender,
            object=posting.receiver,
            status=posting.status,
            since=posting.since,
            until=posting.until,
            modality=posting.modality,
            qualifiers=qualifiers,
            stop=posting.stop,
            rule=rule,
        )
    for told in chronicled(reading, "mission"):
        yield from _of_chronicle(reading, told)


def _of_chronicle(reading: Reading, told: Told) -> Iterator[Claim]:
    """Yield what a dated head tells: a legation that was raised to an embassy is one no more."""
    raised, closed = told.status == "raised", told.status == "closed"
    for_a_time = closed and bool(told.until)
    place = {"city": told.city} if told.city else {}
    yield reading.claim(
        "mission",
        told.start,
        told.end,
        subject=told.subject,
        object=told.object,
        status="closed" if closed else "open",
        since="" if closed and not for_a_time else told.date,
        until=told.date if closed and not for_a_time else told.until,
        qualifiers={"type": told.type, **place, **({"from": told.former} if told.former else {})},
        stop=told.stop,
        rule="dated head",
    )
    if raised and told.former:
        yield reading.claim(
            "mission",
            told.start,
            told.end,
            subject=told.subject,
            object=told.object,
            status="closed",
            until=told.date,
            qualifiers={"type": told.former, **place},
            stop=told.stop,
            rule="dated head",
        )


MISSION = Kind(
    find=_find,
    statuses={"open": Effect.OPENS, "closed": Effect.CLOSES, "planned": Effect.MARKS},
    says={
        "open": "{0} has a mission in {1}",
        "closed": "{0} closed its mission in {1}",
        "planned": "{0} plans a mission in {1}",
        "": "{0} has no mission in {1}",
    },
    examples={
        "Azerbaijan has an embassy in [[Tehran]] and a consulate-general in [[Tabriz]].": [
            {
                "subject": "AZE",
                "object": "IRN",
                "status": "open",
                "qualifiers": {"type": "embassy", "city": "Tehran"},
            },
            {
                "subject": "AZE",
                "object": "IRN",
                "status": "open",
                "qualifiers": {"type": "consulate-general", "city": "Tabriz"},
            },
        ],
        "Cuba, Iran and Italy all have embassies in [[Baku]].": [
            {"subject": "CUB", "object": "AZE"},
            {"subject": "IRN", "object": "AZE"},
            {"subject": "ITA", "object": "AZE"},
        ],
        "Cuba has been friendly since an embassy fair was held.": [],
    },
)
