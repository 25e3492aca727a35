"""The folder with the adopted plans of a programme: `programmes/NAME/plans/2024.yaml` beside
`programmes/NAME.yaml`.

A plan that takes the place of another leaves that one as `2024.1.yaml`, the next as `2024.2.yaml`:
nothing that was ever adopted goes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toc.core import files
from toc.core.model import Programme
from toc.core.problems import Problem
from toc.core.records.folder import beside
from toc.core.wording import UnusableError
from toc.core.words.typed_commands import as_argument, program

if TYPE_CHECKING:
    from toc.core.records.adopted import AdoptedPlan

FOLDER = "plans"
ENDING = ".yaml"

_NAME = re.compile(r"(?P<period>[^.]+)(?:\.(?P<number>[1-9][0-9]*))?")


@dataclass(frozen=True)
class PlanFile:
    """A file in the folder of adopted plans: its plan, or what is wrong with it. `name` is how
    people call it: `2024`, and `2024.1` for one that was replaced."""

    name: str
    file: Path
    plan: AdoptedPlan | None
    problems: tuple[Problem, ...]


def folder_of(programme_file: Path) -> Path:
    """Where the adopted plans of a programme stand."""
    return beside(programme_file, FOLDER)


def file_of(programme_file: Path, name: str) -> Path:
    """Where the adopted plan of that name stands, or would."""
    return beside(programme_file, FOLDER, f"{name}{ENDING}")


def names(programme_file: Path, *, replaced: bool = False) -> tuple[str, ...]:
    """The names of the adopted plans that there are, sorted; with `replaced`, also of those that
    were replaced. Other files in the folder are nobody's plan, and a copy of one counts once."""
    folder = folder_of(programme_file)
    copies = {one.file for one in files.record_copies(folder)}
    try:
        stems = sorted(one.stem for one in folder.glob(f"*{ENDING}") if one not in copies)
    except OSError:
        return ()
    found = ((_NAME.fullmatch(stem), stem) for stem in stems)
    return tuple(
        stem
        for match, stem in found
        if match is not None and (replaced or match["number"] is None)
    )


def find(programme_file: Path, name: str, programme: Programme) -> PlanFile:
    """The adopted plan of that name. Never raises for what its file can be; a plan under another
    name than its own, or of another programme, is none."""
    # Its models are of use only where there is an adopted plan.
    from toc.core.records.adopted import belongs_to, read_adopted

    file = file_of(programme_file, name)
    read = read_adopted(file)
    plan = read.value
    if plan is None:
        return PlanFile(name, file, None, read.problems)
    for key, fault, wrong in (
        ("period", "adopted-misnamed", plan.period != name.partition(".")[0]),
        ("title", "adopted-foreign", not belongs_to(plan, programme)),
    ):
        if wrong:
            values = {"period": plan.period, "name": name, "title": plan.title}
            return PlanFile(name, file, None, read.refused(fault, key, **values).problems)
    return PlanFile(name, file, plan, ())


_FIXES = {
    "adopted-newer": "fix.newer",
    "adopted-misnamed": "fix.misnamed",
    "adopted-foreign": "fix.foreign",
}


def unusable(
    found: PlanFile, programme_file: Path, also: Sequence[UnusableError] = ()
) -> UnusableError:
    """Why the file of an adopted plan cannot be used, and what to do: not to mend it by hand.
    `also` is what is wrong with others."""
    from toc.core.words.records import RECORDS

    first = found.problems[0]
    period = found.name.partition(".")[0]
    command = f"{program()} plan {period} {as_argument(programme_file)} --adopt --replace"
    name = first.values.get("period", "")
    key = _FIXES.get(first.id, "fix.restore")
    if key == "fix.misnamed" and name in names(programme_file):
        key = "fix.misnamed-both"
    return UnusableError(
        key, found.problems, RECORDS, fixes=False, also=also, command=command, name=name
    )


def keep(file: Path, new: bytes, old: bytes | None = None) -> Path | None:
    """Put the file of an adopted plan in its place, wholly or not at all. Whoever calls this has
    the lock of the programme.

    `old` is what stands there and is to be replaced; it is kept beside it, and the path of what
    was kept is given back. Raises SavingError where something else stands there than `old`, or
    anything where that is None, and where it cannot be written; then nothing changed.
    """
    if files.held(file) != old:
        raise files.SavingError("changed" if old is not None else "made", file)
    aside = _put_aside(file, old) if old is not None else None
    files.keep(file, new, old)
    return aside


def next_aside(file: Path) -> Path:
    """Where a plan is kept that is replaced next: under the next number."""
    return file.with_name(f"{file.stem}.{_last_number(file) + 1}{ENDING}")


def _last_number(file: Path) -> int:
    matches = (_NAME.fullmatch(other.stem) for other in file.parent.glob(f"*{ENDING}"))
    return max(
        (
            int(match["number"] or 0)
            for match in matches
            if match is not None and match["period"] == file.stem
        ),
        default=0,
    )


def _put_aside(file: Path, old: bytes) -> Path:
    """Keep what is about to be replaced. Where the last number has it already, a run was broken
    off between the two steps."""
    last = _last_number(file)
    kept = file.with_name(f"{file.stem}.{last}{ENDING}")
    if last and files.held(kept) == old:
        return kept
    aside = next_aside(file)
    files.keep(aside, old, None)
    return aside
