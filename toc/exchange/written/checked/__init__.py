"""The document with the text of a plan and what became of each of its passages."""
