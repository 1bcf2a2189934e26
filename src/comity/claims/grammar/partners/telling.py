"""Partnerships as they are told: what one gives the other, and what two have in common."""

from collections.abc import Iterable, Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.extent import with_noun
from comity.claims.grammar.dealings.phrases import completed
from comity.claims.grammar.dealings.whole import whole
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import partner
from comity.claims.prose.shape import Shape

_Pairs = list[tuple[str, str]]


def help_of(verb: str) -> str:
    """Return what kind of help a verb of backing tells of.

    >>> help_of("training"), help_of("armed"), help_of("backs")
    ('training', 'arms supply', 'backing')
    """
    return next((kind for stem, kind in _HELP if verb.startswith(stem)), "support")


_HELP = (
    ("train", "training"), ("arm", "arms supply"), ("fund", "funding"), ("financ", "financing"),
    ("assist", "assistance"), ("advis", "advice"), ("aid", "aid"), ("help", "help"),
    ("sponsor", "sponsorship"), ("endors", "endorsement"), ("back", "backing"),
)  # fmt: skip

LINKS = {
    "support": " for ", "backing": " of ", "endorsement": " of ", "sponsorship": " of ",
    "training": " of ", "funding": " of ", "financing": " of ",
}  # fmt: skip
"""What stands between a kind of help and what it is of or for."""


def directed(
    sentence: Sentence, pairs: _Pairs, words: str, mood: str, stretch: tuple[int, int]
) -> Iterator[Dealing]:
    """Yield that the first of each pair gives the second what the words say."""
    start, end = stretch
    text = sentence.shape.text
    noun = completed(text, end, with_noun(text, end))
    span = sentence.shape.plain_span(start, whole(text, start, max(end, noun)))
    for one, other in pairs:
        if one != other:
            yield Dealing(
                one, other, words, "", mood, span.start, span.end, sentence.span.end,
                directed=True, rule="sentence, help of one to the other (aid.py)",
            )  # fmt: skip


def helped(sentence: Sentence, at: int, giver: str, state: str) -> str:
    """Return who is helped: the only other whom the words before name, else the other in view."""
    named = others(sentence, at, giver)
    if len(named) > 1:
        return ""
    return named.pop() if named else partner(sentence, giver, state)


def others(sentence: Sentence, at: int, known: str) -> set[str]:
    """Return those named before ``text[at]`` beside one, organisations left out."""
    pieces = sentence.shape.within(0, at, "state", "demonym")
    return {each.id for piece in pieces for each in piece.members if each.id != known}


def mutual(
    sentence: Sentence,
    pairs: Iterable[tuple[str, str]],
    words: str,
    mood: str,
    told: tuple[str, tuple[int, int]],
) -> Iterator[Dealing]:
    """Yield that the two of each pair have what the words say, told by a rule of a stretch."""
    rule, (start, end) = told
    span = sentence.shape.plain_span(start, whole(sentence.shape.text, start, end))
    for one, other in pairs:
        if one and other and one != other:
            yield Dealing(
                one, other, words, "", mood, span.start, span.end, sentence.span.end, rule=rule
            )


def crossed(drawn: Shape, one: str, other: str) -> list[tuple[str, str]]:
    """Return each that one sign stands for with each that another does."""
    return [(a.id, b.id) for a in drawn.members(one) for b in drawn.members(other)]
