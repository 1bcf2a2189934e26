"""Land that another claims than holds it: "two islets claimed by Fiji", "held by Cuba, but …"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.quarrels.lands import DISPUTED, LAND
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, DEMONYM
from comity.claims.reading import Reading

PLACE = (
    r"(?:territor\w+|islands?|islets?|regions?|areas?|provinces?|peninsula|reefs?|shoals?|shelf|"
    r"waters|zones?|seas?|sovereignty|ownership|rivers?|lands?|isles?|archipelago|strip|enclaves?|"
    r"districts?|villages?|border\w*|parts?|portions?|majority|all of|heights|triangle|desert|"
    r"oblasts?|mountains?|atolls?|banks?|lakes?|coasts?|valleys?|corridors?|outlets?|capes?|towns?)"
)
"""What can be claimed that lies somewhere."""
_CLAIMED_BY = re.compile(
    rf"(?<![\w-])claimed by (?:both )?(?P<by>{ACTOR})(?!['’])"
    rf"(?:,? and (?:also )?by (?P<also>{ACTOR}))?"
)
_HELD = r"(?:administered|occupied|controlled|governed|held|possessed|ruled|annexed)"
_HELD_BY = re.compile(
    rf"(?:{_HELD} and )?{_HELD} by (?P<holder>{ACTOR})(?: \([^()]{{1,40}}\))?,? "
    r"(?:(?:but|and|yet|while|although|though|is|are|was|also|still) )*$"
)
_IS = re.compile(r"\b(?:is|are|was|were|been)(?: also| still| [a-z]+ly)* $")
_HOLDS = re.compile(r"(?<![\w-])(?:governs|administers|possesses|occupies|controls|holds|owns)\b")
_LOOSE = re.compile(rf",?(?: (?:also|now|still|and|[a-z]+ly|{_HELD}))*,? ?$")
_LEAD = re.compile(
    r"(?:(?:and|but|or|over|of|to|in|as|for|including|includes?|with|jointly|the|while) )*"
)
_VERB = re.compile(rf"\b(?:[a-z]+ed|has|have|had|is|are|was|were|with {ACTOR}) ")
_CLAIM = re.compile(r"\bclaims?\b")
_BREAK = re.compile(r"[;:,.] ")
_PLACED = re.compile(rf"\b(?i:{PLACE})\b|{LAND.pattern}")
_OWNER = re.compile(rf"(?P<whose>{ACTOR}|{DEMONYM})(?:['’]s?)? [a-z]|\bof (?P<of>{ACTOR})(?!['’])")
_LONG = 120


class Claimed(NamedTuple):
    """Who quarrels over a land, its name, and where in the shape's text the words for it stand."""

    parties: tuple[str, ...]
    what: tuple[int, int]
    start: int
    at: int
    end: int


def claimed_by(reading: Reading, sentence: Sentence) -> Iterator[Claimed]:
    """Yield land that some claim, with whoever holds it."""
    drawn = sentence.shape
    text = drawn.text
    for match in _CLAIMED_BY.finditer(text):
        held = _HELD_BY.search(text, max(0, match.start() - _LONG), match.start())
        if held is None and _IS.search(text, 0, match.start()):
            continue  # read as "is claimed by"
        end = held.start() if held else match.start()
        holds = [each for each in acts(sentence, _HOLDS, reading.state) if each.verb.end() <= end]
        what = _land(text, max([0, end - _LONG, *(each.verb.end() for each in holds)]), end)
        signs = (match["by"], match["also"], held["holder"] if held else "")
        named = [each.id for sign in signs for each in drawn.members(sign)]
        others = [each.id for act in holds[-1:] for each in act.subjects]
        if len(set(named)) == 1 and what:
            others = others or _owners(reading, sentence, what, named[0])
        parties = tuple(sorted({*named, *others}))
        if what and len(parties) > 1:
            start = holds[-1].start if holds else what[0]
            yield Claimed(parties, what, start, match.start(), match.end())


def _land(text: str, low: int, end: int) -> tuple[int, int] | None:
    """Return where the name of the land stands that ends before ``text[end]``; None for none."""
    loose = _LOOSE.search(text, low, end)
    stop = loose.start() if loose else end
    breaks = [each.end() for each in _BREAK.finditer(text, low, stop)]
    start = breaks[-1] if breaks else low
    start += len(text[start:stop]) - len(text[start:stop].lstrip())
    verbs = [each.end() for each in _VERB.finditer(text, start, stop)]
    start = verbs[-1] if verbs else start
    lead = _LEAD.match(text, start, stop)
    start = lead.end() if lead else start
    if _CLAIM.search(text, low, stop):
        return None  # "Chad claims the reef claimed by Fiji"
    return (start, stop) if _PLACED.search(text, start, stop) else None


def _owners(reading: Reading, sentence: Sentence, what: tuple[int, int], one: str) -> list[str]:
    """Return whose a land is that one claims: as its name says, as is known, or who is in view."""
    drawn = sentence.shape
    owner = _OWNER.search(drawn.text, *what)
    if owner:
        return [each.id for each in drawn.members(owner["whose"] or owner["of"])]
    land = LAND.search(drawn.plain_span(*what).of(reading.plain))
    if land and one in DISPUTED[land[0]]:
        return [each for each in DISPUTED[land[0]] if each != one]
    holder = reading.state if reading.state != one else sentence.passage.view
    return [holder] if holder and holder != one else []
