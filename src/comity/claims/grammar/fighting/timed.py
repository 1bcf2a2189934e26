"""Wars that are named to mark the time, or before they are, and mediation that never came."""

import re

from comity.claims.grammar.fighting.wars import War
from comity.claims.passages import Passage
from comity.claims.reading import Reading

# "during the Falklands War", "since the end of the Iraq War"
_TIMED = re.compile(
    r"\b(?i:during|after|before|since|until|till|following|prior to|throughout|amid|amidst|by|in|"
    r"into|between|from|at|(?:times?|days?|years?|period|era|end|ending|start|beginning|outbreak|"
    r"onset|close|conclusion|aftermath|wake|eve|height|course|context|midst|anniversary|veterans?|"
    r"history|commemoration|memory|remembrance|legacy|victims|refugees|dead|stages?|phases?) of) "
    r"(?:(?:the|an?|its|their|this|both) ){0,2}(?:[a-z-]+ )?$|[–—-]$|\b[Pp](?:ost|re)-? ?$"
)
# "its part in the Falklands War", "support in the Iraq War": what one did in it
_PART = re.compile(
    r"\b(?:involve\w+|participat\w+|parts?|roles?|interven\w+|engage[a-z]*|sid(?:e|es|ed)|"
    r"defeat(?:ed)?|victor(?:y|ious)|neutral(?:ity)?|stances?|positions?|co-?operation|complicity|"
    r"complicit|casualties|losses|mediat\w+|crimes|conduct|support(?:ed)?|assist(?:ed|ance)|"
    r"help(?:ed)?|allied|fought|fighting|aid|backed|sided|aided)"
    r"(?: (?:with|for|of|the|its|against|on|side|[A-Z][\w’'-]+)){0,5} (?:in|during) (?:the )?$"
)
# "the Falklands War memorial", "the Iraq War Inquiry"
_BEARER = re.compile(
    r"(?:['’]s?)?(?: (?!In\b)[A-Z]| (?:veterans?|memorials?|museums?|monuments?|era|hero(?:es)?|"
    r"cemeter(?:y|ies)|years|period|times?|anniversary|criminals?|films?|movies?|books?|novels?|"
    r"refugees?|generation|prisoners?|inquiry|debt|medals?)\b)|[–—-]\w"
)
# "to prevent an invasion": none that was
_UNDONE = re.compile(
    r"\b(?:threat|possib|potential|prevent|plan|project|avoid|fear|risk|imminen|attempt|prepar|"
    r"rumou?r|would|could|might|refus|deter|against any)\w*(?: [a-z-]+){0,3} $"
)
# "rejected Chad's mediation", "sought its help"
_SPURNED = re.compile(
    r"\b(?:reject|refus|declin|oppos|turned down|spurn|dismiss|request|seek|sought)[a-z]*"
    r"(?: [a-z]+){0,3} (?:the )?$"
)
# "in the context of the Revolutionary and Napoleonic Wars"
_BESIDE = re.compile(r"(?<= )(?:[A-Z][\w’'–-]+ ){1,3}and $")
THOUGHT = re.compile(
    r"[^.;,]{0,20}? (?:seemed|was (?:likely|averted|avoided|feared|possible)|would|might|could|"
    r"loomed|threatened)\b"
)
"""What behind a war tells that it was only thought of: "seemed likely"."""
_REACH = 80
_CLOSE = 40


def only_timed(reading: Reading, passage: Passage, war: War) -> bool:
    """Say whether a war of which nothing else tells is named for its time or a bearer's name."""
    if _BEARER.match(reading.plain, war.end):
        return True
    return timed(reading.plain[max(passage.start, war.start - _REACH) : war.start])


def timed(before: str) -> bool:
    """Say whether the words before a war name it to mark the time: "during the"."""
    before = _BESIDE.sub("", before)
    return bool(_TIMED.search(before)) and not _PART.search(before)


def undone(before: str) -> bool:
    """Say whether the words before a war tell of none that was: "the threat of"."""
    return bool(_UNDONE.search(before))


def spurned(before: str) -> bool:
    """Say whether the words before a mediation tell that it was only refused or asked for."""
    return bool(_SPURNED.search(before[-_CLOSE:]))
