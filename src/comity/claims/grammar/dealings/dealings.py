"""How two get on: friendly relations, and help of one to the other."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.dealings import allies, rapport, stems, together
from comity.claims.grammar.dealings.counterparts import counterparts
from comity.claims.grammar.dealings.extent import clause_of, named_until, stretch
from comity.claims.grammar.dealings.giving import GIVES, by_giver, given
from comity.claims.grammar.dealings.groups import nameless
from comity.claims.grammar.dealings.moods import ASIDE, mood
from comity.claims.grammar.dealings.phrases import widened
from comity.claims.grammar.dealings.ranked import apposed, beside, of_the_state
from comity.claims.grammar.dealings.standing import rank_of
from comity.claims.grammar.dealings.terms import OWNED, and_ties, of_ties, one_of_them, said_behind
from comity.claims.grammar.dealings.untold import by_others, only_named
from comity.claims.grammar.dealings.whole import clause_close, whole
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ANY, Shape
from comity.claims.reading import Reading
from comity.spans import Span

_TIES = frozenset(
    sought("relation", "ties", "links", "bonds", "friend", "partner", "alliance", "cooperat",
           "co-operat", "dialogue", "collaborat",
           "engagement", "affiliation", "association", "connection", "interaction", "coordinat")
)  # fmt: skip
_SUBJECTS = frozenset(sought("relation", "ties", "cooperat", "co-operat"))
_FRIENDLY = (
    (rapport.FRIENDLY, _TIES),
    (rapport.FRIENDLY_IS, _SUBJECTS),
    (allies.ALLY, sought("allies", "ally ", "ally,", "ally.", 'ally"', "ally”",
                         "supplier", "donor", "supporter",
                         "backer", "investor", "source", "provider", "friend", "partner",
                         "benefactor", "patron", "protector", "guarantor", "advocate", "creditor",
                         "lender", "exporter", "export", "import", "contribut", "market",
                         "destination", "proponent")),
    (together.COOPERATE, sought("cooperat", "co-operat", "collaborat", "work", "engage in",
                               "alongside",
                               "consult", "share", "business", "together", "closely")),
    (rapport.WARMING, sought("improvement", "warming", "strengthening", "rapprochement",
                             "reconciliation", "thaw")),
    (rapport.TERMS, sought("terms")),
    (rapport.STRENGTHEN, sought("strengthen", "deepen", "expand", "enhanc", "intensif", "cultivat",
                                "foster", "forg", "consolidat", "broaden", "improv", "promot",
                                "shored", "cement", "solidif", "reinforc", "boost", "nurtur",
                                "mend", "repair", "bolster", "increas", "develop", "doubled",
                                "stepped up", "rekindl", "accelerat", "revitali", "reinvigorat")),
    (rapport.FRIENDLY_TO, sought("friendly", "sympathetic", "loyal", "close")),
    (rapport.ALLIED, sought("allied", "align")),
    (rapport.CLOSER, sought("closer")),
    (rapport.ALLIANCE, sought("alliance", "partner", "friend")),
    (together.ADVANCED, _SUBJECTS),
    (together.COOPERATION, sought("cooperat", "co-operat", "collaborat", "partner", "coordinat",
                                  "co-ordinat", "free association", "alliance")),
    (together.EXCHANGES, sought("contacts", "exchange", "consult")),
    (together.JOINT, sought("joint", "combined", "exercise", "drill", "manoeuvr", "maneuv",
                            "manœuv", "training")),
    (together.EACH_OTHER, sought("each other", "one another")),
    (together.CLOSE, sought("close", "friendly", "allied")),
    (together.TRADE, sought("trade", "commerce")),
    (together.TRADED, sought("trade")),
    (together.NAMED, sought("partner")),
    (together.AREAS, sought("area", "field", "sphere", "sector")),
    (together.OPEN, _TIES),
    (together.PLAIN, sought("ties", "links", "bonds", "friend")),
    (together.TRADING, sought("trade")),
    (together.HISTORY, sought("history of", "tradition of")),
)  # fmt: skip
"""Each pattern with beginnings of words of which its sentences have one: it is slow without."""
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
        "PLAIN",
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
# "a common animosity towards Cuba" is not between those who share it.
_SHARED = re.compile(r"\b(?:common|shared|mutual|joint|same)(?: [a-z]+)? $")
_OF_A_TITLE = (" on ", " for ", " of ")
_TITLE = re.compile(r"[A-Z]\w+ (?:(?:for|of) (?:the )?)?$")
# "Trade and Investment Cooperation | Consultation"
_NAME_GOES_ON = re.compile(r" (?!Agreement|Between)[A-Z][a-z]+(?! [A-Z])")
_SIGN = re.compile(ANY)
_AGAINST = re.compile(r" (?:\w+ ){0,2}against\b")
_TOWARDS = re.compile(r" (?:towards?|against|with|to|of) ")
_WITH_OTHERS = re.compile(
    r" (?:with|towards?) (?:other|most|many|several|some|all|various) [^.;,]{0,20}"
    r"(?:countries|states|nations|neighbou?rs)"
)
_FORMAL = re.compile(r"\b(?:recogni|diplomat|ambassador|embass|consul)")
_SUCH = re.compile(r"\bsuch (?:[a-z]+ )?as [a-z-]+$")
_DOUBTED = re.compile(
    r"\b(?:think|thinking|doubt\w*|s[ck]eptical)\b[^.;]*n['’]t\b|"
    r"\b(?:impossible|inconceivable|unthinkable)\b[^.;]*$"
)
# "signed a Growth Partnership which opened the ports"
_OF_WHICH = re.compile(r" (?:which|that) [^.;,()]{1,90}(?=[.;,(]|$)")
_NEAR = 90
_NOT = re.compile(r"\b(?:not|never|nor|hardly|no longer)\b")


_NAMES = {
    getattr(where, each).pattern: f"{each} ({where.__name__.rpartition('.')[2]}.py)"
    for where, names in (
        (allies, ("ALLY",)),
        (rapport, ("FRIENDLY", "FRIENDLY_IS", "WARMING", "TERMS", "ALLIED",
                   "ALLIANCE", "FRIENDLY_TO", "STRENGTHEN", "CLOSER")),
        (together, ("ADVANCED", "COOPERATE", "COOPERATION", "EXCHANGES", "JOINT",
                    "EACH_OTHER", "CLOSE",
                    "TRADE", "TRADED", "TRADING", "HISTORY", "NAMED", "OPEN", "PLAIN",
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
    rank: str = ""
    """Of what rank one is for the other: "third-largest", of which the words say nothing."""


def friendships(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of friendship."""
    found = prose(reading)
    nouns = found.places(stems.NEAR)
    nouns = [at for at in nouns if stems.NOUN.match(reading.plain, at)]
    for sentence in found.with_any(*stems.TIES, near=nouns):
        text = sentence.shape.text
        listed = list(rapport.LISTED.finditer(text)) if " (" in text else ()
        for match in listed:
            yield from _bracketed(reading, sentence, match)
        told: list[tuple[int, int]] = []
        for pattern, needs in _FRIENDLY if not listed else ():
            if sentence.lacks(needs):
                continue
            for match in pattern.finditer(text):
                on = rapport.ACCORD_ON.search(text[: match.start()])
                if on and "rategic" not in match[0]:
                    continue
                if any(a < match.end() and match.start() < b for a, b in told):
                    continue  # another pattern told of the same words
                told.append((match.start(), and_ties(text, match)))
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
    start = widened(drawn.text, *match.span())
    before = drawn.text[max(0, start - _NEAR) : start]
    if tells_of_others(drawn.text, match, before) or _no_friendship(drawn.text, match, before):
        return
    words = of_ties(reading, sentence, match, quarrel=False)
    if match[0].startswith("future "):
        before = f"{before} future "
    sure = mood(match, before) or modality(drawn.text[start : match.start()])
    guess = sentence.passage.role != "note"
    if match.re is rapport.STRENGTHEN and match["aim"]:
        if rapport.AIMED.search(before):
            sure = sure or "intended"
        # "to promote relations": whose, only a name right by it tells
        guess = guess and bool(match["own"] or match["with"])
    so = said_behind(drawn.text, match)
    until = so.end() if so else and_ties(drawn.text, match)
    which = _OF_WHICH.match(drawn.text, until) if match[0].endswith("Partnership") else None
    until = which.end() if which else until
    rank = rank_of(reading, drawn, match, words) if match.re is allies.ALLY else ""
    words = one_of_them(words) if match.re is allies.ALLY and OWNED.search(before) else words
    gives = match.re is allies.ALLY and GIVES.search(words)
    if gives:
        words, until = given(reading, sentence, match, gives)
    # "the third largest, after Fiji": Fiji is not third
    apart = [{*pair} for pair in beside(sentence, match)] if match.re is allies.ALLY else []
    for one, other in _between(reading, sentence, match, gives=bool(gives), guess=guess):
        named = named_until(reading, sentence, match.end(), (one, other))
        span = _extent(drawn, match, until, named)
        if not sure:
            start = drawn.text_at(span.start)
            begins = clause_of(drawn, start, match.start(), {one, other})
            span = Span(drawn.plain_at(begins), span.end) if begins > start else span
        yield Dealing(
            one, other, words, "", sure, *span, sentence.span.end, directed=bool(gives),
            rank=rank if {one, other} not in apart else "",
            rule=f"sentence, {_NAMES[match.re.pattern]}",
        )  # fmt: skip


def _extent(drawn: Shape, match: re.Match[str], until: int, named: int) -> Span:
    """Return where words stand in ``plain`` that say it whole, with whoever is named in them.

    ``until`` is where in the shape's text the words end, ``named`` where in ``plain`` the name of
    one of the two does.
    """
    text = drawn.text
    start, end = stretch(text, match)
    end = max(end, until)
    if named > drawn.plain_span(start, end).end:
        reach = drawn.text_at(named - 1) + 1
        between = text.endswith("between ", 0, reach - 1)
        if drawn.plain_span(start, reach).end > named and not between:
            return Span(drawn.plain_at(start), named)  # one of a list
        if reach <= clause_close(text, match.end()):
            end = reach  # and not in another clause, which tells of something else
    return drawn.plain_span(start, whole(text, start, end))


def _between(
    reading: Reading, sentence: Sentence, match: re.Match[str], *, gives: bool, guess: bool
) -> Iterator[tuple[str, str]]:
    """Yield between whom words hold, the one who gives first where they are of giving."""
    end = match.end()
    if match.re is together.COOPERATE and (place := _SIGN.search(match[0])):
        end = match.start() + place.start()  # "cooperate in Peru": Peru is no party to it
    found = counterparts(sentence, match.start(), end, reading.state, guess=guess)
    if match.re is allies.ALLY:
        found = apposed(sentence, match) or found
    if gives:
        found = by_giver(sentence, match, found)
    meant = allies.SUCH_AS.match(sentence.shape.text, match.end())
    if match.re is allies.ALLY and meant:
        named = {each.id for each in sentence.shape.members(meant["who"])}
        found = [pair for pair in found if named & set(pair)]
    if match.re is allies.ALLY and found:
        found = of_the_state(sentence, match, found, reading.state)
        found = [*found, *(pair for pair in beside(sentence, match) if pair not in found)]
    inside = by_others(sentence.shape, match.start(), match.end())
    for one, other in found:
        if (
            one not in inside
            and other not in inside
            and not (id(match.re) in _GUESSED and third_named(sentence, one, other))
        ):
            yield one, other


def third_named(sentence: Sentence, one: str, other: str) -> bool:
    """Say whether a sentence names somebody else and not both of two.

    Beside a group, "it" may be the other of the two.
    """
    kinds = {"state", "demonym", "pair"}
    named = {e.id for piece in sentence.shape.pieces if piece.kind in kinds for e in piece.members}
    if other not in named and nameless(other):
        return bool(named) and one not in named and not sentence.shape.shows("it")
    return not {one, other} <= named and not named <= {one, other}


def tells_of_others(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether words around a match make it tell of what two share, or of nothing."""
    shared = _SHARED.search(before) and _TOWARDS.match(text, match.end())
    return bool(shared or _NOT.search(match[0]))


def _no_friendship(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether words of friendship are somebody's, a name's, or of ties that are spoilt."""
    end = match.end()
    if match.re is together.COOPERATE and text.count('"', 0, match.start()) % 2:
        return True  # somebody's words
    said_of = (rapport.COPULA.search(before), allies.APPOSED.search(before))
    apart = allies.THE_APPOSED.search(before) and allies.FOR_WHOM.match(text, end)
    beside = any(said_of) or apart or allies.OF_ARE.match(text, end)
    if (match.re is allies.ALLY or match.re is rapport.FRIENDLY_TO) and not beside:
        return True
    if match.re is allies.ALLY and (
        before.endswith((" his ", " her "))  # a person's
        or allies.OF_SOMETHING.match(text, text.rfind(" ", 0, end) + 1)
    ):
        return True
    if match.re is rapport.FRIENDLY_IS and (
        _WITH_OTHERS.match(text, end) or _SUCH.search(match[0])
    ):
        return True  # "were warm with other states", "ties in such fields as trade"
    # "recognised it and had ties with it": diplomatic ones
    formal = match.re is together.PLAIN and _FORMAL.search(before)
    if formal or only_named(text, match) or _spoilt(text, match, before):
        return True
    # "the Regional Trade and Economic Cooperation" is the name of something
    named = (
        match.re is rapport.FRIENDLY
        and match[0][0].isupper()
        and "rategic" not in match[0]
        and (
            _TITLE.search(before) or before.endswith(_OF_A_TITLE) or _NAME_GOES_ON.match(text, end)
        )
    )
    aside = match.re is rapport.STRENGTHEN and match["aim"] and before.endswith(ASIDE)
    return bool(named or aside)


def _spoilt(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether ties are told of that are troubled, weak or against somebody, or only thought of.

    "Their often frosty neighbourly relations" are no friendship.
    """
    end = match.end()
    told = id(match.re) in _VERBAL or rapport.VERB.search(text)
    return bool(
        not told
        or rapport.TROUBLED.search(before)
        or rapport.SPOILT.search(before)
        or _DOUBTED.search(before)
        or rapport.WEAK.match(text, end)
        or _AGAINST.match(text, end)
    )
