"""What a box says of the other sheets on which it stands."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from toc.core.words import listing
from toc.draw.views.columns import BoxLink, ColumnsView
from toc.draw.words.columns import COLUMNS


def marks(
    view: ColumnsView,
    parts: Sequence[frozenset[str]],
    links: Sequence[Sequence[BoxLink]],
    short: bool = False,
) -> list[dict[str, str]]:
    """For each sheet its boxes that stand on others as well: on which, and whether there are
    contributions there that are not on this one. `links` are those on each sheet. The highest box
    of all stands on many sheets and says only the latter. `short` is for narrow boxes."""
    if len(parts) == 1:
        return [{}]
    on: dict[str, list[int]] = {}
    for number, part in enumerate(parts):
        for element in part:
            on.setdefault(element, []).append(number)
    found: list[dict[str, set[tuple[str, str]]]] = []
    for of_sheet in links:
        ends: dict[str, set[tuple[str, str]]] = {}
        for link in of_sheet:
            for end in (link.source, link.target):
                ends.setdefault(end, set()).add((link.source, link.target))
        found.append(ends)
    top = {e.id for e in view.columns[0].elements} if len(view.columns[0].elements) == 1 else set()
    made: list[dict[str, str]] = []
    for number, part in enumerate(parts):
        said: dict[str, str] = {}
        for element in sorted(part):
            here = found[number].get(element, set())
            others = [other for other in on[element] if other != number]
            more = [other for other in others if found[other].get(element, set()) - here]
            if more:
                said[element] = _say("more-on", view, more, short)
            elif others and element not in top:
                said[element] = _say("also-on", view, others, short)
        made.append(said)
    return made


def _say(key: str, view: ColumnsView, sheets: Sequence[int], short: bool) -> str:
    runs = list(_runs(sheets))
    if short:
        return COLUMNS.say(f"{key}.short", view.language, sheets=", ".join(runs))
    return COLUMNS.say(key, view.language, count=len(sheets), sheets=listing(runs, view.language))


def _runs(sheets: Sequence[int]) -> Iterator[str]:
    """The numbers of sheets as people see them, three in a row as `2–4`."""
    for _, run in groupby(enumerate(sheets), lambda pair: pair[1] - pair[0]):
        numbers = [sheet + 1 for _, sheet in run]
        if len(numbers) > 2:
            yield f"{numbers[0]}–{numbers[-1]}"
        else:
            yield from map(str, numbers)
