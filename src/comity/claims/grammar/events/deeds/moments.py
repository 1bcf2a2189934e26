"""When a deed was done: by the dates of its clause, or by the one that leads the sentence."""

import re

from comity.claims.grammar.events.deeds.verbs import OTHER, REACH, VERB
from comity.claims.prose.dating import date_far, date_within, dated
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ANY, DATE, Shape
from comity.claims.prose.timing import NEVER, When, leading

_JUST = re.compile(rf"\b(?:in|on) (?:the )?{DATE},? (?:also |then )?$")
# "Peru, which had left in 1990, came back": the date is of what the clause between tells.
_WHO = re.compile(r", (?:who|which|whose|whom|where)\b[^,;]*, (?:also |then |later |[a-z]+ly )?$")
_MEANWHILE = re.compile(r", while (?:at the same time,? )?$")
_BETWEEN = re.compile(
    rf"(?:^|, |\band )(?i:between|during|from|in the period) (?P<date>{DATE}),?"
    r" (?:(?:the|an?|about|around|over|some|nearly|more than|[\d,.]+) ){0,2}$"
)
_OPENED = re.compile(r",? (?:the )?")
_BEFORE_IT = re.compile(r"(?: ?\([^()]*\))?, (?:after|following|when|as|while|because|since) ")
# "In 2003, although Peru had left, Chad came": the date is of what comes after.
_NOT_THEN = re.compile(r", (?:although|though|because) (?:the )?$")
_BRACKET = re.compile(r" ?\([^()]*\)(?=,)")
# What stands between a date and whoever it dates: "In May 2003, during a visit to Chad, Peru …".
_ASIDES = re.compile(
    r",? (?:during|under|after|at|following|amid|amidst|in|as|while|despite|on|with|as part of|"
    r"in response to) [^;]{3,160}, (?:the )?"
)
_THAT = re.compile(r"\b(?:that|which|who|whom|whose|amid|amidst)\b")
_ANOTHER = re.compile(rf" and (?:also |then |later |[a-z]+ly )*{VERB.pattern}")
_AT_ONCE = re.compile(rf",? (?:in|on) (?:early |late |mid-)?{DATE}")
_FROM = re.compile(r" (?:(?:from|between|on|in|during) (?:the )?)?$")
# "attended the Island Games 2003", "hosted the 2003 summit": it was done when that was.
_OF_WHAT = re.compile(
    r"\b(?:attended|hosted|boycotted|addressed|chaired|organi[sz]ed|watched|observed|monitored|"
    r"(?:took part|participated|competed|represented) (?:in|at))"
    rf"(?: (?!(?:and|on|to|that|which|by|with|for|from|since|until|when)\b)"
    rf"(?:[\w’'-]+|{ANY}['’]?s?)){{0,6}}? (?P<date>{DATE})(?:,? |[.;)]|$)(?!and the\b)"
)
# "has been held by Peru since 1974"
_BEEN = re.compile(r"\b(?:has|have) (?:also |[a-z]+ly )?been (?:also |[a-z]+ly )?$")
_SINCE = re.compile(
    rf"(?: [^,;:()]{{1,90}}?)?(?: since (?:the|its|an?) [^,;:()]{{3,60}}? (?:in|of|on))? "
    rf"(?P<date>{DATE})(?! (?!and\b|but\b|when\b|by\b|in\b|as\b|with\b|for\b|at\b)[a-z])"
)
# What lies further back than the date that leads a sentence.
_BACK = re.compile(r"\b(?:after|before|because|although|though|since|until|when|as|if)(?: the)? $")
_HAD = re.compile(r"\bhad\b")
_BY_THEN = re.compile(rf"By (?:the )?(?:early |late |mid-|end of )?(?P<date>{DATE}),? ")
# "at the 1990 games", "since 1990", "by 1990"
_RATHER = re.compile(
    rf" (?:(?:at|during|in|for) (?:the |its |their )?(?P<of>{DATE}) [A-Z]|"
    rf"since (?:the )?(?:early |late |mid-)?(?P<since>{DATE})(?! [a-z]+ed)|"
    rf"by (?:the )?(?:early |late |mid-|end of )?(?P<by>{DATE})(?=[.,;)]|$))"
)
_CLAUSED = re.compile(r"\b(?:which|who|that|when|where|whose)\b")
_SOON = 90
Dating = tuple[str, int, int]
"""A date, "" for none, and where the words begin and end with it."""


def moment(sentence: Sentence, start: int, verb: re.Match[str], stop: int) -> Dating:
    """Return the date of the clause of a verb that begins at ``text[start]``."""
    drawn = sentence.shape
    found = dated(drawn, start, verb.end(), _own(drawn, verb, stop))
    apart = any(_WHO.search(drawn.text, max(0, at - REACH), at) for at in (start, verb.start()))
    if apart and found[2] <= verb.end():
        found = "", start, verb.end()
    for find in (_beside, _far, _led, _of_what, _ever_since)[apart:]:
        if found[0]:
            break
        found = find(sentence, start, verb, stop)
    return found


def _own(drawn: Shape, verb: re.Match[str], stop: int) -> int:
    """Return where what may date a verb ends: before a second one that has a date of its own.

    That is the one that a date stands right behind, and any date behind it where another leads
    the sentence: "In 1990 Peru sold ships and bought a port in 1995".
    """
    led = 0 <= leading(drawn).end < verb.start()
    for second in _ANOTHER.finditer(drawn.text, verb.end(), stop):
        if led or _AT_ONCE.match(drawn.text, second.end()):
            return second.start()
    return stop


def _beside(sentence: Sentence, start: int, verb: re.Match[str], _stop: int) -> Dating:
    """Return the date between a subject and its verb, or right before the verb."""
    drawn = sentence.shape
    date = date_within(drawn, start, verb.start())
    just = _JUST.search(drawn.text, max(0, verb.start() - REACH), verb.start())
    if not date and just:
        date, start = date_within(drawn, just.start(), verb.start()), min(start, just.start())
    return date, start, verb.end()


def _far(sentence: Sentence, start: int, verb: re.Match[str], stop: int) -> Dating:
    """Return the one date far behind a verb, where no other verb stands between."""
    drawn = sentence.shape
    date, last = date_far(drawn, verb.end(), stop)
    if date and VERB.search(drawn.text, verb.end(), last):
        return "", start, verb.end()
    return date, start, last


def _led(sentence: Sentence, start: int, verb: re.Match[str], stop: int) -> Dating:
    """Return the date that leads the sentence.

    It counts for the first verb, whatever stands between, and for what "while" or "and" adds.
    """
    drawn = sentence.shape
    lead = leading(drawn)
    led = lead.on, 0, verb.end()
    if not lead.on or not 0 <= lead.end < verb.start():
        return "", start, verb.end()
    adds = drawn.text.endswith(" and ", 0, start) and start < lead.end + REACH
    if _MEANWHILE.search(drawn.text, 0, start) or (
        adds and not _THAT.search(drawn.text, lead.end, start)
    ):
        alone = not drawn.within(lead.end, stop, "date")
        return led if alone else ("", start, verb.end())
    if _NOT_THEN.search(drawn.text, lead.end, start):
        return "", start, verb.end()
    bracket = _BRACKET.match(drawn.text, lead.end)
    between = drawn.text[bracket.end() if bracket else lead.end : verb.start()]
    far = 2 * REACH if _BEFORE_IT.match(between) else REACH
    if _ASIDES.fullmatch(drawn.text, bracket.end() if bracket else lead.end, start):
        return led
    follows = between.startswith(",") and len(between) < far and ";" not in between
    follows = follows and not _THAT.search(between)
    if follows and all(each["verb"] in OTHER for each in VERB.finditer(between)):
        return led
    return "", start, verb.end()


def _of_what(sentence: Sentence, start: int, verb: re.Match[str], stop: int) -> Dating:
    """Return the date in the name of what somebody attended, hosted or took part in."""
    drawn = sentence.shape
    found = _OF_WHAT.match(drawn.text, verb.start(), stop)
    date = drawn.piece(found["date"]).date if found else None
    if found is None or date is None or date.last or date.role:
        return "", start, verb.end()
    return date.first, start, found.end("date")


def _ever_since(sentence: Sentence, start: int, verb: re.Match[str], _stop: int) -> Dating:
    """Return since when something has been as a verb in the passive tells."""
    drawn = sentence.shape
    if not _BEEN.search(drawn.text, max(0, verb.start() - REACH), verb.start()):
        return "", start, verb.end()
    found = _SINCE.match(drawn.text, verb.end())
    date = drawn.piece(found["date"]).date if found else None
    if found is None or date is None or date.last:
        return "", start, verb.end()
    since = date.role == "since" or " since " in found[0]
    return (date.first, start, found.end()) if since else ("", start, verb.end())


def rather(sentence: Sentence, start: int, verb: re.Match[str], stop: int) -> Dating:
    """Return the one date that a sentence opens with, or a clause has in a name or as a bound.

    So counts "since 1990" for when a thing began, and "by 1990" for when it was done.
    """
    drawn = sentence.shape
    never = "", start, verb.end()
    if len(drawn.within(0, len(drawn.text), "date")) == 1:
        back = _BACK.search(drawn.text, 0, start) or _HAD.search(drawn.text, start, verb.start())
        lead = leading(drawn)
        apart = ";" in drawn.text[lead.end : start]
        if 0 <= lead.end <= start and not lead.until and not apart:
            return never if back else (lead.on or lead.since, 0, verb.end())
        opens = _BY_THEN.match(drawn.text)
        if opens and opens.end() <= start:
            return _sole(drawn, opens["date"]), 0, verb.end()
    found = _RATHER.search(drawn.text, verb.end(), stop)
    alone = len(drawn.within(start, stop, "date")) == 1
    if found is None or not alone or _CLAUSED.search(drawn.text, verb.end(), found.start()):
        return never
    sign = found["of"] or found["since"] or found["by"]
    return _sole(drawn, sign), start, found.start() + found[0].index(sign) + 1


def _sole(drawn: Shape, sign: str) -> str:
    """Return the date that a sign stands for, "" for a period."""
    date = drawn.piece(sign).date
    return "" if date is None or date.last else date.first


def spell(drawn: Shape, at: int, stop: int) -> When:
    """Return the period that stands close behind ``text[at]``: "met from 3 to 5 May 1990"."""
    for piece in drawn.within(at, min(stop, at + _SOON), "date"):
        date = piece.date
        if date is None or not date.last or not _FROM.search(drawn.text, at, piece.at):
            break
        return When(since=date.first, until=date.last, end=piece.at + 1)
    return NEVER


def period(sentence: Sentence, at: int) -> When:
    """Return the period that stands right before a subject, most often at a sentence's opening."""
    drawn = sentence.shape
    between = _BETWEEN.search(drawn.text, max(0, at - _SOON), at)
    if between:
        date = drawn.piece(between["date"]).date
        return When(since=date.first, until=date.last) if date and date.last else NEVER
    lead = leading(drawn)
    whole = lead.since and lead.until and _OPENED.fullmatch(drawn.text, lead.end, at)
    return lead if whole else NEVER
