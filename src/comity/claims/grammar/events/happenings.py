"""What the events of a sentence share: when it happened, whose act it was, in which words."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.serving import Held
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, DEMONYM, Shape
from comity.claims.reading import Reading

_SOON = 90
_NEAR = 200
_FILLER = re.compile(
    r"(?:,? (?:also|both|have|has|had|then|later|jointly|formally|officially|would|will))*,? "
)


class Happening(NamedTuple):
    """Something dated that a sentence tells of; `start` and `end` are offsets in its shape."""

    start: int
    end: int
    parties: tuple[str, ...]
    date: str
    what: str
    modality: str = ""
    rule: str = ""
    since: str = ""
    until: str = ""
    """For what lasted from one date to another, which then has no date."""
    quoted: int = -1
    """Where its quote begins, when that is before `start`."""


_COUNTED = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ss]ome|[Mm]any)"
    r"(?: (?:[a-z]+ ){0,2}(?:delegation|group|team|party|number|mission) of)? $|"
    r"\b(?:[Tt]he|[Aa]n?) (?:(?:last|first|new|former|then|second|third|remaining|main|largest|two|"
    r"three|four) ){1,2}$"
)


def whole_word(drawn: Shape, at: int) -> int:
    """Return where the words begin that ``text[at]`` ends: "Anglo-", "a", "a delegation of"."""
    if drawn.text[at - 1 : at] in {"-", "–"} and at > 1:
        return drawn.text.rfind(" ", 0, at) + 1
    counted = _COUNTED.search(drawn.text, max(0, at - _SOON), at)
    return counted.start() if counted else at


def holders(reading: Reading, sentence: Sentence, start: int, end: int) -> list[Held]:
    """Return the persons named with an office in ``text[start:end]`` of a sentence's shape."""
    if end <= start:
        return []
    return people(reading).within(*sentence.shape.plain_span(start, end))


def officer(reading: Reading, sentence: Sentence, at: int) -> Held | None:
    """Return the person named with an office right before ``text[at]``, None for nobody."""
    held = holders(reading, sentence, max(0, at - _NEAR), at)
    plain_at = sentence.shape.plain_at(at)
    if not held or not held[-1].service:
        return None
    return held[-1] if _FILLER.fullmatch(reading.plain, held[-1].end, plain_at) else None


# "Foreign Minister and Trade Minister Vula", "the President and Minister Vula".
_TWO_OFFICES = re.compile(
    rf"(?:{DEMONYM}|{ACTOR}(?:['’]s?)?) [^,;.]{{0,40}}(?:[Mm]inister|[Ss]ecretary|[Pp]resident) "
    r"and $"
)


def listed(reading: Reading, sentence: Sentence, held: Held) -> tuple[list[str], int]:
    """Return whom a person and those listed before serve, and where words for them begin.

    Nobody is given where of one of them it is not known.
    """
    drawn = sentence.shape
    start, serve = drawn.text_at(held.start), [held.service]
    for each in reversed(holders(reading, sentence, max(0, start - _NEAR), start)):
        if reading.plain[each.end : held.start] not in _AND:
            break
        held, start = each, drawn.text_at(each.start)
        serve.append(each.service)
    title = _TWO_OFFICES.search(drawn.text, max(0, start - _SOON), start)
    found = list(dict.fromkeys(serve)) if all(serve) else []
    return found, title.start() if title else start


_AND = (" and ", ", ", ", and ", " and the ", ", and the ", " and his ", " and her ")


FOR_OR_AGAINST = ("pro-", "anti-", "Pro-", "Anti-")
"""Whom somebody is for or against has no part in what is done."""


def among(drawn: Shape, start: int, end: int, *kinds: str) -> list[str]:
    """Return the ids of those of these kinds in ``text[start:end]``, each once."""
    kinds = kinds or ("state", "organisation")
    found = (
        each.id
        for piece in drawn.within(start, end, *kinds)
        for each in piece.members
        if not drawn.text.endswith(FOR_OR_AGAINST, 0, piece.at)
        and not (piece.kind == "organisation" and _lettered(drawn.text, piece.at))
        and not drawn.text.startswith(" dollar", piece.at + 1)
    )
    return list(dict.fromkeys(found))


def _lettered(text: str, at: int) -> bool:
    """Say whether a sign alone in brackets shortens another name: "the growth fund (PIF)"."""
    return text[at - 1 : at] == "(" and text[at + 1 : at + 2] == ")"


def mood(drawn: Shape, start: int, end: int) -> str:
    """Return the modality that the words of ``text[start:end]`` give."""
    return modality(drawn.text[start:end])


_SAYS = re.compile(
    r"\b(?:claim|alleg|report|suspect|assert|insist|said|says|stat|believ|maintain|accus|reveal|"
    r"admit)\w*"
    r"(?: \w+)? that (?:,? ?(?:in|on|since) [^\w ]+,? )?(?:the )?$"
)
_BY_WHOM = re.compile(
    r"(?:^|, |; )[Aa]ccording to [^;]{2,120}, (?:(?:in|on) [^\w ]+,? )?(?:the )?$"
)
_AS_TOLD = re.compile(r" according to |(?<!,) reportedly | allegedly | is said to | was said to ")


def said_of(drawn: Shape, start: int, end: int, stop: int) -> bool:
    """Say whether what a clause tells is attributed: "sources claimed that", "according to".

    The clause begins at ``text[start]``, its verb ends at ``text[end]``, and it at ``text[stop]``.
    """
    before = max(0, start - _NEAR)
    if _SAYS.search(drawn.text, before, start) or _BY_WHOM.search(drawn.text, before, start):
        return True
    by = drawn.text.startswith(", according to ", stop)
    return by or bool(_AS_TOLD.search(drawn.text, start, stop) if end <= stop else False)


def pair(parties: Iterable[str]) -> tuple[str, ...]:
    """Return parties sorted, each once, without the empty."""
    return tuple(sorted({each for each in parties if each}))
