"""Groups of columns for panels; one file each."""
