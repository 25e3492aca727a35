"""Whether a word is a typing mistake for one other word, and no other."""

from __future__ import annotations

import re
from collections.abc import Mapping

LEAST = 85.0
"""How much two words must look alike, of 100."""

AHEAD = 10.0
"""How much more than the next word they must look alike."""


def only_near(written: str, meanings: Mapping[str, str]) -> str | None:
    """The one word that was clearly meant, or None. `meanings` is by word; two words for one
    meaning, as in two languages, are no rivals of each other."""
    # Imported here, because a file without mistakes never needs it.
    from rapidfuzz import fuzz

    scores = {word: fuzz.ratio(written.lower(), word.lower()) for word in meanings}
    if not scores:
        return None
    best = max(scores, key=lambda word: scores[word])
    rivals = [scores[word] for word in meanings if meanings[word] != meanings[best]]
    clear = scores[best] >= LEAST and scores[best] - max(rivals, default=0) >= AHEAD
    return best if clear and _only_mistyped(written.lower(), best.lower()) else None


def _only_mistyped(written: str, meant: str) -> bool:
    """Whether no word of it turns into another: `fase-3` is not `fase-4`, and `formeel` is not
    `informeel`, however alike they look."""
    if re.findall(r"\d", written) != re.findall(r"\d", meant):
        return False
    ours, theirs = re.split(r"[\W_]+", written), re.split(r"[\W_]+", meant)
    if len(ours) != len(theirs):
        return written[:1] == meant[:1]
    return all(a[:1] == b[:1] for a, b in zip(ours, theirs, strict=True))
