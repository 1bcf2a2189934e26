"""Checks of two documents against each other."""
