"""Deeds by their nouns: "Cuba's donation of tractors to Fiji", "Cuban training of Fijians"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.aid import ENDED
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.deeds.guards import NO_DEED
from comity.claims.grammar.partners.telling import directed, mutual
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, DEMONYM
from comity.claims.reading import Reading
from comity.claims.wording import any_of

_RULE = "sentence, deeds by their nouns (named.py)"
_OF_GIVING = any_of([
    "supply", "provision", "donations?", "gifts?", "deliver(?:y|ies)", "shipments?", "dispatch",
    "airlifts?", "allocations?", "loans?", "grants?", "credit lines?", "lines? of credit",
    "contributions?", "handover", "transfers?", "funding", "financing", "sponsorship",
    "subsid(?:y|ies)",
    "construction", "building", "rebuilding", "reconstruction", "moderni[sz]ation", "training",
    "equipping", "arming", "bankrolling", "support", "backing", "endorsement", "championing",
    "protection", "defen[cs]e", "assistance", "help", "aid", "cancellation", "write-off",
    "deployment", "sales?", "hosting", "stationing", "investments?", "siding", "solidarity",
    "generosity",
])  # fmt: skip
_OF_TAKING = any_of(["purchases?", "imports?", "acquisition"])
_IN_COMMON = any_of([
    "sharing", "exchanges?", "trade", "co-?ordination", "commerce", "exercises", "alignment",
    "joint [a-z-]+(?: [a-z]+)?", "work", "cooperation", "collaboration",
])  # fmt: skip
_WORD = (
    r"(?!(?:and|or|in|on|at|to|of|for|from|by|with|that|which|who|was|is|were|has|had)\b)[\w$€£.-]+"
)
NAMED = re.compile(
    rf"(?:(?P<own>{ACTOR})['’]s?|(?<![\w-])(?P<dem>{DEMONYM})) (?P<what>(?:{_WORD} ){{0,2}}?"
    rf"(?:(?P<gives>{_OF_GIVING})|(?P<takes>{_OF_TAKING})|(?P<shares>{_IN_COMMON}))"
    rf"(?: of(?: {_WORD}){{1,4}}?)?)(?P<link> (?:to|for|of|in|from|with))(?: the)? "
    rf"(?:(?P<whom>{ACTOR})(?!-|['’]s? (?:{_WORD} )?(?:border|embass|enem|rival|rebel)\w*)|"
    rf"(?P<of>{DEMONYM})(?= (?!(?:rebel|opposition|exile|embass|insurg|separat|milit[ai])\w*)"
    r"[a-z]))"
)
_LINKS = {"gives": {" to", " for", " of", " in", " with"}, "takes": {" from"}, "shares": {" with"}}
STEMS = sought(
    "supply", "provision", "donation", "gift", "deliver", "shipment", "dispatch", "airlift",
    "allocation", "loan", "grant", "credit line", "lines of credit", "contribution", "handover",
    "transfer", "funding", "financing", "sponsorship", "subsid", "construction", "building",
    "rebuilding", "reconstruction", "moderni", "training", "equipping", "arming", "bankrolling",
    "support", "backing", "endorsement", "championing", "protection", "defence", "defense",
    "assistance", "help", "aid", "cancellation", "write-off", "deployment", "sale", "hosting",
    "stationing", "investment", "siding", "purchase", "import", "acquisition", "sharing",
    "exchange", "trade", "coordination", "co-ordination", "commerce", "exercises", "alignment",
    "joint ",
    "solidarity", "generosity", "collaboration", "cooperation",
)  # fmt: skip
_IN = re.compile(
    r"\b(?i:construction|investments?|deployment|stationing|funding|financing|training|"
    r"reconstruction|loans?|grants?|aid|assistance)\b"
)
"""What one has in the land of another that is done for it: "Cuban investment in Fiji"."""
_STOPPED = re.compile(
    r"\b(?:refus\w+|stopp\w+|cut\w*|suspend\w*|halt\w*|end(?:ed|s|ing)?|cancel\w*|withdr\w+|withh\w+|"
    r"ban(?:s|ned)?|block\w*|reject\w*|no|without|lack\w*|froze\w*|prevent\w*|desire for|"
    r"wish\w* for|request\w*(?: for)?|ask\w*(?: for)?|sought|seek\w*|call\w* for|"
    r"possib\w+|potential|against)\b"
    r"(?: [\w’'-]+){0,3} $"
)
_NEAR = 48


def deeds_named(reading: Reading) -> Iterator[Dealing]:
    """Yield the deeds between two that sentences tell of by a noun with its owner."""
    for sentence in prose(reading).with_any(*STEMS):
        for found in NAMED.finditer(sentence.shape.text):
            yield from _named(reading, sentence, found)


def _named(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Iterator[Dealing]:
    drawn = sentence.shape
    way = next(each for each in _LINKS if found[each])
    before = drawn.text[max(0, found.start() - _NEAR) : found.start()]
    if found["link"] == " in" and not _IN.search(found["what"]):
        return
    if found["link"] not in _LINKS[way] or NO_DEED.search(found[0]) or _STOPPED.search(before):
        return
    if ENDED.match(drawn.text, found.end()):
        return
    owner = drawn.members(found["own"] or found["dem"])[-1].id
    others = [each.id for each in drawn.members(found["whom"] or found["of"]) if each.id != owner]
    words = bare(drawn.plain_span(*found.span("what")).of(reading.plain))
    mood = modality(before.rpartition(",")[2])
    if way == "shares":
        pairs = [(owner, each) for each in others]
        yield from mutual(sentence, pairs, words, mood, (_RULE, found.span()))
        return
    pairs = [(owner, each) if way == "gives" else (each, owner) for each in others]
    for each in directed(sentence, pairs, words, mood, found.span()):
        yield each._replace(rule=_RULE)
