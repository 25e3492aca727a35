"""What is known around a table."""

from __future__ import annotations

from dataclasses import dataclass

from toc.exchange.written.draft import Found
from toc.exchange.written.naming import Kind


@dataclass(frozen=True)
class Around:
    """What is known around a table: the element that it stands under, and what the heading above
    it announces with its text."""

    above: Found | None = None
    announced: Kind | None = None
    heading: str = ""
