"""Ill will of the two whom all is about: strong words in a sentence that names nobody else."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.words import ids_of
from comity.claims.grammar.events.deeds.doers import doers
from comity.claims.grammar.quarrels import lexicon
from comity.claims.grammar.quarrels.opponents import doer
from comity.claims.grammar.quarrels.quarrels import Quarrel
from comity.claims.grammar.quarrels.telling import (
    KINDS,
    OF_OTHERS,
    TOGETHER,
    UNDONE,
    VENUE,
    clause_around,
    named_by,
    of_two,
)
from comity.claims.grammar.quarrels.unreal import EASED
from comity.claims.prose.acts import alone, verbs
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, ANY, DEMONYM, PAIR
from comity.claims.reading import Reading

_STRONG = re.compile(
    rf"(?<![\w-])(?:{lexicon.STRONG}|(?<!to )claims?(?= (?:to|over|on) (?:the|its|an?|[A-Z]|"
    rf"{ANY})))(?![\w-])"
)
_DEED = re.compile(rf"(?<![\w-])(?:{lexicon.DEEDS})(?![\w-])")
_AT_HOME = re.compile(
    r" (?:in (?!the (?:relation|tie)|their (?:relation|tie))|(?:within|inside|across|throughout|"
    r"imposed|among)\b|between (?!the two|both|them)|relations between (?:its|the)\b|"
    r"(?:the )?(?:[a-z]+ ){0,2}(?:violence|terror\w*|attacks?|coups?|killings?|bombings?|"
    r"massacres?)\b|to (?:the )?(?:war|[A-Z]))"
)
_TIES = re.compile(rf"\b(?:relations?(?:hips?)?|ties|the two|both)\b|{PAIR}")
_GOVERNS = re.compile(
    r" (?:with|against|over|about|on|from|at|to|towards?|between)\b"
    rf"(?! (?:the )?(?:world|region)|(?: [a-z]+)? {ANY}['’]s? neighbou?r)"
)
_OWNED = re.compile(rf"(?:{ACTOR}['’]s?|{DEMONYM}|\b(?:its|their)) (?:[a-z-]+ )?$")
# "condemned Fiji's ally", who is no party of the two; "the South Sea disputes".
_STRANGE = re.compile(r" (?:the )?[A-Z]")
_NAME = re.compile(r"\w [A-Z]\w+ $")
_BE = re.compile(r"\b(?:is|are|was|were|been|being|be) (?:[a-z]+ly )?$")
# "criticised the envoys of Fiji": the words between a deed and whom it is done to.
_DIRECT = re.compile(
    r"(?: (?!and\b|but\b|who\b|which\b|while\b|by\b)[\w’'\"“”-]+){0,6}? "
    rf"(?P<whom>{ACTOR}|{DEMONYM})"
)
_FEW = 24
_NEAR = 36
_REACH = 120
_RULE = "two_in_view"


def of_those_in_view(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield the two whom all is about where a sentence has strong words and names nobody else."""
    two = (reading.state, sentence.passage.view)
    if not alone(sentence, reading.state) or any(map(VENUE.search, two)):
        return
    drawn = sentence.shape
    pieces = drawn.within(0, len(drawn.text), *KINDS)
    named = {each for piece in pieces for each in ids_of(sentence, piece, reading.state)}
    for match in _STRONG.finditer(drawn.text):
        lo, hi = clause_around(drawn.text, match.start())
        if _of_both(drawn.text, match, lo, hi, named):
            end = min(hi, match.end() + _REACH)
            yield of_two(reading, sentence, match, end, two, rule=_RULE)
    yield from _deeds(reading, sentence, named)


def _of_both(text: str, match: re.Match[str], lo: int, hi: int, named: set[str]) -> bool:
    """Say whether words of ill will in ``text[lo:hi]`` are those of the two."""
    before = text[max(lo - _FEW, 0) : match.start()]
    if (match[0][0].isupper() and match.start()) or _NAME.search(before):
        return False
    others = OF_OTHERS.search(before) or _AT_HOME.match(text, match.end())
    undone = modality(before) or UNDONE.search(before) or TOGETHER.search(before)
    if others or undone or EASED.match(text, match.end()):
        return False
    governs = named and (_GOVERNS.match(text, match.end()) or _OWNED.search(before))
    return bool(governs or _TIES.search(text, lo, hi))


def _deeds(reading: Reading, sentence: Sentence, named: set[str]) -> Iterator[Quarrel]:
    """Yield what one of the two does to the other, where words tell one of them."""
    two = (reading.state, sentence.passage.view)
    text = sentence.shape.text
    deeds = verbs(text, _DEED)
    found = doers(sentence, _DEED, reading.state) if deeds else {}
    for deed in deeds:
        _, hi = clause_around(text, deed.start())
        before = text[max(0, deed.start() - _REACH) : deed.start()]
        if OF_OTHERS.search(before) or _AT_HOME.match(text, deed.end()):
            continue
        whom = _DIRECT.match(text, deed.end(), hi)
        piece = [sentence.shape.piece(whom["whom"])] if whom else []
        theirs = named_by(reading, sentence, piece)
        if {*theirs} - {*two} or _STRANGE.match(text, deed.end()) or UNDONE.search(before[-_NEAR:]):
            continue
        done = doer(reading, sentence, deed, found)
        if done is None:
            told = len(theirs) == 1 and not (modality(before[-_FEW:]) or _BE.search(before))
        else:
            one = len(done.ids) == 1 and done.ids[0] in two and done.ids != theirs
            told = one and named.issuperset(two) and not modality(done.words)
        if told:
            end = min(hi, deed.end() + _REACH)
            yield of_two(reading, sentence, deed, end, two, rule=_RULE)
