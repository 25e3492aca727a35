"""Reading filled-in score forms: every mistake at its sheet and cell, or else every judgement.

An answer counts where it differs from what stood in its cell when the form was made, so a form
that goes round among several participants never brings back what is older than the plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from toc.core.loading import is_id, slug
from toc.core.model import Programme
from toc.documents.forms.cells import brief, points_in, typed
from toc.documents.forms.workbook import UnreadableError, open_workbook
from toc.plan.scores import score_form
from toc.plan.scores.score_form import Layout, LayoutError, Row, Tab, from_lines, shown

MOST_MOVED = 3
"""Where more texts of a sheet differ from the form, its rows were moved: that is said once."""


@dataclass(frozen=True)
class Mistake:
    """Something on a form that cannot be read back. `key` names its sentences in
    `toc.plan.words.score_sheet`; `sheet` and `cell` are empty where the file as a whole is
    meant."""

    file: str
    key: str
    sheet: str = ""
    cell: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """What a participant judged of an inspanning: on a `criterion`, or of what it contributes to a
    `goal`; the other of the two is empty."""

    participant: str
    inspanning: str
    criterion: str
    goal: str
    points: int


@dataclass(frozen=True)
class Remark:
    """What a participant wrote beside his judgements."""

    participant: str
    inspanning: str
    text: str


@dataclass(frozen=True)
class Returned:
    """What came back. Where there are `mistakes` there is nothing else.

    `answers` are those that were given or changed on the form; `unchanged` counts those that stood
    there already; `withdrawn` stood there and were emptied. `silent` are the sheets on which
    nothing was filled in, by name. `reworded` are the inspanningen with a judgement whose text in
    the plan is not the one on the form any more. `asked` are the inspanningen that were on a form.
    """

    mistakes: tuple[Mistake, ...] = ()
    answers: tuple[Answer, ...] = ()
    unchanged: int = 0
    withdrawn: tuple[Answer, ...] = ()
    remarks: tuple[Remark, ...] = ()
    silent: tuple[str, ...] = ()
    reworded: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()


def participant_id(name: str, programme: Programme) -> str:
    """The id of a participant, from how people write him: that of a partner of the plan where it
    is one, else the name in small letters with hyphens. Empty where there is no letter in it."""
    plain = " ".join(name.split())
    known = programme.organisations.meant_by(plain)
    # A partner may be known by no other id than a name.
    return known if is_id(known) else slug(known or plain)


def read_score_sheets(files: Sequence[tuple[str, bytes]], programme: Programme) -> Returned:
    """Read forms, each with the name of its file. Never raises for what a file can hold."""
    sheets: list[_Sheet] = []
    mistakes: list[Mistake] = []
    for name, data in files:
        try:
            found, wrong = _read_form(name, data, programme)
        except (UnreadableError, LayoutError) as error:
            mistakes.append(Mistake(name, error.key))
            continue
        sheets += found
        mistakes += [*wrong, *(one for sheet in found for one in sheet.mistakes)]
    mistakes += _twice(sheets)
    if mistakes:
        return Returned(mistakes=tuple(mistakes))
    answers = tuple(answer for sheet in sheets for answer in sheet.answers)
    judged = {answer.inspanning for answer in answers}
    reworded = {name for sheet in sheets for name in sheet.reworded}
    asked = {name for sheet in sheets for name in sheet.asked}
    return Returned(
        answers=answers,
        unchanged=sum(sheet.unchanged for sheet in sheets),
        withdrawn=tuple(one for sheet in sheets for one in sheet.withdrawn),
        remarks=tuple(remark for sheet in sheets for remark in sheet.remarks),
        silent=tuple(sheet.tab.name for sheet in sheets if sheet.idle),
        reworded=tuple(name for name in programme.inspanningen if name in reworded & judged),
        asked=tuple(name for name in programme.inspanningen if name in asked),
    )


@dataclass
class _Sheet:
    """One participant's sheet, as it is read."""

    file: str
    tab: Tab
    participant: str = ""
    answers: list[Answer] = field(default_factory=list)
    unchanged: int = 0
    withdrawn: list[Answer] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    reworded: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    mistakes: list[Mistake] = field(default_factory=list)

    @property
    def idle(self) -> bool:
        return not (self.answers or self.unchanged or self.withdrawn or self.remarks)

    def wrong(self, key: str, cell: str = "", **values: str) -> None:
        self.mistakes.append(Mistake(self.file, key, self.tab.title, cell, values))


def _read_form(name: str, data: bytes, programme: Programme) -> tuple[list[_Sheet], list[Mistake]]:
    book = open_workbook(data)
    if score_form.SHEET not in book.sheetnames:
        raise LayoutError("no-form")
    layout = from_lines(list(book[score_form.SHEET].iter_rows(values_only=True)))
    if layout.programme != shown(programme.title):
        values = {"form": layout.programme, "plan": shown(programme.title)}
        return [], [Mistake(name, "other-programme", values=values)]
    # The first sheet holds the explanation; what is not a form's is somebody's own.
    titles = [tab.title for tab in layout.tabs]
    others = [title for title in book.sheetnames[1:] if title != score_form.SHEET]
    absent = [title for title in titles if title not in others]
    near = ", ".join(absent) or "–"
    mistakes = [Mistake(name, "sheet-missing", title) for title in absent]
    mistakes += [
        Mistake(name, "sheet-unknown", brief(title), values={"absent": near})
        for title in others
        if title not in titles
    ]
    sheets = [
        _read_sheet(name, tab, book[tab.title], layout, programme)
        for tab in layout.tabs
        if tab.title in others
    ]
    return sheets, mistakes


def _read_sheet(file: str, tab: Tab, sheet: Any, layout: Layout, programme: Programme) -> _Sheet:
    read = _Sheet(file, tab)
    if not hasattr(sheet, "merged_cells"):  # a sheet with a chart, put in its place
        read.wrong("sheet-missing")
        return read
    for merged in sheet.merged_cells.ranges:
        if merged.min_col <= layout.remark_column:
            read.wrong("merged", str(merged.coord))
    if read.mistakes or not _same_texts(read, sheet, layout):
        return read
    name = _name(read, sheet, programme)
    before = {(one.row, one.column): one.points for one in layout.filled if one.tab == tab.title}
    for row in layout.rows:
        read.asked.add(row.inspanning)
        _read_row(read, sheet, layout, row, before, programme)
    if name is None and not read.idle:
        read.wrong("participant-empty", "B2")
    return read


def _same_texts(read: _Sheet, sheet: Any, layout: Layout) -> bool:
    """Whether the headings and the texts of the rows stand where they stood."""
    heads = [(score_form.HEADER_ROW, one.column, one.text) for one in layout.headings]
    rows = [(one.number, score_form.TEXT_COLUMN, one.text) for one in layout.rows if one.first]
    rows += [(one.number, layout.goal_column, one.goal_text) for one in layout.rows if one.goal]
    for cell, found, text in _changed(sheet, heads):
        read.wrong("heading-changed", cell, found=found, text=text)
    moved = list(_changed(sheet, sorted(rows)))
    if len(moved) > MOST_MOVED:
        read.wrong("rows-moved", moved[0][0], count=str(len(moved)))
        return False
    for cell, found, text in moved:
        read.wrong("text-changed", cell, found=found, text=text)
    return not read.mistakes


def _changed(sheet: Any, asked: Iterable[tuple[int, int, str]]) -> Iterator[tuple[str, str, str]]:
    """The cells in which another text stands: what stands there now, and what was there."""
    for row, column, text in asked:
        cell = sheet.cell(row, column)
        if shown(str(cell.value if cell.value is not None else "")) != text:
            yield cell.coordinate, brief(cell.value), brief(text)


def _name(read: _Sheet, sheet: Any, programme: Programme) -> str | None:
    """Settle who filled it in; what is written, or None where that says nothing."""
    cell = sheet.cell(score_form.NAME_ROW, score_form.NAME_COLUMN)
    written = " ".join(str(cell.value if cell.value is not None else "").split())
    if not read.tab.free:
        read.participant = read.tab.participant
        if written != shown(read.tab.name):
            read.wrong(
                "participant-changed", cell.coordinate, found=brief(written), text=read.tab.name
            )
        return written
    if cell.data_type == "f":
        read.wrong("formula", cell.coordinate, found=brief(cell.value))
        return written
    read.participant = (
        read.tab.participant if written == read.tab.name else participant_id(written, programme)
    )
    return written if read.participant else None


def _read_row(
    read: _Sheet,
    sheet: Any,
    layout: Layout,
    row: Row,
    before: Mapping[tuple[int, int], int],
    programme: Programme,
) -> None:
    asked = [(one.column, one.criterion, "") for one in layout.criteria] if row.first else []
    if row.goal:
        asked.append((layout.points_column, "", row.goal))
    gone = _gone(row.inspanning, programme)
    for column, criterion, goal in asked:
        cell = sheet.cell(row.number, column)
        old = before.get((row.number, column))
        key, points = points_in(cell, score_form.SCALE)
        if key:
            read.wrong(key, cell.coordinate, found=brief(cell.value))
        elif points == old:
            read.unchanged += points is not None
        elif points is None:
            read.withdrawn.append(
                Answer(read.participant, row.inspanning, criterion, goal, old or 0)
            )
        else:
            problem = gone or _gone(row.inspanning, programme, criterion, goal)
            if problem:
                read.wrong(
                    problem,
                    cell.coordinate,
                    inspanning=row.inspanning,
                    criterion=criterion,
                    goal=goal,
                )
            read.answers.append(Answer(read.participant, row.inspanning, criterion, goal, points))
    if not gone and row.first and shown(programme.inspanningen[row.inspanning].text) != row.text:
        read.reworded.add(row.inspanning)
    if row.first:
        cell = sheet.cell(row.number, layout.remark_column)
        if cell.data_type in ("f", "e"):
            read.wrong("formula", cell.coordinate, found=brief(cell.value))
        elif text := typed(cell.value):
            read.remarks.append(Remark(read.participant, row.inspanning, text))


def _gone(inspanning: str, programme: Programme, criterion: str = "", goal: str = "") -> str:
    """What a judgement is about that is not in the plan any more; empty where all is."""
    value = programme.inspanningen.get(inspanning)
    if value is None:
        return "inspanning-gone"
    if criterion and criterion not in programme.planning.all_criteria:
        return "criterion-gone"
    if goal and goal not in [link.goal for link in value.contributes_to]:
        return "goal-gone"
    return ""


def _twice(sheets: Sequence[_Sheet]) -> Iterator[Mistake]:
    first: dict[str, _Sheet] = {}
    for sheet in sheets:
        if not (sheet.answers or sheet.withdrawn or sheet.remarks) or not sheet.participant:
            continue
        other = first.setdefault(sheet.participant, sheet)
        if other is not sheet:
            values = {"name": sheet.participant, "file": other.file, "sheet": other.tab.title}
            yield Mistake(sheet.file, "participant-twice", sheet.tab.title, "B2", values)
