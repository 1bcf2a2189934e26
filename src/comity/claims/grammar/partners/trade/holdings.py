"""What one holds in another's trades and lands: money in its firms, goods, forces that it hosts."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.telling import directed
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, DEMONYM
from comity.claims.reading import Reading
from comity.claims.wording import holds

STEMS = sought("invest", "stake", "share", "owns", "own ", "owned", "exports", "imports",
               "purchases", "sales", "deliver", "host", "home to", "houses",
               "promot", "spread", "teach", "taught")  # fmt: skip
"""How words begin of which a sentence that tells of such a thing has one."""
_INVEST = re.compile(
    r"(?<![\w-])(?:invest(?:s|ed|ing)?|ha(?:s|ve|d)|holds?|held|owns?|owned|acquire[sd]?|bought|"
    r"buys?|purchased|controls?|controlled|(?:is|are|was|were) (?:heavily )?invested)(?![\w-])"
)
_SECTOR = (
    r"(?:compan(?:y|ies)|firms?|industr(?:y|ies)|banks?|business(?:es)?|enterprises?|sectors?|"
    r"econom(?:y|ies)|markets?|infrastructure|real estate|projects?|corporations?|ports?|"
    r"institutions|media|mines?|refiner(?:y|ies)|airports?|agriculture|start-?ups|properties|"
    r"property|oil|gas|mining|assets|tourism|energy|manufacturing|football clubs?)"
)
_WHOSE = rf"(?:(?P<adjective>{DEMONYM})|(?P<who>{ACTOR})['’]s?)"
_SOME = r"(?:(?:the|many|numerous|several|some|various|all|major|large|other|its|key) )*"
_SUM = r"(?: (?:[\w$€£%.’'-]+)){0,8}?"
_PUT = re.compile(
    rf"{_SUM}(?: (?P<thing>stakes?|shares|investments?|interests?))? "
    rf"(?:in|into|across) {_SOME}{_WHOSE} (?P<noun>(?:[a-z-]+ ){{0,2}}{_SECTOR})(?![\w-])"
)
_OWN = re.compile(
    r" (?:[\w$€£%.’'-]+ ){0,6}?(?:much|most|part|half|portion|share|majority|percent|%|per cent|"
    rf"all|control|number|stakes?) (?:of|in) {_SOME}{_WHOSE} "
    rf"(?P<noun>(?:[a-z-]+ ){{0,3}}{_SECTOR})(?![\w-])"
)
_RAISE = re.compile(
    r"(?<![\w-])(?:increas(?:es|ed|ing|e)|expand(?:s|ed|ing)?|rais(?:es|ed|ing|e)|boost(?:s|ed|"
    r"ing)?|"
    r"doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|diversif(?:ied|ies)|grew|resum(?:es|ed|ing|e))(?![\w-])"
)
_GOODS = re.compile(
    r" (?:its|their|the)(?: (?:volume|value|level|share|number|amount)s? of)? "
    r"(?P<what>(?:[a-z-]+ ){0,3}?(?P<kind>exports|imports|purchases|sales|deliveries)"
    r"(?: of (?:[a-z-]+,? ){0,4}?[a-z-]+)?) "
    rf"(?P<way>to|from) (?:the )?(?P<whom>{ACTOR})(?!['’-])"
)
_HOST = re.compile(
    r"(?<![\w-])(?:hosts?|hosted|hosting|houses|housed|(?:is|was|became|remains|been|are) home "
    r"to)(?![\w-])"
)
_FORCES = re.compile(
    rf" (?:an?|the|several|some|two|large|major|many|important|permanent|small|[\d,]+|thousands "
    rf"of|hundreds of|[a-z-]+(?= {DEMONYM}))?(?: (?:large|major|important|permanent|small))? ?"
    rf"(?P<whose>{DEMONYM}|{ACTOR}(?:['’]s?)?(?= [a-z])) (?P<what>(?:[a-z-]+ ){{0,2}}?(?:military|"
    r"naval|air|"
    r"army|army's|air force|intelligence|drone|missile|tracking|radar|marine)?(?: ?(?:[a-z-]+ "
    r")?(?:bases?|presence|troops|forces|personnel|garrisons?|contingents?|installations?|"
    r"facilit(?:y|ies)|soldiers)))(?![\w-])"
)
_SPREAD = re.compile(
    r"(?<![\w-])(?:promot(?:es?|ed|ing)|spread(?:s|ing)?|t(?:each|eaches|aught|eaching))(?![\w-])"
)
_ART = r"(?:culture|language|arts?|literature|cinema|music|civili[sz]ation)"
_CULTURE = re.compile(
    rf" (?:its |their |the )?(?P<what>(?:{DEMONYM} |own )?{_ART}"
    rf"(?:,? and (?:the |its )?(?:{DEMONYM} )?{_ART})?) "
    rf"(?:in|to|throughout|across) (?:the )?(?P<whom>{ACTOR})(?!['’-])"
)
_LOST = re.compile(
    r"\b(?:not|no longer|lost|captured|seized|sold|divest\w*|withdr\w*|against|prisoners?|"
    r"ambass\w*|occup\w*|rebel\w*|stolen|frozen|froze)\b"
)


def holdings(reading: Reading) -> Iterator[Dealing]:
    """Yield what one is said to hold in another's trades, sell it or keep on its ground."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        if holds(text, ("invest", "stake", "share", "own")):
            yield from _put_in(reading, sentence)
        if holds(text, ("exports", "imports", "purchases", "sales", "deliveries")):
            yield from _goods(reading, sentence)
        if holds(text, ("host", "home to", "house")):
            yield from _hosted(reading, sentence)
        if holds(text, ("promot", "spread", "teach", "taught")):
            yield from _cultured(reading, sentence)


def _put_in(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield who has money in another's firms: "holds stakes in Cuban banks"."""
    drawn = sentence.shape
    for act in doings(sentence, _INVEST, reading.state):
        invested = "invest" in act.verb[0]
        put = _PUT.match(drawn.text, act.verb.end(), act.end)
        if put is not None and not (invested or put["thing"]):
            put = None
        found = put or (None if invested else _OWN.match(drawn.text, act.verb.end(), act.end))
        if found is None or _LOST.search(drawn.text, act.start, found.end()):
            continue
        noun = drawn.plain_span(*found.span("noun")).of(reading.plain)
        thing = (put["thing"] if put else "") or ("investment" if invested else "ownership")
        words = f"{thing} in {noun}" if thing != "ownership" else f"ownership of {noun}"
        whom = drawn.members(found["adjective"] or found["who"])
        pairs = [(one.id, each.id) for one in act.subjects for each in whom]
        yield from directed(sentence, pairs, words, modality(act.words), (act.start, found.end()))


def _goods(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield whose trade with another grew: "increased its exports to Cuba"."""
    drawn = sentence.shape
    for act in doings(sentence, _RAISE, reading.state):
        found = _GOODS.match(drawn.text, act.verb.end(), act.end)
        if found is None or (found["way"] == "to") == (found["kind"] in {"imports", "purchases"}):
            continue
        words = bare(drawn.plain_span(*found.span("what")).of(reading.plain))
        pairs = [(one.id, each.id) for one in act.subjects for each in drawn.members(found["whom"])]
        pairs = pairs if found["way"] == "to" else [(b, a) for a, b in pairs]
        yield from directed(sentence, pairs, words, modality(act.words), (act.start, found.end()))


def _cultured(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield whose culture is promoted where: "promotes Cuban culture in Fiji"."""
    drawn = sentence.shape
    for act in doings(sentence, _SPREAD, reading.state):
        found = _CULTURE.match(drawn.text, act.verb.end(), act.end)
        if found is None:
            continue
        what = bare(drawn.plain_span(*found.span("what")).of(reading.plain))
        words = f"promotion of {what}" if act.verb[0].startswith("prom") else what
        pairs = [(one.id, each.id) for one in act.subjects for each in drawn.members(found["whom"])]
        yield from directed(sentence, pairs, words, modality(act.words), (act.start, found.end()))


def _hosted(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield whose forces one has on its ground: "is home to a Cuban naval base"."""
    drawn = sentence.shape
    for act in doings(sentence, _HOST, reading.state):
        found = _FORCES.match(drawn.text, act.verb.end(), act.end)
        if found is None or _LOST.search(drawn.text, act.start, found.end()):
            continue
        words = bare(drawn.plain_span(*found.span("what")).of(reading.plain)).strip()
        owners = drawn.members(found["whose"][0])
        pairs = [(each.id, one.id) for one in act.subjects for each in owners]
        yield from directed(sentence, pairs, words, modality(act.words), (act.start, found.end()))
