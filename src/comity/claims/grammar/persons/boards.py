"""Persons named with a body: who chairs it, who sits on its council, officers in a list."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.persons.titles import BODY, NAME, named
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.shape import ACTOR, ANY, DEMONYM
from comity.claims.reading import Reading

_STEMS = sought(
    "chaired by", "co-chaired by", "headed by", "presided over by", "officials", "serve on",
    "serves on", "served on", "sit on", "sits on", "sat on", "and chairman of", "and chair of",
    "and president of", "and director of",
)  # fmt: skip
_NAMED = (
    rf"(?:{BODY}|(?:{ANY}[–-]){{0,2}}{ANY} (?:[A-Z][\w-]+ (?:of |for )?){{1,4}}|{ACTOR}|"
    r"[A-Z]{3,9})"
)
_LED = re.compile(
    rf"(?P<body>{_NAMED})(?: \([A-Z]{{2,9}}\))? (?:is|are|was|were)(?: currently| also| jointly)*"
    rf" (?P<how>co-?chaired|chaired|headed|presided over) by (?P<who>{NAME})"
    rf"(?P<more>(?:,[^,.;]{{3,60}},?)?,? and (?P<other>{NAME}))?"
)
_LISTED = re.compile(
    r"(?P<words>(?:(?:senior|high-ranking|top|former|ex-?) ?)*)"
    rf"(?P<whose>{DEMONYM}|{ACTOR}) (?P<kind>(?:government|military|diplomatic|foreign ministry) )?"
    rf"officials?,? (?:including|such as|like|among them) (?P<who>{NAME}(?:, {NAME})*"
    rf"(?:,? and {NAME})?)"
)
_SITS = re.compile(
    r"\b(?:serv(?:e|es|ed|ing)|sits?|sat) (?:together )?on the (?P<role>[A-Z][\w-]+(?: (?:of |"
    r"for )?"
    rf"[A-Z][\w-]+)*) of (?:the )?(?P<body>{BODY}|(?:{ANY}[–-]){{0,2}}{ANY} [A-Z][\w-]+"
    rf"(?: (?:of |for )?[A-Z][\w-]+)*|{ACTOR})"
)
_THEY = re.compile(r",? (?:as |because |who |while )?(?:they |both |all |also )*$")
_AND = re.compile(
    rf",? and (?:the |a )?(?P<role>[Cc]hair(?:man|woman|person)?|[Pp]resident|[Dd]irector) of "
    rf"(?:the )?(?P<body>{BODY})"
)
_BEFORE = re.compile(rf"(?P<who>{NAME}), [^,;]{{3,90}}$")
_SPLIT = re.compile(r",? and |, ")
_HOW = {"co-chaired": "Co-chair", "cochaired": "Co-chair", "chaired": "Chair", "headed": "Head"}


class Seat(NamedTuple):
    """A person in an office of a body; `start`, `end` and `stop` are offsets into ``plain``."""

    person: str
    body: str
    role: str
    start: int
    end: int
    stop: int


def seats(reading: Reading) -> Iterator[Seat]:
    """Yield who the sentences of a document say chairs a body, sits on it, or serves a state."""
    for sentence in prose(reading).with_any(*_STEMS):
        yield from _led(reading, sentence)
        yield from _officials(reading, sentence)
        yield from _second(reading, sentence)


def _led(reading: Reading, sentence: Sentence) -> Iterator[Seat]:
    """Yield who chairs or heads a body."""
    drawn = sentence.shape
    for match in _LED.finditer(drawn.text):
        role = _HOW.get(match["how"], "Head")
        body = body_of(reading, sentence, match)
        for group in ("who", "other"):
            person = named(match[group] or "")
            if " " in person:
                end = match.start(group) + len(person)
                span = drawn.plain_span(match.start(), end)
                yield Seat(person, body, role, *span, sentence.span.end)


def _officials(reading: Reading, sentence: Sentence) -> Iterator[Seat]:
    """Yield officers who are listed by name, and the council on which those listed sit."""
    drawn = sentence.shape
    for match in _LISTED.finditer(drawn.text):
        whose = drawn.piece(match["whose"])
        role = _role(match, reading.plain[whose.start : whose.end])
        state = drawn.members(match["whose"])[-1].id
        listed = list(_listed(match))
        for person, end in listed:
            span = drawn.plain_span(match.start(), end)
            yield Seat(person, state, role, *span, sentence.span.end)
        council = _SITS.search(drawn.text, match.end())
        if council and _THEY.fullmatch(drawn.text, match.end(), council.start()):
            body = body_of(reading, sentence, council)
            for person, end in listed:
                span = drawn.plain_span(end - len(person), council.end())
                yield Seat(person, body, council["role"], *span, sentence.span.end)


def _listed(match: re.Match[str]) -> Iterator[tuple[str, int]]:
    """Yield each person of a list with where the name ends in the shape's text."""
    at = match.start("who")
    for part in [*_SPLIT.finditer(match["who"]), None]:
        end = match.start("who") + part.start() if part else match.end("who")
        person = named(match.string[at:end])
        if " " in person:
            yield person, at + len(person)
        at = match.start("who") + part.end() if part else end


def _role(match: re.Match[str], whose: str) -> str:
    """Return what officers are: "ex-U.S. government officials" were government officials."""
    former = "former " if re.search(r"former|ex", match["words"]) else ""
    ranks = ("senior ", "high-ranking ", "top ")
    rank = next((each for each in ranks if each in match["words"]), "")
    kind = match["kind"] or ("government " if whose.endswith("overnment") else "")
    return f"{former}{rank}{kind}official"


def _second(reading: Reading, sentence: Sentence) -> Iterator[Seat]:
    """Yield a second office in a body of one who was named: "…, and Chairman of the Group"."""
    drawn = sentence.shape
    for match in _AND.finditer(drawn.text):
        before = _BEFORE.search(drawn.text, max(0, match.start() - 120), match.start())
        person = named(before["who"]) if before else ""
        if before and " " in person and match["role"][0].isupper():
            span = drawn.plain_span(before.start("who"), match.end())
            body = body_of(reading, sentence, match)
            yield Seat(person, body, match["role"], *span, sentence.span.end)


def body_of(reading: Reading, sentence: Sentence, match: re.Match[str]) -> str:
    """Return what a body is called: an actor by its name, one by letters as it was introduced."""
    drawn = sentence.shape
    if len(match["body"]) == 1 and (members := drawn.members(match["body"])):
        return members[0].id
    words = drawn.plain_span(*match.span("body")).of(reading.plain).strip().removeprefix("the ")
    if not words.isupper() or " " in words:
        return words
    at = reading.plain.find(f" ({words})", 0, sentence.span.start)
    full = _INTRODUCED.search(reading.plain, max(0, at - 90), at) if at >= 0 else None
    return full[0] if full else words


_INTRODUCED = re.compile(r"(?:[A-Z][\w.&–-]+ (?:of |for |and )?)*[A-Z][\w.&–-]+$")
