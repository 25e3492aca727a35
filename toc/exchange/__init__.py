"""A programme in the formats of others."""
