"""From an outline to elements and links: each part of it understood by what it is (flow, tables,
drawing), then joined: the same text once, levels of goals, codes that refer, links."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from toc.core.words import Language
from toc.exchange.written.charts import Chart
from toc.exchange.written.codes import (
    link_by_codes,
    one_code_two_texts,
    outputs_above_work,
    outputs_that_work_names,
)
from toc.exchange.written.collecting import Collector, Understood
from toc.exchange.written.draft import Found
from toc.exchange.written.flow.told_ambition import take_told
from toc.exchange.written.flow.walk import Flow
from toc.exchange.written.general_goal import join_general_goals
from toc.exchange.written.goal_levels import give_levels
from toc.exchange.written.joining import joined
from toc.exchange.written.language import language_of
from toc.exchange.written.linking import (
    ask_links,
    link_related,
    to_the_goal_before,
    to_the_one_goal,
)
from toc.exchange.written.naming import Kind, kind_named
from toc.exchange.written.outline import ArrowKind, Outline, Role, Table
from toc.exchange.written.tables.around import Around, parts_named
from toc.exchange.written.tables.reading import read_table


def understood(
    outline: Outline, answers: Mapping[str, str] | None = None, given: Language | None = None
) -> Understood:
    """What a plan says. `answers` are what people chose of a question's choices, by its key;
    `given` is the plan's language where somebody said it."""
    language = given or language_of(outline)
    into = Collector(answers or {})
    title = _drawn(outline, into) if _is_drawing(outline) else _told(outline, language, into)
    joining = joined(into.found)
    found = joining.kept
    same, against = one_code_two_texts(found)
    for one, other in same:
        joining.join(one, other)
    join_general_goals(joining)
    joining.done()
    outputs_above_work(found)
    link_by_codes(found)
    outputs_that_work_names(found)
    give_levels(found)
    to_the_one_goal(found)
    to_the_goal_before(found)
    into.questions += ask_links(found, into.answers, {one.key for one in into.questions})
    into.aside(*outline.passages)
    fates = {
        number: replace(fate, of=joining.now(fate.of) if fate.of is not None else None)
        for number, fate in into.fates.items()
    }
    return Understood(
        title or outline.title, found, fates, into.asked(), (*joining.against, *against)
    )


def _is_drawing(outline: Outline) -> bool:
    return any(one.kind is ArrowKind.DRAWN for one in outline.arrows) or any(
        one.role is Role.LANE for one in outline.passages
    )


def _drawn(outline: Outline, into: Collector) -> str:
    Chart(outline, into).read()
    return ""


def _told(outline: Outline, language: Language, into: Collector) -> str:
    in_tables = frozenset(
        number
        for table in outline.tables
        for row in table.grid
        for cell in row
        if cell
        for number in cell.passages
    )
    flow = Flow(outline, language, in_tables, into)
    flow.walk()
    take_told(outline.passages, into)
    link_related(outline, into.found)
    parts = parts_named(outline)
    for table in outline.tables:
        above = _captioned(outline, table, into) or _above(outline, table.under, into)
        heading = outline.passages[table.under].text if table.under is not None else ""
        announced = _label_before(outline, table) or _naming(flow, table.under)
        around = Around(above, announced, heading, parts)
        read_table(outline, table, language, around, into)
    return flow.title


def _naming(flow: Flow, under: int | None) -> Kind | None:
    """What the heading above a table announces."""
    scope = flow.inside.get(under) if under is not None else None
    return scope.naming if scope is not None else None


def _label_before(outline: Outline, table: Table) -> Kind | None:
    """What a line of its own shortly before a table names, where no heading stands between:
    `Leeswijzer`, `Maatregelen:`."""
    number = _first(table) - 1
    for at in range(number, max(number - MOST_LINES_BEFORE, -1), -1):
        one = outline.passages[at]
        if one.role is not Role.PARAGRAPH or one.under != table.under:
            return None
        if (kind := kind_named(one.text.rstrip(" :"))) is not None:
            return kind
    return None


MOST_LINES_BEFORE = 3
"""Of so many lines before a table the first may name what it has."""


def _first(table: Table) -> int:
    """The number of the first text of a table, 0 where it has none."""
    numbers = (n for row in table.grid for cell in row if cell for n in cell.passages)
    return min(numbers, default=0)


def _captioned(outline: Outline, table: Table, into: Collector) -> Found | None:
    """What the line before a table names of what it stands in, by its word and number: `Measures
    for goal 2`."""
    first = _first(table)
    if not first:
        return None
    before = outline.passages[first - 1]
    if before.role is Role.CELL or before.under != table.under:
        return None
    under = table.under
    while under is not None:
        one = into.element_at(under)
        if one is not None and one.code and one.level.startswith("word|"):
            named = f"{one.level.removeprefix('word|')} {one.code}"
            if before.text.casefold().rstrip(" :.").endswith(f" {named.casefold()}"):
                return one
        under = outline.passages[under].under
    return None


def _above(outline: Outline, under: int | None, into: Collector) -> Found | None:
    while under is not None:
        if (one := into.element_at(under)) is not None:
            return one
        under = outline.passages[under].under
    return None
