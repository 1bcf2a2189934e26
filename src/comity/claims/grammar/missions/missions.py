"""All that sentences say of posts: by their verbs, and with a post as the subject."""

import re
from collections.abc import Iterator, Sequence

from comity.claims.grammar.missions.embassies import by_nouns
from comity.claims.grammar.missions.following import CHANGES, following
from comity.claims.grammar.missions.hosting import hosting
from comity.claims.grammar.missions.mentioned import mentioned
from comity.claims.grammar.missions.named import named
from comity.claims.grammar.missions.posting import Posting
from comity.claims.grammar.missions.postings import by_verbs
from comity.claims.grammar.missions.residing import LIVING, residing
from comity.claims.grammar.missions.seated import seated
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.gapping import further
from comity.claims.reading import Reading

_STEMS = sought(
    "embass", "chancer", "consul", "legation", "high commission", "general consul",
    "honorary consul",
    "accredit", "represent", "nunciature", "permanent", "mission", "liaison", "interests section",
    "interest section", "trade", "economic", "commerc", "co-operation office", "cooperation office",
    "coordination office", "co-ordination office", "delegation", "ambassador",
    "high commissioner", "office",
    "information cent", "information bureau",
)  # fmt: skip
_CHANGES = sought(*CHANGES)
_POSTS = (*_STEMS, *LIVING)
_ADDRESS = re.compile(r"(?:\{\{\w+\|(?:1=)?)?\[https?://")
_BY_VERBS = "sentence, a verb of keeping a post (postings.py)"
_DATES, _MOOD = Posting._fields.index("since"), Posting._fields.index("modality")
_NAMED = "sentence, a post that it names or lists (named.py)"
_MENTIONED = "sentence, a post that it names in passing (mentioned.py)"
_FOLLOWING = "sentence, going on about the post of the one before (following.py)"
_RESIDING = "sentence, an envoy who lives elsewhere (residing.py)"
_HOSTING = "sentence, a place and whose posts it holds (hosting.py)"
_SEATED = "sentence, an envoy and where his seat is (seated.py)"
_BY_NOUNS = "sentence, a post by itself (embassies.py)"


def postings(reading: Reading) -> dict[Posting, str]:
    """Return every mission and accreditation that sentences tell of, and the rule that told it."""
    return reading.once(_postings)


def _postings(reading: Reading) -> dict[Posting, str]:
    found: dict[Posting, str] = {}
    above: list[Posting] = []
    for sentence in prose(reading).with_any(*_POSTS, *_CHANGES):
        told = {} if sentence.lacks(_POSTS) else _of(sentence, reading)
        if not sentence.lacks(_CHANGES):
            first = min((each.start for each in told), default=sentence.span.end)
            goes_on = following(sentence, above, reading.state)
            told = dict.fromkeys((one for one in goes_on if one.end <= first), _FOLLOWING) | told
        for each, rule in told.items():
            found.setdefault(each, rule)
        above = list(told) or above
    return found


def _of(sentence: Sentence, reading: Reading) -> dict[Posting, str]:
    """Return what a sentence tells by itself."""
    state = reading.state
    told = dict.fromkeys(by_verbs(sentence, state), _BY_VERBS)
    told |= dict.fromkeys(_further(sentence, list(told)), _BY_VERBS)
    verbs = list(told)
    for each in by_nouns(sentence, state):
        if not any(_says(one, each) for one in verbs):
            told.setdefault(each, _BY_NOUNS)
    for each in residing(sentence, state):
        if not any(_serves(one, each) for one in told):
            told.setdefault(each, _RESIDING)
    for each in hosting(sentence, state):
        if not any(_says(one, each) for one in told):
            told.setdefault(each, _HOSTING)
    for each in seated(sentence, state):
        told.setdefault(each, _SEATED)
    if sentence.passage.role == "note" or _points(sentence, reading):
        return told
    told = told or dict.fromkeys(named(sentence, state, _over(sentence, reading)), _NAMED)
    for each in mentioned(sentence, list(told), state):
        told.setdefault(each, _MENTIONED)
    return told


def _further(sentence: Sentence, told: Sequence[Posting]) -> Iterator[Posting]:
    """Yield the posts that stand in further cities: "in Suva in 1990, Lima in 1993 and Rome"."""
    drawn = sentence.shape
    known = {(each.sender, each.city) for each in told}
    for one in told:
        towns = drawn.pieces if one.city and one.since and not one.until else ()
        here = (
            each.at for each in towns if each.kind == "city" and each.members[-1].name == one.city
        )
        at = next(here, -1)
        for more in further(drawn, at + 1) if at >= 0 else ():
            town = more.piece.members[0]
            if more.piece.kind == "city" and (one.sender, town.name) not in known:
                end = drawn.plain_span(at, more.end).end
                yield one._replace(receiver=town.id, city=town.name, since=more.date, end=end)


def _over(sentence: Sentence, reading: Reading) -> str:
    """Return the words over the list that a sentence is an item of, else its section's heading."""
    passage = sentence.passage
    if passage.head is not None:
        return reading.plain[passage.head.start : passage.head.end]
    return reading.document.sections[passage.section].title


def _points(sentence: Sentence, reading: Reading) -> bool:
    """Say whether a sentence is the title of a page elsewhere: "[https://… Embassy in Rome]"."""
    document = reading.document
    start = document.projection.source_start(sentence.span.start)
    return bool(_ADDRESS.match(document.source, start))


def _serves(one: Posting, other: Posting) -> bool:
    """Say whether one tells already who serves whom as another does."""
    return (one.accredited, one.sender, one.receiver) == (
        other.accredited, other.sender, other.receiver
    )  # fmt: skip


def _says(one: Posting, other: Posting) -> bool:
    """Say whether what a verb of a sentence tells is all that another posting of it tells."""
    same = one[:_DATES] == other[:_DATES] and one.modality == other.modality
    return same and (not (other.since or other.until) or one[_DATES:_MOOD] == other[_DATES:_MOOD])
