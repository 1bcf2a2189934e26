"""What somebody did on a date, in any verb of the past that no other kind of claim is told by."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.happenings import (
    Happening,
    among,
    clause_end,
    dated,
    mood,
    officer,
    pair,
    phrase,
)
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, ANY, DEMONYM, ORGANISATION
from comity.claims.prose.timing import leading
from comity.claims.reading import Reading
from comity.claims.wording import any_of

_IRREGULAR = any_of(
    ["began", "bought", "broke", "brought", "built", "came", "cut", "drove", "fled", "flew",
     "forbade", "fought", "froze", "gave", "held", "kept", "laid", "left", "lent", "lost", "made",
     "overthrew", "paid", "put", "ran", "seceded", "sent", "set", "shot", "sold", "sought",
     "spent", "struck", "sunk", "sank", "took", "undertook", "withdrew", "won", "withdrawn",
     "taken", "given", "shown", "drawn", "broken", "overthrown", "frozen", "forbidden", "stolen"]
)  # fmt: skip
_OTHER = frozenset(
    ("acceded", "accounted", "accredited", "accused", "acknowledged", "added", "admired",
     "admitted", "affirmed", "aimed", "aligned", "allied", "amounted", "announced",
     "appeared", "applauded", "applied", "argued", "armed", "asserted", "assumed", "averaged",
     "based", "been", "believed", "belonged", "bordered", "born", "called", "claimed",
     "clashed", "commended", "commented", "composed", "comprised", "concerned", "condemned",
     "confirmed", "considered", "consisted", "continued", "criticised", "criticized",
     "declared", "decreased", "denied", "denounced", "deplored", "described", "deteriorated",
     "developed", "doubted", "downgraded", "elevated", "emerged", "emphasised", "emphasized",
     "enjoyed",
     "ensued", "estimated", "exceed", "existed", "expected", "explained", "exported",
     "expressed", "feared", "feed", "finalised", "finalized", "formed", "fought", "hailed",
     "happened", "hoped", "implied", "imported", "improved", "included", "increased",
     "indeed", "independence", "indicated", "inhabited", "insisted", "intended", "interested",
     "involved", "joined", "led", "linked", "listed", "lived", "located", "maintained",
     "mediated", "brokered", "facilitated", "met",
     "mixed", "need", "needed", "normalised", "normalized", "noted", "occurred", "organised",
     "organized", "owned", "planned", "populated", "praised", "proceed", "ranked", "ratified",
     "reached", "reaffirmed", "recognised", "recognized", "recorded", "referred", "regarded",
     "reiterated", "related", "relied", "remained", "reported", "represented", "resided",
     "said", "seemed", "served", "severed", "shared", "situated", "so-called", "speed",
     "spoke", "stated", "stayed", "stood", "stressed", "succeed", "succeeded", "suggested",
     "supposed", "talked", "thanked", "tied", "totaled", "totalled", "traded", "united",
     "upgraded", "urged", "used", "valued", "viewed", "visited", "voiced", "wanted", "warned",
     "welcomed", "widened", "wished", "worked", "worsened")
)  # fmt: skip
"""Verbs of other kinds of claims, of speech, of being and of figures, and words like verbs."""
VERB = re.compile(rf"(?<![\w-])(?P<verb>(?:co-)?[a-z]{{4,16}}+(?<=ed)|{_IRREGULAR})(?![\w-])")
_BODY = (
    r"(?:['’]s?)?(?: (?:government|parliament|cabinet|senate|congress|Parliament|Senate|Congress|"
    r"National Assembly|Knesset|troops|forces|army|navy|authorities|military|Navy|Army|officials|"
    r"police|diplomats|agents|rebels|separatists|majority|minority|population|people|community|"
    rf"residents|leadership|side|voters))?(?: of (?:[A-Z][\w-]+|{ANY}))?"
)
_PLAIN = (
    r"(?: (?!(?:and|or|of|in|on|to|by|at|for|from|with|was|were|is|are|has|had|have|who|which|that|"
    r"but|as|than)\b|[a-z]*ed\b)[a-z]+){0,2}"
)
_CALLED = r" [A-Z][a-z]+(?: (?:of )?[A-Z][a-z]+){1,3}"
_DIRECT = re.compile(
    rf"(?:(?P<one>{DEMONYM}) and )?(?P<who>{ACTOR}|{DEMONYM})"
    rf"(?:{_BODY}|(?:['’]s?)?(?:{_PLAIN}|{_CALLED}))"
    r"(?: (?:also|then|later|first|has|had|therefore|both|"
    r"[a-z]+ly))* [\"“]?$"
)
_NO_SUBJECT = re.compile(
    r"\b(?:between|of|with|to|by|in|from|for|and|against|at|via|into) (?:the )?$"
)
_BE = re.compile(
    r"\b(?:was|were|has been|have been|had been)(?: (?:also|later|then|therefore|[a-z]+ly))* $"
)
_BEEN = re.compile(r"\b(?:was|were|is|are|be|been|being)\b")
_OF_OTHERS = re.compile(r"\b(?:which|who|that|whose|where) (?:\w+ ){0,2}[\"“]?\w+$")
# Clauses of relations, missions and recognition are read by the kinds that tell of them.
_ELSEWHERE = re.compile(
    r"\b(?:relations|relationship|ties|recogni\w+|embass\w+|consul\w+|(?:high )?commission|"
    r"missions?|accredited|appointed|credentials|communiqu\w+|legation|"
    r"ambassador(?! to the United Nations)s?(?= (?:of|to)))\b",
    re.IGNORECASE,
)
_STATING = re.compile(r" (?:an? |the )?(?:\w+ )?(?:resolution|statement|declaration) [a-z]+ing\b")
# What is done in order that ties be better is a deed of its own.
_AIM = re.compile(
    r" to (?:promote|strengthen|improve|boost|enhance|deepen|expand|further|develop|discuss) "
)
_BELONGING = re.compile(r"\b(?:member\w*|observer|status|seat|accession)\b", re.IGNORECASE)
_SIGNING = re.compile(
    r"\b(?:agreements?|treat(?:y|ies)|memorand\w+|accords?|protocols?|conventions?|pacts?)\b",
    re.IGNORECASE,
)
_PASSIVE = frozenset(("announced", "declared", "named", "formed", "replaced", "elevated"))
_BELONGS = frozenset(
    ("granted", "accepted", "withdrew", "suspended", "requested", "gained", "awarded", "given",
     "left", "invited", "submitted", "obtained", "received", "became", "attained")
)  # fmt: skip
_SIGNS = frozenset(
    (
        "signed",
        "concluded",
        "agreed",
        "negotiated",
        "entered",
        "finalised",
        "finalized",
        "initialled",
        "made",
        "came",
    )
)
_ALWAYS = frozenset(
    (
        "recalled",
        "summoned",
        "expelled",
        "ejected",
        "invaded",
        "annexed",
        "withdrew",
        "voted",
        "asked",
    )
)
_OFFICE = re.compile(r"\b(?:offices?|bureau|branch|chancery|representation|cent(?:er|re))\b")
_HOUSED = frozenset(("closed", "reopened", "opened", "moved", "relocated"))
_MEMBER = re.compile(rf" (?:from )?(?:the )?{ORGANISATION}(?![\w ]*(?:arrangement|pact|treaty))")
_SENT = re.compile(
    r"\b(?:embassy|consulates?(?:[ -]general)?|high commission|mission|office)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_START = re.compile(r"(?:[;:] |, (?:and |but |which |who |while |where |when )?| and | but )")
_BEFORE_IT = re.compile(r", (?:after|following|when|as|while|because|since) ")
_VENUE = re.compile(r"\b(?:at|in|of|under|before)(?: the)? $")
_ITS_OWN = re.compile(r" (?:member\w*|all(?:y|ies)|summit|resolution|auspices|[A-Z])")
_OUTWARD = frozenset(
    ("suspended", "sent", "granted", "lifted", "imposed", "expelled", "recalled", "donated",
     "cancelled", "canceled", "banned", "deployed", "froze", "resumed", "evacuated", "halted",
     "removed", "gave", "provided", "pledged", "offered", "introduced", "planted", "reopened",
     "set", "cut", "waived", "abolished", "delivered")
)  # fmt: skip
"""Deeds that concern another state, though it be not named."""
_AROUND = ("state", "organisation", "demonym")
_REACH = 120
Done = tuple[int, list[str], str]
"""Where the words begin that say who does it, the ids, and the words up to the verb."""


def doings(reading: Reading, sentence: Sentence, told: list[Happening]) -> Iterator[Happening]:
    """Yield what the verbs of a sentence say was done, and what was done to somebody.

    ``told`` are the happenings of the sentence that are known: none is told again.
    """
    open_ = list(_deeds(sentence, told))
    found = {act.verb.start(): (act.start, [each.id for each in act.subjects], act.words)
             for act in (acts(sentence, VERB, reading.state) if open_ else ())}  # fmt: skip
    for verb, stop in open_:
        done = doer(reading, sentence, verb, found) or _suffered(sentence, verb)
        if done is not None:
            yield from _happening(reading, sentence, verb, stop, done)


def _deeds(sentence: Sentence, told: list[Happening]) -> Iterator[tuple[re.Match[str], int]]:
    """Yield the verbs that no other kind nor happening tells of, and where their clauses end."""
    drawn = sentence.shape
    for verb in VERB.finditer(drawn.text):
        if _other(drawn.text, verb) or _quoted(drawn.text, verb.start()):
            continue
        stop = clause_end(drawn, verb.end())
        known = any(each.start <= verb.start() < each.end for each in told)
        if not known and not _told_elsewhere(drawn.text, verb["verb"], verb.end(), stop):
            yield verb, stop


def _suffered(sentence: Sentence, verb: re.Match[str]) -> Done | None:
    """Return the clause of a verb in the passive: who is concerned, its words tell."""
    drawn = sentence.shape
    if not _BE.search(drawn.text, max(0, verb.start() - _REACH), verb.start()):
        return None
    start = _clause_start(drawn.text, verb.start())
    if _BE.match(drawn.text, start) or _ELSEWHERE.search(drawn.text, start, verb.start()):
        return None  # what it is said of, the words before the clause tell; or another kind does
    who = among(drawn, start, verb.start(), *_AROUND)
    return start, who, drawn.text[start : verb.end()]


def _happening(
    reading: Reading, sentence: Sentence, verb: re.Match[str], stop: int, done: Done
) -> Iterator[Happening]:
    """Yield what was done, when the clause is dated and tells who is concerned."""
    drawn = sentence.shape
    start, who, said = done
    parties = _concerned(reading, sentence, verb, stop, who)
    date, first, last = _when(sentence, start, verb, stop)
    if date and "X" not in date and parties and _enough(reading, sentence, parties):
        end = max(len(drawn.text[:stop].rstrip(" .,")), last)
        what = phrase(reading, drawn, start, end)
        mode = mood(drawn, verb.start() - len(said), verb.start())
        yield Happening(first, end, parties, date, what, mode, "act")


def _other(text: str, verb: re.Match[str]) -> bool:
    """Say whether a verb is none of those that tell of a deed: "announced", but "was announced"."""
    if verb["verb"] not in _OTHER:
        return False
    passive = _BE.search(text, max(0, verb.start() - _REACH), verb.start())
    return not (passive and verb["verb"] in _PASSIVE)


def _quoted(text: str, at: int) -> bool:
    """Say whether ``text[at]`` stands in words that are quoted."""
    if text[at - 1 : at] in {'"', "“"}:
        return False  # who said it quotes the verb alone
    straight = text.count('"', 0, at) % 2 == 1 and '"' in text[at:]
    return straight or text.count("“", 0, at) > text.count("”", 0, at)


def _told_elsewhere(text: str, verb: str, start: int, stop: int) -> bool:
    """Say whether another kind of claim is told by a verb with what it governs."""
    aim = _AIM.search(text, start, stop)
    near = min(aim.start() if aim else stop, start + _REACH)
    if verb not in _ALWAYS and _ELSEWHERE.search(text, start, near):
        return True
    if verb in _HOUSED and (verb != "opened" or _OFFICE.search(text, start, stop)):
        return "border" not in text[start:stop]  # an embassy is, most often
    if verb in {"established", "opened", "founded"} and _SENT.search(text, 0, start):
        return True  # "has an embassy in Lima, opened in 1950"
    left = verb in {"withdrew", "left"} and _MEMBER.match(text, start)
    if left or (verb in _BELONGS and _BELONGING.search(text, start, stop)):
        return True  # it is a member, or no more
    if verb in {"passed", "adopted", "approved"} and _STATING.match(text, start):
        return True  # what it says is a statement
    return verb in _SIGNS and bool(_SIGNING.search(text, start, stop))


def _when(sentence: Sentence, start: int, verb: re.Match[str], stop: int) -> tuple[str, int, int]:
    """Return the date of a clause, and where the words begin and end with it.

    The date that leads the sentence counts for its first verb, whatever stands between.
    """
    drawn = sentence.shape
    date, first, last = dated(drawn, start, verb.end(), stop)
    if date:
        return date, first, last
    lead = leading(drawn)
    between = drawn.text[lead.end : verb.start()] if 0 <= lead.end < verb.start() else ""
    others = any(each["verb"] not in _OTHER for each in VERB.finditer(between))
    far = 2 * _REACH if _BEFORE_IT.match(between) else _REACH
    if lead.on and between.startswith(",") and len(between) < far and not others:
        return lead.on, 0, last
    return "", start, last


def _concerned(
    reading: Reading, sentence: Sentence, verb: re.Match[str], stop: int, who: list[str]
) -> tuple[str, ...]:
    """Return who did it and to whom, without the bodies that it happened at.

    What somebody from abroad does to nobody named is done to the state the document is about.
    """
    drawn = sentence.shape
    states = among(drawn, verb.end(), stop, "state", "demonym")
    bodies = [
        member.id
        for piece in drawn.within(verb.end(), stop, "organisation")
        for member in piece.members
        if not (states and who and _VENUE.search(drawn.text, 0, piece.at))
        and not (states and who and _ITS_OWN.match(drawn.text, piece.at + 1))
    ]
    parties = pair([*who, *states, *bodies])
    if parties == (sentence.passage.view,) and who and verb["verb"] in _OUTWARD:
        parties = pair([*parties, reading.state])
    return parties


def doer(
    reading: Reading,
    sentence: Sentence,
    verb: re.Match[str],
    found: dict[int, Done],
) -> Done | None:
    """Return whoever does it in the active."""
    drawn = sentence.shape
    direct = _DIRECT.search(drawn.text, max(0, verb.start() - _REACH), verb.start())
    if direct and _ELSEWHERE.search(direct[0]):
        return None
    if direct and not _NO_SUBJECT.search(drawn.text, 0, direct.start()):
        signs = (direct["one"] or "", direct["who"])
        who = [each.id for sign in signs for each in drawn.members(sign)]
        return direct.start(), who, direct[0]
    if verb.start() in found:
        start, who, words = found[verb.start()]
        if _OF_OTHERS.search(words):
            return None  # "…, which was closed in 1980"
        return None if _BEEN.search(words[: -len(verb[0])]) else (start, who, words)
    held = officer(reading, sentence, verb.start())
    return (drawn.text_at(held.start), [held.service], "") if held else None


def _clause_start(text: str, at: int) -> int:
    """Return where the clause begins that goes on to ``text[at]``."""
    found = [each.end() for each in _START.finditer(text, max(0, at - _REACH), at)]
    return found[-1] if found else 0 if at <= _REACH else text.find(" ", at - _REACH) + 1


def _enough(reading: Reading, sentence: Sentence, parties: tuple[str, ...]) -> bool:
    """Say whether it is told who it was between: of one alone it must be one of the two in view."""
    return len(parties) > 1 or parties[0] in {reading.state, sentence.passage.view}


_BEGINNINGS = (
    "annex",
    "attac",
    "colla",
    "confe",
    "coup",
    "crisi",
    "disso",
    "elect",
    "expul",
    "fall",
    "gain",
    "genoc",
    "hando",
    "indep",
    "invas",
    "massa",
    "meeti",
    "parti",
    "power",
    "prote",
    "refer",
    "revol",
    "riot",
    "rise",
    "summi",
    "talks",
    "trip",
    "upris",
    "visit",
)
_PAST = frozenset(
    ("became", "began", "bought", "broke", "brought", "built", "came", "cut", "fled", "flew",
     "forbade", "froze", "gave", "held", "kept", "laid", "left", "lent", "lost", "made",
     "met", "overthrew", "paid", "put", "ran", "seceded", "sent", "set", "shot", "sold",
     "sought", "spent", "struck", "took", "undertook", "withdrew", "won")
)  # fmt: skip


_COMMON = _OTHER | frozenset(
    ("appointed", "elected", "established", "named", "opened", "presented", "re-established",
     "reestablished", "reopened", "restored", "resumed", "retrieved", "signed", "updated")
)  # fmt: skip


def tells(words: str) -> bool:
    """Say whether words may tell of a happening: most that hold a date tell of relations only.

    >>> tells("established relations on 3 May 1990"), tells("sent troops in 1990")
    (False, True)
    """
    for word in words.split():
        if word[-2:] == "ed" and word not in _COMMON:
            return True
        if word in _PAST or word.lower().startswith(_BEGINNINGS):
            return True
    return False
