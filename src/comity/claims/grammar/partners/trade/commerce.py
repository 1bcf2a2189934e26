"""The grammar of trade with a direction: who sells to whom, who invests where."""

import re

from comity.claims.prose.finding import sought
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, IT

_WORD = r"(?:(?!to\b|from\b|for\b|with\b|into\b|and [a-z]+ed\b)[\w$€£%.’'–-]+,? )"
SELL = re.compile(
    r"(?<![\w-])(?<!imports and )(?P<sell>export(?:s|ed|ing)?|s(?:ells?|old|elling)|"
    r"re-?export(?:s|ed|ing))"
    r"(?! of\b)(?![\w-])"
)
SOLD = re.compile(rf" (?P<what>{_WORD}{{0,12}}?)to (?:the )?(?P<to>{ACTOR})(?!['’]|-)")
SOLD_FIRST = re.compile(
    rf" (?:the )?(?P<to>{ACTOR}) (?P<what>(?:(?!at\b|in\b|on\b|"
    rf"and [a-z]+ed\b){_WORD}){{0,4}}?[\w-]+)"
    r"(?= (?:at|in|on|for|after|during|to|under|from|since|as)\b|[.,;]|$)"
)
BUY = re.compile(
    r"(?<![\w-])(?<!exports and )(?P<buy>import(?:s|ed|ing)?|b(?:uys?|ought|uying)|purchas(?:es?|"
    r"ed|ing)|"
    r"order(?:s|ed)|g(?:ets|ot)(?= [^.;,]{0,40}(?:oil|gas|electricity|fuel|energy|weapons|arms)\b)|"
    r"procur(?:es?|ed|ing)|acquir(?:es?|ed|ing)|sourc(?:es|ed))(?! of\b)(?![\w-])"
)
BOUGHT = re.compile(
    rf" (?P<what>{_WORD}{{0,12}}?)from (?:the )?(?P<from>{ACTOR})(?!['’]|-)|"
    rf" (?:[a-z]+ ){{0,2}}(?P<whose>{DEMONYM}|{ACTOR}['’]s?) (?P<what2>(?:[a-z-]+ ){{0,2}}(?:oil|"
    r"gas|"
    r"weapons|arms|goods|products|aircraft|tanks|missiles|electricity|grain|wheat|cars|coal|"
    r"planes|jets|helicopters|ships|submarines|technology|equipment|fighters?|systems?|uranium|"
    r"steel|drones|wine|rice|sugar|coffee|tea|machinery|vehicles|crude|petroleum|bonds))(?![\w-])"
)
INVEST = re.compile(r"(?<![\w-])(?P<invest>invest(?:s|ed|ing)?)(?![\w-])")
INVESTED = re.compile(
    rf" (?:(?!in\b|into\b)[\w$€£%.,’'-]+ ){{0,7}}?in(?:to)? (?:(?!{DEMONYM}|{ACTOR}|"
    rf"{CITY})[\w,-]+ )"
    rf"{{0,7}}?(?:in )?(?:the )?(?P<to>{ACTOR}|{DEMONYM}(?= [a-z])|{IT}|{CITY})"
)
STOPPED = re.compile(
    r"[^.;,]{0,30}? (?:limited|banned|suspended|halted|prohibited|restricted|"
    r"ceased|negligible|minimal)\b"
)
"""Goods that may not pass make no partnership."""
BARRED = re.compile(
    r"(?:(?:bann|halt|suspend|block|restrict|stopp|prohibit|embargo|boycott|limit)ed|cut) "
)
"""A deed before words for goods: "Cuba banned imports from Fiji"."""
_GOODS = r"(?:(?:(?!(?:and|or|also|its|has|had|have|is|was|were|to)\b)[a-z-]+,? (?:and )?){0,3})"
FLOW = re.compile(
    rf"(?:(?P<owner>{ACTOR})['’]s?|(?P<adjective>{DEMONYM}|{ACTOR})) (?P<what>{_GOODS}"
    r"(?P<noun>exports?(?: of [a-z]+)?|imports?(?: of [a-z]+)?|investments?|arms sales)) "
    r"(?:(?:went|flow(?:ed|s)?|made|(?:is|are|were|was) (?:made|concentrated)) )?"
    rf"(?:(?P<way>to|from|in|into) (?:the )?(?P<whom>{ACTOR}|{IT}))(?!-)"
)
"""Goods or money that go from one to the other: "Cuban exports to Fiji"."""
FIRMS = re.compile(
    rf"(?P<whose>{DEMONYM}|{ACTOR}(?:['’]s?)?) (?P<what>(?:[a-z-]+ ){{0,2}}(?:compan(?:y|ies)|"
    rf"firms?|"
    r"business(?:es)?|corporations?|banks?|investors?|contractors?|enterprises?|wealth funds?)) "
    r"(?:(?:like|"
    r"such as|including) [^.;,]{1,40}? )?(?:[a-z]+ ){0,3}?"
    r"(?P<verb>invest(?:s|ed)?|operat(?:es?|ed)|d(?:o|oes|id) business|buil[dt]|constructed|"
    r"participat(?:es?|ed)|work(?:s|ed)?|(?:is|are|were) (?:active|present|involved|engaged|"
    r"operating|investing|working|building|doing business)|opened|established|won|developed?|"
    r"account(?:s|ed)? for|ha(?:s|ve|d) (?:[a-z]+ )?(?:investments?|interests?|stakes?|operations|"
    r"plants)|"
    r"h(?:olds?|eld)|own(?:s|ed)?)"
    rf"\b[^.;]{{0,70}}? (?:in|across|within) (?:the )?(?P<where>{ACTOR}|{IT}|{CITY}|{DEMONYM}(?= "
    r"(?:compan|firm|enterprise|bank|industr|business|econom|market)))(?!['’]|-)"
)
STEMS = sought("export", "sells", "sell ", "sold", "selling", "gets ", "got ", "re-export",
               "import", "buy", "bought", "purchas", "ordered", "orders", "procur", "acquir",
               "sourced", "invest", "companies", "firms", "businesses", "corporations",
               "arms sales")  # fmt: skip
