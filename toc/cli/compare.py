"""`toc compare OLD [PLAN]`: what changed, and what that means."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from toc.change.words.comparing import COMPARING
from toc.cli import options
from toc.cli.choosing import ENDINGS, choose_plan, language_of, plan_names, sound_plan
from toc.cli.language import help_language
from toc.cli.progress_bar import working_out
from toc.cli.terminal import show, write_json


def compare(
    old: Annotated[
        str,
        typer.Argument(
            metavar="OLD",
            help=COMPARING.say("old-argument", help_language()),
            show_default=False,
        ),
    ],
    plan: options.Plan = None,
    as_json: options.Json = False,
) -> None:
    """Tell what changed since another version. Ends with 0, with 1 where one of the two has
    errors, with 2 where there is nothing to compare with."""
    from toc.change.comparing.commands import compared
    from toc.change.comparing.page import comparison_page

    if plan is not None and _is_file(old) and not _is_file(plan):
        old, plan = plan, old
    file = choose_plan(old, "compare") if _is_file(old) else None
    dossier, _, _ = sound_plan(plan, "compare")
    language = language_of(dossier)
    with working_out(language):
        found = compared(dossier, old.strip(), file, language)
    if as_json:
        write_json(found.told)
    else:
        show(comparison_page(found.told, language))


def _is_file(typed: str) -> bool:
    """Whether a programme is meant by its file or its name."""
    if typed in plan_names() or Path(typed).suffix in ENDINGS:
        return True
    try:
        return Path(typed).is_file()
    except (OSError, ValueError):  # a name that no file can have
        return False
