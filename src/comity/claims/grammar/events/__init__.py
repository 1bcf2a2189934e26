"""How sentences tell what happened on a date."""
