"""The form on which a partner fills in what is due: locked but for the answers.
`toc measure import` reads it back by its headings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from toc.core.model import Measure
from toc.core.model.measurements import group_text, period_text
from toc.core.records.measurement_layout import value_text
from toc.core.records.measurement_rules import is_percentage
from toc.core.words import Language
from toc.documents.forms import form as forms
from toc.documents.forms.xlsx import xlsx
from toc.measure.monitoring.form import FormRow
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

FIRST_ANSWER = VALUE = 7
QUALITY = 9
HEADER_ROW = 5
LINE_HEIGHT = 13.5
"""Points; Excel does not make a row higher by itself when a program wrote it."""

LONGEST_LIST = 255
"""Excel takes a list of choices of so many letters."""


def workbook(asked: Mapping[str, Sequence[FormRow]], title: str, language: Language) -> bytes:
    """A workbook with a sheet for each owner."""
    whole = DUE.say("form-title", language, programme=title)
    names: list[str] = []
    sheets = []
    for owner, rows in asked.items():
        names.append(_sheet_name(owner or DUE.say("from-nobody", language), names))
        sheets.append(_sheet(names[-1], owner, rows, whole, language))
    return xlsx(forms.FormBook(whole, language, tuple(sheets)))


def _sheet_name(owner: str, taken: Sequence[str]) -> str:
    plain = "".join(" " if sign in "[]:*?/\\'" else sign for sign in owner).strip()[:28] or "-"
    lower = [name.casefold() for name in taken]
    names = (plain, *(f"{plain} {number}" for number in range(2, 99)))
    return next(name for name in names if name.casefold() not in lower)


def _sheet(
    name: str, owner: str, rows: Sequence[FormRow], title: str, language: Language
) -> forms.FormSheet:
    head = replace(forms.HEAD, size=None, lines="box", down="top")
    numbered = list(enumerate(rows, start=HEADER_ROW + 1))
    quality = forms.OneOf(_words("quality-list", language), strictly=False)
    told = {number: _texts(one, language) for number, one in numbered}
    return forms.FormSheet(
        name=name,
        cells=(
            forms.Put(1, 1, title, forms.CellLook(14, bold=True)),
            forms.Put(2, 1, owner or None, forms.CellLook(None, bold=True)),
            forms.Put(3, 1, DUE.say("form-how", language), forms.CellLook()),
            forms.Put(4, 1, DUE.say("form-small", language), forms.CellLook()),
            *(
                forms.Put(HEADER_ROW, number, DUE.say(f"head.{column}", language), head)
                for number, (column, _) in enumerate(COLUMNS, start=1)
            ),
            *(put for number, texts in told.items() for put in _row(number, texts)),
        ),
        widths={number: width for number, (_, width) in enumerate(COLUMNS, start=1)},
        heights={HEADER_ROW: 2 * LINE_HEIGHT} | {n: _high(texts) for n, texts in told.items()},
        fields=(
            forms.Field(tuple((number, QUALITY) for number, _ in numbered), quality),
            *(each for number, one in numbered for each in _fields(number, one, language)),
        ),
        head=HEADER_ROW,
        frozen=FIRST_ANSWER,
        plain=True,
    )


def _texts(row: FormRow, language: Language) -> tuple[str, ...]:
    indicator = row.indicator
    what = f"{indicator.text}. {indicator.definition}" if indicator.definition else indicator.text
    return (
        row.name,
        what,
        indicator.unit or "",
        period_text(row.period),
        group_text(row.group),
        _before(row, language),
    )


def _row(number: int, texts: Sequence[str]) -> Iterator[forms.Put]:
    boxed = replace(forms.TEXT, lines="box")
    for column, text in enumerate(texts, 1):
        yield forms.Put(number, column, text or None, boxed)
    for column in range(FIRST_ANSWER, len(COLUMNS) + 1):
        yield forms.Put(number, column, None, forms.ANSWER)


def _high(texts: Sequence[str]) -> float:
    # Fewer letters go on a line than its width says, as words are not cut.
    each = zip(texts, COLUMNS, strict=False)
    return (max(len(text) // (width - 3) + 1 for text, (_, width) in each) + 0.3) * LINE_HEIGHT


def _before(row: FormRow, language: Language) -> str:
    if row.before is None:
        return ""
    if row.before.hidden:
        return DUE.say("unknown-n" if row.before.unknown_n else "hidden", language)
    value = value_text(row.before.measurement, dutch=language == "nl")
    return f"{value} ({period_text(row.before.measurement.period)})"


def _fields(number: int, row: FormRow, language: Language) -> Iterator[forms.Field]:
    """What Excel asks of a value. It warns and does not refuse: `<10` and `n.v.t.` are answers
    too."""
    indicator, places = row.indicator, ((number, VALUE),)
    scale = indicator.scale
    ends = (scale.low, scale.high) if scale else (0, 100) if is_percentage(indicator) else None
    if indicator.value_kind is Measure.YES_NO:
        yield forms.Field(places, forms.OneOf(_words("yes-no-list", language), strictly=False))
    elif indicator.value_kind is Measure.NOMINAL and indicator.categories:
        plain = all("," not in word for word in indicator.categories)
        if plain and len(",".join(indicator.categories)) <= LONGEST_LIST:
            yield forms.Field(places, forms.OneOf(indicator.categories, strictly=False))
    elif ends is not None:
        yield forms.Field(
            places, forms.Between(*ends), wrong=("", DUE.say("look-again", language))
        )


def _words(key: str, language: Language) -> tuple[str, ...]:
    return tuple(DUE.say(key, language).split(","))
