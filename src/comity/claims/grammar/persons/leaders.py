"""Who leads a body that is no state: "Ana Rojas, leader of the Free Front", "led by Ana Rojas"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.persons.boards import Seat, body_of
from comity.claims.grammar.persons.titles import BODY, HONORED, NAME, named, role_of
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.shape import ANY, DEMONYM, ORGANISATION
from comity.claims.reading import Reading

_STEMS = sought(
    "leader of", "head of", "commander of", "chief of", "commander-in-chief of", "led by",
    "headed by", "commanded by", "general secretary", "chairman ", "chairwoman ", "chairperson ",
    "president ", "speaker ", "leader ", "secretary ", "secretary-general ", "director ",
    "governor ", "commissioner ", " chief ", " head ", "spokesman ", "spokeswoman ",
    "spokesperson ", "secretary, ", "leader, ", "president, ", "chairman, ",
)  # fmt: skip
_NOUN = (
    rf"(?:(?:[A-Z][\w.&’'-]*|{ANY}) (?:of |for |and (?:the )?)?){{1,6}}(?:Front|Movement|Alliance|"
    r"League|Union|Army|Organi[sz]ation|Forces?|Coalition|Brotherhood|Congress)"
)
_GROUP = (
    rf"(?:(?:{BODY}|{_NOUN})(?: (?:of|for) (?:the )?(?:(?:[A-Z][\w’'-]*|{ANY})"
    rf"(?: (?:of|and) (?:the )?| |(?=\W|$))){{1,6}})?(?<! )|{ORGANISATION}(?! [A-Z]))"
)
_ROLE = r"(?P<role>[Ll]eader|[Hh]ead|[Cc]hief|[Cc]ommander(?:-in-[Cc]hief)?)"
_STAGE = r"(?:(?:then|former|current|late|exiled|military|political|supreme)[ -])?"
_OF = re.compile(
    rf"(?:(?<!\w )|(?<= by )|(?<= and ))(?P<who>{NAME})(?:['’]s)?(?:,| [–(-]|) ?"
    rf"(?:the )?{_STAGE}{_ROLE} of (?:the )?(?P<body>{_GROUP})"
)
_IS = re.compile(rf"{_ROLE} of (?:the )?(?P<body>{_GROUP})(?: \([A-Z]{{2,9}}\))?,? (?P<who>{NAME})")
_LED = re.compile(
    rf"(?P<body>{_GROUP})(?: \([A-Z]{{2,9}}\))?,? (?:(?:which|that) )?(?:(?:is|was) )?(?:then )?"
    rf"(?P<role>led|headed|commanded) by (?:General |Colonel |{DEMONYM} )?(?P<who>{NAME})"
)
_RANK = (
    r"(?:[Gg]eneral [Ss]ecretary|(?:[Vv]ice[- ]|[Dd]eputy )?(?:[Cc]hair(?:man|woman|person)|"
    r"[Pp]resident|[Ss]peaker)|[Ll]eader|[Ss]ecretary(?:[- ][Gg]eneral)?|"
    r"[Dd]irector(?:[- ][Gg]eneral)?|[Gg]overnor|[Cc]ommissioner|[Cc]hief(?: [Ee]xecutive)?|"
    r"[Hh]ead|[Ss]pokes(?:man|woman|person))"
)
_NAMED = HONORED.replace("?P<name>", "?P<who>")
_BEFORE = re.compile(rf"(?P<body>{BODY}) (?P<role>{_RANK}),? {_NAMED}")
_BEHIND = re.compile(rf"(?<!\w)(?P<role>{_RANK}) of (?:the )?(?P<body>{BODY}),? {_NAMED}")
_ENDS = (
    r"(?:Corporation|Group|Company|Bank|Institute|Association|Foundation|Council|Commission|"
    r"Committee|(?<!General )Assembly|Party|Church|University|Federation|Chamber|Board|Corps)"
)
_HOW = {"led": "leader", "headed": "head", "commanded": "commander"}
_HINTS = (
    (_OF, re.compile(r" (?:[Ll]eader|[Hh]ead|[Cc]hief|[Cc]ommander[\w-]*) of ")),
    (_IS, re.compile(r"(?:[Ll]eader|[Hh]ead|[Cc]hief|[Cc]ommander[\w-]*) of ")),
    (_LED, re.compile(r" (?:led|headed|commanded) by ")),
    (_BEFORE, re.compile(rf"{_ENDS} {_RANK},? [A-Z]")),
    (_BEHIND, re.compile(rf"{_RANK} of (?:the )?[^.;]{{2,60}}{_ENDS},? [A-Z]")),
)


def leaders(reading: Reading) -> Iterator[Seat]:
    """Yield who the sentences of a document say leads a body."""
    for sentence in prose(reading).with_any(*_STEMS):
        for pattern, hint in _HINTS:
            if hint.search(sentence.shape.text):
                yield from _seats(reading, sentence, pattern)


def _seats(reading: Reading, sentence: Sentence, pattern: re.Pattern[str]) -> Iterator[Seat]:
    drawn = sentence.shape
    for match in pattern.finditer(drawn.text):
        person = named(match["who"])
        first = pattern is _OF
        if " " not in person or (first and not match["who"].endswith(person)):
            continue
        low = match.end("who") - len(person) if first else match.start()
        high = (
            match.end() if first else match.start("who") + match["who"].find(person) + len(person)
        )
        span = drawn.plain_span(low, high)
        role = _HOW.get(match["role"], match["role"].lower())
        role = role_of(match["role"]) if pattern in {_BEFORE, _BEHIND} else role
        yield Seat(person, body_of(reading, sentence, match), role, *span, sentence.span.end)
