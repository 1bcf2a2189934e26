"""The explorer and the API: one question and one view a page; the URL is the question."""
