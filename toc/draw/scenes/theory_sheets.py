"""On which sheet the rows of a theory of change stand, and what their boxes say of contributions
from and to other sheets."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from toc.core.words import listing
from toc.draw.scenes.theory_places import Places, places, windows
from toc.draw.scenes.theory_rows import LINES_APART, DrawnRow, Laid, laid_out, noted
from toc.draw.views.theory_values import TheoryView
from toc.draw.words.views_goals import GOAL_VIEWS

_TRIES = 4
"""What is said of other sheets takes room, which can move a row to another sheet."""


@dataclass(frozen=True)
class TheorySheet:
    """The programme lines on a sheet, and where its columns stand."""

    where: Places
    lines: tuple[Laid, ...]

    @property
    def rows(self) -> Iterator[DrawnRow]:
        """Those of all lines."""
        return (row for line in self.lines for row in line.rows)


def sheets(view: TheoryView, room: float) -> list[TheorySheet]:
    """The sheets of a view that can each hold `room` points of rows, with the steps of long chains
    of goals on one after another; a line that is higher than a sheet is continued on the next."""
    found = [(window, places(view, window)) for window in windows(view)]
    laid = laid_out(view, found, room)
    made: list[TheorySheet] = []
    said: dict[tuple[int, str], str] = {}
    for _ in range(_TRIES):
        by_box = {box: text for (_, box), text in said.items()}
        made = [
            TheorySheet(where, tuple(part))
            for (_, where), lines in zip(found, laid, strict=True)
            for part in _split([_said(one, by_box, where) for one in lines], room)
        ]
        fresh = _continued(view, made)
        if fresh == said:
            break
        said = fresh
    return [_exact(sheet, number, said, view.asides) for number, sheet in enumerate(made)]


def _said(one: Laid, said: Mapping[str, str], where: Places) -> Laid:
    """A line with what its boxes say of other sheets."""
    rows = tuple(noted(row, said.get(_name(row), ""), where) for row in one.rows)
    return replace(one, rows=rows, asides=_joined(one.asides, said))


def _exact(
    sheet: TheorySheet, number: int, said: Mapping[tuple[int, str], str], asides: Mapping[str, str]
) -> TheorySheet:
    """A sheet whose strategic goals, which can stand on others too, say what holds for it."""
    here = {box: text for (on, box), text in said.items() if on == number}
    lines = tuple(replace(one, asides=_joined(asides, here)) for one in sheet.lines)
    return replace(sheet, lines=lines)


def _joined(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    return {
        box: " ".join(filter(None, (one.get(box), other.get(box)))) for box in {**one, **other}
    }


def _name(row: DrawnRow) -> str:
    return row.row.goals[0].id


def _continued(view: TheoryView, made: Sequence[TheorySheet]) -> dict[tuple[int, str], str]:
    """By sheet and box, what is said of contributions whose other end is not on that sheet."""
    on: dict[str, list[int]] = {}
    box_of: dict[str, str] = {}
    for number, sheet in enumerate(made):
        for row in sheet.rows:
            for goal in row.row.goals:
                on.setdefault(goal.id, []).append(number)
                box_of[goal.id] = _name(row)
        for line in sheet.lines:
            for one in line.line.strategic:
                if number not in on.setdefault(one.id, []):
                    on[one.id].append(number)
                box_of[one.id] = one.id
    ways: dict[tuple[int, str], dict[str, list[list[int]]]] = {}
    for number, sheet in enumerate(made):
        for row in sheet.rows:
            for link in row.row.up:
                there = on.get(link.target, [])
                key = (number, _name(row))
                if number not in there:
                    ways.setdefault(key, {}).setdefault("to", []).append(there)
                for other in there:
                    if other != number:
                        end = (other, box_of[link.target])
                        ways.setdefault(end, {}).setdefault("from", []).append([number])
    return {key: _words(view, found) for key, found in ways.items()}


def _words(view: TheoryView, ways: Mapping[str, Sequence[Sequence[int]]]) -> str:
    said = []
    for way in ("from", "to"):
        if found := ways.get(way):
            numbers = sorted({number + 1 for sheets in found for number in sheets})
            named = listing(list(map(str, numbers)), view.language)
            key = f"theory.continued.{way}"
            said.append(GOAL_VIEWS.say(key, view.language, count=len(found), sheets=named))
    return " ".join(said)


def _split(laid: Sequence[Laid], room: float) -> list[list[Laid]]:
    """The lines by sheet."""
    found: list[list[Laid]] = [[]]
    filled = 0.0
    for one in laid:
        rest = list(one.rows)
        while True:
            free = room - filled - (LINES_APART if found[-1] else 0.0)
            taken: list[DrawnRow] = []
            while rest and replace(one, rows=(*taken, rest[0])).height <= free:
                taken.append(rest.pop(0))
            if not taken and rest and not found[-1]:
                taken.append(rest.pop(0))
            bare = not one.rows and (replace(one, rows=()).height <= free or not found[-1])
            if taken or bare:
                part = replace(one, rows=tuple(taken))
                filled += part.height + (LINES_APART if found[-1] else 0.0)
                found[-1].append(part)
                if not rest:
                    break
            found.append([])
            filled = 0.0
    return found
