"""With whom relations are: the names behind "with" and "between"."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from comity.actors import Mention, is_capital
from comity.claims.page import kind_of
from comity.claims.reading import Reading
from comity.spans import Span

_SIDE = re.compile(
    r"\b(?:when|where|because|as a result|following|although|while|whereas|despite|due to|"
    r"since the|in response|over|after|before|which|who|saying|stating|adding|"
    r"in (?:the )?(?:aftermath|wake|protest|order|favou?r))\b|: (?!the\b)|"
    r",? and (?=(?:the )?[A-Z][\w’'-]+ (?:is|was|has|had) )"
)

LISTING = re.compile(
    r"\s*(?:,|and|&|n?or|,? but also|,? as well as|, and|,? along with)"
    r"\s*(?:the\s+|The\s+|with\s+)*$"
)
"""What stands between two of a list."""

# What goes on behind the bracket of a list: "ten states (Cuba, Fiji) and the Union".
_BESIDE = re.compile(r"\),?\s*(?:and|as well as|in addition to|,)\s+(?:with\s+)?(?:the\s+)?$")

_WITH = re.compile(
    r"\b(?:with|between|to|vis-à-vis)\s+(?:(?:both|the|all|not only|newly independent|either|"
    r"neighbou?ring|nearby|fellow|"
    r"(?:its|their) (?:[a-z-]+ )?(?:neighbou?rs?|ally|allies|rivals?|partners?),?)\s+)*$"
)

_BY = re.compile(r"\bby (?:the )?$")

# "with all states except Cuba"
_ALL_EXCEPT = re.compile(
    r"(?<= with)(?= (?:all|every|each|most|any|other|states|countries)\b[^.;:]{0,80}?"
    r"\b(?:except|excluding|exceptions? of|other than|apart from|aside from|but)\b)"
)

DIRECT = re.compile(
    r"\b(?:with|between)\s+"
    r"(?:(?:both|the|(?:its|their) (?:neighbou?rs?|ally|allies|rivals?),?)\s+)*$"
)

_GROUP = re.compile(
    r"\b(?:with|between)\b[^.;:]{0,80}?\b(?:countries|states|nations|neighbou?rs|members|entities|"
    r"republics|territories|partners)\b(?:(?!\b(?:is|are|was|were|has|have|had)\b)[^.;:]){0,50}?"
    r"(?:,|\(|\bincluding|\bnamely|\bsuch as|\band|\bas well as|\bin addition to|\bnotably)"
    r"\s+(?:with\s+)?(?:its (?:[a-z-]+ ){1,3})?(?:the\s+)?$"
)

# A body's members are not the body: "with ASEAN member states".
_MEMBERS = re.compile(r"(?: \([^()]{1,12}\))?(?:['’]s?)? (?:member|countr|states\b|nations\b)")

# Who owns what is dealt with is not whom one deals with: "with Cuba's recognition of Fiji".
OWNER = re.compile(
    r"['’]s? (?!(?:[a-z]+ )?(?:government|regime|authorit|administration|junta|leader|ruler|king))"
)

# Whom a state's kin or friend is named by has no part: "relations with Cuba's predecessor, Chad".
RELATED = re.compile(
    r"['’]s? (?:[a-z]+ )?(?:predecessor|successor|neighbou?r|ally|rival|partner|enem(?:y|ies))\b"
    r"(?:(?: state|,)? (?:the )?)?"
)


def dealt_with(reading: Reading, reach: Span) -> list[Mention]:
    """Return the actors that stand after "with" or "between" behind a trigger."""
    plain = reading.plain
    aside = _SIDE.search(plain, *reach) or _ALL_EXCEPT.search(plain, *reach)
    end = aside.start() if aside else reach.end
    kept: list[Mention] = []
    for begin, each in _named(reading, Span(reach.start, end)):
        before = plain[max(reach.start, begin - 150) : begin]
        if not kept:
            if reading.is_group(each) or (is_body(each) and _MEMBERS.match(plain, each.end)):
                continue  # "three Arab League countries": the countries follow
            if OWNER.match(plain, each.end):
                break
            direct = each.kind == "city" or is_body(each)
            with_it = (DIRECT if direct else _WITH).search(before)
            if with_it or (each.kind != "city" and _GROUP.search(before)):
                kept.append(each)
            continue
        between = plain[kept[-1].end : begin]
        if not (LISTING.match(between) or _BESIDE.match(between)) or "along" in between:
            break  # "severed ties with Chad along with Mali": Mali did so too
        if OWNER.match(plain, each.end):
            break  # "with Chad, Peru's neighbour"
        if each.kind == "city" and kept[-1].kind != "city" and "and" not in between:
            break  # "After establishing ties with Chad, Havana sent …"
        kept.append(each)
        if re.search(r"\b(?:and|or)\b|&", between) and not plain.startswith(")", each.end):
            break
    return kept


def agents(reading: Reading, reach: Span) -> list[Mention]:
    """Return by whom a stretch says that something is done: "were established by Fiji"."""
    plain = reading.plain
    return [
        each
        for each in reading.mentions_in(*reach)
        if each.kind != "city" and not OWNER.match(plain, each.end)
        if _BY.search(plain, max(reach.start, each.start - len(" by the ")), each.start)
    ]


def _named(reading: Reading, reach: Span) -> Iterator[tuple[int, Mention]]:
    """Give the actors of a stretch and where each one's words begin: "Peru's predecessor Fiji"."""
    begin = None
    mentions = [
        each for each in reading.mentions_in(*reach) if each.kind != "demonym" and acts(each)
    ]
    for each, following in zip_longest(mentions, mentions[1:]):
        begin = each.start if begin is None else begin
        if following and RELATED.fullmatch(reading.plain, each.end, following.start):
            continue
        yield begin, each
        begin = None


def acts(mention: Mention) -> bool:
    """Say whether a name can be of one that deals with others: a capital can, no other city."""
    return mention.kind != "city" or is_capital(mention.name, mention.id)


def is_body(mention: Mention) -> bool:
    """Say whether a mention is of an organisation."""
    return kind_of(mention.id) == "organisation"
