"""Whoever and whatever a sentence speaks of: actors, cities, dates, and words for them."""

import functools
import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from comity.actors import Mention, actor, resolve
from comity.claims.page import kind_of
from comity.claims.prose.sentences import sentences_before
from comity.claims.reading import Reading
from comity.dates import Dated
from comity.errors import UnknownActorError
from comity.spans import Span, made

PRONOUNS = (
    "both", "two ", "2 countries", "2 nations", "2 states", "these ", "those ", "they", "neither",
    "none of", "it ", "it'", "it’", "it,",
    "it.", "the countries", "the country", "the nation ", "the kingdom ", "the republic ",
    "the sultanate ", "the emirate ", "the archipelago ", "the island ", "the government",
    "the regime ", "the authorities ", "the junta ", "the two", "their two",
    "all of th", "any of th", "each country", "each state", "each nation",
)  # fmt: skip
"""How the words begin that stand for somebody; `Ground.pronouns` says where they are."""
_SUCH = (
    r"(?:countries|nations|states|republics|governments|peoples|sides|parties|neighbou?rs|powers|"
    r"kingdoms)"
)
_LAND = (
    r"(?:country|nation|kingdom|republic|sultanate|emirate|archipelago|"
    r"island (?:nation|state|country|republic))"
)
# "the nation of Fiji", "the country that left": these say themselves whom they mean.
_NO_OTHER = r"(?!['’-]| of (?:the )?[A-Z]| (?:that|which|whose|where|[a-z]+ing)\b)"
_DO = (
    r"(?:(?:also|then|later|now|have|has|had|are|were|would|will|both|jointly|formally|officially)|"
    r"(?:cooperate|co-operate|agree|sign|maintain|share|establish|discuss|enjoy|exchange|open|"
    r"conclude|support|recogni[sz]e|restore|resume|normali[sz]e|collaborate|work|trade)(?:d|ed)?|"
    r"began|broke|fought|met|became|remain(?:ed)?)"
)
"""What the two do, where no noun stands behind them: "the two have", not "the two leaders"."""
_STAND = (
    r"(?:were|was|are|is|have|has|had|can|could|would|will|in|since|began|dates?|dated|go|goes|"
    r"went|remain(?:s|ed)?|became|improved|worsened|deteriorated|grew|broke|continued?)"
)
_BOTH = (
    r"(?:(?<=, )|(?<=, and )|(?<=because )|(?<=since )|(?<=while )|(?<=although )|(?<= as ))both"
    r"(?= (?:also |now |have )*(?:are|were|have|had|share|maintain|belong|enjoy|support|"
    r"signed|agreed|joined)\b)"
)
_PRONOUN = re.compile(
    rf"(?P<pair>[Bb]oth (?:of (?:them|these) )?{_SUCH}\b|"
    rf"(?:[Tt]he |[Tt]hese |[Tt]heir )?(?:[Tt]wo|2) {_SUCH}\b|[Tt]he countries\b|"
    r"(?:[Tt]he(?:se)? two|[Bb]oth) (?!other |of |are |were |remain |became |as )"
    rf"(?:[A-Z]?[a-z-]+ ){{1,2}}{_SUCH}\b|"
    r"[Ee]ach (?:country|state|nation)(?= (?:has|had|maintain|keeps|operates|opened|established))|"
    rf"Both(?= (?:are|have|maintain|were|had|established|share|belong))|They\b|{_BOTH}|"
    r"both of them(?= are (?:\w+ )?members\b)|"
    r"they(?= (?:also |have |had |then |jointly )*(?:signed|agreed|established|concluded|share|"
    r"opened|maintain)\b| (?:are |were |have |had )?both\b)|"
    rf"[Tt]he two(?= {_DO}\b)|(?<=etween )the two(?=[.;)]| {_STAND}\b))|"
    r"(?P<neither>[Nn]either (?:country|nation|state|of the two countries)\b|Neither(?= ha))|"
    r"(?P<none>[Nn]one of (?:these|the) (?:countries|states|entities|nations)\b)|"
    r"(?P<these>(?:(?:[Aa]ll|[Aa]ny) of )?[Tt]h(?:e|o)se (?:\w+ )?"
    r"(?:countries|states|entities|nations|territories)\b)|"
    rf"(?P<it>[Ii]t\b|[Tt]he {_LAND}\b{_NO_OTHER})|"
    r"(?P<ruled>[Tt]he (?:government|regime|authorities|junta)"
    r"(?= (?:is|was|became|remains|has|had|have|then|later|also|[a-z]+ly|[a-z]+ed|[a-z]{2,}[^s ]s|"
    r"gave|sent|began|broke|cut|chose|sought|made|took|withdrew|won|led)\b))"
)
_BACK = 600
"""How far before "these countries" they may be named."""


class Member(NamedTuple):
    """One of those that a sign stands for."""

    id: str
    """The actor; for a city whose territory it is in; "" for a date."""
    name: str
    """The usual name, of the city for a city."""
    start: int
    end: int
    sure: bool = False
    """For a city: whether the words name its state."""


class Entity(NamedTuple):
    """A stretch of ``plain`` that names somebody, a city, or a date, or stands for the two."""

    start: int
    end: int
    kind: str
    """``state``, ``organisation``, ``city``, ``demonym``, ``date``, ``pair``, ``neither``, or
    ``it``."""
    members: tuple[Member, ...]
    date: Dated | None = None


class Ground(NamedTuple):
    """A document being read, with what is remembered of it from sentence to sentence."""

    reading: Reading
    pronouns: Sequence[int]
    """Where in ``plain`` words begin that may stand for somebody."""
    known: dict[str, tuple[str, str]]
    """Whom words name that were met before, and of what kind they are."""


def entities(ground: Ground, span: Span, view: str) -> list[Entity]:
    """Return what is known in ``plain[span]``, in order of where it begins.

    ``view`` is the actor that "both countries" means beside the document's own state. Where
    there is none it is the last two states that are named before.
    """
    reading, pronouns, known = ground
    plain = reading.plain
    start, end = span
    found = [
        made(Entity, (each.start, each.end, "date", (), each))
        for each in reading.dates_in(start, end)
        if each.first and not each.problem
    ]
    for mention in reading.mentions_in(start, end):
        begins, ends, kind, identity, name = mention
        touched = plain[ends : ends + 1] in _TOUCHING or plain[begins - 1 : begins] == "-"
        if touched and _doubled(plain, begins, ends):
            continue
        linked, until = _states_linked(reading).get(begins, _NOWHERE)
        if kind == "actor" and until == ends and linked != identity:
            identity, kind, name = linked, "city", plain[begins:ends]  # Armenia in Colombia
        if kind != "city":
            words = plain[begins:ends]
            identity, kind = known.get(words) or _meant(ground, mention)
            if kind == "state" and words != name and _is_capital(plain, mention, identity):
                kind, name = "city", words
        if kind == "city":
            ends, name = _cities_linked(reading).get(begins, (ends, name))
        state = linked if kind == "city" else ""
        named = made(Member, (state or identity, name, begins, ends, bool(state)))
        found.append(made(Entity, (begins, ends, kind, (named,), None)))
    found += _shortened(reading, span, view)
    found.sort(key=_START)
    first = bisect_left(pronouns, start)
    if first < len(pronouns) and pronouns[first] < end:
        last = bisect_left(pronouns, end, first)
        found += _pronouns(reading, pronouns[first:last], end, view, found)
        found.sort(key=_START)
    return found


_NOWHERE = ("", -1)


def _states_linked(reading: Reading) -> dict[int, tuple[str, int]]:
    """Return the state that a link names beside a place, by where the link's words begin.

    With it stands where the words end that are the place's name and no more, else -1.

    "[[Rabat, Malta|Rabat]]" is not the Rabat that is better known.
    """
    return reading.once(_by_links)


def _by_links(reading: Reading) -> dict[int, tuple[str, int]]:
    found: dict[int, tuple[str, int]] = {}
    for link in reading.document.links:
        town, comma, where = link.target.partition(", ")
        if comma and reading.plain.startswith(town, link.start):
            state = resolve(where)
            if state is not None and kind_of(state.id) == "state":
                alone = link.end - link.start == len(town)
                found[link.start] = state.id, link.end if alone else -1
    return found


def _cities_linked(reading: Reading) -> dict[int, tuple[int, str]]:
    """Return the cities that links call a "City", by where the link's words begin.

    With it stands where the words end: "[[Lime City]]", "[[Lime City|Lime]]".
    """
    return reading.once(_named_city)


def _named_city(reading: Reading) -> dict[int, tuple[int, str]]:
    return {
        link.start: (link.end, link.target)
        for link in reading.document.links
        if link.target.endswith(_CITY)
        and reading.plain[link.start : link.end].removesuffix(_CITY)
        == link.target.removesuffix(_CITY)
    }


_CITY = " City"
_TOUCHING = frozenset("-$")


def _doubled(plain: str, start: int, end: int) -> bool:
    """Say whether a name is half of a doubled one, or of a currency: Baden-Baden is not Baden."""
    if plain.startswith("$", end):
        return True  # "US$50 million"
    words = plain[start:end]
    return plain.startswith(f"-{words}", end) or plain.endswith(f"{words}-", 0, start)


def _is_capital(plain: str, mention: Mention, identity: str) -> bool:
    """Say whether a name that a state once bore means its capital: "an embassy in São Tomé"."""
    start, end, _, _, name = mention
    if end - start == len(name) or not plain.endswith(" in ", 0, start):
        return False
    return capital_of(identity) == plain[start:end]


@functools.cache
def capital_of(identity: str) -> str:
    """Return the capital of an actor, "" for one that is not known."""
    try:
        return actor(identity).capital
    except UnknownActorError:
        return ""


_START = itemgetter(0)


def _meant(ground: Ground, mention: Mention) -> tuple[str, str]:
    """Find out, and remember, whom a mention of no city names, and of what kind they are."""
    identity = ground.reading.actor_of(mention)
    kind = kind_of(identity) if mention.kind == "actor" else mention.kind
    known = ground.known[ground.reading.plain[mention.start : mention.end]] = (identity, kind)
    return known


@functools.cache
def _short(identity: str) -> re.Pattern[str] | None:
    """Return a pattern for the first part of a double name: Bosnia, Timor, Trinidad."""
    try:
        name = actor(identity).name
    except UnknownActorError:
        return None
    first = re.split(r" and |-| & ", name)[0]
    if first == name or len(first) < 5 or " " in first:  # noqa: PLR2004
        return None
    return re.compile(rf"\b{re.escape(first)}\b(?! and\b|-)")


def _shortened(reading: Reading, span: Span, view: str) -> list[Entity]:
    """Return where the actor in view, or the document's own state, goes by part of its name."""
    found = []
    for identity in (reading.state,) if view in {"", reading.state} else (view, reading.state):
        pattern = _short(identity)
        if pattern is not None:
            found += [
                Entity(*each.span(), "state", (Member(identity, each[0], *each.span()),))
                for each in pattern.finditer(reading.plain, *span)
            ]
    return found


def _pronouns(
    reading: Reading, places: Sequence[int], end: int, view: str, named: list[Entity]
) -> list[Entity]:
    found: list[Entity] = []
    done = -1
    for at in places:
        match = _PRONOUN.match(reading.plain, at, end) if at >= done else None
        if match is None:
            continue
        done = match.end()
        kind = match.lastgroup or ""
        if kind in {"none", "these"}:
            found += _these(reading, match, kind)
        elif kind == "it" or (kind == "ruled" and view in {"", reading.state}):
            found.append(Entity(at, done, "it", ()))
        elif kind != "ruled" and (
            pair := _pair(reading.state, view, [each for each in named if each.end <= at])
            or two_above(reading, at)
        ):
            members = tuple(Member(each, "", at, done) for each in pair)
            found.append(Entity(at, done, kind, members))
    return found


def _these(reading: Reading, match: re.Match[str], kind: str) -> list[Entity]:
    """Return whom "these countries" means: the states named before it in its list or paragraph."""
    plain = reading.plain
    stop = match.start()
    line = max(plain.rfind("\n", 0, stop) + 1, stop - _BACK)
    above = max(plain.rfind("\n", 0, max(line - 1, 0)) + 1, stop - _BACK)
    for start in (line, above):
        named = dict.fromkeys(
            reading.actor_of(each)
            for each in reading.mentions_in(start, stop)
            if each.kind == "actor" and kind_of(each.id) == "state"
        )
        group = tuple(each for each in named if each != reading.state)
        if len(group) > 1:
            break
    else:
        return []
    kind = "neither" if kind == "none" else "pair"
    members = tuple(Member(each, "", *match.span()) for each in group)
    return [Entity(*match.span(), kind, members)]


def two_above(reading: Reading, at: int) -> tuple[str, ...]:
    """Return the two states that the paragraph names before ``plain[at]``, none for any others.

    It is for "the two countries" where no heading or row says whom all is about. Of a paragraph
    that names more they are the two whom the sentence before names.
    """
    start = max(reading.plain.rfind("\n", 0, at) + 1, at - _BACK)
    passage = reading.passage_at(at)
    if passage is not None and passage.view:
        return ()
    named = _states(reading, start, at)
    if len(named) > 2:  # noqa: PLR2004 - two make a pair
        last = next(iter(sentences_before(reading.plain, start, at)), None)
        named = _states(reading, *last) if last else ()
    return named if len(named) == 2 else ()  # noqa: PLR2004 - two make a pair


def _states(reading: Reading, start: int, end: int) -> tuple[str, ...]:
    """Return the states that ``plain[start:end]`` names, each once."""
    named = dict.fromkeys(
        reading.actor_of(each)
        for each in reading.mentions_in(start, end)
        if each.kind == "actor" and kind_of(each.id) == "state"
    )
    return tuple(named)


def _pair(state: str, view: str, before: list[Entity]) -> tuple[str, ...]:
    """Return the two that "both countries" means, none when that cannot be told."""
    named = list(dict.fromkeys(each.members[0].id for each in before if each.kind == "state"))
    meant = {member.id for each in before for member in each.members}  # by a capital, too
    if len(named) == 2 and view not in {"", *meant}:  # noqa: PLR2004 - two make a pair
        return tuple(named)
    if view and state and view != state:
        return (state, view)
    if len(named) == 2:  # noqa: PLR2004 - two make a pair
        return tuple(named)
    told = {each.members[0].id for each in before if each.kind in {"state", "demonym"}}
    if len(named) == 1 and len(told) == 2 and state not in told:  # noqa: PLR2004
        return tuple(told)  # "the Cuban minority of Fiji strained ties between the two"
    if len(named) == 1 and state and named[0] != state:
        return (state, named[0])
    return ()
