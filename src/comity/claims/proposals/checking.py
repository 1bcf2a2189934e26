"""Claims that an outside tool proposes: checked against the document before they are believed.

A proposal is taken only when its words stand in the document and all it says is well formed; it
is marked with its maker for good. All else that comes is reported, with the reason.
"""

from collections.abc import Iterator, Mapping
from itertools import islice

from comity.claims.model import Claim
from comity.claims.proposals.fields import RejectedError, fields, known
from comity.claims.proposals.quoting import place
from comity.claims.reading import Reading
from comity.errors import ProposerError
from comity.sources.proposing import Asked, Piece
from comity.spans import Span

_PIECE = 6_000  # characters of a document that are asked about at once
_MOST = 500  # proposals of one piece that are looked at
_FAILURES = 3  # in a row; then it is not asked again
_SHOWN = 60  # characters of a quote that a finding shows


class Proposals:
    """Asks one proposer about one document after another."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self._failures = 0

    def __call__(self, reading: Reading) -> list[Claim]:
        """Return the proposals for a document that hold, and report those that do not."""
        found: dict[str, Claim] = {}
        maker = self._asked.maker
        for within in _pieces(reading):
            if self._failures >= _FAILURES:
                told = f"{maker} failed {_FAILURES} times in a row and is asked no more"
                reading.trouble("proposer-failed", told, *within)
                break
            for proposal in self._answers(reading, within):
                try:
                    claim = checked(reading, proposal, within, maker)
                except RejectedError as error:
                    where = error.where or Span(within.start, within.start)
                    told = f"{maker}: {error}{_shown(proposal)}"
                    reading.trouble("rejected-proposal", told, *where)
                else:
                    found.setdefault(repr(claim), claim)
        return list(found.values())

    def _answers(self, reading: Reading, within: Span) -> Iterator[object]:
        piece = Piece(reading.document.title, reading.state, within.of(reading.plain), known().told)
        try:
            answers = self._asked.ask(piece)
        except ProposerError as error:
            self._failures += 1
            reading.trouble("proposer-failed", str(error), *within)
            return
        self._failures = 0
        if len(answers) > _MOST:
            told = f"{self._asked.maker}: {len(answers)} proposals at once; {_MOST} are looked at"
            reading.trouble("rejected-proposal", told, *within)
        yield from islice(answers, _MOST)


def checked(reading: Reading, proposal: object, within: Span, maker: str) -> Claim:
    """Return a proposal as a claim of the document.

    ``within`` is the stretch of ``plain`` it was asked about. Raises RejectedError, saying why,
    when its words do not stand there or what it says is not well formed.
    """
    if not isinstance(proposal, Mapping):
        raise RejectedError("it is no object")
    start, end = place(reading, proposal.get("quote"), proposal.get("at"), within)
    try:
        said = fields(proposal, reading.state)
    except RejectedError as error:
        raise RejectedError(str(error), Span(start, end)) from None
    claim = reading.claim(
        said.kind,
        start,
        end,
        subject=said.subject,
        object=said.object,
        parties=said.parties,
        status=said.status,
        since=said.start,
        until=said.end,
        date=said.date,
        modality=said.modality,
        qualifiers=said.qualifiers,
        rule="proposal",
    )
    claim.maker = maker
    return claim


def _pieces(reading: Reading) -> Iterator[Span]:
    """Yield the body of a document in pieces that end with a line where they can."""
    plain, at = reading.plain, 0
    while at < reading.body:
        end = min(at + _PIECE, reading.body)
        if end < reading.body:
            line = plain.rfind("\n", at + 1, end)
            sentence = plain.rfind(". ", at + 1, end)
            end = line + 1 if line > at else sentence + 2 if sentence > at else end
        if not plain[at:end].isspace():
            yield Span(at, end)
        at = end


def _shown(proposal: object) -> str:
    quote = proposal.get("quote") if isinstance(proposal, Mapping) else None
    if not isinstance(quote, str):
        return ""
    words = " ".join(quote[:_SHOWN].split())
    return f" (quote: “{words}{'…' if len(quote) > _SHOWN else ''}”)"
