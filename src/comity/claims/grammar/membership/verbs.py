"""The verbs of belonging: to be a member, to join, to hold a seat, to leave."""

import re

from comity.claims.grammar.membership.roles import ADJECTIVE, NOUN, ORDINAL
from comity.claims.prose.finding import sought
from comity.claims.prose.shape import ANY, DATE, ORGANISATION, STATE
from comity.claims.wording import ahead

STEMS = sought(
    "member", "observer", "join", "acced", "accession", "entry into", "admitted", "admission",
    "participa", "dialogue partner", "signator", "left", "leave", "withdr", "countries, ",
    "states, ", "nations, ",
    "candida", "seat in", "seat on", "seat at", "position on", "position in", "served", "serves",
    "serving", "sat on", "sat as", "sits on", "sits as", "elected to", "elected a", "founder",
    "founding",
    "partnership for peace", "belong", "co-chair", "rejoin", "re-join", "readmitted",
    "co-found", "cofound", "founded ", "entered",
    "returned to", "returns to", "return to", "returning to", "accepted into", "welcomed into",
    "adhered", "accepted to",
    "is part of", "are part of", "became part of", "a part of",
    "was part of", "were part of", "not part of", "also part of", "both part of", "all part of",
    "still part of",
    "comprises", "comprising", "consists of", "consisting of", "made up of", "composed of",
    "party to", "parties to", "expelled from", "ousted from", "quit ", "excluded from",
    "ejected from", "exited", "seceded", "dropped out", "pulled out", "reinstated", "inducted",
    "established the ", "created the ", "formed the ", "set up the ", "launched the ",
    "initiated the ", "active in",
    "active within", "role in", "part in", "role within", "integration in", "seats in", "seats on",
    "republic in", "country in", "state in", "nation in", "realm in", "power on", "term on",
    "terms on", "terms in", "term in", "term as", "entry to", "suspended", "outside",
    "out of", "signed ", "ratified", "re-entered", "reentered", "affiliated", "subscribed",
    "enrolled", "instrumental", "gave up", "renounced", "resigned", "abandoned", "departed",
    "request", "together",
    "founding of", "foundation of", "establishment of", "creation of", "formation of",
    "helped ",
)  # fmt: skip
_SOME = r"(?:an? |the |one of (?:the )?(?:only )?(?:\w+ )?|among the |both |two of (?:\w+ )?|all )?"
# "a valued member", "an indispensable member"; a "former" one is none.
_QUALITY = (
    r"(?!former|ex-|would-be|once\b|opposed|accused|suspended|non-member)(?:only|standing|keen|"
    r"strategic|"
    r"potential|special|main|central|vital|crucial|full-fledged|long-serving|very|most|more|"
    r"(?:(?:Latin|Central|South|North) American|African|Asian|European|Arab|Caribbean|Pacific|"
    r"Muslim|Islamic|Western|Eastern|Nordic|Baltic|Balkan|Slavic)(?= member)|"
    r"valued|respected|trusted|esteemed|integrated|well-established|common|joint|"
    r"[a-z-]{3,}(?:ive|able|ible|ent|ant|ous|ful))"
)
_HOLD = (
    r"(?:has|have|had|holds?|held|enjoys?|enjoyed|retains?|retained|maintains?|maintained|"
    r"(?:was |were |been |is )?(?:granted|given|awarded)|received|obtained|gain(?:ed|ing)?|"
    r"attain(?:ed|s)?|acquir(?:ed|es)|cho(?:se|osing)|opted for|secured|took up|won|achieved|"
    r"earned|was accorded|"
    r"shares?|shared)"
)
_FILED = (
    r"(?:submit(?:s|ted)?|submitted|filed|preparing|prepared|lodged|made|launched|presented|sent|"
    r"renewed)"
)
_THE_FIRST = (
    r"(?:is|was|are|were|be|been|became|becomes?|becoming|being|remain(?:s|ed)?)"
    r"(?: (?:also|then|thus|now|still|[a-z]+ly))* (?:among |one of )?(?:the |its )?"
    rf"(?:only|last|latest|newest|few|sole|{ORDINAL})"
    rf"(?: [\w’'{ANY[1:-1]}-]+){{1,7}}"
)
"""Who is "the only state in the world" or "the first of them" to do something."""
_WHICH = rf"(?:{_THE_FIRST} (?:that|which|who|to)(?: (?:also|ever|has|have|had|[a-z]+ly))* )"
_MEMBERSHIP = (
    r"(?:(?:full|early|eventual|permanent|possible|future) )*(?:membership (?:of|in|to)|"
    r"(?:accession|admission) (?:in)?to|(?:entry|integration) (?:in)?to|"
    rf"(?=(?:the )?{ORGANISATION} (?:membership|accession)\b))"
)
"""What one applies for or seeks: "full membership of", "accession to"."""
_IS_IN = (
    r"(?:[a-z-]+ ){0,2}(?:countr(?:y|ies)|states?|nations?|republics?|realms?|kingdoms?|"
    rf"monarch(?:y|ies)) (?:with)?in(?= (?:the )?{ORGANISATION}(?! [a-z]*(?:region|area|bloc|"
    rf"zone)))"
)
"""What is in an organisation as its part: "a republic in the Commonwealth"."""
_BE = (
    r"(?:is|are|was|were|been|being|be|became|become|becomes|becoming|remains?|remained|"
    r"continue[sd]? as)"
    r"(?: (?:also|now|long|both|still|already|however|once|further|again|therefore|thus|each|all|"
    r"neither|not|either|"
    rf"accepted as|admitted as|[a-z]+ly)|,? like {STATE},?)*+ ?{_SOME}"
    rf"(?:(?:(?:{ADJECTIVE}|{_QUALITY})(?:,? and |, | )){{0,3}}(?P<noun>{NOUN})(?!\))"
    rf"(?: (?:and|or|nor)(?: [\w-]+){{1,4}}(?= of\b))?(?: (?:in|since) {DATE}(?= of\b))?"
    r"(?: (?:to join|for (?:full )?(?:membership (?:of|in)|accession to)|"
    rf"for (?=(?:the )?{ORGANISATION} (?:accession|membership)\b)|"
    r"of|in|to|at|with|within|for)\b|"
    rf" on(?= (?:the )?{ORGANISATION}))?|{_IS_IN})"
)
_FORMED = (
    rf"(?<!ly )(?:established|set up|formed|created|launched|initiated)(?= (?:the )?{ORGANISATION}"
    rf"(?:[.,;)]|$| (?:in|on|and|as|to) ))"
)
_HELPED_FOUND = (
    r"(?:(?:contributed to|participated in|took part in|assisted in|(?:was|were) (?:[a-z]+ )?"
    r"(?:instrumental|involved|active) in|played an? (?:[a-z]+ ){0,2}(?:role|part) in) (?:the )?"
    r"(?:founding|foundation|establishment|creation|formation) of|"
    r"(?:helped (?:to )?|instrumental in )(?:found|establish|creat|form|set(?:ting)? up|launch)"
    r"(?:e|ing)?)"
    rf"(?= (?:the )?{ORGANISATION}(?:[.,;)]|$| (?:in|on|and|as|with|alongside|together|after|"
    r"during|at) ))"
)
"""What makes a founder as well: "played a role in the creation of the Union"."""
_JOIN = (
    rf"joined {STATE} in(?= (?:the )?{ORGANISATION}(?:[.,;)]|$| (?:in|on) {DATE}))|"
    r"(?:re-?)?join(?:ed|s|ing)?(?: (?:its|other|the other|fellow) (?:[\w-]+ ){0,3}?"
    rf"(?:neighbou?rs|countries|states|nations|members) in(?= (?:the )?{ORGANISATION}))?|"
    rf"(?<!newly )(?:co-?)?founded|{_FORMED}|{_HELPED_FOUND}|"
    rf"(?:re-?)?entered(?: into)?(?= (?:the )?{ORGANISATION})|(?:signed up|adhered|affiliated(?: "
    r"itself)?|"
    r"subscribed) (?:to|with)(?= (?:the )?"
    rf"{ORGANISATION})|enrolled in(?= (?:the )?{ORGANISATION})|"
    r"(?:signed|ratified) the (?:[a-z]+ )?(?:[Cc]harter|[Ss]tatutes?|"
    rf"founding (?:treaty|agreement|documents?)) of(?= (?:the )?{ORGANISATION}(?:[.,;)]|$| (?:in|"
    r"on) ))|acced(?:ed|es|ing|e) to|"
    rf"(?:was|were|been|be)(?:, (?:in|on) {DATE},)?(?: [a-z]+ly)? (?:re)?admitted"
    rf"(?:,? (?:in|on) {DATE},?)? (?:in)?to"
    r"(?: (?:full )?membership (?:of|in))?|"
    rf"return(?:ed|s|ing)? to (?:(?:its |their |the |full )*membership (?:of|in)|"
    rf"(?=(?:the )?{ORGANISATION}))|"
    r"(?:was|were|been|be) (?:re)?admitted as [\w ]{0,24} (?:of|to)|"
    r"(?:was|were)(?: [a-z]+ly)? (?:(?:accepted|welcomed) (?:in)?to|reinstated (?:in)?to|inducted "
    r"into)|"
    rf"{_THE_FIRST} (?:re)?admitted (?:in)?to"
)
_STATUS = (
    rf"{_HOLD}(?i:(?: (?:an?|the|its|common|joint|also|official|full|active|current|continued|"
    r"permanent|special|associate|observer|partner|dialogue partner|member|candidate))* "
    r"(?:membership|memberships|status|observership|admission)(?: status)?"
    r" (?:of|in|at|with|to|into|within|on))"
)
_APPLY = (
    rf"{_FILED} (?:an? |its |their |the )?(?:\w+ )?(?:applications? (?:for (?:full )?"
    r"membership (?:of|in|to)|to join|to become an? (?:\w+ )?member of)|membership applications? "
    r"(?:for|to|in|with))|signed an? (?:accession|association|membership) (?:agreement|treaty|"
    r"protocol) with|"
    rf"appl(?:y|ied|ies|ying) (?:for {_MEMBERSHIP}|to (?:re-?)?join|to return to|"
    r"to become an? (?:full )?member of)|"
    r"(?:request(?:s|ed)?|sought|seek(?:s|ing)?) (?:(?:full|permanent) )?"
    r"(?:observer|associate|candidate) (?:status|membership) (?:of|in|at|to|with)|"
    r"(?:sought|seek(?:s|ing)?|request(?:s|ed)|pursu(?:es?|ed|ing)|plan(?:s|ned|ning)|want(?:s|ed)|desir(?:es|ed)|"
    rf"aspir(?:es?|ed|ing) (?:to|for|towards?)) {_MEMBERSHIP}|"
    r"aspir(?:es?|ed|ing) to (?:join|become an? (?:full )?member of)"
)
_ENDING = r"(?:completed?|completes|finished|ended|concluded)"
_SERVE = (
    r"(?:sits?|sat|serve[sd]?) on the (?:[a-z]+ )?(?:council|board|committee|bureau|body) of|"
    r"(?:served|serves|serving|sat|sits)(?: [\w-]+){0,2} on|"
    rf"(?:served|serving|serves|started|beg[ai]n|begins|{_ENDING})(?: [\w-]+){{0,4}} terms? "
    r"(?:on|in|at|as an? (?:[\w-]+ ){0,2}members? (?:of|on))|"
    r"(?:served|serves|serving|elected|sat|sits)(?: as)? an? (?:[\w-]+ ){0,2}"
    r"(?:members? (?:of|to|on|in)|observers? (?:in|to|at|of))|"
    r"(?:re-?)?elected to(?: the (?:[a-z]+ )?(?:council|board|committee|bureau|body) of)?|"
    r"(?:assumed|occup(?:y|ied|ies)|w[io]ns?|secured|took(?: up)?|"
    r"takes|h[eo]lds?|seek(?:s|ing)?|sought|obtain(?:s|ed|ing)?|gain(?:s|ed|ing)?)"
    r" (?:an? |its |the |one of (?:the )?)?(?:[\w-]+ ){0,2}(?:seats?|position|place)"
    r"(?: and [a-z]+ power)?"
    r"(?:, which [^,.;]{1,40},)? (?:on|in|at)"
)
_LEAVE = (
    r"left|withdrew from|withdrawn from|"
    r"(?:was|were|been|is|are|being)(?: [a-z]+ly)? (?:expelled|ousted|excluded|ejected|"
    r"suspended)(?: again| indefinitely| twice| (?:several|various|many|[a-z]+) times)? from|"
    r"(?:suspended|gave up|renounced|terminated|ended|relinquished|surrendered|abandoned|"
    r"cancelled|revoked|forfeited|denounced|froze|lost) (?:its|their) (?:[a-z]+ )?"
    r"(?:participation|membership|observer status) (?:in|of|from|at|with)"
    rf"(?! (?:the )?{ORGANISATION} (?!(?:in|on|after|over|and|because|at|until|following|for|as|"
    r"when|by|to|from|which|due|amid|but|with|since|before)\b)[a-z])|"
    r"had (?:its|their) (?:[a-z]+ )?membership (?:suspended|revoked|terminated|frozen) (?:in|by|"
    r"at)|"
    rf"(?:walked|stepped) out of(?= (?:the )?{ORGANISATION}(?:[.,;)]|$| (?:in|on|after|over) ))|"
    rf"(?:departed(?: from)?|resigned (?:its membership (?:of|in)|from)|abandoned|broke with)"
    rf"(?= (?:the )?{ORGANISATION}(?:[.,;)]|$| (?:in|on|after) ))|quit|exited|seceded from|"
    r"(?:dropped|pulled) out of|"
    rf"{_THE_FIRST} (?:ever )?to (?:leave|quit|withdraw from)"
)
_OUTSIDE = (
    rf"(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|kept|keeps|is|was|are|were) (?:out|outside)(?: of)?"
    rf"(?= (?:the )?{ORGANISATION}(?:[.,;)]|$| (?:and|but|until|as|for|since|when|while|though|"
    r"after|because|despite)\b))"
)
"""What one does who belongs to none: "remained outside the Union"."""
_TAKE = (
    rf"participates? in|participated in(?= (?:the )?{ORGANISATION}(?:[.,;)]|$)|"
    r" (?:the )?(?:[a-z-]+ )?[A-Z])|"
    r"belongs? to|tak(?:es?|ing) part in(?: the (?:work|activities|meetings) of)?|"
    r"(?:work|co-?operate|collaborate)s? (?:closely )?together (?:with)?in(?= (?:the "
    rf")?{ORGANISATION})|"
    r"(?P<part>(?:is|are|was|were|became|been)(?: (?:also|both|all|still|now|currently|not))* "
    r"(?:an? (?:[a-z]+ )?)?part of|"
    r"(?:is|are|remains?|(?:has|have) (?:long |always )?been)(?: (?:also|very|most|highly|both))* "
    r"active (?:with)?in|play(?:s|ed) an? (?:very )?(?:active|leading|key|major|prominent|"
    r"important) "
    r"(?:role|part) (?:with)?in)"
)
_VERBS = (
    rf"(?P<be>{_BE})|(?P<join>{_JOIN})|(?P<status>{_STATUS})|"
    rf"(?P<apply>{_APPLY})|"
    rf"(?P<also>(?:(?<=, )|(?<=and )(?:an? )?|(?<= member, )an? |"
    rf"(?<=\) ))(?:both )?(?:{ADJECTIVE} ){{0,2}}members? of:?)|"
    rf"(?P<serve>{_SERVE})|(?P<leave>{_LEAVE})|(?P<take>{_TAKE})|"
    rf"(?P<outside>{_OUTSIDE})"
)
VERB = re.compile(rf"\b{ahead(_WHICH + '?' + _VERBS)}{_WHICH}?(?:{_VERBS})(?![\w-])")
GROUPS = ("be", "join", "status", "apply", "also", "serve", "leave", "take", "outside")
"""What a verb says, by the name of its group."""
