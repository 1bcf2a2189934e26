"""Who sets themselves against whom: by reproach, sanctions, expulsions, lawsuits, threats."""

import re
from collections.abc import Iterator

from comity.actors import capital
from comity.claims.grammar.dealings import opposition
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.inview import partner
from comity.claims.grammar.events.doers import Doer, active
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.titles import NAME
from comity.claims.prose.acts import acts, alone
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import Shape
from comity.claims.reading import Reading
from comity.claims.wording import holds

_NOTHING = "bilateral relations"
_JUDGED = (
    opposition.LED, opposition.POSSESSED, opposition.DIRECT, opposition.NATIVE, opposition.BY,
    opposition.WITHIN,
)  # fmt: skip
_AT_ONCE = (opposition.DIRECT, opposition.BODIED, opposition.POSSESSED, opposition.NATIVE)
_WHOM = {
    "opposition": (*_JUDGED, opposition.OF_ITS),
    "veto": (*_JUDGED, opposition.OF_ITS),
    "resistance": (opposition.FROM,),
    "accusation": (opposition.DIRECT, opposition.BODIED),
    "penalty": _AT_ONCE,
    "litigation": (opposition.DIRECT, opposition.BODIED),
    "expulsion": (opposition.DIPLOMATS,),
    "summons": (opposition.DIPLOMATS,),
    "recall": (opposition.POSTED,),
    "threat": (opposition.DAMAGED, opposition.POSSESSED, opposition.OF),
    "demands": (opposition.DEMANDED, opposition.ASKED),
    "conflict": _AT_ONCE,
    "disagreement": _AT_ONCE,
    "pressure": _AT_ONCE,
    "closure": (opposition.DIRECT,),
    "interference": _AT_ONCE,
    "violation": _AT_ONCE,
    "suspension": _AT_ONCE,
    "seen": (opposition.DIRECT,),
    "anger": (opposition.DIRECT,),
    "sanctions": (opposition.DIRECT,),
}
"""How whoever a deed is done to is named behind the verb, where not as those who are judged."""
_STATUS = {
    "wrath": "opposition", "expulsion": "expulsion of diplomats",
    "recall": "recall of ambassador", "closure": "closed border", "seen": "hostility",
    "summons": "summons of ambassador",
}  # fmt: skip
_PLANNED = frozenset(("penalty", "expulsion", "litigation", "ban", "sanctions", "boycott"))
"""Deeds that are worth telling of when they are but planned."""
_ONE_ANOTHER = frozenset(("protest", "recall", "boycott"))
"""Deeds that are done to the one in view, where the sentence names nobody else."""
_PERSON = re.compile(rf"(?P<name>{NAME})(?: (?:has|had|also|then|later|have|[a-z]+ly))* $")
_ENDS = re.compile(
    r",|;|\. | (?:and|but|which|who|while|when|where|although|as|after|before|in (?=\d|"
    r"[\ue600-\ue7ff]"
    r")|during|since|at the|by (?=[a-z]+ing))\b.*| \(.*",
    re.DOTALL,
)
_FOR = re.compile(r",? (?:for|over|because of|due to) ")
_AND = re.compile(r"[,;] | and | but ")
_OTHERS = re.compile(
    r"\b(?:republics|states|countries|nations|opposition|protest[eo]rs|demonstrators|media|press|"
    r"rebels|activists|newspapers?|companies|citizens|exiles?|separatists|students|scholars|"
    r"academics|critics|groups?|workers|investors|people)\b"
)
"""Those who do not speak for a state."""
_TWO = 2
_NEAR = 90
_LONG = 90
_Whom = tuple[list[str], str, int]
"""Who it is against, what for, and where in the shape's text the words for it end."""


def oppositions(reading: Reading) -> Iterator[Dealing]:
    """Yield whom the sentences of a document say that one sets themselves against."""
    for sentence in prose(reading).with_any(*opposition.STEMS):
        yield from _active(reading, sentence)
        text = sentence.shape.text
        if " by " in text:
            yield from _passive(reading, sentence)
        if holds(text, ("expelled", "non grata", "summoned")):
            yield from _sent_home(reading, sentence)
        yield from _by_noun(sentence)
        if holds(text, ("unable to", "failed to", "able to")):
            yield from _at_odds(reading, sentence)


def _active(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield "Fiji condemned Cuba's plans"."""
    drawn = sentence.shape
    deeds = [each for each in opposition.DEED.finditer(drawn.text) if each.lastgroup]
    if not deeds:
        return
    found = {act.verb.start(): Doer(act.start, [each.id for each in act.subjects], act.words)
             for act in acts(sentence, opposition.DEED, reading.state)}  # fmt: skip
    for deed in deeds:
        done = _doer(reading, sentence, deed, found)
        mood = modality(_AND.split(done.words.removesuffix(deed[0]))[-1]) if done else ""
        group = _group(deed)
        if done is None or mood == "denied" or (mood == "intended" and group not in _PLANNED):
            continue
        start, ours = done.start, done.ids
        theirs, over, end = _against(reading, sentence, deed, group, ours)
        span = drawn.plain_span(start, end)
        words = deed["penalties"] or _STATUS.get(group, group)
        for one in ours:
            for other in theirs:
                if one != other and other not in ours:
                    yield Dealing(
                        one, other, words, over, mood, *span, sentence.span.end,
                        rule=f"sentence, {group} (opposition.py)",
                    )  # fmt: skip


def _group(deed: re.Match[str]) -> str:
    """Return what a deed is, by the group of the pattern that took it."""
    groups = deed.groupdict()
    return next(name for name, words in groups.items() if words and name != "penalties")


def _doer(
    reading: Reading, sentence: Sentence, deed: re.Match[str], found: dict[int, Doer]
) -> Doer | None:
    """Return who does it: a state, its government, or somebody who serves it."""
    done = active(reading, sentence, deed, found)
    if done is not None:
        return None if _OTHERS.search(done.words) else done
    drawn = sentence.shape
    named = _PERSON.search(drawn.text, max(0, deed.start() - _NEAR), deed.start())
    whose = people(reading).serves(named["name"]) if named else ""
    return Doer(named.start(), [whose], "") if named and whose else None


def _against(
    reading: Reading, sentence: Sentence, deed: re.Match[str], group: str, ours: list[str]
) -> _Whom:
    """Return who a deed is done to, nobody where the words do not tell."""
    drawn = sentence.shape
    for pattern in _WHOM.get(group, _JUDGED):
        match = pattern.match(drawn.text, deed.end())
        if match is None:
            continue
        groups = match.groupdict()
        sign = groups["whom"] or groups.get("of") or ""
        theirs = _who(drawn, sign)
        if group == "recall" and sign and drawn.piece(sign).kind == "organisation":
            return [], "", deed.end()  # who is posted to a body is called home for other reasons
        if not sign and len(ours) == 1:
            other = partner(sentence, ours[0], reading.state)
            theirs = [other] if other else []
        if theirs:
            over, end = _over(reading, sentence, match, deed)
            return theirs, over, end
    if len(ours) == 1 and group in _ONE_ANOTHER and alone(sentence, reading.state):
        other = partner(sentence, ours[0], reading.state)
        return [other] if other else [], _NOTHING, deed.end()
    return [], "", deed.end()


def _who(drawn: Shape, sign: str) -> list[str]:
    """Return the ids of those that a sign stands for, of cities the states whose capitals."""
    if sign and drawn.piece(sign).kind == "city":
        return [each.id for each in drawn.members(sign) if capital(each.id) == each.name]
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
        return _NOTHING, match.end("whom")
    if groups.get("noun"):
        at, end = match.start("whom"), match.end("noun")
    elif groups.get("what") and match.re in {opposition.POSSESSED, opposition.LED}:
        at = match.start("whom")
    if at < 0:
        return _NOTHING, match.end()
    cut = _ENDS.search(drawn.text, max(at + 1, match.start("what") if at == 0 else at + 1), end)
    end = cut.start() if cut else end
    words = drawn.plain_span(at, end).of(reading.plain).strip(' "“”,')
    if len(words) > _LONG:
        words = words[: words.rfind(" ", 0, _LONG)]
    return words.removeprefix("the ") or _NOTHING, max(end, match.end("whom"))


def _passive(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield "Cuba's plans were condemned by Fiji"."""
    drawn = sentence.shape
    for match in opposition.SUFFERED.finditer(drawn.text):
        if modality(match[0]) == "denied":
            continue
        over = _NOTHING
        for group in ("over", "after"):
            said = match[group] or ""
            lead = re.match(r" (?:for|of|over|because of|due to|after|following) ", said)
            if lead:
                at = match.start(group) + lead.end()
                cut = _ENDS.search(drawn.text, at, match.end(group))
                end = cut.start() if cut else match.end(group)
                over = drawn.plain_span(at, end).of(reading.plain).removeprefix("the ")
        if over == _NOTHING and match["its"]:
            over = drawn.plain_span(match.start(), match.end("its")).of(reading.plain)
        yield from _pairs(sentence, match, opposition.noun_of(match["deed"]), over)


def _sent_home(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield "Fijian diplomats were expelled": by the one all is about, where nobody is named."""
    drawn = sentence.shape
    for match in opposition.SENT_HOME.finditer(drawn.text):
        words = f"{'summons' if match['deed'] == 'summoned' else 'expulsion'} of diplomats"
        by = _who(drawn, match["by"] or "")
        for whom in _who(drawn, match["whom"]):
            for one in by or [partner(sentence, whom, reading.state)]:
                if one and one != whom:
                    yield Dealing(
                        one, whom, words, _NOTHING, "", *drawn.plain_span(*match.span()),
                        sentence.span.end, rule="sentence, expulsion (opposition.py)",
                    )  # fmt: skip


def _by_noun(sentence: Sentence) -> Iterator[Dealing]:
    """Yield "Fijian sanctions against Cuba"."""
    text = sentence.shape.text
    for match in opposition.OWN.finditer(text):
        if not opposition.LIFTED.search(text, max(0, match.start() - _NEAR), match.start()):
            yield from _pairs(
                sentence, match, match["noun"].replace("boycotts", "boycott"), _NOTHING
            )
    for match in opposition.FACED.finditer(text):
        yield from _pairs(sentence, match, match["noun"].replace("boycotts", "boycott"), _NOTHING)


def _at_odds(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield "Cuba and Fiji failed to agree on the reef"."""
    drawn = sentence.shape
    for match in opposition.AT_ODDS.finditer(drawn.text):
        ids = [each.id for each in drawn.members(match["who"])]
        if len(ids) == _TWO:
            over = drawn.plain_span(*match.span("what")).of(reading.plain) if match["what"] else ""
            yield Dealing(
                ids[0], ids[1], "no agreement", over.removeprefix("the ") or _NOTHING, "",
                *drawn.plain_span(*match.span()), sentence.span.end,
                rule="sentence, no agreement (opposition.py)",
            )  # fmt: skip


def _pairs(sentence: Sentence, match: re.Match[str], words: str, over: str) -> Iterator[Dealing]:
    """Yield each of those who set themselves against somebody with each whom it is against."""
    drawn = sentence.shape
    span = drawn.plain_span(*match.span())
    group = match.groupdict().get("group")
    ours = [group] if group else _who(drawn, match["by"])
    for one in ours:
        for other in _who(drawn, match["whom"]):
            if other not in ours:
                yield Dealing(
                    one, other, words, over, "", *span, sentence.span.end,
                    rule="sentence, set against another (opposition.py)",
                )  # fmt: skip
