"""What a box says of the other sheets on which it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from toc.messages import listing
from toc.messages.columns import COLUMNS
from toc.reports.columns import ColumnsView


def marks(view: ColumnsView, parts: Sequence[frozenset[str]]) -> list[dict[str, str]]:
    """For each sheet its boxes that stand on others as well: on which, and whether there are
    contributions there that are not on this one. The highest box of all stands on every sheet and
    says only the latter."""
    if len(parts) == 1:
        return [{}]
    on: dict[str, list[int]] = {}
    for number, part in enumerate(parts):
        for element in part:
            on.setdefault(element, []).append(number)
    linked: dict[str, list[str]] = {}
    for link in view.links:
        linked.setdefault(link.source, []).append(link.target)
        linked.setdefault(link.target, []).append(link.source)
    top = {e.id for e in view.columns[0].elements} if len(view.columns[0].elements) == 1 else set()
    found: list[dict[str, str]] = []
    for number, part in enumerate(parts):
        said: dict[str, str] = {}
        for element in sorted(part):
            others = [other for other in on[element] if other != number]
            missing = {end for end in linked.get(element, ()) if end not in part}
            more = [other for other in others if missing & parts[other]]
            if more:
                said[element] = _say("more-on", view, more)
            elif others and element not in top:
                said[element] = _say("also-on", view, others)
        found.append(said)
    return found


def _say(key: str, view: ColumnsView, sheets: Sequence[int]) -> str:
    named = listing(list(_runs(sheets)), view.language)
    return COLUMNS.say(key, view.language, count=len(sheets), sheets=named)


def _runs(sheets: Sequence[int]) -> Iterator[str]:
    """The numbers of sheets as people see them, three in a row as `2–4`."""
    for _, run in groupby(enumerate(sheets), lambda pair: pair[1] - pair[0]):
        numbers = [sheet + 1 for _, sheet in run]
        if len(numbers) > 2:
            yield f"{numbers[0]}–{numbers[-1]}"
        else:
            yield from map(str, numbers)
