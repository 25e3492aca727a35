"""Files of Eurostat: TSV, and the SDMX-CSV that other offices write too (OECD, ECB)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from toc.core.loading import slug
from toc.measure.importing.flags import flagged
from toc.measure.importing.grid import GridCell, GridSheet
from toc.measure.importing.turned_tables import said, turned

_TSV = re.compile(r"[a-z][\w,]*\\time(?:_period)?", re.IGNORECASE)
_CODE = re.compile(r"[a-z][a-z0-9_]*|[A-Z][A-Z0-9_]*")
_ABOUT_FILE = ("structure", "structure-id", "structure-name", "action", "dataflow", "last-update")
"""Columns that say which file it is, of every row the same; none is what a value is about."""

_PLACE, _FREQUENCY, _UNIT = ("geo", "ref-area"), ("freq",), ("unit", "unit-measure")
_HEADINGS = ("indicator", "geo", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG")
_FLAGS = ("OBS_FLAG", "OBS_STATUS", "CONF_STATUS")


@dataclass(frozen=True)
class _Series:
    """What a value is about, each with the cell where that stands: the codes that tell its series
    apart, its units and its place."""

    codes: tuple[GridCell, ...]
    units: tuple[GridCell, ...]
    place: GridCell | None


def _series(cells: Mapping[str, GridCell]) -> _Series:
    """A series by the codes of its dimensions."""
    of = {slug(name): cell for name, cell in cells.items()}
    return _Series(
        tuple(cell for name, cell in of.items() if name not in _PLACE + _FREQUENCY + _UNIT),
        tuple(of[name] for name in _UNIT if name in of),
        next((of[name] for name in _PLACE if name in of), None),
    )


def is_tsv(text: str) -> bool:
    """Whether this is the first heading of a TSV: `freq,unit,geo\\TIME_PERIOD`."""
    return _TSV.fullmatch(text) is not None


def of_tsv(sheet: GridSheet, at: int) -> GridSheet:
    """A TSV whose headings stand in row `at`, turned."""
    head = sheet.row(at)
    dimensions = head[0].text.split("\\")[0].split(",")
    asked = not _series(dict.fromkeys(dimensions, head[0])).codes

    def rows() -> Iterator[Sequence[GridCell]]:
        for row in sheet.rows(at + 1):
            codes = [said(row[0], code) for code in row[0].text.split(",")]
            series = _series(dict(zip(dimensions, codes, strict=False)))
            name = _joined((*series.codes, *series.units), head[0])
            place = series.place or said(row[0], "")
            for year, cell in zip(head[1:], row[1:], strict=True):
                value, letters = flagged(cell.text)
                if value:
                    yield name, place, year, said(cell, value), said(cell, letters)

    return _found(sheet, head[0], rows(), unnamed=asked)


def of_csv(sheet: GridSheet, at: int) -> GridSheet:
    """An SDMX-CSV whose headings stand in row `at`, turned."""
    head = sheet.row(at)
    names = [cell.text for cell in head]
    words = [slug(name) for name in names]
    period, value = words.index("time-period"), words.index("obs-value")
    dimensions = {
        names[n]: n
        for n in range(period)
        if _CODE.fullmatch(names[n]) and words[n] not in _ABOUT_FILE
    }
    flags = [n for n, name in enumerate(names) if name in _FLAGS]
    # A file with labels has them beside the codes, or behind them.
    label = next((n for n, name in enumerate(names) if name.startswith("Geopolitical")), None)
    about = {word: n for n, word in enumerate(words)}
    by_code = bool(_series(dict.fromkeys(dimensions, head[0])).codes)
    dataset = next((about[one] for one in _DATASET if one in about), None)
    units = {
        tuple(
            cell.text for cell in _series({name: row[n] for name, n in dimensions.items()}).units
        )
        for row in sheet.rows(at + 1)
    }

    def rows() -> Iterator[Sequence[GridCell]]:
        for row in sheet.rows(at + 1):
            if all(cell.empty for cell in row):
                continue
            codes = {name: _code(row[n]) for name, n in dimensions.items()}
            series = _series(codes)
            if by_code:
                name = _joined((*series.codes, *series.units), head[0])
            elif dataset is not None:
                # The file has one topic: its title, with the unit where it has several.
                unit = f" ({series.units[0].text})" if len(units) > 1 else ""
                name = said(row[dataset], f"{_title(row[dataset].text)}{unit}")
            else:
                name = _joined(series.units, head[value])
            place = series.place or said(row[0], "")
            if label is not None:
                place = row[label]
            letters = "".join(_code(row[n]).text for n in flags)
            flag = said(row[flags[0]] if flags else row[value], letters)
            number = row[value] if not row[value].empty else said(row[value], ":")
            yield name, place, row[period], number, flag

    return _found(sheet, head[0], rows(), unnamed=not by_code and dataset is None)


_DATASET = ("structure-name", "structure-id", "dataflow")


def _title(text: str) -> str:
    """The name of a data set, or its code: `TST` of `ESTAT:TST(1.0)`."""
    match = re.fullmatch(r"[\w.-]+:([\w.@-]+)(?:\([\d.]+\))?(?::.*)?", text)
    return match[1] if match is not None else text


def _code(cell: GridCell) -> GridCell:
    """A code without the label behind it: `NL: Netherlands`."""
    return said(cell, cell.text.split(":")[0])


def _joined(cells: Sequence[GridCell], otherwise: GridCell) -> GridCell:
    """The codes of a series as one name, where the first of them stands."""
    filled = [cell for cell in cells if not cell.empty]
    return said(filled[0], ", ".join(cell.text for cell in filled)) if filled else otherwise


def _found(
    sheet: GridSheet, head: GridCell, rows: Iterator[Sequence[GridCell]], *, unnamed: bool
) -> GridSheet:
    found = replace(sheet, publisher="eurostat", mark="point", unnamed=unnamed)
    return turned(found, [said(head, name) for name in _HEADINGS], rows)
