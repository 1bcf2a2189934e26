"""Since when and until when an office is held, by the words around a title and a name."""

import re

from comity.claims.grammar.persons.titles import (
    ACCREDITED,
    APPOINTED,
    LEAVES,
    SERVING,
    TENURE,
    TITLED,
)
from comity.claims.prose.shape import DATE, STATE, Shape
from comity.claims.prose.timing import NEVER, When, when

_UNDER = re.compile(
    rf"\b(?:[Ff]rom|[Bb]etween) {DATE}(?: (?:to|and|until) {DATE})?,? under (?:the \w+ of )?$"
)
# "on 3 May 1970 when was appointed first Ambassador of Chad to Fiji Mr. Idriss Oumar"
_NAMED = re.compile(
    rf"(?P<date>{DATE}),? (?:when )?(?:(?:was |has been )?open(?:ed)? [^.;,]{{3,80}}? with )?"
    r"(?:(?P<was>(?:(?:has|have|had|was|were)(?: been)? )?"
    r"(?:appointed|accredited|named)) )?(?:as )?(?:the |an? |its |his )?(?:first )?$"
)
_SINCE = re.compile(rf"(?P<date>{DATE}),? (?:when )?(?:(?:has|have|had) )?$")
_PRESENTED = re.compile(
    r",? (?:(?:has|have|had|also) )*(?:presented|submitted|handed)(?: over| in)?"
    r" (?:his |her |their |the )?(?:[Cc]redentials|[Ll]etters? of [Cc]reden(?:ce|tials?))"
    rf"(?: (?:[^.;,]{{0,40}}? )?(?:to|of) (?:the )?(?P<to>{STATE}))?"
)
_FIRST_TO = re.compile(r" to (?:visit|address|travel|make|pay|meet|attend|set)\b")
_BEGUN = re.compile(
    r"became|elected|appointed|sworn|named|installed|inaugurated|took|assumed|entered office|"
    r"came to|proclaimed|crowned|chosen|selected|posted| succeeded (?!as)"
)
_LEFT = re.compile(rf" {LEAVES} as ")
_ENDS = re.compile(
    rf" (?:ended|expired|came to an end|concluded|finished) (?:in|on) (?P<date>{DATE})"
)
_LASTING = re.compile(r"serv|been")


def held_when(drawn: Shape, match: re.Match[str]) -> When:
    """Return since when and until when the words say that the office is held."""
    if not drawn.dated:
        return NEVER
    if match.re in {SERVING, TENURE}:
        return (_served_when if match.re is SERVING else _ended)(drawn, match)
    if match.re is APPOINTED:
        said = when(drawn, 0, min(len(drawn.text), match.end() + 12))
        return When(since=said.on, end=said.end)
    if match.re is TITLED and _UNDER.search(drawn.text, 0, match.start()):
        return when(drawn, 0, match.start())
    posted = _SINCE if match.re is ACCREDITED else _NAMED if match.re is TITLED else None
    dated = posted.search(drawn.text, 0, match.start()) if posted else None
    if dated is None:
        return NEVER
    was = posted is _SINCE or dated["was"]
    said = when(drawn, dated.start("date"), dated.end("date")) if was else NEVER
    return When(since=said.on, end=said.end)


def _ended(drawn: Shape, match: re.Match[str]) -> When:
    """Return until when somebody had an office whose "term as President ended in 2010"."""
    ended = _ENDS.match(drawn.text, match.end())
    said = when(drawn, ended.start("date"), ended.end("date")) if ended else NEVER
    return When(until=said.on, end=said.end)


def _served_when(drawn: Shape, match: re.Match[str]) -> When:
    """Return since when one serves who "became" or "has served as" something."""
    if _FIRST_TO.match(drawn.text, match.end()):
        return NEVER  # "became the first President to visit Cuba" was it before
    said = when(drawn, match.start(), min(len(drawn.text), match.end() + 40))
    if said.end < 0:  # "Since 2010, Ana Roa has served as President"
        said = when(drawn, max(0, match.start() - 20), match.start())
    if _LEFT.search(match[0]):
        return When(until=said.on, end=said.end)
    if _BEGUN.search(match[0]):
        return When(since=said.since or said.on, until=said.until, end=said.end)
    return said._replace(on="") if _LASTING.search(match[0]) else NEVER


def presented(drawn: Shape, at: int) -> str | None:
    """Return to which state credentials were presented by the words behind ``text[at]``.

    It is the state's sign, "" for one that is not named, None where no credentials are told of.
    The day they were presented on begins no term: who presents them serves before.
    """
    told = _PRESENTED.match(drawn.text, at)
    return (told["to"] or "") if told else None


def dated_from(at: int) -> int:
    """Return where the words begin that date something: the sentence, when the date leads it."""
    return 0 if at < 60 else at  # noqa: PLR2004 - as `leading` has it


# What follows a name with its title: "(from 2014 to 2018)", "in power since 2005".
_TERM = re.compile(
    r"(?:,? (?:who (?:has |had )?(?:served|ruled|reigned|governed|was in (?:office|power)|been in "
    r"(?:office|power)) ?|(?:in|holding|serving in) (?:office|power) ?)?(?:from|between|since) "
    rf"|,? (?:in (?:office|power)|reigned|ruled|served) (?:in )?| ?\((?:from |in office:? |since |"
    rf"in power:? |r\. ?|served |reigned )?| (?={DATE}\)))(?P<date>{DATE})(?P<shut>\))?"
)
_CAME = re.compile(
    r"(?:,? who|(?= (?:assumed|took|came to|rose to) (?:power|office|the throne))) "
    r"(?:acceded|ascended|came|succeeded|took|assumed|"
    r"became(?! (?:the )?(?:[a-z]+ )?(?:president|prime minister|minister|premier)\b)|entered|rose)"
    r"(?: [\w’']+){0,4}? "
    rf"(?:in|on) (?P<date>{DATE})"
)
_DAY, _MONTH = len("1990-05-03"), len("1990-05")
_LONG = 40
"""Years: whoever is named with a longer span in brackets lived so long."""


def in_office(drawn: Shape, at: int) -> When:
    """Return the term of an office told right behind a name and its title, at ``text[at]``."""
    came = _CAME.match(drawn.text, at) if drawn.dated else None
    if came:
        date = drawn.piece(came["date"]).date
        alone = date is not None and not date.last and not date.role
        return When(since=date.first, end=came.end()) if date and alone else NEVER
    told = _TERM.match(drawn.text, at) if drawn.dated else None
    date = drawn.piece(told["date"]).date if told else None
    if told is None or date is None:
        return NEVER
    if date.last:
        lived = int(date.last[:4]) - int(date.first[:4]) > _LONG
        # "the President between 14 and 16 June": days of a visit are no term
        stayed = len(date.last) == _DAY and date.last[:_MONTH] == date.first[:_MONTH]
        return NEVER if lived or stayed else When(date.first, date.last, end=told.end())
    since = date.role == "since" or "since " in told[0]
    return When(since=date.first, end=told.end()) if since else NEVER
