"""Who does what: the verbs of a sentence with their subjects and what they may govern.

The subject of a verb stands left of it, with nothing between but adverbs, auxiliaries, dates and
brackets; a verb after "and" has the subject of the verb before it. What a verb governs goes on
to the next verb's subject, or to where the clause ends.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from comity.actors import is_capital
from comity.claims.page import kind_of
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import CITY, DATE, IT, ORGANISATION, STATE, WHO, Piece
from comity.claims.prose.subjects import LEADING, POSSESSED, subject_before
from comity.claims.wording import any_of, word_of
from comity.spans import made

_AUXILIARIES = any_of(
    ["also", "currently", "presently", "still", "now", "only", "then", "both", "each", "all",
     "have", "has", "had", "having", "was", "were", "is", "are", "be", "been", "being", "will",
     "would", "may", "might", "could", "can", "shall", "should", "does", "do", "did",
     "doesn['’]t", "don['’]t", "didn['’]t", "hasn['’]t", "isn['’]t", "not", "no longer", "never",
     "ever", "yet", "to", "since", "later", "first", "already", "once", "however", "therefore",
     "thus", "further", "likewise", "soon", "long", "again", "which", "who", "that", "the", "its",
     "a", "an", "last", "de jure", "de facto", "one of", "among", "some", "most", "plan", "plans",
     "planned", "planning", "intend", "intends", "intended", "decided", "agreed", "announced?",
     "announces", "intention", "decision", "wants?", "wanted", "sought", "seeks?", "seeking",
     "expressed", "interest", "in", "considering", "considered", "hopes?", "hoped", "proposed",
     "threatened", "refused", "promised", "pledged", "set", "expects", "expected", "began",
     "started", "voted", "chose", "declared", "vowed", "aims?", "aimed", "tried", "attempted",
     "failed", "willing", "ready", "due", "of", "it", "they", "committed", "itself", "themselves",
     "continues?", "continued", "few", "used", "preparing", "hoping", "keen", "eager",
     "aspires?", "aspired", "wish(?:es|ed)?", "country", "state", "nation", "countries", "nations",
     "remained", "remains?", "believed", "suspected", "alleged", "reported", "rumou?red", "thought"]
)  # fmt: skip
_WHEN = any_of(
    ["in", "on", "since", "by", "until", "from", "after", "before", "as of", "during", "around"]
)
_ASIDE = rf"{_WHEN}? ?(?:[Tt]he )?{DATE}(?: (?:to|until) {DATE})?"
_LIKE = any_of(
    ["together with", "along with", "alongside", "like", "including", "as well as",
     "whose", "known as", "except", "except for"]
)  # fmt: skip
_BESIDE = rf"{_LIKE}[^,;()]{{0,70}}(?=,)"
_AND_OTHERS = (
    r"and (?:(?:many|most|several|some|all) )?other(?: [\w-]+){0,3}? "
    r"(?:countries|states|nations|members|powers|governments)"
)
_RULED = r"under (?:[A-Z][a-z]+ of )?[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,3}(?=[ ,])"
_TAIL = re.compile(
    rf"(?:[ ,]+(?:(?:{_AUXILIARIES}|[A-Za-z][a-z]*ly)(?![\w’'])|{_ASIDE}|\([^()]{{0,80}}\)|"
    rf"{_BESIDE}|{_RULED}|{_AND_OTHERS})|—[^—]{{1,60}}—| \((?:does|do|did)\b)*+[ ,]*"
)
_DATED_LAST = re.compile(rf" {_WHEN} {DATE},? $")
_TIED = re.compile(r"(?:,|\b(?:and|but|then|or|before|thereby)|[;])[ ,]*$")
_BREAK = re.compile(
    r";|\.(?= [A-Z])| (?:while|whereas|although|though|because|but)\b|, (?:while|whereas|although|"
    rf"though|because|but|which|who|where|after|when|with(?! {ORGANISATION})|as(?! well as)|making|"
    r"becoming)\b"
)
_GOVERNED = re.compile(
    word_of(
        ["to", "in", "of", "with", "from", "for", "by", "at", "between", "on", "against",
         "towards?", "into"]
    )
    + " $"
)  # fmt: skip
_ASKED = re.compile(
    r"\b(?:appeal|ask|urg|request|press|persuad|convinc|encourag|invit|allow|forc|order|"
    r"call|advis)(?:s|e|es|ed|ing)? "
    r"(?:(?:on|upon|to|for) )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3} to (?:[a-z]+ly )?$"
)
_OBJECT = re.compile(r" [a-z]{2,}ed $")
_BEARS = (
    "with ", "With ", " for ", "espite ", " led to ", "leading to ", "resulted in ",
    "resulting in ",
)  # fmt: skip
"""What stands before the subject of a verb in "-ing": "with Cuba training them"."""
_SORT_OF = re.compile(
    r"\b(?:country|state|nation|kingdom|republic|island|neighbou?r|ally|rival|power) of (?:the )?\Z"
)
_EXCEPT = re.compile(r"\b(?:except(?: for)?|excluding|unlike|like) $")
_WHICH = re.compile(rf"{STATE} which ")
_WHO = re.compile(rf"{STATE},? who ")
_WHO_DOES = re.compile(rf"{WHO}, (?:which|who|whose) [^,;.()]{{3,90}}(?=,)")
"""Who does it behind a clause that is told on: "Cuba, which borders Fiji, recognised it"."""
_IT_TOO = re.compile(rf"(?: the)? {IT}")
_JOINED = re.compile(r"\bjoin(?:ed|s|ing)? [^.;]{0,80}$")
_RELATIVE = re.compile(r", (?:which|who|an? (?:country|state|nation) (?:that|which)) ")
_WILL = re.compile(r"\b(?:decision|intention|refusal|plan|attempt|wish)s? (?:of|by) $")
_UNDER = re.compile(r"\b(?:as|because|since|while|whereas|although|though|when|that) $")
_DOES = re.compile(r" (?!and\b|or\b)[a-z]")
_DID = re.compile(r" (?:[a-z]+ly )?(?:[a-z]{2,}ed|did|took|gave|made|came|went|sent|began) ")
_ENDED = re.compile(rf"(?: (?:in|on) {DATE})?,")
_THEN = re.compile(rf"(?: (?:in|on|since) {DATE})?, (?:(?:later|then|also|[a-z]+ly) )*\Z")
_OF_BEFORE = -2
_FURTHER = 6
"""No more signs than this are looked at between a verb and its subject."""
_SIGN = re.compile(f"{WHO}|{CITY}")
_IS_ORGANISATION = re.compile(ORGANISATION)
_Subject = tuple[tuple[Member, ...], int, bool]
"""Who it is, where the sign is, and whether it is "neither country"."""
_SAYS = re.compile(
    rf"(?P<who>{STATE}) (?:(?:has|had|also|later|then|since|once|[a-z]+ly) )*"
    r"(?:announced|said|declared|stated|claimed|decided|confirmed|indicated|insisted|argued|"
    r"promised|pledged|agreed|revealed|reported|denied|warned|maintained|believed|felt|hoped|"
    r"announces|says|declares|states|claims|insists|maintains|believes|considers)(?: that)? \Z"
)
"""Whom "it" is that somebody says of himself: "while Cuba has announced it would leave"."""
_SAID = 60
_NAMING = ("state", "organisation", "demonym", "pair")


class Act(NamedTuple):
    """A verb, whoever does it, and where what it governs begins and ends."""

    subjects: tuple[Member, ...]
    verb: re.Match[str]
    start: int
    """Where its clause begins in the shape's text: at the subject, when it stands in it."""
    words: str
    """What stands between the subject and the verb, the verb included."""
    end: int
    """Where in the shape's text what it may govern ends."""
    neither: bool
    """Whether the subject is "neither country"."""


def acts(sentence: Sentence, verb: re.Pattern[str], state: str) -> Iterator[Act]:
    """Yield what the verbs that a pattern finds say is done, for those with a known subject.

    ``state`` is the document's own, which "it" means when nothing nearer does.
    """
    drawn = sentence.shape
    text = drawn.text
    last: _Subject | None = None
    begun = 0
    # The hash of a pattern is worked out from all of its code each time it is asked for.
    _PATTERNS.setdefault(id(verb), verb)
    for each in _outline(text, id(verb)):
        match = each.verb
        subject = _told(sentence, each.subject, state) if each.subject >= 0 else None
        if subject is not None:
            last = subject
        elif each.tied and last is None:
            last = _first(sentence, match.start(), state)
        elif not each.tied:
            begun = match.end()
            continue
        if last is not None:
            members, at, neither = last
            words = text[max(at, begun) : match.end()]
            aside = _WHO_DOES.match(text, at, match.start()) if at >= begun else None
            if aside and _IT_TOO.match(text, match.end()):
                words = text[at] + text[aside.end() : match.end()]
            yield made(Act, (members, match, at, words, each.end, neither))
        begun = match.end()


class _Verb(NamedTuple):
    """A verb as the drawn words show it, whoever the signs stand for."""

    verb: re.Match[str]
    subject: int
    """Where the sign of its subject is; -1 for none."""
    tied: bool
    """Whether it goes on from the verb before it."""
    end: int
    """Where what it may govern ends."""


_PATTERNS: dict[int, re.Pattern[str]] = {}
"""The patterns of verbs, each by its identity."""


def verbs(text: str, verb: re.Pattern[str]) -> tuple[re.Match[str], ...]:
    """Return what a pattern of verbs finds in a drawn sentence, which `acts` then need not find."""
    _PATTERNS.setdefault(id(verb), verb)
    return _verbs(text, id(verb))


@functools.lru_cache(maxsize=8192)
def _verbs(text: str, verb: int) -> tuple[re.Match[str], ...]:
    return tuple(_PATTERNS[verb].finditer(text))


@functools.lru_cache(maxsize=8192)
def _outline(text: str, verb: int) -> tuple[_Verb, ...]:
    """Return the verbs of a drawn sentence; many sentences are drawn alike and are read once."""
    found = _verbs(text, verb)
    outlined = []
    begun = 0
    for place, match in enumerate(found):
        subject = _subject_at(text, match, begun)
        participle = match[0].endswith("ing") and text.endswith(", ", begun, match.start())
        goes_on = participle or subject == _OF_BEFORE or _tied(text, begun, match.start())
        tied = subject < 0 and goes_on
        outlined.append(made(_Verb, (match, subject, tied, _end(text, found, place))))
        begun = match.end()
    return tuple(outlined)


def _tied(text: str, begun: int, at: int) -> bool:
    """Say whether a verb goes on from the verb before it: after "and", or "to" of a purpose."""
    if text.find(" to ", begun, at) >= 0 and _ASKED.search(text, begun, at):
        return False  # "asked Lula to provide": it is Lula who would
    return text.endswith(" to ", begun, at) or bool(_TIED.search(_bare(text[begun:at])))


def _bare(words: str) -> str:
    """Return words without the adverbs and auxiliaries that end them."""
    dated = _DATED_LAST.search(words, max(0, len(words) - 16))
    at = dated.start() if dated else len(words)
    while True:
        cut = words.rfind(" ", 0, at)
        if cut < 0 or not _TAIL.fullmatch(words, cut, at) or at == 0:
            return words[:at]
        at = cut


def _end(text: str, found: Sequence[re.Match[str]], place: int) -> int:
    """Return where what a verb governs ends: at the next verb, or where the clause breaks."""
    stop = found[place + 1].start() if place + 1 < len(found) else len(text)
    start = found[place].end()
    broken = _BREAK.search(text, start, stop)
    return broken.start() if broken else stop


def _subject_at(text: str, verb: re.Match[str], begun: int) -> int:
    """Return where the sign of a verb's subject is, -1 for nowhere.

    It is `_OF_BEFORE` where what stands there is what the verb before governs: "joined NATO in
    1990, left it in 1995".
    """
    at = verb.start()
    aside = _WHO_DOES.search(text, begun, at)
    told_on = aside and _IT_TOO.match(text, verb.end())
    if aside and told_on and _TAIL.fullmatch(text, aside.end(), at):
        sign = aside.start()
        return -1 if _GOVERNED.search(text, max(0, sign - 12), sign) else sign
    signs = [each.start() for each in _SIGN.finditer(text, begun, at)]
    for sign in signs[:-_FURTHER:-1]:
        if _TAIL.fullmatch(text, sign + 1, at) and not _governed(text, sign, verb):
            if begun and text[begun:sign] in {" ", " the "} and _THEN.match(text, sign + 1, at):
                return _OF_BEFORE
            return -1 if _left_behind(text, begun, sign, at) else sign
    return -1


def _left_behind(text: str, begun: int, sign: int, at: int) -> bool:
    """Say whether a sign is what the verb before governs: "left NATO to join the League"."""
    governed = begun and text[begun:sign] in {" ", " the "} and _IS_ORGANISATION.match(text, sign)
    return bool(governed) and text.endswith(" to ", sign, at)


def _governed(text: str, sign: int, verb: re.Match[str]) -> bool:
    """Say whether a preposition governs one who so is no subject; "with A training B" is not so."""
    if verb[0].endswith("ing") or verb[0].startswith("becoming "):
        apart = "," in text[sign + 1 : verb.start()]
        if not apart and text.endswith(_BEARS, 0, sign):
            return False
        joined = text.startswith(" in ", sign + 1) and _JOINED.search(text, max(0, sign - 90), sign)
        if joined or (apart and _OBJECT.search(text, max(0, sign - 20), sign)):
            return True  # "joined Cuba in offering", "visited Cuba in June, offering a loan"
    if _EXCEPT.search(text, max(0, sign - 20), sign):
        return True
    will = _WILL.search(text, max(0, sign - 24), sign) and text.startswith(" to ", sign + 1)
    if will or _SORT_OF.search(text, max(0, sign - 24), sign):
        return False  # "its neighbouring country of Chad"
    if (
        _WHO.match(text, sign)
        or _RELATIVE.match(text, sign + 1)
        or (_WHICH.match(text, sign) and text.endswith("with ", 0, sign))
    ):
        return False  # "ties with Cuba, which provides": Cuba does
    return bool(_GOVERNED.search(text, max(0, sign - 12), sign))


def _told(sentence: Sentence, at: int, state: str) -> _Subject | None:
    """Return whom the sign of a subject stands for, None for a city that is no capital."""
    piece = sentence.shape.piece(sentence.shape.text[at])
    if piece.kind == "city" and not _capital(piece):
        return None
    if piece.kind == "it":
        members = antecedent(sentence, at, state)
        return (members, at, False) if members else None
    neither = piece.kind == "neither" or sentence.shape.text.endswith(_NEITHER, 0, at)
    return piece.members, at, neither


_NEITHER = ("Neither ", "neither ", " nor ", " nor the ")
"""What stands before those of whom none does it: "Neither Cuba nor Fiji", "nor Fiji"."""


def _capital(piece: Piece) -> bool:
    """Say whether a sign stands for capitals alone: "Beijing" for China."""
    return all(is_capital(each.name, each.id) for each in piece.members)


def _first(sentence: Sentence, at: int, state: str) -> _Subject | None:
    """Return the subject that the sentence begins with, for a verb after "and" further on."""
    drawn = sentence.shape
    under = _under(drawn.text, at)
    if under >= 0:
        return _told(sentence, under, state)
    for piece in drawn.within(0, at, "state", "organisation", "pair", "it"):
        if not LEADING.match(drawn.text[: piece.at]):
            return None
        if _ENDED.match(drawn.text, piece.at + 1) and _GOVERNED.search(
            drawn.text, max(0, piece.at - 12), piece.at
        ):
            continue  # "After a visit to Cuba, Fiji …"
        if POSSESSED.match(drawn.text, piece.at + 1) or drawn.text[piece.at + 1] in ",–-":
            return None
        if piece.kind == "it":
            members = antecedent(sentence, piece.at, state)
            return (members, piece.at, False) if members else None
        return piece.members, piece.at, False
    return None


def _under(text: str, at: int) -> int:
    """Return where the subject of the clause is that a verb ends: "…, as Cuba left and joined"."""
    end = at - len(", ") if text.endswith(", ", 0, at) else at  # "…, and Cuba left, joining"
    start = text.rfind(",", 0, end) + 1
    for found in _SIGN.finditer(text, start, end):
        sign = found.start()
        if _UNDER.search(text, max(start, sign - 10), sign) and _DOES.match(text, sign + 1):
            return sign
        if end < at and text.endswith("and ", start, sign) and _DID.match(text, sign + 1):
            return sign
    return -1


def antecedent(sentence: Sentence, at: int, state: str) -> tuple[Member, ...]:
    """Return whom "it" at ``text[at]`` means: the subject before it, else whom all is about.

    Where the words there are "the country", no organisation is meant.
    """
    drawn = sentence.shape
    says = _SAYS.search(drawn.text, max(0, at - _SAID), at)
    if says and not _GOVERNED.search(drawn.text, max(0, says.start() - 12), says.start()):
        return drawn.members(says["who"])
    country = drawn.text.startswith(("the ", "The "), at) or any(
        at == each.at and each.end - each.start > len("it's") for each in drawn.pieces
    )
    subject = subject_before(drawn, at, country=country)
    if subject is not None:
        return subject.members
    if sentence.led:
        return sentence.led
    about = sentence.passage.view or state
    if country and kind_of(about) == "organisation":
        about = state
    return (Member(about, "", sentence.span.start, sentence.span.start),) if about else ()


def alone(sentence: Sentence, state: str) -> bool:
    """Say whether a sentence, read under another, names nobody but that one and the state."""
    view = sentence.passage.view
    apart = view and state and view != state and kind_of(view) == "state"
    if not apart or sentence.passage.role == "note":
        return False
    named = (each.id for piece in sentence.shape.pieces if piece.kind in _NAMING
             for each in piece.members)  # fmt: skip
    return {state, view}.issuperset(named)
