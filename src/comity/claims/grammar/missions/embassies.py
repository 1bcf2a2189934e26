"""Sentences whose subject is a post: "Georgia's embassy in Paris is also accredited to Monaco"."""

import functools
import re
from collections.abc import Iterator

from comity.claims.grammar.missions.afterwards import afterwards
from comity.claims.grammar.missions.covering import accredited, serves
from comity.claims.grammar.missions.governed import governed, meant
from comity.claims.grammar.missions.nouns import types_in
from comity.claims.grammar.missions.owners import owner_after, owner_before
from comity.claims.grammar.missions.posting import Posting, blank, clause, pairs
from comity.claims.grammar.missions.posts import POST, Post, place
from comity.claims.grammar.missions.standing import LOCATED, organisations, placed, standing
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import CITY, DATE, DEMONYM, PAIR, STATE, Shape
from comity.claims.prose.timing import NEVER, leading, when
from comity.claims.wording import word_of

_CEASED = (
    r"(?:ceased|suspended|halted|stopped|ended|terminated)(?: (?:its|all|its own))? "
    r"(?:operations?|activities|work|services|functioning|operating)"
)
_BEGAN = (
    r"(?:(?:re-?)?(?:began|begun|started|commenced)|resumed)(?: (?:its|all|full))? "
    r"(?:operations?|operating|work|activities|services|functioning)|became operational"
)
_SHUTS = ("closed", "shut", "suspend", "terminat", "evacuat", "discontinu", "ceased", "halted",
          "stopped", "ended", "withdrawn", "abolished", "dissolved", "wound",
          "vacated")  # fmt: skip
"""How the verbs begin that end a post; the others begin one."""
_DONE = re.compile(
    r"(?:, (?:which|that|headed|led|run|situated|located|based) [^,;.]{3,60},)?,? ?"
    r"(?:(?:was|were|has been|have been|had been|is|are|will be|would be|to be|is to be|"
    r"remains?|remained) )?"
    r"(?:also |first |officially |formally |later |subsequently |again |however |not |summarily |"
    r"only |soon |currently |temporarily |permanently |still |now |since |been |finally |"
    r"eventually |definitively )*"
    r"(?P<verb>(?:re-?)?opened|(?:re-?)?established|inaugurated|set up|launched|installed|founded|"
    r"re-?activated|constructed|created|appointed|closed|shut down|shut|shuttered|suspended|"
    r"terminated|evacuated|discontinued|withdrawn|abolished|dissolved|wound up|vacated|"
    rf"{_CEASED}|{_BEGAN})\b"
)
_HONORARY = re.compile(r"\b[Hh]onorary \Z")
_SET_UP = re.compile(r" (?P<verb>opened|established)(?= (?:in|at) )")
"""What `place` takes for words of where a post is."""
_SOMEWHERE = re.compile(
    r"\b(?:located|based|situated|headquartered|resident|housed|found|placed|accommodated|hosted|"
    r"lies?|stands?|sits?|resides?|functions?|premises|offices?|seats?|headquarters|base) in\b|"
    rf"\boperates? from\b|\b(?:is|are|was|were) in (?:the )?{CITY}"
)
_TELLS = re.compile(
    word_of(
        [
            "to open", "to establish", "there is", "there are", "there has been", "opened",
            "re-?opened", "established", "closed", "shut", "inaugurated", "set up",
            "launched", "installed", "founded", "re-?activated", "shuttered", "suspended",
            "constructed", "created", "appointed", "terminated", "evacuated", "discontinued",
            "ceased", "halted", "stopped", "ended", "withdrawn", "abolished", "dissolved",
            "wound up",
            "vacated", "began", "begun", "started", "commenced", "resumed", "operational",
            "unveiled", "there (?:was|were|remains?|exists?|used|have|ha[sd] (?:long|always|also))",
            "covers?", "covered", "looks after", "takes care of", "responsible", "serves", "served",
            "handle[sd]?",
            "upgraded", "raised", "elevated", "promoted", "downgraded", "lowered", "reduced",
            "converted", "transformed", "turned", "moved", "open", "opening", "re-?opening",
            "closure", "closing", "establishment", "inauguration", "establishing",
            "setting up", "creation", "founding", "launch", "exchange", "remain(?:s|ed)",
            "relocated",
            "transferred", "overs(?:ees?|aw)",
            "conduct(?:s|ed)", "manage[sd]?", "competent", "in charge of", "responsibility",
            "jurisdiction", "deals? with", "dealt with", "caters?", "attends? to", "represents?",
            "doubles?", "acts? as", "functions? as", "looked after", "attended to", "remit",
            "purview", "falls?", "fell", "comes under", "came under", *(
                rf"{each}\b[^.;]{{0,80}}accredit(?:ed|ation)"
                for each in ("embassy", "commission", "mission", "representation", "consulate")
            ),
        ]
    )
    + r"\b"
)  # fmt: skip
_FRAGMENT = re.compile(rf"{DEMONYM} [\w -]{{3,24}} in {CITY}(?:,? \(?{STATE}\)?)?\.")
"""A post as an item of a list and no more: "Cuban embassy in Oslo." """
_DATED = re.compile(
    rf"(?:\A|[,;] |\bbut )(?:[Ii]n|[Oo]n) (?P<date>{DATE}),? (?:the |an? )?(?:[a-z]+ )?\Z"
)
_ON = re.compile(rf"(?:,? (?:in|on))? {DATE}(?= in )")
_OF_BOTH = re.compile(rf" of (?:{PAIR}|the two(?: (?:countries|states|nations))?)")
_HELD = re.compile(
    r"\b(?:has|have|had|maintain(?:s|ed)?|(?:re-?)?opened|established|closed)(?: also| an?| its)* $"
)
_FORMER = re.compile(r"\b[Ff]ormer(?:ly)? (?:the )?$")


def by_nouns(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield what a sentence says of posts that it names as a subject, or under a picture."""
    drawn = sentence.shape
    yield from accredited(sentence, state)
    somewhere, tells = _hints(drawn.text)
    if somewhere:
        yield from organisations(sentence, state)
    if sentence.passage.role != "caption" and not tells and not _FRAGMENT.fullmatch(drawn.text):
        return
    done = 0
    for noun in types_in(drawn.text):
        if noun.start() < done:
            continue
        done = noun.end()
        yield from _embassy(sentence, noun, state)


@functools.lru_cache(maxsize=8192)
def _hints(text: str) -> tuple[bool, bool]:
    """Say whether a sentence tells where something is, and whether of what a post does."""
    somewhere = bool(_SOMEWHERE.search(text))
    return somewhere, somewhere or bool(_TELLS.search(text))


def _embassy(sentence: Sentence, noun: re.Match[str], state: str) -> Iterator[Posting]:
    """Yield what is said of one post that has an owner, or one of the two states for its owner."""
    drawn = sentence.shape
    text = drawn.text
    owners, start = owner_before(sentence, noun.start(), state)
    end = -1
    if not owners:
        owners, end = owner_after(sentence, noun.end())
    both = None if owners else _OF_BOTH.match(text, noun.end())
    full = POST.match(text, noun.start())
    if full is None or len(owners) > 1:
        return
    post = place(drawn, full, len(text), both.end() if both else end)
    if post.type == "consulate" and (honorary := _HONORARY.search(text, 0, start)):
        post, start = post._replace(type="honorary consulate"), honorary.start()
    if told := serves(sentence, post, owners[0] if owners else None, start, state):
        yield from told
    elif owners and (located := LOCATED.match(text, post.end)):
        yield from standing(sentence, post, owners[0], (start, located), state)
    elif owners and (told := list(placed(sentence, post, owners[0], start))):
        yield from told
    else:
        yield from _changed(sentence, post, owners, start, state)


def _changed(
    sentence: Sentence, post: Post, owners: tuple[Member, ...], start: int, state: str
) -> Iterator[Posting]:
    """Yield a post that is opened or closed, stands somewhere, or is shown in a picture."""
    drawn = sentence.shape
    done = _DONE.match(drawn.text, post.end) or _SET_UP.search(drawn.text, post.start, post.end)
    at = start
    if done and not (post.places or post.to or post.each):
        later = place(drawn, _again(drawn, post), len(drawn.text), _after(drawn, done.end()))
        post = post._replace(places=later.places, to=later.to, each=later.each, end=later.end)
    elif done and not owners and _HELD.search(drawn.text, 0, post.start - len(post.determiner)):
        return
    elif not done and not _shown(sentence, owners, start, post):
        yield from _became(sentence, post, owners, start, state)
        yield from meant(sentence, post, state)
        of_two = () if owners else _both(sentence, post, state)
        yield from governed(sentence, post, owners or of_two, start, state)
        return
    elif not done and _FORMER.search(drawn.text, 0, start):
        at = _FORMER.search(drawn.text, 0, start).start()  # type: ignore[union-attr]
    subjects = owners or _sender(sentence, post, state)
    subjects = subjects or _both(sentence, post, state)
    lone = clause(drawn, start, done.end()) if done else None
    told = [
        each
        for members, placed in _apart(sentence, subjects, post, state)
        for each in pairs(sentence, members, placed, state, lone)
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


def _after(drawn: Shape, at: int) -> int:
    """Return where it may be said where a post is: behind the date, if one stands at ``at``."""
    date = _ON.match(drawn.text, at)
    return date.end() if date else at


def _became(
    sentence: Sentence, post: Post, owners: tuple[Member, ...], start: int, state: str
) -> Iterator[Posting]:
    """Yield what a post became that is a subject: "The Cuban embassy moved from Bonn to Berlin"."""
    nowhere = [(each.id, "", "") for each in owners]
    lone = clause(sentence.shape, start, post.end)
    for sender, host, town in list(pairs(sentence, owners, post, state, lone)) or nowhere:
        posting = blank(sentence, start, post.end)._replace(
            sender=sender, receiver=host, type=post.type, city=town, status="open"
        )
        for each in afterwards(sentence, posting, post.end, opens=True):
            if each.receiver:
                yield each


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
    if state and not view and hosts and state not in hosts and _alone(sentence, hosts):
        return (Member(state, "", sentence.span.start, sentence.span.start),)
    if not view or len(hosts & {view, state}) != 1:
        return ()
    return (Member((({view, state}) - hosts).pop(), "", sentence.span.start, sentence.span.start),)


def _both(sentence: Sentence, post: Post, state: str) -> tuple[Member, ...]:
    """Return the two in view for posts of each with the other, else nobody."""
    view = sentence.passage.view
    both = (state, view) if post.each and view and state else ()
    return tuple(Member(each, "", *sentence.span) for each in both)


def _alone(sentence: Sentence, hosts: set[str]) -> bool:
    """Say whether a sentence names nobody but cities and hosts: whose post it is all know."""
    return all(
        each.kind in {"city", "date"} or {member.id for member in each.members} <= hosts
        for each in sentence.shape.pieces
    )


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
    before = _DATED.search(drawn.text, max(0, start - 28), start)
    dates = when(drawn, *before.span("date")) if before else NEVER
    if dates.end < 0:
        dates = when(drawn, done.end(), min(len(drawn.text), done.end() + 60), behind=True)
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
