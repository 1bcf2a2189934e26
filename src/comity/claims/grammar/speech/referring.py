"""Whom "it", "he" and a mere title mean: whoever the words just before are about."""

import re
from collections.abc import Iterator

from comity.actors import resolve
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.serving import Held
from comity.claims.grammar.persons.titles import named, role_of
from comity.claims.grammar.speech.speakers import (
    NAMED,
    OPENING,
    STYLE,
    Candidate,
    opening,
    preposed,
)
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.sentences import REACH, sentences_before
from comity.claims.prose.shape import Shape
from comity.claims.reading import Reading

_BACK = 3
"""No further back than so many sentences is looked for whom "he" means."""
_HE = re.compile(r"(?:[A-Z][a-z]+, )?(?:He|She)\b|[A-Z][^,;]{0,60}, (?:he|she)\b")
# "Close to Cuba, she said": no name.
_LEADS_TO = re.compile(
    r"(?:However, |But )?(?:Although|Though|While|When|After|Since|Because|As|Before|Until|Once) "
    r"(?=[^,]* [^,]*,)"
)
_OPENS = re.compile(r"[A-Z][a-z]+ (?:to|of|from|in|for|with|on|as|by|at|and)\b")
# "After it, the ambassador left": who "she" is then is not told.
_UNNAMED = re.compile(
    r"(?:[A-Z][^,;]{0,80}, )?[Tt]he (?:[a-z]+ )?(?:ambassador|envoy|minister|president|king|"
    r"pope|premier|spokes(?:man|woman|person)|leader|official|diplomat)\b(?!,? [A-Z])"
)
_OWNS = re.compile(r"(?: (?:I{1,3}|IV|V|Jr\.?|Sr\.?))?['’]s ")
_WHOM = re.compile(r",? (?:[a-z]+ )?whom\b")
_TITLE = re.compile(
    r"(?:(?:prime|foreign) )?(?:minister|president|ambassador|secretary-general|king|pope|"
    r"chancellor|premier|emperor|sultan|emir|secretary of state)",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[A-Z]{3,6}")
_SMALL = frozenset(("of", "and", "for", "the", "on", "in", "de"))
_NAMES = 120
_LEADS = re.compile(r"President|Prime Minister|Premier|King|Emir|Sultan|Chancellor|Leader|Ruler")


def it(reading: Reading, sentence: Sentence, at: int) -> tuple[Member, ...]:
    """Return whom "it" means: the subject before it here, else that of the sentence before."""
    for drawn, upto in _nearer(reading, sentence, at, 1):
        signs = [
            Candidate(each.at, each.at + 1, "sign")
            for each in drawn.within(0, upto, "state", "organisation")
        ]
        found = _of_clause(drawn.text, signs, upto) or opening(drawn.text, signs, upto)
        if found is not None:
            members = drawn.members(drawn.text[found.start])
            return members if len(members) == 1 else ()
    return ()


def _of_clause(text: str, signs: list[Candidate], upto: int) -> Candidate | None:
    """Return the subject of the clause that leads to "it": "Although Peru tried to, it"."""
    leads = _LEADS_TO.match(text, 0, upto)
    if leads is None or not text.endswith(", ", 0, upto):
        return None
    return next((each for each in signs if each.start == leads.end()), None)


def _nearer(
    reading: Reading, sentence: Sentence, at: int, back: int
) -> Iterator[tuple[Shape, int]]:
    """Yield the words up to ``text[at]``, then so many sentences before, the nearest first."""
    yield sentence.shape, at
    passage = sentence.passage
    before = sentences_before(reading.plain, passage.start, sentence.span.start)
    for span in before[:back]:
        drawn = prose(reading).draw(span, passage.view)
        yield drawn, len(drawn.text)


def he(reading: Reading, sentence: Sentence, at: int) -> tuple[Shape, Candidate] | None:
    """Return where "he" at ``text[at]`` is named: as the subject, or as the only one, before."""
    met: set[str] = set()
    for back, (drawn, upto) in enumerate(_nearer(reading, sentence, at, _BACK)):
        named = _named(reading, drawn, upto)
        subject = opening(drawn.text, list(named), upto)
        if subject is not None and not (back == 0 and _no_name(drawn.text, subject, named)):
            return None if named[subject] in met else (drawn, subject)
        if back and _UNNAMED.match(drawn.text):
            return None
        if _HE.match(drawn.text[:upto]) and upto == len(drawn.text):
            continue  # "He said that the Cuban president would come. He added": the same
        if back > 1:
            continue  # so far back only a subject is meant
        known = {who: each for each, who in named.items() if who and who not in met}
        persons = {who: each for who, each in known.items() if _free(drawn.text, each)}
        if upto < len(drawn.text):
            met = known.keys() - persons.keys()  # "Met by Juan Roa, she said"
        elif not persons:  # "The rise of Ana Rojas was slow. She said"
            owners = {each for each in known.values() if _OWNS.match(drawn.text, each.end)}
            persons = {who: each for who, each in known.items() if each not in owners}
        if len(persons) == 1:
            return drawn, persons.popitem()[1]
        if persons:
            return None
    return None


def _no_name(text: str, each: Candidate, named: dict[Candidate, str]) -> bool:
    """Say whether the word that opens a sentence has its capital from that: "Cabinets fell"."""
    return not named[each] and each.start == 0 and " " not in text[each.start : each.end]


def _free(text: str, each: Candidate) -> bool:
    """Say whether "he" may be somebody: neither "after talks with Rojas" nor "Rojas, whom he"."""
    owner = _OWNS.match(text, each.end)  # "conveyed Juan Roa's greetings. She said"
    owns = owner is not None and not OPENING.fullmatch(text, 0, each.start)
    return not owns and not preposed(text, each) and not _WHOM.match(text, each.end)


def _named(reading: Reading, drawn: Shape, upto: int) -> dict[Candidate, str]:
    """Return the names in ``text[:upto]``, each with the person it is known to mean, or ""."""
    known = people(reading)
    found: dict[Candidate, str] = {}
    for each in known.within(*drawn.plain_span(0, upto)):
        place = Candidate(drawn.text_at(each.start), drawn.text_at(each.name_end), "person")
        found[place] = each.person
    for match in NAMED.finditer(drawn.text, 0, upto):
        within = any(each.start <= match.start() < each.end for each in found)
        name = "" if within else named(STYLE.sub("", match[0]))
        if name and not (_OPENS.match(drawn.text, match.start()) and match.start() == 0):
            person = known.full(name) if known.knows(name) or known.serves(name) else ""
            found[Candidate(*match.span(), "person")] = person
    return found


def holder(reading: Reading, sentence: Sentence, title: str, at: int) -> Held | None:
    """Return who is meant by a mere title: the one of that office by the words just before."""
    role = role_of(title) if _TITLE.fullmatch(title) else ""
    held = people(reading).within(max(sentence.passage.start, at - REACH), at) if role else []
    same = {each.person: each for each in held if role == each.role or role in each.role.split()}
    return same.popitem()[1] if len(same) == 1 else None


def leader(reading: Reading, sentence: Sentence, words: tuple[str, str], at: int) -> Held | None:
    """Return who of a state is meant by "the Cuban leader": the one named just before.

    ``words`` are the state and the title.
    """
    state, title = words
    role = role_of(title) if _TITLE.fullmatch(title) else ""
    if not role and title != "leader":
        return None
    same = {
        each.person: each
        for each in people(reading).within(max(sentence.passage.start, at - REACH), at)
        if each.service == state and (each.role == role if role else _LEADS.search(each.role))
    }
    return same.popitem()[1] if len(same) == 1 else None


def spelt_out(reading: Reading, name: str) -> str:
    """Return the name that letters are short for by the brackets behind it, else the letters."""
    short = _LETTERS.fullmatch(name) and resolve(name) is None
    at = reading.plain.find(f" ({name})") if short else -1
    words = reading.plain[max(0, at - _NAMES) : max(0, at)].rpartition("\n")[2].split()
    left = name
    for number in range(len(words) - 1, -1, -1):
        word = words[number]
        if left and word[0] == left[-1]:
            left = left[:-1]
        elif word not in _SMALL:
            break
        if not left:
            return " ".join(words[number:])
    return name
