"""Visits that answer the one told before: "This was reciprocated in 1990 by King Roa"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.encounters.guests import two_in_view
from comity.claims.grammar.events.happenings import Happening
from comity.claims.grammar.events.phrases import phrase
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.parties import among, pair
from comity.claims.prose.shape import DATE
from comity.claims.reading import Reading

_ANSWERS = sought("reciprocated", "followed", "returned")
_DATES = rf"(?:in|on) (?P<{{}}>{DATE}(?:(?:, | and |, and )(?:in |on )?{DATE})*)"
_ANSWERED = re.compile(
    r"(?:^|[.;] )(?:This|It|These|The visit|The trip|These visits)(?: visits?| trips?)? "
    r"(?:was|were) "
    r"(?:also |later |then |subsequently |soon )*(?:reciprocated|followed|returned)(?: up)?"
    rf"(?:,? {_DATES.format('first')},?)? (?:by|with) "
    rf"(?P<by>[^.;]{{3,140}}?)(?: {_DATES.format('then')})?(?=[.;]|,? (?:to|when|who|where|which|"
    r"during|after|for)\b|$)"
)
# "by President Roa in 1990 and King Vula in 2001"
_OF_EACH = re.compile(
    rf"(?P<who>[A-Z][^,;.]{{3,60}}?) (?:in|on) (?P<date>{DATE})(?=,? and |, |[.;]|$)"
)
_A_VISIT = re.compile(r"\b(?:visit|trip|tour)(?:s|ed|ing)?\b")
_NO_VISIT = re.compile(
    r"\b(?:agreements?|treaty|opening|establishment|war|talks|signing|embassy|appointments?|"
    r"recognition|meetings?|invasion|sanctions|coup|crisis|decision|announcement)\b"
)


def answered(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield the visits between the two in view that are told to follow that told before."""
    two = two_in_view(reading, sentence)
    if sentence.lacks(_ANSWERS) or not two or sentence.before is None:
        return
    drawn = sentence.shape
    before = sentence.before.of(reading.plain)
    for match in _ANSWERED.finditer(drawn.text) if _A_VISIT.search(before) else ():
        by = phrase(reading, drawn, *match.span("by"))
        others = set(among(drawn, *match.span("by"), "state", "demonym")) - two
        if others or _NO_VISIT.search(by):
            continue
        what = by if _A_VISIT.search(by) else f"visit of {by}"
        group = "first" if match["first"] else "then" if match["then"] else "by"
        told = Happening(match.start(), match.end(), pair(two), "", what, rule="visit")
        each_own = [] if match["first"] else list(_OF_EACH.finditer(drawn.text, match.start("by")))
        if len(each_own) > 1:
            for each in each_own:
                guest = phrase(reading, drawn, *each.span("who"))
                date = drawn.piece(each["date"]).date
                if date is not None and not date.last:
                    yield told._replace(date=date.first, what=f"visit of {guest}")
            continue
        for piece in drawn.within(*match.span(group), "date"):
            date = piece.date
            if date is not None and not date.last and not date.role:
                yield told._replace(date=date.first)
