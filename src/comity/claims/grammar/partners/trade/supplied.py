"""Goods of one for the other by share or amount: "70% of its tea is from Fiji"; what is leased."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.aid import NO_MORE
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.telling import directed
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import capitals
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM
from comity.claims.reading import Reading
from comity.claims.wording import holds

STEMS = sought("suppl", "provid", "meets", "met ", "covers", "covered", "gets", "got ", "obtain",
               "came from", "comes from", "come from", "originat", "ship", "lease", "leasing",
               "sourc", "accounts for", "accounted for", "draws", "secure", "delivers",
               "delivered", "rents", "rented", "imported from")  # fmt: skip
"""How words begin of which a sentence that tells of such supplies has one."""
_SHARE = (
    r"(?:(?:about|around|nearly|almost|over|up to|some|more than|less than|approximately|roughly|"
    r"at least|as much as) )*"
    r"(?:[\w.,]+ ?(?:%|percent|per cent)|most|much|all|half|a third|two[- ]thirds|a quarter|"
    r"the majority|the bulk|a large share|a large part|part)"
)
_COMMODITY = (
    r"(?:oil|gas|natural gas|petroleum|fuel|electricity|power|energy|coal|water|food|weapons|arms|"
    r"weaponry|grain|wheat|rice|sugar|uranium|equipment|goods|imports|hardware|tea|coffee|cotton|"
    r"timber|steel|iron ore|copper|fertili[sz]ers?|tobacco|meat|fish|maize|corn|medicines?|"
    r"vaccines|aircraft|tanks|missiles|armaments|munitions|ammunition|cement|diesel|petrol|"
    r"gasoline|LNG|crude|crude oil|salt|gold|diamonds|rubber|livestock|beef|soybeans?|vegetables|"
    r"fruit|machinery|vehicles|textiles|supplies)"
)
_GOODS = rf"(?P<goods>(?:(?!(?:to|from|of|in|by|with)\b)[a-z-]+ ){{0,2}}?{_COMMODITY})"
_SUPPLY = re.compile(
    r"(?<![\w-])(?:suppl(?:y|ies|ied|ying)|provid(?:es?|ed|ing)|meets?|met|cover(?:s|ed)|"
    r"account(?:s|ed) for|deliver(?:s|ed))(?![\w-])"
)
_NEEDED = re.compile(
    rf" {_SHARE}(?: of)? (?:the )?(?:(?P<whose>{DEMONYM}|{ACTOR}['’]s?) (?:[a-z]+ )?(?:demand|"
    rf"needs?|"
    rf"requirements?|consumption|imports?) (?:for|of) {_GOODS}|(?P<whose2>{DEMONYM}|{ACTOR}['’]s?) "
    rf"(?P<goods2>(?:[a-z-]+ ){{0,2}}?{_COMMODITY})(?: (?:demand|needs?|requirements?|consumption|"
    rf"imports?|supply|supplies))?)(?![\w’'-])"
)
_GET = re.compile(
    r"(?<![\w-])(?:gets?|got|obtain(?:s|ed|ing)?|draws|sourc(?:es|ed)|secur(?:es|ed))(?![\w-])"
)
_GOT = re.compile(
    rf" (?:(?!(?:from|by|with|to|out)\b)[\w.,%’'-]+ ){{0,8}}?{_GOODS}"
    rf"(?: (?:a|per|each|every) (?:day|year|month|week)| needs| supply| imports)? "
    rf"from (?:the )?(?P<from>{ACTOR})(?!['’-]| [A-Z])"
)
# "More than 70% of its weapons came from Cuba" is told of shares.
_CAME = re.compile(
    rf"\b(?P<share>{_SHARE}) of (?:the )?(?:(?P<whose>{DEMONYM}|{ACTOR}['’]s?) )"
    rf"(?:[\w-]+['’]s? )?(?P<goods>(?:[\w-]+ ){{0,3}}?{_COMMODITY}"
    rf"(?: (?:imports|supply|supplies|needs))?) "
    rf"(?:(?:is|was|are|were|has been|have been) )?(?:c[oa]mes?|originat(?:es?|ed)|"
    rf"imported|supplied|sourced|purchased|bought)(?: from| by| in) (?:the )?(?P<from>{ACTOR})"
    rf"(?!['’-])",
    re.IGNORECASE,
)
_SHIP = re.compile(r"(?<![\w-])ship(?:s|ped|ping)?(?![\w-])")
_SHIPPED = re.compile(
    rf" (?:(?!(?:from|by|with|to|out|through)\b)[\w.,%’'-]+ ){{0,5}}?{_GOODS} to (?:the )?"
    rf"(?P<to>{ACTOR})(?!['’-])"
)
_LEASE = re.compile(r"(?<![\w-])(?:leas(?:es?|ed|ing)|rent(?:s|ed|ing))(?! (?:out|to)\b)(?![\w-])")
_LEASED = re.compile(
    rf" (?:an? |the |its |several |two )?(?P<what>(?:{NO_MORE}[a-z-]+ ){{0,3}}?(?:facilities|"
    r"facility|bases?|ports?|airfields?|air ?bases?|airports?|land|farmland|cosmodrome|station|"
    r"territory|harbou?rs?|stations|site|sites|radar|military base|naval base)) "
    rf"(?:in|at|from|of) (?:the )?(?P<where>{ACTOR}|{CITY})(?!['’-])"
)
_NO = re.compile(r"\b(?:no|not|never|stopp\w+|refus\w+|without|independence|recognition)\b")


def supplied(reading: Reading) -> Iterator[Dealing]:
    """Yield what sentences say of the goods that one has from the other, and of what is leased."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        yield from _needed(sentence, reading.state)
        yield from _got(sentence, reading.state)
        if holds(text, (" from", " by", " in")):
            yield from _came(sentence)
        if holds(text, ("ship",)):
            yield from _shipped(sentence, reading.state)
        if holds(text, ("leas", "rent")):
            yield from _leased(reading, sentence)


def _needed(sentence: Sentence, state: str) -> Iterator[Dealing]:
    """Yield who supplies what share of what another needs."""
    drawn = sentence.shape
    for act in doings(sentence, _SUPPLY, state):
        found = _NEEDED.match(drawn.text, act.verb.end(), act.end)
        if found is None or _NO.search(act.words):
            continue
        takers = drawn.members((found["whose"] or found["whose2"])[0])
        pairs = [(one.id, each.id) for one in act.subjects for each in takers]
        words = _of_goods(found["goods"] or found["goods2"])
        yield from _told(sentence, pairs, words, modality(act.words), (act.start, found.end()))


def _got(sentence: Sentence, state: str) -> Iterator[Dealing]:
    """Yield from whom one gets goods: "gets 5,000 barrels of oil a day from Cuba"."""
    drawn = sentence.shape
    for act in doings(sentence, _GET, state):
        found = _GOT.match(drawn.text, act.verb.end(), act.end)
        if found is None or _NO.search(act.words):
            continue
        givers = drawn.members(found["from"])
        pairs = [(each.id, one.id) for one in act.subjects for each in givers]
        words = _of_goods(found["goods"])
        yield from _told(sentence, pairs, words, modality(act.words), (act.start, found.end()))


def _came(sentence: Sentence) -> Iterator[Dealing]:
    """Yield from whom a share of one's goods comes."""
    drawn = sentence.shape
    for found in _CAME.finditer(drawn.text):
        givers, takers = drawn.members(found["from"]), drawn.members(found["whose"][0])[-1:]
        pairs = [(each.id, one.id) for one in takers for each in givers]
        words = _of_goods(found["goods"])
        yield from _told(sentence, pairs, words, modality(found[0]), found.span())


def _shipped(sentence: Sentence, state: str) -> Iterator[Dealing]:
    drawn = sentence.shape
    for act in doings(sentence, _SHIP, state):
        found = _SHIPPED.match(drawn.text, act.verb.end(), act.end)
        if found is None or _NO.search(act.words):
            continue
        takers = drawn.members(found["to"])
        pairs = [(one.id, each.id) for one in act.subjects for each in takers]
        words = _of_goods(found["goods"])
        yield from _told(sentence, pairs, words, modality(act.words), (act.start, found.end()))


def _leased(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield who has leased a port, a base or land from whom: in a city it is its state's."""
    drawn = sentence.shape
    for act in doings(sentence, _LEASE, reading.state):
        found = _LEASED.match(drawn.text, act.verb.end(), act.end)
        if found is None or _NO.search(act.words):
            continue
        piece = drawn.piece(found["where"])
        whom = [e.id for e in piece.members] if piece.kind == "city" else capitals(piece)
        pairs = [(one.id, each) for one in act.subjects for each in whom]
        words = f"lease of {drawn.plain_span(*found.span('what')).of(reading.plain)}"
        stretch = (act.start, found.end())
        for each in _told(sentence, pairs, words, modality(act.words), stretch):
            yield each._replace(directed=False)


def _of_goods(goods: str) -> str:
    """Return the words for a supply.

    >>> _of_goods("oil"), _of_goods("imports"), _of_goods("tea imports")
    ('oil supply', 'imports', 'tea imports')
    """
    return goods if goods.endswith(("imports", "supply", "supplies")) else f"{goods} supply"


def _told(
    sentence: Sentence, pairs: list[tuple[str, str]], words: str, mood: str, match: tuple[int, int]
) -> Iterator[Dealing]:
    for each in directed(sentence, [pair for pair in pairs if all(pair)], words, mood, match):
        yield each._replace(rule="sentence, goods of one for the other (supplied.py)")
