"""Where those of two states met: visits, meetings, speeches, envoys and their papers."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.encounters.addresses import addresses
from comity.claims.grammar.events.encounters.answered import answered
from comity.claims.grammar.events.encounters.credentials import credentials
from comity.claims.grammar.events.encounters.envoys import envoys
from comity.claims.grammar.events.encounters.inview import in_view
from comity.claims.grammar.events.encounters.meetings import between, chiefs
from comity.claims.grammar.events.encounters.visits import visits
from comity.claims.grammar.events.encounters.visits_named import named_visits
from comity.claims.grammar.events.happenings import Happening
from comity.claims.prose.finding import Sentence
from comity.claims.reading import Reading

_TOLD = (visits, named_visits, between, chiefs, answered, addresses, credentials, envoys, in_view)
_OF_SOMEBODY = re.compile(r"visit of (?:an?|the) |visit to ")


def encounters(reading: Reading, sentence: Sentence, met: list[Happening]) -> Iterator[Happening]:
    """Yield the encounters of a sentence but the meetings ``met``, which are told already."""
    for find in _TOLD:
        for each in find(reading, sentence):
            known = any(one.start < each.end and each.start < one.end for one in met)
            if each.rule != "meeting" or not known:
                yield each


def told_more_fully(one: Happening, other: Happening) -> bool:
    """Say whether another happening of a sentence tells of the same visit or meeting more fully.

    "President Roa made the first visit by a Cuban leader to Chad" is one visit.
    """
    if one.rule not in {"visit", "meeting", "address"} or one is other:
        return False
    if (one.parties, one.date) != (other.parties, other.date) or not one.date:
        return False
    if not (other.start < one.end and one.start < other.end):
        return False
    if one.rule == "address":
        return other.rule == "first"
    if other.rule == "act":
        return "visit" in other.what if one.rule == "visit" else one.what in other.what
    return bool(_OF_SOMEBODY.match(one.what) and not _OF_SOMEBODY.match(other.what))
