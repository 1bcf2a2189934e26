"""Deeds that are listed, each with its date: "hosted a fair in 1998, a summit in 2001 and …"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.deeds.concerned import concerned, enough
from comity.claims.grammar.events.deeds.doers import Doer
from comity.claims.grammar.events.deeds.verbs import BE, OTHER, VERB
from comity.claims.grammar.events.happenings import Happening
from comity.claims.grammar.events.phrases import phrase
from comity.claims.prose.dating import date_after, one_date
from comity.claims.prose.finding import Sentence
from comity.claims.prose.parties import among, pair
from comity.claims.prose.shape import ACTOR, DATE, DEMONYM
from comity.claims.reading import Reading

_TOO = re.compile(
    rf"(?:, (?:was|became|served|chaired|joined|left)\b[^,;]{{0,60}}?(?:in|on) {DATE})?"
    r",(?: and)?(?: (?:also|then|later|again|subsequently))* "
)
_BESIDE = re.compile(
    rf",?(?: and|,)(?: also)? (?P<what>(?:the|an?|its|two|three|several|{ACTOR}|{DEMONYM}) "
    r"(?:(?!(?:that|which|who|was|were|has|had|will|would|is|are|in|on)\b)[^,;:()]){3,70}?) "
    rf"(?:in|on) (?P<date>{DATE})(?=[.,;)]| and\b|$)"
)
_PASSIVE = re.compile(rf"{BE.pattern}")


def did_too(
    reading: Reading,
    sentence: Sentence,
    verb: re.Match[str],
    stop: int,
    last: tuple[Doer, Happening],
) -> Happening | None:
    """Return what a verb tells that a comma joins to the deed before it, which its date ends.

    "Peru hosted games in 1998, sent envoys to Chad in 1999": of the same doer, on its own date.
    """
    drawn = sentence.shape
    done, before = last
    if not done.ids or not _TOO.fullmatch(drawn.text, before.end, verb.start()):
        return None
    if _PASSIVE.search(drawn.text, before.start, verb.start()):
        return None
    date, end = date_after(drawn, verb.end(), stop)
    parties = concerned(reading, sentence, verb, stop, done.ids)
    if not date or not enough(reading, sentence, parties):
        return None
    subject = phrase(reading, drawn, done.start, done.start + 1)
    what = f"{done.name or subject} {phrase(reading, drawn, verb.start(), end)}"
    return before._replace(start=verb.start(), end=end, date=date, parties=parties, what=what)


def gapped(
    reading: Reading, sentence: Sentence, verb: re.Match[str], last: tuple[Doer, Happening]
) -> Iterator[Happening]:
    """Yield what else was done by the same verb, each on its date: "and a summit in 2001"."""
    drawn = sentence.shape
    done, told = last
    at = told.end
    while told.date and done.ids and (match := _BESIDE.match(drawn.text, at)):
        date = one_date(drawn, match["date"])
        if not date or any(each["verb"] not in OTHER for each in VERB.finditer(match["what"])):
            break
        at = match.end()
        whom = among(drawn, *match.span("what"), "state", "organisation", "demonym")
        parties = pair((*done.ids, *whom))
        if enough(reading, sentence, parties):
            first = phrase(reading, drawn, told.start, verb.end())
            what = f"{first} {phrase(reading, drawn, match.start('what'), at)}"
            yield told._replace(end=at, date=date, parties=parties, what=what)
