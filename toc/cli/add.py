"""`toc add`: one more element of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.changing import DryRun, carry_out, more_words, plan_to_change, told
from toc.cli.ending import fail

if TYPE_CHECKING:
    from toc.change.commands import Prepared


def add(
    context: typer.Context,
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
    kind, text, plan = _kind_of_two_words(kind, text, plan, more_words(context))
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
        section = section_of(kind, dossier.sound, under or ())

    def prepared() -> Prepared:
        more = add_edit(
            dossier.reading, section, text or "", id=id, under=under or (), fields=given
        )
        return prepare(dossier, [more])

    carry_out(dossier, language, prepared, dry_run=dry_run, as_json=as_json)


def _kind_of_two_words(
    kind: str | None, text: str | None, plan: str | None, more: list[str]
) -> tuple[str | None, str | None, str | None]:
    """What was typed, where the kind is two words: `operationeel doel`. Ends with 2 where there
    are more words than can be: a text of several stands between quotes."""
    from toc.change.edits.naming import is_kind
    from toc.change.words.edits import EDITS
    from toc.cli.choosing import is_plan
    from toc.cli.language import help_language
    from toc.core.words.typed_commands import as_argument

    words = [one for one in (kind, text, plan, *more) if one is not None]
    if len(words) > 1 and not is_kind(words[0]) and is_kind(f"{words[0]} {words[1]}"):
        words[:2] = [f"{words[0]} {words[1]}"]
    if len(words) > 3 or (
        len(words) == 3 and not is_plan(words[2]) and len(words[1].split()) == 1
    ):
        typed = f"{as_argument(words[0])} {as_argument(' '.join(words[1:]))}"
        fail(EDITS.say("add-in-quotes", help_language(), typed=typed))
    first, second, third, *_ = [*words, None, None, None]
    return first, second, third


def _field(typed: str) -> tuple[str, str]:
    from toc.change.edits import EditError

    name, equals, value = typed.partition("=")
    if not equals or not name.strip() or not value.strip():
        raise EditError("bad-field", typed=typed)
    return name.strip(), value.strip()
