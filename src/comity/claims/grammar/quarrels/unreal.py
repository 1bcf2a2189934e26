"""Words of a quarrel that tell of none: overcome, in sport, of others, or for their time."""

import re

from comity.claims.grammar.dealings import allies, rapport
from comity.claims.grammar.quarrels import discord, opposition, strains
from comity.claims.prose.shape import ACTOR, DEMONYM, IT

# "the name dispute must be solved first": whose it is was said before.
_TO_SOLVE = re.compile(r" (?:must|has to|should|had to|needs? to) be ")
_THE = re.compile(r"\bthe (?:[a-z]+ )?$")
_WAIVED = re.compile(r"\b(?:waiv|renounc)\w+(?: [\w-]+){0,5} $")
# "the Fijian blockade of Cuba" is what one does to another: `opposing` reads it.
_DONE = re.compile(r"(?:[\w-]+ )*(?:blockade|boycotts?|embargo)")
_UPON = re.compile(r" (?:of|on|against) ")
_OPPOSED = re.compile(r"\b(?:oppos|reject|critici|against)[a-z]*(?: \S+){0,3} $")
_IMPOSED = re.compile(r" (?:imposed|placed|by)\b")
# "moved away from the hostilities of old"
_OVERCOME = re.compile(
    r"\b(?:away from|free (?:of|from)|avoid\w*|prevent\w*|without|absence of|"
    r"devoid of|risks? of|become part of|cessation of|end (?:of|to))\b[^.,;]{0,40}$"
)
# "Due to the disputes of the region, both Cuba and Fiji": a cause, not whose it is.
_AS_CAUSE = re.compile(
    r"(?:\A|[;.] )(?:Due to|Because of|Despite|Amid|Given|As a result of|In view of)\b[^,]*\Z"
)
# "other countries involved in the dispute", "by this blockade": others' than those who are named.
_AIDES = re.compile(
    r"\b(?:same|common|similar) (?:stand|stance|position|view)s? on (?:the )?(?:[A-Z]\w+ )*$|"
    r"\bother (?:countries|states|nations|parties) (?:involved|engaged|embroiled) in (?:an?|the) $"
)
_POINTED_AT = re.compile(r"(?:.*\b)?(?:this|that|such) (?:blockade|embargo|boycott)")
# "before the Cuba dispute", "during the hostilities": only when something was.
_TIMED = re.compile(
    r"\b(?:before|after|during|until|since|prior to|outbreak of|start of) (?:the )?\S* ?$|"
    r"\b(?:operat|work|discuss|talk|meet|consult|mediat)\w*(?: [a-z]+){0,3} (?:on|over|about|in|"
    r"during) (?:the )?(?:\S+ )?\S* ?$"
)
_NAME_OF_ONE = re.compile(rf"{ACTOR} $")
_ON_ONE = re.compile(
    rf" (?:on|from) (?:the |its |their )?(?:[a-z]+ (?:of )?)?(?:{ACTOR}|{DEMONYM} (?:government|"
    rf"leader|president|regime|side|state|foreign|prime|[A-Z])|both|two|{IT})"
)
_IN_SPORT = re.compile(r"\b(?:sport(?:s|ing)?|friendly|football|cricket|rugby|healthy) $")
_OF_TEAMS = re.compile(r"[^.;,]{0,60}\b(?:[Rr]ugby|[Ff]ootball|[Cc]ricket|teams?|sports?)\b")
# "the days in which each was the other's foe are over", "Fiji, against whom they are enemies"
_OF_ITS_TIME = re.compile(
    r"\b(?:era|age|days?|times?|period|years) (?:in which|when)\b[^.;,]{0,80}$|"
    r"\bagainst wh(?:ich|om)\b[^.;,]{0,40}$"
)
# "it would be seen as an enemy"
_WOULD = re.compile(r"\b(?:would|could|might|should|may) be\b[^,;]{0,40}$")
EASED = re.compile(
    r"(?: between [^.;,]{3,50}?)? (?:(?:has|have|had) |since |then |later "
    r")*(?:lessened|eased|"
    r"subsided|decreased|diminished|calmed|abated|disappeared|cooled)\b"
)
"""How words go on that tell of a quarrel that is no more."""
# "despite sanctions against Cuba", "called on Fiji to impose sanctions": by somebody else.
_OF_THIRD = re.compile(
    r"\bdespite $|\b(?:call(?:s|ed|ing)? (?:up)?on|urg(?:ed|es|ing)|ask(?:s|ed|ing)) "
    r"\S+[^.;,]{0,40}$"
)
_STRANGER = re.compile(r"[A-Za-z\ue000-\uf8ff] \((?:an?|the) $")
# "close ties with Chad's old rival": a third, whoever that is.
_THIRD = re.compile(
    rf"\b(?:with|to|of|by|from|against|for) (?:the )?(?:{ACTOR}['’]s?|{DEMONYM}|its|their) "
    r"(?:[a-z-]+ ){0,3}$"
)
# "two rival branches of a party"
_OF_OTHERS = re.compile(
    r" (?!(?:as|is|was|has|always|towards|across|perhaps|besides|sometimes|since|its|ties|thus)\b)"
    r"[a-z]{2,}(?<!s)s\b"
)
_TERM = re.compile(r"\b(?:refrain\w*|terms?|words?|labels?)\b[^.;]{0,40}$")
# "Chad: Salt Tension Grows" is what an article is called.
_IN_TITLE = re.compile(r"[^\s.:;,!?\"“”')(*-] $")
# "welcomed attempts at calming the tension": whose it is was said before.
_CALMED = re.compile(r"\b(?:de-escalat|defus|diffus|eas|calm|reduc)(?:e|ed|ing) the $")
_WHOSE = re.compile(r" (?:with|between|among|over|in|on|of|along|at)\b")
_IF = re.compile(r"\b(?:if|unless|whether)\b[^,;]{0,60}$")
_FAR = 120
NAMED = (rapport.QUARREL, strains.CONTENTION, discord.NOUNS)
"""Quarrels that a noun names; who is at odds is not guessed for these."""


def no_quarrel(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether words of a quarrel tell of one that was overcome, or of a third party's."""
    if match[0][0].isupper() and _IN_TITLE.search(before):
        return True
    if match.re is rapport.RIVAL:
        if _OF_ITS_TIME.search(text, max(0, match.start() - _FAR), match.start()):
            return True
        common = match[0].startswith(("common", "joint", "mutual", "shared"))
        told = rapport.COPULA.search(before) or allies.OF_ARE.match(text, match.end())
        aside = _TERM.search(before) or _WOULD.search(before) or _STRANGER.search(before)
        beside = match[0].endswith(("rival", "enemy")) and _OF_OTHERS.match(text, match.end())
        return bool(common or not told or aside or beside or _THIRD.search(before))
    if match.re in {strains.COOLING, strains.MARRED, discord.STRAINING} and strains.UNREAL.search(
        before
    ):
        return True
    if match.re in NAMED and (_not_theirs(text, match, before) or _only_named(text, match, before)):
        return True
    lifted = "anction" in match[0] and (opposition.LIFTED.search(before) or _OPPOSED.search(before))
    lifted = lifted or ("anction" in match[0] and _OF_THIRD.search(before))
    imposed = match.re is rapport.QUARREL and _IMPOSED.match(text, match.end())
    return bool(lifted or imposed or _OVERCOME.search(before))


def _not_theirs(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether a quarrel is that of others, of teams, or one's deed to another."""
    end = match.end()
    upon = _UPON.match(text, end)
    if _AIDES.search(before) or _POINTED_AT.fullmatch(text, max(0, match.start() - 6), end):
        return not upon
    if upon and _DONE.fullmatch(match[0]):
        return True
    if match[0].endswith("ressure") and not _ON_ONE.match(text, end):
        return True
    return bool(_IN_SPORT.search(before) or _OF_TEAMS.match(text, end))


def _only_named(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether a quarrel is named as a cause, as what is to be solved, or for its time."""
    if _CALMED.search(before) and not _WHOSE.match(text, match.end()):
        return True
    due = text.startswith(",", match.end()) and _AS_CAUSE.search(text[: match.start()])
    solved = _TO_SOLVE.match(text, match.end()) and _THE.search(before)
    timed = "ostilit" in match[0] or _NAME_OF_ONE.search(before)
    if EASED.match(text, match.end()):
        return True
    timed = timed and _TIMED.search(before)
    return bool(due or solved or timed or _WAIVED.search(before) or _IF.search(before))
