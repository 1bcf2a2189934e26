"""Who else is of a rank: "its partners are A (9%) and B", "the largest, followed by C"."""

import re

from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, Shape

_ASIDE = r"(?: \([^()]{1,30}\))?"
_AND = re.compile(rf"{_ASIDE}(?:,? and|,? as well as|,)(?: the)? (?P<who>{ACTOR})(?!['’])")
_RANK = re.compile(
    r"\b(?:largest|biggest|main|top|leading|principal|chief|greatest|closest|second|third|fourth|"
    r"fifth|sixth|most important)\b"
)
_BESIDE = re.compile(
    rf"(?: (?:of|for|to|in) (?:the )?{ACTOR})?(?: in [^.;,()]{{1,40}})?{_ASIDE}(?:, | \(| )"
    rf"(?:followed (?:closely )?by|ahead of|(?:only )?(?:after|behind)) (?:the )?(?P<who>{ACTOR})"
    r"(?!['’])"
)
_OWNER = re.compile(rf"(?P<who>{ACTOR})['’]s? (?:[a-z-]+ ){{0,5}}$")
_TO = re.compile(rf" (?:of|for|to|in) (?:the )?(?P<who>{ACTOR})(?!['’])")


def listed_on(drawn: Shape, listed: re.Match[str]) -> list[Member]:
    """Return whom a list names that begins with the ``who`` of a match, figures left out."""
    found = [*drawn.members(listed["who"])]
    end = listed.end("who")
    while more := _AND.match(drawn.text, end):
        found += drawn.members(more["who"])
        end = more.end("who")
    return found


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
