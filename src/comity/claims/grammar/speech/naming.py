"""What a speaker is called: the claim's subject and role, by the words that name whoever speaks."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import actor
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.serving import Held
from comity.claims.grammar.persons.titles import named, role_of
from comity.claims.grammar.speech.saying import PAPER
from comity.claims.grammar.speech.speakers import BODY, STYLE, Candidate, opening
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.shape import Shape
from comity.claims.reading import Reading
from comity.errors import UnknownActorError
from comity.spans import Span

_ARTICLED = re.compile(
    r"^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Czech Rep|"
    r"Dominican Rep|Central African|Democratic Rep|Republic of)|Islands$|Union$"
)
_OFFICE = re.compile(r"['’]s? [Oo]ffice$|^[Oo]ffice of ")
_LONG = 60
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
# Of whom nobody could be told: "many observers", "a number of analysts".
_ANY = re.compile(
    r"(?i:many|most|some|several|various|numerous|other|certain|(?:a )?few|a number of)"
    r"(?: [a-z-]+){1,3}"
)
# Phrases that do not say who: "his government", "the two leaders", "these groups".
_VAGUE = re.compile(
    r"(?:(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|[Ww]hose|[Nn]o)\b|"
    r"(?:(?:the|both|one|each|two|these|those|all|a|an|some|other|many|most|several|various|"
    r"national|such) )*"
    r"(?:group|court|commission|committee|council|agency|office|sides?|parties|party|media|press|"
    r"government|organi[sz]ations?|leaders?|ministers?|presidents?|source|sources|ministry|"
    r"parliament|administration|general|secretary|paper|newspaper|officials|delegations?|mayor|"
    r"governor|commander|leadership|embassy|opposition|ambassadors?|groups|members|countries|"
    r"states|nations|powers|head|"
    r"company|companies|firms?|author|chief|director)$)",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:the|a|an) ", re.IGNORECASE)
# Names of documents and events, which say things too.
_DOCUMENT = re.compile(
    r"\b(?:Agreement|Treaty|Resolution|Act|Declaration|War|Protocol|Convention|Charter|Law|Article|"
    r"Constitution|Report|Bill|Communiqué|Summit|Accords?|Conference|Doctrine|Plan|Initiative|"
    r"Pact|Memorandum|Statement|Concept|Strategy|Crisis|Relations|Agenda|Minutes|Revolution|"
    r"Road|Street|Airport|University|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)\b"
)


_TITLE = re.compile(
    r"(?:(?:prime|foreign) )?(?:minister|president|ambassador|secretary-general|king|pope|"
    r"chancellor|premier|emperor|sultan|emir|secretary of state)",
    re.IGNORECASE,
)


# What papers and bodies do that publish: see the kind `report`.
_REPORTS = frozenset({"reported", "reports", "revealed", "published", "estimated", "disclosed"})


class Speaker(NamedTuple):
    """Somebody who speaks, by the claim's subject and role."""

    subject: str
    role: str = ""
    begins: int = -1
    """Where in the shape's text the words for a title before the name begin; -1 for none."""


def speakers(
    reading: Reading, sentence: Sentence, who: Candidate, verb: re.Match[str]
) -> list[Speaker]:
    """Return whoever is meant, nobody when it cannot be told."""
    if who.kind == "sign":
        return _signed(reading, sentence, who, verb[0])
    if who.kind == "he":
        one = _he(reading, sentence, who)
    elif who.kind == "ministry":
        one = _ministry(reading, sentence, who.start, who.end)
    elif who.kind == "phrase":
        one = _phrased(reading, sentence, who, verb.start())
    else:
        one = person_at(reading, sentence, who.start, who.end, verb[0])
    return [one] if one is not None else []


def named_by(reading: Reading, sentence: Sentence, match: re.Match[str]) -> list[Speaker]:
    """Return whoever a pattern finds behind a verb, by its groups."""
    if match["actor"]:
        members = sentence.shape.members(match["actor"])
        return [Speaker(each.id) for each in members]
    kind = next(each for each in ("phrase", "ministry", "person") if match[each])
    start, end = match.span(kind)
    if kind == "ministry":
        one = _ministry(reading, sentence, start, end)
    elif kind == "phrase":
        one = _phrased(reading, sentence, Candidate(start, end, kind), end + _LONG)
    else:
        one = person_at(reading, sentence, start, end)
    return [one] if one is not None else []


def _signed(reading: Reading, sentence: Sentence, who: Candidate, verb: str) -> list[Speaker]:
    """Return those a sign stands for; "it" is the subject of what stands before."""
    piece = sentence.shape.piece(sentence.shape.text[who.start])
    if piece.kind == "organisation" and verb in _REPORTS:
        return []
    if piece.kind != "it":
        return [Speaker(each.id) for each in piece.members]
    return [Speaker(each.id) for each in _it(reading, sentence, piece.at)]


def _it(reading: Reading, sentence: Sentence, at: int) -> tuple[Member, ...]:
    """Return whom "it" means: the subject before it here, else that of the sentence before."""
    for drawn, upto in _nearer(reading, sentence, at):
        signs = [
            Candidate(each.at, each.at + 1, "sign")
            for each in drawn.within(0, upto, "state", "organisation")
        ]
        found = opening(drawn.text, signs, upto)
        if found is not None:
            members = drawn.members(drawn.text[found.start])
            return members if len(members) == 1 else ()
    return ()


def _nearer(reading: Reading, sentence: Sentence, at: int) -> Iterator[tuple[Shape, int]]:
    """Yield the words up to ``text[at]``, then the sentence before."""
    yield sentence.shape, at
    if sentence.before is not None:
        drawn = prose(reading).draw(sentence.before, sentence.passage.view)
        yield drawn, len(drawn.text)


def _he(reading: Reading, sentence: Sentence, who: Candidate) -> Speaker | None:
    """Return who "he" is: the one person named before, or the subject among several."""
    known = people(reading)
    at = sentence.shape.plain_at(who.start)
    for drawn, upto in _nearer(reading, sentence, who.start):
        held = known.within(
            drawn.span.start, drawn.plain_at(upto) if upto < len(drawn.text) else drawn.span.end
        )
        persons = {each.person: each for each in held}
        if len(persons) == 1:
            return _in_office(persons.popitem()[1])
        if persons:
            named_there = {
                Candidate(drawn.text_at(each.start), drawn.text_at(each.name_end), "person"): each
                for each in held
            }
            subject = opening(drawn.text, list(named_there), upto)
            return _in_office(named_there[subject]) if subject else None
    persons = {each.person: each for each in known.within(sentence.passage.start, at)}
    return _in_office(persons.popitem()[1]) if len(persons) == 1 else None


def _in_office(held: Held) -> Speaker:
    """Return a person with the office they hold, and with whose."""
    of = f" of {_name(held.service)}" if held.service and " to " not in held.role else ""
    return Speaker(held.person, f"{held.role}{of}")


def _phrased(reading: Reading, sentence: Sentence, who: Candidate, upto: int) -> Speaker | None:
    """Return who is named by what they are: "Cuban officials", "the office of President Castro"."""
    drawn = sentence.shape
    span = drawn.plain_span(who.start, who.end)
    words = span.of(reading.plain)
    here = people(reading).within(*sentence.span)
    if _OFFICE.search(words):
        whose = [each for each in here if each.name_start < span.end and each.service][-1:]
        if whose:
            return Speaker(f"Office of the {whose[0].role} of {_name(whose[0].service)}")
    last = drawn.plain_at(upto) if upto < len(drawn.text) else span.end
    for held in here:
        if span.start <= held.name_start < last:  # "the minister, Ana Rojas, said"
            return _in_office(held)._replace(begins=who.start)
    bare = _ARTICLE.sub("", words)
    holder = _holder(reading, sentence, bare, span.start)
    if holder is not None:
        return holder
    if _VAGUE.match(bare) or _ANY.fullmatch(bare) or _DOCUMENT.search(bare):
        return None
    return _people_of(reading, bare)


def _holder(reading: Reading, sentence: Sentence, title: str, at: int) -> Speaker | None:
    """Return who is meant by a mere title: who holds that office by the words just before."""
    role = role_of(title) if _TITLE.fullmatch(title) else ""
    if not role:
        return None
    held = people(reading).within(sentence.passage.start, at)
    same = {each.person: each for each in held if role in {each.role, each.role.split()[0]}}
    return _in_office(same.popitem()[1]) if len(same) == 1 else None


def person_at(
    reading: Reading, sentence: Sentence, start: int, end: int, verb: str = ""
) -> Speaker | None:
    """Return the person, the paper or the body that ``text[start:end]`` names."""
    drawn = sentence.shape
    span = drawn.plain_span(start, end)
    known = people(reading)
    for held in known.within(*sentence.span):
        if held.name_start < span.end and span.start < held.name_end:
            return _in_office(held)._replace(begins=drawn.text_at(held.start))
    reports = verb in _REPORTS
    paper = PAPER.search(drawn.text, max(0, end - _LONG), end)
    if paper and reports:
        return None
    if paper:
        words = drawn.plain_span(*paper.span()).of(reading.plain)
        return Speaker(words.removeprefix("the "))
    return _unknown(reading, span, reports=reports)


def _unknown(reading: Reading, span: Span, *, reports: bool) -> Speaker | None:
    """Return the person or body that ``plain[span]`` names, who bears no office in its sentence."""
    words = STYLE.sub("", span.of(reading.plain))
    name = named(words)
    body = name != words
    if _DOCUMENT.search(words) or (body and not BODY.search(words)):
        return None
    if body:
        return Speaker(_ARTICLE.sub("", words))
    known = people(reading)
    full = known.full(name)
    full = known.linked(name, span.end - len(name), span.end) if full == name else full
    if full != name or known.serves(full):
        return Speaker(full) if " " in full else None
    plain = " " in name or name.isupper() or known.knows(name) or _own_name(reading, name)
    return Speaker(full) if plain and not reports else None


def _own_name(reading: Reading, word: str) -> bool:
    """Say whether a word with a capital is a name: one met again and never without it."""
    plain = reading.plain
    return (
        not word.endswith("s")
        and plain.find(word, plain.find(word) + 1) >= 0
        and f" {word.lower()}" not in plain
    )


def _people_of(reading: Reading, words: str) -> Speaker:
    """Return how people are called who are named by what they are, and what one of them is."""
    of = _OPPONENTS.fullmatch(words)
    if of:
        return Speaker(f"{of['who']} of {people(reading).full(of['whose'])}")
    paper = _WRITES_FOR.fullmatch(words)
    if paper and PAPER.search(paper["paper"]):
        return Speaker(paper["paper"], paper["role"])
    role = _FUNCTION.search(words)
    return Speaker(words, role["role"] if role else "")


def _ministry(reading: Reading, sentence: Sentence, start: int, end: int) -> Speaker | None:
    """Return the name of a ministry or parliament that speaks."""
    pieces = sentence.shape.within(start, end, "state", "demonym")
    owner = pieces[0].members[0].id if pieces else sentence.passage.view or reading.state
    words = sentence.shape.text[start:end]
    body = "Parliament" if "arliament" in words else "Ministry of Foreign Affairs"
    return Speaker(f"{body} of {_name(owner)}") if owner else None


def _name(identity: str) -> str:
    """Return the usual name of an actor, and the words themselves for anybody else."""
    try:
        name = actor(identity).name
    except UnknownActorError:
        return identity
    return f"the {name}" if _ARTICLED.search(name) else name
