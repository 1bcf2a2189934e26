"""Sentences whose subject is a post: "Georgia's embassy in Paris is also accredited to Monaco"."""

import functools
import re
from collections.abc import Iterator

from comity.claims.grammar.missions.postings import Posting, pairs
from comity.claims.grammar.missions.posts import POST, TYPES, Post, place, type_of
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, ORGANISATION, STATE, Shape
from comity.claims.prose.timing import leading, when
from comity.claims.wording import word_of

_OWNER = re.compile(
    rf"(?:(?P<owner>{ACTOR})(?:['’]s?)?|(?P<adjective>{DEMONYM}))(?: (?:Permanent|resident))? $"
)
_OF = re.compile(rf" of (?P<owner>{ACTOR})")
_DONE = re.compile(
    r",? ?(?:(?:was|were|has been|have been|had been|is|are|will be|would be|to be|is to be) )?"
    r"(?:also |first |officially |formally |later |subsequently |again |however |not |summarily |"
    r"been )*"
    r"(?P<verb>(?:re-?)?opened|(?:re-?)?established|inaugurated|set up|closed|shut down|shut)\b"
)
_ACCREDITED = re.compile(
    rf"(?: to {ACTOR})?,? (?:is|are|was|has been|serves as|has|holds)(?: also| concurrently|"
    r" additionally| currently)*"
    r"(?: (?:parallel|non-resident))? "
    rf"(?:accredited|accreditation|covers|responsible)(?: as [\w -]{{0,40}})? (?:to|for|in) "
    rf"(?P<to>{ACTOR})"
)
_LOCATED = re.compile(
    rf" (?:is|are|was)(?: also)? (?:located|based|situated|headquartered|resident) in "
    rf"(?P<city>{CITY})"
)
_MISSION_TO = re.compile(
    r"(?:permanent )?(?:mission|representation|delegation|representative|embassy)s?"
    rf"(?: of (?P<of>{ACTOR}))? (?:to|at|with) (?P<org>{ORGANISATION})(?: \([^()]{{0,20}}\))?",
    re.IGNORECASE,
)
_OFFICE_OF = re.compile(
    rf"(?:delegation|office|information cent(?:re|er)|representation|bureau)s? "
    rf"(?:of|on) (?P<org>{ORGANISATION})"
    rf"(?: (?:to|in) (?P<state>{STATE}))?(?: office)?",
    re.IGNORECASE,
)
_DENIED = re.compile(
    rf"(?P<who>{STATE})(?: currently)? (?:does not|do not|doesn['’]t|did not)(?: currently| yet)? "
    r"(?:have|maintain|hold|possess)(?: an| any| a)?(?: official| diplomatic)? "
    rf"(?:accreditation|accreditations) (?:to|in|for|with) (?P<to>{STATE})"
)
_SOMEWHERE = re.compile(r"\b(?:located|based|situated|headquartered|resident) in\b")
_TELLS = re.compile(
    word_of(
        [
            "to open", "to establish", "there is", "there are", "there has been", "hosts?",
            "opened", "re-?opened", "established", "closed", "shut", "inaugurated", "set up",
            "covers", "responsible", *(
                rf"{each}\b[^.;]{{0,80}}accredit(?:ed|ation)"
                for each in ("embassy", "ambassador", "commission", "commissioner", "mission",
                             "representation", "consulate")
            ),
        ]
    )
    + r"\b"
)  # fmt: skip
_FRAGMENT = re.compile(rf"{DEMONYM} [\w -]{{3,24}} in {CITY}(?:,? \(?{STATE}\)?)?\.")
"""A post as an item of a list and no more: "Cuban embassy in Oslo." """
_ENVOY = r"(?:[Aa]mbassador|[Hh]igh [Cc]ommissioner)"
_OWNED = (
    rf"(?:(?P<owner>{ACTOR})(?:['’]s?)?|(?P<adjective>{DEMONYM}))(?: non-resident| resident)? "
    rf"{_ENVOY}"
)
_RESIDES = re.compile(
    rf"{_OWNED}(?: accredited)? (?:to|for) (?P<to>{ACTOR}),? (?:is|was)(?: currently)? "
    rf"(?:resident|based|located|residing) in (?P<city>{CITY})"
)
_HOSTS = re.compile(
    rf"(?P<city>{CITY})(?: also| currently)* hosts? (?:an? |the )?"
    rf"(?:(?P<owner>{ACTOR})['’]s?|(?P<adjective>{DEMONYM})) (?:only |own )?(?={TYPES.pattern})",
)
_AMBASSADOR = re.compile(
    rf"(?:{_OWNED}|\b{_ENVOY} of (?P<of>{ACTOR}))(?: (?:resident |based )?(?:in|at) "
    rf"(?P<seat>{CITY}))?"
    rf"(?: (?:to|in) (?P<at>{ACTOR}))?,? (?:is|was|has been)(?: also| concurrently| currently)*,? "
    rf"(?:cross-)?accredited(?: on a non-resident basis)?(?: (?:to|in) (?P<to>{ACTOR}))?"
    rf"(?: from (?P<from>{CITY}))?"
)
_OPENED = re.compile(
    r"\b(?:(?P<open>(?:re-?)?opened|(?:re-?)?established|inaugurated)|(?P<close>closed|shut)|"
    r"(?P<there>[Tt]here (?:is|has been|are))"
    rf"(?: an? {DEMONYM} [\w -]{{3,24}} in {CITY}(?:,? {STATE})?,? and)?)(?: up| down)? "
    r"(?:an? |the |its |their )?$"
)
_HELD = re.compile(
    r"\b(?:has|have|had|maintain(?:s|ed)?|(?:re-?)?opened|established|closed)(?: also| an?| its)* $"
)
_TO_OPEN = re.compile(
    r"\b(?:plans?|agreed|decided|intention)\b[^,;]{0,60}? to (?:re-?)?(?:open|establish|exchange) $"
)
_FORMER = re.compile(r"\b[Ff]ormer(?:ly)? (?:the )?$")
_TO = re.compile(rf" (?:to|in) (?P<to>{ACTOR})")


def by_nouns(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield what a sentence says of posts that it names as a subject, or under a picture."""
    drawn = sentence.shape
    for match in _DENIED.finditer(drawn.text) if "accreditation" in drawn.text else ():
        for sender in drawn.members(match["who"]):
            for receiver in drawn.members(match["to"]):
                yield _base(sentence, match.start(), match.end())._replace(
                    accredited=True, sender=sender.id, receiver=receiver.id, modality="denied"
                )
    somewhere, tells = _hints(drawn.text)
    if somewhere:
        yield from _missions(sentence)
        yield from _residing(sentence)
    if sentence.passage.role != "caption" and not tells and not _FRAGMENT.fullmatch(drawn.text):
        return
    yield from _ambassadors(sentence, state)
    yield from _hosted(sentence)
    done = 0
    for noun in TYPES.finditer(drawn.text):
        if noun.start() < done:
            continue
        done = noun.end()
        yield from _embassy(sentence, noun, state)


@functools.lru_cache(maxsize=8192)
def _hints(text: str) -> tuple[bool, bool]:
    """Say whether a sentence tells where something is, and whether of what a post does."""
    return bool(_SOMEWHERE.search(text)), bool(_TELLS.search(text))


def _base(sentence: Sentence, start: int, end: int) -> Posting:
    span = sentence.shape.plain_span(start, end)
    return Posting(
        accredited=False, sender="", receiver="", start=span.start, end=span.end,
        stop=sentence.span.end,
    )  # fmt: skip


def _missions(sentence: Sentence) -> Iterator[Posting]:
    """Yield missions at organisations, and offices of theirs, that are said to be somewhere."""
    drawn = sentence.shape
    for match in _MISSION_TO.finditer(drawn.text):
        owners, start = _owner(drawn, match)
        located = _LOCATED.match(drawn.text, match.end())
        if not owners or not located:
            continue
        for organisation in drawn.members(match["org"]):
            for town in drawn.members(located["city"]):
                yield _base(sentence, start, located.end())._replace(
                    sender=owners[0].id, receiver=organisation.id, type="permanent mission",
                    city=town.name, status="open",
                )  # fmt: skip
    for match in _OFFICE_OF.finditer(drawn.text):
        located = _LOCATED.match(drawn.text, match.end())
        if not located:
            continue
        for organisation in drawn.members(match["org"]):
            for town in drawn.members(located["city"]):
                host = drawn.members(match["state"] or "")
                yield _base(sentence, match.start(), located.end())._replace(
                    sender=organisation.id, receiver=host[0].id if host else town.id,
                    type="representative office", city=town.name, status="open",
                )  # fmt: skip


def _owner(drawn: Shape, match: re.Match[str]) -> tuple[tuple[Member, ...], int]:
    """Return whose a mission is, and where the words for it begin."""
    if match["of"]:
        return drawn.members(match["of"]), match.start()
    before = _OWNER.search(drawn.text, max(0, match.start() - 16), match.start())
    if before is None:
        return (), match.start()
    return drawn.members(before["owner"] or before["adjective"]), before.start()


def _residing(sentence: Sentence) -> Iterator[Posting]:
    """Yield accreditations told of where an ambassador lives: "A's ambassador to B is based in"."""
    drawn = sentence.shape
    for match in _RESIDES.finditer(drawn.text):
        town = drawn.members(match["city"])[0]
        for owner in drawn.members(match["owner"] or match["adjective"]):
            for receiver in drawn.members(match["to"]):
                if receiver.id not in {owner.id, town.id}:
                    yield _base(sentence, match.start(), match.end())._replace(
                        accredited=True, sender=owner.id, receiver=receiver.id, seat=town.id,
                        city=town.name,
                    )  # fmt: skip


def _hosted(sentence: Sentence) -> Iterator[Posting]:
    """Yield posts that a city is said to host: "Cairo hosts Fiji's only embassy in Africa"."""
    drawn = sentence.shape
    for match in _HOSTS.finditer(drawn.text) if " host" in drawn.text else ():
        noun = TYPES.match(drawn.text, match.end())
        if noun is None:
            continue
        for owner in drawn.members(match["owner"] or match["adjective"]):
            for town in drawn.members(match["city"]):
                yield _base(sentence, match.start(), noun.end())._replace(
                    sender=owner.id, receiver=town.id, city=town.name, type=type_of(noun),
                    status="open",
                )  # fmt: skip


def _ambassadors(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield accreditations told of ambassadors: "Its ambassador in A is also accredited to B"."""
    drawn = sentence.shape
    view = sentence.passage.view
    for match in _AMBASSADOR.finditer(drawn.text):
        owner = drawn.members(match["owner"] or match["adjective"] or match["of"])[0].id
        town = drawn.members(match["from"] or match["seat"] or "")
        receivers = [each.id for each in drawn.members(match["to"] or match["at"] or "")]
        if not receivers and view:
            receivers = [view if owner == state else state]
        seat = town[0].id if town else ""
        if not seat and match["to"] and match["at"]:
            seat = drawn.members(match["at"])[0].id
        for receiver in receivers:
            if seat and receiver not in {seat, owner}:
                yield _base(sentence, match.start(), match.end())._replace(
                    accredited=True, sender=owner, receiver=receiver, seat=seat,
                    city=town[0].name if town else "",
                )  # fmt: skip


def _embassy(sentence: Sentence, noun: re.Match[str], state: str) -> Iterator[Posting]:
    """Yield what is said of one post that has an owner, or one of the two states for its owner."""
    drawn = sentence.shape
    text = drawn.text
    before = _OWNER.search(text, max(0, noun.start() - 16), noun.start())
    owners = drawn.members(before["owner"] or before["adjective"]) if before else ()
    start = before.start() if before else noun.start()
    of = _OF.match(text, noun.end())
    if not owners and of:
        owners = drawn.members(of["owner"])
    full = POST.match(text, noun.start())
    if full is None or len(owners) > 1:
        return
    post = place(drawn, full, len(text), of.end() if of and before is None else -1)
    served = _ACCREDITED.match(text, post.end)
    if served and owners:
        yield from _serves(sentence, post, owners[0], (start, served), state)
        return
    yield from _changed(sentence, post, owners, start, state)


def _serves(
    sentence: Sentence, post: Post, owner: Member, words: tuple[int, re.Match[str]], state: str
) -> Iterator[Posting]:
    """Yield the accreditations of a post to others, and the post itself."""
    start, served = words
    base = _base(sentence, start, served.end())
    for _, host, town in pairs(sentence, (owner,), post, state):
        end = sentence.shape.plain_span(start, post.end).end
        yield base._replace(
            sender=owner.id, receiver=host, type=post.type, city=town, status="open", end=end
        )
        for receiver in sentence.shape.members(served["to"]):
            if receiver.id not in {host, owner.id}:
                yield base._replace(
                    accredited=True, sender=owner.id, receiver=receiver.id, city=town, seat=host
                )


def _changed(
    sentence: Sentence, post: Post, owners: tuple[Member, ...], start: int, state: str
) -> Iterator[Posting]:
    """Yield a post that is opened or closed, stands somewhere, or is shown in a picture."""
    drawn = sentence.shape
    done = _DONE.match(drawn.text, post.end)
    at = start
    if done and not (post.places or post.to or post.each):
        later = place(drawn, _again(drawn, post), len(drawn.text), done.end())
        post = post._replace(places=later.places, to=later.to, each=later.each, end=later.end)
    elif done and not owners and _HELD.search(drawn.text, 0, post.start - len(post.determiner)):
        return
    elif not done and not _shown(sentence, owners, start, post):
        yield from _meant(sentence, post, state)
        yield from _governed(sentence, post, owners, start, state)
        return
    elif not done and _FORMER.search(drawn.text, 0, start):
        at = _FORMER.search(drawn.text, 0, start).start()  # type: ignore[union-attr]
    subjects = owners or _sender(sentence, post, state)
    if not subjects and post.each and sentence.passage.view and state:
        subjects = tuple(
            Member(each, "", *sentence.span) for each in (state, sentence.passage.view)
        )
    for sender, host, town in pairs(sentence, subjects, post, state):
        base = _base(sentence, at, max(post.end, done.end() if done else 0))
        posting = base._replace(
            sender=sender, receiver=host, type=post.type, city=town,
            status="closed" if at != start else "open",
        )  # fmt: skip
        yield _dated(sentence, posting, done, at) if done else posting


def _governed(
    sentence: Sentence, post: Post, owners: tuple[Member, ...], start: int, state: str
) -> Iterator[Posting]:
    """Yield a post that a verb before it opens or closes: "opened the Cuban embassy in A"."""
    drawn = sentence.shape
    verb = _OPENED.search(drawn.text, 0, start) if owners else None
    if verb is None:
        return
    dates = when(drawn, post.end, min(len(drawn.text), post.end + 40))
    dates = dates if dates.end >= 0 else leading(drawn)
    mood = modality(drawn.text[max(0, verb.start() - 30) : verb.end()])
    for sender, host, town in pairs(sentence, owners, post, state):
        posting = _base(sentence, verb.start(), post.end)._replace(
            sender=sender, receiver=host, type=post.type, city=town
        )
        if mood:
            status = "" if mood == "denied" else "closed" if verb["close"] else "planned"
            yield posting._replace(status=status, modality=mood)
        elif verb["close"]:
            yield posting._replace(status="closed", until=dates.on or dates.until)
        else:
            since = dates.since if verb["there"] else dates.start
            yield posting._replace(status="open", since=since, until=dates.until)


def _meant(sentence: Sentence, post: Post, state: str) -> Iterator[Posting]:
    """Yield posts of each of the two with the other that are still to be opened."""
    before = _TO_OPEN.search(sentence.shape.text, 0, post.start - len(post.determiner))
    view = sentence.passage.view
    if not (post.each and before and view and state):
        return
    for sender, receiver in ((state, view), (view, state)):
        yield _base(sentence, before.start(), post.end)._replace(
            sender=sender, receiver=receiver, type=post.type, status="planned", modality="intended"
        )


def _again(drawn: Shape, post: Post) -> re.Match[str]:
    """Return the noun of a post once more."""
    match = POST.match(drawn.text, post.start)
    if match is None:
        raise AssertionError(post)
    return match


def _shown(sentence: Sentence, owners: tuple[Member, ...], start: int, post: Post) -> bool:
    """Say whether the words under a picture name a post with its owner and its place."""
    before = sentence.shape.text[:start].strip(" \"“'")
    alone = sentence.passage.role == "caption" or bool(_FRAGMENT.fullmatch(sentence.shape.text))
    first = before in {"", "Former", "The", "The former"}
    return alone and first and bool(owners) and bool(post.places or post.to)


def _sender(sentence: Sentence, post: Post, state: str) -> tuple[Member, ...]:
    """Return whose a post without an owner is: of the two in view the one it does not stand in."""
    view = sentence.passage.view
    hosts = {each.id for each in (*post.places, *post.to)}
    if not view or len(hosts & {view, state}) != 1:
        return ()
    return (Member((({view, state}) - hosts).pop(), "", sentence.span.start, sentence.span.start),)


def _dated(sentence: Sentence, posting: Posting, done: re.Match[str], start: int) -> Posting:
    """Return a posting with what the verb in the passive does to it, and when."""
    drawn = sentence.shape
    said = modality(done[0])
    dates = when(drawn, done.end(), min(len(drawn.text), done.end() + 60))
    if dates.end < 0:
        dates = when(drawn, start, done.end())
    dates = dates if dates.end >= 0 else leading(drawn)
    closed = done["verb"] in {"closed", "shut down", "shut"}
    posting = posting._replace(modality=said)
    if said:
        status = "" if said == "denied" else "closed" if closed else "planned"
        return posting._replace(status=status)
    if closed:
        return posting._replace(status="closed", until=dates.on or dates.until)
    return posting._replace(since=dates.start, until=dates.until, status="open")
