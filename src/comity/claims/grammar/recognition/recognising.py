"""Who recognises whom: the verbs of recognising, withdrawing and switching."""

import re
from collections.abc import Iterator
from itertools import pairwise

from comity.claims.grammar.recognition.bodies import by_bodies
from comity.claims.grammar.recognition.dating import dated_by
from comity.claims.grammar.recognition.doing import otherwise_done
from comity.claims.grammar.recognition.following import echoing, followers, further_ones
from comity.claims.grammar.recognition.lexicon import VERB
from comity.claims.grammar.recognition.recognised import otherwise
from comity.claims.grammar.recognition.recognition import (
    Object,
    Recognition,
    object_of,
    only_other,
)
from comity.claims.grammar.recognition.switches import moved, reverting
from comity.claims.prose.acts import Act, acts
from comity.claims.prose.attribution import attributed
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import capitals, partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, Shape
from comity.claims.prose.timing import NEVER, When, periods
from comity.claims.reading import Reading
from comity.spans import Span

STEMS = sought(
    "recogni",
    "acknowledg",
    "derecogni",
    "unrecogni",
    "switch",
    "passport",
    "non-recogni",
    "nonrecogni",
)
# "Cuba asked Fiji to recognise it": Fiji was only asked.
_ASKED = re.compile(
    r"\b(?:ask|urg|lobb|press|call|appeal|persuad|request|encourag|want|invit|demand|expect)\w*"
    r"(?: (?:on|upon|for|to|that))?(?: [a-z]+){0,3} $"
)
# "Asked whether Cuba would recognise it": nobody says that it would.
_IF = re.compile(
    r"\b(?:asked (?:if|whether)|whether|would (?:have )?(?:make|made))\b[^,;.]*$", re.IGNORECASE
)
_LOBBIED = re.compile(
    r"\b(?:lobb|persuad|convinc|pressur|press|urg|ask|request|encourag|invit|call|"
    r"appeal|warn|want|demand|expect)\w* "
    rf"[^;]{{0,60}}{ACTOR}[^;]{{0,60}} to (?:[a-z]+ )?(?:re-?)?recogni"
)
_BUT_WITH = re.compile(r",? (?:but|nor) [\w -]{1,50}? (?:with|to), ")
_FINITE = re.compile(r"(?:s|ed|gave|withdrew|froze) ?$")
_UNSURE = re.compile(r"\b(?:would|will|may|might|could|should|has|have|had|not|never)\b")
_NEAR = 160
_TO = re.compile(r" to (?:[a-z]+ )?$|^to (?:[a-z]+ )?$")
_ORDINAL = re.compile(r"\b(?:second|third|fourth|fifth|next)\b")
_WHOM = ("state", "organisation", "city")
_INSTEAD = re.compile(
    r",? (?:instead of|rather than|(?:and|but) not|in preference to|as opposed to) "
    rf"(?P<who>{ACTOR}|{CITY})(?!['’])"
)
_AFTER = re.compile(
    rf",? (?:in the world )?(?:just |right )?after (?P<who>{ACTOR})(?!['’]| [a-z]+ed\b)"
)


def recognitions(reading: Reading) -> Iterator[Recognition]:
    """Yield the recognitions that the sentences of a document tell of."""
    last: Recognition | None = None
    for sentence in prose(reading).with_any(*STEMS):
        plain = list(acts(sentence, VERB, reading.state))
        for act in (*plain, *otherwise_done(sentence, plain, reading)):
            told = (
                _undone(sentence, act, last, reading.state)
                if act.verb["undo"]
                else moved(sentence, act, last, reading.state)
                if act.verb["switch"]
                else _act(sentence, act, reading)
            )
            for each in told:
                if last is not None and _again(each, last, sentence):
                    continue
                last = each
                yield each._replace(rule="sentence, a verb (recognising.py)")
        for each in reverting(sentence, last, reading.state):
            yield each._replace(rule="sentence, it reverted (recognising.py)")
        for what, each in otherwise(sentence, reading):
            yield each._replace(rule=f"sentence, {what} (recognised.py)")
        for what, each in by_bodies(sentence, reading):
            yield each._replace(rule=f"sentence, {what} (bodies.py)")


def _again(each: Recognition, last: Recognition, sentence: Sentence) -> bool:
    """Say whether a switch only repeats that "until 1990" ended a recognition."""
    told = each.status == "withdrawn" and each[:4] == last[:4]
    return told and last.start >= sentence.span.start


def _undone(
    sentence: Sentence, act: Act, last: Recognition | None, state: str
) -> Iterator[Recognition]:
    """Yield "it withdrew this recognition in 1990": the one that is told of last."""
    if len(act.subjects) != 1:
        return
    last = _taken_back(sentence, act, last, state)
    if last is None:
        return
    drawn = sentence.shape
    dates = dated_by(drawn, act, act.verb.end())
    said = _mood(sentence, act, act.verb.end())
    span = drawn.plain_span(act.start, act.verb.end())
    yield Recognition(
        last.subject, last.object, "withdrawn", dates.on or dates.since, "", said, *span,
        sentence.span.end,
    )  # fmt: skip


def _taken_back(
    sentence: Sentence, act: Act, last: Recognition | None, state: str
) -> Recognition | None:
    """Return the recognition that "its recognition" means: told last, else of the two in view."""
    close = sentence.before.start if sentence.before else sentence.span.start
    (subject,) = act.subjects
    near = last is not None and last.start >= close
    if last is not None and last.status == "recognised" and last.as_ != "government":
        # "It" is who recognised in the sentence before.
        same = subject.id == last.subject or (not subject.name and near)
        if same and (near or last.object == sentence.passage.view):
            return last
    if near or not (subject.name and sentence.passage.view):
        return None
    whom = only_other(sentence, act.subjects, state, act.verb.end())
    return Recognition(subject.id, whom.ids[0], "recognised") if whom else None


def _act(sentence: Sentence, act: Act, reading: Reading) -> Iterator[Recognition]:
    after = act.verb.end()
    found = _whom(sentence, act, reading)
    if found is None:
        return
    act = _of_the_two(sentence, act, found, reading.state)
    of_what = act.verb["mutual"] and sentence.shape.text.startswith(" of ", found.end)
    if of_what or _supposed(sentence.shape, act):
        return
    said = _mood(sentence, act, found.end)
    status = "withdrawn" if act.verb["withdraw"] else "recognised"
    neither = act.neither or sentence.shape.text.startswith(" neither ", after)
    if neither or said == "denied" or act.verb["refuse"]:
        status, said = "not_recognised", ""
    yield from _told(sentence, act, found, (status, said), reading)
    if status != "withdrawn" and not said:
        yield from echoing(sentence, act, found, status)
    if status == "recognised" and not said:
        yield from _before(sentence, act, found)
        yield from _instead(sentence, act, found, reading)
        yield from followers(sentence, act, found)
        yield from further_ones(sentence, act, found)


def _whom(sentence: Sentence, act: Act, reading: Reading) -> Object | None:
    """Return whom a verb says is recognised: each of those who recognise each other, too."""
    after = act.verb.end()
    if act.verb["reciprocal"]:
        return Object(tuple(each.id for each in act.subjects), "", after)
    if act.verb["plain"]:
        return only_other(sentence, act.subjects, reading.state, after)
    return object_of(sentence, after, _reach(sentence.shape, act), reading, act.subjects)


def _told(
    sentence: Sentence, act: Act, found: Object, how: tuple[str, str], reading: Reading
) -> Iterator[Recognition]:
    """Yield each recognition of a verb; ``how`` is the status and the modality that it gives."""
    status, said = how
    dates, changes = _dated(sentence.shape, act, found.end, status, sure=not said)
    for change, date in changes:
        on = date if status != "not_recognised" else ""
        for subject, start, end, stop in _stretches(sentence, act, found, dates, reading):
            for identity in found.ids:
                told = Recognition(subject, identity, change, on, found.as_, said, start, end, stop)
                if identity != subject:
                    yield told
                    if act.verb["mutual"]:
                        yield told._replace(subject=identity, object=subject)


def _reach(drawn: Shape, act: Act) -> int:
    """Return how far what a verb governs may stand: behind "but trades with," too."""
    return len(drawn.text) if _BUT_WITH.match(drawn.text, act.verb.end()) else act.end


def _of_the_two(sentence: Sentence, act: Act, found: Object, state: str) -> Act:
    """Return a verb with "it" as the one of the two that all is about whom it does not govern."""
    (it,) = act.subjects if len(act.subjects) == 1 else (None,)
    if it is None or it.name or found.ids != (it.id,):
        return act
    other = partner(sentence, it.id, state)
    return act._replace(subjects=(it._replace(id=other),)) if other else act


def _supposed(drawn: Shape, act: Act) -> bool:
    """Say whether a recognition is only supposed, asked about, or wanted of somebody else."""
    return bool(
        _IF.search(drawn.text, max(0, act.start - _NEAR), act.start)
        or _LOBBIED.search(act.words[-_NEAR:])
    )


def _mood(sentence: Sentence, act: Act, end: int) -> str:
    """Return the modality of a verb; what somebody is asked to do is only meant."""
    drawn = sentence.shape
    # "withdrew its decision to recognise", "announced its recognition of", "refused recognition"
    done = act.verb["withdraw"] or act.verb["grant"] or act.verb["refuse"]
    said = modality(_own(act.words[: -len(act.verb[0])] if done else act.words))
    words = drawn.text[act.start + 1 : act.verb.start()]
    asked = not said and _TO.search(words) and _ASKED.search(drawn.text, 0, act.start)
    if not said and not asked and attributed(drawn.text, act.start, end):
        return "alleged"
    return "intended" if asked or (not said and act.verb[0].startswith("offer")) else said


def _own(words: str) -> str:
    """Return the words of a verb without those of the verb before it: "considers it and sees"."""
    before, joined, last = words.rpartition(" and ")
    finite = joined and _FINITE.search(last) and not last.startswith("to ")
    return last if finite and not _UNSURE.search(before) else words


def _dated(
    drawn: Shape, act: Act, after: int, status: str, *, sure: bool
) -> tuple[When, list[tuple[str, str]]]:
    """Return the dates of a recognition, and what it was on which date."""
    dates = dated_by(drawn, act, after)
    if dates.until and _within(drawn, dates.end - 1):
        return NEVER, [(status, "")]  # "in 1990–1991", one after the other
    if status == "recognised" and dates.until and sure:
        return dates, list(_changes(drawn, act, after, dates))
    return dates, [(status, dates.on or dates.since)]


def _within(drawn: Shape, at: int) -> bool:
    """Say whether "in" stands before a date: what happened in a period did not end with it."""
    return at > 0 and drawn.text.endswith((" in ", "In "), 0, at)


def _before(sentence: Sentence, act: Act, found: Object) -> Iterator[Recognition]:
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


def _instead(
    sentence: Sentence, act: Act, found: Object, reading: Reading
) -> Iterator[Recognition]:
    """Yield whom "recognises Cuba instead of Fiji" says is not recognised."""
    drawn = sentence.shape
    other = _INSTEAD.match(drawn.text, found.end)
    if other is not None:
        span = drawn.plain_span(act.start, other.end())
        others = capitals(drawn.piece(other["who"]))
    else:
        whom = next(reversed(drawn.within(act.verb.end(), found.end, *_WHOM)), None)
        if whom is None or not whom.aside:
            return
        left = prose(reading).draw(Span(whom.end - whom.aside, whom.end), sentence.passage.view)
        other = _INSTEAD.match(left.text)
        if other is None:
            return
        span = Span(drawn.plain_at(act.start), left.plain_span(0, other.end()).end)
        others = capitals(left.piece(other["who"]))
    for identity in others:
        for subject in act.subjects:
            if identity not in {subject.id, *found.ids}:
                yield Recognition(
                    subject.id, identity, "not_recognised", "", "", "", *span, sentence.span.end
                )


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
    sentence: Sentence, act: Act, found: Object, dates: When, reading: Reading
) -> Iterator[tuple[str, int, int, int]]:
    """Yield each subject with the words to quote for it: alone where the list has its own notes."""
    drawn = sentence.shape
    start = drawn.plain_at(0 if 0 <= dates.end <= act.start else act.start)
    opens = act.start - len("Neither ") * drawn.text.endswith("either ", 0, act.start)
    whole = drawn.plain_span(opens, max(found.end, act.verb.end()))
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
        else:  # "After recognising Cuba, Fiji …": whose deed it was may follow
            end = max(whole.end, subject.end) if subject.name else whole.end
            yield subject.id, min(start, whole.start), end, sentence.span.end
