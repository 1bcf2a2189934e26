"""Words that come from somebody: "it was said by Peru that", "drew criticism from Peru"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.speech.limits import ending
from comity.claims.grammar.speech.saying import WHO
from comity.claims.prose.finding import sought
from comity.claims.prose.shape import IT
from comity.claims.wording import holds

_PASSIVE = (
    r"(?:said|stated|pointed out|claimed|argued|announced|noted|alleged|revealed|confirmed|"
    r"suggested|asserted|declared|explained|reported|stressed|emphasi[sz]ed|recalled|admitted|"
    r"acknowledged|warned|remarked|proposed|promised|predicted)"
)
_IT_IS_SAID = re.compile(
    rf"(?:\b[Ii]t|{IT}) (?:is|was|has been|had been) (?:[a-z]+ly |also |later )?"
    rf"{_PASSIVE} by (?:the )?{WHO},? that(?=[ ,])"
)
_WORDS = (
    r"(?:criticisms?|condemnations?|denunciations?|praise|rebukes?|reprimands?|censure|"
    r"disapproval|accusations?|complaints?)"
)
_COMES_FROM = re.compile(
    rf"\b(?:(?:dr(?:e|a)w(?:n|s|ing)?|me(?:e)?t(?:s)? with|fac(?:e[sd]?|ing)|attract(?:s|ed|ing)?|"
    r"receiv(?:e[sd]?|ing)|provok(?:e[sd]?|ing)|prompt(?:s|ed|ing)?|caus(?:e[sd]?|ing)|"
    r"spark(?:s|ed|ing)?|arous(?:e[sd]?|ing)|w[io]n(?:s|ning)?|earn(?:s|ed|ing)?|"
    rf"[Dd]espite|[Aa]mid|[Uu]nder|[Aa]fter|[Ff]ollowing) (?:[a-z-]+ ){{0,3}}{_WORDS}) "
    rf"(?:from|by) (?:the )?{WHO}"
)
_RECEIVED = (
    "criticism", "condemnation", "denunciation", "praise", "rebuke", "reprimand", "censure",
    "disapproval", "accusation", "complaint",
)  # fmt: skip
STEMS = sought(
    *(f"{noun}{end} {by}" for noun in _RECEIVED for end in ("", "s") for by in ("from", "by"))
)
"""What the sentences hold in which words are received."""
_SHORT = 12


def received(text: str) -> Iterator[tuple[re.Match[str], int, int]]:
    """Yield who says something by the words around, with where what is said begins and ends."""
    for match in _IT_IS_SAID.finditer(text) if " by " in text else ():
        low, high = match.end(), ending(text, match.end(), -1)
        if high - low >= _SHORT:
            yield match, low + 1, high
    for match in _COMES_FROM.finditer(text) if holds(text, _RECEIVED) else ():
        yield match, 0, max(match.end(), ending(text, match.end(), -1))
