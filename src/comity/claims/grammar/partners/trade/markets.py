"""Trade told by what one is to the other's goods: a market, a buyer, a seller, a partner."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.aid import NO_MORE
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.telling import mutual
from comity.claims.prose.acts import Act
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, DEMONYM, IT
from comity.claims.reading import Reading
from comity.claims.wording import holds

STEMS = sought("market", "importer", "buyer", "customer", "purchaser", "consumer", "destination",
               "exporter", "seller", "supplier", "trad", "ranked", "ranks", "ranking",
               "relies on imports", "dependent on", "depends on", "dependen")  # fmt: skip
"""How words begin of which a sentence that tells of markets has one."""
_RULE = "sentence, trade (markets.py)"
_BE = re.compile(
    r"(?<![\w-])(?:is|are|was|were|be|been|became|becomes?|becoming|remains?|remained|constitutes?|"
    r"represents?|represented|emerged as|served as|serves as|ranked|ranks|considered)(?![\w-])"
)
_RANK = (
    r"(?:(?:an?|the|one of|among|by far|also|still|now|"
    r"considered|as|once|again|[a-z]+ly|\S+['’]s|its|their) )*"
)
_HOW = r"(?:(?:[a-z]+-)*[a-z]+ (?:largest |biggest |most important |most )?){0,4}?"
_BUYS = (
    r"(?:markets?|importers?|buyers?|customers?|purchasers?|consumers?|destinations?|outlets?|"
    r"recipients? of exports)"
)
_SELLS = r"(?:exporters?|sellers?|suppliers?|providers?)"
_GOODS = (
    r"(?:(?!(?:after|behind|followed|choice|students?|tourists?|refugees?|immigra\w+|migra\w+|"
    r"studying|qualified|people|travel\w*|holiday\w*|medical|higher|labou?r|workers|emigra\w+|"
    r"who|which|that)\b)[\w’'-]+,? (?:and )?){0,6}?"
)
_NO_PEOPLE = (
    r"(?! (?:[a-z]+ )*?(?:students?|tourists?|refugees?|migrants?|immigrants?|emigrants?|people|"
    r"studying|"
    r"travell?ers|visitors|workers|citizens|nationals|settlers|expatriates|seeking)\b)"
)
_OF = re.compile(
    rf" {_RANK}(?P<how>{_HOW})(?:(?P<buys>{_BUYS})|(?P<sells>{_SELLS})) (?:for|of|to)"
    rf"(?: (?:the|its|their))? (?P<goods>{_GOODS}(?:to|from|for|of|in)? ?(?:the )?)"
    rf"(?:(?P<who>{ACTOR})(?P<own>['’]s?)?|(?P<adjective>{DEMONYM})|(?P<it>{IT}))"
    rf"(?! (?:and|or) ){_NO_PEOPLE}(?: (?P<noun>(?:{NO_MORE}[a-z-]+ ){{0,3}}{NO_MORE}[a-z-]+"
    rf"(?: and {NO_MORE}[a-z-]+(?= (?:exports?|goods|products|industr\w+|"
    rf"services))[^.;,]{{0,9}}[a-z]+)?))?"
)
_TRADES = re.compile(
    r"(?<![\w-])(?:trade[sd]?(?= (?:regularly|extensively|heavily|widely|actively|frequently|"
    r"freely|"
    r"with each other|with one another|goods|together)\b)|ranked(?= )|ranks(?= )|ranking(?= ))"
    r"(?![\w-])"
)
_AMONG = re.compile(
    rf" (?:as )?(?:the )?[\w-]+ (?:largest |biggest |most important )?(?:among|amongst|of|in|on) "
    rf"(?:the )?(?:(?P<who>{ACTOR})(?P<own>['’]s?)|(?P<its>its|their)) "
    rf"(?P<what>(?:[a-z]+ ){{0,3}}?trad(?:e|ing) partners)\b"
)
_SHARE = re.compile(r"\b(?:no|not|former|potential|without)\b")


def markets(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say one is to another's trade."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        if holds(text, ("market", "importer", "buyer", "customer", "purchaser", "consumer",
                        "destination", "exporter", "seller", "supplier", "outlet")):  # fmt: skip
            yield from _to_goods(reading, sentence)
        if holds(text, ("trade", "rank")):
            yield from _trading(reading, sentence)


def _to_goods(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield who is a market for another's goods, or sells them to another."""
    drawn = sentence.shape
    for act in doings(sentence, _BE, reading.state):
        match = _OF.match(drawn.text, act.verb.end(), act.end)
        if match is None or _SHARE.search(act.words):
            continue
        if match["buys"] and not (match["own"] or match["adjective"] or _from(match)):
            continue  # "a market for Cuba" says not what of
        if match["buys"] and (match["adjective"] or match["own"]) and not match["noun"]:
            continue  # "a destination for Cubans"
        others = [each.id for each in drawn.members(match["who"] or match["adjective"])]
        if match["it"]:
            other = partner(sentence, act.subjects[0].id, reading.state)
            others = [other] if other else []
        words = _named(match)
        pairs = [(one.id, each) for one in act.subjects for each in others]
        for each in _told(sentence, act, pairs, words, match.end()):
            yield each._replace(directed=bool(match["sells"]))


def _from(match: re.Match[str]) -> bool:
    """Say whether goods are said to be from one: "a market for tea from Cuba"."""
    return match["goods"].removesuffix("the ").endswith(("from ", "in "))


def _named(match: re.Match[str]) -> str:
    """Return the words for what one is: "market for wheat", "oil supply"."""
    noun = match["buys"] or match["sells"]
    goods = re.sub(r"(?:to|from|for|of|in)? ?(?:the )?$", "", match["goods"]).strip(" ,")
    goods = goods or (match["noun"] or "")
    if match["sells"]:
        return f"{goods} supply" if goods else "supply"
    single = noun.removesuffix("s")
    return (
        f"{single} for {goods}"
        if goods and single == "market"
        else (f"{single} of {goods}" if goods else single)
    )


def _trading(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield who trade regularly, and who ranks among whose partners."""
    drawn = sentence.shape
    for act in doings(sentence, _TRADES, reading.state):
        ids = list(dict.fromkeys(each.id for each in act.subjects))
        if act.verb[0].startswith("trade"):
            if len(ids) == len("AB"):
                yield from _told(sentence, act, [(ids[0], ids[1])], "trade", act.verb.end())
            continue
        match = _AMONG.match(drawn.text, act.verb.end(), act.end)
        if match is None:
            continue
        others = [each.id for each in drawn.members(match["who"])]
        if match["its"]:
            others = [partner(sentence, ids[0], reading.state)]
        pairs = [(one, each) for one in ids for each in others]
        yield from _told(sentence, act, pairs, match["what"], match.end())


def _told(
    sentence: Sentence, act: Act, pairs: list[tuple[str, str]], words: str, end: int
) -> Iterator[Dealing]:
    told = (_RULE, (act.start, end))
    yield from mutual(sentence, pairs, words, modality(act.words), told)
