"""Who mediates where no rule for mediators tells it: their word, and whom its clause names."""

import re
from collections.abc import Iterator

from comity.claims.grammar.fighting.mediating import Mediation, told_by
from comity.claims.grammar.persons.holding import officer
from comity.claims.page import kind_of
from comity.claims.prose.acts import acts
from comity.claims.prose.clauses import clause
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.parties import FOR_OR_AGAINST
from comity.claims.prose.shape import ACTOR, DEMONYM, STATE
from comity.claims.reading import Reading

_STEMS = sought(
    "mediat", "broker", "facilitat", "intermediar", "go-between", "good offices", "peacemak",
)  # fmt: skip
_HELPER = r"(?:mediators?|intermediar(?:y|ies)|go-betweens?|(?:peace )?brokers?|peacemakers?)"
_PEACE = (
    r"(?:peace|talks|negotiations?|communications?|dialogue|settlements?|truces?|cease-?fires?)"
)
_DOES = re.compile(
    r"\b(?:(?:assist(?:ed|s|ing)? in )?(?:mediat(?:ed|es|ing)|broker(?:ed|s|ing))|"
    r"help(?:ed|s|ing)? (?:to )?(?:broker|mediate)|(?:involved|engaged|instrumental|active|key) "
    r"(?:in|at) (?:mediating|brokering|facilitating)|"
    rf"facilitat(?:ed|es|ing)(?= (?:[\w-]+ ){{0,4}}?{_PEACE}\b)|"
    r"(?:act|serv|function|emerg)(?:ed|s|es|ing)(?: [a-z]+){0,2} as (?:[a-z]+ ){0,3}?"
    rf"{_HELPER}|"
    rf"recogni[sz]ed as (?:[a-z]+ ){{0,3}}?{_HELPER}|"
    r"(?:adopt|play|assum|fulfil)(?:ed|s|es|led|ing) (?:an? |the )?(?:[a-z]+ ){0,2}"
    r"(?:mediating|mediation|mediatory|intermediary|peacemaking) role)"
    r"(?! by\b| talks with\b)(?![\w-])"
)
# "the help of Cuba in brokering", "Cuban mediation", "brokered by Cuba"
_WHOSE = re.compile(
    rf"\b(?:participation|involvement|role|help|assistance|efforts?|support) (?:of|by) "
    rf"(?P<of>{STATE}) in (?:mediating|brokering|facilitating)\b|"
    rf"(?P<own>{ACTOR}|{DEMONYM})(?:['’]s?)? (?:[a-z]+ )?mediation\b|"
    rf"\b(?:mediated|brokered|facilitated) by (?:[a-z]+ )?(?:the )?(?P<by>{ACTOR}|{DEMONYM})"
)
# Those who quarrel, else nobody was mediated between.
_QUARREL = re.compile(
    r"\b(?:[Cc]ris[ie]s|[Cc]onflicts?|[Ww]ars?|[Dd]isputes?|[Pp]eace|[Tt]alks|[Nn]egotiations?|"
    r"[Tt]ruces?|[Cc]ease-?fires?|[Aa]ccords?|[Aa]greements?|[Ss]ettlements?|[Ii]mpasse|factions?|"
    r"[Rr]evolution|rebels?|hostages?|release|communications?|feud|stand-?off)\b"
)
# What else the same did, or another: "and sent a force to Haiti"
_ONWARD = re.compile(
    r",? and (?=(?:also |then |later )?(?:[a-z]+ed|sent|gave|made|took|led|held|is|are|was|were|"
    r"has|have|had)\b)|, (?:but|all|with|which|while)\b|;"
)
_MANY = 5
"""More than these are no parties to one quarrel."""


def mediated(reading: Reading, told: list[Mediation]) -> Iterator[Mediation]:
    """Yield who mediates in the sentences of which nothing is ``told``."""
    known = {each.stop for each in told}
    for sentence in prose(reading).with_any(*_STEMS):
        if sentence.span.end not in known and _QUARREL.search(sentence.shape.text):
            yield from _told(reading, sentence)


def _told(reading: Reading, sentence: Sentence) -> Iterator[Mediation]:
    """Yield what the verbs, or else the nouns, of a sentence tell."""
    drawn = sentence.shape
    found = False
    for verb in _DOES.finditer(drawn.text):
        held = officer(reading, sentence, verb.start())
        if held is not None:  # "President Roa mediated"
            found = True
            yield from _between(reading, sentence, verb.span(), [held.service])
    for act in acts(sentence, _DOES, reading.state) if not found else ():
        by = [each.id for each in act.subjects]
        for each in _between(reading, sentence, (act.start, act.verb.end()), by):
            found = True
            yield each._replace(modality=modality(act.words))
    for match in _WHOSE.finditer(drawn.text) if not found else ():
        by = [each.id for each in drawn.members(match["of"] or match["own"] or match["by"])]
        yield from _between(reading, sentence, match.span(), by)


def _between(
    reading: Reading, sentence: Sentence, words: tuple[int, int], by: list[str]
) -> Iterator[Mediation]:
    """Yield that each of some mediates between whom the clause names behind, else before.

    Where it names nobody, they are the two in view, and nobody where these are not two.
    """
    drawn = sentence.shape
    low, high = clause(drawn.text, words[0])
    onward = _ONWARD.search(drawn.text, words[1], max(high, words[1]))
    for start, stop in ((words[1], onward.start() if onward else high), (low, words[0])):
        pieces = [
            each
            for each in drawn.within(start, stop, "state", "demonym")
            if not drawn.text.endswith(FOR_OR_AGAINST, 0, each.at)
        ]
        named = {each.id for piece in pieces for each in piece.members} - set(by)
        if named and len(named) < _MANY and all(kind_of(each) == "state" for each in named):
            span = min(words[0], pieces[0].at), max(words[1], pieces[-1].at + 1)
            yield from told_by(sentence, span, by, tuple(sorted(named)))
        if named:
            return
    two = {sentence.passage.view, reading.state} - {"", *by}
    if len(two) > 1:
        yield from told_by(sentence, words, by, tuple(sorted(two)))
