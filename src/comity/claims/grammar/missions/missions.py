"""All that sentences say of posts: by their verbs, and with a post as the subject."""

from comity.claims.grammar.missions.embassies import by_nouns
from comity.claims.grammar.missions.posting import Posting
from comity.claims.grammar.missions.postings import by_verbs
from comity.claims.prose.finding import prose, sought
from comity.claims.reading import Reading

_STEMS = sought(
    "embass", "consul", "legation", "high commission", "general consul", "honorary consul",
    "accredit", "represent", "nunciature", "permanent", "mission", "liaison", "interests section",
    "interest section", "trade", "economic", "commerc", "co-operation office", "cooperation office",
    "coordination office", "co-ordination office", "delegation", "ambassador", "office",
    "information cent", "information bureau",
)  # fmt: skip
_BY_VERBS = "sentence, a verb of keeping a post (postings.py)"
_DATES, _MOOD = Posting._fields.index("since"), Posting._fields.index("modality")
_BY_NOUNS = "sentence, a post by itself (embassies.py)"


def postings(reading: Reading) -> dict[Posting, str]:
    """Return every mission and accreditation that sentences tell of, and the rule that told it."""
    return reading.once(_postings)


def _postings(reading: Reading) -> dict[Posting, str]:
    found: dict[Posting, str] = {}
    for sentence in prose(reading).with_any(*_STEMS):
        told = list(by_verbs(sentence, reading.state))
        for each in told:
            found.setdefault(each, _BY_VERBS)
        for each in by_nouns(sentence, reading.state):
            if not any(_says(one, each) for one in told):
                found.setdefault(each, _BY_NOUNS)
    return found


def _says(one: Posting, other: Posting) -> bool:
    """Say whether what a verb of a sentence tells is all that another posting of it tells."""
    same = one[:_DATES] == other[:_DATES] and one.modality == other.modality
    return same and (not (other.since or other.until) or one[_DATES:_MOOD] == other[_DATES:_MOOD])
