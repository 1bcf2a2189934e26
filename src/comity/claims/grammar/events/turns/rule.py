"""Who ruled a land, and from when until when: a colony, a part of another state."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.deeds.moments import period
from comity.claims.grammar.events.happenings import Happening, mood
from comity.claims.grammar.events.phrases import phrase
from comity.claims.prose.dating import clause_end
from comity.claims.prose.finding import Sentence
from comity.claims.prose.parties import among, pair
from comity.claims.prose.shape import DATE, DEMONYM, PAIR, STATE
from comity.claims.prose.timing import NEVER, When, leading, when
from comity.claims.reading import Reading
from comity.claims.wording import holds

_STEMS = (
    "part of", "colony", "protectorate", "rule", "control", "occup", "sovereignty", "mandate",
    "govern", "administ", "coloni", "province", "possession", "dependency", "union",
)  # fmt: skip
_BY = rf"(?:{STATE}|{DEMONYM}(?: (?:[Ee]mpire|[Cc]rown|[Rr]epublic|[Uu]nion))?)"
_KIND = (
    r"(?:(?:crown|self-governing|overseas|trust|autonomous) )?(?:colony|colonies|protectorate|"
    r"mandate|dependency|territory|possession|dominion|province|dependencies|protectorates|"
    r"possessions|vassal|satellite|constituent republic)"
)
_RULE = re.compile(
    rf"(?P<land>{STATE}|{PAIR})(?: (?:also|both|once|formerly|itself|then))?"
    r" (?:was|were|had been|has been|remained|became|came)(?: [a-z]+ly| once| both)? "
    r"(?:"
    rf"(?:an? |the )?(?:[a-z]+ )?part of {_BY}|"
    rf"(?:an? )?(?:[a-z]+ )?{DEMONYM} {_KIND}|"
    rf"(?:an? )?{_KIND} of {_BY}|"
    rf"(?:under|subject to) (?:the )?{_BY}(?:['’]s?)? ?(?:(?:colonial|military|direct|foreign|"
    r"effective) )?(?:rule|control|occupation|sovereignty|administration|suzerainty|protection|"
    rf"mandate)|(?:under|subject to) (?:the )?(?:rule|control|occupation|sovereignty) of {_BY}|"
    r"(?:re-?)?(?:ruled|governed|administered|occupied|controlled|coloni[sz]ed|held) by "
    rf"(?:the )?{_BY}"
    r")"
)
_RULED = re.compile(
    rf"(?P<by>{STATE})(?: [a-z]+ly| had)? (?:ruled|governed|administered|occupied|controlled|"
    rf"coloni[sz]ed) (?P<land>{STATE})"
)
_LASTED = re.compile(
    rf",?(?: [a-z-]+| as a \w+){{0,3}}? (?:from|between|until|till|through|since|for \w+ years,? "
    rf"(?:from|until)|during [\w -]{{3,40}} \(|in) (?:the )?(?:early |late |mid-)?{DATE}|"
    rf" \({DATE}\)"
)
# "ruled it from the early 17th century to 1983"
_SPANS = re.compile(
    rf",? (?:from|between|during) the (?:early |late |mid-)?(?P<first>{DATE}) (?:to|until|and) "
    rf"(?:the )?(?:early |late |mid-)?(?P<last>{DATE})"
)
_LEDS = re.compile(r",? (?:the )?$")


def ruled(reading: Reading, sentence: Sentence, told: list[Happening]) -> Iterator[Happening]:
    """Yield whose rule a land was under over a time that is told by its end or both its ends.

    ``told`` are the happenings of the sentence that are known: none is told again.
    """
    drawn = sentence.shape
    if not holds(drawn.text, _STEMS):
        return
    for pattern in (_RULE, _RULED):
        for match in pattern.finditer(drawn.text):
            lasted, first = _lasted(sentence, match)
            parties = pair(among(drawn, match.start(), match.end(), "state", "demonym", "pair"))
            known = any(a.start < match.end() and match.start() < a.end for a in told)
            if lasted.until and len(parties) > 1 and not known:
                end = max(match.end(), lasted.end if lasted.end > match.end() else 0)
                what = phrase(reading, drawn, *match.span())
                said = mood(drawn, *match.span())
                yield Happening(
                    first, end, parties, "", what, said, "rule",
                    since=lasted.since, until=lasted.until,
                )  # fmt: skip


def _lasted(sentence: Sentence, match: re.Match[str]) -> tuple[When, int]:
    """Return how long it lasted, by the dates behind or those that lead the sentence."""
    drawn = sentence.shape
    stop = clause_end(drawn, match.end())
    spans = _SPANS.match(drawn.text, match.end())
    if spans:
        first, last = (drawn.piece(spans[each]).date for each in ("first", "last"))
        if first is not None and last is not None:
            return When(first.first, last.first, end=spans.end()), match.start()
    if _LASTED.match(drawn.text, match.end()):
        date = drawn.within(match.end(), len(drawn.text), "date")[0]
        if date.date is not None and date.date.last:
            return When(date.date.first, date.date.last, end=date.at + 1), match.start()
        return when(drawn, match.end(), stop), match.start()
    before = period(sentence, match.start())
    if before.until:
        return before, 0
    lead = leading(drawn)
    if lead.end >= 0 and _LEDS.fullmatch(drawn.text, lead.end, match.start()):
        return lead, 0
    return NEVER, match.start()
