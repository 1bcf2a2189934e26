"""What an agreement is to do, where it has no other type: "an agreement to open a port".

A type is read without its sentence: what says "their port" would be nobody's there, and is none.
"""

import re

from comity.claims.prose.shape import ANY, DATE

_STOP = (
    r"(?:with|between|in|on|at|by|after|before|when|which|as|while|during|from|worth|through|via|"
    r"under|until|since|was|were|is|are|has|had)\b"
)
_WORD = (
    rf"(?:(?!{_STOP}|(?:that|and|its|their|one another|each other)\b|{DATE})"
    rf"(?:[\w’'-]+|{ANY}))"
)
_PURPOSE = re.compile(
    rf" (?P<what>(?:to (?!the\b|an?\b)[a-z]+|on (?!(?:during|fishing|shipping)\b)[a-z]+ing|"
    rf"about|over|pertaining to|relating to|related to|concerning|regarding|formally [a-z]+ing|"
    rf"establishing|allowing|settling|ending|governing|formali[sz]ing|enabling|outlining|creating|"
    rf"abolishing|lifting|launching|dealing with)"
    rf"(?: at least)?(?:(?: and(?= (?:[a-z-]+ ){{0,2}}[a-z-]+[.,;:]))? {_WORD}){{1,9}})"
    rf"(?=[.,;:()]|$| {_STOP}| {DATE}| and (?!(?:[a-z-]+ ){{0,2}}[a-z-]+(?:[.,;]|$)))"
)
_BARE = frozenset({"agreement", "deal", "accord", "pact"})


def purpose(text: str, told: str, *places: int) -> re.Match[str] | None:
    """Return the words that say what a bare agreement is to do, right behind one of the places.

    >>> purpose("an agreement to open a port in 1990.", "agreement", 12)["what"]
    'to open a port'
    """
    if told not in _BARE:
        return None
    return next((found for at in places if (found := _PURPOSE.match(text, at))), None)
