"""How sentences tell how many there are: what a number counts, and of whom it tells."""
