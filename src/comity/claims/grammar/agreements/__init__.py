"""How sentences tell what is signed and what is in force."""
