"""What quarrels of last resort share: the clause of a word, whom it names, the quarrel of two."""

import re

from comity.claims.grammar.dealings.extent import named_until, told_within
from comity.claims.grammar.dealings.words import ids_of
from comity.claims.grammar.quarrels.causes import cause
from comity.claims.grammar.quarrels.matters import NOTHING, Matter, matter, owned
from comity.claims.grammar.quarrels.quarrels import Quarrel
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import capitals
from comity.claims.prose.shape import WHO, Piece
from comity.claims.reading import Reading

KINDS = ("state", "organisation", "demonym", "pair", "it", "city")
"""The signs that may stand for one of the two who are at odds."""
# Where something is settled or said is no party to a quarrel.
VENUE = re.compile(
    r"United Nations|UNESCO|Court|Tribunal|Treaty|Convention|Monetary|World |Committee|Authority|"
    r"Commission|Organi[sz]ation|System|Council|Agency|Conference|Bank|Forum|League of Nations"
)
# What two do together sets neither against the other; and what is settled is no more.
TOGETHER = re.compile(
    r"\b(?:co-?operat|collaborat|joint|shar(?:e|ed|ing)\b|common|agree[ds]?\b|discuss|talks|"
    r"support|help|assist|improv|remov|resolv|solv|settl|overc[ao]me|like-minded|forgotten|"
    r"eas(?:e|ed|ing)\b|lift|end(?:ed|ing)?\b|together|reconcil|mediat|peace|withdr[ae]w|condol|"
    r"solidarity|combat|fight|tackl|counter|abstain|reject|oppos|den(?:y|ied|ies)|avoid|prevent|"
    r"without|free of|despite|calm|reduc|allay|renounc|waiv|relinquish|drop(?:ped|s)\b|"
    r"less (?:of )?an?\b|back(?:s|ed)\b|no\b|the (?:latter|former)\b)"
)
UNDONE = re.compile(
    r"\b(?:abstain\w*|without|avoid\w*|prevent\w*|stop(?:ped)?|instead of|rather than|"
    r"refus\w+ to|declin\w+ to|not) ?\b"
)
"""What stands before a deed that is not done."""
# "Western pressure", "ethnic tensions", "a woman who accused": those of others, or at home.
OF_OTHERS = re.compile(
    r"\b(?i:western|international|foreign|public|internal|domestic|global|multilateral|popular|"
    r"ethnic|tribal|sectarian|religious|worldwide|regional|mass|anti-government|civil|racial|"
    r"student|personal|social|sporting|historic|friendly|as|no|any|unlikely|these|labou?r|those|"
    r"victims? of)(?: [a-z]+)? $|\b(?:people|opposition|rebels?|troops|group|party|parties|"
    r"activists?|women|woman|author|citizens|journalists?|judges?|farmers|workers|police|"
    r"soldiers|republics|countries|states|nations|brothers?|militia\w*|refugees|minorit\w+|"
    r"prisoners|rugby|football|cricket)\b[^.;,]*$"
)
_BREAK = re.compile(
    r"[;:] |\. (?=[A-Z])|, (?:and|but|while|whereas|although|though|which|who|where|when|after|"
    r"as(?! well)|with|because|so|before|until|since|despite|leading|resulting|making) | (?:but|"
    r"while|whereas|although|though|which|who|when|because|after|before|until) | and "
    rf"(?={WHO} )"
)
# "in Cuba", "near the embassy in Havana": where it was, no party.
_PLACE = re.compile(
    r"\b(?:in|near|across|throughout|outside|inside|into|via|through|for|like|unlike|as|than|"
    r"alongside|along with|such as|including) (?:the )?(?:[a-z]+ )?$"
)
_FEW = 24
_RULE = "sentence, ill will of two ({}.py)"


def clause_around(text: str, at: int) -> tuple[int, int]:
    """Return where the clause around ``text[at]`` begins and ends."""
    start, end = 0, len(text)
    for found in _BREAK.finditer(text):
        if found.end() <= at:
            start = found.end()
        elif found.start() >= at:
            end = found.start()
            break
    return start, end


def named_by(reading: Reading, sentence: Sentence, pieces: list[Piece]) -> list[str]:
    """Return whom signs stand for, nobody where it is a venue; of cities, whose capitals."""
    found: dict[str, None] = {}
    text = sentence.shape.text
    for each in pieces:
        if each.kind != "pair" and _PLACE.search(text, max(0, each.at - _FEW), each.at):
            continue
        ids = capitals(each) if each.kind == "city" else ids_of(sentence, each, reading.state)
        found.update(dict.fromkeys(ids))
    return [] if any(map(VENUE.search, found)) else list(found)


def pairs(ours: list[str], theirs: list[str]) -> list[tuple[str, str]]:
    """Return each of some with each of others, where no one is of both."""
    apart = set(ours).isdisjoint(theirs) and not any(map(VENUE.search, (*ours, *theirs)))
    return [(one, other) for one in ours for other in theirs] if apart else []


def of_two(  # noqa: PLR0913 - where it is told, by what words, of whom, by which rule
    reading: Reading,
    sentence: Sentence,
    match: re.Match[str],
    end: int,
    two: tuple[str, str],
    *,
    rule: str,
) -> Quarrel:
    """Return the quarrel of two that a match tells with what follows it up to ``text[end]``."""
    drawn = sentence.shape
    words = match.groupdict().get("deed") or match[0]
    over = _over(reading, sentence, match, words)
    parties = tuple(sorted(two))
    start = min(match.start(), over.start) if over.start >= 0 else match.start()
    span = told_within(sentence, start, max(end, over.end), parties)
    span = span._replace(end=max(span.end, named_until(reading, sentence, match.end(), parties)))
    return Quarrel(
        parties, words.lower(), over.words, "", drawn.plain_at(match.start()),
        *span, sentence.span.end, _RULE.format(rule),
    )  # fmt: skip


def _over(reading: Reading, sentence: Sentence, match: re.Match[str], words: str) -> Matter:
    """Return what it is over: what is told to be its cause, or whose doings it is about."""
    found = matter(reading, sentence, match, words)
    if found.words == NOTHING:
        found = cause(reading, sentence, match.span()) or found
    if found.words == NOTHING:
        found = owned(reading, sentence, match.end() + 1) or found
    return found
