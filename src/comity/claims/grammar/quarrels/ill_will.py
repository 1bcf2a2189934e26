"""Ill will of last resort: a word for it in a clause that tells of two, and no more.

Other rules ask for the words that tell whose ill will it is; what they leave is told here, where
the clause has two and nobody else whose it could be.
"""

import itertools
import re
from collections.abc import Iterator, Sequence

from comity.claims.grammar.dealings.rapport import NONE
from comity.claims.grammar.events.deeds.doers import Doer, doers
from comity.claims.grammar.quarrels import lexicon
from comity.claims.grammar.quarrels.against import against
from comity.claims.grammar.quarrels.frames import framed
from comity.claims.grammar.quarrels.mutual import mutual
from comity.claims.grammar.quarrels.opponents import doer
from comity.claims.grammar.quarrels.quarrels import Quarrel
from comity.claims.grammar.quarrels.telling import (
    KINDS,
    OF_OTHERS,
    TOGETHER,
    UNDONE,
    clause_around,
    named_by,
    of_two,
    pairs,
)
from comity.claims.grammar.quarrels.two_in_view import of_those_in_view
from comity.claims.grammar.quarrels.unreal import EASED
from comity.claims.prose.acts import verbs
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, PAIR, WHO, Piece, Shape
from comity.claims.reading import Reading

_WORD = re.compile(
    rf"(?<![\w-])(?:(?:{lexicon.WORDS})(?![\w-])|(?:{lexicon.GOVERNING})(?![\w-])"
    rf"(?= {lexicon.GOVERNED}\b))"
)
_VERB = re.compile(rf"(?<![\w-])(?:{lexicon.VERBS})(?![\w-])")
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|been|being|be)(?: (?:also|often|[a-z]+ly))* "
    rf"(?P<deed>{lexicon.VERBS})(?<!ing)(?![\w-])(?: (?!by\b)[\w’'-]+){{0,5}} by (?:the )?"
    rf"(?P<by>{WHO})"
)
_ON = (
    r"(?!(?:and|but|or|in|during|that|to|after|by|with|for|who|whom|which|while|as|when|from|into|"
    r"at|on|over|against|between|under|because|of)\b)[\w’'\"“”-]+"
)
"""A word of the phrase that goes on, no joint and no preposition."""
# "tensions over the reef with Fiji", "displeasure at Fiji's plans", "concern about Fijian plans"
_TOWARDS = re.compile(
    rf"(?: {_ON}){{0,3}}?(?:(?:(?: (?:over|about|on)(?: {_ON}){{1,4}}?)? "
    r"(?:with|against|between)| (?:towards?|to|from|on|of)) "
    rf"(?:{_ON} ){{0,4}}?(?P<whom>{ACTOR}|{DEMONYM}|{PAIR}|{CITY})|"
    rf" (?:over|about|at|regarding|because of|due to|concerning) (?:the )?(?:{_ON} ){{0,3}}?"
    rf"(?P<whose>{ACTOR}(?=['’])|{DEMONYM}))"
    r"(?!['’]s? (?:[a-z]+ )?(?:neighbou?r|rival|enem|all(?:y|ies)\b|partner|econom)|"
    r" (?:[a-z]+ )?(?:population|people|public|opposition|exiles?|rebels?|citizens)\b)"
)
# "accused officials of Fiji", "opposed the plans of Fiji", "threatened to invade Fiji"
_DIRECT = re.compile(
    rf"(?: to(?: {_ON}))?(?: (?:by|of|against|on|with|that)|)(?: {_ON}){{0,6}}?"
    rf"(?: (?:of|by|on|against|from))?(?: {_ON}){{0,3}}? (?P<whom>{ACTOR}|{DEMONYM}|{CITY})"
    r"(?![-–])"
)
# "a plan for Fiji, condemned by Cuba": done by the one behind, to nobody who is sure
_BY_WHOM = re.compile(rf" by (?:the )?(?:{ACTOR}|{DEMONYM}|{CITY})")
# "a dispute about the islets and a part of the frontier with Fiji"
_AT_LENGTH = re.compile(
    r"(?: (?:over|about|regarding|concerning|on) [^.;:]{3,110}?)? (?:with|against) "
    rf"(?:{_ON} ){{0,3}}?(?P<whom>{ACTOR})(?!['’-])(?P<whose>)"
)
_OF_TWO = re.compile(
    r"(?i:dispute|tension|disagreement|rivalr|quarrel|feud|friction|rift|animosit|hostilit|enmit|"
    r"controvers)"
)
_GOVERNED = re.compile(
    r"\b(?:after|following|in|during|despite|of|to|with|from|by|on|at|between|against|for|under|"
    r"over|about|towards?|since|before|until|within|into) (?:the )?$",
    re.IGNORECASE,
)
# "opposed sanctions against Cuba", "condemned the attacks in Fiji": no ill will against those.
_OF_THIRD = re.compile(
    r"\b(?:sanctions|embargo|blockade|boycott|wars?|invasions?|attacks?|attempt|bombings?|strikes?|"
    r"raids?|aggression|occupation|annexation|partition|intervention|threats?|violence|terror\w*|"
    r"coup|assassinations?|killings?|murders?|massacres?|genocide|earthquake|hostilit\w+) "
    r"(?:against|on|of|in|at|between|to|by) (?:the )?(?:[a-z]+ (?:of )?)?$"
)
_ALLOWED = re.compile(r"\b(?:allow|enabl|permit|entitl|empower)[a-z]* (?:the )?$")
_OWNER = re.compile(rf"(?P<who>{ACTOR}(?=['’])|{DEMONYM})(?:['’]s?)? (?:[a-z-]+ ){{0,3}}$")
_ITS = re.compile(r"\b(?:its|their|his|her) (?:[a-z-]+ ){0,2}$")
_STRANGER = re.compile(r"(?<=[a-z,] )[A-Z][a-z]")
_FEW = 24
_RULE = "ill_will"


def ill_will(reading: Reading, told: Sequence[Quarrel]) -> Iterator[Quarrel]:
    """Yield the quarrels that words of ill will tell in clauses of which no other was ``told``."""
    places: dict[int, list[Quarrel]] = {}
    for each in told:
        places.setdefault(each.stop, []).append(each)
    for sentence in prose(reading).with_any(*lexicon.STEMS):
        known = places.get(sentence.span.end, [])
        if sentence.passage.role == "note" or sentence.shape.text.startswith("See "):
            continue
        found = (tell(reading, sentence) for tell in _RULES)
        for one in itertools.chain.from_iterable(found):
            if not any(_meets(one, each) for each in known):
                known.append(one)
                yield one


def _meets(one: Quarrel, other: Quarrel) -> bool:
    """Say whether two quarrels are told by the same words, or are of the same two."""
    return one.parties == other.parties or (one.start < other.end and other.start < one.end)


def _active(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield what one does to whom the words behind its verb name first."""
    text = sentence.shape.text
    deeds = verbs(text, _VERB)
    found = doers(sentence, _VERB, reading.state) if deeds else {}
    for deed in deeds:
        _, end = clause_around(text, deed.start())
        match = _DIRECT.match(text, deed.end(), end)
        if match is None or "recogni" in match[0] or _BY_WHOM.match(text, deed.end()):
            continue
        if _OF_THIRD.search(text, deed.end(), match.start("whom")):
            continue
        theirs = named_by(reading, sentence, [sentence.shape.piece(match["whom"])])
        done = doer(reading, sentence, deed, found) if theirs else None
        done = done or (_before(reading, sentence, deed) if theirs else None)
        if done is None or modality(done.words) or _ALLOWED.search(text, 0, done.start):
            continue
        if not UNDONE.search(text, max(0, deed.start() - _FEW), deed.start()):
            for two in pairs(done.ids, theirs):
                yield of_two(reading, sentence, deed, match.end(), two, rule=_RULE)


def _before(reading: Reading, sentence: Sentence, deed: re.Match[str]) -> Doer | None:
    """Return the only one whom a clause names before a participle: "a letter of Fiji, blaming"."""
    drawn = sentence.shape
    lo, _ = clause_around(drawn.text, deed.start())
    if not deed[0].endswith("ing") or _GOVERNED.search(drawn.text, lo, deed.start()):
        return None
    pieces = drawn.within(lo, deed.start(), *KINDS)
    ours = named_by(reading, sentence, pieces)
    words = drawn.text[lo : deed.end()]
    alone = len(ours) == 1 and not OF_OTHERS.search(drawn.text, lo, deed.start())
    return Doer(lo, ours, words) if alone else None


def _passive(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield what is done "by" one to the only other whom the clause names before."""
    drawn = sentence.shape
    for match in _PASSIVE.finditer(drawn.text):
        lo, _ = clause_around(drawn.text, match.start())
        ours = named_by(reading, sentence, [drawn.piece(match["by"])])
        before = drawn.within(lo, match.start(), *KINDS)
        theirs = named_by(reading, sentence, before)
        if len(theirs) == 1 and _free(drawn, before):
            for two in pairs(ours, theirs):
                yield of_two(reading, sentence, match, match.end(), two, rule=_RULE)


def _free(drawn: Shape, pieces: list[Piece]) -> list[Piece]:
    """Return the signs that no preposition governs."""
    text = drawn.text
    return [p for p in pieces if not _GOVERNED.search(text, max(0, p.at - _FEW), p.at)]


def _felt(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield whose ill will towards whom a noun or an adjective tells."""
    drawn = sentence.shape
    text = drawn.text
    for match in _WORD.finditer(text):
        lo, hi = clause_around(text, match.start())
        before = text[lo : match.start()]
        whom = _TOWARDS.match(text, match.end(), hi)
        if whom is None and _OF_TWO.match(match[0]):
            whom = _AT_LENGTH.match(text, match.end(), hi)
        if whom is None or (match[0][0].isupper() and match.start()):
            continue
        at = whom.start("whom") if whom["whom"] else whom.start("whose")
        own = _OWNER.search(text, lo, match.start())
        undone = bool(NONE.search(before) or OF_OTHERS.search(before))
        undone = undone or (not own and bool(TOGETHER.search(before) or modality(before)))
        third = _OF_THIRD.search(text, match.end(), at)
        if undone or third or EASED.match(text, match.end()):
            continue
        piece = drawn.piece(text[at])
        between = " between " in whom[0]
        if piece.kind == "pair" and not between:
            continue
        theirs = named_by(reading, sentence, [piece])
        ours = _bearer(reading, sentence, (lo, hi), match.start(), theirs)
        if not ours and between:
            ours, theirs = theirs[:1], theirs[1:]
        for two in pairs(ours, theirs):
            yield of_two(reading, sentence, match, whom.end(), two, rule=_RULE)


def _bearer(
    reading: Reading, sentence: Sentence, bounds: tuple[int, int], at: int, theirs: list[str]
) -> list[str]:
    """Return whose it is: who stands by it, the only subject, or the one that all is about."""
    drawn = sentence.shape
    lo, hi = bounds
    own = _OWNER.search(drawn.text, lo, at)
    if own:
        return named_by(reading, sentence, [drawn.piece(own["who"])])
    pieces = drawn.within(lo, at, *KINDS)
    if not pieces and len(theirs) == 1 and not _STRANGER.search(drawn.text, lo, at):
        other = partner(sentence, theirs[0], reading.state)
        third = {*named_by(reading, sentence, drawn.within(at, hi, *KINDS))} - {*theirs, other}
        return [other] if other and not third else []
    ours = named_by(reading, sentence, _free(drawn, pieces))
    whose = len(pieces) > 1 and _ITS.search(drawn.text, lo, at)
    return ours if len(ours) == 1 and not whose else []


_RULES = (_active, _passive, mutual, framed, against, _felt, of_those_in_view)
