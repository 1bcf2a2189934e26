"""What a sentence of a chronicle tells: "The Legation was closed on May 7, 1941"."""

import re
from collections.abc import Iterator

from comity.claims.chronicle.acts import Act, on_post, post_status, relations_status
from comity.claims.chronicle.posts import POST, Post, posts
from comity.claims.prose.modality import modality
from comity.claims.reading import Reading
from comity.spans import Span

_PAST = (
    r"(?P<verb>(?:re-?)?established|(?:re-?)?opened|resumed|restored|normalized|renewed|severed|broken|"
    r"terminated|ended|cut|suspended|interrupted)"
)
_PASSIVE = re.compile(
    rf"\b[Rr]elations\b(?P<gap>[^.;]{{0,160}}?)\b(?:were|was)(?: \w+ly| also| first)? {_PAST}\b"
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
    r"\b(?:announced|constituted|constitutes|marks|marked|agreed (?:on|to)|formally ending) "
    r"(?:(?:the|full|a|formal) ){0,3}(?P<verb>(?:re-?)?establishment|resumption|restoration|severance|"
    r"termination|cessation|suspension|interruption) of (?:\w+ ){0,3}relations\b"
)
_NEVER = re.compile(
    r"\bnever (?:\w+ly )?(?:established|had|maintained) (?:\w+ )?diplomatic relations\b"
)
_RECOGNISED = re.compile(r"\brecogni[sz](?:ed|ing)\b")
_BY = re.compile(r" (?:\w+ly )?by ")
_MUTUALLY = re.compile(r"\bmutual recognition\b|\beach other (?:formal )?recognition\b")
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
_WHOLE = re.compile(r"\b(?:Prior to|Before|After|Upon|Following|Until|Since) [^,]{0,80}$")
_CLAUSE = re.compile(r"[,;:]|\b(?:and|but|when|after|although|while)\b")


def told(reading: Reading, sentence: Span, holder: str) -> list[Act]:
    """Return what a sentence of a chronicle tells, in order."""
    found = [
        *_relations(reading, sentence, holder),
        *_recognition(reading, sentence, holder),
        *_posts(reading, sentence, holder),
    ]
    return sorted(found, key=lambda each: (not each.sure, each.at, each.end))


def _asserted(reading: Reading, sentence: Span, at: int) -> bool:
    """Say whether the words of a clause before a verb neither deny nor intend it."""
    before = reading.plain[max(sentence.start, at - 100) : at]
    clause = _CLAUSE.split(before)[-1]
    return not modality(clause)


def _denied(reading: Reading, sentence: Span, at: int) -> bool:
    before = reading.plain[max(sentence.start, at - 100) : at]
    return modality(_CLAUSE.split(before)[-1]) == "denied"


def _relations(reading: Reading, sentence: Span, holder: str) -> Iterator[Act]:
    plain = reading.plain
    never = _NEVER.search(plain, *sentence)
    if never:
        yield Act("relations", "none", *never.span())
        return
    for pattern in (_PASSIVE, _ENDED, _ACTIVE, _NOMINAL):
        for match in pattern.finditer(plain, *sentence):
            status = relations_status(match["verb"])
            sure = pattern is _NOMINAL or _asserted(reading, sentence, match.start("verb"))
            sure = sure and not re.search(r"(?:lish|me|re|er|ze|ak|nd)$", match["verb"])
            if not status or (not sure and _denied(reading, sentence, match.start("verb"))):
                continue
            if pattern is _ACTIVE and match["what"] == "consular ":
                if status == "established":
                    yield Act("mission", "open", *match.span(), who="holder", type="consulate")
                continue
            pair = _pair(reading, sentence, match, holder, active=pattern is _ACTIVE)
            if pair is not None:
                yield Act("relations", status, *match.span(), other=pair, sure=sure)


def _actors(reading: Reading, start: int, end: int) -> list[str]:
    return [
        reading.actor_of(each) for each in reading.mentions_in(start, end) if each.kind != "city"
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
    if mutual:
        yield Act("recognition", "recognised", *mutual.span(), who="both")
        return
    for match in _RECOGNISED.finditer(plain, *sentence):
        if not _asserted(reading, sentence, match.start()):
            continue
        passive = _BE.search(plain, sentence.start, match.start())
        before = _actors(reading, max(sentence.start, match.start() - 110), match.start())
        reach = min(sentence.end, match.end() + 110)
        stop = re.search(r",? (?:on|when|in a|by|through|as of) |;", plain[match.end() : reach])
        reach = match.end() + stop.start() if stop else reach
        objects = _actors(reading, match.end(), reach)
        if passive:
            yield from _passive(reading, match, sentence, before, holder)
            continue
        subject = before[-1] if before else ""
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


def _posts(reading: Reading, sentence: Span, holder: str) -> Iterator[Act]:
    plain = reading.plain
    named = posts(reading, *sentence, holder)
    raised_to: set[int] = set()
    for place, post in enumerate(named):
        after = named[place + 1] if place + 1 < len(named) else None
        act = _raised(reading, sentence, post, after)
        if act is not None and after is not None:
            raised_to.add(place + 1)
            yield act
            continue
        if place in raised_to or post.sender == "other":
            continue
        begin = post.end
        limit = min(
            sentence.end, after.start if after and _joins(plain, post, after) else sentence.end
        )
        match = _POST_DONE.match(plain, begin, limit)
        if match and _own(match["gap"]) and _asserted(reading, sentence, match.start("verb")):
            status = post_status(match["verb"])
            yield on_post(post, status, post.start, match.end())
            again = _ALSO_DONE.match(plain, match.end(), sentence.end)
            if again and post_status(again["verb"]) != status:
                yield on_post(post, post_status(again["verb"]), again.start("verb"), again.end())
            continue
        before = _DOING.search(plain, max(sentence.start, post.start - 70), post.start)
        if before and _asserted(reading, sentence, before.start()):
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
    match = _RAISED.match(plain, post.end, after.start)
    active = _RAISING.search(plain, max(sentence.start, post.start - 80), post.start)
    if active:
        between = plain[post.end : after.start]
        if re.search(r"\bto\b", between) and len(between) < 80:  # noqa: PLR2004 - one clause
            if _asserted(reading, sentence, active.start()):
                return on_post(after, "raised", active.start(), after.end, post)
    if match and _own(match["gap"]) and len(plain[match.end() : after.start]) < 50:  # noqa: PLR2004
        if _asserted(
            reading, sentence, match.start("verb") if match["verb"] else match.start("became")
        ):
            return on_post(after, "raised", post.start, after.end, post)
    return None
