"""Files as statistical offices publish them: Statistics Netherlands, Eurostat, the World Bank.

Each is recognised by its headings. What has its periods or topics in columns is turned, so that
each row is one value with all that holds for it; a cell keeps the place where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from toc.loading import slug
from toc.records.importing.flags import flagged
from toc.records.importing.grid import Cell, Sheet

_SEARCHED = 20

_TSV = re.compile(r"[a-z][\w,]*\\TIME_PERIOD", re.IGNORECASE)
_CODE = re.compile(r"[a-z][a-z0-9_]*")
_TOPICS = ("onderwerp", "onderwerpen", "topic", "topics")
_PERIODS = ("perioden", "periods")
_REGIONS = ("regio-s", "regions", "regios", "wijken-en-buurten", "wijkenenbuurten")
_SOURCE = ("bron-cbs", "source-cbs", "centraal-bureau-voor-de-statistiek", "c-centraal-bureau")
_UNIT = re.compile(
    r"(?:aantal|%|x 1 000|1 000|euro|mln|dagen|uur|index|number)\b.*", re.IGNORECASE
)


def as_published(sheet: Sheet) -> Sheet:
    """The sheet with the statistical office whose layout it has, turned where that is needed."""
    for at, row in enumerate(sheet.rows(most=_SEARCHED)):
        words = [slug(cell.text) for cell in row]
        if _TSV.fullmatch(row[0].text):
            return _eurostat_tsv(sheet, at)
        if {"time-period", "obs-value"} <= set(words):
            return _eurostat_csv(sheet, at)
        if {"country-name", "country-code", "indicator-name"} <= set(words):
            return replace(sheet, publisher="worldbank", mark="point")
    if _is_statline(sheet):
        return _statline(sheet)
    return sheet


def _turned(sheet: Sheet, names: Sequence[Cell], rows: Iterator[Sequence[Cell]]) -> Sheet:
    """A sheet with these headings and rows; cells can stand elsewhere than in the file."""
    grid = [_placed(names), *map(_placed, rows)]
    return replace(sheet, grid=grid, first=1, turned=True)


def _placed(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    return tuple(
        replace(cell, column=column, origin=cell.origin or cell.column)
        for column, cell in enumerate(cells, start=1)
    )


def _said(cell: Cell, text: str) -> Cell:
    return replace(cell, value=text.strip() or None)


# --- Eurostat ---


def _eurostat_tsv(sheet: Sheet, at: int) -> Sheet:
    head = sheet.row(at)
    dimensions = head[0].text.split("\\")[0].split(",")
    heading = _headings(head[0])

    def rows() -> Iterator[Sequence[Cell]]:
        for row in sheet.rows(at + 1):
            codes = dict(zip(dimensions, row[0].text.split(","), strict=False))
            said = _about(row[0], codes)
            for year, cell in zip(head[1:], row[1:], strict=True):
                value, letters = flagged(cell.text)
                if value:
                    yield *said, year, _said(cell, value), _said(cell, letters)

    found = replace(sheet, publisher="eurostat", mark="point")
    return _turned(found, heading, rows())


def _eurostat_csv(sheet: Sheet, at: int) -> Sheet:
    head = sheet.row(at)
    names = [cell.text for cell in head]
    last = names.index("TIME_PERIOD") if "TIME_PERIOD" in names else 0
    dimensions = [n for n, name in enumerate(names[:last]) if _CODE.fullmatch(name)]
    value = next(n for n, name in enumerate(names) if slug(name) == "obs-value")
    flags = [
        n for n, name in enumerate(names) if name in ("OBS_FLAG", "OBS_STATUS", "CONF_STATUS")
    ]
    # A file with labels has them beside the codes.
    label = next((n for n, name in enumerate(names) if name.startswith("Geopolitical")), None)

    def rows() -> Iterator[Sequence[Cell]]:
        for row in sheet.rows(at + 1):
            # With labels, a code has its label behind it.
            codes = {names[n]: row[n].text.split(":")[0] for n in dimensions}
            if label is not None:
                codes["geo"] = row[label].text
            said = _about(row[0], codes, row[0].text)
            letters = "".join(row[n].text.split(":")[0] for n in flags)
            yield *said, row[last], row[value], _said(row[flags[0]] if flags else row[0], letters)

    found = replace(sheet, publisher="eurostat", mark="point")
    return _turned(found, _headings(head[0]), rows())


def _headings(cell: Cell) -> tuple[Cell, ...]:
    names = ("indicator", "geo", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG")
    return tuple(_said(cell, name) for name in names)


def _about(cell: Cell, codes: dict[str, str], otherwise: str = "") -> tuple[Cell, Cell]:
    """What a value is about: the codes together, that one name is given to, and the place."""
    codes = {name: code.strip() for name, code in codes.items()}
    place = codes.pop("geo", "")
    codes.pop("freq", None)
    return _said(cell, ", ".join(codes.values()) or otherwise or cell.text), _said(cell, place)


# --- Statistics Netherlands ---


def _is_statline(sheet: Sheet) -> bool:
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


def _any(row: Sequence[Cell]) -> bool:
    return any(not cell.empty for cell in row)


def _statline(sheet: Sheet) -> Sheet:
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


def _stub(heads: Sequence[Sequence[Cell]]) -> int:
    """How many columns before the values say what a row is about: there the headings above repeat
    one name."""
    top = heads[0]
    if len(heads) > 1:
        return max(1, len(list(takewhile(lambda cell: cell.text in ("", top[0].text), top))))
    # Periods or regions can stand in the columns: then the topic is what a row is about.
    known = [at for at, cell in enumerate(top) if slug(cell.text) in {*_PERIODS, *_REGIONS}]
    topics = [at for at, cell in enumerate(top) if slug(cell.text) in _TOPICS]
    return max(known or topics) + 1


def _only_unit(row: Sequence[Cell], stub: int) -> bool:
    """Whether the headings of values are units: of one topic its name stands in the title only."""
    values = [cell for cell in row[stub:] if not cell.empty]
    return len(values) == 1 and _UNIT.fullmatch(values[0].text) is not None


def _turned_statline(
    sheet: Sheet, rows: Sequence[Sequence[Cell]], first: int, last: int, stub: int
) -> Sheet:
    heads = rows[first : last + 1]
    title = next((cell for row in rows[:first] for cell in row if not cell.empty), None)
    names: list[Cell] = []
    members: list[Sequence[Cell]] = []
    topics: list[Sequence[Cell]] = []
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
        heading.append(_said(about, "indicator"))
    heading.append(_said(about, "waarde"))

    def turned() -> Iterator[Sequence[Cell]]:
        for row in sheet.rows(last + 1):
            for at in range(stub, len(row)):
                if row[at].empty:
                    continue
                said = [row[n] for n in own] + [one[at] for one in members]
                if not named:
                    said.append(named_by[at] if named_by else about)
                yield *said, row[at]

    return _turned(sheet, heading, turned())


def _with_units(topics: Sequence[Cell], units: Sequence[Cell]) -> list[Cell]:
    """The topics of columns, those that are given in more than one unit with theirs."""
    given: dict[str, set[str]] = {}
    for topic, unit in zip(topics, units, strict=True):
        given.setdefault(topic.text, set()).add(unit.text)
    return [
        _said(topic, f"{topic.text} ({unit.text})") if len(given[topic.text]) > 1 else topic
        for topic, unit in zip(topics, units, strict=True)
    ]


def _are_periods(cells: Sequence[Cell]) -> bool:
    texts = [cell.text for cell in cells if not cell.empty]
    return bool(texts) and all(re.match(r"(?:19|20)\d{2}", text) for text in texts)
