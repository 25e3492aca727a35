"""Understanding tables and sheets: what a column or a row holds is said by its head, and what
stands in one row belongs together."""
