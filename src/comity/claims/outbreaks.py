"""What a noun with a date tells of: an expulsion, an election, riots, the partition of a land."""

import re
from collections.abc import Iterator

from comity.claims.happenings import Happening, among, pair, phrase
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, DATE, DEMONYM
from comity.claims.reading import Reading
from comity.claims.wording import any_of

_WHAT = any_of(
    ["expulsion", "elections?", "partition", "unrest", "coup(?: d['’][ée]tat)?", "referendums?",
     "summit", "conference", "riots", "massacres?", "attacks?", "bombings?", "assassination",
     "uprising", "handover", "withdrawal", "liberation", "occupation", "siege", "earthquake",
     "tsunami", "cyclone", "hurricane", "floods?", "protests", "demonstrations", "pogroms?",
     "deportation", "blockade", "intervention", "hijacking", "mutiny", "famine", "scandal",
     "crackdown", "raid", "adoption", "crisis", "ruling", "declaration", "strike", "murder",
     "kidnapping", "shooting", "embargo", "row", "incident", "clashes", "ceremony", "proposal"]
)  # fmt: skip
_NAMED = rf"(?:[\w’'.-]+|(?:{ACTOR}|{DEMONYM})(?:['’]s?)?)"
_PLAIN = r"(?!the\b|an?\b|in\b|of\b|and\b|to\b|by\b|at\b|for\b|on\b|after\b|before\b|was\b|were\b)"
_NOUN = re.compile(
    rf"(?P<what>(?:(?P<led>{DATE}) )?(?:{_PLAIN}{_NAMED} ){{0,3}}?(?<![\w-]){_WHAT}(?![\w-])"
    rf"(?: (?:of|in|at|on|against|by|from) (?:the )?{_NAMED}"
    rf"(?: (?!in\b|on\b|of\b|to\b|was\b|were\b|and\b){_NAMED}){{0,3}}?)?)"
    rf"(?(led)(?![\w-])|(?: (?:held|that took place))? (?:in|on|of)? ?(?:early |late |mid-)?"
    rf"(?P<then>{DATE}))"
)
_ELSEWHERE = re.compile(
    r"\b(?:relations|relationship|ties|recogni\w+|embass\w+|consul\w+|missions?|treaty|agreement)\b",
    re.IGNORECASE,
)
_HAD = re.compile(
    rf"(?P<who>{ACTOR}) (?:also |then )?(?:had|held|saw|suffered|experienced) (?:its|their|an?|the)"
    r"(?: [\w-]+){0,2} $"
)
_AROUND = ("state", "organisation", "demonym")


def outbreaks(
    reading: Reading, sentence: Sentence, told: list[Happening]
) -> Iterator[Happening]:
    """Yield what the nouns of a sentence with a date of their own tell of.

    ``told`` are the happenings of the sentence that are known: none is told again.
    """
    drawn = sentence.shape
    for match in _NOUN.finditer(drawn.text):
        date = drawn.piece(match["led"] or match["then"]).date
        if date is None or date.last or (date.role and not match["led"]):
            continue
        if _ELSEWHERE.search(match["what"]) or "X" in date.first:
            continue
        if any(each.start < match.end() and match.start() < each.end for each in told):
            continue
        parties = pair(among(drawn, *match.span("what"), *_AROUND))
        if not parties:
            parties = _had_by(sentence, match.start())
        if not parties and not sentence.passage.view and reading.state:
            parties = (reading.state,)
        if parties:
            what = phrase(reading, drawn, *match.span("what"))
            yield Happening(*match.span(), parties, date.first, what, rule="named event")


def _had_by(sentence: Sentence, at: int) -> tuple[str, ...]:
    """Return who has what stands at ``text[at]``: "Chad and Fiji had their first elections"."""
    found = _HAD.search(sentence.shape.text, max(0, at - 40), at)
    return pair(each.id for each in sentence.shape.members(found["who"])) if found else ()
