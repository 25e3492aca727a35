"""The record of one reflection of which two copies each got another sheet: one record of both."""

from __future__ import annotations

from pathlib import Path

from toc.change.merging.joining import ABSENT, Joining
from toc.core.loading.one_model import read_beside_bytes
from toc.core.records.reviews import FOLDER, Reviewed, seal_of, to_bytes


def joined_review(name: str, base: bytes | None, mine: bytes, theirs: bytes) -> bytes | None:
    """The file of both, below the comments of mine; None for another file than of a reflection,
    for one that was changed by hand, and where the two say what cannot both be."""
    if not name.startswith(f"{FOLDER}/"):
        return None
    sides = [_read(one, Path(name)) for one in (mine, theirs)]
    was = _read(base, Path(name)) if base is not None else None
    ours, other = sides
    if ours is None or other is None or (base is not None and was is None):
        return None
    last = max((ours.date, other.date), key=lambda date: date.last_day)
    versions = [
        ABSENT if one is None else one.model_copy(update={"date": last, "seal": "-"})
        for one in (was, ours, other)
    ]
    work = Joining({})
    made = work.value((), *versions)
    if work.conflicts:
        return None
    assert isinstance(made, Reviewed), "a reflection is joined by field"
    sealed = made.model_copy(update={"seal": seal_of(made)})
    lines = mine.decode("utf-8-sig").splitlines()
    heading = [line[2:] for line in lines if line.startswith("# ")]
    return to_bytes(sealed, heading)


def _read(data: bytes, file: Path) -> Reviewed | None:
    """What a file says, where its seal fits that."""
    found = read_beside_bytes(data, file, Reviewed).value
    return found if found is not None and found.seal == seal_of(found) else None
