"""Checks of the notes."""
