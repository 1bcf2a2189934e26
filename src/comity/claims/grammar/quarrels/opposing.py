"""Who sets themselves against whom: by reproach, sanctions, expulsions, lawsuits, threats."""

import re
from collections.abc import Iterator

from comity.actors import is_capital
from comity.claims.grammar.dealings.extent import with_noun
from comity.claims.grammar.events.deeds.doers import doers
from comity.claims.grammar.quarrels import opposition
from comity.claims.grammar.quarrels.causes import cause
from comity.claims.grammar.quarrels.matters import (
    NOTHING,
    owned,
    within,
    without_loose_end,
)
from comity.claims.grammar.quarrels.opponents import doer, other_of_two
from comity.claims.grammar.quarrels.quarrels import Quarrel
from comity.claims.grammar.quarrels.unnamed import REFUSED, Whom, against_unnamed, own_matters
from comity.claims.prose.acts import verbs
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.inview import named_above, partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import Shape
from comity.claims.reading import Reading
from comity.claims.wording import holds
from comity.spans import Span

_JUDGED = (
    opposition.LED, opposition.POSSESSED, opposition.DIRECT, opposition.NATIVE, opposition.BY,
    opposition.WITHIN, opposition.DONE_BY,
)  # fmt: skip
_AT_ONCE = (opposition.DIRECT, opposition.BODIED, opposition.POSSESSED, opposition.NATIVE)
_WHOM = {
    "opposition": (*_JUDGED, opposition.OF_ITS),
    "veto": (*_JUDGED, opposition.OF_ITS),
    "resistance": (opposition.FROM, opposition.NATIVE, opposition.POSSESSED),
    "refusal": (REFUSED,),
    "accusation": (opposition.DIRECT, opposition.BODIED),
    "penalty": _AT_ONCE,
    "litigation": (opposition.DIRECT, opposition.BODIED, opposition.POSSESSED, opposition.NATIVE),
    "expulsion": (opposition.DIPLOMATS,),
    "summons": (opposition.DIPLOMATS,),
    "recall": (opposition.POSTED,),
    "threat": (opposition.DAMAGED, opposition.POSSESSED, opposition.OF),
    "demands": (opposition.DEMANDED, opposition.ASKED, opposition.WITHDRAWAL),
    "conflict": _AT_ONCE,
    "disagreement": _AT_ONCE,
    "pressure": _AT_ONCE,
    "closure": (opposition.DIRECT,),
    "interference": (*_AT_ONCE, opposition.AFFAIRS),
    "criticism": (*_JUDGED, opposition.BLAMED),
    "wrath": (*_JUDGED, opposition.VOICED),
    "retaliation": _AT_ONCE,
    "confrontation": _AT_ONCE,
    "violation": _AT_ONCE,
    "suspension": _AT_ONCE,
    "seen": (opposition.DIRECT,),
    "ban": (*_JUDGED, opposition.FROM),
    "anger": (opposition.DIRECT,),
    "sanctions": (opposition.DIRECT,),
    "distrust": (opposition.DIRECT,),
    "espionage": (opposition.DIRECT,),
}
"""How whoever a deed is done to is named behind the verb, where not as those who are judged."""
_STATUS = {"closure": "closed border", "seen": "hostility"}
_ENVOYS = {"expulsion": "diplomats", "summons": "ambassador", "recall": "ambassador"}
"""Deeds done to envoys, and whom they are done to where no word for one is printed."""
_WITHIN = frozenset(("penalties", "feeling"))
"""Groups within another, whose words are the status."""
_PLANNED = frozenset(("penalty", "expulsion", "litigation", "ban", "sanctions", "boycott"))
"""Deeds that are worth telling of when they are but planned."""
_PROTESTED = re.compile(
    r"(?:,? (?:against|at|over))? (?P<what>(?!to\b|by\b|in\b|on\b)(?:(?! and [a-z]+ing "
    r"(?:the|its|an?)\b)[^.;,()]){4,110})"
)
_SOUGHT = re.compile(
    r"[^.;,]{0,110}? (?:to (?=(?:end|stop|force|compel|recover|obtain|challenge|halt|prevent)\b)|"
    r"for (?=[a-z]+(?:ion|ide|ing|ism|age)s?\b))(?P<what>[^.;,()]{4,110})"
)
_BY_DOING = re.compile(r" by (?P<what>[a-z]+ing [^.;,()]{4,110})")
_WITH = re.compile(r" with (?P<what>[^.;,()]{4,110})")
_SPEAKS = re.compile(rf"{opposition.FORCES}")
_URGED = re.compile(
    r" (?:to|into) (?P<what>(?!do\b|avoid doing\b)(?:force (?:it|them) to )?[^.;,()]{4,110})"
)
_WOULD = re.compile(r"\b(?:would|will|to be|before)\b")
_ALLOWED = re.compile(r"\b(?:allow|enabl|permit|entitl|empower)[a-z]* (?:the )?$")
_FOR = re.compile(r",? (?:for|over|because of|due to) ")
_AND = re.compile(r"[,;] | and | but ")
_TWO = 2
_NEAR = 90
_LONG = 140


def oppositions(reading: Reading) -> Iterator[Quarrel]:
    """Yield whom the sentences of a document say that one sets themselves against."""
    for sentence in prose(reading).with_any(*opposition.STEMS):
        yield from _active(reading, sentence)
        text = sentence.shape.text
        if " by " in text or "ed in " in text:
            yield from _passive(reading, sentence)
        if holds(text, ("expelled", "non grata", "summoned")):
            yield from _sent_home(reading, sentence)
        yield from _by_noun(reading, sentence)
        if holds(text, opposition.OF_ODDS):
            yield from _at_odds(reading, sentence)


_REASONS = {
    "pressure": _URGED, "protest": _PROTESTED, "litigation": _SOUGHT, "threat": _WITH,
    "anger": _BY_DOING,
}  # fmt: skip
"""How the words go behind a deed of each sort that tell what it is over."""


def _active(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "Fiji condemned Cuba's plans"."""
    drawn = sentence.shape
    text = drawn.text[:1].lower() + drawn.text[1:]  # "Accusing Cuba of theft, Fiji left"
    deeds = [each for each in verbs(text, opposition.DEED) if each.lastgroup]
    if not deeds:
        return
    found = doers(sentence, opposition.DEED, reading.state)
    for deed in deeds:
        done = doer(reading, sentence, deed, found)
        group = _group(deed)
        if done is None or _ALLOWED.search(drawn.text, 0, done.start):
            continue
        mood = modality(_AND.split(done.words.removesuffix(deed[0]))[-1])
        if mood == "denied" or (mood == "intended" and group not in _PLANNED):
            continue
        start, ours = done.start, done.ids
        theirs, over, end = _against(reading, sentence, deed, group, ours)
        ours = other_of_two(reading, sentence, done, theirs)
        words = deed["penalties"] or deed["feeling"] or _status(drawn, deed, group)
        end = with_noun(drawn.text, end)
        if over == NOTHING:
            told = _REASONS.get(group)
            urged = told.match(drawn.text, end) if told else None
            reason = within(reading, sentence, *urged.span("what")) if urged else None
            reason = reason or cause(reading, sentence, (deed.start(), end), deed=True)
            over, end = (reason.words, max(end, reason.end)) if reason else (over, end)
            start = min(start, reason.start) if reason and reason.start >= 0 else start
        span = drawn.plain_span(start, end)
        yield from _between(
            sentence, ours, theirs, (words, over, mood, drawn.plain_at(deed.start())), span,
            f"sentence, {group} (opposition.py)",
        )  # fmt: skip


def _status(drawn: Shape, deed: re.Match[str], group: str) -> str:
    """Return the status of a deed: what it is, and of those done to envoys, whom it is done to."""
    if group not in _ENVOYS:
        return _STATUS.get(group, group)
    envoy = opposition.ENVOY.search(drawn.text, deed.start(), deed.end() + _NEAR)
    return f"{group} of {envoy[0].lower() if envoy else _ENVOYS[group]}"


def _group(deed: re.Match[str]) -> str:
    """Return what a deed is, by the group of the pattern that took it."""
    groups = deed.groupdict()
    return next(name for name, words in groups.items() if words and name not in _WITHIN)


def _against(
    reading: Reading, sentence: Sentence, deed: re.Match[str], group: str, ours: list[str]
) -> Whom:
    """Return who a deed is done to, nobody where the words do not tell."""
    drawn = sentence.shape
    for pattern in _WHOM.get(group, _JUDGED):
        match = pattern.match(drawn.text, deed.end())
        if match is None:
            continue
        groups = match.groupdict()
        sign = groups["whom"] or groups.get("of") or ""
        theirs = [*_who(drawn, sign), *_who(drawn, groups.get("also") or "")]
        to_body = group == "recall" or deed[0].endswith(" to")
        if to_body and sign and drawn.piece(sign).kind == "organisation":
            return [], "", deed.end()  # an envoy to a body, and what one complains to it of others
        it = sign and drawn.piece(sign).kind == "it"
        the_country = it and reading.plain.startswith("the ", drawn.piece(sign).start)
        meant = not sign or the_country or (it and group == "veto")
        if meant and len(ours) == 1:
            other = partner(sentence, ours[0], reading.state)
            theirs = [other] if other else []
        if theirs:
            over, end = _over(reading, sentence, match, deed)
            return theirs, over, end
    return against_unnamed(reading, sentence, deed, group, ours)


def _who(drawn: Shape, sign: str) -> list[str]:
    """Return the ids of those that a sign stands for, of cities the states whose capitals."""
    if sign and drawn.piece(sign).kind == "city":
        return [each.id for each in drawn.members(sign) if is_capital(each.name, each.id)]
    return [each.id for each in drawn.members(sign)]


def _over(
    reading: Reading, sentence: Sentence, match: re.Match[str], deed: re.Match[str]
) -> tuple[str, int]:
    """Return what it is over, as the words say it, and where they end."""
    drawn = sentence.shape
    groups = match.groupdict()
    at, end = match.span("what") if groups.get("what") else (-1, match.end())
    plain = deed["penalty"] or deed["seen"] or deed["suspension"] or deed["closure"]
    if plain and not _FOR.match(groups.get("so") or ""):
        as_what = opposition.AS_WHAT.match(drawn.text, match.end("whom")) if deed["seen"] else None
        return NOTHING, (as_what or match).end("whom" if as_what is None else 0)
    if groups.get("noun") and _SPEAKS.fullmatch(groups["noun"].strip()):
        return NOTHING, match.end("noun")
    if groups.get("noun"):
        at, end = match.start("whom"), match.end("noun")
    elif groups.get("what") and match.re in {opposition.POSSESSED, opposition.LED}:
        at = match.start("whom")
    if at < 0:
        return NOTHING, match.end()
    venue = opposition.VENUE.match(drawn.text, at)
    at = venue.end() if venue else at
    cut = opposition.ENDS.search(
        drawn.text, max(at + 1, match.start("what") if at == 0 else at + 1), end
    )
    end = cut.start() if cut else end
    end = without_loose_end(drawn.text, at, end)
    words = drawn.plain_span(at, end).of(reading.plain).strip(' "“”,')
    if len(words) > _LONG:
        words = words[: words.rfind(" ", 0, _LONG)]
    return words.removeprefix("the ") or NOTHING, max(end, match.end("whom"))


def _passive(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "Cuba's plans were condemned by Fiji"."""
    drawn = sentence.shape
    for match in opposition.POINTED.finditer(drawn.text):
        yield from _pointed(reading, sentence, match)
    for match in opposition.SUFFERED.finditer(drawn.text):
        if modality(match[0]) == "denied" or opposition.VICTIM.search(drawn.text, 0, match.start()):
            continue
        over = NOTHING
        for group in ("over", "after"):
            said = match[group] or ""
            lead = re.match(r" (?:for|of|over|because of|due to|after|following) ", said)
            if lead:
                at = match.start(group) + lead.end()
                cut = opposition.ENDS.search(drawn.text, at, match.end(group))
                end = cut.start() if cut else match.end(group)
                over = drawn.plain_span(at, end).of(reading.plain).removeprefix("the ")
        if over == NOTHING and match["its"]:
            over = drawn.plain_span(match.start(), match.end("its")).of(reading.plain)
        yield from _pairs(reading, sentence, match, opposition.noun_of(match["deed"]), over)


def _pointed(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Iterator[Quarrel]:
    """Yield "This move was condemned by Fiji": it is that of the one in view, if of no third."""
    drawn = sentence.shape
    ours = [match["group"]] if match["group"] else _who(drawn, match["by"])
    other = partner(sentence, ours[0], reading.state) if ours else ""
    met = {*ours, other, reading.state}
    if other and sentence.before and named_above(reading, sentence) <= met:
        over = drawn.plain_span(*match.span("its")).of(reading.plain)
        span = drawn.plain_span(*match.span())
        told = (opposition.noun_of(match["deed"]), over, "", span.start)
        yield from _between(
            sentence, ours, [other], told, span, "sentence, set against another (opposition.py)"
        )


def _sent_home(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "Fijian diplomats were expelled": by the one all is about, where nobody is named."""
    drawn = sentence.shape
    for match in opposition.SENT_HOME.finditer(drawn.text):
        envoy = opposition.ENVOY.search(match[0])
        done = "summons" if match["deed"] == "summoned" else "expulsion"
        words = f"{done} of {envoy[0].lower() if envoy else 'diplomats'}"
        by = _who(drawn, match["by"] or "") or _who(drawn, match["post"] or "")
        reason = cause(reading, sentence, match.span())
        start, end = match.span()
        start = min(start, reason.start) if reason and reason.start >= 0 else start
        span = drawn.plain_span(start, max(end, reason.end) if reason else end)
        mood = "intended" if _WOULD.search(match[0]) else ""
        told = (words, reason.words if reason else NOTHING, mood, drawn.plain_at(match.start()))
        for whom in _who(drawn, match["whom"]):
            ours = by or [each for each in [partner(sentence, whom, reading.state)] if each]
            yield from _between(
                sentence, ours, [whom], told, span,
                "sentence, expulsion (opposition.py)",
            )  # fmt: skip


def _by_noun(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "Fijian sanctions against Cuba"."""
    text = sentence.shape.text
    for match in opposition.LEVELLED.finditer(text) if "ed by" in text else ():
        yield from _pairs(reading, sentence, match, match["noun"], NOTHING)
    for match in opposition.SUED.finditer(text) if "ed by" in text or "brought" in text else ():
        over = within(reading, sentence, *match.span("what")).words if match["what"] else NOTHING
        yield from _pairs(reading, sentence, match, "litigation", over)
    for match, whom, over in own_matters(reading, sentence):
        ours, span = _who(sentence.shape, match["by"]), sentence.shape.plain_span(*match.span())
        told = (match["noun"], over, "", span.start)
        yield from _between(
            sentence, ours[-1:], [whom], told, span, "sentence, against the other (unnamed.py)"
        )
    for match in opposition.OWN.finditer(text):
        if not opposition.LIFTED.search(text, max(0, match.start() - _NEAR), match.start()):
            yield from _pairs(reading, sentence, match, _noun(match), NOTHING)
    for match in opposition.FACED.finditer(text):
        yield from _pairs(reading, sentence, match, _noun(match), NOTHING)


def _noun(match: re.Match[str]) -> str:
    return match["noun"].replace("boycotts", "boycott")


def _at_odds(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "Cuba and Fiji failed to agree on the reef"."""
    drawn = sentence.shape
    for match in opposition.AT_ODDS.finditer(drawn.text):
        ids = [each.id for each in drawn.members(match["who"])]
        quarrels = match["what"] and holds(match[0], opposition.QUARRELS[2:])
        if len(ids) == _TWO or (quarrels and len(ids) > _TWO):
            over = drawn.plain_span(*match.span("what")).of(reading.plain) if match["what"] else ""
            span = drawn.plain_span(*match.span())
            found = next((each for each in opposition.QUARRELS if each in match[0]), "no agreement")
            words = {"isagree": "disagreement", "clash": "", "no agreement": found}.get(
                found, "quarrel"
            )
            told = (words, over.removeprefix("the ") or NOTHING, "", span.start)
            ours = ids[:-1]  # all of a list are of one quarrel
            yield from _between(
                sentence, ours, ids[-1:], told, span, "sentence, no agreement (opposition.py)"
            )


def _pairs(
    reading: Reading, sentence: Sentence, match: re.Match[str], words: str, over: str
) -> Iterator[Quarrel]:
    """Yield those who set themselves against somebody, with whom it is against."""
    drawn = sentence.shape
    named = match.groupdict()
    group = named.get("group")
    ours = [group] if group else _who(drawn, named["by"] or named.get("one") or "")
    theirs = _who(drawn, named["whom"] or named.get("other") or "")
    start, end = match.span()
    at = drawn.plain_at(start)
    if over == NOTHING:
        reason = owned(reading, sentence, match.start("whom")) if named["whom"] else None
        reason = reason if reason and reason.end > match.end("whom") else None
        urged = _URGED.match(drawn.text, end) if words == "pressure" else None
        reason = reason or (within(reading, sentence, *urged.span("what")) if urged else None)
        reason = reason or cause(reading, sentence, (start, end))
        if reason is None and words == "pressure":
            return
        over, end = (reason.words, max(end, reason.end)) if reason else (over, end)
        start = min(start, reason.start) if reason and reason.start >= 0 else start
    span = drawn.plain_span(start, with_noun(drawn.text, end))
    yield from _between(
        sentence, ours, theirs, (words, over, "", at), span,
        "sentence, set against another (opposition.py)",
    )  # fmt: skip


def _between(  # noqa: PLR0913, PLR0917 - who, whom, what is told, where, and by which rule
    sentence: Sentence,
    ours: list[str],
    theirs: list[str],
    told: tuple[str, str, str, int],
    span: Span,
    rule: str,
) -> Iterator[Quarrel]:
    """Yield the quarrel of some with each of others; of those with themselves there is none."""
    for other in dict.fromkeys(theirs):
        if ours and other not in ours:
            parties = tuple(sorted({*ours, other}))
            yield Quarrel(parties, *told, *span, sentence.span.end, rule)
