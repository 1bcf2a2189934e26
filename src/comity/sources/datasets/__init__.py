"""Structured datasets: how each is told by its content, and parted into documents."""
