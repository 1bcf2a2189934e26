"""What a verb of speech must govern to say something: a clause, a matter, a charge."""

from comity.claims.prose.shape import ACTOR, ANY, CITY, DATE, IT, PAIR

_ASIDE = (
    rf"(?:,? (?:[a-z]+ly|again|also|today|further|once more|for (?:his|her|its|their) part|{DATE}))"
    r"{0,2}"
    rf"(?:,? (?:in|on|at|during|through|via|before|after|with|by|to (?=the |his |her |its |"
    rf"reporters|journalists|[A-Z]|{ANY})) ?[^.;:,\"“]{{1,70}}?)?"
    rf"(?: {DATE})?,?"
)
_FINITE = (
    r"(?:was|were|is|are|had|has|have|would|will|could|should|must|might|may|did|does|do|can|"
    r"cannot|shall)\b"
)
_BARE = (
    rf"(?:(?:he|she|they|we|there|it|{IT}|{PAIR})(?:['’][a-z]+)? (?!(?:again|back|as|from|for|in|"
    r"to|with|by|of|and|on|at)\b)[a-z]|"
    rf"(?:(?!(?:which|who|that|because|when|where|as|after|since|while|if|"
    rf"and|or|but|for|by|than|to|whose)\b)(?:[\w’'-]+|{ANY}),? ){{1,8}}"
    rf"{_FINITE})"
)
_THAT = rf"{_ASIDE} that(?! (?:status|position|stance|view|line|course)\b)(?=[ ,])"
_QUOTED = rf"{_ASIDE}[:,]? ?(?=[\"“])"
_NO_ARTICLE = r"(?<! a)(?<! an)(?<! as)(?<! the)(?<! of)(?<! its)(?<! their)(?<!['’]s)"
"""What is quoted must not be cut from its article: "declared Cuba a 'prison'"."""
_CLAUSE = (
    rf"(?:{_THAT}|{_QUOTED}|{_ASIDE}:(?= ?\S)|{_ASIDE} (?={_BARE})|"
    rf" (?={_FINITE})|(?: [^.;:,\"“]{{1,39}}[^.;:,\"“ ]{_NO_ARTICLE})?[:,]? ?(?=[\"“]))"
)
_SOMEBODY = r" [^.;:,\"“]{2,60}?"
_SOMETHING = (
    r"(?! (?:by|of|to|as|in|on|at|during|after|before|from|when|through|with)\b)(?= [^.;]{8})"
)
_HIS = r"(?:its|his|her|their)"
_ON_THE_WAY = r"(?:to (?:him|her|them)|(?:in|at|during|with|to) [^.;,]{2,60}),?"
"""Whom, or where, one says it again: "reaffirmed to her Peru's aid"."""
_CHARGE = (
    r"(?:claims?|allegations?|accusations?|charges?|reports?|criticisms?|suggestions?|assertions?|"
    r"concerns?|idea|rumou?rs?|notion|possibility|threats?)\b"
)
_GUEST = (
    r"(?:President|Minister|King|Queen|Prince|Princess|Sheikh|Emir|Chancellor|Premier|Pope|"
    r"Secretary|Mr|[Dd]elegations?|refugees|migrants|immigrants|tourists|visitors|students|exiles|"
    r"ambassador|counterparts?|him|her|them|leaders?)"
)
"""Whom one welcomes who says nothing by it."""
_DOCUMENT = (
    r"(?:statements?|declarations?|communiqu[ée]s?|warnings?|condemnations?|apolog(?:y|ies)|"
    r"appeals?|assurances?|notes?)"
)
_SAYING_SO = (
    r"(?:[a-z]+ly )?(?:that|(?!includ|concern|regard|establish|sign|recogni|remov|mak)[a-z]+ing|in "
    r"support of|in which|against|about)"
    r"(?: that(?=[ ,]))?"
)

_TO_DO = (
    r"to (?:soon |[a-z]+ly )?(?:open|close|withdraw|send|sign|join|leave|provide|give|donate|"
    r"establish|restore|resume|cut|sever|suspend|recogni[sz]e|support|increase|relocate|move|end|"
    r"begin|start|build|invest|reopen|lift|impose|upgrade|appoint)\b"
)
"""What one says that one will do, with no clause for it."""

GOVERNED = {
    "clause": _CLAUSE,
    "said": rf"(?:{_CLAUSE}| (?=(?:his|the|there|its|their|those|these|this|all|any|no|some)\b|"
        rf"(?:[A-Z][\w-]+ )?(?:[A-Z][\w-]+|{ACTOR})(?:['’]s|[-–]\w+) (?:[a-z-]+ ){{1,3}}"
        r"[a-z]+ed\b))",
    "that": rf"(?:{_THAT}|{_QUOTED})",
    "shared": (
        r"(?: (?:the|an?|this|that) (?:[a-z]+ )?(?:view|opinion|belief|concern)s? that(?=[ ,]))"
    ),
    "told": (
        r"(?: [^.;:\"“]{2,110}?, that(?=[ ,])|"
        rf"(?:{_SOMEBODY})?(?: that(?=[ ,])|[:,]? ?(?=[\"“])| (?={_BARE}))|"
        r"(?! (?:of|about)\b)(?= [^.;:,]{1,40}? to [a-z]+ [^.;]{4}))"
    ),
    "object": rf"(?: that(?=[ ,])|{_SOMETHING})",
    "welcomed": (
        rf"(?! (?:[^.;,]{{0,12}}[ -])?{_GUEST}\b(?!['’]))(?! [^.;,]{{2,80}}? to "
        rf"(?:(?:an?|the|{_HIS}) )?(?:[a-z]+ )*(?:visit|{CITY}|{ACTOR}))(?: that(?=[ ,])|"
        rf"{_SOMETHING})"
    ),
    "rejected": (
        rf"(?! (?:{_HIS}|the|an?|all|any) (?:[a-z]+ )?(?:nominations?|appointments?|candidates?|"
        rf"applications?|conference|invitations?|visas?|bid|credentials)\b)"
        rf"(?: that(?=[ ,])|{_SOMETHING})"
    ),
    "critical": r"(?= of\b [^.;]{6})",
    "proposed": (
        rf"(?:{_CLAUSE}|(?= (?:(?:the|an?|{_HIS}|full|equal|further|closer|new|joint) [^.;]{{8}}|"
        r"to [a-z]+ [^.;]{6})))"
    ),
    "offered": r"(?= to [a-z]+ [^.;]{6})",
    "pledged": (
        rf"(?:{_CLAUSE}|(?= (?:{ACTOR}|{CITY})['’]s (?:[a-z]+ )?(?:support|help|backing|assistance|"
        r"cooperation|aid)\b)|"
        rf"(?= (?:(?:(?:him|her|them|{IT}|{ACTOR}) )?to [a-z]+|further|closer|full|"
        rf"continued|increased|more|stronger|support|{_HIS} [a-z]+)\b [^.;]{{3}}))"
    ),
    "announced": (
        rf"(?:{_CLAUSE}|(?= {_TO_DO})|"
        rf"(?= (?:{_HIS}|plans|the|an?|new|further|support)\b [^.;]{{8}})|"
        r"(?= (?!by\b)(?:[a-z-]+ ){0,3}(?:reforms?|funding|sanctions|sales?|aid|assistance|"
        r"measures|restrictions|tariffs|investments?|cuts|plans|support)\b [^.;]{4}))"
    ),
    "warned": rf"(?:{_THAT}|(?! by\b)(?= [^.;]{{8}}))",
    "called": (
        r"(?: (?:for|on|upon)\b(?= [^.;]{8})|(?= [^.;,\"“]{1,80}?,? ?[\"“])|"
        r"(?! (?:itself|themselves|himself|a|an|for|attention|elections?)\b)"
        rf"(?= [^.;,\"“]{{2,60}}? (?:an?|the|{_HIS}|one of) [^.;]{{4}})(?! the (?:attention|"
        r"roll|shots))|(?= (?:it|them|him|her|this) [^.;]{8})|(?= into question\b))"
    ),
    "declared": (
        rf"(?! (?:{_HIS} |the )?(?:[a-z]+ )?(?:independence|neutrality|war|sovereignty)\b)"
        rf"(?:{_CLAUSE}|(?= {_HIS} [^.;]{{8}})|(?= {_TO_DO})|"
        r"(?= (?:itself|himself|herself|themselves) (?:ready|willing|prepared|opposed|against|in "
        r"favou?r|open)\b)|"
        r"(?= (?:support|solidarity|opposition|readiness|willingness) [^.;]{6})|"
        r"(?= (?!war\b)[^.;,\"“]{2,80}? (?:to be|as) (?:an?|the) [a-z])|"
        r"(?= [^.;,\"“]{2,80}? [\"“]))"
    ),
    "denied": (
        r"(?! (?:entry|access|permission|visas?|recognition|asylum|them|him|her|entrance)\b)"
        rf"(?:{_CLAUSE}|(?= (?:any|all|the|these|those|such|having|being|{_HIS}|involvement|"
        rf"responsibility|wrongdoing|[a-z]+ing|{_CHARGE})\b [^.;]{{3}}))"
    ),
    "stressed": (
        rf"(?:{_CLAUSE}|(?= (?:the|{_HIS}|both|once again)\b(?: [a-z’'-]+){{0,2}} (?:need|"
        r"importance|necessity|significance|role|value|desire|support|commitment|opposition|willingness|"
        r"readiness|determination|view|position|urgency|fact|intention|friendship|right|rights|"
        r"principles?|neutrality|independence|refusal|belief|interest|solidarity)\b)|"
        rf"(?= {ACTOR}['’]s [^.;]{{8}}))"
    ),
    "affirmed": (
        r"(?! [^.;,]{2,80} by [a-z]+ing\b)"
        rf"(?:{_CLAUSE}|(?= (?:the|{_HIS}|that|an?|both|once again|wanting|having|being)\b "
        r"[^.;]{8})|"
        rf"(?= {ACTOR}['’]s? [^.;]{{8}})|"
        rf"(?= {_ON_THE_WAY} (?:the|{_HIS}|{ACTOR}['’]s)\b [^.;]{{8}}))"
    ),
    "dismissed": rf"(?= [^.;]{{0,50}}\b{_CHARGE})",
    "defended": (
        rf"(?= (?:(?:{_HIS}|the|such|this) )?(?:[a-z-]+ ){{0,3}}(?:decisions?|polic(?:y|ies)|"
        r"actions?|moves?|stance|positions?|conduct|record|deals?|agreements?|co-?operation|"
        r"visits?|votes?|use|laws?|remarks|comments|statements?|relations|ties|enforcement|sales?|"
        r"invasion|intervention|operations?|strikes?|measures?|rights?|sanctions|choice|response|"
        r"handling|treatment|presence)\b)"
    ),
    "attacked": rf"(?= [^.;,]{{1,60}}? for (?:{_HIS}|(?!being\b)[a-z]+ing)\b)",
    "admitted": (
        rf"(?:{_CLAUSE}|(?= (?:to(?! (?:the )?(?:[A-Z]|{ANY}))|[a-z]+ing|{_HIS}|responsibility)\b "
        r"[^.;]{3}))"
    ),
    "confirmed": rf"(?:{_CLAUSE}|(?= {_HIS} [^.;]{{6}}))",
    "claimed": (
        rf"(?:{_CLAUSE}|(?= to [a-z]+ [^.;]{{3}})|(?= [^.;\"“]{{2,80}}? on the (?:grounds?|basis) "
        r"that\b)|(?= (?:responsibility|credit)\b)|"
        r"(?= [^.;,\"“]{2,70}? as [\"“]))"
    ),
    "referred": r"(?= (?:back )?to [^.;]{2,80} as\b)",
    "to": r"(?= to [^.;]{6})",
    "appealed": r"(?= (?:to|for) [^.;]{6})",
    "on": r"(?= (?:on|upon) [^.;]{6})",
    "at": r"(?= (?:at|to) [^.;]{6})",
    "lashed": r"(?= out (?:at|against)\b)",
    "spoke": r"(?= (?:out\b|(?:strongly )?against|in (?:favou?r|support|defence) of)\b)",
    "pointed": rf"(?: out(?:{_THAT}|(?= the\b)|(?= ?[\"“])))",
    "made": (
        rf"(?:(?: it| {IT})? (?:clear|known){_THAT}|(?= [^.;]{{0,40}}\b(?:statements?|remarks|"
        rf"declaration) (?:{_SAYING_SO}|on)(?![\w-])))"
    ),
    "issued": (
        rf" [^.;]{{0,40}}?\b{_DOCUMENT},? (?:(?:to|in) [^.;]{{1,40}}? )?{_SAYING_SO}(?![\w-])"
    ),
    "passed": rf" an?(?: [\w-]+)? resolutions?,? {_SAYING_SO}(?![\w-])",
    "paid": r"(?= tribute to\b)",
    "likened": r"(?= [^.;,]{2,80}? to [^.;]{4})",
    "ruled": r"(?= out\b [^.;]{6})",
    "took": r" the (?:[a-z]+ )?(?:view|position|stance) that(?=[ ,])",
    "reacted": (
        r"(?= with (?:[a-z]+ ){0,3}(?:disapproval|condemnation|criticism|outrage|concern|anger|"
        r"indignation|approval|praise|dismay|alarm|scepticism|skepticism)\b)"
    ),
    "raised": rf"(?= (?:{_HIS} )?(?:[a-z]+ )?(?:concerns?|objections?|doubts?)\b)",
    "lodged": r"(?= (?:an? )?(?:[a-z]+ ){0,2}(?:protest|complaint)s?\b)",
    "renewed": (
        rf"(?= {_HIS} (?:[a-z]+ )?(?:calls?|support|commitment|demands?|claims?|opposition|"
        r"condemnation|criticism)\b)"
    ),
    "conveyed": (
        rf"(?: that(?=[ ,])|(?= (?:{_HIS} |the |an? )?(?:[a-z]+ )?(?:(?:message|letter|note|"
        r"telegram|cable) of (?:congratulations?|[a-z]+)\b|(?:condolences|"
        r"sympathy|sympathies|thanks|gratitude|greetings|apologies|apology)\b)))"
    ),
    "brought": rf"(?= {_HIS} (?:[a-z]+ )?(?:support|concerns?|opposition|regrets?)\b)",
    "indicated": (
        rf"(?:{_CLAUSE}|(?= {_HIS} (?:[a-z]+ )?(?:support|opposition|solidarity|readiness|interest|"
        r"willingness|desire|commitment|condemnation|disapproval|concerns?|preference)\b))"
    ),
    "advised": r"(?! by\b| [^.;,]{1,40}? on\b)(?= [^.;,]{3,60}? (?:to|that|of|against)\b)",
    "assured": rf"(?:{_SOMEBODY})?(?: that(?=[ ,])|[:,]? ?(?=[\"“])| (?={_BARE})|(?= of {_HIS}\b))",
    "acknowledged": rf"(?= (?:[a-z]+ing|{_HIS}|responsibility)\b [^.;]{{3}})",
    "described": r"(?= as [^.;]{6})",
    "quoted": (
        r"(?: (?:(?:by|in|on) [^.;,]{1,60}? )?as)? (?:saying|stating|telling|calling|describing)\b"
        r"(?: that(?=[ ,]))?"
    ),
}  # fmt: skip
"""What must stand behind a verb, by what kind of verb it is: see `verbs`."""
