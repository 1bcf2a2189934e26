"""Sentences that tell whom a post serves besides: "Georgia's embassy in Paris covers Monaco"."""

import re
from collections.abc import Iterator, Sequence

from comity.claims.grammar.missions.ambassadors import ambassadors
from comity.claims.grammar.missions.nouns import TYPES, types_in
from comity.claims.grammar.missions.owners import owner_after, owner_before
from comity.claims.grammar.missions.posting import Posting, blank, pairs
from comity.claims.grammar.missions.posts import POST, Post, place
from comity.claims.page import kind_of
from comity.claims.prose.acts import Act
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.shape import ACTOR, PAIR, STATE
from comity.claims.prose.timing import leading
from comity.spans import Span

_BE = (
    r"(?:is|are|was|were|remains|has(?: also| since)? been|serves as|has|holds)"
    r"(?: an?| its)?"
)
_ALSO = r"(?: also| at the same time| concurrently| additionally| currently| simultaneously)*"
_CROSS = r"(?: (?:parallel|non-resident|concurrent|dual|joint|cross)| cross-)? ?"
_DEALINGS = (
    rf"(?:(?:its|the|their|{ACTOR}['’]s?|bilateral|diplomatic|political|foreign|consular) )*"
    r"(?:relations|ties|affairs|matters|interests) (?:with|in|for|to|concerning) "
)
_SERVES = re.compile(
    rf"(?: to {ACTOR})?,?(?: {_BE}{_ALSO}{_CROSS}"
    r"(?:accredited|accreditation|responsible)(?: as [\w -]{0,40})? (?:to|for|in) "
    rf"(?:{_DEALINGS})?|{_ALSO} (?:covers?|covered|serves?|served|looks after|takes care of) "
    rf"(?:{_DEALINGS}|as (?:an? |its |the )?non-resident (?:embassy|mission) (?:for|to|in) )?|"
    rf"{_ALSO} (?:handle[sd]?|oversees?|oversaw|conduct(?:s|ed)?|manage[sd]?) {_DEALINGS})"
    rf"(?P<to>{ACTOR})(?!['’])"
)
_SERVED = re.compile(
    rf"(?:(?P<dealings>\b(?:[Rr]elations|[Tt]ies|[Aa]ffairs) (?:with|to|in) )|\A|(?<=[;.,] ))"
    rf"(?P<to>{STATE}),? "
    rf"(?:is|are|was|were)(?: being)?{_ALSO} (?P<verb>handled|covered|served|conducted|overseen|"
    r"managed|maintained|coordinated) "
    r"(?:by|through|via|from) (?:the |(?P<its>its |their ))?"
)
_HANDLED = re.compile(
    r"(?:[Rr]epresentation|[Rr]elations|[Ii]nterests|[Aa]ffairs|[Mm]atters) (?:"
    rf"of (?P<of>{STATE}) (?:in|with|to|towards) (?P<to>{ACTOR})|between (?P<two>{STATE}|{PAIR}))"
    r" (?:is|are|(?P<was>was|were)|has been|have been)(?: being)?(?: [a-z]+ly)? "
    r"(?:handled|coordinated|co-ordinated|conducted|managed|maintained|carried out|covered|"
    r"overseen) (?:by|through|via|from) "
)
_BY = sought(
    "handled", "covered", "served", "conducted", "overseen", "managed", "maintained",
    "coordinated", "co-ordinated", "carried out",
)  # fmt: skip
_NEAR = 60
_WHOLE = 200
_TWO = 2
_BESIDES = re.compile(
    r"(?:,? (?:which|that)(?: is| has been)?|,(?: is| and is)?| is| and is| \()? ?"
    r"(?:(?:also|concurrently|currently|simultaneously) )*"
    r"(?:accredited (?:to|for|in)|responsible for|(?:cover|serv)(?:s|es|ing)|"
    r"(?:taking|takes) care of|(?:looking|looks) after|handl(?:ing|es)|"
    rf"with (?:\w+ )?accreditation (?:to|for|in)) (?:{_DEALINGS})?"
    rf"(?:the (?:entire|whole) )?(?P<to>{ACTOR})(?!['’–-])"
)
_DENIED = re.compile(
    rf"(?P<who>{STATE})(?: currently)? (?:(?:does not|do not|doesn['’]t|did not)"
    r"(?: currently| yet| presently| at present)? "
    r"(?:have|maintain|hold|possess)(?: an| any| a)?(?: official| diplomatic| foreign)? "
    r"(?:accreditations?|accredited (?:representative|ambassador|envoy|diplomat)s?)|"
    r"has not(?: yet)? accredited an? (?:representative|ambassador|envoy|diplomat)) "
    rf"(?:to|in|for|with) (?P<to>{STATE})"
)


def accredited(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield accreditations told without a post, or in the passive: "B is covered by its"."""
    text = sentence.shape.text
    if "ccredit" in text:
        yield from _denied(sentence)
    yield from ambassadors(sentence, state)
    if not sentence.lacks(_BY):
        yield from _served(sentence, state)
        yield from _handled(sentence, state)


def _denied(sentence: Sentence) -> Iterator[Posting]:
    drawn = sentence.shape
    for match in _DENIED.finditer(drawn.text):
        for sender in drawn.members(match["who"]):
            for receiver in drawn.members(match["to"]):
                yield blank(sentence, match.start(), match.end())._replace(
                    accredited=True, sender=sender.id, receiver=receiver.id, modality="denied"
                )


def _served(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield whom a post serves in the passive: "Relations with B are handled by its embassy"."""
    drawn = sentence.shape
    for match in _SERVED.finditer(drawn.text):
        noun = TYPES.search(drawn.text, match.end(), match.end() + _NEAR)
        if noun is None or not (match["dealings"] or match["verb"] in {"covered", "served"}):
            continue
        receivers = drawn.members(match["to"])
        owners, start = owner_before(sentence, noun.start(), state)
        behind, end = owner_after(sentence, noun.end())
        if match["its"]:
            owners, start = _other(sentence, receivers, state), match.start("its")
        full = POST.match(drawn.text, noun.start())
        if full is None or start > match.end() or len(owners or behind) != 1:
            continue
        post = place(drawn, full, len(drawn.text), -1 if owners else end)
        stands, whole = Span(start, post.end), Span(match.start(), post.end)
        keeper = (owners or behind)[0]
        yield from _postings(sentence, post, keeper, receivers, stands, whole, state)


def _handled(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield posts that handle what two have to do: "relations between A and B are handled by"."""
    drawn = sentence.shape
    for match in _HANDLED.finditer(drawn.text):
        two = drawn.members(match["two"])
        if not match["of"] and len(two) != _TWO:
            continue
        dates = leading(drawn)
        for noun in types_in(drawn.text, match.end(), match.end() + _WHOLE):
            owners, start = owner_before(sentence, noun.start(), state)
            behind, end = owner_after(sentence, noun.end())
            full = POST.match(drawn.text, noun.start())
            if full is None:
                continue
            post = place(drawn, full, len(drawn.text), -1 if owners else end)
            stands, whole = Span(start, post.end), Span(match.start(), post.end)
            for owner in owners or behind:
                served = drawn.members(match["to"]) or [each for each in two if each.id != owner.id]
                if owner.id not in {each.id for each in two or drawn.members(match["of"])}:
                    continue
                for told in _postings(sentence, post, owner, served, stands, whole, state):
                    over = match["was"] and told.status
                    yield told._replace(
                        since=dates.start, until=dates.until,
                        status="closed" if over else told.status,
                    )  # fmt: skip


def _other(sentence: Sentence, named: Sequence[Member], state: str) -> tuple[Member, ...]:
    """Return whose "its" is behind one that is named: of the two in view the other."""
    about = [each for each in (state, sentence.passage.view) if each]
    others = [each for each in about if each not in {member.id for member in named}]
    return (Member(others[0], "", *sentence.span),) if others else ()


def serves(
    sentence: Sentence, post: Post, owner: Member | None, start: int, state: str
) -> list[Posting]:
    """Return the accreditations that a post is said to have, and the post itself."""
    served = _SERVES.match(sentence.shape.text, post.end)
    receivers = sentence.shape.members(served["to"]) if served else ()
    owner = owner or _keeper(sentence, post, receivers, state)
    if served is None or owner is None:
        return []
    stands, whole = Span(start, post.end), Span(start, served.end())
    return list(_postings(sentence, post, owner, receivers, stands, whole, state))


def _keeper(sentence: Sentence, post: Post, served: Sequence[Member], state: str) -> Member | None:
    """Return whose a post elsewhere is that serves one of the two in view: the other's."""
    view = sentence.passage.view
    known = {each.id for each in (*served, *post.places)}
    if view and len(served) == 1 and post.places and len(known & {state, view}) == 1:
        return next(iter(_other(sentence, served, state)), None)
    return None


def _postings(  # noqa: PLR0913, PLR0917 - whose post serves whom, and which words say it
    sentence: Sentence,
    post: Post,
    owner: Member,
    receivers: Sequence[Member],
    stands: Span,
    whole: Span,
    state: str,
) -> Iterator[Posting]:
    """Yield a post that serves others, and its accreditation to each of them."""
    for _, host, town in pairs(sentence, (owner,), post, state):
        abroad = post.places and kind_of(host) == "organisation"
        seat = post.places[0].id if abroad else host
        yield blank(sentence, *stands)._replace(
            sender=owner.id, receiver=host, type=post.type, city=town, status="open"
        )
        for receiver in receivers:
            if receiver.id not in {host, owner.id}:
                yield blank(sentence, *whole)._replace(
                    accredited=True, sender=owner.id, receiver=receiver.id, city=town, seat=seat
                )


def besides(sentence: Sentence, act: Act, post: Post, mood: str, state: str) -> Iterator[Posting]:
    """Yield whom a post is accredited to besides: "an embassy in A, also accredited to B"."""
    drawn = sentence.shape
    served = _BESIDES.match(drawn.text, post.end) if mood in {"", "denied"} else None
    if served is None:
        return
    span = drawn.plain_span(act.start, served.end())
    base = Posting(
        accredited=True, sender="", receiver="", modality=mood, start=span.start, end=span.end,
        stop=sentence.span.end,
    )  # fmt: skip
    told = (
        [(each.id, "", "") for each in act.subjects]
        if mood
        else pairs(sentence, act.subjects, post, state)
    )
    for sender, host, town in told:
        for receiver in drawn.members(served["to"]):
            if receiver.id not in {sender, host}:
                yield base._replace(sender=sender, receiver=receiver.id, city=town, seat=host)
