"""Reading a filled-in decision sheet: every problem at its sheet and cell, or else every decision.

A row without an answer is no decision. What people want to start that the plan does not have is
no decision either: it comes back as a wish, and nothing is made up about it.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from toc.core.model import Decision, PartialDate, Programme, Verdict
from toc.core.problems import NO_FILE, Place, Problem
from toc.core.records import decision_form as form
from toc.core.records.decision_form import DecisionLayout, DecisionRow, from_lines
from toc.core.records.folder import plain_name
from toc.core.records.hidden_sheet import UnreadableError, shown
from toc.core.records.reviews import Wish
from toc.documents.forms.cells import brief
from toc.documents.forms.returned import ReturnedSheet, opened
from toc.review.decisions.decision_answers import day_in, stands_in_the_way, verdict_in
from toc.review.words.decision_sheet import DECISION_SHEET


@dataclass(frozen=True)
class ReturnedDecisions:
    """What came back of a reflection on `period` that decided for `next_period`, by their ids.
    Where there are `problems` there is nothing else; they are worded in
    `toc.review.words.decision_mistakes` or as those of any form.

    `date` is the day for the whole sheet, None where it was not filled in. `decisions` stand in
    the order of the sheet, also those that the plan has already; `wishes` are
    what people want to start that it does not have. `texts` are the goals and inspanningen that
    stood on the sheet, by id, as people saw them; `reworded` those with a decision that say
    something else in the plan by now.
    """

    problems: tuple[Problem, ...] = ()
    period: str = ""
    next_period: str = ""
    date: PartialDate | None = None
    decisions: tuple[Decision, ...] = ()
    wishes: tuple[Wish, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    reworded: tuple[str, ...] = ()


def read_decision_sheet(
    data: bytes, programme: Programme, today: datetime.date, file: Path = NO_FILE
) -> ReturnedDecisions:
    """Read a sheet; nothing on it can have been decided after `today`. Never raises for what a
    file can hold."""
    try:
        book, layout = opened(data, from_lines)
        _of_this_plan(layout, programme)
    except UnreadableError as error:
        return ReturnedDecisions((error.at(Place(file)),))
    if layout.tab not in book.sheetnames:
        return ReturnedDecisions(
            (UnreadableError("sheet-missing").at(Place(file, sheet=layout.tab)),)
        )
    read = _Reader(file, book[layout.tab], layout, programme, today)
    read.all()
    if read.problems:
        return ReturnedDecisions(tuple(read.problems))
    return ReturnedDecisions(
        period=layout.period,
        next_period=layout.next_period,
        date=read.date,
        decisions=tuple(read.decisions),
        wishes=tuple(read.wishes),
        texts={row.id: row.text for row in layout.rows},
        reworded=tuple(read.reworded),
    )


def _of_this_plan(layout: DecisionLayout, programme: Programme) -> None:
    """Raises UnreadableError for a sheet that is of no use to this plan."""
    title = shown(programme.title)
    if layout.programme != title:
        raise UnreadableError("other-programme", form=layout.programme, plan=title)
    if not plain_name(layout.period):  # it becomes the name of a file
        raise UnreadableError("changed")
    name = layout.next_period
    if name not in programme.phases and not (len(name) == 4 and name.isdecimal()):
        raise UnreadableError("period-gone", period=name)


class _Reader(ReturnedSheet):
    def __init__(
        self,
        file: Path,
        sheet: Any,
        layout: DecisionLayout,
        programme: Programme,
        today: datetime.date,
    ) -> None:
        super().__init__(file, layout.tab, sheet)
        self.layout, self.programme, self.today = layout, programme, today
        self.decisions: list[Decision] = []
        self.wishes: list[Wish] = []
        self.reworded: list[str] = []
        self.lacking: set[str] = set()
        self.date: PartialDate | None = None

    def all(self) -> None:
        heads = ((form.HEADER_ROW, n, text) for n, text in enumerate(self.layout.headings, 1))
        texts = ((row.number, form.TEXT, row.text) for row in self.layout.rows)
        if not self.as_made(form.DATE, heads, texts):
            return
        role = self._text(form.ROLE_ROW, form.WHOLE_COLUMN)
        self.date = date = self._date(form.DATE_ROW, form.WHOLE_COLUMN)
        for row in self.layout.rows:
            self._row(row, role, date)
        for number in self.layout.new_rows:
            self._wish(number, role, date)

    def _text(self, row: int, column: int) -> str:
        return self.text(row, column, "cell-error")

    def _date(self, row: int, column: int) -> PartialDate | None:
        cell = self.sheet.cell(row, column)
        if isinstance(cell.value, datetime.date):  # also a datetime
            found: PartialDate | None = PartialDate(
                cell.value.year, cell.value.month, cell.value.day
            )
        else:
            text = self._text(row, column)
            if not text:
                return None
            found = day_in(text)
            if found is None:
                self.wrong("no-date", cell.coordinate, found=brief(text))
                return None
        if found is not None and found.first_day > self.today:
            self.wrong("date-to-come", cell.coordinate, found=str(found))
            return None
        return found

    def _row(self, row: DecisionRow, role: str, date: PartialDate | None) -> None:
        at, known = self.at(row.number, form.CHOICE), len(self.problems)
        word = self._text(row.number, form.CHOICE)
        reason = self._text(row.number, form.REASON)
        change = self._text(row.number, form.CHANGE)
        own_role = self._text(row.number, form.ROLE)
        own_date = self._date(row.number, form.DATE)
        if len(self.problems) > known:
            return
        if not word:
            if reason or change or own_role or own_date:
                self.wrong("no-choice", at)
            return
        verdict = verdict_in(word)
        if verdict is None or verdict not in row.choices:
            key = "unknown-choice" if verdict is None else "other-choice"
            self.wrong(key, at, found=brief(word), choices=self._words(row))
            return
        if row.id not in self._known(row.kind):
            self.wrong("gone", at, id=row.id)
            return
        if not reason:
            self.wrong("no-reason", self.at(row.number, form.REASON))
        if verdict is Verdict.CHANGE and not change:
            self.wrong("no-change", self.at(row.number, form.CHANGE))
        if verdict is not Verdict.CHANGE and change:
            self.wrong("with-change", self.at(row.number, form.CHANGE), found=brief(word))
        role, date = own_role or role, own_date or date
        if not role:
            self._lacks("no-role", form.ROLE_ROW)
        if date is None:
            self._lacks("lacks-date", form.DATE_ROW)
        if not (role and date and reason) or (verdict is Verdict.CHANGE) != bool(change):
            return
        goal = row.kind == "goal"
        decision = Decision(
            inspanning=None if goal else row.id,
            goal=row.id if goal else None,
            decision=verdict,
            period=self.layout.next_period,
            reason=reason,
            role=role,
            date=date,
            change=change or None,
        )
        before = next(
            (one for one in self.programme.decisions if stands_in_the_way(one, decision)),
            None,
        )
        if before is not None:
            self.wrong(
                "decided-already",
                at,
                choice=brief(word),
                period=before.period,
                before=self._word(before.decision),
                role=before.role,
                date=str(before.date),
            )
            return
        self.decisions.append(decision)
        if shown(self._known(row.kind)[row.id]) != row.text:
            self.reworded.append(row.id)

    def _wish(self, number: int, role: str, date: PartialDate | None) -> None:
        known = len(self.problems)
        text = self._text(number, form.TEXT)
        serves = self._text(number, form.SITUATION)
        reason = self._text(number, form.REASON)
        own_role = self._text(number, form.ROLE)
        own_date = self._date(number, form.DATE)
        if len(self.problems) > known:
            return
        if not text:
            if serves or reason or own_role or own_date:
                self.wrong("no-wish", self.at(number, form.TEXT))
            return
        if own_date is None and date is None:
            self._lacks("lacks-date", form.DATE_ROW)
        self.wishes.append(
            Wish(
                text=text,
                serves=serves or None,
                reason=reason or None,
                role=own_role or role or None,
                date=own_date or date,
            )
        )

    def _lacks(self, key: str, row: int) -> None:
        """Said once, where it can be filled in for the whole sheet."""
        at = self.at(row, form.WHOLE_COLUMN)
        if key not in self.lacking and not any(one.place.cell == at for one in self.problems):
            self.lacking.add(key)
            self.wrong(key, at)

    def _words(self, row: DecisionRow) -> str:
        return ", ".join(self._word(one) for one in row.choices)

    def _word(self, verdict: Verdict) -> str:
        return DECISION_SHEET.say(f"answer.{verdict.value}", self.programme.language)

    def _known(self, kind: str) -> dict[str, str]:
        """The texts of the plan, by id."""
        if kind == "inspanning":
            return {name: one.text for name, one in self.programme.inspanningen.items()}
        strategic = {name: one.text for name, one in self.programme.strategic_goals.items()}
        return strategic | {n: one.text for n, one in self.programme.operational_goals.items()}
