"""Persons: who is named with an office, in whose service, and what they are called in full."""

import functools
import re
from bisect import bisect_right
from collections.abc import Iterator

from comity.actors import actor, find
from comity.actors.rulers import alone, ruled
from comity.claims.grammar.persons.bearers import Bearers, same_person
from comity.claims.grammar.persons.heard import PATTERNS, STEMS, not_held, seconds
from comity.claims.grammar.persons.resort import last_resort
from comity.claims.grammar.persons.serving import Held, carried, in_service, mostly, usually
from comity.claims.grammar.persons.terms import dated_from, held_when, in_office, presented
from comity.claims.grammar.persons.titles import (
    ARTICLED,
    COUNTERPART,
    PLURAL,
    RANK,
    TITLED,
    folded,
    named,
    role_of,
)
from comity.claims.grammar.persons.untold import told_around
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.shape import STATE, Shape
from comity.claims.prose.timing import NEVER
from comity.claims.reading import Reading

_JUST_ABOVE = 900
_SMALL = frozenset(("al", "el", "bin", "ibn", "de", "da", "van", "von"))
"""Words of many names, by which nobody is known."""
_LONGEST = 8
"""So many words the name of a person has at most, styles and all."""
_LEAD = 4  # an article may stand between where a title begins and its link


@functools.lru_cache(maxsize=4096)
def _served(title: str) -> str:
    """Return the one actor that the title of an article names, "" for none or several."""
    named = {each.id for each in find(title) if each.kind == "actor"}
    return named.pop() if len(named) == 1 else ""


class People:
    """The persons that a document names with an office."""

    def __init__(self, reading: Reading) -> None:
        self._links = reading.document.links
        self._link_starts = [each.start for each in self._links]
        found = sorted(
            (held for sentence in prose(reading).with_any(*STEMS)
             for held in self._held(reading, sentence)),
            key=lambda each: (each.start, -each.end),
        )  # fmt: skip
        self._linked = frozenset(each.target.partition(" (")[0] for each in self._links)
        found = usually(found, self._linked)
        parts = _names_by_part(found)
        self._parts = parts
        self._bearers = Bearers(reading.plain)
        self._full = {word: full for word, names in parts.items() if (full := _one_of(names))}
        self._holders = _holders(found)
        named = [each._replace(person=self._called(each)) for each in found]
        known = mostly(named)
        named = [
            each
            if each.service
            else each._replace(service=known.get(each.person) or ruled(each.person))
            for each in named
        ]
        named = told_around(reading, in_service(reading, carried(reading.plain, named)))
        named = [_known_alone(each) for each in named]
        self._serves: dict[str, str] = {}
        for each in named:
            if each.service:
                self._serves.setdefault(each.person, each.service)
        self.held = [
            each._replace(
                service=each.service or self._serves.get(each.person) or last_resort(reading, each)
            )
            for each in named
        ]
        self._starts = [each.start for each in self.held]
        self._offices = {each.person: each for each in self.held if each.service}

    def within(self, start: int, end: int) -> list[Held]:
        """Return those named in ``plain[start:end]``."""
        first = bisect_right(self._starts, start - 1)
        return [
            each for each in self.held[first : bisect_right(self._starts, end)] if each.end <= end
        ]

    def full(self, name: str, at: int = -1) -> str:
        """Return the full name of a person of whom a part is given, as the document has it.

        A family name that stands at ``plain[at]`` is of whoever of that name was last named in
        full before, be it one without an office whom the document links to or named just above.
        """
        fuller = {self._full.get(word, "") for word in folded(name).split() if word not in _SMALL}
        full = fuller.pop() if len(fuller) == 1 else ""
        bearer = self._bearers.before(name, at) if at >= 0 and self._family(name) else ""
        if bearer and not (full and same_person(full, bearer)):
            same = [each for each in self._parts[folded(name)] if same_person(each, bearer)]
            near = bearer in self._linked or self._bearers.before(name, at, at - _JUST_ABOVE)
            full = max(sorted(same), key=len) if same else bearer if near else full
        return full or name

    def _family(self, name: str) -> bool:
        """Say whether a name is the last of all the full names that hold it."""
        held = self._parts.get(folded(name), ())
        return bool(held) and all(folded(each).endswith(f" {folded(name)}") for each in held)

    def bearer(self, name: str, at: int) -> str:
        """Return the full name of whoever bore a family name last before ``plain[at]``, or ""."""
        return self._bearers.before(name, at)

    def knows(self, name: str) -> bool:
        """Say whether a name is part of the name of somebody whom the document names in full."""
        return folded(name) in self._parts

    def _called(self, held: Held) -> str:
        """Return the full name of a person: the one in the document who holds that office."""
        full = self.full(held.person)
        if full != held.person or " " in held.person:
            return full
        same = self._holders.get((folded(held.person), held.role, held.service), set())
        return min(same) if len(same) == 1 else held.person

    def office(self, person: str) -> Held | None:
        """Return an office that this document says a person holds, None for none."""
        return self._offices.get(self.full(person))

    def serves(self, person: str, at: int = -1) -> str:
        """Return whom a person serves by the words of this document, "" where they do not tell.

        ``at`` is where in ``plain`` the name stands, for which see `full`.
        """
        return self._serves.get(self.full(person, at), "")

    def _held(self, reading: Reading, sentence: Sentence) -> list[Held]:
        text = sentence.shape.text
        taken: set[int] = set()
        found: list[Held] = []
        for pattern, hint in PATTERNS:
            if hint is not None and not hint.search(text):
                continue
            for match in pattern.finditer(text):
                for group in ("name", "name2") if pattern is PLURAL else ("name",):
                    name = named(match[group])
                    at = match.start(group)
                    short = pattern is not TITLED and " " not in name
                    if not name or at in taken or short or not_held(text, match, at):
                        continue
                    taken.add(at)
                    held = self._make(reading, sentence, match, (name, group))
                    found += [held] if pattern is not TITLED else seconds(match, held)
        if "counterpart" in text:
            found += self._counterparts(sentence, found)
        return found

    def _counterparts(self, sentence: Sentence, found: list[Held]) -> Iterator[Held]:
        """Yield those of the same office as one named before: "his Cuban counterpart"."""
        drawn = sentence.shape
        for match in COUNTERPART.finditer(drawn.text):
            name, service = named(match["name"]), _service(drawn, match)
            span = drawn.plain_span(*match.span())
            before = [each for each in found if each.start < span.start]
            if name and service and before:
                at = match.start("name") + match["name"].find(name)
                place = drawn.plain_span(at, at + len(name))
                yield Held(
                    self.linked(name, place.start, place.end), before[-1].role, service,
                    span.start, place.end, place.start, place.end, NEVER, sentence,
                )  # fmt: skip

    def _make(
        self, reading: Reading, sentence: Sentence, match: re.Match[str], who: tuple[str, str]
    ) -> Held:
        drawn = sentence.shape
        name, group = who
        at = match.start(group) + match[group].find(name)
        place = drawn.plain_span(at, at + len(name))
        body = "body" if "body" in match.re.groupindex and match["body"] else "role"
        last = max(at + len(name), *(match.end(each) for each in ("role", body, *_groups(match))))
        first = match.start() + (len(match[0]) - len(match[0].lstrip(" ")))
        first = at if match.start(group) == match.start() else first  # not "M. Roa"
        dates = held_when(drawn, match)
        if dates.end >= 0:
            first = min(first, dated_from(dates.end - 1))
        else:
            dates = in_office(drawn, last)
        last = max(last, dates.end)
        host = presented(drawn, last)
        whole = drawn.plain_span(first, last)
        listed = drawn.members(match["adjective"] if "adjective" in _groups(match) else "")
        if len(listed) > 1 and match.re is TITLED and first == match.start():
            whole = whole._replace(start=listed[-1].start)  # "in Chad, Cuban President Roa"
        service = self._serving(drawn, match, group, whole.start)
        behind = _OF_HIM.match(drawn.text, at + len(name)) if not service else None
        if behind:  # "President Roa of Cuba"
            state = drawn.members(behind["of"] or behind["in"])[0]
            service = state.id
            whole = whole._replace(end=max(whole.end, state.end + bool(behind["in"])))
        person = self.linked(name, place.start, place.end)
        if not service and " of " in person and _HEADS.search(match["role"]):
            service = _served(person)  # [[Haakon VII of Norway|Haakon VII]]
        service = service or _implied(drawn, match)
        role = _role(reading, sentence, match, host, service)
        service = _of_the_church(drawn, role, service)
        return Held(
            person, role, service, whole.start, whole.end,
            place.start, place.end, dates, sentence,
        )  # fmt: skip

    def _serving(self, drawn: Shape, match: re.Match[str], group: str, at: int) -> str:
        """Return whom somebody serves by the words before the name, by a link that begins there."""
        if "body" in match.re.groupindex and match["body"]:
            return drawn.plain_span(*match.span("body")).of(drawn.plain).removeprefix("the ")
        joined = drawn.text[max(0, match.start() - 3) : match.start()]
        if joined.endswith("-") and joined.lower() not in {"ex-", "en-"}:
            return ""  # "the pro-Cuban president"
        return _service(drawn, match, group) or self._linked_service(at)

    def _linked_service(self, start: int) -> str:
        """Return whom the article is about that a title links to: "President of Chad"."""
        number = bisect_right(self._link_starts, start + _LEAD) - 1
        if number < 0 or self._links[number].end <= start:
            return ""
        return _served(self._links[number].target)

    def linked(self, name: str, start: int, end: int) -> str:
        """Return the title of the article a name points at, when that is the person's name."""
        number = bisect_right(self._link_starts, start) - 1
        if number < 0 or self._links[number].end < end:
            return name
        target = self._links[number].target.partition(" (")[0].replace("_", " ")
        words = folded(target).split()
        if _ABOUT.search(target) or _TITLE.match(target):
            return name
        known = folded(name).rpartition(" ")[2] in words and 1 < len(words) <= _LONGEST
        return target if known else name


_OF_HIM = re.compile(rf" (?:of (?P<of>{STATE})(?!['’])|\((?P<in>{STATE})\))")
_HEADS = re.compile(
    r"[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Cc]hancellor|King|Queen|Emperor"
)
_SPEAKS = re.compile(
    r" (?:also |then )?(?:announced|declared|proclaimed) (?:that )?"
    rf"(?P<who>{STATE}) (?!(?:and|an?|the|to|as|of|in|its)\b)[a-z]"
)
_WHEN_HE = re.compile(
    rf"^(?:[^,;]{{0,40}}, )?(?P<who>{STATE}) (?!and\b)[a-z][^;]*, when "
    r"(?:then |the )?$"
)


def _known_alone(held: Held) -> Held:
    """Return "President Nixon" with his full name and state, where nothing tells of another."""
    full, state = alone(held.person, held.role)
    if not state or held.service not in {"", state}:
        return held
    return held._replace(person=full or held.person, service=state)


def _implied(drawn: Shape, match: re.Match[str]) -> str:
    """Return whom the head of a state serves by the words around: "announced that Cuba had"."""
    if not _HEADS.search(match["role"]):
        return ""
    speaks = _SPEAKS.match(drawn.text, match.end("name"))
    ours = speaks or _WHEN_HE.match(drawn.text[: match.start("role")])
    members = drawn.members(ours["who"]) if ours else ()
    return members[0].id if len(members) == 1 else ""


def _holders(found: list[Held]) -> dict[tuple[str, str, str], set[str]]:
    """Return the full names of those who bear a name, by the name, the role and the service."""
    holders: dict[tuple[str, str, str], set[str]] = {}
    for each in found:
        words = folded(each.person).split()
        for word in words if len(words) > 1 else ():
            holders.setdefault((word, each.role, each.service), set()).add(each.person)
    return holders


def _names_by_part(found: list[Held]) -> dict[str, set[str]]:
    """Return for a part of a name the full names that hold it."""
    parts: dict[str, set[str]] = {}
    for each in found:
        words = folded(each.person).split()
        if len(words) > 1:
            for word in words:
                parts.setdefault(word, set()).add(each.person)
    return parts


def _one_of(names: set[str]) -> str:
    """Return the fullest of several names of one person, "" when they are of several persons."""
    fullest = max(sorted(names), key=len)
    return fullest if all(same_person(each, fullest) for each in names) else ""


# Popes are called by their title, others are not: "President Roa".
_TITLE = re.compile(
    r"(?:President|(?:Prime |Foreign )?Minister|Chancellor|Premier|Secretary|King|Queen|Emperor|"
    r"Empress) "
)
# What an article is about that is no person, though it is named by one.
_ABOUT = re.compile(
    r"\b(?:[Ff]uneral|[Ee]lections?|[Pp]residency|[Gg]overnment|[Vv]isits?|[Aa]ssassination|[Dd]eath|"
    r"[Cc]abinet|[Ll]ist|[Ii]nauguration|[Tt]rial|[Pp]olicy|[Aa]dministration|[Ff]amily|"
    r"[Rr]eign) of\b|"
    r"\b(?:[Cc]abinet|[Gg]overnment|[Aa]dministration|[Dd]octrine|[Ii]nternational|Airport)$"
)
_POSTED = re.compile(RANK)
_FIRST = re.compile(rf"^[Ff]irst (?={RANK})")


def _of_the_church(drawn: Shape, role: str, service: str) -> str:
    """Return whom an office serves that may be the Holy See's."""
    if role == "Pope":
        return "" if "Coptic" in drawn.text else "VAT"
    return "VAT" if "uncio" in role else service


def _groups(match: re.Match[str]) -> tuple[str, ...]:
    """Return which of the groups that name whom and where a pattern has."""
    return tuple(each for each in ("of", "to", "adjective") if each in match.re.groupindex)


def _service(drawn: Shape, match: re.Match[str], name: str = "name") -> str:
    """Return whom an office serves, by the words beside it.

    Of "the Cuban and Fijian presidents Roa and Vula" the first, whose group is ``name``, serves
    whoever is named first.
    """
    if match.re is PLURAL and match["first"] and name == "name":
        return drawn.members(match["first"])[-1].id
    whose = _groups(match) if match.re is PLURAL else ()
    for group in whose:  # "the presidents of Cuba and Fiji, Roa and Vula", each in turn
        members = drawn.members(match[group] or "")
        if len(members) == 2:  # noqa: PLR2004 - the two
            return members[name == "name2"].id
    for group in ("of", "adjective"):
        members = drawn.members(match[group] or "") if group in _groups(match) else ()
        if len(members) == 1 or (members and group == "adjective" and match.re is TITLED):
            return members[-1].id  # "in Chad, Cuban President Roa"
    return ""


def _role(
    reading: Reading, sentence: Sentence, match: re.Match[str], host: str | None, service: str
) -> str:
    """Return what an office is called, with the post of a diplomat.

    ``host`` is the sign of whom credentials are presented to, as `presented` has it.
    """
    words = _FIRST.sub("", match["role"])
    role = usual = role_of(words)
    if _POSTED.fullmatch(words):
        post = match["to"] if "to" in match.re.groupindex else ""
        role = _posted(reading, sentence.shape, post or host or "", role)
        if role == usual and host is not None:
            role = _to_the_other(reading, sentence, role, service)
    return role


def _posted(reading: Reading, drawn: Shape, post: str, role: str) -> str:
    """Return the role of a diplomat, with the post where a sign for it is told."""
    members = drawn.members(post)
    if len(members) != 1:
        return role
    words = reading.plain[members[0].start : members[0].end]
    if drawn.piece(post).kind == "city":
        words = actor(members[0].id).name
    words = words.removeprefix("the ")
    return f"{role} to {'the ' if ARTICLED.search(words) else ''}{words}"


def _to_the_other(reading: Reading, sentence: Sentence, role: str, service: str) -> str:
    """Return the role of a diplomat who handed credentials to the other of the two in view."""
    two = {reading.state, sentence.passage.view} - {""}
    other = two - {service}
    return f"{role} to {actor(*other).name}" if len(two) > len(other) == 1 else role


def people(reading: Reading) -> People:
    """Return the persons of a document being read, the same each time."""
    return reading.once(People)
