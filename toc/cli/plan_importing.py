"""`toc import` of a written plan: the draft of a programme, and what became of the plan."""

from __future__ import annotations

from pathlib import Path

from toc.cli.ending import fail
from toc.cli.language import asked_language, help_language, speak
from toc.cli.progress_bar import reading
from toc.cli.terminal import show, write_json
from toc.exchange.words.plan_import import PLAN_IMPORT


def import_plan_file(file: Path, target: Path, dry_run: bool, as_json: bool) -> None:
    """Make the draft. Ends with 2 where it is no plan, or nothing can be written."""
    from toc.core.files import SavingError
    from toc.exchange.commands import import_plan, keep_draft
    from toc.exchange.written.import_page import import_page
    from toc.exchange.written.import_report import report_of
    from toc.exchange.written.opening import open_plan

    open_plan(file)  # what is no plan is said first, whatever stands in its way
    if target.exists():
        _refuse(target)
    with reading(file.name, help_language()):
        made = import_plan(file)
    language = asked_language() or made.language
    speak(language)
    if not dry_run:
        try:
            keep_draft(made, target)
        except SavingError as error:
            if error.key != "made":
                raise
            _refuse(target)
    report = report_of(made)
    if as_json:
        write_json({"version": 1, "file": target, "written": not dry_run, **report})
        return
    show(import_page(report, target, language, written=not dry_run))


def _refuse(target: Path) -> None:
    names = (target.with_stem(f"{target.stem}-{n}") for n in range(2, 1000))
    free = next(name for name in names if not name.exists())
    fail(PLAN_IMPORT.say("exists", help_language(), file=target, free=free))
