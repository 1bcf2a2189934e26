"""When how two get on took a turn: "their relations cooled in 1990", "ties warmed in May 1995"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.happenings import Happening, mood
from comity.claims.grammar.events.phrases import phrase
from comity.claims.prose.dating import clause_end, dated
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.parties import among, pair
from comity.claims.prose.shape import ACTOR, ANY, DEMONYM, PAIR, Shape
from comity.claims.reading import Reading

_STEMS = sought("relation", "ties")
_BETWEEN = rf"(?: (?:with|between|to) (?P<with>(?:{ACTOR}|{PAIR})(?: and (?:the )?{ACTOR})?))?"
_ADVERB = r"(?:also|further|then|again|once|only|even|[a-z]+ly)"
_TURN = (
    r"(?:improved|warmed|cooled|chilled|froze|deteriorated|worsened|soured|thawed|strengthened|"
    r"deepened|intensified|declined|suffered|plummeted|blossomed|flourished|became (?:more )?"
    r"(?:strained|tense|close|closer|cold|hostile|warmer|cordial|icy|frosty)|"
    r"(?:was|were|became) (?:severely |badly |further )?(?:strained|damaged|soured|frozen|"
    r"downgraded|harmed)|came under strain|reached (?:an? |its |their )"
    r"(?:all-time |new |historic )?(?:low|high|nadir|peak)(?: point)?|"
    r"hit (?:an? )?(?:all-time |new )?low(?: point)?|took a turn for the (?:worse|better)|"
    r"turned (?:sour|hostile|cold))"
)
_TURNED = re.compile(
    rf"(?P<whose>(?:{ACTOR}|{DEMONYM})(?:['’]s?)?(?:[ –-]+(?:{ACTOR}|{DEMONYM}))?[ –-]+)?"
    r"(?P<ties>(?i:(?:their|the|bilateral|diplomatic|trade|economic|mutual) ){0,2}"
    rf"(?:[Rr]elations(?:hip)?|[Tt]ies)){_BETWEEN}(?: (?:have|had|has|did|{_ADVERB})){{0,3}} "
    rf"{_TURN}\b"
)

_OF_TWO = re.compile(rf" between (?:the )?{ACTOR}(?: and (?:the )?{ACTOR})?(?!['’])")
# "worsened to the extent that in 1990", "in the aftermath of the 2010 raid": of something else.
_OF_ELSE = re.compile(r"\b(?:that|which|who|because|whom)\b")
_NOUN = re.compile(
    rf"(?<=the .) (?:{ANY}|(?!(?:and|but|when|as|after|with|due|because|over|by|following|in|on|to|"
    r"amid|until|before|for|at)\b)[a-z])"
)


def tempers(reading: Reading, sentence: Sentence, told: list[Happening]) -> Iterator[Happening]:
    """Yield on what date ties of two became better or worse, for each of several they are with.

    ``told`` are the happenings of the sentence that are known: none is told again.
    """
    if sentence.lacks(_STEMS):
        return
    drawn = sentence.shape
    for match in _TURNED.finditer(drawn.text):
        stop = clause_end(drawn, match.end())
        date, start, end = dated(drawn, match.start(), match.end(), stop)
        if _OF_ELSE.search(drawn.text, match.end(), end) or _NOUN.match(drawn.text, end):
            continue
        if not date or any(each.start < end and start < each.end for each in told):
            continue
        what = phrase(reading, drawn, match.start(), end)
        said = mood(drawn, match.start(), match.end())
        for parties in _whose(reading, sentence, drawn, match):
            yield Happening(start, end, parties, date, what, said, "turn of ties")


def _whose(
    reading: Reading, sentence: Sentence, drawn: Shape, match: re.Match[str]
) -> list[tuple[str, ...]]:
    """Return whose ties they are: the two named, those of the one with each, or those in view."""
    named = among(drawn, match.start(), match.end(), "state", "organisation", "demonym", "pair")
    two = pair((sentence.passage.view, reading.state))
    behind = _OF_TWO.match(drawn.text, match.end())
    if behind:  # "relations were strained between Cuba and Fiji"
        return [pair(among(drawn, *behind.span(), "state", "organisation"))]
    if not named:
        return [two] if len(two) > 1 else []
    if " between " in match[0] or len(among(drawn, *match.span("whose"), "state", "demonym")) > 1:
        return [pair(named)] if len(named) == 2 else []  # noqa: PLR2004 - between two
    whose = among(drawn, *match.span("whose"), "state", "organisation", "demonym")
    one = whose[0] if whose else reading.state
    others = [each for each in named if each != one]
    if not others:
        return [two] if len(two) > 1 and one in two else []
    return [pair((one, each)) for each in others] if one else []
