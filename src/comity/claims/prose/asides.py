"""What is said aside of somebody: "Fiji, a neighbour of Cuba, left", "Fiji and not Cuba left".

Who is named in it does nothing of what the sentence says, which says the same without it. So it
is read as two: as it is without what is said aside, and that with whom it is said of.
"""

import re
from collections.abc import Iterator

from comity.claims.prose.shape import ACTOR, DATE, WHO, Shape
from comity.spans import Span

# Of anybody it may be said what he is and at whose wish it is; how it is done is said of a verb.
_WHAT = (
    r"(?:an?|the(?= [a-z])|one of|its|(?:now|then|formerly|once|also|itself|long) an?|which|who|"
    r"whose|where|formerly|once|not|but not|and not|(?:home|host) (?:to|of)|being|having|"
    r"then (?:at|in|part|under)|long (?:an?|the)|despite|in spite of|unlike|(?:much )?to the|"
    r"at the (?:request|invitation|urging|behest|insistence)|in (?:response|protest|defiance)|"
    r"because of|due to|thanks to|on behalf of|against the|as (?:requested|proposed|agreed)|"
    r"with the (?:help|support|aid|backing|consent|approval|assistance)|following|contrary to)"
)
_HOW = (
    r"(?:while|whilst|though|although|as(?! well)|in|at|on|under|without|through|by|for|after|"
    r"before|since|upon|during|among|amid|instead|rather|given|far|until|via|per|"
    r"with (?=[^,;.:()]*['’]s )|"
    r"(?:[a-z]+ly )?[a-z]+(?:ed|wn|ght|ung) (?:by|from|with|in|to|between|near|at|as|on)|led by|"
    r"(?!includ)[a-z]{2,}ing|angry|eager|keen|wary|afraid|anxious|aware|unable|unwilling|unhappy)"
)
_GOES_ON = (
    r"(?= (?:also|then|later|soon|still|now|never|both|only|finally|[a-z]+ly|is|was|are|were|be|"
    r"has|have|had|did|does|do|will|would|can|could|may|might|must|should|in|on|at|since|until|"
    r"from|to|for|with|by|as|after|before|during|following|became|took|gave|made|sent|left|held|"
    r"broke|began|won|lost|sought|met|withdrew|saw|built|chose|fought|led|said|went|came|put|cut|"
    r"set|fell|rose|grew|drew|bought|sold|paid|told|kept|lent|spent|found|[a-z]{2,}ed(?! by\b)|"
    r"[a-z]{3,}(?:ains|ates|ects|ends|eeks|ents|ers|ides|ines|izes|ises|oins|olds|osts|orts|oses|"
    r"ows|oys|ses|shes|tains|ves|wants|signs|opens|views|sees|keeps|supports|belongs))\b)"
)
_ASIDE = re.compile(
    rf"(?<=(?:{WHO}))(?:, (?!(?:[a-z]+ )?{DATE},)(?:(?:{_WHAT}|(?P<how>{_HOW}))\b|{ACTOR}['’]s? )"
    r"[^,;.:()]{2,100},|, (?:however|too|in turn|also|therefore|thus|meanwhile),|"
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
            if not _EXCEPT.search(text, max(0, sign - _FEW), sign):
                yield Span(*found.span())
