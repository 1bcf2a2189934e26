"""Outside tools that may propose claims, a file each."""
