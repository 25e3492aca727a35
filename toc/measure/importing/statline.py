"""Files of Statistics Netherlands (StatLine): ‘CSV’, and ‘CSV volgens tabelindeling’."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from toc.core.loading import slug
from toc.measure.importing.grid import GridCell, GridSheet
from toc.measure.importing.turned_tables import said, turned

_SEARCHED = 20
_TOPICS = ("onderwerp", "onderwerpen", "topic", "topics")
_PERIODS = ("perioden", "periods")
_REGIONS = ("regio-s", "regions", "regios", "wijken-en-buurten", "wijkenenbuurten")
_SOURCE = ("bron-cbs", "source-cbs", "centraal-bureau-voor-de-statistiek", "c-centraal-bureau")
_UNIT = re.compile(
    r"(?:aantal|%|x 1 000|1 000|euro|mln|dagen|uur|index|number)\b.*", re.IGNORECASE
)


def is_statline(sheet: GridSheet) -> bool:
    """Whether a sheet has the layout of StatLine, or names that office below the figures."""
    if not sheet.grid:
        return False
    last = next(
        (row for row in map(sheet.row, range(len(sheet.grid) - 1, -1, -1)) if _any(row)), ()
    )
    source = slug(next((cell.text for cell in last if not cell.empty), ""))
    if source.startswith(_SOURCE):
        return True
    words = {slug(cell.text) for row in sheet.rows(most=_SEARCHED) for cell in row}
    return bool(words & {*_PERIODS}) or words >= {"id", "measure", "valueattribute"}


def _any(row: Sequence[GridCell]) -> bool:
    return any(not cell.empty for cell in row)


def statline(sheet: GridSheet) -> GridSheet:
    """‘CSV’ has a heading a column; ‘CSV volgens tabelindeling’ has the table as it stood on the
    screen, with a row of headings for each thing that its columns are told apart by."""
    found = replace(sheet, publisher="cbs")
    rows = list(sheet.rows(most=_SEARCHED))
    known = {*_TOPICS, *_PERIODS, *_REGIONS}
    heads = [at for at, row in enumerate(rows) if known & {slug(cell.text) for cell in row}]
    if not heads:
        return found
    first, last = heads[0], heads[-1]
    # Above what is known there can be rows of groups.
    while first > 0 and sum(not cell.empty for cell in rows[first - 1]) > 2:
        first -= 1
    stub = _stub(rows[first : last + 1])
    if first == last and not _only_unit(rows[last], stub):
        return found
    return _turned_statline(found, rows, first, last, stub)


def _stub(heads: Sequence[Sequence[GridCell]]) -> int:
    """How many columns before the values say what a row is about: there the headings above repeat
    one name."""
    top = heads[0]
    if len(heads) > 1:
        return max(1, len(list(takewhile(lambda cell: cell.text in ("", top[0].text), top))))
    # Periods or regions can stand in the columns: then the topic is what a row is about.
    known = [at for at, cell in enumerate(top) if slug(cell.text) in {*_PERIODS, *_REGIONS}]
    topics = [at for at, cell in enumerate(top) if slug(cell.text) in _TOPICS]
    return max(known or topics) + 1


def _only_unit(row: Sequence[GridCell], stub: int) -> bool:
    """Whether the headings of values are units: of one topic its name stands in the title only."""
    values = [cell for cell in row[stub:] if not cell.empty]
    return len(values) == 1 and _UNIT.fullmatch(values[0].text) is not None


def _turned_statline(
    sheet: GridSheet, rows: Sequence[Sequence[GridCell]], first: int, last: int, stub: int
) -> GridSheet:
    heads = rows[first : last + 1]
    title = next((cell for row in rows[:first] for cell in row if not cell.empty), None)
    names: list[GridCell] = []
    members: list[Sequence[GridCell]] = []
    topics: list[Sequence[GridCell]] = []
    for row in heads[:-1]:
        label = row[stub - 1] if not row[stub - 1].empty else row[0]
        if slug(label.text) in _TOPICS:
            topics.append(row)
        else:
            names.append(label)
            members.append(row)
    bottom = heads[-1]
    own = list(range(stub))
    if slug(bottom[stub - 1].text) in _PERIODS and _are_periods(bottom[stub:]):
        names.append(bottom[stub - 1])
        members.append(bottom)
        # What stands below is the unit.
        own = own[:-1]
    stubs = [bottom[at] for at in own]
    about = title or bottom[0]
    named = any(slug(cell.text) in _TOPICS for cell in stubs)
    heading = [*stubs, *names]
    # The lowest of the topics is the one that it is; above it stands its family.
    named_by = _with_units(topics[-1], bottom) if topics else []
    if not named:
        heading.append(said(about, "indicator"))
    heading.append(said(about, "waarde"))

    def values() -> Iterator[Sequence[GridCell]]:
        for row in sheet.rows(last + 1):
            for at in range(stub, len(row)):
                if row[at].empty:
                    continue
                told = [row[n] for n in own] + [one[at] for one in members]
                if not named:
                    told.append(named_by[at] if named_by else about)
                yield *told, row[at]

    return turned(sheet, heading, values())


def _with_units(topics: Sequence[GridCell], units: Sequence[GridCell]) -> list[GridCell]:
    """The topics of columns, those that are given in more than one unit with theirs."""
    given: dict[str, set[str]] = {}
    for topic, unit in zip(topics, units, strict=True):
        given.setdefault(topic.text, set()).add(unit.text)
    return [
        said(topic, f"{topic.text} ({unit.text})") if len(given[topic.text]) > 1 else topic
        for topic, unit in zip(topics, units, strict=True)
    ]


def _are_periods(cells: Sequence[GridCell]) -> bool:
    texts = [cell.text for cell in cells if not cell.empty]
    return bool(texts) and all(re.match(r"(?:19|20)\d{2}", text) for text in texts)
