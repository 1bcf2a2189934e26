"""Answers: questions asked of a world, each answer with the words that say it and who disagrees."""

from comity.answers.listing import Listed
from comity.answers.model import (
    Answer,
    Evidence,
    Finding,
    Note,
    Portrait,
    Reason,
    Stretch,
    Tie,
    Ties,
)
from comity.answers.world import World

__all__ = [
    "Answer", "Evidence", "Finding", "Listed", "Note", "Portrait", "Reason", "Stretch", "Tie",
    "Ties", "World",
]  # fmt: skip
