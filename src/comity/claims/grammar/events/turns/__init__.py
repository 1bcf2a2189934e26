"""What came about on a date: states that rose or fell, lands ruled, bodies founded, outbreaks."""
