"""Measurements against baselines and targets: pure functions over values."""
