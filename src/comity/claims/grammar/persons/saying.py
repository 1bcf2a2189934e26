"""The grammar of speech: verbs of saying and judging, and what can stand for who speaks."""

import re

from comity.claims.grammar.persons.publishers import PUBLISHER
from comity.claims.grammar.persons.titles import NAME
from comity.claims.prose.finding import sought
from comity.claims.prose.shape import ACTOR, ANY, DEMONYM, IT, PAIR

STEMS = sought(
    "said", "says", "stated", "states that", "claimed", "claims that", "warned", "accus",
    "condemn", "criticised", "criticized", "denounc", "praised", "hailed", "argued", "noted that",
    "told", "expressed", "reiterat", "affirmed", "stressed", "emphasised", "emphasized",
    "insisted", "urged", "welcomed", "declared that", "announced that", "wrote", "suggested that",
    "confirmed that", "predicted", "described", "asserted", "rejected", "called for", "called on",
    "called upon", "believe", "feared", "deplored", "applauded", "commended",
    "a statement", "assured", "characteri", "called it", "referenced", "voiced", "singled out",
    "defended", "announced ", "revealed", "proclaimed", "declares", "warns", "implied",
    "declared,", "declared:", 'declared "', "a resolution", "according to", "guessed", "demanded",
    "protested", "blamed", "lamented", "regretted", "complained", "alleged", "acknowledged",
    "thanked", "apologised", "apologized", "congratulated", "contended", "indicated that",
    "vowed", "reaffirmed", "declared its", "declared their", "declared his", "declared her",
)  # fmt: skip
_SAY = (
    r"(?:said|says|stated|states|(?:agreed, )?stating|claimed|claims|argued|"
    r"argues|noted|told [^.;,]{2,40}|reiterated|"
    r"affirmed|stressed|emphasi[sz]ed|insisted|suggested|warned|declared|announced|confirmed|"
    r"asserted|added|predicted|wrote|explained|remarked|replied|responded|commented|admitted|"
    r"feared|believed?|maintained|implied|proclaimed|assured|promised|reported|guessed|alleged|"
    r"acknowledged|complained|contended|indicated|vowed|pledged|demanded)"
)
_JUDGE = (
    r"(?:condemned|criticised|criticized|denounced|praised|hailed|welcomed|accused|deplored|"
    r"applauded|commended|urged|called (?:for|on|upon)|expressed|rejected|described|warned|"
    r"reiterated|reaffirmed|characteri[sz]ed|called it|referenced|voiced|singled out|defended|"
    r"demanded|protested|blamed|lamented|regretted|complained|apologi[sz]ed|congratulated|thanked|"
    r"declared(?= (?:its|their|his|her) (?!independence)))(?! (?:of|by)\b)"
)
"""Verbs of judging; "accused of" and "praised by" are said of whom others judge."""
_BETWEEN = (
    rf"(?:,[^,;.]{{3,60}},| with [^,;.]{{3,60}}[\"”]|(?<=including {ACTOR}),|"
    rf"(?<=neighbouring {ACTOR}),|(?<=neighboring {ACTOR}),)?"
    r"(?: (?:has|have|had|also|later|then|officially|publicly|strongly|"
    r"repeatedly|once|formally|reportedly|subsequently|immediately|further|both|all|recently)){0,4},?"
)
_MINISTRY = (
    rf"(?:(?:(?:{ACTOR}(?:['’]s)?|{DEMONYM}) )(?:[Ff]oreign [Mm]inistry|"
    r"[Mm]inistry of [Ff]oreign [Aa]ffairs|[Ff]oreign [Oo]ffice|[Pp]arliament)|"
    rf"(?:[Mm]inistry of [Ff]oreign [Aa]ffairs|[Ff]oreign [Mm]inistry)(?: of {ACTOR})?)"
)
_SPEAKERS = (
    r"(?:officials?|representatives?|newspapers|papers|authorities|academics?|opponents|critics|bishops?|diplomats?|analysts?|experts?|observers?|"
    r"[Pp]rime [Mm]inister|[Pp]resident|[Ff]oreign [Mm]inister|[Dd]elegation|"
    r"[Mm]inister (?:of|for) [Ff]oreign [Aa]ffairs|"
    r"leaders?|spokes(?:man|woman|person)|reporters?|lawmakers?|politicians?|scholars?|historians?|"
    r"office|embassy)"
)
_LEAD = (
    r"(?!(?:it|he|she|they|we|the|an?|which|and|in|of|by|for|to|at|from|on|that|as|with|who|but|"
    r"when|while|after|some|many|other|these|those|his|its|their|all|most|several|however)\b)"
)
_PHRASE = (
    rf"(?:(?i:{_LEAD})(?:[\w'’-]+|{ANY})(?:['’]s)? ){{0,4}}{_SPEAKERS}"
    rf"(?: (?:of|for) (?:the )?{NAME}| (?:in|for|of) {ACTOR}|"
    r" (?:in|of) the [A-Z][\w-]*(?: (?:of |the )*[A-Z][\w-]*){0,4})?"
)
_WHO = (
    rf"(?<![\w'’])(?:(?P<phrase>{_PHRASE})|(?P<ministry>{_MINISTRY})|(?P<actor>{ACTOR})|"
    rf"(?P<person>{NAME}))"
)
_FREE = "said|says|stated|argued|warned|insisted|suggested|added"
_FINITE = r"(?:was|were|is|are|had|has|have|would|will|could|should|must|did|does|can)\b"
THAT = re.compile(
    rf"{_WHO}{_BETWEEN} (?P<verb>{_SAY})(?: (?:in|on|at) [^.;,]{{2,40}})?"
    r"(?:(?P<that> that)(?=[ ,])|,? ?[:,]? ?(?=[\"“])|"
    rf"(?P<mere>(?= (?:his|the|there|its|their|those|all|any|no|some)\b))|"
    rf"(?= (?:(?:he|they|she)\b|{IT}|{PAIR}|{ACTOR} (?:was|were|is|are|had|has|would|will|"
    rf"could|should|must|did)\b|an? (?:[\w-]+ ){{1,4}}{_FINITE})))"
)
# What is said comes first: "…", said the minister; the aid, Chad revealed, would go on.
AFTER = re.compile(
    rf"(?:(?<=[\"”])|(?P<within>, )) ?(?:(?P<verb>said|says|stated|added|wrote|declared|warned) )?"
    rf"(?:the |The )?{_WHO}(?(verb)| (?:said|says|stated|added|revealed|announced|warned|noted|"
    r"argued|claimed|explained|declared))(?=[,.;]|$)"
)
SAYS_AFTER = re.compile(
    r"[\"”],? |, [^,.;]{3,60} (?:said|says|stated|added|revealed|announced|warned|noted|argued|"
    r"claimed|explained|declared)[,.;]"
)
RESOLVED = re.compile(
    rf"{_WHO}{_BETWEEN} (?P<verb>(?:(?:passed|adopted|approved) a(?: [\w-]+)? resolution|"
    r"(?:issued|released|published) an?(?: [\w-]+){0,2} (?:statement|declaration)) "
    r"(?:that(?= [a-z]+ed )|confirming|stating|declaring|affirming|noting|saying|recogni[sz]ing|"
    r"condemning|expressing|calling for|urging|rejecting|supporting))(?: that)? "
)
PAPER = re.compile(rf"{PUBLISHER}$")
WHOLE = re.compile(rf"{_WHO}{_BETWEEN} (?P<verb>{_JUDGE}) (?P<rest>[^.;]{{8,300}})")
TOLD = re.compile(
    r"(?<![\w-])(?P<verb>accused|condemned|criticised|criticized|denounced|warned|praised|deplored|"
    r"called (?:for|on|upon)|urged|welcomed|expressed|demanded|reaffirmed|reiterated|protested|"
    r"(?:said|stated|declared|announced|warned|argued|claimed|affirmed|confirmed|insisted|stressed|"
    r"acknowledged|emphasi[sz]ed|demanded) that)(?! (?:of|by)\b)(?= [^.;]{8})"
)
SUFFERED = re.compile(
    rf"\b(?:was|were|been) (?:[a-z]+ly )?(?:condemned|criticised|criticized|denounced|"
    rf"praised|deplored|hailed)(?: [^.;,]{{3,60}})? by (?:the )?{_WHO}(?P<verb>)(?! [A-Z])"
)
ACCORDING = re.compile(
    rf"(?:(?P<first>^[\"“]?According) to|(?<=, )according to) (?:the )?{_WHO}"
    r"(?(first)(?:,[^,;.]{3,60})?(?=, )|(?=[.;]|$))(?P<verb>)"
)
SAID = re.compile(
    rf" {_SAY}(?: (?:in|on|at) [^.;,]{{2,40}}?)?,? ?:?,? ?"
    rf"(?:that\b|[\"“]|(?:he|they|she|his|the|there|its|their|those|all|any|no|some|an?)\b|"
    rf"{IT}|{PAIR}|{ACTOR})"
)
A_RESOLUTION = re.compile(r" (?:resolution|statement|declaration) ")
JUDGED = re.compile(rf" {_JUDGE} ")
MERE = re.compile(rf"(?:{_FREE})$")
HE = re.compile(
    rf"(?:He|She){_BETWEEN} (?:(?P<verb>{_SAY})(?: in [^.;,]{{2,40}})?(?: that(?=[ ,])|,? ?[:,]? ?"
    rf"(?=[\"“]))|(?P<judged>{_JUDGE}) (?=[^.;]{{8}}))"
)
PATTERNS = ((THAT, SAID), (WHOLE, JUDGED), (RESOLVED, A_RESOLUTION))
"""What is said by whoever is named before the verb, each with a look before it."""
