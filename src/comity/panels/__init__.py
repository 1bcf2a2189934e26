"""Panels: state-years, dyad-years and their columns, made as sets."""
