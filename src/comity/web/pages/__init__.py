"""One file a page of the explorer: one question and one view."""
