"""TEI XML: the Text Encoding Initiative's markup, read in one pass with offsets kept."""
