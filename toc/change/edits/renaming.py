"""Giving an element another id, in the programme and in everything beside it that names it:
measurements, how figures are read, adopted plans, reflections.

What is sealed gets the seal that fits it again: it says the same as it said, of the same element.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from toc.change.edits.edit import EditError, RenameElement, applied
from toc.change.edits.naming import KINDS
from toc.change.edits.references import Renaming, renamed
from toc.change.edits.renamed_text import renamed_cells, renamed_text
from toc.change.saving import ChangeError, FileChange, text_change
from toc.core.comparing import Ref
from toc.core.dossier import Dossier
from toc.core.editing import CannotRewriteError
from toc.core.files import held
from toc.core.loading import is_id, read_bytes, slug
from toc.core.loading.one_model import FileRead
from toc.core.model import Programme
from toc.core.model.base import Value
from toc.core.records import measurements, plan_files, reviews
from toc.core.records.folder import beside

ValueT = TypeVar("ValueT", bound=Value)

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
    texts = _Texts(source.text, text, programme, wanted)
    return Renamed(wanted, (*_records(dossier, renaming, texts), change))


@dataclass(frozen=True)
class _Texts:
    """The programme before and after, of which adopted plans hold marks."""

    old: str
    new: str
    programme: Programme
    wanted: Programme


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


def _records(dossier: Dossier, renaming: Renaming, texts: _Texts) -> Iterator[FileChange]:
    """The files beside the programme that name it."""
    if renaming.ref.section == "indicators":
        yield from _measured(dossier, renaming)
        yield from _mappings(dossier, renaming)
    yield from _plans(dossier, renaming, texts)
    yield from _reviews(dossier, renaming)


def _measured(dossier: Dossier, renaming: Renaming) -> Iterator[FileChange]:
    file = measurements.file_of(dossier.file)
    before = held(file)
    if before is None:
        return
    read = dossier.again().measurements
    mark = _MARK if before.startswith(_MARK) else b""
    text = before[len(mark) :].decode("utf-8")
    new = renamed_cells(text, frozenset({"indicator"}), renaming.ref.id, renaming.id)
    change = FileChange(file, before, mark + new.encode("utf-8"))
    rows = sum(one.indicator == renaming.ref.id for one in read.rows)
    again = measurements.from_bytes(
        change.after, file, _with_id(dossier, renaming), dossier.asked.today
    )
    after = again.measurements.rows if again.measurements is not None else ()
    if sum(one.indicator == renaming.id for one in after) != rows:
        raise ChangeError("cannot-rewrite", file=file)
    yield change


def _with_id(dossier: Dossier, renaming: Renaming) -> Programme:
    return applied(dossier.sound, [RenameElement(renaming.ref, renaming.id)])


def _mappings(dossier: Dossier, renaming: Renaming) -> Iterator[FileChange]:
    from toc.core.loading.one_model import read_beside_bytes
    from toc.core.records.source_mappings import SourceMapping

    for file in _files(beside(dossier.file, "sources")):
        before = held(file)
        if before is not None:
            read = read_beside_bytes(before, file, SourceMapping)
            value = _usable(read, file, renaming)
            if value is not None:
                yield from _changed(file, before, read, value, renamed(value, renaming), renaming)


def _plans(dossier: Dossier, renaming: Renaming, texts: _Texts) -> Iterator[FileChange]:
    names = plan_files.names(dossier.file, replaced=True)
    if not names:
        return
    from toc.core.records.adopted import adopted_from_bytes, programme_marks, seal_of

    old_marks, new_marks = programme_marks(texts.programme), programme_marks(texts.wanted)
    old_file, new_file = (
        hashlib.sha256(text.encode(errors="replace")).hexdigest()
        for text in (texts.old, texts.new)
    )
    for name in names:
        file = plan_files.file_of(dossier.file, name)
        before = held(file)
        assert before is not None, "it was listed"
        read = adopted_from_bytes(before, file)
        plan = _usable(read, file, renaming)
        if plan is None:
            continue
        parts = {
            part: new_marks[part] if said == old_marks.get(part) and part in new_marks else said
            for part, said in plan.parts.items()
        }
        mark = new_file if plan.file_mark == old_file else plan.file_mark
        made = renamed(plan, renaming).model_copy(update={"parts": parts, "file_mark": mark})
        made = made.model_copy(update={"seal": seal_of(made)})
        marks: dict[tuple[str, ...], str] = {
            ("parts", part): said for part, said in parts.items() if said != plan.parts[part]
        }
        if mark != plan.file_mark:
            marks[("file_mark",)] = mark
        if made != plan:
            marks[("seal",)] = made.seal
        yield from _changed(file, before, read, plan, made, renaming, marks)


def _reviews(dossier: Dossier, renaming: Renaming) -> Iterator[FileChange]:
    files = _files(reviews.folder_of(dossier.file))
    if not files:
        return
    from toc.core.loading.one_model import read_beside_bytes
    from toc.core.records.reviews import Reviewed, seal_of

    for file in files:
        before = held(file)
        if before is None:
            continue
        read = read_beside_bytes(before, file, Reviewed)
        value = _usable(read, file, renaming)
        if value is None:
            continue
        made = renamed(value, renaming)
        marks: dict[tuple[str, ...], str] = {}
        if made != value and value.seal == seal_of(value):
            made = made.model_copy(update={"seal": seal_of(made)})
            marks[("seal",)] = made.seal
        yield from _changed(file, before, read, value, made, renaming, marks)


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob("[!.~]*.yaml"))
    except OSError:
        return []


def _usable(read: FileRead[ValueT], file: Path, renaming: Renaming) -> ValueT | None:
    """What a file says; None where it cannot be read and does not name the element. Raises
    ChangeError where it cannot be read and may name it: then it would be left behind."""
    if read.value is None and renaming.ref.id in read.positions.source.text:
        raise ChangeError("record-unreadable", file=file, id=renaming.ref.id)
    return read.value


def _changed(
    file: Path,
    before: bytes,
    read: FileRead[ValueT],
    value: ValueT,
    wanted: ValueT,
    renaming: Renaming,
    marks: Mapping[tuple[str, ...], str] | None = None,
) -> Iterator[FileChange]:
    """The file of a record that says `wanted`; nothing where it says so already."""
    from toc.core.loading.one_model import read_beside_bytes

    if value == wanted:
        return
    try:
        text = renamed_text(read.positions.source, value, renaming, marks)
    except CannotRewriteError as error:
        raise ChangeError("cannot-rewrite", file=file) from error
    mark = _MARK if before.startswith(_MARK) else b""
    change = FileChange(file, before, mark + text.encode("utf-8"))
    if read_beside_bytes(change.after, file, type(value)).value != wanted:
        raise ChangeError("cannot-rewrite", file=file)
    yield change
