"""Sentences that tell whom a post serves besides: "Georgia's embassy in Paris covers Monaco"."""

import re
from collections.abc import Iterator, Sequence

from comity.claims.grammar.missions.ambassadors import ambassadors
from comity.claims.grammar.missions.nouns import TYPES, types_in
from comity.claims.grammar.missions.owners import owner_after, owner_before
from comity.claims.grammar.missions.posting import Posting, blank, pairs
from comity.claims.grammar.missions.posts import POST, Post, place
from comity.claims.grammar.missions.serving import BESIDES, HANDLED, SERVED, SERVES
from comity.claims.page import kind_of
from comity.claims.prose.acts import Act, antecedent
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.shape import ACTOR, IT, STATE
from comity.claims.prose.timing import leading
from comity.spans import Span

_LED = re.compile(rf"(?:From|Through|Via) (?:its|the|{IT}['’]s) (?={TYPES.pattern}\b)")
_DOES = re.compile(
    rf",? (?P<who>{STATE}|{IT})(?: also| [a-z]+ly)* (?:(?:covers?|serves?|"
    r"look(?:s|ed)? after (?:its|the) interests in|(?:is|was) (?:also )?(?:represented in|"
    r"accredited (?:to|in)))|(?:maintain|handle|conduct|manage|oversee)(?:s|d|ed)? "
    r"(?:(?:its|diplomatic|bilateral|formal|official) )*(?:relations|ties|contacts|affairs) "
    rf"(?:with|in)) (?P<to>{ACTOR})(?!['’])"
)
"""Behind the post from which one serves others: "From its embassy in A, B also covers C"."""
_BY = sought(
    "handled", "covered", "served", "conducted", "overseen", "managed", "maintained",
    "coordinated", "co-ordinated", "carried out", "looked after", "taken care", "represented",
    "provided", "attended to", "dealt with", "within the", "under the", "part of the",
    "included in", "assigned to", "responsibility of", "falls", "comes under", "jurisdiction",
    "comes within", "came under", "belongs to", "fell under", "fell within",
)  # fmt: skip
_PLAINLY = frozenset({"covered", "served", "looked after", "handled", "attended to"})
"""What is done for a state itself, not for dealings with it."""
_NEAR = 60
_WHOLE = 200
_TWO = 2
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
    yield from _led(sentence, state)
    if not sentence.lacks(_BY):
        yield from _served(sentence, state)
        yield from _handled(sentence, state)


def _led(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield whom one serves from the post that a sentence begins with: "From its embassy in"."""
    drawn = sentence.shape
    led = _LED.match(drawn.text)
    noun = POST.match(drawn.text, led.end()) if led else None
    post = place(drawn, noun, len(drawn.text)) if noun else None
    does = _DOES.match(drawn.text, post.end) if post and post.places else None
    if led is None or post is None or does is None:
        return
    its = drawn.piece(does["who"]).kind == "it"
    owners = antecedent(sentence, 0, state) if its else drawn.members(does["who"])
    stands, whole = Span(led.start(), post.end), Span(0, does.end())
    for owner in owners[:1]:
        served = drawn.members(does["to"])
        yield from _postings(sentence, post, owner, served, stands, whole, state)


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
    for match in SERVED.finditer(drawn.text):
        noun = TYPES.search(drawn.text, match.end(), match.end() + _NEAR)
        plainly = match["within"] or match["falls"] or match["verb"] in _PLAINLY
        if noun is None or not (match["dealings"] or plainly):
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
    for match in HANDLED.finditer(drawn.text):
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
    served = SERVES.match(sentence.shape.text, post.end)
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
    served = BESIDES.match(drawn.text, post.end) if mood in {"", "denied"} else None
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
