"""Wars and clashes told by verbs: who fights whom, who is at war, what conflict goes on.

A named war is found by its name (see `wars`); here are "war broke out between", "declared war
on", "clashed", "are at war" and conflicts over a territory that do not end.
"""

import re
from collections.abc import Iterator

from comity.claims.grammar.fighting.arms import ARMED, UNARMED
from comity.claims.grammar.fighting.lands import in_lands
from comity.claims.grammar.fighting.telling import Fight
from comity.claims.grammar.fighting.timed import THOUGHT, timed, undone
from comity.claims.grammar.fighting.wars import War
from comity.claims.grammar.quarrels.lands import DISPUTED, LAND
from comity.claims.prose.dating import clause_end, date_before, dated, dates_listed, one_date
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import alleged, modality
from comity.claims.prose.parties import pair
from comity.claims.prose.shape import ACTOR, DATE, DEMONYM, PAIR
from comity.claims.prose.timing import NEVER, When, leading, when
from comity.claims.reading import Reading

_STEMS = sought(
    "war between", "war of", "declared war", "clash", "skirmish", "broke out", "fighting between",
    "fought", "went to war", "waged", "invad", "invasion", "exchanged fire", "traded fire",
    "came to blows", "ar with", "ar against",
)  # fmt: skip
_LASTING = sought(
    "fought", "war in", "wars in", "insurgency in", "at war", "state of war", "conflict over",
    "conflict in", "conflicts in", "fighting in", "frozen conflict", "unresolved conflict",
    "conflict between",
)  # fmt: skip
_NAMED = (
    r"(?:(?:(?!World|Cold|Great|The )[A-Z][\w’'-]+ ){1,4}War(?: of [A-Z][a-z]+)?|"
    r"War of (?:the )?[A-Z]\w+(?: [A-Z]\w+)?)"
)
_ARMED = r"(?:troops|forces|soldiers|armies|navies|warships|gunboats|police|guards|border guards)\b"
_HAVE = r"(?: (?:had|have|also|again|briefly|then|later|first|both|jointly))*"
_BROKE = re.compile(
    rf"\b(?P<what>{ARMED}war|(?<![^.;] )War|"
    r"[Ff]ighting|(?:(?:[Aa]rmed|[Bb]order|[Mm]ilitary|[Vv]iolent) )?"
    rf"(?:[Cc]lashes|[Ss]kirmishes)|(?P<name>{_NAMED}))(?: of {DATE})?"
    r"(?: (?P<broke>broke out|erupted|occurred|took place|(?:was|were) (?:fought|waged)))?"
    r" (?:between|(?<=fought )by|(?<=waged )by) "
    rf"(?P<one>{ACTOR}|{PAIR}|{DEMONYM}(?=(?: and {DEMONYM})? (?:[a-z]+ )?{_ARMED}))"
    rf"(?:(?:,? and| against| with) (?:the )?(?P<two>{ACTOR}|{DEMONYM}(?= (?:[a-z]+ )?{_ARMED})))?"
    r"(?!['’])"
)
# "war with Cuba broke out": whose, besides, is told by who all is about
_WITH_ONE = re.compile(
    rf"\b[Ww]ar (?:with|against) (?P<two>{ACTOR}) (?P<broke>broke out|erupted|began|started|"
    rf"followed)\b|\b[Ww]ar (?:broke out|erupted) with (?P<foe>{ACTOR})(?!['’])"
)
# "forty died on 3 May 1990 in clashes"
_DIED_ON = re.compile(rf"\b(?:on|in) (?P<date>{DATE}),? (?:in|during) (?:[a-z]+ ){{0,2}}$")
# What comes to an end on a date did not begin then.
_OVER = re.compile(
    r"[^.;]{0,40}? (?:ended|ceased|came to an end|(?:was|were) (?:ended|settled|halted|stopped|"
    r"concluded|terminated)|concluded|stopped)\b"
)
_DECLARED = re.compile(
    rf"(?P<one>{ACTOR}) (?:(?:had|has|also|then|[a-z]+ly|"
    rf"[a-z]+ed [^.,;:]{{3,40}} and) ){{0,6}}"
    rf"declared war (?:on|against|upon) (?:the )?(?P<two>{ACTOR})(?!['’])"
)
# "Cuban and Fijian troops": whose they are, each by an adjective.
_TROOPS = rf"(?= (?:[a-z]+ )?{_ARMED})"
_FOUGHT = re.compile(
    rf"(?:(?P<one>{ACTOR}|{PAIR})(?: and (?P<other>{ACTOR}))?|(?P<army>{DEMONYM})"
    rf"(?:{_TROOPS} (?:[a-z]+ )?[a-z]+)?(?: and "
    rf"(?:(?P<foe>{DEMONYM}){_TROOPS} (?:[a-z]+ )?[a-z]+|(?P<state>{ACTOR})))?){_HAVE} "
    rf"(?P<what>clashed|skirmished|(?:exchanged|traded) fire|came to blows|"
    rf"(?:fought|waged) (?:an?|another|the)"
    rf"(?: (?!{UNARMED})[a-z]+(?:-[a-z]+)*){{0,3}} "
    rf"(?:(?P<name>{_NAMED})|war\b)|went to war)"
    rf"(?: (?:with|against) (?P<two>{ACTOR}))?"
    r"(?! (?:diplomatically|verbally|politically|in favou?r|"
    rf"on(?! (?:{DATE}|(?:the|their) (?:[a-z]+ )?(?:border|frontier))))\b)"
)
_MANY = re.compile(
    rf"(?P<one>{PAIR}|{ACTOR}) (?:have |had )?(?:also )?fought (?:in )?(?:numerous|several|many|"
    r"two|three|four|a number of|a series of|multiple) (?:[a-z]+ )?(?P<what>wars|armed conflicts|"
    rf"conflicts|battles)(?: (?:with|against) (?P<two>{ACTOR}))?"
    rf"(?:,? in (?P<first>{DATE}))?"
)
_INVADED = re.compile(
    rf"(?P<one>{ACTOR}|{DEMONYM}(?= (?:troops|forces|army)))(?: (?:troops|forces|army))?,?"
    rf"(?: (?:had|also|then|later|again|launched an|[a-z]+ly))* (?P<what>invaded|invasion of) "
    rf"(?P<two>{ACTOR})(?!['’-])"
)
_INVADED_BY = re.compile(
    rf"(?P<two>{ACTOR}) (?:was|were)(?: then| later| again| [a-z]+ly)* (?P<what>invaded)"
    rf"(?: (?:in|on) {DATE})? by (?P<one>{ACTOR}|{DEMONYM}{_TROOPS})"
)
# "Fiji's 1990 invasion of Cuba", "the invasion of Cuba by Fiji in 1990"
_INVASION = re.compile(
    rf"(?:(?P<date>{DATE}) )?(?P<one>{ACTOR}|{DEMONYM})(?:['’]s?|-led)? (?:(?P<then>{DATE}) )?"
    rf"(?:(?:military|armed|full-scale|brutal|unprovoked|illegal|large-scale|ongoing) )?"
    rf"(?P<what>[Ii]nvasion) of (?P<two>{ACTOR})(?!['’-])"
    rf"(?: (?:in|on|of) (?P<last>{DATE})| \((?P<lasted>{DATE})\))?|"
    rf"invasion of (?P<of>{ACTOR}) by (?P<by>{ACTOR})(?!['’-])(?: (?:in|on) (?P<when>{DATE})|)"
)
_WITHOUT = re.compile(r"\b(?:a |the )?(?P<what>war|fighting) (?:broke out|erupted)(?! between)\b")
_AT_WAR = re.compile(
    rf"(?P<one>{ACTOR}|{PAIR}) (?:are|is|was|were|remain|remains|remained|"
    r"(?:have|has|had)(?: \w+)? been)(?: \w+){0,2} (?:at war|(?:in|under) (?:an?|the) "
    r"(?:[a-z]+ ){0,2}state of (?:war|belligerency))"
    rf"(?: with (?:both )?(?P<two>{ACTOR}))?(?![\w-])"
)
_INTO = re.compile(
    r"\b(?:escalat|develop|turn|erupt|degenerat|descend)[a-z]* into "
    r"(?:an? )?(?:[a-z-]+ )?$"
)
_WAS = re.compile(r" (?:was|were|been|remained) ")
_UNENDED = re.compile(
    r"\b(?:(?P<how>frozen|unresolved|ongoing|protracted) )?conflict (?:over|in|of) "
)
_STILL = re.compile(
    r"[^.;,]{0,20}? (?:remains?|is|has remained)(?: \w+)? (?:unresolved|frozen|unsettled)\b"
)
_LASTS = re.compile(rf" since (?:the )?(?P<since>{DATE})")
_SINCE = re.compile(rf"[^.;]{{0,60}}? (?:began|started|broke out)(?: when)? in (?P<since>{DATE})")
# What is only thought of: "would help if Cuba invaded Fiji".
_IF = re.compile(r"\b(?:if|unless|in case)\b[^,;:]{0,80}$")
# "the conflict between Cuba and Fiji has remained frozen since 1994"
_FROZEN = re.compile(
    rf"\b(?:[Tt]he )?(?:(?P<how>frozen|unresolved|protracted) )?conflict between "
    rf"(?P<one>{ACTOR}|{PAIR})(?: and (?:the )?(?P<two>{ACTOR}))?(?!['’])"
)
_SIDES = ("one", "other", "two", "army", "foe", "state")
"""Groups of the patterns for whoever fights."""
_REACH = 80
_NEAR = 40
_CALLED = re.compile(r"\b(?:known as|called) (?:the )?(?P<name>[^,;.]{4,60}?),")
_CLASHED = frozenset({"clashed", "skirmished", "exchanged fire", "traded fire", "came to blows"})
_TOLD = {_DECLARED, _FOUGHT, _INVADED, _INVADED_BY}
"""Patterns that tell of a war also without a date."""
_TWO = 2
_BEFORE = 600


def fights(reading: Reading, named: list[War]) -> Iterator[Fight]:
    """Yield the fights that sentences tell of; ``named`` are the wars the document names."""
    for sentence in prose(reading).with_any(*_STEMS):
        for pattern in (_BROKE, _DECLARED, _FOUGHT, _INVADED, _INVADED_BY):
            for match in pattern.finditer(sentence.shape.text):
                if pattern is _BROKE and match["name"] and _known(sentence, match, named):
                    continue
                yield from _begun(reading, sentence, match, _sides(sentence, match))
        for match in _WITH_ONE.finditer(sentence.shape.text):
            parties = pair((*_sides(sentence, match), reading.state))
            yield from _begun(reading, sentence, match, parties)
        for match in _INVASION.finditer(sentence.shape.text):
            yield from _invasion(sentence, match)
        for match in _WITHOUT.finditer(sentence.shape.text):
            at = sentence.shape.plain_at(match.start())
            yield from _begun(
                reading, sentence, match, parties_before(reading, sentence, at, named)
            )
    for sentence in prose(reading).with_any(*_LASTING):
        yield from _lasting(reading, sentence)
        yield from _many(sentence)
        yield from in_lands(reading, sentence, named)


def _known(sentence: Sentence, match: re.Match[str], named: list[War]) -> bool:
    """Say whether a war that a match names is among those ``named``."""
    span = sentence.shape.plain_span(*match.span("name"))
    return any(span.start <= each.start < span.end for each in named)


def _many(sentence: Sentence) -> Iterator[Fight]:
    """Yield that two fought several wars."""
    drawn = sentence.shape
    for match in _MANY.finditer(drawn.text):
        parties = _sides(sentence, match)
        first = drawn.piece(match["first"]).date if match["first"] else None
        single = first is not None and not first.last
        dates = [(first.first, match.end())] if first and single else [("", match.end("what"))]
        dates += dates_listed(drawn, match.end()) if single else []
        for on, _ in dates if len(parties) == _TWO else ():
            span = drawn.plain_span(match.start(), dates[-1][1])
            yield Fight(parties, "war", on, "", "", *span, sentence.span.end, "several wars")


def _invasion(sentence: Sentence, match: re.Match[str]) -> Iterator[Fight]:
    """Yield an invasion, if not named to mark the time alone: "Fiji's 1990 invasion of Cuba"."""
    drawn = sentence.shape
    said = match["date"] or match["then"] or match["last"] or match["when"] or match["lasted"]
    date = drawn.piece(said).date if said else None
    since, until = (date.first, date.last) if date else ("", "")
    signs = [match[each] or "" for each in ("one", "two", "of", "by")]
    parties = pair(each.id for sign in signs for each in drawn.members(sign))
    start = match.start()
    if not said:
        since, start = date_before(drawn, start)
    before = drawn.text[max(0, start - _REACH) : start]
    told = since or not (timed(before) or undone(before))
    if told and len(parties) > 1:
        span = drawn.plain_span(start, match.end())
        yield Fight(parties, "war", since, "", "", *span, sentence.span.end, "an invasion", until)


def _sides(sentence: Sentence, match: re.Match[str]) -> tuple[str, ...]:
    """Return those that the signs of a match stand for."""
    named = match.groupdict()
    signs = [named.get(each) or "" for each in _SIDES]
    return pair(each.id for sign in signs for each in sentence.shape.members(sign))


def over_land(sentence: Sentence, parties: tuple[str, ...]) -> tuple[str, ...]:
    """Return "the two countries" under the heading of a land: those who dispute it."""
    held = DISPUTED.get(sentence.passage.view, ())
    return held if set(held) & set(parties) else parties


def parties_before(
    reading: Reading, sentence: Sentence, at: int, named: list[War]
) -> tuple[str, ...]:
    """Return the parties of the war or conflict named last before ``plain[at]`` in a passage."""
    before = [war for war in named if sentence.passage.start <= war.start < at]
    if before:
        return before[-1].parties
    start = max(sentence.passage.start, at - _BEFORE)
    if "conflict over" not in reading.plain[start:at]:
        return ()
    lands = LAND.findall(reading.plain, start, at)
    return DISPUTED[lands[-1]] if lands else ()


def _begun(
    reading: Reading, sentence: Sentence, match: re.Match[str], parties: tuple[str, ...]
) -> Iterator[Fight]:
    """Yield a war that breaks out or is declared on a date, or clashes."""
    drawn = sentence.shape
    called = _CALLED.search(drawn.text, 0, match.start())
    date, period, start, end = _when_begun(sentence, match, called)
    what = match.groupdict().get("what") or "war"
    told = match.re in _TOLD and what not in {"invasion of", *_CLASHED}
    told = told or (match.re is _BROKE and what.lower() == "war" and _broke(drawn.text, match))
    thought = THOUGHT.match(drawn.text, match.end())
    if thought or _IF.search(drawn.text, 0, match.start()):
        return
    if len(parties) < _TWO or not (date or told):
        return
    what = what.lower()
    end += drawn.text.startswith(")", end) and "(" in drawn.text[start:end]
    minor = "clash" in what or "skirm" in what or what in _CLASHED
    until = period.until
    if date and _OVER.match(drawn.text, match.end(), end):
        date, until = "", until or date
    span = drawn.plain_span(start, end)
    named = called or (match if match.groupdict().get("name") else None)
    name = drawn.plain_span(*named.span("name")).of(reading.plain) if named else ""
    mood = "alleged" if alleged(match[0]) else ""
    once = Fight(
        parties, "skirmish" if minor else "war", date, name, mood, *span, sentence.span.end,
        "outbreak", until,
    )  # fmt: skip
    yield once
    for on, last in dates_listed(drawn, end) if date and not period.since else ():
        yield once._replace(since=on, end=drawn.plain_span(start, last).end)


def _when_begun(
    sentence: Sentence, match: re.Match[str], called: re.Match[str] | None
) -> tuple[str, When, int, int]:
    """Return the date that words give a fight, the period it is of, and where they stand."""
    drawn = sentence.shape
    stop = clause_end(drawn, match.end())
    date, start, end = dated(drawn, match.start(), match.end(), stop)
    if not date and called:
        date, start, end = dated(drawn, called.start(), match.end(), stop)
        date = date or _opening(sentence)
        start = 0 if date else start
    period = NEVER if date else when(drawn, match.end(), min(stop, match.end() + _NEAR))
    if period.since:
        return period.since, period, start, period.end
    if not date and (died := _DIED_ON.search(drawn.text, 0, match.start())):
        return one_date(drawn, died["date"]), period, died.start("date"), end
    before = match.start() - 2
    if not date and drawn.within(before, match.start(), "date"):
        period = when(drawn, before, match.start())  # "the 1990–1995 war between"
        return period.since or period.on, period, before, end
    return date, period, start, end


def _broke(text: str, match: re.Match[str]) -> bool:
    """Say whether words tell that a war came about: "war broke out", "escalated into a war"."""
    return bool(match["broke"] or _INTO.search(text, 0, match.start("what")))


def _opening(sentence: Sentence) -> str:
    """Return the date that a sentence opens with: "In 2008, in what became known as …"."""
    drawn = sentence.shape
    first = drawn.within(0, 8, "date")
    date = first[0].date if first else None
    return date.first if date and drawn.text.startswith(("In ", "On ")) else ""


def _lasting(reading: Reading, sentence: Sentence) -> Iterator[Fight]:
    """Yield who is at war, and the conflicts that do not end."""
    drawn = sentence.shape
    for match in _AT_WAR.finditer(drawn.text):
        parties, mood = _sides(sentence, match), modality(match[0])
        if drawn.piece(match["one"]).kind == "pair":
            parties = over_land(sentence, parties)
        dates = when(drawn, match.end(), match.end() + _NEAR)
        start, end = match.start(), max(match.end(), dates.end)
        opened = leading(drawn) if dates.end < 0 else NEVER
        if opened.end >= 0 and not drawn.text[opened.end : match.start()].strip(" ,"):
            dates, start = opened, 0
        over = _WAS.search(match[0]) and (mood or not (dates.since or dates.until))
        if len(parties) == _TWO and not over:
            span = drawn.plain_span(start, end)
            yield Fight(
                parties, "war", dates.since, "", mood, *span, sentence.span.end, "at war",
                dates.until,
            )  # fmt: skip
    yield from _frozen(sentence)
    for match in _UNENDED.finditer(drawn.text):
        at = drawn.plain_at(match.end())
        land = LAND.search(reading.plain, at, min(at + _REACH, sentence.span.end))
        if land is not None:
            yield from _unended(sentence, match, land)


def _frozen(sentence: Sentence) -> Iterator[Fight]:
    """Yield a conflict between two that is called frozen, or said to remain so."""
    drawn = sentence.shape
    for match in _FROZEN.finditer(drawn.text):
        parties, still = _sides(sentence, match), _STILL.match(drawn.text, match.end())
        if len(parties) == _TWO and (still or match["how"]):
            end = still.end() if still else match.end()
            since = _LASTS.match(drawn.text, end)
            date = drawn.piece(since["since"]).date if since else None
            span = drawn.plain_span(match.start(), since.end() if since else end)
            yield Fight(
                parties, "frozen", date.first if date else "", "", "", *span, sentence.span.end,
                "unended conflict",
            )  # fmt: skip


def _unended(sentence: Sentence, match: re.Match[str], land: re.Match[str]) -> Iterator[Fight]:
    """Yield a conflict over a territory that is called frozen or unresolved, or goes on."""
    drawn = sentence.shape
    end = drawn.text_at(land.end() - 1) + 1
    still = _STILL.match(drawn.text, end)
    since = _SINCE.match(drawn.text, end)
    if not (match["how"] or still):
        return
    date = drawn.piece(since["since"]).date if since else None
    frozen = still or match["how"] in {"frozen", "unresolved"}
    begins = match.start()
    if drawn.text[:begins].endswith(("the ", "The ")):
        begins -= 4
    span = drawn.plain_span(begins, max(end, *(each.end() for each in (still, since) if each), end))
    yield Fight(
        DISPUTED[land[0]], "frozen" if frozen else "", date.first if date else "",
        f"{land[0]} conflict", "",
        *span, sentence.span.end, "unended conflict",
    )  # fmt: skip
