"""The values of an indicator: in what unit, in which order, and how they are written."""

from __future__ import annotations

from toc.check.rules.quoting import as_typed
from toc.core.model import Programme


def written(value: float, programme: Programme) -> str:
    """A number as people write it in the programme's language, with no digit more than the file
    has: `12,5` in Dutch.

    >>> written(500.0, Programme(title="t", vision="v"))
    '500'
    """
    text = as_typed(value)
    return text.replace(".", ",") if programme.language == "nl" else text


def by_year(values: dict[str, float]) -> list[tuple[str, float]]:
    """The values of a series in the order of their years, whatever the order of the file."""
    return sorted(values.items())
