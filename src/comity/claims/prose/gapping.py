"""Clauses that leave out what the clause before them said: "A joined it in 1990 and B in 1995".

English leaves out the object, and often the verb too, of a clause that differs from the one before
it in nothing but who and when. What such a clause says is what the whole one says, of another and
on another day.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.prose.entities import Member
from comity.claims.prose.shape import ACTOR, CITY, DATE, STATE, Piece, Shape
from comity.claims.wording import any_of

_JOINED = (
    r"(?:,? (?:and|while|whereas|but|(?:soon |later |shortly )?followed by)|;(?: and| while)?|"
    r",(?= [^ ]+ (?:in|on|since|did|followed) ))"
)
_LATE = r"(?: (?:also|later|then|only|finally|subsequently|eventually|formally|officially))?"
_SO = r"did so|did the same|did likewise|followed(?: suit)?|has(?: done so)?|has been one|was one"
_ENDS = r"(?=[.,;)]|$| (?:and|while|whereas|but|as)\b)"
_AND = r"(?P<joint>,? and|,|;)(?: (?:later|then|also|finally|again))?"
_TO = r"(?:(?:with|in|to|by|of|from|at) )?(?:the )?"
_BEHIND = re.compile(
    rf"{_AND} {_TO}(?P<what>{ACTOR}|{CITY}) "
    rf"(?:(?:in |on |since )(?P<when>{DATE})|\((?:in |on |since )?(?P<aside>{DATE})\)){_ENDS}"
)
_BEFORE = re.compile(
    rf"{_AND} (?:in|on) (?P<when>{DATE}),? {_TO}(?P<what>{ACTOR}|{CITY})(?=[.,;)]|$| and\b)"
)
_FOLLOWED = re.compile(r",? (?:soon |later |shortly )?followed by ")
_ITS_OWN = re.compile(rf"[^.,;()]{{0,40}}?{DATE}")
"""The date of the clause that says it whole."""


_DOES = r"(?:is|are|was|were|do|does|did|has|have|had)"
_ECHO = re.compile(
    rf"(?:(?:,|;)? (?P<same>as|(?:and )?so|nor|(?:and )?neither) {_DOES} (?:the )?(?P<who>{STATE})|"
    rf"(?:,|;)? (?:but|while|whereas|though|although) (?:the )?(?P<other>{STATE}) "
    rf"{_DOES}(?P<not> not|n['’]t)?)(?=[.,;)]|$| and\b)"
)


class Echoed(NamedTuple):
    """Who does likewise, or does not where the one before does."""

    members: tuple[Member, ...]
    same: bool
    end: int


class Further(NamedTuple):
    """What else the verb before governs, and when it was done."""

    piece: Piece
    date: str
    end: int
    """Where in the shape's text that is told."""


class Gapped(NamedTuple):
    """Who does what the clause before said, and when."""

    members: tuple[Member, ...]
    date: str
    end: int
    """Where in the shape's text that is told."""


def pattern(verbs: list[str], *, bare: bool) -> re.Pattern[str]:
    """Return how a clause goes on that leaves out what these verbs say.

    With ``bare`` the verb may be left out too: only where whoever stands there can do nothing
    but do it: "Peru joined NATO in 1990 and Chad in 1995", not "Peru recognised Cuba in 1990 and
    Chad in 1995".
    """
    optional = "?" if bare else "|(?<=followed by .)"
    told = f"(?:(?: (?:{any_of(verbs)}|{_SO})){optional})"
    return re.compile(
        rf"{_JOINED} (?:the )?(?P<who>{STATE}){_LATE}{told}(?: it| as well| too| in turn)?"
        rf"{_LATE},? (?:in |on |since |from )?(?P<when>{DATE}){_ENDS}"
    )


def gapped(drawn: Shape, at: int, onward: re.Pattern[str]) -> Iterator[Gapped]:
    """Yield what the clauses behind ``text[at]``, where the object of the first ends, leave out.

    Nothing is said by them where the first has no date of its own, but for who "followed".
    """
    first = _ITS_OWN.match(drawn.text, at)
    if not _FOLLOWED.match(drawn.text, at):
        at = first.end() if first else len(drawn.text)
    while match := onward.match(drawn.text, at):
        at = match.end("when")
        if date := _one(drawn, match["when"]):
            yield Gapped(drawn.members(match["who"]), date, at)


def echoed(drawn: Shape, at: int, *, denied: bool) -> Echoed | None:
    """Return who is said to do what is told up to ``text[at]``, or its date: "as did Fiji".

    What is ``denied`` of the first is so of "nor does Fiji", and not of "but Fiji does".
    """
    first = _ITS_OWN.match(drawn.text, at)
    ends = (at, first.end()) if first else (at,)
    match = next((found for each in ends if (found := _ECHO.match(drawn.text, each))), None)
    if match is None:
        return None
    if match["same"]:
        fits = match["same"].endswith(("nor", "neither")) == denied
        return Echoed(drawn.members(match["who"]), same=True, end=match.end()) if fits else None
    fits = bool(match["not"]) != denied
    return Echoed(drawn.members(match["other"]), same=False, end=match.end()) if fits else None


def further(drawn: Shape, at: int) -> list[Further]:
    """Return what a verb governs besides what ends at ``text[at]``, each with a date of its own.

    "Cuba in 1990, Fiji in 1993 and Chad in 1995", "Cuba in 1990 and in 1993 Fiji". One alone
    behind ", and" may be who does it too, and is not taken: "recognised Cuba in 1990, and Fiji in
    1993".
    """
    first = _ITS_OWN.match(drawn.text, at)
    if not _BEFORE.match(drawn.text, at):
        at = first.end() if first else len(drawn.text)
    found: list[Further] = []
    joints = []
    while match := _BEHIND.match(drawn.text, at) or _BEFORE.match(drawn.text, at):
        at = match.end()
        dated = match["when"] or match["aside"] if match.re is _BEHIND else match["when"]
        joints.append((match["joint"], match.re))
        if date := _one(drawn, dated):
            found.append(Further(drawn.piece(match["what"]), date, at))
    return [] if joints == [(", and", _BEHIND)] else found


def _one(drawn: Shape, sign: str) -> str:
    """Return the one time that a sign stands for, "" for a period or a bound."""
    date = drawn.piece(sign).date
    return date.first if date and not date.last and date.role in {"", "since"} else ""
