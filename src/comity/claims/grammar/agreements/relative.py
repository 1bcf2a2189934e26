"""Agreements told by a clause behind them: "wages are set by a pact that Cuba and Fiji signed"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.agreements.making import MADE
from comity.claims.grammar.agreements.signing import Signed
from comity.claims.grammar.agreements.treaties import PHRASE, begins, phrases
from comity.claims.prose.acts import antecedent
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import capitals
from comity.claims.prose.parties import among
from comity.claims.prose.shape import ACTOR, CITY, DATE, IT, PAIR
from comity.claims.reading import Reading

_SUCH = r"(?: (?:also|both|later|then|first|had|has|have|[a-z]+ly))*"
_WHEN_WHERE = rf"(?: (?:on|in|at) (?:{DATE}|{CITY}))*"
_THAT = re.compile(
    rf"{PHRASE}(?:,? (?:that|which))? (?:the )?(?:(?P<who>{ACTOR}|{CITY}|{PAIR}|{IT})"
    rf"(?:,? and (?:the )?(?P<and>{ACTOR}|{CITY}))?|country){_SUCH} {MADE}(?! by\b)"
    rf"(?:{_WHEN_WHERE} with (?:the )?(?P<with>{ACTOR})(?!['’-]))?"
)
# "under conventions signed with Cuba": by whom the sentence is about
_WITH = re.compile(
    rf"{PHRASE}(?:,? (?:which|that) (?:was|were)|,)? {MADE}{_WHEN_WHERE} with (?:the )?"
    rf"(?P<with>{ACTOR})(?!['’-])"
)
# "the Convention of Suva, concluded between Cuba and Fiji"
_BETWEEN = re.compile(
    rf"{PHRASE},? {MADE}{_WHEN_WHERE} (?:between|by) (?:the )?(?P<who>{ACTOR}|{PAIR})"
    rf"(?:,? and (?:the )?(?P<and>{ACTOR}))?(?!['’-])"
)
_MADE_BY = re.compile(rf"{MADE}{_WHEN_WHERE} (?:between|by) ")
_TWO = 2
RELATIVE = "agreement by a clause behind it"


def relative(reading: Reading, sentence: Sentence) -> Iterator[Signed]:
    """Yield the agreements that a clause behind them says two signed, or one with another."""
    drawn = sentence.shape
    for match in phrases(_THAT, drawn.text):
        one = drawn.piece(match["who"]) if match["who"] else None
        who = [] if one is None or one.kind == "it" else capitals(one)
        if not who:
            said = antecedent(sentence, match.start(), reading.state)
            who = [each.id for each in said] or [reading.state]
        who += capitals(drawn.piece(match["and"])) if match["and"] else []
        yield from _of(match, who, capitals(drawn.piece(match["with"])) if match["with"] else [])
    for match in phrases(_BETWEEN, drawn.text) if _MADE_BY.search(drawn.text) else ():
        who = [each.id for sign in ("who", "and") for each in drawn.members(match[sign])]
        yield from _of(match, list(dict.fromkeys(who)), [])
    for match in phrases(_WITH, drawn.text):
        others = [each.id for each in drawn.members(match["with"])]
        named = {*among(drawn, 0, match.start(), "state")} - {*others}
        if named <= {reading.state}:
            yield from _of(match, [reading.state], others)


def _of(match: re.Match[str], who: list[str], others: list[str]) -> Iterator[Signed]:
    """Yield an agreement of two sides that are both known."""
    if len({*who, *others} - {""}) >= _TWO and (others or len(who) == _TWO):
        start = begins(match.string, match.start("det") if match["det"] else match.start("mods"))
        beside = tuple(each for each in others if each not in who)
        yield Signed(match, start, match.end(), tuple(who), beside, "", RELATIVE)
