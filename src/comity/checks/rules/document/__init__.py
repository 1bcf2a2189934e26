"""Checks of one document against itself."""
