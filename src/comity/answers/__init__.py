"""Answers: questions asked of a world, each answer with the words that say it and who disagrees."""

from comity.answers.listing import Listed
from comity.answers.model import (
    Answer,
    Cited,
    Editions,
    Evidence,
    Existence,
    Finding,
    Lapse,
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
    "Answer", "Cited", "Editions", "Evidence", "Existence", "Finding", "Lapse", "Listed", "Note",
    "Portrait", "Reason", "Share", "Sketch", "Stretch", "Tie", "Ties", "World",
]  # fmt: skip
