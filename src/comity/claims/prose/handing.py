"""Words that hand a date to something else than the verb before it: "under a law of 1999".

A date behind a verb and what it governs, or at the head of its sentence, is mostly when it was
done. Not so where it dates a thing named in between, a clause of its own, or somebody else's deed.
"""

import re

_ANOTHERS = re.compile(
    r"(?:, (?:having(?! done so| been)|something|whose|where)|\bunlike[^,]{0,20}|"
    r"\bthat (?:had|has|was|were|is|are|began|ended)|\bfirst time since|"
    r"\b(?:years?|months?|weeks?|days?|decades?) (?:after|before)(?! which))\b"
)
"""What begins a clause, or measures from a day, so that no date behind it is the verb's."""
_DATING = (
    r"(?!(?i:at|during|in|on|for|from|since|until|till|by|to|between|and|of|throughout|over|within|"
    r"around)\b)"
)
"""The word before a noun of which a date is told for the verb's sake: "at the summit of 1999"."""
_TIME = (
    r"(?!(?:beginning|start|end|middle|course|month|year|summer|spring|autumn|winter|fall|morning|"
    r"evening|night|half|part|quarter|days|weeks|months|years)\b)"
)
_SOMETHING = r"(?:(?!(?:of|in|on)\b)[^\s,;.()]+ ){0,5}?"
_NOUNS = re.compile(
    rf"\b{_DATING}[\w’'-]+ (?:an?|the|its|their) {_SOMETHING}{_TIME}[\w’'-]+ of (?:the )?$|"
    r", an? [^,;.]{3,60} since $|"
    rf"\b(?:an?|the) {_SOMETHING}(?:made|given|taken|begun|held|reached|adopted|passed|issued|"
    r"granted|drawn up|written|built|lost|won|imposed|ordered|agreed(?: on| upon)?) (?:in|on) $"
)
"""What a date dates that belongs to a noun: "a law of", "a republic since", "a promise made in"."""
_BEFORE_NOUN = re.compile(rf"\b{_DATING}[\w’'-]+ (?:the|an?|its|their) $")
_NOUN = re.compile(r" (?!and\b|or\b|when\b|that\b|as\b)[a-z]")
_OPENING = re.compile(r"(?:,| )(?:and|but|then),? (?:later,? )?(?:in|on) (?:the )?$")
_CLAUSE = re.compile(
    r" (?!and\b|or\b|as\b|again\b|too\b|also\b|respectively\b|for\b|by\b)[^\s,.;)]"
)
_LED_BY = re.compile(
    r"(?:\b(?:[Uu]nlike|[Uu]nder(?=[^,;.]* of (?:the )?$)|[Aa]lthough|[Tt]hough|[Hh]aving|"
    r"[Bb]ecause|[Dd]espite|who|which|whose|ha[ds])\b|"
    r"(?:\A|[.;,] )[Aa]n? (?=[^,;.]{3,60} since $))[^,;.]*$"
)
"""What makes the date before a comma that of a clause or a phrase of its own."""
_NEAR = 120


def handed(text: str, start: int, at: int, end: int, *, behind: bool = True) -> bool:
    """Say whether the date ``text[at:end]`` is of something else than the verb before ``start``.

    Where it is not known that it stands ``behind`` the verb, it may open the verb's own clause.

    >>> handed("joined NATO under a law of 1999.", 11, 27, 31), handed("left in 1999", 4, 8, 12)
    (True, False)
    """
    if _ANOTHERS.search(text, start, at):
        return True
    near = max(start, at - _NEAR)
    if _NOUNS.search(text, near, at):
        return True
    if not behind:
        return False
    if _BEFORE_NOUN.search(text, near, at) and _NOUN.match(text, end):
        return True
    return bool(_OPENING.search(text, near, at) and _CLAUSE.match(text, end))


def handed_ahead(text: str, start: int, at: int, end: int) -> bool:
    """Say whether the date ``text[at:end]`` is of something else than the verb that comes after it.

    ``start`` is where the sentence or the clause begins.

    >>> handed_ahead("Under a law of 1999, Cuba left.", 0, 15, 19)
    True
    >>> handed_ahead("In the summer of 1999, Cuba left.", 0, 17, 21)
    False
    """
    if not text.startswith(",", end) or text.endswith((" and in ", " and on "), start, at):
        return False
    return bool(_LED_BY.search(text, max(start, at - _NEAR), at))
