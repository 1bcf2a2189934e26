"""The words of recognising: verbs in all their forms, and what is given, refused and taken back.

Frames that put them into sentences stand in `recognising`, `recognised`, `bodies` and `doing`.
"""

import re

from comity.claims.grammar.recognition.switching import SWITCH
from comity.claims.prose.shape import ACTOR, DATE, DEMONYM, ORGANISATION

GIVES = (
    r"(?:grant(?:s|ed|ing)?|extend(?:s|ed|ing)?|giv(?:es?|ing)|gave|given|accord(?:s|ed|ing)?|"
    r"confer(?:s|red|ring)?|maintain(?:s|ed|ing)?|announc(?:e[sd]?|ing)|offer(?:s|ed|ing)?|"
    r"declar(?:e[sd]?|ing)|proclaim(?:s|ed|ing)?|pronounc(?:e[sd]?|ing)|resum(?:e[sd]?|ing)|"
    r"renew(?:s|ed|ing)?|confirm(?:s|ed|ing)?|formali[sz](?:e[sd]?|ing))"
)
"""What one does who gives "recognition"."""
WITHDREW = (
    r"(?:withdr(?:ew|awn?|aws|awing)|revok(?:e[sd]?|ing)|end(?:ed|s|ing)?|cancel(?:l?ed|s|l?ing)?|"
    r"suspend(?:s|ed|ing)?|rescind(?:s|ed|ing)?|retract(?:s|ed|ing)?|froze|frozen|freez(?:es?|ing)|"
    r"terminat(?:e[sd]?|ing)|drop(?:s|ped|ping)?|discontinu(?:e[sd]?|ing)|annul(?:s|led|ling)?|"
    r"nullif(?:y|ies|ied|ying))"
)
WITHHELD = r"(?:withh(?:eld|olds?|olding)|refus(?:e[sd]?|ing)|den(?:y|ies|ied|ying))"
KIND = (
    r"(?:its |their |an? |the |official |formal |full |diplomatic |legal |international |"
    r"conditional |immediate |de jure |de facto )*recognition"
)
"""Recognition with what stands before it."""
_FIRST = (
    rf"(?:(?:(?:was|were|is|are|became|become|becoming|being)|"
    rf"(?:(?<=makes {ACTOR} )|(?<=making {ACTOR} )|(?<=made {ACTOR} ))the (?:only|first)) "
    r"(?:also |currently )?(?:(?! (?:(?:and|but) [a-z]+ed|becoming) )[^,;.]){0,70}?"
    r"(?:, (?:and|after|following) [^,;.]{0,60},)?"
    rf"(?: to|countries|(?<!{ORGANISATION} )(?:that|which|who)) (?:(?:have|has|had|do|does|did|"
    r"officially|formally|also|not|still|never|currently) ){0,3})?"
)
_PASSED = (
    r"(?:issued|adopted|passed|approved|signed) an? (?:[\w-]+ )?"
    r"(?:resolution|statement|decree|declaration|law|bill|motion) (?=recogni[sz]ing)"
)
_STATE = r"(?:independence|statehood|sovereignty|secession)"
# "acknowledge" is said of much: of states, where their independence, government or what they
# are is named.
_ACKNOWLEDGED = (
    rf"acknowledg(?:e[sd]?|ing)(?= (?:the )?(?:{_STATE} of|[Gg]overnment of (?:the )?{ACTOR}|"
    rf"(?:{ACTOR}['’]s?|{DEMONYM}) (?:declaration of )?(?:{_STATE}|government)\b|"
    rf"{ACTOR} as (?:an? |the )(?:[a-z]+ ){{0,4}}(?:state|country|nation|republic)|"
    rf"(?:{ACTOR}['’]s?|{DEMONYM}) (?:sovereignty|jurisdiction|suzerainty) over\b))"
)
VERB = re.compile(
    rf"\b(?:(?:{_FIRST}|{_PASSED})(?:(?P<recognise>(?:ended up )?"
    r"(?:re-?)?recogni[sz](?:e|es|ed|ing)|"
    rf"accept(?:s|ed)?(?= (?:the )?(?:{DEMONYM}|{ACTOR})(?:['’]s)? passports?\b)|{_ACKNOWLEDGED}|"
    rf"(?:grant(?:s|ed)?|gives?|gave|accord(?:s|ed)?|offer(?:s|ed)?)"
    rf"(?= {ACTOR} (?:[a-z]+ ){{0,3}}recognition\b))|"
    rf"(?P<grant>{GIVES} {KIND} (?:of|to|on(?! {DATE}))))|"
    rf"(?P<plain>(?:gave|granted|extended|accorded) {KIND}"
    rf"(?=[.,;]|$| (?:on|in) {DATE}))|"
    rf"(?P<withdraw>{WITHDREW} (?:{KIND} (?:of|from)|"
    r"(?:its |their |the )?decision to recogni[sz]e)|de-?recogni[sz](?:es|ed|e|ing)|"
    r"(?:ceas|stopp)(?:ed|ing) (?:to recogni[sz]e|recogni[sz]ing))|"
    rf"(?P<undo>{WITHDREW} (?:its |their |this |that )?(?:diplomatic )?recognition"
    rf"(?=[.,;]| (?:in|on) {DATE}| (?:again|and)\b|$))|"
    rf"(?P<switch>{SWITCH})|"
    r"(?P<mutual>(?:arranged|established|exchanged|agreed (?:on|to)) mutual recognitions? with)|"
    r"(?P<reciprocal>(?:agreed (?:on|to|upon)|exchanged|established|extended|granted|accorded|"
    r"announced|declared|proclaimed) (?:their )?mutual (?:diplomatic )?recognition"
    r"(?= (?:in|on|through|by|at|and)\b|[.,;]|$))|"
    rf"(?P<refuse>(?:pursu|follow|maintain)(?:e?s|e?d) (?:a|its) policy of non-recognition "
    rf"(?:of|towards?)|{WITHHELD} {KIND} (?:of|to|from)))\b"
)
"""What one does who recognises, ceases to, or will not."""
