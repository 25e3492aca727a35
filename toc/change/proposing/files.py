"""The files of proposals: `programmes/NAME/proposals/2026-12-01-1.yaml` beside
`programmes/NAME.yaml`, called after the day on which they were made and their number that day."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from toc.change.proposing.errors import ProposalError
from toc.change.proposing.values import VERSION, EditProposal
from toc.change.words.proposing import PROPOSING
from toc.core.files import record_copies
from toc.core.loading.one_model import read_beside
from toc.core.problems import Problem
from toc.core.records.folder import beside
from toc.core.records.layout import layout, plain
from toc.core.wording import UnusableError

FOLDER = "proposals"
ENDING = ".yaml"

_NAME = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)-(?P<number>[1-9]\d*)")


@dataclass(frozen=True)
class ProposalFile:
    """A file with a proposal, or what is wrong with it. `name` is how people call it."""

    file: Path
    proposal: EditProposal | None
    problems: tuple[Problem, ...] = ()

    @property
    def name(self) -> str:
        """Its name without its ending."""
        return self.file.stem

    @property
    def sound(self) -> EditProposal:
        """The proposal. UnusableError where the file holds none that can be read."""
        if self.proposal is None:
            raise UnusableError("unusable", self.problems, PROPOSING, fixes=False, file=self.file)
        return self.proposal


def folder_of(programme_file: Path) -> Path:
    """Where the proposals of a programme stand."""
    return beside(programme_file, FOLDER)


def programme_of(file: Path) -> Path | None:
    """The programme that a proposal stands beside; None for a file that stands elsewhere."""
    of = file.parent.parent
    for ending in (".yaml", ".yml"):
        programme = of.with_name(f"{of.name}{ending}") if of.name else None
        if file.parent.name == FOLDER and programme is not None and programme.is_file():
            return programme
    return None


def proposals(programme_file: Path) -> tuple[ProposalFile, ...]:
    """The proposals of a programme by their day and number, those that were applied as well. Never
    raises for what its files can be; a copy of one counts once."""
    folder = folder_of(programme_file)
    try:
        copies = {one.file for one in record_copies(folder)}
        files = [one for one in folder.glob(f"*{ENDING}") if one not in copies]
    except OSError:
        return ()
    return tuple(read_proposal(one) for one in sorted(files, key=_order) if _NAME.match(one.stem))


def _order(file: Path) -> tuple[str, int, str]:
    match = _NAME.match(file.stem)
    return (match["day"], int(match["number"]), file.stem) if match else ("", 0, file.stem)


def read_proposal(file: Path) -> ProposalFile:
    """The proposal in a file. Never raises for what that can be."""
    read = read_beside(file, EditProposal).whole("proposal", VERSION)
    return ProposalFile(file, read.value, read.problems)


def named(programme_file: Path, name: str) -> Path:
    """The file of the proposal of that name. ProposalError where there is none, with which there
    are."""
    stem = name.strip().removesuffix(ENDING)
    every = {one.stem: one for one in folder_of(programme_file).glob(f"*{ENDING}")}
    if stem in every:
        return every[stem]
    there = [one.name for one in proposals(programme_file) if _open(one)]
    key = "unknown-proposal" if there else "no-proposals"
    raise ProposalError(key, name=name, there=", ".join(there), folder=folder_of(programme_file))


def _open(one: ProposalFile) -> bool:
    return one.proposal is not None and one.proposal.applied is None


def next_file(programme_file: Path, day: datetime.date) -> Path:
    """Where the next proposal of a day comes to stand."""
    taken = [
        int(match["number"])
        for one in folder_of(programme_file).glob(f"{day}-*{ENDING}")
        if (match := _NAME.match(one.stem)) is not None
    ]
    return beside(programme_file, FOLDER, f"{day}-{max(taken, default=0) + 1}{ENDING}")


def to_bytes(proposal: EditProposal, heading: Sequence[str]) -> bytes:
    """The file of a proposal, after comment lines that say what it is."""
    stands = plain(proposal)
    assert isinstance(stands, dict), "a proposal has keys"
    return ("".join(f"# {line}\n" for line in heading) + layout(stands)).encode()
