"""The words for money that goes from one to the other: trade, exports, investment, aid."""

import re

from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, IT, PAIR

_P = rf"(?:{ACTOR}|{PAIR}|{IT}|{DEMONYM}|{CITY})"
_NOUN = (
    r"(?:(?:re-?)?exports?(?! (?:credit|buyer))|imports?|investments?|aid|assistance|"
    r"loans?|grants?|credits?|donations?|"
    r"trades?(?! (?:deficit|surplus|gap))|turnover|(?:commercial|trade|economic) exchanges?|"
    r"debts?(?! relief)|debt relief|funding|reparations|compensation|remittances|fdi|"
    r"(?:aid |relief )packages?|deficits?|surplus(?:es)?)"
)
_DEAL = r"(?:contracts?|deals?|agreements?|projects?|packages?|relief|support|funds?)"
"""What a sum is of only where it stands right beside it."""
_KINDS = {
    "export": "exports", "re-export": "exports", "reexport": "exports", "import": "imports",
    "investment": "investment", "loan": "loans", "grant": "grants", "credit": "credit",
    "donation": "donations", "turnover": "trade", "trade": "trade", "fdi": "investment",
    "contract": "contracts", "deal": "contracts", "project": "projects",
    "agreement": "agreements", "fund": "funds", "package": "aid", "aid package": "aid",
    "relief package": "aid", "deficit": "trade deficit", "surplu": "trade surplus",
    "surpluse": "trade surplus",
}  # fmt: skip
# A word of a phrase: no preposition, no verb, no article.
_WORD = (
    r"(?:(?!(?:to|from|with|in|for|by|between|into|of|is|are|was|were|has|have|had|be|been|gave|dollars|"
    r"gives?|sent|the|an?|its|their|his|that|which|when|but|or|also|will|would|stood|made|grew|"
    r"rose|fell|provides|receives|while|whereas|per|[a-z]+ed)\b)"
    r"[\w’'/&-]+,? )"
)
OWNED = re.compile(
    rf"(?:(?P<by>{ACTOR}|{IT})['’]s?|(?P<whose>{DEMONYM}|{ACTOR})(?:[–-](?P<and>{DEMONYM}|"
    rf"{ACTOR}))?) {_WORD}{{0,6}}?(?P<noun>(?i:{_NOUN}))(?![\w-])"
)
"""Whose trade, exports or aid it is: "Fiji's exports", "Fijian food aid", "Cuba–Fiji trade"."""
NOUN = re.compile(rf"(?<![\w-])(?P<noun>(?i:{_NOUN}))(?![\w-])")
"""What money is given or earned for."""
LINK = re.compile(
    r"(?: (?:volumes?|turnover|budgets?|allocations?|spending|disbursements?|figures?|links?|"
    r"relations|credits?|flows?|package|program(?:me)?|"
    rf"of (?:(?P<made>{DEMONYM}) )?[a-z]+|"
    r"made|originating|coming|flowing|given|provided|"
    r"in (?:goods|services|merchandise)(?:(?: and|,) (?:goods|services))*))*"
    rf" (?P<way>of|to|from|with|in|into|for|by|between) (?:the )?(?P<who>{_P})(?!['’]|-)"
    rf"(?:,? and (?:the )?(?P<and>{_P}))?"
)
"""With whom it is, behind the noun: "between Cuba and Fiji", "to Cuba", "by Fiji in Cuba"."""
OF_SUM = re.compile(
    r"(?: \([^()]{0,60}\))?(?: worth)?"
    r"(?: (?:in|of|as|worth of|worth in)| (?P<part>was|were|is|are))?"
    r" (?!(?:and|while|whereas|but|as)\b)"
    rf"(?:(?:{DEMONYM} |total |bilateral |{ACTOR}['’]s? |{_WORD})){{0,4}}?(?:lines? of )?"
    rf"(?P<noun>{_NOUN}|{_DEAL})(?![\w-])(?P<more>(?: (?:surplus|deficit|balance|target)\b)?)"
)
"""What the sum is of, right behind it: "$4 million in humanitarian aid"."""
WORTH = re.compile(
    r"(?: worth)?(?: of| in) (?:[\w-]+ ){0,3}?(?:goods|products|oil|gas|weapons|arms|merchandise|"
    r"equipment|services|machinery)\b"
)
AFTER = re.compile(
    r"(?: \([^()]{0,60}\))?"
    rf"(?:(?! (?:while|but|and|which|from|to|in|for)\b)[^.;()]){{0,50}}? "
    rf"(?P<way>to|from|in|for|with) (?:the )?(?P<who>{ACTOR}|{IT})"
    rf"(?!['’]s?\b(?! (?:government|people))|-)"
)
"""To whom or from whom it goes, behind the sum."""
GIVEN = re.compile(
    r"(?<![\w-])(?:provid(?:e|es|ed|ing)|donat(?:e|es|ed|ing)|g(?:i|a)v(?:e|es|en|ing)|"
    r"grant(?:s(?! (?:worth|of|total|amount|to|for|from))|ed|ing)|"
    r"offer(?:s|ed|ing)?|l(?:ends?|ent)|loaned|pledg(?:e|es|ed|ing)|"
    r"promis(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|sen(?:ds?|t)|extend(?:ed|s)|approv(?:e|ed|"
    r"ing)|"
    r"allocat(?:ed|es)|committ(?:ed|ing)|disburs(?:ed|ing)|establish(?:ed)|paid|pay(?:s|ing)?|"
    r"announc(?:ed|es|ing)(?! that\b)|earmark(?:ed|s)|award(?:ed|s|ing)?|set aside|"
    r"spent|repa(?:id|ys?)|"
    r"ow(?:es|ed|e|ing)|mobili[sz]ed|opened|fund(?:ed|s|ing)|financ(?:ed|es|ing)|"
    r"(?P<waived>cancel(?:l?ed|s|l?ing)|wr[io]te?s? off|written off|forg[ai]ve[ns]?|waived|"
    r"wrote down)|(?P<signed>sign(?:ed|s|ing)|conclud(?:ed|es|ing)|won)|"
    r"invest(?:s|ed|ing)?|(?P<sold>export(?:s|ed|ing)?|sold|sells?|suppl(?:ied|ies))|"
    r"(?P<got>borrow(?:ed|s|ing)?|receiv(?:e|es|ed|ing)|accept(?:s|ed|ing)?|"
    r"got|gets|obtained|"
    r"secured)|(?P<bought>import(?:s|ed|ing)?|bought|buys|purchased))(?![\w-])"
)
"""What somebody does who gives, sells, gets or buys for a sum."""
WHOM = re.compile(rf" (?:the )?(?P<who>{ACTOR}|{IT})(?!['’]|-)")
"""To whom one gives, right behind the verb: "gave Fiji $3 million"."""
OLD = re.compile(
    r"(?:\b(?:up|down|rose|risen|grew|grown|increase[ds]?|jump(?:ed|s)|fell|rise|growth|expand\w*|"
    r"r(?:ais|eac|is)ing|more than doubl\w+|drop\w*|decreas\w+|declin\w+)\b[^.;]{0,60}? from|"
    r"\bfrom|compared (?:to|with)|\bprevious year['’]s [^.;]{0,40})"
    r"(?: (?:an? )?(?:about|around|just|only|less than|over|some|estimated|nearly|almost|"
    r"roughly))? ?[A-Z]{0,3} ?[$€£¥]? ?$"
)
"""What leads to the sum that was before: "rose from $2 million"."""
AIMED = re.compile(
    r"\b(?:hop(?:e|es|ed|ing)|targets?|goals?|aim(?:s|ed)?|agreed to|will|would|should|could|"
    r"plan(?:s|ned)?|expected|intend(?:s|ed)?|want(?:s|ed)?|offer(?:s|ed|ing)?|"
    r"pledg(?:ed|es|ing)|set to|promis(?:ed|es|ing)|propos(?:ed|es)|consider(?:s|ed)?|"
    r"announc(?:ed|es)|request(?:s|ed)?|seek(?:s|ing)?|sought|demand(?:s|ed)|committed to)\b"
    r"[^.;:,]*"
    r"(?:, from [^.;:,]*)?$"
)
"""What says that the sum is only meant."""
DEALT = re.compile(rf"[^.;]{{0,50}}?\b(?P<deal>{_DEAL})\b[^.;]{{0,30}}")
"""What stands between "signed" and a sum: the contracts that are worth it."""
HAS_ONE = re.compile(
    rf"(?P<who>{ACTOR}|{IT}) (?:also |currently |still |now )?"
    r"(?:has|have|had|r[au]ns?|record(?:s|ed)|"
    r"post(?:s|ed)|register(?:s|ed)|suffers?) an? (?:[\w-]+ ){0,3}$"
)
"""Whose a deficit is: "Fiji has a trade deficit"."""
WAS = re.compile(r"\b(?:was|were|been|is|are|being) (?:[a-z]+ly |also )?[a-z]+$")
"""Words that end in a verb whose subject is the one who gets: "was given"."""
WITH = frozenset({"trade deficit", "trade surplus", "contracts", "agreements"})
"""What one has with another."""
PART = re.compile(r"\bof which (?:[a-z]+ )?[A-Z]{0,3} ?[$€£¥]? ?$")
"""What leads to a part of the sum before, which another noun tells: "of which $2 million were"."""
LEAST = re.compile(r"\bbetween [A-Z]{0,3} ?[$€£¥]? ?$")
"""What leads to the lower bound of a sum."""
GOODS = re.compile(
    r"[^.;]{0,40}?\b(?:goods|products|merchandise|arms|weapons|oil|gas|equipment|"
    r"worth)\b[^.;]{0,40}"
)
"""What may stand between a verb of buying or selling alone and a sum."""
ARMS = re.compile(r"\b(arms|weapons|weaponry|oil|gas)\b")
"""What is sold where it is named: it is no more than that of what is exported."""
A_PART = re.compile(
    r"\b(?:majority|most|share|part|half|portion|rest|bulk) of (?:[a-z’'-]+ ){0,2}$"
)
"""What leads to a noun of which the sum is only a part."""
RIGHT_BEHIND = re.compile(
    rf"(?: (?:{ACTOR}|{IT}))?(?: between [A-Z]{{0,3}} ?\W?[\d.,]+(?: [mb]illion)? and)?"
    r"(?: (?!(?:in|on|near|at)\b)[a-z]+){0,4} ?\W?[A-Z]{0,3} ?\W? ?"
)
"""What may stand between a verb of giving alone and a sum."""
CONVERTED = re.compile(r"\d(?: ?[mb]illion)? ?\((?:[a-z.]+ )?[A-Z]{0,3} ?[$€£¥]? ?$")
"""What leads to the same sum in other money: "¥3 billion (about $20 million)"."""


def kind(noun: str) -> str:
    """Return the usual word for what money is for.

    >>> kind("Exports"), kind("grant"), kind("aid")
    ('exports', 'grants', 'aid')
    """
    word = noun.lower()
    word = "trade" if "exchange" in word else word
    return _KINDS.get(word.removesuffix("s"), word)
