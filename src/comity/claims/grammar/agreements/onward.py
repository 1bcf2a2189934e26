"""What goes on from an agreement just told of: "It was signed in Suva on 3 May 1990".

A list goes on too: "signed a treaty with Cuba in 1990 and with Fiji in 1995, and a pact with Chad".
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.agreements.signing import Signed
from comity.claims.grammar.agreements.treaties import PHRASE, Treaty
from comity.claims.prose.dating import clause_end, date_after
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, DATE, IT

_LATER = re.compile(
    rf"(?:It|{IT}|This|(?:The|This) (?:[a-z-]+ ){{0,2}}(?:[Aa]greement|[Tt]reaty|[Dd]eal|"
    r"[Aa]ccord|[Pp]act|[Mm]emorandum|[Pp]rotocol|[Cc]onvention|FTA|[Dd]eclaration|M[oO]U)"
    r"(?: itself)?)(?: \([^()]{1,30}\))? (?:was|were|has been|had been) (?:[a-z]+ ){0,2}"
    r"(?:signed|concluded|ratified|initial(?:l?ed)|finali[sz]ed)\b"
)
_NEXT = r"(?:,? and|,)(?: (?:then|later|also))?"
_ON = rf"(?: (?:in|on) (?P<on>{DATE})| \((?P<aside>{DATE})\))"
_CLOSED = r"(?=[.,;:)]| and |$)"
_SAME = re.compile(rf"{_NEXT}(?: (?:one|another))?(?: with)? (?P<who>{ACTOR}){_ON}{_CLOSED}")
_ANOTHER = re.compile(rf"{_NEXT} {PHRASE} with (?P<who>{ACTOR}){_ON}?{_CLOSED}")


class Told(NamedTuple):
    """An agreement that a sentence told of, for the next to go on from."""

    sentence: Sentence
    parties: tuple[str, ...]
    what: Treaty


class Later(NamedTuple):
    """What the next sentence says of it; ``start`` and ``end`` are offsets in its shape."""

    date: str
    modality: str
    start: int
    end: int


def signed_later(sentence: Sentence, last: Told | None) -> Later | None:
    """Return when the agreement that the sentence before told of was signed, by this one."""
    if last is None or sentence.before != last.sentence.span:
        return None
    drawn = sentence.shape
    said = _LATER.match(drawn.text)
    if said is None:
        return None
    date, end = date_after(drawn, said.end(), clause_end(drawn, said.end()))
    return Later(date, modality(said[0]), 0, end) if date else None


def listed_on(sentence: Sentence, signed: Signed, at: int) -> Iterator[Signed]:
    """Yield the agreements of a list with each one's other party, behind one that ends at ``at``.

    ``text[at]`` is where the words of the first end, its date with them.
    """
    drawn = sentence.shape
    while True:
        at += drawn.text.startswith(")", at)
        more = _SAME.match(drawn.text, at) or _ANOTHER.match(drawn.text, at)
        if more is None or ("det" in more.re.groupindex and not more["det"]):
            return
        other = "noun" in more.re.groupindex
        sign = more["on"] or more["aside"]
        date = drawn.piece(sign).date if sign else None
        who = drawn.members(more["who"])
        at = more.end()
        for each in who:
            if each.id not in signed.parties:
                yield signed._replace(
                    match=more if other else signed.match,
                    end=at,
                    others=(each.id,),
                    on=date.first if date else "",
                )
