"""Who helps and is helped where no name of an actor says so: officers, forces, movements."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings import aid
from comity.claims.grammar.partners.doers import listed_before
from comity.claims.grammar.persons.holding import holders, officer, titled
from comity.claims.prose.acts import Act, verbs
from comity.claims.prose.dating import clause_end
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, DEMONYM
from comity.claims.reading import Reading
from comity.claims.wording import holds

_FORCES = re.compile(
    rf"(?P<who>{DEMONYM}|{ACTOR}['’]s|(?<![\w’'-]){ACTOR}) (?:[a-z]+ ){{0,2}}?(?:forces|troops|"
    rf"army|soldiers|"
    r"military|navy|air force|police|officers|engineers|doctors|companies|firms|banks|experts|"
    r"advis[eo]rs|pilots|officials|instructors|teams?|planes|aircraft|charities)"
    r"(?: (?:also|have|has|had|then|later|were|are|would|will|agreed to|began to|started))* $"
)
_SERVING = (
    "forces", "troops", "army", "soldiers", "military", "navy", "police", "officers", "engineers",
    "doctors", "companies", "firms", "banks", "experts", "advis", "pilots", "officials",
    "instructors", "team", "planes", "aircraft", "charities",
)  # fmt: skip
_FAR = 90
_NEAR = 80
"""No name and office of a person is longer."""


def by_name(reading: Reading, sentence: Sentence, act: Act) -> tuple[str, int] | None:
    """Return who is backed that no list of actors knows, and where in the text the name ends.

    For a person with an office ("supported President Ana Rojas") it is the state; for a
    movement its name.
    """
    drawn, at = sentence.shape, act.verb.end()
    if not act.verb["back"]:
        return None
    movement = aid.MOVEMENT.match(drawn.text, at, act.end)
    if movement:
        return drawn.plain_span(*movement.span("name")).of(reading.plain), movement.end()
    held = titled(reading, sentence, at, min(act.end, at + _NEAR))
    start = sentence.shape.plain_at(at)
    near = held and held[0].service and held[0].start - start <= len(" the ")
    return (held[0].service, drawn.text_at(held[0].end - 1) + 1) if near else None


def by_servants(reading: Reading, sentence: Sentence, told: set[int]) -> Iterator[Act]:
    """Yield the verbs of giving and backing that are said of those who serve a state."""
    drawn = sentence.shape
    serving = holds(drawn.text, _SERVING)
    officers = bool(holders(reading, sentence, 0, len(drawn.text)))
    if not serving and not officers:
        return
    for verb in verbs(drawn.text, aid.SUPPORT):
        at = verb.start()
        if at in told:
            continue
        stop = clause_end(drawn, verb.end())
        forces = _FORCES.search(drawn.text, max(0, at - _FAR), at) if serving else None
        held = officer(reading, sentence, at) if officers and not forces else None
        if forces:
            of_them, start = listed_before(drawn, forces.start("who"))
            who = (*of_them, *drawn.members(forces["who"][0])[-1:])
            words = drawn.text[forces.start() : verb.end()]
            yield Act(who, verb, start, words, stop, neither=False)
        elif held is not None:
            member = Member(held.service, "", held.start, held.end)
            yield Act((member,), verb, drawn.text_at(held.start), verb[0], stop, neither=False)
