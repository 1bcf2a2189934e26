"""Who gives, and what: "an aid partner", "a supplier of oil to Cuba", "an investor in Fiji"."""

import re

from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, DEMONYM

# Who is an aid partner gives the aid.
GIVES = re.compile(
    r"(?P<what>(?:\w+ )?(?:aid|development)) partners?$|(?P<goods>\w+) suppliers?$|"
    r"(?:sources?|providers?|contributors?) of (?P<source>.+)$|(?P<aid>(?:donor|benefactor|(?:aid|"
    r"assistance) provider)s?)$|"
    r"(?P<support>(?:supporter|backer|patron|protector|guarantor|advocate|champion)s?)$|"
    r"(?:suppliers?|exporters?) of (?P<of>.+)$|(?P<invested>investors?)$|"
    r"(?P<lent>(?:creditor|lender)s?)$"
)
# "a leading investor in Cuba", "a supplier of oil to Cuba": to whom it is given
_SUBJECT = re.compile(rf"(?P<who>{ACTOR}) (?!as\b)(?:[a-z-]+ ){{1,8}}$")
_OWNER = re.compile(rf"(?P<who>{ACTOR})['’]s? (?!role|position|status)(?:[\w-]+ ){{0,3}}$")
_RECEIVER = re.compile(
    rf"(?: [\w’'-]+){{0,5}}? ?(?:in|into|to|of|for) (?:the )?(?P<who>{ACTOR}|{DEMONYM}(?= [a-z]))"
)


def by_giver(
    sentence: Sentence, match: re.Match[str], found: list[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Return pairs with the one who gives first, by who is named as the one who is given to.

    Where he is none of the pair, the subject gives: "Cuba is an investor in Fiji".
    """
    drawn = sentence.shape
    to = _RECEIVER.match(drawn.text, match.end()) or _OWNER.search(drawn.text, 0, match.start())
    if to is None:
        return found
    taker = drawn.members(to["who"])[0].id
    if any(taker in pair for pair in found):
        return [(other, one) if taker == one else (one, other) for one, other in found]
    subject = _SUBJECT.search(drawn.text, 0, match.start())
    givers = drawn.members(subject["who"]) if subject else ()
    return [(each.id, taker) for each in givers if each.id != taker]


def given(gives: re.Match[str]) -> str:
    """Return what one gives who is an aid partner, a supplier, a donor or a supporter."""
    if gives["goods"]:
        return f"{gives['goods']} supply"
    if gives["what"]:
        return gives["what"].replace("development", "development aid")
    if gives["of"]:
        return f"{gives['of']} supply"
    if gives["invested"] or gives["lent"]:
        return "investment" if gives["invested"] else "loans"
    return gives["source"] or ("aid" if gives["aid"] else "support")
