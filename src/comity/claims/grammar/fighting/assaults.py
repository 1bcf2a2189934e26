"""Assaults of one state on another, whoever tells them: who makes them, who bears them, a noun."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.deeds.doers import Doer, doers
from comity.claims.grammar.fighting.arms import (
    ARMY,
    BORNE,
    DID,
    DOING,
    SPORT,
    STRIKES,
    TARGET,
    WARS,
)
from comity.claims.grammar.fighting.telling import Fight
from comity.claims.grammar.fighting.timed import timed, undone
from comity.claims.grammar.fighting.warring import dates_by
from comity.claims.grammar.quarrels.opponents import doer
from comity.claims.prose.acts import antecedent
from comity.claims.prose.dating import date_before
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.parties import pair
from comity.claims.prose.shape import ACTOR, DATE, DEMONYM, IT, WHO, Shape
from comity.claims.reading import Reading

_STEMS = sought(
    "occup", "offensive", "siege of", "besieg", "campaign against", "conquest", "conquer",
    "counter-offensive", "intervention in", "aggression against", "bombing", "bombed", "bombard",
    "shelling", "shelled", "airstrike", "air strike", "strikes on", "strike on", "strikes against",
    "raid", "incursion", "ambush", "assault", "attack", "overr", "defeat", "invad", "invasion",
    "blockad", "subjugat", "stormed", "storming", "ransack", "declared war", "declaring war",
    "went to war", "going to war", "marched", "marching",
    "intervened", "intervening", "sent ", "sending", "waged", "waging", "fought", "fighting",
    "struck", "striking",
    "clashed", "clashing", "skirmish", "opened fire", "opening fire", "fired ", "war against",
    "captur", "seiz",
)  # fmt: skip
_HOW = (
    r"(?:military|armed|brief|brutal|joint|naval|aerial|partial|illegal|continued|continuing|ongoing|"
    r"long|later|full|new|major|large-scale|full-scale|combined|unprovoked|subsequent|repeated|then|"
    r"first|second|third|massive|bloody|failed|successful|surprise|retaliatory|temporary|"
    r"[a-z]+-long|army)"
)
_OWN = re.compile(
    rf"(?:(?P<date>{DATE}) )?(?P<one>{ACTOR}(?=['’-])|{DEMONYM})(?:['’]s?|-led)? "
    rf"(?:(?P<then>{DATE}) )?(?:{_HOW} ){{0,3}}?"
    rf"(?:(?P<war>{WARS})|(?:{STRIKES})) (?:of|on|upon|against|into|in) {TARGET}"
)
_BY = re.compile(
    rf"\b(?:(?P<war>{WARS})|(?:{STRIKES})) (?:of|on|upon|against) {TARGET}"
    rf"(?: (?:in|on) (?P<date>{DATE}))? by (?:the )?(?P<one>{ACTOR}(?!['’])|{DEMONYM} {ARMY})"
)
_BORNE = re.compile(
    rf"(?P<two>{WHO})(?: (?:forces|troops|positions|soil|territory))? "
    r"(?:(?:had|has|have|also|being) )*(?:was|were|is|been|be) "
    rf"(?:[a-z]+ly |later |then |again )*{BORNE}"
    rf"(?: (?!by\b|and\b)[a-z]+| (?:in|on) (?P<date>{DATE})){{0,4}}? by (?:the )?"
    rf"(?P<one>{ACTOR}(?!['’])|{DEMONYM} {ARMY})"
)
# "Cuba repelled an attack by Fiji"
_BEATEN = re.compile(
    rf"(?P<two>{ACTOR}|{IT}) (?:(?:had|also|then|later|[a-z]+ly) )*"
    r"(?:repelled|repulsed|resisted|suffered|beat back|fought off|drove back|endured) "
    rf"(?:an? |the |several )?(?:{_HOW} ){{0,2}}?(?:(?P<war>invasions?|sieges?|blockade|"
    rf"occupation)|(?:{STRIKES}|attacks?)) by (?:the )?"
    rf"(?P<one>{ACTOR}(?!['’])|{DEMONYM} {ARMY})"
)
_DID = re.compile(rf"(?<![\w-])(?<!the )(?<!of )(?:{DID}) {TARGET}")
# "After invading Cuba in 1990, Fiji …"
_HAVING = re.compile(
    r"(?:\A|(?<=[.;] )|, )(?:After|Following|Upon|By|In|Since|Having|Despite) (?:[a-z]+ly )?"
    rf"{DOING} {TARGET}(?: (?:in|on) (?P<date>{DATE}))?[^,;.]{{0,60}}, "
    rf"(?:the )?(?P<one>{WHO})(?!['’])"
)
# "Troops of Cuba", before a verb
_OF_WHOM = re.compile(
    rf"\b(?i:troops|forces|soldiers|warships|gunboats|army|navy|air force|military) of "
    rf"(?P<who>{ACTOR})(?: (?:had|has|then|later|[a-z]+ly))* $"
)
_TOLD = ((_OWN, " "), (_BY, " by "), (_BORNE, " by "), (_BEATEN, " by "), (_HAVING, "ing "))
"""Each pattern but that of plain verbs, with words that stand in whatever it matches."""
_SPORT = re.compile(SPORT)
# "attacked Cuba for its record", "defeated Fiji in a vote": with words or ballots
_UNARMED = re.compile(
    rf"(?: (?:in|on) {DATE})? (?:(?:for|over) (?:its|their|his|her|being|having)\b|to a draw\b|"
    r"from (?:its|the|an?) (?:[a-z]+ )?list\b|in (?:an? |the )?(?:[a-z]+ ){0,2}(?:courts?|votes?|"
    r"ballots?|elections?|speech|interview|debate)\b)"
)
# What makes war of what is launched or led against a state.
_INVADES = re.compile(r"\b(?:invasion|offensive)\b")
# What one does with words too, or a thing: where no date tells that it was done with arms.
_LOOSE = re.compile(
    r"(?:attack|struck|defeat|fought|captur|seiz|storm|fired|block|sent|ransack|clash|march|raid)"
)
_SIGN = re.compile(rf"{WHO}|{DEMONYM}")
_REACH = 80
_OPENING = 14
"""No further than this into its sentence is "it" surely whom all is about."""


def assaults(reading: Reading) -> Iterator[Fight]:
    """Yield the assaults of one state on another."""
    for sentence in prose(reading).with_any(*_STEMS):
        drawn = sentence.shape
        for pattern, hint in _TOLD:
            for match in pattern.finditer(drawn.text) if hint in drawn.text else ():
                ones = _whose(sentence, match, "one", reading.state)
                yield from _assault(reading, sentence, match, ones, match.start())
        yield from _deeds(reading, sentence)


def _deeds(reading: Reading, sentence: Sentence) -> Iterator[Fight]:
    """Yield "In 1990 Cuba invaded Fiji", "the Cuban army, which besieged Fiji"."""
    drawn = sentence.shape
    matches = list(_DID.finditer(drawn.text))
    found = doers(sentence, _DID, reading.state) if matches else {}
    for match in matches:
        done = _of_troops(drawn, match) or doer(reading, sentence, match, found)
        if done is not None and not modality(done.words):
            dated = bool(dates_by(sentence, done.start, match.end())[0])
            if dated or not _LOOSE.match(match[0]):
                yield from _assault(reading, sentence, match, done.ids, done.start)


def _of_troops(drawn: Shape, match: re.Match[str]) -> Doer | None:
    """Return whose troops do it: "troops of Cuba"."""
    found = _OF_WHOM.search(drawn.text, max(0, match.start() - _REACH), match.start())
    if found is None:
        return None
    return Doer(found.start(), [each.id for each in drawn.members(found["who"])], found[0])


def _whose(sentence: Sentence, match: re.Match[str], group: str, state: str) -> list[str]:
    """Return whom words name: "Fiji", "Fijian forces", "it"."""
    sign = _SIGN.search(match[group])
    if sign is None:
        return []
    piece = sentence.shape.piece(sign[0])
    members = piece.members
    if piece.kind == "it":
        if match.start() > _OPENING:
            return []
        members = antecedent(sentence, match.start(group) + sign.start(), state)
    return [each.id for each in members]


def _assault(
    reading: Reading, sentence: Sentence, match: re.Match[str], ones: list[str], start: int
) -> Iterator[Fight]:
    """Yield an assault, if it is dated or not named to mark the time alone."""
    drawn = sentence.shape
    parties = pair([*ones, *_whose(sentence, match, "two", reading.state)])
    if len(parties) != len({*ones}) + 1 or _SPORT.search(drawn.text, start, match.end() + _REACH):
        return
    if _UNARMED.match(drawn.text, match.end()):
        return
    dates, begins, end = dates_by(sentence, start, match.end())
    named = match.groupdict()
    said = named.get("date") or named.get("then")
    told = drawn.piece(said).date if said else None
    since, until = (told.first, told.last) if told else dates[0] if dates else ("", "")
    if not since:
        since, begins = date_before(drawn, start)
    before = drawn.text[max(0, begins - _REACH) : begins]
    # "the Fijian occupation of Cuba" goes on: no deed; an attack may be one with words
    stands = not since and (
        "occupation" in match[0] or (named["war"] or "").startswith(("attack", "wars"))
    )
    war = named["war"] or _INVADES.search(match[0])
    if not stands and not undone(before) and (since or not timed(before)):
        span = drawn.plain_span(begins, end)
        yield Fight(
            parties, "war" if war else "skirmish", since, "", "", *span,
            sentence.span.end, "an assault", until,
        )  # fmt: skip
