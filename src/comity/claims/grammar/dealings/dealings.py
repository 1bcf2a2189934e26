"""How two get on: friendly relations, and help of one to the other."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.dealings import rapport, together
from comity.claims.grammar.dealings.counterparts import counterparts
from comity.claims.grammar.dealings.giving import GIVES, by_giver, given
from comity.claims.grammar.dealings.terms import of_ties
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.reading import Reading

_TIES = frozenset(
    sought("relation", "ties", "links", "bonds", "friend", "partner", "alliance", "cooperat",
           "co-operat", "dialogue", "collaborat")
)  # fmt: skip
_SUBJECTS = frozenset(sought("relation", "ties", "cooperat", "co-operat"))
_FRIENDLY = (
    (rapport.FRIENDLY, _TIES),
    (rapport.FRIENDLY_IS, _SUBJECTS),
    (rapport.ALLY, sought("allies", "ally ", "ally,", "ally.", "supplier", "donor", "supporter",
                          "backer", "investor", "source", "provider", "friend", "partner",
                          "benefactor", "patron", "protector", "guarantor", "advocate", "creditor",
                          "lender", "exporter", "export", "import")),
    (rapport.COOPERATE, sought("cooperat", "co-operat", "collaborat", "work", "engage in",
                               "consult", "share")),
    (rapport.WARMING, sought("improvement", "warming", "strengthening", "rapprochement",
                             "reconciliation", "thaw")),
    (rapport.TERMS, sought("terms")),
    (rapport.STRENGTHEN, sought("strengthen", "deepen", "expand", "enhanc", "intensif", "cultivat",
                                "foster", "forg", "consolidat", "broaden", "improv", "promot",
                                "shored", "cement", "solidif", "reinforc", "boost", "nurtur",
                                "mend", "repair", "bolster", "increas", "develop", "doubled")),
    (rapport.FRIENDLY_TO, sought("friendly", "sympathetic", "supportive", "loyal", "close")),
    (rapport.ALLIED, sought("allied", "aligned")),
    (rapport.CLOSER, sought("closer")),
    (rapport.ALLIANCE, sought("alliance", "partner", "friend")),
    (together.ADVANCED, _SUBJECTS),
    (together.COOPERATION, sought("cooperat", "co-operat", "collaborat", "partner")),
    (together.EXCHANGES, sought("contacts", "exchange", "consult")),
    (together.JOINT, sought("joint", "combined", "exercise", "drill", "manoeuvr", "maneuv",
                            "manœuv", "training")),
    (together.EACH_OTHER, sought("each other", "one another")),
    (together.CLOSE, sought("close", "friendly", "allied")),
    (together.TRADE, sought("trade", "commerce")),
    (together.TRADING, sought("trade")),
    (together.HISTORY, sought("history of", "tradition of")),
)  # fmt: skip
"""Each pattern with beginnings of words of which its sentences have one: it is slow without."""
# Patterns by their identities: the hash of one is worked out anew each time it is asked for.
_DONE = frozenset(
    id(getattr(together, each))
    for each in ("ADVANCED", "COOPERATION", "EXCHANGES", "JOINT", "TRADE", "TRADING", "HISTORY")
)
"""Those that tell nothing more of what another pattern told."""
_GUESSED = _DONE | {id(rapport.STRENGTHEN)}
"""Those that hold of the two in view only where no third is named."""
_VERBAL = frozenset(
    map(id, (together.EACH_OTHER, together.TRADING, rapport.ALLY, rapport.FRIENDLY_TO,
             rapport.CLOSER))
)  # fmt: skip
"""Those that hold a verb themselves, or are asked for one."""
# What is already there is not intended: "to resolve the tensions", "their already close ties".
_THERE = re.compile(
    r"\b(?:the|its|their|his|ongoing|already|existing|despite|amid|"
    r"(?:resolv|settl|end|mediat|solv|overcom|eas|defus)(?:e|es|ed|"
    r"ing)? an?)(?: already)?(?: [a-z-]+)? $"
)
_CLAUSE = re.compile(
    r"[,;] (?!as well as|and )| (?:but|and|which|as|because|if|when|since|while|due to) "
)
# "a common animosity towards Cuba" is not between those who share it.
_SHARED = re.compile(r"\b(?:common|shared|mutual|joint|same)(?: [a-z]+)? $")
# "one of the few countries to develop relations": no aim, and no more than relations
_ASIDE = (", ", "countries to ", "nations to ", "states to ", "country to ")
_TITLE = re.compile(r"[A-Z]\w+ (?:(?:for|of) (?:the )?)?$")
_AGAINST = re.compile(r" (?:\w+ ){0,2}against\b")
_TOWARDS = re.compile(r" (?:towards?|against|with|to|of) ")
_FAR = 120
_NOT = re.compile(r"\b(?:not|never|nor|hardly|no longer)\b")


_NAMES = {
    getattr(where, each).pattern: f"{each} ({where.__name__.rpartition('.')[2]}.py)"
    for where, names in (
        (rapport, ("FRIENDLY", "FRIENDLY_IS", "ALLY", "COOPERATE", "WARMING", "TERMS", "ALLIED",
                   "ALLIANCE", "FRIENDLY_TO", "STRENGTHEN", "CLOSER")),
        (together, ("ADVANCED", "COOPERATION", "EXCHANGES", "JOINT", "EACH_OTHER", "CLOSE",
                    "TRADE", "TRADING", "HISTORY")),
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
        listed = list(rapport.LISTED.finditer(text)) if " (" in text else ()
        for match in listed:
            yield from _bracketed(reading, sentence, match)
        told: list[tuple[int, int]] = []
        for pattern, stems in _FRIENDLY if not listed else ():
            if sentence.lacks(stems):
                continue
            for match in pattern.finditer(text):
                on = rapport.ACCORD_ON.search(text[: match.start()])
                if on and "rategic" not in match[0]:
                    continue
                if any(a < match.end() and match.start() < b for a, b in told):
                    continue  # another pattern told of the same words
                told.append(match.span())
                yield from _ties(reading, sentence, match)


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


def _ties(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Iterator[Dealing]:
    drawn = sentence.shape
    before = drawn.text[max(0, match.start() - 60) : match.start()]
    if tells_of_others(drawn.text, match, before) or _no_friendship(drawn.text, match, before):
        return
    words = of_ties(reading, sentence, match, quarrel=False)
    mood = "denied" if rapport.NONE.search(before) else mood_of(before)
    guess = sentence.passage.role != "note"
    if match.re is rapport.STRENGTHEN and match["aim"]:
        if rapport.AIMED.search(before):
            mood = mood or "intended"
        # "to promote relations": whose, only a name right by it tells
        guess = guess and bool(match["own"] or match["with"])
    gives = match.re is rapport.ALLY and GIVES.search(words)
    if gives:
        words = given(gives)
    for one, other in _between(reading, sentence, match, gives=bool(gives), guess=guess):
        span = drawn.plain_span(*_stretch(drawn.text, match))
        end = max(span.end, named_until(reading, sentence, match.end(), (one, other)))
        yield Dealing(
            one, other, words, "", mood, span.start, end, sentence.span.end, directed=bool(gives),
            rule=f"sentence, {_NAMES[match.re.pattern]}",
        )  # fmt: skip


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


def named_until(reading: Reading, sentence: Sentence, at: int, parties: tuple[str, ...]) -> int:
    """Return where in ``plain`` a party is named behind ``text[at]``, -1 for nowhere near.

    The quote must say whom it is about, where the words before it do not.
    """
    drawn = sentence.shape
    missing = set(parties) - {each.id for p in drawn.pieces if p.at < at for each in p.members}
    end = -1
    for piece in drawn.within(at, at + _FAR, "state", "organisation", "demonym"):
        for each in piece.members:
            if each.id in missing:
                missing.remove(each.id)
                end = each.end
    return max([end, *(_word(reading, sentence, at, each) for each in missing)])


def _word(reading: Reading, sentence: Sentence, at: int, name: str) -> int:
    """Return where a group ends that goes by its name behind ``text[at]``, -1 for nowhere near."""
    start = sentence.shape.plain_at(at) if at < len(sentence.shape.text) else sentence.span.end
    found = reading.plain.find(name.removesuffix("ern world"), start, start + _FAR)
    return found + len(name.removesuffix("ern world")) if found >= 0 else -1


def tells_of_others(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether words around a match make it tell of what two share, or of nothing."""
    shared = _SHARED.search(before) and _TOWARDS.match(text, match.end())
    return bool(shared or _NOT.search(match[0]))


def _no_friendship(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether words of friendship are somebody's, a name's, or of ties that are spoilt."""
    end = match.end()
    if match.re is rapport.COOPERATE and text.count('"', 0, match.start()) % 2:
        return True  # somebody's words
    said_of = (rapport.COPULA.search(before), rapport.APPOSED.search(before))
    beside = any(said_of) or rapport.OF_ARE.match(text, end)
    if (match.re is rapport.ALLY or match.re is rapport.FRIENDLY_TO) and not beside:
        return True
    # "the Regional Trade and Economic Cooperation" is the name of something
    named = match.re is rapport.FRIENDLY and match[0][0].isupper() and _TITLE.search(before)
    spoilt = rapport.SPOILT.search(before) or not (
        id(match.re) in _VERBAL or rapport.VERB.search(text)
    )
    aside = match.re is rapport.STRENGTHEN and match["aim"] and before.endswith(_ASIDE)
    return bool(
        named or spoilt or aside or rapport.WEAK.match(text, end) or _AGAINST.match(text, end)
    )


def mood_of(before: str) -> str:
    """Return how sure words are of the ties or the quarrel after them."""
    if before.endswith((" future ", " possible ", " eventual ", " prospective ")):
        return "intended"
    return "" if _THERE.search(before) else modality(_CLAUSE.split(before)[-1])


def _stretch(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Return the clause of a match, from its beginning to the end of who is named after it."""
    start = max(
        text.rfind("; ", 0, match.start()) + 1, text.rfind(", while ", 0, match.start()) + 1, 0
    )
    whom = rapport.WITH.match(text, match.end())
    return (start + 1 if start and text[start] == " " else start), (whom or match).end()
