"""What two agree to do: "Cuba and Fiji agreed to abolish visas"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.agreements.treaties import date_inside
from comity.claims.prose.acts import acts
from comity.claims.prose.clauses import clause
from comity.claims.prose.dating import dated
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ANY, DATE
from comity.claims.reading import Reading

_DEEDS = (
    r"(?:abolish|waive|cancel|lift|remove|exempt|divide|share|transfer|cede|lease|demarcate|"
    r"delimit|"
    r"withdraw|extradite|end (?:the )?(?:war|hostilities|conflict|fighting)|cease|refer|submit|"
    r"(?:ex|inter)change (?:(?:the|their|of|permanent|resident|diplomatic) )*(?:prisoner|territor|"
    r"land|ambassador|envoy|diplomat|mission|embass|consul|representative|student|data|"
    r"information|technolog)|"
    r"swap|allow|permit|reduce|cut|ban|dismantle|demilitari[sz]e|repatriate|return|limit|finance|"
    r"fund|guarantee|supply|sell|buy|suspend|halt|stop|freeze|close|restrict|regulate|grant|"
    r"hand (?:over|back)|release|free|deport|accept|respect|refrain|abstain|renounce|relinquish|"
    r"adopt|implement|pay|compensate|settle|delineate|evacuate|redeploy|disengage|disarm|destroy|"
    r"eliminate|phase out|abandon|merge|unify|unite|link|connect|train|host|import|export|provide|"
    r"lend|lower|drop|double|construct|build|(?:set up|create|form|establish) (?:an? |the )?"
    r"(?:joint|common|mixed|bilateral|technical|special|free|demilitari[sz]ed|neutral|customs)|"
    r"prohibit|outlaw|police|patrol|deploy|station|use|pool|standardi[sz]e|harmoni[sz]e|"
    r"co-?ordinate|co-?produce|postpone|recogni[sz]e each|protect|preserve|"
    r"open (?:their|the) (?:border|air|market|sky|skies)|"
    r"set aside|relax|ease|simplify|facilitate|liberali[sz]e)"
)
_MATTERS = (
    r"(?:measures|steps|terms|principles|boundar(?:y|ies)|borders?|mediation|arbitration|"
    r"co-?operation|exchanges?|withdrawals?|delimitation|demarcation|normali[sz]ation|resumption|"
    r"disarmament|demilitari[sz]ation|repatriation|partition|free trade)"
)
_LIKE = r"(?:[a-z]+-[a-z]+|[a-z]+(?:al|ic|ary|ing|ive|ew|nt|er|ous|in)|mutual|land|sea|the|an?)"
"""What stands before a matter that is agreed "to", where a verb might stand too."""
# "agreed during talks in May on new measures"
_AT_TALKS = r"(?:(?:during|at|in) (?:(?!to\b|on\b|upon\b)[^ .;]+ ){1,10})?"
_AGREED = re.compile(
    rf"\bagreed(?:, (?:in|on) {DATE},)? (?:(?P<what>to (?:jointly |mutually )?{_DEEDS}"
    rf"[a-z]*)|{_AT_TALKS}(?:(?:on|upon) "
    rf"(?P<matter>(?:(?!(?:an?|the|to|and|{_MATTERS})\b)[a-z-]+ ){{0,3}}{_MATTERS})|"
    rf"to (?P<also>(?:(?!{_MATTERS}\b)(?={_LIKE} |"
    rf"maritime )[a-z-]+ ){{0,3}}(?!exchange){_MATTERS})))\b"
)
_WORD = (
    r"(?:(?!and (?:to |[a-z]+ (?:the|an?|its|their|joint)\b))"
    r"(?!(?:in|on|at|by|when|which|while|as|after|before|during|under|because|since|until|with|"
    rf"from)\b)(?:[\w’'-]+|{ANY}))"
)
_OBJECT = re.compile(rf"(?: {_WORD}){{1,10}}")
_LOOSE = re.compile(r"(?:,? (?:and|or|of|for|the|to|an?|its|their|each|both))+$")
_PURPOSE = re.compile(r" (?:to|establishing|aimed|that|which|in the) ")
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
    if " agreed" not in drawn.text:
        return
    for act in acts(sentence, _AGREED, reading.state):
        who = tuple(dict.fromkeys(each.id for each in act.subjects))
        what = _OBJECT.match(drawn.text, act.verb.end())
        bare = what is None and len((act.verb["what"] or "").split()) == len(("to", "cede"))
        if len(who) < _TWO or bare or act.neither:
            continue
        end = what.end() if what else act.verb.end()
        loose = _LOOSE.search(drawn.text, act.verb.end(), end)
        end = loose.start() if loose else end
        stop = clause(drawn.text, act.start)[1]
        date, start, last = dated(drawn, act.start, end, max(stop, end))
        at = next(act.verb.start(each) for each in ("what", "matter", "also") if act.verb[each])
        words = drawn.plain_span(at, end).of(reading.plain)
        words = words if act.verb["what"] else f"on {_PURPOSE.split(words)[0]}"
        date = date or date_inside(drawn, act.start, act.verb.end())
        mood = modality(act.words.removesuffix(act.verb[0]))
        yield Resolved(who, f"agreement {words}", date, mood, start, max(end, last))
