"""How two get on: friendly relations and help of one to the other, tension and dispute."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.prose import rapport
from comity.claims.prose.acts import acts
from comity.claims.prose.counterparts import counterparts
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.modality import modality
from comity.claims.reading import Reading

_FRIENDLY = (
    rapport.FRIENDLY, rapport.FRIENDLY_IS, rapport.ALLY, rapport.COOPERATE, rapport.WARMING,
)  # fmt: skip
_HOSTILE = (rapport.HOSTILE, rapport.HOSTILE_IS, rapport.QUARREL, rapport.STRAIN)


class Dealing(NamedTuple):
    """How two get on; ``directed`` when it is one's towards the other."""

    one: str
    other: str
    directed: bool
    words: str
    over: str
    modality: str
    start: int
    end: int
    stop: int


def partnerships(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of friendship and of help."""
    for sentence in prose(reading).with_any(*rapport.STEMS_TIES, near=rapport.NOUN):
        text = sentence.shape.text
        listed = list(rapport.LISTED.finditer(text))
        for match in listed:
            yield from _bracketed(reading, sentence, match)
        for pattern in _FRIENDLY if not listed else ():
            for match in pattern.finditer(text):
                on = rapport.ACCORD_ON.search(text[: match.start()])
                if not on or "rategic" in match[0]:
                    yield from _ties(reading, sentence, match)
    for sentence in prose(reading).with_any(*rapport.STEMS_HELP):
        yield from _help(reading, sentence)


def whole(reading: Reading, told: Dealing) -> tuple[int, int]:
    """Return the words to quote: those of the dealing and, in its sentence, the names of the two."""
    start, end = told.start, told.end
    for mention in reading.mentions_in(start, told.stop):
        if mention.id in {told.one, told.other}:
            end = max(end, mention.end)
    return start, end


def disputes(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of tension and quarrels."""
    for sentence in prose(reading).with_any(*rapport.STEMS_BAD):
        for pattern in _HOSTILE:
            for match in pattern.finditer(sentence.shape.text):
                yield from _ties(
                    reading, sentence, match, quarrel=True, guess=pattern is not rapport.QUARREL
                )


def _bracketed(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Iterator[Dealing]:
    """Yield what a bracket in a list of states says: "Oman (trade relations 1996–2000)"."""
    drawn = sentence.shape
    one = drawn.members(match["who"])[-1]
    words = drawn.plain_span(*match.span("words")).of(reading.plain)
    if reading.state and one.id != reading.state:
        yield Dealing(
            reading.state, one.id, False, words, "", "", one.start,
            drawn.plain_span(*match.span()).end, sentence.span.end,
        )  # fmt: skip


def _ties(
    reading: Reading,
    sentence: Sentence,
    match: re.Match[str],
    *,
    quarrel: bool = False,
    guess: bool = True,
) -> Iterator[Dealing]:
    drawn = sentence.shape
    groups = match.re.groupindex
    if "noun" in groups:
        verb = match["verb"] if "verb" in groups else ""
        words = f"{match['adjective']} relations" if match["adjective"] else f"{verb} relations"
    else:
        words = drawn.plain_span(*match.span("words")).of(reading.plain)
    over = rapport.OVER.match(drawn.text, match.end())
    matter = drawn.plain_span(*over.span("what")).of(reading.plain).strip() if over else ""
    before = drawn.text[max(0, match.start() - 60) : match.start()]
    if not quarrel and (rapport.SPOILT.search(before) or not rapport.VERB.search(drawn.text)):
        return
    if match.re is rapport.ALLY and not rapport.COPULA.search(before):
        return
    mood = "denied" if rapport.NONE.search(before) else modality(before)
    for one, other in counterparts(
        sentence, match.start(), match.end(), reading.state, guess=guess
    ):
        span = drawn.plain_span(*_stretch(drawn.text, match))
        yield Dealing(
            one, other, False, words, matter or ("bilateral relations" if quarrel else ""), mood,
            span.start, span.end, sentence.span.end,
        )  # fmt: skip


def _stretch(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Return the clause of a match, from its beginning to the end of who is named after it."""
    start = max(
        text.rfind("; ", 0, match.start()) + 1, text.rfind(", while ", 0, match.start()) + 1, 0
    )
    return (start + 1 if start and text[start] == " " else start), match.end()


def _help(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield the help that one gives the other."""
    drawn = sentence.shape
    text = drawn.text
    for act in acts(sentence, rapport.SUPPORT, reading.state):
        pattern = rapport.BACKED if act.verb["back"] else rapport.GIVEN
        match = pattern.match(text, act.verb.end(), act.end)
        if match is None:
            continue
        groups = match.groupdict()
        sign = groups["to"] or groups.get("to2") or groups.get("adjective") or ""
        what = next((name for name in ("what", "what2", "own") if groups.get(name)), "")
        phrase = (
            drawn.plain_span(*match.span(what)).of(reading.plain).strip(" ,'’s") if what else ""
        )
        if act.verb["back"]:
            phrase = f"support for {phrase}" if phrase else "support"
        span = drawn.plain_span(act.start, match.end())
        for one in act.subjects:
            for other in drawn.members(sign):
                if one.id != other.id:
                    yield Dealing(
                        one.id, other.id, True, phrase, "", modality(act.words), span.start,
                        span.end, sentence.span.end,
                    )  # fmt: skip
    for match in rapport.SUPPORTING.finditer(text):
        owners = drawn.members(match["owner"] or match["adjective"])
        phrase = drawn.plain_span(*match.span("what")).of(reading.plain)
        span = drawn.plain_span(*match.span())
        for one in owners:
            for other in drawn.members(match["to"]):
                if one.id != other.id:
                    yield Dealing(
                        one.id,
                        other.id,
                        True,
                        phrase,
                        "",
                        "",
                        span.start,
                        span.end,
                        sentence.span.end,
                    )
