"""A score form as sheets and cells: an explanation, and a sheet for each participant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from toc.documents.forms.form import (
    ANSWER,
    AS_TYPED,
    BAND,
    HEAD,
    NOTE,
    TEXT,
    TITLE,
    Anything,
    Explanation,
    Field,
    Form,
    FormSheet,
    OneOf,
    Put,
    high,
    lines,
)
from toc.documents.forms.xlsx import xlsx
from toc.plan.scores.asked import ScoreSheet
from toc.plan.scores.score_cover import cover
from toc.plan.scores.score_form import (
    FIRST_ANSWER_COLUMN,
    HEADER_ROW,
    NAME_COLUMN,
    NAME_ROW,
    NUMBER_COLUMN,
    SCALE,
    TEXT_COLUMN,
    Layout,
    Row,
    Tab,
    shown,
    to_lines,
)
from toc.plan.scores.score_layout import layout
from toc.plan.words.score_form import SCORE_FORM

MOST_LEVEL = 2
"""With more criteria than this their names stand on end."""

UPRIGHT_WIDTH = 6.5

_NAME = replace(TEXT, bold=True)
_NUMBER = replace(TEXT, across="center", lines="above")
_POINTS = replace(ANSWER, bold=True, across="center", format="0")


def workbook(sheet: ScoreSheet) -> bytes:
    """The form as the bytes of an .xlsx file."""
    return xlsx(form(sheet))


def form(sheet: ScoreSheet) -> Form:
    """The form as values."""
    laid_out = layout(sheet)
    told = cover(sheet, [tab.title for tab in laid_out.tabs])
    tabs = (_tab(sheet, laid_out, tab) for tab in laid_out.tabs)
    explanation = Explanation(shown(_say(sheet, "cover")), tuple(told))
    return Form(_title(sheet), sheet.language, (explanation, *tabs), to_lines(laid_out))


def _say(sheet: ScoreSheet, key: str, **values: object) -> str:
    return SCORE_FORM.say(key, sheet.language, **values)


def _title(sheet: ScoreSheet) -> str:
    return shown(f"{_say(sheet, 'title', period=sheet.title)} · {sheet.programme}")


def _tab(sheet: ScoreSheet, laid_out: Layout, tab: Tab) -> FormSheet:
    widths = _widths(laid_out)
    return FormSheet(
        name=tab.title,
        cells=(
            Put(1, TEXT_COLUMN, _title(sheet), TITLE),
            Put(NAME_ROW, NUMBER_COLUMN, _say(sheet, "who"), _NAME),
            Put(NAME_ROW, NAME_COLUMN, tab.name, ANSWER if tab.free else _NAME),
            *_notes(sheet),
            *_headings(laid_out),
            *_group_headings(sheet, laid_out),
            *_rows(laid_out, tab),
        ),
        widths=widths,
        heights=_heights(laid_out, widths),
        fields=tuple(_fields(sheet, laid_out, tab)),
        head=HEADER_ROW,
        frozen=FIRST_ANSWER_COLUMN,
        footer=(f"{tab.title} · {sheet.title}", _say(sheet, "footer")),
    )


def _notes(sheet: ScoreSheet) -> Iterator[Put]:
    yield Put(NAME_ROW + 1, TEXT_COLUMN, _say(sheet, "reminder"), NOTE)
    if any(aim.unsure for entry in sheet.entries for aim in entry.aims):
        yield Put(NAME_ROW + 2, TEXT_COLUMN, _say(sheet, "unsure"), NOTE)


def _headings(laid_out: Layout) -> Iterator[Put]:
    for heading in laid_out.headings:
        upright = bool(heading.criterion) and _upright(laid_out)
        middle = heading.criterion or heading.column == laid_out.points_column
        across = replace(HEAD, across="center" if middle else "left")
        look = replace(across, wrap=not upright, upright=upright)
        yield Put(HEADER_ROW, heading.column, heading.text, look)


def _upright(laid_out: Layout) -> bool:
    """Whether the names of the criteria stand on end, so that the form fits on a page."""
    return len(laid_out.criteria) > MOST_LEVEL


def _group_headings(sheet: ScoreSheet, laid_out: Layout) -> Iterator[Put]:
    number = HEADER_ROW
    for group in sheet.groups:
        number += 1
        text = group.title or _say(sheet, "no-network")
        if group.line:
            text = _say(sheet, "group", title=text, line=group.line)
        if group.purpose:
            text = _say(sheet, "group.goal", group=text, goals=" / ".join(group.purpose))
        yield Put(number, NUMBER_COLUMN, shown(text), BAND)
        for column in range(NUMBER_COLUMN + 1, laid_out.remark_column + 1):
            yield Put(number, column, None, BAND)
        number += sum(max(1, len(entry.aims)) for entry in group.entries)


def _rows(laid_out: Layout, tab: Tab) -> Iterator[Put]:
    filled = {(one.row, one.column): one.points for one in laid_out.filled if one.tab == tab.title}
    count = 0
    for row in laid_out.rows:
        above = replace(TEXT, lines="above" if row.first else None)
        if row.first:
            count += 1
            yield Put(row.number, NUMBER_COLUMN, count, _NUMBER)
            yield Put(row.number, TEXT_COLUMN, row.text, above)
            yield Put(row.number, laid_out.remark_column, None, replace(AS_TYPED, bold=True))
        if row.goal:
            goal = replace(above, across="left", indent=1)
            yield Put(row.number, laid_out.goal_column, row.goal_text, goal)
        elif row.first:
            for column in (laid_out.goal_column, laid_out.points_column):
                yield Put(row.number, column, None, above)
        for column in _points(laid_out, row):
            yield Put(row.number, column, filled.get((row.number, column)), _POINTS)


def _points(laid_out: Layout, row: Row) -> Iterator[int]:
    """The columns of a row that ask for points."""
    if row.first:
        yield from (heading.column for heading in laid_out.criteria)
    if row.goal:
        yield laid_out.points_column


def _fields(sheet: ScoreSheet, laid_out: Layout, tab: Tab) -> Iterator[Field]:
    texts = {one.id: one.text for one in sheet.criteria}
    points, points_of_scale = _say(sheet, "head.points"), OneOf(tuple(map(str, SCALE)))
    columns = [(one.column, one.text, texts[one.criterion]) for one in laid_out.criteria]
    for column, name, text in (*columns, (laid_out.points_column, points, points)):
        rows = [one.number for one in laid_out.rows if column in _points(laid_out, one)]
        if rows:
            prompt = name[:32], _say(sheet, "prompt", name=text[:150])
            wrong = _say(sheet, "wrong-title"), _say(sheet, "wrong")
            yield Field(tuple((row, column) for row in rows), points_of_scale, prompt, wrong)
    if tab.free:
        prompt = _say(sheet, "who"), _say(sheet, "who-prompt")
        yield Field(((NAME_ROW, NAME_COLUMN),), Anything(), prompt)


def _widths(laid_out: Layout) -> dict[int, float]:
    widths = {NUMBER_COLUMN: 5.0, TEXT_COLUMN: 48.0, laid_out.goal_column: 46.0}
    widths |= {laid_out.points_column: 13.0, laid_out.remark_column: 34.0}
    for heading in laid_out.criteria:
        longest = max(map(len, heading.text.split()), default=0)
        widths[heading.column] = UPRIGHT_WIDTH if _upright(laid_out) else max(13.0, longest * 1.3)
    return widths


def _heights(laid_out: Layout, widths: dict[int, float]) -> dict[int, float]:
    if _upright(laid_out):
        head = max(40.0, max(len(one.text) for one in laid_out.criteria) * 6.5 + 8)
    else:
        head = high(max(lines(one.text, widths[one.column]) for one in laid_out.headings))
    return {HEADER_ROW: head} | {
        row.number: high(max(lines(row.text, 48), lines(row.goal_text, 46)))
        for row in laid_out.rows
    }
