"""Ties with a group of whom some are named: "close links with other islands, such as Fiji"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.groups import WORLD
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.telling import directed
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import capitals
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, ANY, CITY, DEMONYM, Shape
from comity.claims.reading import Reading
from comity.claims.wording import holds

STEMS = sought("such as", "including", "particularly", "especially", "notably", "namely", "like ",
               "include", "powers, ", "neighbours, ", "neighbors, ", "allies, ")  # fmt: skip
"""How words begin of which a sentence that names some of a group has one."""
_NOUN = (
    r"(?:relations(?:hips?)?|ties|links|alliances?|partnerships?|friendships?|contacts|"
    r"co-?operation|collaboration|exchanges|bonds|connections|affiliations|"
    r"associations?|engagement)"
)
_HAVE = re.compile(
    r"(?<![\w-])(?:ha(?:s|ve|d)|enjoy(?:s|ed|ing)?|maintain(?:s|ed|ing)?|develop(?:s|ed|ing)?|"
    r"buil(?:ds?|t|ding)|forg(?:es?|ed|ing)|expand(?:s|ed|ing)?|increas(?:es?|ed|ing)|"
    r"deepen(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|ke(?:eps?|pt|eping)|retain(?:s|ed|ing)?|"
    r"boost(?:s|ed|ing)?|improv(?:es?|ed|ing)|cultivat(?:es?|ed|ing)|foster(?:s|ed|ing)?|"
    r"intensif(?:y|ies|ied|ying)|broaden(?:s|ed|ing)?|emphasi[sz](?:es?|ed|ing)|"
    r"nurtur(?:es?|ed|ing)|consolidat(?:es?|ed|ing)|cement(?:s|ed|ing)?|upgrad(?:es?|ed|ing)|"
    r"promot(?:es?|ed|ing)|pursu(?:es?|ed|ing)|re-?establish(?:es|ed|ing)?|"
    r"restor(?:es?|ed|ing)|focus(?:es|ed|ing)? on|concentrat(?:es?|ed|ing) on)(?![\w-])"
)
_GROWN = re.compile(
    r"(?:expand|increas|deepen|strengthen|boost|improv|cultivat|foster|intensif|broaden|"
    r"nurtur|consolidat|cement|upgrad|restor|promot|forg|buil)"
)
_FOND = re.compile(
    r"\b(?:strong|stronger|close|closer|friendly|good|better|warm|warmer|cordial|excellent|deep|"
    r"special|extensive|strategic|economic|military|trade|commercial|cultural|political|historic|"
    r"historical|traditional|active|positive|alliances?|partnerships?|friendships?|robust|"
    r"co-?operation|collaboration|amicable|solid|long-?standing|bilateral|defen[cs]e|security|"
    r"regional|important|growing|significant|favou?rable|stable|harmonious|improved)\b"
)
_NO = re.compile(
    r"\b(?:no|not|never|without|lack\w*|poor|tense|strained|bad|hostile|difficult|"
    r"cold|diplomatic|consular|formal|full|official|sever\w*|agreements?|treat\w+|"
    r"limited|few|little)\b"
)
_WORD = (
    r"(?!(?:which|who|that|while|when|although|but|after|during|because|before|since|against|"
    r"through|via|as well as|other than|despite|agreement|organi[sz]ations|bodies|"
    r"institutions|"
    rf"companies)\b)(?:(?:[\w’'&/]+-){{0,2}}(?:[\w’'&/-]+|{ANY}(?:['’]s?)?))"
)
_SUCH = (
    r"(?:,? \(?(?:such as|including|includes?|included|most notably|notably|namely|among them|"
    r"especially|particularly|in particular|above all|like|mainly|primarily|chiefly)"
    r"(?: with| to| the| those with| those of| both)*)"
)
# whoever is named, and whom the list goes on with: "Cuba and Fiji, and particularly Chad"
_NAMED = (
    rf" (?P<who>{ACTOR})(?!['’-]|(?: [A-Z])| [a-z]+(?:-led|ese|ian)\b)"
    rf"(?:,? and (?:particularly|especially|notably|above all|most notably) (?:the )?"
    rf"(?P<more>{ACTOR})(?!['’-]))?"
)
_GROUP = (
    rf"(?P<group>(?:(?:the|its|their|all|most|many|several|other|various|both) )*"
    rf"(?:{_WORD},? ){{0,8}}?(?:countries|states|nations|powers|neighbou?rs|republics|providers|"
    rf"partners|allies|members|governments|regimes|colonies|islands|economies|donors|kingdoms|"
    rf"monarchies|actors|players|rivals)(?: (?:of|in|around|across|on|from|to) {_WORD}"
    rf"(?: {_WORD}){{0,6}}?)?(?: (?:that|which|who) {_WORD}(?: {_WORD}){{0,8}}?)?)"
)
_TIES_WITH = re.compile(
    rf" (?P<what>(?:(?:[a-z-]+|both)(?:,? and|,)? ){{0,5}}?{_NOUN}(?: and [a-z]+| with)?) "
    rf"(?:with|to|in|among|between|towards?) {_GROUP}"
    rf"(?:{_SUCH}|,(?! and\b)){_NAMED}"
)
_PARTLY = re.compile(
    rf" (?P<what>(?:[a-z-]+(?:,? and|,)? ){{0,4}}?{_NOUN})(?: with {_WORD}(?: {_WORD}){{0,5}}?)?,? "
    rf"(?:particularly|especially|notably|most notably|in particular|above all) with (?:the )?"
    rf"(?P<who>{ACTOR})(?!['’-])"
)
# "Cuban relations with other islands, such as Fiji, are good"
_OWN = re.compile(
    rf"(?P<whose>{DEMONYM}|{ACTOR}['’]s?) (?P<kind>(?:[a-z-]+ (?:and )?){{0,3}}?)(?P<noun>{_NOUN}) "
    rf"with {_GROUP}(?:{_SUCH}|,(?! and\b)){_NAMED}"
    r"[^.;]{0,40}?,? (?:is|are|was|were|ha(?:s|ve|d) (?:[a-z]+ )?been|remain(?:s|ed)?) "
    r"(?:also |generally |mostly |usually |traditionally |now |still |all )?"
    r"(?P<how>(?:very |quite |especially |particularly |extremely )?(?:good|close|friendly|strong|"
    r"warm|excellent|cordial|amicable|positive|stable|important|special|harmonious))(?![\w-])"
)
_WARMING = re.compile(
    rf"\b(?P<kind>warming|improvement|strengthening|deepening|expansion|rapprochement|thaw)"
    rf" (?:of|in) (?:the )?(?P<whose>{DEMONYM}|{ACTOR}['’]s?) (?:[a-z-]+ ){{0,2}}?"
    rf"(?P<noun>{_NOUN}) with {_GROUP}{_SUCH}{_NAMED}"
)
# "close ties between Cuba and other islands, particularly Fiji"
_BETWEEN = re.compile(
    rf"(?<![\w-])(?P<kind>(?:[a-z-]+ (?:and )?){{1,3}}?)(?P<noun>{_NOUN}) between (?:the )?"
    rf"(?P<whose>{ACTOR}|{CITY}),? and {_GROUP}{_SUCH}{_NAMED}"
)
# "Countries that maintain good relations with Cuba include Fiji and Chad"
_THOSE = re.compile(
    rf"\b(?:[Cc]ountries|[Nn]ations|[Ss]tates|[Gg]overnments) (?:that|which|who|with whom "
    rf"(?P<whom>{ACTOR})|"
    rf"having|with|enjoying|maintaining) (?:(?:also|still) )?"
    rf"(?:(?:have|has|had|maintain(?:s|ed)?|enjoy(?:s|ed)?|ke(?:eps?|pt)) )?"
    rf"(?P<kind>(?:[a-z-]+ (?:and )?){{1,3}}?)(?P<noun>{_NOUN})"
    rf"(?: (?:with|to) (?:the )?(?:(?P<whose>{ACTOR}|{DEMONYM})(?:['’]s)?(?: [\w’'-]+){{0,3}}?|"
    rf"[A-Z][\w’'-]+ (?:regime|government)))?"
    rf",? (?:include|are|included|were)(?: the)?:? (?P<who>{ACTOR})(?!['’-])"
)
# "Other trading partners for Cuba are its neighbours, Fiji, and the Union"
_PARTNERS = re.compile(
    rf"(?P<kind>(?:[A-Za-z-]+ ){{1,4}}?)(?P<noun>partners|allies|friends|donors) (?:for|of|to) "
    rf"(?:the )?(?P<whose>{ACTOR}) (?:are|were|include|included|have been) (?:{_WORD} ){{1,6}}?"
    rf"{_WORD},(?: such as| including)?(?: the)? (?P<who>{ACTOR})(?!['’-])"
)


# A group that can be told: by its region, by what it was, by what it is.
_TOLD = re.compile(
    rf"(?:(?:ex-|former |post-)(?:[a-z]+ )?{DEMONYM}|(?:ex-)?{DEMONYM}) (?:colonies|republics|"
    rf"states)"
    rf"(?: (?:in|of) (?:the )?(?:{WORLD}))?(?![\w’'-])|"
    rf"{WORLD}(?: in the (?:region|area|Commonwealth))?(?![\w’'-])"
)


def mingled(reading: Reading) -> Iterator[Dealing]:
    """Yield what sentences say of ties with a group, for each of the group that is named."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        if not holds(text, ("elation", "ties", "links", "llianc", "artner", "riend", "ontacts",
                            "operation", "ollaboration", "xchanges", "bonds",
                            "connections", "affiliations", "ssociation", "ngagement",
                            "allies", "donors")):  # fmt: skip
            continue
        yield from _had(reading, sentence)
        yield from _owned(reading, sentence)


def _had(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield who has ties with some of a group: "has close ties with its neighbours, like Fiji"."""
    drawn = sentence.shape
    for act in doings(sentence, _HAVE, reading.state):
        at = act.verb.end()
        found = _TIES_WITH.match(drawn.text, at, act.end) or _PARTLY.match(drawn.text, at, act.end)
        if found is None or _NO.search(found["what"]) or _NO.search(act.words):
            continue
        if not (_FOND.search(found["what"]) or _GROWN.match(act.verb[0])):
            continue
        words = _bare(drawn.plain_span(*found.span("what")).of(reading.plain))
        if " " not in words and act.verb[0].endswith("ed"):
            words = f"{act.verb[0]} {words}"  # "strengthened relations"
        ones = [each.id for each in act.subjects]
        mood = modality(act.words)
        pairs = _pairs(ones, _named(drawn, found))
        yield from _told(sentence, pairs, words, mood, (act.start, found.end()))


def _owned(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield whose ties with some of a group there are, or are like what."""
    drawn = sentence.shape
    for asked in (_OWN, _WARMING, _BETWEEN, _THOSE, _PARTNERS):
        for found in asked.finditer(drawn.text):
            named = found.groupdict()
            owner = named.get("whose") or named.get("whom") or ""
            ones = [*capitals(drawn.piece(owner[0]))][-1:] if owner else []
            kind = named.get("how") or drawn.plain_span(*found.span("kind")).of(reading.plain)
            words = _bare(f"{kind.strip()} {found['noun']}")
            if asked is not _WARMING and not _FOND.search(words) and asked is not _PARTNERS:
                continue
            if _NO.search(words):
                continue
            if asked is _WARMING:
                words = f"{kind} of {found['noun']}"
            if not ones and asked is _THOSE and reading.state:
                ones = [sentence.passage.view or reading.state]
            pairs = _pairs(ones, _named(drawn, found))
            yield from _told(sentence, pairs, words, modality(found[0]), found.span())


def _named(drawn: Shape, found: re.Match[str]) -> list[str]:
    signs = (found["who"], found.groupdict().get("more"))
    group = _group(drawn, found) if found.groupdict().get("group") else ""
    return [*([group] * bool(group)), *(e.id for sign in signs for e in drawn.members(sign))]


def _group(drawn: Shape, found: re.Match[str]) -> str:
    """Return what the group is called of whom some are named, "" where its words do not tell it."""
    start, end = found.span("group")
    told = _TOLD.search(drawn.text, start, end)
    named = drawn.words(told.start(), told.end()) if told else ""
    return re.sub(r"^(?:the|other|its|their) ", "", named)


def _bare(words: str) -> str:
    words = re.sub(r"^(?:(?:have|has|had) )?led to (?:an? )?", "", words)
    words = re.sub(
        r"^(?:[Oo]ther|[Tt]he|[Ii]ts|[Aa]n?|[Aa]lso|[Mm]any|[Ss]ome|[Tt]heir) ", "", words
    )
    return bare(words)


def _pairs(ones: list[str], others: list[str]) -> list[tuple[str, str]]:
    named = [(one, other) for one in dict.fromkeys(ones) for other in dict.fromkeys(others)]
    return [pair for pair in named if all(pair)]


def _told(
    sentence: Sentence, pairs: list[tuple[str, str]], words: str, mood: str, match: tuple[int, int]
) -> Iterator[Dealing]:
    for each in directed(sentence, pairs, words, mood, match):
        rule = "sentence, ties with some of a group (mingled.py)"
        yield each._replace(directed=False, rule=rule)
