"""`toc add`: one more element of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.changing import DryRun, carry_out, plan_to_change, told
from toc.cli.ending import fail

if TYPE_CHECKING:
    from toc.change.commands import Prepared


def add(
    kind: Annotated[
        str | None,
        typer.Argument(metavar="KIND", show_default=False, help=told("kind-argument")),
    ] = None,
    text: Annotated[
        str | None,
        typer.Argument(metavar="TEXT", show_default=False, help=told("text-argument")),
    ] = None,
    plan: options.Plan = None,
    under: Annotated[
        list[str] | None,
        typer.Option("--under", metavar="ID", show_default=False, help=told("under-option")),
    ] = None,
    id: Annotated[
        str, typer.Option("--id", metavar="ID", show_default=False, help=told("id-option"))
    ] = "",
    fields: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="FIELD=VALUE", show_default=False, help=told("set-option")),
    ] = None,
    dry_run: DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Add an element, or ask what it is. Ends with 0; with 1 where the plan would get errors, and
    with 2 where what was typed cannot be understood."""
    from toc.change.commands import prepare
    from toc.change.edits.naming import section_of
    from toc.change.edits.placing import add_edit
    from toc.change.words.edits import EDITS
    from toc.cli.choosing import plan_names
    from toc.cli.plan_asking import at_a_terminal

    if kind is not None and text is None and plan is None and kind in plan_names():
        kind, plan = None, kind
    dossier, language = plan_to_change(plan, " ".join(["add", *filter(None, (kind, text))]))
    asks = at_a_terminal() and not as_json
    if (kind is None or text is None) and not asks:
        fail(EDITS.say("ask-nobody", language))
    given = [_field(one) for one in fields or ()]
    if kind is None or text is None:
        from toc.cli.adding import asked_for

        answers = asked_for(dossier.sound, kind, under, language)
        section, text, under = answers.section, answers.text, list(answers.under)
        given += answers.fields
    else:
        section = section_of(kind, dossier.sound)

    def prepared() -> Prepared:
        more = add_edit(
            dossier.reading, section, text or "", id=id, under=under or (), fields=given
        )
        return prepare(dossier, [more])

    carry_out(dossier, language, prepared, dry_run=dry_run, as_json=as_json)


def _field(typed: str) -> tuple[str, str]:
    from toc.change.edits import EditError

    name, equals, value = typed.partition("=")
    if not equals or not name.strip() or not value.strip():
        raise EditError("bad-field", typed=typed)
    return name.strip(), value.strip()
