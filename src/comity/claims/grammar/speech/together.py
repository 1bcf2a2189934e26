"""Who speaks together: "Ana Rojas and Luis Paz", "Cuban and Chilean officials"."""

import re

from comity.claims.grammar.persons.people import people
from comity.claims.grammar.speech.called import Speaker
from comity.claims.grammar.speech.naming import speakers
from comity.claims.grammar.speech.speakers import OPENING, Candidate, begins, candidates
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, DEMONYM
from comity.claims.reading import Reading

_AND = re.compile(
    rf",? and (?:the |his |her |its |then |{DEMONYM} |{ACTOR}(?:['’]s?)? )*|"
    r"(?P<comma>, )(?:the )?"
)
_BOTH = re.compile(r"\b[Bb]oth (?:the )?$")
# "the Cuban and …": whose officials speak with the others named.
_OWNER = re.compile(
    rf"(?:(?:[Tt]he|[Bb]oth|[Mm]any|[Ss]everal|[Ss]enior|[Nn]umerous|[Ss]ome) )*"
    rf"(?P<owner>{DEMONYM}|{ACTOR}),? and (?:the )?$"
)
_GOVERNMENTS = re.compile(r"[Gg]overnments|authorities")
_ARTICLE = re.compile(r"^(?:the|a|an) ", re.IGNORECASE)
# Not "the President and Prime Minister of Cuba", nor "Foreign, Commonwealth and Aid Office".
_SOMEBODY = re.compile(
    rf"(?=.*(?:{DEMONYM}|{ACTOR}|[A-Z][\w’'.-]+ (?:[a-z]+ )?[A-Z])|(?:Mr |Mrs )?[A-Z][\w’'-]+$)"
    r"(?!(?:[Tt]he )?(?:Prime )?(?:President|King|Queen|Minister|Premier|Chancellor)$)"
    r".*(?<!Secretary)(?<!Minister)(?<!Chairman)(?<!Director)"
)
_LISTED = re.compile(r"(?<![\w’'-])[A-Z]\w+, (?:the )?$")
# "Bank of Peru and …": somebody who cannot be told speaks with whoever can.
_WITH_IT = re.compile(
    rf"(?<!\S)(?:[Ss]?[Hh]e (?=and )|(?:[A-Z][\w’'.-]*|{ACTOR}|{DEMONYM}) "
    r"(?:(?:of|de|for) (?:the )?)?)++and (?:the )?$"
)
_WHOSE = re.compile(r"(?:His|Her|Its|Their|Our)\b", re.IGNORECASE)
_MANY = 4
_NEAR = 80


def everyone(
    reading: Reading, sentence: Sentence, who: Candidate, verb: re.Match[str]
) -> list[Speaker]:
    """Return whoever says it, with those who are named beside the one next to the verb.

    Each begins where the words for all of them begin.
    """
    named = speakers(reading, sentence, who, verb)
    drawn = sentence.shape
    found = candidates(sentence, people(reading).within(*sentence.span))
    first = begins(found, who)
    if who.kind == "person" and first < who.start and len(named) == 1:
        words = drawn.plain_span(first, who.start - 1).of(reading.plain)
        title = (
            ""
            if words.endswith("s") or _WHOSE.match(words)
            else _ARTICLE.sub("", words.rpartition(", ")[2])
        )
        named = [named[0]._replace(role=named[0].role or title, begins=first)]
    owners = _owners(reading, sentence, who)
    if owners:
        return owners
    others = _others(drawn.text, found, who)
    told = [each for other in others for each in speakers(reading, sentence, other, verb)]
    start = begins(found, others[0]) if others else -1
    known = {each.subject for each in named}
    told = [each for each in told if each.subject not in known]
    with_it = _WITH_IT.search(drawn.text, max(0, first - _NEAR), first) if not told else None
    opens = with_it and (
        with_it[0].startswith(("he ", "she ")) or OPENING.fullmatch(drawn.text, 0, with_it.start())
    )
    if with_it and opens:
        return [each._replace(begins=with_it.start()) for each in named]
    return [each._replace(begins=start) for each in (*told, *named)] if told else named


def _others(text: str, found: list[Candidate], who: Candidate) -> list[Candidate]:
    """Return those named before one, joined to it, from the opening of the sentence on."""
    joined: list[Candidate] = []
    last, at = who, begins(found, who)
    for _ in range(_MANY):
        both = _BOTH.search(text, max(0, at - len("both the ")), at)
        if joined and OPENING.fullmatch(text, 0, both.start() if both else at):
            return joined
        before = [
            each
            for each in found
            if each.end < at and each.kind != "he" and at - each.end < _NEAR
            and (tie := _AND.fullmatch(text, each.end, at))
            and (joined or not tie["comma"])
            and _SOMEBODY.fullmatch(text, begins(found, each), each.end)
            and not (each.kind == "sign" and _LISTED.search(text, 0, each.start))
        ]  # fmt: skip
        if not before:
            break
        last = min(before, key=lambda each: (-each.end, begins(found, each)))
        joined.insert(0, last)
        at = begins(found, last)
    return []


def _owners(reading: Reading, sentence: Sentence, who: Candidate) -> list[Speaker]:
    """Return the officials of two states, each by whose they are."""
    drawn = sentence.shape
    match = _OWNER.search(drawn.text, max(0, who.start - _NEAR), who.start)
    own = drawn.within(who.start, who.start + 1, "demonym", "state", "organisation")
    opens = match and OPENING.fullmatch(drawn.text, 0, match.start())
    if who.kind != "phrase" or match is None or not own or not opens:
        return []
    rest = drawn.plain_span(who.start + 1, who.end).of(reading.plain).strip()
    both = (drawn.piece(match["owner"]), own[0])
    if _GOVERNMENTS.fullmatch(rest):
        ids = [one.id for each in both for one in each.members]
        return [Speaker(each, begins=match.start()) for each in ids]
    words = [reading.plain[each.start : each.end] for each in both]
    return [Speaker(f"{_ARTICLE.sub('', each)} {rest}", begins=match.start()) for each in words]
