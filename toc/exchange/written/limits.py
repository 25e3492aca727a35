"""How large a written plan may be."""

MOST_BYTES = 50_000_000
"""Of a file, and of all that is unpacked of it."""
MOST_PASSAGES = 20_000
"""A report of 200 pages has some five thousand; ten thousand rows are data and no plan."""
MOST_DEPTH = 200
"""How deep texts may be nested in a map or a drawing."""
