"""The grammar of ties that are bad in other words: "never been good", "turned sour"."""

import re

from comity.claims.grammar.dealings import rapport
from comity.claims.prose.finding import sought
from comity.claims.prose.shape import ACTOR, ANY, DEMONYM
from comity.claims.wording import any_of

_SUBJECT = r"(?<!oreign )\b(?P<noun>[Rr]elations(?:hips?)?|[Tt]ies|[Cc]o-?operation)"
_HOW = r"(?: (?:also|always|often|now|very|more|rather|quite|somewhat|[a-z]+ly))*"
_WERE = r"(?:is|are|was|were|(?:has|have|had)(?: (?:also|since|further|now|recently|often))* been)"
_NEVER = (
    r"(?:never|not always|not|rarely|seldom|hardly)(?: (?:always|yet|been|entirely|particularly|"
    r"very|so|exactly|historically|ever))*"
)
_SAID = rf"(?:{rapport.STRAINED}|hostile|frozen)"
_MARRED = (
    r"(?:degraded|shaken|rocked|tarnished|undermined|all but (?:cut off|frozen|severed|broken)|"
    r"(?:put |placed )?under (?:great |severe |considerable )?(?:strain|pressure)|at odds|"
    r"at (?:their|its) (?:very )?worst|clouded|overshadowed|hampered|poisoned|chilled|"
    r"dented|"
    r"jeopardi[sz]ed|embittered|impaired|harmed|damaged|aggravated)"
)
_NEVER_GOOD = (
    rf"(?:{_NEVER} (?:good|cordial|smooth|friendly|easy|close|warm|harmonious|amicable|the best|"
    r"trouble-free))"
)
_FELL = (
    r"(?:degraded|stalled|eroded|faltered|crumbled|hardened|suffered(?! from\b)|went downhill|"
    r"plunged|nosedived|took a (?:[a-z]+ )?(?:turn for the worse|downturn|nosedive)|"
    r"(?:came|fell) under (?:[a-z]+ )?strain|ran into (?:difficulties|difficulty|trouble)|"
    r"went sour|"
    r"turned (?:ugly|nasty)|froze|unravel(?:l?ed))"
)
TURNED = re.compile(
    rf"{_SUBJECT}(?:[^.;,]{{0,60}}?|, [^.;,]{{2,40}},) (?:"
    rf"(?:turned|began(?: (?:out|off))? as|started(?: (?:out|off))? as)(?={_HOW} {_SAID})|"
    rf"{_WERE}(?={_HOW} {_MARRED})|(?:is|are|was|were|has|have|had)(?= {_NEVER_GOOD})|"
    rf"(?:has|have|had|later|then|also)(?= {_FELL})|(?={_FELL})(?<= ))"
    rf"{_HOW} ?(?P<adjective>{_SAID}|{_MARRED}|{_NEVER_GOOD}|{_FELL})(?![\w-])"
)
"""What ties became, were made or never were."""
NOUNS = re.compile(
    r"(?<![\w-])(?P<words>(?:(?:escalating|full-blown|ongoing|bitter|serious|diplomatic|"
    r"political) )?(?:(?:trade|tariff|customs|gas|fishing|fish|propaganda|media|economic)"
    r"(?: and [a-z]+)? wars?|"
    r"(?:crises|impasses?|(?:fall|falling)-?outs?|misunderstandings?|confrontations|showdowns?|"
    r"wranglings?|acrimony|strife|hatred)(?= (?:with|between|in (?:[a-z]+ )?"
    rf"(?:{ACTOR}['’]s?|{DEMONYM}|{ANY}[–-]{ANY}) relations)\b)|"
    r"(?:territorial|border|boundary|maritime) (?:issues?|questions?|problems?)"
    r"(?= (?:between|with)\b)|"
    r"(?:delicate|sensitive|thorny|divisive|vexed|perennial|problematic|controversial|difficult) "
    r"(?:issues?|questions?|matters?|subjects?|topics?|problems?)(?= (?:between|in|with)\b)))"
    r"(?![\w-])"
)
"""Quarrels that a noun names, between those who are named."""
STRAINING = re.compile(
    r"(?<![\w-])(?P<words>(?:(?:put|puts|putting|placed|placing) (?:an? )?(?:further |great |new |"
    r"considerable |additional )?(?:strain|stress) (?:up)?on|cast(?:ing)? (?:an? )?(?:[a-z]+ )?"
    r"shadow (?:over|on|upon)|deal(?:t|ing) (?:an? )?(?:[a-z]+ )?blow to|"
    r"(?:took|taken|taking) (?:its|an?) (?:heavy )?toll on|"
    + any_of(
        [
            "deteriorat(?:ed|ing)",
            "hinder(?:ed|ing)",
            "impair(?:ed|ing)",
            "undermin(?:ed|ing)",
            "adversely affect(?:ed|ing)",
            "negatively affect(?:ed|ing)",
            "badly affect(?:ed|ing)",
            "sabotag(?:ed|ing)",
            "strain(?:ed|ing)",
            "imperil(?:l?ed|l?ing)",
        ]
    )
    + r") (?:the (?:development|growth|normali[sz]ation|improvement) of (?:an? |the )?)?"
    rf"(?:(?:its|their|his|the|bilateral|diplomatic|political|mutual|economic|trade|otherwise|and|"
    rf"good|friendly|close|{DEMONYM}|{ACTOR}['’]s?) ){{0,4}}"
    r"(?:relations(?:hips?)?|relationships?|ties|links|friendship|alliance|co-?operation|"
    r"interactions?))\b(?! (?:agreement|treaty))"
)
"""What made ties worse."""
STEMS = sought(
    "turned", "began as", "started as", "started out", "started off", "degraded", "shaken",
    "rocked", "tarnished", "undermin", "all but", "under strain", "under pressure", "never",
    "not ", "rarely", "seldom", "hardly", "stalled", "eroded", "faltered", "crumbled",
    "hardened", "suffered", "trade war", "tariff war", "wars", "war with", "war between", "crises",
    "impasse", "fallout", "fall-out", "falling", "misunderstanding", "confrontations", "showdown",
    "wrangling", "acrimony", "strife", "hatred", "delicate", "sensitive", "thorny", "divisive",
    "vexed", "perennial", "problematic", "controversial", "difficult", "strain", "stress ",
    "shadow", "blow to", "toll on", "deteriorat", "hinder", "impair", "adversely", "negatively",
    "badly", "downhill", "plunged", "nosedive", "turn for the worse", "downturn", "ran into",
    "went sour", "turned ugly", "froze", "unravel", "worst", "clouded", "overshadowed",
    "hampered", "poisoned", "chilled", "dented", "jeopard", "embitter", "harmed", "damaged",
    "aggravated", "territorial ", "border ", "boundary ", "maritime ", "sabotag", "imperil",
)  # fmt: skip
