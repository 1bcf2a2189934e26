"""How two get on: friendly relations and help of one to the other, tension and dispute."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.prose.acts import acts
from comity.claims.prose.counterparts import counterparts
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, DEMONYM
from comity.claims.reading import Reading

_TIES = r"(?:relations(?:hips?)?|ties|links|bonds|friendships?|partnerships?|alliances?|co-?operation|dialogue)"
_GOOD = (
    r"(?:close|closest|closer|friendly|warm|warmer|good|better|strong|stronger|excellent|cordial|special|positive|"
    r"amicable|healthy|robust|fraternal|brotherly|solid|stable|improved|enhanced|harmonious|"
    r"unofficial|economic|trade|trading|cultural|commercial|military|historical|historic|long-standing|longstanding|"
    r"political|strategic|extensive|bilateral economic|fruitful|productive|favou?rable|"
    r"deep|enduring|full economic|mutual|active|security|defen[cs]e|energy|development|technical|"
    r"military and political|religious|social|constructive|peaceful|vibrant|comprehensive)"
)
_BAD = (
    r"(?:tense|strained|hostile|poor|bad|cold|cool|frosty|complicated|difficult|uneasy|turbulent|"
    r"troubled|tumultuous|rocky|unfriendly|adversarial|soured?|deteriorat(?:ed|ing)|worsen(?:ed|ing)|"
    r"acrimonious|antagonistic|contentious|uneven|fraught|tenuous|stormy|sour|chilly|icy)"
)
_NO_ACCORD = (
    r"(?![ -](?:agreements?|treat(?:y|ies)|charter|memorand\w+|pact|accord|protocol|organi[sz]ation|council|fund|bank|"
    r"program\w*|forum|summit))"
)
FRIENDLY = re.compile(
    rf"\b(?P<words>(?:(?:very|extremely|particularly|generally|increasingly|relatively) )?{_GOOD}"
    rf"(?:(?:,? and |, | ){_GOOD}){{0,3}}(?: (?:bilateral|diplomatic|and|foreign|official|international))* {_TIES})\b{_NO_ACCORD}",
    re.IGNORECASE,
)
_ARE = (
    r"(?:is|are|was|were|remain|remains|remained|have been|has been|have remained|had been|became|have become|"
    r"have grown|grew|be)"
)
FRIENDLY_IS = re.compile(
    rf"\b(?P<noun>(?:relations(?:hip)?|ties)(?:[^.;,]{{0,60}}? {_ARE}(?: (?:also|very|generally|currently|now|considered|"
    rf"extremely|always|traditionally|historically|quite|increasingly|particularly|described as))* (?P<adjective>{_GOOD}"
    rf"(?: and {_GOOD})?|improv(?:ed|ing)|strengthened|enhanced|based on [\w ]{{4,40}})|[^.;,]{{0,40}}? have (?P<verb>improved|strengthened|warmed|flourished))(?![\w-])(?! (?:by|when|in) the (?:war|Cold)))",
    re.IGNORECASE,
)
ALLY = re.compile(
    r"\b(?P<words>(?:(?:close|closest|key|important|major|staunch|main|strategic|strong|trusted|"
    r"natural|long-time|strategic and|trade|trading|development|economic|largest|main|biggest|most important|foremost|aid) )*"
    r"(?:allies|ally|(?:strategic|trading|trade|close|key|important|development|aid) partners?(?:hip)?))\b"
)
HOSTILE = re.compile(
    rf"\b(?P<words>(?:(?:very|extremely|increasingly|somewhat|long and) )?{_BAD}(?: and {_BAD})?"
    rf"(?: (?:bilateral|diplomatic|political))* {_TIES})\b",
    re.IGNORECASE,
)
HOSTILE_IS = re.compile(
    rf"\b(?P<noun>(?:relations(?:hip)?|ties)[^.;,]{{0,60}}? (?:{_ARE}(?: (?:also|very|generally|currently|now|often|"
    rf"extremely|further|quite|increasingly|particularly|at times|severely|badly|somewhat))* (?P<adjective>{_BAD})|"
    r"(?P<verb>deteriorated|worsened|soured|cooled)))(?![\w-])",
    re.IGNORECASE,
)
QUARREL = re.compile(
    r"\b(?P<words>(?:(?:border|territorial|maritime|diplomatic|trade|political|military|bilateral|"
    r"long-standing|longstanding|ongoing|fishing|naming|boundary|legal|serious|major) ){0,3}"
    r"(?:disputes?|tensions?|rows?|rifts?|spats?|crisis|stand-?off|feuds?|boycotts?|blockade|"
    r"embargo|hostilit(?:y|ies)|disagreements?|friction|rivalr(?:y|ies)|animosity|confrontation))\b"
    r"(?! (?:settlement|resolution|management|prevention))",
    re.IGNORECASE,
)
_ACCORD_ON = re.compile(
    r"\b(?:agreements?|memorand\w+|treat(?:y|ies)|protocols?|accords?) (?:on|for|of) (?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)
_LISTED = re.compile(
    rf"(?P<who>{ACTOR}) \((?P<words>(?:trade|unofficial|consular|economic|commercial) (?:relations|ties)[^()]*)\)"
)
WARMING = re.compile(
    r"\b(?P<words>(?:improvement|warming|strengthening|rapprochement|thaw) (?:in|of) (?:[\w-]+ ){0,2}(?:relations|ties))\b",
    re.IGNORECASE,
)
STRAIN = re.compile(
    r"\b(?P<words>strained(?= (?:due|because|over|by|when|after|since|as))|(?:strong )?opposition(?= to)|"
    r"(?:at|to) (?:its|their|an all-time|a) (?:lowest point|low point|nadir)|diplomatic competition|conflict(?= (?:with|between)[^.]{1,30}\bover\b))",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"(?: [\w-]+){0,7}? (?:over|about|regarding|concerning|due to|because of|on account of|following)"
    r" (?P<what>[^.;,()]{3,70})"
)
_AID = (
    r"(?:aid|assistance|support|help|loans?|grants?|training|equipment|scholarships?|funding|funds|"
    r"troops|weapons|arms|relief|medical teams?|doctors|expertise|donations?|credit|vaccines|"
    r"military aid|supplies|financing|backing)"
)
_SUPPORT = re.compile(
    r"\b(?:(?P<back>support(?:s|ed|ing)?|back(?:s|ed|ing)|assist(?:s|ed|ing)?|help(?:s|ed|ing)?|aid(?:s|ed|ing)|"
    r"train(?:s|ed|ing)|arm(?:s|ed|ing)|fund(?:s|ed|ing)?|financ(?:es|ed|ing))|"
    r"(?P<give>provid(?:e|es|ed|ing)|gave|gives?|giving|donat(?:e|es|ed|ing)|offer(?:s|ed|ing)?|extend(?:s|ed|ing)?|"
    r"sen(?:d|ds|t|ding)|grant(?:s|ed|ing)|contribut(?:e|es|ed|ing)|allocat(?:es|ed)|deliver(?:s|ed)|"
    r"suppl(?:y|ies|ied|ying)))(?![\w-])"
)
_BACKED = re.compile(
    rf" (?:and \w+ )?(?:the )?(?P<to>{ACTOR})(?P<own>['’]s? (?:[\w-]+ ){{0,4}}[\w-]+)?|"
    rf" (?P<adjective>{DEMONYM}) (?P<what>(?:[\w-]+ ){{0,3}}[\w-]+)"
)
_GIVEN = re.compile(
    rf" (?P<to2>{ACTOR}) with (?P<what2>[^.;,]{{3,60}})|"
    rf" (?P<what>(?:(?!to\b|for\b)[\w$€£.,’'–-]+ ){{0,9}}?{_AID}(?: and [\w-]+)?)(?: [\w -]{{0,30}}?)? (?:to|for) (?P<to>{ACTOR})"
)
_SUPPORTING = re.compile(
    rf"(?:(?P<owner>{ACTOR})(?:['’]s?)?|(?P<adjective>{DEMONYM})) (?P<what>(?:[\w-]+ ){{0,2}}{_AID})"
    rf" (?:to|for|of) (?P<to>{ACTOR})(?P<own>['’]s (?:[\w-]+ )?[\w-]+)?"
)
_COOPERATE = re.compile(
    r"\b(?P<words>co-?operat(?:e|es|ed|ing)(?: (?:closely|actively))?(?: with [^.;,]{1,3})? (?:on|in) [\w ,'’-]{4,60}|"
    r"engage in (?:mutual )?trade)"
)
STEMS_GOOD = (
    "relation", "ties", "links", "friend", "partner", "ally", "allies", "alliance", "support",
    "provid", "gave", "donat", "assist", "aid", "cooperat", "co-operat", "help", "train", "back",
    "bonds", "offer", "extend", "grant", "contribut", "sent", "suppl", "engage", "fund", "arm",
)  # fmt: skip
STEMS_BAD = (
    "relation", "ties", "dispute", "tension", "row", "rift", "spat", "crisis", "stand", "feud",
    "boycott", "blockade", "embargo", "hostil", "disagreement", "friction", "rival", "animosity",
    "confrontation", "strain", "opposition", "lowest", "low point", "competition", "conflict", "nadir",
)  # fmt: skip


class Dealing(NamedTuple):
    """How two get on; ``directed`` when it is one's towards the other."""

    one: str
    other: str
    directed: bool
    words: str
    over: str
    modality: str
    start: int
    end: int
    stop: int


def partnerships(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of friendship and of help."""
    for sentence in prose(reading).with_any(*STEMS_GOOD):
        listed = list(_LISTED.finditer(sentence.shape.text))
        for match in listed:
            yield from _bracketed(reading, sentence, match)
        for pattern in (FRIENDLY, FRIENDLY_IS, ALLY, _COOPERATE, WARMING):
            for match in pattern.finditer(sentence.shape.text) if not listed else ():
                if (
                    _ACCORD_ON.search(sentence.shape.text[: match.start()])
                    and "rategic" not in match[0]
                ):
                    continue
                yield from _ties(reading, sentence, match)
        yield from _help(reading, sentence)


def disputes(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of tension and quarrels."""
    for sentence in prose(reading).with_any(*STEMS_BAD):
        for pattern in (HOSTILE, HOSTILE_IS):
            for match in pattern.finditer(sentence.shape.text):
                yield from _ties(reading, sentence, match, quarrel=True)
        for pattern, guess in ((QUARREL, False), (STRAIN, True)):
            for match in pattern.finditer(sentence.shape.text):
                yield from _ties(reading, sentence, match, quarrel=True, guess=guess)


def _bracketed(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Iterator[Dealing]:
    """Yield what a bracket in a list of states says: "Oman (trade relations 1996–2000)"."""
    drawn = sentence.shape
    one = drawn.members(match["who"])[-1]
    words = drawn.plain_span(*match.span("words")).of(reading.plain)
    if reading.state and one.id != reading.state:
        yield Dealing(
            reading.state, one.id, False, words, "", "", one.start,
            drawn.plain_span(*match.span()).end, sentence.span.end,
        )  # fmt: skip


def _ties(
    reading: Reading,
    sentence: Sentence,
    match: re.Match[str],
    *,
    quarrel: bool = False,
    guess: bool = True,
) -> Iterator[Dealing]:
    drawn = sentence.shape
    groups = match.re.groupindex
    if "noun" in groups:
        verb = match["verb"] if "verb" in groups else ""
        words = f"{match['adjective']} relations" if match["adjective"] else f"{verb} relations"
    else:
        words = drawn.plain_span(*match.span("words")).of(reading.plain)
    over = _OVER.match(drawn.text, match.end())
    matter = drawn.plain_span(*over.span("what")).of(reading.plain).strip() if over else ""
    before = drawn.text[max(0, match.start() - 60) : match.start()]
    mood = modality(before)
    for one, other in counterparts(
        sentence, match.start(), match.end(), reading.state, guess=guess
    ):
        span = drawn.plain_span(*_stretch(drawn.text, match))
        yield Dealing(
            one, other, False, words, matter or ("bilateral relations" if quarrel else ""), mood,
            span.start, span.end, sentence.span.end,
        )  # fmt: skip


def _stretch(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Return the clause of a match, from its beginning to the end of who is named after it."""
    start = max(
        text.rfind("; ", 0, match.start()) + 1, text.rfind(", while ", 0, match.start()) + 1, 0
    )
    return (start + 1 if start and text[start] == " " else start), match.end()


def _help(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield the help that one gives the other."""
    drawn = sentence.shape
    text = drawn.text
    for act in acts(sentence, _SUPPORT, reading.state):
        pattern = _BACKED if act.verb["back"] else _GIVEN
        match = pattern.match(text, act.verb.end(), act.end)
        if match is None:
            continue
        groups = match.groupdict()
        sign = groups["to"] or groups.get("to2") or groups.get("adjective") or ""
        what = next((name for name in ("what", "what2", "own") if groups.get(name)), "")
        phrase = (
            drawn.plain_span(*match.span(what)).of(reading.plain).strip(" ,'’s") if what else ""
        )
        if act.verb["back"]:
            phrase = f"support for {phrase}" if phrase else "support"
        span = drawn.plain_span(act.start, match.end())
        for one in act.subjects:
            for other in drawn.members(sign):
                if one.id != other.id:
                    yield Dealing(
                        one.id, other.id, True, phrase, "", modality(act.words), span.start,
                        span.end, sentence.span.end,
                    )  # fmt: skip
    for match in _SUPPORTING.finditer(text):
        owners = drawn.members(match["owner"] or match["adjective"])
        phrase = drawn.plain_span(*match.span("what")).of(reading.plain)
        span = drawn.plain_span(*match.span())
        for one in owners:
            for other in drawn.members(match["to"]):
                if one.id != other.id:
                    yield Dealing(
                        one.id,
                        other.id,
                        True,
                        phrase,
                        "",
                        "",
                        span.start,
                        span.end,
                        sentence.span.end,
                    )
