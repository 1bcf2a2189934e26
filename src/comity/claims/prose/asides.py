"""What is said aside of somebody: "Fiji, a neighbour of Cuba, left", "Fiji and not Cuba left".

Who is named in it does nothing of what the sentence says, which says the same without it. So it
is read as two: as it is without what is said aside, and that with whom it is said of.
"""

import re
from collections.abc import Iterator

from comity.claims.prose.shape import ACTOR, DATE, IT, ORGANISATION, WHO, Shape
from comity.spans import Span

# Of anybody it may be said what he is and at whose wish it is; how it is done is said of a verb.
_WHAT = (
    r"(?:an?|the(?= [a-z])|one of|its|(?:now|then|formerly|once|also|itself|long) an?|which|who|"
    r"whose|where|formerly|once|not|but not|and not|(?:home|host) (?:to|of)|being|having|"
    r"then (?:at|in|part|under)|long (?:an?|the)|despite|in spite of|unlike|(?:much )?to the|"
    r"at the (?:request|invitation|urging|behest|insistence)|in (?:response|protest|defiance)|"
    r"because of|due to|thanks to|on behalf of|against the|as (?:requested|proposed|agreed)|"
    r"with the (?:help|support|aid|backing|consent|approval|assistance)|following|contrary to|"
    r"(?:with|to|from|against|by|for|of|in|on|at|under) (?:which|whom|whose)|whom|"
    r"except (?:for|in|during|when|between)|with the exception of|independent|no less than|"
    r"more than|if not|second only to|neither|(?:said|about) to)"
)
_HOW = (
    r"(?:while|whilst|though|although|as(?! well)|in|at|on|under|without|through|by|for|after|"
    r"before|since|upon|during|among|amid|instead|rather|given|far|until|via|per|"
    r"with (?=[^,;.:()]*['’]s )|"
    r"(?:[a-z]+ly )?[a-z]+(?:ed|wn|ght|ung) (?:by|from|with|in|to|between|near|at|as|on)|led by|"
    r"[a-z]+ed (?:only|mainly|solely|also|mostly|largely|partly) by|"
    r"(?!includ|according)[a-z]{2,}ing|"
    r"angry|eager|keen|wary|afraid|anxious|aware|unable|unwilling|unhappy)"
)
_GOES_ON = (
    r"(?= (?:also|then|later|soon|still|now|never|both|only|finally|[a-z]+ly|is|was|are|were|be|"
    r"has|have|had|did|does|do|will|would|can|could|may|might|must|should|in|on|at|since|until|"
    r"from|to|for|with|by|as|after|before|during|following|became|took|gave|"
    r"broke|began|sought|met|withdrew|saw|chose|went|came|put|cut|fell|rose|grew|drew|kept|"
    r"(?:made|sent|left|held|won|lost|built|fought|led|said|set|bought|sold|paid|told|lent|spent|"
    r"found|[a-z]{2,}ed)(?! by\b)|"
    r"[a-z]{3,}(?:ains|ates|ects|ends|eeks|ents|ers|ides|ines|izes|ises|oins|olds|osts|orts|oses|"
    r"ows|oys|ses|shes|tains|ves|wants|signs|opens|views|sees|keeps|supports|belongs))\b)"
)
# "Kenya, a neighbour of Chad, which left the League, a body of Mali, refused"
_FURTHER = rf"(?:, (?:{_WHAT}|{_HOW})\b[^,;.:()]{{2,100}}){{0,2}}?"
_ASIDE = re.compile(
    rf"(?<=(?:{WHO}))(?:, (?!(?:[a-z]+ )?{DATE},)(?:(?:perhaps |[a-z]+ly )?"
    rf"(?:{_WHAT}|(?P<how>{_HOW}))\b|{ACTOR}['’]s? )"
    rf"[^,;.:()]{{2,100}}{_FURTHER},|, (?:however|too|in turn|also|therefore|thus|meanwhile),|"
    r" [–—] [^–—;.]{3,100} [–—]|"
    rf" \((?:{_WHAT})\b[^()]{{2,100}}\)|"
    rf",? (?:(?:and|but|though) not|not|rather than|as opposed to) {ACTOR},?)"
    rf"{_GOES_ON}"
)
_MARKS = (",", "–", "—", " (", " not ", "rather than", "opposed to")
"""What stands in every sentence that says something aside."""
_EXCEPT = re.compile(
    r"\b(?:[Ee]xcept(?:ing)?(?: for)?|[Bb]esides|[Aa]part from|[Uu]nlike|[Ll]ike) $"
)
_GOVERNED = re.compile(
    r"\b(?:to|in|of|with|from|for|by|at|between|on|against|towards?|into|over|near|via) $"
)
# "In Kenya, a Chadian envoy, then ill, signed": what is said is not said of the place.
_PLACED = re.compile(r"\A(?:In|At|From|To|With|For|Under|Within|Across|Against|Throughout) $")
# Who says so is no aside of whoever does it: "Kenya, according to Chad, left".
_SAYS = re.compile(
    r"\baccording to\b|\b(?:said|says|stated|claim(?:ed|s)|alleg(?:ed|es)|report(?:ed|s)|"
    r"assert(?:ed|s)|suspect(?:ed|s)|believ(?:ed|es)|insist(?:ed|s)|argu(?:ed|es)),? ?[–—,]?$"
)
_HANDS_ON = re.compile(r"through (?:its|the|their) (?:[a-z-]+ ){0,2}(?:ambassador|embassy|mission)")
# What is told behind it of what is named in it: "Kenya, which joined the League, left it".
_IT_TOO = re.compile(rf"[^.;:()]{{0,40}}? {IT}(?=[.,;)]|$| (?:in|on|by|again|as|and|from|after)\b)")
_OF_IT = re.compile(rf",? \(?[a-z]+ (?:which|whom) {IT} ")  # "the League (of which it is a member)"
_CLAUSE = re.compile(r", (?:which|who|whose|where|having)\b")
_BODY_TOO = re.compile(
    r"[^.;:()]{0,40}? (?:full member|the (?:alliance|bloc|organi[sz]ation|body|group(?:ing)?|"
    r"league|union|association)\b(?! of\b))"
)
_FEW = 24


def may_hold(words: str) -> bool:
    """Say whether words have a mark of something that is said aside."""
    return any(map(words.__contains__, _MARKS))


def asides(drawn: Shape) -> Iterator[Span]:
    """Yield where in a sentence's text something is said aside, each right behind whom it is of."""
    text = drawn.text
    if may_hold(text):
        for found in _ASIDE.finditer(text):
            sign = found.start() - 1
            if found["how"] and _GOVERNED.search(text, max(0, sign - _FEW), sign):
                continue
            if _PLACED.search(text, 0, sign) or _EXCEPT.search(text, max(0, sign - _FEW), sign):
                continue
            if not _belongs(text, found):
                yield Span(*found.span())


def _belongs(text: str, found: re.Match[str]) -> bool:
    """Say whether the rest of a sentence cannot do without what is said aside in it."""
    aside, end = found[0], found.end()
    return bool(
        _SAYS.search(aside)
        or _HANDS_ON.search(aside)
        or _OF_IT.match(aside)
        or (_CLAUSE.match(aside) and _IT_TOO.match(text, end))
        or (_BODY_TOO.match(text, end) and re.search(ORGANISATION, aside))
    )
