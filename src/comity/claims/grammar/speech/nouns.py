"""What somebody says by a noun: "Peru's position is that", "Peru's condemnation of the raid"."""

import re

from comity.claims.grammar.speech.saying import WHO
from comity.claims.prose.finding import sought

_THAT = r" that(?=[ ,][^.;]{8})"
_SAID = (
    r"(?:claims?|declarations?|assertions?|statements?|announcements?|warnings?|accusations?|"
    r"allegations?|insistence|suggestions?|arguments?|contentions?|views?|complaints?|"
    r"predictions?|demands?|promises?|pledges?|proclamations?|assurances?|remarks?|comments?|"
    r"opinions?|position|stance)"
)
_JUDGED = (
    r"(?:(?:condemnations?|denunciations?|criticisms?|praise|disapproval) of|"
    r"(?:calls?|appeals?|demands?) for(?! (?:tenders|bids|proposals|papers|applications)\b)|"
    r"objections? to|protests? (?:against|over)|criticisms? of)"
)
_WORDS = r"(?: (?!own\b)[a-z-]+(?:, [a-z]+)?){0,2}"
BY_NOUN = re.compile(
    rf"(?:[Tt]he )?{WHO}['’]s?{_WORDS} (?:{_SAID}(?: (?:is|was|has been|remains|remained))?{_THAT}|"
    rf"(?P<judged>{_JUDGED})(?= [^.;]{{6}}))"
)
OPINION = re.compile(rf"^In (?:the )?{WHO}['’]s? (?:opinion|view|words|eyes), ")
HINT = re.compile(
    rf"['’]s?{_WORDS} (?:{_SAID} |{_JUDGED})|^In [^,]{{2,60}}['’]s? (?:opinion|view),"
)
STEMS = sought(
    "claim that", "claims that", "declaration that", "assertion that", "assertions that",
    "statement that", "announcement that", "warning that", "warnings that", "accusation that",
    "accusations that", "allegation that", "allegations that", "insistence that",
    "suggestion that", "argument that", "contention that", "view that", "prediction that",
    "demand that", "promise that", "pledge that", "opinion that", "position that", "stance that",
    "position is", "position was", "view is", "view was", "stance is", "stance was",
    "argument is", "argument was", "opinion is", "opinion was", "position has", "position remain",
    "condemnation of", "denunciation of", "criticism of", "criticisms of", "praise of",
    "disapproval of", "call for", "calls for", "appeal for", "appeals for", "demand for",
    "demands for", "objection to", "objections to", "protest against", "protests against",
    "opinion,", "view,",
)  # fmt: skip
