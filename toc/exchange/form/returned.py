"""A form that came back: the programme that stands on it, or everything that is wrong with it,
each at its sheet and cell."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toc.core.files.archives import BROKEN
from toc.core.loading import Reading, read_bytes
from toc.core.model import Programme
from toc.core.problems import Place, Problem
from toc.core.records.hidden_sheet import SHEET as HIDDEN
from toc.core.records.hidden_sheet import UnreadableError
from toc.core.wording import UnusableError
from toc.core.words import Language
from toc.documents.forms.workbook import open_workbook
from toc.exchange.form.building import Building
from toc.exchange.form.checking import errors_at_cells
from toc.exchange.form.contents import Content
from toc.exchange.form.judging import judged
from toc.exchange.form.naming import LANGUAGES, heading, title_of
from toc.exchange.form.sheets import SHEET
from toc.exchange.form.sheets_read import read_sheets
from toc.exchange.form.workbook import MARK, VERSION
from toc.exchange.form.yaml_text import programme_text
from toc.exchange.words.form_faults import FORM_FAULTS
from toc.exchange.words.form_files import FORM_FILES

_MOST_TEXT = 30_000_000
"""Bytes: the texts of a larger workbook are no form."""


@dataclass(frozen=True)
class ReturnedForm:
    """The programme of a form. `text` is its file; `notes` are what is worth knowing of the form,
    each at its place; `language` is that of the form."""

    programme: Programme
    text: str
    notes: tuple[Problem, ...]
    language: Language


def is_form(data: bytes) -> bool:
    """Whether a file is the form of a programme: by what stands on its hidden sheet, and where
    that is gone by its sheets and their headings. What is no workbook is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            sheets = _text_of(packed, ["xl/workbook.xml"])
            marked = f'name="{HIDDEN}"' in sheets
            of = [
                language
                for language in LANGUAGES
                if all(f'name="{title_of(SHEET[one], language)}"' in sheets for one in _ALWAYS)
            ]
            if not marked and not of:
                return False
            texts = _text_of(packed, filter(_TEXTS.fullmatch, packed.namelist()))
    except BROKEN:
        return False
    links = SHEET["links"]
    columns = [links.column(one) for one in ("parent", "goal")]
    return (marked and MARK in texts) or any(
        all(heading(links, one, language) in texts for one in columns) for language in of
    )


_TEXTS = re.compile(r"xl/(?:sharedStrings|worksheets/[^/]+)\.xml")


def _text_of(packed: zipfile.ZipFile, names: Iterable[str]) -> str:
    """The text of parts; nothing where they are larger than those of any form."""
    known = {one.filename: one.file_size for one in packed.infolist()}
    wanted = [name for name in names if name in known]
    if sum(known[name] for name in wanted) > _MOST_TEXT:
        return ""
    return "".join(packed.read(name).decode("utf-8", "replace") for name in wanted)


_ALWAYS = ("goals", "inspanningen", "links")
"""The sheets that tell a form from other workbooks."""


def read_form(data: bytes, file: Path, *, checked: bool = True) -> ReturnedForm:
    """The programme on a form, whole or not at all. UnusableError for what is no workbook, for a
    form of a later version, and with every fault on its sheets; where it is `checked` also with
    what the checks of a programme call an error."""
    try:
        book = open_workbook(data)
        _refuse_newer(book)
    except UnreadableError as error:
        problem = error.at(Place(file))
        raise UnusableError("unreadable", [problem], FORM_FAULTS, file=file) from error
    read = read_sheets(book, _outcomes(book, data), file)
    building = Building(read)
    content = building.build()
    programme = judged(building, content)
    if read.problems or programme is None:
        raise _refusal(read.problems, book, file)
    text, written = _text(content, programme, file)
    errors = errors_at_cells(building, content, written) if checked else []
    if errors:
        raise _refusal(errors, book, file)
    notes = tuple(sorted(read.notes, key=lambda one: _order(one, book.sheetnames)))
    return ReturnedForm(programme, text, notes, read.language)


def _refusal(problems: list[Problem], book: Any, file: Path) -> UnusableError:
    from toc.check.words.rulebook import RULEBOOK  # large, and of use only where it is refused

    faults = sorted(problems, key=lambda one: _order(one, book.sheetnames))
    return UnusableError("refused", faults, FORM_FAULTS, RULEBOOK, file=file)


def _text(content: Content, programme: Programme, file: Path) -> tuple[str, Reading]:
    """The file of the programme, and how it reads. ValueError where it is not read back as that:
    a fault of ours, and what is not exact is never written."""
    language: Language = "en" if programme.language == "en" else "nl"
    head = FORM_FILES.say("file-head", language, file=" ".join(file.name.split()))
    text = programme_text(content, head, dutch=language == "nl")
    again = read_bytes(text.encode(), Path("x.yaml"))
    if not again.sound or again.programme != programme:
        raise ValueError(file, again.problems[:1])
    return text, again


def _outcomes(book: Any, data: bytes) -> Any:
    """The same book with what its formulas come to; None where nobody typed one."""
    from toc.documents.forms.lists import LISTS

    typed = any(
        cell.data_type == "f"
        for sheet in book.worksheets
        if sheet.title not in (HIDDEN, LISTS)
        for row in sheet.iter_rows()
        for cell in row
    )
    if not typed:
        return None
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(io.BytesIO(data), data_only=True, keep_links=False)


def _refuse_newer(book: Any) -> None:
    if HIDDEN not in book.sheetnames:
        return
    head: tuple[Any, ...] = next(iter(book[HIDDEN].iter_rows(max_row=1, values_only=True)), ())
    if (
        len(head) > 1
        and head[0] == MARK
        and isinstance(head[1], int | float)
        and head[1] > VERSION
    ):
        raise UnreadableError("newer")


def _order(one: Problem, sheets: list[str]) -> tuple[int, int, str]:
    """As the sheets stand, from top to bottom."""
    place = one.place
    sheet = sheets.index(place.sheet) if place.sheet in sheets else -1
    row = "".join(sign for sign in place.cell.partition(":")[0] if sign.isdigit())
    letters = place.cell.partition(":")[0].rstrip("0123456789")
    return sheet, int(row or 0), letters.rjust(4)
