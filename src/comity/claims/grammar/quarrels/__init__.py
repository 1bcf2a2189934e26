"""Disputes: who is at odds with whom, over what, and why."""
