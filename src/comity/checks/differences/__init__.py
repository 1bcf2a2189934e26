"""Forms in which a difference is told, one file each."""
