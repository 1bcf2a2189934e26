"""Who gives, and what: "an aid partner", "a supplier of oil to Cuba", "an investor in Fiji"."""

import re

from comity.claims.grammar.dealings.aid import NO_MORE
from comity.claims.grammar.dealings.phrases import completed
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, ANY, DEMONYM
from comity.claims.reading import Reading

# Who is an aid partner gives the aid.
GIVES = re.compile(
    r"(?P<what>(?:\w+ )?(?:aid|development)) partners?$|(?P<goods>\w+) suppliers?$|"
    r"(?:sources?|providers?|contributors?|donors?) of (?P<source>.+)$|"
    r"(?P<donor>(?:(?:bilateral|multilateral|foreign|international|external) )?donor)s?$|"
    r"(?P<aid>(?:benefactor|aid donor|(?:aid|assistance) provider)s?)$|"
    r"(?P<support>(?:supporter|backer|patron|protector|guarantor|advocate|proponent|champion)s?)$|"
    r"(?:suppliers?|exporters?) of (?P<of>.+)$|(?P<invested>investors?)$|"
    r"(?P<lent>(?:creditor|lender)s?)$"
)
# "a leading investor in Cuba", "a supplier of oil to Cuba": to whom it is given
_SUBJECT = re.compile(rf"(?P<who>{ACTOR}) (?!as\b)(?:[a-z-]+ ){{1,8}}$")
_OWNER = re.compile(rf"(?P<who>{ACTOR})['’]s? (?!role|position|status)(?:[\w-]+ ){{0,3}}$")
_CAUSE = re.compile(
    rf" (?P<link>of|for) (?:the )?(?:{DEMONYM}|{ACTOR}(?:['’]s?)?) "
    rf"(?P<what>(?:{NO_MORE}(?:{ANY}|[a-z][\w-]*) ){{0,2}}?{NO_MORE}[a-z][\w-]*)"
    rf"(?= (?:in|on|at|for|to|and|against|over|since|during)\b|[.,;]|$)|"
    rf" (?P<link2>of|for) (?:the )?(?P<of>(?:[a-z][a-z-]* ){{1,3}}?)(?:of|for) (?:the )?"
    rf"(?:{ACTOR}|{DEMONYM} [a-z]+)"
)
_RECEIVER = re.compile(
    rf"(?: [\w’'-]+){{0,5}}? ?(?:in|into|to|of|for) (?:the )?(?P<who>{ACTOR}|{DEMONYM}(?= [a-z]))"
)

_SUPPORT = {"backer": "backing", "advocate": "advocacy"}


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


def given(
    reading: Reading, sentence: Sentence, match: re.Match[str], gives: re.Match[str]
) -> tuple[str, int]:
    """Return what one gives who is an aid partner, a supplier, a donor or a supporter.

    With it, where in the shape's text the words for it end.
    """
    drawn = sentence.shape
    cause = _CAUSE.match(drawn.text, match.end()) if gives["support"] else None
    if cause:
        start, stop = cause.span("of" if cause["of"] else "what")
        end = cause.end() if cause["of"] else completed(drawn.text, start, cause.end())
        what = drawn.plain_span(start, stop if cause["of"] else end).of(reading.plain).strip()
        return f"{_support(gives)} {cause['link'] or cause['link2']} {what}", end
    return _given(gives), match.end()


def _support(gives: re.Match[str]) -> str:
    """Return what one gives who is a supporter, by the noun that the word for him is of."""
    return _SUPPORT.get(gives["support"].removesuffix("s"), "support")


def _given(gives: re.Match[str]) -> str:
    if gives["goods"]:
        return f"{gives['goods']} supply"
    if gives["what"]:
        return gives["what"].removeprefix("and ").replace("development", "development aid")
    if gives["of"]:
        return f"{gives['of']} supply"
    if gives["invested"] or gives["lent"]:
        return "investment" if gives["invested"] else "loans"
    if gives["donor"]:
        return gives["donor"]
    return gives["source"] or ("aid" if gives["aid"] else _support(gives))
