"""Who else is of a rank: "its partners are A (9%) and B", "the largest, followed by C"."""

import re

from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import partner
from comity.claims.prose.shape import ACTOR, Shape

_ASIDE = r"(?: \([^()]{1,30}\))?"
_AND = re.compile(rf"{_ASIDE}(?:,? and|,? as well as|,)(?: the)? (?P<who>{ACTOR})(?!['’])")
_RANK = re.compile(
    r"\b(?:largest|biggest|main|top|leading|principal|chief|greatest|closest|second|third|fourth|"
    r"fifth|sixth|most important|primary|foremost|key|major)\b"
)
_BESIDE = re.compile(
    rf"(?: (?:of|for|to|in) (?:the )?{ACTOR})?(?: in [^.;,()]{{1,40}})?{_ASIDE}(?:, | \(| )"
    rf"(?:followed (?:closely )?by|ahead of|(?:only )?(?:after|behind)) (?:the )?(?P<who>{ACTOR})"
    r"(?!['’])"
)
_THE = re.compile(
    r"\b(?:are|were|remain(?:ed)?|became|been) (?:also |still )?(?:the|its|the country['’]s) "
    r"(?:(?:two|three) )?$"
)
_ALONE = re.compile(r"(?=[.,;]|$| (?:in|and|as well as|with \d)\b)")
_OWNER = re.compile(rf"(?P<who>{ACTOR})['’]s? (?:[a-z-]+ ){{0,5}}$")
_OWNING = re.compile(rf"(?P<who>{ACTOR})['’]s? (?:[\w-]+,? ){{0,5}}$")
_APPOSED = re.compile(
    r"(?<!after )(?<!behind )(?<!beside )(?<!besides )(?<!unlike )(?<!with )(?<!to )(?<!than )"
    rf"(?P<who>{ACTOR}), (?:[a-z]+ )?(?:an?|the|one of the) (?:[a-z-]+ ){{0,4}}$"
)
_TO = re.compile(rf" (?:of|for|to|in) (?:the )?(?P<who>{ACTOR})(?!['’])")


def listed_on(drawn: Shape, listed: re.Match[str]) -> list[Member]:
    """Return whom a list names that begins with the ``who`` of a match, figures left out."""
    found = [*drawn.members(listed["who"])]
    end = listed.end("who")
    while more := _AND.match(drawn.text, end):
        found += drawn.members(more["who"])
        end = more.end("who")
    return found


def of_those_listed(
    sentence: Sentence, start: int, listed: re.Match[str], state: str
) -> list[tuple[str, str]]:
    """Return whoever a list names that the words at ``text[start]`` are said of, and whose.

    "Donors of Chad include Fiji" says whose, as does "Chad's main allies are Fiji and Peru"; where
    nothing does, they are of whom all is about.
    """
    drawn = sentence.shape
    own = listed["whose"] or _OWNING.search(drawn.text, 0, start)
    others = [each.id for each in listed_on(drawn, listed)]
    if own:
        whose = drawn.members(own if isinstance(own, str) else own["who"])
        return [(one.id, each) for one in whose for each in others if one.id != each]
    if any(piece.at < start for piece in drawn.pieces if piece.kind != "date"):
        return []
    ours = {partner(sentence, each, state) for each in others} - {""}
    return [(each, one) for one in ours for each in others if each != one] * (len(ours) == 1)


def of_the_state(
    sentence: Sentence, match: re.Match[str], found: list[tuple[str, str]], state: str
) -> list[tuple[str, str]]:
    """Return whose partners several are who are "the main partners" of nobody that is named.

    "Fiji and Peru remain the largest trading partners": of the state that all is about.
    """
    text = sentence.shape.text
    if len(found) != 1 or not _ALONE.match(text, match.end()):
        return found
    if not (_THE.search(text, 0, match.start()) and _RANK.search(match[0])):
        return found
    for piece in sentence.shape.within(0, match.start(), "state"):
        ids = [each.id for each in piece.members]
        ours = {partner(sentence, each, state) for each in ids} - {""}
        if {*found[0]} <= {*ids} and len(ours) == 1 and not ours & {*ids}:
            return [(each, one) for one in ours for each in ids]
    return found


def apposed(sentence: Sentence, match: re.Match[str]) -> list[tuple[str, str]]:
    """Return who is of a rank behind a comma, and for whom: "Cuba, the main donor to Fiji"."""
    drawn = sentence.shape
    one = _APPOSED.search(drawn.text, max(0, match.start() - 60), match.start())
    whose = _TO.match(drawn.text, match.end()) if one else None
    if one is None or whose is None:
        return []
    ones = [each.id for each in drawn.members(one["who"])][-1:]
    return [(each, to.id) for each in ones for to in drawn.members(whose["who"]) if to.id != each]


def beside(sentence: Sentence, match: re.Match[str]) -> list[tuple[str, str]]:
    """Return the pairs of whoever is set beside one of a rank with whose partner that one is.

    "Chad is Peru's main supplier, followed by Togo" makes Togo one of Peru's too.
    """
    drawn = sentence.shape
    text = drawn.text
    ranked = _RANK.search(text, max(0, match.start() - 40), match.end())
    behind = _BESIDE.match(text, match.end()) if ranked else None
    owner = _OWNER.search(text, 0, match.start()) or _TO.match(text, match.end())
    if behind is None or owner is None:
        return []
    whose = drawn.members(owner["who"])[-1].id
    return [(each.id, whose) for each in listed_on(drawn, behind) if each.id != whose]
