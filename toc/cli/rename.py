"""`toc rename`: another id for an element, everywhere that it is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.changing import DryRun, carry_out, plan_to_change, told

if TYPE_CHECKING:
    from toc.change.commands import Prepared


def rename(
    old: Annotated[str, typer.Argument(metavar="OLD", help=told("old-argument"))],
    new: Annotated[str, typer.Argument(metavar="NEW", help=told("new-argument"))],
    plan: options.Plan = None,
    dry_run: DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Give an element another id: in the plan, the measurements, the adopted plans and the
    reflections. Ends with 0; with 1 where a file cannot be changed so, and with 2 where the id
    cannot be used."""
    from toc.change.commands import prepare_rename
    from toc.change.edits import EditError
    from toc.change.edits.naming import element_of

    dossier, language = plan_to_change(plan, f"rename {old} {new}")

    def prepared() -> Prepared:
        ref = element_of(old, dossier.sound)
        if ref is None:
            raise EditError("not-the-programme")
        if not ref.id:
            raise EditError("statement-stays")
        return prepare_rename(dossier, ref, new.strip())

    carry_out(dossier, language, prepared, dry_run=dry_run, as_json=as_json)
