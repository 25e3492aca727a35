"""Two programmes beside each other: which elements are the same, and in what these differ. It
stands in the core because everything above it may compare: the next version of a document with a
programme, two versions of a file, two edited copies. It says nothing in words.
"""

from toc.core.comparing.differences import Comparison, Difference, Kind, applied, compare
from toc.core.comparing.elements import (
    ABOVE,
    STATEMENTS,
    Ref,
    above,
    elements_of,
    main_text,
    naming_key,
    same_text,
    texts_of,
    unmarked,
)
from toc.core.comparing.matching import matched

__all__ = [
    "ABOVE",
    "STATEMENTS",
    "Comparison",
    "Difference",
    "Kind",
    "Ref",
    "above",
    "applied",
    "compare",
    "elements_of",
    "main_text",
    "matched",
    "naming_key",
    "same_text",
    "texts_of",
    "unmarked",
]
