"""What there was, and what it was announced or decided that would be, on a date that leads."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.deeds.concerned import enough
from comity.claims.grammar.events.encounters.guests import two_in_view
from comity.claims.grammar.events.happenings import Happening, mood
from comity.claims.grammar.events.phrases import closed, phrase
from comity.claims.prose.dating import clause_end, dated_close
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.parties import among, pair
from comity.claims.prose.shape import ANY, IT
from comity.claims.prose.timing import leading
from comity.claims.reading import Reading

_STEMS = sought("there was", "there were", "there has been", "there have been", "was ")
_WORD = rf"(?:[\w’'-]+|{ANY}(?:['’]s?)?)"
_THERE = re.compile(
    r"\b[Tt]here (?:was|were|has been|have been) (?:also )?(?!no\b|not\b|never\b)"
    rf"(?:{_WORD} ){{0,6}}?(?:protests?|demonstrations?|riots?|clash(?:es)?|skirmish(?:es)?|"
    r"confrontations?|incidents?|attacks?|visits?|meetings?|talks|negotiations|exchanges?|attempts?|"
    r"raids?|strikes?|exercises?|expulsions?|consultations|rows?|standoffs?|coups?|massacres?)"
    r"(?![\w’'-])"
)
_WAS_TOLD = re.compile(
    rf"(?:\b[Ii]t|{IT}) was (?:also |later |officially |finally |mutually |jointly |publicly )?"
    r"(?:announced|decided|agreed|revealed|confirmed|disclosed|resolved) (?:that|to)\b"
)
_OF_TIES = re.compile(r"\b(?:relations|ties|recogni\w+|embass\w+|[Hh]igh [Cc]ommission)\b")
_NAMING = ("state", "organisation", "demonym", "pair")


def there_was(reading: Reading, sentence: Sentence, told: list[Happening]) -> Iterator[Happening]:
    """Yield what there was between those that a clause names, or the two in view.

    ``told`` are the happenings of the sentence that are known: none is told again.
    """
    if sentence.lacks(_STEMS):
        return
    drawn = sentence.shape
    for pattern in (_THERE, _WAS_TOLD):
        for match in pattern.finditer(drawn.text):
            stop = clause_end(drawn, match.end())
            date, first, last = dated_close(drawn, match.start(), match.end(), stop)
            lead = leading(drawn)
            if not date and lead.on and 0 <= lead.end <= match.start() <= lead.end + _SOON:
                date, first = lead.on, 0
            named = among(drawn, match.start(), stop, *_NAMING)
            two = two_in_view(reading, sentence)
            parties = pair((*named, *two)) if set(named) <= two else pair(named)
            known = any(each.start < stop and match.start() < each.end for each in told)
            if pattern is _WAS_TOLD and _OF_TIES.search(drawn.text, match.end(), stop):
                continue
            if not date or known or len(parties) < 2 or not enough(reading, sentence, parties):  # noqa: PLR2004
                continue
            end = max(closed(drawn, match.start(), stop), last)
            what = phrase(reading, drawn, match.start(), end)
            said = mood(drawn, *match.span()) if pattern is _THERE else ""
            yield Happening(min(first, match.start()), end, parties, date, what, said, "there was")


_SOON = 12
"""No further behind a date that leads is what was then."""
