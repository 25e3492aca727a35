"""Files on disk: the one writer of the whole program, and the lock under which it writes.

What belongs to a programme is read and replaced under its lock (`locked`), so that people who work
at the same time lose nothing, by `keep`, which replaces only what was read. What is made from it,
a drawing or a document, is written by `produce`. What a synchronised folder doubled is told from
it by `copies_of`. Whoever is to know what `keep` writes says so with `recorded_by`.
"""

from __future__ import annotations

from toc.core.files.copies import Copy, copies_of, programme_copies, record_copies
from toc.core.files.errors import SavingError
from toc.core.files.interruption import unbroken, written
from toc.core.files.locking import lock_of, locked
from toc.core.files.placing import held
from toc.core.files.recording import Recorder, recorded_by
from toc.core.files.writing import keep, keep_text, make_folder, produce, remove, store

__all__ = [
    "Copy",
    "Recorder",
    "SavingError",
    "copies_of",
    "held",
    "keep",
    "keep_text",
    "lock_of",
    "locked",
    "make_folder",
    "produce",
    "programme_copies",
    "record_copies",
    "recorded_by",
    "remove",
    "store",
    "unbroken",
    "written",
]
