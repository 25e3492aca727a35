"""How a form with questions is laid out: which row asks what. It travels along on a hidden sheet,
so that reading the form back depends on no text that people see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toc.core.records.hidden_sheet import Line, marked, unmarked

FORMAT = 1
"""The version of the form. A form of a later version is refused."""

MARK = "toc-plan-questions"
"""What the first cell of the hidden sheet says."""

HEADER_ROW = 4
NUMBER, QUESTION, TEXTS, NOW, ANSWER = range(1, 6)
"""The columns."""


@dataclass(frozen=True)
class FormRow:
    """A row that asks a question: its key, the texts it is about as they were printed, what can
    be answered in words, and what each means."""

    number: int
    key: str
    texts: str
    words: tuple[str, ...]
    values: tuple[str, ...]


@dataclass(frozen=True)
class FormLayout:
    """A form: the titles of its sheet and its columns, and its rows."""

    tab: str
    headings: tuple[str, ...]
    rows: tuple[FormRow, ...]


def to_lines(layout: FormLayout) -> tuple[Line, ...]:
    """The lines of the hidden sheet."""
    lines: list[Line] = [("tab", layout.tab), ("headings", *layout.headings)]
    for row in layout.rows:
        lines.append(("row", row.number, row.key, row.texts))
        lines += [("choice", *both) for both in zip(row.words, row.values, strict=True)]
    return marked(MARK, FORMAT, lines)


def from_lines(lines: Sequence[Sequence[object]]) -> FormLayout:
    """The layout that the hidden sheet tells of. Raises UnreadableError where it is no such sheet,
    of a later version, or changed by hand."""
    # The checksum is right, so every line is as `to_lines` wrote it.
    tab, headings = "", tuple[str, ...]()
    rows: list[tuple[int, str, str]] = []
    choices: list[list[tuple[str, str]]] = []
    for kind, *cells in unmarked(MARK, FORMAT, lines):
        texts = [str(cell) for cell in cells]
        if kind == "tab":
            tab = texts[0]
        elif kind == "headings":
            headings = tuple(texts)
        elif kind == "row":
            rows.append((int(texts[0]), texts[1], texts[2]))
            choices.append([])
        else:
            choices[-1].append((texts[0], texts[1]))
    made = (
        FormRow(*row, tuple(word for word, _ in both), tuple(value for _, value in both))
        for row, both in zip(rows, choices, strict=True)
    )
    return FormLayout(tab, headings, tuple(made))
