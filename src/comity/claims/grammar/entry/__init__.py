"""How sentences tell who may not enter where."""
