"""The lists of a form from which people choose, on a hidden sheet that Excel itself keeps up to
date: what is typed on one sheet can be chosen on another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName

from toc.documents.forms.form import ChoiceList, ListedRows

LISTS = "toc-lists"
"""The name of the hidden sheet."""

ARROW = " → "
"""Stands between the texts of a row that is known by several."""


def write_lists(book: Any, lists: Sequence[ChoiceList]) -> None:
    """Put the lists into a workbook, each under its name.

    Three columns a list: every row that may be chosen or nothing, how many there are so far, and
    those that are there, without gaps. `INDEX` of a whole column finds a row also where others
    were put in or sorted."""
    sheet: Any = book.create_sheet(LISTS)
    sheet.sheet_state = "hidden"
    sheet.protection.sheet = True
    for number, each in enumerate(lists):
        label, count, chosen = (get_column_letter(3 * number + i) for i in (1, 2, 3))
        every = list(_labels(each))
        last = len(every) + 1
        sheet[f"{label}1"], sheet[f"{count}1"] = each.name, 0
        for row, one in enumerate(every, 2):
            sheet[f"{label}{row}"] = one
            sheet[f"{count}{row}"] = f'={count}{row - 1}+({label}{row}<>"")'
            # Behind the last row with one less is the first with so many.
            at = f"MATCH({row - 2},{count}$1:{count}${last},1)+1"
            sheet[f"{chosen}{row}"] = (
                f'=IF({row - 1}>{count}${last},"",INDEX({label}$1:{label}${last},{at}))'
            )
        place = f"OFFSET('{LISTS}'!${chosen}$2,0,0,MAX(1,'{LISTS}'!${count}${last}),1)"
        book.defined_names[each.name] = DefinedName(each.name, attr_text=place)


def _labels(given: ChoiceList) -> Iterator[str]:
    yield from given.words
    for rows in given.rows:
        for row in range(rows.first, rows.last + 1):
            yield f"={_label(rows, row)}"


def _label(rows: ListedRows, row: int) -> str:
    sheet = rows.sheet.replace("'", "''")

    def cell(column: int) -> str:
        letter = get_column_letter(column)
        return f"INDEX('{sheet}'!${letter}:${letter},{row})"

    texts = [f'SUBSTITUTE(LEFT({cell(one)},{rows.letters}),CHAR(10)," ")' for one in rows.texts]
    joined = f'&"{ARROW}"&'.join(texts)
    return f'IF({cell(rows.texts[0])}="","",TRIM({cell(rows.number)}&" "&{joined}))'
