"""What somebody did on a date, in any verb of the past that no other kind of claim is told by."""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.events.deeds import (
    BE,
    MAY_BE,
    OTHER,
    VERB,
    other,
    told_elsewhere,
)
from comity.claims.grammar.events.doers import Doer, active, phrased, suffered
from comity.claims.grammar.events.happenings import (
    FOR_OR_AGAINST,
    Happening,
    among,
    clause_end,
    mood,
    pair,
    phrase,
)
from comity.claims.grammar.events.moments import moment, period
from comity.claims.prose.acts import acts, verbs
from comity.claims.prose.entities import capital_of
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR
from comity.claims.prose.timing import NEVER
from comity.claims.reading import Reading

_NEXT_SUBJECT = re.compile(rf", {ACTOR} (?:was|were|is|has|had|{VERB.pattern})")
_JOINT = re.compile(r",? and (?:(?:also|then|later|[a-z]+ly|has|had|have|was|were|been) )*$")
_GOES_ON = re.compile(r" and (?:(?:also|then|[a-z]+ly|had|has|have) )*$")
_LEADS, _BACK, _ON = 40, 160, 240
"""A date dates a verb if it leads the sentence, or is no further before or behind than this."""
_VENUE = re.compile(r"\b(?:at|in|of|under|before)(?: the)? $")
_IN = re.compile(r"\b(?:in|at)(?: the)? $")
_ITS_OWN = re.compile(r" (?:member\w*|all(?:y|ies)|summit|resolution|auspices|[A-Z])")
_GATHERS = frozenset(
    ("met", "attended", "held", "participated", "hosted", "organised", "organized", "gathered",
     "convened", "took", "discussed", "addressed", "competed", "played")
)  # fmt: skip
_MOVES = frozenset(
    ("went", "flew", "arrived", "travelled", "traveled", "came", "recalled", "sent", "returned",
     "withdrew", "expelled", "dispatched", "despatched", "summoned", "journeyed", "moved",
     "paid", "made", "invited")
)  # fmt: skip
_TO = re.compile(r" (?:to|from|in|for)(?: [a-z]+)? $")
_OUTWARD = frozenset(
    ("suspended", "sent", "granted", "lifted", "imposed", "expelled", "recalled", "donated",
     "cancelled", "canceled", "banned", "deployed", "froze", "resumed", "evacuated", "halted",
     "removed", "gave", "provided", "pledged", "offered", "introduced", "planted", "reopened",
     "set", "cut", "waived", "abolished", "delivered")
)  # fmt: skip
"""Deeds that concern another state, though it be not named."""
# Why it was done, and what came of it: whoever is named there had no part in it.
_ASIDE = re.compile(
    r",? (?:in order to|so as to|due to|because of|owing to|thanks to|in response to|"
    r"in protest|in retaliation|with regards? to|regarding|concerning|amid|amidst|despite|"
    r"in spite of|as a result of|as part of|such as|if|unless|when|that|which|who|where|whereby|"
    r"from where|under which|clarifying|citing|"
    r"to (?!(?:the|an?|its|their|his|her|be|all|both|other|each|some|two|one|\w+ing)\b)[a-z]+)\b|"
    r", [a-z]+ing\b"
)


def doings(reading: Reading, sentence: Sentence, told: list[Happening]) -> Iterator[Happening]:
    """Yield what the verbs of a sentence say was done, and what was done to somebody.

    ``told`` are the happenings of the sentence that are known: none is told again.
    """
    deeds = list(_deeds(sentence, told))
    found = {act.verb.start(): Doer(act.start, [each.id for each in act.subjects], act.words)
             for act in (acts(sentence, VERB, reading.state) if deeds else ())}  # fmt: skip
    last: Happening | None = None
    for number, (verb, stop) in enumerate(deeds):
        done = (
            active(reading, sentence, verb, found)
            or phrased(reading, sentence, verb)
            or suffered(sentence, verb)
        )
        if done is None:
            continue
        deed = _Deed(verb, stop, done)
        after = deeds[number + 1][0] if number + 1 < len(deeds) else None
        happening = _told(reading, sentence, deed, after, last)
        if happening is not None:
            last = happening
            yield happening


class _Deed(NamedTuple):
    """A verb, where its clause ends, and who does it."""

    verb: re.Match[str]
    stop: int
    done: Doer


def _told(
    reading: Reading,
    sentence: Sentence,
    deed: _Deed,
    after: re.Match[str] | None,
    last: Happening | None,
) -> Happening | None:
    """Return what a verb tells; one that goes on with "and" has the date of the deed before it.

    Where two deeds of one subject are each told of two parties they are two events, else one.
    """
    drawn = sentence.shape
    joint = _JOINT.search(drawn.text, deed.verb.end(), after.start()) if after else None
    if joint is not None and joint.start() < deed.stop:
        alone = _happening(reading, sentence, deed._replace(stop=joint.start()), last)
        if alone is not None and len(alone.parties) > 1:
            return alone
    happening = _happening(reading, sentence, deed, last)
    if last is None or happening is None or deed.verb.start() >= last.end:
        return happening
    return None  # "sent troops and closed the border": the first claim's words tell both


def _deeds(sentence: Sentence, told: list[Happening]) -> Iterator[tuple[re.Match[str], int]]:
    """Yield the verbs that no other kind nor happening tells of, and where their clauses end."""
    drawn = sentence.shape
    dates = [each.at for each in drawn.within(0, len(drawn.text), "date")]
    led = dates and dates[0] < _LEADS
    for verb in verbs(drawn.text, VERB):
        if not led and not any(-_BACK < each - verb.start() < _ON for each in dates):
            continue
        if drawn.text[verb.start() - 1 : verb.start()] == "(":
            continue  # "(proclaimed in 1946)" describes what stands before
        if other(drawn.text, verb) or _quoted(drawn.text, verb.start()):
            continue
        stop = clause_end(drawn, verb.end())
        known = any(each.start <= verb.start() < each.end for each in told)
        if not known and not told_elsewhere(drawn.text, verb["verb"], verb.end(), stop):
            yield verb, stop


def _happening(
    reading: Reading, sentence: Sentence, deed: _Deed, last: Happening | None
) -> Happening | None:
    """Return what was done, when the clause is dated and tells who is concerned."""
    drawn = sentence.shape
    verb, stop, done = deed
    parties = _concerned(reading, sentence, verb, stop, done.ids)
    if not parties or not _enough(reading, sentence, parties):
        return None
    if not done.ids and len(parties) == 1 and not BE.search(done.words[: -len(verb[0])]):
        return None  # whoever is unknown did it
    date, first, end = moment(sentence, done.start, verb, stop)
    start = done.start
    goes_on = not date and last is not None and _GOES_ON.search(drawn.text, 0, verb.start())
    if goes_on and last and len(parties) > 1 and not drawn.within(last.end, stop, "date"):
        date, first, start = last.date, last.start, verb.start()
    lasted = period(sentence, done.start) if not date else NEVER
    if (not date and not lasted.until) or "X" in date:
        return None
    first = 0 if lasted.until else first
    end = max(len(drawn.text[:stop].rstrip(" .,")), end)
    what = phrase(reading, drawn, start, end)
    mode = mood(drawn, verb.start() - len(done.words) + done.noun, verb.start())
    return Happening(
        first, end, parties, date, what, mode, "act", since=lasted.since, until=lasted.until
    )


def _quoted(text: str, at: int) -> bool:
    """Say whether ``text[at]`` stands in words that are quoted."""
    if text[at - 1 : at] in {'"', "“"}:
        return False  # who said it quotes the verb alone
    straight = text.count('"', 0, at) % 2 == 1 and '"' in text[at:]
    return straight or text.count("“", 0, at) > text.count("”", 0, at)


def _concerned(
    reading: Reading, sentence: Sentence, verb: re.Match[str], stop: int, who: list[str]
) -> tuple[str, ...]:
    """Return who did it and to whom: those named before the reasons, if they are two.

    What somebody from abroad does to nobody named is done to the state the document is about.
    """
    drawn = sentence.shape
    parties: tuple[str, ...] = ()
    apart = _NEXT_SUBJECT.search(drawn.text, verb.end(), stop)
    stop = apart.start() if apart else stop
    for edge in [*(each.start() for each in _ASIDE.finditer(drawn.text, verb.end(), stop)), stop]:
        parties = _upto(sentence, verb, edge, who)
        if len(parties) > 1 or not who:
            break
    if parties == (sentence.passage.view,) and who and verb["verb"] in _OUTWARD:
        parties = pair([*parties, reading.state])
    return parties


def _upto(sentence: Sentence, verb: re.Match[str], edge: int, who: list[str]) -> tuple[str, ...]:
    """Return who did it and to whom by the words up to an edge.

    Bodies and lands that it happened at, when others are named, had no part in it.
    """
    drawn = sentence.shape
    pieces = [
        piece
        for piece in drawn.within(verb.end(), edge, "state", "demonym")
        if not drawn.text.endswith(FOR_OR_AGAINST, 0, piece.at)
    ]
    if verb["verb"] in _GATHERS:
        pieces = [p for p in pieces if p.kind != "state" or not _IN.search(drawn.text, 0, p.at)]
    named = [each.id for piece in pieces for each in piece.members]
    named += _reached(sentence, verb, edge)
    if len(pair([*who, *named])) < 2:  # noqa: PLR2004 - it takes two to meet
        named = among(drawn, verb.end(), edge, "state", "demonym")
    bodies = [
        member.id
        for piece in drawn.within(verb.end(), edge, "organisation")
        for member in piece.members
        if not (named and who and _VENUE.search(drawn.text, 0, piece.at))
        and not (named and who and _ITS_OWN.match(drawn.text, piece.at + 1))
        and not drawn.text.endswith(("'s ", "’s "), 0, piece.at)
    ]
    return pair([*who, *named, *bodies])


def _reached(sentence: Sentence, verb: re.Match[str], edge: int) -> list[str]:
    """Return whose capital somebody went to, or was sent to or recalled from."""
    drawn = sentence.shape
    towns = drawn.within(verb.end(), edge, "city") if verb["verb"] in _MOVES else []
    return [
        member.id
        for piece in towns
        for member in piece.members
        if _TO.search(drawn.text, verb.end() - 1, piece.at) and capital_of(member.id) == member.name
    ]


def _enough(reading: Reading, sentence: Sentence, parties: tuple[str, ...]) -> bool:
    """Say whether it is told who it was between: of one alone it must be one of the two in view."""
    return len(parties) > 1 or parties[0] in {reading.state, sentence.passage.view}


_BEGIN = frozenset(
    ("aboli", "adopt", "airst", "annex", "arres", "arriv", "assas", "attac", "block", "bomba",
     "bombi", "boyco", "captu", "celeb", "cerem", "cessi", "clash", "colla", "confe", "congr",
     "conqu", "crack", "creat", "crisi", "cyclo", "death", "decla", "decol", "defea", "demon",
     "deplo", "depor", "deten", "disso", "downi", "earth", "elect", "embar", "erupt", "evacu",
     "execu", "exerc", "exodu", "explo", "expul", "famin", "flood", "forma", "found", "games",
     "genoc", "hando", "hijac", "hurri", "impos", "inaug", "incid", "indep", "inter", "invas",
     "kidna", "killi", "landi", "launc", "liber", "lifti", "massa", "meeti", "murde", "mutin",
     "occup", "olymp", "ouste", "overt", "parti", "plebi", "pogro", "power", "procl", "propo",
     "prote", "purch", "rebel", "refer", "relea", "retur", "reuni", "revol", "rulin", "scand",
     "seces", "seizu", "shell", "shoot", "siege", "sinki", "stamp", "strik", "summi", "takeo",
     "talks", "trans", "tsuna", "typho", "unifi", "unres", "upris", "verdi", "visit", "withd")
)  # fmt: skip
"""The first five letters of nouns for what happens; of shorter ones, the first four."""
_SHORT = frozenset(
    ("coup", "fall", "gain", "raid", "riot", "rise", "row", "sale", "trip")
)  # fmt: skip
_PAST = frozenset(
    ("beat", "became", "began", "bought", "broke", "brought", "built", "came", "chose", "cut",
     "drew", "drove", "fled", "flew", "forbade", "froze", "gave", "held", "hit", "kept", "laid",
     "led", "left", "lent", "lost", "made", "met", "overthrew", "paid", "put", "ran", "seceded",
     "sent", "set", "shot", "shut", "sold", "sought", "spent", "struck", "swore", "threw", "took",
     "undertook", "went", "withdrew", "won", "wrote")
)  # fmt: skip


_COMMON = (OTHER - MAY_BE) | frozenset(
    ("appointed", "elected", "established", "named", "opened", "presented", "re-established",
     "reestablished", "reopened", "restored", "resumed", "retrieved", "signed", "updated")
)  # fmt: skip


def tells(words: str) -> bool:
    """Say whether words may tell of a happening: most that hold a date tell of relations only.

    >>> tells("established relations on 3 May 1990"), tells("sent troops in 1990")
    (False, True)
    """
    return any(map(_is_telling, words.split()))


@functools.lru_cache(maxsize=8192)
def _is_telling(word: str) -> bool:
    """Say whether a word may be of a happening, whatever mark follows it."""
    if word[-2:] == "ed" and word not in _COMMON:
        return True
    if word[-3:-1] == "ed" and word[:-1] not in _COMMON:
        return True
    first = word[:5].lower()
    return word in _PAST or first in _BEGIN or first[:4] in _SHORT
