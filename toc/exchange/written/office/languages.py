"""In which language a file says that it is."""

from __future__ import annotations

from collections.abc import Mapping


def language_of(letters: Mapping[str, int]) -> str:
    """`nl` or `en` where most letters are said to be in it, else empty.

    >>> language_of({"nl-NL": 120, "en-US": 4}), language_of({"de-DE": 9}), language_of({})
    ('nl', '', '')
    """
    counts: dict[str, int] = {}
    for told, count in letters.items():
        counts[told[:2].lower()] = counts.get(told[:2].lower(), 0) + count
    most = max(sorted(counts), key=lambda one: counts[one], default="")
    return most if most in ("nl", "en") else ""
