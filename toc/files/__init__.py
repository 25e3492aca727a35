"""Files on disk: the one writer of the whole program, and the lock under which it writes.

What belongs to a programme is read and replaced under its lock (`locked`), so that people who work
at the same time lose nothing, by `keep`, which replaces only what was read. What is made from it,
a drawing or a document, is written by `produce`. What a synchronised folder doubled is told from
it by `copies_of`.
"""

from __future__ import annotations

from toc.files.copies import Copy, copies_of, programme_copies, record_copies
from toc.files.errors import SavingError
from toc.files.locking import lock_of, locked
from toc.files.unbroken import unbroken, written
from toc.files.writing import held, keep, keep_text, make_folder, produce

__all__ = [
    "Copy",
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
    "unbroken",
    "written",
]
