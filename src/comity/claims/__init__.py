"""Claims: what one document says, when, about whom, in which words."""

from comity.claims.extraction import extract, known_kinds
from comity.claims.model import Claim, Effect, Kind
from comity.claims.passages import Passage
from comity.claims.reading import Reading
from comity.claims.writing import as_dict, as_json

__all__ = [
    "Claim",
    "Effect",
    "Kind",
    "Passage",
    "Reading",
    "as_dict",
    "as_json",
    "extract",
    "known_kinds",
]
