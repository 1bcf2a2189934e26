"""Of whom a number tells: who has the missions, where the people live, who sends the troops."""

import re

from comity.actors import Mention, is_capital
from comity.claims.grammar.counting.counted import Counted
from comity.claims.grammar.counting.homes import Asked, home
from comity.claims.numbers import Number
from comity.claims.page import kind_of
from comity.claims.passages import Passage
from comity.claims.reading import Reading
from comity.spans import Span

_GIVES = re.compile(
    r"(?:['’]s (?:[a-z]+ ){0,3})?(?:\s(?:also|has|have|had|then|later|was|were|would|will|"
    r"[a-z]+ly))*\s(?:provid|donat|g[ai]v|grant|offer|lend|lent|loan|pledg|promis|contribut|"
    r"sen[dt]|"
    r"invest|extend|approv|alloc|commit|"
    r"deploy|station|keep|kept|maintain|retain)\w*\b[^.;]{0,80}$|"
    r"(?:\s(?:also|still|now|then|[a-z]+ly))*\s(?:has|had|have)(?: [a-z]+){0,2} $"
)
# "The Cuban government gave", "the Cuban army sent": Cuba does.
_RULES = re.compile(
    r" (?:[Ff]ederal )?(?:[Gg]overnment|[Aa]dministration|[Pp]arliament|authorities|army|military|"
    r"navy)\b"
)
_SENT_ABROAD = re.compile(r"embass|consulate|commission|mission|office", re.IGNORECASE)
TROOPS = re.compile(r"\b(?:troops|soldiers|peacekeepers|personnel)\b")
# "In addition to Cuba, Fiji has": Cuba is not whose number it is.
_LED = re.compile(
    r"(?:In addition to|Besides|Apart from|Along with|Together with|Like|Unlike|As well as)\b"
    r"[^,]*, "
)
# "Imports from Cuba amounted to": it is not Cuba that imports.
_TRADED = re.compile(r"\b(?:[Ii]mports? from|[Ee]xports? to|[Tt]rade with) (?:the )?$")
_OTHERS = re.compile(r"\b(?:countries|states|nations|they|those|others)\b[^.;,]{0,20}$")
_THERE_ARE = re.compile(r"\b[Tt]here (?:are|were|was)\b[^.;,]{0,20}$")
# "Cuba has an embassy in Suva, and Fiji has one in Havana and two consulates": they are Fiji's.
_KEEPS = re.compile(
    r" (?:also |currently |now )?(?:has|have|had|maintain(?:s|ed)?|keeps?|kept|operate[sd]?)\b"
)
_NEAR = 60
_FEW = 20


def teller(
    reading: Reading, passage: Passage, sentence: Span, number: Number, what: Counted
) -> tuple[str, int]:
    """Return the state that a number is about: where people live, who sends troops.

    Where its name ends comes with it, 0 when it is not named for that; "" stands for nobody known.
    """
    before = list(reading.mentions_in(sentence.start, number.start))
    led = _LED.match(reading.plain, sentence.start, number.start)
    before = [
        each
        for each in before
        if (not led or each.start >= led.end())
        and not _TRADED.search(reading.plain, max(sentence.start, each.start - _FEW), each.start)
    ]
    troops = bool(TROOPS.search(what.of))
    if troops and (giver := _giver(reading, before, number.start)):
        return giver
    if what.people and not (troops and any(each.kind == "actor" for each in before)):
        return home(Asked(reading, passage, sentence, number.start, what))
    alone = not what.people and not what.states
    if alone and (whose := _within(reading, number.end, what.end)):
        return whose, 0
    if not what.states and _OTHERS.search(
        reading.plain, max(sentence.start, number.start - _NEAR), number.start
    ):
        return "", 0  # "other countries then have two embassies"
    if _SENT_ABROAD.search(what.of):
        keeps = [each for each in before if _KEEPS.match(reading.plain, each.end)]
        before = keeps[-1:] or before
    for mention in before:
        opens = mention.start - sentence.start < len("The  ")
        if mention.kind == "actor" and (opens or kind_of(mention.id) == "state"):
            return reading.actor_of(mention), mention.end
    there = _THERE_ARE.search(
        reading.plain, max(sentence.start, number.start - _NEAR), number.start
    )
    return "" if there else reading.state, 0


def _within(reading: Reading, start: int, end: int) -> str:
    """Return whose missions are by an adjective among the words: "two Fijian consulates"."""
    for mention in reading.mentions_in(start, end):
        if mention.kind == "demonym" and kind_of(mention.id) == "state":
            return mention.id
    return ""


def _giver(reading: Reading, before: list[Mention], at: int) -> tuple[str, int] | None:
    """Return who sends the troops at ``plain[at]``: whoever stands right before such a verb."""
    for mention in reversed(before):
        rules = mention.kind == "demonym" and _RULES.match(reading.plain, mention.end, at)
        if not _GIVES.match(reading.plain, rules.end() if rules else mention.end, at):
            continue
        if mention.kind == "actor" or rules:
            return reading.actor_of(mention), mention.end
        if mention.kind == "city" and is_capital(mention.name, mention.id):
            return mention.id, mention.end
    return None
