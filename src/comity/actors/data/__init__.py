"""The tables of the registry, written by scripts/build_registry.py."""
