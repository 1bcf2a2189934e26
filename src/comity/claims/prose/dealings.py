"""How two get on: friendly relations and help of one to the other, tension and dispute."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.prose import rapport
from comity.claims.prose.acts import acts
from comity.claims.prose.counterparts import counterparts
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, ANY
from comity.claims.prose.terms import bare, matter, of_ties
from comity.claims.reading import Reading
from comity.spans import Span

_FRIENDLY = (
    rapport.FRIENDLY, rapport.FRIENDLY_IS, rapport.ALLY, rapport.COOPERATE, rapport.WARMING,
)  # fmt: skip
# The mark of the owner before what is backed: "'s application".
_OWN = re.compile(r"^['’]s? ")
# What is already there is not intended: "to resolve the tensions", "their already close ties".
_THERE = re.compile(
    r"\b(?:the|its|their|his|ongoing|already|existing|despite|amid|"
    r"(?:resolv|settl|end|mediat|solv|overcom|eas|defus)(?:e|es|ed|"
    r"ing)? an?)(?: already)?(?: [a-z-]+)? $"
)
_CLAUSE = re.compile(r"[,;] | (?:but|and|which|as|because|if|when|since|while|due to) ")
_AND_TO = re.compile(rf" and (?:to |for )?{ACTOR}['’]s? (?P<what>(?:{ANY} |\w+ )?\w+)")
_VERBS = re.compile(r"(?:\w+(?:s|ed|ing) and )?\w+$")
# Who is an aid partner gives the aid.
_GIVES = re.compile(
    r"(?P<what>(?:\w+ )?(?:aid|development)) partners?$|(?P<goods>\w+) suppliers?$|"
    r"(?P<aid>donors?)$|(?P<support>supporters?|backers?)$"
)
# "a common animosity towards Cuba" is not between those who share it.
_SHARED = re.compile(r"\b(?:common|shared|mutual|joint|same)(?: [a-z]+)? $")
_IMPOSED = re.compile(r" (?:imposed|placed|by)\b")
# "moved away from the hostilities of old"
_OVERCOME = re.compile(
    r"\b(?:away from|free (?:of|from)|avoid\w*|prevent\w*|without|absence of|"
    r"devoid of)\b[^.,;]{0,40}$"
)
# What comes before help that is named: "expressed its support"; what takes it away.
_OFFERED = re.compile(
    r"^(?:expressed|declared|offered|reiterated|pledged|announced|voiced|gave|showed|confirmed|"
    r"reaffirmed|stated|lent|promised)\b (?:(?:its|their|the) )?"
)
_STOPPED = re.compile(
    r"^(?:stopped|cut|suspended|halted|withdrew|ended|froze|ceased|blocked|refused|denied|rejected)\b"
)
_TITLE = re.compile(r"[A-Z]\w+ $")
_AGAINST = re.compile(r" (?:\w+ ){0,2}against\b")
_TOWARDS = re.compile(r" (?:towards?|against|with|to|of) ")
_HOSTILE = (rapport.HOSTILE, rapport.HOSTILE_IS, rapport.QUARREL, rapport.STRAIN)


_NAMES = {
    getattr(rapport, each): each
    for each in ("FRIENDLY", "FRIENDLY_IS", "ALLY", "COOPERATE", "WARMING", "HOSTILE", "HOSTILE_IS",
                 "QUARREL", "STRAIN")
}  # fmt: skip
"""What the patterns are called in the grammar, for ``comity read --explain``."""


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


def partnerships(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of friendship and of help."""
    found = prose(reading)
    nouns = found.places(rapport.STEMS_NOUN)
    nouns = [at for at in nouns if rapport.NOUN.match(reading.plain, at)]
    for sentence in found.with_any(*rapport.STEMS_TIES, near=nouns):
        text = sentence.shape.text
        listed = list(rapport.LISTED.finditer(text))
        for match in listed:
            yield from _bracketed(reading, sentence, match)
        for pattern in _FRIENDLY if not listed else ():
            for match in pattern.finditer(text):
                on = rapport.ACCORD_ON.search(text[: match.start()])
                if not on or "rategic" in match[0]:
                    yield from _ties(reading, sentence, match)
    for sentence in prose(reading).with_any(*rapport.STEMS_HELP):
        yield from _help(reading, sentence)


def disputes(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of tension and quarrels."""
    for sentence in prose(reading).with_any(*rapport.STEMS_BAD):
        for pattern in _HOSTILE:
            for match in pattern.finditer(sentence.shape.text):
                yield from _ties(
                    reading, sentence, match, quarrel=True, guess=pattern is not rapport.QUARREL
                )


def _bracketed(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Iterator[Dealing]:
    """Yield what a bracket in a list of states says: "Oman (trade relations 1996–2000)"."""
    drawn = sentence.shape
    one = drawn.members(match["who"])[-1]
    words = drawn.plain_span(*match.span("words")).of(reading.plain)
    if reading.state and one.id != reading.state:
        yield Dealing(
            reading.state, one.id, words, "", "", one.start,
            drawn.plain_span(*match.span()).end, sentence.span.end,
            rule="sentence, LISTED (prose/rapport.py)",
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
    before = drawn.text[max(0, match.start() - 60) : match.start()]
    if _tells_other(drawn.text, match, before, quarrel=quarrel):
        return
    words = of_ties(reading, sentence, match, quarrel=quarrel)
    over = matter(reading, sentence, match, words) if quarrel else ""
    mood = "denied" if rapport.NONE.search(before) else _mood(before)
    gives = match.re is rapport.ALLY and _GIVES.search(words)
    if gives:
        words = _given_by(gives)
    for one, other in counterparts(
        sentence,
        match.start(),
        match.end(),
        reading.state,
        guess=guess and sentence.passage.role != "note",
    ):
        span = drawn.plain_span(*_stretch(drawn.text, match))
        yield Dealing(
            one, other, words, over, mood,
            span.start, span.end, sentence.span.end, directed=bool(gives),
            rule=f"sentence, {_NAMES[match.re]} (prose/rapport.py)",
        )  # fmt: skip


def _tells_other(text: str, match: re.Match[str], before: str, *, quarrel: bool) -> bool:
    """Say whether words around a match make it tell of something else than of two who get on."""
    end = match.end()
    if _SHARED.search(before) and _TOWARDS.match(text, end):
        return True
    if quarrel:
        imposed = match.re is rapport.QUARREL and _IMPOSED.match(text, end)
        return bool(imposed or _OVERCOME.search(before))
    if match.re is rapport.ALLY and not rapport.COPULA.search(before):
        return True
    # "the Regional Trade and Economic Cooperation" is the name of something
    named = match.re is rapport.FRIENDLY and match[0][0].isupper() and _TITLE.search(before)
    spoilt = rapport.SPOILT.search(before) or not rapport.VERB.search(text)
    return bool(named or spoilt or rapport.WEAK.match(text, end) or _AGAINST.match(text, end))


def _given_by(gives: re.Match[str]) -> str:
    """Return what one gives who is an aid partner, a supplier, a donor or a supporter."""
    if gives["goods"]:
        return f"{gives['goods']} supply"
    if gives["what"]:
        return gives["what"].replace("development", "development aid")
    return "aid" if gives["aid"] else "support"


def _mood(before: str) -> str:
    """Return how sure words are of the ties or the quarrel after them."""
    return "" if _THERE.search(before) else modality(_CLAUSE.split(before)[-1])


def _stretch(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Return the clause of a match, from its beginning to the end of who is named after it."""
    start = max(
        text.rfind("; ", 0, match.start()) + 1, text.rfind(", while ", 0, match.start()) + 1, 0
    )
    whom = rapport.WITH.match(text, match.end())
    return (start + 1 if start and text[start] == " " else start), (whom or match).end()


def _help(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield the help that one gives the other."""
    drawn = sentence.shape
    for act in acts(sentence, rapport.SUPPORT, reading.state):
        pattern = rapport.BACKED if act.verb["back"] else rapport.GIVEN
        match = pattern.match(drawn.text, act.verb.end(), act.end)
        if match is not None:
            named = match.groupdict()
            sign = named["to"] or named.get("to2") or named.get("adjective") or ""
            verbs = _VERBS.search(drawn.text, 0, act.verb.end("back")) if act.verb["back"] else None
            words = _phrase(
                reading, sentence, match, verbs[0].replace(" and ", " ") if verbs else ""
            )
            span = drawn.plain_span(act.start, match.end())
            pairs = [(one.id, other.id) for one in act.subjects for other in drawn.members(sign)]
            yield from _given(sentence, pairs, words, modality(act.words), span)
    for match in rapport.SUPPORTING.finditer(drawn.text):
        owners = drawn.members(match["owner"] or match["adjective"])
        pairs = [(one.id, other.id) for one in owners for other in drawn.members(match["to"])]
        if _STOPPED.match(match["what"]):
            continue
        yield from _given(
            sentence,
            pairs,
            _supporting(reading, sentence, match),
            "",
            drawn.plain_span(*match.span()),
        )


def _supporting(reading: Reading, sentence: Sentence, match: re.Match[str]) -> str:
    """Return the words for "Cuba's support for Fiji's membership": what is supported with it."""
    drawn = sentence.shape
    words = bare(_OFFERED.sub("", drawn.plain_span(*match.span("what")).of(reading.plain)))
    if not match["own"] or not words.endswith(("support", "backing")):
        return words
    own = _OWN.sub("", drawn.plain_span(*match.span("own")).of(reading.plain))
    more = _AND_TO.match(drawn.text, match.end())
    if more:
        own += f" and {drawn.plain_span(*more.span('what')).of(reading.plain)}"
    return f"{words} for {own}"


def _phrase(reading: Reading, sentence: Sentence, match: re.Match[str], verb: str) -> str:
    """Return the words for what is given; ``verb`` is that of backing, "" for one of giving."""
    named = match.groupdict()
    what = next((name for name in ("what", "what2", "own", "policy") if named.get(name)), "")
    span = sentence.shape.plain_span(*match.span(what)) if what else None
    words = _OWN.sub("", span.of(reading.plain)).strip(" ,") if span else ""
    if what == "policy":
        words = (
            f"{reading.plain[sentence.shape.plain_at(match.start('to')) : span.end]}"
            if span
            else ""
        )
    if not verb:
        on = named.get("on")
        more = sentence.shape.plain_span(*match.span("on")).of(reading.plain) if on else ""
        return f"{bare(words)}{more}"
    kinds = " and ".join(dict.fromkeys(_help_of(each) for each in re.findall(r"\w+", verb)))
    return f"support for {words}" if words and kinds == "support" else kinds


def _help_of(verb: str) -> str:
    """Return what kind of help a verb of backing tells of.

    >>> _help_of("training"), _help_of("armed"), _help_of("backs")
    ('training', 'arms supply', 'support')
    """
    return next((kind for stem, kind in _HELP if verb.startswith(stem)), "support")


_HELP = (
    ("train", "training"), ("arm", "arms supply"), ("fund", "funding"), ("financ", "financing"),
    ("assist", "assistance"), ("aid", "aid"), ("help", "help"),
)  # fmt: skip


def _given(
    sentence: Sentence, pairs: list[tuple[str, str]], words: str, mood: str, span: Span
) -> Iterator[Dealing]:
    for one, other in pairs:
        if one != other:
            yield Dealing(
                one,
                other,
                words,
                "",
                mood,
                span.start,
                span.end,
                sentence.span.end,
                directed=True,
                rule="sentence, help of one to the other (prose/rapport.py)",
            )
