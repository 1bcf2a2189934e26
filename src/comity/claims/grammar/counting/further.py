"""How many people live somewhere, told otherwise than by a number before their name.

"9,000 Fijians in Chad, 400 of them in Lima"; "the number of Fijians living in Chad was 9,000".
"""

import re
from typing import NamedTuple

from comity.claims.numbers import Number
from comity.claims.page import kind_of
from comity.claims.reading import Reading
from comity.spans import Span

_JOINS = re.compile(
    r"(?: \([^()]{0,60}\))?(?:, (?:among them|including|of (?:them|whom)|with)|,? and|,)"
    r"(?: (?:another|a further|about|around|some|nearly|over|approximately|more than))* "
)
_PLACE = re.compile(
    r"(?: of (?:them|whom))?(?: now)?(?: live| living| resid(?:e|ing))? in "
    r"(?P<place>(?:the )?[A-Z][\w’'-]*(?:[ -][A-Z][\w’'-]*){0,2})"
)


_NUMBER_OF = re.compile(
    r"\b(?:[Tt]he (?:total )?n|N)umber of (?:the )?(?P<of>[A-Z][^.;,\n]{2,60}?) "
    r"(?:(?:living|residing|working|studying|settled) in|entering|visiting) "
    r"(?P<place>(?:the )?[A-Z][\w’'-]*(?:[ -](?:of )?[A-Z][\w’'-]*){0,3})(?:,? in \d{4})?"
    r"(?:,? (?:was|were|is|are|stood at|stands at|reached|totall?ed|(?:has |had )?(?:fallen|fell|"
    r"risen|"
    r"rose|grown|grew|increased|dropped) to)(?: [a-z]+){0,3}|:(?: [A-Za-z]+){0,2}) $"
)
_FAR = 160


class Found(NamedTuple):
    """What was counted: the words for it, whose it is, where its words end."""

    of: str
    subject: str
    end: int
    start: int = -1
    """Where the words for a sum of money begin, -1 for what is no money."""


def further(reading: Reading, sentence: Span, number: Number, before: Found) -> Found | None:
    """Return whom a number behind that of some people counts: as many of them somewhere else."""
    if not _JOINS.fullmatch(reading.plain, before.end, number.start):
        return None
    lives = _PLACE.match(reading.plain, number.end, sentence.end)
    if lives is None:
        return None
    for each in reading.mentions_in(*lives.span("place")):
        if each.kind == "actor" and kind_of(each.id) == "state":
            return Found(before.of, reading.actor_of(each), lives.end())
    return Found(f"{before.of} in {lives['place']}", before.subject, lives.end())


def told_first(reading: Reading, number: Number) -> Found | None:
    """Return whom a number counts that are told before it, with where they live."""
    plain = reading.plain
    start = max(0, number.start - _FAR)
    if plain.find("umber of ", start, number.start) < 0:
        return None
    told = _NUMBER_OF.search(plain, start, number.start)
    for each in reading.mentions_in(*told.span("place")) if told else ():
        if told and each.kind == "actor" and kind_of(each.id) == "state":
            of = " ".join(told["of"].split())
            return Found(of, reading.actor_of(each), number.end, told.start())
    return None
