"""Reading filled-in score forms: every problem at its sheet and cell, or else every judgement.

An answer counts where it differs from what stood in its cell when the form was made, so a form
that goes round among several participants never brings back what is older than the plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toc.core.loading import is_id, slug
from toc.core.model import Programme
from toc.core.problems import Place, Problem
from toc.core.records.hidden_sheet import SHEET, UnreadableError, shown
from toc.documents.forms.cells import brief, points_in
from toc.documents.forms.returned import ReturnedSheet, opened
from toc.plan.scores import score_form
from toc.plan.scores.score_form import ScoreLayout, ScoreRow, Tab, from_lines


@dataclass(frozen=True)
class GivenJudgement:
    """What a participant judged of an inspanning: on a `criterion`, or of what it contributes to a
    `goal`; the other of the two is empty."""

    participant: str
    inspanning: str
    criterion: str
    goal: str
    points: int


@dataclass(frozen=True)
class ParticipantRemark:
    """What a participant wrote beside his judgements."""

    participant: str
    inspanning: str
    text: str


@dataclass(frozen=True)
class ReturnedScores:
    """What came back. Where there are `problems` there is nothing else; they are worded in
    `toc.plan.words.score_mistakes`.

    `answers` are those that were given or changed on the form; `unchanged` counts those that stood
    there already; `withdrawn` stood there and were emptied. `silent` are the sheets on which
    nothing was filled in, by name. `reworded` are the inspanningen with a judgement whose text in
    the plan is not the one on the form any more. `asked` are the inspanningen that were on a form.
    """

    problems: tuple[Problem, ...] = ()
    answers: tuple[GivenJudgement, ...] = ()
    unchanged: int = 0
    withdrawn: tuple[GivenJudgement, ...] = ()
    remarks: tuple[ParticipantRemark, ...] = ()
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


def read_score_sheets(files: Sequence[tuple[str, bytes]], programme: Programme) -> ReturnedScores:
    """Read forms, each with the name of its file. Never raises for what a file can hold."""
    sheets: list[_Sheet] = []
    problems: list[Problem] = []
    for name, data in files:
        try:
            found, wrong = _read_form(Path(name), data, programme)
        except UnreadableError as error:
            problems.append(error.at(Place(Path(name))))
            continue
        sheets += found
        problems += [*wrong, *(one for sheet in found for one in sheet.problems)]
    problems += _twice(sheets)
    if problems:
        return ReturnedScores(problems=tuple(problems))
    answers = tuple(answer for sheet in sheets for answer in sheet.answers)
    judged = {answer.inspanning for answer in answers}
    reworded = {name for sheet in sheets for name in sheet.reworded}
    asked = {name for sheet in sheets for name in sheet.asked}
    return ReturnedScores(
        answers=answers,
        unchanged=sum(sheet.unchanged for sheet in sheets),
        withdrawn=tuple(one for sheet in sheets for one in sheet.withdrawn),
        remarks=tuple(remark for sheet in sheets for remark in sheet.remarks),
        silent=tuple(sheet.tab.name for sheet in sheets if sheet.idle),
        reworded=tuple(name for name in programme.inspanningen if name in reworded & judged),
        asked=tuple(name for name in programme.inspanningen if name in asked),
    )


class _Sheet(ReturnedSheet):
    """One participant's sheet, as it is read."""

    def __init__(self, file: Path, tab: Tab, sheet: Any) -> None:
        super().__init__(file, tab.title, sheet)
        self.tab = tab
        self.participant = ""
        self.answers: list[GivenJudgement] = []
        self.unchanged = 0
        self.withdrawn: list[GivenJudgement] = []
        self.remarks: list[ParticipantRemark] = []
        self.reworded: set[str] = set()
        self.asked: set[str] = set()

    @property
    def idle(self) -> bool:
        return not (self.answers or self.unchanged or self.withdrawn or self.remarks)


def _read_form(
    file: Path, data: bytes, programme: Programme
) -> tuple[list[_Sheet], list[Problem]]:
    book, layout = opened(data, from_lines)
    title = shown(programme.title)
    if layout.programme != title:
        raise UnreadableError("other-programme", form=layout.programme, plan=title)
    # The first sheet holds the explanation; what is not a form's is somebody's own.
    titles = [tab.title for tab in layout.tabs]
    others = [title for title in book.sheetnames[1:] if title != SHEET]
    absent = [title for title in titles if title not in others]
    near = ", ".join(absent) or "–"
    lacking = UnreadableError("sheet-missing")
    own = UnreadableError("sheet-unknown", absent=near)
    problems = [lacking.at(Place(file, sheet=title)) for title in absent]
    problems += [own.at(Place(file, sheet=brief(one))) for one in others if one not in titles]
    sheets = [
        _read_sheet(_Sheet(file, tab, book[tab.title]), layout, programme)
        for tab in layout.tabs
        if tab.title in others
    ]
    return sheets, problems


def _read_sheet(read: _Sheet, layout: ScoreLayout, programme: Programme) -> _Sheet:
    heads = ((score_form.HEADER_ROW, one.column, one.text) for one in layout.headings)
    texts = [(one.number, score_form.TEXT_COLUMN, one.text) for one in layout.rows if one.first]
    texts += [(one.number, layout.goal_column, one.goal_text) for one in layout.rows if one.goal]
    if not read.as_made(layout.remark_column, heads, texts):
        return read
    name = _name(read, programme)
    before = {(one.row, one.column): one.points for one in layout.filled if one.tab == read.title}
    for row in layout.rows:
        read.asked.add(row.inspanning)
        _read_row(read, layout, row, before, programme)
    if name is None and not read.idle:
        read.wrong("participant-empty", "B2")
    return read


def _name(read: _Sheet, programme: Programme) -> str | None:
    """Settle who filled it in; what is written, or None where that says nothing."""
    cell = read.sheet.cell(score_form.NAME_ROW, score_form.NAME_COLUMN)
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
    layout: ScoreLayout,
    row: ScoreRow,
    before: Mapping[tuple[int, int], int],
    programme: Programme,
) -> None:
    asked = [(one.column, one.criterion, "") for one in layout.criteria] if row.first else []
    if row.goal:
        asked.append((layout.points_column, "", row.goal))
    gone = _gone(row.inspanning, programme)
    for column, criterion, goal in asked:
        cell = read.sheet.cell(row.number, column)
        old = before.get((row.number, column))
        key, points = points_in(cell, score_form.SCALE)
        if key:
            read.wrong(key, cell.coordinate, found=brief(cell.value))
        elif points == old:
            read.unchanged += points is not None
        elif points is None:
            read.withdrawn.append(
                GivenJudgement(read.participant, row.inspanning, criterion, goal, old or 0)
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
            read.answers.append(
                GivenJudgement(read.participant, row.inspanning, criterion, goal, points)
            )
    if not gone and row.first and shown(programme.inspanningen[row.inspanning].text) != row.text:
        read.reworded.add(row.inspanning)
    if row.first and (text := read.text(row.number, layout.remark_column, "formula")):
        read.remarks.append(ParticipantRemark(read.participant, row.inspanning, text))


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


def _twice(sheets: Sequence[_Sheet]) -> Iterator[Problem]:
    first: dict[str, _Sheet] = {}
    for sheet in sheets:
        if not (sheet.answers or sheet.withdrawn or sheet.remarks) or not sheet.participant:
            continue
        other = first.setdefault(sheet.participant, sheet)
        if other is not sheet:
            values = {"name": sheet.participant, "file": str(other.file), "sheet": other.title}
            place = Place(sheet.file, sheet=sheet.title, cell="B2")
            yield UnreadableError("participant-twice", **values).at(place)
