"""Datasets that scholars load from their own copy; one file each. None is part of Comity."""
