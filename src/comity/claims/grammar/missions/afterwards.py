"""What became of a post: raised to another rank, closed, opened again, moved to another city."""

import re
from collections.abc import Iterator, Sequence

from comity.claims.grammar.missions.nouns import TYPES, type_of
from comity.claims.grammar.missions.posting import Posting
from comity.claims.grammar.missions.posts import Post
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import CITY, DATE, DEMONYM, IT
from comity.claims.prose.timing import When, leading, when

_LED = (
    rf"(?:,? (?:in|on|since) {DATE})?[,;]?(?: (?:and|but|then|before|though|although|however),?)?"
    rf"(?: (?:which|that|this|{IT}))?"
    r"(?: (?:was|were|has been|have been|had been|will be|is to be|being))?"
    r"(?: (?:also|later|then|subsequently|officially|formally|finally|again|not|once|soon|"
    r"eventually|permanently|temporarily|definitively|briefly))*"
)
_RANK = (
    r"(?P<way>in|from|to)(?:to)? (?:the |an? )?(?:full )?"
    r"(?:(?:rank|status|level) of (?:the |an? )?)?"
    rf"(?=(?P<new>{TYPES.pattern})\b)"
)
_REPLACED = re.compile(
    rf"{_LED} (?P<verb>replaced) (?:by|with) (?:the |an? )?(?:full |new |resident )*"
    rf"(?=(?P<new>{TYPES.pattern})\b)",
    re.IGNORECASE,
)
_IN_PLACE = re.compile(
    r" (?P<verb>replaced|superseded|succeeded) (?:the|its|this|that|an) (?:[a-z]+ )?"
    rf"(?=(?P<new>{TYPES.pattern})\b)",
    re.IGNORECASE,
)
"""After these stands the post that is no more: "An embassy replaced the legation"."""
_TO_RANK = re.compile(rf"(?: (?:in|on) {DATE})? {_RANK}", re.IGNORECASE)
_RAISED = re.compile(
    rf"{_LED} (?P<verb>upgraded|raised|elevated|promoted|downgraded|lowered|reduced|"
    r"converted|transformed|turned)"
    rf"(?: {IT})?(?: (?:in|on) {DATE})? {_RANK}"
)
_SHUT = re.compile(
    rf"{_LED} (?P<verb>closed|shut|re-?opened|re-?established)(?: (?:down|up))?(?: {IT})?"
    rf"(?= (?:again )?(?:in|on) {DATE})"
)
_SHUT_AT_ALL = re.compile(
    rf"{_LED} (?P<verb>closed|shut|suspended|re-?opened)(?: (?:down|up))?"
    r"(?=[.,;]|\Z| (?:in|on|at|by|since|from|between|due|because|after|following|as|and|but|when|"
    r"until|for|amid|during|again|the)\b)"
)
_SHUT_SINCE = re.compile(
    rf"{_LED} (?:(?:has|have|had) since(?: been)?|(?:is|are) (?:now|currently|presently)) "
    r"(?P<verb>closed|shut)(?: down)?(?=[.,;]|\Z| (?:and|due|but|because)\b)"
)
_CEASED = re.compile(
    rf"{_LED} (?P<verb>suspended|ceased|halted|stopped)(?: (?:its|their|all))? "
    r"(?:operations?|operating|work|activities|activity)\b"
)
_BEGUN = re.compile(
    rf"{_LED} (?P<verb>opened|inaugurated|established|set up)"
    rf"(?=(?: in {CITY})? (?:again )?(?:in|on) {DATE})"
)
_BEGUN_AS = re.compile(
    rf"{_LED} (?P<verb>opened|established|set up|started|began) as (?:an? |the )?"
    rf"(?=(?P<new>{TYPES.pattern})\b)",
    re.IGNORECASE,
)
_BECAME = re.compile(
    rf"{_LED} (?P<verb>became|becoming) (?:an? |the )?{DEMONYM}? ?(?:full )?"
    rf"(?=(?P<new>{TYPES.pattern})\b)",
    re.IGNORECASE,
)
_MOVED = re.compile(
    rf"{_LED} (?P<verb>moved|relocated|transferred)(?: {IT})?(?: from (?P<from>{CITY}))?"
    rf"(?: back)? to (?P<to>{CITY})"
)
_IN_CITY = re.compile(rf" in (?P<city>{CITY})")
_OTHER = re.compile(
    r"\b(?:(?:re-?)?open|clos|shut|suspend|upgrad|rais|elevat|downgrad|mov|relocat|transfer)"
    r"(?:e?d|ing)?\b"
)
"""What has a date of its own that stands after it."""
_CLOSES = frozenset({"closed", "shut", "suspended", "ceased", "halted", "stopped"})
_NEW = frozenset({_RAISED, _REPLACED, _IN_PLACE, _BECAME, _BEGUN_AS})
"""After these stands a post of another type."""
_CHANGES = (_RAISED, _REPLACED, _SHUT, _SHUT_SINCE, _CEASED, _MOVED)
_AFTER_ALL = (
    _RAISED, _REPLACED, _IN_PLACE, _BECAME, _SHUT_AT_ALL, _MOVED, _BEGUN_AS, _BEGUN
)  # fmt: skip
_REACH = 40


def afterwards(
    sentence: Sentence, posting: Posting, at: int, *, opens: bool = False
) -> Iterator[Posting]:
    """Yield what became of a post whose words end at ``text[at]``, one thing after another.

    ``opens`` says that the date the sentence begins with is that of the first of them.
    """
    if not posting.modality:
        yield from _told(sentence, posting, at, _CHANGES, opens=opens)


def since(sentence: Sentence, posting: Posting, at: int, *, named: bool) -> Iterator[Posting]:
    """Yield what became of a post that the sentence before told of; its subject ends at ``at``.

    ``named`` says that its words name the post: "it" was "established" may mean anything.
    """
    begun = _BEGUN.match(sentence.shape.text, at)
    if begun and not named and begun["verb"] in {"established", "set up"}:
        return
    yield from _told(sentence, posting, at, _AFTER_ALL, opens=True)


def _told(
    sentence: Sentence,
    posting: Posting,
    at: int,
    changes: Sequence[re.Pattern[str]],
    *,
    opens: bool,
) -> Iterator[Posting]:
    text = sentence.shape.text
    while found := next(filter(None, (each.match(text, at) for each in changes)), None):
        noun = TYPES.match(text, found.end()) if found.re in _NEW else None
        end = noun.end() if noun else found.end()
        other = _OTHER.search(text, end, end + _REACH)
        dates = when(sentence.shape, end, other.start() if other else min(len(text), end + _REACH))
        dates = dates if dates.end >= 0 else when(sentence.shape, found.start("verb"), end)
        dates = leading(sentence.shape) if opens and dates.end < 0 else dates
        span = sentence.shape.plain_span(at, end)
        told = posting._replace(end=span.end, since="", until="", modality=modality(found[0]))
        for each in list(_change(sentence, told, found, noun, dates)):
            yield each
            if each.status == "open":
                posting = posting._replace(type=each.type, receiver=each.receiver, city=each.city)
        at, opens = max(end, dates.end), False


def _change(
    sentence: Sentence,
    told: Posting,
    found: re.Match[str],
    noun: re.Match[str] | None,
    dates: When,
) -> Iterator[Posting]:
    """Yield what one verb says became of a post, of which a ``noun`` after it names the rank."""
    if noun and found.re is _BEGUN_AS:
        yield _begun(told._replace(type=type_of(noun)), dates)
    elif noun:
        yield from _raised(told, found, type_of(noun), dates)
    elif found.re is not _MOVED:
        yield _shut(_there(sentence, told, found), found, dates)
    else:
        there, here = map(sentence.shape.members, (found["to"], found["from"] or ""))
        yield from moved(told, there, here, dates)


def raises(sentence: Sentence, posting: Posting, post: Post, dates: When) -> Iterator[Posting]:
    """Yield what a post became that somebody raised: "upgraded its consulate to an embassy"."""
    found = _TO_RANK.match(sentence.shape.text, post.end)
    noun = TYPES.match(sentence.shape.text, found.end()) if found else None
    if found and noun:
        after = when(sentence.shape, noun.end(), min(len(sentence.shape.text), noun.end() + _REACH))
        end = sentence.shape.plain_span(found.start(), noun.end()).end
        told = posting._replace(end=end, since="", until="")
        yield from _raised(told, found, type_of(noun), after if after.end >= 0 else dates)
        if posting.modality == "intended" and found["way"] != "from":
            span = sentence.shape.plain_span(post.start - len(post.determiner), post.end)
            yield told._replace(status="open", modality="", start=span.start, end=span.end)


def _raised(told: Posting, found: re.Match[str], other: str, dates: When) -> Iterator[Posting]:
    """Yield the post of the new rank, and that there is none of the old one any more."""
    way = found.groupdict().get("way", "")
    after = way == "from" or found.re is _IN_PLACE
    older, newer = (other, told.type) if after else (told.type, other)
    yield _begun(told._replace(type=newer), dates)
    if dates.start and not told.modality and older != newer:
        yield told._replace(type=older, status="closed", until=dates.start)


def _there(sentence: Sentence, told: Posting, found: re.Match[str]) -> Posting:
    """Return a post in the city where it is said to be opened: "and reopened in Lyon"."""
    there = _IN_CITY.match(sentence.shape.text, found.end())
    town = sentence.shape.members(there["city"])[0] if there and "open" in found["verb"] else None
    if town is None or town.id == told.sender:
        return told
    return told._replace(receiver=_host(told, town.id), city=town.name)


def _shut(told: Posting, found: re.Match[str], dates: When) -> Posting:
    if found["verb"] not in _CLOSES or told.modality:
        return _begun(told, dates)
    return told._replace(status="closed", until=dates.on or dates.since)


def moved(
    told: Posting, there: Sequence[Member], here: Sequence[Member], dates: When
) -> Iterator[Posting]:
    """Yield the post in the cities it went to, and none any more in those it was ``here``."""
    for town in there:
        yield _begun(told._replace(receiver=_host(told, town.id), city=town.name), dates)
    for town in here if not told.modality else ():
        yield told._replace(
            receiver=_host(told, town.id), city=town.name, status="closed", since="",
            until=dates.on or dates.until,
        )  # fmt: skip


def _host(told: Posting, state: str) -> str:
    """Return the state that a post in a city of ``state`` is in: its own has none of its posts."""
    return told.receiver if state == told.sender else state


def _begun(told: Posting, dates: When) -> Posting:
    if told.modality:
        return told._replace(status="planned" if told.modality == "intended" else "")
    return told._replace(status="open", since=dates.start)
