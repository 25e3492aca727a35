"""Which words differ between two texts."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import NamedTuple

ALIKE = 0.4
"""Texts that have less of their words in common are not marked: everything differs."""


class Run(NamedTuple):
    """Words that stand beside each other: what was there, and what is there instead. Both are the
    same where nothing differs; one is empty where words only came or only went."""

    old: str
    new: str

    @property
    def same(self) -> bool:
        """Whether these words stand in both texts."""
        return self.old == self.new


def word_runs(old: str, new: str) -> tuple[Run, ...]:
    """Two texts as runs of words, in their order.

    >>> [tuple(run) for run in word_runs("meer lezen", "meer graag lezen")]
    [('meer', 'meer'), ('', 'graag'), ('lezen', 'lezen')]
    """
    ours, theirs = old.split(), new.split()
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    return tuple(
        Run(" ".join(ours[start:end]), " ".join(theirs[first:last]))
        for _, start, end, first, last in matcher.get_opcodes()
    )


def alike(old: str, new: str) -> bool:
    """Whether two texts have enough words in common to show which differ."""
    return SequenceMatcher(None, old.split(), new.split(), autojunk=False).ratio() >= ALIKE


def marked(old: str, new: str) -> tuple[str, str]:
    """Two texts with brackets around the words that differ.

    >>> marked("meer kinderen lezen", "meer jonge kinderen lezen graag")
    ('meer kinderen lezen', 'meer [jonge] kinderen lezen [graag]')
    """
    if not alike(old, new):
        return old, new
    made: tuple[list[str], list[str]] = [], []
    for run in word_runs(old, new):
        for words, side in zip(run, made, strict=True):
            if words:
                side.append(words if run.same else f"[{words}]")
    return " ".join(made[0]), " ".join(made[1])
