"""Where everything stands on a score form: rows, columns and the names of its sheets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.core.records.hidden_sheet import SHEET, shown
from toc.plan.scores.score_form import (
    FIRST_ANSWER_COLUMN,
    HEADER_ROW,
    NUMBER_COLUMN,
    TEXT_COLUMN,
    FilledCell,
    FormHeading,
    ScoreLayout,
    ScoreRow,
    Tab,
)
from toc.plan.scores.score_questions import ScoreSheet, ServedGoal
from toc.plan.words.score_form import SCORE_FORM

LONGEST_TITLE = 31
"""Excel's own limit for the name of a sheet."""


def layout(sheet: ScoreSheet) -> ScoreLayout:
    """What stands where."""
    headings = list(_headings(sheet))
    columns = {heading.criterion: heading.column for heading in headings if heading.criterion}
    tabs = tuple(_tabs(sheet))
    rows: list[ScoreRow] = []
    number = HEADER_ROW
    for group in sheet.groups:
        number += 1  # the heading of the group
        for entry in group.entries:
            for index, aim in enumerate(entry.aims or (None,)):
                number += 1
                rows.append(
                    ScoreRow(
                        number,
                        entry.id,
                        shown(entry.text) if index == 0 else "",
                        aim.goal if aim else "",
                        _aim(sheet, aim) if aim else "",
                    )
                )
    points = FIRST_ANSWER_COLUMN + len(sheet.criteria) + 1
    place = {(row.inspanning, row.goal): row.number for row in rows}
    first = {row.inspanning: row.number for row in rows if row.first}
    titles = {tab.participant: tab.title for tab in tabs}
    filled = tuple(
        FilledCell(
            titles[one.participant],
            first[one.inspanning] if one.criterion else place[one.inspanning, one.goal],
            columns[one.criterion] if one.criterion else points,
            one.points,
        )
        for one in sheet.before
        if not one.criterion or one.criterion in columns
    )
    return ScoreLayout(
        shown(sheet.programme), sheet.period, tabs, tuple(headings), tuple(rows), filled
    )


def _say(sheet: ScoreSheet, key: str, **values: object) -> str:
    return SCORE_FORM.say(key, sheet.language, **values)


def _headings(sheet: ScoreSheet) -> Iterator[FormHeading]:
    yield FormHeading(NUMBER_COLUMN, _say(sheet, "head.number"))
    yield FormHeading(TEXT_COLUMN, _say(sheet, "head.inspanning"))
    column = FIRST_ANSWER_COLUMN
    for one in sheet.criteria:
        yield FormHeading(column, shown(one.heading), one.id)
        column += 1
    for name in ("goal", "points", "remark"):
        yield FormHeading(column, _say(sheet, f"head.{name}"))
        column += 1


def _tabs(sheet: ScoreSheet) -> Iterator[Tab]:
    taken = {SHEET.casefold(), _say(sheet, "cover").casefold(), "history"}
    for one in sheet.participants:
        # Excel's rules for the name of a sheet.
        plain = re.sub(r"[\[\]:*?/\\\x00-\x1f]", " ", shown(one.name)).strip(" '") or one.id
        title, number = plain[:LONGEST_TITLE].strip(" '"), 1
        while title.casefold() in taken:
            number += 1
            end = f" ({number})"
            title = plain[: LONGEST_TITLE - len(end)] + end
        taken.add(title.casefold())
        yield Tab(title, one.id, shown(one.name), one.unnamed)


def _aim(sheet: ScoreSheet, aim: ServedGoal) -> str:
    text = aim.text
    if aim.elsewhere:
        text = _say(sheet, "aim.elsewhere", text=text, networks=", ".join(aim.elsewhere))
    return shown(_say(sheet, "aim.unsure", text=text) if aim.unsure else text)
