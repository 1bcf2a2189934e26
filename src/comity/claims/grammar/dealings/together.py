"""The grammar of what two do together: cooperation, exchanges, joint doings, trade."""

import re

from comity.claims.grammar.dealings.groups import WORLD
from comity.claims.grammar.dealings.rapport import STRAINED
from comity.claims.prose.shape import ACTOR, ANY, DATE, DEMONYM, IT, PAIR
from comity.claims.wording import any_of, word_of

_FIELD = any_of(
    ["bilateral", "mutual", "regional", "international", "technological", "judicial", "police",
     "nuclear", "space", "agricultural", "environmental", "financial", "parliamentary",
     "inter-?parliamentary", "intergovernmental", "science", "technology", "intelligence",
     "counter-?terrorism", "health", "education", "legal", "administrative", "consular",
     "cross-border", "transport", "naval", "air", "industrial", "bilateral", "direct", "joint",
     "increased", "increasing", "continued", "ongoing", "substantive", "practical", "future",
     "possible", "civil", "civilian", "medical", "aviation", "tourist", "student", "informal",
     "regular", "frequent", "official", "high-level", "high level", "intensive", "sustained",
     "numerous", "commercial", "cultural", "economic", "political", "military", "scientific",
     "educational", "academic", "trade", "diplomatic", "artistic", "religious", "sporting",
     "sports", "youth", "personnel", "people-to-people", "technical", "security", "various",
     "ministerial", "extensive", "close", "closer", "energy", "tourism", "defen[cs]e",
     "interfaith", "strategic", "reciprocal", "two-way", "state"]
)  # fmt: skip
_BETWEEN = (
    rf"(?:between|with) (?:both |the |its |other |most |many |all |fellow )*"
    rf"(?:{ACTOR}|{PAIR}|{IT}|{DEMONYM} |(?-i:{WORLD})(?![\w’'-])|"
    r"(?<=both )(?:neighbou?rs|sides|powers|giants)\b)"
)
COOPERATION = re.compile(
    rf"(?<![\w-])(?P<words>(?:{_FIELD}(?:,? and|,)? ){{0,5}}(?:[Cc]o-?operation|"
    r"[Cc]ollaboration|[Pp]artnership|[Cc]o-?ordination|"
    r"(?<=in )free association|(?:(?<=in )|(?<=in close ))alliance)"
    r"(?: (?:in|on) [a-z][^.;:()]{2,60}?)?)"
    rf"(?= {_BETWEEN})"
)
"""Cooperation of any kind, where the words say between whom."""
_OF_FIELD = (
    r"(?!(?:which|that|where|who|when|while|since|after|before|through|via|under|with|between|by|"
    r"(?<!ranging )from|(?<!such )as|during|to|is|are|was|were|has|have|had|at|but|so|because|"
    rf"they|jointly|and (?:form|jointly))\b|{DATE})"
    rf"(?:[\w’'-]+|{ANY}(?:['’]s?)?)"
)
_FIELDS = rf"(?: (?:on|in) {_OF_FIELD}(?:(?:,(?! [a-z]+ing\b))? {_OF_FIELD}){{0,14}})"
_WITH_SOMEBODY = rf"(?= with (?:the )?{ACTOR}(?:[.,;]| (?:to|on|in|and|for|as|since)\b))"
_WORKED = word_of(
    [rf"{each}(?:e|es|ed|ing)(?: closely| actively)?(?:{_FIELDS}|(?= (?:with|closely|"
     r"through|within|under|via|successfully|fully|regularly|very closely|together|militarily|"
     r"economically|politically|extensively)\b))"
     for each in ("co-?operat", "collaborat")]
    + [rf"{each}(?:e?[sd]?|ing)(?: itself| themselves)?(?: more| very| also| quite)? closely"
       r"(?= with\b)"
       for each in ("operat", "associat", "interact", "engag", "liais", "co-?ordinat")]
    + [r"work(?:s|ed|ing)? (?:more|very|quite|particularly) closely(?= with\b)",
       r"work(?:s|ed|ing)?(?= alongside (?!each|one))",
       rf"work(?:s|ed|ing)?(?: closely(?= with)|{_WITH_SOMEBODY}|(?: closely)? together{_FIELDS}?)",
       r"co-?operation (?:program(?:me)?s?|projects?)(?= (?:with|between)\b)",
       r"engage in (?:mutual )?trade",
       r"share[sd]? (?:[a-z]+ )?intelligence", r"exchange[sd]? (?:[a-z]+ )?intelligence",
       r"d(?:o|id|oes|oing|one) business(?= with\b)",
       r"consult(?:s|ed)?(?= (?:closely|regularly)\b)",
       r"shares?(?: [A-Za-z-]+){0,4} (?:background|heritage|values)",
       r"shared an?(?: [A-Za-z-]+){0,4} (?:background|heritage|values)"]
)  # fmt: skip
COOPERATE = re.compile(rf"(?P<words>{_WORKED})")
"""Two who work together, with what at."""
EXCHANGES = re.compile(
    rf"(?<![\w-])(?P<words>(?:{_FIELD}(?:,? and|,)? ){{1,5}}(?:contacts|exchanges?(?! rates?)"
    r"(?: (?:dialogues?|program(?:me)?s?|projects?|visits))?|consultations))\b(?! to\b)"
    r"(?![^.;,]{0,30}[\d$€£])"
)
JOINT = re.compile(
    r"(?<![\w-])(?P<words>(?:joint|combined) (?:[a-z-]+(?:,? and|,)? ){0,4}?"
    r"(?:exercises?|drills?|man(?:oeu|eu)vres?|maneuvers?|patrols?|"
    r"training(?: exercises?| program(?:me)?s?| sessions?)?|ventures?|projects?|"
    r"research|programmes?|programs?|production|development|operations?|initiatives?|"
    r"investments?)|(?:military|naval|army|air force) (?:exercises?|drills?|man(?:oeu|eu)vres?|"
    r"maneuvers?|training)(?= (?:together|jointly|with)\b))\b"
    r"(?! (?:agreement|treat|pact|protocol|cent|fund|bank)\w*)"
)
TRADING = re.compile(
    rf"(?:(?<={ACTOR} )|(?<={PAIR} ))(?:also |mainly |primarily |largely )?"
    r"(?P<words>trade(?:s|d)?(?: (?:mainly|primarily|largely))? (?:in [a-z][a-z ,-]{2,40}[a-z]|"
    r"(?=with\b)))"
)
HISTORY = re.compile(
    r"\b(?P<words>(?!(?:brief|short|early|natural|colonial|diplomatic|modern|recent|whole|entire|"
    r"complicated|complex|chequered|checkered|bloody|violent|common|own|the|an?|its|their|no|this|"
    rf"mixed|sad|political|international|{STRAINED})\b)[a-z-]+ (?:and [a-z]+ )?"
    r"(?:history|tradition|record) of (?:[a-z-]+,? (?:and )?){0,4}?"
    r"(?:relations|ties|co-?operation|friendship|contacts?|exchanges?|links|trade|collaboration|"
    r"interaction))\b"
)
EACH_OTHER = re.compile(
    r"\b(?P<words>(?:support|help|assist|aid|back|consult|complement|trust)(?:s|ed|ing)?(?: with)?"
    r" (?:each other|one another))\b(?!['’])"
)
CLOSE = re.compile(
    rf"(?:(?<={ACTOR} )|(?<={PAIR} ))(?:(?:have|has|had|[a-z]+ly|long|always|also|still) ){{0,4}}"
    r"(?:is|are|was|were|remain|remained|been|became|grew)"
    r" (?:[a-z]+ )?(?P<adjective>close|friendly|allied)(?P<noun>)"
    r"(?=[.,;]|$| (?:to|with) (?:each other|one another)| (?:and|but|despite|in|during|through|"
    r"throughout|since|until|after)\b)"
)
_FIGURE = r"[^.;,]{0,60}?[\d$€£¥]"
_OF_TRADE = (
    r"(?:(?:[Bb]ilateral|[Tt]wo-way|[Mm]utual|annual|total|direct|cross-border|border|foreign|"
    r"commercial|economic|overall|merchandise|goods|services|maritime|agricultural|mineral|"
    r"energy|non-oil|commodity|international|regional)(?: and|,)? )"
)
TRADE = re.compile(
    r"(?<![\w-])(?<!free )(?<!slave )(?<!drug )(?<!illicit )(?<!illegal )(?<!world )"
    rf"(?P<words>{_OF_TRADE}{{0,4}}"
    r"(?:trade|commerce)(?: and (?:investments?|commerce|tourism|trade))?"
    rf"(?: exchanges?| flows?| volume| turnover| relationship)?)"
    rf"(?=(?: (?:and [a-z ]{{3,30}} )?(?:exist(?:s|ed)|flourish(?:es|ed)|"
    rf"grew|grows|increased|continued|expanded|(?:has|have|had) (?:been )?[a-z]+))?"
    rf" {_BETWEEN})(?!{_FIGURE})",
    re.IGNORECASE,
)
"""Trade of two; an amount of it is a count, no partnership."""
TRADED = re.compile(
    rf"(?<![\w-])(?P<words>(?:[Bb]ilateral|[Tt]wo-way|[Mm]utual) {_OF_TRADE}{{0,4}}trade"
    r"(?: and investments?)?(?: volume| turnover| relationship)?)"
    rf"(?: (?:in|for|during) (?:the )?{DATE}|,? which)? "
    rf"(?:(?:is|was|has|had)(?: [a-z-]+){{1,2}}|"
    rf"totall?ed|totals|amount(?:s|ed)|reached|st(?:ood|ands)|grew|increased|"
    rf"rose|"
    rf"exceed(?:s|ed)|doubled|tripled|surpassed|hit|fell|declined|dropped)\b(?!{_FIGURE})"
)
"""Trade that is told of without saying whose, which is of the two in view."""
AREAS = re.compile(
    rf"(?:areas?|fields?|spheres?|sectors?) of (?P<words>(?:{_FIELD} ){{0,2}}co-?operation)"
    r"(?= (?:between [^.;,]{1,40} )?(?:are|is|were|was|have|has|includ\w+|being)\b)"
)
"""Cooperation of the two in view, of which the fields are told."""
NAMED = re.compile(
    r"\b(?:a|an|the) (?P<words>(?:[A-Z][\w-]+ (?:and )?){1,4}Partnership)\b"
    r"(?! (?:\([A-Z]+\) )?(?:Agreement|Treaty|Charter|Council|Forum|Program|Framework|"
    r"negotiation|talks|for\b|on\b|of\b))"
)
"""A partnership with a name, which the two in view have: "the two have a Growth Partnership"."""
_PLAIN = (
    r"(?!(?:diplomatic|full|formal|official|consular|bilateral|foreign|ambassadorial|no|limited|"
    r"few|little|any|its|their|his|the|other|such|these|those|certain|direct|state|public|"
    r"international|external|some|mixed|ambivalent|ambiguous|complex|low|minimal|new|early|first|"
    r"previous|former|future|current|restored?|re-?established?|severed|suspended|broken|"
    r"normali[sz]ed|established|ended|cut|and|or|to|of|in|on|with|for|by|from|as|at|been|had|"
    r"have|has|enjoyed|maintained|shared|kept|developed|built|not|never|also|both|two|many|"
    r"several|numerous|various|weak|weaker|"
    rf"inter-?state|love-hate|checkered|colonial|{STRAINED})\b)"
)
_HAVING = word_of(
    ["ha(?:s|ve|d)", "enjoy(?:s|ed)?", "maintain(?:s|ed)?", "shar(?:es?|ed)", "kept", "keeps?",
     "developed", "built"]
)  # fmt: skip
OPEN = re.compile(
    rf"{_HAVING} (?:an? |its |their |also |always |long |since )?"
    rf"(?P<words>(?:{_PLAIN}[a-z-]+(?:,| and)? ){{1,4}}(?:bilateral |diplomatic )?"
    r"(?:relations(?:hips?)?|ties|bonds?|friendships?|co-?operation|collaboration))"
    r"(?= (?:with|to|between)\b)"
)
"""Ties of a kind that no list of adjectives holds: "keeps working-level relations with"."""
_BROKEN = (
    r"(?![^.;]{0,90}\b(?:sever|br[eo]k|cut\b|suspend|restor|re-?establish|establish|resum|renew|"
    r"normal|fr[eo]ez|froz|downgrad|upgrad|sour|strain|tens|cool|ended|lapsed|worsen|deteriorat|"
    r"limited|weak|not\b|no\b))"
)
PLAIN = re.compile(
    rf"(?:{_HAVING} (?:also |long |always |its |their |some )*|"
    r"\b(?:influenced|shaped|determined|driven|affected|aided|helped|enabled) by (?:its |their )?|"
    r"\b(?:[Gg]iven|[Dd]espite|[Dd]ue to|[Oo]wing to|[Tt]hanks to|[Bb]ecause of|[Rr]eflecting) "
    r"(?:its|their) |\A(?:Its |The country['’]s )?)"
    r"(?P<words>[Tt]ies|[Ll]inks|[Bb]onds|[Ff]riendship)(?= (?:with|to) (?!each|one)\S)"
    rf"{_BROKEN}"
)
"""Ties of no kind that are had with somebody: "has ties with", "influenced by its ties to"."""
_WELL = (
    r"(?= (?:positively|steadily|rapidly|well|smoothly|significantly|considerably|substantially|"
    r"closer|stronger|greatly|fast|apace|dynamically|successfully|favou?rably|into (?:an?|the) "
    r"[a-z ]*partnership))"
)
_BE = r"(?:(?:have|has|had|is|are|was|were|been|being|[a-z]+ly|also|since|still|now) )"
ADVANCED = re.compile(
    rf"\b(?P<noun>[Rr]elations(?:hips?)?|[Tt]ies|[Cc]o-?operation)\b[^.;,]{{0,60}}? (?:{_BE}{{1,4}}"
    r"(?P<verb>growing|developing|expanding|advancing|progressing|improving|strengthening|"
    r"deepening|warming|intensifying|flourishing|thriving|expanded|grown(?= closer))|"
    rf"{_BE}{{0,4}}(?P<well>developed|progressed|advanced|grown|grew|evolved){_WELL})(?![\w-])"
)
