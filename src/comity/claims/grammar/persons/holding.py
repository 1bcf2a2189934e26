"""Who of those named with an office stands where in a sentence."""

import re

from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.renowned import Renowned
from comity.claims.grammar.persons.serving import Held
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, DEMONYM
from comity.claims.prose.timing import NEVER
from comity.claims.reading import Reading

_SOON = 90
_NEAR = 200
_FILLER = re.compile(
    r"(?:,? (?:also|both|have|has|had|then|later|jointly|formally|officially|would|will))*,? "
)


def titled(reading: Reading, sentence: Sentence, start: int, end: int) -> list[Held]:
    """Return the persons named with an office in ``text[start:end]`` of a sentence's shape."""
    if end <= start:
        return []
    return people(reading).within(*sentence.shape.plain_span(start, end))


def holders(reading: Reading, sentence: Sentence, start: int, end: int) -> list[Held]:
    """Return the same with those who are known to rule, or to have ruled, by full names alone."""
    if end <= start:
        return []
    span, held = sentence.shape.plain_span(start, end), titled(reading, sentence, start, end)
    taken = {each.name_end for each in people(reading).within(*sentence.span)}
    bare = [
        Held(name.of(reading.plain), "", state, *name, *name, NEVER, sentence)
        for name, state in reading.once(Renowned).within(*span)
        if name.end not in taken
    ]
    return sorted([*held, *bare], key=lambda each: each.start) if bare else held


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
