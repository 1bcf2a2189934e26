"""Persons: who is named with an office, in whose service, and what they are called in full."""

import functools
import re
from bisect import bisect_right
from collections.abc import Iterator

from comity.actors import actor, find
from comity.claims.grammar.persons.bearers import Bearers, same_person
from comity.claims.grammar.persons.serving import Held, carried, in_service, mostly, usually
from comity.claims.grammar.persons.terms import dated_from, held_when, in_office, presented
from comity.claims.grammar.persons.titles import (
    ACCREDITED,
    APPOINTED,
    APPOSED,
    COUNTERPART,
    IS,
    PLURAL,
    RANK,
    RULER,
    SERVING,
    TITLED,
    folded,
    named,
    role_of,
)
from comity.claims.grammar.persons.untold import told_around
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.shape import STATE, Shape
from comity.claims.prose.timing import NEVER
from comity.claims.reading import Reading

# The patterns that begin with a name are slow: each is tried where a word for it stands.
_PATTERNS = (
    (TITLED, None),
    (ACCREDITED, re.compile(r"(?:appointed|accredited|named|nominated) ")),
    (PLURAL, re.compile(r"(?:resident|inister|King|remier)s ")),
    (RULER, re.compile(r" (?:[Dd]ictator|[Ll]eader|[Rr]uler|[Ss]trongman) ")),
    (IS, re.compile(r" (?:is|was|has been) [A-Z]")),
    (APPOINTED, re.compile(r" (?:appointed|named|nominated) ")),
    (
        SERVING,
        re.compile(
            r"(?:serv(?:es?|ed|ing)|is|was|became|been|elected|appointed|sworn in|named|"
            r"inaugurated|installed)(?: currently| as)? (?:the |an? )?[^.,;]{0,24}"
            r"(?:resident|inister|mbassador|ecretary|hancellor|remier|ing|ueen|eneral)\b"
        ),
    ),
    (
        APPOSED,
        re.compile(
            r"[,(] ?[^,;.()]{0,32}(?:resident|inister|mbassador|ecretary|hancellor|remier|eneral|"
            r"hairman|hairwoman|hairperson)\b"
        ),
    ),
)
_STEMS = sought(
    "high commissioner ", "plenipotentiary ", "minister resident ", "minister-resident ",
    "affaires ", "consul general ", "consul-general ", "representative ", "envoy ", "speaker ",
    "general secretary ", "presidents ", "ministers ", "dictator ", "leader ", "ruler ",
    "strongman ", "counterpart",
    "president,", "president.", "minister.", "ambassador,", "secretary,", "president ",
    "minister ", "minister,", "ambassador ", "secretary ", "secretary-general ",
    "king ", "queen ", "chancellor ", "pope ", "premier ", "emir ", "sultan ", "emperor ",
    "governor-general ", "governor general ", "supreme leader", "taoiseach ", "crown prince ",
    "high representative", "chairman ", "chairwoman ", "chairperson ", "director-general ",
)  # fmt: skip
_A_LIST = re.compile(r"\b(?:List|Lists|Visits?|Biography|Assassination) of [\w ]{0,30}$")
_JUST_ABOVE = 900
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
            (held for sentence in prose(reading).with_any(*_STEMS)
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
            each if each.service else each._replace(service=known.get(each.person, ""))
            for each in named
        ]
        named = told_around(reading, in_service(reading, carried(reading.plain, named)))
        self._serves: dict[str, str] = {}
        for each in named:
            if each.service:
                self._serves.setdefault(each.person, each.service)
        self.held = [
            each if each.service else each._replace(service=self._serves.get(each.person, ""))
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
        fuller = {self._full.get(word, "") for word in folded(name).split()}
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
        for pattern, hint in _PATTERNS:
            if hint is not None and not hint.search(text):
                continue
            for match in pattern.finditer(text):
                for group in ("name", "name2") if pattern is PLURAL else ("name",):
                    name = named(match[group])
                    at = match.start(group)
                    short = pattern is not TITLED and " " not in name
                    if not name or at in taken or short or _not_held(text, match, at):
                        continue
                    taken.add(at)
                    found.append(self._make(reading, sentence, match, (name, group)))
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
        dates = held_when(drawn, match)
        if dates.end >= 0:
            first = min(first, dated_from(dates.end - 1))
        else:
            dates = in_office(drawn, last)
        last = max(last, dates.end)
        host = presented(drawn, last)
        whole = drawn.plain_span(first, last)
        service = _service(drawn, match, group) or self._linked_service(whole.start)
        joined = drawn.text[max(0, match.start() - 3) : match.start()]
        if joined.endswith("-") and joined.lower() != "ex-":
            service = ""  # "the pro-Cuban president"
        if body == "body":
            service = drawn.plain_span(*match.span(body)).of(reading.plain).removeprefix("the ")
        behind = _OF_HIM.match(drawn.text, at + len(name)) if not service else None
        if behind:  # "President Roa of Cuba"
            state = drawn.members(behind["of"] or behind["in"])[0]
            service = state.id
            whole = whole._replace(end=max(whole.end, drawn.plain_span(at, behind.end()).end))
        service = service or _implied(drawn, match)
        role = role_of(match["role"])
        if _POSTED.fullmatch(match["role"]):
            post = match["to"] if "to" in match.re.groupindex else ""
            role = _posted(reading, drawn, post or host or "", role)
            if role == role_of(match["role"]) and host is not None:
                role = _to_the_other(reading, sentence, role, service)
        if role == "Pope":
            service = "" if "Coptic" in drawn.text else "VAT"
        return Held(
            self.linked(name, place.start, place.end), role, service, whole.start, whole.end,
            place.start, place.end, dates, sentence,
        )  # fmt: skip

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
        return target if folded(name).split()[-1] in words and len(words) > 1 else name


def _not_held(text: str, match: re.Match[str], at: int) -> bool:
    """Say whether a name and a title beside it are not of one another."""
    if _A_LIST.search(text, 0, at):
        return True
    if _A_THING.search(match["name"]) or _A_THING.match(text, at + len(match["name"])):
        return True  # "the King Roa Mosque"
    if match.re is TITLED:  # "for a second term as President, Ana Rojas went"
        return bool(_TERM.search(text, 0, match.start("role"))) and text[at - 2 : at] == ", "
    if match.re is APPOSED and not match["body"] and text.startswith(" of ", match.end()):
        return True  # "Ana Rojas, president of the oil workers"
    apart = match.re is SERVING and text[match.end("name") : match.end("name") + 1] == ","
    return apart and bool(_OTHERS.search(text, 0, at))  # "after years under Roa, was elected"


_A_THING = re.compile(
    r" (?:[Hh]ospital|[Mm]osque|[Aa]irport|[Uu]niversity|[Ss]cholarship|Program(?:me)?|[Bb]ridge|"
    r"[Ss]treet|Avenue|Boulevard|[Ss]tadium|Cent(?:re|er)|[Ff]oundation|[Pp]ort|[Hh]ighway|"
    r"[Cc]ollege|[Ll]ibrary|[Mm]useum|[Pp]rize|[Aa]wards?|[Mm]emorial|[Ss]chool|[Bb]arracks|"
    r"Causeway|Complex|City)\b"
)
_OF_HIM = re.compile(rf" (?:of (?P<of>{STATE})(?!['’])|\((?P<in>{STATE})\))")
_TERM = re.compile(rf"\b(?:term|elected|election|re-?elected|victory) as (?:the )?(?:{STATE} )?$")
_OTHERS = re.compile(r"\b(?:of|and|by|with|under|for) $")
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
    words = set(folded(fullest).split())
    return fullest if all(set(folded(each).split()) <= words for each in names) else ""


# Kings and popes are called by their title, others are not: "President Roa".
_TITLE = re.compile(r"(?:President|(?:Prime |Foreign )?Minister|Chancellor|Premier|Secretary) ")
# What an article is about that is no person, though it is named by one.
_ABOUT = re.compile(
    r"\b(?:[Ff]uneral|[Ee]lections?|[Pp]residency|[Gg]overnment|[Vv]isits?|[Aa]ssassination|[Dd]eath|"
    r"[Cc]abinet|[Ll]ist|[Ii]nauguration|[Tt]rial|[Pp]olicy|[Aa]dministration|[Ff]amily|"
    r"[Rr]eign) of\b|"
    r"\b(?:[Cc]abinet|[Gg]overnment|[Aa]dministration|[Dd]octrine|[Ii]nternational|Airport)$"
)
_POSTED = re.compile(RANK)


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
    for group in ("of", "adjective"):
        members = drawn.members(match[group] or "") if group in _groups(match) else ()
        if len(members) == 1:
            return members[0].id
    return ""


def _posted(reading: Reading, drawn: Shape, post: str, role: str) -> str:
    """Return the role of a diplomat, with the post where a sign for it is told."""
    members = drawn.members(post)
    if len(members) != 1:
        return role
    words = reading.plain[members[0].start : members[0].end]
    return f"{role} to {words.removeprefix('the ')}"


def _to_the_other(reading: Reading, sentence: Sentence, role: str, service: str) -> str:
    """Return the role of a diplomat who handed credentials to the other of the two in view."""
    two = {reading.state, sentence.passage.view} - {""}
    other = two - {service}
    return f"{role} to {actor(*other).name}" if len(two) > len(other) == 1 else role


def people(reading: Reading) -> People:
    """Return the persons of a document being read, the same each time."""
    return reading.once(People)
