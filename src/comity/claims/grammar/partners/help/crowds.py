"""Help that several give at once: "troops of Fiji and Peru back it", "donors, including Fiji"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings import aid
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.telling import directed
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import capitals, partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, IT, Shape
from comity.claims.reading import Reading
from comity.claims.wording import holds

STEMS = sought("troops", "forces", "soldiers", "donors", "countries", "nations", "states",
               "doctors", "governments", "partners", "receiv", "providers", "sources",
               "advis", "instructors", "mercenaries", "volunteers", "benefit", "Troops",
               "Forces", "Soldiers", "Doctors")  # fmt: skip
"""How words begin of which a sentence that tells of help by several has one."""
_AID = (
    r"(?:aid|assistance|support|help|funding|funds|loans?|grants?|donations?|weapons|arms|"
    r"training|equipment|relief|backing|scholarships?|advis[eo]rs|investments?)"
)
_SOME = r"(?:also|have|has|had|all|still|now|then|were|are|been|which|continue to|[a-z]+ly)"
_THEM = (
    rf"(?:the )?(?:(?P<to>{ACTOR})(?!['’-])|(?P<city>{CITY}) (?:regime|government|authorities)|"
    rf"(?P<adjective>{DEMONYM}) (?:regime|government|authorities|army|military|forces|"
    r"administration|police|people|economy))"
)
# "troops from Cuba and Fiji support the Chadian army"
_SERVING = re.compile(
    r"\b(?P<what>[Tt]roops|[Ff]orces|[Ss]oldiers|[Dd]octors|[Aa]dvis[eo]rs|[Ii]nstructors|"
    rf"[Vv]olunteers|[Ee]ngineers|[Tt]eachers) (?:from|of) (?:the )?(?P<by>{ACTOR})(?: {_SOME})* "
    r"(?P<verb>support(?:ed|ing)?|back(?:ed|ing)?|help(?:ed|ing)?|assist(?:ed|ing)?|"
    rf"aid(?:ed|ing)?|train(?:ed|ing)?|fought for|defend(?:ed|ing)?) {_THEM}"
)
# "Other countries, including Cuba and Fiji, also provide aid"
_AMONG = re.compile(
    r"\b(?:countries|nations|states|donors|governments|partners|powers),? \(?(?:including|such as|"
    rf"among them|like|notably|most notably|especially) (?:the )?(?P<by>{ACTOR})(?!['’-])"
    r"(?:,? and (?:[a-z]+ ){0,4}?organi[sz]ations(?:,? such as [^.;]{3,200}?)?)?\)?,? "
    rf"(?:{_SOME} )*(?:provid(?:e|ed|es)|give|gave|given|contribute[d]?|offer(?:ed)?|sent|send|"
    r"supplied|supply|donated?|extended|deliver(?:ed)?) "
    rf"(?P<what>(?:(?!to\b|for\b|in\b)[\w$€£.,-]+ ){{0,5}}?{_AID}(?: and (?:[a-z]+ )?{_AID})?)"
    rf"(?: (?:to|for|in) (?:the )?(?:(?P<to>{ACTOR})(?!['’-])|(?P<adjective>{DEMONYM}) [a-z]+|"
    rf"(?P<it>{IT}|country|nation|island))|(?P<none>(?=[.;,]|$| (?:in|through|for|and|by)\b)))"
)
# "the Chadian army receiving Cuban, Fijian and Togolese assistance"
_RECEIVING = re.compile(
    rf"(?P<adjective>{DEMONYM}|{ACTOR})(?:['’]s?)? (?:(?!of\b|in\b|by\b|with\b|to\b)[a-z]+ "
    rf"){{0,6}}?"
    r"(?:receiv(?:ing|ed|es|e)|benefit(?:ing|ed|s)? from|depend(?:ing|ed|s)? on|"
    rf"reli(?:ed|es) on) (?P<kind>(?:[a-z]+ ){{0,2}}?)(?P<signs>{DEMONYM}(?:,? and |, ){DEMONYM}"
    rf"(?:(?:,? and |, ){DEMONYM}){{0,6}}) (?P<what>(?:[a-z]+ (?:and )?){{0,3}}?{_AID})"
)
# "with Cuba, Fiji and Peru becoming sources of aid"
_BECOMING = re.compile(
    rf"\b(?:with|and) (?P<by>(?:[Tt]he [A-Z][a-z]+, )?{ACTOR}),? (?:becoming|being|remaining|"
    r"emerging as|among|as) (?:(?:the|its|an?|increasingly|very|most|more|important|main|major|"
    r"largest|key|chief|leading|principal|significant) )*(?:sources|providers|donors|suppliers) "
    rf"of (?P<what>(?:[a-z]+ (?:and )?){{0,3}}?{_AID})(?! (?:to|for) (?!the country))"
)
_SIGNS = re.compile(DEMONYM)
_NO = re.compile(
    r"\b(?:no|not|never|refus\w*|stop\w*|suspend\w*|against|if|would|could|should|ceas\w*|rebels?|"
    r"opposition|militants?)\b"
)
_DOINGS = {"train": "training", "assist": "assistance", "aid": "aid", "help": "help"}


def crowds(reading: Reading) -> Iterator[Dealing]:
    """Yield the help that sentences say several give at once, one by one."""
    for sentence in prose(reading).with_any(*STEMS):
        if sentence.lacks(aid.STEMS) and not holds(sentence.shape.text, ("sources", "donors")):
            continue
        for asked in (_SERVING, _AMONG, _RECEIVING, _BECOMING):
            for found in asked.finditer(sentence.shape.text):
                if not _NO.search(found[0]):
                    yield from _told(reading, sentence, found)


def _told(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Iterator[Dealing]:
    drawn = sentence.shape
    named = found.groupdict()
    givers = _givers(drawn, found)
    takers = _takers(drawn, found)
    if not takers and found.re is not _SERVING and givers:
        other = partner(sentence, givers[-1], reading.state)
        takers = [other] if other and other not in givers else []
    words = bare(drawn.plain_span(*found.span("what")).of(reading.plain))
    if named.get("verb"):
        words = next((v for k, v in _DOINGS.items() if found["verb"].startswith(k)), "support")
    words = bare(f"{named.get('kind') or ''}{words}")
    pairs = [(one, each) for one in givers for each in takers]
    before = drawn.text[max(0, found.start() - 30) : found.start()]
    mood = modality(f"{before.rpartition(', ')[2]}{found[0]}")
    yield from directed(sentence, pairs, words, mood, found.span())


def _givers(drawn: Shape, found: re.Match[str]) -> list[str]:
    """Return who gives: all of a list, adjectives too."""
    named = found.groupdict()
    signs = _SIGNS.findall(named["signs"]) if named.get("signs") else [found["by"][-1]]
    return list(dict.fromkeys(each.id for sign in signs for each in drawn.members(sign)))


def _takers(drawn: Shape, found: re.Match[str]) -> list[str]:
    """Return whom a match names as helped, by a capital too."""
    named = found.groupdict()
    if named.get("city"):
        return capitals(drawn.piece(found["city"]))[-1:]
    sign = named.get("to") or named.get("adjective") or ""
    return [each.id for each in drawn.members(sign)] if sign else []
