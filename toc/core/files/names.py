"""Names of what stands beside a file for a moment."""

from __future__ import annotations

import hashlib
from pathlib import Path

LONGEST = 180
"""Bytes of a name that are used as they are: a disk has 255 for the whole."""

MARK = "~$"
"""How these names begin, as those of Office do: OneDrive, Dropbox, Nextcloud and Google Drive
leave them on the computer where they are."""


def beside(file: Path, ending: str) -> Path:
    """A name in the same folder that says which file it is for."""
    return file.with_name(f"{MARK}{shortened(file.name)}{ending}")


def shortened(name: str) -> str:
    """A name itself, or a mark of one that is too long to add anything to."""
    data = name.encode(errors="surrogateescape")
    return name if len(data) <= LONGEST else hashlib.sha256(data).hexdigest()[:32]
