"""All that sentences say of posts: by their verbs, and with a post as the subject."""

from comity.claims.grammar.missions.embassies import by_nouns
from comity.claims.grammar.missions.posting import Posting
from comity.claims.grammar.missions.postings import by_verbs
from comity.claims.prose.finding import prose, sought
from comity.claims.reading import Reading

_STEMS = sought(
    "embass", "consul", "legation", "high commission", "general consul", "honorary consul",
    "accredit", "represent", "nunciature", "permanent", "mission", "liaison",
    "interests section", "trade office", "delegation", "ambassador", "office", "information cent",
)  # fmt: skip
_BY_VERBS = "sentence, a verb of keeping a post (postings.py)"
_BY_NOUNS = "sentence, a post by itself (embassies.py)"


def postings(reading: Reading) -> dict[Posting, str]:
    """Return every mission and accreditation that sentences tell of, and the rule that told it."""
    return reading.once(_postings)


def _postings(reading: Reading) -> dict[Posting, str]:
    found: dict[Posting, str] = {}
    told: set[Posting] = set()
    for sentence in prose(reading).with_any(*_STEMS):
        for each in by_verbs(sentence, reading.state):
            found.setdefault(each, _BY_VERBS)
            told |= {_said(each), _said(each)._replace(since="", until="")}
        for each in by_nouns(sentence, reading.state):
            if _said(each) not in told:  # by its verb the sentence says it whole
                found.setdefault(each, _BY_NOUNS)
    return found


def _said(posting: Posting) -> Posting:
    """Return a posting as one sentence says it, wherever in the sentence that is."""
    return posting._replace(start=0, end=0)
