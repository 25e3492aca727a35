"""Indicators: what was measured, what is due, and how it stands."""
