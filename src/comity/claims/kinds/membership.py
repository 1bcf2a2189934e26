"""A state belongs to an organisation: as a member, an observer, a partner, a candidate."""

from collections.abc import Iterator

from comity.actors import actors
from comity.claims.grammar.fighting.mediating import seats
from comity.claims.grammar.membership.belonging import belongings
from comity.claims.grammar.membership.enrolment import enrolments
from comity.claims.grammar.membership.roles import Belonging
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.prose.timing import covering
from comity.claims.reading import Reading

_STATES = frozenset(each.id for each in actors() if each.kind != "organisation")


def _find(reading: Reading) -> Iterator[Claim]:
    seen: set[tuple[str, str, int]] = set()
    for told in (enrolments, belongings):
        for each in told(reading):
            key = (each.subject, each.object, each.end)
            # A list may run on into the next clause: "of NATO, Chad is a member of …".
            if key not in seen and each.object not in _STATES:
                seen.add(key)
                yield _claim(reading, each)
    yield from _seats(reading)


def _seats(reading: Reading) -> Iterator[Claim]:
    """Yield who chairs a group of mediators and who belongs to it."""
    for group in seats(reading):
        for role, held in (("co-chair", group.chairs), ("member", group.members)):
            for state in held:
                yield reading.claim(
                    "membership", group.start, group.end, subject=state, object=group.mediator,
                    qualifiers={"role": role}, stop=group.stop, rule="seats",
                )  # fmt: skip


def _claim(reading: Reading, each: Belonging) -> Claim:
    return reading.claim(
        "membership",
        *covering(reading, each.start, each.end, each.stop, each.since, each.until),
        subject=each.subject,
        object=each.object,
        since=each.since,
        until=each.until,
        modality=each.modality,
        qualifiers={"role": each.role},
        stop=each.stop,
        rule=each.rule,
    )


MEMBERSHIP = Kind(
    find=_find,
    statuses={"": Effect.OPENS},
    says={"": "{0} belongs to {1}"},
    examples={
        "Azerbaijan is a member of the [[Council of Europe]] and an observer in the "
        "[[Arab League]].": [
            {"subject": "AZE", "object": "Council of Europe", "qualifiers": {"role": "member"}},
            {"subject": "AZE", "object": "Arab League", "qualifiers": {"role": "observer"}},
        ],
        "Azerbaijan belongs to these organisations:\n* [[Interpol]]\n* [[Bern Group]] (observer)": [
            {"subject": "AZE", "object": "Interpol", "qualifiers": {"role": "member"}},
            {"subject": "AZE", "object": "Bern Group", "qualifiers": {"role": "observer"}},
        ],
        "Azerbaijan joined the [[Council of Europe]] on 25 January 2001.": [
            {"subject": "AZE", "object": "Council of Europe", "start": "2001-01-25"}
        ],
        "Fiji is not a member of [[NATO]].": [
            {"subject": "FJI", "object": "NATO", "modality": "denied"}
        ],
        "Members of the delegation left for Baku.": [],
    },
)
