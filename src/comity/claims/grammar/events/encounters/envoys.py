"""Envoys who were appointed, exchanged, called back or sent away on a date."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.deeds.moments import moment
from comity.claims.grammar.events.encounters.visits_named import then
from comity.claims.grammar.events.happenings import Happening, mood
from comity.claims.grammar.events.phrases import phrase
from comity.claims.grammar.persons.titles import NAME, RANK
from comity.claims.prose.dating import clause_end, dates_listed
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.parties import among, pair
from comity.claims.prose.shape import ACTOR, CITY, DATE, DEMONYM, PAIR, STATE, Shape
from comity.claims.reading import Reading

_SENT = sought(
    "ambassador", "consul", "high commissioner", "envoy", "first ", "representative",
    "plenipotentiary", "affaires", "commissioner", "diplomat", "minister resident",
)  # fmt: skip
_KIND = (
    rf"(?:{RANK}|[Cc]onsul|[Ee]nvoy|(?:[Tt]rade |[Rr]esident )[Cc]ommissioner|"
    r"(?:[Dd]iplomatic |[Oo]fficial )?[Rr]epresentative|[Dd]iplomatic [Aa]gent|"
    r"[Mm]inister(?! (?:of|for)\b))"
)
ENVOY = rf"(?:(?:non-resident |special )?{_KIND})s?"
"""What somebody is called who is sent to another state, in a shape's text."""
_WORD = (
    r"(?!when\b|and\b|that\b|which\b|as\b|after\b|until\b|before\b|with\b|prime\b|foreign\b)"
    r"[a-z][a-z-]*+"
)
WHOSE = rf"(?:[Tt]he |[Ii]ts |[Aa]n? )?(?:(?:{DEMONYM}|{STATE}(?:['’]s?)?|{_WORD}) ){{0,5}}"
"""Words before an envoy that tell whose it is."""
POSTED = rf"(?:,? (?:to|of|in|at|for|from) (?:the )?(?:{ACTOR}|{CITY}|{DEMONYM})){{0,3}}"
"""Words behind an envoy that tell from where and to whom."""
ALSO = r"(?: (?:also|then|later|first|has|had|have|both|formally|officially))*"
_NAMED = (
    r"(?:re)?appointed|accredited|sent|dispatched|despatched|nominated|named|assigned|designated|"
    r"posted"
)
_APPOINTED = re.compile(
    rf"(?:{STATE}|{PAIR}|{DEMONYM} [Gg]overnment){ALSO} (?:{_NAMED}|reinstated|exchanged) "
    rf"(?:(?:an?|its|the|their|two|one|each other['’]s)(?: (?:{DEMONYM}|[a-z-]+)){{0,4}} |"
    rf"(?:[a-z-]+ ){{0,2}}){ENVOY}{POSTED}(?! [A-Z])"
)
# "Chad named Ana Rojas as its first ambassador to Peru"
_NAMED_AS = re.compile(
    rf"{STATE}{ALSO} (?:appointed|named|nominated|designated) {NAME}(?:, [^,;.]{{3,50}},)? "
    rf"(?:as|to be) (?:(?:the|its|an?|first|new|next) )*{ENVOY} (?:to|in|for) (?:{STATE}|{CITY})"
)
# "In May 1990 Ana Rojas was appointed the ambassador of Chad in Peru"
_BECAME = re.compile(
    rf"(?:(?:{NAME} )?(?:was|has been|had been) |(?<= when ))"
    r"(?:appointed|accredited|nominated|named)(?: as)? "
    r"(?:(?:the|an?|first|new|interim) ){0,3}"
    rf"(?:(?:(?:Mr|Mrs|Ms|Dr|M)\.? )?{NAME},? as (?:(?:the|an?|first|new) ){{0,3}})?"
    rf"(?:{ENVOY}(?:-[Dd]esignate)? (?:of|from) (?:{STATE}(?:[/–-]{STATE})?|"
    rf"{DEMONYM} (?:[Ll]egation|[Ee]mbassy|[Mm]ission)(?: \([A-Z]\w+\))?) (?:to|in|for)|"
    rf"{DEMONYM} {ENVOY} (?:to|in)) "
    rf"(?:the )?(?:{STATE}|{CITY})"
)
_WAS_APPOINTED = re.compile(
    rf"(?<![\w’'-])(?:[Tt]he |[Ii]ts |[Aa]n? )?(?:{_WORD} )?(?:(?:{DEMONYM}|{STATE}['’]s?) )?"
    rf"(?:[Ff]irst |[Rr]esident |[Nn]ew )?(?:[a-z-]+ )?(?:{DEMONYM} )?{ENVOY}{POSTED} "
    r"(?:was|were|has been|had been)(?: (?:also|then|both|concurrently))* "
    rf"(?:{_NAMED}|replaced|reinstated)\b"
    rf"(?: (?:(?:concurrently|also|as|the|an?|its|first|non-resident) ){{1,5}}{ENVOY}{POSTED}| to"
    rf" (?:the )?(?:then )?{STATE})?"
)
_APPOINTMENT = re.compile(
    r"\b(?:the )?(?:first )?(?:[Aa]ppointments?|[Aa]ccreditation|[Nn]omination|[Aa]rrival|"
    rf"[Ee]xchange)(?: in {DATE})?(?: by {STATE})? of {WHOSE}{ENVOY}{POSTED}"
)
_REMOVED = re.compile(
    r"\b(?:the )?(?:(?:[Ee]xpulsion|[Rr]ecall|[Ww]ithdrawal|[Ss]ummoning|[Rr]einstatement) of|"
    rf"(?:{STATE} )?(?:expelling|recalling|withdrawing|summoning)) {WHOSE}"
    rf"(?:{ENVOY}|diplomats?)(?:(?: home)? from)?{POSTED}"
)
_PATTERNS = (_APPOINTED, _NAMED_AS, _BECAME, _WAS_APPOINTED, _APPOINTMENT, _REMOVED)
_BEING = re.compile(r"^(?:when )?(?:(?:was|has been|had been) )?")
_NO_ENVOY = re.compile(
    r"\b(?:[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Tt]rade|[Ff]inance|[Dd]eputy|[Cc]abinet|[Jj]ustice|"
    r"[Ii]nterior|[Aa]ffairs) [Mm]inister"
)
_AGREED = re.compile(r" (?:was|were) (?:agreed|planned|proposed|announced|considered)\b")
# Where an envoy lives who is sent to a third: "(resident in Lima)".
_RESIDES = re.compile(
    r"(?:[Rr]esid(?:ent|ing|ence)|[Bb]ased|[Ss]eated|[Ll]ocated)(?: (?:in|of|at))?(?: the)? $"
)
# Who was sent when relations began is told by them, "established ties in 1970 when an envoy was
# named", but not that the other received the envoy.
_PAPERS = re.compile(r"accredit", re.IGNORECASE)
_BEGAN = re.compile(
    r"\b(?:(?:re-?)?establish|resum|restor|formali[sz])[a-z]*\b[^.;]{0,80}\b(?:relations|ties)\b|"
    r"\b(?:relations|ties)\b[^.;]{0,80}\b(?:(?:re-?)?establish|resum|restor|formali[sz])[a-z]*\b",
    re.IGNORECASE,
)
_OF_A_DEED = re.compile(rf", [a-z]+ed (?:in|on) {DATE}$")
_BRACKET = re.compile(r"\([^()]{0,120}\)")


def envoys(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield that the envoy of one was appointed to another, called back or sent away."""
    if sentence.lacks(_SENT):
        return
    text, end = sentence.shape.text, 0
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if _NO_ENVOY.search(match[0]) or _AGREED.match(text, match.end()):
                continue
            if not _PAPERS.search(match[0]) and _BEGAN.search(text, 0, match.start()):
                continue
            for told in envoy(reading, sentence, match.start(), match):
                if told.start >= end or told.end > end:
                    yield told
                end = max(end, told.end)


def envoy(
    reading: Reading, sentence: Sentence, start: int, verb: re.Match[str]
) -> Iterator[Happening]:
    """Yield what is told of an envoy from ``text[start]`` on, by a verb, once for each date."""
    drawn = sentence.shape
    stop = clause_end(drawn, verb.end())
    date, first, end = moment(sentence, start, verb, stop)
    first -= 3 if drawn.text.endswith((" on ", " in "), 0, first) else 0  # "on 3 May, when"
    if end > verb.end() and _OF_A_DEED.search(drawn.text, verb.end(), end):
        date, first, end = "", start, verb.end()  # "an envoy, recalled in 1993"
    date = date or _within(drawn, verb)
    if not date:
        date, first = then(drawn, start)  # "in 1957 with the accreditation of an envoy"
    end = max(end, verb.end())
    parties = _between(reading, sentence, start, end)
    if not date or len(parties) != 2:  # noqa: PLR2004 - who sends and who receives
        return
    what = _BEING.sub("", phrase(reading, drawn, start, end))
    told = Happening(first, end, parties, date, what, mood(drawn, start, verb.end()), "envoy")
    yield told
    for on, last in dates_listed(drawn, end):
        yield told._replace(end=last, date=on, what=phrase(reading, drawn, start, verb.end()))


def _within(drawn: Shape, verb: re.Match[str]) -> str:
    """Return the one date within what a pattern found: "the accreditation in 1990 of an envoy"."""
    found = drawn.within(verb.start(), verb.end(), "date")
    date = found[0].date if len(found) == 1 else None
    return date.first if date is not None and not date.last and not date.role else ""


def _between(reading: Reading, sentence: Sentence, start: int, stop: int) -> tuple[str, ...]:
    """Return who sends and who receives: those named, with those in view where one is not.

    "The envoy in Lima was accredited" to the other of the two in view, and lives in Lima.
    """
    drawn = sentence.shape
    two = pair((sentence.passage.view, reading.state))
    posted = len(two) > 1 and _PAPERS.search(drawn.text, start, stop)
    named = [
        each
        for low, high in _outside(drawn.text, start, stop)
        for piece in drawn.within(low, high, "state", "demonym", "city")
        if not _RESIDES.search(drawn.text, 0, piece.at)
        and not (posted and piece.kind == "city" and drawn.text.endswith(" in ", 0, piece.at))
        for each in among(drawn, piece.at, piece.at + 1, "state", "demonym", "city")
    ]
    parties = pair(named)
    if len(two) > 1 and (set(parties) <= set(two) or set(two) <= set(parties)):
        return two
    # "The envoy of Chad to Peru presented her credentials" may have done so in a third state.
    return parties if reading.state in {"", *parties} else ()


def _outside(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """Return the stretches of ``text[start:stop]`` that stand in no brackets."""
    found, low = [], start
    for bracket in _BRACKET.finditer(text, start, stop):
        found.append((low, bracket.start()))
        low = bracket.end()
    return [*found, (low, stop)]
