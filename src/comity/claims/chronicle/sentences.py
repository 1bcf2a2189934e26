"""What a sentence of a chronicle tells: "The Legation was closed on May 7, 1941"."""

import re
from collections.abc import Iterator

from comity.claims.chronicle.acts import Act, on_post, post_status, relations_status
from comity.claims.chronicle.posts import Post, posts
from comity.claims.prose.modality import modality
from comity.claims.reading import Reading
from comity.spans import Span

_PAST = (
    r"(?P<verb>(?:re-?)?established|(?:re-?)?opened|resumed|restored|normalized|renewed|severed|broken|"
    r"terminated|ended|cut|suspended|interrupted)"
)
_PASSIVE = re.compile(
    rf"\b[Rr]elations\b(?P<gap>[^;]{{0,160}}?)\b(?:were|was)(?: \w+ly| also| first)? {_PAST}\b"
)
_AGAIN = re.compile(
    r"[^;]{0,60}?\band (?:were )?(?P<verb>resumed|restored|severed|re-?established)\b"
    r"(?! relations| diplomatic)"
)
_ENDED = re.compile(r"\b[Rr]elations\b(?P<gap>[^.;,]{0,60}?) (?P<verb>ended|ceased)\b")
_ACTIVE = re.compile(
    r"\b(?P<verb>(?:re-?)?establish(?:ed|ing)?|(?:re-?)?opened|resum(?:ed?|ing)|restor(?:ed?|ing)|"
    r"normaliz(?:ed?|ing)|renewed|sever(?:ed|ing)?|broke|breaking|break|terminat(?:ed|ing)|ended|cut|"
    r"suspend(?:ed|ing)?|interrupt(?:ed|ing)|commenced)[”\"]?(?: off)? "
    r"(?:(?:all|full|formal|normal|its|their|official|bilateral|direct) ){0,3}"
    r"(?P<what>diplomatic |consular )?(?:relations|ties)\b"
)
_NOMINAL = re.compile(
    r"\b(?:announced|constituted|constitutes|marks|marked|agreed (?:on|to)) "
    r"(?:(?:the|full|a|formal) ){0,3}(?P<verb>(?:re-?)?establishment|resumption|restoration|severance|"
    r"termination|cessation|suspension|interruption) of (?:\w+ ){0,3}relations\b"
)
_OCCURRED = re.compile(
    r"\b(?P<verb>(?:re-?)?establishment|resumption|restoration|severance|termination|suspension) of "
    r"(?:\w+ ){0,3}relations, which (?:occurred|took place)\b"
)
_ASIDE = re.compile(r"\b(?:which|who|when|that|named|agreed)\b")
_NOT_UNTIL = re.compile(
    r"\bdid not (?:\w+ly )?recogni[sz]e (?!.{0,60}(?:protectorate|annexation))[^.;]{1,80}?\buntil\b"
)
_FROM = re.compile(r"\bfrom (?:the )?$")
_NO_STATE = re.compile(
    r"\b(?:rights|obligations|need|importance|role|claims?|treaty obligations|legitimacy)\b"
)
_UNION = re.compile(r"\b(?:that|which|formed|between|members of)\b")
_WITH_WHOM = re.compile(r"\bwith wh(?:ich|om) [^,;]{0,40}$")
_BARE = re.compile(r"(?:lish|me|re|er|ze|ak|nd|ing)$")
_NEVER = re.compile(
    r"\bnever (?:\w+ly )?(?:established|had|maintained) (?:\w+ )?diplomatic relations\b"
)
_RECOGNISED = re.compile(r"\brecogni[sz](?:ed|ing)\b")
_INDIRECTLY = re.compile(r"(?:\bindirectly|\bwhich|\bthat|\bwho) $")
_BY = re.compile(r" (?:\w+ly )?by ")
_MUTUALLY = re.compile(
    r"\bmutually recogni[sz]ed each other\b|\bmutual recognition\b|\beach other (?:formal )?recognition\b"
)
_BE = re.compile(r"\b(?:was|were|been) (?:(?:\w+ly|also|first) )?$")
_GOVERNMENT = re.compile(
    r"^ (?:the |a )?((?:new |[\w.’']+ ){0,4}(?:[Gg]overnment|[Aa]dministration|[Rr]egime|Authority|"
    r"Committee|Council|protectorates?|annexation|Consul[\w-]*|Minister|Legation)\b)"
)
_DONE = (
    r"(?:(?:was|were|had been|being) (?:(?:\w+ly|also|first|again) )?)?"
    r"(?P<verb>(?:re-?)?established|(?:re-?)?opened|created|closed|abolished|discontinued|"
    r"suspended operations|ceased operations|ceased to exist|resumed operations)"
)
_POST_DONE = re.compile(rf"(?P<gap>[^;]{{0,60}}?) {_DONE}\b")
_ONE_CLAUSE = 60  # characters between two posts of which one becomes the other
_ALSO_DONE = re.compile(
    r"[^;]{0,60}?(?:and|which|then|before being) (?:it )?(?:was )?(?P<verb>closed|re-?opened|re-?established)\b"
)
_RAISED = re.compile(
    r"(?P<gap>[^;]{0,80}?) (?:(?:was|were|being|be) (?:\w+ (?:as )?){0,2}?(?P<verb>elevated|raised|upgraded|"
    r"promoted|changed|converted|re-?designated)|(?P<became>became))"
    r"(?:[^.;,]{0,40}?) (?:to|as|into|an?|the)\b"
)
_DOING = re.compile(
    r"\b(?P<verb>(?:re-?)?established|(?:re-?)?opened|closed|created|suspended) "
    r"(?:(?:the|its|their|an?|first|both|American|U\.S\.|[A-Z][a-z]+) ){0,4}$"
)
_RAISING = re.compile(
    r"\b(?P<verb>elevated|raised|upgraded|raising|elevating) "
    r"(?:(?:the|its|their|rank|status|of|both|American|U\.S\.|[A-Z][a-z]+) ){0,5}$"
)
_CLAUSE = re.compile(
    r"[,;:]|\b(?:and|but|when|after|although|while|before|until|once|if|whether|unless)\b"
)
_PUT_OFF = frozenset({"before", "once", "if", "whether", "unless"})
_FAR = 100  # characters of a sentence before a verb in which its clause begins
_NOT_DIPLOMATIC = re.compile(
    r"\b(?:international|foreign|friendly|trade|unofficial|consular|commercial|treaty) $",
    re.IGNORECASE,
)
_IN = re.compile(
    r"(?: on [^,.;]{6,20},)? (?:in|at) (?:the city of )?((?!January|February|March|April|May|June|July|August|September|"
    r"October|November|December|The|Washington)[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,2})"
)
_IT = re.compile(r"(?:It|The (?:[Pp]ost|[Oo]ffice|[Aa]gency)|This (?:[Pp]ost|[Oo]ffice))\b(?= )")


def told(reading: Reading, sentence: Span, holder: str, last: Post | None = None) -> list[Act]:
    """Return what a sentence of a chronicle tells, the surest first.

    ``last`` is the post that "it" means when the sentence begins with it.
    """
    found = [
        *_relations(reading, sentence, holder),
        *_recognition(reading, sentence, holder),
        *_posts(reading, sentence, holder, last),
    ]
    return sorted(found, key=lambda each: (not each.sure, each.at, each.end))


def _asserted(reading: Reading, sentence: Span, at: int) -> bool:
    """Say whether the words before a verb neither deny nor intend it, nor put it off."""
    clause, opening = _clause(reading, sentence, at)
    return not modality(clause) and opening not in _PUT_OFF


def _clause(reading: Reading, sentence: Span, at: int) -> tuple[str, str]:
    """Return the words of a clause before a place in it, and the word that opens the clause."""
    start = max(sentence.start, at - _FAR)
    opening = ""
    for match in _CLAUSE.finditer(reading.plain, start, at):
        start, opening = match.end(), match[0]
    return reading.plain[start:at], opening


def _relations(reading: Reading, sentence: Span, holder: str) -> Iterator[Act]:
    plain = reading.plain
    never = _NEVER.search(plain, *sentence)
    if never:
        yield Act("relations", "none", *never.span())
        return
    for pattern in (_PASSIVE, _ENDED, _ACTIVE, _NOMINAL, _OCCURRED):
        for match in pattern.finditer(plain, *sentence):
            status = relations_status(match["verb"])
            if not status or any(
                each.search(plain, sentence.start, match.start())
                for each in (_NOT_DIPLOMATIC, _WITH_WHOM)
            ):
                continue
            clause, opening = _clause(reading, sentence, match.start("verb"))
            if modality(clause) == "denied" or opening in _PUT_OFF:
                continue
            # "Agreed to resume", "establishing": that it came about, a head must confirm.
            bare = _BARE.search(match["verb"]) is not None
            sure = pattern in {_NOMINAL, _OCCURRED} or not (bare or modality(clause))
            if pattern is _ACTIVE and match["what"] == "consular ":
                if status == "established":
                    yield Act("mission", "open", *match.span(), who="holder", type="consulate")
                continue
            if pattern is _PASSIVE and _ASIDE.search(match["gap"]):
                continue
            pair = _pair(reading, sentence, match, holder, active=pattern is _ACTIVE)
            if pair is None:
                continue
            yield Act("relations", status, *match.span(), other=pair, sure=sure)
            again = _AGAIN.match(plain, match.end(), sentence.end)
            if again and sure:
                status = relations_status(again["verb"])
                yield Act("relations", status, again.start("verb"), again.end(), other=pair)


def _actors(reading: Reading, start: int, end: int) -> list[str]:
    """Return who is named, but for cities and for whom something is independent from."""
    return [
        reading.actor_of(each)
        for each in reading.mentions_in(start, end)
        if each.kind != "city" and not _FROM.search(reading.plain, start, each.start)
    ]


def _pair(
    reading: Reading, sentence: Span, match: re.Match[str], holder: str, *, active: bool
) -> str | None:
    """Return the other side of relations, "" for whom the document is about; None for others."""
    plain = reading.plain
    after = plain[match.end() : min(sentence.end, match.end() + 120)]
    reach = match.end()
    if re.match(r" (?:with|between) ", after):
        stop = re.search(r"\b(?:on|in|by|when|at|,) ?", after[6:])
        reach += 6 + stop.start() if stop else len(after)
    objects = _actors(reading, match.end(), reach)
    if active:
        subjects = _actors(reading, max(sentence.start, match.start() - 120), match.start())[-2:]
        named = [*subjects, *objects]
        if objects and holder not in named:
            return None
    else:
        named = [*_actors(reading, match.start(), match.end()), *objects]
        if len(named) > 1 and holder not in named and reading.state not in named:
            return None
    others = [each for each in named if each and each != holder]
    return "" if not others or reading.state in others else others[-1]


def _recognition(reading: Reading, sentence: Span, holder: str) -> Iterator[Act]:
    plain = reading.plain
    mutual = _MUTUALLY.search(plain, *sentence)
    if mutual and not modality(plain[mutual.end() : sentence.end]):
        yield Act("recognition", "recognised", *mutual.span(), who="both")
        return
    late = _NOT_UNTIL.search(plain, *sentence)
    if late and _actors(reading, sentence.start, late.start())[-1:] == [holder]:
        yield Act("recognition", "recognised", *late.span(), who="holder")
    for match in _RECOGNISED.finditer(plain, *sentence):
        if not _asserted(reading, sentence, match.start()) or _INDIRECTLY.search(
            plain, sentence.start, match.start()
        ):
            continue
        passive = _BE.search(plain, sentence.start, match.start())
        before = _actors(reading, max(sentence.start, match.start() - 110), match.start())
        reach = min(sentence.end, match.end() + 110)
        stop = re.search(r",? (?:on|when|in a|by|through|as of) |;", plain[match.end() : reach])
        reach = match.end() + stop.start() if stop else reach
        aside = _UNION.search(plain, match.end(), reach)
        reach = aside.start() if aside else reach
        if _NO_STATE.search(plain, match.end(), reach):
            continue
        objects = _actors(reading, match.end(), reach)
        if passive:
            yield from _passive(reading, match, sentence, before, holder)
            continue
        subject = before[-1] if before else ""
        if aside and not objects:
            continue  # of a name that the registry does not know
        if subject in {holder, reading.state} and not objects:
            objects = [reading.state if subject == holder else ""]
        government = _GOVERNMENT.match(plain, match.end(), reach)
        as_ = government[1] if government else ""
        act = Act("recognition", "recognised", match.start(), reach, as_=as_)
        if subject == holder and objects[0] != holder:
            own = reading.state in objects
            yield act._replace(who="holder", other="" if own else objects[0])
        elif subject == reading.state and objects[0] == holder and not as_:
            yield act._replace(who="state")


def _passive(
    reading: Reading, match: re.Match[str], sentence: Span, before: list[str], holder: str
) -> Iterator[Act]:
    """Yield what "X was recognized by Y" tells."""
    by = _BY.match(reading.plain, match.end(), sentence.end)
    agents = _actors(reading, by.end(), min(sentence.end, by.end() + 40)) if by else []
    if agents and agents[0] not in {holder, reading.state}:
        return
    if before and before[-1] == reading.state and (not agents or agents[0] == holder):
        yield Act("recognition", "recognised", *match.span(), who="holder")
    elif before and before[-1] == holder and agents and agents[0] == reading.state:
        yield Act("recognition", "recognised", *match.span(), who="state")


def _posts(reading: Reading, sentence: Span, holder: str, last: Post | None) -> Iterator[Act]:
    plain = reading.plain
    named = posts(reading, *sentence, holder)
    pronoun = _IT.match(plain, *sentence)
    if pronoun and last is not None and (not named or named[0].start > pronoun.end()):
        named.insert(0, last._replace(start=pronoun.start(), end=pronoun.end()))
    raised_to: set[int] = set()
    for place, post in enumerate(named):
        after = named[place + 1] if place + 1 < len(named) else None
        act = _raised(reading, sentence, post, after)
        if act is not None:
            raised_to.add(place + 1)
            yield act
        if act is not None or post.sender == "other":
            continue
        limit = after.start if after and _joins(plain, post, after) else sentence.end
        yield from _done(reading, sentence, post, limit, raised=place in raised_to)


def _done(
    reading: Reading, sentence: Span, post: Post, limit: int, *, raised: bool
) -> Iterator[Act]:
    """Yield what was done to a post: "the Legation was closed", "closed its Legation"."""
    plain = reading.plain
    match = _POST_DONE.match(plain, post.end, limit)
    if match and _own(match["gap"]) and _asserted(reading, sentence, match.start("verb")):
        status = post_status(match["verb"])
        where = None if post.city else _IN.match(plain, match.end(), sentence.end)
        if where and any(each.kind == "actor" for each in reading.mentions_in(*where.span(1))):
            where = None
        there = post._replace(city=where[1]) if where else post
        if not raised or status == "closed":
            yield on_post(there, status, match.start("verb"), where.end() if where else match.end())
        again = _ALSO_DONE.match(plain, match.end(), sentence.end)
        if again and post_status(again["verb"]) != status:
            yield on_post(there, post_status(again["verb"]), again.start("verb"), again.end())
        return
    before = _DOING.search(plain, max(sentence.start, post.start - 70), post.start)
    if before and not raised and _asserted(reading, sentence, before.start()):
        yield on_post(post, post_status(before["verb"]), before.start(), post.end)


def _joins(plain: str, post: Post, after: Post) -> bool:
    return not re.fullmatch(
        r",? (?:and|or) (?:the |a )?(?:[\w.]+ ){0,2}", plain[post.end : after.start]
    )


def _own(gap: str) -> bool:
    """Say whether the words between a post and a verb hand the verb to nothing else."""
    return not re.search(
        r"\b(?:relations|when|which|who|that|until|but|with|under|presented|by)\b|[.:]", gap
    )


def _raised(reading: Reading, sentence: Span, post: Post, after: Post | None) -> Act | None:
    """Return that one post was raised to the rank of the next, None when it was not."""
    if after is None or after.type == post.type:
        return None
    plain = reading.plain
    active = _RAISING.search(plain, max(sentence.start, post.start - 80), post.start)
    between = plain[post.end : after.start]
    if active and re.search(r"\bto\b", between) and len(between) < _ONE_CLAUSE:
        sure = _asserted(reading, sentence, active.start())
        return on_post(after, "raised", active.start(), after.end, post) if sure else None
    match = _RAISED.match(plain, post.end, after.start)
    if not match or not _own(match["gap"]) or after.start - match.end() >= _ONE_CLAUSE:
        return None
    verb = match.start("verb") if match["verb"] else match.start("became")
    sure = _asserted(reading, sentence, verb)
    return on_post(after, "raised", verb, after.end, post) if sure else None
