"""The grammar of setting oneself against another: reproach, sanctions, expulsions, lawsuits."""

import re

from comity.claims.prose.finding import sought
from comity.claims.prose.shape import ACTOR, ANY, CITY, DEMONYM, IT, ORGANISATION, PAIR
from comity.claims.wording import ahead, any_of

STEMS = sought(
    "accus", "condemn", "critici", "denounc", "deplor", "decri", "censur", "rebuk", "lambast",
    "castigat", "blam", "reproach", "oppos", "object", "protest", "sanction", "embargo", "blockad",
    "boycott", "tariffs", "blacklist", "expel", "persona", "recalled", "withdrew", "summoned",
    "lawsuit", "suit ", "complaint", "sued ", "proceedings", "litigation", "threat", "vetoed",
    "vetoing", "blocked", "blocking", "clash", "quarrel", "fell out with", "disagree", "anger",
    "infuriat", "irritat", "outrag", "antagoni", "provok", "offend", "alienat", "critical of",
    "displeas", "disapprov", "resent", "hostil", "animosity", "pressure", "embargoes", "banned",
    "a ban ", "import ban", "denuncia", "ultimatum", "demarche", "slammed", "critic of",
    "critics of", "demand", "conflict with", "dispute with", "confrontation with", "argue",
    "squabble", "sparred", "feud", "wrangle", "bicker", "yet to", "differ", "divided", "complain",
    "disput", "terrorist state", "sponsor of terror", "unable to", "failed to", "suffer",
    "repudiat", "resist", "rejected", "rejects", "rejecting", "case against", "a case ",
    "antipath", "retaliat", "pressur", "coerc", "bullied", "intimidat", "punish", "defied",
    "closed its", "sealed its", "closing its", "interfer", "meddl", "violat", "suspended",
    "halted", "cut ", "cutting ", "froze", "withheld", "terminated", "enemy", "adversary",
    "aggressor", "pariah", "occupier", "cut off aid", "suspended aid", "countermeasure",
    "confront", "concern", "alarm", "dismay", "frustration", "reservation", "misgiving", "regret",
    "restrict", "suspicio", "mistrust", "distrust", "against ", "took exception", "lobbied",
    "campaigned", "spies", "spied", "spying", "refuse", "refusing", "spy ",
)  # fmt: skip
_BE = (
    r"(?:(?:(?:has|have|had|would) (?:also |since |often |long |always )?)?"
    r"(?:is|are|was|were|been|be|being|remain\w*|became|become|grew|grown|grow))"
)
_HOW = r"(?: (?:also|now|then|often|very|more|both|long|[a-z]+ly))*"
_PENALTIES = any_of(
    ["sanctions", "embargo(?:es)?", "blockades?", "boycotts?", "tariffs", "countermeasures",
     "restrictions", "import bans?", "export bans?", "travel bans?", "trade bans?", "visa bans?"]
)  # fmt: skip
_NOT_LIFTED = (
    r"(?!lift|eas|end|remov|relax|suspen|waiv|aim|intend|threat|plan|propos|consider|call|despite|"
    r"against\b|without\b)"
)
_WORD = rf"(?:{_NOT_LIFTED}[\w’'-]+,?|{ANY}|{ANY}['’-][\w-]+)"
_ITS = r"(?:its|their|his|her|the|an?|several|all|two|three|formal|official|strong|further)"
_ENVOY = (
    r"(?i:ambassadors?|envoys?|charg[ée]s? d['’]affaires|high commissioners?|diplomats?|"
    r"attach[ée]s?|consuls?(?: general)?|diplomatic (?:staff|personnel)|representatives|envoy)"
)
ENVOY = re.compile(rf"\b{_ENVOY}\b")
"""Who is expelled, summoned or called home."""
_WRATH = any_of(
    ["opposition", "objections?", "displeasure", "condemnation", "disapproval", "anger",
     "outrage", "dissatisfaction", "discontent", "indignation", "annoyance", "resentment",
     "criticisms?", "hostility", "enmity", "animosity", "antipathy", "distrust", "concerns?",
     "alarm", "dismay", "frustration", "reservations", "misgivings", "irritation", "regrets?"]
)  # fmt: skip
_CASE = r"(?:lawsuits?|(?:law )?suits?|cases?|complaints?|litigation|proceedings|appeals?)"
_DEEDS = (
    r"(?P<accusation>accus(?:e[sd]?|ing))|"
    r"(?P<condemnation>condemn(?:s|ed|ing)?|denounc(?:e[sd]?|ing)|deplor(?:e[sd]?|ing)|"
    r"decri(?:es|ed)|censur(?:ed|es|ing)|repudiated)|"
    r"(?P<criticism>critici[sz](?:e[sd]?|ing)|blam(?:e[sd]|ing)|rebuk(?:e[sd]|ing)|"
    r"lambast(?:ed|s|ing)|castigat(?:e[sd]|ing)|reproach(?:ed|es|ing)|slammed|"
    rf"{_BE}{_HOW} critical(?: in [a-z ]{{3,20}})? of|{_BE} (?:an?|the|one of the|among the)"
    r"(?: [\w-]+){0,2} critics? (?:of|about))|"
    rf"(?P<opposition>oppos(?:e[sd]?|ing)(?! to\b)|disapprov(?:e[sd]?|ing)(?: of)?|"
    rf"{_BE}{_HOW} (?:opposed to|(?:firmly |strongly |staunchly )?against(?= {ACTOR}))|"
    r"took exception to|(?:lobbied|campaigned|agitated)(?: [a-z]+ly)? against|"
    r"object(?:s|ed|ing)? to|"
    r"reject(?:s|ed|ing)(?= [^.;,]{0,40}\b(?:claims?|demands?|accusations?|allegations?|"
    r"ultimatum|annexation|sovereignty|interference|charges|pressure)\b)|"
    r"disput(?:e[sd]?|ing)(?= [^.;,]{0,30}\b(?:sovereignty|ownership|claims?) (?:over|of|to|on)\b)"
    r"(?= (?:the )?(?:[\ue000-\uf8ff])))|"
    r"(?P<resistance>resist(?:s|ed|ing)?(?= (?:the )?(?:calls|demands|pressure|attempts)\b)|"
    rf"(?:resist(?:s|ed|ing)?|(?<= to )resist)(?= (?:{DEMONYM}|"
    rf"{ACTOR}['’]s?) (?:[a-z]+ )?(?:expansion|"
    r"aggression|pressure|attempts|rule|dominance|domination|influence|demands|encroachments?|"
    r"advances?|invasion|occupation|annexation|hegemony|interference|claims|efforts|plans)\b))|"
    rf"(?P<wrath>(?:express|voic|reiterat|declar|announc|show|stat|maintain|signal|display|"
    rf"harbou?r|direct|rais)(?:e[sd]?|s|ed|"
    rf"ing) (?:(?:its|their|his|great|deep|firm|strong|clear|serious|grave|several) ){{0,3}}"
    rf"(?P<feeling>{_WRATH}) "
    r"(?:to|about|over|at|with|of|against|towards?|regarding|concerning|in the area of))|"
    r"(?P<protest>protest(?:ed|ing|s?(?= (?:the|its|their|against)\b| [\ue000-\uf8ff]))(?: "
    r"strongly| formally| vigorously)?"
    r"(?: against| at| over| to)?(?! (?:against|at|over|to)\b)|"
    r"complain(?:s|ed|ing)?(?: (?:to|about|of|over))(?! to\b)|"
    r"(?:lodg|fil|issu|deliver|submit|send|sent|mak|mad|rais)(?:e[sd]?|s|t?ed|t?ing)? "
    r"(?:(?:an?|its|their|several|formal|official|strong|diplomatic) ){0,4}"
    r"(?:protests?|objections?|d[ée]marche)(?: (?:with|against|to|over|about))?)|"
    rf"(?P<penalty>(?:impos|plac|introduc|levi|slapp|enact|adopt|enforc|tighten|extend|maintain|"
    rf"appl|renew|expand|declar|institut|initiat|launch|organi[sz]|join|participat|support|back|"
    rf"endors|approv|implement|co-sponsor)(?:i?ed|i?es|s|ing|e)? (?:{_WORD} ){{0,6}}?"
    rf"(?P<penalties>{_PENALTIES}) (?:{_WORD} ){{0,4}}?(?:on|against|upon|to|of))|"
    r"(?P<sanctions>sanction(?:ed|ing))|(?P<blockade>blockad(?:ed|ing))|"
    r"(?P<embargo>embargoed)|(?P<boycott>boycott(?:ed|ing|(?<=to boycott)))|"
    r"(?P<ban>(?:banned|prohibited|halted|restricted|blocked)(?= [^.;,]{0,40}\b(?:imports?|"
    r"exports?|goods|products|meat|wines?|beef|fruits?|vegetables|airlines|flights|ships|"
    r"vessels|companies)\b))|"
    r"(?P<expulsion>expel(?:s|led|ling)|"
    rf"(?:declar|nam|label)\w+(?= [^.;,]{{0,60}}\bperson(?:a|ae) non gratae?\b))|"
    rf"(?P<recall>(?:recalled|recalling|withdrew|withdrawing|pulled out) (?:{_ITS} ){{0,2}}"
    rf"(?:[\w’'-]+ )?{_ENVOY}(?: (?:from|in|to)\b)?)|"
    r"(?P<summons>summon(?:s|ed|ing))|"
    rf"(?P<litigation>(?:fil|br|lodg|initiat|institut|launch|submit|start|tak|took|open|laid|"
    rf"lay)(?:e[sd]?|"
    rf"ought|ing|t?ed|s|en|)? (?:(?!and\b|but\b)[\w’'-]+ ){{0,3}}{_CASE} "
    r"(?:against|with [^.;,]{0,60}? (?:against|regarding|over|concerning|about))|sued|suing)|"
    r"(?P<threat>threaten(?:s|ed|ing)?)|"
    r"(?P<veto>vetoed|vetoing|veto(?:es)?(?= [^.;,]{0,40}\b(?:accession|membership|entry|talks)\b)|"
    r"block(?:s|ed|ing)(?= [^.;,]{0,60}\b(?:accession|membership|entry|bid|candidacy|"
    r"negotiations|talks|applications?|admission|integration|path)\b))|"
    r"(?P<resentment>resent(?:s|ed|ing)?)|"
    r"(?P<confrontation>confront(?:ed|ing))|"
    r"(?P<retaliation>retaliat(?:ed|ing) against)|"
    r"(?P<pressure>pressur(?:ed|ing)|coerc(?:ed|ing)|bull(?:ied|ying)|intimidat(?:ed|ing)|"
    r"(?:put|exert(?:ed|ing)?|putting|plac(?:ed|ing)) (?:[a-z]+ ){0,3}pressure (?:up)?on|"
    r"punish(?:ed|ing)|defied|defying)|"
    rf"(?P<closure>(?:clos(?:ed|ing)|seal(?:ed|ing)|shut) {_ITS} (?:[a-z]+ )?borders? (?:with|to))|"
    r"(?P<interference>(?:interfer|meddl|interven)(?:e[sd]?|ing) in(?= [^.;,]{0,40}\b(?:affairs|"
    rf"elections?|politics)\b)|(?:interfer|meddl)(?:e[sd]?|ing) in(?= {ACTOR}))|"
    r"(?P<violation>violat(?:ed|es|ing)(?= [^.;,]{0,40}\b(?:airspace|sovereignty|waters|borders?|"
    r"territor\w+)\b))|"
    rf"(?P<suspension>(?:suspended|suspending|halted|cut(?:ting)?(?: off)?|froze|withheld|"
    rf"withholding|terminated|cancelled) (?:{_WORD} ){{0,5}}?(?:aid|assistance|supplies|exports|"
    rf"trade|"
    r"co-?operation|flights|contacts|funding|loans)(?: [\w-]+){0,3}? (?:to|with|from|against))|"
    rf"(?P<seen>(?:perceiv|regard|view|consider|describ|brand|label|call|designat|nam|declar)"
    rf"(?:e[sd]?|l?ed|s|ing)(?= [^.;,]{{0,40}}? (?:as )?(?:an?|the|its|their) [\"“]?(?:[\w-]+ "
    rf"){{0,3}}"
    r"(?:threat|enemy|adversary|foe|aggressor|occupier|pariah|sponsor of terrorism|terrorist "
    r"state)\b))|"
    r"(?P<refusal>refus(?:e[sd]|ing)(?= to (?:permit|allow|accept|hand over|return|withdraw|comply|"
    r"implement|extradite|abide|honou?r|release|pay|give up|relinquish|cede|ratify|lift)\b))|"
    r"(?P<demands>demand(?:s|ed|ing)|plac(?:e[sd]|ing) demands[^.;]{0,60}? (?=on\b))|"
    rf"(?P<conflict>{_BE} in (?:direct |open |constant )?(?:conflict|dispute|confrontation) with|"
    r"(?:c[ao]me|entered|got) into (?:direct |open )?(?:conflict|dispute|confrontation) with)|"
    r"(?P<disagreement>disagree[sd]?(?=[.;,]| [a-z]+ing\b)|disagree(?:s|d|"
    r"ing)?(?: strongly)? with|clash(?:ed|es|ing) with|"
    r"quarrel(?:s|l?ed|l?ing) with|(?:fell|fallen|falling) out with)|"
    r"(?P<distrust>(?:mis|dis)trust(?:s|ed)|(?<=began to )(?:mis|dis)trust)|"
    rf"(?P<espionage>sp(?:ies|ied|ying) on(?= {ACTOR})|(?<= to )spy on(?= {ACTOR}))|"
    r"(?P<anger>anger(?:s|ed|ing)|infuriat(?:e[sd]|ing)|irritat(?:e[sd]|ing)|outrag(?:ed|ing)|"
    r"antagoni[sz](?:e[sd]|ing)|provok(?:e[sd]|ing)|offended|alienat(?:e[sd]|ing))"
)
DEED = re.compile(rf"(?<![\w-]){ahead(_DEEDS)}(?:{_DEEDS})(?![\w-])")
"""Each group is named for what the deed is, which is the status of the quarrel."""
_LEAD = (
    r"(?:(?:the|all|any|both|its|neighbou?ring|fellow|what it (?:called|saw as)|"
    r"(?:(?:several|many|most|other|some) )?(?:countries|states|nations),? (?:including|such as)|"
    r"(?:[a-z]+ )?(?:administration|officials|leaders|authorities|politicians|"
    r"individuals|companies|entities|members) (?:in|of|from)) )*+"
)
_FREE = (
    r"(?!(?:in|on|of|to|for|by|at|from|with|against|and|or|but|that|as|after|while|when|if|"
    r"support\w*|help\w*|aid\w*)\b)"
)
_SUFFERS = (
    r"(?! (?:genocide|people|victims?|refugees|minorit\w+|civilians|hostages|nationals?|citizens|"
    r"independence|workers|students|side|population|women|children|prisoners|self-determination|"
    r"origin|descent)\b)"
)
_OFFICE = (
    r"(?:President|Prime|Foreign|Secretary|Senator|Ambassador|Defen[cs]e|Minister|Chancellor|"
    r"Army|Parliament|Navy)"
)
_PART = rf"(?:[\w’'\"“”-]|{ANY})+"
_WHAT = rf"(?P<what>{_PART}(?: {_PART}){{0,13}})"
POSSESSED = re.compile(
    rf" {_LEAD}(?:{_FREE}[a-z-]+ ){{0,2}}(?P<whom>{ACTOR}|{CITY})['’]s?{_SUFFERS} [\"“]?{_WHAT}"
)
DIRECT = re.compile(
    rf" {_LEAD}(?:(?![a-z]+ing\b){_FREE}[a-z-]+ )?(?P<whom>{ACTOR}|{CITY}|{IT})(?!['’]|-\w)(?! "
    rf"[Pp]act\b| (?!{_OFFICE})[A-Z])"
    rf"(?P<so>(?: (?:at|in|before) (?:the )?{ORGANISATION})?,? (?:of|for|over|about|on|because of|"
    r"due to|regarding|concerning|with|that) "
    rf"{_WHAT}|(?P<noun> {_FREE}(?!is|are|was|were|had|has|have|will|would|"
    rf"who|which|more|again|during|since|before|until|through|due|because|into|over|about|"
    rf"under|as|not|at|alongside|along|while|if|when)"
    rf"[a-z][^.;,()]{{2,60}}))?"
)
LED = re.compile(rf" {_LEAD}(?P<whom>{ACTOR})-(?:led|backed|sponsored|imposed|brokered)\b {_WHAT}")
NATIVE = re.compile(
    rf" {_LEAD}(?:{_FREE}[\w-]+ ){{0,3}}(?P<what>(?P<whom>{DEMONYM}){_SUFFERS}"
    rf" (?:(?={_OFFICE})|(?=[a-z]))[^.;,()]{{2,80}})"
)
FORCES = (
    r"(?:government|forces|troops|army|military|authorities|police|navy|security forces|soldiers|"
    r"regime|leadership|officials?|president|prime minister|state)"
)
BY = re.compile(
    rf" (?P<what>(?:(?!and\b|but\b|by\b|which\b|as\b)(?:[\w’'\"“”-]+|{ANY}(?:['’]s)?) ){{1,10}})"
    rf"by (?:the )?(?P<whom>{ACTOR}(?!['’])|{DEMONYM}(?= (?:{FORCES}|vessels|ships|trawlers|boats|"
    r"fishermen|companies|firms|nationals|citizens|settlers)))"
)
WITHIN = re.compile(
    r" (?P<what>(?:(?!and\b|but\b|by\b|which\b|as\b)[\w’'-]+,? ){0,8}?(?:human rights|"
    r"rights|repression|crackdown|coup|persecution|executions?|imprisonment|detentions?|arrests?|"
    r"elections?|apartheid|death penalty|treatment|mistreatment|discrimination)"
    rf"(?: [\w-]+){{0,5}}? in (?P<whom>{ACTOR}))(?!['’])"
)
FROM = re.compile(
    rf" (?P<what>(?:[\w’'-]+ ){{1,4}}?(?:from|by|of) (?:the )?(?P<whom>{ACTOR}|{CITY}|"
    rf"{DEMONYM}(?= {FORCES}))(?!['’])(?: to [^.;,()]{{3,60}})?)"
)
"""Who makes calls or demands, or is asked for something."""
OF_ITS = re.compile(
    rf" (?:the|its|any) (?:[\w-]+ ){{1,3}}?of (?P<what>(?:the )?(?P<whom>{ACTOR})['’]s?"
    r" [^.;,()]{2,60})"
)
OF = re.compile(
    rf" (?P<what>(?:the|its|all) (?:[\w-]+ ){{1,4}}?(?:of|to) (?:the )?(?P<whom>{ACTOR}))(?!['’])"
)
DEMANDED = re.compile(
    rf"(?: that| on)? (?:the )?(?P<whom>{ACTOR})(?!['’-]) (?!and\b|or\b|in\b){_WHAT}"
)
WITHDRAWAL = re.compile(
    rf" (?P<what>the (?:full |immediate |complete )?(?:withdrawal|release|return|departure) of "
    rf"(?:all )?(?P<whom>{DEMONYM}|{ACTOR})(?:['’]s?)?(?: (?!from\b)[a-z]+){{1,2}}"
    rf"(?: from (?:the )?{ANY}(?: (?:territory|soil|land|waters))?)?)"
)
AFFAIRS = re.compile(
    rf"(?P<what> (?:the )?(?:[a-z]+ )?(?:affairs|elections|politics) of (?:the )?"
    rf"(?:(?:kingdom|republic) of )?(?:the )?(?P<whom>{ACTOR}))"
)
ASKED = re.compile(rf" (?P<what>(?:[\w’'-]+ ){{1,5}}?)from (?:the )?(?P<whom>{ACTOR})(?!['’])")
"""Of whom something is demanded: "demanded an apology from Fiji", "demanded that Fiji leave"."""
BODIED = re.compile(
    rf" {_LEAD}(?P<whom>{DEMONYM})(?= (?:{FORCES}|{_OFFICE}|diplomats|leaders?|militias?|rebels|"
    r"agents|intelligence|media|security|politicians|companies|hackers))"
    rf"(?: [\w’'-]+){{1,6}}? (?:of|for|that) {_WHAT}"
)
"""Whom it is against: "the bombing of it by Fiji", "Fiji's plans", "Fijian plans", "Fiji for"."""
DIPLOMATS = re.compile(
    rf"(?: (?:[\w’'-]+)){{0,5}}? (?P<whom>{DEMONYM}|{ACTOR})(?: and (?P<also>{DEMONYM}|{ACTOR}))?"
    rf"(?:['’]s?)?(?: [\w’'-]+){{0,3}}? "
    rf"{_ENVOY}|(?: [\w’'-]+){{0,4}} {_ENVOY} (?:of|from) (?:the )?(?P<of>{ACTOR})(?!['’])"
)
"""Whose diplomats are expelled or summoned."""
VOICED = re.compile(
    rf" (?P<what>(?:(?!and\b|but\b)[\w’'-]+,? ){{1,9}}?)(?:with|to) (?:[a-z]+ )?"
    rf"(?P<whom>{ACTOR}|{DEMONYM}(?= (?:{FORCES}|{_OFFICE}|[A-Z])))(?!['’])"
)
"""To whom concerns are voiced: "raised its concerns about fishing with Fiji"."""
BLAMED = re.compile(
    rf" (?P<what>(?:(?!and\b|but\b)[\w’'-]+,? ){{1,9}}?)on (?:the )?"
    rf"(?P<whom>{ACTOR}|{DEMONYM})(?!['’])"
)
"""Who bears the blame: "blamed the fire on Fiji"."""
DONE_BY = re.compile(
    r" (?P<what>(?:the |its )?(?:[a-z-]+ ){0,2}(?:decisions?|actions?|polic(?:y|ies)|conduct|"
    r"moves?|handling|role|stance|attitude|operations?|strikes?|measures?|behaviou?r|expansion|"
    r"enlargement|accession|membership|treatment) (?:of|by) (?:the )?"
    rf"(?P<whom>{ACTOR})(?!['’])[^.;,()]{{0,60}})"
)
"""Whose doings are judged: "condemned the decision of Fiji to sell"."""
POSTED = re.compile(rf"(?: (?:the )?(?P<whom>{ACTOR}|{CITY}))(?!['’])|")
"""Where an ambassador is recalled from; the words for it may be missing."""
DAMAGED = re.compile(
    r"(?: to (?:invade|attack|annex|bomb|sanction|expel|destroy|occupy|blockade|boycott|retaliate|"
    r"punish|sue|seize|strike|overthrow|veto|block|impose|use force|go to war|declare war|sever|"
    r"break|cut|close|take|withdraw|recall|suspend)(?: (?!and\b|but\b|by\b)[\w’'-]+){0,6}?"
    r"(?: (?:against|on|to|with|from|in))?(?: the)?| the|) "
    rf"(?P<whom>{ACTOR}|{DEMONYM}(?= [a-z]))(?!['’]s? (?:help|support|behalf))"
)
"""Who is threatened: "threatened Fiji", "threatened to invade Fiji"."""
WORLD = (
    r"(?:Arab|African|Western|Muslim|Islamic|Gulf|European|South American|Latin American|Nordic|"
    r"Baltic|Caribbean|Pacific|Asian|Central American) (?:states|countries|nations|powers|"
    r"governments)"
)
SENT_HOME = re.compile(
    rf"(?P<whom>{DEMONYM}|{ACTOR})(?:['’]s?)?(?: [\w’'-]+){{0,3}}? {_ENVOY}"
    rf"(?: (?:in|to) (?P<post>{CITY}|{ACTOR}))?(?:[^.;,]{{0,60}}?|, "
    r"[^.;,]{2,60},) (?:was|were|been) (?P<deed>expelled|declared person(?:a|ae) non gratae?|"
    rf"summoned)\b(?:(?: [\w-]+){{0,6}}? (?:from|by) (?:the )?(?P<by>{ACTOR}|"
    rf"{DEMONYM}(?= (?:Foreign|Ministry|foreign|{FORCES})))(?!['’]))?"
)
"""Diplomats who are expelled or summoned, by one who may not be named."""
SUFFERED = re.compile(
    rf"(?P<whom>{ACTOR}|{DEMONYM})(?P<its>(?:['’]s?)?(?: [\w’'-]+){{0,6}}?)"
    r" (?:(?:has|have|had) )?(?:is|are|was|were|been|being)(?: (?:also|often|[a-z]+ly))* "
    r"(?P<deed>condemned|denounced|critici[sz]ed|accused|sanctioned|blockaded|boycotted|vetoed|"
    r"blamed|deplored|opposed|rejected|threatened|rebuked)\b"
    rf"(?P<over>(?: (?!by\b|and\b)(?:[\w’'-]+|{ANY})){{0,12}}?)"
    rf" (?:by|(?<=condemned )in|(?<=denounced )in|(?<=critici[sz]ed )in) "
    rf"(?:(?:the|other|all|many|most|several|some|fellow) )*"
    rf"(?:(?P<by>{ACTOR}|{DEMONYM}(?= {FORCES}))(?!['’]s| by\b)|(?P<group>{WORLD}))"
    rf"(?P<after> (?:of|for|over|because of|due to|after|following) {_WHAT})?"
)
LEVELLED = re.compile(
    r"\b(?P<noun>accusations?|criticisms?|charges|threats|protests?)(?: [a-z]+){0,2} "
    r"(?:levell?ed|made|directed|launched|raised) "
    rf"by (?:the )?(?P<by>{ACTOR}) (?:against|at|towards) (?:the )?(?P<whom>{ACTOR})(?!['’])"
)
"""Ill will that one bears another: "the accusations levelled by Fiji against Cuba"."""
SUED = re.compile(
    rf"\bagainst (?P<whom>{ACTOR}),? in an? (?:[a-z]+ )?(?:law)?(?:case|suit) (?:brought|filed|"
    rf"lodged|submitted) by (?:the )?(?P<by>{ACTOR})(?!['’])(?P<after>,? (?:for|over|about|on) "
    rf"{_WHAT})?|"
    rf"\b(?:case|suit|complaint|lawsuit) (?:brought|filed|lodged|submitted) by (?:the )?"
    rf"(?P<one>{ACTOR}) against (?:the )?(?P<other>{ACTOR})(?!['’])"
)
"""A lawsuit told from the side of the court: "against Fiji, in a case brought by Cuba"."""
POINTED = re.compile(
    r"(?:\A|(?<=[;,.] ))(?P<its>(?:[Tt]h(?:is|ese)|[Ii]ts|[Tt]heir|[Ss]uch) (?:[a-z-]+ ){0,3}?"
    r"[a-z-]+)"
    r" (?:is|are|was|were|has been|have been|had been)(?: (?:also|often|[a-z]+ly))* "
    r"(?P<deed>condemned|denounced|critici[sz]ed|vetoed|deplored|opposed|rejected|rebuked|"
    r"protested)\b(?P<over>(?: (?!by\b|and\b)[\w’'-]+){0,4}?)"
    rf" by (?:(?:the|other|all|many|most|several|some) )*(?:(?P<by>{ACTOR})(?!['’]s)|"
    rf"(?P<group>{WORLD}))(?P<after> (?:for|over|because of|due to|as) {_WHAT})?"
)
"""Deeds of one who is not named that others reproach: "This move was condemned by Fiji"."""
_NOUN_OF = {
    "condemned": "condemnation", "denounced": "condemnation", "deplored": "condemnation",
    "accused": "accusation", "sanctioned": "sanctions", "blockaded": "blockade",
    "boycotted": "boycott", "vetoed": "veto", "opposed": "opposition", "rejected": "opposition",
    "threatened": "threat", "protested": "protest",
}  # fmt: skip
OWN = re.compile(
    rf"(?P<by>{ACTOR}|{DEMONYM}|{CITY}(?=['’]s))(?:['’]s?)?(?:-(?:led|imposed))? "
    r"(?:(?![a-z]+(?:ed|es|ing)\b|(?:and|or|of|in|to|by|for|with|on|was|is|said|says|that)\b)"
    r"[a-z-]+ ){0,2}"
    rf"(?P<noun>{_PENALTIES}|pressure|accusations?|criticisms?|condemnation|objections?|threats?|"
    r"hostility|opposition|animosity|antipathy|resentment|denunciations?|suspicions?|mistrust|"
    r"distrust|concerns?)"
    r"(?: (?:imposed|placed|levied|directed|aimed)(?: by [A-Z]\w+(?: [A-Z]\w+)?)?)? "
    r"(?:on|against|of|to|towards?|upon|at|about|over) "
    rf"(?:the )?(?P<whom>{ACTOR}|{DEMONYM})(?!['’]s? (?:enem|rival|neighbou?r))"
)
"""What one sets against another, told by a noun: "Fijian sanctions against Cuba"."""
FACED = re.compile(
    rf"(?P<whom>{ACTOR}|{CITY})(?:,? (?!and\b|but\b|which\b|or\b)[\w’'-]+){{0,6}}? (?:suffer(?:s|"
    rf"ed|ing)? (?:from|under)|"
    r"(?:subject|subjected|exposed) to|(?:hit|targeted|affected|weakened|isolated) by|"
    r"fac(?:e[sd]|ing)|under) (?:(?!the\b|and\b|of\b|in\b)[a-z-]+ ){0,3}"
    rf"(?P<by>{ACTOR}|{DEMONYM}) (?:[a-z-]+ ){{0,2}}?"
    r"(?P<noun>sanctions|embargo|blockade|boycotts?|pressure|threats)\b"
)
"""What one bears of another: "Cuba suffered from Fijian sanctions"."""
AT_ODDS = re.compile(
    rf"(?P<who>{PAIR}|{ACTOR})(?:,? (?:have|has|had|been|both|also|so far|long|were|are|"
    rf"remain|remained|[a-z]+ly))* "
    r"(?:(?:disagree[ds]?|clash(?:ed|es)|quarrel(?:s|l?ed)|argu(?:ed?|es)|squabbled?|sparred|"
    r"feud(?:ed)?|wrangled?|bickered?)"
    r"(?=(?: for (?:[a-z]+ )?(?:years|decades|centuries|generations))? (?:on|over|about)\b)|"
    r"(?:differ(?:s|ed)?|divided)(?= (?:on|over|about)\b)|"
    r"(?:unable to|yet to|failed to|not been able to|could not|cannot|fail to) "
    r"(?:agree|(?:reach|come to) "
    r"(?:an? )?(?:[a-z]+ )?(?:agreement|settlement|accord|compromise)|resolve|settle))\b"
    rf"(?:(?: for (?:[a-z]+ )?(?:years|decades|centuries|generations))? (?:on|over|about) {_WHAT})?"
)
"""Two who have come to no agreement."""
# What one is called: "declared Fiji a 'terrorist state'".
AS_WHAT = re.compile(
    r"[^.;,]{0,60}?\b(?:threat|enemy|adversary|foe|aggressor|occupier|pariah|"
    r"sponsor of terrorism|terrorist state)\b[\"”]?"
)
QUARRELS = (
    "isagree", "clash", "quarrel", "argue", "squabble", "sparred", "feud", "wrangle", "bicker",
)  # fmt: skip
"""What two do who are at odds, as their verbs begin."""
OF_ODDS = ("able to", "failed to", "yet to", "differ", "divided", *QUARRELS)
"""What a sentence holds that tells of two at odds: "were unable to agree" too."""
VICTIM = re.compile(
    r"\b(?:(?:bombing|invasion|occupation|annexation|partition|attacks?|strikes?|raids?|blockade|"
    r"seizure|shelling|destruction|killing|persecution|treatment|expulsion) of|(?:wars?|campaigns?|"
    r"coups?|aggression|offensives?|attacks?|strikes?|raids?) (?:on|against)) (?:the )?$"
)
"""What was done to one is what others reproach, not that one: "the bombing of Fiji"."""
# "with the World Trade Organization over tolls" is over the tolls.
VENUE = re.compile(
    rf"(?:{ORGANISATION}|[^.;,]{{3,40}}?\b(?:delegation|ministry|embassy|ambassador|envoy|court|"
    r"council)) (?:over|about|regarding|concerning) "
)
ENDS = re.compile(
    r",|;|\. | and (?=[\ue000-\uefff] (?:[a-z]+ed|has|had|was|is)\b).*| (?:and (?=(?:it|its|they|"
    r"their|he|she|has|have|had|was|were|is|are|also|then|that|[a-z]+ed|to|sent|took|made|gave|put|"
    r"cut|left|began|went|came|held|broke|withdrew|brought|led)\b)|but|which|who|while|when|where|"
    r"although|as|after|before|for (?=(?:most|much|part|years|decades)\b)|"
    r"in (?=\d|[\ue600-\ue7ff])|during|throughout|since|at the|by (?=[a-z]+ing))\b.*| \(.*",
    re.DOTALL,
)
"""Where the words end for what a deed is over."""
LIFTED = re.compile(
    r"\b(?:lift\w*|eas(?:e[sd]?|ing)|end(?:s|ed|ing)?|remov\w+|relax\w*|waiv\w+|suspend\w*|"
    r"withdr[ae]w\w*|drop(?:s|ped|ping)?|overc[ao]me|avoid\w*|circumvent\w*|evad\w+)\b[^.;,]{0,50}$"
)


def noun_of(verb: str) -> str:
    """Return what was done to one by a verb in the passive, as a noun.

    >>> noun_of("boycotted"), noun_of("blamed")
    ('boycott', 'criticism')
    """
    return _NOUN_OF.get(verb, "criticism")
