"""Sentences whose subject is a post: "Georgia's embassy in Paris is also accredited to Monaco"."""

import functools
import re
from collections.abc import Iterator

from comity.claims.grammar.missions.afterwards import afterwards
from comity.claims.grammar.missions.covering import accredited, serves
from comity.claims.grammar.missions.nouns import TYPES, type_of
from comity.claims.grammar.missions.owners import owner_after, owner_before
from comity.claims.grammar.missions.posting import Posting, blank, pairs
from comity.claims.grammar.missions.posts import POST, Post, place
from comity.claims.page import kind_of
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DATE, DEMONYM, ORGANISATION, STATE, Shape
from comity.claims.prose.timing import NEVER, When, leading, when
from comity.claims.wording import word_of
from comity.spans import Span

_CEASED = (
    r"(?:ceased|suspended|halted|stopped|ended|terminated)(?: (?:its|all|its own))? "
    r"(?:operations?|activities|work|services|functioning|operating)"
)
_SHUTS = ("closed", "shut", "suspend", "terminat", "evacuat", "discontinu", "ceased", "halted",
          "stopped", "ended")  # fmt: skip
"""How the verbs begin that end a post; the others begin one."""
_DONE = re.compile(
    r"(?:, (?:which|that|headed|led|run) [^,;.]{3,60},)?,? ?"
    r"(?:(?:was|were|has been|have been|had been|is|are|will be|would be|to be|is to be|"
    r"remains?|remained) )?"
    r"(?:also |first |officially |formally |later |subsequently |again |however |not |summarily |"
    r"only |soon |currently |temporarily |permanently |still |now |since |been |finally |"
    r"eventually |definitively )*"
    r"(?P<verb>(?:re-?)?opened|(?:re-?)?established|inaugurated|set up|launched|installed|founded|"
    r"re-?activated|closed|shut down|shut|shuttered|suspended|terminated|evacuated|discontinued|"
    rf"{_CEASED})\b"
)
_SET_UP = re.compile(r" (?P<verb>opened|established)(?= (?:in|at) )")
"""What `place` takes for words of where a post is."""
_LOCATED = re.compile(
    rf" (?:is|are|(?P<was>was))(?: also| currently| now)?(?: (?:located|based|situated|"
    rf"headquartered|resident))? in (?:the (?:city|capital)(?: city)?(?: of)? )?(?P<city>{CITY})"
)
_IN_ROME = frozenset({"VAT"})
"""Missions to the Holy See stand in Rome, for want of room in its own city."""
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
_SOMEWHERE = re.compile(r"\b(?:located|based|situated|headquartered|resident) in\b")
_TELLS = re.compile(
    word_of(
        [
            "to open", "to establish", "there is", "there are", "there has been", "hosts?",
            "opened", "re-?opened", "established", "closed", "shut", "inaugurated", "set up",
            "launched", "installed", "founded", "re-?activated", "shuttered", "suspended",
            "terminated", "evacuated", "discontinued", "ceased", "halted", "stopped", "ended",
            "covers?", "covered", "looks after", "takes care of", "responsible", "serves", "served",
            "handle[sd]?",
            "upgraded", "raised", "elevated", "promoted", "downgraded", "lowered", "reduced",
            "converted", "transformed", "turned", "moved", "open", "opening", "re-?opening",
            "closure", "closing", "establishment", "inauguration", "remain(?:s|ed)", "relocated",
            "transferred", "overs(?:ees?|aw)",
            "conduct(?:s|ed)", "manage[sd]?", *(
                rf"{each}\b[^.;]{{0,80}}accredit(?:ed|ation)"
                for each in ("embassy", "commission", "mission", "representation", "consulate")
            ),
        ]
    )
    + r"\b"
)  # fmt: skip
_FRAGMENT = re.compile(rf"{DEMONYM} [\w -]{{3,24}} in {CITY}(?:,? \(?{STATE}\)?)?\.")
"""A post as an item of a list and no more: "Cuban embassy in Oslo." """
_HOSTS = re.compile(
    rf"(?P<city>{CITY})(?: also| currently)* hosts? (?:an? |the )?"
    rf"(?:(?P<owner>{ACTOR})['’]s?|(?P<adjective>{DEMONYM})) (?:only |own )?(?={TYPES.pattern})",
)
_FOLLOWED = (
    r"\b(?:with|by|through|[Ff]ollowing|[Aa]fter|[Ss]ince|[Ww]ith|[Uu]pon|saw) (?:the )?"
    r"(?:(?:official|formal|subsequent|first) )?"
)
_AT = re.compile(
    rf"{DATE},? (?:with|by|through|upon|(?:when )?(?:has been |was |were )?(?:opened|"
    r"established|inaugurated))\Z"
)
"""What is done by an opening has its date."""
_OPENED = re.compile(
    r"\b(?:(?P<open>(?:re-?)?opened|(?:re-?)?established|inaugurated|"
    rf"{_FOLLOWED}(?:re-?opening|opening|establishment|inauguration) of)|"
    rf"(?P<close>closed|shut|{_FOLLOWED}(?:closure|closing) of)|"
    r"(?P<there>[Tt]here (?:is|has been|are)(?P<no>(?: currently)? no)?)"
    rf"(?: an? {DEMONYM} [\w -]{{3,24}} in {CITY}(?:,? {STATE})?,? and)?)(?: up| down)? "
    r"(?:an? |the |its |their )?$"
)
_BEFORE = 120
"""No further before a post stands what `_OPENED` finds."""
_DATED = re.compile(rf"(?:\A|, )(?:[Ii]n|[Oo]n) (?P<date>{DATE}),? (?:the |an? )?\Z")
_OTHER = re.compile(
    r"[;,]| (?:and|but|although|though|while|whereas|which|when|before|after|ahead of|prior to|"
    r"following|due to|because|upon|amid|until|in response|as a result|since)\b"
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
    yield from accredited(sentence, state)
    somewhere, tells = _hints(drawn.text)
    if somewhere:
        yield from _missions(sentence, state)
    if sentence.passage.role != "caption" and not tells and not _FRAGMENT.fullmatch(drawn.text):
        return
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
    somewhere = bool(_SOMEWHERE.search(text))
    return somewhere, somewhere or bool(_TELLS.search(text))


def _missions(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield missions at organisations, and offices of theirs, that are said to be somewhere."""
    drawn = sentence.shape
    for match in _MISSION_TO.finditer(drawn.text):
        owners, start = owner_before(sentence, match.start(), state)
        owners = drawn.members(match["of"] or "") or owners
        located = _LOCATED.match(drawn.text, match.end())
        if not owners or not located:
            continue
        for organisation in drawn.members(match["org"]):
            for town in drawn.members(located["city"]):
                yield blank(sentence, start, located.end())._replace(
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
                yield blank(sentence, match.start(), located.end())._replace(
                    sender=organisation.id, receiver=host[0].id if host else town.id,
                    type="representative office", city=town.name, status="open",
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
                yield blank(sentence, match.start(), noun.end())._replace(
                    sender=owner.id, receiver=town.id, city=town.name, type=type_of(noun),
                    status="open",
                )  # fmt: skip


def _embassy(sentence: Sentence, noun: re.Match[str], state: str) -> Iterator[Posting]:
    """Yield what is said of one post that has an owner, or one of the two states for its owner."""
    drawn = sentence.shape
    text = drawn.text
    owners, start = owner_before(sentence, noun.start(), state)
    end = -1
    if not owners:
        owners, end = owner_after(sentence, noun.end())
    full = POST.match(text, noun.start())
    if full is None or len(owners) > 1:
        return
    post = place(drawn, full, len(text), end)
    if told := serves(sentence, post, owners[0] if owners else None, start, state):
        yield from told
    elif owners and (located := _LOCATED.match(text, post.end)) and not located["was"]:
        yield from _standing(sentence, post, owners[0], (start, located), state)
    else:
        yield from _changed(sentence, post, owners, start, state)


def _standing(
    sentence: Sentence, post: Post, owner: Member, words: tuple[int, re.Match[str]], state: str
) -> Iterator[Posting]:
    """Yield a post that is said to be in a city, which may lie in another state than it serves."""
    start, located = words
    if any(kind_of(each.id) == "organisation" for each in post.to):
        return  # `_missions` tells of it
    (town, *_) = sentence.shape.members(located["city"])
    base = blank(sentence, start, located.end())._replace(sender=owner.id, city=town.name)
    served = [each.id for each in post.to if each.id not in {town.id, *_IN_ROME}]
    here = post._replace(to=() if served else post.to, places=(town,))
    for _, host, _ in pairs(sentence, (owner,), here, state):
        yield base._replace(receiver=host, type=post.type, status="open")
        for receiver in served:
            yield base._replace(accredited=True, receiver=receiver, seat=host)


def _changed(
    sentence: Sentence, post: Post, owners: tuple[Member, ...], start: int, state: str
) -> Iterator[Posting]:
    """Yield a post that is opened or closed, stands somewhere, or is shown in a picture."""
    drawn = sentence.shape
    done = _DONE.match(drawn.text, post.end) or _SET_UP.search(drawn.text, post.start, post.end)
    at = start
    if done and not (post.places or post.to or post.each):
        later = place(drawn, _again(drawn, post), len(drawn.text), done.end())
        post = post._replace(places=later.places, to=later.to, each=later.each, end=later.end)
    elif done and not owners and _HELD.search(drawn.text, 0, post.start - len(post.determiner)):
        return
    elif not done and not _shown(sentence, owners, start, post):
        yield from _became(sentence, post, owners, start, state)
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
    clause = _clause(drawn, start, done.end()) if done else None
    told = [
        each
        for members, placed in _apart(sentence, subjects, post, state)
        for each in pairs(sentence, members, placed, state, clause)
    ]
    for sender, host, town in told:
        base = blank(sentence, at, max(post.end, done.end() if done else 0))
        posting = base._replace(
            sender=sender, receiver=host, type=post.type, city=town,
            status="closed" if at != start else "open",
        )  # fmt: skip
        if done is None:
            yield posting
            continue
        yield (dated := _dated(sentence, posting, done, at))
        yield from afterwards(sentence, dated, max(post.end, done.end()))


def _became(
    sentence: Sentence, post: Post, owners: tuple[Member, ...], start: int, state: str
) -> Iterator[Posting]:
    """Yield what a post became that is a subject: "The Cuban embassy moved from Bonn to Berlin"."""
    nowhere = [(each.id, "", "") for each in owners]
    clause = _clause(sentence.shape, start, post.end)
    for sender, host, town in list(pairs(sentence, owners, post, state, clause)) or nowhere:
        posting = blank(sentence, start, post.end)._replace(
            sender=sender, receiver=host, type=post.type, city=town, status="open"
        )
        for each in afterwards(sentence, posting, post.end, opens=True):
            if each.receiver:
                yield each


def _governed(
    sentence: Sentence, post: Post, owners: tuple[Member, ...], start: int, state: str
) -> Iterator[Posting]:
    """Yield a post that a verb before it opens or closes: "opened the Cuban embassy in A"."""
    drawn = sentence.shape
    verb = _OPENED.search(drawn.text, max(0, start - _BEFORE), start) if owners else None
    if verb is None:
        return
    dates = when(drawn, post.end, min(len(drawn.text), post.end + 40))
    dates = dates if dates.end >= 0 else _at(drawn, verb)
    mood = "denied" if verb["no"] else modality(drawn.text[max(0, verb.start() - 30) : verb.end()])
    for sender, host, town in pairs(sentence, owners, post, state, _clause(drawn, start, post.end)):
        posting = blank(sentence, verb.start(), post.end)._replace(
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


def _at(drawn: Shape, verb: re.Match[str]) -> When:
    """Return the date of what an opening does, "relations began in 1950 with", or the first."""
    words = verb[0].split(" ", 1)[0]
    at = _AT.search(drawn.text, max(0, verb.start() - 16), verb.start() + len(words))
    return when(drawn, at.start(), at.start() + 1) if at else leading(drawn)


def _meant(sentence: Sentence, post: Post, state: str) -> Iterator[Posting]:
    """Yield posts of each of the two with the other that are still to be opened."""
    before = _TO_OPEN.search(sentence.shape.text, 0, post.start - len(post.determiner))
    view = sentence.passage.view
    if not (post.each and before and view and state):
        return
    for sender, receiver in ((state, view), (view, state)):
        yield blank(sentence, before.start(), post.end)._replace(
            sender=sender, receiver=receiver, type=post.type, status="planned", modality="intended"
        )


def _clause(drawn: Shape, start: int, at: int) -> Span:
    """Return what goes on from ``text[start]`` over ``text[at]`` to where another clause begins."""
    other = _OTHER.search(drawn.text, at)
    return Span(start, other.start() if other else len(drawn.text))


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


def _apart(
    sentence: Sentence, subjects: tuple[Member, ...], post: Post, state: str
) -> Iterator[tuple[tuple[Member, ...], Post]]:
    """Yield posts with whose they are: of two in both capitals each is the other's."""
    hosts = {each.id for each in post.places}
    if subjects or post.to or hosts != {state, sentence.passage.view}:
        yield subjects, post
        return
    for town in post.places:
        placed = post._replace(places=(town,))
        yield _sender(sentence, placed, state), placed


def _dated(sentence: Sentence, posting: Posting, done: re.Match[str], start: int) -> Posting:
    """Return a posting with what the verb in the passive does to it, and when."""
    drawn = sentence.shape
    said = modality(done[0])
    before = _DATED.search(drawn.text, max(0, start - 16), start)
    dates = when(drawn, *before.span("date")) if before else NEVER
    if dates.end < 0:
        dates = when(drawn, done.end(), min(len(drawn.text), done.end() + 60))
    if dates.end < 0:
        dates = when(drawn, start, done.end())
    dates = dates if dates.end >= 0 else leading(drawn)
    closed = done["verb"].startswith(_SHUTS)
    posting = posting._replace(modality=said)
    if said:
        status = "" if said == "denied" else "closed" if closed else "planned"
        return posting._replace(status=status)
    if closed:
        return posting._replace(status="closed", until=dates.on or dates.until)
    return posting._replace(since=dates.start, until=dates.until, status="open")
