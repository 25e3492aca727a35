"""A plan that changes: edits of it, two versions beside each other, and joining what several
people changed. Nothing is written that was not said first, and every byte that need not differ is
kept."""
