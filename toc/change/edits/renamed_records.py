"""Another id in the files that stand beside a programme: measurements, how figures are read,
adopted plans, reflections.

What is sealed gets the seal that fits it again: it says the same as it said, of the same element.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from toc.change.edits.references import Renaming, renamed
from toc.change.edits.renamed_text import renamed_cells, renamed_text
from toc.change.saving import ChangeError
from toc.core.editing import CannotRewriteError
from toc.core.loading.one_model import FileRead
from toc.core.model import Programme
from toc.core.model.base import Value
from toc.core.records import measurements
from toc.core.wording import UnusableError
from toc.core.words.measurements import MEASUREMENTS

ValueT = TypeVar("ValueT", bound=Value)

MEASURED = "measurements.csv"

_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class Respelling:
    """A programme in which an element gets another id: the text of its file before and after, of
    which adopted plans hold marks, and the programme as it will be."""

    renaming: Renaming
    old: str
    new: str
    wanted: Programme
    today: datetime.date


def renamed_record(name: str, data: bytes, file: Path, respelling: Respelling) -> bytes:
    """What a file beside the programme holds with the new id in it; `name` is what it is called
    there (`measurements.csv`, `plans/2024.yaml`), `file` where it stands. Raises ChangeError where
    it cannot be changed so, UnusableError where measurements cannot be read."""
    from toc.core.loading.one_model import read_beside_bytes
    from toc.core.records.source_mappings import SourceMapping

    folder, _, _ = name.partition("/")
    of_indicators = respelling.renaming.ref.section == "indicators"
    if name == MEASURED:
        return _measured(data, file, respelling) if of_indicators else data
    if folder == "plans":
        return _plan(data, file, respelling)
    if folder == "reviews":
        return _review(data, file, respelling)
    if folder == "sources" and of_indicators:
        read = read_beside_bytes(data, file, SourceMapping)
        value = _usable(read, file, respelling.renaming)
        if value is not None:
            wanted = renamed(value, respelling.renaming)
            return _changed(file, data, read, value, wanted, respelling.renaming)
    return data


def _measured(data: bytes, file: Path, respelling: Respelling) -> bytes:
    renaming, today = respelling.renaming, respelling.today
    read = measurements.from_bytes(data, file, renaming.programme, today)
    if read.measurements is None:
        raise UnusableError("file-has-errors", read.problems, MEASUREMENTS, file=file)
    mark = _MARK if data.startswith(_MARK) else b""
    text = data[len(mark) :].decode("utf-8")
    new = renamed_cells(text, frozenset({"indicator"}), renaming.ref.id, renaming.id)
    made = mark + new.encode("utf-8")
    again = measurements.from_bytes(made, file, respelling.wanted, today).measurements
    rows = sum(one.indicator == renaming.ref.id for one in read.measurements.rows)
    after = again.rows if again is not None else ()
    if sum(one.indicator == renaming.id for one in after) != rows:
        raise ChangeError("cannot-rewrite", file=file)
    return made


def _plan(data: bytes, file: Path, respelling: Respelling) -> bytes:
    from toc.core.records.adopted import adopted_from_bytes, programme_marks, sealed

    renaming = respelling.renaming
    read = adopted_from_bytes(data, file)
    plan = _usable(read, file, renaming)
    if plan is None:
        return data
    old_marks, new_marks = (
        programme_marks(one) for one in (renaming.programme, respelling.wanted)
    )
    old_file, new_file = (
        hashlib.sha256(text.encode(errors="replace")).hexdigest()
        for text in (respelling.old, respelling.new)
    )
    parts = {
        part: new_marks[part] if said == old_marks.get(part) and part in new_marks else said
        for part, said in plan.parts.items()
    }
    mark = new_file if plan.file_mark == old_file else plan.file_mark
    made = sealed(renamed(plan, renaming).model_copy(update={"parts": parts, "file_mark": mark}))
    marks: dict[tuple[str, ...], str] = {
        ("parts", part): said for part, said in parts.items() if said != plan.parts[part]
    }
    if mark != plan.file_mark:
        marks[("file_mark",)] = mark
    if made != plan:
        marks[("seal",)] = made.seal
    return _changed(file, data, read, plan, made, renaming, marks)


def _review(data: bytes, file: Path, respelling: Respelling) -> bytes:
    from toc.core.loading.one_model import read_beside_bytes
    from toc.core.records.reviews import Reviewed, seal_of

    renaming = respelling.renaming
    read = read_beside_bytes(data, file, Reviewed)
    value = _usable(read, file, renaming)
    if value is None:
        return data
    made = renamed(value, renaming)
    marks: dict[tuple[str, ...], str] = {}
    if made != value and value.seal == seal_of(value):
        made = made.model_copy(update={"seal": seal_of(made)})
        marks[("seal",)] = made.seal
    return _changed(file, data, read, value, made, renaming, marks)


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
) -> bytes:
    """The file of a record that says `wanted`; as it is where it says so already."""
    from toc.core.loading.one_model import read_beside_bytes

    if value == wanted:
        return before
    try:
        text = renamed_text(read.positions.source, value, renaming, marks)
    except CannotRewriteError as error:
        raise ChangeError("cannot-rewrite", file=file) from error
    mark = _MARK if before.startswith(_MARK) else b""
    made = mark + text.encode("utf-8")
    if read_beside_bytes(made, file, type(value)).value != wanted:
        raise ChangeError("cannot-rewrite", file=file)
    return made
