"""Who keeps a post where, and who is accredited to whom from where: by the verbs of sentences.

A verb of having, opening or closing governs a chain of posts; "is accredited to X from" and "is
represented in X through" govern a chain of posts too, those that stand elsewhere than in X.
"""

import re
from collections.abc import Iterator, Sequence

from comity.claims.grammar.missions.afterwards import afterwards, moved
from comity.claims.grammar.missions.posting import Posting, pairs
from comity.claims.grammar.missions.posts import Post, chain, stands_in
from comity.claims.prose.acts import Act, acts
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DATE, DEMONYM, IT, STATE
from comity.claims.prose.timing import NEVER, When, leading, when
from comity.claims.wording import ahead

_PARTICIPLE = (
    r"(?:been|had|maintained|kept|open|opened|reopened|re-opened|established|inaugurated|set|"
    r"closed|"
    r"shut|accredited|represented|operated|planned|announced|agreed|decided|not)\b"
)
_VERBS = (
    rf"(?P<have>(?:has|have|had|having)(?! (?:also |since |now |long |recently |never |not "
    rf")?{_PARTICIPLE})|"
    r"had(?<=has had)|maintain(?:s|ed|ing)?|keeps?|kept|operates?|operated|runs|retains?|retained)|"
    r"(?P<open>(?<!newly )(?:re-?)?open(?:s|ed|ing)?|(?<!newly )(?:re-?)?establish(?:es|ed|ing)?|"
    r"inaugurat(?:es?|ed|ing)|"
    r"set(?:s|ting)? up)|"
    r"(?P<close>clos(?:e|es|ed|ing)(?: down)?|shut(?:s|ting)?(?: down)?)|"
    r"(?P<move>mov(?:e|es|ed|ing)|relocat(?:e|es|ed|ing)|transfer(?:s|red|ring)?)|"
    r"(?P<accredit>(?:cross-|co-)?accredited)|(?P<represent>represented|"
    r"(?:develops?|conducts?) (?:diplomatic |bilateral )?relations(?= (?:through|via)))"
)
VERB = re.compile(rf"\b{ahead(_VERBS)}(?:{_VERBS})\b")
_FILL = re.compile(
    rf"(?:,? (?:also|currently|both|either|still|now|each|up|since {DATE}|in {DATE}|on {DATE}))*,?"
)
_TO = re.compile(
    r"(?:,? (?:also|concurrently|as (?:a |its |the )?[\w -]{0,40}))?(?:,? (?:to|in|for|with|at))? "
    rf"(?P<to>{ACTOR}|{IT})"
)
_FROM = re.compile(
    r",?(?: and)?(?: directly| consularly)? (?:from|through|trough|though|via|by|at|out of|using|"
    r"with|in)(?: means of)?"
    r"(?: (?:the )?(?:parallel|joint|dual|cross)[ -]accreditation (?:of|from|at|to))?"
)
_MINISTRY = re.compile(
    r",?(?: directly)? (?:from|through|via|by|at|in)(?: (?:its|the|an? [\w -]{0,40} at (?:its|"
    r"the)))? "
    r"(?:[Mm]inistry (?:of|for) [Ff]oreign [Aa]ffairs|[Ff]oreign [Mm]inistry|capital)"
    rf"(?:,?(?: (?:based|located))?(?: in)? (?P<city>{CITY}))?"
)
_FROM_HOME = re.compile(
    r",?(?: and)? (?:from|through|via|by|with) (?:an?|its) (?:(?:non[- ]?resident |accredited )+"
    r"embassy|(?:non[- ]?resident |accredited )*(?:[Aa]mbassador|[Hh]igh [Cc]ommissioner))"
    r"(?: based| resident| accredited| residing)? "
    rf"\(?(?:based )?in (?P<city>{CITY}|{STATE})"
)
_BARE = re.compile(rf",? (?:from|in|out of|resident in|based in) (?P<city>{CITY})")
_BE = re.compile(r"\b(?:is|are|was|were|been|be|remains?|remained)\b")
_OF_ITS_TOWN = re.compile(rf"{CITY},? (?:which|that) ")
_BESIDES = re.compile(r"\b(?:after|before|besides|like) (?:the )?\Z")
_FROM_TO = re.compile(rf"(?: from (?P<from>{CITY}))?(?: back)? to (?P<to>{CITY})")
_OWNER = re.compile(f"{DEMONYM}|{ACTOR}")
_IS_ACTOR = re.compile(ACTOR)
_MERE = re.compile(r"\b(?:no longer|any longer)\b")
_PLANNED = re.compile(r" \((?:planned|to be opened|opening soon)\b", re.IGNORECASE)
_SINCE_OPENED = re.compile(
    rf",? ?\(?(?:which )?(?:was )?(?:opened|established|inaugurated)(?: in| on)? {DATE}"
)
_SERVES = re.compile(
    r"(?:,? (?:which|that) (?:is|has been)|,| (?:is|and is))?(?: also| concurrently| currently)* "
    rf"accredited (?:to|for|in) (?P<to>{ACTOR})"
)
_ENVOY = re.compile(
    r" (?:an? )?(?P<away>non[- ]?resident )?(?:[Aa]mbassador|[Hh]igh [Cc]ommissioner)"
    rf"(?: (?:resident|based|residing) in (?P<seat>{CITY}))?"
    rf"(?:(?: accredited)? to (?P<to>{ACTOR}))?"
    rf"(?: (?:(?:based|resident|residing) in|from(?: its capital)?(?: in)?) (?P<from>{CITY}))?"
)
_OFFICE = re.compile(
    r" (?:an? |its |one )?(?:\w+ )?(?P<type>office|delegation|mission|bureau|representation)s? in "
    rf"(?P<city>{CITY})",
    re.IGNORECASE,
)


def by_verbs(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield what the verbs of a sentence say of posts; ``state`` is the document's own."""
    for act in acts(sentence, VERB, state):
        group = act.verb.lastgroup
        if " to " in act.words and _BESIDES.search(sentence.shape.text, 0, act.start):
            continue  # "the second country after Cuba to open an embassy in": not Cuba
        if group in {"accredit", "represent"}:
            if _OF_ITS_TOWN.match(act.words):
                continue  # "an embassy in Rome, which is accredited to": the embassy is
            if _BE.search(act.words) or " relations" in act.verb[0]:
                yield from _accredited(sentence, act, state)
            continue
        start = _fill(sentence, act)
        posts = list(chain(sentence.shape, start, act.end))
        if group == "move":
            yield from _moves(sentence, act, posts)
        elif posts:
            yield from _kept(sentence, act, posts, state)
        elif group in {"have", "open"}:
            yield from _offices(sentence, act, start)
            yield from _envoys(sentence, act, state)


def _fill(sentence: Sentence, act: Act) -> int:
    match = _FILL.match(sentence.shape.text, act.verb.end(), act.end)
    return match.end() if match else act.verb.end()


def _kept(sentence: Sentence, act: Act, posts: Sequence[Post], state: str) -> Iterator[Posting]:
    """Yield the posts that somebody has, opens or closes."""
    said = "denied" if act.neither else modality(act.words)
    for number, post in enumerate(posts):
        if _anothers(sentence, post, act.subjects):
            continue
        placed = _sharing(posts, number)
        mood = "denied" if _denies(act, post) else said
        dates = _dates(sentence, act, posts, number)
        told = _posting(sentence, act, placed, mood, dates)
        for sender, receiver, town in pairs(sentence, act.subjects, placed, state):
            each = told._replace(sender=sender, receiver=receiver, city=town)
            later = list(afterwards(sentence, each, post.end))
            over = each.status == "closed" and not each.until
            if not (over and later and later[0].status == "closed"):
                yield each  # "had an embassy in Rome, which closed in 1999": that says it all
            yield from later
        yield from _served(sentence, act, placed, mood, state)


def _moves(sentence: Sentence, act: Act, posts: Sequence[Post]) -> Iterator[Posting]:
    """Yield the posts that somebody moves: "moved its embassy from Cairo to Alexandria"."""
    drawn = sentence.shape
    for post in posts[:1]:
        found = _FROM_TO.match(drawn.text, post.end)
        there = drawn.members(found["to"]) if found else post.places
        here = drawn.members(found["from"] or "") if found else ()
        dates = _dates(sentence, act, posts, 0)
        told = _posting(sentence, act, post, modality(act.words), dates)
        span = drawn.plain_span(act.start, found.end() if found else post.end)
        for subject in act.subjects if not _anothers(sentence, post, act.subjects) else ():
            whole = told._replace(sender=subject.id, end=span.end)
            yield from moved(whole, there, here, dates)


def _served(sentence: Sentence, act: Act, post: Post, mood: str, state: str) -> Iterator[Posting]:
    """Yield whom a post is accredited to besides: "an embassy in A, also accredited to B"."""
    drawn = sentence.shape
    served = _SERVES.match(drawn.text, post.end) if mood in {"", "denied"} else None
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


def _anothers(sentence: Sentence, post: Post, subjects: Sequence[Member]) -> bool:
    """Say whether a post is another's: "at the Danish embassy", said of Norway."""
    owner = _OWNER.search(post.determiner)
    owners = sentence.shape.members(owner[0]) if owner else ()
    return bool(owners) and {each.id for each in owners}.isdisjoint(each.id for each in subjects)


def _denies(act: Act, post: Post) -> bool:
    words = post.determiner
    return words.startswith("no ") or (words.startswith("any ") and "not" in act.words)


def _posting(sentence: Sentence, act: Act, post: Post, mood: str, dates: When) -> Posting:
    """Return what an act does to a post, whoever sends and receives it to be filled in."""
    group = act.verb.lastgroup
    status, since, until = "open", dates.since, dates.until
    opened = _SINCE_OPENED.match(sentence.shape.text, post.end) if group == "have" else None
    if opened:
        since = when(sentence.shape, *opened.span()).start
    if group == "close":
        status, since, until = "closed", "", dates.on or dates.until
    elif group == "open":
        since = dates.start
    elif _PLANNED.match(sentence.shape.text, post.end):
        status, mood = "planned", "intended"
    elif act.verb[0] == "had" and "has had" not in act.words and "have had" not in act.words:
        status, since, until = "closed", dates.start, dates.until
    elif dates.until:
        status = "closed"
    if _MERE.search(act.words):
        status, mood = "closed", ""
    elif mood == "denied":
        status = ""
    elif mood == "intended":
        status = "planned" if status == "open" else status
        since = until = ""
    drawn = sentence.shape
    first = 0 if dates.end >= 0 and dates.end <= act.start else act.start
    return Posting(
        accredited=False, sender="", receiver="", type=post.type, status=status, since=since,
        until=until, modality=mood, start=drawn.plain_at(first),
        end=drawn.plain_span(post.start, post.end).end, stop=sentence.span.end,
    )  # fmt: skip


def _sharing(posts: Sequence[Post], number: int) -> Post:
    """Return where a post stands: the place of the next, where its own is not said."""
    post = posts[number]
    if post.places or post.to or post.each or post.towns:
        return post
    for other in posts[number + 1 :]:
        if other.each or other.to or len(other.places) == 1:
            return post._replace(places=other.places, to=other.to, each=other.each, end=other.end)
    return post


def _dates(sentence: Sentence, act: Act, posts: Sequence[Post], number: int) -> When:
    """Return when: by the dates after the post, else those by the verb, else the first."""
    drawn = sentence.shape
    if not drawn.dated:
        return NEVER
    post = posts[number]
    stop = posts[number + 1].start if number + 1 < len(posts) else act.end
    for found in (
        when(drawn, post.end, stop),
        when(drawn, act.start, act.verb.end()),
        when(drawn, act.verb.end(), posts[0].start),
        when(drawn, posts[-1].end, act.end) if act.verb.lastgroup != "have" else NEVER,
        leading(drawn),
    ):
        if found.end >= 0:
            return found
    return NEVER


def _offices(sentence: Sentence, act: Act, at: int) -> Iterator[Posting]:
    """Yield the offices that organisations keep: "The Council of Europe has an office in"."""
    drawn = sentence.shape
    match = _OFFICE.match(drawn.text, at, act.end)
    if match is None:
        return
    mood = modality(act.words)
    owners = {
        member.id
        for piece in drawn.pieces
        if piece.kind == "organisation"
        for member in piece.members
    }
    for subject in act.subjects:
        for town in drawn.members(match["city"]):
            if subject.id in owners:
                yield Posting(
                    accredited=False, sender=subject.id, receiver=town.id,
                    type="representative office", city=town.name, status="" if mood else "open",
                    modality=mood, start=drawn.plain_at(act.start),
                    end=drawn.plain_span(act.start, match.end()).end, stop=sentence.span.end,
                )  # fmt: skip


def _envoys(sentence: Sentence, act: Act, state: str) -> Iterator[Posting]:
    """Yield whom an ambassador who lives elsewhere serves: "has an ambassador to A based in B"."""
    drawn = sentence.shape
    match = _ENVOY.match(drawn.text, act.verb.end())
    view = sentence.passage.view
    town = drawn.members(match["seat"] or match["from"] or "") if match else ()
    if match is None or not town or not (match["to"] or (match["away"] and view)):
        return
    mood = modality(act.words)
    for subject in act.subjects:
        other = view if subject.id == state else state
        receivers = [each.id for each in drawn.members(match["to"] or "")] or [other]
        for receiver in receivers:
            if receiver not in {subject.id, town[0].id}:
                yield Posting(
                    accredited=True, sender=subject.id, receiver=receiver, city=town[0].name,
                    seat=town[0].id, modality=mood, start=drawn.plain_at(act.start),
                    end=drawn.plain_span(act.start, match.end()).end, stop=sentence.span.end,
                )  # fmt: skip


def _accredited(sentence: Sentence, act: Act, state: str) -> Iterator[Posting]:
    """Yield what "is accredited to" and "is represented in" govern."""
    drawn = sentence.shape
    at = act.verb.end()
    to = _TO.match(drawn.text, at, act.end)
    view = sentence.passage.view
    for subject in act.subjects:
        if to and _IS_ACTOR.match(to["to"]):
            receivers = [each.id for each in drawn.members(to["to"]) if each.id != subject.id]
            at = to.end()
        elif subject.id in {state, view} and view:
            receivers = [view if subject.id == state else state]
            at = to.end() if to else at
        else:
            continue
        for receiver in receivers:
            yield from _sources(sentence, act, subject.id, receiver, at)


def _sources(
    sentence: Sentence, act: Act, sender: str, receiver: str, at: int
) -> Iterator[Posting]:
    """Yield an accreditation for each post that it is from, and the posts themselves."""
    drawn = sentence.shape
    mood = modality(act.words)
    dates = when(drawn, act.start, act.end)
    dates = dates if dates.end >= 0 else leading(drawn)
    base = Posting(
        accredited=True, sender=sender, receiver=receiver, since=dates.since, until=dates.until,
        modality=mood, start=drawn.plain_at(act.start), stop=sentence.span.end,
    )  # fmt: skip
    for pattern in (_MINISTRY, _BARE, _FROM_HOME):
        if found := pattern.match(drawn.text, at, act.end):
            town = drawn.members(found["city"] or "")
            seat = town[0].id if town else sender
            city = town[0].name if town and not _IS_ACTOR.match(found["city"]) else ""
            if seat != receiver:
                yield base._replace(
                    city=city, seat=seat,
                    end=drawn.plain_span(act.start, found.end()).end,
                )  # fmt: skip
            return
    start = _FROM.match(drawn.text, at, act.end)
    posts = list(chain(drawn, start.end(), act.end)) if start else []
    for post in posts:
        if not _anothers(sentence, post, act.subjects):
            yield from _source(sentence, base, post)
    if posts and mood == "denied" and not any(each.places or each.to for each in posts):
        yield base._replace(end=drawn.plain_span(act.start, posts[-1].end).end)
    if not posts and act.verb.lastgroup == "accredit" and not _FROM.match(drawn.text, at, act.end):
        yield base._replace(end=drawn.plain_span(act.start, at).end)


def _source(sentence: Sentence, base: Posting, post: Post) -> Iterator[Posting]:
    """Yield the accreditation from one post and the post, for each place that it stands in."""
    drawn = sentence.shape
    end = drawn.plain_span(post.start, post.end).end
    open_ = "closed" if base.until else "" if base.modality else "open"
    for town in post.places:
        seat = stands_in(town, base.receiver)
        if seat == base.sender:  # from home: "Fiji is accredited from its embassy in Suva"
            yield base._replace(city=town.name, seat=seat, end=end)
            continue
        host = post.to[0].id if post.to else seat
        elsewhere = base.receiver not in {host, seat} and not post.type.endswith("consulate")
        if elsewhere:
            yield base._replace(city=town.name, seat=seat, end=end)
        yield base._replace(
            accredited=False, receiver=host, type=post.type, city=town.name, status=open_, end=end,
            start=drawn.plain_at(post.start - len(post.determiner)) if elsewhere else base.start,
        )  # fmt: skip
    mission = base._replace(accredited=False, type=post.type, status=open_, end=end)
    for state in post.to if not post.places else ():
        if state.id != base.receiver:
            yield base._replace(seat=state.id, end=end)
        if state.id != base.sender:
            yield mission._replace(receiver=state.id)
    for name in post.towns if not post.places else ():
        yield mission._replace(city=name)
