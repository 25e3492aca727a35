"""The year plan: what, what not now, and why."""
