"""Rows whose name is gone from a text copy: whom their own words made them be about.

Such a row is never given to the row above it. Its claims say themselves whom they are about, and
a finding says that it is so, or that the words name nobody.
"""

from collections.abc import Iterator, Sequence

from comity.actors import actor
from comity.claims.model import Claim
from comity.documents import Trouble
from comity.errors import UnknownActorError
from comity.spans import Span

_LOST = {"row-title-lost": "a row without a name", "heading-lost": "words without a heading"}
_BULLETS = "•*·◦-"


def told_by_words(
    source: str, troubles: Sequence[Trouble], claims: Sequence[Claim], state: str
) -> Iterator[Trouble]:
    """Yield for each row that lost its name whom its claims are about; ``claims`` by ``at``.

    ``state`` is the document's own, which goes without saying.
    """
    for trouble in troubles:
        if trouble.code not in _LOST:
            continue
        start, end = _reach(source, trouble.span)
        named = dict.fromkeys(
            each
            for claim in claims
            if start <= claim.at < end and claim.kind not in {"reference", "link"}
            for each in claim.actors()
            if each and each != state
        )
        whom = ", ".join(map(_name, named))
        said = f"read as about {whom}, as its words say" if whom else "its words name nobody"
        what = _LOST[trouble.code]
        yield Trouble("told-by-its-words", f"{what}: {said}", trouble.span)


def _reach(source: str, span: Span) -> Span:
    """Return the words of a row and the items of a list that go on from it."""
    end = _line_end(source, span.start)
    while end < len(source):
        after = _line_end(source, end + 1)
        if not source[end + 1 : after].lstrip().startswith(tuple(_BULLETS)):
            break
        end = after
    return Span(span.start, end)


def _line_end(source: str, at: int) -> int:
    end = source.find("\n", at)
    return end if end >= 0 else len(source)


def _name(identity: str) -> str:
    """Return the usual name of an actor, the words themselves for anybody else."""
    try:
        return actor(identity).name
    except UnknownActorError:
        return identity
