"""Arguments and options that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

from toc.cli.language import help_language
from toc.cli.words import CLI


def _complete_plan(incomplete: str) -> list[str]:
    from toc.cli.choosing import plan_names

    return [name for name in plan_names() if name.startswith(incomplete)]


Plan = Annotated[
    str | None,
    typer.Argument(
        metavar="PLAN",
        show_default=False,
        autocompletion=_complete_plan,
        help=CLI.say("plan-argument", help_language()),
    ),
]

Json = Annotated[
    bool,
    typer.Option("--json", help=CLI.say("json-option", help_language())),
]
