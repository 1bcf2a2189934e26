"""How sentences tell of wars, of cease-fires and of those who mediate."""
