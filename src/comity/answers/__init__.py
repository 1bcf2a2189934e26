"""Answers: questions asked of a world, each answer with the words that say it and who disagrees."""

from comity.answers.listing import Listed
from comity.answers.model import (
    Answer,
    Cited,
    Evidence,
    Finding,
    Note,
    Portrait,
    Stretch,
    Tie,
    Ties,
)
from comity.answers.world import World
from comity.relations import Reason

__all__ = [
    "Answer", "Cited", "Evidence", "Finding", "Listed", "Note", "Portrait", "Reason", "Stretch",
    "Tie", "Ties", "World",
]  # fmt: skip
