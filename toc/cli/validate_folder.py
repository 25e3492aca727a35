"""`toc validate FOLDER`: every plan of a folder, one line each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from toc.check.report.findings_page import MARKS
from toc.check.report.folder import FolderChecked, PlanChecked, check_folder
from toc.check.words.validation import VALIDATION
from toc.cli.language import asked_language, help_language
from toc.cli.progress_bar import progress
from toc.cli.terminal import console, show, write_json
from toc.core.problems import Severity
from toc.core.words import listing
from toc.documents.screen import Look, Page, Part, aside, line

if TYPE_CHECKING:
    from toc.core.model import Profile
    from toc.core.words import Language


def validate_folder(
    folder: Path,
    profile: Profile | None,
    rules: list[str],
    families: list[str],
    weight: Severity,
    *,
    as_json: bool,
) -> int:
    """Check every plan in a folder and print a line each. The exit code of the worst of them; 2
    where there is none. SelectionError for an unknown rule or family."""
    language = help_language()
    try:
        with progress(VALIDATION.say("folder-checking", language, folder=folder)) as bar:
            found = check_folder(folder, profile, rules, families, asked_language(), bar.step)
    except OSError as error:
        said = VALIDATION.say("folder-closed", language, folder=folder, reason=error.strerror)
        typer.echo(said, err=True)
        return 2
    if as_json:
        write_json({"version": 1, **vars(found)})
    else:
        show(_page(found, language))
    if not found.plans or any(plan.unreadable for plan in found.plans):
        return 2
    return 1 if any(plan.heaviest >= weight for plan in found.plans) else 0


def _page(found: FolderChecked, language: Language) -> Page:
    width = min(max((len(plan.file) for plan in found.plans), default=0), console().width // 2)
    for plan in found.plans:
        mark = MARKS[Severity(plan.heaviest)] if plan.heaviest else Part("✓ ", Look.GOOD)
        yield line(mark, f"{plan.file:<{width}}  ", aside(_said(plan, language)), hanging=4)
    if not found.plans:
        yield line(VALIDATION.say("folder-empty", language, folder=found.folder))
    for key, names in (("folder-others", found.no_programme), ("folder-copies", found.copies)):
        if names:
            yield line(aside(VALIDATION.say(key, language, files=", ".join(names))))
    if len(found.plans) > 1:
        sound = sum(not plan.errors for plan in found.plans)
        yield line()
        values = {"sound": sound, "folder": found.folder}
        yield line(VALIDATION.say("folder-sum", language, count=len(found.plans), **values))


def _said(plan: PlanChecked, language: Language) -> str:
    """How a plan stands, in a few words."""
    if plan.unreadable:
        return plan.unreadable
    counts = (("error", plan.errors), ("warning", plan.warnings), ("advice", plan.advice))
    said = [VALIDATION.say(f"folder-{key}", language, count=n) for key, n in counts if n]
    return listing(said, language) if said else VALIDATION.say("folder-fine", language)
