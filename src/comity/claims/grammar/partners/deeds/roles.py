"""What one is to the other, in passing: "as an ally of Fiji, Cuba …", "found a patron in Fiji"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.giving import GIVES
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.telling import directed, mutual
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import capitals
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR
from comity.claims.reading import Reading
from comity.claims.wording import any_of

_RULE = "sentence, what one is to the other (roles.py)"
_UNTOLD = [
    "customers?",
    "clients?",
    "buyers?",
    "sponsors?",
    "sources? of [a-z-]+(?: [a-z]+)?",
    "importers?",
    "destinations? for [a-z-]+",
    "well-wishers?",
]
"""What one is to another that no rule elsewhere tells of in plain words: "Cuba is a client of"."""
_NOUNS = [
    "ally", "allies", "friends?", "partners?", "patrons?", "benefactors?", "backers?", "donors?",
    "suppliers?(?: of [a-z-]+(?: [a-z]+)?)?", "creditors?", "investors?", "protectors?",
    "guarantors?", "supporters?", "lenders?", "providers?(?: of [a-z-]+(?: [a-z]+)?)?", "markets?",
    "exporters?", "champions?", *_UNTOLD,
]  # fmt: skip
STEMS = sought(
    "ally", "allies", "friend", "partner", "patron", "benefactor", "backer", "donor", "supplier",
    "customer", "client", "buyer", "creditor", "investor", "protector", "guarantor", "sponsor",
    "supporter", "lender", "provider", "market", "source of", "sources of", "importer", "exporter",
    "destination", "champion", "well-wisher",
)  # fmt: skip
_RANK = (
    r"(?:(?!(?:former|one-time|erstwhile|ex|potential|would-be|possible|supposed|no|not|unlikely|any|"
    r"fellow|common|mutual|longer|historic|old|new|other|the|of|in|and|to|for)\b)[a-z][a-z-]* )"
)
_ROLE = rf"(?P<what>{_RANK}{{0,3}}?{any_of(_NOUNS)})(?![\w-])"
_UNTOLD_AS = rf"(?P<what>{_RANK}{{0,3}}?{any_of(_UNTOLD)})(?![\w-])"
_A = r"(?:an?|the|one of the) (?:most )?"
_BE = (
    r"(?:is|was|became|remains|remained|has been|has become|had been|emerged as|is regarded as|"
    r"is seen as)"
)
_WHO = rf"(?:the )?(?P<who>{ACTOR})"
_TO = r"(?:of|to|for|from) (?:the )?"
_ENDS = r"(?=[,.;:)]|$| (?:and|in|since|during|after|until|at|on|from|joined|has|was|is)\b)"
_FORMS = (
    re.compile(rf"\b[Aa]s {_A}{_ROLE} {_TO}(?P<with>{ACTOR}), {_WHO}(?!['’-])"),
    re.compile(rf"\b[Aa]s (?:the )?(?P<with>{ACTOR})['’]s? {_ROLE}, {_WHO}(?!['’-])"),
    re.compile(
        rf"{_WHO} (?:has |had |also )?(?:found|gained|won|saw|sees|acquired|recogni[sz]ed) "
        rf"(?:(?:an?|its|the) )?{_ROLE} in (?:the )?(?P<with>{ACTOR})(?!['’-]){_ENDS}"
    ),
    re.compile(rf"{_WHO} {_BE} (?:also )?{_A}{_UNTOLD_AS} {_TO}(?P<with>{ACTOR})(?!['’-])"),
    re.compile(
        rf"{_WHO} {_BE} (?:one of )?(?:the )?(?P<with>{ACTOR})['’]s? (?:most )?{_UNTOLD_AS}{_ENDS}"
    ),
    re.compile(
        rf"(?P<with>{ACTOR})['’]s? {_UNTOLD_AS} {_BE} (?:the )?(?P<who>{ACTOR})(?!['’-]){_ENDS}"
    ),
    re.compile(
        rf"{_WHO} (?:considers?|regards?|sees?) (?:the )?(?P<with>{ACTOR}) (?:as )?{_A}{_UNTOLD_AS}"
    ),
)
_NO = re.compile(r"\b(?:not|never|no longer|nor|neither|if|unless|like|unlike)\b[^.;,]{0,30}$")


def roles(reading: Reading) -> Iterator[Dealing]:
    """Yield what sentences say in passing of what one is to the other."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        for form in _FORMS:
            for found in form.finditer(text):
                if not _NO.search(text, 0, found.start("what")):
                    yield from _told(reading, sentence, found)


def _told(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Iterator[Dealing]:
    drawn = sentence.shape
    ones, others = (capitals(drawn.piece(found[each])) for each in ("who", "with"))
    pairs = [(one, each) for one in ones for each in others if one != each]
    words = bare(drawn.plain_span(*found.span("what")).of(reading.plain))
    mood = modality(drawn.text[found.start() : found.start("what")])
    told = _RULE, found.span()
    if not GIVES.search(words):
        yield from mutual(sentence, pairs, words, mood, told)
        return
    if found.re is _FORMS[_FOUND]:
        pairs = [(each, one) for one, each in pairs]
    for each in directed(sentence, pairs, words, mood, found.span()):
        yield each._replace(rule=_RULE)


_FOUND = 2
"""Of which form the one that is named first is given to."""
