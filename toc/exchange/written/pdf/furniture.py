"""What stands on every page around the text: headers, footers and page numbers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from toc.exchange.written.pdf.fragments import Box
from toc.exchange.written.pdf.page import Page

_ZONE = 0.12
"""So much of the height of a page, at its top and at its bottom, can be furniture."""
_SAME = 2.0
_MOST = 0.6
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"(?:(?:bladzijde|pagina|page|blz\.?|pag\.?|p\.)\s*)?[-–|]?\s*\d{1,4}\s*[-–|]?"
    r"(?:\s*(?:/|van|of)\s*\d{1,4})?|[ivxlc]{1,6}",
    re.I,
)


def furniture(pages: Sequence[tuple[Page, Sequence[Box]]], size: float) -> set[tuple[int, int]]:
    """Which boxes (page and box, by their places) are no part of the text, whose usual letters
    have that size."""
    seen: dict[str, list[tuple[int, float]]] = defaultdict(list)
    zones: list[tuple[int, int, Box, bool]] = []
    for at, (page, boxes) in enumerate(pages):
        for number, box in enumerate(boxes):
            high = box.bottom > page.height * (1 - _ZONE)
            if box.grid is None and (high or box.top < page.height * _ZONE):
                zones.append((at, number, box, high))
                for key in _keys(box.text, page.number):
                    seen[key].append((at, box.base))
    repeated: list[tuple[int, int, float]] = []
    for at, number, box, _ in zones:
        # What is larger than the text is a heading, unless it really is everywhere.
        least = max(3, len(pages) // 2) if box.size > 1.1 * size else 2
        times = (
            len({one for one, base in seen[key] if abs(base - box.base) <= _SAME})
            for key in _keys(box.text, pages[at][0].number)
        )
        if max(times) >= least:
            repeated.append((at, number, box.base))
    found = set()
    for at, number, base in repeated:
        # At that height most pages have what is repeated, and not the first line of their text.
        alike = {one for one, _, other in repeated if abs(other - base) <= _SAME}
        there = {one for one, _, box, _ in zones if abs(box.base - base) <= _SAME}
        if len(alike) >= _MOST * len(there):
            found.add((at, number))
    for at, number, box, high in zones:
        others = (
            one
            for other, one in enumerate(pages[at][1])
            if other != number and (at, other) not in found
        )
        beyond = (one.top > box.bottom + 2 if high else one.bottom < box.top - 2 for one in others)
        # Beyond the number, or beside it, stands no text.
        if _NUMBER.fullmatch(box.text) and not any(beyond):
            found.add((at, number))
    return found


def _keys(text: str, page: int) -> set[str]:
    """What a text is alike to that stands on another page, with the number of that page in it."""
    keys = {text}
    for one in _DIGITS.finditer(text):
        if len(one[0]) < 5:
            keys.add(f"{text[: one.start()]}#{int(one[0]) - page}#{text[one.end() :]}")
    return keys
