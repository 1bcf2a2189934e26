"""Claims: what one document says, when, about whom, in which words."""

from comity.claims.extraction import extract, known_kinds
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.passages import Passage
from comity.claims.reading import Reading
from comity.claims.writing import as_json, as_lines

__all__ = [
    "Claim",
    "Effect",
    "Kind",
    "Passage",
    "Reading",
    "as_json",
    "as_lines",
    "extract",
    "known_kinds",
]
