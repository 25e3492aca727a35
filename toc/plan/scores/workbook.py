"""A score form as sheets and cells: an explanation, and a sheet for each participant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from toc.core.records.hidden_sheet import shown
from toc.documents.forms import form as forms
from toc.documents.forms.xlsx import xlsx
from toc.plan.scores import score_form as at
from toc.plan.scores.score_cover import cover
from toc.plan.scores.score_layout import layout
from toc.plan.scores.score_questions import ScoreSheet
from toc.plan.words.score_form import SCORE_FORM

MOST_LEVEL = 2
"""With more criteria than this their names stand on end."""

UPRIGHT_WIDTH = 6.5

_NAME = replace(forms.TEXT, bold=True, grow=False)
_NUMBER = replace(forms.TEXT, across="center", lines="above")
_POINTS = replace(forms.ANSWER, bold=True, across="center", format="0")


def workbook(sheet: ScoreSheet) -> bytes:
    """The form as the bytes of an .xlsx file."""
    laid_out = layout(sheet)
    told = cover(sheet, [tab.title for tab in laid_out.tabs])
    tabs = (_tab(sheet, laid_out, tab) for tab in laid_out.tabs)
    explanation = forms.Explanation(shown(_say(sheet, "cover")), tuple(told))
    return xlsx(
        forms.FormBook(_title(sheet), sheet.language, (explanation, *tabs), at.to_lines(laid_out))
    )


def _say(sheet: ScoreSheet, key: str, **values: object) -> str:
    return SCORE_FORM.say(key, sheet.language, **values)


def _title(sheet: ScoreSheet) -> str:
    return shown(f"{_say(sheet, 'title', period=sheet.title)} · {sheet.programme}")


def _tab(sheet: ScoreSheet, laid_out: at.ScoreLayout, tab: at.Tab) -> forms.FormSheet:
    longest = max((len(one.text) for one in laid_out.criteria), default=0)
    return forms.FormSheet(
        name=tab.title,
        cells=(
            forms.Put(1, at.TEXT_COLUMN, _title(sheet), forms.TITLE),
            forms.Put(at.NAME_ROW, at.NUMBER_COLUMN, _say(sheet, "who"), _NAME),
            forms.Put(at.NAME_ROW, at.NAME_COLUMN, tab.name, forms.ANSWER if tab.free else _NAME),
            *_notes(sheet),
            *_headings(laid_out),
            *_group_headings(sheet, laid_out),
            *_rows(laid_out, tab),
        ),
        widths=_widths(laid_out),
        fields=tuple(_fields(sheet, laid_out, tab)),
        head=at.HEADER_ROW,
        frozen=at.FIRST_ANSWER_COLUMN,
        heights={at.HEADER_ROW: max(40.0, longest * 6.5 + 8)} if _upright(laid_out) else {},
        footer=(f"{tab.title} · {sheet.title}", _say(sheet, "footer")),
    )


def _notes(sheet: ScoreSheet) -> Iterator[forms.Put]:
    yield forms.Put(at.NAME_ROW + 1, at.TEXT_COLUMN, _say(sheet, "reminder"), forms.NOTE)
    if any(aim.unsure for entry in sheet.entries for aim in entry.aims):
        yield forms.Put(at.NAME_ROW + 2, at.TEXT_COLUMN, _say(sheet, "unsure"), forms.NOTE)


def _headings(laid_out: at.ScoreLayout) -> Iterator[forms.Put]:
    for heading in laid_out.headings:
        upright = bool(heading.criterion) and _upright(laid_out)
        middle = heading.criterion or heading.column == laid_out.points_column
        across = replace(forms.HEAD, across="center" if middle else "left")
        look = replace(across, wrap=not upright, grow=not upright, upright=upright)
        yield forms.Put(at.HEADER_ROW, heading.column, heading.text, look)


def _upright(laid_out: at.ScoreLayout) -> bool:
    """Whether the names of the criteria stand on end, so that the form fits on a page."""
    return len(laid_out.criteria) > MOST_LEVEL


def _group_headings(sheet: ScoreSheet, laid_out: at.ScoreLayout) -> Iterator[forms.Put]:
    number = at.HEADER_ROW
    for group in sheet.groups:
        number += 1
        text = group.title or _say(sheet, "no-network")
        if group.line:
            text = _say(sheet, "group", title=text, line=group.line)
        if group.purpose:
            text = _say(sheet, "group.goal", group=text, goals=" / ".join(group.purpose))
        yield forms.Put(number, at.NUMBER_COLUMN, shown(text), forms.BAND)
        for column in range(at.NUMBER_COLUMN + 1, laid_out.remark_column + 1):
            yield forms.Put(number, column, None, forms.BAND)
        number += sum(max(1, len(entry.aims)) for entry in group.entries)


def _rows(laid_out: at.ScoreLayout, tab: at.Tab) -> Iterator[forms.Put]:
    filled = {(one.row, one.column): one.points for one in laid_out.filled if one.tab == tab.title}
    count = 0
    for row in laid_out.rows:
        above = replace(forms.TEXT, lines="above" if row.first else None)
        if row.first:
            count += 1
            yield forms.Put(row.number, at.NUMBER_COLUMN, count, _NUMBER)
            yield forms.Put(row.number, at.TEXT_COLUMN, row.text, above)
            yield forms.Put(
                row.number, laid_out.remark_column, None, replace(forms.AS_TYPED, bold=True)
            )
        if row.goal:
            goal = replace(above, across="left", indent=1)
            yield forms.Put(row.number, laid_out.goal_column, row.goal_text, goal)
        elif row.first:
            for column in (laid_out.goal_column, laid_out.points_column):
                yield forms.Put(row.number, column, None, above)
        for column in _points(laid_out, row):
            yield forms.Put(row.number, column, filled.get((row.number, column)), _POINTS)


def _points(laid_out: at.ScoreLayout, row: at.ScoreRow) -> Iterator[int]:
    """The columns of a row that ask for points."""
    if row.first:
        yield from (heading.column for heading in laid_out.criteria)
    if row.goal:
        yield laid_out.points_column


def _fields(sheet: ScoreSheet, laid_out: at.ScoreLayout, tab: at.Tab) -> Iterator[forms.Field]:
    texts = {one.id: one.text for one in sheet.criteria}
    points, points_of_scale = _say(sheet, "head.points"), forms.OneOf(tuple(map(str, at.SCALE)))
    columns = [(one.column, one.text, texts[one.criterion]) for one in laid_out.criteria]
    for column, name, text in (*columns, (laid_out.points_column, points, points)):
        rows = [one.number for one in laid_out.rows if column in _points(laid_out, one)]
        if rows:
            prompt = name[:32], _say(sheet, "prompt", name=text[:150])
            wrong = _say(sheet, "wrong-title"), _say(sheet, "wrong")
            yield forms.Field(tuple((row, column) for row in rows), points_of_scale, prompt, wrong)
    if tab.free:
        prompt = _say(sheet, "who"), _say(sheet, "who-prompt")
        yield forms.Field(((at.NAME_ROW, at.NAME_COLUMN),), forms.Anything(), prompt)


def _widths(laid_out: at.ScoreLayout) -> dict[int, float]:
    widths = {at.NUMBER_COLUMN: 5.0, at.TEXT_COLUMN: 48.0, laid_out.goal_column: 46.0}
    widths |= {laid_out.points_column: 13.0, laid_out.remark_column: 34.0}
    for heading in laid_out.criteria:
        longest = max(map(len, heading.text.split()), default=0)
        widths[heading.column] = UPRIGHT_WIDTH if _upright(laid_out) else max(13.0, longest * 1.3)
    return widths
