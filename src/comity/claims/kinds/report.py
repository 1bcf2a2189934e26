"""A newspaper, a publisher or a watching body is named as the source of what the text tells."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.publishers import BODY, PUBLISHER
from comity.claims.model import Claim, Effect, Kind
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.shape import DATE, ORGANISATION
from comity.claims.prose.timing import NEVER, leading
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
)
_VERB = (
    r"(?:reported|revealed|wrote|published|reports|claimed|noted|disclosed|estimated|judged|ranked|"
    r"rated|found|assessed)"
)
_SOURCE = re.compile(
    r"(?:[Aa]ccording to (?:an? (?:\w+ ){0,2}(?:report|survey|poll|article|study|investigation) "
    r"(?:by|from|in|of) )?(?:the |magazine |newspaper )?"
    rf"(?P<by>{PUBLISHER}|{ORGANISATION})(?![\w-])|"
    rf"(?P<paper>{PUBLISHER}|{ORGANISATION}(?= (?:(?:has|had|also|regularly|"
    rf"repeatedly) ){{0,3}}(?:reported|published|judged|ranked|rated)\b))"
    r"(?: (?:also|has|later|had|newspaper|magazine|regularly|repeatedly)){0,3} "
    rf"{_VERB}\b(?! that it\b)|"
    rf"(?:(?P<body>{BODY}|{ORGANISATION})(?: \((?P<abbreviation>[A-Z]{{2,8}})\))?|"
    r"\b(?P<short>[A-Z]{2,8}))(?: (?:also|has|later|had)){0,2} "
    r"(?:revealed|stated|said|found|concluded|claimed|noted|warned|published|issued|released) "
    r"(?:in )?an? (?:\w+ ){0,2}(?:report|study|survey)\b|"
    r"\b[Tt]he (?P<leaks>leaks|cables|report|study|survey) (?:also |further )?"
    r"(?:revealed|claimed|found|concluded|alleged|stated)\b)"
)
# What a newspaper writes in words of its own is its statement.
_QUOTING = re.compile(r":? ?,? ?[\"“]")
_DATED = re.compile(
    rf" (?:(?:from|of|in)|on(?= {DATE}(?:[,.;]|,? (?:that|an?|the)\b|$))) (?P<date>{DATE})"
)
_SOME = 12  # fewer signs behind a source tell nothing
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
    for sentence in prose(reading).with_any(*_STEMS):
        for match in _SOURCE.finditer(sentence.shape.text):
            text = sentence.shape.text
            if match[0].endswith("wrote") and _QUOTING.match(text, match.end()):
                continue
            near = last.name if 0 <= sentence.span.start - last.at < _NEAR else ""
            publisher = short.get(match["short"] or "") or _publisher(
                reading, sentence, match, near
            )
            listed = sentence.shape.members(match["by"]) if len(match["by"] or "") == 1 else ()
            further = len(text) - match.end() > _SOME
            about = (
                listed[1].id if listed[1:] and further else _about(reading, sentence, match.end())
            )
            if publisher and about:
                last = _Last(publisher, sentence.span.end)
                if match["abbreviation"]:
                    short[match["abbreviation"]] = publisher
                yield _claim(reading, sentence, match, (publisher, about))


def _publisher(reading: Reading, sentence: Sentence, match: re.Match[str], last: str) -> str:
    """Return who published it; "the leaks" are those of the publisher named last."""
    if match["leaks"] or match["short"]:
        return last if match["leaks"] else ""
    group = next(each for each in ("by", "paper", "body") if match[each])
    sign = sentence.shape.members(match[group]) if len(match[group]) == 1 else ()
    if sign:
        return sign[0].id
    words = sentence.shape.plain_span(*match.span(group)).of(reading.plain)
    return (
        words.removeprefix("the ").removeprefix("The ")
        if match["body"]
        else words.removeprefix("the ")
    )


def _about(reading: Reading, sentence: Sentence, at: int) -> str:
    """Return whom the words behind ``text[at]`` are about: whom they name first, else in view."""
    drawn = sentence.shape
    first = next(
        (
            held
            for held in people(reading).within(drawn.plain_at(at), sentence.span.end)
            if held.service
        ),
        None,
    )
    states = bool(drawn.within(at, len(drawn.text), "state"))
    for piece in drawn.within(at, len(drawn.text), "state", "demonym", "organisation", "it"):
        if states and piece.kind == "organisation":
            continue
        if piece.kind == "it":
            break
        if first is not None and first.start < piece.start:
            return first.service
        return piece.members[0].id
    return sentence.passage.view or reading.state


def _claim(
    reading: Reading, sentence: Sentence, match: re.Match[str], said: tuple[str, str]
) -> Claim:
    drawn = sentence.shape
    dates = leading(drawn) if not match["by"] else NEVER  # "in 2006, according to": not of it
    own = _DATED.match(drawn.text, match.end())
    date = drawn.piece(own["date"]).date if own else None
    on = date.first if date else dates.on or dates.since
    first = 0 if dates.end >= 0 else match.start()
    span = drawn.plain_span(first, len(drawn.text.rstrip(" .")))
    title = _TITLE.search(drawn.text)
    qualifiers = {}
    if title:
        qualifiers["title"] = drawn.plain_span(*title.span("title")).of(reading.plain)
    return reading.claim(
        "report",
        span.start,
        span.end,
        subject=said[0],
        object=said[1],
        date=on,
        qualifiers=qualifiers,
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
