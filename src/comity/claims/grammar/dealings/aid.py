"""The grammar of help: who gives whom what, who backs whom, who lives by whose support."""

import re

from comity.claims.prose.finding import sought
from comity.claims.prose.shape import ACTOR, ANY, DATE, DEMONYM, IT, ORGANISATION
from comity.claims.wording import ahead, any_of

_AID = any_of(
    ["aids?", "assistance", "support", "help", "loans?", "grants?", "training", "equipment",
     "scholarships?", "funding", "funds", "troops", "weapons", "arms", "relief", "medical teams?",
     "doctors", "expertise", "donations?", "credits?", "vaccines", "supplies", "financing",
     "backing", "subsid(?:y|ies)", "vehicles", "aircraft", "helicopters", "patrol boats",
     "medicines?", "teachers", "engineers", "advis[eo]rs", "instructors", "personnel",
     "technology", "know-how", "food", "fuel", "ammunition", "soldiers", "guarantees",
     "investments?", "contributions?", "materials", "planes", "jets", "tanks", "warships",
     "vessels", "ships", "boats", "missiles", "rifles", "artillery", "armaments?", "drones",
     "shelter", "sanctuary", "refuge", "protection", "tents", "blankets", "generators", "rice",
     "wheat", "grain", "electricity", "masks", "ventilators", "doses", "experts", "volunteers",
     "nurses", "physicians", "medics", "peacekeepers", "police(?: officers)?", "computers",
     "ambulances", "buses", "uniforms", "money", "capital", "solidarity", "rescuers",
     "rescue teams?", "rescue workers", "firefighters", "technicians", "specialists", "packages?",
     "facilities", "oil", "gas", "petroleum", "stipends?", "bursaries", "subventions?", "visas"]
)  # fmt: skip
_AID = (
    rf"(?:{_AID}(?: (?:facilities|program(?:me)?s?|courses|packages?|services|teams?|personnel|"
    rf"aid|assistance|support|supplies|relief|"
    r"projects?))?|(?:US|A|NZ|C)?[$€£¥] ?[\d.,]+(?: ?(?:million|billion|bn)|m)\b"
    rf"(?! (?:(?:a|per) year )?(?:in (?!{DATE})|(?:of|worth)\b)|"
    r" (?:[a-z-]+ ){0,3}(?:loans?|grants?|donations?|credit|packages?)\b)|"
    r"(?:millions|billions|[\d.,]+ (?:million|billion)) (?:of )?(?:US )?(?:dollars|euros|pounds|"
    r"[A-Z]{3}\b)"
    r"(?! (?:in|of|worth)\b))"
)
# The bare form is a verb only after a subject or a helping word; "military support" is none.
_BARE = (
    rf"(?:(?<={ANY} )|(?<=\bto )|(?<= not )|(?<=lso )|(?<=\bwill )|(?<=ould )|(?<=\bcan )|"
    r"(?<=\bmay )|(?<=countries )|(?<=nations )|(?<=hey )|(?<=\bwho )|(?<=ently )|(?<=ongly ))"
)
_BACK = any_of(
    ["support(?:s|ed|ing)", "back(?:s|ed)", "assist(?:s|ed|ing)", "help(?:s|ed|ing)",
     "aid(?:ed|ing)", "train(?:s|ed)", "funded",
     "financ(?:es|ed)", "endors(?:es|ed|ing)", "sponsor(?:s|ed|ing)",
     "vot(?:es|ed|ing) (?:for|in favou?r of|with|alongside)",
     "reacted in favou?r of", "advis(?:es|ed|ing)(?= [^.;,]{1,30} (?:on|in)\\b)",
     "sid(?:es|ed|ing) with",
     "st(?:ands|ood|anding) (?:firmly |solidly )?(?:by|with|behind|alongside)",
     "st(?:ands|ood|anding) (?:in solidarity|side by side) with",
     "rall(?:ies|ied) (?:behind|to|around)", "align(?:s|ed|ing) itself (?:closely )?with",
     "defend(?:s|ed|ing)", "champion(?:s|ed|ing)", "f(?:ought|ights?|ighting) alongside",
     "supportive of", "more supportive of",
     "be(?:come|comes|came) (?:more |increasingly |very )?supportive of",
     "remain(?:s|ed) (?:very |broadly |largely )?supportive of", "sympathi[sz](?:es|ed|ing) with",
     "lobb(?:ies|ied|ying) for", "advocat(?:es|ed|ing) for",
     "sp(?:eaks|oke) (?:out )?in favou?r of", "c(?:ame|omes?|oming) (?:out )?in support of",
     "c(?:ame|omes?|oming) to the (?:aid|assistance|defen[cs]e|rescue|help|support) of",
     "intervened (?:militarily )?(?:on behalf|in support|in favou?r|on the side) of"]
)  # fmt: skip
_BACK_BARE = any_of(
    [
        "support",
        "back",
        "advise(?= [^.;,]{1,30} (?:on|in)\\b)",
        "assist",
        "help",
        "aids?",
        "train",
        "fund",
        "finance",
    ]
)
# What is as often the name of what is given is a verb only where a verb can stand.
_BACK_NAMED = (
    rf"(?:(?=arms|funds){_BARE}(?:arms|funds)|(?=training|fund|financ|backing|arm)"
    rf"(?:(?<={ANY} )|(?<=\bis )|(?<=\bare )|(?<=was )|(?<=were )|(?<=been )|(?<=\bby )|(?<=egan )|"
    r"(?<=arted )|(?<=tinued )|(?<=lso )|(?<=ly )|(?<=, )|(?<=\bhas )|(?<=\bhad )|(?<=have )|"
    r"(?<=ing and )|(?<=ed and )|(?<=olved in )|(?<=gaged in )|(?<=tive in )|(?<=role in )|"
    r"(?<=part in ))(?:training|funding|financing|backing|arming|"
    r"armed(?! (?:forces|services|groups?|conflict|men|attack|struggle|resistance|wing|militia))))"
)
_GIVE = any_of(
    ["provid(?:e|es|ed|ing)", "gave", "gives?", "giving", "given", "donat(?:e|es|ed|ing)",
     "offer(?:s|ed|ing)?", "extend(?:s|ed|ing)?", "sen(?:d|ds|t|ding)(?: in)?", "grant(?:ed|ing)",
     "contribut(?:e|es|ed|ing)", "allocat(?:es|ed)", "deliver(?:s|ed|ing)?",
     "suppl(?:y|ied|ying)", "doubl(?:e|es|ed|ing)", "increas(?:es|ed|ing)", "resumed",
     "pledged", "announced", "lent", "loaned", "shipped", "dispatched", "awarded", "channell?ed",
     "furnish(?:es|ed)?",
     "ma(?:de|kes?|king)(?= [^.;,]{0,40}(?:donation|contribution|grant|loan|gift)s?\\b)",
     "render(?:s|ed)", "disbursed", "earmark(?:s|ed)", "committed", "deployed", "transferred",
     "airlifted", "promis(?:es|ed)", "express(?:es|ed|ing)?", "voic(?:e|es|ed|ing)",
     "reiterat(?:es|ed|ing)", "reaffirm(?:s|ed|ing)?", "demonstrat(?:es|ed)",
     "declar(?:e|es|ed|ing)",
     "handed over", "show(?:s|ed|n|ing)?", "step(?:s|ped|ping) up", "approv(?:es|ed|ing)",
     "released",
     "pour(?:s|ed|ing)", "coordinat(?:es|ed|ing)(?= [^.;,]{0,40}(?:aid|assistance|relief))",
     "implement(?:s|ed)(?= [^.;,]{0,40}(?:aid|assistance|training|scholarship) program)",
     "r(?:uns?|an)(?= [^.;,]{0,40}(?:aid|assistance|training) program)"]
)  # fmt: skip
_GIVE_NAMED = (
    rf"(?=supplies|grants)(?:(?<={ANY} )|(?<=which )|(?<=that )|(?<=also )|(?<=ly ))"
    r"(?:supplies|grants)"
)
_SUPPORT = (
    rf"(?P<back>{_BACK}|{_BACK_NAMED}|(?={_BACK_BARE}){_BARE}{_BACK_BARE})|"
    rf"(?P<give>[\"“]?{_GIVE}|{_GIVE_NAMED})"
)
SUPPORT = re.compile(rf"(?<![\w-]){ahead(_SUPPORT)}(?:{_SUPPORT})(?![\w-])")
HELP = _AID
"""What is given by way of help: "loans", "medical teams", "two million dollars"."""
NO_MORE = (
    r"(?!(?:in|on|at|by|from|of|for|to|and|with|during|against|as|after|when|who|which|over|since|"
    r"until|under|before|through|because|while|where|that|within)\b)"
)
_ONE = rf"{NO_MORE}(?:[\w’'-]+|{ANY})"
_PHRASE = rf"(?:{_ONE} ){{0,3}}{_ONE}"
_POLICY = (
    r"(?:[a-z]+ )?(?:polic(?:y|ies)(?: (?:aims|goals|objectives|interests|positions))?|efforts?|"
    r"bids?|plans?|positions?|interests?|sanctions|membership|"
    r"initiatives?)\b"
)
# What is trained is no state: "trained Chad refugees"; adverbs and the like may follow.
_OTHER = (
    r" [\"“]?(?!in\b|with\b|to\b|during\b|against\b|and\b|or\b|on\b|by\b|through\b|as\b|at\b|"
    r"after\b|when\b|since\b|"
    r"for\b|from\b|until\b|because\b|while\b|if\b|where\b|over\b|under\b|via\b|within\b|"
    r"despite\b|who\b|"
    r"(?:build|develop|establish|create|improve|deal|fight|defeat|become|achieve|gain|win|restore|"
    r"rebuild|secure|resolve|overcome|maintain|protect|defend|join|modernize|combat|manage|cope|"
    r"repel|recover|prepare|reach|economically|militarily)\b|"
    r"which\b|that\b|but\b|before\b|following\b|throughout\b|without\b|into\b|regarding\b|amid\b|"
    r"due\b|"
    rf"[a-z]+ly\b|{_POLICY})[a-z]"
)
# "the UN-led mission", "UN and multilateral initiatives": not the UN itself
_NOT_ITSELF = (
    r"-[a-z]+(?:ed|based)\b| (?:peacekeeping|stabili[sz]ation|observer)\b|"
    rf"(?<={ORGANISATION}) and [a-z-]+(?:al|ic|ive) [a-z]"
)
_NOT_THEIRS = (
    r"(?!coup|rebel|invasion|overthrow|opposition|secession|separatis|division|partition|"
    r"destabili|destruct|annex|blockade|isolation|defeat|expulsion|collaps|removal|"
    r"referral|exclusion|suspension|condemn|punish|prosecut|disarm|bombing|containment)"
)
BACKED = re.compile(
    rf" (?:and (?:support|back|assist|help|aid|train|fund|financ|arm|defend|protect|equip|"
    rf"encourag|sponsor|champion|promot|suppl|welcom)\w* )?"
    rf"(?:(?:to )?(?:defend|protect|rebuild|develop|liberate|stabili[sz]e|secure|train|equip|"
    rf"moderni[sz]e|reconstruct) )?(?:the )?(?P<to>{ACTOR})"
    rf"(?!{_OTHER}| [A-Z][a-z]|{_NOT_ITSELF})(?:(?P<own>['’]s? {_PHRASE})|"
    rf"(?P<policy> {_POLICY}))?|"
    rf" (?:and (?:arm|equip|fund|support|assist)\w* )?(?P<adjective>{DEMONYM})"
    rf"(?! (?:[A-Za-z-]+ )?(?:rebel|guerrilla|insurgent|separatist|militant|militia|dissident)s?\b)"
    rf" (?P<what>{_PHRASE})|"
    rf" (?:the )?(?P<what3>efforts|attempts|calls|bids) (?:by|of) (?P<to3>{ACTOR})|"
    rf" (?:the|a) (?P<what2>(?:{_NOT_THEIRS}[\w’'-]+ ){{1,4}}?)of (?:the |post-war |"
    rf"former )?(?P<to2>{ACTOR})"
)
# Who is of a state but not on its side, and what is not its own.
_NOT_THEM = (
    r"(?! (?:rebel|opposition|militant|separatist|insurgent|exile|refugee|dissident|fighter|"
    r"guerrilla|faction|militia|protest|resistance|secession|victim|migrant|immigrant|diaspora)"
    r"| (?:and|or|who|in|to|of|for|on|by|with|from|as)\b)"
)
_OF_THEM = rf"{DEMONYM}(?= [A-Za-z]){_NOT_THEM}"
_TO = (
    r"(?:to (?:help|assist|support|aid|defend|protect|train)|to|for|towards|"
    r"(?<=[ys] )with) (?:not only to )?(?:(?:the|its|"
    r"their|all|"
    r"young|many|former|nearby|various|[\d,]+|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|"
    r"neighbou?ring|post-war|members of|(?:(?:[a-z]+ )?(?:people|struggles?|government|"
    r"population|army|police|forces|"
    r"development|reconstruction|economy|independence|needs|defen[cs]e|[a-z]+s)) (?:of|in)) )"
    rf"{{0,3}}(?P<to>{ACTOR}(?!{_NOT_ITSELF})|{_OF_THEM})"
)
_MANY = r"(?:(?!to\b|for\b|from\b|them\b|co-?operation\b)[\w$€£.,’–\"“”/-]+ )"
_DOES = (
    r"(?:receiv|import|export|buy|sell|help|provid|train|support|giv|send|serv|hold|shar|work|"
    r"remain|tak|mak)(?:e?s|ing)"
)
_ITEM = (
    rf"(?!(?:{_DOES}|[a-z]+ed|engage|help|provide|become|begin|make|take|join|build|sign)\b)"
    r"(?:[\w-]+ ){0,2}[\w-]+"
)
_LIST = (
    rf"(?:, {_ITEM}){{0,4}},? and {_ITEM}(?=[.;,:()]|$| (?:in|on|at|to|for|since|during|after|as|"
    r"by|under|through|from|until|over|via|when|while)\b)"
)
"""What else is given: ", boats and tents"."""
_ENDS_GOODS = (
    r"(?:(?<!illion )(?<!dollars )(?<!euros )(?<![\d] )in|on|at|since|after|during|as|to|through|"
    r"by|which|who|that|under|via|when|while|with|following|worth|starting|beginning|until|over|"
    rf"because|pertaining|based|and (?:[a-z]+ed|also|is|was|has|{_DOES}))"
)
"""What ends the words for what is given: "with 12 million dollars in aid" has but one end."""
GIVEN = re.compile(
    rf" (?P<to2>{ACTOR}) with (?P<what2>(?:[^.;,]|[.,](?=\d)){{3,90}}?(?:{_LIST})?)"
    rf"(?= {_ENDS_GOODS}\b|[.,;](?!\d)|$| [(–—])|"
    rf" (?P<to3>{ACTOR}) (?P<what3>{_MANY}{{0,7}}?{_AID}(?:{_LIST})?)(?![\w-])|"
    rf" (?P<what>{_MANY}{{0,9}}?{_AID}[\"”]?(?:,? and (?:[\w-]+ ){{0,2}}?{_AID}|"
    rf" and (?:[a-z]+(?:al|ic|ive|ary) )?[\w-]+)?)"
    rf"(?: [\w -]{{0,30}}?)? {_TO}(?P<on> on (?!the\b|an? number\b|(?:[a-z]+ )?occasions?\b)"
    r"(?:[a-z]+ ){0,2}[a-z]+(?! of\b|[\w-]))?"
)
GIVEN_GOODS = re.compile(rf" (?P<what>(?:(?!to\b|for\b|with\b)[\w-]+ ){{1,4}}?)to (?P<to>{ACTOR})")
"""What is supplied need be no help: "supplies tractors to Fiji"."""
BACKED_THERE = re.compile(rf" (?:the (?:country|nation|island)|{IT})['’]s (?P<what>{_PHRASE})")
GIVEN_THERE = re.compile(
    r" (?:it with |the new (?:state|country|nation|republic) )?"
    rf"(?P<what>{_MANY}{{0,9}}?(?!(?:soldiers|troops|personnel)\b){_AID}"
    rf"(?:,? and (?:[a-z]+ )?{_AID})?)(?![\w-])"
    rf"(?! (?:to|for|towards) (?!(?:the (?:country|nation|republic|kingdom)\b|{IT})(?!['’])|"
    r"(?:[a-z]+ )?[A-Z][a-z]+[ns]s\b))"
)
"""Help for one who is not named: the other of the two in view."""
RECEIVE = re.compile(
    r"(?<![\w-])(?P<verb>receiv(?:es|ed|ing|e)|accept(?:s|ed|ing)|obtain(?:s|ed|ing)|"
    r"secur(?:es|ed|ing)|garner(?:s|ed|ing)?|attract(?:s|ed|ing)?|gain(?:s|ed)|wins|won|"
    r"benefit(?:s|ed)? from|enjoy(?:s|ed)?|gets|got|"
    r"(?:is|are|was|were|been|became|remains?|as|be) (?:[\w-]+ ){0,6}?(?:recipients?|"
    r"beneficiar(?:y|ies)|targets?) "
    r"of|"
    r"(?:(?:heavily|highly|largely|very|strongly|entirely|wholly) )?(?:reliant|dependent) "
    r"(?:up)?on|"
    r"(?:depend(?:s|ed|ing)?|rel(?:ies|ied|ying))(?: (?:heavily|largely|mainly))? (?:up)?on)"
    r"(?![\w-])"
)
STEMS_RECEIVE = sought(
    "receiv", "accept", "obtain", "secur", "benefit", "enjoy", "gets", "got", "reliant",
    "dependent", "depend", "relies", "relied", "relying", "recipient", "beneficiar",
    "garner", "attract", "gain", "wins ", "won ", "target",
)  # fmt: skip
_THEIRS = rf"{DEMONYM}(?:(?:, |,? and |,? or ){DEMONYM})*"
RECEIVED = re.compile(
    rf" (?P<what>{_MANY}{{0,9}}?{_AID}(?:,? and (?:[a-z]+ )?{_AID})?)(?: and [\w-]+)?"
    rf"(?: (?:[\w -]|{DATE}){{0,30}}?)? (?:from|(?:provided|offered|given|sent|supplied|funded|"
    r"financed|donated) by|"
    r"(?<!countries )(?<!states )(?<!members )of) "
    rf"(?:both |the )?(?P<by>(?:countries|members|member states|states) of )?(?P<from>{ACTOR})|"
    rf" (?:(?:[a-z]+|(?:US)?[$€£]?[\d.,]+) ){{0,5}}(?P<whose>{_THEIRS}|"
    rf"{ACTOR}(?:['’]s?|(?= {NO_MORE}))) (?P<what2>(?:[\w-]+,? ){{0,5}}?{_AID}"
    r"(?: and [\w-]+)?)(?![\w-])"
)
LIVED_BY = re.compile(
    rf" (?:both )?(?:the )?(?P<from>{ACTOR})(?P<whose>)(?: both)? for (?:its |their |the |"
    rf"most of its |much of its )?"
    rf"(?P<what>(?:{NO_MORE}[a-z-]+ ){{0,3}}"
    rf"{NO_MORE}(?!(?:its|their|the|exports?)\b)[a-z-]{{3,}})(?! of\b)(?![\w-])"
)
"""For what one lives by another: "depends on Cuba for its defence"."""
_GIVEN = (
    r"(?:provided|given|supplied|donated|sent|delivered|granted|offered|extended|deployed|"
    r"dispatched|despatched|transferred|pledged|lent|loaned|awarded|promised)"
)
_IS = r"(?:was|were|is|are|been|being|be) (?:[a-z]+ly |also |later |first )*"
GRANTED = re.compile(rf"(?<![\w-]){_IS}(?P<give>{_GIVEN}(?: with)?|promised)(?![\w-])")
BY_WHOM = re.compile(
    rf" (?P<what>{_MANY}{{0,7}}?{_AID})(?: [\w -]{{0,30}}?)? by (?:the )?(?P<by>{ACTOR})(?!['’-])"
)
"""What somebody was given, and by whom."""
PASSED = re.compile(
    rf"(?<![\w-])(?P<what>(?:(?!(?:and|of|in|that|which|the|a|"
    rf"an)\b)[\w-]+ ){{0,3}}?{_AID}(?: and {_AID})?) "
    rf"{_IS}{_GIVEN}(?: to (?:the )?(?P<to>{ACTOR}))?(?: [\w -]{{0,30}}?)? by (?:the )?"
    rf"(?P<by>{ACTOR}|{DEMONYM}(?= [A-Z]?[a-z]))(?!['’-])(?: to (?:the )?(?P<to2>{ACTOR}))?"
)
"""What was given by whom: "several ferries were delivered by Cuba to Fiji"."""
GOT = re.compile(
    rf"(?<![\w-])(?P<what>(?:[a-z-]+ ){{0,2}}?{_AID}),? (?:that |which )?(?:the )?(?P<to>{ACTOR}) "
    rf"(?:has |had |have |was |were |is |are )?(?:also )?(?:receiv(?:ed|es?|ing)|got|gets|"
    rf"obtained|enjoyed) "
    rf"(?:[a-z]+ ){{0,3}}?from (?:both )?(?:the )?(?P<from>{ACTOR})(?!['’-])"
)
"""What somebody got of whom: "the support that Fiji received from Cuba"."""
IS_BACKED = re.compile(
    r"(?<![\w-])(?:is|are|was|were|been|being)(?: [a-z]+ly| also)* (?P<back>supported|"
    r"backed|assisted|aided|funded|financed|armed|trained|helped|sponsored)"
    rf"(?: and \w+| [a-z]+ly)* by (?:the )?(?P<by>{ACTOR})(?!['’])"
)
_HELP = (
    r"(?:assistance|help|aid|support|funding|backing|financing|money|loans?|grants?|expertise|"
    r"cooperation|collaboration)"
)
WITH_HELP = re.compile(
    r"(?<!-)\b(?:with|through|by|thanks to|"
    rf"under) (?:the )?(?:(?:[a-z-]+ ){{0,3}}?(?P<what>{_HELP}) "
    rf"(?:of|from) (?:the )?(?P<of>{ACTOR})(?!['’])|[^.;,()]{{0,24}}?(?P<whose>{DEMONYM}|"
    rf"{ACTOR}['’]s?|"
    rf"{ACTOR}) (?P<what2>(?:[a-z-]+ ){{0,2}}?{_HELP}))(?![\w-])"
)
"""By whose help something was done: "built with Cuban help"."""
PAID = re.compile(
    r"(?:\b(?:is|are|was|were|been|being) (?:[a-z]+ly |also )*(?P<paid>funded|"
    r"financed|donated|sponsored|subsidi[sz]ed|gifted)|"
    rf"(?<![\w-])(?P<thing>(?:{NO_MORE}(?!(?:an?|other)\b)[a-z-]+ ){{0,2}}"
    r"(?:projects?|plans?|program(?:me)?s?|schemes?|initiatives?|networks?|hospitals?|schools?|roads?|bridges?|cent(?:er|re)s?|works|studies|"
    r"reforms?|campaigns?|factor(?:y|ies)))"
    r"(?: [a-z]+ly)? (?P<paid2>funded|financed|sponsored|supported|subsidi[sz]ed)) "
    rf"(?:[a-z]+ly )?by (?:the )?(?P<by>{ACTOR})"
    rf"(?!['’]| [A-Z])"
)
"""Who paid for something: "the stadium was funded by Cuba"."""
_NAMED = (
    r"(?!(?:ha[ds]|have|is|are|was|were|will|would|to|until|over|the|from|who|which|that|"
    r"in|for|with|on|by|as|includ(?:e|es|ed)|remain(?:s|ed)|provides?|gives?|sends?)\b)"
)
"""What help is called holds none of these: "Cuba's generous aid"."""
_NO_VERB = r"(?!(?:was|were|is|are|has|have|had|will|would)\b)"
_MOVEMENT = (
    rf"(?P<name>(?:(?:[A-Z][\w’'-]+|{ANY}) (?:of |for )?(?:the )?){{1,5}}(?:Movement|Front|"
    rf"Party|Army|"
    r"Congress|Organi[sz]ation|Brigades?|Forces|Coalition|Alliance|League|Militias?|Guerrillas|"
    r"Rouge)|(?:(?:[A-Za-z][\w’'-]+|{ANY}) ){{0,3}}?(?:rebels|guerrillas|militias?|militants|"
    r"separatists|"
    r"insurgents|mujahideen|opposition groups|movements|armed groups|terrorist groups|"
    r"revolutionaries|paramilitaries))(?![\w’'-])(?! [A-Z])"
)
MOVEMENT = re.compile(rf" (?:the )?{_MOVEMENT}")
"""A movement that no list of actors knows: "the Free Coast Movement"."""
SUPPORTING = re.compile(
    rf"(?P<who>{ACTOR}|{DEMONYM})(?:(?<={ACTOR})['’]s?)? "
    rf"(?P<what>(?:{_NAMED}[\w-]+ ){{0,2}}"
    rf"(?:{_AID}(?: and (?:[a-z]+ ){{0,2}}?{_AID})?(?= (?:to|for|of) )|solidarity(?= with )|"
    r"(?:aid|assistance|training|development|cooperation) program(?:me)?s?(?= in ))) "
    r"\w+ (?:the )?"
    rf"(?:(?P<to>{ACTOR}(?!{_NOT_ITSELF})|{_OF_THEM})|{_MOVEMENT})"
    rf"(?P<own>['’]s? (?:{NO_MORE}{_NO_VERB}[\w-]+ )?{NO_MORE}{_NO_VERB}[\w-]+)?"
)
LEANING = re.compile(
    rf"(?<![\w-])(?P<words>pro-(?P<who>{ACTOR}|{DEMONYM}) (?:(?:foreign|and|political|external) )*"
    r"(?:line|stance|polic(?:y|ies)|position|orientation|course|attitude|sentiment|outlook|"
    r"leanings?|"
    r"alignment|approach|tilt|track))\b"
)
"""On whose side one stands: "took a pro-Cuban line"."""
DEBT = re.compile(
    r"(?<![\w-])(?:cancel(?:s|l?ed|ling)?|forg(?:ive|ives|ave|iven|iving)|wr(?:ite|ote|itten|"
    r"iting) off|"
    r"waiv(?:es|ed|ing)|annulled|erased|reschedul(?:es|ed)|restructured)(?![\w-])"
)
OWED = re.compile(
    rf" (?:[^.;()]{{0,50}}? )?(?:(?:of|the) )*(?P<whose>{DEMONYM}|"
    rf"{ACTOR}['’]s?) (?:[a-z-]+ ){{0,3}}?debts?\b|"
    rf" (?:[^.;()]{{0,50}}? )?debts? (?:of|owed by|with) (?:the )?(?P<of>{ACTOR})"
)
"""Debts that are forgiven, and whose they are."""
ENDED = re.compile(
    r"[^.;,]{0,40}? (?:is|are|was|were|been) (?:[a-z]+ly )?(?:prohibited|suspended|frozen|cut|"
    r"halted|"
    r"withdrawn|stopped|banned|terminated|blocked|denied|cancel|ended)"
)
"""Help that is no more: "aid to Cuba was suspended"."""
ALONE = re.compile(
    rf"(?P<who>{ACTOR}|{DEMONYM})(?:(?<={ACTOR})['’]s?)? "
    rf"(?P<what>(?:{_NAMED}[a-z]+ ){{0,2}}{_AID})"
    r"(?= (?:is|was|has|have|helped|includes?|included|totals|totalled|totaled|focus\w*|went|began|"
    r"continues?|continued|amounts|amounted|comes?|"
    r"prioriti[sz]e[sd]?|target(?:s|ed)|concentrate[sd]?|reach(?:es|ed)|aim(?:s|ed)|stood|stands|"
    r"averages|averaged|cover(?:s|ed))\b| (?:(?:through|under|via|within) [^.;]{1,70}? )?"
    r"will (?:also |still )?(?:continue|increase|go|grow|help|remain|focus|be)\b)"
)
"""Help of one of the two in view, for the other, who is not named: "US assistance is given by"."""
STEMS = sought(
    "donation", "furnish", "voted for", "votes for", "voted with", "votes with", "reacted", "advis",
    "solidarity",
    "support", "provid", "gave", "give", "giving", "donat", "assist", "aid", "help", "train",
    "back", "offer", "extend", "sent", "send", "grant", "contribut", "suppl", "fund", "arming",
    "armed", "doubl", "increas", "resum", "pledg", "deliver", "allocat", "financ", "endors",
    "sponsor", "lent", "loaned", "shipped", "dispatched", "awarded", "channel", "render",
    "disburs", "pro-", "cancel", "forgive", "forgave", "forgiving", "write off",
    "wrote off", "written off", "writing off", "waiv", "annulled", "erased", "reschedul",
    "restructured", "earmark", "committed", "deployed", "airlifted", "promis",
    "handed over", "stepp", "steps up", "released", "pour",
    "coordinat", "in favo", "sided",
    "sides with", "siding", "stood ", "stands ", "rallie", "align", "defend",
    "champion", "alongside", "sympathi", "lobb", "advocat", "intervened",
    "garner", "attract", "gain", "wins ", "won ",
    "target", "makes ", "making ", "made ",
    "approv", "receiv", "accepted", "reliant", "dependent", "depend", "relies", "relied", "relying",
    "benefit",
)  # fmt: skip
