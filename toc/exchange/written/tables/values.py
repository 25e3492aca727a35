"""What a row says of its elements: the numbers of an indicator, its owner, its codes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from toc.core.words import Language
from toc.exchange.written.collecting import Collector
from toc.exchange.written.draft import Found, Numbers
from toc.exchange.written.fates import Became
from toc.exchange.written.figures import (
    Amount,
    amounts,
    change_in,
    is_no_number,
    put,
    told_numbers,
    unit_behind,
)
from toc.exchange.written.naming import MEANS, Detail, says_nothing, years_in
from toc.exchange.written.outline import Passage, TableCell
from toc.exchange.written.tables.columns import VALUES, Column
from toc.exchange.written.tables.content import are_codes, is_crossed


@dataclass(frozen=True)
class Field:
    """What stands in one column of a row."""

    column: Column
    cell: TableCell
    text: str
    passages: tuple[Passage, ...]


def is_value(column: Column) -> bool:
    """Whether a column gives numbers of indicators, or may give them."""
    return column.detail in VALUES or (
        column.detail is None and bool(column.year) and not column.is_element
    )


def take_values(one: Found, fields: Sequence[Field], language: Language) -> list[Field]:
    """Give an indicator the numbers of its row. The answer has the fields of which nobody has
    said what they are.

    Beside a column of targets, years without a word are those in which was measured."""
    numbers = one.numbers or Numbers()
    targets = any(field.column.detail is Detail.TARGET for field in fields)
    years = [field for field in fields if field.column.detail is None]
    open_: list[Field] = []
    for field in fields:
        detail = field.column.detail
        if detail is Detail.UNIT:
            continue
        if detail is None and targets and not _targets_by_year(fields):
            detail = Detail.MEASURED
        if is_no_number("\n".join(p.text for p in field.passages)):
            continue
        if detail is None:
            numbers.left.append(f"{field.column.figures}: {field.text}")
            if amounts(field.text, language, dated=True):
                open_.append(field)  # of ‘t10’ or ‘X’ nobody can say which number it is
            continue
        _take(numbers, detail, field, language)
    if numbers != Numbers():
        numbers.unit = numbers.unit or unit_behind(one.text) or _unit_of_heads(fields)
    unit = next((field.text for field in fields if field.column.detail is Detail.UNIT), "")
    numbers.unit = unit or numbers.unit
    dated = re.findall(r"\b(?:in|eind|uiterlijk|per|by|before) (20\d\d)\b", one.text)
    if numbers.undated_target is not None and not numbers.targets and len(dated) == 1:
        numbers.targets[dated[0]], numbers.undated_target = numbers.undated_target, None
    if numbers != Numbers():
        one.numbers = numbers
    return open_ if years else []


def _unit_of_heads(fields: Sequence[Field]) -> str:
    """The unit that the heads of all numbers of a row name: `Gemiddeld in % (2019)`."""
    percent = [bool(_PERCENT.search(field.column.head)) for field in fields if amounts(field.text)]
    return "%" if percent and all(percent) else ""


_PERCENT = re.compile(r"(?:^|[\s(])%(?:$|[\s)])")


def dated_by_row(
    values: Sequence[Field], fields: Sequence[Field], own: Sequence[Found]
) -> list[Field]:
    """Values without a year of their own, with the one that the nearest column at their left gives
    them in their row (`Periode`, `Jaar`), else the only one; beside work that says when it is
    done. `fields` are all of the row, in their order."""
    if any(one.kind.is_work for one in own):
        return list(values)
    years = [_year_alone(one) for one in fields]
    only = set(filter(None, years))
    found = []
    for one in values:
        at = next((n for n, other in enumerate(fields) if other is one), 0)
        year = next((year for year in reversed(years[:at]) if year), "")
        year = year or (min(only) if len(only) == 1 else "")
        if year and one.column.detail is Detail.MEASURED and not one.column.year:
            one = replace(one, column=replace(one.column, year=year))
        found.append(one)
    return found


def _year_alone(one: Field) -> str:
    """The year that a field is, where its column says when."""
    text = one.text.strip()
    alone = one.column.detail is Detail.PLANNING and years_in(text) == (text,)
    return text if alone else ""


def take_by_codes(
    own: Sequence[Found], fields: Sequence[Field], into: Collector, language: Language
) -> list[Field]:
    """Give indicators the numbers beside them that have their codes before them: `1.1: 26%
    (2019)`. The answer has the fields without such a code."""
    left: list[Field] = []
    for field in fields:
        lines = [line for passage in field.passages for line in _coded_lines(passage)]
        taken = [
            (one, rest) for code, rest in lines for one in own if one.code and one.code == code
        ]
        if not taken or field.column.detail not in VALUES:
            left.append(field)
            continue
        into.said_of(taken[0][0], *field.passages)
        for one, rest in taken:
            cell = replace(field.cell, value=None)
            part = replace(field.passages[0], text=rest)
            said = replace(field, cell=cell, text=rest, passages=(part,))
            take_values(one, [said], language)
    return left


def _coded_lines(passage: Passage) -> list[tuple[str, str]]:
    """The lines of a passage, each as the code before it and the rest."""
    label = passage.label.rstrip(":")
    text = f"{label}: {passage.text}" if label else passage.text
    parts = [line.partition(":") for line in text.split("\n")]
    return [(code.strip("(). "), rest.strip()) for code, colon, rest in parts if colon]


def take_remarks(one: Found, fields: Sequence[Field], language: Language) -> None:
    """Give an indicator the numbers that a remark of its row says of it, where it says nothing
    else: `nulmeting 2018: 64; streef 2022: 10`."""
    for field in fields:
        said = told_numbers("\n".join(p.text for p in field.passages), language)
        if field.column.detail in (None, Detail.NOTE) and said is not None:
            one.numbers = one.numbers or Numbers(unit=unit_behind(one.text))
            for detail, amount in said.numbers:
                if not put(one.numbers, detail, [amount]):
                    one.numbers.left.append(f"{amount.value:g}")
            one.numbers.left += said.left


def _targets_by_year(fields: Sequence[Field]) -> bool:
    """Whether targets have years of their own in their heads, so that a bare year may be one."""
    return sum(f.column.detail is Detail.TARGET and bool(f.column.year) for f in fields) > 1


def _take(numbers: Numbers, detail: Detail, field: Field, language: Language) -> None:
    text = "\n".join(one.text for one in field.passages)
    change = change_in(text, language)
    if change is not None and detail is Detail.TARGET and not (change[0].year and change[1].year):
        put(numbers, Detail.BASELINE, [change[0]])
        put(numbers, Detail.TARGET, [change[1]], field.column.year)
        return
    said = amounts(text, language, dated=bool(field.column.year))
    value = field.cell.value
    if value is not None and len(said) <= 1 and (said or _is_count(value)):
        year = said[0].year if said else ""
        said = [Amount(value, field.cell.unit or (said[0].unit if said else ""), year)]
    if not said or not put(numbers, detail, said, field.column.year):
        numbers.left.append(f"{field.column.head}: {field.text}")


def _is_count(value: float) -> bool:
    """Whether a number of a cell cannot be a year."""
    return not 1900 <= value <= 2100


def take_details(own: Sequence[Found], fields: Sequence[Field], into: Collector) -> None:
    """Give the elements of a row what it says of them: who, when and for how much of the work, the
    source of the indicators; where there are none, of what there is."""
    for field in _named(_together(fields)):
        detail = field.column.detail
        if says_nothing(field.text) and not field.column.crossed:
            into.aside(*field.passages, became=Became.EMPTY)
            continue
        of = _meant(own, field)
        if not of or detail in (None, Detail.NOTE, Detail.KIND):
            continue
        into.said_of(of[0], *field.passages)
        for one in of:
            _give(one, detail, field)


def _together(fields: Sequence[Field]) -> list[Field]:
    """Fields of one head as one: a strip of years behind `Planning` says no single year."""
    found: list[Field] = []
    for field in fields:
        same = next(
            (at for at, one in enumerate(found) if one.column.head and one.column == field.column),
            -1,
        )
        if same < 0:
            found.append(field)
        else:
            text = f"{found[same].text}, {field.text}"
            passages = (*found[same].passages, *field.passages)
            found[same] = replace(found[same], text=text, passages=passages)
    return found


_SEVERAL = (*MEANS, Detail.PLANNING)
"""What often has several columns, each with another part of it: `Kosten 2025`, `Kosten 2026`."""


def _named(fields: Sequence[Field]) -> list[Field]:
    """Fields of which several say one sort of thing, as one that names the column of each: the
    costs of the first year are not those of the work."""
    found: list[Field] = []
    for field in fields:
        detail = field.column.detail
        alike = [one for one in fields if one.column.detail is detail and not one.column.crossed]
        alike = [one for one in alike if not says_nothing(one.text)]
        if (
            detail not in _SEVERAL
            or field not in alike
            or (len(alike) == 1 and not _partly(field))
        ):
            found.append(field)
        elif field is alike[0]:
            text = "; ".join(f"{_label(one.column)}: {one.text}" for one in alike)
            passages = tuple(passage for one in alike for passage in one.passages)
            found.append(replace(field, text=text, passages=passages))
    return found


def _partly(field: Field) -> bool:
    """Whether what a column says must be told with its head: costs of one year, hours, people,
    what happens in the year that the head names."""
    column = field.column
    if column.detail is Detail.PLANNING:
        return bool(column.year) and not years_in(field.text)
    return column.detail is Detail.CAPACITY or (column.detail is Detail.COST and bool(column.year))


def _label(column: Column) -> str:
    """How a column is called, with its year where its own head does not say it."""
    return column.head if column.year in column.head else f"{column.head} {column.year}".strip()


def _meant(own: Sequence[Found], field: Field) -> list[Found]:
    """Of which elements of a row a column says something."""
    detail, of = field.column.detail, field.column.of
    work = [one for one in own if one.kind.is_work]
    indicators = [one for one in own if one.kind.value == "indicator"]
    if detail is Detail.CODE:
        alike = [
            one for one in own if of is None or one.kind is of or (of.is_goal and one.kind.is_goal)
        ]
        return alike[:1]
    if detail in (Detail.UNIT, *VALUES):
        return indicators or (list(own) if len(own) == 1 else [])
    if detail is Detail.SOURCE and indicators:
        return indicators
    if detail is Detail.REFERS:
        return [*work, *indicators] or list(own)
    if work:
        return work
    return indicators or (list(own) if len(own) == 1 else [])


def _give(one: Found, detail: Detail, field: Field) -> None:
    if detail is Detail.CODE:
        own, above = _code_and_above(field.text)
        one.code = own or one.code
        one.refers += [part for part in above if part not in one.refers]
    elif detail is Detail.REFERS:
        said = _named_above(field) if field.column.crossed else referred(field)
        one.refers += [part for part in said if part not in one.refers]
    else:
        one.details.setdefault(detail.value, field.text)


def _code_and_above(text: str) -> tuple[str, list[str]]:
    """A code, and the one that stands behind it of what it belongs to: `P8-1 (8.1.1)`."""
    match = re.fullmatch(r"\s*([\w.-]+)\s*[(\[]([\w.-]+)[)\]]\s*", text)
    if match is None or not are_codes([match[1]]) or not are_codes([match[2]]):
        return text.strip("(). "), []
    return match[1].strip("."), [match[2].strip(".")]


def _named_above(field: Field) -> list[str]:
    """What the head of a crossed cell names, where the cell is a cross."""
    head = field.column.head
    code = re.sub(r"^[^\W\d_]+ (?=\S*\d)", "", head)
    return list(dict.fromkeys((head, code))) if is_crossed(field.text) else []


def referred(field: Field) -> list[str]:
    """The codes and texts that a cell refers to, each once: `O1, S4`, `doel 2 en 3`, or a text on
    each line, with what stands before it."""
    found: list[str] = []
    for one in field.passages:
        said = f"{one.label} {one.text}".strip()
        found += [said, one.text.strip(), one.label.strip("(). ")]
        for line in said.split("\n"):
            found.append(line.strip())
            if are_codes([line]):
                found += re.split(r"\s*[,;/+&\n]\s*|\s+(?:en|and)\s+", line)
            elif match := re.match(r"([A-Za-z]{0,4}[.-]?\d+(?:[.-]\w{1,3})*)[.:)]?\s+\S", line):
                found.append(match[1])
    bare = [re.sub(r"^[^\W\d_]{3,}\s+(?=\S*\d|[A-Z]$)", "", one) for one in found]
    return list(dict.fromkeys(one.strip(" .()") for one in [*found, *bare] if one.strip(" .()")))
