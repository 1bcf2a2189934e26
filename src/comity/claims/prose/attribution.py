"""Who is said to say what a clause tells: by "according to", "claims that", "accused", "called"."""

import re
from typing import NamedTuple

from comity.claims.wording import holds

_AFTER = re.compile(
    r",? (?:(?:reportedly|allegedly)(?=[.,;)]|$)|(?:according to|as reported by)"
    r"(?: (?!and\b|but\b)[^\s.,;()]+){1,8}(?=[.,;( ]|$))"
)
_AS_TOLD = re.compile(
    r"(?:^|(?<=; )|(?<=, )|(?<= and ))(?:[Aa]ccording to [^;]{1,120}?, |Reportedly, )"
)
_WHO = r"(?:^|(?<=[,;:] )|(?<= and )|(?<= but )|(?<= while )|(?<= although ))(?:[^,;:.\s]+ ){1,9}?"
_HOW = r"(?:(?:has|have|had|also|later|at times|long|[a-z]+ly) ){0,4}"
_THAT = re.compile(
    rf"{_WHO}{_HOW}(?:claim(?:s|ed|ing)?|alleg(?:es?|ed|ing)|estimat(?:es?|ed)|report(?:s|ed)?|"
    r"reveal(?:s|ed)?) that (?:(?:in|on|since) [^\w ]+,? )?"
)
_SAID = re.compile(
    rf"{_WHO}{_HOW}(?:said|says|stated|asserts?|asserted|argu(?:es|ed)|believ(?:es|ed)|"
    r"remark(?:s|ed)|declar(?:es|ed)|maintained|(?:re)?tweet(?:s|ed)|"
    r"insist(?:s|ed)|contend(?:s|ed)) that "
)
_ACCUSED = re.compile(
    rf"{_WHO}{_HOW}(?:accus(?:es?|ed)|suspect(?:s|ed)) (?:[^,;:.\s]+ ){{0,6}}?(?:of )?$"
)
_DENIED = re.compile(
    rf"{_WHO}{_HOW}(?:den(?:ies|ied|ying)|reject(?:s|ed)|dismiss(?:es|ed)|refut(?:es|ed)) "
    r"(?:(?:the |all |any )?(?:claims?|allegations?|reports?|accusations?|charges?|rumou?rs?|"
    r"suggestions?) )?(?:that |of )?$"
)
_DENYING = ("den", "reject", "dismiss", "refut")
_CALLED = re.compile(
    rf"{_WHO}{_HOW}(?:called|describe[sd]|termed|labell?ed|branded|"
    r"proclaim(?:s|ed)|hail(?:s|ed)|portray(?:s|ed)|characteri[sz]e[sd]) "
    r"(?!(?:for|on|upon|off|by|to|in|as|at|a|an)\b)"
)
_DESCRIBED = re.compile(
    rf"{_WHO}(?:is|are|was|were|been) (?:[a-z]+ )?(?:described|seen|viewed|regarded|perceived|"
    r"portrayed|characteri[sz]ed)(?: by [^.;,]{1,60}?)? (?:as|to be) "
)
_ANEW = re.compile(
    r"(?:,| and| but) [^.;,]{0,60}?\b(?:is|are|was|were|has|have|had|will|would|remain\w*|"
    r"maintain\w*|enjoy\w*|keeps?|kept|shares?|shared|developed|established)\b"
)
"""Where after what somebody is described as a clause begins that tells of itself."""
_TELLING = ("ccording to ", "Reportedly, ")
"""Pieces of words, of which `_AS_TOLD` needs one; likewise of the others."""
_ACCUSING = ("accus", "suspect")
_THATS = (_THAT, (" that ",))
_SAYING = (_SAID, (" that ",))
_CALLING = (
    _CALLED,
    (
        "called ",
        "describe",
        "termed ",
        "labeled ",
        "labelled ",
        "branded ",
        "proclaim",
        "hail",
        "portray",
        "characteri",
    ),
)
_DESCRIBING = ("described ", "seen ", "viewed ", "regarded ", "perceived ", "portrayed ", "cteri")
_BREAKS = re.compile(
    r"[;:]|[.!?][\"”]?\s|,? (?:(?:(?:to|of|in|with|for) )?which|who|while|whereas|but|"
    r"although|though|when|after|because)\b"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|been|has|have|had|will|would|could|may|might|[a-z]{3,}ed)\b"
)
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|been|being|be) (?:[a-z]+ ){0,3}(?:[a-z]+ed|estimated that) $"
)
_GOES_ON = re.compile(r",| and ")
_FAR = 200
"""So far before a clause is looked for who says it."""


class Told(NamedTuple):
    """Where words begin and end with whoever is said to say them."""

    start: int
    end: int


def denied(text: str, start: int) -> int:
    """Return where somebody begins to deny what ``text[start:]`` tells, -1 where nobody does.

    >>> denied("Cuba denied that it sold tea.", 17)
    0
    """
    found = holds(text, _DENYING) and _DENIED.search(text, max(0, start - _FAR), start)
    return found.start() if found else -1


def attributed(text: str, start: int, end: int) -> Told | None:
    """Return where ``text[start:end]`` is whole with "according to", None where none governs it.

    >>> attributed("Cuba left, according to a spokesman.", 0, 9)
    Told(start=0, end=35)
    >>> attributed("Cuba left.", 0, 9)
    """
    after = _AFTER.match(text, end)
    if after:
        return Told(start, after.end())
    told = _AS_TOLD.finditer(text, max(0, start - _FAR), start) if holds(text, _TELLING) else ()
    for found in told:
        if ";" not in text[found.end() : start]:
            return Told(found.start(), end)
    return None


def told_by(text: str, start: int, end: int, *, called: bool = False) -> Told | None:
    """Return where ``text[start:end]``, of a sentence, is whole with who is said to say it.

    It is None where the sentence says it of itself. ``called`` lets "has called" attribute too,
    as it does how two get on.

    >>> told_by("According to a spokesman, Cuba left.", 26, 35)
    Told(start=0, end=35)
    >>> told_by("Some claim that Cuba left.", 16, 25)
    Told(start=0, end=25)
    """
    told = attributed(text, start, end)
    if told is not None:
        return told
    low = max(0, start - _FAR)
    accused = holds(text, _ACCUSING) and _ACCUSED.search(text, low, start)
    if accused and not _PASSIVE.search(accused[0]):
        return Told(accused.start(), end)
    for verb, words in (_THATS, _SAYING, _CALLING) if called else (_THATS,):
        for found in verb.finditer(text, low, end) if holds(text, words) else ():
            apart = _FINITE.search(text, found.end(), start) or (
                verb is _CALLED and _GOES_ON.search(text, found.end(), end)
            )
            further = apart or _BREAKS.search(text, found.end(), end)
            if found.start() <= start and not further and not _PASSIVE.search(found[0]):
                return Told(found.start(), end)
    described = called and holds(text, _DESCRIBING) and _DESCRIBED.search(text, low, end)
    if described and not any(each.search(text, described.end(), end) for each in (_BREAKS, _ANEW)):
        return Told(described.start(), end)
    return None
