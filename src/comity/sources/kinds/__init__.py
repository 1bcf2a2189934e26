"""One file a kind of place that documents come from."""
