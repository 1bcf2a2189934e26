"""Quarrels over land: who claims whose territory, and lands that are known to be disputed."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.counterparts import counterparts
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.inview import partner
from comity.claims.grammar.dealings.lands import DISPUTED, LAND
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, ANY, DEMONYM
from comity.claims.reading import Reading
from comity.claims.wording import holds

_STEMS = sought(
    "claim", "lays claim", "occup", "disputed by", "contested by", "annexed",
    "dispute", "conflict", "question", "issue", "border ", "borders ", "boundar", "frontier",
    "annexation",
)  # fmt: skip
_PLACE = (
    r"(?:territor\w+|islands?|islets?|regions?|areas?|provinces?|peninsula|reefs?|shoals?|shelf|"
    r"waters|zones?|seas?|sovereignty|ownership|rivers?|lands?|isles?|archipelago|strip|enclaves?|"
    r"districts?|villages?|border\w*|parts?|portions?|majority|all of|heights|triangle|desert)"
)
_CLAIMS = re.compile(
    r"(?<![\w-])(?P<words>claim(?:s|ed|ing)?|l(?:ays|aid|ay) claim to|"
    r"(?:revived|renewed|maintains|maintained|pressed|asserted|asserts|reasserted) (?:its|a) "
    r"(?:\w+ )?claims? (?:to|over|on)) "
    r"(?P<what>(?!that\b|to\b|responsibility|credit|victory|asylum|he\b|it\b|they\b|there\b|"
    rf"descent|independence)(?=(?:[\w’'-]+ |{ANY} |{ANY}['’]s? ){{0,6}}(?:(?i:{_PLACE})|"
    rf"{LAND.pattern})\b)"
    rf"(?:[\w’'-]+|{ANY}(?:['’]s)?)(?: (?!which\b|and\b|but\b|as\b|since\b)(?:[\w’'-]+|"
    rf"{ANY}(?:['’]s)?)){{0,11}})"
)
_CLAIMED = re.compile(
    r"(?P<what>[^.;,()]{4,80}?),? (?:is|are|was|were|has been|have been|had been)"
    r"(?: also| [a-z]+ly)*"
    rf" (?P<words>claimed|disputed|contested) (?:by|between) (?P<by>{ACTOR})(?!['’])"
)
_BY_OTHERS = tuple(
    f" {verb} {by} " for verb in ("claimed", "disputed", "contested") for by in ("by", "between")
)
_OF = re.compile(rf"(?P<whose>{ACTOR})['’]s?(?= )|(?:\bof|\bin|\bfrom) (?P<of>{ACTOR})|{DEMONYM}")
_KNOWN = re.compile(
    r" (?:(?:territorial|border|sovereignty|Islands) )?(?:dispute|question|issue)\b"
)
_UNSETTLED = (
    r"(?:undelineated|undemarcated|undelimited|undefined|unresolved|unsettled|disputed|contested|"
    r"in dispute|not (?:yet )?(?:been )?(?:fully |clearly )?(?:demarcated|delimited|defined))"
)
_LINE = r"(?:borders?|boundar(?:y|ies)|frontiers?|border line|boundary line)"
_BORDER = re.compile(
    rf"(?P<line>\b(?i:(?:land |maritime |sea |common |shared )?{_LINE}))[^.;]{{0,60}}? "
    rf"(?:is|are|was|were|remains?|remained|has|have)(?: [a-z]+ly| also| still| partly)* "
    rf"(?P<how>{_UNSETTLED})\b|"
    rf"(?P<open>{_UNSETTLED}) (?!by\b)(?:[\w-]+ ){{0,8}}?(?P<its>{_LINE})\b"
)
_HELD = re.compile(
    rf"(?P<by>{ACTOR}|{DEMONYM})(?:['’]s?)? (?:[a-z]+ )?(?P<words>occupation|annexation|seizure) "
    rf"of "
    rf"(?:the )?(?P<land>{ANY}|[A-Z])"
)
_LINES = ("order", "oundar", "rontier")
_TWO = 2


def land_disputes(reading: Reading) -> Iterator[Dealing]:
    """Yield the quarrels over land that the sentences of a document tell of."""
    for sentence in prose(reading).with_any(*_STEMS):
        if "claim" in sentence.shape.text:
            yield from _claims(reading, sentence)
        if holds(sentence.shape.text, _BY_OTHERS):
            yield from _claimed(reading, sentence)
        yield from _known(reading, sentence)
        if holds(sentence.shape.text, _LINES):
            yield from _unsettled(reading, sentence)
        if holds(sentence.shape.text, ("occupation of", "annexation of", "seizure of")):
            yield from _held(reading, sentence)


def _claims(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield who claims land, and of whom: whose it is called, or the other in view."""
    drawn = sentence.shape
    for act in acts(sentence, _CLAIMS, reading.state):
        start, end = act.verb.span("what")
        owners = _owners(sentence, act.verb)
        for one in act.subjects:
            if owners:
                others = [each for each in owners if each != one.id]
            else:
                others = [each for each in (partner(sentence, one.id, reading.state),) if each]
            over = drawn.plain_span(start, end).of(reading.plain).removeprefix("the ")
            span = drawn.plain_span(act.start, end)
            for other in others:
                yield Dealing(
                    one.id, other, "", over, modality(act.words.partition(" claim")[0]),
                    span.start, span.end, sentence.span.end,
                    rule="sentence, a claim to land (territory.py)",
                )  # fmt: skip


def _owners(sentence: Sentence, match: re.Match[str]) -> list[str]:
    """Return whose the land is called that is claimed: "Guyana's river", "the coast of Chad"."""
    drawn = sentence.shape
    found = _OF.search(drawn.text, *match.span("what"))
    sign = (found["whose"] or found["of"] or found[0]) if found else ""
    return [each.id for each in drawn.members(sign)]


def _claimed(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield land that is claimed or disputed by some: of two by one another, of one by another."""
    drawn = sentence.shape
    for match in _CLAIMED.finditer(drawn.text):
        by = [each.id for each in drawn.members(match["by"])]
        holder = reading.state if reading.state not in by else sentence.passage.view
        pairs = [(by[0], by[1])] if len(by) == _TWO else []
        if not pairs and holder:
            pairs = [(each, holder) for each in by if each != holder]
        what = drawn.plain_span(*match.span("what")).of(reading.plain)
        for one, other in pairs:
            yield Dealing(
                one, other, match["words"], what.strip().removeprefix("The "), "",
                *drawn.plain_span(*match.span()), sentence.span.end,
                rule="sentence, a claim to land (territory.py)",
            )  # fmt: skip


def _known(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield "the Kashmir dispute": whose it is, is known."""
    for land in LAND.finditer(reading.plain, *sentence.span):
        noun = _KNOWN.match(reading.plain, land.end(), sentence.span.end)
        if noun is None:
            continue
        one, other = DISPUTED[land[0]]
        yield Dealing(
            one, other, noun[0].strip(), land[0], "", land.start(), noun.end(),
            sentence.span.end, rule="sentence, a disputed land (territory.py)",
        )  # fmt: skip


def _unsettled(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield a border that is not settled: of two who are named, or of those in view."""
    drawn = sentence.shape
    for match in _BORDER.finditer(drawn.text):
        how = match["how"] or match["open"]
        pairs = counterparts(sentence, match.start(), match.end(), reading.state)
        for one, other in pairs:
            yield Dealing(
                one, other, how, "border", "", *drawn.plain_span(*match.span()),
                sentence.span.end, rule="sentence, an unsettled border (territory.py)",
            )  # fmt: skip


def _held(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield "Fiji's occupation of the Golan Heights": whose a disputed land is, is known."""
    drawn = sentence.shape
    for match in _HELD.finditer(drawn.text):
        land = LAND.match(reading.plain, drawn.plain_at(match.start("land")), sentence.span.end)
        parties = DISPUTED[land[0]] if land else ()
        for one in drawn.members(match["by"]):
            if land and one.id in parties:
                other = next(each for each in parties if each != one.id)
                yield Dealing(
                    one.id, other, match["words"], land[0], "",
                    drawn.plain_at(match.start()), land.end(), sentence.span.end,
                    rule="sentence, a disputed land (territory.py)",
                )  # fmt: skip
