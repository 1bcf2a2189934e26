"""A newspaper, a publisher or a watching body is named as the source of what the text tells."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.publishers import BODY, PUBLISHER
from comity.claims.grammar.speech.dating import led
from comity.claims.grammar.speech.limits import balanced, ending, subordinate
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.reckoning import redated
from comity.claims.prose.shape import DATE, ORGANISATION
from comity.claims.prose.timing import leading
from comity.claims.reading import Reading

_STEMS = sought(
    "according to",
    "report",
    "reveal",
    "wrote",
    "published",
    "claimed",
    "disclosed",
    "judged",
    "ranked",
    "study ",
    "survey ",
    "poll ",
    "investigation ",
)
_VERB = (
    r"(?:reported|revealed|wrote|published|reports|claimed|noted|disclosed|estimated|judged|ranked|"
    r"rated|found|assessed)"
)
_GOVERNED = re.compile(r"\b(?:on|of|in|for|with|at|into) (?:the )?$")
_ANYBODY = (
    r"(?<![\w’'.-])(?!(?:He|She|It|They|This|That|The|In|On|At|As|A|An|And|By)\b)"
    r"(?:[A-Z]{2,10}\b|[A-Z][\w’'&-]+(?: (?:(?:of|for|on|and) (?:the )?)?[A-Z][\w’'&-]+){1,7})"
)
"""Whoever is named by several words with capitals, or by their first letters."""
_SOURCE = re.compile(
    rf"(?:[Aa]ccording to (?:an? (?:(?:[\w-]+|{DATE}) ){{0,3}}"
    r"(?:report|survey|poll|article|study|investigation) "
    r"(?:by|from|in|of) )?(?:the |magazine |newspaper )?"
    rf"(?P<by>{PUBLISHER}|{ORGANISATION})(?![\w-]| [A-Z])|"
    rf"(?P<paper>{PUBLISHER}|{ORGANISATION}(?= (?:(?:has|had|also|regularly|"
    rf"repeatedly) ){{0,3}}(?:reported|published|judged|ranked|rated)\b))"
    r"(?: (?:also|has|later|had|newspaper|magazine|regularly|repeatedly)){0,3} "
    rf"{_VERB}\b(?! that it\b)|"
    rf"(?:(?P<body>{BODY}|{ORGANISATION})(?: \((?P<abbreviation>[A-Z]{{2,8}})\))?|"
    r"\b(?P<short>[A-Z]{2,8}))(?: (?:also|has|later|had)){0,2} "
    r"(?:revealed|stated|said|found|concluded|claimed|noted|warned|published|issued|released) "
    r"(?:in )?an? (?:\w+ ){0,2}(?:report|study|survey)\b|"
    rf"(?P<any>{_ANYBODY})(?: \((?P<long>[A-Z][^()]{{7,80}})\))?(?: (?:also|has|later|had)){{0,2}} "
    r"(?:published|issued|released|unveiled) an? (?:\w+ ){0,3}(?:report|study|survey)\b|"
    rf"\b[Aa]n? (?:(?:[\w-]+|{DATE}) ){{0,3}}(?:report|study|survey|poll|investigation) "
    r"(?:(?:published|released|conducted|commissioned|issued) )?(?:by|from|of) (?:the )?"
    rf"(?P<of>{ORGANISATION}(?! [A-Z])|{_ANYBODY}) "
    r"(?:stated|said|found|concluded|claimed|revealed|noted|alleged|estimated|suggested|showed|"
    r"described|accused|ranked|argued|warned|critici[sz]ed|praised|documented|highlighted|"
    r"detailed|blamed|condemned|identified|listed)\b|"
    r"\b[Tt]he (?P<leaks>leaks|cables|report|study|survey) (?:also |further )?"
    r"(?:revealed|claimed|found|concluded|alleged|stated)\b)"
)
# What a newspaper writes in words of its own is its statement.
_QUOTING = re.compile(r":? ?,? ?[\"“]")
_DATED = re.compile(
    rf" (?:(?:from|of|in)|on(?= {DATE}(?:[,.;]|,? (?:that|an?|the)\b|$))) (?P<date>{DATE})"
)
_SOME = 12  # fewer signs behind a source tell nothing
# A thing that is told of by where it was: "the war in Chad".
_BY_THE_WAY = re.compile(r"\b(?:wars?|conflict|crisis|invasion|fighting|troops) (?:in|of|on) $")
_SHORT = 24
_NEAR = 500
"""Further than this from its publisher "the report" is another."""
_TITLE = re.compile(
    r"\b(?:entitled|titled|called|with the title),? [\"“](?P<title>[^\"“”]{5,120})[\"”]"
)


class _Last(NamedTuple):
    """The publisher named last, and where."""

    name: str = ""
    at: int = -1


def _find(reading: Reading) -> Iterator[Claim]:
    """Yield each source that is named, with whom its words are about first."""
    last = _Last()
    short: dict[str, str] = {}
    for drawn in prose(reading).with_any(*_STEMS):
        sentence = redated(reading, drawn)
        for match in _SOURCE.finditer(sentence.shape.text):
            low, high = _words(sentence.shape.text, match)
            if high - low < (_SOME if match["by"] else len(" on X")):
                continue
            if match["any"] and _GOVERNED.search(sentence.shape.text, 0, match.start()):
                continue  # "a commission on the Reef War published a report"
            near = last.name if 0 <= sentence.span.start - last.at < _NEAR else ""
            publisher = short.get(match["short"] or "") or _publisher(
                reading, sentence, match, near
            )
            about = _listed(reading, sentence, match, low) or _about(reading, sentence, low, high)
            about = _viewed(reading, sentence) if about == publisher else about
            if publisher and about and about != publisher:
                last = _Last(publisher, sentence.span.end)
                if match["abbreviation"]:
                    short[match["abbreviation"]] = publisher
                yield _claim(reading, sentence, match, high, (publisher, about))


def _words(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Return where the words stand that have a source; nowhere for those that are its statement."""
    if match[0].endswith("wrote") and _QUOTING.match(text, match.end()):
        return 0, 0
    under = not match["by"] and subordinate(text, match.start())
    high = ending(text, match.end(), match.end() if under else -1)
    if high - match.end() >= _SOME or not match["by"]:
        return match.end(), high
    return 0, match.start()  # "The harbour was sold, according to the Baku Times."


def _listed(reading: Reading, sentence: Sentence, match: re.Match[str], low: int) -> str:
    """Return whom a source is drawn together with: "According to the UN, Chad sold its ships"."""
    if len(match["by"] or "") != 1 or low == 0:
        return ""
    piece = sentence.shape.piece(match["by"])
    together = piece.members[1:] and "," in reading.plain[piece.start : piece.end]
    return piece.members[1].id if together else ""


def _publisher(reading: Reading, sentence: Sentence, match: re.Match[str], last: str) -> str:
    """Return who published it; "the leaks" are those of the publisher named last."""
    if match["leaks"] or match["short"]:
        return last if match["leaks"] else match["short"]
    if match["long"]:
        return sentence.shape.plain_span(*match.span("long")).of(reading.plain)
    group = next(each for each in ("by", "paper", "body", "any", "of") if match[each])
    sign = sentence.shape.members(match[group]) if len(match[group]) == 1 else ()
    if sign:
        return sign[0].id
    words = sentence.shape.plain_span(*match.span(group)).of(reading.plain)
    return (
        words.removeprefix("the ").removeprefix("The ")
        if match["body"] or match["any"]
        else words.removeprefix("the ")
    )


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


def _claim(
    reading: Reading, sentence: Sentence, match: re.Match[str], high: int, said: tuple[str, str]
) -> Claim:
    drawn = sentence.shape
    own = _DATED.match(drawn.text, match.end())
    date = drawn.piece(own["date"]).date if own else None
    under = subordinate(drawn.text, match.start())
    on = date.first if date else ""
    if not on and not match["by"]:  # "in 2006, according to": not of it
        on = led(drawn, match.start(), under=under)
    opens = leading(drawn).end >= 0 and not match["by"]
    before = high <= match.start()
    last = len(drawn.text.rstrip(" .")) if before else high
    low = 0 if opens or before else match.start()
    span = drawn.plain_span(*balanced(drawn.text, low, last))
    title = _TITLE.search(drawn.text)
    words = drawn.plain_span(*title.span("title")).of(reading.plain) if title else ""
    return reading.claim(
        "report",
        span.start,
        span.end,
        subject=said[0],
        object=said[1],
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
