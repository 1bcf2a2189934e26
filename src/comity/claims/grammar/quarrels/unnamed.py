"""Deeds whose words name no state that they are done to: a crowd, or the other of two in view."""

import re
from collections.abc import Iterator

from comity.claims.grammar.quarrels import opposition
from comity.claims.grammar.quarrels.matters import NOTHING, within
from comity.claims.prose.acts import alone
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import partner
from comity.claims.prose.shape import ACTOR, ANY, DEMONYM
from comity.claims.reading import Reading

_CROWD = re.compile(
    rf" (?:(?:the|all|both|many|most|other|some|certain|with) )*(?P<group>{opposition.WORLD})"
)
_AT_CROWDS = ("recall", "expulsion", "summons", "threat", "demands", "refusal")
"""Deeds that are done to no crowd."""
_STEP = re.compile(
    r" (?P<what>(?:the|this|that|these|such) (?:[a-z]+ )?(?:actions?|moves?|decisions?|steps?|"
    r"polic(?:y|ies)|laws?|legislation|plans?|measures?|remarks|statements?|ban))"
    r"(?=[.,;]| (?:as|and|while|for|because)\b|$)"
)
_MOVED = ("condemnation", "criticism", "opposition", "protest", "wrath")
_BARE = ("protest", "recall", "boycott", "disagreement")
"""Deeds that are done to the one in view, where the sentence names nobody else."""
_WORD = (
    r"(?:(?!(?:and|but|while|as|after|when|because|until|unless|without|in|on|at|by|since|"
    r"during)\b)"
    rf"(?:[\w’'\"“”-]|{ANY})+)"
)
# "objected to the use of the term", "refused to permit a survey"
_MATTER = re.compile(rf"(?: to)? (?P<what>{_WORD}(?: {_WORD}){{1,12}})")
REFUSED = re.compile(
    rf" to (?P<what>(?:(?:allow|permit) |(?:{_WORD} ){{1,12}}?(?:to|of|from|with) )(?:the )?"
    rf"(?P<whom>{ACTOR}(?!-|\w)|{DEMONYM}(?= [a-z]))"
    r"(?:['’]s?)?(?:(?! (?:and|but|while|as|after|when|because|which|who) )[^.;,()]){0,60})"
)
"""To whom something is refused: "refused to hand over the ship to Fiji"."""
# "Fijian objections to its name": of the one all is about
_OWN_MATTER = re.compile(
    rf"(?P<by>{ACTOR}(?=['’])|{DEMONYM})(?:['’]s?)? (?:(?!(?:and|or|of|in|to|by|for|"
    rf"with)\b)[a-z-]+ )"
    r"{0,2}(?P<noun>objections?|opposition|demands|criticisms?|complaints?|resistance|disapproval) "
    rf"(?:to|for|of|about|over|against) (?P<what>{_WORD}(?: {_WORD}){{0,12}})"
)
_NOT = re.compile(
    r"\b(?:no|without|any|never|not|overc\w+|withdr\w+|lift\w*|dropp\w+) (?:[a-z]+ )?$"
)
Whom = tuple[list[str], str, int]
"""Who a deed is against, what for, and where in the shape's text the words for it end."""


def against_unnamed(
    reading: Reading, sentence: Sentence, deed: re.Match[str], group: str, ours: list[str]
) -> Whom:
    """Return whom a deed of a group is done to by the words behind it, nobody where none tell."""
    drawn = sentence.shape
    crowd = _CROWD.match(drawn.text, deed.end())
    if crowd and group not in _AT_CROWDS:
        return [crowd["group"]], NOTHING, crowd.end()
    nobody: Whom = [], "", deed.end()
    if len(ours) != 1 or not alone(sentence, reading.state):
        return nobody
    other = partner(sentence, ours[0], reading.state)
    pointed = _STEP.match(drawn.text, deed.end()) if group in _MOVED else None
    if pointed:
        what = drawn.plain_span(pointed.start("what"), pointed.end()).of(reading.plain)
        return [other] if other else [], what, pointed.end()
    if not other:
        return nobody
    if group in _BARE:
        return [other], NOTHING, deed.end()
    told = group == "refusal" or deed[0].startswith("object")
    matter = _MATTER.match(drawn.text, deed.end()) if told else None
    over = within(reading, sentence, *matter.span("what")) if matter else None
    return ([other], over.words, over.end) if over and over.words else nobody


def own_matters(reading: Reading, sentence: Sentence) -> Iterator[tuple[re.Match[str], str, str]]:
    """Yield nouns for setting oneself against the one in view, whom, and what it is over."""
    drawn = sentence.shape
    matches = list(_OWN_MATTER.finditer(drawn.text))
    if not matches or not alone(sentence, reading.state):
        return
    for match in matches:
        by = drawn.members(match["by"])[-1].id
        other = partner(sentence, by, reading.state)
        over = within(reading, sentence, *match.span("what"))
        others = drawn.within(*match.span("what"), "organisation", "pair")
        if other and over.words and not others and not _NOT.search(drawn.text, 0, match.start()):
            yield match, other, over.words
