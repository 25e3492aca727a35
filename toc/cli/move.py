"""`toc move`: an element under another goal, network, line or theme, or on another level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.changing import DryRun, carry_out, plan_to_change, told

if TYPE_CHECKING:
    from toc.change.commands import Prepared


def move(
    element: Annotated[str, typer.Argument(metavar="ELEMENT", help=told("element-argument"))],
    to: Annotated[str, typer.Argument(metavar="TO", help=told("to-argument"))],
    plan: options.Plan = None,
    away_from: Annotated[
        str, typer.Option("--from", metavar="ID", show_default=False, help=told("from-option"))
    ] = "",
    also: Annotated[bool, typer.Option("--also", help=told("also-option"))] = False,
    dry_run: DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Put an element under another, or on another level. Ends with 0; with 1 where the plan would
    get errors, and with 2 where it cannot stand there or it is not clear what is meant."""
    from toc.change.commands import prepare
    from toc.change.edits import EditError
    from toc.change.edits.moving import move_edit
    from toc.change.edits.naming import element_of

    dossier, language = plan_to_change(plan, f"move {element} {to}")

    def prepared() -> Prepared:
        programme = dossier.sound
        ref = element_of(element, programme)
        if ref is None:
            raise EditError("not-the-programme")
        edit = move_edit(programme, ref, to, away_from=away_from, also=also)
        return prepare(dossier, [edit])

    carry_out(dossier, language, prepared, dry_run=dry_run, as_json=as_json)
