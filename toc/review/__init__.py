"""Looking back on a period, and what is decided on the day."""
