"""Memberships told of what a body does: "the Union admitted Fiji", "counts Cuba among its own"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.membership.roles import ADJECTIVE, NOUN, Belonging, role_of
from comity.claims.page import kind_of
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import DATE, ORGANISATION, STATE
from comity.claims.prose.timing import leading, when

STEMS = sought(
    "admit", "readmit", "accepted", "welcomed", "inducted", "granted", "awarded", "gave ",
    "accorded", "suspend", "expel", "exclude", "ejected", "ousted", "counts ", "counted ",
    "among its", "membership",
)  # fmt: skip
_ADVERB = r"(?: (?:has|had|have|also|then|later|[a-z]+ly))*"
_BODY = rf"(?P<org>{ORGANISATION})(?: \([^()]{{1,40}}\))?(?:['’]s (?:council|members|assembly))?"
_WHO = rf"(?:the )?(?P<who>{STATE})(?!['’–-])"
_ROLE = rf"(?P<role>(?:an? |its |the |one of its )(?:[a-z0-9-]+ ){{0,2}}(?:{ADJECTIVE} )*{NOUN})"
_ENDS = r"(?=[.,;)]|\Z| (?:in|on|and|but|after|when|following|by|at|with|despite) )"
_ADMITTED = re.compile(
    rf"{_BODY}{_ADVERB} (?:(?:re)?(?:admits|admitted|accepts|accepted)|welcomed|inducted|"
    rf"recogni[sz]ed) {_WHO}(?: (?:in|on) {DATE})? as {_ROLE}\b"
)
_LET_IN = re.compile(rf"{_BODY}{_ADVERB} (?:re)?(?:admits|admitted|inducted) {_WHO}{_ENDS}")
_GRANTED = re.compile(
    rf"{_BODY}{_ADVERB} (?:granted|awarded|gave|accorded|conferred on) {_WHO}"
    r"(?: (?:an?|the|full|official))* (?P<role>(?:permanent )?(?:observer|associate|candidate|"
    r"dialogue partner|member|partner)(?: (?:status|membership))|membership)\b"
)
_COUNTS = re.compile(
    rf"{_BODY}{_ADVERB} (?:counts|counted|has|includes|numbers) {_WHO} (?:among|as one of) its "
    rf"(?P<role>(?:{ADJECTIVE} ){{0,2}}(?:members|founders|observers|candidates|partners)"
    r"(?: states| countries)?)\b"
)
_FROM_IT = (
    r"from (?:the (?:bloc|organi[sz]ation|body|group|grouping|union|council|league|alliance)|"
    r"its (?:ranks|membership))"
)
_PUT_OUT = re.compile(
    rf"{_BODY}{_ADVERB} (?:suspended|expelled|ejected|ousted|"
    rf"excluded(?= (?:the )?{STATE} {_FROM_IT})) {_WHO}(?:['’]s membership)?(?: {_FROM_IT})?{_ENDS}"
)
_GIVEN = re.compile(
    r"\b(?P<role>(?:[Ff]ull |[Oo]bserver |[Aa]ssociate )?[Mm]embership|[Oo]bserver status) "
    rf"(?:of|in|at|with) (?:the )?(?P<org>{ORGANISATION}) (?:was|were) (?:granted|given|awarded|"
    rf"extended|accorded) to {_WHO}"
)
_ALL = (_ADMITTED, _LET_IN, _GRANTED, _COUNTS, _PUT_OUT, _GIVEN)
_ON = re.compile(rf"(?:,? )?(?:in|on|since) {DATE}")


def by_bodies(sentence: Sentence) -> Iterator[Belonging]:
    """Yield whom bodies are said to admit, to count among their own, or to put out."""
    drawn = sentence.shape
    if sentence.lacks(STEMS) or not drawn.shows("organisation"):
        return
    for pattern in _ALL:
        for match in pattern.finditer(drawn.text):
            out = pattern is _PUT_OUT
            mood = modality(match[0]) or ("denied" if out else "")
            dated = _ON.match(drawn.text, match.end())
            at = dated.span() if dated else (match.start("org"), match.end())
            dates = when(drawn, *at)
            dates = dates if dates.end >= 0 or pattern is _COUNTS else leading(drawn)
            role = match["role"] if "role" in pattern.groupindex else ""
            span = drawn.plain_span(*match.span())
            for organisation in drawn.members(match["org"])[-1:]:
                for each in drawn.members(match["who"]):
                    if kind_of(each.id) == "state":
                        yield Belonging(
                            each.id, organisation.id, role_of(role, organisation.id),
                            "" if mood else dates.start, dates.on if out else "", mood,
                            *span, sentence.span.end,
                            "sentence, what a body does (admitting.py)",
                        )  # fmt: skip
