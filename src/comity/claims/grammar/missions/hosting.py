"""Posts told from where they stand: "Lima hosts the embassies of Cuba and Fiji"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.missions.nouns import ADJECTIVE, TYPES, type_of
from comity.claims.grammar.missions.posting import Posting, blank, pairs
from comity.claims.grammar.missions.posts import POST, Post, place
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, STATE
from comity.claims.prose.timing import when
from comity.spans import Span

STEMS = sought(
    "host", "home to", "seat of", "houses ", "maintained by", "kept by", "operated by", "run by",
    "staffed by", "held by", "opened by", "established by", "closed by", "set up by", "countries",
    "country with", "states with", "nations", "state with", "nation with", "whose ",
)  # fmt: skip
_HOSTS = re.compile(
    rf"(?P<where>{CITY}|{STATE})(?: (?:also|currently|now|once|still))* "
    r"(?:hosts?|houses|is (?:also |now )?(?:home to|(?:the )?seat of)|accommodates) "
    rf"(?:an? |the |only |both |resident )*"
    rf"(?:(?P<before>{ACTOR})['’]s? (?:only |own |sole |first )?|(?P<adjective>{DEMONYM}) )?"
    rf"(?:{ADJECTIVE} ){{0,2}}(?=(?P<noun>{TYPES.pattern})(?: (?:of|from) (?P<owner>{ACTOR}))?)"
)
_BY = re.compile(
    r" (?:is|are|(?P<was>was|were)|(?:has|have) been) (?:also |currently |still |now |both )*"
    r"(?P<verb>maintained|kept|operated|run|staffed|held|opened|established|closed|set up)"
    rf"(?: there)? by (?:the )?(?P<who>{ACTOR}|{DEMONYM})(?=[.,;]| (?:in|since|on|from|and|until) |"
    r"\Z)"
)
_WITH = re.compile(
    rf"(?P<who>{STATE}) (?:is|are|was|were|remains?)(?: also| currently)? (?:one of |among |two of "
    r")?"
    r"(?:the )?(?:[a-z-]+ ){0,4}(?:countr(?:y|ies)|states?|nations?)(?: [a-z]+){0,3}? "
    r"(?:with|(?:that|which|to) (?:has|have|maintains?|keeps?|operates?|ha[ds] had|had)) "
    rf"(?=(?:an? |any |their |its )?(?:{ADJECTIVE} ){{0,2}}(?:{TYPES.pattern})\b)"
)
_WHOSE = re.compile(rf"(?P<who>{STATE}),? whose (?=(?:{ADJECTIVE} ){{0,2}}(?:{TYPES.pattern})\b)")
_ENDED = re.compile(r",? (?:was|were|is|had|has|closed|shut|never|no longer|would|will|remained)\b")
"""What goes on to say of a post that it is none any more, or not yet."""
_WAS = re.compile(r" (?:was|were|had) ")
_REACH = 40


def hosting(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield the posts that a place is said to hold, or to be kept there by others."""
    if sentence.lacks(STEMS):
        return
    yield from _hosted(sentence)
    yield from _kept_by(sentence, state)
    for pattern in (_WITH, _WHOSE):
        for match in pattern.finditer(sentence.shape.text):
            yield from _having(sentence, match, state)


def _hosted(sentence: Sentence) -> Iterator[Posting]:
    drawn = sentence.shape
    for match in _HOSTS.finditer(drawn.text):
        noun = TYPES.match(drawn.text, match.end())
        owners = drawn.members(match["before"] or match["adjective"] or match["owner"] or "")
        end = match.end("owner") if match["owner"] else match.end("noun")
        for where in drawn.members(match["where"])[-1:] if noun else ():
            city = drawn.piece(match["where"]).kind == "city"
            for owner in owners:
                if owner.id != where.id:
                    yield blank(sentence, match.start(), end)._replace(
                        sender=owner.id, receiver=where.id, city=where.name if city else "",
                        type=type_of(noun), status="open",  # type: ignore[arg-type]
                    )  # fmt: skip


def _kept_by(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield posts in the passive: "An embassy in Lima is maintained by Cuba"."""
    drawn = sentence.shape
    for by in _BY.finditer(drawn.text):
        for post, start in _ending(sentence, by.start()):
            dates = when(drawn, by.end(), min(len(drawn.text), by.end() + _REACH))
            closed = by["verb"] == "closed"
            lasting = by["verb"] not in {"opened", "established", "set up", "closed"}
            over = closed or bool(lasting and (by["was"] or dates.until))
            since = "" if closed else dates.since if lasting else dates.start
            for sender, host, town in pairs(sentence, drawn.members(by["who"]), post, state):
                yield blank(sentence, start, by.end())._replace(
                    sender=sender, receiver=host, city=town, type=post.type,
                    status="closed" if over else "open", since=since,
                    until=(dates.on or dates.until) if closed else dates.until,
                )  # fmt: skip


def _ending(sentence: Sentence, at: int) -> Iterator[tuple[Post, int]]:
    """Yield the post, with the place it is in, whose words end at ``text[at]``."""
    text = sentence.shape.text
    for noun in POST.finditer(text, max(0, at - _REACH * 2), at):
        post = place(sentence.shape, noun, at)
        if post.end == at and (post.places or post.to):
            yield post, noun.start()


def _having(sentence: Sentence, match: re.Match[str], state: str) -> Iterator[Posting]:
    """Yield what those have who are told by it: "the only country with an embassy in Lima"."""
    drawn = sentence.shape
    noun = POST.match(drawn.text, match.end())
    post = place(drawn, noun, len(drawn.text)) if noun else None
    if post is None or not (post.places or post.to) or modality(match[0]):
        return
    if match.re is _WHOSE and _ENDED.match(drawn.text, post.end):
        return
    who: tuple[Member, ...] = drawn.members(match["who"])
    who = who[-1:] if match.re is _WHOSE else who
    for sender, host, town in pairs(sentence, who, post, state, Span(match.start(), post.end)):
        yield blank(sentence, match.start(), post.end)._replace(
            sender=sender, receiver=host, city=town, type=post.type,
            status="closed" if _WAS.search(match[0]) else "open",
        )  # fmt: skip
