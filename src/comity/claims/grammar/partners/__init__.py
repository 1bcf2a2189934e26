"""Partnerships: who helps, backs, trades or works with whom, and on what terms."""
