"""Where in a document words stand that somebody else quotes from it."""

from collections.abc import Iterator

from comity.claims.proposals.fields import RejectedError
from comity.claims.reading import Reading
from comity.spans import Span

NEAR = 200
"""Characters of the source that a quote may stand away from where it is said to stand."""
_LONGEST = 2_000  # characters of a quote
_MOST = 1_000  # places of the same words that are looked at


def place(reading: Reading, quote: object, at: object, within: Span) -> Span:
    """Return the stretch of ``plain`` that a quote was taken from.

    The words may be quoted as a person reads them or as the source has them. They must stand
    near ``at`` (an offset in the source), or but once in ``within``; they may cut through no
    word and no markup. Raises RejectedError, saying why, when they do not.
    """
    if not isinstance(quote, str) or not any(each.isalnum() for each in quote):
        raise RejectedError("it quotes no words")
    quote = quote.strip()
    if len(quote) > _LONGEST:
        raise RejectedError(f"its quote is longer than {_LONGEST} characters")
    found, cut = _found(reading, quote, within)
    if not found:
        raise RejectedError(cut or "its quote does not stand in the document")
    if isinstance(at, int):
        # Compared before it is subtracted from: it may be any number.
        near = [each for each in found if each.start - NEAR <= at <= each.start + NEAR]
        if near:
            return found[min(near, key=lambda each: abs(each.start - at))]
    if len(found) > 1:
        raise RejectedError(f"its quote stands {len(found)} times and it does not say where")
    return next(iter(found.values()))


def _found(reading: Reading, quote: str, within: Span) -> tuple[dict[Span, Span], str]:
    """Return where a quote stands, in the source and in ``plain``, and why not elsewhere."""
    found: dict[Span, Span] = {}
    cut = ""
    document = reading.document
    for span in _places(reading.plain, quote, within):
        if _whole(reading.plain, span):
            found.setdefault(document.span(*span), span)
        else:
            cut = "its quote cuts through a word"
    for span in _places(document.source, quote, document.span(*within)):
        printed = document.projection.printed(*span)
        if printed is None or document.span(*printed) != span:
            cut = "its quote is cut from markup"
        elif _whole(document.source, span):
            found.setdefault(span, printed)
        else:
            cut = "its quote cuts through a word"
    return found, cut


def _places(text: str, quote: str, within: Span) -> Iterator[Span]:
    at = within.start - 1
    for _ in range(_MOST):
        at = text.find(quote, at + 1, within.end)
        if at < 0:
            return
        yield Span(at, at + len(quote))


def _whole(text: str, span: Span) -> bool:
    """Say whether a stretch begins and ends with whole words."""
    begins = span.start == 0 or not (text[span.start - 1].isalnum() and text[span.start].isalnum())
    ends = span.end >= len(text) or not (text[span.end - 1].isalnum() and text[span.end].isalnum())
    return begins and ends
