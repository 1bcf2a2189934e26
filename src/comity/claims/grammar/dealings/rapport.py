"""The grammar of how two get on: friendly ties, help of one to the other, tension, quarrels."""

import re

from comity.claims.grammar.dealings.groups import WORLD
from comity.claims.prose.shape import ACTOR, ANY, CITY, DEMONYM, PAIR
from comity.claims.wording import any_of

_TIES = any_of(
    [r"relations?(?:hips?)?", "ties", "links", "bonds", "friendships?", "partnerships?",
     "alliances?", "co-?operation(?: partnerships?)?", "dialogue", "collaboration",
     "engagements?(?= (?:with|between))", "affiliations?(?= (?:with|to))",
     "associations?(?= with)", "connections?(?= (?:with|to))", "interactions?(?= with)"]
)  # fmt: skip
GOOD_WORDS = (
    "close", "closest", "closer", "friendly", "warm", "warmer", "good", "better", "strong",
    "stronger", "excellent", "cordial", "special", "positive", "amicable", "healthy", "robust",
    "fraternal", "brotherly", "solid", "stable", "improved", "enhanced", "harmonious",
    "unofficial", "economic", "trade", "trading", "cultural", "commercial", "military",
    "historical", "historic", "long-standing", "longstanding", "political", "strategic",
    "extensive", "fruitful", "productive", "favou?rable", "deep", "enduring", "full", "mutual",
    "active", "security", "defen[cs]e", "energy", "development", "technical", "religious",
    "social", "constructive", "peaceful", "vibrant", "comprehensive",
    "business", "educational", "scientific", "academic", "people-to-people", "investment",
    "foreign aid", "tourism", "sporting", "parliamentary", "kinship", "intimate", "deepening",
    "further", "long standing", "growing", "burgeoning", "broad", "lasting", "traditional",
    "mutually beneficial", "privileged",
    "sound", "smooth", "steady", "intensive", "institutional", "humanitarian", "maritime",
    "cooperative", "diverse", "important", "significant", "considerable", "substantial",
    "increased", "increasing", "intelligence", "geographical", "geographic", "linguistic", "ethnic",
    "ideological", "financial", "industrial", "agricultural", "environmental", "technological",
    "familial", "family", "personal", "ancestral", "wide-ranging", "multifaceted", "multi-faceted",
    "natural", "informal", "unbreakable", "unique", "tight", "tighter", "firm", "dynamic",
    "vigorous", "thriving", "flourishing", "respectful", "satisfactory",
    "pragmatic", "functional", "age-old", "ancient", "centuries-old", "decades-long",
    "long-lasting", "durable", "genuine", "high-level", "all-weather", "exemplary", "outstanding",
    "great", "secret", "clandestine", "covert", "discreet", "supportive", "media",
    "good-neighbou?rly", "neighbou?rly",
    "tremendous", "remarkable", "profound", "inseparable", "loyal", "trusted",
    "working", "administrative", "substantive", "balanced", "spiritual", "deeper",
    "greater", "wider", "broader", "resilient", "cross-border", "pleasant", "civil",
    "collaborative", "trusting", "sustained", "sustainable", "frank", "multidimensional", "naval",
)  # fmt: skip
_GOOD = any_of(GOOD_WORDS)
BAD_WORDS = (
    "tense", "strained", "hostile", "poor", "bad", "cold", "cool", "frosty", "complicated",
    "difficult", "uneasy", "turbulent", "troubled", "tumultuous", "rocky", "unfriendly",
    "adversarial", "soured?", "deteriorat(?:ed|ing)", "worsen(?:ed|ing)", "acrimonious",
    "antagonistic", "contentious", "uneven", "fraught", "tenuous", "stormy", "chilly", "icy",
    "distant", "volatile", "bitter", "precarious", "problematic", "damaged",
    "poisoned", "stirred", "stressed", "frayed", "testy", "thorny", "fractious", "rough", "shaky",
    "fragile", "awkward", "sour", "estranged", "embittered", "glacial", "conflictual", "unstable",
    "tempestuous", "mistrustful", "rancorous", "prickly", "touchy", "tetchy", "confrontational",
    "combative", "delicate", "bumpy", "dismal", "abysmal", "dysfunctional", "lukewarm", "toxic",
)  # fmt: skip
_BAD = any_of(BAD_WORDS)
GOOD = _GOOD
"""What ties are like that are good, or of what matter."""
STRAINED = _BAD
"""What ties are like that are bad."""
TROUBLED = re.compile(rf"(?<![\w-]){_BAD}(?:,| and| but)? (?:[a-z-]+ )?$")
_NO_ACCORD = (
    r"(?![ -](?i:agreements?|treat(?:y|ies)|charter|memorand|pact|accord|protocol|organi[sz]ation|"
    r"council|fund|bank|program|forum|summit|partners?\b|agency|commission|committee|department))"
)
_LEVEL = r"(?:,? (?:bilateral|diplomatic|and|foreign|official|international))*"
FRIENDLY = re.compile(
    rf"(?<![\w-])(?P<words>(?![Ff]ull (?:and )?(?:diplomatic|bilateral|official)\b)"
    r"(?:(?:official|formal|long|non-?diplomatic) (?:and )?)?"
    rf"{_GOOD}(?:(?:,? and (?:increasingly )?|, | )(?:{_GOOD}|diplomatic(?=,| and))){{0,5}}"
    rf"{_LEVEL}(?: (?:{DEMONYM}|{ACTOR}))? {_TIES})\b"
    rf"{_NO_ACCORD}"
)
_ARE = (
    r"(?:is|are|was|were|remains?|remained|became|grew|be|"
    r"(?:have|has|had)(?: (?:always|often|long|since|also|now|never|then|at (?:most )?times|"
    r"[a-z]+ly))* "
    r"(?:been|remained|become|grown|turned))"
)
_HOW = (
    r"(?:, [a-z ]{3,24},)?(?: (?:also|both|still|once|again|very|more|[a-z]+ly|now|always|quite|"
    r"often|rather|"
    r"at (?:most )?times|somewhat|further|long|"
    r"(?:considered|described|classified|regarded|characteri[sz]ed|rated|seen)(?: as| to be)?))*"
)

_SUBJECT = (
    r"\b(?P<noun>(?:[Rr]elations(?:hips?)?|[Rr]elationships?|[Rr]elation(?= between| with)|[Tt]ies|"
    r"[Cc]o-?operation)"
)
_BASED = (
    r"(?:based|cent(?:er|re)d|founded|focuss?ed|built) (?:primarily |mainly |largely )?(?:up)?on"
)
FRIENDLY_IS = re.compile(
    rf"{_SUBJECT}(?:, however,)?(?:[^.;,]{{0,60}}? (?:{_ARE}{_HOW}|as(?: very| [a-z]+ly)?) "
    r"[\"“]?(?P<adjective>(?!important\b|further\b|signific|consider|substant|informal|increas|"
    r"secret|family)"
    rf"{_GOOD}(?: and {_GOOD})?|"
    rf"improv(?:ed|ing)|strengthened|enhanced|{_BASED} "
    r"(?:(?! (?:that|which|who|where) )[\w ]){4,40}"
    r"(?:(?:, [a-z-]+){1,4},? and [a-z-]+)?)(?!(?: [a-z]+)? "
    r"(?:all(?:y|ies)|partners?|friends)\b)|"
    r"[^.;,]{0,60}? (?P<verb>improved|strengthened|increased(?! (?:ties|relations|links|"
    r"cooperation|trade))|warmed|flourished|thawed|deepened|intensified|"
    r"recovered|rebounded|moved forward|picked up|"
    r"blossomed|(?<=an to )(?:improve|warm|thaw|strengthen|deepen|flourish|blossom)|"
    r"(?:seen|saw|witnessed|experienced|undergone|underwent|showed|shown) (?:an? |"
    r"some )?(?:[a-z]+ ){0,2}?"
    r"(?:improvement|growth|progress|upswing|upturn|revival|rapprochement|thaw)s?)))(?![\w-])"
)
_COMMERCE = r"trade(?: and investments?)?(?: turnover| volume| exchanges?)?"
STRENGTHEN = re.compile(
    r"\b(?P<words>(?:strengthened|deepened|expanded|enhanced|intensified|cultivated|fostered|"
    r"forged|"
    r"consolidated|broadened|improved|shored up|cemented|solidified|reinforced|boosted|nurtured|"
    r"doubled|stepped up|rekindled|accelerated|revitali[sz]ed|reinvigorated|"
    r"mended|repaired|bolstered|(?P<aim>(?:strengthen|deepen|expand|enhanc|improv|foster|"
    r"promot|boost|increas|bolster|develop|broaden|intensify|reinforc|cement|solidify|mend|repair|"
    r"cultivat|consolidat|nurtur|accelerat|revitali[sz]|reinvigorat|rekindl)"
    r"(?:ing|e)?)) (?:(?:(?P<own>their|bilateral|mutual)|its|his|her|the|diplomatic|annual|"
    r"existing|further|"
    rf"political|economic|closer|close|and|current|friendly|{ACTOR}(?:['’]s?)?|{DEMONYM}|commercial|"
    r"cultural|military|defen[cs]e|security|trade|long-?standing|strategic) ){0,4}"
    rf"(?:{_TIES}|{_COMMERCE}(?! (?:links|ties|relations|deal)\w*)))\b"
    rf"{_NO_ACCORD}(?P<with>(?=[\"”]? (?:with|between) (?:{ACTOR}|{PAIR})))?"
)
TERMS = re.compile(
    r"\b(?:on|in) (?P<words>(?:very |quite |relatively |extremely )?(?:good|friendly|excellent|"
    r"cordial|amicable) terms)\b"
)
CLOSER = re.compile(
    r"\b(?:moved|moving|moves|drew|drawn|drawing|got|grew|grown|growing|gravitated|drifted|"
    r"turned|shifted|"
    r"came|come|brought|bring|bringing|become|became)(?: (?:the two (?:countries|nations|states)|"
    r"them|"
    rf"{PAIR}))?(?: (?:ever|much|even|politically|economically|"
    r"diplomatically))? (?P<adjective>closer)"
    rf"(?P<noun>)(?= to (?:the )?{ACTOR}| (?:together|again|during|after|since|when|following|over|"
    r"under)\b|[.,;]|$)"
)
FRIENDLY_TO = re.compile(
    r"\b(?P<words>(?:very |particularly |especially |broadly )?(?:friendly|sympathetic|"
    rf"loyal|close)(?= (?:to|towards?|of|with) (?:the )?(?:{ACTOR}|{DEMONYM} [a-z])))"
)
ALLIED = re.compile(
    r"(?<![\w-])(?P<words>allied(?= (?:[a-z]+ly )?(?:with|to)\b)|closely aligned(?= with\b)|"
    rf"align(?:s|ed|ing)?(?= (?:itself |themselves |[a-z]+ly )?(?:with|to) (?:the )?"
    rf"(?:{ACTOR}(?!['’])|"
    rf"(?:[A-Z][a-z]+ )+(?:bloc|camp|powers|world),? (?:in particular|especially|including|such "
    rf"as)))|"
    r"(?:(?<=is )|(?<=are )|(?<=was )|(?<=were )|(?<=been )|(?<=ly ))aligned"
    rf"(?= (?:[a-z]+ly )?(?:with|to) (?:the )?{WORLD}(?![\w’'-])))"
)
ALLIANCE = re.compile(
    r"\b(?:form(?:ed|ing)|forg(?:ed|ing)|entered into|concluded|establish(?:ed|ing)|built|sealed) "
    r"(?:an? |the |their |into )?(?P<words>(?:(?!treat|pact|agreement)[\w-]+ ){0,2}"
    r"(?:alliance|partnership|friendship))\b"
    rf"(?! for\b){_NO_ACCORD}"
)
WARMING = re.compile(
    r"\b(?P<words>(?:[Ii]mprovement|[Ww]arming|[Ss]trengthening|[Rr]approchement|[Tt]haw) "
    r"(?:in|of) (?:[\w-]+ ){0,2}(?:relations|ties)|(?:[Rr]approchements?|[Rr]econciliation)"
    r"(?= (?:with|between|to|towards)\b))\b"
)
HOSTILE = re.compile(
    rf"(?<![\w-])(?P<words>(?:long and )?{_BAD}(?:,? (?:and|but) {_BAD})?{_LEVEL} {_TIES})\b"
)
HOSTILE_IS = re.compile(
    rf"{_SUBJECT}[^.;,]{{0,60}}?(?:, (?:the )?{ANY},|, (?:but|although|yet))? (?:{_ARE}{_HOW} "
    rf"[\"“]?(?:(?:good|close|friendly|cordial) but )?(?P<adjective>{_BAD}|hostile|frozen|"
    r"at a standstill|at an impasse|subject to (?:[a-z]+ )?strains?|"
    r"(?:plagued|marred|overshadowed|hampered|complicated|dominated)(?= by))|"
    r"(?:(?:have|has|had|later|then|also|[a-z]+ly) )*"
    r"(?P<verb>deteriorated|worsened|soured|cooled|chilled|frayed|turned sour|plummeted|"
    r"collapsed|broke down|declined|hit rock bottom)|"
    r"(?:had|have had|faced|experienced|encountered|suffered|saw|seen|witnessed|went into|"
    r"gone through|took|underwent)(?: (?:some|many|serious|several|an?|number of|brief|major|new|"
    r"severe|certain|sharp|steep|rapid|further))* "
    r"(?P<trouble>difficulties|problems|setbacks?|strains?|tensions?|declines?|downturns?|"
    r"deterioration|(?:strained|difficult|tense) periods?)|"
    r"(?:reached|hit|fell to|sank to|dropped to|deteriorated to|are at|were at|is at|was at) "
    r"(?:an? |its |their )?(?P<low>(?:very |new |all-time |historic(?:al)? |record )*(?:low "
    r"points?|lows?|nadir|low ebb|lowest points?|rock bottom))))(?![\w-])"
)
_QUARRELS = any_of(
    ["disputes?(?! (?:the|this|that|these|any|it|their|its|ownership|sections|parts|sovereignty) )",
     "tensions?", "rows?(?! of )", "rifts?", "spats?", "stand-?off",
     "feuds?", "boycotts?", "blockade", "hostilit(?:y|ies)", "disagreements?",
     "friction", "rivalr(?:y|ies)", "animosity", "confrontation(?! of| against)",
     "diplomatic (?:crisis|impasse|conflict)", "border (?:crisis|conflict)", "political conflict",
     "hostility", "enmity",
     "embargo", "territorial claims?", "displeasure", "squabbl(?:es?|ing)", "wrangl(?:es?|ing)",
     "bickering", "stalemates?", "schisms?", "diplomatic incidents?", "wars? of words"]
)  # fmt: skip
_OF_KIND = any_of(
    ["border", "territorial", "maritime", "diplomatic", "trade", "political", "military",
     "bilateral", "long-?standing", "ongoing", "fishing", "naming", "boundary", "legal", "serious",
     "major", "unresolved", "long-?running", "competitive", "increasing", "growing",
     "rising", "heightened", "renewed", "sectarian", "ethnic", "religious", "historical",
     "economic", "commercial", "ideological", "open", "bitter", "deep", "fierce", "intense",
     "violent", "armed", "geopolitical", "strategic", "minor", "recent", "continuing",
     "sovereignty", "land", "water", "regional", "current", "considerable", "new"]
)  # fmt: skip
IMPOSED = re.compile(
    rf"\b(?P<words>[Ss]anctions|embargo|blockade|boycott|tariffs)"
    rf"(?:(?: (?:placed|imposed|levied))? (?:on|against) "
    rf"(?:the )?(?P<whom>{ACTOR}) by (?:the )?(?P<by>{ACTOR}|{CITY})|"
    rf" (?:placed|imposed|levied) by (?:the )?(?P<of>{ACTOR}|{CITY}) (?:on|against) "
    rf"(?P<on>{ACTOR}))(?!['’])"
)
"""Sanctions "on Cuba by Fiji", or "imposed by Fiji on Cuba"."""
QUARREL = re.compile(
    rf"(?<![\w-])(?P<words>(?:{_OF_KIND} ){{0,3}}(?:{_QUARRELS}|sanctions(?= (?:against|on)\b)|"
    r"crisis(?= (?:with|between)\b)|protests?(?= against\b)|"
    r"pressure(?= (?:on|from)\b)|(?:differences|divergences)(?= (?:with|between)\b(?! their\b))|"
    r"(?:problems?|difficulties)(?= (?:over|between)\b)))\b"
    r"(?! (?:settlement|resolution|management|prevention))"
)
RIVAL = re.compile(
    r"\b(?P<words>(?:(?!or |and |an? |the |of |as |one |still |also |now |its |their |"
    r"these |such |other |many |both |been |were |are )[a-z-]+ )?(?:rivals?|enem(?:y|ies)|"
    r"adversar(?:y|ies)|foes?)(?![\w-]| (?:powers|states|countries|nations|forces|groups?|"
    r"camps?|factions?|sides?|troops|soldiers|aliens?)\b)(?: (?:state|power|country|nation)\b)?|"
    r"(?:very |increasingly |openly |strongly |highly )?(?:cool|hostile|cold|suspicious|critical|"
    r"wary|distrustful|antagonistic|unfriendly|opposed)(?= (?:to|towards?|of) (?:the )?"
    rf"(?:{ACTOR}|{DEMONYM})))"
)
DISPUTING = re.compile(
    r"\b(?P<words>disput(?:es|ing|ed(?! sections| parts)|"
    r"e(?= (?:sections|parts|the|ownership|sovereignty) ))|contest(?:s|ed|ing)) "
    r"(?P<what>(?:the|their|its|ownership|sections|parts|sovereignty)\b"
    r"(?! (?:claim|election|result|vote)\w*)[^.;,()]{3,70})"
)
STRAIN = re.compile(
    r"\b(?P<words>strained(?= (?:due|because|over|by|when|after|since|as))|"
    rf"(?:strong |fierce )?{DEMONYM} opposition|diplomatic competition|"
    r"(?:at|to) (?:its|their|an all-time|a) (?:lowest point|low point|nadir)|"
    r"clash(?:ed|es)?(?=(?: for [a-z]+)? over\b)|conflicts?(?= (?:with|between)[^.]{1,60}\bover\b))"
)
AIMED = re.compile(
    r"(?<!egan )(?<!helped )(?<!continue )(?<!continued )(?<!continues )(?<!managed )(?<!able )"
    r"(?<!led )(?<!came )(?<!allowed )(?<!contributed )(?<!way )(?<!process )(?<!result )(?<!work )"
    r"(?<!works )(?<!worked )(?<!working )(?<!persists )"
    r"\b(?:(?:[Tt]o|for|of|on|at) [\"“]?(?:(?:the|further|[a-z]+ly) )*|"
    r"(?:with|about) (?:further )?)$"
)
"""What stands before strengthening that is but an aim."""
WISHED = re.compile(
    r"\b(?:desires?|need|asked to be(?:come)?|opportunit(?:y|ies)|importance|ways|possibilit\w+|"
    r"readiness|willingness|push(?:es|ed|ing)? for|explor(?:es?|ed|ing)|look(?:s|ed|ing) for|"
    r"forced to (?:find|seek|look for))\b(?: (?:for|of|to|in)\b)?"
    r"(?: (?!and\b|which\b|that\b)[\w-]+,?){0,8} $"
)
"""What one would have, find or see made that stands behind it: "a desire for"."""
TO_DO = re.compile(
    r"(?<!continue)(?<!continues)(?<!continued)(?<!began)(?<!begun)(?<!managed)(?<!able)(?<!come)"
    r"(?<!came)(?<!started)(?<!used)(?<!helped)(?<!known)(?<!preferred)(?<!prefers) to "
    r"(?:[a-z]+ly |also )?$"
)
"""What stands before a verb of working together that is but an aim: "agreed to"."""
MADE_TO = re.compile(
    r"\b(?:compelled|forced|led|allowed|enabled|prompted|caused|helped|permitted|encouraged|"
    r"motivated) [^.;,]{1,40} to $"
)
"""What makes somebody do what comes after it."""
AIM = re.compile(
    r"\b(?:strengthen|deepen|expand|enhanc|improv|foster|promot|boost|increas|bolster|develop|"
    r"broaden|intensify|reinforc|cement|solidify|ensur|build|establish|creat|forg|pursu|seek|"
    r"achiev|"
    r"cultivat|consolidat)(?:ing|e)?(?: up)?(?: (?:on|its|their|his|her|the|an?|existing|"
    r"already|even|further|more|bilateral|mutual))* $"
)
"""What one would do to the ties that stand behind it: "to build"."""
WITH = re.compile(rf"(?: [\w’'-]+){{0,4}} (?:with|to|towards?|of|against|between|on) {ANY}")
"""Whom the words are about that stand before it."""
ACCORD_ON = re.compile(
    r"\b(?:(?:[Aa]greements?|[Tt]alks|[Dd]iscussions|[Nn]egotiations|[Ww]orkshops?|[Ss]eminars?|"
    r"[Mm]emorand\w+(?: of [Uu]nderstanding)?|[Tt]reat(?:y|ies)|[Pp]rotocols?|[Aa]ccords?|"
    r"[Mm]eetings?)(?: (?:with|between) [^.;,]{1,60}?)? [\"“]?(?:on|for|of)|[Tt]alks dealt with|"
    r"(?:[Mm]eetings?|[Tt]alks|[Vv]isits?|[Dd]iscussions|[Ss]ummits?) (?:[a-z]+ ){0,2}"
    r"(?:focuss?ed|cent(?:er|re)d|concentrated) (?:up)?on) "
    r"(?:co-?operation (?:in|on) the (?:fields?|spheres?|areas?|sectors?) of (?:[\w-]+,? ){0,9}|"
    r"(?:(?!the\b|to\b|both\b|which\b|allow|design)[\w-]+,? ){0,5})$"
)
LISTED = re.compile(
    rf"(?P<who>{ACTOR}) \((?P<words>(?:trade|unofficial|consular|economic|commercial) "
    r"(?:relations|ties)[^()]*)\)"
)
SPOILT = re.compile(
    r"\b(?:away from|revok\w+|hinder\w*|"
    r"prevent\w*|loss of|end(?:ed|ing)?(?! of (?:the |a )?(?:[A-Za-z]+ ){0,2}"
    r"(?:[Ww]ar|rule|era|regime|apartheid|conflict|communism|century|period)\b)|despite|broke\w*|"
    r"lack of|threaten\w*|"
    r"undermin\w*|damag\w*|without|severed?|cut|halt\w*|froze\w*|ceas\w*|stopp\w*|"
    r"limit\w*(?! by)|jeopardi\w*|suspend\w*|harm\w*)\b"
    r"[^.,;]{0,30}$"
)
# "Economic relations are limited" tells of no friendship.
WEAK = re.compile(
    r"[^.;,]{0,60}? (?:is|are|was|were|remains?|remained|(?:has|have|had)(?: \w+)? been)(?: \w+)? "
    rf"(?:{_BAD}|timid|limited|minimal|scarce|"
    r"negligible|low|weak|insignificant|small|marginal|cancel(?:l?ed)|halted|frozen|modest|poor|"
    r"strained|suspended|non-?existent|not|of (?:minor|little|limited|low) importance)\b|"
    r"(?:(?! (?:as|when|while|after|before|but|and|which|that|because|since)\b)[^.;,]){0,60}? "
    r"(?:(?:has|have|had) (?:[a-z]+ )?|[a-z]+ly )?(?:weakened|deteriorated|worsened|soured|"
    r"cooled|suffered|collapsed|faltered|waned|eroded|declined|ended(?! (?:the|its|up|his|their))|"
    r"ceased)\b|"
    r"[^.;,]{0,60}? (?:has|have|had) been (?:[a-z]+ )?(?:cut|suspended|severed|ended|frozen|halted|"
    r"broken|strained|damaged|weakened)\b|"
    r"[^.;,]{0,60}? ha(?:s|ve|d) (?:in the past )?(?:seen|faced|known) (?:[a-z]+ )?difficult|"
    r"[^.;]{0,60}? (?:w(?:ill|ould)|may|could|were to) be (?:cut|suspended|severed|ended|"
    r"frozen|halted|broken)\b|[^.;,]{0,40}? (?:grew|became|turned|have grown) "
    rf"(?:more |increasingly )?{_BAD}\b"
)
VERB = re.compile(
    r"\b(?:ha(?:s|ve|d)|enjoy\w*|maintain\w*|shar(?:e|es|ed|ing)|is|are|was|were|been|remain\w*|"
    r"(?:re-?)?establish\w*|explained|due to|declared|retain\w*|entered|preserv\w*|attach\w*|"
    r"emphasi[sz]\w+|reflect\w*|proclaimed|revived|rebuilt|reaffirm\w*|recogni[sz]\w+|owing to|"
    r"thanks to|given|restor\w*|buil[dt]|develop\w*|strengthen\w*|forg\w+|keeps?|kept|see\w*|"
    r"continue\w*|became|become|cultivat\w+|improv\w+|expand\w*|consider\w*|engag\w+|signed|based|"
    r"form\w*|conclud\w*|s(?:eek|ought)\w*|pledg\w*|hop(?:e|ed|es)\b|want\w*|agree\w*|"
    r"characteri\w*|describ\w*|call(?:s|ed)\b|co-?operat\w+|collaborat\w+|allied|work\w*|"
    r"deepen\w*|led|made|make|grew|grown|began|wish\w*|accelerat\w*|"
    r"supports|supported|helps|helped|exchanged|held|holds?|conduct(?:s|ed|ing)?|participat\w+|"
    r"traded|resum\w*|return(?:s|ed|ing)? to|renewed|normali[sz]ed|opened|pursu\w+|"
    r"carr(?:y|ied)|undert\w+|took|takes?|stepped up|rekindl\w*|revitali\w*|reinvigorat\w*|"
    r"recovered|rebounded|operat(?:es?|ed|ing)|associat(?:es?|ed|ing)|interact\w*|liais\w+|"
    r"exist(?:s|ed)?|dates?|dated|grows?|quadrupled|tripled|doubled|increased|increases|boosted|"
    r"warmed|shored|enabl\w+|includ(?:es?|ed)|provid\w+|rose|focused|focuses|covers|gave|gives?|met|"
    r"commit\w*|d(?:o|id|oes|oing|one) business|experienc\w+|amount(?:s|ed)|reached|"
    r"totall?ed|exceed(?:s|ed)|st(?:ood|ands)|worth|valued|dominat\w+|discuss\w*|cemented|solidified|reinforced|promot(?:es?|ed)|rel(?:y|ies|ied)|rang(?:e|es|"
    r"ed)|br(?:ings?|ought)|creat(?:es|ed)|foster(?:s|ed)|gain(?:s|ed)|ensur(?:es|ed))\b"
)
FINITE = re.compile(
    r"\b(?:ha(?:s|ve|d)|is|are|was|were|been|enjoy(?:s|ed)?|maintain(?:s|ed)?|shar(?:es?|ed)|"
    r"remain(?:s|ed)?|keeps?|kept|became|saw|led|gave|made|grew|began|took|[a-z]{3,}ed)\b"
)
"""A verb that has a subject."""
COPULA = re.compile(
    r"\b(?:is|are|was|were|became|become|remain\w*|been|being|consider\w*|proved|proven|"
    r"as)\b[^,;]{0,50}$"
)
NONE = re.compile(r"\b(?:[Nn]o|any)(?: [\w-]+){0,2} $")
