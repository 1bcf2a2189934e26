"""Agreements of sentences of which no other rule tells one: named, dated or said to be made.

"Under the Treaty of Suva, the border was moved"; "a formal pact signed in May 1944 ended it"; "ties
were established in 1993 by protocol". They are of those whom the sentence leaves no doubt of: the
two that it names, the two in view, or who is known to have signed.
"""

import re
from collections.abc import Iterator

from comity.claims.grammar.agreements.known import known, many
from comity.claims.grammar.agreements.making import MADE
from comity.claims.grammar.agreements.naming import behind, matter, mood, no_agreement
from comity.claims.grammar.agreements.signers import NAMED
from comity.claims.grammar.agreements.signing import Signed
from comity.claims.grammar.agreements.treaties import (
    PHRASE,
    date_inside,
    named_for,
    phrases,
    told_to,
)
from comity.claims.page import kind_of
from comity.claims.prose.clauses import clause
from comity.claims.prose.dating import clause_end, date_after
from comity.claims.prose.finding import Sentence
from comity.claims.prose.parties import among
from comity.claims.prose.shape import ANY, CITY, DATE, PAIR, STATE, Shape
from comity.claims.reading import Reading

_PHRASE = re.compile(PHRASE)
_OF_FEW = re.compile(
    r"(?:treat(?:y|ies)|accords?|agreements?|pacts?|compacts?|communiqu[ée]s?|memorand\w+|mous?|peace)"
    r"(?: of [a-z-]+)?$"
)
"""What two sign; conventions and charters are of many."""
_MADE = re.compile(
    r"(?:(?: [\w-]+){0,6}?|,? (?:which|that) [^.;]{3,120}?,) "
    r"(?:(?:was|were|has been|have been|had been|being) )?(?:[a-z]+ly |also )?"
    rf"{MADE}\b"
    r"(?! (?:on )?behalf)"
)
_OWN_NAME = re.compile(rf"(?:(?!Th[aeio])[A-Z][\w’'–-]+|{CITY})")
_OF_PLACE = re.compile(rf" of (?:[A-Z]|{ANY})")
_OF_TOWN = re.compile(rf" of {CITY}")
_TOLD_BEFORE = re.compile(r"\b(?:[Tt]his|[Tt]hese|[Tt]hat|[Tt]hose|[Ss]uch|said|same)\b")
_THE = frozenset({"the", "of", "of the", "both", "other"})
_ON_ITS_DAY = re.compile(r" (?:(?:signed|concluded|ratified|dated) )?(?:of|on|in|from) ")
# What is within a state, of a region or of companies: two whom a sentence names are not its own.
_OF_OTHERS = re.compile(
    r"\b(?i:peace|cease-?fire|truce|power-sharing)\b(?! [Tt]reat)|"
    r"\b(?:International|Regional|General|Global|Multilateral|Central|South|North|West|East|"
    r"Pan-?|Asia\w*|Africa\w*|Europe\w*|Pacific|Atlantic|Caribbean|Arab|Andean|Americas?|Sea)\b"
)
_OTHERS = re.compile(
    r"\b(?:compan(?:y|ies)|firms?|corporations?|universit(?:y|ies)|airlines?|banks?|rebels?|"
    r"factions?|members? (?:of|states?)|membership|multilateral|unless|countries (?:of|in))\b",
    re.IGNORECASE,
)
# "established ties on 3 May 1993 by protocol"
_BY_ACT = re.compile(rf"(?P<date>{DATE}),? (?:by|through|with|via) (?:an? |the )?$")
# "violating the 1904 treaty": what a phrase may begin with that is not of it.
_LED = re.compile(r"of |[a-z]+ (?=(?:the|an?) )")
# "talks between Fiji and Chad led to": who is named so agrees, whomever the article is about.
_BETWEEN = re.compile(
    rf"\b[Bb]etween (?:both )?(?P<one>{STATE}|{PAIR})(?: and (?:the )?(?P<other>{STATE}))?"
)
_REACH, _NEAR = 80, 6
_TWO = 2
REMAINING = "agreement by its name or day"


def remaining(reading: Reading, sentence: Sentence) -> Iterator[Signed]:
    """Yield the agreements that a sentence names of which nothing is told otherwise."""
    drawn = sentence.shape
    for match in phrases(_PHRASE, drawn.text):
        led = _LED.match(drawn.text, match.start(), match.start("noun"))
        start = led.end() if led else match.start()
        before = drawn.text[max(0, start - _REACH) : start]
        act = _BY_ACT.search(before)
        if drawn.text.endswith("(", 0, start) or (no_agreement(match, before) and not act):
            continue
        ends = (match.end("noun"), named_for(match), told_to(match))
        date = next((it for it in (behind(drawn, each) for each in ends) if it), None)
        inside = bool(date_inside(drawn, start, match.end("noun")))
        again = _TOLD_BEFORE.search(before[-_NEAR:] + match["det"] + match["mods"])
        if not (act or _tells(match, date, inside=inside, again=bool(again))):
            continue
        who = _known(reading, sentence, match, dated=bool(date or inside))
        who = _whose(reading, sentence, match, act=bool(act)) if who is None else who
        if not who:
            continue
        end = max(matter(match), date.end() if date else -1)
        made = mood(before, match["mods"], made=bool(date or inside or act))
        day = drawn.piece(act["date"]).date if act else None
        on = day.first if day else ""
        start = clause(drawn.text, start)[0] if act else start
        signed = _MADE.match(drawn.text, match.end("noun"))
        if signed and not on:
            on, last = date_after(drawn, signed.end(), clause_end(drawn, signed.end()))
            end = max(end, last) if on else end
        yield Signed(match, start, end, who, (), made, REMAINING, near=not signed, on=on)


def _tells(match: re.Match[str], date: re.Match[str] | None, *, inside: bool, again: bool) -> bool:
    """Say whether a phrase tells of an agreement of its own, by a name, a day or its making."""
    again = again or (match["det"].strip().lower() in _THE and not match["mods"])
    named = _OWN_NAME.search(match["mods"]) or _OF_PLACE.match(match["tail"] or "")
    of_town = _OF_TOWN.match(match["tail"] or "")
    titled = bool(of_town or (named and match["noun"][0].isupper()))
    if again and not titled:
        return inside or bool(date and _ON_ITS_DAY.match(date[0]))
    bare = not (match["det"] or match["mods"] or match["tail"])
    made = not bare and bool(_MADE.match(match.string, match.end("noun")))
    return titled or inside or made or date is not None


def _known(
    reading: Reading, sentence: Sentence, match: re.Match[str], *, dated: bool
) -> tuple[str, ...] | None:
    """Return whose an agreement is that history knows by name, None for one that it does not."""
    drawn = sentence.shape
    named = {*among(drawn, 0, len(drawn.text), *NAMED)}
    view = {sentence.passage.view, reading.state} - {""}
    name = drawn.plain_span(match.start(), match.end()).of(reading.plain)
    if found := known(name):
        return found if {*found} & (named | view) else ()
    if not many(name):
        return None
    apart = {*among(drawn, 0, match.start(), *NAMED)}
    alone = dated and apart == view == {reading.state} == named
    return (reading.state,) if alone and _OF_FEW.match(match["noun"].lower()) else ()


def _whose(
    reading: Reading, sentence: Sentence, match: re.Match[str], *, act: bool
) -> tuple[str, ...]:
    """Return whose an agreement is, none where the sentence leaves a doubt."""
    drawn = sentence.shape
    if not act and (not _OF_FEW.match(match["noun"].lower()) or _OTHERS.search(drawn.text)):
        return ()
    listed = match["mods"].endswith(" and ")  # "farming and agreements"
    if listed or _OF_OTHERS.search(match["mods"]) or _OF_OTHERS.search(match["tail"] or ""):
        return ()
    named = {*among(drawn, 0, len(drawn.text), *NAMED)}
    view = {sentence.passage.view, reading.state} - {""}
    both = view if len(view) == _TWO else named | view
    if len(view) < _TWO and len(named) == _TWO:
        between = _BETWEEN.search(drawn.text, 0, match.start())
        both = named if between and _paired(drawn, between) == named else both
    if len(both) != _TWO or not named <= both or any(kind_of(e) != "state" for e in both):
        return ()
    return tuple(sorted(both))


def _paired(drawn: Shape, between: re.Match[str]) -> set[str]:
    """Return those between whom something is said to be."""
    signs = filter(None, (between["one"], between["other"]))
    return {member.id for sign in signs for member in drawn.members(sign)}
