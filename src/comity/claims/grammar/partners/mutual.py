"""What two have in common, as a dealing with no direction, quoted whole."""

from collections.abc import Iterable, Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.whole import whole
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import Shape


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
