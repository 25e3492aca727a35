"""How large a written plan may be."""

MOST_BYTES = 50_000_000
"""Of a file, and of all that is unpacked of it."""
MOST_PASSAGES = 50_000
MOST_DEPTH = 200
"""How deep texts may be nested in a map or a drawing."""
