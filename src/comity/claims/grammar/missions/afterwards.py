"""What became of a post: raised to another rank, closed, opened again, moved to another city."""

import re
from collections.abc import Iterator, Sequence

from comity.claims.grammar.missions.nouns import TYPES, type_of
from comity.claims.grammar.missions.posting import Posting
from comity.claims.grammar.missions.posts import Post
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import CITY, DATE, IT
from comity.claims.prose.timing import When, leading, when

_LED = (
    rf"(?:,? (?:in|on|since) {DATE})?,?(?: (?:and|but|then|before))?(?: (?:which|that|this|{IT}))?"
    r"(?: (?:was|were|has been|had been|will be|is to be|being))?"
    r"(?: (?:also|later|then|subsequently|officially|formally|finally|again|not))*"
)
_RANK = (
    r"(?P<way>in|from|to)(?:to)? (?:the |an? )?(?:full )?"
    r"(?:(?:rank|status|level) of (?:the |an? )?)?"
    rf"(?=(?P<new>{TYPES.pattern})\b)"
)
_TO_RANK = re.compile(rf"(?: (?:in|on) {DATE})? {_RANK}", re.IGNORECASE)
_RAISED = re.compile(
    rf"{_LED} (?P<verb>upgraded|raised|elevated|promoted|downgraded|lowered|reduced|"
    r"converted|transformed|turned)"
    rf"(?: {IT})?(?: (?:in|on) {DATE})? {_RANK}"
)
_SHUT = re.compile(
    rf"{_LED} (?P<verb>closed|shut|re-?opened)(?: (?:down|up))?(?: {IT})?"
    rf"(?= (?:again )?(?:in|on) {DATE})"
)
_MOVED = re.compile(
    rf"{_LED} (?P<verb>moved|relocated|transferred)(?: {IT})?(?: from (?P<from>{CITY}))?"
    rf"(?: back)? to (?P<to>{CITY})"
)
_REACH = 40


def afterwards(
    sentence: Sentence, posting: Posting, at: int, *, opens: bool = False
) -> Iterator[Posting]:
    """Yield what became of a post whose words end at ``text[at]``, one thing after another.

    ``opens`` says that the date the sentence begins with is that of the first of them.
    """
    if posting.modality:
        return
    text = sentence.shape.text
    while found := _RAISED.match(text, at) or _SHUT.match(text, at) or _MOVED.match(text, at):
        noun = TYPES.match(text, found.end()) if found.re is _RAISED else None
        end = noun.end() if noun else found.end()
        dates = when(sentence.shape, end, min(len(text), end + _REACH))
        dates = dates if dates.end >= 0 else when(sentence.shape, found.start("verb"), end)
        dates = leading(sentence.shape) if opens and dates.end < 0 else dates
        span = sentence.shape.plain_span(at, end)
        told = posting._replace(end=span.end, since="", until="", modality=modality(found[0]))
        if noun:
            yield from _raised(told, found, type_of(noun), dates)
        elif found.re is _SHUT:
            yield _shut(told, found, dates)
        else:
            there, here = map(sentence.shape.members, (found["to"], found["from"] or ""))
            yield from moved(told, there, here, dates)
        at, opens = max(end, dates.end), False


def raises(sentence: Sentence, posting: Posting, post: Post, dates: When) -> Iterator[Posting]:
    """Yield what a post became that somebody raised: "upgraded its consulate to an embassy"."""
    found = _TO_RANK.match(sentence.shape.text, post.end)
    noun = TYPES.match(sentence.shape.text, found.end()) if found else None
    if found and noun:
        after = when(sentence.shape, noun.end(), min(len(sentence.shape.text), noun.end() + _REACH))
        end = sentence.shape.plain_span(found.start(), noun.end()).end
        told = posting._replace(end=end, since="", until="")
        yield from _raised(told, found, type_of(noun), after if after.end >= 0 else dates)


def _raised(told: Posting, found: re.Match[str], other: str, dates: When) -> Iterator[Posting]:
    """Yield the post of the new rank, and that there is none of the old one any more."""
    older, newer = (other, told.type) if found["way"] == "from" else (told.type, other)
    yield _begun(told._replace(type=newer), dates)
    if dates.start and not told.modality:
        yield told._replace(type=older, status="closed", until=dates.start)


def _shut(told: Posting, found: re.Match[str], dates: When) -> Posting:
    if "open" in found["verb"] or told.modality:
        return _begun(told, dates)
    return told._replace(status="closed", until=dates.on or dates.until)


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
