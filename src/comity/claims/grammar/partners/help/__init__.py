"""Help that one gives the other: aid, arms, backing, training, by verb, noun or adjective."""
