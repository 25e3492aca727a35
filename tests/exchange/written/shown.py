"""An outline in lines that people can compare."""

from __future__ import annotations

from toc.exchange.written.outline import Outline, Table


def told(outline: Outline) -> list[str]:
    """A line for each passage: how deep it is nested, what it is with its depth, its label, its
    bullet, its box, and its text, in which ` / ` is a line break.

    `  item2 [4.1] tekst` hangs on the passage above it that stands further to the left."""
    found = []
    nested: list[int] = []
    for one in outline.passages:
        nested.append(0 if one.under is None else nested[one.under] + 1)
        mark = " •" if one.bullet else ""
        label = f" [{one.label}]" if one.label else ""
        box = {None: "", True: " [x]", False: " [ ]"}[one.checked]
        depth = str(one.depth or "")
        indent = "  " * nested[-1]
        text = one.text.replace("\n", " / ")
        found.append(f"{indent}{one.role.value}{depth}{label}{mark}{box} {text}")
    return found


def left(outline: Outline) -> list[str]:
    """A line for each text that was left out."""
    return [f"{one.why.value}: {one.text}" for one in outline.left_out]


def drawn(outline: Outline) -> list[str]:
    """A line for each arrow, its ends by their texts, `…` for one that is loose."""
    return [
        f"{_end(outline, one.tail)} {one.kind.value} {_end(outline, one.head)}"
        + (f" ({one.label})" if one.label else "")
        for one in outline.arrows
    ]


def _end(outline: Outline, number: int | None) -> str:
    return "…" if number is None else outline.passages[number].text


def grid(outline: Outline, table: Table) -> list[list[str | None]]:
    """The texts of a table, those of a merged cell in each of its places."""
    return [
        [
            None
            if cell is None
            else " / ".join(outline.passages[number].text for number in cell.passages)
            for cell in row
        ]
        for row in table.grid
    ]
