"""How the ties of a world are written for other tools: one file a format."""
