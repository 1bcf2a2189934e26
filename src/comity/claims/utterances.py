"""Who said what: persons, ministries and states with a verb of saying; reports by name."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import actor
from comity.claims.people import people
from comity.claims.prose.counterparts import named
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.shape import ACTOR, ANY, DEMONYM
from comity.claims.prose.timing import leading, when
from comity.claims.reading import Reading
from comity.errors import UnknownActorError

STEMS = (
    "said", "stated", "claim", "warn", "accus", "condemn", "critici", "denounc", "prais", "hailed",
    "argued", "noted that", "told", "expressed", "reiterat", "affirm", "stress", "emphasi", "insist",
    "urged", "welcomed", "declared that", "announced that", "according to", "report", "reveal", "wrote",
    "suggest", "confirm", "predict", "describ", "assert", "reject", "call",
)  # fmt: skip
_SAY = (
    r"(?:said|says|stated|states|claim(?:s|ed)|argued|argues|noted|told [^.;,]{2,40}|reiterated|affirmed|"
    r"stressed|emphasi[sz]ed|insisted|suggested|warned|declared|announced|confirmed|asserted|added|predicted|wrote|"
    r"explained|remarked|revealed|replied|responded|commented|admitted|feared|believe|maintained|pointed out)"
)
_JUDGE = (
    r"(?:condemned|criti[ck]i[sz]ed|denounced|praised|hailed|welcomed|accused|deplored|applauded|commended|"
    r"(?:has |have |had )?(?:urged|called (?:for|on|upon))|expressed|rejected|described|warned|thanked|protested)"
)
_ADVERB = r"(?:(?: has| have| had| also| later| then| officially| publicly| strongly| repeatedly| once| formally| reportedly),?)*"
_MINISTRY = (
    rf"(?:(?:{ACTOR}(?:['’]s)?|{DEMONYM}) (?:[Ff]oreign [Mm]inistry|[Mm]inistry of [Ff]oreign [Aa]ffairs|[Ff]oreign [Oo]ffice|[Pp]arliament)|"
    rf"[Mm]inistry of [Ff]oreign [Aa]ffairs(?: of {ACTOR})?|[Ff]oreign [Mm]inistry(?: of {ACTOR})?)"
)
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w-]*(?:['’](?!s\b)[\w-]+)?(?:\.(?= [A-Z]))?"
_PARTICLE = r"(?:de|dos|das|da|do|del|della|di|van|von|bin|ibn|al|el|ould|la|le|der|den|ter|abu)"
NAME = rf"{_CAPITAL}(?:(?: {_PARTICLE}){{0,2}}[ -](?:al-|el-|ad-|as-|ar-)?{_CAPITAL}){{0,4}}"
_PHRASE = (
    rf"(?:(?!It\b|He\b|She\b|They\b|We\b|the\b|which\b|and\b)(?:[\w'’-]+|{ANY})(?:['’]s)? ){{0,4}}"
    r"(?:officials?|academics?|opponents|critics|bishops?|diplomats?|analysts?|experts?|observers?|leaders?|"
    rf"media|spokes(?:man|woman|person)|reporters?|lawmakers?|politicians?|scholars?|historians?|office|embassy)(?: of {NAME}| (?:in|for|of) {ACTOR}|"
    r" (?:in|of) the [\w ]{3,25})?"
)
_WHO = rf"(?P<phrase>{_PHRASE})|(?P<ministry>{_MINISTRY})|(?P<actor>{ACTOR})|(?P<person>{NAME})"
_THAT = re.compile(
    rf"(?<![\w])(?:{_WHO})(?:,[^,;.]{{3,60}},)?{_ADVERB} (?P<verb>{_SAY})"
    r"(?P<how>(?: in [^.;,]{2,40})?(?: that|,? ?:?,? (?=[\"“])| he| it| his| the| there)) ?"
)
_WHOLE = re.compile(
    rf"(?<![\w])(?:{_WHO})(?:,[^,;.]{{3,60}},)?{_ADVERB} (?P<verb>{_JUDGE}) (?P<rest>[^.;]{{8,300}})"
)
_ACCORDING = re.compile(rf"[Aa]ccording to (?:the )?(?:{_WHO})(?=[,.; ])")
_PAPERS = (
    rf"(?:(?:[A-Z][\w’'-]+|{ANY}) ){{0,4}}(?:Times|Post|Guardian|Telegraph|Herald|Tribune|Statesman|Journal|Gazette|Independent|Economist|"
    r"Mail|Observer|Chronicle|News|Today|Daily|Age|Star|Standard|Review|Magazine|Monitor|Mirror|Sun|Age|Reuters|BBC|CNN|Al Jazeera|"
    r"Associated Press|Xinhua|WikiLeaks|Wikileaks|Interfax|Bloomberg|Amnesty International|Human Rights Watch|Transparency International|"
    r"Gallup|Pew Research Center|Freedom House|Der Spiegel|Le Monde|Haaretz|Factbook)(?: News)?"
)
_REPORT = re.compile(
    rf"(?:[Aa]ccording to (?:an? (?:\w+ )?(?:report|survey|poll|article|study|investigation) (?:by|from|in|of) )?(?:the )?(?P<by>{_PAPERS})(?![\w-])|"
    rf"(?:\b[Tt]he )?(?P<paper>{_PAPERS})(?: (?:also|has|later|had))* (?:reported|revealed|wrote|published|reports|claimed|noted|disclosed)\b)"
)
_NOT_PERSON = frozenset(
    "He She It They This That These Those There The In On At As But And Both However Although While When "
    "Government Minister President Ambassador Council Union Republic Ministry Officials Some Many Others "
    "Critics Sources Iraqi Report Treaty Agreement Embassy Relations Parliament We I You What Which Who "
    "January February March April May June July August September October November December Today".split()
)


class Utterance(NamedTuple):
    """Words that somebody is said to have said; the fields are those of the claim."""

    subject: str
    role: str
    date: str
    start: int
    end: int
    stop: int


class Report(NamedTuple):
    """What a newspaper or body is named as the source of."""

    subject: str
    object: str
    date: str
    start: int
    end: int
    stop: int


def utterances(reading: Reading) -> Iterator[Utterance]:
    """Yield the statements that the sentences of a document attribute to somebody."""
    for sentence in prose(reading).with_any(*STEMS):
        drawn = sentence.shape
        done = -1
        for pattern in (_THAT, _WHOLE):
            for match in pattern.finditer(drawn.text):
                if match.start() < done:
                    continue
                who = _who(reading, sentence, match)
                if not who[0]:
                    continue
                done = match.end()
                lo = match.end() if pattern is _THAT else match.start()
                hi = len(drawn.text.rstrip(' ."”'))
                if hi - lo < 8:  # noqa: PLR2004 - hardly a word
                    continue
                dates = when(drawn, max(0, match.start() - 40), match.end("verb"))
                dates = dates if dates.end >= 0 else leading(drawn)
                span = drawn.plain_span(lo, hi)
                yield Utterance(
                    who[0], who[1], dates.on or dates.since, span.start, span.end, sentence.span.end
                )


def _who(reading: Reading, sentence: Sentence, match: re.Match[str]) -> tuple[str, str]:
    """Return who speaks and in what role, nothing when it cannot be told."""
    drawn = sentence.shape
    if match["ministry"]:
        pieces = drawn.within(*match.span("ministry"), "state", "demonym")
        owner = pieces[0].members[0].id if pieces else sentence.passage.view or reading.state
        body = "Parliament" if "arliament" in match["ministry"] else "Ministry of Foreign Affairs"
        return (f"{body} of {_name(owner)}", "") if owner else ("", "")
    if match["phrase"]:
        return drawn.plain_span(*match.span("phrase")).of(reading.plain), ""
    if match["actor"]:
        members = drawn.members(match["actor"])
        return (members[0].id, "") if len(members) == 1 else ("", "")
    name = drawn.plain_span(*match.span("person")).of(reading.plain)
    parts = re.split(r"[ -]", name)
    if any(each in _NOT_PERSON for each in parts):
        return "", ""
    known = people(reading)
    for held in known.within(*sentence.span):
        if held.name_start <= drawn.plain_at(match.start("person")) < held.name_end:
            of = f" of {_name(held.service)}" if held.service else ""
            return held.person, "" if " to " in held.role else f"{held.role}{of}"
    full = known.full(name)
    return (full, "") if " " in full or "-" in full else ("", "")


def _name(identity: str) -> str:
    try:
        return actor(identity).name
    except UnknownActorError:
        return identity


def reports(reading: Reading) -> Iterator[Report]:
    """Yield the reports that the sentences of a document name as their source."""
    for sentence in prose(reading).with_any(
        "according to", "report", "reveal", "wrote", "published", "claimed", "noted", "disclosed"
    ):
        drawn = sentence.shape
        for match in _REPORT.finditer(drawn.text):
            group = "by" if match["by"] else "paper"
            paper = drawn.plain_span(*match.span(group)).of(reading.plain)
            about = [each for each in named(sentence, match.end(), len(drawn.text), reading.state)]
            about = about or [sentence.passage.view or reading.state]
            dates = leading(drawn)
            span = drawn.plain_span(
                0 if dates.end >= 0 else match.start(), len(drawn.text.rstrip(" ."))
            )
            if about[0]:
                yield Report(
                    paper,
                    about[0],
                    dates.on or dates.since,
                    span.start,
                    span.end,
                    sentence.span.end,
                )
