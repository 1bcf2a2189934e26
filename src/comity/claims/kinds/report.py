"""A newspaper, a publisher or a watching body is named as the source of what the text tells."""

import re
from collections.abc import Iterator

from comity.claims.model import Claim, Effect, Kind
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.shape import CITY, DEMONYM, ORGANISATION, STATE
from comity.claims.prose.timing import NEVER, leading
from comity.claims.reading import Reading

_STEMS = ("according to", "report", "reveal", "wrote", "published", "claimed", "disclosed")
_WORD = (
    r"(?:(?!(?:In|On|At|The|By|From|Although|While|And|But|As)\b)[A-Z][\w’'-]+|"
    rf"{STATE}|{DEMONYM}|{CITY})"
)
_PUBLISHER = (
    rf"(?:The )?(?:(?:{_WORD} ){{0,4}}(?:Times|Post|Guardian|Telegraph|Herald|Tribune|Statesman|"
    r"Journal|Gazette|Independent|Economist|Mail|Observer|Chronicle|News|Today|Daily|Age|Star|"
    r"Standard|Review|Magazine|Monitor|Mirror|Sun|Broadcasting Corporation|News Agency)|"
    r"Reuters|BBC(?: News)?|CNN|Al Jazeera|Associated Press|Agence France-Presse|AFP|Xinhua|"
    r"Wiki[Ll]eaks|Interfax|Bloomberg(?: News)?|Amnesty International|Human Rights Watch|"
    r"Transparency International|Gallup|Pew Research Center|Freedom House|Der Spiegel|Le Monde|"
    r"Haaretz|International Crisis Group|Reporters Without Borders|CIA World Factbook)"
)
_SOURCE = re.compile(
    r"(?:[Aa]ccording to (?:an? (?:\w+ ){0,2}(?:report|survey|poll|article|study|investigation) "
    r"(?:by|from|in|of) )?(?:the |magazine |newspaper )?"
    rf"(?P<by>{_PUBLISHER}|{ORGANISATION})(?![\w-])|"
    rf"(?P<paper>{_PUBLISHER}|{ORGANISATION}(?= (?:reported|published)))"
    r"(?: (?:also|has|later|had|newspaper|magazine)){0,3} "
    r"(?:reported|revealed|wrote|published|reports|claimed|noted|disclosed|estimated)\b|"
    r"\b[Tt]he (?P<leaks>leaks|cables) (?:also )?revealed\b)"
)
_TITLE = re.compile(r"\b(?:entitled|titled|called),? [\"“](?P<title>[^\"“”]{5,120})[\"”]")


def _find(reading: Reading) -> Iterator[Claim]:
    """Yield each source that is named, with whom its words are about first."""
    last = ""
    for sentence in prose(reading).with_any(*_STEMS):
        for match in _SOURCE.finditer(sentence.shape.text):
            publisher = _publisher(reading, sentence, match, last)
            listed = sentence.shape.members(match["by"]) if len(match["by"] or "") == 1 else ()
            about = listed[1].id if listed[1:] else _about(reading, sentence, match.end())
            if publisher and about:
                last = publisher if "eaks" in publisher else last
                yield _claim(reading, sentence, match, (publisher, about))


def _publisher(reading: Reading, sentence: Sentence, match: re.Match[str], last: str) -> str:
    """Return who published it; "the leaks" are those of the publisher named last."""
    if match["leaks"]:
        return last
    group = "by" if match["by"] else "paper"
    sign = sentence.shape.members(match[group]) if len(match[group]) == 1 else ()
    if sign:
        return sign[0].id
    return sentence.shape.plain_span(*match.span(group)).of(reading.plain).removeprefix("the ")


def _about(reading: Reading, sentence: Sentence, at: int) -> str:
    """Return whom the words behind ``text[at]`` are about: whom they name first, else in view."""
    drawn = sentence.shape
    for piece in drawn.within(at, len(drawn.text), "state", "demonym", "organisation", "it"):
        if piece.kind == "it":
            break
        return piece.members[0].id
    return sentence.passage.view or reading.state


def _claim(
    reading: Reading, sentence: Sentence, match: re.Match[str], said: tuple[str, str]
) -> Claim:
    drawn = sentence.shape
    dates = leading(drawn) if match["paper"] else NEVER  # "in 2006, according to": not of it
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
        date=dates.on or dates.since,
        qualifiers=qualifiers,
        stop=sentence.span.end,
        rule="sentence",
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
