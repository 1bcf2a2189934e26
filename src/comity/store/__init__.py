"""The world file: documents, claims and findings in one DuckDB file, and how it is built.

The only room that speaks to DuckDB. Nothing is imported here, for each user of the room wants
little of it: `comity.store.opening` and `comity.store.exporting` ask a world, `building` makes
one, and `workers` read documents to claims on all cores without a world at all.
"""
