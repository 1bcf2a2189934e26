"""Who recognised the same one later, by a clause that leaves it out: "Fiji did so in 1995"."""

from collections.abc import Iterator

from comity.claims.grammar.recognition.recognition import Object, Recognition
from comity.claims.prose.acts import Act
from comity.claims.prose.finding import Sentence
from comity.claims.prose.gapping import gapped
from comity.claims.prose.gapping import pattern as leaving_out

_GAPS = leaving_out(["recogni[sz]ed (?:it|them)"], bare=False)


def followers(sentence: Sentence, act: Act, found: Object) -> Iterator[Recognition]:
    """Yield the recognitions of the same by others: "in 1990, while Fiji did so in 1995"."""
    drawn = sentence.shape
    for gap in gapped(drawn, found.end, _GAPS):
        span = drawn.plain_span(act.start, gap.end)
        for member in gap.members:
            for identity in found.ids:
                if identity != member.id:
                    yield Recognition(
                        member.id, identity, "recognised", gap.date, found.as_, "", *span,
                        sentence.span.end,
                    )  # fmt: skip
