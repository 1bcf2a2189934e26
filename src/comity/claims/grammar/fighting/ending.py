"""Wars told by their end: "the war ended in 1990", "a treaty ending their war", "still at war"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.fighting.fights import over_land, parties_before
from comity.claims.grammar.fighting.telling import Fight
from comity.claims.grammar.fighting.wars import War
from comity.claims.prose.dating import clause_end, dated
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.parties import pair
from comity.claims.prose.shape import DATE
from comity.claims.reading import Reading

ENDS = sought("war ", "war.", "fighting", "hostilities", "conflict")
_SETTLED = sought("ending", "ended")
_CIVIL = sought("civil war")
_AT_WAR = sought("at war")
_ENDED = re.compile(
    r"\b(?:[Tt]he |[Tt]his )(?:[a-z]+ )?(?P<what>war|fighting|hostilities)(?: (?:thus|finally|then|"
    r"only|officially|formally|eventually|itself))? (?:(?P<begins>began|started|broke out|"
    r"erupted)|ended|came to an end|was over|concluded|ceased)(?: [a-z]+ly)? (?:in|on) "
    rf"(?:early |late |mid-?)?(?P<date>{DATE})|"
    r"\b[Tt]he (?:end|conclusion|close) of the (?P<whole>war|fighting|hostilities) in "
    rf"(?P<last>{DATE})"
)
_SIDES_AT_WAR = re.compile(
    r"(?:\A|[;,] )(?:[Tt]he|[Bb]oth) (?:two )?(?:sides|parties|belligerents) (?:are|remain)"
    r"(?: (?:still|technically|formally|officially|legally))* at war\b"
)
# "a peace treaty ending their war", "an accord that ended the fighting"
_ENDING = re.compile(
    r"\b(?:peace|cease-?fire|armistice|truce|agreement|accords?|treaty|deal)\b[^.;,]{0,40}?,? "
    r"(?:(?:which|that) )?(?:(?:formally|finally|officially|effectively) )?(?:ending|ended) "
    r"(?:the|their|its) (?:[\w-]+ ){0,3}?(?P<what>war|conflict|fighting|hostilities)\b"
)
# "invested in Cuba since the end of the civil war in 1990"
_CIVIL_OVER = re.compile(
    r"\b(?:[Tt]he )?(?:end|conclusion|close) of (?:the|its|their) (?:[a-z-]+ ){0,2}civil war in "
    rf"(?P<date>{DATE})"
)
_TWO = 2


def ended(reading: Reading, sentence: Sentence, named: list[War]) -> Iterator[Fight]:
    """Yield when "the war" ended that was named before or by a treaty, and one still waged."""
    if not sentence.lacks(_SETTLED):
        yield from _settled(reading, sentence, named)
    if not sentence.lacks(_CIVIL):
        yield from _civil_over(reading, sentence)
    drawn = sentence.shape
    for match in _ENDED.finditer(drawn.text):
        parties = parties_before(reading, sentence, drawn.plain_at(match.start()), named)
        date = drawn.piece(match["date"] or match["last"]).date
        if len(parties) >= _TWO and date is not None and not date.role:
            since, until = (date.first, "") if match["begins"] else ("", date.last or date.first)
            span = drawn.plain_span(*match.span())
            yield Fight(
                parties, "war", since, "", "", *span, sentence.span.end, "the end of a war", until
            )
    still = None if sentence.lacks(_AT_WAR) else _SIDES_AT_WAR.search(drawn.text)
    if still is None:
        return
    parties = parties_before(reading, sentence, drawn.plain_at(still.start()), named)
    viewed = pair((reading.state, sentence.passage.view))
    parties = parties or over_land(sentence, viewed)
    if len(parties) == _TWO:
        span = drawn.plain_span(*still.span())
        yield Fight(parties, "war", "", "", "", *span, sentence.span.end, "at war")


def _settled(reading: Reading, sentence: Sentence, named: list[War]) -> Iterator[Fight]:
    """Yield when a war ended that a treaty is said to end."""
    drawn = sentence.shape
    for match in _ENDING.finditer(drawn.text):
        both = [each for each in drawn.within(0, match.start(), "pair", "state")
                if len(each.members) == _TWO]  # fmt: skip
        parties = pair(each.id for each in both[-1].members) if both else ()
        parties = parties or parties_before(reading, sentence, drawn.plain_at(match.start()), named)
        at = both[-1].at if both else match.start()
        date, start, end = dated(drawn, at, match.end(), clause_end(drawn, match.end()))
        if len(parties) == _TWO and date and not modality(drawn.text[at : match.end()]):
            status = "" if match["what"] == "conflict" else "war"
            span = drawn.plain_span(start, end)
            yield Fight(
                parties, status, "", "", "", *span, sentence.span.end, "the end of a war", date
            )


def _civil_over(reading: Reading, sentence: Sentence) -> Iterator[Fight]:
    """Yield the end of a civil war in the one state that is named before, or all is about."""
    drawn = sentence.shape
    for match in _CIVIL_OVER.finditer(drawn.text):
        states = drawn.within(0, match.start(), "state", "demonym")
        named = {each.id for piece in states for each in piece.members}
        whose = {reading.state} & named or named
        date = drawn.piece(match["date"]).date
        if len(whose) == 1 and date is not None and not date.role:
            span = drawn.plain_span(*match.span())
            yield Fight(
                tuple(whose), "war", "", "", "", *span, sentence.span.end, "the end of a war",
                date.last or date.first,
            )  # fmt: skip
