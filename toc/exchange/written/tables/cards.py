"""Tables that are turned: heads in the first column, and what they say to the right of them. With
one column of that it is a card of one goal or activity, often several below one another."""

from __future__ import annotations

import re
from dataclasses import dataclass

from toc.exchange.written.naming import Detail, Kind, kind_named, years_in
from toc.exchange.written.outline import TableCell
from toc.exchange.written.tables.area import Area, Filled
from toc.exchange.written.tables.columns import Column, column_named
from toc.exchange.written.word_lists import plain

_FORM = re.compile(
    r"(\w+?)[ -]?(?:blad|formulier|kaart|fiche|format|sheet|form)\b.*", re.IGNORECASE
)
"""What a card calls itself: `Maatregelblad 3`, `Project form`."""

_NAMES = frozenset(("titel", "naam", "title", "name", "onderwerp"))
"""Labels behind which the name of what a card is about stands."""


def form_of(title: str) -> Kind | None:
    """Of what a card says that it is one: `Maatregelblad 3` of a measure."""
    match = _FORM.fullmatch(title.strip())
    kind = kind_named(match[1]) if match is not None else None
    return None if kind is Kind.ASIDE else kind


def is_name(label: str) -> bool:
    """Whether the name of what a card is about stands behind a label."""
    return plain(label) in _NAMES


MOST_LABEL_WORDS = 7
"""A longer text in the first column is no label."""


@dataclass(frozen=True)
class Card:
    """The labels of a card and what stands behind them, as a table of one row with heads; the
    title that stands over it, where there is one."""

    area: Area
    title: TableCell | None = None


def is_turned(area: Area) -> bool:
    """Whether the heads of a table stand in its first column: most of its rows begin with one, at
    least one says a detail (so that the rows are no levels), and what follows them is none."""
    if area.height and (_heads_across(area, 0) or _levels_across(area)):
        return False
    labelled = [row for row in range(area.height) if _label(area, row) is not None]
    rows = [row for row in range(area.height) if len(area.filled(row)) > 1]
    if len(labelled) < 2 or len(labelled) * 3 < len(rows) * 2:
        return False
    said = [one for row in labelled if (one := _label(area, row)) is not None]
    if _paired(area):
        rest = (one for row in labelled for one in area.filled(row)[2::2])
        said += [column_named(area.text(one.cell)) for one in rest]
    details = {one.detail for one in said if one.kind is None and one.detail is not Detail.KIND}
    behind = [area.text(one.cell) for row in labelled for one in _values(area, row)[:1]]
    beside = [column_named(text) for text in behind if not re.search(r"\d", text)]
    heads = sum(one.kind is not None or one.detail is not None for one in beside)
    return bool(details) and heads * 2 <= len(labelled)


def _heads_across(area: Area, row: int) -> bool:
    top = [column_named(area.text(one.cell)) for one in area.filled(row)]
    across = sum(one.kind is not None or one.detail is not None for one in top)
    return across > 1 and across * 2 > len(top)


def _levels_across(area: Area) -> bool:
    """Whether one of the first rows has heads across, and one of those says that its column tells
    what each row is: `Soort | Code | Programma | Omschrijving`."""
    for row in range(min(MOST_ROWS_ABOVE, area.height)):
        named = [column_named(area.text(one.cell)).detail for one in area.filled(row)]
        if Detail.KIND in named and _heads_across(area, row):
            return True
    return False


MOST_ROWS_ABOVE = 3
"""So many rows of titles at most stand above the heads."""


def _label(area: Area, row: int) -> Column | None:
    """What the first cell of a row says of what follows it, None where it says nothing."""
    cells = area.filled(row)
    if (
        not cells
        or cells[0].column > 0
        or len(area.text(cells[0].cell).split()) > MOST_LABEL_WORDS
    ):
        return None
    said = column_named(area.text(cells[0].cell))
    wide = cells[0].columns >= area.width
    return said if not wide and (said.kind is not None or said.detail is not None) else None


def _values(area: Area, row: int) -> list[Filled]:
    return [one for one in area.filled(row) if one.column > 0]


def cards_in(area: Area) -> list[Card]:
    """The cards of a turned table. One with several columns of values is one card: a turned
    table, each of those columns a row of it."""
    paired = _paired(area)
    filled = [row for row in range(area.height) if _values(area, row)]
    several = [row for row in filled if len(_values(area, row)) > 1]
    if len(several) * 2 > len(filled) and not paired:
        return [Card(area.turned())]
    cards: list[Card] = []
    pairs: list[tuple[TableCell, TableCell]] = []
    title: TableCell | None = None
    for row in range(area.height):
        cells = area.filled(row)
        if not cells:
            continue
        if len(cells) == 1 and (cells[0].columns >= area.width or area.stands_out(cells[0].cell)):
            if pairs:
                cards.append(_card(area, pairs, title))
            pairs, title = [], cells[0].cell
            continue
        found = _pairs(area, row, pairs, paired)
        labels = [area.text(label) for label, _ in pairs]
        if found and len(set(labels)) > 1 and area.text(found[0][0]) == labels[0]:
            cards.append(_card(area, pairs, title))
            pairs, title = [], None
        pairs += found
    if pairs:
        cards.append(_card(area, pairs, title))
    return cards


def _paired(area: Area) -> bool:
    """Whether labels and values alternate in the rows: `Trekker | … | Planning | …`."""
    wide = [cells for row in range(area.height) if len(cells := area.filled(row)) > 2]
    return all(
        len(cells) % 2 == 0
        and all(
            (said := column_named(area.text(one.cell))).kind is not None or said.detail is not None
            for one in cells[::2]
        )
        for cells in wide
    )


def _pairs(
    area: Area, row: int, before: list[tuple[TableCell, TableCell]], paired: bool
) -> list[tuple[TableCell, TableCell]]:
    """The labels of a row, each with the cell behind it. Without a label it goes on with the one
    above."""
    cells = [one.cell for one in area.filled(row)]
    if area.filled(row)[0].column > 0:
        return [(before[-1][0], one) for one in _below_years(area, row, before)] if before else []
    if not paired:
        return [(cells[0], value) for value in cells[1:]]
    return list(zip(cells[::2], cells[1::2], strict=False))


def _below_years(
    area: Area, row: int, before: list[tuple[TableCell, TableCell]]
) -> list[TableCell]:
    """The cells of a row. One below a year goes on in the cell `before` with that year, as people
    read a strip of years, and is none of them."""
    found: list[TableCell] = []
    for one in area.filled(row):
        above = area.at(row - 1, one.column) if row else None
        at = next((at for at, pair in enumerate(before) if pair[1] is above), -1)
        said = area.text(above)
        if at >= 0 and above is not None and years_in(said) == (said.strip(),):
            cell = TableCell((*above.passages, *one.cell.passages))
            before[at] = (before[at][0], cell)
        else:
            found.append(one.cell)
    return found


def _card(area: Area, pairs: list[tuple[TableCell, TableCell]], title: TableCell | None) -> Card:
    labels, values = zip(*pairs, strict=True)
    return Card(Area(area.passages, (labels, values)), title)
