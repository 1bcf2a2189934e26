"""Recognitions told by lists: states under "States that recognise Fiji", or below such words."""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import find, resolve_mention
from comity.claims.grammar.recognition.recognition import Recognition
from comity.claims.listed import Listed, listed
from comity.claims.reading import Reading

_MANY = r"(?:states|countries|nations|governments|entities|members)"
_RECOGNISE = re.compile(
    r"\brecogni[sz](?:es?|ed|ing)\b(?P<by> by\b)?|"
    r"\bwithdr[ae]wn? (?:its |their )?recognition(?: of\b)?",
    re.IGNORECASE,
)
_STATES = re.compile(rf"\b{_MANY}\b", re.IGNORECASE)
_NO_MORE = re.compile(
    r"\b(?:withdr[ae]w\w*|no longer|formerly|previously|once|ceased)\b", re.IGNORECASE
)
_NOT = re.compile(r"\b(?:not|never|nor|refus\w+)\b", re.IGNORECASE)
_OPEN = re.compile(
    r"\b(?:neither|only|both|either|genocide|mutual\w*|partially|limited)\b", re.IGNORECASE
)
# What is a state's, its independence left out, is not recognised with it; a body's members are
# not the body.
_ITS_OWN = re.compile(r"['’]s? (?!(?:independence|statehood|sovereignty)\W*$)")
_GROUP = re.compile(r" (?:member|observer|states|countries)\b")
_FOLLOWING = re.compile(
    rf"\W*(?:(?:the|these|only|also|following|\w+|UN|member) ){{0,4}}(?:{_MANY}|following)?\W*",
    re.IGNORECASE,
)
_ITSELF = re.compile(r"\W*(?:(?:it|the (?:country|state|republic)|its independence)\b)?\W*")
_LONG = 240


class _Ruling(NamedTuple):
    """What words above a list say: who, or whom, its items recognise, "" for the document's own."""

    status: str
    named: str
    recognising: bool
    """Whether the items recognise; else they are recognised."""


def enlisted(reading: Reading) -> Iterator[Recognition]:
    """Yield the recognitions that the lists of a document tell of."""
    for each in listed(reading, _RECOGNISE.search) if reading.state else ():
        ruling = _ruled(reading, each)
        other = (ruling.named or reading.state) if ruling else each.actor
        if ruling is None or other == each.actor:
            continue
        pair = (each.actor, other) if ruling.recognising else (other, each.actor)
        date = "" if ruling.status == "not_recognised" else each.date
        yield Recognition(
            *pair, ruling.status, date, "", "", each.start, each.end,
            each.stop, "list",
        )  # fmt: skip


def _ruled(reading: Reading, item: Listed) -> _Ruling | None:
    """Return what the words before a list, or the headings over it, say of its items."""
    if item.head is not None:
        words = reading.plain[max(item.head.start, item.head.end - _LONG) : item.head.end].strip()
        last = re.split(r"(?<=[a-z\d)])\. (?=[A-Z])", words)[-1]
        if "ecogni" in last:
            return _said(last, reading.state) if last.endswith((":", "following")) else None
    for title in reading.headings(item.section)[:2]:
        if "ecogni" in title:
            return _said(title, reading.state)
    return None


@functools.lru_cache(maxsize=256)  # one heading rules many items
def _said(words: str, state: str) -> _Ruling | None:
    """Return what words say of the items below them, None for nothing that is sure.

    >>> _said("States that do not recognise Fiji", "CUB")
    _Ruling(status='not_recognised', named='FJI', recognising=True)
    """
    verb = _RECOGNISE.search(words)
    if verb is None or _OPEN.search(words):
        return None
    status = "not_recognised" if _NOT.search(words, 0, verb.start()) else "recognised"
    status = "withdrawn" if _NO_MORE.search(words) else status
    before, after = words[: verb.start()], words[verb.end() :]
    doer, done = _named(before, words, state), _named(after, words, state)
    named = bool(done) or bool((_ITSELF if _STATES.search(before) else _FOLLOWING).fullmatch(after))
    if verb["by"]:  # "recognised by the following states", "states recognised by Cuba"
        told = not (doer and done) and bool(done or _FOLLOWING.fullmatch(after))
        return _Ruling(status, done or doer, recognising=not done) if told else None
    if _STATES.search(before):  # "states that recognise Cuba", "states that Cuba recognises"
        told = named and not (doer and done)
        return _Ruling(status, doer or done, recognising=not doer) if told else None
    return _Ruling(status, doer, recognising=False) if named and not done else None


def _named(part: str, words: str, state: str) -> str:
    """Return the one actor that a part of the words names, "" for none or several."""
    named = [
        each for each in find(part) if each.kind == "actor" and not _GROUP.match(part, each.end)
    ]
    if len(named) != 1 or _ITS_OWN.match(part, named[0].end):
        return ""
    return resolve_mention(named[0], words, "", state)
