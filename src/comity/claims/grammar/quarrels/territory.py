"""Quarrels over land: who claims whose territory, and lands that are known to be disputed."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings import rapport
from comity.claims.grammar.dealings.counterparts import counterparts
from comity.claims.grammar.dealings.dealings import third_named
from comity.claims.grammar.dealings.extent import told_within
from comity.claims.grammar.quarrels.claimants import PLACE, claimed_by
from comity.claims.grammar.quarrels.lands import DISPUTED, HOLDERS, LAND
from comity.claims.grammar.quarrels.matters import within
from comity.claims.grammar.quarrels.quarrels import Quarrel, sided
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, ANY, DEMONYM, IT
from comity.claims.reading import Reading
from comity.claims.wording import holds

_STEMS = sought(
    "claim", "lays claim", "occup", "disputed ", "contested ", "annexed",
    "dispute", "conflict", "question", "issue", "border ", "borders ", "boundar", "frontier",
    "annexation",
)  # fmt: skip
_TOKEN = rf"(?:[\w’'-]+|{ANY}(?:['’]s|[-–]{ANY}|-[a-z]+)?|\([a-z]+\))(?:,(?= [A-Z]))?"
_CLAIMS = re.compile(
    r"(?<![\w-])(?P<words>claim(?:s|ed|ing)?|l(?:ays|aid|ay) claim to|"
    r"(?:revived|renewed|maintains?|maintained|press(?:es|ed)?|(?:re)?assert(?:s|ed)?|advanced?) "
    r"(?:(?:its|an?|their|the|his) )?(?:(?!no\b|any\b)\w+ )?claims? (?:to|over|on)|"
    r"(?:has|have|had|holds?|held|made|makes|retains?|lodged|filed) (?:an? |its |the )?"
    r"(?:(?!not\b|no\b|never\b|re|drop|abandon|waiv|withdr|given)[a-z-]+ ){0,2}claims? "
    r"(?:to|on|over|for))(?: (?:[a-z]+ times|repeatedly|again|twice|once))? "
    rf"(?P<what>(?!{IT}|that\b|to\b|as\b|responsibility|credit|victory|asylum|he\b|it\b|they\b|"
    rf"there\b|"
    rf"descent|independence)(?=(?:{_TOKEN} ){{0,6}}(?:(?i:{PLACE})|{LAND.pattern})\b)"
    rf"{_TOKEN}(?: (?!which\b|and\b(?! [A-Z]\w+ (?:[Ii]slands|[Rr]eefs)\b)|"
    rf"but\b|as\b|since\b){_TOKEN}){{0,11}})"
)
# "the Fijian claim to Cuban territory"
_NATIVE = re.compile(
    rf"(?P<by>{DEMONYM}|{ACTOR}(?=['’]))(?:['’]s?)? (?:[a-z-]+ )?claims? (?:to|on|over) "
    rf"(?P<what>(?:[a-z]+ (?:of )?){{0,3}}?(?P<whose>{DEMONYM}|{ACTOR})(?:['’]s)? ?(?i:{PLACE})?)"
    r"(?=[.,;)]|$| (?:and|which|that|in|is|was|are|were|has|as)\b)"
)
_HEADED = re.compile(r"(?:[A-Z][^.;:]{0,30}: )?(?=[Cc]laims\b)")
"""What stands before a claim of whom nobody is named: "Disputes – international: claims"."""
_CLAIMED = re.compile(
    r"(?P<what>[^.;,()]{4,80}?),? (?:is|are|was|were|has been|have been|had been)"
    r"(?: also| [a-z]+ly)*"
    rf" (?P<words>claimed|disputed|contested) (?:by|between) (?:both )?(?P<by>{ACTOR})(?!['’])"
)
_BY_OTHERS = tuple(
    f" {verb} {by} " for verb in ("claimed", "disputed", "contested") for by in ("by", "between")
)
_OF = re.compile(
    rf"\b(?:claimed|administered|held|controlled|governed|ruled|occupied|possessed) by "
    rf"(?P<by>{ACTOR})|\bover (?P<over>{ACTOR})(?!['’])|(?P<whose>{ACTOR})(?:['’]s?(?= )|"
    rf"(?=-[a-z]+ed\b))|(?:\bof|\bin|\bfrom) (?P<of>{ACTOR})|{DEMONYM}"
)
_BELONGS = re.compile(
    r",? (?:which|that) (?:belong(?:s|ed)? to|(?:is|are|was|were) (?:[a-z]+ )?(?:administered|held|"
    rf"controlled|governed|ruled|occupied|owned) by) (?:the )?(?P<to>{ACTOR})(?!['’])|"
    rf",? (?:which|that) (?:the )?(?P<holds>{ACTOR}) (?:[a-z]+ly |also |now |has )*"
    r"(?:administer|control|govern|rule|occupi|occupy|own|possess|h[eo]ld|annex)(?:s|ed|es)?\b"
)
_FROM = re.compile(rf" from {ACTOR}$")  # of whom the land is claimed
_KNOWN = re.compile(
    r" (?:(?:territorial|border|sovereignty|Islands) )?(?:dispute|question|issue)\b"
)
_UNSETTLED = (
    r"(?:undelineated|undemarcated|undelimited|undefined|unresolved|unsettled|disputed|contested|"
    r"in dispute|under dispute|indefinite|undetermined|indeterminate|unmarked|"
    r"(?:not (?:yet )?|yet to )(?:been? )?(?:[a-z]+ly )?"
    r"(?:demarcated|delimited|defined|delineated|settled|determined|agreed(?: upon)?|fixed|drawn|"
    r"marked|finali[sz]ed))"
)
_NOT_YET = re.compile(r"^(?:not|yet to) .* ")
_LINE = r"(?:borders?|boundar(?:y|ies)|frontiers?|border line|boundary line)"
_BORDER = re.compile(
    rf"(?P<line>\b(?i:(?:land |maritime |sea |common |shared )?{_LINE}))[^.;]{{0,60}}? "
    rf"(?:is|are|was|were|remains?|remained|has|have)(?: [a-z]+ly| also| still)* "
    rf"(?P<how>{_UNSETTLED})\b|"
    rf"(?P<open>{_UNSETTLED}) (?!by\b)(?:[\w-]+ ){{0,8}}?(?P<its>{_LINE})\b"
)
_HELD = re.compile(
    rf"(?P<by>{ACTOR}|{DEMONYM})(?:['’]s?)? (?:[a-z]+ )?(?P<words>occupation|annexation|seizure) "
    rf"of "
    rf"(?:the )?(?P<land>{ANY}|[A-Z])"
)
_HELD_BY = re.compile(
    r"(?:,? which)? (?:is|are|was|were|(?:has|have|had) been|remains?)(?: [a-z]+ly| still| now)* "
    rf"(?P<words>occupied|annexed|seized) by (?P<by>{ACTOR})(?!['’])"
)
_WHICH = re.compile(r",? [–—-]? ?which$")
_BOTH = re.compile(rf" and (?:the )?{ANY}")
_AREA = re.compile(r"^\w+ ((?:[\w-]+ ){1,4}(?:area|region|territory|islands?|zone))\b")
_LINES = ("order", "oundar", "rontier")
_GROUNDS = re.compile(r" (?:on the (?:basis|grounds?)|based on|under|because|since|citing) ")
"""What a claim rests on is not whose the land is."""
_TWO = 2
_NEAR = 60
_CLAIM = "sentence, a claim to land (territory.py)"
_LAND_RULE = "sentence, a disputed land (territory.py)"


def land_disputes(reading: Reading) -> Iterator[Quarrel]:
    """Yield the quarrels over land that the sentences of a document tell of."""
    for sentence in prose(reading).with_any(*_STEMS):
        if "claim" in sentence.shape.text:
            yield from _claims(reading, sentence)
            yield from _native(reading, sentence)
            yield from _own(reading, sentence)
        if holds(sentence.shape.text, _BY_OTHERS):
            yield from _claimed(reading, sentence)
        if "claimed by " in sentence.shape.text:
            yield from _held_and_claimed(reading, sentence)
        yield from _known(reading, sentence)
        if holds(sentence.shape.text, _LINES):
            yield from _unsettled(reading, sentence)
        if holds(sentence.shape.text, ("occupation of", "annexation of", "seizure of")):
            yield from _held(reading, sentence)
        if holds(sentence.shape.text, (" occupied by", " annexed by", " seized by")):
            yield from _taken(reading, sentence)


def _claims(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield who claims land, and of whom: whose it is called, or the other in view."""
    drawn = sentence.shape
    for act in acts(sentence, _CLAIMS, reading.state):
        owners = _owners(sentence, act.verb)
        start, end = act.verb.span("what")
        owner = _FROM.search(drawn.text, start, end)
        over = within(reading, sentence, start, owner.start() if owner else end)
        mood = modality(act.words.partition(" claim")[0])
        ours = [each.id for each in act.subjects]
        others = [each for each in owners if each not in ours]
        belongs = None if owners else _BELONGS.match(drawn.text, end)
        if belongs:
            holders = drawn.members(belongs["to"] or belongs["holds"])
            others = owners = [each.id for each in holders if each.id not in ours]
        if not others and len(ours) == 1:
            others = _of_land(over.words, ours[0])
        if not others and not owners and len(ours) == 1:
            other = partner(sentence, ours[0], reading.state)
            others = [other] if other and not third_named(sentence, ours[0], other) else []
        at, span = drawn.plain_at(act.verb.start()), drawn.plain_span(act.start, over.end)
        end = belongs.end() if belongs else end
        span = span._replace(end=drawn.plain_span(start, end).end) if owner or belongs else span
        told = ("", over.words, mood, at, *span, sentence.span.end, _CLAIM)
        for other in others:
            yield Quarrel(tuple(sorted({*ours, other})), *told)
        if not others and len(ours) == _TWO:
            yield Quarrel(tuple(sorted(ours)), *told)


def _native(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "the Fijian claim to Cuban territory"."""
    drawn = sentence.shape
    for match in _NATIVE.finditer(drawn.text):
        ids = {e.id for each in ("by", "whose") for e in drawn.members(match[each])}
        over = within(reading, sentence, *match.span("what"))
        if len(ids) == _TWO and not modality(drawn.text[: match.start()][-_NEAR:]):
            span = drawn.plain_span(match.start(), max(over.end, match.end()))
            yield Quarrel(
                tuple(sorted(ids)), "", over.words, "", span.start, *span, sentence.span.end, _CLAIM
            )


def _own(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "Claims Cuba's reef" that nobody is named for: it is the document's own claim."""
    drawn = sentence.shape
    headed = _HEADED.match(drawn.text)
    claim = _CLAIMS.match(drawn.text, headed.end()) if headed else None
    if claim is None:
        return
    over = within(reading, sentence, *claim.span("what"))
    span = drawn.plain_span(claim.start(), max(over.end, claim.end("what")))
    for other in _owners(sentence, claim) or _of_land(over.words, reading.state):
        if other != reading.state:
            parties = tuple(sorted((reading.state, other)))
            yield Quarrel(parties, "", over.words, "", span.start, *span, sentence.span.end, _CLAIM)


def _of_land(words: str, claimant: str) -> list[str]:
    """Return of whom a land is claimed that is known to be disputed, nobody for others."""
    land = LAND.search(words)
    if land is None:
        return []
    held = HOLDERS.get(land[0], "")
    others = [each for each in DISPUTED[land[0]] if each != claimant]
    return others if len(others) == 1 else [held] if held and held != claimant else []


def _owners(sentence: Sentence, match: re.Match[str]) -> list[str]:
    """Return whose the land is called that is claimed: "Guyana's river", "the coast of Chad"."""
    drawn = sentence.shape
    what = match.span("what")
    aside = _GROUNDS.search(drawn.text, *what)
    found = _OF.search(drawn.text, what[0], aside.start() if aside else what[1])
    sign = (
        (found["by"] or found["over"] or found["whose"] or found["of"] or found[0]) if found else ""
    )
    owners = drawn.members(sign)
    known = found and found["over"] and all(each.name in DISPUTED for each in owners)
    return [] if known else [each.id for each in owners]


def _claimed(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield land that is claimed or disputed by some: of two by one another, of one by another."""
    drawn = sentence.shape
    for match in _CLAIMED.finditer(drawn.text):
        by = [each.id for each in drawn.members(match["by"])]
        holder = reading.state if reading.state not in by else sentence.passage.view
        what = drawn.plain_span(*match.span("what")).of(reading.plain)
        if what.endswith(" which"):  # "Chad, which is claimed by Cuba"
            what = _WHICH.sub("", what)
            held = drawn.within(*match.span("what"), "state")
            holder = held[-1].members[-1].id if held else ""
        if len(by) == 1 and holder and holder not in by:
            by.append(holder)
        if len(by) > 1:
            yield Quarrel(
                tuple(sorted(set(by))), match["words"], what.strip().removeprefix("The "), "",
                drawn.plain_at(match.start("words")), *drawn.plain_span(*match.span()),
                sentence.span.end, _CLAIM,
            )  # fmt: skip


def _held_and_claimed(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "Cuba governs two islets claimed by Fiji", "held by Cuba, but claimed by Fiji"."""
    drawn = sentence.shape
    for each in claimed_by(reading, sentence):
        over = within(reading, sentence, *each.what)
        span = drawn.plain_span(each.start, each.end)
        told = ("claimed", over.words, "", drawn.plain_at(each.at))
        yield Quarrel(each.parties, *told, *span, sentence.span.end, _CLAIM)


def _known(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "the Kashmir dispute": whose it is, is known."""
    for land in LAND.finditer(reading.plain, *sentence.span):
        noun = _KNOWN.match(reading.plain, land.end(), sentence.span.end)
        if noun:
            yield Quarrel(
                DISPUTED[land[0]], noun[0].strip(), land[0], "", land.start(), land.start(),
                noun.end(), sentence.span.end, _LAND_RULE,
            )  # fmt: skip


def _unsettled(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield a border that is not settled: of those who are named, or of those in view."""
    drawn = sentence.shape
    for match in _BORDER.finditer(drawn.text):
        how = _NOT_YET.sub("not ", match["how"] or match["open"])
        pairs = counterparts(sentence, match.start(), match.end(), reading.state)
        met = rapport.WITH.match(drawn.text, match.end())
        both = _BOTH.match(drawn.text, met.end()) if met else None
        end = (both or met or match).end()
        area = _AREA.search(match[0]) if match["open"] else None
        over = area[1] if area and not re.search(ANY, area[1]) else "border"
        for parties in sided(sentence, pairs):
            yield Quarrel(
                parties, how, over, "", drawn.plain_at(match.start()),
                *told_within(sentence, match.start(), end, parties),
                sentence.span.end, "sentence, an unsettled border (territory.py)",
            )  # fmt: skip


def _held(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "Fiji's occupation of the Golan Heights": whose a disputed land is, is known."""
    drawn = sentence.shape
    for match in _HELD.finditer(drawn.text):
        land = LAND.match(reading.plain, drawn.plain_at(match.start("land")), sentence.span.end)
        parties = DISPUTED[land[0]] if land else ()
        if land and any(one.id in parties for one in drawn.members(match["by"])):
            at = drawn.plain_at(match.start())
            yield Quarrel(
                parties, match["words"], land[0], "", at, at, land.end(), sentence.span.end,
                _LAND_RULE,
            )  # fmt: skip


def _taken(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "the Golan Heights have been occupied by Israel"."""
    drawn = sentence.shape
    for land in LAND.finditer(reading.plain, *sentence.span):
        at = drawn.text_at(land.end() - 1) + 1
        match = _HELD_BY.match(drawn.text, at)
        parties = DISPUTED[land[0]]
        if match and any(one.id in parties for one in drawn.members(match["by"])):
            end = drawn.plain_span(at, match.end()).end
            yield Quarrel(
                parties, match["words"], land[0], "", land.start(), land.start(), end,
                sentence.span.end, _LAND_RULE,
            )  # fmt: skip
