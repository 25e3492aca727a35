"""Three versions of one file that stands beside a programme, as git gives them to who joins."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from toc.change.edits.renamed_records import MEASURED
from toc.change.merging.joining import ABSENT, Conflict, ConflictKind
from toc.change.merging.measurements import join_rows
from toc.change.merging.records import FOLDERS
from toc.change.merging.reflections import joined_review
from toc.core.model import Indicator, Programme
from toc.core.model.indicators import Measure
from toc.core.model.measurements import Measurements
from toc.core.records.measurement_layout import to_bytes
from toc.core.records.measurements import MeasurementsRead, from_bytes


def programme_of(name: str) -> tuple[str, str] | None:
    """Of a file in a project, by its path there: the path of the programme beside which it stands,
    and its name in the folder of that; None for another one."""
    path = PurePosixPath(name)
    if path.name == MEASURED:
        folder = path.parent
    elif path.parent.name in FOLDERS:
        folder = path.parent.parent
    else:
        return None
    if not folder.name:
        return None
    return f"{folder}.yaml", str(path.relative_to(folder))


def joined_file(
    name: str,
    versions: tuple[bytes, bytes, bytes],
    programme: Programme,
    today: datetime.date,
) -> tuple[bytes, tuple[Conflict, ...]] | None:
    """What a file beside a programme holds of both, and what nobody decided on: there mine stands.
    The version of both is empty where each made the file. None where measurements cannot be
    read."""
    base, mine, theirs = versions
    if name == MEASURED:
        return _measured(versions, programme, today)
    made = joined_review(name, base or None, mine, theirs)
    if made is not None:
        return made, ()
    return mine, (Conflict(ConflictKind.FILE, (name,), ABSENT, "", ""),)


def _measured(
    versions: tuple[bytes, bytes, bytes], programme: Programme, today: datetime.date
) -> tuple[bytes, tuple[Conflict, ...]] | None:
    file = Path(MEASURED)
    known = programme.model_copy(
        update={"indicators": {**_unknown(versions, programme, today), **programme.indicators}}
    )
    read = [from_bytes(one, file, known, today) if one else None for one in versions]
    rows = []
    for one in read:
        if one is not None and one.measurements is None:
            return None
        rows.append(one.measurements.rows if one is not None and one.measurements else ())
    joined, conflicts = join_rows(rows[0], rows[1], rows[2], {})
    ours = read[1]
    dutch = ours is None or ours.dutch
    return to_bytes(Measurements(tuple(joined)), dutch=dutch), tuple(conflicts)


def _unknown(
    versions: tuple[bytes, bytes, bytes], programme: Programme, today: datetime.date
) -> dict[str, Indicator]:
    """Indicators that this programme does not have, as the programme of the other branch may be
    joined later. Nobody knows who may see them."""
    return {
        id: Indicator(text=id, value_kind=Measure.QUALITATIVE, privacy="sensitive")
        for data in versions
        if data
        for id in _unknown_in(from_bytes(data, Path(MEASURED), programme, today))
    }


def _unknown_in(read: MeasurementsRead) -> Iterator[str]:
    for one in read.problems:
        if one.id.startswith("unknown-indicator"):
            yield one.values["found"].strip()
