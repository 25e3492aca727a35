"""Joining what two people made of one programme: by element and field, not by line."""
