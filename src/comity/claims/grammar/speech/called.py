"""What persons, bodies and groups of people are called who speak, by the words that name them."""

import re
from collections import Counter
from typing import NamedTuple

from comity.actors import actor
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.serving import Held
from comity.claims.grammar.persons.titles import ARTICLED, named, role_of
from comity.claims.grammar.speech.saying import PAPER
from comity.claims.grammar.speech.speakers import BODY, STYLE
from comity.claims.prose.sentences import REACH
from comity.claims.reading import Reading
from comity.errors import UnknownActorError
from comity.spans import Span

_OPPONENTS = re.compile(
    r"(?P<whose>[A-Z][\w’'. -]{2,40}?)['’]s? (?P<who>opponents|critics|supporters|allies)$"
)
_WRITES_FOR = re.compile(
    r"(?P<role>reporter|journalist|correspondent|columnist|editor) (?:for|of|from|at) (?P<paper>.+)"
)
# What one person is who is named by it alone.
_FUNCTION = re.compile(
    r"\b(?P<role>diplomat|reporter|journalist|spokes(?:man|woman|person)|analyst|historian|expert|"
    r"official)\b(?! and\b)"
)
# "analyst at the Lima Institute Ana Rojas"
_AT_BODY = re.compile(
    r"(?P<role>[A-Za-z -]+ (?:of|at|for|from|in) (?:the )?(?:[A-Z][\w’'-]+ )+?"
    r"(?:Institute|University|Cent(?:re|er)|Council|Ministry|Bank|Foundation|Agency|Committee|"
    r"Gazeta|Post|Times)) "
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+)"
)
# Names of documents and events, which say things too.
DOCUMENT = re.compile(
    r"\b(?:Agreement|Treaty|Resolution|Act|Declaration|War|Protocol|Convention|Charter|Law|Article|"
    r"Constitution|Report|Bill|Communiqué|Summit|Accords?|Conference|Doctrine|Plan|Initiative|"
    r"Pact|Memorandum|Statement|Concept|Strategy|Crisis|Relations|Agenda|Minutes|Revolution|"
    r"Policy|Road|Street|Airport|University|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)\b"
)
_COURTESY = frozenset(
    {"", "Dr", "Sir", "Mr", "Mrs", "Ms", "Lord", "Sheikh", "Justice", "Deputy",
     "Author", "Academic"}
)  # fmt: skip
"""What stands before a name and tells no office."""
_STYLED = re.compile(r"(?<=\w) (?:Dr|Mr|Mrs|Ms|Sir)$")
_SHORT_FOR = {"FM": "Minister of Foreign Affairs", "PM": "Prime Minister"}
_MAJESTY = frozenset({"Majesty", "Highness", "Excellency", "Holiness", "Lordship", "Crown Prince"})
_GIVEN = re.compile(
    r"(?:[A-Z][\w’'-]+|[A-Z]\.)(?: (?:[A-Z][\w’'-]+|[A-Z]\.|de|da|bin|al|van|von)){0,3}$"
)
# "Ana Rojas MEP said"
_BEHIND = re.compile(r" (?:MP|MEP|MSP|TD|QC|Jr\.|PhD)$")
_LEFT = re.compile(r"\b(?:[Ff]ormer|[Ee]x-)")
_LEFT_OR_DEAD = re.compile(r"\b(?:[Ff]ormer|[Ee]x-|[Ll]ate)")
_SHORT = 4
# "Fascists", not "Herodotus", "Francis"
_SEVERAL = re.compile(r"(?<![uio])s$")
_ARTICLE = re.compile(r"^(?:the|a|an) ", re.IGNORECASE)
_LONG = 60
_WIDE, _MET = 1_000_000, 100
"""How far a name is looked for, and how often; no article is as long, but a hostile text is."""
_OF_AMERICA = re.compile(r"^(?:U\. ?S\.|US) (?=[A-Z])")
_USUAL = {
    "State Department": "United States Department of State",
    "United States State Department": "United States Department of State",
    "Department of State": "United States Department of State",
}


class Speaker(NamedTuple):
    """Somebody who speaks, by the claim's subject and role."""

    subject: str
    role: str = ""
    begins: int = -1
    """Where in the shape's text the words for a title before the name begin; -1 for none."""


def in_office(reading: Reading, held: Held) -> Speaker:
    """Return a person with the office they hold, and with whose."""
    if held.role == "Pope":
        return Speaker(held.person, held.role)
    whose = _longer(reading, held) or name_of(held.service)
    of = f" of {whose}" if held.service and " to " not in held.role else ""
    left = _LEFT.search(reading.plain, max(0, held.start - len("former ")), held.end)
    return Speaker(held.person, f"{'former ' if left else ''}{held.role}{of}")


def _longer(reading: Reading, held: Held) -> str:
    """Return a state's name as it is printed where the usual one is part of it, else ""."""
    usual = name_of(held.service).removeprefix("the ")
    named = reading.mentions_in(held.start, held.end)
    printed = (reading.plain[e.start : e.end] for e in named if reading.actor_of(e) == held.service)
    return next((each for each in printed if each.startswith(f"{usual} ")), "")


def unknown(reading: Reading, span: Span, *, reports: bool) -> Speaker | None:
    """Return the person or body that ``plain[span]`` names, who bears no office in its sentence."""
    style = STYLE.match(span.of(reading.plain))
    words = _ARTICLE.sub("", span.of(reading.plain)[style.end() if style else 0 :])
    role = _STYLED.sub("", style[0].strip(" .")) if style else ""
    role = "" if role in _COURTESY else _SHORT_FOR.get(role) or role_of(role)
    name = named(words)
    body = name != words
    if DOCUMENT.search(words) or words in _MAJESTY or (body and not BODY.search(words)):
        return None
    if body:
        return Speaker(_usual(_ARTICLE.sub("", words)))
    known = people(reading)
    name = _BEHIND.sub("", name)
    if name.startswith("De "):  # "De Gaulle said", where a sentence opens
        name = known.full(name[3:]) if known.knows(name[3:]) else name
    full = known.full(name, span.end - len(name))
    full = known.linked(name, span.end - len(name), span.end) if full == name else full
    full = _fuller(reading, name, span.start) if " " not in full else full
    office = known.office(full) if role == "Minister" else None
    if office is not None and role in office.role:  # "Defence Minister Ana Rojas … Minister Rojas"
        return in_office(reading, office)
    held = _told_above(reading, full, span.start) if " " in full and not role else None
    if held is not None:
        return in_office(reading, held)
    if full != name or known.serves(full):
        return Speaker(full, role) if " " in full else None
    plain = " " in name or name.isupper() or known.knows(name) or _own_name(reading, name)
    return Speaker(full, role) if plain and not reports else None


def _told_above(reading: Reading, full: str, at: int) -> Held | None:
    """Return the office with which a person was last named in the same passage before."""
    passage = reading.passage_at(at)
    above = people(reading).within(passage.start, at) if passage else []
    held = next((each for each in reversed(above) if each.person == full), None)
    left = held is None or _LEFT_OR_DEAD.search(
        reading.plain, max(0, held.start - 8), held.start + 8
    )
    return None if left else held


def _fuller(reading: Reading, name: str, at: int) -> str:
    """Return a family name with those before it: of whom the passage tells, or most often has."""
    plain = reading.plain
    passage = reading.passage_at(at)
    low = max(passage.start, at - REACH) if passage else at
    for held in reversed(people(reading).within(low, at)):
        if held.person.endswith((f" {name}", f" al-{name}", f" Al-{name}")):
            return held.person
    if len(name) < _SHORT:
        return name
    for family in (name, f"al-{name}"):
        full = _most_often(plain, family, at)
        if full.endswith(f" {family}"):
            return full
    return name


def _most_often(plain: str, name: str, at: int) -> str:
    """Return a family name with the given name that most often stands before it."""
    told: Counter[str] = Counter()
    low = max(0, at - _WIDE // 10)
    found = plain.find(f" {name}", low, at)
    for _ in range(_MET):
        if found < 0:
            break
        given = _GIVEN.search(plain, max(0, found - _LONG), found)
        after = found + len(name) + 1
        if given and not plain[after : after + 1].isalnum():
            told[named(STYLE.sub("", f"{given[0]} {name}"))] += 1
        found = plain.find(f" {name}", after, at)
    return told.most_common(1)[0][0] if told else ""


def _own_name(reading: Reading, word: str) -> bool:
    """Say whether a word with a capital is a name: one met again and never without it."""
    plain = reading.plain
    return (
        not _SEVERAL.search(word)
        and plain.find(word, plain.find(word, 0, _WIDE) + 1, _WIDE) >= 0
        and plain.find(f" {word.lower()}", 0, _WIDE) < 0
    )


def people_of(reading: Reading, words: str) -> Speaker:
    """Return how people are called who are named by what they are, and what one of them is."""
    at = _AT_BODY.fullmatch(words)
    if at:
        return Speaker(at["name"], at["role"])
    of = _OPPONENTS.fullmatch(words)
    if of:
        return Speaker(f"{of['who']} of {people(reading).full(of['whose'])}")
    paper = _WRITES_FOR.fullmatch(words)
    if paper and PAPER.search(paper["paper"]):
        return Speaker(paper["paper"], paper["role"])
    role = _FUNCTION.search(words)
    return Speaker(_usual(words), role["role"] if role else "")


def _usual(words: str) -> str:
    """Return the full name of a body of a state that is named in short.

    >>> _usual("U.S. Senate"), _usual("US State Department"), _usual("U.S. officials")
    ('United States Senate', 'United States Department of State', 'U.S. officials')
    """
    full = _OF_AMERICA.sub("United States ", words)
    return _USUAL.get(full, full)


def name_of(identity: str) -> str:
    """Return the usual name of an actor, and the words themselves for anybody else."""
    try:
        name = actor(identity).name
    except UnknownActorError:
        return identity
    return f"the {name}" if ARTICLED.search(name) else name
