"""When a verb did what it did to a post: by the dates after the post, by the verb, or before."""

import re
from collections.abc import Sequence

from comity.claims.grammar.missions.posts import Post
from comity.claims.prose.acts import Act
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import DATE, Shape
from comity.claims.prose.timing import NEVER, When, leading, when

_JOINED = re.compile(r",? and (?=(?:[a-z]+ly |then |later |also )*[a-z-]+\Z)")
_BETWEEN = re.compile(rf",? between (?P<period>{DATE})")
_AT_THAT = re.compile(
    rf"\b(?:in|on|from|to|until) (?:the )?(?P<date>{DATE}),? when (?:the )?\Z", re.IGNORECASE
)
"""The date of something else, at which a verb is done: "ties improved in 1995, when both"."""


def dated(sentence: Sentence, act: Act, posts: Sequence[Post], number: int) -> When:
    """Return when: by the dates after the post, else those by the verb, else the first."""
    drawn = sentence.shape
    if not drawn.dated:
        return NEVER
    post = posts[number]
    stop = posts[number + 1].begins if number + 1 < len(posts) else act.end
    does = act.verb.lastgroup != "have"
    that = _AT_THAT.search(drawn.text, 0, act.start) if does else None
    for found in (
        _between(drawn, act, post),
        when(drawn, post.end, stop),
        when(drawn, _begun(act), act.verb.end()),
        when(drawn, act.verb.end(), posts[0].start),
        when(drawn, posts[-1].end, act.end) if does else NEVER,
        _at(drawn, that["date"], that.end()) if that else NEVER,
        leading(drawn) if drawn.text.find(";", 0, act.start) < 0 else NEVER,
    ):
        if found.end >= 0:
            return found
    return NEVER


def _begun(act: Act) -> int:
    """Return where the words of a verb begin; those of having are behind "and also" of another."""
    another = _JOINED.search(act.words) if act.verb.lastgroup == "have" else None
    return act.verb.end() - len(act.words) + another.end() if another else act.start


def _at(drawn: Shape, sign: str, end: int) -> When:
    """Return the date a sign stands for as the one at which a thing is done."""
    date = drawn.piece(sign).date
    return When("", "", date.first, end) if date and date.first else NEVER


def _between(drawn: Shape, act: Act, post: Post) -> When:
    """Return from when to when a post was kept: "had an embassy in A between 1990 and 1995"."""
    found = _BETWEEN.match(drawn.text, post.end) if act.verb.lastgroup == "have" else None
    date = drawn.piece(found["period"]).date if found else None
    return When(date.first, date.last, "", found.end()) if found and date and date.last else NEVER
