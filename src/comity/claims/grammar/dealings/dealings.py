"""How two get on: friendly relations, tension and dispute."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.dealings import allies, opposition, rapport, strains, together
from comity.claims.grammar.dealings.counterparts import counterparts
from comity.claims.grammar.dealings.extent import named_until, stretch
from comity.claims.grammar.dealings.giving import GIVES, by_giver, given
from comity.claims.grammar.dealings.lands import LAND
from comity.claims.grammar.dealings.phrases import widened
from comity.claims.grammar.dealings.terms import matter, of_ties
from comity.claims.prose.acts import alone
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import IT
from comity.claims.reading import Reading
from comity.claims.wording import holds

_FRIENDLY = (
    (rapport.FRIENDLY, ("elation", "ties", "link", "bond", "riendship", "artnership", "lliance",
                        "peration", "ialog", "ollaboration")),
    (rapport.FRIENDLY_IS, ("elation", "ies", "peration")),
    (allies.ALLY, ("allies", "ally ", "ally,", "ally.", "supplier", "donor", "supporter", "backer",
                    "investor", "source", "provider", "friend", "partner", "benefactor", "patron",
                    "protector", "guarantor", "advocate", "creditor", "lender", "exporter",
                    "contributor",
                    "market", "destination")),
    (rapport.COOPERATE, ("operat", "ollabor", "together", "engage in", "closely", "onsult",
                         "share", "work", "business")),
    (rapport.WARMING, ("mprovement", "arming", "trengthening", "pprochement", "econciliation",
    "haw ")),
    (rapport.TERMS, (" terms",)),
    (rapport.STRENGTHEN, ("trengthen", "eepen", "xpand", "nhanc", "ntensif", "ultivat", "oster",
                          "forg", "onsolidat", "roaden", "mprov", "romot", "hored", "ement",
                          "olidif", "einforc", "oost", "urtur", "mend", "epair", "olster", "ncreas",
                          "evelop", "doubled")),
    (rapport.FRIENDLY_TO, ("friendly", "sympathetic", "supportive", "loyal", "close ")),
    (rapport.ALLIED, ("allied", "aligned")),
    (rapport.CLOSER, ("closer",)),
    (rapport.ALLIANCE, ("lliance", "artnership", "riendship")),
    (together.ADVANCED, ("elation", "ies", "peration")),
    (together.COOPERATION, ("operation", "ollaboration", "artnership")),
    (together.EXCHANGES, ("contacts", "xchange", "onsultations")),
    (together.JOINT, ("oint ", "ombined ", "together", "ointly", "with")),
    (together.EACH_OTHER, ("each other", "one another")),
    (together.CLOSE, (" close", " friendly", " allied")),
    (together.TRADE, ("rade", "ommerce")),
    (together.TRADED, ("rade ", "rade,")),
    (together.NAMED, (" Partnership",)),
    (together.AREAS, ("areas of", "area of", "fields of", "field of", "here", "tor")),
    (together.OPEN, ("elation", "ties", "bond", "riendship", "operation", "ollab")),
    (together.TRADING, ("trade",)),
    (together.HISTORY, ("history of", "tradition of")),
)  # fmt: skip
"""Each pattern with parts of words of which its sentences hold one: it is slow without them."""
# Patterns by their identities: the hash of one is worked out anew each time it is asked for.
_DONE = frozenset(
    id(getattr(together, each))
    for each in (
        "ADVANCED",
        "COOPERATION",
        "EXCHANGES",
        "JOINT",
        "TRADE",
        "TRADED",
        "TRADING",
        "HISTORY",
        "NAMED",
        "OPEN",
    )
)
"""Those that tell nothing more of what another pattern told."""
_GUESSED = _DONE | {id(rapport.STRENGTHEN)}
"""Those that hold of the two in view only where no third is named."""
_VERBAL = frozenset(
    map(id, (together.EACH_OTHER, together.TRADED, together.TRADING, allies.ALLY,
             rapport.FRIENDLY_TO, rapport.CLOSER))
)  # fmt: skip
"""Those that hold a verb themselves, or are asked for one."""
# What is already there is not intended: "to resolve the tensions", "their already close ties".
_THERE = re.compile(
    r"\b(?:the|its|their|his|ongoing|already|existing|despite|in the face of|amid|"
    r"(?:resolv|settl|end|mediat|solv|overcom|eas|defus)(?:e|es|ed|"
    r"ing)? an?)(?: already)?(?: [a-z-]+)? $"
)
_CLAUSE = re.compile(
    r"[,;] (?!as well as|and )| (?:but|and|which|as|because|if|when|since|while|due to) "
)
# "a common animosity towards Cuba" is not between those who share it.
_SHARED = re.compile(r"\b(?:common|shared|mutual|joint|same)(?: [a-z]+)? $")
_IMPOSED = re.compile(r" (?:imposed|placed|by)\b")
# "moved away from the hostilities of old"
_OVERCOME = re.compile(
    r"\b(?:away from|free (?:of|from)|avoid\w*|prevent\w*|without|absence of|"
    r"devoid of|become part of)\b[^.,;]{0,40}$"
)
# "one of the few countries to develop relations": no aim, and no more than relations
_ASIDE = (", ", "countries to ", "nations to ", "states to ", "country to ")
_OF_A_TITLE = (" on ", " for ", " of ")
_EXISTING = ("already ", "existing ")
_TITLE = re.compile(r"[A-Z]\w+ (?:(?:for|of) (?:the )?)?$")
_AGAINST = re.compile(r" (?:\w+ ){0,2}against\b")
_TOWARDS = re.compile(r" (?:towards?|against|with|to|of) ")
_HOSTILE = (
    (rapport.HOSTILE, ("elation", "ties", "link", "bond", "riendship", "artnership", "lliance",
                       "peration", "ialog")),
    (rapport.HOSTILE_IS, ("elation", "ies")),
    (rapport.QUARREL, ("",)),
    (rapport.STRAIN, ("strained", "clash", "opposition", "competition", " point", "nadir",
    "conflict")),
    (rapport.RIVAL, ("rival", "enem", "adversar", "foe", "cool ", "hostile", "cold ",
                     "suspicious", "critical", "wary", "distrustful", "antagonistic", "unfriendly",
                     "opposed")),
    (rapport.DISPUTING, ("disputes ", "disputed ", "disputing ", "contest")),
    (strains.COOLING, ("elation", "ties", "link", "riendship", "lliance", "peration")),
    (strains.MARRED, ("elation", "ties", "link", "riendship", "lliance", "peration")),
    (strains.CONTENTION, ("",)),
)  # fmt: skip
_NAMED = (rapport.QUARREL, strains.CONTENTION)
"""Who is at odds is not guessed for these."""
_FAR = 120
_NEAR, _NEARBY = 60, 90
_OF_LAND = re.compile(rf"\b(?:{LAND.pattern}) $")
_OF_TWO = re.compile(
    r"(?i:dispute|tension|rift|friction|disagreement|rivalr|animosity|hostility|enmity|\brow\b|"
    r"spat|feud|stand-?off|contention|outstanding|contentious|unresolved|border|trust|bad blood|"
    r"antagonism|strains)"
)
_UNKNOWN = re.compile(
    r"(?: [a-z]+){0,3} (?:(?:with|between|among|within) |in (?:the|its) (?:country|region|"
    r"capital|[A-Z])|"
    rf"in {IT})"
)
# "the dispute" was told of before, and "to settle disputes" tells of none.
_TOLD = re.compile(
    r"\b(?:the|[Tt]his|[Tt]hat|[Tt]hese|settle\w*|settling|resol\w+|solv\w+|peaceful|mediat\w+) "
    r"(?:of )?(?:[a-z/-]+ ){0,2}$|\bThe (?:[a-z]+ )?$|\w[/-]$|[A-Z]\w+[-–][A-Z]\w+ $|"
    r"mediat[^.;,]{0,60}$"
)
_NOT = re.compile(r"\b(?:not|never|nor|hardly|no longer)\b")


_NAMES = {
    getattr(where, each).pattern: f"{each} ({where.__name__.rpartition('.')[2]}.py)"
    for where, names in (
        (allies, ("ALLY",)),
        (rapport, ("FRIENDLY", "FRIENDLY_IS", "COOPERATE", "WARMING", "HOSTILE",
                   "HOSTILE_IS", "QUARREL", "STRAIN", "TERMS", "ALLIED", "ALLIANCE", "FRIENDLY_TO",
                   "STRENGTHEN", "CLOSER", "RIVAL", "DISPUTING")),
        (strains, ("COOLING", "MARRED", "CONTENTION")),
        (together, ("ADVANCED", "COOPERATION", "EXCHANGES", "JOINT", "EACH_OTHER", "CLOSE",
                    "TRADE", "TRADED", "TRADING", "HISTORY", "NAMED", "OPEN",
                    "AREAS")),
    )
    for each in names
}  # fmt: skip
"""What the patterns are called in the grammar, for ``comity read --explain``: by their texts, for
the hash of a pattern is worked out anew each time."""


class Dealing(NamedTuple):
    """How two get on; ``directed`` when it is one's towards the other."""

    one: str
    other: str
    words: str
    over: str
    modality: str
    start: int
    end: int
    stop: int
    directed: bool = False
    rule: str = ""


def friendships(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of friendship."""
    found = prose(reading)
    nouns = found.places(rapport.STEMS_NOUN)
    nouns = [at for at in nouns if rapport.NOUN.match(reading.plain, at)]
    for sentence in found.with_any(*rapport.STEMS_TIES, near=nouns):
        text = sentence.shape.text
        listed = list(rapport.LISTED.finditer(text))
        for match in listed:
            yield from _bracketed(reading, sentence, match)
        told: list[tuple[int, int]] = []
        for pattern, parts in _FRIENDLY if not listed else ():
            if not holds(text, parts):
                continue
            for match in pattern.finditer(text):
                on = rapport.ACCORD_ON.search(text[: match.start()])
                if on and "rategic" not in match[0]:
                    continue
                if any(a < match.end() and match.start() < b for a, b in told):
                    continue  # another pattern told of the same words
                told.append(match.span())
                yield from _ties(reading, sentence, match)


def disputes(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of tension and quarrels."""
    for sentence in prose(reading).with_any(*rapport.STEMS_BAD, *strains.STEMS):
        yield from _imposed(sentence)
        text = sentence.shape.text
        for pattern, parts in _HOSTILE:
            if not holds(text, parts):
                continue
            for match in pattern.finditer(text):
                at = sentence.shape.plain_at(match.start())
                if _OF_LAND.search(reading.plain, max(sentence.span.start, at - _FAR), at):
                    continue  # "the Kashmir dispute" is read as one over land
                yield from _ties(
                    reading, sentence, match, quarrel=True, guess=pattern not in _NAMED
                )


def _imposed(sentence: Sentence) -> Iterator[Dealing]:
    """Yield sanctions on one by another."""
    drawn = sentence.shape
    for match in rapport.IMPOSED.finditer(drawn.text):
        span = drawn.plain_span(*match.span())
        for one in drawn.members(match["by"]):
            for other in drawn.members(match["whom"]):
                if one.id != other.id:
                    yield Dealing(
                        one.id, other.id, match["words"], "bilateral relations", "", *span,
                        sentence.span.end, rule="sentence, IMPOSED (rapport.py)",
                    )  # fmt: skip


def _bracketed(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Iterator[Dealing]:
    """Yield what a bracket in a list of states says: "Oman (trade relations 1996–2000)"."""
    drawn = sentence.shape
    one = drawn.members(match["who"])[-1]
    words = drawn.plain_span(*match.span("words")).of(reading.plain)
    if reading.state and one.id != reading.state:
        yield Dealing(
            reading.state, one.id, words, "", "", one.start,
            drawn.plain_span(*match.span()).end, sentence.span.end,
            rule="sentence, LISTED (rapport.py)",
        )  # fmt: skip


def _ties(
    reading: Reading,
    sentence: Sentence,
    match: re.Match[str],
    *,
    quarrel: bool = False,
    guess: bool = True,
) -> Iterator[Dealing]:
    drawn = sentence.shape
    start = widened(drawn.text, *match.span())
    before = drawn.text[max(0, start - (_NEAR if quarrel else _NEARBY)) : start]
    if _tells_other(drawn.text, match, before, quarrel=quarrel):
        return
    words = of_ties(reading, sentence, match, quarrel=quarrel)
    over = matter(reading, sentence, match, words) if quarrel else ""
    if match[0].startswith("future "):
        before = f"{before} future "
    mood = "denied" if rapport.NONE.search(before) else _mood(before)
    if match.re in {strains.COOLING, strains.MARRED}:
        mood = ""
    if match.re is rapport.STRENGTHEN and match["aim"]:
        if rapport.AIMED.search(before):
            mood = mood or "intended"
        # "to promote relations": whose, only a name right by it tells
        guess = guess and bool(match["own"] or match["with"])
    until = match.end()
    gives = match.re is allies.ALLY and GIVES.search(words)
    if gives:
        words, until = given(reading, sentence, match, gives)
    guess = (guess and sentence.passage.role != "note") or bool(
        quarrel and _mutual(drawn.text, match) and alone(sentence, reading.state)
    )
    for one, other in _between(reading, sentence, match, gives=bool(gives), guess=guess):
        span = drawn.plain_span(*stretch(drawn.text, match))
        end = max(
            span.end,
            drawn.plain_span(match.start(), until).end,
            named_until(reading, sentence, match.end(), (one, other)),
        )
        yield Dealing(
            one, other, words, over, mood, span.start, end, sentence.span.end, directed=bool(gives),
            rule=f"sentence, {_NAMES[match.re.pattern]}",
        )  # fmt: skip


def _mutual(text: str, match: re.Match[str]) -> bool:
    """Say whether words tell of a quarrel that is one of two, and with nobody unknown."""
    named = match.start() and match[0][0].isupper()
    over = text.startswith("The ") and text.startswith(" over", match.end())
    quoted = text.count('"', 0, match.start()) % 2
    told = quoted or (_TOLD.search(text, 0, match.start()) and not over)
    return bool(
        _OF_TWO.search(match[0])
        and not named
        and not told
        and not _UNKNOWN.match(text, match.end())
    )


def _between(
    reading: Reading, sentence: Sentence, match: re.Match[str], *, gives: bool, guess: bool
) -> Iterator[tuple[str, str]]:
    """Yield between whom words hold, the one who gives first where they are of giving."""
    found = counterparts(sentence, match.start(), match.end(), reading.state, guess=guess)
    if gives:
        found = by_giver(sentence, match, found)
    for one, other in found:
        if not (id(match.re) in _GUESSED and _third(sentence, one, other)):
            yield one, other


def _third(sentence: Sentence, one: str, other: str) -> bool:
    """Say whether a sentence names somebody else and not both of two."""
    kinds = {"state", "demonym", "pair"}
    named = {e.id for piece in sentence.shape.pieces if piece.kind in kinds for e in piece.members}
    return not {one, other} <= named and not named <= {one, other}


def _tells_other(text: str, match: re.Match[str], before: str, *, quarrel: bool) -> bool:
    """Say whether words around a match make it tell of something else than of two who get on."""
    shared = _SHARED.search(before) and _TOWARDS.match(text, match.end())
    if shared or _NOT.search(match[0]):
        return True
    return _no_quarrel(text, match, before) if quarrel else _no_friendship(text, match, before)


def _no_quarrel(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether words of a quarrel tell of one that was overcome, or of a third party's."""
    if match.re is rapport.RIVAL:
        common = match[0].startswith(("common", "joint", "mutual", "shared"))
        return common or not rapport.COPULA.search(before)
    if match.re in {strains.COOLING, strains.MARRED} and strains.UNREAL.search(before):
        return True
    lifted = "anction" in match[0] and opposition.LIFTED.search(before)
    imposed = match.re is rapport.QUARREL and _IMPOSED.match(text, match.end())
    return bool(lifted or imposed or _OVERCOME.search(before))


def _no_friendship(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether words of friendship are somebody's, a name's, or of ties that are spoilt."""
    end = match.end()
    if match.re is rapport.COOPERATE and text.count('"', 0, match.start()) % 2:
        return True  # somebody's words
    said_of = (rapport.COPULA.search(before), allies.APPOSED.search(before))
    beside = any(said_of) or allies.OF_ARE.match(text, end)
    if (match.re is allies.ALLY or match.re is rapport.FRIENDLY_TO) and not beside:
        return True
    if rapport.TROUBLED.search(before):
        return True  # "their often frosty neighbourly relations"
    # "the Regional Trade and Economic Cooperation" is the name of something
    named = (
        match.re is rapport.FRIENDLY
        and match[0][0].isupper()
        and "rategic" not in match[0]
        and (_TITLE.search(before) or before.endswith(_OF_A_TITLE))
    )
    spoilt = rapport.SPOILT.search(before) or not (
        id(match.re) in _VERBAL or rapport.VERB.search(text)
    )
    aside = match.re is rapport.STRENGTHEN and match["aim"] and before.endswith(_ASIDE)
    return bool(
        named or spoilt or aside or rapport.WEAK.match(text, end) or _AGAINST.match(text, end)
    )


def _mood(before: str) -> str:
    """Return how sure words are of the ties or the quarrel after them."""
    aim = rapport.AIM.search(before)
    if aim and (before.endswith(_ASIDE, 0, aim.start()) or before.endswith(_EXISTING)):
        return ""
    made = aim and rapport.MADE_TO.search(before, 0, aim.start())
    if aim and not made and rapport.AIMED.search(before, 0, aim.start()):
        return modality(_CLAUSE.split(before[: aim.start()])[-1]) or "intended"
    if before.endswith((" future ", " possible ", " eventual ", " prospective ")):
        return "intended"
    clauses = _CLAUSE.split(before)
    said = clauses[-1] or "".join(clauses[-2:])  # "discussed trade and [cooperation]"
    return "" if _THERE.search(before) else modality(said)
