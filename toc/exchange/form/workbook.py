"""The form of a programme as sheets and cells, filled in as far as the programme says something,
with rows for more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from toc.core.model import PartialDate, Programme
from toc.core.problems import RefusalError
from toc.core.records.hidden_sheet import marked
from toc.core.words import Language
from toc.documents.forms import form as forms
from toc.documents.forms.xlsx import xlsx
from toc.exchange.form.cells import LONGEST, joined, quoted, written
from toc.exchange.form.choices import fields_of, lists_of, words_to_choose
from toc.exchange.form.columns import STATEMENTS, VISION
from toc.exchange.form.layout import FormColumn, Kind, Question, SheetLayout
from toc.exchange.form.naming import (
    heading,
    manual,
    plain,
    question,
    title_of,
    word,
)
from toc.exchange.form.references import (
    VISIONS,
    NamedRow,
    NamedRows,
    label_of,
)
from toc.exchange.form.rows import Cell, ProgrammeRow, ProgrammeRows, rows_of
from toc.exchange.form.sheets import QUESTIONS, SHEETS
from toc.exchange.words.form import FORM
from toc.exchange.words.form_explanation import FORM_EXPLANATION
from toc.exchange.words.form_files import FORM_FILES
from toc.exchange.words.form_helps import FORM_HELPS

MARK, VERSION = "toc-programme-form", 1
"""What the hidden sheet of such a form begins with."""

HEAD = 4
"""The row with the headings."""

_NUMBER_LOOK = replace(forms.TEXT, grow=False, colour=forms.GREY, lines="box", across="center")
_GENERAL = replace(forms.ANSWER, grow=True)
_TYPED = replace(forms.AS_TYPED, grow=True)
_MAIN_TAB, _RARE_TAB = forms.DARK, "8EA9DB"
_PAGE_WIDTH = 200
"""So many figures go on a page and can still be read."""

_PRINTED = 30
"""So many empty rows have lines and a number, and so are printed. In those below, as many as are
ready, can be chosen from the same lists."""


class FormError(RefusalError):
    """A programme does not go on a form."""

    table = FORM_FILES


def new_form(language: Language, *, ready: int | None = None) -> bytes:
    """The form of a programme of which nothing is known yet, with so many empty rows on each sheet
    where that is said."""
    answers: dict[str, Cell] = {"language": str(language), "profile": "draft"}
    return xlsx(_Form(ProgrammeRows(answers, {}), language, "", ready).book())


def form_of(programme: Programme, *, ready: int | None = None) -> bytes:
    """The form of a programme, with so many empty rows on each sheet where that is said. FormError
    where a text is too long for a cell."""
    language = plain(programme.language)
    rows = rows_of(programme)
    # What counts where nothing is said is said here.
    told = {"language": str(programme.language), "profile": programme.profile.value}
    rows = ProgrammeRows({**told, **rows.answers}, rows.rows)
    return xlsx(_Form(rows, language, programme.title, ready).book())


class _Form:
    def __init__(
        self, rows: ProgrammeRows, language: Language, title: str, ready: int | None = None
    ) -> None:
        self.rows, self.language, self.title, self.ready = rows, language, title, ready
        self.named: dict[int, NamedRow] = {}
        self._name_rows()
        self.known = NamedRows(self.named.values())
        self.titles = {one.name: title_of(one, language) for one in SHEETS}

    def say(self, key: str, **values: object) -> str:
        return FORM.say(key, self.language, **values)

    def _name_rows(self) -> None:
        """What each row that can be named is called; those that hang on others after these."""
        for name in STATEMENTS:
            for row in self.rows.rows.get(name, ()):
                said = self.say(f"statement.{name}")
                self.named[id(row)] = NamedRow(name, 0, said, "", said, "")
        waiting = [one for one in SHEETS if one.prefix]
        while waiting:
            names = {one.name for one in waiting}
            layout = next(one for one in waiting if not names & _names_in_label(one))
            waiting.remove(layout)
            # What a label names on another sheet has its own number by now.
            self.known = NamedRows(self.named.values())
            for row in self.rows.rows.get(layout.name, ()):
                number = f"{self.say(f'prefix.{layout.name}')}{row.number}"
                texts = [self._label_text(layout, row, one) for one in layout.label]
                key = str(row.cells.get("id", ""))
                label = label_of(number, texts)
                self.named[id(row)] = NamedRow(
                    layout.name,
                    row.number - 1,
                    number,
                    texts[0] if len(texts) == 1 else "",
                    label,
                    key,
                )

    def _label_text(self, layout: SheetLayout, row: ProgrammeRow, name: str) -> str:
        """What stands in a cell of a row, as far as it names the row."""
        if name == "parent" and row.over is not None:
            return self.named[id(row.over)].label
        value = row.cells.get(name, "")
        column = layout.column(name)
        if column.kind is Kind.ROW:
            return self._reference(str(value), column, self.known)
        return str(value)

    def book(self) -> forms.FormBook:
        """All of it."""
        sheets: list[forms.Explanation | forms.FormSheet] = [self._explanation()]
        sheets.append(self._programme())
        sheets += map(self._sheet, SHEETS)
        lines = marked(MARK, VERSION, [("language", str(self.language))])
        choices = lists_of(self.language, HEAD + 1, self._last)
        return forms.FormBook(
            self.title or self.say("new-title"),
            self.language,
            tuple(sheets),
            lines,
            opened=0 if not self.title else 1,
            lists=tuple(choices),
            locked=False,
        )

    # --- the sheets ---

    def _explanation(self) -> forms.Explanation:
        say, language = FORM_EXPLANATION.say, self.language
        told: list[forms.Told] = [("title", say("title", language))]
        if self.title:
            told.append(("programme", written(self.title)))
        told.append(("text", say("told.purpose", language)))
        told.append(("heading", say("told.order-heading", language)))
        told += [("item", say(f"told.order-{n}", language)) for n in range(1, 6)]
        told.append(("heading", say("told.example-heading", language)))
        told += [("item", say(f"told.example-{n}", language)) for n in range(1, 4)]
        told.append(("heading", say("told.know-heading", language)))
        for one in (
            "empty",
            "needed",
            "number",
            "several",
            "date",
            "hidden",
            "persons",
            "comments",
        ):
            told.append(("item", say(f"told.know-{one}", language)))
        told.append(("heading", say("told.back-heading", language)))
        told.append(("text", say("told.back", language)))
        return forms.Explanation(self.say("sheet.explanation"), tuple(told))

    def _top(self, name: str, title: str) -> tuple[forms.Put, ...]:
        look = replace(forms.NOTE, across="left")
        return (
            forms.Put(1, 1, title, replace(forms.TITLE, across="left")),
            forms.Put(2, 1, FORM_HELPS.say(f"how.{name}", self.language), look),
        )

    def _head(self, texts: Sequence[str]) -> Iterator[forms.Put]:
        look = replace(forms.HEAD, lines="box")
        for column, text in enumerate(texts, 1):
            yield forms.Put(HEAD, column, text, look)

    def _programme(self) -> forms.FormSheet:
        title = self.say("sheet.programme")
        cells = [*self._top("programme", title)]
        cells += self._head([self.say(f"head.{one}") for one in ("question", "answer", "help")])
        fields = []
        heights: dict[int, float] = {}
        for row, one in enumerate(QUESTIONS, HEAD + 1):
            said = manual(one.said, self.language)
            if one.needed:
                said = f"{said} {self.say('needed')}"
            if one.kind is Kind.DATE:
                said = f"{said} {FORM_HELPS.say('help.date', self.language)}"
            text = self._cell(self.rows.answers.get(one.name), _as_column(one), "programme")
            star = " *" if one.needed else ""
            bold = replace(forms.TEXT, bold=True, lines="box")
            cells.append(forms.Put(row, 1, question(one, self.language) + star, bold))
            cells.append(forms.Put(row, 2, text, _TYPED))
            cells.append(
                forms.Put(row, 3, said, replace(forms.TEXT, lines="box", colour=forms.GREY))
            )
            if not text and one.high > 1:
                heights[row] = 15.0 * one.high
            allowed = words_to_choose("programme", one.name, one.words, self.language)
            if one.words and one.kind is Kind.CHOICE:
                wrong = (self.say("wrong-title"), self.say("wrong-words"))
                fields.append(forms.Field(((row, 2),), allowed, wrong=wrong))
        return forms.FormSheet(
            name=title,
            cells=tuple(cells),
            widths={1: 32, 2: 70, 3: 60},
            fields=tuple(fields),
            head=HEAD,
            frozen=2,
            heights=heights,
            locked=False,
            tab=_MAIN_TAB,
        )

    def _sheet(self, layout: SheetLayout) -> forms.FormSheet:
        columns = layout.every
        rows = self.rows.rows.get(layout.name, ())
        last = min(self._last(layout), HEAD + len(rows) + _PRINTED)
        cells = [*self._top(layout.name, self.titles[layout.name])]
        stars = [" *" if one.needed else "" for one in columns]
        heads = [heading(layout, one, self.language) for one in columns]
        cells += self._head([f"{one}{star}" for one, star in zip(heads, stars, strict=True)])
        for at in range(HEAD + 1, last + 1):
            number = at - HEAD
            row = rows[number - 1] if number <= len(rows) else None
            for place, column in enumerate(columns, 1):
                if column.name == "number":
                    text: str | int | float | None = f"{self.say(f'prefix.{layout.name}')}{number}"
                    look = _NUMBER_LOOK
                else:
                    text = self._value(layout, row, column) if row is not None else None
                    look = _GENERAL if column.kind is Kind.NUMBER else _TYPED
                    if column.kind is Kind.ID:
                        look = replace(look, colour=forms.GREY, size=9)
                cells.append(forms.Put(at, place, text, look))
        frozen = next(
            (place for place, one in enumerate(columns, 1) if one.name not in ("number", "sort")),
            1,
        )
        return forms.FormSheet(
            name=self.titles[layout.name],
            cells=tuple(cells),
            widths={place: one.width for place, one in enumerate(columns, 1)},
            fields=tuple(fields_of(layout, self.language, HEAD + 1, self._last(layout))),
            head=HEAD,
            frozen=frozen + 1,
            heights={},
            locked=False,
            shown=layout.main or bool(rows),
            tab=_MAIN_TAB if layout.main else _RARE_TAB,
            pages_wide=max(1, round(sum(one.width for one in columns) / _PAGE_WIDTH)),
            footer=(self.titles[layout.name], "&P/&N"),
        )

    def _last(self, layout: SheetLayout) -> int:
        """The last row that stands ready."""
        ready = layout.ready if self.ready is None else self.ready
        return HEAD + max(1, len(self.rows.rows.get(layout.name, ())) + ready)

    # --- what stands in a cell ---

    def _value(
        self, layout: SheetLayout, row: ProgrammeRow, column: FormColumn
    ) -> str | int | float | None:
        if column.name == "parent":
            assert row.over is not None
            return written(self.known.named(self.named[id(row.over)], column.of))
        return self._cell(row.cells.get(column.name), column, layout.name)

    def _cell(self, value: Any, column: FormColumn, sheet: str) -> str | int | float | None:
        if value is None:
            return None
        if isinstance(value, bool):
            return self.say("yes" if value else "no")
        if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
            return int(value)
        if isinstance(value, int | float):
            return value
        text = self._text(value, column, sheet)
        if len(text) > LONGEST:
            where = f"{self.titles.get(sheet, self.say('sheet.programme'))}: {text[:60]} …"
            raise FormError("text-too-long", text=where, most=LONGEST)
        return written(text)

    def _text(self, value: Any, column: FormColumn, sheet: str) -> str:
        if isinstance(value, PartialDate):
            return str(value)
        if column.kind is Kind.CHOICE:
            return word(sheet, column.name, value, self.language)
        if column.kind is Kind.CHOICES:
            return joined([word(sheet, column.name, one, self.language) for one in value])
        if column.kind is Kind.ROW:
            return self._reference(str(value), column, self.known)
        if column.kind is Kind.ROWS:
            return "\n".join(self._reference(one, column, self.known) for one in value)
        if column.kind is Kind.LIST:
            return joined(value)
        if column.name == "path":
            return " / ".join(one if _plain_step(one) else quoted(one) for one in value)
        return str(value)

    def _reference(self, value: str, column: FormColumn, known: NamedRows) -> str:
        of = column.of
        if value in VISIONS and VISION in of:
            return value
        named = known.with_id(value, of)
        if named is not None:
            return known.named(named, of)
        if column.strict:
            return value
        # A text of the programme's own, that must not be taken for a row.
        plain_text = known.free(value, of) and not value.startswith('"')
        if plain_text and not (column.kind is Kind.ROWS and (";" in value or "\n" in value)):
            return value
        return quoted(value)


def _names_in_label(layout: SheetLayout) -> set[str]:
    """The sheets of which rows are named in the label of a row."""
    return {of for one in layout.label for of in layout.column(one).of}


def _plain_step(step: str) -> bool:
    return step.replace("_", "").replace("-", "").replace("#", "", 1).isalnum()


def _as_column(asked: Question) -> FormColumn:
    return FormColumn(asked.name, asked.kind, words=asked.words)
