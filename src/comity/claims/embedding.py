"""What the words around a clause make of it: that it is so, only if, denied, rumoured or hoped.

Kinds of claims know what their own verbs assert; here stands what any clause may be put under:
"if", "whether", "it is not true that", "denied that", "rumours that", "hoped that".
"""

import re

UNREAL = "unreal"
"""What nobody says to be so: what stands in a clause of "if" or "whether"."""
_FAR = 200
"""So far before a clause are words looked for that govern it."""
_ON = 60
"""So far after it, what calls it false."""
_UNSURE = ("if ", "If ", "nless ", "hether ")
"""Pieces of words, of which what leaves a clause open has one."""
_THAT = " that "
"""What all words of denying, rumouring and hoping end with."""
_HERE = r"[^.;,:()\n\t]{0,80}$"
_IF = re.compile(
    r"(?:(?:^|[,;(]|[.\n\t] ?|\b(?:and|but|even|only|or|is|was)) ?(?:[Ii]f|[Uu]nless)|"
    rf"\b[Ww]hether(?: or not)?) {_HERE}"
)
_OPENS = re.compile(
    r"(?:(?:Even )?[Ii]f|Unless|Whether|It (?:is|was) (?:not |un)?(?:known|clear|certain|sure)"
    r"(?: if| whether)) "
)
_DENYING = (
    r"\b(?:(?:not|un)(?: [a-z]+)? ?true|(?:is|was|were) false|no (?:truth|evidence|proof|sign)|"
    r"den(?:y|ies|ied|ying|ial)(?: [\w’'-]+){0,6}|(?:reject|dismiss|refut)(?:s|es|ed|ing) "
    r"(?:[a-z]+ )?(?:claims?|reports?|rumou?rs?|allegations?|suggestions?)) that "
)
_RUMOURING = (
    r"\b(?:[Rr]umou?rs?(?:ed)?|[Aa]llegations?|[Aa]lleg(?:es?|ed|ing)|[Cc]laims?|[Cc]laim(?:ed|ing)|"
    r"[Ss]peculat(?:ion|ed)|[Ss]uspicions?|[Ss]uspect(?:s|ed)) that "
)
_HOPING = (
    r"\b(?:hop(?:es?|ed|ing)|wish(?:es|ed)?|propos(?:es?|ed|al)|demand(?:s|ed)?|request(?:s|ed)?|"
    r"expect(?:s|ed|ation)?|recommend(?:s|ed)?|suggest(?:s|ed)?) that "
)
_FALSE = re.compile(
    r"\b(?:was|were|is|are|proved|turned out)(?: to be)? (?:false|untrue|unfounded|"
    r"baseless|denied|wrong|incorrect|dismissed|rejected)\b"
)
_ASKED = re.compile(
    r"\b(?:urg(?:ed|es|ing)|ask(?:ed|s|ing)|press(?:ed|es|ing)|pressur(?:ed|es|ing)|"
    r"encourag(?:ed|es|ing)|invit(?:ed|es|ing)|advis(?:ed|es|ing)|request(?:ed|s|ing)|"
    r"call(?:ed|s|ing) (?:up)?on) (?:the )?$"
)
"""Who is named behind it does not do what follows "to" by these words: "urged Cuba to leave"."""
_TO_DO = re.compile(r"[^.;,:()\n]{1,60}? to [a-z]")
_BEFORE = tuple(
    (re.compile(words + _HERE), modality)
    for words, modality in (
        (_DENYING, "denied"),
        (_RUMOURING, "alleged"),
        (_HOPING, "intended"),
    )
)
_FIRST = tuple(
    (re.compile(rf"[A-Z]?[a-z ]{{0,60}}?{words}"), modality)
    for words, modality in ((_DENYING, "denied"), (_RUMOURING, "alleged"))
)
"""The same where the words themselves begin with them, before anybody is named."""


def is_asked(text: str, at: int) -> bool:
    """Say whether whoever is named at ``text[at]`` is asked to do what follows.

    >>> is_asked("Fiji urged Cuba to leave.", 11), is_asked("Fiji left Cuba to rule.", 10)
    (True, False)
    """
    near = max(0, at - _FAR)
    return bool(_ASKED.search(text, near, at) and _TO_DO.match(text, at))


def embedded(plain: str, start: int, end: int) -> str:
    """Return what the words around ``plain[start:end]`` make of it, "" where it is so by them.

    It is `UNREAL`, or a modality: ``denied``, ``alleged`` or ``intended``.

    >>> embedded("It is unclear whether Cuba left.", 22, 31)
    'unreal'
    >>> embedded("Rumours that Cuba left were false.", 13, 22)
    'denied'
    """
    if _OPENS.match(plain, start):
        return "" if ", " in plain[start:end] else UNREAL
    lead = plain[max(0, start - _FAR) : start]
    if any(each in lead for each in _UNSURE) and _IF.search(lead):
        return UNREAL
    told = "intended" if is_asked(plain, start) else ""
    if _THAT in lead:
        told = next((modality for words, modality in _BEFORE if words.search(lead)), told)
    if not told and plain.find(_THAT, start, start + _FAR) >= 0:
        told = next((modality for words, modality in _FIRST if words.match(plain, start)), "")
    return "denied" if told == "alleged" and _FALSE.search(plain, start, end + _ON) else told
