"""The grammar of how two get on: friendly ties, help of one to the other, tension, quarrels."""

import re

from comity.claims.prose.shape import ACTOR, ANY, DEMONYM
from comity.claims.wording import any_of

_TIES = any_of(
    [r"relations(?:hips?)?", "ties", "links", "bonds", "friendships?", "partnerships?",
     "alliances?", "co-?operation", "dialogue"]
)  # fmt: skip
_GOOD_WORDS = (
    "close", "closest", "closer", "friendly", "warm", "warmer", "good", "better", "strong",
    "stronger", "excellent", "cordial", "special", "positive", "amicable", "healthy", "robust",
    "fraternal", "brotherly", "solid", "stable", "improved", "enhanced", "harmonious",
    "unofficial", "economic", "trade", "trading", "cultural", "commercial", "military",
    "historical", "historic", "long-standing", "longstanding", "political", "strategic",
    "extensive", "fruitful", "productive", "favou?rable", "deep", "enduring", "full", "mutual",
    "active", "security", "defen[cs]e", "energy", "development", "technical", "religious",
    "social", "constructive", "peaceful", "vibrant", "comprehensive",
)  # fmt: skip
_GOOD = any_of(_GOOD_WORDS)
_BAD_WORDS = (
    "tense", "strained", "hostile", "poor", "bad", "cold", "cool", "frosty", "complicated",
    "difficult", "uneasy", "turbulent", "troubled", "tumultuous", "rocky", "unfriendly",
    "adversarial", "soured?", "deteriorat(?:ed|ing)", "worsen(?:ed|ing)", "acrimonious",
    "antagonistic", "contentious", "uneven", "fraught", "tenuous", "stormy", "chilly", "icy",
)  # fmt: skip
_BAD = any_of(_BAD_WORDS)
_NO_ACCORD = (
    r"(?![ -](?:agreements?|treat(?:y|ies)|charter|memorand|pact|accord|protocol|organi[sz]ation|"
    r"council|fund|bank|program|forum|summit|partners?\b))"
)
_LEVEL = r"(?: (?:bilateral|diplomatic|and|foreign|official|international))*"
FRIENDLY = re.compile(
    rf"(?<![\w-])(?P<words>(?:(?:official|formal|long|non-?diplomatic) (?:and )?)?"
    rf"{_GOOD}(?:(?:,? and |, | ){_GOOD}){{0,4}}{_LEVEL} {_TIES})\b{_NO_ACCORD}"
)
_ARE = (
    r"(?:is|are|was|were|remains?|remained|have been|has been|have remained|had been|became|"
    r"have become|have grown|grew|be)"
)
_HOW = (
    r"(?: (?:also|very|[a-z]+ly|now|considered|always|quite|often|at times|somewhat|further|"
    r"described as))*"
)
_SUBJECT = (
    r"\b(?P<noun>(?:[Rr]elations(?:hips?)?|[Rr]elationships?|[Rr]elation(?= between)|[Tt]ies)"
)
FRIENDLY_IS = re.compile(
    rf"{_SUBJECT}(?:[^.;,]{{0,60}}? {_ARE}{_HOW} (?P<adjective>{_GOOD}(?: and {_GOOD})?|"
    r"improv(?:ed|ing)|strengthened|enhanced|based on [\w ]{4,40})(?! all(?:y|ies)\b| partners?\b)|"
    r"[^.;,]{0,40}? have (?P<verb>improved|strengthened|warmed|flourished)))(?![\w-])"
)
ALLY = re.compile(
    r"\b(?P<words>(?:(?:close|closest|key|important|major|staunch|main|strategic|strong|trusted|loyal|reliable|"
    r"natural|trade|trading|development|economic|largest|biggest|foremost|aid|most) ){0,4}"
    r"(?:allies|ally|(?:arms|weapons|oil|gas|energy|military) suppliers?|(?:aid )?donors?|"
    r"supporters?|"
    r"backers?|"
    r"(?:strategic|trading|trade|close|key|important|development|aid) partners?(?:hip)?))\b"
)
WARMING = re.compile(
    r"\b(?P<words>(?:[Ii]mprovement|[Ww]arming|[Ss]trengthening|[Rr]approchement|[Tt]haw) (?:in|"
    r"of) "
    r"(?:[\w-]+ ){0,2}(?:relations|ties))\b"
)
COOPERATE = re.compile(
    r"\b(?P<words>co-?operat(?:e|es|ed|ing)(?: closely| actively)? (?:on|in) [\w ,'’-]{4,60}|"
    r"engage in (?:mutual )?trade)"
)
HOSTILE = re.compile(
    rf"(?<![\w-])(?P<words>(?:long and )?{_BAD}(?:,? (?:and|but) {_BAD})?{_LEVEL} {_TIES})\b"
)
HOSTILE_IS = re.compile(
    rf"{_SUBJECT}[^.;,]{{0,60}}? (?:{_ARE}{_HOW} (?P<adjective>{_BAD})|"
    r"(?P<verb>deteriorated|worsened|soured|cooled|turned sour)))(?![\w-])"
)
_QUARRELS = any_of(
    ["disputes?", "tensions?", "rows?", "rifts?", "spats?", "diplomatic crisis", "stand-?off",
     "feuds?", "boycotts?", "blockade", "embargo", "hostilit(?:y|ies)", "disagreements?",
     "friction", "rivalr(?:y|ies)", "animosity", "confrontation(?! of| against)"]
)  # fmt: skip
_OF_KIND = any_of(
    ["border", "territorial", "maritime", "diplomatic", "trade", "political", "military",
     "bilateral", "long-?standing", "ongoing", "fishing", "naming", "boundary", "legal", "serious",
     "major"]
)  # fmt: skip
QUARREL = re.compile(
    rf"(?<![\w-])(?P<words>(?:{_OF_KIND} ){{0,3}}{_QUARRELS})\b"
    r"(?! (?:settlement|resolution|management|prevention))"
)
STRAIN = re.compile(
    r"\b(?P<words>strained(?= (?:due|because|over|by|when|after|since|as))|"
    rf"(?:strong |fierce )?{DEMONYM} opposition|diplomatic competition|"
    r"(?:at|to) (?:its|their|an all-time|a) (?:lowest point|low point|nadir)|"
    r"conflict(?= (?:with|between)[^.]{1,30}\bover\b))"
)
WITH = re.compile(rf"(?: [\w’'-]+){{0,4}} (?:with|to|towards?|of|against|between|on) {ANY}")
"""Whom the words are about that stand before it."""
OVER = re.compile(
    rf"(?: (?:[\w-]+|{ANY})){{0,7}}? (?:over(?! the (?:past|last|course|years|next)| time|"
    rf" recent)|about|regarding|concerning|involving|due to|because of|"
    r"on account of|following)"
    rf" (?P<what>{ANY}[^.;,()]{{0,60}}|[^.;,()]{{3,70}})"
)
ACCORD_ON = re.compile(
    r"\b(?:[Aa]greements?|[Mm]emorand\w+|[Tt]reat(?:y|ies)|[Pp]rotocols?|[Aa]ccords?) (?:on|for|"
    r"of) "
    r"(?:[\w-]+ ){0,2}$"
)
LISTED = re.compile(
    rf"(?P<who>{ACTOR}) \((?P<words>(?:trade|unofficial|consular|economic|commercial) "
    r"(?:relations|ties)[^()]*)\)"
)
SPOILT = re.compile(
    r"\b(?:hinder\w*|prevent\w*|loss of|end(?:ed|ing)?|despite|broke\w*|lack of|threaten\w*|"
    r"undermin\w*|damag\w*|without|severed?|cut|limit\w*|jeopardi\w*|suspend\w*|harm\w*)\b"
    r"[^.,;]{0,30}$"
)
# "Economic relations are limited" tells of no friendship.
WEAK = re.compile(
    r"[^.;,]{0,60}? (?:is|are|was|were|remains?|remained)(?: \w+)? (?:timid|limited|minimal|scarce|"
    r"negligible|low|weak|insignificant|small|modest|poor|strained|suspended|non-?existent|not)\b"
)
VERB = re.compile(
    r"\b(?:ha(?:s|ve|d)|enjoy\w*|maintain\w*|shar(?:e|es|ed|ing)|is|are|was|were|been|remain\w*|"
    r"establish\w*|buil[dt]|develop\w*|strengthen\w*|forg\w+|keeps?|kept|see\w*|continue\w*|"
    r"became|become|cultivat\w+|improv\w+|expand\w*|consider\w*|engag\w+|signed|based|"
    r"co-?operat\w+|deepen\w*|led|made|make|grew|grown|began|wish\w*|accelerat\w*)\b"
)
COPULA = re.compile(
    r"\b(?:is|are|was|were|became|become|remain\w*|been|being|consider\w*|as)\b[^,;]{0,50}$"
)
NONE = re.compile(r"\b(?:no|any)(?: [\w-]+){0,2} $")
_AID = any_of(
    ["aid", "assistance", "support", "help", "loans?", "grants?", "training", "equipment",
     "scholarships?", "funding", "funds", "troops", "weapons", "arms", "relief", "medical teams?",
     "doctors", "expertise", "donations?", "credit", "vaccines", "supplies", "financing", "backing"]
)  # fmt: skip
_BACK = any_of(
    ["support(?:s|ed|ing)?", "back(?:s|ed|ing)", "assist(?:s|ed|ing)?", "help(?:s|ed|ing)?",
     "aid(?:s|ed|ing)", "train(?:s|ed|ing)", "arm(?:s|ed|ing)", "fund(?:s|ed|ing)?",
     "financ(?:es|ed|ing)"]
)  # fmt: skip
_GIVE = any_of(
    ["provid(?:e|es|ed|ing)", "gave", "gives?", "giving", "donat(?:e|es|ed|ing)",
     "offer(?:s|ed|ing)?", "extend(?:s|ed|ing)?", "sen(?:d|ds|t|ding)", "grant(?:s|ed|ing)",
     "contribut(?:e|es|ed|ing)", "allocat(?:es|ed)", "deliver(?:s|ed)", "suppl(?:y|ies|ied|ying)",
     "doubl(?:es|ed)", "increas(?:es|ed)", "resumed", "pledged"]
)  # fmt: skip
SUPPORT = re.compile(rf"(?<![\w-])(?:(?P<back>{_BACK})|(?P<give>[\"“]?{_GIVE}))(?![\w-])")
_NO_MORE = r"(?!(?:in|on|at|by|from|of|for|to|and|with|during|against|as|after|when|who|which)\b)"
_ONE = rf"{_NO_MORE}(?:[\w’'-]+|{ANY})"
_PHRASE = rf"(?:{_ONE} ){{0,3}}{_ONE}"
_POLICY = (
    r"(?:[a-z]+ )?(?:polic(?:y|ies)|efforts?|bids?|plans?|positions?|interests?|sanctions|"
    r"membership|"
    r"initiatives?)\b"
)
# What is trained is no state: "trained Chad refugees"; adverbs and the like may follow.
_OTHER = (
    r" (?!in\b|with\b|to\b|during\b|against\b|and\b|or\b|on\b|by\b|through\b|as\b|at\b|"
    r"after\b|when\b|since\b|"
    r"for\b|from\b|until\b|because\b|while\b|if\b|where\b|over\b|under\b|via\b|within\b|despite\b|who\b|"
    r"which\b|that\b|but\b|before\b|following\b|throughout\b|without\b|into\b|regarding\b|amid\b|due\b|"
    rf"[a-z]+ly\b|{_POLICY})[a-z]"
)
BACKED = re.compile(
    rf" (?:and \w+ )?(?:the )?(?P<to>{ACTOR})(?!{_OTHER})(?:(?P<own>['’]s? {_PHRASE})|"
    rf"(?P<policy> {_POLICY}))?|"
    rf" (?P<adjective>{DEMONYM}) (?P<what>{_PHRASE})"
)
GIVEN = re.compile(
    rf" (?P<to2>{ACTOR}) with (?P<what2>(?:[^.;,]|[.,](?=\d)){{3,60}})|"
    rf" (?P<what>(?:(?!to\b|for\b)[\w$€£.,’'–\"“”-]+ ){{0,9}}?{_AID}[\"”]?(?: and [\w-]+)?)"
    rf"(?: [\w -]{{0,30}}?)? (?:to|for) (?P<to>{ACTOR})(?P<on> on (?:[a-z]+ ){{0,2}}[a-z]+)?"
)
SUPPORTING = re.compile(
    rf"(?:(?P<owner>{ACTOR})(?:['’]s?)?|(?P<adjective>{DEMONYM})) "
    rf"(?P<what>(?:[\w-]+ ){{0,2}}{_AID}) (?:to|for|of) (?P<to>{ACTOR})"
    r"(?P<own>['’]s (?:[\w-]+ )?[\w-]+)?"
)
NOUN = re.compile(
    r"[Rr]elation|[Tt]ies\b|links\b|bonds\b|[Ff]riendship|partner|alliance|operat|[Cc]ooperat|dialogue|"
    r"all(?:y|ies)\b|trade|supplier|donor|supporter|backer"
)
"""What is near every one of `STEMS_TIES` that tells of how two get on."""
STEMS_NOUN = (
    "relation", "ties", "links", "bonds", "friendship", "partner", "alliance", "operat", "cooperat",
    "dialogue", "ally", "allies", "trade", "supplier", "donor", "supporter", "backer",
)  # fmt: skip
"""How the words of `NOUN` begin."""
STEMS_TIES = (
    *(re.sub(r"\W.*", "", each) for each in _GOOD_WORDS if each not in {"full", "trade"}),
    "ally", "allies",
    "supplier", "donor", "supporter", "backer", "arms ", "weapons ",
     "partner", "improve", "strengthen", "based on", "cooperat", "co-operat",
    "rapproch", "thaw", "trade ",
)  # fmt: skip
STEMS_HELP = (
    "support", "provid", "gave", "give", "giving", "donat", "assist", "aid", "help", "train",
    "back", "offer", "extend", "sent", "send", "grant", "contribut", "suppl", "fund", "arming",
    "armed", "doubl", "increas", "resum", "pledg", "deliver", "allocat", "financ",
)  # fmt: skip
STEMS_BAD = (
    *(re.sub(r"\W.*", "", each) for each in _BAD_WORDS),
    "dispute", "tension", "row ", "rift", "spat", "diplomatic crisis", "standoff", "stand-off",
    "feud", "boycott", "blockade", "embargo", "disagree", "friction", "rival", "animosity",
    "confrontation", "opposition", "lowest point", "low point", "diplomatic competition",
    "conflict", "nadir", "hostilit", "soured", "cooled", "worsened", "turned sour",
)  # fmt: skip
