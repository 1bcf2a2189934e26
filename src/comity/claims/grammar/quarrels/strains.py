"""The grammar of ties that grow worse: "a cooling of relations", "it damaged their ties"."""

import re

from comity.claims.grammar.dealings.rapport import STRAINED
from comity.claims.prose.finding import sought
from comity.claims.prose.shape import ACTOR, DEMONYM
from comity.claims.wording import any_of

_TIES = r"(?:relations(?:hips?)?|ties|links|friendship|alliance|co-?operation)"
_WORSE = any_of(
    ["cooling", "worsening", "deterioration", "breakdown", "rupture", "souring", "straining",
     "chill", "downturn", "estrangement", "strains?", "freeze", "freezing", "breach", "decline",
     "cris[ie]s", "weakening", "tensions?", "break"]
)  # fmt: skip
_MAR = any_of(
    ["strain(?:ed|ing)?", "sour(?:ed|ing)", "damag(?:ed|ing)", "worsen(?:ed|ing)", "harm(?:ed|ing)",
     "chill(?:ed|ing)", "poison(?:ed|ing)", "disrupt(?:ed|ing)", "complicat(?:ed|ing)",
     "hurt(?:ing)?", "jeopardi[sz](?:ed|ing)", "cool(?:ed|ing)", "fray(?:ed|ing)",
     "aggravat(?:ed|ing)", "upset(?:ting)?", "test(?:ed|ing)", "froze", "embitter(?:ed|ing)",
     "set back", "marred", "dent(?:ed|ing)", "shook", "overshadow(?:ed|ing)", "hamper(?:ed|ing)",
     "cloud(?:ed|ing)"]
)  # fmt: skip
_KIND = (
    r"(?:(?:its|their|his|the|bilateral|diplomatic|political|mutual|economic|trade|otherwise|"
    rf"good|friendly|close|official|long-standing|once|recent|"
    rf"country['’]s|{DEMONYM}|{ACTOR}['’]s?) ){{0,3}}"
)
COOLING = re.compile(
    rf"(?<![\w-])(?P<words>(?:(?:serious|new|further|sharp|rapid|certain|marked|gradual|diplomatic)"
    rf" )?{_WORSE}(?: (?:also |then |later |soon )?(?:developed|arose|emerged|erupted))? "
    rf"(?:of|in|on|to) (?:(?:{ACTOR}['’]s?|{DEMONYM}) )?(?:[\w-]+ ){{0,2}}?{_TIES})\b"
    r"(?! (?:agreement|treaty))"
)
MARRED = re.compile(rf"(?<![\w-])(?P<words>{_MAR} {_KIND}{_TIES})\b(?! (?:agreement|treaty))")
_IN_TIES = r"(?= (?:in|for|to|of) (?:[^.;,]{0,50}? )?(?:relations(?:hips?)?|ties)\b)"
_ISSUES = (
    r"(?:(?:main|principal|key|chief|major|biggest|sensitive|divisive|serious|recurring|perennial|"
    r"persistent|constant|(?<=\bthe )|(?<=\ban )|(?<=\bone )|(?<=\ba )) ?(?:issues?|challenges?|"
    r"concerns?)|"
    r"(?:(?:main|principal|key|chief|major|biggest|serious|recurring|perennial|constant) )?"
    r"(?:problems?|difficult(?:y|ies)|obstacles?|hurdles?|impediments?|thorns?))"
)
_BLOCKS = (
    r"(?:stumbling[- ]blocks?|flash-?points?|thorns? in the (?:side|flesh)|main difficult(?:y|ies)|"
    r"main obstacles?)"
)
CONTENTION = re.compile(
    rf"(?<![\w-])(?P<words>{_ISSUES}{_IN_TIES}|{_BLOCKS}(?= (?:in|between|with|for|to)\b)|"
    rf"{STRAINED} (?:periods?|phases?|episodes?|moments?|chapters?|times|start|history)"
    r"(?= (?:in|of|for|between|with)\b)|"
    r"(?:sore|sticking) points?|(?:main|principal|key|chief|major|biggest) "
    r"(?:issues?|problems?|irritants?)(?= (?:between|with)\b[^.;,]{1,50}? (?:is|are|was|were)\b)|"
    r"(?:bones?|points?|sources?|matters?|areas?|issues?) of (?:contention|"
    r"friction|tension|disagreement|discord|controversy)|(?:on |take |took |taking )?"
    r"(?P<sides>opposing|opposite) sides|(?:outstanding|contentious|unresolved) (?:issues?|"
    r"problems?|questions?|matters?)|at odds|at loggerheads|"
    r"disputed(?= (?:[a-z]+ )?(?:territor\w+|islands?|areas?|regions?|waters) "
    r"(?:with|between)\b)|"
    r"border (?:incidents?|skirmishes|clashes|violations?|"
    r"tensions?|problems?)|(?:mutual )?(?:mis|dis)trust(?! of\b)|bad blood|ill[- ]will|discord|"
    r"antagonism|"
    r"recriminations|estrangement|war of words|cold war|quarrels?|grievances?|controvers(?:y|ies)"
    r"(?= (?:with|between|over|about|regarding|concerning)\b)|falling[- ]out|irritants?|deadlock|"
    r"frictions|(?:almost|nearly) "
    r"(?:went|gone|came|come) to (?:war|blows)|on the (?:brink|verge|edge) of (?:open )?war|"
    r"strains(?= (?:persist|"
    r"remain|with|between|over))|incidents?(?= between\b))(?![\w-])"
)
UNREAL = re.compile(
    r"\b(?:not|never|without|would|could|may|might|will|should|can|avoid\w*|prevent\w*|risk\w*|"
    r"threaten\w*)(?: [a-z]+){0,2} $"
)
"""What stands before words of strain that tell of none."""
STEMS = sought(
    "cooling", "worsening", "deteriorat", "breakdown", "rupture", "souring", "strain", "chill",
    "downturn", "estrange", "freez", "breach", "decline in", "weakening", "sour", "damag",
    "worsen", "harm", "poison", "disrupt", "complicat", "hurt", "jeopard", "cool", "fray",
    "aggravat", "upset", "tested", "testing", "froze", "embitter", "set back", "overshadow",
    "hamper", "cloud", "bone of", "bones of", "point of", "points of", "source of", "sources of",
    "matter of", "opposing side", "opposite side", "outstanding", "contentious", "unresolved",
    "border ", "odds", "loggerheads",
    "nadir", "rock bottom", "low ", "mistrust", "distrust", "bad blood", "ill will", "ill-will",
    "discord",
    "antagonism", "recrimination", "war of words", "quarrel", "grievance", "controvers",
    "sore point", "sticking point", "main ", "principal ", "key ", "chief ", "major ", "biggest ",
    "falling out", "irritant", "deadlock", "incident", "stressed", "tension", "to war", "to blows",
    "of war", "open war", "stumbling", "flashpoint", "flash-point", "thorn", "hurdle", "obstacle",
    "impediment", "issue in", "issue for", "problem in", "problem for", "difficulty in",
    "challenge in", "challenge to", "challenge for", "concern in",
)  # fmt: skip
