"""How sentences tell of diplomatic relations."""
