"""Another id for an element, in the open text and in all that stands beside the plan, as edits for
the editor to make: so the editor takes them back as well."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from toc.change.commands import prepare_rename
from toc.change.saving import FileChange
from toc.core.comparing import Ref
from toc.core.loading.text import SourceText
from toc.core.problems import RefusalError
from toc.live.lsp.mending import Change, line_changes
from toc.live.lsp.open_plan import Read
from toc.live.lsp.text import TextPlaces
from toc.live.words.lsp import LSP


class RenameError(RefusalError):
    """An id cannot become another one here and now."""

    table = LSP


@dataclass(frozen=True)
class ChangedFile:
    """A file with what comes in the place of what."""

    file: Path
    changes: tuple[Change, ...]


def rename(read: Read, ref: Ref, id: str) -> tuple[ChangedFile, ...]:
    """The edits. Nothing is written. Raises RenameError where the text was not saved or has
    errors, or where a file beside it is no text; EditError, ChangeError and SavingError as
    `toc rename` does."""
    dossier = read.dossier
    if dossier.programme is None:
        raise RenameError("mend-first", file=dossier.file.name)
    try:
        there = dossier.file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        there = None
    if there != read.places.source.text:
        raise RenameError("save-first", file=dossier.file.name)
    made = prepare_rename(dossier, ref, id)
    return tuple(_changed(one, read, ref, id) for one in made.files if one.changes)


def _changed(one: FileChange, read: Read, ref: Ref, id: str) -> ChangedFile:
    try:
        before = (one.before or b"").decode("utf-8-sig")
        after = one.after.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RenameError("no-text-beside", file=one.file.name, id=ref.id, new=id) from error
    places = TextPlaces(SourceText(one.file, before), read.units)
    return ChangedFile(one.file, tuple(line_changes(before, after, places)))
