"""Who recognises, where no plain subject stands before the verb: rulers, gerunds, "neither"."""

import re
from collections.abc import Iterable, Iterator

from comity.actors.rulers import ruled
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.titles import NAME, named
from comity.claims.grammar.recognition.lexicon import VERB
from comity.claims.prose.acts import Act, antecedent
from comity.claims.prose.dating import clause_end
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import capitals
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, STATE, WHO
from comity.claims.prose.subjects import LEADING
from comity.claims.reading import Reading

_RULES = (
    r"(?i:president|(?:prime|foreign) minister|minister (?:of|for) foreign affairs|chancellor|king|"
    r"queen|emperor|sultan|leader|head of state|cabinet|parliament|senate|congress|"
    r"foreign (?:ministry|office)|ministry of foreign affairs|national assembly)"
)
_NAMED = r"(?:,? [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3},?)?"
_HOW = r"(?: (?:had|has|have|also|then|later|first|[a-z]+ly))*"
# "the President of Cuba", "Cuban president Ana Rojas", "Cuba's parliament"
_RULER = re.compile(
    rf"(?:(?P<who>{STATE}|{DEMONYM})(?:['’]s?)? (?:then |new )?{_RULES}|"
    rf"\b{_RULES} of (?P<of>{STATE})){_NAMED}{_HOW} $"
)
# "Ana Rojas recognised", "the government of Prime Minister Ana Rojas"
_PERSON = re.compile(
    r"(?:\b[Tt]he (?:[a-z]+ )?(?:government|administration|regime) of )?"
    rf"(?<![\w’'-])(?P<name>{NAME})"
    rf"(?: of {STATE})?{_HOW} $"
)
_NEITHER = re.compile(rf"(?P<who>{WHO}) neither $")
# "After recognising Cuba in 1990, Fiji …", "Fiji stunned all by recognising Cuba"
_LED = re.compile(
    r"\b(?:[Aa]fter|[Bb]y|[Ss]ince|[Uu]pon|On|[Ff]ollowing|[Hh]aving|[Ii]n|[Dd]espite|Although|"
    r"[Ww]ithout|[Bb]esides|[Tt]hereby|[Tt]hus)(?: (?:formally|officially|first|also))* $"
)
_OPENS = re.compile(r"\A(?:[A-Z][a-z]+|(?:However|But|Then|Later),? [a-z]+)(?: [a-z]+ly)? \Z")
_LATER = re.compile(rf", (?:the )?(?P<who>{WHO}|{CITY})(?!['’])")
_PARTICIPLE = re.compile(r", (?:(?:thereby|thus|also|formally|officially|then) )*$")
_FIRST = re.compile(rf"{WHO}|{CITY}")
_NO_SUBJECT = re.compile(r"\b(?:between|of|with|to|by|in|from|for|against|at|and) (?:the )?$")
_APART = re.compile(r"[;:]| (?:while|whereas|because|although|but) ")
_NEAR = 90


def otherwise_done(sentence: Sentence, acts: Iterable[Act], reading: Reading) -> Iterator[Act]:
    """Yield the verbs of recognising that no subject stands before, with who does it.

    ``acts`` are those that have a subject.
    """
    state = reading.state
    known = {each.verb.start() for each in acts}
    drawn = sentence.shape
    for match in VERB.finditer(drawn.text):
        if match.start() in known:
            continue
        found = _ruler(sentence, match) or _neither(sentence, match, state)
        found = found or _person(sentence, match, reading)
        found = found or (_gerund(sentence, match, state) if "ing" in match[0] else None)
        if found is None:
            continue
        members, start, words = found
        end = clause_end(drawn, match.end())
        yield Act(members, match, start, words, end, neither=False)


_Found = tuple[tuple[Member, ...], int, str]
"""Who does it, where the words for it begin, and those up to the verb and with it."""


def _ruler(sentence: Sentence, match: re.Match[str]) -> _Found | None:
    drawn = sentence.shape
    found = _RULER.search(drawn.text, max(0, match.start() - _NEAR), match.start())
    if found is None or _NO_SUBJECT.search(drawn.text, 0, found.start()):
        return None
    members = drawn.members(found["who"] or found["of"])[-1:]
    return members, found.start(), drawn.text[found.start() : match.end()]


def _person(sentence: Sentence, match: re.Match[str], reading: Reading) -> _Found | None:
    """Return the state of whoever is known, from the document or the world over, to serve it."""
    drawn = sentence.shape
    found = _PERSON.search(drawn.text, max(0, match.start() - _NEAR), match.start())
    if found is None or _NO_SUBJECT.search(drawn.text, 0, found.start()):
        return None
    name, place = named(found["name"]), drawn.plain_span(*found.span("name"))
    known = people(reading)
    held = [
        each.service
        for each in known.within(place.start, drawn.plain_at(match.start()))
        if each.service
    ]
    served = held[-1] if held else known.serves(name, place.start) or ruled(name)
    if not served:
        return None
    words = drawn.text[found.start() : match.end()]
    return (Member(served, "", place.start, place.end),), found.start(), words


def _neither(sentence: Sentence, match: re.Match[str], state: str) -> _Found | None:
    drawn = sentence.shape
    found = _NEITHER.search(drawn.text, max(0, match.start() - _NEAR), match.start())
    if found is None:
        return None
    members = drawn.members(found["who"]) or antecedent(sentence, found.start(), state)
    return members, found.start(), drawn.text[found.start() : match.end()]


def _gerund(sentence: Sentence, match: re.Match[str], state: str) -> _Found | None:
    """Return whose "after recognising Cuba" is: whose deed follows, else who began the clause."""
    drawn = sentence.shape
    text = drawn.text
    led = _LED.search(text, max(0, match.start() - _NEAR), match.start())
    if led is None and not _PARTICIPLE.search(text, 0, match.start()):
        return None
    words = text[led.start() if led else match.start() : match.end()]
    if led and (led.start() == 0 or _OPENS.match(text, 0, match.start())):
        later = _LATER.search(text, match.end())
        if later is None:
            return None
        members, _ = _meant(sentence, later.start("who"), state)
        return members, led.start(), words
    begins = max((each.end() for each in _APART.finditer(text, 0, match.start())), default=0)
    for sign in _FIRST.finditer(text, begins, match.start()):
        before = text[begins : sign.start()]
        if _NO_SUBJECT.search(before) or text.startswith(("'s ", "’s "), sign.end()):
            continue
        plain = LEADING.match(before) or before in {"", "the "}
        if not plain or re.match(rf"[^,;]* (?:and|that) {ACTOR}", text[sign.end() : match.start()]):
            return None
        return *_meant(sentence, sign.start(), state), words
    return None


def _meant(sentence: Sentence, at: int, state: str) -> tuple[tuple[Member, ...], int]:
    """Return whom the sign at ``text[at]`` means, and where it stands."""
    piece = sentence.shape.piece(sentence.shape.text[at])
    if piece.kind == "city":
        return (piece.members if capitals(piece) else ()), at
    return piece.members or antecedent(sentence, at, state), at
