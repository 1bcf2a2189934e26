"""Recognitions by clauses that leave out who or whom: "Fiji did so in 1995", "and Chad in 1995"."""

from collections.abc import Iterator

from comity.claims.grammar.recognition.recognition import Object, Recognition
from comity.claims.prose.acts import Act
from comity.claims.prose.finding import Sentence
from comity.claims.prose.gapping import echoed, further, gapped
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


def further_ones(sentence: Sentence, act: Act, found: Object) -> Iterator[Recognition]:
    """Yield the recognitions of others by the same: "Cuba in 1990 and Chad in 1995"."""
    drawn = sentence.shape
    for more in further(drawn, found.end):
        span = drawn.plain_span(act.start, more.end)
        for subject in act.subjects:
            for member in more.piece.members if more.piece.kind == "state" else ():
                if member.id != subject.id:
                    yield Recognition(
                        subject.id, member.id, "recognised", more.date, "", "", *span,
                        sentence.span.end,
                    )  # fmt: skip


def echoing(sentence: Sentence, act: Act, found: Object, status: str) -> Iterator[Recognition]:
    """Yield the recognition, or none, by who does likewise: "as did Chad", "nor does Chad"."""
    drawn, denied = sentence.shape, status == "not_recognised"
    echo = echoed(drawn, found.end, denied=denied)
    if echo is None:
        return
    span = drawn.plain_span(act.start, echo.end)
    told = "not_recognised" if echo.same == denied else "recognised"
    for member in echo.members:
        for identity in found.ids:
            if identity != member.id:
                yield Recognition(
                    member.id, identity, told, "", found.as_, "", *span, sentence.span.end
                )
