"""One file a drawing."""
