"""The grammar of words given to somebody who is named behind them, or as their source."""

import re

from comity.claims.grammar.persons.publishers import PUBLISHER
from comity.claims.grammar.persons.titles import NAME
from comity.claims.grammar.speech.groups import HEADS
from comity.claims.grammar.speech.speakers import MINISTRY, PHRASE
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM

_BUREAU = (
    r"(?:Bureau|Department|Agency|Bank|Council|Commission|Office|Institute|Board|Chamber|"
    r"Association|Federation|Centre|Center|Foundation|Authority|Service|Committee|Organi[sz]ation)"
)
WHO = (
    rf"(?<![\w’'])(?:(?P<he>(?i:s?he)\b)|(?P<ministry>{MINISTRY})|"
    rf"(?P<phrase>{PHRASE})(?:,? (?P<named>{NAME}))?|(?P<actor>{ACTOR}(?! [A-Z])|{CITY})|"
    rf"(?P<person>(?:(?:{DEMONYM}|{ACTOR}) (?=(?:[A-Z][a-z]+ ){{1,3}}{_BUREAU}\b))?{NAME}))"
)
"""Whoever speaks, behind or before their words, in a shape's text."""
_SAID = (
    r"(?:said|says|stated|added|revealed|announced|warned|noted|argued|claimed|explained|declared|"
    r"complained|conceded|insisted|maintained|remarked|commented|replied|asserted|surmised|"
    r"lamented|cautioned|contended|alleged|emphasi[sz]ed|stressed|charged|boasted|quipped)"
)
# What is said comes first: "…", said the minister; the aid, Chad revealed, would go on.
AFTER = re.compile(
    rf"(?:(?<=[\"”]),?|(?P<within>, )) ?(?:(?P<verb>said|says|stated|added|wrote|declared|"
    rf"warned) )?(?:the |The )?{WHO}(?(verb)| {_SAID})"
    r"(?=[,.;]|$|(?(within)(?!)| (?:on|in|at|during|to|when|after|before|while) ))"
)
SAYS_AFTER = re.compile(rf"[\"”],? |, [^,.;]{{1,60}} {_SAID}[,.;]")
PAPER = re.compile(rf"{PUBLISHER}$")
_JUDGED = (
    r"(?:condemned|criticised|criticized|denounced|praised|deplored|hailed|welcomed|applauded|"
    r"commended|decried|rejected|accused|blamed|characteri[sz]ed|portrayed|demanded(?= by)|"
    r"lauded|rebuked|censured|described|called|dismissed|denied(?= by)|questioned|"
    r"dubbed|labelled|labeled|branded)"
)
SUFFERED = re.compile(
    rf"(?<!\b[Hh]e )(?<!\b[Ss]he )(?<!\b[Tt]hey )(?<!visitors )(?<!delegation )"
    rf"(?:\b(?:was|were|is|are|been|being) (?:[a-z]+ )?|, )(?P<verb>{_JUDGED})"
    rf"(?<!called(?= [\"“][A-Z]))(?: [^.;,]{{3,70}}?)? by (?:the )?{WHO}(?![\w’'-]| [A-Z])"
    rf"(?P<more>(?(phrase) and {HEADS}(?![\w’'-])|(?!)))?"
)
_FIGURES = r"(?:(?:the )?(?:figures|estimates|data|statistics|numbers) (?:from|by|of) )?"
_CLAUSE = r"(?:the|this|that|these|those|there|it|its|his|her|their|they|he|she|an?|no) "
ACCORDING = re.compile(
    rf"(?:(?P<first>^[\"“]?(?:According to|As per))|(?<= )according to) {_FIGURES}(?:the )?{WHO}"
    rf"(?(first)(?(actor)|(?:, (?:the )?{NAME})?)(?=, | {_CLAUSE})|(?=[.;,]|$))"
)
WORDS = re.compile(
    rf"\b(?:[Ii]n the words of (?:the )?(?P<of>{NAME})|[Ii]n (?:the )?(?P<owner>{NAME})['’]s? "
    r"(?:own )?words)\b"
)
