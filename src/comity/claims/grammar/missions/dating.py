"""When a verb did what it did to a post: by the dates after the post, by the verb, or before."""

import re
from collections.abc import Sequence

from comity.claims.grammar.missions.posts import Post
from comity.claims.prose.acts import Act
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ANY, DATE, Shape
from comity.claims.prose.timing import NEVER, When, leading, when

_JOINED = re.compile(r",? and (?=(?:[a-z]+ly |then |later |also )*[a-z-]+\Z)")
_BETWEEN = re.compile(rf",? between (?P<period>{DATE})")
_AT_THAT = re.compile(
    rf"\b(?:in|on|from|to|until) (?:the )?(?P<date>{DATE}),? when (?:the )?\Z", re.IGNORECASE
)
"""The date of something else, at which a verb is done: "ties improved in 1995, when both"."""
_PAST_ASIDE = re.compile(
    rf", (?!and\b|but\b|which\b|while\b)[a-z][^,.;{ANY[1:-1]}]{{2,90}}, (?:in|on) "
    rf"(?P<date>{DATE})(?=[.;,)]|\Z)"
)
"""The date behind words that are put in: "closed its embassy, as a protest, in 1990"."""
_COUNTED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_YEARS_LATER = re.compile(
    rf"\b(?P<many>an?|{'|'.join(_COUNTED)}|\d\d?) years? (?:later|afterwards?|after that),?"
)
_AFTER_THAT = 24
"""No further before its subject, or behind its post, a verb is said to be done "a year later"."""
_YEAR = re.compile(r"\d{4}")


def dated(sentence: Sentence, act: Act, posts: Sequence[Post], number: int) -> When:
    """Return when: by the dates after the post, else those by the verb, else the first."""
    drawn = sentence.shape
    if not drawn.dated:
        return NEVER
    post = posts[number]
    stop = posts[number + 1].begins if number + 1 < len(posts) else act.end
    does = act.verb.lastgroup != "have"
    that = _AT_THAT.search(drawn.text, 0, act.start) if does else None
    aside = _PAST_ASIDE.match(drawn.text, post.end) if does else None
    for found in (
        _years_later(drawn, act, post) if does else NEVER,
        _between(drawn, act, post),
        _at(drawn, aside["date"], aside.end()) if aside else NEVER,
        when(drawn, post.end, stop, behind=True),
        when(drawn, _begun(act), act.verb.end()),
        when(drawn, act.verb.end(), posts[0].start),
        when(drawn, posts[-1].end, act.end, behind=True) if does else NEVER,
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


def _years_later(drawn: Shape, act: Act, post: Post) -> When:
    """Return the year of what was done so many years after the date that stands before it."""
    near = max(0, act.start - _AFTER_THAT), min(len(drawn.text), post.end + _AFTER_THAT)
    later = _YEARS_LATER.search(drawn.text, *near) if " year" in drawn.text else None
    if later is None or (later.start() > act.start and later.start() < post.end):
        return NEVER
    before = [each.date.first for each in drawn.within(0, later.start(), "date") if each.date]
    year = _YEAR.match(before[-1]) if before else None
    if year is None or drawn.within(post.end, later.start(), "date"):
        return NEVER
    words = later["many"]
    words = "one" if words in {"a", "an"} else words
    many = int(words) if words.isdigit() else 1 + _COUNTED.index(words)
    return When("", "", str(int(year[0]) + many), later.end())


def _between(drawn: Shape, act: Act, post: Post) -> When:
    """Return from when to when a post was kept: "had an embassy in A between 1990 and 1995"."""
    found = _BETWEEN.match(drawn.text, post.end) if act.verb.lastgroup == "have" else None
    date = drawn.piece(found["period"]).date if found else None
    return When(date.first, date.last, "", found.end()) if found and date and date.last else NEVER
