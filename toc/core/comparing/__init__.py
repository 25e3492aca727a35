"""Two programmes beside each other: which elements are the same, and in what these differ. It
stands in the core because everything above it may compare: the next version of a document with a
programme, two versions of a file, two edited copies. It says nothing in words.
"""

from toc.core.comparing.differences import Comparison, Difference, Kind, applied, compare
from toc.core.comparing.elements import (
    ABOVE,
    LEVELS,
    SECTIONS,
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
from toc.core.comparing.renaming import REFERENCES, renamed, with_ids
from toc.core.comparing.versions import Versions, beside
from toc.core.comparing.wording import Run, alike, marked, word_runs

__all__ = [
    "ABOVE",
    "LEVELS",
    "REFERENCES",
    "SECTIONS",
    "STATEMENTS",
    "Comparison",
    "Difference",
    "Kind",
    "Ref",
    "Run",
    "Versions",
    "above",
    "alike",
    "applied",
    "beside",
    "compare",
    "elements_of",
    "main_text",
    "marked",
    "matched",
    "naming_key",
    "renamed",
    "same_text",
    "texts_of",
    "unmarked",
    "with_ids",
    "word_runs",
]
