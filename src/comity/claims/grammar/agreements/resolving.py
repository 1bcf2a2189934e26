"""What two agree to do: "Cuba and Fiji agreed to abolish visas"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.events.happenings import dated
from comity.claims.prose.acts import acts
from comity.claims.prose.clauses import clause
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ANY
from comity.claims.reading import Reading

_DEEDS = (
    r"(?:abolish|waive|cancel|lift|remove|exempt|divide|share|transfer|cede|lease|demarcate|delimit|"
    r"withdraw|extradite|end (?:the )?(?:war|hostilities|conflict|fighting)|cease|refer|submit|"
    r"exchange (?:prisoners|territor|land)|swap|allow|permit|reduce|cut tariffs|ban|dismantle|"
    r"demilitari[sz]e|repatriate|return|limit|finance|fund|guarantee|supply|sell|buy)"
)
_AGREED = re.compile(rf"\bagreed (?P<what>to (?:jointly |mutually )?{_DEEDS}[a-z]*)\b")
_WORD = (
    r"(?:(?!and (?:to |[a-z]+ (?:the|an?|its|their|joint)\b))"
    r"(?!(?:in|on|at|by|when|which|while|as|after|before|during|under|because|since|until|with|"
    rf"from)\b)(?:[\w’'-]+|{ANY}))"
)
_OBJECT = re.compile(rf"(?: {_WORD}){{1,10}}")
_LOOSE = re.compile(r"(?:,? (?:and|or|of|for|the|to|an?|its|their|each|both))+$")
_TWO = 2


class Resolved(NamedTuple):
    """What is agreed to be done, in the words of the text; offsets are in the shape."""

    parties: tuple[str, ...]
    type: str
    date: str
    modality: str
    start: int
    end: int


def resolved(reading: Reading, sentence: Sentence) -> Iterator[Resolved]:
    """Yield what a sentence says that two or more states agreed to do."""
    drawn = sentence.shape
    if " agreed to " not in drawn.text:
        return
    for act in acts(sentence, _AGREED, reading.state):
        who = tuple(dict.fromkeys(each.id for each in act.subjects))
        what = _OBJECT.match(drawn.text, act.verb.end())
        if len(who) < _TWO or what is None or act.neither:
            continue
        loose = _LOOSE.search(drawn.text, what.start(), what.end())
        end = loose.start() if loose else what.end()
        stop = clause(drawn.text, act.start)[1]
        date, start, last = dated(drawn, act.start, end, max(stop, end))
        words = drawn.plain_span(act.verb.start("what"), end).of(reading.plain)
        mood = modality(act.words.removesuffix(act.verb[0]))
        yield Resolved(who, f"agreement {words}", date, mood, start, max(end, last))
