"""Whom a person serves who is named with an office, where the title alone does not tell."""

import itertools
import re
from collections import Counter
from typing import NamedTuple

from comity.claims.grammar.persons.titles import folded
from comity.claims.prose.finding import Sentence
from comity.claims.prose.timing import When
from comity.claims.reading import Reading

_LISTED = re.compile(r",? (?:and )?(?:the |his |her )?|, and ")
_GOES = re.compile(
    r" (?:also )?(?:visited|arrived in|travell?ed to|(?:paid|made|went on|undertook|began)"
    r"(?: [\w-]+){0,5} visits? to) (?:the )?"
)
_MET = re.compile(
    r"\b(?:met(?: with)?|meeting(?: with)?|received by|welcomed by|hosted by|greeted by|"
    r"(?:held|had) (?:talks|discussions|a meeting) with|talks with|counterpart,?|credentials to|"
    r"accompanied [^,.]*by) (?:the |then |former )?$"
)
_MEETS = re.compile(
    r"(?: and [^,.;]{3,40}?)?(?: (?:also|later|then|had|has))* (?:met|meets|held (?:talks|"
    r"discussions|a meeting)|received|hosted|welcomed|visited|exchanged [^.;,]{3,50}?|spoke|"
    r"converses)"
    r"(?: with| to)? (?:the |his |her |then )*"
)
_OF_STATE = re.compile(r"^(?:President|King|Queen|Emperor|Emir|Sultan|Pope)$")
_OF_GOVERNMENT = re.compile(r"^(?:Prime Minister|Premier|Chancellor|Taoiseach)$")
_NUMBER = re.compile(r"[ivx]+")
_FAR = 200


class Held(NamedTuple):
    """A person named with an office; `start` and `end` are offsets into ``plain``."""

    person: str
    role: str
    """``President``, ``Minister of Foreign Affairs``, ``Ambassador to Angola``."""
    service: str
    """The actor whom the person serves, "" where the words do not tell."""
    start: int
    end: int
    name_start: int
    name_end: int
    dates: When
    sentence: Sentence


def carried(plain: str, found: list[Held]) -> list[Held]:
    """Let a title without a state take that of the title it is listed with."""
    kept: list[Held] = []
    for each in found:
        before = kept[-1] if kept else None
        if each.service or before is None or not before.end < each.start < before.end + 12:
            kept.append(each)
        elif _LISTED.fullmatch(plain, before.end, each.start) and not _rivals(before, each):
            kept.append(each._replace(service=before.service))
        else:
            kept.append(each)
    return kept


def _rivals(one: Held, other: Held) -> bool:
    """Say whether two cannot serve one state: both are heads of state, or both of government."""
    return any(
        pattern.match(one.role) and pattern.match(other.role)
        for pattern in (_OF_STATE, _OF_GOVERNMENT)
    )


def in_service(reading: Reading, found: list[Held]) -> list[Held]:
    """Let the two in view tell whom a person serves, where no title does.

    Whoever visits one of the two serves the other, and so does whom the other's officer meets.
    """
    kept: list[Held] = []
    for each in found:
        served = each.service or _host(reading, each) or _met(reading, kept, each)
        kept.append(each._replace(service=served))
    for at, (one, other) in enumerate(itertools.pairwise(kept)):
        if not one.service and other.sentence is one.sentence:
            kept[at] = one._replace(service=_meets(reading, one, other))
    return kept


def _host(reading: Reading, held: Held) -> str:
    """Return, of the two in view, the one that a person who visits the other serves."""
    view = held.sentence.passage.view
    goes = _GOES.match(reading.plain, held.end, held.sentence.span.end)
    if goes is None or not view or not reading.state:
        return ""
    places = reading.mentions_in(goes.end(), goes.end() + 40)
    named = {reading.actor_of(place) for place in places[:1]} & {view, reading.state}
    return ({view, reading.state} - named).pop() if len(named) == 1 else ""


def _met(reading: Reading, before: list[Held], held: Held) -> str:
    """Return, of the two in view, the one whose officer is met by that of the other."""
    last = before[-1] if before else None
    both = {held.sentence.passage.view, reading.state} - {""}
    if last is None or last.service not in both:
        return ""
    if last.sentence is not held.sentence and not _goes_on(reading, last, held):
        return ""
    near = reading.plain[max(last.end, held.start - _FAR) : held.start]
    return (both - {last.service}).pop() if len(both) > 1 and _MET.search(near) else ""


def _meets(reading: Reading, one: Held, other: Held) -> str:
    """Return, of the two in view, the one whose officer meets that of the other."""
    both = {one.sentence.passage.view, reading.state} - {""}
    met = other.service in both and _MEETS.fullmatch(reading.plain, one.end, other.start)
    return (both - {other.service}).pop() if met and len(both) > 1 else ""


def _goes_on(reading: Reading, last: Held, held: Held) -> bool:
    """Say whether "he" that a sentence begins with is the one named last in that before it."""
    start = held.sentence.span.start
    near = held.sentence.before == last.sentence.span
    return near and reading.plain.startswith(("He ", "She "), start)


def mostly(found: list[Held]) -> dict[str, str]:
    """Return whom each person serves by most of the words that tell."""
    told: dict[str, Counter[str]] = {}
    for each in found:
        if each.service:
            told.setdefault(each.person, Counter())[each.service] += 1
    return {person: services.most_common(1)[0][0] for person, services in told.items()}


def usually(found: list[Held], linked: frozenset[str]) -> list[Held]:
    """Call a person by the name that the document links to, where another holds all its words.

    "Óscar Arias Sánchez" is called "Óscar Arias" where the document links to an article of that
    title; "Juan Óscar Arias" is another.
    """
    names = {each.person for each in found if " " in each.person}
    begun: dict[str, list[str]] = {}
    for title in sorted(linked):
        parts = folded(title).split() if " " in title else []
        for word in {*parts[:1], *parts[-1:]}:
            begun.setdefault(word, []).append(title)
    usual: dict[str, str] = {}
    for name in names - linked:
        first, words = folded(name).partition(" ")[0], set(folded(name).split())
        same = [title for title in begun.get(first, ()) if _is_short_for(title, first, words)]
        if len(same) == 1:
            usual[name] = same[0]
    return [each._replace(person=usual.get(each.person, each.person)) for each in found]


def _is_short_for(title: str, first: str, words: set[str]) -> bool:
    """Say whether a title has the words of a name, or fewer that begin with the same."""
    held = folded(title).split()
    more = words - set(held)
    shorter = held[0] == first and set(held) < words and not any(map(_NUMBER.fullmatch, more))
    return set(held) == words or shorter
