"""Who "it" is that a clause begins with: told by name where it is clear, else by nobody."""

import re

from comity.actors import actor
from comity.claims.grammar.events.deeds.doers import Doer
from comity.claims.page import kind_of
from comity.claims.prose.acts import antecedent
from comity.claims.prose.finding import Sentence
from comity.claims.prose.parties import among
from comity.claims.prose.shape import DATE
from comity.claims.reading import Reading

_IT = frozenset(("it", "they"))
_GOES_ON = re.compile(
    r"(?:,? (?:has|have|had|also|then|later|first|again|both|\w+ly))*,? $|"
    rf",? (?:in|on) {DATE},? $"
)
# "It jumped to $55 billion" is of an amount.
_RISES = re.compile(r" (?:to|by|from|at|about|over|nearly|almost) (?:[A-Z]{1,3})?[$€£¥\d]")
# Words before "it" that leave it the subject of the sentence, not of a clause within.
_OPENS = re.compile(
    rf"[\"“]?(?:[A-Z]\w+(?: [a-z]+)?, )?(?:(?i:in|on|by|since|during|until) (?:the )?"
    rf"(?:late |early |mid-)?{DATE},? )?"
)
_JOINED = re.compile(rf"(?:,|;)? (?:and|but|so),? (?:(?:in|on) (?:late |early |mid-)?{DATE},? )?$")


def resolved(reading: Reading, sentence: Sentence, verb: re.Match[str], done: Doer) -> Doer | None:
    """Return whoever does it, an "it" or "they" told by name; None where it is left open."""
    pieces = sentence.shape.within(done.start, done.start + 1, "it", "pair")
    if not any(reading.plain[each.start : each.end].lower() in _IT for each in pieces):
        return done
    who = _meant(reading, sentence, verb, done)
    names = [actor(each).name if kind_of(each) == "state" else each for each in who]
    return done._replace(ids=who, name=" and ".join(names) + " ") if who else None


def _meant(reading: Reading, sentence: Sentence, verb: re.Match[str], done: Doer) -> list[str]:
    """Return whom "it" means that a clause begins with, nobody where that stays open.

    It is whoever all is about where a sentence opens with it, the subject of a clause that "and"
    joins, and else the one actor named before. What is told in the passive may be of anything.
    """
    drawn = sentence.shape
    at, who = done.start, done.ids
    rises = _RISES.match(drawn.text, verb.end())
    if rises or not who or not _GOES_ON.fullmatch(drawn.text, at + 1, verb.start()):
        return []
    if _OPENS.fullmatch(drawn.text, 0, at):
        two = {sentence.passage.view, reading.state} - {""}
        after = set(among(drawn, verb.end(), len(drawn.text), "state"))
        if len(who) == 1 < len(two) and not two & after and sentence.before:
            last = {reading.actor_of(each) for each in reading.mentions_in(*sentence.before)} & two
            return list(last) if len(last) == 1 else []
        if not set(who) & after:
            return who
        return list(two.difference(who)) if len(who) == 1 else []  # "It gave a loan to Chad"
    before = drawn.within(0, at, "state", "organisation", "it", "pair", "demonym", "city")
    told = antecedent(sentence, at, reading.state)
    near = before[:1] if _JOINED.search(drawn.text, 0, at) else before
    alone = not before and not sentence.led and sentence.passage.view in {"", reading.state}
    named = alone or (len(near) == 1 and near[0].members == told)
    return who if named and [each.id for each in told] == who else []
