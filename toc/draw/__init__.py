"""Drawings of a programme: what they show, and where it stands."""
