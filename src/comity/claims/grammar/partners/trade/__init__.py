"""Trade and work abroad: goods, money and firms of one in the land of the other."""
