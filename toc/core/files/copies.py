"""Copies that a program for synchronised folders made, because two people changed a file at the
same time: `2026-LAPTOP.yaml` (OneDrive), `2026 (Jan's conflicted copy 2026-01-02).yaml` (Dropbox),
`2026 (conflicted copy 2026-01-02 120000).yaml` (Nextcloud), `2026.sync-conflict-….yaml`
(Syncthing), `2026 (1).yaml` (Google Drive), `2026 2.yaml` (iCloud), `2026 - Kopie.yaml` (Windows).

A name alone can deceive: `2024-2026.yaml` is a plan of its own, `wijk-Noord.yaml` may be another
programme. So a file is a copy only of one that stands beside it, and where its name leaves doubt
what stands in both decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from toc.core.files.names import MARK

ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, order=True)
class Copy:
    """A file that seems a copy of the one that counts, which stands beside it."""

    file: Path
    of: Path

    def within(self, folder: Path) -> Copy:
        """The same with both paths as they are seen from a folder."""
        return Copy(self.file.relative_to(folder), self.of.relative_to(folder))


_NAMES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # (Jan's conflicted copy … (1)), (1), [conflicted]
        r"(?P<base>.+?)[ _-]*[(\[](?:[^()\[\]]|\([^()]*\))*[)\]]",
        r"(?P<base>.+?)[._-](?:sync-)?conflict-\d{8}-\d{6}(?:-\w+)?",
        r"(?P<base>.+?)(?: -)? (?:kopie|copy)(?: \(?\d{1,3}\)?)?",
        r"(?:kopie van|copy of) (?P<base>.+)",
        r"(?P<base>.+) \d{1,2}",
    )
)
"""How copies are called; `base` may be the name of a copy itself."""

_COMPUTER = re.compile(r"[\w-]*[A-Z][\w-]*")
"""How a computer is called behind a dash: `LAPTOP`, `DESKTOP-4F2K1AB`, `Jans-MacBook`."""

_OWN = re.compile(r"(?P<period>[^.]+)(?:\.[1-9][0-9]*)?")
"""How an adopted plan is called: `2026`, and `2026.1` for one that was replaced."""

_READ = 2_000_000
"""Bytes of a file that are looked at."""


def copies_of(programme_file: Path) -> tuple[Copy, ...]:
    """The copies of a programme's file and of what belongs to it: adopted plans, reflections,
    measurements, mappings of sources. None of them counts. Never raises for what a folder is."""
    folder = programme_file.parent / programme_file.stem
    found = [one for one in programme_copies(programme_file.parent) if one.of == programme_file]
    found += _measurement_copies(folder)
    found += [*record_copies(folder / "plans"), *record_copies(folder / "reviews")]
    found += _by_name(_files(folder / "sources", (".yaml",)), lambda file, of: True)
    return tuple(found)


def programme_copies(folder: Path) -> tuple[Copy, ...]:
    """The copies of programmes in a folder of programmes."""
    return _by_name(_files(folder, ENDINGS), _same_programme)


def record_copies(folder: Path) -> tuple[Copy, ...]:
    """The copies in a folder of adopted plans or of reflections. Each file there says of which
    period it is: one that is called so never is a copy, and one that is not is a copy of the one
    that is, where that stands beside it."""
    files = _files(folder, (".yaml",))
    by_name = {file.stem: file for file in files}
    found, doubtful = [], set()
    for file in files:
        said = _said(file, "period")
        own = _OWN.fullmatch(file.stem)
        if said is not None and own is not None and own["period"] == said:
            continue
        if said in by_name:
            found.append(Copy(file, by_name[said]))
        else:
            doubtful.add(file)
    found += _by_name(files, lambda file, of: file in doubtful)
    return tuple(sorted(found))


def _measurement_copies(folder: Path) -> tuple[Copy, ...]:
    """There is one file of measurements: every other that is called so is none."""
    files = _files(folder, (".csv",))
    real = folder / "measurements.csv"
    return tuple(
        Copy(file, real)
        for file in files
        if file != real
        and (
            file.stem.casefold().startswith("measurements-")
            or any(base.casefold() == "measurements" for base in _bases(file.stem))
        )
    )


def _by_name(files: list[Path], same: Callable[[Path, Path], bool]) -> tuple[Copy, ...]:
    """The files whose name is that of a copy of another one of them, where that can be so by what
    stands in both."""
    by_name = {(file.stem.casefold(), file.suffix.casefold()): file for file in files}
    found: dict[Path, Path] = {}
    for file in files:
        for base in _bases(file.stem):
            of = by_name.get((base.casefold(), file.suffix.casefold()))
            if of is not None and of != file and same(file, of):
                found[file] = of
                break
    copies = []
    for file, of in found.items():
        while of in found:
            of = found[of]
        copies.append(Copy(file, of))
    return tuple(copies)


def _bases(stem: str) -> Iterator[str]:
    """The names that a file may be a copy of, by its own; also a copy of a copy."""
    left, seen = [stem], {stem}
    while left:
        name = left.pop(0)
        matches = (pattern.fullmatch(name) for pattern in _NAMES)
        bases = [match["base"] for match in matches if match is not None]
        bases += [
            name[:at]
            for at, sign in enumerate(name)
            if at and sign == "-" and _COMPUTER.fullmatch(name, at + 1)
        ]
        for base in bases:
            if base not in seen:
                seen.add(base)
                left.append(base)
                yield base


def _same_programme(file: Path, of: Path) -> bool:
    """Whether two files say the same programme: by their title, or by most of their lines. One
    without a title is half of something."""
    titles = [_said(one, "title|titel") for one in (file, of)]
    if titles[0] is None or titles[0] == titles[1]:
        return True
    lines = [{line.strip() for line in _text(one).splitlines()} for one in (file, of)]
    return len(lines[0] & lines[1]) >= SHARED * max(map(len, lines))


SHARED = 0.8
"""The part of the lines that two versions of one programme have in common, at the least."""


def _said(file: Path, key: str) -> str | None:
    """What a file says at a key of its own, not of something in it."""
    match = re.search(rf"^(?:{key}):[ \t]*(?P<value>.+)$", _text(file), re.MULTILINE)
    return match["value"].strip().strip("\"'") if match is not None else None


def _text(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            return opened.read(_READ).decode("utf-8", "replace").lstrip("\ufeff")
    except OSError:
        return ""


def _files(folder: Path, endings: Collection[str]) -> list[Path]:
    """The files in a folder, sorted; hidden ones and those of a moment are none."""
    try:
        every = sorted(folder.iterdir())
    except OSError:
        return []
    return [
        file
        for file in every
        if file.suffix.casefold() in endings
        and not file.name.startswith((".", MARK))
        and file.is_file()
    ]
