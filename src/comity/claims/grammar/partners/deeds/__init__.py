"""Deeds: what one does for, with or by the other, in whatever frame it stands."""
