"""Recognitions by a government that no name goes with, by a decision, by some of many states."""

import re
from collections.abc import Iterator

from comity.claims.grammar.recognition.lexicon import GIVES, KIND
from comity.claims.grammar.recognition.recognition import Object, Recognition, object_of
from comity.claims.grammar.recognition.switching import SWITCH, sides_of
from comity.claims.prose.acts import acts, antecedent
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import capitals, partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DATE, DEMONYM
from comity.claims.prose.timing import NEVER, When, leading, when
from comity.claims.reading import Reading
from comity.spans import Span

_OWNER = rf"(?:(?P<who>{ACTOR}(?=['’])|{CITY}(?=['’])|{DEMONYM})(?:['’]s?)?|\b(?P<its>[Ii]ts))"
# "Cuba's decision to recognise Fiji", "its refusal to", "the Cuban withdrawal of recognition from"
_DECIDED = re.compile(
    rf"{_OWNER} (?:[a-z]+ ){{0,2}}?(?:(?:decision|move|choice|(?P<not>refusal|failure|"
    rf"unwillingness|reluctance|inability))(?: (?:in|on) {DATE})? (?:to (?:[a-z]+ly )?"
    rf"(?:recogni[sz]e|{GIVES} {KIND} (?:of|to))|of recogni[sz]ing)|"
    r"(?P<ended>withdrawal|revocation|suspension|cancellation|termination|"
    rf"rescission|retraction|freezing) of {KIND} (?:of|from)|"
    rf"(?P<switch>switch|shift|transfer|change) (?:of|in) {KIND})\b"
)
_UNDONE = re.compile(
    r"\b(?:withdr[ae]w|revers|revok|rescind|retract|suspend|postpon|delay|cancel)[a-z]* $"
)
_NEAR = 20
_OWNED = re.compile(rf"(?:With |Despite |After |Following )?(?P<who>{ACTOR})['’]s? ")
_MINISTER = r"(?:[Pp]rime [Mm]inister|[Pp]resident|[Kk]ing|[Cc]hancellor)"
_NAMED = r"(?: [A-Z][\w’'.-]+){1,3}"
_GOVERNMENT = re.compile(
    rf"(?:^|(?<=, )|(?<={DATE} ))(?:[Tt]he (?:[A-Z][\w’-]+ ){{0,3}}?|[Ii]ts )"
    rf"(?:[Gg]overnment(?: of {_MINISTER}{_NAMED})?|"
    r"(?:[Mm]inistry of [Ff]oreign|[Ff]oreign) (?:[Aa]ffairs|[Mm]inistry)|[Pp]arliament|"
    r"regime|junta)(?P<how>(?: [a-z]+){0,3}?) "
    r"(?:recogni[sz]ed?|(?P<ended>(?:withdrew|revoked) (?:its |the )?recognition of))"
)
_SOME = r"\b(?:[Cc]ountries|[Ss]tates|[Nn]ations|[Gg]overnments|[Mm]embers)"
_SOME_DO = re.compile(rf"{_SOME}(?P<how>(?: [a-z]+){{0,4}}?) recogni[sz]ed?\b")
_SOME_SWITCH = re.compile(rf"{_SOME}(?P<how>(?: [a-z]+){{0,3}}?) {SWITCH}")
_AMONG_THEM = re.compile(
    rf"[^.;]{{0,80}}?,? \(?(?:including|notably|among them|such as|namely) (?P<who>{ACTOR})(?!['’])"
)
_GROUP = re.compile(
    r"\b(?<!first )(?<!only )(?<!other )"
    r"(?P<group>(?:(?:South|North|Latin|Central|West|East|Southeast|(?:West|East|South|North)ern|"
    r"Arab|African|Asian|European|American|Caribbean|Baltic|Nordic|Scandinavian|Balkan|Gulf|"
    r"Muslim|Islamic|Pacific|Communist|Socialist) )+(?:governments|states|countries|nations)"
    r"(?: of the [A-Z]\w+(?: [A-Z]\w+)?)?)(?: that| which)?"
    r"(?P<how>(?: (?!to recog)[a-z]+){0,3}?) recogni[sz]ed?\b"
)
"""Many who go by a name together: "the Arab states recognised Fiji"."""
_REACH = 40
_ALL = re.compile(r"\brecogni[sz]es?\b(?= (?:all|every|each)\b)")
_BUT = re.compile(
    r" (?:all|every|each) [^.;()]{0,60}?,? \(?(?:[Ee]xcept(?: for)?|with the exceptions? of|"
    rf"apart from|other than|but) (?P<who>{ACTOR})(?!['’])"
)
_ON = re.compile(rf",? (?:in|on) {DATE}")


def by_bodies(sentence: Sentence, reading: Reading) -> Iterator[tuple[str, Recognition]]:
    """Yield what a sentence tells so of recognitions, and by which words."""
    for what, found in (
        ("a decision to recognise", _decided(sentence, reading)),
        ("the government recognised", _governed(sentence, reading)),
        ("some of many recognise", _some(sentence, reading)),
        ("a group recognises", _by_group(sentence, reading)),
        ("some of many switch", _some_switch(sentence)),
        ("all but", _all_but(sentence, reading)),
    ):
        for each in found:
            yield what, each


def _decided(sentence: Sentence, reading: Reading) -> Iterator[Recognition]:
    """Yield "Cuba's decision to recognise Fiji in 1990", and what else it did, by a noun."""
    drawn = sentence.shape
    for match in _DECIDED.finditer(drawn.text):
        undone = _UNDONE.search(drawn.text, max(0, match.start() - _NEAR), match.start())
        for status, found in () if undone else _what(sentence, match, reading):
            dates = _dated(sentence, found.end)
            inside = when(drawn, match.start(), match.end())
            dates = dates if dates.on else inside
            span = drawn.plain_span(match.start(), found.end)
            for who in _deciders(sentence, match, reading.state):
                yield from _of(who, found, _told(sentence, found, status, dates, span))


def _what(
    sentence: Sentence, match: re.Match[str], reading: Reading
) -> Iterator[tuple[str, Object]]:
    """Yield what a decision makes of whom: recognised, not so, or no longer."""
    drawn = sentence.shape
    if match["switch"]:
        sides = sides_of(drawn, match.end(), len(drawn.text))
        if sides:
            yield "withdrawn", Object(sides.old, "", sides.end)
            yield "recognised", Object(sides.new, "", sides.end)
        return
    found = object_of(sentence, match.end(), len(drawn.text), reading)
    if found:
        status = "not_recognised" if match["not"] else "withdrawn" if match["ended"] else ""
        yield status or "recognised", found


def _deciders(sentence: Sentence, match: re.Match[str], state: str) -> list[str]:
    """Return whose a decision is: of those named, or of whom "its" means."""
    if match["who"]:
        return capitals(sentence.shape.piece(match["who"]))
    owner = _OWNED.match(sentence.shape.text)
    if owner:
        return [each.id for each in sentence.shape.members(owner["who"])]
    return [each.id for each in antecedent(sentence, match.start("its"), state)]


def _governed(sentence: Sentence, reading: Reading) -> Iterator[Recognition]:
    """Yield "the government of President Rojas recognised Fiji": the other of the two in view."""
    drawn = sentence.shape
    for match in _GOVERNMENT.finditer(drawn.text):
        found = object_of(sentence, match.end(), len(drawn.text), reading)
        how = modality(match["how"])
        if found is None or how not in {"", "denied"} or (how and match["ended"]):
            continue
        view = sentence.passage.view or reading.state
        who = partner(sentence, view, reading.state) if view in found.ids else view
        dates = _dated(sentence, found.end)
        dates = dates if dates.on else leading(drawn)
        status = "withdrawn" if match["ended"] else "not_recognised" if how else "recognised"
        span = drawn.plain_span(match.start(), found.end)
        if who:
            yield from _of(who, found, _told(sentence, found, status, dates, span))


def _some(sentence: Sentence, reading: Reading) -> Iterator[Recognition]:
    """Yield "many states recognised Fiji, including Cuba and Chad"."""
    drawn = sentence.shape
    match = _SOME_DO.search(drawn.text)
    found = object_of(sentence, match.end(), len(drawn.text), reading) if match else None
    among = _AMONG_THEM.match(drawn.text, found.end) if found else None
    if match is None or found is None or among is None:
        return
    said = modality(match["how"])
    if said in {"", "denied"}:
        status = "not_recognised" if said else "recognised"
        for each in drawn.members(among["who"]):
            yield from _of(
                each.id, found, _told(sentence, found, status, leading(drawn), _item(each))
            )


def _by_group(sentence: Sentence, reading: Reading) -> Iterator[Recognition]:
    """Yield "Arab states recognised Fiji in 1990", of which no names are told."""
    drawn = sentence.shape
    for match in _GROUP.finditer(drawn.text):
        found = object_of(sentence, match.end(), len(drawn.text), reading)
        how = modality(match["how"])
        if found is None or how not in {"", "denied"}:
            continue
        behind = min(len(drawn.text), found.end + _REACH)
        dates = when(drawn, found.end, behind)
        dates = dates if dates.end >= 0 else leading(drawn)
        status = "not_recognised" if how else "recognised"
        span = drawn.plain_span(match.start(), found.end)
        yield from _of(match["group"], found, _told(sentence, found, status, dates, span))


def _some_switch(sentence: Sentence) -> Iterator[Recognition]:
    """Yield "many states switched recognition from Cuba to Fiji, including Chad and Peru"."""
    drawn = sentence.shape
    match = _SOME_SWITCH.search(drawn.text)
    sides = sides_of(drawn, match.end(), len(drawn.text)) if match else None
    among = _AMONG_THEM.match(drawn.text, sides.end) if sides else None
    if match is None or sides is None or among is None or modality(match["how"]):
        return
    for each in drawn.members(among["who"]):
        for status, ids in (("withdrawn", sides.old), ("recognised", sides.new)):
            found = Object(ids, "", sides.end)
            yield from _of(
                each.id, found, _told(sentence, found, status, leading(drawn), _item(each))
            )


def _all_but(sentence: Sentence, reading: Reading) -> Iterator[Recognition]:
    """Yield whom "it recognises all states except Cuba" leaves out."""
    drawn = sentence.shape
    for act in acts(sentence, _ALL, reading.state) if " all " in drawn.text else ():
        match = _BUT.match(drawn.text, act.verb.end())
        if match is None or modality(act.words):
            continue
        span = drawn.plain_span(act.start, match.end())
        found = Object(tuple(each.id for each in drawn.members(match["who"])), "", match.end())
        for subject in act.subjects:
            yield from _of(subject.id, found, _told(sentence, found, "not_recognised", NEVER, span))


def _item(member: Member) -> Span:
    return Span(member.start, member.end)


def _dated(sentence: Sentence, at: int) -> When:
    """Return the date that follows ``text[at]`` at once."""
    on = _ON.match(sentence.shape.text, at)
    return when(sentence.shape, *on.span()) if on else NEVER


def _told(sentence: Sentence, found: Object, status: str, dates: When, span: Span) -> Recognition:
    """Return a recognition with all that is told of it but who recognises whom."""
    date = "" if status == "not_recognised" else dates.on or dates.since
    return Recognition("", "", status, date, found.as_, "", *span, sentence.span.end)


def _of(who: str, found: Object, told: Recognition) -> Iterator[Recognition]:
    """Yield a recognition by one of each whom words name."""
    for identity in found.ids:
        if identity != who:
            yield told._replace(subject=who, object=identity)
