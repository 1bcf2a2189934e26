"""What one builds, pays for or keeps in the land of another: bridges, clinics, bases."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.partners.telling import directed, help_of
from comity.claims.prose.acts import Act, acts
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, IT
from comity.claims.reading import Reading
from comity.claims.wording import holds

_BASES = sought("base", "facilit", "garrison", "troops", "presence")
_WORKS = sought("funds", "funded", "financ", "built", "builds", "construct", "rebuilt", "renovat")
_TAUGHT = sought("trained", "equipped", "armed")
STEMS = (*_BASES, *_WORKS, *_TAUGHT)
"""How words begin of which a sentence of these has one."""
_SOME = r"(?:(?:an?|the|its|their|several|two|three|four|\d+|many|some) )?(?:[a-z-]+ ){0,2}?"
_BASE = (
    r"(?P<what>(?:(?:military|naval|air|army|air force|navy|submarine|logistics) ){1,2}"
    r"(?:bases?|facilit(?:y|ies)|garrisons?|presence))"
)
_THERE = rf"(?P<where>{ACTOR}|{IT}|{CITY})(?!['’-])"
_KEEP = re.compile(
    r"(?<![\w-])(?:has|have|had|maintain(?:s|ed|ing)?|operat(?:es?|ed|ing)|keeps?|kept|runs?)"
    r"(?![\w-])"
)
_KEPT = re.compile(rf" {_SOME}{_BASE}(?: [\w’'-]+){{0,5}}? (?:in|on|at) (?:the )?{_THERE}")
_HOST = re.compile(r"(?<![\w-])host(?:s|ed|ing)?(?![\w-])")
_HOSTED = re.compile(rf" {_SOME}(?P<whose>{DEMONYM}|{ACTOR}['’]s?|{ACTOR}) {_BASE}")
_PAY = re.compile(
    r"(?<![\w-])(?P<pay>fund(?:s|ed|ing)|financ(?:es|ed|ing)|buil(?:t|ds|ding)|"
    r"construct(?:s|ed|ing)|rebuilt|renovated)(?![\w-])"
)
# What one builds against another, or for itself, is no help.
_PAID = re.compile(
    r" (?P<what>(?P<one>(?:the|an?|several|many|some|two|three|most) )?(?!(?:in|by|on|from|with)\b)"
    r"(?:(?!(?:in|by|and|settlement|wall|fence|barrier|prison|camp|fort|outpost|rebel|militant|"
    rf"party|parties|campaign|coup|embass|consulate)\w*)(?:[\w’'-]+|{CITY}) ){{1,6}}?)in (?:the "
    rf")?{_THERE}"
)
_FOR_WHOM = re.compile(
    rf"(?P<to>{ACTOR})['’]s? (?:own )?(?:army|armed forces|military|police(?: force)?|navy|"
    r"air force|troops|soldiers|security forces|coast ?guard|officers|(?:[A-Z][\w-]+ "
    r"){1,4}?(?:Force|"
    r"Forces|Guard|Army|Navy|Corps|Service|Police)) (?:is|are|was|were|has been|"
    r"have been|had been) (?:[a-z]+ly |also )?(?P<back>trained|equipped|armed|funded|financed)"
    rf"(?: and [a-z]+ed)? by (?:the )?(?P<by>{ACTOR})(?!['’-])"
)


def works(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of what one has or makes in another's land."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        if holds(text, (" base", " facilit", " garrison", " presence")):
            yield from _bases(reading, sentence)
        if holds(text, (" in ",)) and not sentence.lacks(_WORKS):
            yield from _paid(reading, sentence)
        if holds(text, (" by ",)) and not sentence.lacks(_TAUGHT):
            yield from _taught(sentence)


def _bases(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    for act in acts(sentence, _KEEP, reading.state):
        if kept := _KEPT.match(drawn.text, act.verb.end(), act.end):
            yield from _done(reading, sentence, act, kept, _words(reading, sentence, kept))
    for act in acts(sentence, _HOST, reading.state):
        if hosted := _HOSTED.match(drawn.text, act.verb.end(), act.end):
            owners = drawn.members(hosted["whose"][0])
            pairs = [(owner.id, host.id) for owner in owners for host in act.subjects]
            words = _words(reading, sentence, hosted)
            span = (act.start, hosted.end())
            yield from directed(sentence, pairs, words, modality(act.words), span)


def _paid(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    for act in acts(sentence, _PAY, reading.state):
        paid = _PAID.match(sentence.shape.text, act.verb.end(), act.end)
        if paid is None:
            continue
        what = _words(reading, sentence, paid)
        verb = act.verb["pay"]
        if paid["one"] is None and not verb.startswith("f"):
            continue
        kind = help_of(verb) if verb.startswith("f") else "construction"
        words = what if what.startswith("construction") else f"{kind} of {what}"
        yield from _done(reading, sentence, act, paid, words)


def _taught(sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    for found in _FOR_WHOM.finditer(drawn.text):
        takers, givers = drawn.members(found["to"]), drawn.members(found["by"])
        pairs = [(giver.id, taker.id) for giver in givers for taker in takers]
        yield from directed(sentence, pairs, help_of(found["back"]), "", found.span())


def _done(
    reading: Reading, sentence: Sentence, act: Act, found: re.Match[str], words: str
) -> Iterator[Dealing]:
    members = sentence.shape.members(found["where"])
    where = [each.id for each in members] or [partner(sentence, act.subjects[0].id, reading.state)]
    pairs = [(one.id, each) for one in act.subjects for each in where if each]
    span = (act.start, found.end())
    yield from directed(sentence, pairs, words, modality(act.words), span)


def _words(reading: Reading, sentence: Sentence, found: re.Match[str]) -> str:
    words = sentence.shape.plain_span(*found.span("what")).of(reading.plain).strip()
    return re.sub(r"^(?:the|an?|several|many|some|two|three|most) ", "", words)
