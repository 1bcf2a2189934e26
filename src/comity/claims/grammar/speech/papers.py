"""Papers that are named with whose they are: "a 2010 survey by Gallup", "a BBC poll found"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.persons.publishers import BODY, PUBLISHER
from comity.claims.prose.finding import sought
from comity.claims.prose.shape import DATE, ORGANISATION

ANYBODY = (
    r"(?<![\w’'.-])(?!(?:He|She|It|They|This|That|The|In|On|At|As|A|An|And|By)\b)"
    r"(?:[A-Z]{2,10}\b|[A-Z][\w’'&-]+(?: (?:(?:of|for|on|and) (?:the )?)?[A-Z][\w’'&-]+){1,7})"
)
"""Whoever is named by several words with capitals, or by their first letters."""
_PAPER = re.compile(
    r"\b(?:reports?|surveys?|polls?|stud(?:y|ies)|investigations?|articles?|analys[ei]s|index|"
    r"rankings?|figures|data|statistics|estimates?|research|findings|documents?|assessments?|"
    r"dossiers?|cables?|reviews?|editorials?|(?:Report|Survey|Poll|Index)(?! [A-Z]))(?![\w’'-])|"
    r"^(?:Studies|Figures|Data|Statistics|Research|Estimates|Findings|Documents)\b"
)
"""What tells something in writing, and has an author."""
STEMS = sought(
    "report", "survey", "poll", "study", "studies", "investigation", "article", "analys", "index",
    "ranking", "figures", "data ", "statistics", "estimate", "research", "findings", "document",
    "assessment", "dossier", "cable", "review", "editorial",
)  # fmt: skip
_WORDS = (
    rf"(?:(?:(?!(?:in|on|of|for|to|from|by|and|with|at|that|which|has|had|is|was|after|before|when|"
    rf"as)\b)[a-z-]+|{DATE}) ){{0,3}}"
)
"""What describes a paper, before its name."""
_WHOSE = re.compile(
    rf"(?P<name>{PUBLISHER}|{ORGANISATION}|{BODY}|{ANYBODY})(?:['’]s?)? "
    rf"{_WORDS}$"
)
_BY = re.compile(
    r"(?: (?:publish|releas|conduct|commission|issu|produc|prepar|compil)ed| taken| carried out)?"
    rf"(?: (?:in|of|from) {DATE})? (?:(?P<by>by|from)|of|in) (?:the )?"
    rf"(?P<name>{PUBLISHER}|{ORGANISATION}(?! [A-Z])|(?(by)(?:{BODY}|{ANYBODY})|(?!)))"
    r"(?![\w-]| (?:(?:of|for) )?[A-Z])"
)
_ARTICLE = re.compile(rf"(?<![\w-])(?:[Aa]n?|[Tt]he|[Ii]ts) {_WORDS}$")
_LED = re.compile(
    r"(?<![\w-])[Aa](?:ccording to|s (?:reported|shown|stated|estimated|noted) (?:by|in)) "
    r"(?=[^,;:]{0,90}$)"
)
_FOUND = (
    r"(?:f(?:ou|i)nds?|sa(?:id|ys?)|show(?:s|ed|n)?|(?:stat|conclud|not|alleg|estimat|describ|"
    r"accus|argu|criticis|criticiz|prais|blam|plac|rat|observ)(?:es?|ed)|"
    r"(?:claim|reveal|suggest|rank|warn|document|highlight|detail|condemn|list|report|indicat|"
    r"record|confirm|question|mention|assert|calculat|identif(?:y|i)|put)(?:e?s|e?d)?)"
)
"""What a paper does with what it tells, in the present or the past."""
_TELLS = re.compile(
    rf"(?:,? (?:published|released|issued)?(?: ?(?:in|of|from|on|for) (?:the )?{DATE}),?)?"
    r"(?: (?:also|later|further|has|had|have|even|[a-z]+ly)){0,2} "
    rf"(?P<verb>{_FOUND})(?![\w-])(?! (?:to|by|in|for|with)\b)"
)
_REACH = 100


class Source(NamedTuple):
    """Words of a text that name the source of what it tells."""

    start: int
    end: int
    name: tuple[int, int]
    """Where the publisher's name begins and ends."""
    led: bool
    """Whether it is told with "according to", and what it tells may stand before it."""


def papers(text: str) -> Iterator[Source]:
    """Yield the papers that a shape's ``text`` names as a source, with whose they are."""
    last = -1
    for paper in _PAPER.finditer(text):
        low = max(0, last, paper.start() - _REACH)
        whose = _WHOSE.search(text, low, paper.start())
        by = _BY.match(text, paper.end())
        owner = by or whose
        if owner is None:
            continue
        end = by.end() if by else paper.end()
        first = whose.start() if whose and not by else paper.start()
        led = _LED.search(text, low, first)
        tells = None if led else _TELLS.match(text, end)
        if led or tells:
            end = tells.end() if tells else end
            opens = led or _ARTICLE.search(text, low, first)
            start = opens.start() if opens else first
            yield Source(start, end, owner.span("name"), led is not None)
            last = end
