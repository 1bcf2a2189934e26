"""All that sentences say of posts: by their verbs, and with a post as the subject."""

import weakref

from comity.claims.prose.embassies import by_nouns
from comity.claims.prose.finding import prose
from comity.claims.prose.postings import Posting, by_verbs
from comity.claims.reading import Reading

_STEMS = (
    "embass", "consul", "high commission", "general consul", "honorary consul", "accredit",
    "represent", "permanent", "mission", "liaison", "interests section", "trade office",
    "delegation", "ambassador", "office", "information cent",
)  # fmt: skip
_KEPT: "weakref.WeakKeyDictionary[Reading, list[Posting]]" = weakref.WeakKeyDictionary()


def postings(reading: Reading) -> list[Posting]:
    """Return every mission and accreditation that the sentences of a document tell of."""
    found = _KEPT.get(reading)
    if found is None:
        found = _KEPT[reading] = []
        for sentence in prose(reading).with_any(*_STEMS):
            said = [*by_verbs(sentence, reading.state), *by_nouns(sentence, reading.state)]
            found += dict.fromkeys(said)
    return found
