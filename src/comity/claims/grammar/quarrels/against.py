"""What one does against another that no verb of ill will tells.

Rebels who are helped, a state that is claimed, a bid that is not supported, a court that is asked,
a supply that is stopped, a problem that one is for another.
"""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.deeds.doers import doers
from comity.claims.grammar.quarrels.opponents import doer
from comity.claims.grammar.quarrels.quarrels import Quarrel
from comity.claims.grammar.quarrels.telling import (
    UNDONE,
    clause_around,
    named_by,
    of_two,
    pairs,
)
from comity.claims.prose.acts import verbs
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, ORGANISATION
from comity.claims.reading import Reading
from comity.claims.wording import holds

_ONE = rf"(?:{ACTOR}|{DEMONYM}|{CITY})"
_REBELS = (
    r"(?:rebels?(?: groups?| forces| movements?)?|insurgents|insurgency|insurgencies|guerrillas?|"
    r"militants|militias?|separatists?|secessionists|dissidents|mutineers|contras|uprisings?|"
    r"rebellions?|coups?|coup attempts?|revolts?|armed groups|opposition (?:groups|forces|"
    r"fighters)|"
    r"exiles|mercenaries|terrorists|terrorist groups)"
)
_BACKS = (
    r"(?P<backs>(?:support|back|arm|financ|fund|train|shelter|harbou?r|host|sponsor|aid|foster|"
    r"foment|"
    r"assist|equip|suppl|instigat|incit|organi[sz])(?:e|ed|ied|es|ies|s|ing|ying) "
    rf"(?:(?!and\b|but\b|by\b|which\b|who\b|to\b|in\b|against\b)[\w’'-]+ ){{0,3}}{_REBELS})"
    r"(?= (?:(?!and\b|but\b|which\b)[\w’'-]+ ){0,3}?(?:against|in|inside|within|of) )"
)
_SPURNS = (
    r"(?P<spurns>(?:(?:did|does|do|would|has|have|had) not (?:[a-z]+ly )?|refus(?:e[sd]?|ing) to "
    r"(?:[a-z]+ly )?|declin(?:e[sd]?|ing) to |never )(?:support|accept|recogni[sz]ed?|endorse|"
    r"ratify|agree to|approve(?: of)?|supported|accepted|endorsed))"
    r"(?= [^.;,]{0,40}?\b(?:sovereignty|annexation|claims?|accession|membership|bid|candidacy|"
    r"occupation|borders?|boundary|rule|authority|passports?|legitimacy|entry|application|presence|"
    r"jurisdiction|ownership)\b)"
)
_SUES = (
    rf"(?P<sues>(?:took|takes|taken|taking|brought|bringing|hauled)(?= {ACTOR} (?:to|"
    rf"before) (?:the )?"
    rf"(?:court|arbitration|International|Permanent|European Court|{ORGANISATION})))"
)
_STOPS = (
    r"(?:(?:stopp(?:ed|ing)|cut(?:ting)?(?: off)?|shut(?:ting)?(?: off| down)?|halt(?:ed|"
    r"ing)|"
    r"suspend(?:ed|ing)|ban(?:ned|ning)|block(?:ed|ing)|froze|freezing|seiz(?:ed|ing)|"
    r"confiscat(?:ed|ing)|imped(?:ed|ing)) "
    r"(?:(?!and\b|but\b|of\b)[\w’'-]+ ){0,3}?(?:gas|oil|electricity|water|power|energy|fuel|food|"
    r"trade|"
    r"imports?|exports?|supplies|deliveries|shipments|flights|air links|assets|ships|vessels|goods|"
    r"aid|visas|transit|traffic)(?: (?:supplies|deliveries|exports|links|shipments|ties|talks))?)"
    r"(?= (?:to|from|with|of|for|through) )"
)
_BREAKS = (
    r"(?:(?:broke|breaking|call(?:ed|ing)|cancel(?:l?ed|l?ing)|boycott(?:ed|ing)|"
    r"walk(?:ed|ing)|pull(?:ed|ing)|withdrew|withdrawing) (?:off |out of |away from )?(?:(?!and\b|"
    r"but\b|of\b)[\w’'-]+ ){0,4}?"
    r"(?:talks|negotiations|visit|summit|meeting|tour)(?= (?:with|to|in|by|"
    r"of) [^.;]{1,60}? (?:over|in protest|"
    r"because of|due to|after|following|to protest|in response)\b))"
)
_HACKS = (
    r"(?:(?<!the )(?<!its )(?<!of )(?<!an )(?:hack(?:ed|ing)|launch(?:ed|"
    r"ing) (?:an? )?(?:cyber-?attacks?|attacks?) (?:on|against)|"
    r"encroach(?:ed|ing) (?:up)?on|trespass(?:ed|ing) (?:on|in)|"
    r"poach(?:ed|ing) in|spied on|spying on))"
)
_DEED = re.compile(
    rf"(?<![\w-])(?:{_BACKS}|{_SPURNS}|{_SUES}|{_STOPS}|{_BREAKS}|{_HACKS})(?![\w-])"
)
"""Each group is a sort of deed; its words are the status."""
_WHOM = re.compile(
    r"(?: (?!and\b|but\b|who\b|which\b|while\b|by\b|as\b|after\b|over\b)[\w’'\"“”-]+){0,6}? "
    rf"(?:the )?(?P<whom>{ACTOR}|{DEMONYM}|{CITY})(?![-–])"
)
# A land that another claims stands before it: "Fiji (claimed by Cuba)".
_CLAIMED = re.compile(
    rf"(?P<whom>{ACTOR}),? \(?(?:(?:which|that|who) )?(?:(?:is|are|was|were|also|both|still|long|"
    rf"has|have|"
    r"been|a|territory|land|region|self-declared|state) ){0,6}"
    rf"(?P<deed>claimed(?: and (?:administered|occupied|controlled))?) by (?:both )?(?P<by>{_ONE})"
)
_CLAIM_TO = re.compile(
    rf"(?P<by>{ACTOR}(?=['’])|{DEMONYM})(?:['’]s?)? (?:[a-z-]+ ){{0,2}}(?P<deed>claims?|annexation|"
    rf"occupation|"
    r"invasion and occupation|blockade|encirclement|irredentism) "
    rf"(?:of|on|over|to|upon|against) (?:all of |the whole of |parts of |"
    rf"sovereignty over )?(?:the )?(?P<whom>{ACTOR})(?!['’-])"
)
# "Cuban support for the rebels became a problem for Fiji"
_PROBLEM = re.compile(
    rf"(?P<by>{ACTOR}(?=['’])|{DEMONYM}(?= [a-z]))(?:['’]s?)?"
    r"(?: (?!(?:that|which|who|sa(?:id|ys)|because|if|whether)\b)[^.;, ]+){1,14}? "
    r"(?:is|was|are|were|has been|have been|became|become|remains?|remained|"
    r"pos(?:es?|ed)|caus(?:es?|ed)|creat(?:es?|ed)|"
    r"present(?:s|ed)) "
    r"(?:an? |the )?(?:[a-z]+ ){0,2}(?P<deed>problems?|irritants?|concerns?|threats?|nuisance|"
    r"worry|"
    rf"difficulties|trouble|challenges?|obstacles?|affront|provocation|embarrassment) (?:for|to|in|"
    rf"with) (?:the )?(?P<whom>{_ONE})"
)
_CLAIMED_WORDS = ("claimed", "claim", "annexation", "occupation", "blockade", "irredentism")
_ALL = re.compile(r"\b(?:both|all|are)\b")
# "never recognised the annexation of Fiji": against whoever annexed it
_SUFFERS = re.compile(r"\b(?:annexation|occupation|partition|invasion)s? of [^.;,]*$")
_COURT = re.compile(
    rf" (?:to|before) (?:the )?(?:{ORGANISATION}|court|arbitration|[\w ]{{1,30}}? Court)"
)
_BY_WHOM = re.compile(r" by (?:the )?[\ue000-\uf8ff]")
_SIGNS = (
    "rebel",
    "insurg",
    "guerrilla",
    "milit",
    "separatis",
    "secession",
    "dissident",
    "uprising",
    "coup",
    "revolt",
    "mutin",
    "contras",
    "armed group",
    "opposition ",
    "exile",
    "mercenar",
    "terror",
    " not ",
    "refus",
    "declin",
    "never ",
    "took ",
    "arbitration",
    "stopped",
    "cut ",
    "shut",
    "halt",
    "suspend",
    "banned",
    "block",
    "froze",
    "seiz",
    "confiscat",
    "talks",
    "summit",
    "hack",
    "cyber",
    "annex",
    "occup",
    "encroach",
    "trespass",
    "poach",
    "spied on",
    "spying on",
)
_TROUBLES = (
    "problem", "irritant", "concern", "threat", "nuisance", "worry", "difficulties", "trouble",
    "challenge", "obstacle", "affront", "provocation", "embarrassment",
)  # fmt: skip
"""Pieces of words, of which a sentence has one that these patterns tell something of."""
_FEW = 24
_RULE = "against"


def against(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield what one does against another that no verb of ill will tells."""
    drawn = sentence.shape
    text = drawn.text
    deeds = verbs(text, _DEED) if holds(text, _SIGNS) else ()
    found = doers(sentence, _DEED, reading.state) if deeds else {}
    for deed in deeds:
        whom = _whom(text, deed)
        piece = drawn.piece(whom["whom"]) if whom else None
        if whom is None or piece is None:
            continue
        theirs = named_by(reading, sentence, [piece])
        if deed["backs"] and piece.kind == "state":
            theirs = [each.id for each in piece.members]  # "rebels in Chad"
        done = doer(reading, sentence, deed, found) if theirs else None
        before = text[max(0, deed.start() - _FEW) : deed.start()]
        if done is None or UNDONE.search(before) or modality(done.words.removesuffix(deed[0])):
            continue
        court = _COURT.match(text, whom.end()) if deed["sues"] else None
        for two in pairs(done.ids, theirs):
            yield of_two(reading, sentence, deed, (court or whom).end(), two, rule=_RULE)
    patterns = [_CLAIMED, _CLAIM_TO] if any(each in text for each in _CLAIMED_WORDS) else []
    patterns += [_PROBLEM] if holds(text, _TROUBLES) else []
    for pattern in patterns:
        for match in pattern.finditer(text):
            yield from _named(reading, sentence, match)


def _whom(text: str, deed: re.Match[str]) -> re.Match[str] | None:
    """Return the words for whom a deed is done to, None where they tell of another."""
    _, hi = clause_around(text, deed.end())
    whom = _WHOM.match(text, deed.end(), hi)
    if whom is None or _BY_WHOM.match(text, deed.end()):
        return None
    suffers = deed["spurns"] and _SUFFERS.search(text, deed.end(), whom.start("whom"))
    return None if suffers else whom


def _named(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Iterator[Quarrel]:
    """Yield the quarrel of whom a pattern names as ``by`` with the last of those as ``whom``."""
    drawn = sentence.shape
    ours = named_by(reading, sentence, [drawn.piece(match["by"])])
    theirs = [each.id for each in drawn.members(match["whom"])]
    theirs = theirs if _ALL.search(match[0]) else theirs[-1:]
    if not modality(drawn.text[max(0, match.start() - _FEW) : match.start()]):
        for two in pairs(ours, theirs):
            yield of_two(reading, sentence, match, match.end(), two, rule=_RULE)
