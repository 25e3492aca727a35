"""Whatever a table looks like: it is read without a fault, each of its texts became one thing, and
nothing stands in an element that does not stand in the table."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.written.tabled import outline
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became
from toc.exchange.written.outline import Outline
from toc.exchange.written.understanding import understood

_CELLS = st.sampled_from(
    [
        *("", "", "^", "<", "n.v.t.", "-", "x", "12", "80% (2023)", "2024", "Q1", "1.1", "O1, S4"),
        *("Doel", "Actie", "Maatregel", "Indicator", "Nulmeting", "Streefwaarde 2026", "Trekker"),
        *("Planning", "Soort", "Hoort bij", "Code", "Risico", "Output 1", "Goal", "Activities"),
        *("**Doel 1: Inwoners doen mee", "Inwoners bewegen elke dag meer", "1. Een loket openen"),
        *("- Woningen isoleren / - Daken vergroenen", "Output 5.1 / Scholen zijn gezond"),
        *("Totaal", "Bron: GGD", "Wat willen we bereiken?", "Aandeel ouders: 70%"),
        *("Inwoners die sporten (nulmeting: 40%; streef: 50%)", "zie bijlage 3", "van 12 naar 20"),
    ]
)
_TABLES = st.lists(st.lists(_CELLS, min_size=1, max_size=5), min_size=1, max_size=7)


def _outline(rows: list[list[str]]) -> Outline:
    """A table of cells; what goes on with a cell that is not there goes on with none."""
    width = max(len(row) for row in rows)
    lines = []
    for at, row in enumerate(rows):
        full = [*row, *[""] * (width - len(row))]
        cells = [
            "" if (said == "^" and at == 0) or (said == "<" and column == 0) else said
            for column, said in enumerate(full)
        ]
        lines.append(" | ".join(cells))
    return outline("\n".join(lines))


@given(_TABLES)
def test_every_text_became_one_thing_and_no_element_is_made_up(rows: list[list[str]]) -> None:
    read = _outline(rows)
    plan = understood(read)
    assert sorted(plan.fates) == [one.number for one in read.passages]
    elements = {id(one) for one in plan.elements}
    for one in plan.elements:
        assert _words(one.text) in _words(_standing(read, one))
    for fate in plan.fates.values():
        if fate.became in (Became.ELEMENT, Became.DETAIL):
            assert fate.of is not None
        assert (fate.became is Became.OPEN) == bool(fate.question)
    for one in plan.elements:
        assert all(id(up) in elements for up in one.stated)
        assert one not in one.stated


@given(_TABLES)
def test_every_number_stands_in_the_table(rows: list[list[str]]) -> None:
    read = _outline(rows)
    figures = {re.sub(r"\D", "", said) for p in read.passages for said in p.text.split()}
    for one in understood(read).elements:
        if one.numbers is None:
            continue
        values = [*one.numbers.targets.values(), *one.numbers.measured.values()]
        said = (one.numbers.baseline, one.numbers.undated_target)
        values += [value for value in said if value is not None]
        assert {re.sub(r"\D", "", f"{value:g}") for value in values} <= figures


def _standing(read: Outline, one: Found) -> str:
    passages = [read.passages[number] for number in one.passages]
    return " ".join(f"{passage.label} {passage.text}" for passage in passages)


def _words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text))
