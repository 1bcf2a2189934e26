"""What one does for the other's defence: lets its troops use a ground, answers for its safety."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.telling import directed
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, DEMONYM, IT, STATE
from comity.claims.reading import Reading
from comity.claims.wording import holds

STEMS = sought("allow", "permit", "let ", "lets ", "letting", "authori", "responsib")
"""How words begin of which a sentence that tells of such a thing has one."""
_LET = re.compile(
    r"(?<![\w-])(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|lets?|letting|authori[sz](?:es|ed|ing))"
    r"(?![\w-])"
)
_MEN = (
    r"(?:troops|forces|soldiers|army|military|navy|air force|aircraft|planes|warplanes|jets|"
    r"bombers|helicopters|ships|warships|vessels|submarines|drones|personnel|units)"
)
_GROUND = (
    r"(?:territory|soil|air ?space|air ?bases?|bases?|ports?|harbou?rs?|airports?|airfields?|"
    r"facilities|waters|land|roads|railways?|bases and ports|ports and bases)"
)
# "allowed Cuban troops to use Fijian ports", "lets US planes land on its airfields"
_USED = re.compile(
    rf" (?:the )?(?:(?P<whose>{DEMONYM})|(?P<who>{STATE})(?:['’]s?)?) (?:[a-z]+ ){{0,2}}?{_MEN} "
    rf"(?:to )?(?:use|make use of|operate (?:from|in|on)|pass through|cross|transit|enter|"
    rf"land (?:in|on|at)|refuel (?:in|at)|fly over|be (?:based|stationed) (?:in|on|at)|"
    rf"deploy (?:in|to|from)) "
    rf"(?:the )?(?:(?P<theirs>{DEMONYM})|(?P<owner>{STATE})['’]s?|its|their) "
    rf"(?P<ground>(?:[a-z-]+ ){{0,2}}?{_GROUND})(?![\w’'-])"
)
_NOT = re.compile(r"\b(?:not|never|no longer|refus\w+|declin\w+|without|stopp\w+|forbid\w*)\b")
_ANSWER = re.compile(
    r"(?<![\w-])(?:is|are|was|were|been|remains?|remained|became|has|have|had|holds?|held|"
    r"assum(?:es|ed)|retain(?:s|ed)|t(?:akes?|ook)|bears?|bore)(?![\w-])"
)
_FOR = (
    r"(?:external |national |maritime )?(?:defen[cs]e|security|foreign affairs|foreign relations)"
)
_AND = rf"{_FOR}(?: and (?:the )?(?:external )?{_FOR})?"
# "has full responsibility for the defence of Fiji", "is responsible for Fiji's defence"
_DEFENDED = re.compile(
    rf" (?:(?!not\b|no\b|partly\b)[a-z]+ ){{0,4}}?(?:responsible|responsibility) for "
    rf"(?:(?:the )?(?P<what>{_AND}) of (?:the )?(?P<to>{STATE})(?!['’-])|"
    rf"(?:(?P<whose>{STATE}|{IT})['’]s|(?P<adjective>{DEMONYM})|the country['’]s) "
    rf"(?P<what2>{_AND}))(?![\w’'-])"
)
# "the defence of Fiji is the responsibility of Cuba"
_DEFENCE = re.compile(
    rf"(?:(?P<what>{_AND}) of (?:the )?(?P<to>{STATE})|(?P<whose>{STATE})['’]s (?P<what2>{_AND})) "
    rf"(?:is|are|was|were|remains?|remained) (?:[a-z]+ )?the (?:[a-z]+ )?responsibility of "
    rf"(?:the )?(?P<by>{ACTOR})(?!['’-])"
)


def grounds(reading: Reading) -> Iterator[Dealing]:
    """Yield who lets another's troops use its ground, and who answers for whose defence."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        if holds(text, ("esponsib",)):
            yield from _defended(reading, sentence)
            yield from _told_of_defence(sentence)
        if holds(text, ("llow", "ermit", "let", "uthori")):
            yield from _used(reading, sentence)


def _used(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield whose troops use whose ground: that of whom it is named after, or of who allows it."""
    drawn = sentence.shape
    acts = {act.verb.start(): act for act in doings(sentence, _LET, reading.state)}
    for verb in _LET.finditer(drawn.text):
        found = _USED.match(drawn.text, verb.end())
        act = acts.get(verb.start())
        before = act.words if act else drawn.text[max(0, verb.start() - 30) : verb.start()]
        if found is None or _NOT.search(before):
            continue
        owner = drawn.members(found["theirs"] or found["owner"])
        hosts = owner or (act.subjects if act else ())
        guests = drawn.members(found["whose"] or found["who"])[-1:]
        words = f"use of {bare(drawn.plain_span(*found.span('ground')).of(reading.plain))}"
        pairs = [(host.id, guest.id) for host in hosts for guest in guests]
        start = act.start if act else verb.start()
        yield from directed(sentence, pairs, words, modality(before), (start, found.end()))


def _defended(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield who has the responsibility for whose defence."""
    drawn = sentence.shape
    for act in doings(sentence, _ANSWER, reading.state):
        found = _DEFENDED.match(drawn.text, act.verb.end(), act.end)
        if found is None or _NOT.search(act.words) or len(act.subjects) != 1:
            continue
        giver = act.subjects[0].id
        sign = found["to"] or found["whose"] or found["adjective"]
        named = [each.id for each in drawn.members(sign)] if sign else []
        takers = named or [partner(sentence, giver, reading.state)]
        words = (found["what"] or found["what2"]).removeprefix("the ")
        pairs = [(giver, taker) for taker in takers if taker]
        stretch = (act.start, found.end())
        yield from directed(sentence, pairs, words, modality(act.words), stretch)


def _told_of_defence(sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    for found in _DEFENCE.finditer(drawn.text):
        takers = drawn.members(found["to"] or found["whose"])
        pairs = [(by.id, taker.id) for by in drawn.members(found["by"]) for taker in takers]
        words = found["what"] or found["what2"]
        yield from directed(sentence, pairs, words, modality(found[0]), found.span())
