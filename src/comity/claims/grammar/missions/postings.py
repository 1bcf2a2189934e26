"""Who keeps a post where, and who is accredited to whom from where: by the verbs of sentences.

A verb of having, opening or closing governs a chain of posts; "is accredited to X from" and "is
represented in X through" govern a chain of posts too, those that stand elsewhere than in X.
"""

import re
from collections.abc import Iterator, Sequence

from comity.claims.grammar.missions.accrediting import accredits, envoys
from comity.claims.grammar.missions.afterwards import afterwards, moved, raises
from comity.claims.grammar.missions.covering import besides
from comity.claims.grammar.missions.dating import dated
from comity.claims.grammar.missions.offices import offices
from comity.claims.grammar.missions.owners import OWNER, keepers
from comity.claims.grammar.missions.posting import Posting, among, pairs
from comity.claims.grammar.missions.posts import POST, Post, chain
from comity.claims.grammar.missions.verbs import VERB
from comity.claims.prose.acts import Act, acts
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import CITY, DATE, DEMONYM, IT, ORGANISATION, STATE
from comity.claims.prose.timing import NEVER, When, when
from comity.spans import Span

_FILL = re.compile(
    rf"(?:,? (?:also|currently|both|either|still|now|each|up|again|(?:since|in|on) {DATE}))*,?"
    r"(?: (?:the|all|its) (?:operations?|activities|work|services) (?:of|at|in))?"
)
_BE = re.compile(r"\b(?:is|are|was|were|been|be|remains?|remained)\b")
_HAD = re.compile(r"(?<!has )(?<!have )\bhad\Z|\bused to \w+\Z")
_OF_ITS_TOWN = re.compile(rf"{CITY},? (?:which|that|who) ")
_OF_MANY = re.compile(rf"{ORGANISATION} (?:countr|state|member|nation)")
_BESIDES = re.compile(r"\b(?:after|before|besides|like) (?:the )?\Z")
_FROM_TO = re.compile(rf"(?: from (?P<from>{CITY}))?(?: back)? to (?P<to>{CITY})")
_MERE = re.compile(r"\b(?:no longer|any longer)\b")
_AWAY = re.compile(r"(?:(?:an?|its|their) )?non[- ]?resident", re.IGNORECASE)
_UNNAMED = re.compile(
    r" (?P<noun>its(?: own)?|theirs|one(?: of its own)?|another(?: one)?|a (?:similar|second) one) "
    rf"in (?P<city>{CITY})"
)
_THERE = re.compile(r" there(?=[.,;)]|\Z| (?:in|since|on|until|from|and|which|for|as|at) )")
_WHERE = re.compile(
    rf"(?:{STATE}|{CITY})(?:,? where|[^.;]{{0,60}} (?:states|countries|nations|cities|capitals) "
    r"(?:where|in which)) (?:the )?\Z"
)
_AND = re.compile(r" and (?=(?:[a-z]+ly |then |later |also )*[a-z-]+ed\Z)")
_ANOTHER = re.compile(rf",? (?:and|while) (?P<who>{STATE}) (?=(?:also )?an? )")
_MORE = re.compile(r"(?:;|, with)(?: and| as well as)? ")
_IN_TURN = re.compile(
    rf"(?:,|:| [-–]) (?P<one>{STATE}) in (?P<city>{CITY}),? and "
    rf"(?P<other>{STATE}) in (?P<town>{CITY})"
)
_TWO = 2
_PLANNED = re.compile(r" \((?:planned|to be opened|opening soon)\b", re.IGNORECASE)
_AROUND = re.compile(
    r",?(?: (?:scattered|spread|located|situated|operating|distributed))? "
    r"(?:throughout|across|around|about|all over|elsewhere in|in (?:\w+ )?(?:other )?cities "
    rf"(?:of|in|across|around)) (?:{IT}|the (?:state|nation|{DEMONYM} \w+)|{STATE})"
)
"""Where posts are that stand in no city that is named, in the state of the one before."""
_SINCE_OPENED = re.compile(
    rf",? ?\(?(?:which )?(?:was )?(?:opened|established|inaugurated)(?: in| on)? {DATE}"
)


def by_verbs(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield what the verbs of a sentence say of posts; ``state`` is the document's own."""
    named = ""
    for act in acts(sentence, VERB, state):
        group = act.verb.lastgroup
        if _anothers(sentence, act):
            continue
        if group in {"accredit", "represent"}:
            if _OF_ITS_TOWN.match(act.words):
                continue  # "an embassy in Rome, which is accredited to": the embassy is
            if _BE.search(act.words) or not act.verb[0].startswith(("rep", "acc")):
                yield from accredits(sentence, act, state)
            continue
        start = _fill(sentence, act)
        end = _onward(sentence.shape.text, act)
        posts = _either(sentence, act, list(chain(sentence.shape, start, end)))
        posts = posts or _same(sentence, act, named)
        named = posts[-1].type if posts else named
        if group == "move":
            yield from _moves(sentence, act, posts)
        elif group == "raise":
            yield from _raises(sentence, act, posts, state)
        elif posts:
            yield from _kept(sentence, act, posts, state)
            yield from _gapped(sentence, act, posts, state)
        elif group in {"have", "open", "close"}:
            yield from offices(sentence, act, start)
            yield from envoys(sentence, act, state)


def _anothers(sentence: Sentence, act: Act) -> bool:
    """Say whether a verb is another's: "the first EU country, after Cuba, to open an embassy"."""
    text = sentence.shape.text
    beside = " to " in act.words and _BESIDES.search(text, 0, act.start)
    return bool(beside or _OF_MANY.match(text, act.start))


def _onward(text: str, act: Act) -> int:
    """Return where the posts of a verb end: "an embassy in A; consulates in B" goes on."""
    more = _MORE.match(text, act.end)
    if more is None or not POST.match(text, more.end()):
        return act.end
    verb, stop = VERB.search(text, more.end()), text.find(";", more.end())
    ends = (verb.start() if verb else -1, stop)
    return min((each for each in ends if each >= 0), default=len(text))


def _either(sentence: Sentence, act: Act, posts: list[Post]) -> list[Post]:
    """Return one mission for posts of which each has one or the other: "embassies or missions"."""
    denied = act.neither or modality(act.words) == "denied"
    if len(posts) < _TWO or denied or any(_denies(act, each) for each in posts):
        return posts
    *others, last = posts
    between = sentence.shape.text[others[-1].end : last.start]
    if " or " not in between or any(each.places or each.to or each.each for each in others):
        return posts
    return [last._replace(type="diplomatic mission", start=posts[0].start)]


def _fill(sentence: Sentence, act: Act) -> int:
    match = _FILL.match(sentence.shape.text, act.verb.end(), act.end)
    return match.end() if match else act.verb.end()


def _same(sentence: Sentence, act: Act, named: str) -> list[Post]:
    """Return the post of the type ``named`` before that a verb does not name: "B has one in A"."""
    keeps = named and act.verb.lastgroup in {"have", "open", "close"}
    found = _UNNAMED.match(sentence.shape.text, act.verb.end(), act.end) if keeps else None
    if found is None:
        return []
    places = sentence.shape.members(found["city"])
    at = found.start("noun")
    return [Post(named, "", places, (), (), each=False, start=at, end=found.end())]


def _kept(sentence: Sentence, act: Act, posts: Sequence[Post], state: str) -> Iterator[Posting]:
    """Yield the posts that somebody has, opens or closes."""
    said = "denied" if act.neither else modality(_own_words(act))
    lone = Span(act.start, len(sentence.shape.text)) if len(posts) == 1 else None
    about = {state, sentence.passage.view}
    for number, post in enumerate(posts):
        subjects = keepers(sentence, post, act.subjects)
        subjects = subjects or _of_another(sentence, act, post)
        if not subjects:
            continue
        placed = _sharing(sentence, act, posts, number, state)
        if turns := list(_in_turn(sentence, act, post)):
            yield from turns
            continue
        words = sentence.shape.text[post.start - len(post.determiner) : post.end]
        away = _AWAY.match(words)
        mood = "denied" if _denies(act, post) else said
        dates = dated(sentence, act, posts, number)
        told = _posting(sentence, act, placed, mood, dates)
        for sender, receiver, town in pairs(sentence, subjects, placed, state, lone):
            each = told._replace(sender=sender, receiver=receiver, city=town)
            abroad = _abroad(placed, words) and receiver not in about
            afar = placed.places or " for " in words or receiver in about or abroad
            if (away and afar) or placed.seats:
                yield from _afar(each, placed, about, abroad=abroad)
                continue
            later = list(afterwards(sentence, each, post.end))
            over = each.status == "closed" and not each.until
            if not (over and ("closed", each.type) in {(one.status, one.type) for one in later}):
                yield each  # "had an embassy in Rome, which closed in 1999": that says it all
            yield from later
        yield from besides(sentence, act, placed, mood, state)


def _gapped(sentence: Sentence, act: Act, posts: Sequence[Post], state: str) -> Iterator[Posting]:
    """Yield what another has in the same words: "A has an embassy in X, and B a consulate in Y"."""
    drawn = sentence.shape
    found = _ANOTHER.match(drawn.text, posts[-1].end)
    if found is None or act.verb.lastgroup != "have" or modality(act.words):
        return
    subjects = drawn.members(found["who"])
    others = list(chain(drawn, found.end(), len(drawn.text)))
    for post in others:
        told = _posting(sentence, act, post, "", NEVER)._replace(
            start=drawn.plain_at(act.start), stop=sentence.span.end
        )
        for sender, receiver, town in pairs(sentence, subjects, post, state):
            yield told._replace(sender=sender, receiver=receiver, city=town)


def _of_another(sentence: Sentence, act: Act, post: Post) -> Sequence[Member]:
    """Return whose posts somebody has at home: "Chad has an embassy of Cuba in N'Djamena"."""
    home = {each.id for each in act.subjects}
    owner = OWNER.search(post.determiner)
    if owner is None or act.verb.lastgroup != "have" or not post.places:
        return ()
    return sentence.shape.members(owner[0]) if {each.id for each in post.places} == home else ()


def _in_turn(sentence: Sentence, act: Act, post: Post) -> Iterator[Posting]:
    """Yield posts told one by one after a verb of both: "keep an embassy, A in X and B in Y"."""
    found = _IN_TURN.match(sentence.shape.text, post.end)
    mood = modality(_own_words(act)) if found else ""
    if found is None or mood or post.places or post.to:
        return
    dates = dated(sentence, act, [post], 0)
    told = _posting(sentence, act, post._replace(end=found.end()), mood, dates)
    for who, where in (("one", "city"), ("other", "town")):
        (sender, *_), (town, *_) = map(sentence.shape.members, (found[who], found[where]))
        if sender.id != town.id:
            yield told._replace(sender=sender.id, receiver=town.id, city=town.name)


def _own_words(act: Act) -> str:
    """Return the words up to a verb that are its own: none of "decided to halt aid and closed"."""
    another = _AND.search(act.words)
    return act.words[another.end() :] if another else act.words


def _abroad(post: Post, words: str) -> bool:
    """Say whether words tell in which state a post stands, and not whom it is sent to."""
    placed = post.to and not (post.places or post.seats)
    return bool(placed and " in " in words and " for " not in words)


def _afar(each: Posting, post: Post, about: set[str], *, abroad: bool) -> Iterator[Posting]:
    """Yield whom a non-resident post serves, and the post where it stands: "for A in C".

    ``abroad`` says that the state it is said to be in is none that all is about.
    """
    others = about - {each.sender, ""}
    other = others.pop() if len(others) == 1 else ""
    served = each.receiver if post.to and not abroad else other
    stands = post.seats or [town for town in post.places if town.name == each.city]
    seat = each.receiver if abroad else stands[0].id if stands else ""
    if served not in {"", seat}:
        yield each._replace(accredited=True, receiver=served, seat=seat, type="", status="")
    if seat not in {"", each.sender}:
        yield each._replace(receiver=seat)


def _moves(sentence: Sentence, act: Act, posts: Sequence[Post]) -> Iterator[Posting]:
    """Yield the posts that somebody moves: "moved its embassy from Cairo to Alexandria"."""
    drawn = sentence.shape
    for post in posts[:1]:
        found = _FROM_TO.match(drawn.text, post.end)
        there = drawn.members(found["to"]) if found else post.places
        here = drawn.members(found["from"] or "") if found else ()
        dates = dated(sentence, act, posts, 0)
        told = _posting(sentence, act, post, modality(act.words), dates)
        span = drawn.plain_span(act.start, found.end() if found else post.end)
        for subject in keepers(sentence, post, act.subjects):
            whole = told._replace(sender=subject.id, end=span.end)
            yield from moved(whole, there, here, dates)


def _raises(sentence: Sentence, act: Act, posts: Sequence[Post], state: str) -> Iterator[Posting]:
    """Yield the posts that somebody raises: "upgraded its consulate in Oslo to an embassy"."""
    lone = Span(act.start, len(sentence.shape.text))
    for post in posts[:1]:
        subjects = keepers(sentence, post, act.subjects)
        placed = _sharing(sentence, act, posts, 0, state)
        dates = dated(sentence, act, posts, 0)
        told = _posting(sentence, act, placed, modality(act.words), dates)
        for sender, receiver, town in pairs(sentence, subjects, placed, state, lone):
            each = told._replace(sender=sender, receiver=receiver, city=town)
            yield from raises(sentence, each, placed, dates)


def _pointed(sentence: Sentence, act: Act, post: Post) -> Post | None:
    """Return a post where "there" or "where" says that it is: in the state just named."""
    drawn = sentence.shape
    there = _THERE.match(drawn.text, post.end)
    where = _WHERE.search(drawn.text, 0, act.start)
    if not (there or where):
        return None
    mine = {each.id for each in act.subjects}
    end = act.verb.start() if there else act.start
    named = [
        each
        for piece in drawn.within(0, end, "state", "city")
        for each in piece.members
        if each.id not in mine
    ]
    if len({each.id for each in named}) != 1:
        return None
    return post._replace(to=(named[-1]._replace(name=""),), end=there.end() if there else post.end)


def _denies(act: Act, post: Post) -> bool:
    words = post.determiner
    return words.startswith(("no ", "neither ", "nor ")) or (
        words.startswith("any ") and "not" in act.words
    )


def _posting(sentence: Sentence, act: Act, post: Post, mood: str, dates: When) -> Posting:
    """Return what an act does to a post, whoever sends and receives it to be filled in."""
    group = act.verb.lastgroup
    status, since, until = "open", dates.since, dates.until
    opened = _SINCE_OPENED.match(sentence.shape.text, post.end) if group == "have" else None
    if opened:
        since = when(sentence.shape, *opened.span()).start
    if group == "close":
        # "between 2014 and 2018 it closed its consulate": which of the two is not said
        status, since, until = "closed", "", dates.on or ("" if dates.since else dates.until)
    elif group == "open":
        since = dates.start
    elif _PLANNED.match(sentence.shape.text, post.end):
        status, mood = "planned", "intended"
    elif _HAD.search(act.words):
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


def _sharing(sentence: Sentence, act: Act, posts: Sequence[Post], number: int, state: str) -> Post:
    """Return where a post stands: the place of the next, where its own is not said.

    Those of two that say no more are each with the other: "Both reopened their embassies".
    """
    post = posts[number]
    if post.places or post.to or post.each or post.towns:
        return post
    if pointed := _pointed(sentence, act, post):
        return pointed
    for other in posts[number + 1 :]:
        if other.each or other.to or len(other.places) == 1:
            return post._replace(places=other.places, to=other.to, each=other.each, end=other.end)
    first = posts[0]
    stop = posts[number + 1].begins if number + 1 < len(posts) else act.end
    around = _AROUND.match(sentence.shape.text, post.end) if post.several else None
    if around and not number:
        two = (state, sentence.passage.view)
        host = tuple(
            Member(each, "", *sentence.span)
            for each, other in (two, two[::-1])
            if each and other in {one.id for one in act.subjects}
        )
        return post._replace(to=host, end=around.end())
    if number and not first.each and (around or when(sentence.shape, post.end, stop).end >= 0):
        # "in A in 1922, a legation in 1940", "in A and consulates across the country"
        host = first.to or tuple(each._replace(name="") for each in first.places[:1])
        return post._replace(to=host, end=around.end() if around else post.end)
    both = {each.id for each in act.subjects}
    own = post.determiner.startswith(("their ", "reciprocal ", "mutual ")) or act.verb[
        0
    ].startswith("exchang")
    mutual = own and post.several and len(both) == _TWO
    alone = mutual and among(sentence, both, Span(act.start, act.end))
    return post._replace(each=True) if alone else post
