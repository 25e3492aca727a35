"""What stands in a sheet around its tables: titles, questions that announce what follows, and the
texts below them, one in a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from toc.check.reading.clauses import ClauseForm, clause
from toc.core.words import Language
from toc.exchange.written.collecting import Collector
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became
from toc.exchange.written.general_goal import names_general_goal
from toc.exchange.written.naming import Kind, detail_named, kind_named, prefixed
from toc.exchange.written.outline import Passage, Role
from toc.exchange.written.tables.area import Area, Filled
from toc.exchange.written.tables.below import Below
from toc.exchange.written.tables.content import level_in
from toc.exchange.written.tables.elements import (
    Maker,
    Part,
    said_itself,
    says_no_element,
    word_before,
)
from toc.exchange.written.word_lists import plain

MOST_WORDS = 60
"""A longer text is prose about an element, and no element."""

BIG = 12
"""In points: from this size a text is a title."""

MOST_ROWS_APART = 3
"""So many rows below a title at most begins what it is the title of."""


def announced(text: str) -> tuple[Kind, str] | None:
    """What a text announces and answers itself: `Waarvoor doen we dit? Meer bezoekers …`."""
    for mark in ("?", ":"):
        head, found, rest = text.partition(mark)
        if found and rest.strip() and (kind := kind_named(head)) not in (None, Kind.ASIDE):
            assert kind is not None
            return kind, rest.strip()
    return None


@dataclass
class Loose:
    """The texts of a sheet that stand alone in their row. `naming` is what was announced last,
    `line` the part of the plan that the sheet is in, and `listed` says that what was announced
    stands behind codes, so that what has none is prose. `numbered` is a level with its number that
    stands in a row of its own above its text; `general` is the name of the general goal of the
    table where its text is still to come, and `over` that goal. `parts` are the passages that name
    a part of the plan above its sheet."""

    area: Area
    maker: Maker
    into: Collector
    language: Language
    name: str
    heads_at: Callable[[int], bool]
    naming: Kind | None
    line: Found | None
    listed: bool = False
    numbered: tuple[Kind, str] | None = None
    general: str = ""
    over: Found | None = None
    parts: frozenset[int] = frozenset()
    below: Below = field(default_factory=Below)

    def take(self, row: int, one: Filled) -> None:
        """Understand the text of a row."""
        for line in self.area.lines(one.cell):
            text = line.text.strip()
            kind, said = kind_named(text.rstrip(":")), said_itself(text)
            answered = announced(text)
            if self.tells(line):
                continue
            before, self.numbered = self.numbered, self._numbered(text, row)
            general, self.general = self.general, ""
            if names_general_goal(text):
                self.general = plain(text)
                self.into.aside(line, became=Became.NAME)
            elif general and said is None and kind is None:
                self.over = self._make(Kind.STRATEGIC, text, line, f"word|{general}")
            elif self.numbered is not None:
                self.into.aside(line, became=Became.NAME)
            elif before is not None and kind is None and said is None:
                level = f"word|{before[0].value}"
                made = self._make(before[0], text, line, level, line.label or before[1])
                self.line = made if made is not None and made.kind.is_group else self.line
            elif kind is not None:
                self.naming, self.listed = kind, False
                self.into.aside(line, became=Became.NAME)
            elif answered is not None:
                name = text.partition(":")[0]
                over = names_general_goal(name)
                level = f"word|{plain(name)}" if over else f"below|{answered[0].value}"
                made = self._make(answered[0], answered[1], line, level)
                self.over = made if over else self.over
            elif said is not None:
                made = self._make(
                    said.kind, said.rest, line, f"word|{word_before(text, said)}", said.code
                )
                self.line = made if made is not None and made.kind.is_group else self.line
                self.below.begins(made)
            elif line.number in self.parts:
                self._plain(line, one, row)
            elif line.bullet or line.role is Role.ITEM or line.label:
                self._item(line)
            else:
                self._plain(line, one, row)

    def _numbered(self, text: str, row: int) -> tuple[Kind, str] | None:
        """The level and the number that a text is, where one text stands in the row below it."""
        kind, code = level_in(text)
        alone = row + 1 < self.area.height and len(self.area.filled(row + 1)) == 1
        return (kind, code) if kind not in (None, Kind.ASIDE) and kind and code and alone else None

    def labelled(self, label: Filled, one: Filled) -> None:
        """A word for a level, and beside it the text of it. A sentence below a part of the plan is
        a goal of it, also where the word is one for parts."""
        self.into.aside(*self.area.lines(label.cell), became=Became.NAME)
        kind, code = level_in(self.area.text(label.cell))
        if kind is None or kind is Kind.ASIDE:
            return
        form = clause(self.area.text(one.cell), self.language).form
        if kind is Kind.LINE and form is ClauseForm.SENTENCE:
            kind = Kind.GOAL
        name = self.area.text(label.cell)
        general = names_general_goal(name)
        level = f"word|{plain(name)}" if general else f"level|{name}"
        made = self.maker.cell(one.cell, kind, level, self.line)
        self.over = made[0] if general and made else self.over
        if len(made) == 1:
            made[0].code = made[0].code or code
        if kind is Kind.LINE and made:
            self.line = made[-1]

    def coded(self, code: Filled, one: Filled) -> None:
        """A code and the text of what was announced."""
        if self.naming is None:
            return
        lines = self.area.lines(one.cell)
        part = Part(" ".join(line.text.strip() for line in lines), tuple(lines))
        made = self.maker.part(part, self.naming, f"below|{self.naming.value}", self.line)
        if made is not None:
            made.code = self.area.text(code.cell).strip("(). ")
            self.into.said_of(made, *self.area.lines(code.cell))
            self.listed = True

    def tells(self, line: Passage, apart: bool = False) -> bool:
        """Whether a line says something of the element before it, or stands `apart` and says it of
        all of them: `Bron: Monitor cultuur`."""
        head, colon, value = line.text.partition(":")
        short = bool(colon) and len(head.split()) <= 3 and bool(value.strip())
        detail = detail_named(head) if short else None
        if detail is None or kind_named(head) not in (None, Kind.ASIDE):
            return False
        if self.maker.own and not apart:
            self.maker.own[-1].details.setdefault(detail.value, value.strip())
            self.into.said_of(self.maker.own[-1], line)
        return True

    def _item(self, line: Passage) -> None:
        naming = self.naming
        if naming is None or naming is Kind.ASIDE:
            self.into.aside(line)
            return
        part = Part(line.text.strip(), (line,), line.label)
        above = self.below.of(naming) or self.line
        self.below.takes(self.maker.part(part, naming, f"below|{naming.value}", above))

    def _plain(self, line: Passage, one: Filled, row: int) -> None:
        """A text without a mark: the title of a part, what was announced, or prose."""
        text, look = line.text.strip(), line.look
        out = look.bold or bool(look.fill) or look.size >= BIG
        out = out or (one.columns > 1 and not self._some_stand_out())
        goals = kind_named(self.name) in (Kind.GOAL, Kind.STRATEGIC)
        sentence = clause(text, self.language).form is ClauseForm.SENTENCE
        if line.number in self.parts and (part := prefixed(text)) is not None:
            level = f"word|{word_before(text, part)}"
            self.line = self._make(part.kind, part.rest, line, level, part.code)
        elif line.number in self.parts:
            self.line = self._make(Kind.LINE, text, line, "section|", line.label, certain=False)
            self.naming = None
        elif sentence and len(text.split()) > 5 and goals and self.naming is None:
            self._make(Kind.GOAL, text, line, "beside|", certain=False)
        elif out and self.titles(row):
            self.line = self._make(Kind.LINE, text, line, "section|", certain=False)
            self.naming = None
        elif self._is_named(text, out):
            assert self.naming is not None
            level = f"below|{self.naming.value}"
            self.below.takes(self._make(self.naming, text, line, level, line.label))
        else:
            became = Became.TITLE if out else Became.PROSE
            self.into.aside(line, became=became)

    def _some_stand_out(self) -> bool:
        """Whether some of the texts that stand alone in their row do by their letters: then one
        that only reaches over several columns does not."""
        alone = (self.area.filled(row) for row in range(self.area.height))
        cells = [cells[0].cell for cells in alone if len(cells) == 1]
        looks = [line.look for cell in cells for line in self.area.lines(cell)]
        return any(look.bold or look.size >= BIG for look in looks)

    def _is_named(self, text: str, out: bool) -> bool:
        """Whether a text is an element of what was announced. Where the goals so far stand in
        bold, what does not is prose about them."""
        long = len(text.split()) > MOST_WORDS
        if self.naming is None or self.naming is Kind.ASIDE or long or self.listed:
            return False
        passages = self.area.passages
        said = self.below.ambition
        goals = [one for one in self.maker.own if one.kind.is_goal and one is not said]
        bold = any(passages[one.passages[0]].look.bold for one in goals)
        prose = self.naming.is_goal and bold and not out
        return not prose and not says_no_element(text, self.language)

    def titles(self, row: int) -> bool:
        """Whether the next text below announces what follows it, or is a row of heads; the first
        text of a sheet is its title, and no part of it."""
        first = not any(self.area.filled(above) for above in range(row))
        for below in range(row + 1, min(row + 1 + MOST_ROWS_APART, self.area.height)):
            cells = self.area.filled(below)
            if cells:
                alone = len(cells) == 1 and kind_named(self.area.text(cells[0].cell))
                named = alone not in (False, None, Kind.ASIDE)
                return named or (not first and self.heads_at(below))
        return False

    def _make(
        self,
        kind: Kind,
        text: str,
        line: Passage,
        level: str,
        code: str = "",
        certain: bool = True,
    ) -> Found | None:
        if says_no_element(text, self.language):
            self.into.aside(line, became=Became.EMPTY)
            return None
        above = (self.below.of(kind) or self.line) if not kind.is_group else None
        return self.maker.element(kind, text, [line], code, level, above, certain)
