"""Bodies that were founded or dissolved on a date, told where they are named: "it was formed"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.happenings import Happening, mood
from comity.claims.grammar.events.phrases import phrase
from comity.claims.prose.dating import clause_end, date_after
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.shape import DATE, IT, ORGANISATION
from comity.claims.reading import Reading

_STEMS = sought(
    "found", "form", "creat", "establish", "set up", "launched", "incept", "dissol", "disband",
    "abolish", "wound up", "inaugurat",
)  # fmt: skip
_DONE = (
    r"(?:founded|formed|created|established|set up|launched|inaugurated|dissolved|disbanded|"
    r"abolished|wound up)"
)
_NOUN = (
    r"(?:founding|foundation|formation|creation|establishment|inception|launch|inauguration|"
    r"dissolution)"
)
_SHORT = r"(?: \([^()]{1,20}\))?"
_BODY = (
    r"(?:organi[sz]ation|body|bloc|group(?:ing)?|alliance|union|community|association|league|"
    r"forum|council|court|bank|agency|commission)"
)
_ITS = rf"(?:its|the {_BODY}['’]s)"
_FOUNDED = re.compile(
    rf"(?P<of>{ORGANISATION}){_SHORT}"
    rf"(?:,? (?:(?:which|that) )?(?:was|had been)(?: [a-z]+ly| first)? (?P<was>{_DONE})|"
    rf",? \(?(?P<been>{_DONE})(?= in {DATE}| on {DATE})|"
    rf",? when (?:{IT}|it|the {_BODY}) was(?: [a-z]+ly| first)? (?P<when>{_DONE})|"
    rf"['’]s? (?P<own>establishment|inception)|"
    rf"[^.;:]{{0,60}}? (?:since|at|from|to|upon|until|after|before|with) {_ITS} (?:[a-z]+ )?"
    rf"(?P<its>{_NOUN})(?! to\b))"
)
_OF = re.compile(rf"\b(?P<own>establishment|inception) of (?P<of>{ORGANISATION}){_SHORT}")


def foundings(reading: Reading, sentence: Sentence, told: list[Happening]) -> Iterator[Happening]:
    """Yield when a body that a sentence names was founded or dissolved.

    ``told`` are the happenings of the sentence that are known: none is told again.
    """
    if sentence.lacks(_STEMS):
        return
    drawn = sentence.shape
    for pattern in (_FOUNDED, _OF):
        for match in pattern.finditer(drawn.text):
            body = drawn.members(match["of"])
            date, end = date_after(drawn, match.end(), clause_end(drawn, match.end()))
            known = any(each.start < end and match.start() < each.end for each in told)
            if date and len(body) == 1 and not known:
                name = phrase(reading, drawn, *match.span("of"))
                done = match.groupdict()
                noun = done.get("own") or done.get("its")
                verb = done.get("was") or done.get("been") or done.get("when")
                what = f"{noun} of {name}" if noun else f"{name} was {verb}"
                said = mood(drawn, match.start(), match.end())
                yield Happening(match.start(), end, (body[0].id,), date, what, said, "founding")
