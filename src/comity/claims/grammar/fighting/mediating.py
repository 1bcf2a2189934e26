"""Who mediates between whom, who belongs to the mediators and who chairs them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.dealings.counterparts import counterparts
from comity.claims.grammar.dealings.lands import DISPUTED
from comity.claims.grammar.fighting.fights import parties_before
from comity.claims.grammar.fighting.wars import wars
from comity.claims.page import kind_of
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.naming import names
from comity.claims.prose.shape import DEMONYM, STATE
from comity.claims.prose.timing import leading, when
from comity.claims.reading import Reading
from comity.spans import Span

_STEMS = sought(
    "mediat", "broker", "facilitat", "hosted", "hosting", "hosts",
    "under the aegis", "under the auspices", "aegis of", "auspices of", "co-chair",
)  # fmt: skip
_VERB = re.compile(
    r"\b(?:mediat(?:ed|es|ing|e)|broker(?:ed|s|ing)|facilitat(?:ed|es|ing)(?= (?:the )?(?:peace )?"
    r"(?:talks|negotiations|dialogue|peace))|host(?:ed|s|ing)(?= (?:\w+ )?peace talks)|(?:acted|"
    r"acts|served|serves|acting|serving) as (?:an? |the )?"
    r"(?:chief |key )?mediators?)(?![\w-])"
)
_BY = re.compile(
    r"\b(?:mediat(?:ion|ed)(?: efforts)? (?:of|by)|(?P<aegis>under the (?:aegis|auspices) of)) "
    r"(?:the )?"
)
# "a Cuban-brokered ceasefire"
_BROKERED = re.compile(
    rf"(?P<by>{DEMONYM}|{STATE})-(?:brokered|mediated) (?:[\w-]+ )?"
    r"(?:cease-?fire|truce|armistice|peace|agreement|accord|deal|talks)"
)
_TALKS = re.compile(r"\b(?:[Nn]egotiat\w+|[Tt]alks|[Pp]eace|settle\w+|resol\w+)\b")
_CHAIRED = re.compile(rf" (?:is|are|was)(?: currently)? (?:co-)?chaired by (?P<chairs>{STATE})")
_COMPRISES = re.compile(
    rf"\b(?:comprises|includes|consists of|is made up of|whose members are) (?P<members>{STATE})"
)


class Mediation(NamedTuple):
    """A mediation that words tell of; the fields are those of the claim."""

    mediator: str
    parties: tuple[str, ...]
    since: str
    modality: str
    start: int
    end: int
    stop: int
    members: tuple[str, ...] = ()
    chairs: tuple[str, ...] = ()


def mediations(reading: Reading) -> Iterator[Mediation]:
    """Yield who the sentences of a document say mediates."""
    for sentence in prose(reading).with_any(*_STEMS):
        drawn = sentence.shape
        for act in acts(sentence, _VERB, reading.state):
            span = drawn.plain_span(act.start, act.verb.end())
            for each in _between(reading, sentence, act.verb.span(), span):
                for mediator in act.subjects:
                    if mediator.id not in each.parties:
                        yield each._replace(mediator=mediator.id, modality=modality(act.words))
        yield from _brokered(reading, sentence)
        for match in _BY.finditer(drawn.text):
            if match["aegis"] and not _TALKS.search(drawn.text, 0, match.start()):
                continue
            yield from _named(reading, sentence, match)
        yield from _seats(reading, sentence)


def _brokered(reading: Reading, sentence: Sentence) -> Iterator[Mediation]:
    """Yield whoever brokered something: "a Cuban-brokered ceasefire"."""
    drawn = sentence.shape
    for match in _BROKERED.finditer(drawn.text):
        by = drawn.members(match["by"])[-1]
        span = drawn.plain_span(*match.span())
        for each in _between(reading, sentence, match.span(), span):
            if by.id not in each.parties:
                yield each._replace(mediator=by.id)


def _named(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Iterator[Mediation]:
    """Yield "mediation by the U.S. and France", "under the aegis of the Minsk Group"."""
    drawn = sentence.shape
    at = match.end()
    states = re.compile(STATE).match(drawn.text, at)
    if states:
        mediators, end = [each.id for each in drawn.members(states[0])], states.end()
    else:
        found = list(names(reading, drawn, at, len(drawn.text)))[:1]
        mediators, end = [each.object for each in found], found[0].at if found else at
    span = drawn.plain_span(match.start(), max(end, at))
    for each in _between(reading, sentence, (match.start(), end), span):
        for mediator in mediators:
            if mediator not in each.parties:
                yield each._replace(mediator=mediator)


def _between(
    reading: Reading, sentence: Sentence, words: tuple[int, int], span: Span
) -> Iterator[Mediation]:
    """Yield a mediation between the two that its clause names, or that all is about."""
    drawn = sentence.shape
    view = sentence.passage.view
    pairs = counterparts(sentence, *words, reading.state, guess=False)
    states = (
        len(pairs) == 1
        and (" between " in drawn.text or bool(drawn.within(0, words[1], "pair")))
        and all(kind_of(each) == "state" for each in pairs[0])
    )
    before = parties_before(reading, sentence, span.start, list(wars(reading)))
    parties = pairs[0] if states else _viewed(reading, view) or before
    near = [each for each in drawn.within(max(0, words[0] - 50), words[0], "date") if each.date][
        -1:
    ]
    dates = when(drawn, near[0].at if near else words[0], min(len(drawn.text), words[1] + 60))
    dates = dates if dates.end >= 0 else leading(drawn)
    if parties:
        yield Mediation("", tuple(sorted(parties)), dates.start, "", *span, sentence.span.end)


def _viewed(reading: Reading, view: str) -> tuple[str, ...]:
    """Return the two that a heading or row is about; of a disputed territory who dispute it."""
    if not view:
        return ()
    return DISPUTED.get(view, (reading.state, view))


def seats(reading: Reading) -> Iterator[Mediation]:
    """Yield who chairs mediators and who belongs to them, whoever they mediate between."""
    for sentence in prose(reading).with_any("co-chair"):
        yield from _seats(reading, sentence)


def _seats(reading: Reading, sentence: Sentence) -> Iterator[Mediation]:
    """Yield who chairs the mediators and who belongs to them: "The M Group is co-chaired by"."""
    drawn = sentence.shape
    listed = list(names(reading, drawn, 0, min(80, len(drawn.text))))[:1]
    chaired = _CHAIRED.match(drawn.text, listed[0].at) if listed else None
    if chaired is None:
        return
    comprises = _COMPRISES.search(drawn.text, chaired.end())
    view = sentence.passage.view
    span = drawn.plain_span(0, (comprises or chaired).end())
    yield Mediation(
        listed[0].object, tuple(sorted(_viewed(reading, view))), "", "",
        *span, sentence.span.end,
        members=tuple(each.id for each in drawn.members(comprises["members"] if comprises else "")),
        chairs=tuple(each.id for each in drawn.members(chaired["chairs"])),
    )  # fmt: skip
