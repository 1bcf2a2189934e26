"""Trade with a direction: goods sold and bought, money invested, firms at work abroad."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.terms import SUM, bare
from comity.claims.grammar.dealings.whole import whole
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.trade import commerce
from comity.claims.prose.acts import Act
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR
from comity.claims.reading import Reading
from comity.claims.wording import holds

_IF = re.compile(r"\b(?:if|unless|whether) $")
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|been|being|be) (?:[a-z]+ly |also )*\w+(?:ed|old|ought|en|nt)$"
)
# What is bought and is no trade, and an amount, which is a count.
_SHARES = re.compile(
    r"\d.*(?:million|billion)|[$€£¥]|\b(?:stakes?|shares?|assets|interests?|company|bank|land|"
    r"property|rights|control|bonds)\b"
)
_LED_IN = re.compile(rf"In (?:the )?(?P<where>{ACTOR}), ")
_Pairs = list[tuple[str, str]]


def trade(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of goods and money that go to another."""
    for sentence in prose(reading).with_any(*commerce.STEMS):
        for ask, parts in _ASKED:
            if holds(sentence.shape.text, parts):
                yield from ask(reading, sentence)


def _sold(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    for act in doings(sentence, commerce.SELL, reading.state):
        at, end = act.verb.end(), act.end
        match = commerce.SOLD_FIRST.match(drawn.text, at, end) or commerce.SOLD.match(
            drawn.text, at, end
        )
        if match is None or _PASSIVE.search(act.words):
            continue
        words = _goods(reading, sentence, match, "what")
        if _SHARES.search(words):
            continue
        pairs = [(one.id, each.id) for one in act.subjects for each in drawn.members(match["to"])]
        verb = act.verb[0]
        told = "sale" if verb.startswith("s") else "exports"
        told = f"{told} of {words}" if _tells(words) else told
        yield from _given(sentence, act, pairs, told, match)


def _bought(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    for act in doings(sentence, commerce.BUY, reading.state):
        match = commerce.BOUGHT.match(drawn.text, act.verb.end(), act.end)
        if match is None or _PASSIVE.search(act.words):
            continue
        group = "what" if match["from"] else "what2"
        words = _goods(reading, sentence, match, group)
        if _SHARES.search(words):
            continue
        sign = match["from"] or match["whose"][0]
        pairs = [(each.id, one.id) for one in act.subjects for each in drawn.members(sign)]
        imported = act.verb[0].startswith("im")
        told = _imported(words) if imported else f"purchase of {words}" if words else "purchase"
        yield from _given(sentence, act, pairs, told, match)


def _tells(words: str) -> bool:
    """Say whether words name goods, and no long list of them."""
    return words not in {"", "goods", "products", "money"} and "," not in words


def _imported(words: str) -> str:
    """Return what is said of goods that the other takes in: who sells supplies them.

    >>> _imported("oil"), _imported("tea, rice and other products"), _imported("iron ore")
    ('oil supply', 'imports', 'iron ore supply')
    """
    return f"{words} supply" if _tells(words) and " and " not in words else "imports"


def _invested(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    for act in doings(sentence, commerce.INVEST, reading.state):
        match = commerce.INVESTED.match(drawn.text, act.verb.end(), act.end)
        led = _LED_IN.match(drawn.text, 0, act.start)
        if not (match or led) or _PASSIVE.search(act.words):
            continue
        sign = match["to"] if match else led["where"] if led else ""
        whom = _whom(reading, sentence, sign, act.subjects[0].id)
        pairs = [(one.id, each) for one in act.subjects for each in whom]
        start = act.start if match else 0
        end = match.end() if match else act.verb.end()
        if not _IF.search(drawn.text, 0, act.start):
            told = _told(sentence, pairs, "investment", modality(act.words), (start, end))
            yield from told


def _flows(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    for match in commerce.FLOW.finditer(drawn.text):
        owner = drawn.members(match["owner"] or match["adjective"])[-1].id
        noun = match["noun"].partition(" ")[0]
        inward = match["way"] == "from"
        if inward != noun.startswith("import") or commerce.STOPPED.match(drawn.text, match.end()):
            continue
        if commerce.BARRED.match(match["what"]):
            continue
        for other in _whom(reading, sentence, match["whom"], owner):
            pair = (other, owner) if inward else (owner, other)
            words = bare(_goods(reading, sentence, match, "what"))
            yield from _told(sentence, [pair], words, _mood(drawn.text, match), match.span())


def _firms(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    for match in commerce.FIRMS.finditer(drawn.text):
        owner = drawn.members(match["whose"][0])[-1].id
        pairs = [(owner, each) for each in _whom(reading, sentence, match["where"], owner)]
        done = match["verb"].endswith(" business")
        words = "business" if done else _goods(reading, sentence, match, "what")
        words = "investment" if match["verb"].startswith("invest") else words
        yield from _told(sentence, pairs, words, _mood(drawn.text, match), match.span())


def _mood(text: str, match: re.Match[str]) -> str:
    return modality(text[max(0, match.start() - 25) : match.end()])


def _whom(reading: Reading, sentence: Sentence, sign: str, known: str) -> list[str]:
    """Return whom a sign stands for beside one who is known; "it" is the other of the two."""
    members = sentence.shape.members(sign)
    if not members:
        other = partner(sentence, known, reading.state)
        return [other] if other else []
    return [each.id for each in members]


def _goods(reading: Reading, sentence: Sentence, match: re.Match[str], group: str) -> str:
    """Return the words for what is traded, without how much of it."""
    start, end = match.span(group)
    if end <= start:
        return ""
    words = sentence.shape.plain_span(start, end).of(reading.plain).strip(" ,")
    goods = bare(words.rpartition("worth of ")[2])
    return "" if goods == SUM else goods


def _given(
    sentence: Sentence, act: Act, pairs: _Pairs, words: str, match: re.Match[str]
) -> Iterator[Dealing]:
    if not _IF.search(sentence.shape.text, 0, act.start):
        yield from _told(sentence, pairs, words, modality(act.words), (act.start, match.end()))


def _told(
    sentence: Sentence, pairs: _Pairs, words: str, mood: str, stretch: tuple[int, int]
) -> Iterator[Dealing]:
    start, end = stretch
    span = sentence.shape.plain_span(start, whole(sentence.shape.text, start, end))
    for one, other in pairs:
        if one and one != other:
            yield Dealing(
                one, other, words, "", mood, span.start, span.end, sentence.span.end,
                directed=True, rule="sentence, trade of one to the other (commerce.py)",
            )  # fmt: skip


_ASKED = (
    (_sold, ("export", "sell", "sold")),
    (_bought, ("import", "buy", "bought", "urchas", "rdered", "rocur", "cquir", "sourced", "get")),
    (_invested, ("nvest",)),
    (_flows, ("export", "import", "investment", "arms sales")),
    (
        _firms,
        (
            "compan",
            "firm",
            "businesses",
            "corporation",
            "investors",
            "contractor",
            "enterprise",
            "bank",
            "wealth fund",
        ),
    ),
)
"""What is asked of a sentence that holds one of these parts of words."""
