"""A newspaper, a publisher or a watching body is named as the source of what the text tells."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.publishers import BODY, PUBLISHER
from comity.claims.grammar.speech.dating import led
from comity.claims.grammar.speech.limits import balanced, ending, subordinate
from comity.claims.grammar.speech.papers import ANYBODY, Source, papers
from comity.claims.grammar.speech.papers import STEMS as PAPERS
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.reckoning import redated
from comity.claims.prose.shape import DATE, ORGANISATION
from comity.claims.prose.timing import leading
from comity.claims.reading import Reading

_STEMS = sought(
    "according to", "report", "reveal", "wrote", "published", "claimed", "disclosed", "judged",
    "ranked", "found that", "estimated that", "listed",
)  # fmt: skip
_VERB = (
    r"(?:reported|revealed|wrote|published|reports|claimed|noted|disclosed|estimated|judged|ranked|"
    r"rated|found|assessed|listed)"
)
_GOVERNED = re.compile(r"\b(?:on|of|in|for|with|at|into) (?:the )?$")
_SOURCE = re.compile(
    rf"(?:[Aa](?:ccording to|s reported (?:by|in)) (?:the |magazine |newspaper )?"
    rf"(?P<by>{PUBLISHER}|{ORGANISATION})(?![\w-]| [A-Z])|"
    rf"(?P<paper>{PUBLISHER}|{ORGANISATION}(?= (?:(?:has|had|also|regularly|"
    rf"repeatedly) ){{0,3}}(?:reported|published|judged|ranked|rated)\b))"
    r"(?: (?:also|has|later|had|newspaper|magazine|regularly|repeatedly)){0,3} "
    rf"{_VERB}\b(?! that it\b)|"
    rf"(?:(?P<body>{BODY}|{ORGANISATION})(?: \((?P<abbreviation>[A-Z]{{2,8}})\))?|"
    r"\b(?P<short>[A-Z]{2,8}))(?: (?:also|has|later|had)){0,2} "
    r"(?:revealed|stated|said|found|concluded|claimed|noted|warned|published|issued|released) "
    r"(?:in )?an? (?:\w+ ){0,2}(?:report|study|survey)\b|"
    rf"(?P<any>{ANYBODY})(?: \((?P<long>[A-Z][^()]{{7,80}})\))?(?: (?:also|has|later|had)){{0,2}} "
    r"(?:published|issued|released|unveiled) an? (?:\w+ ){0,3}(?:report|study|survey)\b|"
    r"\b[Tt]he (?P<leaks>leaks|cables|report|study|survey) (?:also |further )?"
    r"(?:revealed|claimed|found|concluded|alleged|stated)\b)"
)
_QUOTING = re.compile(r":? ?,? ?[\"“]")
_DATED = re.compile(
    rf" (?:(?:from|of|in)|on(?= {DATE}(?:[,.;]|,? (?:that|an?|the)\b|$))) (?P<date>{DATE})"
)
_SOME = 12  # fewer signs behind a source tell nothing
# A thing that is told of by where it was: "the war in Chad".
_BY_THE_WAY = re.compile(r"\b(?:wars?|conflict|crisis|invasion|fighting|troops) (?:in|of|on) $")
_SHORT = 24
_CLOSE = 80
"""A date that leads a sentence is quoted with a source that is no further behind it."""
_NEAR = 500
"""Further than this from its publisher "the report" is another."""
_TITLE = re.compile(
    r"\b(?:entitled|titled|called|with the title),? [\"“](?P<title>[^\"“”]{5,120})[\"”]"
)


class _Last(NamedTuple):
    """The publisher named last, and where."""

    name: str = ""
    at: int = -1


class _Named(NamedTuple):
    """A source that a sentence names: where its words begin and end, and who publishes it."""

    start: int
    end: int
    publisher: str
    led: bool
    """Whether "according to" names it."""
    listed: str = ""
    """Whom it is drawn in one sign with: "According to the UN, Chad sold its ships"."""
    short: str = ""
    """What it is called for short from here on."""


def _find(reading: Reading) -> Iterator[Claim]:
    """Yield each source that is named, with whom its words are about first."""
    last = _Last()
    short: dict[str, str] = {}
    for drawn in prose(reading).with_any(*_STEMS, *PAPERS):
        sentence = redated(reading, drawn)
        near = last.name if 0 <= sentence.span.start - last.at < _NEAR else ""
        for source in _sources(reading, sentence, near, short):
            low, high = _words(sentence.shape.text, source)
            if high - low < (_SOME if source.led else len(" on X")):
                continue
            about = source.listed if low else ""
            about = about or _about(reading, sentence, low, high)
            about = _viewed(reading, sentence) if about == source.publisher else about
            if source.publisher and about and about != source.publisher:
                last = _Last(source.publisher, sentence.span.end)
                if source.short:
                    short[source.short] = source.publisher
                yield _claim(reading, sentence, source, high, about)


def _sources(
    reading: Reading, sentence: Sentence, last: str, short: dict[str, str]
) -> Iterator[_Named]:
    """Yield the papers that a sentence names, and the publishers it names without one."""
    text = sentence.shape.text
    known: list[Source] = []
    if not sentence.lacks(PAPERS):
        known = list(papers(text))
        for each in known:
            articled = text.startswith("The ", each.name[0])  # not drawn into a place
            publisher = _called(reading, sentence, each.name, articled=articled)
            listed = _listed(reading, sentence, each.name) if each.led else ""
            yield _Named(each.start, each.end, publisher, each.led, listed)
    for match in () if sentence.lacks(_STEMS) else _SOURCE.finditer(text):
        if any(each.start < match.end() and match.start() < each.end for each in known):
            continue
        if match["any"] and _GOVERNED.search(text, 0, match.start()):
            continue  # "a commission on the Reef War published a report"
        publisher = short.get(match["short"] or "") or _publisher(reading, sentence, match, last)
        quotes = match[0].endswith("wrote") and _QUOTING.match(text, match.end())
        if not quotes:  # what a newspaper writes in words of its own is its statement
            led = bool(match["by"])
            listed = _listed(reading, sentence, match.span("by")) if led else ""
            yield _Named(*match.span(), publisher, led, listed, match["abbreviation"] or "")


def _words(text: str, source: _Named) -> tuple[int, int]:
    """Return where the words stand that have a source."""
    under = not source.led and subordinate(text, source.start)
    high = ending(text, source.end, source.end if under else -1)
    if high - source.end >= _SOME or not source.led:
        return source.end, high
    return 0, source.start  # "The harbour was sold, according to the Baku Times."


def _listed(reading: Reading, sentence: Sentence, name: tuple[int, int]) -> str:
    """Return whom a source is drawn together with: "According to the UN, Chad sold its ships"."""
    low, high = name
    if high - low != 1:
        return ""
    piece = sentence.shape.piece(sentence.shape.text[low])
    together = piece.members[1:] and "," in reading.plain[piece.start : piece.end]
    return piece.members[1].id if together else ""


def _publisher(reading: Reading, sentence: Sentence, match: re.Match[str], last: str) -> str:
    """Return who published it; "the leaks" are those of the publisher named last."""
    if match["leaks"] or match["short"]:
        return last if match["leaks"] else match["short"]
    if match["long"]:
        return sentence.shape.plain_span(*match.span("long")).of(reading.plain)
    group = next(each for each in ("by", "paper", "body", "any") if match[each])
    return _called(reading, sentence, match.span(group), articled=group in {"by", "paper"})


def _called(reading: Reading, sentence: Sentence, name: tuple[int, int], *, articled: bool) -> str:
    """Return what the publisher is called whom ``text[name]`` names."""
    low, high = name
    sign = sentence.shape.members(sentence.shape.text[low:high]) if high - low == 1 else ()
    if sign:
        return sign[0].id
    words = sentence.shape.plain_span(low, high).of(reading.plain).removeprefix("the ")
    return words if articled else words.removeprefix("The ")


def _about(reading: Reading, sentence: Sentence, low: int, high: int) -> str:
    """Return whom ``text[low:high]`` is about: whom it names first, else whoever is in view."""
    drawn = sentence.shape
    title = _TITLE.search(drawn.text, low, high)
    low = title.end() if title else low  # a name in a title is no matter of its own
    begins, ends = drawn.plain_span(low, high)
    served = (each for each in people(reading).within(begins, ends) if each.service)
    first = next(served, None)
    states = bool(drawn.within(low, high, "state"))
    for piece in drawn.within(low, high, "state", "demonym", "organisation", "it"):
        if states and piece.kind == "organisation":
            continue
        if piece.kind == "it":
            break
        if first is not None and first.start < piece.start:
            return first.service
        if _BY_THE_WAY.search(drawn.text, max(0, piece.at - _SHORT), piece.at):
            continue
        return piece.members[0].id
    return _viewed(reading, sentence)


def _viewed(reading: Reading, sentence: Sentence) -> str:
    return sentence.passage.view or reading.state


def _claim(reading: Reading, sentence: Sentence, source: _Named, high: int, about: str) -> Claim:
    drawn = sentence.shape
    own = _DATED.match(drawn.text, source.end)
    date = drawn.piece(own["date"]).date if own else None
    under = subordinate(drawn.text, source.start)
    on = date.first if date else ""
    if not on and not source.led:  # "in 2006, according to": not of it
        on = led(drawn, source.start, under=under)
    opens = 0 <= leading(drawn).end > source.start - _CLOSE and not source.led
    before = high <= source.start
    last = len(drawn.text.rstrip(" .")) if before else high
    low = 0 if opens or before else source.start
    span = drawn.plain_span(*balanced(drawn.text, low, last))
    title = _TITLE.search(drawn.text)
    words = drawn.plain_span(*title.span("title")).of(reading.plain) if title else ""
    return reading.claim(
        "report",
        span.start,
        span.end,
        subject=source.publisher,
        object=about,
        date=on,
        qualifiers={"title": words} if words else {},
        stop=sentence.span.end,
        rule="sentence, a source is named (report.py)",
    )


REPORT = Kind(
    find=_find,
    statuses={"": Effect.MARKS},
    says={"": "{0} reported on {1}"},
    examples={
        "According to the Baku Times, Fiji sold its ships.": [
            {"subject": "Baku Times", "object": "FJI"}
        ],
        "In 2009, Transparency International reported that Cuba had improved.": [
            {"subject": "Transparency International", "object": "CUB", "date": "2009"}
        ],
        "According to the plan, all went home.": [],
    },
)
