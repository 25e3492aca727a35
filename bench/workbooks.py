"""A workbook of 300,000 rows that somebody sends is refused before it fills the memory: how long
that takes, beside a bare reader that does read it, and how much memory it takes above the bare
imports."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bench.measure import Ratio, compare, peak_megabytes

ROWS, COLUMNS = 300_000, "ABCDEF"
MOST_MEGABYTES = 100
REFUSE = """
import sys
from pathlib import Path
from toc.measure.importing.grid import bytes_of, read_sheets
from toc.core.records.hidden_sheet import UnreadableError
try:
    read_sheets(bytes_of(Path(sys.argv[1])))
except UnreadableError as error:
    sys.exit(0 if error.key == 'too-large' else 1)
"""
IMPORTS = "import toc.measure.importing.grid, openpyxl, lxml.etree, python_calamine"
_OPEN = "urn:oasis:names:tc:opendocument:xmlns"


@dataclass(frozen=True)
class Above:
    """The memory that a refusal takes above the bare imports, in MB; None where the system does
    not tell."""

    kind: str
    megabytes: float | None

    @property
    def reached(self) -> bool:
        """Whether it is little enough."""
        return self.megabytes is None or self.megabytes <= MOST_MEGABYTES

    def __str__(self) -> str:
        if self.megabytes is None:
            return "not measured: this system does not tell a process's peak memory"
        mark = "reached" if self.reached else "MISSED "
        return (
            f"{mark}  {self.megabytes:6.0f} MB (target {MOST_MEGABYTES} MB)  "
            f"above the bare imports, a refused {self.kind} of 300,000 rows"
        )


def workbooks(folder: Path) -> Iterator[Ratio | Above]:
    """The targets of what is refused."""
    from python_calamine import CalamineWorkbook

    from toc.core.records.hidden_sheet import UnreadableError
    from toc.measure.importing.grid import bytes_of, read_sheets

    files = {"xlsx": folder / "large.xlsx", "ods": folder / "large.ods"}
    files["xlsx"].write_bytes(_excel())
    files["ods"].write_bytes(_open_document())

    def refuse(file: Path) -> None:
        try:
            read_sheets(bytes_of(file))
        except UnreadableError:
            return
        raise RuntimeError(f"{file.name} was read")

    def read(file: Path) -> int:
        return len(CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python())

    bare = peak_megabytes(["-c", IMPORTS])
    for kind, file in files.items():
        peak = peak_megabytes(["-c", REFUSE, str(file)])
        yield Above(kind, max(0.0, peak - bare) if peak is not None and bare else None)
        yield compare(
            f"a {kind} of 300,000 rows refused / bare calamine reading it",
            partial(refuse, file),
            partial(read, file),
            1.0,
            pairs=3,
        )


def _excel() -> bytes:
    from openpyxl import Workbook

    empty, made = io.BytesIO(), io.BytesIO()
    Workbook().save(empty)
    rows = "".join(
        f'<row r="{row}">'
        + "".join(f'<c r="{one}{row}"><v>{row % 997}</v></c>' for one in COLUMNS)
        + "</row>"
        for row in range(1, ROWS + 1)
    )
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    sheet = f'<worksheet xmlns="{space}"><sheetData>{rows}</sheetData></worksheet>'
    with (
        zipfile.ZipFile(empty) as source,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            own = name == "xl/worksheets/sheet1.xml"
            target.writestr(name, sheet if own else source.read(name))
    return made.getvalue()


def _open_document() -> bytes:
    # Two columns: with more it is refused by its size alone.
    cell = '<table:table-cell office:value-type="float" office:value="7"><text:p>7</text:p>'
    row = f"<table:table-row>{f'{cell}</table:table-cell>' * 2}</table:table-row>"
    spaces = " ".join(f'xmlns:{name}="{_OPEN}:{name}:1.0"' for name in ("office", "table", "text"))
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        kind = "application/vnd.oasis.opendocument.spreadsheet"
        target.writestr("mimetype", kind, zipfile.ZIP_STORED)
        target.writestr("META-INF/manifest.xml", "<manifest/>")
        target.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:spreadsheet>"
            f'<table:table table:name="Blad1">{row * ROWS}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return made.getvalue()
