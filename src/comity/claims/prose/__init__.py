"""Prose understood by composition: sentences, who and when in them, what governs what."""
