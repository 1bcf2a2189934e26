"""Assaults told by nouns, or from the side of whoever bears them: "the Fijian siege of Cuba"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.fighting.telling import Fight
from comity.claims.grammar.fighting.timed import timed, undone
from comity.claims.grammar.fighting.warring import dates_by
from comity.claims.prose.acts import acts, verbs
from comity.claims.prose.dating import date_before
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.parties import pair
from comity.claims.prose.shape import ACTOR, DATE, DEMONYM, Shape
from comity.claims.reading import Reading

_STEMS = sought(
    "occupation of", "occupied", "offensive", "siege of", "besieg", "campaign against", "conquest",
    "conquer", "counter-offensive", "intervention in", "aggression against", "bombing", "bombed",
    "bombard", "shelling", "shelled", "airstrike", "air strike", "strikes on", "strike on",
    "strikes against", "raid", "incursion", "ambush", "assault", "attack", "overran", "overrun",
    "defeated",
)  # fmt: skip
_WARS = (
    r"(?:occupation|(?:counter-?)?offensives?|sieges?|conquest|(?:military|armed) (?:campaigns?|"
    r"intervention|aggression)|aggression)"
)
_STRIKES = (
    r"(?:bombings?|bombardments?|shelling|air ?strikes?|(?:air|missile|drone|rocket|military|"
    r"artillery|retaliatory|cruise missile) (?:strikes?|attacks?|raids?)|raids?|incursions?|"
    r"ambush(?:es)?|(?:armed|military|surprise|cross-border|naval) (?:assaults?|attacks?)|"
    r"assaults?)"
)
_ARMY = (
    r"(?:forces?|troops|army|armies|military|navy|air force|soldiers|government|regime|empire|"
    r"Empire|authorities|warplanes|aircraft|warships)"
)
_BODY = (
    r"(?:forces|troops|positions|targets|cities|towns|sites|bases|soldiers|territory|soil|ports?|"
    r"facilities|installations|outposts?|villages|airfields?|ships|army|navy|capital|military|"
    r"mainland|border|colony|colonies)"
)
_TARGET = (
    rf"(?:the )?(?:[a-z]+ (?:of )?){{0,2}}?(?P<two>{ACTOR}(?!['’-]|-\w)|"
    rf"(?:{DEMONYM}|{ACTOR}['’]s) (?:[a-z]+ )?{_BODY})"
)
_HOW = (
    r"(?:military|armed|brief|brutal|joint|naval|aerial|partial|illegal|continued|continuing|ongoing|"
    r"long|later|full|new|major|large-scale|full-scale|combined|unprovoked|subsequent|repeated|then|"
    r"first|second|third|massive|bloody|failed|successful|surprise|retaliatory|temporary|"
    r"[a-z]+-long|army)"
)
_OWN = re.compile(
    rf"(?:(?P<date>{DATE}) )?(?P<one>{ACTOR}(?=['’-])|{DEMONYM})(?:['’]s?|-led)? "
    rf"(?:(?P<then>{DATE}) )?(?:{_HOW} ){{0,3}}?"
    rf"(?:(?P<war>{_WARS})|(?P<strike>{_STRIKES})) (?:of|on|upon|against|into|in) {_TARGET}"
)
_BY = re.compile(
    rf"\b(?:(?P<war>{_WARS})|(?P<strike>{_STRIKES})) (?:of|on|upon|against) {_TARGET}"
    rf"(?: (?:in|on) (?P<date>{DATE}))? by (?:the )?(?P<one>{ACTOR}(?!['’])|{DEMONYM} {_ARMY})"
)
_BORNE = re.compile(
    rf"(?P<two>{ACTOR})(?: {_BODY})? (?:(?:had|has|have|also|being) )*(?:was|were|is|been|be) "
    r"(?:[a-z]+ly |later |then |again )*(?:(?P<war>besieged|occupied|conquered|overrun|attacked|"
    r"defeated)|(?P<strike>bombed|shelled|bombarded|raided|ambushed))"
    rf"(?: (?!by\b|and\b)[a-z]+| (?:in|on) (?P<date>{DATE})){{0,4}}? by (?:the )?"
    rf"(?P<one>{ACTOR}(?!['’])|{DEMONYM} {_ARMY})"
)
_DID = re.compile(
    rf"(?<![\w-])(?<!the )(?<!of )(?:(?P<war>besieged|besieging|occupied|conquered|"
    rf"conquering|overran)|"
    rf"(?P<strike>ambushed)) (?P<two>{ACTOR})(?!['’-]|-\w)"
)
_SIGN = re.compile(rf"{ACTOR}|{DEMONYM}")
_REACH = 80


def assaults(reading: Reading) -> Iterator[Fight]:
    """Yield the assaults of one state on another that nouns and passives tell."""
    for sentence in prose(reading).with_any(*_STEMS):
        drawn = sentence.shape
        for pattern in (_OWN, _BY, _BORNE):
            for match in pattern.finditer(drawn.text):
                ones = _whose(drawn, match["one"])
                yield from _assault(sentence, match, ones, match.start())
        for act in acts(sentence, _DID, reading.state) if verbs(drawn.text, _DID) else ():
            if not act.neither and not modality(act.words):
                ones = [each.id for each in act.subjects]
                yield from _assault(sentence, act.verb, ones, act.start)


def _whose(drawn: Shape, words: str) -> list[str]:
    """Return whom words name: "Fiji", "Fijian forces"."""
    sign = _SIGN.search(words)
    return [each.id for each in drawn.members(sign[0])] if sign else []


def _assault(
    sentence: Sentence, match: re.Match[str], ones: list[str], start: int
) -> Iterator[Fight]:
    """Yield an assault, if it is dated or not named to mark the time alone."""
    drawn = sentence.shape
    parties = pair([*ones, *_whose(drawn, match["two"])])
    if len(parties) != len({*ones}) + 1:
        return
    dates, begins, end = dates_by(sentence, start, match.end())
    named = match.groupdict()
    said = named.get("date") or named.get("then")
    told = drawn.piece(said).date if said else None
    since, until = (told.first, told.last) if told else dates[0] if dates else ("", "")
    if not since:
        since, begins = date_before(drawn, start)
    before = drawn.text[max(0, begins - _REACH) : begins]
    stands = (
        not since and "occupation" in match[0]
    )  # "the Fijian occupation of Cuba" goes on: no deed
    if not stands and not undone(before) and (since or not timed(before)):
        span = drawn.plain_span(begins, end)
        yield Fight(
            parties, "war" if match["war"] else "skirmish", since, "", "", *span,
            sentence.span.end, "an assault", until,
        )  # fmt: skip
