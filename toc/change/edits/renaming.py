"""Giving an element another id, in the programme and in everything beside it that names it:
measurements, how figures are read, adopted plans, reflections."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from toc.change.edits.edit import EditError, RenameElement, applied
from toc.change.edits.naming import KINDS
from toc.change.edits.references import Renaming
from toc.change.edits.renamed_records import MEASURED, Respelling, renamed_record
from toc.change.edits.renamed_text import renamed_text
from toc.change.saving import ChangeError, FileChange, text_change
from toc.core.comparing import Ref
from toc.core.dossier import Dossier
from toc.core.editing import CannotRewriteError
from toc.core.files import held
from toc.core.loading import is_id, read_bytes, slug
from toc.core.model import Programme
from toc.core.records import plan_files, reviews
from toc.core.records.folder import beside

_MARK = b"\xef\xbb\xbf"
_RESERVED = frozenset({"vision", "visie"})


@dataclass(frozen=True)
class Renamed:
    """A programme in which an element has another id, and the files as they will be; the programme
    itself last."""

    wanted: Programme
    files: tuple[FileChange, ...]


def rename(dossier: Dossier, ref: Ref, id: str) -> Renamed:
    """Give an element another id, everywhere. Nothing is written. Raises EditError where the id
    cannot be one or is in use, ChangeError where a file cannot be changed so."""
    programme = dossier.sound
    _free(dossier, ref, id)
    renaming = Renaming(programme, ref, id)
    wanted = applied(programme, [RenameElement(ref, id)])
    source = dossier.reading.positions.source
    try:
        text = renamed_text(source, programme, renaming)
    except CannotRewriteError as error:
        raise ChangeError("cannot-rewrite", file=dossier.file) from error
    again = read_bytes(_MARK + text.encode("utf-8"), dossier.file)
    if not again.sound or again.programme != wanted:
        raise ChangeError("cannot-rewrite", file=dossier.file)
    change = text_change(dossier, text, renamed={ref.id: id})
    respelling = Respelling(renaming, source.text, text, wanted, dossier.asked.today)
    return Renamed(wanted, (*_records(dossier, respelling), change))


def _free(dossier: Dossier, ref: Ref, id: str) -> None:
    programme = dossier.sound
    if not is_id(id) or id in _RESERVED:
        raise EditError("bad-id", id=id, near="feest" if id in _RESERVED else slug(id) or "feest")
    taken = any(id in getattr(programme, part) for part in KINDS)
    if ref.section == "partners":
        known = programme.organisations
        taken = taken or (known.knows(id) and known.id_of(id) != ref.id)
    if taken:
        raise EditError("id-taken", id=id)
    if ref.section == "phases":
        periods = {name.partition(".")[0] for name in dossier.every_plan_name}
        if ref.id in periods or reviews.file_of(dossier.file, ref.id).exists():
            raise EditError("phase-is-recorded", id=ref.id)


def _records(dossier: Dossier, respelling: Respelling) -> Iterator[FileChange]:
    """The files beside the programme that name it, and change by that."""
    for name in _names(dossier.file):
        file = beside(dossier.file, *name.split("/"))
        before = held(file)
        if before is not None:
            change = FileChange(file, before, renamed_record(name, before, file, respelling))
            if change.changes:
                yield change


def _names(programme_file: Path) -> Iterator[str]:
    """The files beside a programme that may name an element, seen from its folder."""
    yield MEASURED
    yield from (f"sources/{one}" for one in _in(beside(programme_file, "sources")))
    for name in plan_files.names(programme_file, replaced=True):
        yield f"plans/{plan_files.file_of(programme_file, name).name}"
    yield from (f"reviews/{one}" for one in _in(reviews.folder_of(programme_file)))


def _in(folder: Path) -> list[str]:
    try:
        return sorted(one.name for one in folder.glob("[!.~]*.yaml"))
    except OSError:
        return []
