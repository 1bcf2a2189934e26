"""Of what rank one is: "the second-largest trading partner", "one of its main aid donors".

What stands between whose partner one is and the words for that belongs to these words: whoever is
the twelfth largest of the partners is told to be no more than that.
"""

import re

from comity.claims.prose.shape import ACTOR, DEMONYM

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
PLACE = re.compile(rf"\b{_PLACE}")
"""A word that says which of several somebody is: "largest", "third", "only"."""
RANK = re.compile(rf"\b(?:{_PLACE}|(?:major|key|leading)\b)")
"""A word that says of what rank somebody is, one of great weight too."""
_RANKS = re.compile(rf"^(?:one of the )?(?:(?:and )?{RANK.pattern}[ -])+")
_FAR = 80


def ranked_from(text: str, start: int) -> int:
    """Return where a phrase begins of which ``text[start:]`` was found, with its rank.

    >>> text = "Cuba is the twelfth largest trading partner."
    >>> text[ranked_from(text, text.index("largest")):]
    'twelfth largest trading partner.'
    """
    found = _BEFORE.search(text, max(0, start - _FAR), start)
    return found.start("more") + 1 if found and found["more"] else start


def unranked(words: str) -> str:
    """Return words without the rank that they begin with.

    >>> unranked("one of the second largest trading partners"), unranked("close ally")
    ('trading partners', 'close ally')
    """
    return _RANKS.sub("", words)


def one_of(text: str, start: int) -> str:
    """Return "one of the " where the rank that begins at ``text[start]`` is several's.

    >>> text = "Cuba is one of its largest partners."
    >>> one_of(text, text.index("largest")), one_of("its largest partner", 4)
    ('one of the ', '')
    """
    found = _BEFORE.search(text, max(0, start - _FAR), start)
    several = found and found["one"] and found["whose"][:1].lower() != "a"
    return "one of the " if several and RANK.match(text, start) else ""
