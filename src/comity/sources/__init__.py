"""Where documents come from: bytes, with where and when they were got."""

from comity.sources.model import Blob, Source

__all__ = ["Blob", "Source"]
