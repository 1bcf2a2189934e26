"""The verbs for what is done with a diplomatic post: kept, opened, closed, raised, moved."""

import re

from comity.claims.grammar.missions.nouns import NUMBERS
from comity.claims.prose.shape import ACTOR, CITY, DATE
from comity.claims.wording import ahead

_PARTICIPLE = (
    r"(?:been|had|maintained|kept|open|opened|reopened|re-opened|established|inaugurated|set|"
    r"closed|shut|suspended|launched|installed|terminated|accredited|remained|represented|"
    r"operated|planned|announced|agreed|decided|not|staffed|retained|withdrawn|abolished|"
    r"evacuated|unveiled|created|instituted|founded|activated|vacated|"
    r"(?:appointed|sent|dispatched|named|designated|stationed)(?= an? [Hh]onou?rary [Cc]onsul))\b"
)
_A_POST = (
    r"(?= (?:an?|its|their|the|no|both|all|one|several|"
    rf"{NUMBERS}|\d+) [^,.;]{{0,40}}(?:[Ee]mbass|[Cc]onsul|[Ll]egation|"
    rf"(?:[Dd]iplomatic|[Rr]esident|[Pp]ermanent) [Mm]ission|[Mm]issions? in {CITY}|"
    r"[Hh]igh [Cc]ommission\b|[Ii]nterests [Ss]ection|(?:[Ll]iaison|[Tt]rade|[Rr]epresentative|"
    r"[Cc]ommercial|[Ii]nterests) [Oo]ffice))"
)
"""A post by its noun, behind verbs that are said of much else: "staffs", "withdrew"."""
_VERBS = (
    r"(?P<represent>represented|representative(?= to [^.;,]{1,9} from )|"
    r"(?:ha[sd]|have|holds?|keeps?|kept|"
    r"(?:develop|conduct|maintain|manage|handle|exercise|ensure|secure|pursue|perform|provide|"
    r"organi[sz]e|direct|administer|coordinate|oversee)(?:e?s|e?d)?|carries out|runs) "
    r"(?:(?:its|their|an?|diplomatic|bilateral|official|formal|consular|foreign) ){0,3}"
    r"(?:relations|ties|presence|representation|affairs|interests|"
    r"accreditation|services|assistance|business)"
    rf"(?= (?:(?:with|in|to|for|towards?) {ACTOR},? )?(?:through|via|from|out of) "
    rf"(?:(?:its|their|an?|the|one) |{CITY}(?![\w’'-])))|"
    r"(?:look|looks|looked) after (?:its|their) interests(?= )|"
    rf"(?:deal[st]?|dealt|communicates?)(?= with {ACTOR},? (?:through|via|from) (?:its|the|an?) )|"
    rf"(?:cover|serve)(?:s|ed)?(?= (?:the )?{ACTOR},? (?:from|through|via|out of) "
    rf"(?:(?:its|their|an?|the|one) |{CITY}(?![\w’'-]))))|"
    rf"(?P<have>(?:has|have|had|having)(?! (?:also |since |now |long |recently |never |not "
    rf")?{_PARTICIPLE})|"
    r"had(?<=has had)|maintain(?:s|ed|ing)?|keeps?|kept|operat(?:es?|ed|ing)|runs|retains?|"
    r"retained|"
    rf"h(?:old|eld)s?(?= (?:an?|its|no|{NUMBERS}|\d+|several|honorary) )|counts with|"
    r"(?:staff|sustain|field|boast|manage|possess|own)(?:s|es|d|ed|ing)?"
    rf"{_A_POST})|"
    rf"(?P<open>(?<!newly )(?:re-?)?open(?:s|ed|ing)?(?!(?<=, opened) (?:in|on) {DATE})|"
    rf"(?<!newly )(?:re-?)?establish(?:es|ed|ing)?(?!(?<=, established) (?:in|on) {DATE})|"
    r"inaugurat(?:es?|ed|ing)|(?:launch|install)(?:e[sd]|s|ed|ing)?|"
    r"exchang(?:es?|ed|ing)(?= (?:\w+ )?(?:embass|legation|consulate))|"
    r"(?:appoint(?:s|ed)|nam(?:es|ed)|sen(?:ds|t)|dispatch(?:es|ed)|designat(?:es|ed)|"
    r"station(?:s|ed))(?= (?:an?|its first) [Hh]onou?rary [Cc]onsul)|"
    r"(?:(?:unveil|start|form)(?:s|ed|ing)?|found(?:s|ed|ing)|"
    rf"(?:creat|institut|(?:re-?)?activat)(?:e[sd]?|ing)){_A_POST}|"
    r"set(?:s|ting)? up)|"
    r"(?P<close>clos(?:e|es|ed|ing)(?: down)?|shut(?:s|ting)?(?: down)?|"
    r"(?:(?:shutter|evacuat|abolish|vacat|dissolv|eliminat|deactivat)(?:e?s|e|ed|ing)?|"
    rf"withdr(?:aws?|ew|awn|awing)|w(?:inds?|ound) up){_A_POST}|"
    rf"(?:suspend|terminat|ceas|halt|discontinu)(?:e?s|e|ed|ing)?(?:{_A_POST}|"
    r"(?= (?:the |its |all |their )[^,.;]{0,30}(?:[Ee]mbass|[Cc]onsul|[Mm]ission))))|"
    r"(?P<raise>(?:(?:upgrad|rais|elevat|downgrad|promot|chang|lower|reduc)(?:es?|s|ed|ing)|"
    r"(?:transform|convert|turn)(?:s|ed|ing)?)"
    r"(?= (?:its|their|the|an?) [^,.;]{0,24}(?:[Ee]mbass|[Ll]egation|[Cc]onsul|[Cc]ommission|"
    r"[Mm]ission|[Oo]ffice)))|"
    r"(?P<move>mov(?:e|es|ed|ing)|relocat(?:e|es|ed|ing)|transfer(?:s|red|ring)?)|"
    r"(?P<accredit>(?<!\()(?<!\(also )(?:cross-|co-)?accredited"
    r"(?! (?:embass|mission|ambassador|high comm)))"
)
VERB = re.compile(rf"\b{ahead(_VERBS)}(?:{_VERBS})\b")
