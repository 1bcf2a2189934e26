"""Ties that two have: bonds and alliances, what relations are like, who stands with whom."""
