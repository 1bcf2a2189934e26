"""Forms of a report, one file each."""
