"""Offices that organisations keep in states: "The Council of Europe opened an office in Baku"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.missions.posting import Posting
from comity.claims.prose.acts import Act
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import CITY, STATE
from comity.claims.prose.timing import leading, when

_OFFICE = re.compile(
    r" (?:an? |its |one )?(?:first )?(?:\w+ )?"
    r"(?P<type>office|delegation|mission|bureau|representation)s? in "
    rf"(?P<city>{CITY}|{STATE})",
    re.IGNORECASE,
)


def offices(sentence: Sentence, act: Act, at: int) -> Iterator[Posting]:
    """Yield the offices that organisations keep: "The Council of Europe has an office in"."""
    drawn = sentence.shape
    match = _OFFICE.match(drawn.text, at, act.end)
    if match is None:
        return
    mood = modality(act.words)
    closes = act.verb.lastgroup == "close"
    dates = when(drawn, match.end(), act.end)
    dates = dates if dates.end >= 0 else leading(drawn)
    owners = {
        member.id
        for piece in drawn.pieces
        if piece.kind == "organisation"
        for member in piece.members
    }
    for subject in act.subjects:
        for town in drawn.members(match["city"]):
            if subject.id in owners:
                named = drawn.piece(match["city"]).kind == "city"
                yield Posting(
                    accredited=False, sender=subject.id, receiver=town.id,
                    type="representative office", city=town.name if named else "",
                    status="" if mood else "closed" if closes else "open",
                    since="" if mood or closes else dates.start,
                    until=(dates.on or dates.until) if closes and not mood else "",
                    modality=mood, start=drawn.plain_at(act.start),
                    end=drawn.plain_span(act.start, match.end()).end, stop=sentence.span.end,
                )  # fmt: skip
