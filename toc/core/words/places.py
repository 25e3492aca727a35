"""Where something stands in a file that somebody sent."""

from __future__ import annotations

from toc.core.words import Sentences

PLACES = Sentences(
    {
        "line": ("regel {line}", "line {line}"),
        "part": ("in {part}", "in {part}"),
        "column": ("{place} (kolom ‘{part}’)", "{place} (column ‘{part}’)"),
        "sheet": ("blad ‘{sheet}’", "sheet ‘{sheet}’"),
        "cell": ("cel {cell}", "cell {cell}"),
    }
)
