"""The form on which a partner fills in what is due, as an Excel workbook: locked but for the
answers, the same bytes every time. `toc measure import` reads it back by its headings."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from toc.core.model import Measure
from toc.core.model.measurements import group_text, period_text
from toc.core.records.measurement_layout import value_text
from toc.core.records.measurement_rules import is_percentage
from toc.core.words import Language
from toc.documents.archive import timeless
from toc.measure.monitoring.form import Asked
from toc.measure.words.due import DUE

COLUMNS = (
    ("indicator", 18),
    ("what", 38),
    ("unit", 10),
    ("period", 10),
    ("group", 18),
    ("before", 13),
    ("value", 10),
    ("n", 7),
    ("quality", 11),
    ("source", 16),
    ("note", 24),
)
"""The columns and their widths, in letters. What can be filled in comes last."""

FIRST_ANSWER = 7
HEADER_ROW = 5
LINE_HEIGHT = 13.5
"""Points; Excel does not make a row higher by itself when a program wrote it."""

LONGEST_LIST = 255
"""Excel takes a list of choices of so many letters."""

_FONT = "Arial"
_THIN = Side(style="thin", color="A6A6A6")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_DARK = PatternFill("solid", fgColor="1F3864")
_ANSWER = PatternFill("solid", fgColor="FFF8D6")
_TOP = Alignment(wrap_text=True, vertical="top")


def workbook(forms: Mapping[str, Sequence[Asked]], title: str, language: Language) -> bytes:
    """A workbook with a sheet for each owner."""
    book = Workbook()
    del book[book.sheetnames[0]]
    for owner, rows in forms.items():
        name = owner or DUE.say("from-nobody", language)
        _sheet(book.create_sheet(_sheet_name(name, book.sheetnames)), owner, rows, title, language)
    out = io.BytesIO()
    book.save(out)
    return timeless(out.getvalue())


def _sheet_name(owner: str, taken: Sequence[str]) -> str:
    plain = "".join(" " if sign in "[]:*?/\\'" else sign for sign in owner).strip()[:28] or "-"
    lower = [name.casefold() for name in taken]
    names = (plain, *(f"{plain} {number}" for number in range(2, 99)))
    return next(name for name in names if name.casefold() not in lower)


def _sheet(sheet: Any, owner: str, rows: Sequence[Asked], title: str, language: Language) -> None:
    sheet["A1"] = DUE.say("form-title", language, programme=title)
    sheet["A1"].font = Font(name=_FONT, size=14, bold=True)
    sheet["A2"] = owner or None
    sheet["A2"].font = Font(name=_FONT, bold=True)
    for row, key in ((3, "form-how"), (4, "form-small")):
        sheet.cell(row, 1, DUE.say(key, language)).font = Font(name=_FONT, size=10)
    for number, (name, width) in enumerate(COLUMNS, start=1):
        cell = sheet.cell(HEADER_ROW, number, DUE.say(f"head.{name}", language))
        cell.font = Font(name=_FONT, bold=True, color="FFFFFF")
        cell.fill, cell.border, cell.alignment = _DARK, _BOX, _TOP
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.row_dimensions[HEADER_ROW].height = 2 * LINE_HEIGHT
    quality = _list(DUE.say("quality-list", language))
    sheet.add_data_validation(quality)
    for number, asked in enumerate(rows, start=HEADER_ROW + 1):
        _row(sheet, number, asked, language)
        quality.add(f"I{number}")
        if (rule := _rule(asked, language)) is not None:
            sheet.add_data_validation(rule)
            rule.add(f"G{number}")
    sheet.freeze_panes = sheet.cell(HEADER_ROW + 1, FIRST_ANSWER)
    sheet.protection.sheet = True
    # People may make a column wider to read it.
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"


def _row(sheet: Any, number: int, row: Asked, language: Language) -> None:
    indicator = row.indicator
    what = f"{indicator.text}. {indicator.definition}" if indicator.definition else indicator.text
    texts = (
        row.name,
        what,
        indicator.unit or "",
        period_text(row.period),
        group_text(row.group),
        _before(row, language),
    )
    for column, text in enumerate(texts, start=1):
        cell = sheet.cell(number, column)
        # A text that begins with = would be taken for a formula.
        cell.value, cell.data_type = text or None, "s" if text else "n"
        cell.font, cell.alignment, cell.border = Font(name=_FONT, size=10), _TOP, _BOX
    # Fewer letters go on a line than its width says, as words are not cut.
    lines = max(
        len(text) // (width - 3) + 1 for text, (_, width) in zip(texts, COLUMNS, strict=False)
    )
    sheet.row_dimensions[number].height = (lines + 0.3) * LINE_HEIGHT
    for column in range(FIRST_ANSWER, len(COLUMNS) + 1):
        cell = sheet.cell(number, column)
        cell.fill, cell.border, cell.alignment = _ANSWER, _BOX, _TOP
        cell.font, cell.protection = Font(name=_FONT, size=10), Protection(locked=False)


def _before(row: Asked, language: Language) -> str:
    if row.before is None:
        return ""
    if row.before.hidden:
        return DUE.say("unknown-n" if row.before.unknown_n else "hidden", language)
    value = value_text(row.before.measurement, dutch=language == "nl")
    return f"{value} ({period_text(row.before.measurement.period)})"


def _rule(row: Asked, language: Language) -> DataValidation | None:
    """What Excel asks of a value. It warns and does not refuse: `<10` and `n.v.t.` are answers
    too."""
    indicator = row.indicator
    if indicator.value_kind is Measure.YES_NO:
        return _list(DUE.say("yes-no-list", language))
    if indicator.value_kind is Measure.NOMINAL and indicator.categories:
        words = ",".join(indicator.categories)
        plain = all("," not in word for word in indicator.categories)
        return _list(words) if plain and len(words) <= LONGEST_LIST else None
    scale = indicator.scale
    ends = (scale.low, scale.high) if scale else (0, 100) if is_percentage(indicator) else None
    if ends is None:
        return None
    rule = DataValidation(
        type="decimal",
        operator="between",
        formula1=f"{ends[0]:g}",
        formula2=f"{ends[1]:g}",
        errorStyle="warning",
        allow_blank=True,
    )
    rule.error = DUE.say("look-again", language)
    return rule


def _list(words: str) -> DataValidation:
    return DataValidation(
        type="list", formula1=f'"{words}"', allow_blank=True, errorStyle="warning"
    )
