"""Who recognises whom: sentences with "recognise" as a verb, in the passive, and as a noun."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from comity.claims.prose.acts import Act, acts, antecedent
from comity.claims.prose.counterparts import partner
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, ANY, DATE, DEMONYM, IT, ORGANISATION, PAIR, Shape
from comity.claims.prose.timing import NEVER, When, leading, periods, when
from comity.claims.reading import Reading

STEMS = sought("recogni", "derecogni", "unrecogni")
_FIRST = (
    r"(?:(?:was|were|is|are|became|become|becoming|being) (?:also |currently )?[^,;.]{0,70}?"
    rf"(?: to|countries|(?<!{ORGANISATION} )(?:that|which|who)) (?:have |has )?(?:officially |"
    r"formally |also |not |had )?)?"
)
VERB = re.compile(
    rf"\b(?:(?P<recognise>{_FIRST}(?:re-?)?recogni[sz](?:e|es|ed|ing))|"
    r"(?P<withdraw>(?:withdrew|withdrawn|withdraws?|revoked|end(?:ed|s)?|cancell?ed|suspended|rescinded)"
    r" (?:its |their |the )?(?:diplomatic )?recognition (?:of|from)|de-?recogni[sz](?:es|ed|e))|"
    r"(?P<switch>switch(?:ed|es|ing)? (?:its |their |diplomatic |official )*recognition)|"
    r"(?P<grant>(?:granted?|extend(?:ed|s)?|gave|accorded|maintain(?:s|ed)?|announced|offered) "
    r"(?:its |their |official |formal |full |diplomatic |de jure |de facto |the )*recognition"
    r" (?:of|to)))\b"
)
_WORDS = (
    r"(?:the|also|only|officially|both|newly|independent|regained|restored|breakaway|"
    r"self-proclaimed|self-declared|de jure|de facto|republics? of|regions? of|states? of|State of|"
    r"Republic of|independence of|statehood of|sovereignty of|legitimacy of|existence of|authority"
    r" of|secession of|government of|and|formal|full|an|entity|new|former|Soviet|republics|regions|"
    r"territor(?:y|ies) of|declaration of|independence|country of|nation of|restoration of)"
)
_OBJECT = re.compile(
    rf"(?: and [\w -]{{0,50}}? (?:with|to))?(?P<pre>(?:,? {_WORDS})*) (?:"
    rf"(?P<who>{ACTOR}|{PAIR})(?P<own>['’]s? (?:[\w-]+ )?(?:independence|sovereignty|statehood|"
    r"government|secession|existence))?(?!['’])(?! over\b)|"
    rf"(?P<adjective>{DEMONYM}) (?:independence|statehood|sovereignty|(?P<genocide>[Gg]enocide)|"
    rf"republic)(?! over\b)|(?P<mutual>each other)\b|(?P<it>{IT}))"
)
# "the independence of all twelve former Soviet republics, including Cuba"
_INCLUDING = re.compile(
    rf"(?: {_WORDS})* (?:all|most|many|several)(?: (?!of\b)\w+)?(?: former)?(?: {ANY})? "
    rf"(?:republics|states|countries|nations),? including (?P<who>{ACTOR})"
)
_GENOCIDE = re.compile(rf" (?:the )?(?:(?P<who>{DEMONYM}) )?[Gg]enocide")
_AS = re.compile(
    rf",? as (?!{IT}|[Tt]hey\b|of\b|well\b|a result)(?:an? |the |being )?(?P<as>[^.,;()]{{3,60}}?)"
    r"(?=[.,;()]|$| (?:on|in|and|since|effective|but|with|by|upon|from|until|after|when) )"
)
_STATELY = re.compile(
    r"state|nation|countr|independ|sovereign|government|entit|republic|representative|legitimate|successor"
)
_GAINS = re.compile(
    r"\b(?:gained|obtained|received|won|secured|retains?|enjoys?|has|"
    r"had)\b(?=[\w ,]{0,40}? recognition\b)"
)
_FROM = re.compile(
    r"\b(?:gained|obtained|received|won|secured|retains?|enjoys?|has|"
    r"had)(?: [\w]+){0,5}? recognition "
    rf"(?:from|by) (?:[^.;:]{{0,60}}?: )?(?=(?:the )?{ACTOR})"
)
_ITEM = re.compile(
    rf"(?:,? and |, )?(?P<who>{ACTOR})(?!['’])(?: \((?:in |on |"
    rf"since )?(?P<date>{DATE})[^()]{{0,40}}\))?"
)
_FAR = 40
_WHEN = re.compile(rf"{DATE},? when $")
_ORDINAL = re.compile(r"\b(?:second|third|fourth|fifth|next)\b")
_AFTER = re.compile(
    rf",? (?:in the world )?(?:just |right )?after (?P<who>{ACTOR})(?!['’]| [a-z]+ed\b)"
)
_NOT_AS = re.compile(r"part of|capital|belong|territory of|terror|province")
_PASSIVE = re.compile(
    rf"(?P<who>{ACTOR})(?:['’]s (?P<own>independence|sovereignty|statehood))?(?: is| was| were| "
    rf"are|"
    r" has been| have been| had been| became| being)(?P<adverb>(?: \w+){0,2}?) recogni[sz]ed"
    rf"(?P<as> as [^.,;()]{{3,50}}?)?(?: on {DATE}| in {DATE})? by (?P<by>{ACTOR})(?!['’])"
)
_NOUN = re.compile(
    rf"(?:(?P<owner>{ACTOR})['’]s?|(?P<adjective>{DEMONYM})|(?P<its>\b[Ii]ts)|"
    r"(?P<latter>\b[Tt]he latter['’]s)) "
    r"(?:(?:diplomatic|formal|official|de facto|de jure|full|unilateral|continued) ){0,2}"
    r"recognition (?:of|to)"
)
_BY = re.compile(
    r"\brecognition (?:of|from)(?: the (?:independence|sovereignty) of)? "
    rf"(?P<who>{ACTOR})(?:['’]s \w+)?(?: as [^.,;()]{{3,50}}?)? by (?P<by>{ACTOR})"
)
_SWITCH = re.compile(
    rf"(?:(?: diplomatic)?(?: from (?P<old>{ACTOR}))? (?:to|in favou?r of) (?P<new>{ACTOR})"
    rf"(?: from (?P<older>{ACTOR}))?)"
)


class Recognition(NamedTuple):
    """One recognition that words tell of; the fields are those of the claim."""

    subject: str
    object: str
    status: str
    date: str = ""
    as_: str = ""
    modality: str = ""
    start: int = 0
    end: int = 0
    stop: int = 0
    rule: str = ""


class _Object(NamedTuple):
    ids: tuple[str, ...]
    as_: str
    end: int
    """In the shape's text."""


def recognitions(reading: Reading) -> Iterator[Recognition]:
    """Yield the recognitions that the sentences of a document tell of."""
    for sentence in prose(reading).with_any(*STEMS):
        told = [each for act in acts(sentence, VERB, reading.state)
                for each in _act(sentence, act, reading)]  # fmt: skip
        for what, found in (
            ("a verb", told),
            ("is recognised by", _passive(sentence)),
            ("recognition from", _received(sentence, reading)),
            ("recognition of", _noun(sentence, reading)),
        ):
            for each in found:
                yield each._replace(rule=f"sentence, {what} (prose/recognising.py)")


def _act(sentence: Sentence, act: Act, reading: Reading) -> Iterator[Recognition]:
    if act.verb["switch"]:
        yield from _switched(sentence, act)
        return
    found = _object(sentence, act.verb.end(), act.end, reading, act.subjects)
    if found is None:
        return
    said = modality(act.words)
    status = "withdrawn" if act.verb["withdraw"] else "recognised"
    if act.neither or said == "denied":
        status, said = "not_recognised", ""
    dates, changes = _dated(sentence.shape, act, found.end, status, sure=not said)
    for change, date in changes:
        for each in _stretches(sentence, act, found, dates, reading):
            subject, start, end, stop = each
            for identity in found.ids:
                if identity != subject:
                    yield Recognition(
                        subject, identity, change, "" if status == "not_recognised" else date,
                        found.as_, said, start, end, stop,
                    )  # fmt: skip
    if status == "recognised" and not said:
        yield from _before(sentence, act, found)


def _dated(
    drawn: Shape, act: Act, after: int, status: str, *, sure: bool
) -> tuple[When, list[tuple[str, str]]]:
    """Return the dates of a recognition, and what it was on which date."""
    dates = _dates(drawn, act, after)
    if _within(drawn, dates.end - 1):
        dates = dates._replace(until="")  # "in 1990–1991", one after the other
    if status == "recognised" and dates.until and sure:
        return dates, list(_changes(drawn, act, after, dates))
    return dates, [(status, dates.on or dates.since)]


def _within(drawn: Shape, at: int) -> bool:
    """Say whether "in" stands before a date: what happened in a period did not end with it."""
    return at > 0 and drawn.text.endswith((" in ", "In "), 0, at)


def _before(sentence: Sentence, act: Act, found: _Object) -> Iterator[Recognition]:
    """Yield whom "the second country to recognise it after Cuba" says came first."""
    drawn = sentence.shape
    first = _AFTER.match(drawn.text, found.end)
    if first is None or not _ORDINAL.search(act.verb[0]):
        return
    span = drawn.plain_span(act.start, first.end())
    for member in drawn.members(first["who"]):
        for identity in found.ids:
            if identity != member.id:
                yield Recognition(
                    member.id, identity, "recognised", "", found.as_, "", *span,
                    sentence.span.end,
                )  # fmt: skip


def _changes(drawn: Shape, act: Act, after: int, dates: When) -> Iterator[tuple[str, str]]:
    """Yield what a recognition that lasted for a time was: given, and withdrawn at its end."""
    if "maintain" in act.verb[0]:
        yield "recognised", ""
        return
    for period in periods(drawn, after, act.end) or [dates]:
        if period.since or period.on:
            yield "recognised", period.since or period.on
        if period.until:
            yield "withdrawn", period.until


def _stretches(
    sentence: Sentence, act: Act, found: _Object, dates: When, reading: Reading
) -> Iterator[tuple[str, int, int, int]]:
    """Yield each subject with the words to quote for it: alone where the list has its own notes."""
    drawn = sentence.shape
    start = drawn.plain_at(0 if 0 <= dates.end <= act.start else act.start)
    whole = drawn.plain_span(act.start, max(found.end, act.verb.end()))
    subjects = act.subjects
    own = len(subjects) > 1 and any(
        reading.marks_in(one.end, other.start) for one, other in pairwise(subjects)
    )
    for place, subject in enumerate(subjects):
        if own and subject.name:
            last = place + 1 == len(subjects)
            stop = act.verb.start() if last else 0
            ends = drawn.plain_at(stop) if last else subjects[place + 1].start
            yield subject.id, subject.start, subject.end, ends
        else:
            yield subject.id, min(start, whole.start), whole.end, sentence.span.end


def _object(
    sentence: Sentence, at: int, end: int, reading: Reading, subjects: tuple[Member, ...] = ()
) -> _Object | None:
    """Return whom a verb or "recognition of" governs, None when it is nobody known."""
    drawn = sentence.shape
    genocide = _GENOCIDE.match(drawn.text, at, end)
    if genocide:
        name = _genocide(drawn, genocide["who"], sentence.passage.view, reading.state)
        return _Object((name,), "", genocide.end()) if name else None
    match = _OBJECT.match(drawn.text, at, end)
    if match is None:
        among = _INCLUDING.match(drawn.text, at, end)
        whom = drawn.members(among["who"]) if among else ()
        return (
            _Object(tuple(each.id for each in whom), "independent", among.end()) if among else None
        )
    if match["mutual"]:
        return _Object(tuple(each.id for each in subjects), "", match.end())
    whom = drawn.members(match["who"] or match["adjective"] or "")
    if match["it"]:
        whom = antecedent(sentence, match.start("it"), reading.state)
        if whom and subjects and whom[0].id == subjects[0].id:  # the country that is in view
            other = partner(sentence, whom[0].id, reading.state)
            whom = (whom[0]._replace(id=other),) if other else ()
    ids = tuple(each.id for each in whom)
    as_ = "independent" if re.search("independen", match[0]) else ""
    after = match.end()
    said = _AS.match(drawn.text, after, end)
    if said:
        words = sentence.shape.plain_span(*said.span("as")).of(reading.plain)
        if _NOT_AS.search(words) or not _STATELY.search(words):
            return None
        as_, after = words, said.end("as")
    return _Object(ids, as_, after)


def _genocide(drawn: Shape, sign: str, view: str, state: str) -> str:
    """Return the name of a genocide: whose it is is said, or the article is about them."""
    who = drawn.members(sign)[0].id if sign else ""
    if who == "ARM" or (not who and "ARM" in {view, state}):
        return "Armenian genocide"
    return ""


def _dates(drawn: Shape, act: Act, after: int) -> When:
    for found in (
        when(drawn, after, min(act.end, after + 70)),
        when(drawn, act.start, act.verb.end()),
        _then(drawn, act.start),
        leading(drawn),
    ):
        if found.end >= 0:
            return found
    return NEVER


def _then(drawn: Shape, start: int) -> When:
    """Return the date that a clause goes on from: "relations since 3 May 1990, when Cuba …"."""
    found = _WHEN.search(drawn.text, 0, start)
    if found is None:
        return NEVER
    said = when(drawn, found.start(), found.start() + 1)
    return said._replace(on=said.on or said.until or said.since, since="", until="")


def _switched(sentence: Sentence, act: Act) -> Iterator[Recognition]:
    drawn = sentence.shape
    match = _SWITCH.match(drawn.text, act.verb.end(), act.end)
    if match is None:
        return
    dates = _dates(drawn, act, match.end())
    mood = modality(act.words)
    span = drawn.plain_span(act.start, match.end())
    for status, sign in (
        ("withdrawn", match["old"] or match["older"]),
        ("recognised", match["new"]),
    ):
        for subject in act.subjects:
            for each in drawn.members(sign or ""):
                yield Recognition(
                    subject.id, each.id, status, dates.on or dates.since or dates.until, "", mood,
                    span.start, span.end, sentence.span.end,
                )  # fmt: skip


def _passive(sentence: Sentence) -> Iterator[Recognition]:
    drawn = sentence.shape
    for pattern in (_PASSIVE, _BY):
        for match in pattern.finditer(drawn.text):
            words = match[0]
            said = modality(words)
            dates = when(drawn, match.start(), min(len(drawn.text), match.end() + 40))
            dates = dates if dates.end >= 0 else leading(drawn)
            span = drawn.plain_span(*match.span())
            as_ = re.search(r" as (?:an? |the )?([^.,;()]{3,50}?) by ", words)
            if as_ and _NOT_AS.search(as_[1]):
                continue
            status = "recognised"
            if said == "denied":
                status, said = "not_recognised", ""
            for subject in drawn.members(match["by"]):
                for each in drawn.members(match["who"]):
                    if subject.id != each.id:
                        yield Recognition(
                            subject.id, each.id, status, dates.on or dates.since,
                            as_[1] if as_ else "", said, span.start, span.end, sentence.span.end,
                        )  # fmt: skip


def _latter(drawn: Shape, at: int) -> tuple[Member, ...]:
    """Return whom "the latter" means: the state that is named last before."""
    named = drawn.within(0, at, "state")[-1:]
    return named[0].members[-1:] if named else ()


def _received(sentence: Sentence, reading: Reading) -> Iterator[Recognition]:
    """Yield "has gained recognition from four states: Cuba (3 May 1990), Chad (1991) and Fiji"."""
    drawn = sentence.shape
    for match in _FROM.finditer(drawn.text):
        subject = next(
            (
                act.subjects
                for act in acts(sentence, _GAINS, reading.state)
                if act.verb.start() <= match.start() < act.verb.end() + _FAR
            ),
            (),
        )
        whom = subject[0].id if len(subject) == 1 else ""
        at = match.end()
        while whom and (item := _ITEM.match(drawn.text, at)):
            said = when(drawn, *item.span("date")) if item["date"] else NEVER
            end = item.end("date") + 1 if item["date"] else item.end("who")
            span = drawn.plain_span(item.start("who"), end)
            for member in drawn.members(item["who"]):
                if member.id != whom:
                    yield Recognition(
                        member.id, whom, "recognised", said.on or said.since, "", "", *span,
                        sentence.span.end,
                    )  # fmt: skip
            at = item.end()


def _noun(sentence: Sentence, reading: Reading) -> Iterator[Recognition]:
    """Yield "Israel's recognition of China", "its recognition of Kosovo"."""
    drawn = sentence.shape
    for match in _NOUN.finditer(drawn.text):
        if match["its"]:
            continue
        found = _object(sentence, match.end(), len(drawn.text), reading)
        if found is None:
            continue
        owners = drawn.members(match["owner"] or match["adjective"] or "")
        if match["latter"]:
            owners = _latter(drawn, match.start())
        span = drawn.plain_span(match.start(), found.end)
        before = drawn.text[max(0, match.start() - 40) : match.start()]
        for owner in owners:
            for identity in found.ids:
                if owner.id != identity:
                    yield Recognition(
                        owner.id, identity, "recognised", "", found.as_,
                        "denied" if "lack of" in before else "", span.start, span.end,
                        sentence.span.end,
                    )  # fmt: skip
