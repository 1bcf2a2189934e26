"""Wars told by the land that they are fought in: "the civil war in Chad", "conflicts in Fiji"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.fighting.telling import Fight
from comity.claims.grammar.fighting.timed import timed, undone
from comity.claims.grammar.fighting.wars import War
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, DATE, DEMONYM, STATE
from comity.claims.reading import Reading

_WAR_IN = re.compile(
    rf"(?:(?P<date>{DATE}) )?(?:(?P<by>{STATE}|{DEMONYM})(?:['’]s?|-led)? )?"
    r"(?P<what>(?:(?:civil|armed|brief|short|bloody|ongoing|violent|military|long|internal|brutal|"
    r"devastating|separatist|guerrilla|sectarian) )*(?:wars?|conflicts?|insurgency|fighting)) in "
    rf"(?:neighbou?ring )?(?P<one>{ACTOR})(?!['’-])"
    rf"(?: (?:(?:in|of|from) (?P<then>{DATE})|\((?P<lasted>{DATE})\)))?"
)
# "the Gulf War in", "no war in", "to end fighting in": of another name, or none
_OTHER = re.compile(r"(?:\b(?!The\b)[A-Z][\w’'–-]+|\b[Nn]o|\b[Aa]ny|\b[Aa]nti|\b[Pp]rice) $|-$")
_REACH = 80


def in_lands(reading: Reading, sentence: Sentence, named: list[War]) -> Iterator[Fight]:
    """Yield a war in each land that a sentence names as its place, if not to mark the time.

    Those that the document names, and ``named`` are all of them, are left out.
    """
    drawn = sentence.shape
    for match in _WAR_IN.finditer(drawn.text):
        said = match["date"] or match["then"] or match["lasted"]
        date = drawn.piece(said).date if said else None
        before = drawn.text[max(0, match.start() - _REACH) : match.start()]
        if not date and (timed(before) or undone(before) or _OTHER.search(before)):
            continue
        span = drawn.plain_span(*match.span())
        if any(span.start <= war.end <= span.end for war in named):
            continue  # told by its name
        by = [each.id for each in drawn.members(match["by"] or "")]
        lands = [each.id for each in drawn.members(match["one"])]
        name = drawn.plain_span(match.start("what"), match.end("one")).of(reading.plain)
        for land in lands:
            yield Fight(
                tuple(sorted({land, *by})),
                "" if "conflict" in match["what"] else "war",
                date.first if date else "", name if len(lands) == 1 else "", "", *span,
                sentence.span.end, "war in a land", date.last if date else "",
            )  # fmt: skip
