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


_IS = (
    r"(?: (?:has|have|had))?(?: (?:currently|now|officially|then))?"
    r"(?: (?:was|were|is|are|been)(?: [a-z]+ly)?"
    r"(?: (?:estimated|put|reported|believed|thought|said)"
    r"(?: (?:to (?:be|number|total|exceed|have (?:reached|been))|as|at))?)?|"
    r" (?:st[oa]nds?|stood) at| reach(?:ed|es)| total(?:l?ed|s)| number(?:s|ed)?| exceed(?:s|ed)|"
    r" (?:fallen|fell|risen|rose|grown|grew|increased|dropped|declined|decreased|"
    r"swelled|climbed) to|"
    r" amount(?:s|ed)? to| surpass(?:es|ed)| c[oa]mes? to)(?: [a-z]+){0,3}"
)
"""What stands between whom one counts and their number."""
_WHOM = (
    r"(?P<of>(?:(?:registered|illegal|ethnic|resident|foreign) )?(?:[a-z]+ (?:of|from|born in) )?"
    r"(?:the )?[A-Z][^.;,\n\d]{2,60}?)"
)
_DOING = r"(?: (?:living|residing|working|studying|settled|based|registered|resident|present))?"
_LAND = (
    rf"(?:{_DOING} in|(?: entering| visiting| coming to| travelling to| arriving in)) "
    r"(?P<place>(?:the )?[A-Z][\w’'-]*(?:[ -](?:of )?[A-Z][\w’'-]*){0,3})"
    r"(?: (?:each|every|per) year)?(?:,? in \d{4})?"
)
_NUMBER_OF = re.compile(
    rf"\b(?:[Tt]he (?:total |estimated )?n|N|[a-z] n)umber of (?:the )?{_WHOM}{_LAND}"
    rf"(?:,?{_IS}|:(?: [A-Za-z]+){{0,2}}| at(?: [a-z]+){{0,3}}) $"
)
_DEAD = re.compile(r"\b(?:casualt|death|kill|fatalit|victim|victims|visas?|visits?|language)")
_KIN = re.compile(
    r"(?:^|(?<=[.;] )|(?<=\d )|(?<=\d, ))(?P<of>(?:The )?(?:(?:[Pp]eople|[Cc]itizens|[Pp]ersons|"
    r"[Nn]ationals) (?:of|from|born in) [A-Z][a-z]+(?: (?:descent|origin|ancestry))?|"
    r"(?:[Ee]thnic )?[A-Z][a-z]+(?:-born)?(?: [a-z]+){0,2}?)) "
    r"(?:living |residing )?in (?P<place>(?:the )?[A-Z][\w’'-]*(?: (?:of )?[A-Z][\w’'-]*){0,3})"
    r"(?: (?:number(?:ed)?|total(?:l?ed)?|are estimated at|are estimated to number|amount to)"
    r"(?: [a-z]+){0,3}) $"
)
"""People told before their number by what they are, and where: "Fijians in Chad number"."""
_COUNTS = re.compile(r" (?:number|total|estimated (?:at|to)|amount)")
_NEAR = 56
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
    told = None
    if plain.find("umber of ", start, number.start) >= 0:
        told = _NUMBER_OF.search(plain, start, number.start)
    elif _COUNTS.search(plain, max(0, number.start - _NEAR), number.start):
        told = _KIN.search(plain, max(start, _begin(plain, start, number.start)), number.start)
    if told is None or _DEAD.search(told["of"]):
        return None
    for each in reading.mentions_in(*told.span("place")):
        if each.kind == "actor" and kind_of(each.id) == "state":
            of = " ".join(told["of"].removeprefix("The ").split())
            return Found(of, reading.actor_of(each), number.end, told.start())
    return None


def _begin(plain: str, start: int, end: int) -> int:
    """Return where the line of ``plain[end]`` begins, ``start`` where it begins before."""
    return max(start, plain.rfind("\n", start, end) + 1)
