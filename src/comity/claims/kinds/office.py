"""A person holds an office: who, in whose service, as what."""

import re
from collections.abc import Iterator

from comity.claims.grammar.persons.boards import seats
from comity.claims.grammar.persons.governments import heads
from comity.claims.grammar.persons.leaders import leaders
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.serving import Held
from comity.claims.grammar.persons.titles import NAME, named
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.prose.finding import prose, sought
from comity.claims.prose.shape import DATE
from comity.claims.prose.timing import NEVER, when
from comity.claims.reading import Reading

_PASSES = sought("replaced by", "succeeded")
_SUCCEEDED = re.compile(
    rf"(?:(?P<old>{NAME}) was (?:replaced|succeeded) by (?P<new>{NAME})|"
    rf"(?P<later>{NAME}) succeeded (?P<former>{NAME})) (?:in|on) {DATE}"
)


# What takes an office back, where it stands before it: "former", "then", "ex-".
_ONCE = re.compile(
    r"\b(?:[Ff]ormer |[Ee]x-|(?<!ince )(?<!ntil )(?<!By )(?<!by )(?<!and )(?<!rom )(?<!ack )"
    r"[Tt]hen[ -])$"
)
_ONCE_WITHIN = 16
_COUNTERPART = re.compile(r"(?:his|her|their|the) [^.;,]{2,40}? counterpart\b")
_NEAR = 250
"""No further before "her counterpart" is quoted whose it is."""


def _find(reading: Reading) -> Iterator[Claim]:
    """Yield an office once a section, or row of a table, and again where the words date it."""
    told: set[tuple[int, str, str, str, str]] = set()
    for held in people(reading).held:
        within = held.sentence.passage
        office = (within.section, within.view, held.person, held.role, held.service)
        dated = bool(held.dates.since or held.dates.until)
        if not held.service or (office in told and not dated):
            continue
        told.add(office)
        yield _claim(reading, held)
    for held in heads(reading):
        yield _claim(reading, held)
    yield from _successions(reading)
    for seat in (*seats(reading), *leaders(reading)):
        yield reading.claim(
            "office",
            seat.start,
            seat.end,
            subject=people(reading).full(seat.person),
            object=seat.body,
            qualifiers={"role": seat.role},
            stop=seat.stop,
            rule="named with a body",
        )


def _successions(reading: Reading) -> Iterator[Claim]:
    """Yield when an office passes from one person to another, where it is known which it is."""
    known = people(reading)
    for sentence in prose(reading).with_any(*_PASSES, dated=True):
        drawn = sentence.shape
        for match in _SUCCEEDED.finditer(drawn.text):
            old, new = match["old"] or match["former"], match["new"] or match["later"]
            office = known.office(old) or known.office(new)
            date = when(drawn, match.end() - 1, match.end()).on
            if office is None or not date or named(old) != old or named(new) != new:
                continue
            for person, since, until in ((new, date, ""), (old, "", date)):
                span = drawn.plain_span(*match.span())
                yield reading.claim(
                    "office",
                    *span,
                    subject=known.full(person),
                    object=office.service,
                    since=since,
                    until=until,
                    qualifiers={"role": office.role},
                    stop=sentence.span.end,
                    rule="succession",
                )


def _claim(reading: Reading, held: Held) -> Claim:
    dates = held.dates
    once = _ONCE.search(reading.plain, max(0, held.start - _ONCE_WITHIN), held.start)
    start = once.start() if once else held.start
    if _COUNTERPART.match(reading.plain, held.start):
        start = _whose_counterpart(reading, held)
    return reading.claim(
        "office",
        start,
        held.end,
        subject=held.person,
        object=held.service,
        since=dates.since,
        until=dates.until,
        qualifiers={"role": held.role},
        stop=held.sentence.span.end,
        rule="title and name" if dates == NEVER else "title, name and date",
    )


def _whose_counterpart(reading: Reading, held: Held) -> int:
    """Return where the words begin that name the office of "her Cuban counterpart"."""
    before = people(reading).within(held.sentence.span.start, held.start)
    same = [each.start for each in before if each.role == held.role]
    return same[-1] if same and held.start - same[-1] <= _NEAR else held.start


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
