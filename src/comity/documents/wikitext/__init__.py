"""Wikitext: one pass over the markup, with an explicit stack, from the source to a Document."""
