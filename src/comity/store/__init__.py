"""The world file: documents, claims and findings in one DuckDB file, and how it is built.

The only room that speaks to DuckDB. What reads a world is here; `comity.store.building` makes
one, and `comity.store.workers` reads documents to claims on all cores: they load every reader
and every kind of claim, which asking has no use for.
"""

from comity.store.exporting import FORMS, claims, export
from comity.store.opening import Store

__all__ = ["FORMS", "Store", "claims", "export"]
