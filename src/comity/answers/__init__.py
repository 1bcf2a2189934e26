"""Answers: questions asked of a world, each answer with the words that say it and who disagrees."""

from comity.answers.listing import Listed
from comity.answers.model import Answer, Evidence, Note, Portrait, Reason, Stretch, Tie
from comity.answers.world import World

__all__ = [
    "Answer", "Evidence", "Listed", "Note", "Portrait", "Reason", "Stretch", "Tie", "World",
]  # fmt: skip
