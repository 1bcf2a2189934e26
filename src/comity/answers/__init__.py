"""Answers: questions asked of a world, each answer with the words that say it and who disagrees."""

from comity.answers.listing import Listed
from comity.answers.model import (
    Answer,
    Cited,
    Editions,
    Evidence,
    Finding,
    Note,
    Portrait,
    Share,
    Sketch,
    Stretch,
    Tie,
    Ties,
)
from comity.answers.world import World
from comity.relations import Reason

__all__ = [
    "Answer", "Cited", "Editions", "Evidence", "Finding", "Listed", "Note", "Portrait",
    "Reason", "Share", "Sketch", "Stretch", "Tie", "Ties", "World",
]  # fmt: skip
