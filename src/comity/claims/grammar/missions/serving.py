"""What says that a post, or an envoy, serves another state than that in which it stands.

Behind whoever serves: "is also accredited to", "covers", "has responsibility for", "represents
Cuba in"; behind whom it serves: "is covered by", "falls under the jurisdiction of".
"""

import re

from comity.claims.prose.shape import ACTOR, DEMONYM, IT, PAIR, STATE

_BE = (
    r"(?:is|are|was|were|remains|has(?: also| since)? been|serves as|has|holds)"
    r"(?: an?| its)?"
)
_ALSO = (
    r"(?: also| at the same time| concurrently| additionally| currently| simultaneously| likewise|"
    r" jointly| further| in addition| as well)*"
)
_CROSS = r"(?: (?:parallel|non-resident|concurrent|dual|joint|cross)| cross-)? ?"
_DEALINGS = (
    rf"(?:(?:its|the|their|{ACTOR}['’]s?|{DEMONYM}|bilateral|diplomatic|political|foreign|"
    r"consular) )*(?:relations|ties|affairs|matters|interests) (?:with|in|for|to|concerning) "
)
_POST = (
    r"(?:an? |its |the |their )?(?:non-resident |diplomatic |accredited )*"
    r"(?:[Aa]mbassador|[Hh]igh [Cc]ommissioner|[Ee]mbassy|[Mm]ission|[Rr]epresentation|"
    r"[Hh]igh [Cc]ommission|[Ee]nvoy)(?: of [^.;,]{1,20})?"
)
SERVES = re.compile(
    rf"(?: to {ACTOR})?,?(?: {_BE}{_ALSO}{_CROSS}"
    r"(?:(?:accredited|accreditation|responsible|competent|responsibility)"
    r"(?: as [\w -]{0,40})? (?:to|for|in)|in charge of|jurisdiction (?:over|in|for)) "
    rf"(?:{_DEALINGS})?|{_ALSO} (?:covers?|covered|serves?|served|(?:looks?|looked) after|"
    r"takes? care of|deals? with|dealt with|caters? (?:for|to)|attends? to) "
    rf"(?:{_DEALINGS}|as (?:an? |its |the )?non-resident (?:embassy|mission) (?:for|to|in) )?|"
    rf"{_ALSO} (?:handle[sd]?|oversees?|oversaw|conduct(?:s|ed)?|manage[sd]?) {_DEALINGS}|"
    rf"{_ALSO} represents? (?:it|{IT}|{ACTOR}|(?:{ACTOR}['’]s?|{DEMONYM}|its|their) "
    r"interests|(?:the|its) (?:country|interests)) in |"
    rf"{_ALSO} (?:doubles?|(?:acts?|serves?|functions?|works?)(?:{_ALSO})) as {_POST} "
    rf"(?:to|for|in) |"
    rf" is(?: also| concurrently| simultaneously| at the same time)+ {_POST} (?:to|for|in) )"
    rf"(?P<to>{ACTOR})(?!['’])"
)
"""Behind the words for a post or an envoy: whom it serves besides."""
_AREA = (
    r"(?:(?:consular )?jurisdiction|(?:area of )?(?:responsibility|competence|accreditation)|"
    r"remit|purview|mandate|authority|area|scope|(?:consular )?district|circumscription)"
)
SERVED = re.compile(
    r"(?:(?P<dealings>\b(?:[Rr]elations|[Tt]ies|[Aa]ffairs|[Ii]nterests|[Mm]atters|"
    r"[Rr]epresentation|[Ss]ervices) (?:with|to|in) )|\A|(?<=[;.,] )|(?<=[Ww]hile )|(?=.,? which ))"
    rf"(?P<to>{STATE}),?(?: which)? "
    rf"(?:(?:is|are|was|were)(?: being)?{_ALSO} (?:(?P<verb>handled|covered|served|conducted|"
    r"overseen|managed|maintained|coordinated|looked after|taken care of|represented|provided|"
    r"attended to|dealt with) (?:by|through|via|from)|(?P<within>(?:(?:within|under|in|part of|"
    rf"included in|covered by|assigned to) the {_AREA}|the responsibility) of))|"
    rf"(?P<falls>(?:falls?|fell|comes?|came|belongs?|belonged)(?: also)? (?:under|within|in|to)"
    rf"(?: the {_AREA} of)?)) (?:the |(?P<its>its |their ))?"
)
"""Before the words for a post: whom it serves."""
HANDLED = re.compile(
    r"(?:[Rr]epresentation|[Rr]elations|[Ii]nterests|[Aa]ffairs|[Mm]atters) (?:"
    rf"of (?P<of>{STATE}) (?:in|with|to|towards) (?P<to>{ACTOR})|between (?P<two>{STATE}|{PAIR}))"
    r" (?:is|are|(?P<was>was|were)|has been|have been)(?: being)?(?: [a-z]+ly)? "
    r"(?:handled|coordinated|co-ordinated|conducted|managed|maintained|carried out|covered|"
    r"overseen) (?:by|through|via|from) "
)
"""The same of what two have to do with each other."""
BESIDES = re.compile(
    r"(?:,? (?:which|that)(?: is| has been)?|,(?: is| and is)?| is| and is| \()? ?"
    r"(?:(?:also|concurrently|currently|simultaneously) )*"
    r"(?:accredited (?:to|for|in)|responsible for|(?:cover|serv)(?:s|es|ing)|"
    r"(?:taking|takes) care of|(?:looking|looks) after|handl(?:ing|es)|"
    rf"with (?:\w+ )?accreditation (?:to|for|in)) (?:{_DEALINGS})?"
    rf"(?:the (?:entire|whole) )?(?P<to>{ACTOR})(?!['’–-])"
)
"""Behind a post that somebody keeps: whom it serves besides."""
