"""Where documents come from: bytes, with where and when they were got."""

from comity.sources.fetching import fetch
from comity.sources.model import Blob, Missed, Source

__all__ = ["Blob", "Missed", "Source", "fetch"]
