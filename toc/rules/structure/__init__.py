"""Whether the tree holds together: references, levels, ways up, and what is missing."""
