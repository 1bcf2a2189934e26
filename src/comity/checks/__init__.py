"""Checks: what is wrong with documents and between them, one file a check."""
