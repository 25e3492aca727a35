"""Understanding tables and sheets: what a column holds is said by its head, what a row links by
standing in it. A row with one text over its whole width is a heading of what follows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from toc.check.reading.clauses import ClauseForm, clause
from toc.check.rules.wording.words.placeholders import placeholder
from toc.core.words import Language
from toc.exchange.written.collecting import Collector
from toc.exchange.written.draft import Found, Numbers
from toc.exchange.written.figures import amounts, with_value
from toc.exchange.written.naming import (
    Detail,
    Kind,
    detail_named,
    kind_named,
    prefixed,
    says_nothing,
    years_in,
)
from toc.exchange.written.outline import Outline, Passage, Role, Table, TableCell

_CODE = re.compile(r"[A-Za-z]{0,3}\.?\d+(?:[.-][A-Za-z]?\d+)*[a-z]?")


@dataclass
class Column:
    """What a column holds: elements of a kind, or a detail of the element of its row; of values
    the year that its head gives."""

    kind: Kind | None = None
    detail: Detail | None = None
    year: str = ""
    head: str = ""


@dataclass
class Block:
    """Rows below one row of heads."""

    columns: list[Column]
    rows: list[int] = field(default_factory=list)


class Grid:
    """One table, with what is said around it."""

    def __init__(
        self,
        outline: Outline,
        table: Table,
        language: Language,
        above: Found | None,
        name: str,
        into: Collector,
    ) -> None:
        self.into = into
        self.passages: tuple[Passage, ...] = outline.passages
        self.table, self.language, self.name = table, language, name
        self.above = above
        self.own: list[Found] = []
        self.naming: Kind | None = None
        self.line: Found | None = above
        self.goals: list[Found] = []
        self.section_of: Passage | None = None
        self.ended = False
        self.made: dict[tuple[int, ...], list[Found]] = {}

    def text(self, cell: TableCell | None) -> str:
        """All of a cell on one line."""
        if cell is None:
            return ""
        parts = [
            f"{self.passages[n].label} {self.passages[n].text}".strip() for n in cell.passages
        ]
        return " ".join(part for part in parts if part).strip()

    def filled(self, row: int) -> list[TableCell]:
        """The cells of a row in which something stands, each once."""
        found: list[TableCell] = []
        for cell in self.table.grid[row]:
            if cell is not None and self.text(cell) and not any(cell is one for one in found):
                found.append(cell)
        return found

    def read(self) -> None:
        """Every row, from the top."""
        row, height = 0, len(self.table.grid)
        block: Block | None = None
        while row < height:
            cells = self.filled(row)
            if not cells:
                row += 1
                continue
            if (heads := self._heads(row)) is not None and (
                block is None or self._anew(row, block)
            ):
                block, row = heads
                self.last: list[Found | None] = [None] * len(block.columns)
                continue
            self.ended = False
            if len(cells) == 1 and self._alone(cells[0], row, block):
                block = None if self.ended else block
                row += 1
                continue
            if block is not None:
                self._row(row, block)
            else:
                self.into.aside(*(self.passages[n] for cell in cells for n in cell.passages))
            row += 1

    # -- heads ---------------------------------------------------------------------------------

    def _heads(self, row: int) -> tuple[Block, int] | None:
        """The columns, where this row (with the next, where a head reaches over several columns)
        is one of heads, and the row below it."""
        named = [self._column(self.text(cell)) for cell in self.table.grid[row]]
        known = {
            id(cell)
            for cell, one in zip(self.table.grid[row], named, strict=True)
            if one.kind or one.detail
        }
        cells = self.filled(row)
        said = [c for c in cells if id(c) in known or years_in(self.text(c))]
        if len(cells) < 2 or len(said) < 2 or len(said) * 2 < len(cells):
            return None
        if any(len(self.text(cell).split()) > 12 for cell in cells):
            return None
        if (
            not any(one.kind for one in named)
            and not any(one.detail is Detail.KIND for one in named)
            and not (self.naming and any(one.detail for one in named))
        ):
            return None
        below = row + 1
        if below < len(self.table.grid):
            wide = any(cell.columns > 1 for cell in cells)
            next_cells = self.filled(below)
            sub = (
                wide
                and bool(next_cells)
                and all(
                    years_in(self.text(c))
                    or self._column(self.text(c)).detail
                    or any(c is one for one in cells)
                    for c in next_cells
                )
            )
            if sub:
                for at, cell in enumerate(self.table.grid[below]):
                    text = self.text(cell)
                    if text and cell is not self.table.grid[row][at]:
                        one = named[at]
                        years = years_in(text)
                        if years:
                            one.year = years[0]
                        else:
                            more = self._column(text)
                            one.detail = more.detail or one.detail
                below += 1
        self._as_values(named)
        work = [one for one in named if one.kind is not None and one.kind.is_work]
        if len(work) > 1 and not any(one.kind is not None and one.kind.is_goal for one in named):
            work[0].kind = Kind.GOAL  # what is done for it stands beside it
        self.section_of = None
        return Block(named), below

    def _anew(self, row: int, block: Block) -> bool:
        """Whether a row of heads within a table begins another one: every cell of it is a head."""
        named = [self._column(self.text(cell)) for cell in self.filled(row)]
        heads = [one for one in named if one.kind or one.detail or one.year]
        words = [one for one in named if one.kind or one.detail]
        return (len(words) >= 2 and len(heads) == len(named)) or [
            c.head for c in block.columns
        ] == [self.text(cell) for cell in self.table.grid[row]]

    def _column(self, text: str) -> Column:
        years = years_in(text)
        kind = kind_named(text)
        if kind is Kind.ASIDE:
            kind = None
        return Column(kind, detail_named(text), years[0] if years else "", text)

    def _as_values(self, columns: list[Column]) -> None:
        """Beside a column of indicators a goal of a year is a target, and so on."""
        indicators = any(one.kind is Kind.INDICATOR for one in columns)
        kinds = any(one.detail is Detail.KIND for one in columns)
        values = {Detail.TARGET, Detail.MEASURED, Detail.BASELINE}
        for one in columns:
            if (
                (one.kind is not None and one.detail in values and indicators)
                or (
                    one.kind is not None
                    and one.detail is Detail.REFERS
                    and (indicators or self._has_work(columns))
                    and self._codes(columns)
                )
                or (one.kind is not None and kinds)
            ):
                one.kind = None
            elif one.kind is not None:
                one.detail = None
        if kinds:
            # The column with the texts is the widest that says nothing else.
            texts = [
                c for c in columns if c.detail is Detail.NOTE or (not c.detail and not c.year)
            ]
            best = next((c for c in texts if c.head), None)
            if best is not None:
                best.detail = None
                best.kind = Kind.ASIDE  # its kind is in the row

    def _has_work(self, columns: list[Column]) -> bool:
        return any(one.kind is not None and one.kind.is_work for one in columns)

    def _codes(self, columns: list[Column]) -> bool:
        at = [i for i, one in enumerate(columns) if one.detail is Detail.REFERS]
        texts = [
            self.text(row[i]) for row in self.table.grid for i in at if i < len(row) and row[i]
        ]
        short = [one for one in texts if one and len(one.split()) <= 3]
        return len(short) * 2 > len([one for one in texts if one])

    # -- rows ----------------------------------------------------------------------------------

    def _alone(self, cell: TableCell, row: int, block: Block | None) -> bool:
        """A row with one text: a heading, an item below one, or a cell that is merged down."""
        wide = cell.columns > 1 or block is None or row not in range(len(self.table.grid))
        width = len(self.table.grid[row])
        first = self.table.grid[row][0] is cell
        if (
            block is not None
            and not (cell.columns >= max(2, width - 1))
            and not (first and self._section(cell))
        ):
            return False
        if not wide and not first:
            return False
        passages = [self.passages[n] for n in cell.passages]
        if len(passages) == 1 and self._told(passages[0]):
            return True
        if (
            block is not None
            and len(passages) == 1
            and kind_named(passages[0].text) is None
            and prefixed(passages[0].text) is None
            and not self._names_follow(row)
        ):
            # Within a table a row of one text is the heading of the rows below it.
            self.section_of = passages[0]
            self.last = [None] * len(block.columns)
            self.into.aside(passages[0])
            return True
        for one in passages:
            text = one.text.strip()
            kind, said = kind_named(text.rstrip(":")), prefixed(text)
            if kind is not None:
                self.naming, self.ended = kind, True
                continue
            if said is not None and said.rest:
                made = self._make(
                    said.kind, said.rest, [one], said.code, f"word|{said.kind.value}"
                )
                self._stands_above(made)
                continue
            if one.bullet or one.role is Role.ITEM or one.label:
                if self.naming and self.naming is not Kind.ASIDE and not self._says_nothing(text):
                    self._make(self.naming, text, [one], one.label, f"below|{self.naming.value}")
                else:
                    self.into.aside(one)
                continue
            self._plain(one, cell, row, width)
        return True

    def _told(self, one: Passage) -> bool:
        """Whether a line says something of the element before it: `Bron: Monitor cultuur`."""
        head, colon, value = one.text.partition(":")
        detail = detail_named(head) if colon and len(head.split()) <= 3 and value.strip() else None
        if detail is None:
            return False
        if self.own and detail is not Detail.NOTE:
            self.own[-1].details.setdefault(detail.value, value.strip())
        return True

    def _section(self, cell: TableCell) -> bool:
        one = self.passages[cell.passages[0]]
        return bool(one.look.bold or one.look.fill) or kind_named(one.text) is not None

    def _plain(self, one: Passage, cell: TableCell, row: int, width: int) -> None:
        text = one.text.strip()
        stands_out = (
            one.look.bold or bool(one.look.fill) or cell.columns > 1 or one.look.size >= 12
        )
        if (
            clause(text, self.language).form is ClauseForm.SENTENCE
            and len(text.split()) > 5
            and kind_named(self.name) in (Kind.GOAL, Kind.STRATEGIC)
            and self.naming is None
        ):
            self._make(Kind.GOAL, text, [one], "", "above|", certain=False)
            return
        first = not any(self.filled(above) for above in range(row))
        if self._names_follow(row, heads=not first) and stands_out:
            made = self._make(Kind.LINE, text, [one], "", "section|", certain=False)
            self.line, self.goals, self.naming, self.ended = made, [], None, True
            return
        named = self.naming is not None and self.naming is not Kind.ASIDE
        apart = stands_out or self.naming is not Kind.GOAL or not self._bold_below()
        if named and apart and not self._says_nothing(text) and len(text.split()) <= 60:
            assert self.naming is not None
            self._make(self.naming, text, [one], one.label, f"below|{self.naming.value}")
            return
        self.into.aside(one)

    def _bold_below(self) -> bool:
        """Whether what this sheet announces stands in bold: then what does not is prose."""
        return any(
            one.look.bold
            for f in self.own
            for one in [self.passages[f.passages[0]]]
            if f.kind.is_goal
        )

    def _names_follow(self, row: int, heads: bool = True) -> bool:
        """Whether the next text below announces what follows it, or is a row of heads."""
        for below in range(row + 1, min(row + 4, len(self.table.grid))):
            cells = self.filled(below)
            if not cells:
                continue
            return (
                len(cells) == 1 and kind_named(self.text(cells[0])) not in (None, Kind.ASIDE)
            ) or (heads and self._heads_at(below))
        return False

    def _heads_at(self, row: int) -> bool:
        naming = self.naming
        found = self._heads(row) is not None
        self.naming = naming
        return found

    def _stands_above(self, made: Found) -> None:
        if made.kind is Kind.LINE:
            self.line, self.goals = made, []

    def _row(self, row: int, block: Block) -> None:
        cells = self.table.grid[row]
        by_column: list[list[Found]] = []
        details: dict[Detail, str] = {}
        values: list[tuple[Column, str, TableCell]] = []
        kind_here = None
        for column, cell in zip(block.columns, cells, strict=False):
            if column.detail is Detail.KIND:
                kind_here = kind_named(self.text(cell)) or (
                    Kind.ASIDE if self.text(cell) else None
                )
        kinds = any(one.detail is Detail.KIND for one in block.columns)
        seen: list[TableCell] = []
        for at, (column, cell) in enumerate(zip(block.columns, cells, strict=False)):
            made: list[Found] = []
            text = self.text(cell)
            if cell is not None and text:
                if column.kind is not None and (not kinds or column.kind is Kind.ASIDE):
                    kind = kind_here if kinds else column.kind
                    if kind is not None and kind is not Kind.ASIDE:
                        made = self._cell(cell, kind, column.head)
                elif column.detail in (Detail.TARGET, Detail.MEASURED, Detail.BASELINE) or (
                    column.detail is None and column.year
                ):
                    values.append((column, text, cell))
                elif column.detail is not None:
                    details.setdefault(column.detail, text)
                seen.append(cell)
            elif (
                column.kind is not None
                and not kinds
                and self.last[at] is not None
                and self._later_filled(block, cells, at)
            ):
                # An empty cell below a filled one: the row belongs to that one still.
                made = [self.last[at]]  # type: ignore[list-item]
            if column.kind is not None and not kinds:
                if text and len(made) != 1:
                    self.last[at] = None
                elif made:
                    self.last[at] = made[0]
            by_column.append(made)
        self._link(block, by_column)
        if self.section_of is not None:
            for made in by_column:
                for one in made:
                    if not one.stated:
                        one.refers.append(self.section_of.text)
        every = [one for made in by_column for one in made]
        own = [
            one
            for at, made in enumerate(by_column)
            for one in made
            if cells[at] is not None and self.text(cells[at])
        ]
        self._details(own or every, details)
        indicators = [one for one in own if one.kind is Kind.INDICATOR]
        if len(indicators) == 1:
            self._values(indicators[0], values, details)
        elif len(own) == 1 and own[0].kind is Kind.INDICATOR:
            self._values(own[0], values, details)

    def _later_filled(self, block: Block, cells: tuple[TableCell | None, ...], at: int) -> bool:
        return any(
            column.kind is not None and self.text(cell)
            for column, cell in list(zip(block.columns, cells, strict=False))[at + 1 :]
        )

    def _cell(self, cell: TableCell, kind: Kind, head: str) -> list[Found]:
        key = tuple(cell.passages)
        if key in self.made:
            return self.made[key]
        passages = [self.passages[n] for n in cell.passages if self.passages[n].text.strip()]
        items = [
            one
            for one in passages
            if one.role is Role.ITEM or one.bullet or (one.label and len(passages) > 1)
        ]
        texts = items or passages
        if not items and len(passages) > 1 and not all(self._whole(one.text) for one in passages):
            joined = " ".join(one.text.strip() for one in passages)
            made = (
                []
                if self._says_nothing(joined)
                else [self._make(kind, joined, passages, passages[0].label, f"column|{head}")]
            )
            self.made[key] = made
            return made
        made = []
        for one in texts:
            text, code = one.text.strip(), one.label.strip("(). ")
            if self._says_nothing(text) or not re.search(r"[^\W\d_]{3,}", text):
                self.into.aside(one)
                continue
            said = prefixed(text)
            own = kind
            if said is not None and said.rest:
                own, text, code = said.kind, said.rest, said.code or code
            made.append(self._make(own, text, [one], code, f"column|{head}"))
        if items:
            self.into.aside(*(one for one in passages if one not in items))
        self.made[key] = made
        return made

    def _says_nothing(self, text: str) -> bool:
        return bool(placeholder(text, self.language)) or says_nothing(text)

    def _whole(self, text: str) -> bool:
        return len(text.split()) >= 3 and text.strip()[:1].isupper()

    def _make(
        self,
        kind: Kind,
        text: str,
        passages: list[Passage],
        code: str,
        level: str,
        certain: bool = True,
    ) -> Found:
        counted = with_value(text)
        numbers = None
        if counted is not None:
            kind, text, numbers = Kind.INDICATOR, counted[0], counted[1]
        made = self.into.element(
            kind,
            text,
            passages,
            level,
            above=self.line if kind is not Kind.LINE else self.above,
            code=code,
            section=self.line.text if self.line else self.name,
            certain=certain,
            numbers=numbers,
        )
        self.own.append(made)
        return made

    def _link(self, block: Block, by_column: list[list[Found]]) -> None:
        """What stands in one row belongs together: each to the one goal at its left."""
        for at, made in enumerate(by_column):
            for one in made:
                for up in self._uppers(block, by_column, at, one):
                    if up not in one.stated and up is not one:
                        one.stated.append(up)

    def _uppers(
        self, block: Block, by_column: list[list[Found]], at: int, one: Found
    ) -> Iterator[Found]:
        goal_columns = [
            i
            for i, c in enumerate(block.columns)
            if c.kind is not None and (c.kind.is_goal or c.kind is Kind.LINE)
        ]
        if one.kind.is_goal or one.kind is Kind.LINE:
            left = [i for i in goal_columns if i < at]
        else:
            left = [i for i in goal_columns if i != at]
        for i in reversed(left):
            if by_column[i]:
                if len(by_column[i]) == 1:
                    yield by_column[i][0]
                return

    def _details(self, own: list[Found], details: dict[Detail, str]) -> None:
        if not details:
            return
        for one in own:
            for detail, text in details.items():
                if (detail is Detail.CODE and len(own) == 1) or (
                    detail is Detail.CODE and one is own[0]
                ):
                    one.code = text.strip("(). ")
                elif detail is Detail.REFERS:
                    one.refers += [
                        p.strip() for p in re.split(r"[,;/\n]| en | and ", text) if p.strip()
                    ]
                elif detail not in (Detail.NOTE, Detail.KIND) and (
                    len(own) == 1 or not one.kind.is_goal
                ):
                    one.details.setdefault(detail.value, text)

    def _values(
        self, one: Found, values: list[tuple[Column, str, TableCell]], details: dict[Detail, str]
    ) -> None:
        numbers = one.numbers or Numbers()
        if unit := details.get(Detail.UNIT, ""):
            numbers.unit = unit
        # Beside a column of targets the years are those in which was measured. Where no head says
        # either, nobody knows, and it is asked.
        measured = any(column.detail is Detail.TARGET for column, _, _ in values)
        for column, text, cell in values:
            said = amounts(text)
            if column.detail is None and not measured:
                numbers.left.append(f"{column.year}: {text}")
                continue
            if cell.value is not None and len(said) <= 1:
                year = said[0].year if said else ""
                said = [type(said[0])(cell.value, cell.unit, year)] if said else []
            for amount in said:
                year = amount.year or column.year
                numbers.unit = numbers.unit or amount.unit
                if column.detail is Detail.TARGET:
                    if year:
                        numbers.targets[year] = amount.value
                    else:
                        numbers.undated_target = amount.value
                elif column.detail is Detail.MEASURED or (column.detail is None and measured):
                    if year:
                        numbers.measured[year] = amount.value
                elif column.detail is Detail.BASELINE:
                    numbers.baseline, numbers.baseline_year = amount.value, year
        dated = re.findall(r"\b(?:in|eind|uiterlijk|per|by|before) (20\d\d)\b", one.text)
        if numbers.undated_target is not None and not numbers.targets and len(dated) == 1:
            numbers.targets[dated[0]], numbers.undated_target = numbers.undated_target, None
        one.numbers = numbers
