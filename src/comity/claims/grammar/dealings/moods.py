"""How sure words are of the ties they tell of: there, wished for, denied, alleged."""

import re

from comity.claims.grammar.dealings import rapport, together
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR

# What is already there is not intended: "to resolve the tensions", "their already close ties".
_THERE = re.compile(
    r"\b(?:the|its|their|his|ongoing|already|existing|despite|in the face of|amid|"
    r"(?:resolv|settl|end|mediat|solv|overcom|eas|defus)(?:e|es|ed|"
    r"ing)? an?)(?: already)?(?: [a-z-]+)? $"
)
_CLAUSE = re.compile(
    r"[,;] (?!as well as|and )| (?:but|and|which|(?<!well )as(?! well)|because|if|when|since|while|"
    r"due to) "
)
# "is considered an ally" is no plan
_CONSIDERED = re.compile(
    rf"\b(?:is|are|was|were|been|being|be) (?:[a-z]+ )?considered\b|\bshared? (?:[a-z]+ "
    rf")*interests?\b|\bconsider(?:s|ed|ing)? "
    rf"(?:itself|themselves|each other|one another|the other|it|them|(?:the )?{ACTOR})(?!['’])"
)
# "pursued closer ties" says not that they came
_PURSUED = re.compile(r"\bpursu(?:e|es|ed|it of) (?:(?!and\b)[a-z-]+,? ){0,3}$")
_LED_TO = re.compile(
    r"\b(?:has|have|had|was|were)? ?(?:led|resulted) (?:to|in) (?:an? |the )?(?:[a-z]+ )?$"
)
_ITEM = re.compile(
    r"(?:[a-z-]++(?: [a-z-]++){0,2} ?,?|"
    r"(?:further |also )?(?:strengthen|deepen|expand|enhance|improve|foster|promote|boost|increase|"
    r"bolster|develop|broaden|intensify|reinforce|build|create) "
    r"[^.;]*)"
)
"""What may stand of a list before its last item, or behind a verb in it that has no subject."""
_UNDETERRED = re.compile(
    r"\b(?:not|never)\b[^.;,]{0,20} (?:deter|prevent|stop|hinder|discourag)\w+\b"
)
# "one of the few countries to develop relations": no aim, and no more than relations
ASIDE = (", ", "countries to ", "nations to ", "states to ", "country to ")
"""What stands before words of strengthening that tell of no aim."""
_EXISTING = ("already ", "existing ")


def mood(match: re.Match[str], before: str) -> str:
    """Return how sure the ties are that a match tells of."""
    if rapport.NONE.search(before):
        return "denied"
    if match.re is rapport.FRIENDLY_IS:  # which has a verb of its own
        before = before.rpartition(", ")[2]
    if _LED_TO.search(before):
        return ""  # "its decision has led to closer ties"
    sure = mood_of(before) or _wished(match, before)
    if not sure and _PURSUED.search(before):
        return "intended"
    return "" if sure == "denied" and _UNDETERRED.search(before) else sure


def _wished(match: re.Match[str], before: str) -> str:
    """Return "intended" for what is wished for, and for what two are to do together."""
    to_do = match.re is together.COOPERATE and rapport.TO_DO.search(before)
    aim = to_do and not rapport.MADE_TO.search(before)
    return "intended" if aim or rapport.WISHED.search(before) else ""


def _goes_on(clause: str) -> bool:
    """Say whether words are no clause of their own: "would trade in tea, coal and [exchanges]"."""
    item = not clause or _ITEM.fullmatch(clause)
    return bool(item) and not rapport.FINITE.search(clause)


def _aside(before: str, aim: re.Match[str]) -> bool:
    """Say whether words of strengthening tell what is there: ", expanding their ties"."""
    listed = before.endswith(", ", 0, aim.start()) and "ing" not in aim[0]  # "cut dues, expand"
    return before.endswith(_EXISTING) or (before.endswith(ASIDE, 0, aim.start()) and not listed)


def mood_of(before: str) -> str:
    """Return how sure words are of the ties or the quarrel after them."""
    aim = rapport.AIM.search(before)
    if aim and _aside(before, aim):
        return ""
    made = aim and rapport.MADE_TO.search(before, 0, aim.start())
    if aim and not made and rapport.AIMED.search(before, 0, aim.start()):
        return modality(_CLAUSE.split(before[: aim.start()])[-1]) or "intended"
    if before.endswith((" future ", " possible ", " eventual ", " prospective ")):
        return "intended"
    clauses = _CLAUSE.split(before)
    while len(clauses) > 1 and _goes_on(clauses[-1]):
        clauses[-2:] = [" ".join(clauses[-2:]).strip()]
    said = _CONSIDERED.sub("", clauses[-1])
    return "" if _THERE.search(before) else modality(said)
