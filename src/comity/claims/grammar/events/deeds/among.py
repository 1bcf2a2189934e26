"""What one was the first, or one of several, to do on a date: "became the first to send"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.deeds.concerned import concerned
from comity.claims.grammar.events.deeds.doers import Doer, active, phrased
from comity.claims.grammar.events.deeds.moments import moment
from comity.claims.grammar.events.deeds.pronouns import resolved
from comity.claims.grammar.events.happenings import Happening, mood
from comity.claims.grammar.events.phrases import closed, phrase
from comity.claims.prose.dating import clause_end
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.shape import ANY, DEMONYM, STATE
from comity.claims.reading import Reading

_DEEDS = (
    "address", "vote", "send", "support", "back", "oppose", "attend", "host", "respond", "go",
    "tour", "bring", "accept", "move", "offer", "provide", "supply", "ban", "impose", "deploy",
    "expel", "invite", "donate", "deliver", "withdraw", "recall", "lift", "ratify", "open",
    "contribute", "participate", "grant", "abolish", "introduce", "receive", "condemn",
)  # fmt: skip
"""Verbs that no other kind of claim is told by."""
_DOING = ("backing", "supporting", "opposing", "condemning", "sending", "attending", "voting")
_SOUGHT = sought(*(f"to {each}" for each in _DEEDS), *_DOING)
_WORD = rf"(?:(?!and\b)[\w’'-]+|{ANY})"
_TO = re.compile(
    r"\b(?:was|were|became) (?:also |then )?"
    r"(?:(?:one of|among) (?:the )?|(?:among )?the (?:first|second|third|only|last) )"
    rf"(?:(?P<nation>{DEMONYM}|{STATE}) )?(?:{_WORD} ){{0,7}}?"
    rf"(?:to (?P<verb>{'|'.join(_DEEDS)})|(?<=ies |tes |ons )(?:{'|'.join(_DOING)}))\b"
    r"(?! (?:(?:its|his|her|the|an?) )?(?:resident )?(?:embassy|consulate|mission))"
)


def firsts(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield what somebody was the first, the only or one of several to do with another."""
    if sentence.lacks(_SOUGHT):
        return
    drawn = sentence.shape
    for match in _TO.finditer(drawn.text):
        done = active(reading, sentence, match, {}) or phrased(reading, sentence, match)
        done = resolved(reading, sentence, match, done) if done is not None else None
        if done is None:
            continue
        nation = [each.id for each in drawn.members(match["nation"] or "")]
        apart = "(" in drawn.text[done.start : match.start()]
        who = nation or done.ids[: 1 if apart else None]  # "Chad (once a French land)"
        happening = _first(reading, sentence, match, done._replace(ids=who))
        if happening is not None:
            yield happening


def _first(
    reading: Reading, sentence: Sentence, match: re.Match[str], done: Doer
) -> Happening | None:
    """Return what a match tells, None where it has no date or concerns one alone."""
    drawn = sentence.shape
    stop = clause_end(drawn, match.end())
    date, start, end = moment(sentence, done.start, match, stop)
    parties = concerned(reading, sentence, match, stop, done.ids)
    if not date or not done.ids or len(parties) < 2:  # noqa: PLR2004 - who did it and to whom
        return None
    end = max(closed(drawn, done.start, stop), end)
    what = phrase(reading, drawn, done.start, end)
    return Happening(start, end, parties, date, what, mood(drawn, *match.span()), "first")
