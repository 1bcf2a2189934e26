"""How sentences tell of persons: their offices, whom they serve, what they say."""
