"""`toc set`: another value for a field of an element, or none."""

from __future__ import annotations

from typing import Annotated

import typer

from toc.cli import options
from toc.cli.changing import DryRun, carry_out, plan_to_change, told
from toc.cli.ending import fail


def set_value(
    element: Annotated[str, typer.Argument(metavar="ELEMENT", help=told("element-argument"))],
    field: Annotated[str, typer.Argument(metavar="FIELD", help=told("field-argument"))],
    value: Annotated[
        str | None,
        typer.Argument(metavar="VALUE", show_default=False, help=told("value-argument")),
    ] = None,
    plan: options.Plan = None,
    empty: Annotated[bool, typer.Option("--empty", help=told("empty-option"))] = False,
    add: Annotated[bool, typer.Option("--add", help=told("add-option"))] = False,
    remove: Annotated[bool, typer.Option("--remove", help=told("remove-option"))] = False,
    dry_run: DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Change a field of the plan. Ends with 0, also where it said so already; with 1 where the
    plan cannot be changed so, and with 2 where what was typed cannot be understood."""
    from toc.change.commands import Prepared, prepare
    from toc.change.edits.naming import element_of
    from toc.change.edits.typed import field_edit, list_edit
    from toc.change.words.edits import EDITS
    from toc.core.words.typed_commands import as_argument

    if empty and plan is None:
        value, plan = None, value
    dossier, language = plan_to_change(plan, f"set {element} {field} {value or '--empty'}")
    if empty + add + remove > 1:
        fail(EDITS.say("one-way", language))
    if not empty and not (value or "").strip():
        names = {"element": as_argument(element), "field": as_argument(field)}
        fail(EDITS.say("no-value", language, **names))

    def prepared() -> Prepared:
        programme = dossier.sound
        ref = element_of(element, programme)
        path = [part.strip() for part in field.split(".")]
        if add or remove:
            assert value is not None, "asked for above"
            edit = list_edit(dossier.reading, ref, path, value, taken_out=remove)
        else:
            edit = field_edit(dossier.reading, ref, path, value)
        return prepare(dossier, [edit])

    carry_out(dossier, language, prepared, dry_run=dry_run, as_json=as_json)
