"""Of what rank one is: "the second-largest trading partner", "one of its main aid donors".

What stands between whose partner one is and the words for that belongs to these words: whoever is
the twelfth largest of the partners is told to be no more than that.
"""

import re

from comity.claims.prose.shape import ACTOR, DEMONYM, Shape
from comity.claims.reading import Reading

_NO_PART = (
    r"(?!(?:of|in|on|with|for|by|from|as|at|to|into|between|among|than|but|who|which|that|is|are|"
    r"was|were|be|been|has|have|had|its|their|his|her|the|an?|both|also|largely|currently|now|then|"
    r"still|once|former|formerly|already|said|called|considered|considers?|become|became|"
    r"so-called|few|remain\w*|enjoyed|partners?(?:hip)?|all(?:y|ies)|friends?|markets?|sources?|"
    r"suppliers?|donors?|investors?|mentors?|patrons?|backers?|supporters?|destinations?|"
    r"[a-z]+(?<!lead)(?<!trad)(?<!grow)(?<!stand)(?<!last)(?<!export)(?<!import)"
    r"(?<!invest)ing)\b)"
)
_BEFORE = re.compile(
    rf"(?P<one>\b(?:[Oo]ne|[Aa]mong)(?: of)? )?(?P<whose>\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|"
    rf"(?:country|nation|state|island|republic|kingdom|world|region)['’]s)|(?:{ACTOR})['’]s?|"
    rf"{DEMONYM})"
    rf"(?P<more>(?: (?:and )?{_NO_PART}(?:\d+(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)*),?){{0,6}}) $"
)
_PLACE = (
    r"(?:(?:most|top|main|principal|chief|first|second|third|fourth|fifth|sixth|seventh|"
    r"eighth|ninth|tenth|\d+(?:st|nd|rd|th)|primary|foremost|single|sole|only|number one)\b|"
    r"[a-z]{2,}(?<!for)(?<!int)(?<!inv)(?<!conqu)(?<!contr)(?<!requ)est\b)"
)
RANK = re.compile(rf"\b(?:{_PLACE}|(?:major|key|leading)\b)")
"""A word that says of what rank somebody is, one of great weight too."""
_FAR = 80


def rank_of(reading: Reading, drawn: Shape, match: re.Match[str], words: str) -> str:
    """Return of what rank somebody is whom a match finds, for whom ``words`` are the type.

    "one of the twelfth largest" of "one of the twelfth largest trading partners", where the words
    are "trading partners".
    """
    begins, ends = match.span("words")
    found = _BEFORE.search(drawn.text, max(0, begins - _FAR), begins)
    start = found.start("more") + 1 if found and found["more"] else begins
    whole = drawn.plain_span(start, ends).of(reading.plain)
    rank = whole[: max(0, whole.find(words.partition(" (")[0]))].strip(" ,-")
    if not RANK.search(rank):
        return ""
    several = found and found["one"] and found["whose"][:1].lower() != "a"
    return f"one of the {rank}" if several and RANK.match(rank) else rank
