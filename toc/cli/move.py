"""`toc move`: an element under another goal, network, line or theme."""

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
    """Put an element under another. Ends with 0; with 1 where the plan would get errors, and with
    2 where it cannot stand there or it is not clear what is meant."""
    from toc.change.commands import prepare
    from toc.change.edits import EditError
    from toc.change.edits.naming import element_of
    from toc.change.edits.placing import move_edit

    dossier, language = plan_to_change(plan, f"move {element} {to}")

    def prepared() -> Prepared:
        programme = dossier.sound
        ref, above = element_of(element, programme), element_of(to, programme)
        if ref is None or above is None:
            raise EditError("not-the-programme")
        edit = move_edit(programme, ref, above, away_from=away_from, also=also)
        return prepare(dossier, [edit])

    carry_out(dossier, language, prepared, dry_run=dry_run, as_json=as_json)
