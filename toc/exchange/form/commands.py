"""The form of a whole programme, as files: a new one, that of a programme, and back. Plain
functions that a program calls; what a form needs is loaded when one is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from toc.core.words import Language

if TYPE_CHECKING:
    from toc.core.dossier import Dossier
    from toc.exchange.form.returned import ReturnedForm


def write_new_form(file: Path, language: Language) -> None:
    """Make an empty form. SavingError where something stands there already, or where it cannot be
    written."""
    from toc.core.files import keep, locked, make_folder
    from toc.documents.office_archive import sealed
    from toc.exchange.form.workbook import new_form

    make_folder(file.parent)
    data = sealed(new_form(language))
    with locked(file):
        keep(file, data, None)


def write_form(dossier: Dossier, file: Path, *, anew: bool = False) -> bool:
    """Make the form of a programme without errors; whether the file is another than it was. A file
    in which people may have worked is written over only `anew`: DrawingError. FormError where a
    text is too long for a cell, SavingError where it cannot be written."""
    from toc.core.files import make_folder, produce
    from toc.documents.errors import DrawingError
    from toc.documents.office_archive import sealed, untouched
    from toc.exchange.form.workbook import form_of

    data = sealed(form_of(dossier.sound))
    if not anew and file.is_file() and not untouched(file.read_bytes()):
        raise DrawingError("worked-in", path=str(file))
    make_folder(file.parent)
    return produce(file, data)


def is_form_file(file: Path) -> bool:
    """Whether a file is the form of a programme; what cannot be read is none."""
    import zipfile

    from toc.core.files.archives import BROKEN

    try:
        with zipfile.ZipFile(file) as packed:
            workbook = "xl/workbook.xml" in packed.namelist()
    except BROKEN:
        return False
    if not workbook:
        return False  # before anything of a form is loaded
    from toc.exchange.form.returned import is_form

    return is_form(file.read_bytes())


def read_form_file(file: Path) -> ReturnedForm:
    """The programme on a form. UnusableError with every fault at its sheet and cell."""
    from toc.exchange.form.returned import read_form

    return read_form(file.read_bytes(), file)


def keep_form(read: ReturnedForm, target: Path) -> None:
    """Write the programme of a form as a new programme file. Whoever calls this has the lock of
    the programme. SavingError where something stands there already, or where it cannot be
    written."""
    from toc.core.files import keep, make_folder

    make_folder(target.parent)
    keep(target, read.text.encode(), None)
