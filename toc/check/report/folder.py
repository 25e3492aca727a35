"""All plans of a folder, each with how much there is to mend: what `toc validate FOLDER` says."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from toc.check.opening import open_dossier
from toc.check.report.selection import selection
from toc.check.report.validation import say, validation
from toc.core.checked import Asked
from toc.core.dossier import Dossier
from toc.core.files import programme_copies
from toc.core.files.copies import ENDINGS
from toc.core.loading.nodes import Mapping, parse
from toc.core.loading.vocabulary import KEYS
from toc.core.model import Profile, Programme
from toc.core.problems import Severity
from toc.core.words import Language

_SEAL = "seal"
"""What closes an adopted plan or a review, which has keys of a programme too."""


@dataclass(frozen=True)
class PlanChecked:
    """A plan and how many problems of each weight it has. `unreadable` says why the file cannot be
    opened, empty where it can."""

    file: str
    title: str
    errors: int
    warnings: int
    advice: int
    unreadable: str = ""

    @property
    def heaviest(self) -> int:
        """The weight of the worst problem; 0 where there is none."""
        counts = {
            Severity.ERROR: self.errors,
            Severity.WARNING: self.warnings,
            Severity.ADVICE: self.advice,
        }
        return max((weight for weight, count in counts.items() if count), default=0)


@dataclass(frozen=True)
class FolderChecked:
    """The plans, by the names of their files; and the files that are no programme, or are a copy
    that a synchronised folder made."""

    folder: Path
    plans: tuple[PlanChecked, ...]
    no_programme: tuple[str, ...]
    copies: tuple[str, ...]


def check_folder(
    folder: Path,
    profile: Profile | None,
    rules: list[str],
    families: list[str],
    language: Language | None,
    progress: Callable[[int, int], object],
) -> FolderChecked:
    """Check every plan that stands in a folder itself, each as `toc validate` does. Where no
    `language` is asked for, each is told in its own. SelectionError for an unknown rule or
    family, OSError where the folder cannot be read."""
    copies = {one.file for one in programme_copies(folder)}
    files = sorted(
        file
        for file in folder.iterdir()
        if file.suffix.lower() in ENDINGS and not file.name.startswith((".", "~"))
    )
    asked = Asked(datetime.date.today(), profile=profile)
    plans, others = [], []
    every = [file for file in files if file not in copies]
    for number, file in enumerate(every):
        progress(number, len(every))
        dossier = open_dossier(file, asked)
        if _is_programme(dossier):
            plans.append(_checked(dossier, rules, families, language))
        else:
            others.append(file.name)
    names = tuple(file.name for file in files if file in copies)
    return FolderChecked(folder, tuple(plans), tuple(others), names)


def _is_programme(dossier: Dossier) -> bool:
    if dossier.reading.sound:
        return True
    root, _ = parse(dossier.reading.positions.source)
    if root is None:
        return True  # nobody can tell; what is wrong with it is told
    known = {KEYS.get(key, key) for key in root.entries} if isinstance(root, Mapping) else set()
    return _SEAL not in known and not known.isdisjoint(Programme.model_fields)


def _checked(
    dossier: Dossier, rules: list[str], families: list[str], language: Language | None
) -> PlanChecked:
    spoken = language or dossier.language
    shown = selection(dossier, rules, families, [], None)
    report = validation(dossier, spoken, shown)
    unreadable = ""
    if not dossier.readable:
        unreadable = say(dossier.problems[0], dossier, spoken).what
    return PlanChecked(
        dossier.file.name,
        report.title,
        report.count(Severity.ERROR),
        report.count(Severity.WARNING),
        report.count(Severity.ADVICE),
        unreadable,
    )
