"""Whom a state serves from elsewhere, by the verbs: "is accredited to", "is represented in".

What they govern is where from: a chain of posts, a city, the ministry at home, or an ambassador
who resides somewhere.
"""

import functools
import re
from collections.abc import Iterator

from comity.actors import actor
from comity.claims.grammar.missions.owners import OWNER, keepers
from comity.claims.grammar.missions.posting import Posting
from comity.claims.grammar.missions.posts import Post, chain, is_territory, rank_of, stands_in
from comity.claims.prose.acts import Act
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DATE, IT, STATE, Shape
from comity.claims.prose.timing import NEVER, When, leading, when

_TO = re.compile(
    r"(?:,? (?:also|concurrently|as (?:a |its |the )?[\w -]{0,40}))?"
    r"(?:,? (?:to|in|for|with|at|towards?))? "
    rf"(?P<to>{ACTOR}|{IT}|{CITY}(?= (?:by|through) an? )|there\b|each other\b|one another\b)"
)
_AMBASSADOR = r"(?:[Aa]mbassador|[Hh]igh [Cc]ommissioner)"
_FROM = re.compile(
    r",?(?: and)?(?: directly| consularly)? (?:from|through|via|by|at|out of|using|"
    r"with|in|to(?= (?:the|its|an?|their) (?:[\w-]+ )?(?:[Ee]mbassy|[Cc]onsulate|[Ll]egation|"
    r"[Hh]igh [Cc]ommission|[Mm]ission) in))(?: means of)?"
    r"(?: (?:the )?(?:parallel|joint|dual|cross)[ -]accreditation (?:of|from|at|to))?"
    rf"(?: (?:an?|its|the) (?:non[- ]?resident )?{_AMBASSADOR}"
    r"(?: (?:based|resident|residing|located|accredited))? (?:at|in|from))?"
)
_BESIDE = re.compile(
    r"(?: (?:at|in) (?:the|its) (?:[Mm]inistry (?:of|for) [Ff]oreign [Aa]ffairs|"
    r"[Ff]oreign [Mm]inistry))?"
    r"\)?(?: \([^()]{0,60}\))?,? (?:and|as well as)(?: also)?(?: (?:from|through|via|by|with))?"
)
_MINISTRY = re.compile(
    r",?(?: directly)? (?:from|through|via|by|at|in)(?: (?:its|the|an? [\w -]{0,40} at (?:its|"
    r"the)))? "
    r"(?:[Mm]inistry (?:of|for) [Ff]oreign [Aa]ffairs|[Ff]oreign [Mm]inistry|capital)"
    rf"(?:,?(?: (?:based|located))?(?: in)? (?P<city>{CITY}))?"
)
_FROM_HOME = re.compile(
    r",?(?: and)? (?:from|through|via|by|with) (?:an?|its|the) "
    r"(?:(?:non[- ]?resident |accredited )+embassy|"
    rf"(?:non[- ]?resident |accredited )*{_AMBASSADOR})"
    r"(?:,? \(?(?:based|resident|accredited|residing))? "
    r"\(?(?:in|at|to) (?:(?:(?:the|its) )?(?:[Ff]oreign [Mm]inistry|"
    rf"[Mm]inistry (?:of|for) [Ff]oreign [Aa]ffairs) (?:in |at |\())?(?P<city>{CITY}|{STATE})"
)
_LIVES = re.compile(rf"(?<!resident )(?<!accredited )(?:{_AMBASSADOR})\b")
_BARE = re.compile(rf",? (?:from|in|out of|resident in|based in) (?P<city>{CITY})")
_SINCE = re.compile(rf",? and (?:also )?since {DATE}")
_SINCE_THEN = re.compile(rf" since {DATE}")
_IN_BRACKETS = re.compile(
    rf" \((?:(?:open(?:ed)?|established|inaugurated) )?(?:since|from|in|on) {DATE}\)"
)
_FURTHER = re.compile(
    rf"[,;]?(?: and| as well as)?(?: (?:to|in|for|with))? (?P<to>{ACTOR}),? "
    r"(?=(?:from|through|via|by|out of) (?:its|the|an?) )"
)
"""Whom another mission serves, without the verb once more: "and to B from its embassy in C"."""
_IS_ACTOR = re.compile(ACTOR)
_IS_CITY = re.compile(CITY)
_ENVOY = re.compile(
    rf"(?: appointed)? (?:an? )?(?P<away>non[- ]?resident )?{_AMBASSADOR}"
    rf"(?: (?:resident|based|residing) in (?P<seat>{CITY}))?"
    rf"(?:(?P<sent> accredited)? (?:to|for) (?P<to>{ACTOR})| in (?P<in>{STATE}))?"
    rf"(?:,? (?:(?:based|resident|residing) in|in|from(?: its capital)?(?: in)?) (?P<from>{CITY}))?"
)


def accredits(sentence: Sentence, act: Act, state: str) -> Iterator[Posting]:
    """Yield what "is accredited to" and "is represented in" govern."""
    drawn = sentence.shape
    at = act.verb.end()
    to = _TO.match(drawn.text, at, act.end)
    view = sentence.passage.view
    for each in act.subjects:
        subject = _going_on(sentence, each, state)
        if to and _IS_ACTOR.match(to["to"]):
            receivers = [each.id for each in drawn.members(to["to"]) if each.id != subject.id]
            at = to.end()
        elif to and (to["to"] == "there" or _IS_CITY.match(to["to"])):
            receivers = _pointed(drawn, to, subject, act)
            at = to.end()
        elif to and " " in to["to"]:
            receivers = [each.id for each in act.subjects if each.id != subject.id]
            at = to.end()
        elif subject.id in {state, view} and view:
            receivers = [view if subject.id == state else state]
            at = to.end() if to else at
        else:
            continue
        for receiver in receivers:
            yield from _sources(sentence, act, subject.id, receiver, at)


def _pointed(drawn: Shape, to: re.Match[str], subject: Member, act: Act) -> list[str]:
    """Return the state of a city, or the one named last where words say "there"."""
    if to["to"] != "there":
        named = drawn.members(to["to"])
    else:
        before = drawn.within(0, act.verb.start(), "state")
        named = tuple(each for piece in before for each in piece.members)
    return [each.id for each in named if each.id != subject.id][-1:]


def _going_on(sentence: Sentence, subject: Member, state: str) -> Member:
    """Return whom "it" is: the document's own state, where the sentence before begins with it."""
    before = sentence.before
    if subject.name or before is None or not state or subject.id != sentence.passage.view:
        return subject
    own = sentence.shape.plain.startswith(_named(state), before.start)
    return subject._replace(id=state) if own else subject


@functools.cache
def _named(state: str) -> tuple[str, str]:
    """Return how a sentence begins whose subject is a state."""
    return f"{actor(state).name} ", f"The {actor(state).name} "


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
    told, end = _directly(drawn, base, act, at)
    yield from told
    start = (_FROM if end < 0 else _BESIDE).match(drawn.text, max(at, end), act.end)
    posts = list(chain(drawn, start.end(), act.end)) if start else []
    apart = _apart(drawn, posts)
    for number, post in enumerate(posts):
        own = dates if apart.end < 0 else apart if number else NEVER
        aside = _IN_BRACKETS.match(drawn.text, post.end, act.end) if number else None
        own = when(drawn, *aside.span()) if aside else own
        if keepers(sentence, post, act.subjects):
            dated = base._replace(since=own.since, until=own.until)
            yield from _source(sentence, dated, post)
        elif not mood:
            yield from _anothers(sentence, post)
    if posts and mood == "denied" and not any(each.places or each.to for each in posts):
        yield base._replace(end=drawn.plain_span(act.start, posts[-1].end).end)
    if not start and end < 0 and act.verb.lastgroup == "accredit":
        yield base._replace(end=drawn.plain_span(act.start, at).end)
    further = _FURTHER.match(drawn.text, posts[-1].end if posts else max(at, end), act.end)
    for each in drawn.members(further["to"]) if further and (posts or end >= 0) else ():
        yield from _sources(sentence, act, sender, each.id, further.end() - 1)  # type: ignore[union-attr]


def _apart(drawn: Shape, posts: list[Post]) -> When:
    """Return the date that a later post has for itself: "its embassy in A and since 1990 a"."""
    found = _SINCE.match(drawn.text, posts[0].end) if len(posts) > 1 else None
    return when(drawn, *found.span()) if found else NEVER


def _anothers(sentence: Sentence, post: Post) -> Iterator[Posting]:
    """Yield a post that represents another: "Fiji is represented by the Cuban embassy in Rome"."""
    drawn = sentence.shape
    owner = OWNER.search(post.determiner)
    owners = drawn.members(owner[0]) if owner else ()
    for town in post.places if len(owners) == 1 else ():
        if town.id != owners[0].id:
            yield Posting(
                accredited=False, sender=owners[0].id, receiver=town.id, type=post.type,
                city=town.name, status="open",
                start=drawn.plain_at(post.start - len(post.determiner)),
                end=drawn.plain_span(post.start, post.end).end, stop=sentence.span.end,
            )  # fmt: skip


def _directly(drawn: Shape, base: Posting, act: Act, at: int) -> tuple[list[Posting], int]:
    """Return what a ministry, a city or an ambassador tells of where from, and where it ends.

    It ends at -1 where no such words stand at ``text[at]``.
    """
    patterns = (_MINISTRY, _BARE, _FROM_HOME)
    found = next(filter(None, (each.match(drawn.text, at, act.end) for each in patterns)), None)
    if found is None:
        return [], -1
    town = drawn.members(found["city"] or "")
    seat = town[0].id if town else base.sender
    named = town and not _IS_ACTOR.match(found["city"])
    here = base._replace(
        city=town[0].name if named else "", seat=seat,
        end=drawn.plain_span(act.start, found.end()).end,
    )  # fmt: skip
    told = [here] if seat != base.receiver else []
    here_too = "embassy" in found[0] or (named and _LIVES.search(found[0]))
    if here_too and seat not in {base.receiver, base.sender}:
        status = "closed" if base.until else "" if base.modality else "open"
        post = here._replace(accredited=False, receiver=seat, type=rank_of(found[0]), status=status)
        told.append(post._replace(seat=""))
    return told, found.end()


def _source(sentence: Sentence, base: Posting, post: Post) -> Iterator[Posting]:
    """Yield the accreditation from one post and the post, for each place that it stands in."""
    drawn = sentence.shape
    end = drawn.plain_span(post.start, post.end).end
    open_ = "closed" if base.until else "" if base.modality else "open"
    for town in post.places:
        seat = stands_in(town, base.receiver)
        if seat == base.sender and "office" in post.type:
            continue  # another's, whoever "the Fiji Office" may be of
        if seat == base.sender:  # from home: "Fiji is accredited from its embassy in Suva"
            yield base._replace(city=town.name, seat=seat, end=end)
            continue
        host = post.to[0].id if post.to else seat
        within = is_territory(seat) and not is_territory(base.receiver)
        elsewhere = base.receiver != host and not (within or post.type.endswith("consulate"))
        mission = base._replace(
            accredited=False, receiver=host, type=post.type, city=town.name, status=open_, end=end
        )
        if elsewhere:
            yield base._replace(city=town.name, seat=seat, end=end)
            mission = _seated(drawn, mission, post)
        yield mission
    mission = base._replace(accredited=False, type=post.type, status=open_, end=end)
    for state in post.to if not post.places else ():
        if state.id != base.receiver:
            yield base._replace(seat=state.id, end=end)
        if state.id != base.sender:
            elsewhere = state.id != base.receiver
            here = _seated(drawn, mission, post)._replace(start=base.start)
            yield (here if elsewhere else mission)._replace(receiver=state.id)
    for name in post.towns if not post.places else ():
        yield mission._replace(city=name)
    nowhere = not (post.places or post.to or post.towns)
    if nowhere and (post.each or (post.determiner and "consulate" in post.type)):
        yield mission  # which serves where it stands


def _seated(drawn: Shape, mission: Posting, post: Post) -> Posting:
    """Return the post that others are served from, which is there whenever it served them."""
    since = _SINCE_THEN.match(drawn.text, post.end)
    return mission._replace(
        start=drawn.plain_at(post.start - len(post.determiner)),
        since=when(drawn, *since.span()).since if since else "", until="",
        status="" if mission.modality else "open",
    )  # fmt: skip


def envoys(sentence: Sentence, act: Act, state: str) -> Iterator[Posting]:
    """Yield whom an ambassador who lives elsewhere serves: "has an ambassador to A based in B"."""
    drawn = sentence.shape
    match = _ENVOY.match(drawn.text, act.verb.end())
    view = sentence.passage.view
    town = drawn.members(match["seat"] or match["from"] or "") if match else ()
    there = drawn.members(match["in"] or "") if match and match["away"] else ()
    abroad = tuple(each for each in there if view and each.id not in {state, view})
    if match is None or not (town or match["sent"] or match["away"]):
        return
    span = drawn.plain_span(act.start, match.end())
    told = Posting(
        accredited=True, sender="", receiver="", city=town[0].name if town else "",
        seat=next((each.id for each in (*town, *abroad)), ""),
        modality=modality(act.words), start=span.start,
        end=span.end, stop=sentence.span.end,
    )  # fmt: skip
    if match["seat"] and not (match["away"] or match["to"]):
        yield from _residing(act, told, match[0])
    about = {state, view, *(each.id for each in act.subjects)}
    elsewhere = bool(view and town) and town[0].id not in about
    if not (match["to"] or (match["away"] and view) or elsewhere):
        return
    for subject in act.subjects:
        other = view if subject.id == state else state
        for receiver in [each.id for each in drawn.members(match["to"] or "")] or [other]:
            if receiver not in {subject.id, told.seat}:
                yield told._replace(sender=subject.id, receiver=receiver)


def _residing(act: Act, told: Posting, words: str) -> Iterator[Posting]:
    """Yield the post of an ambassador who is said to live where it is: "resident in Cairo"."""
    for subject in act.subjects if act.verb[0] != "had" else ():
        if subject.id != told.seat:
            yield told._replace(
                accredited=False, sender=subject.id, receiver=told.seat, seat="",
                type=rank_of(words), status="" if told.modality else "open",
            )  # fmt: skip
