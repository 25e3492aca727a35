"""What a compound is about that ends in what is counted or in which way it goes."""

from __future__ import annotations

import re
from functools import lru_cache

from toc.check.reading import known
from toc.check.rules.duplicates._roots import root
from toc.core.words import Language

_ENDS = re.compile(
    r"(?P<first>[^\W\d_]{4,}?)-?(?P<last>percentage|aandeel|aantal(?:len)?|"
    r"(?:toe|af)name|stijging|daling|groei|krimp|vergroting|verkleining|verhoging|verlaging|"
    r"vermeerdering|vermindering|terugdringing|reductie|verbetering|verslechtering|versterking)"
)


@lru_cache(maxsize=1 << 14)
def measured(low: str, language: Language) -> tuple[str, str]:
    """The word that such a compound begins with, and the root of what it ends in; both empty of
    any other word.

    >>> measured("dijkversterking", "nl")
    ('dijk', 'fersterk')
    >>> measured("voordeel", "nl")
    ('', '')
    """
    found = _ENDS.fullmatch(low) if language == "nl" else None
    if found is None:
        return "", ""
    for first in (found["first"], found["first"].removesuffix("s")):
        # Slaging is no word by itself, and of slagen.
        if known(first, "nl") or known(first.removesuffix("ing") + "en", "nl"):
            return first, root(found["last"], "nl")
    return "", ""
