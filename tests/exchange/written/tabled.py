"""Small tables as outlines, and what was understood of a plan as lines that people can compare."""

from __future__ import annotations

from collections.abc import Sequence

from toc.exchange.written.collecting import Understood
from toc.exchange.written.draft import Found, Numbers
from toc.exchange.written.outline import Look, Outline, Passage, Place, Role, Table, TableCell
from toc.exchange.written.typed_marks import marked

_BOLD, _PLAIN = Look(bold=True), Look()


def sheet(text: str, name: str = "Blad1") -> tuple[str, str]:
    """A sheet of a workbook: its name and its rows."""
    return name, text


def outline(*tables: str | tuple[str, str], heading: str = "", language: str = "nl") -> Outline:
    """Tables of text: a row a line, its cells between ` | `. `^` goes on with the cell above, `<`
    with the one at its left; ` / ` begins a paragraph; `**` before a cell makes it bold. An empty
    cell is one that the file does not have. A heading stands above all of them."""
    passages: list[Passage] = []
    if heading:
        passages.append(Passage(0, heading, Role.HEADING, Place(), depth=1))
    made: list[Table] = []
    for one in tables:
        name, text = one if isinstance(one, tuple) else ("", one)
        rows = [line.split("|") for line in text.strip("\n").split("\n")]
        made.append(_table(passages, rows, name, 0 if heading else None, len(made) + 1))
    return Outline(tuple(passages), tuple(made), language=language)


def _table(
    passages: list[Passage], rows: Sequence[Sequence[str]], name: str, under: int | None, at: int
) -> Table:
    width = max(len(row) for row in rows)
    grid: list[list[TableCell | None]] = []
    for number, row in enumerate(rows):
        cells: list[TableCell | None] = []
        for column in range(width):
            said = row[column].strip() if column < len(row) else ""
            if said == "^":
                cells.append(grid[-1][column])
            elif said == "<":
                cells.append(cells[-1])
            elif said:
                place = Place(table=at, sheet=name, row=number + 1, column=column + 1)
                cells.append(_cell(passages, said, place))
            else:
                cells.append(None)
        grid.append(cells)
    return Table(Place(table=at, sheet=name), tuple(map(tuple, grid)), under)


def _cell(passages: list[Passage], said: str, place: Place) -> TableCell:
    numbers = []
    for part in said.split(" / "):
        look = _BOLD if part.startswith("**") else _PLAIN
        text = marked(part.removeprefix("**"))
        number = len(passages)
        passages.append(
            Passage(
                number,
                text.text,
                Role.CELL,
                place,
                label=text.label,
                bullet=text.bullet,
                look=look,
            )
        )
        numbers.append(number)
    return TableCell(tuple(numbers))


def pictured(plan: Understood) -> list[str]:
    """A line for each element: its kind, its code, its text, what it belongs to, its details and
    its numbers; `?` behind a kind that the plan does not say."""
    return [_element(one) for one in plan.elements]


def _element(one: Found) -> str:
    code = f" [{one.code}]" if one.code else ""
    ups = [up.text for up in one.stated]
    belongs = f" -> {' + '.join(ups)}" if ups else ""
    details = "".join(f"; {name}: {value}" for name, value in sorted(one.details.items()))
    return (
        f"{one.kind.value}{'' if one.certain else '?'}{code} {one.text}{belongs}{details}"
        f"{_numbers(one.numbers)}"
    )


def _numbers(said: Numbers | None) -> str:
    if said is None:
        return ""
    parts = []
    if said.baseline is not None:
        year = f" ({said.baseline_year})" if said.baseline_year else ""
        parts.append(f"from {said.baseline:g}{year}")
    parts += [f"{year} measured {value:g}" for year, value in sorted(said.measured.items())]
    parts += [f"{year} target {value:g}" for year, value in sorted(said.targets.items())]
    if said.undated_target is not None:
        parts.append(f"target {said.undated_target:g}")
    if said.unit:
        parts.append(said.unit)
    parts += [f"left {one}" for one in said.left]
    return f" {{{', '.join(parts)}}}" if parts else ""


def fates(read: Outline, plan: Understood) -> list[str]:
    """A line for each passage: what became of it, and its text."""
    return [f"{plan.fates[one.number].became.value} {one.text}" for one in read.passages]


def asked(plan: Understood) -> list[str]:
    """A line for each question: its key and what can be answered, where that is no kind."""
    return [
        f"{one.key}" + (f": {', '.join(one.choices)}" if one.asks.value == "above" else "")
        for one in plan.questions
    ]
