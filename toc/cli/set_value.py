"""`toc set`: another value for a field of an element, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.changing import DryRun, carry_out, more_words, plan_to_change, told
from toc.cli.ending import fail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toc.change.commands import Prepared
    from toc.change.edits.understood import Understood
    from toc.core.dossier import Dossier
    from toc.core.words import Language


def set_value(
    context: typer.Context,
    element: Annotated[str, typer.Argument(metavar="ELEMENT", help=told("set-argument"))],
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
    from toc.change.commands import prepare
    from toc.change.edits.typed import field_edit, list_edit
    from toc.change.words.edits import EDITS
    from toc.cli.language import help_language

    if empty + add + remove > 1:
        fail(EDITS.say("one-way", help_language()))
    words = [one for one in (element, field, value, plan) if one is not None]
    words += more_words(context)
    dossier, language, asked = _asked(words, valued=not empty)

    def prepared() -> Prepared:
        if (add or remove) and asked.value is not None:
            edit = list_edit(dossier.reading, asked.ref, asked.path, asked.value, taken_out=remove)
        else:
            edit = field_edit(dossier.reading, asked.ref, asked.path, asked.value)
        return prepare(dossier, [edit])

    carry_out(dossier, language, prepared, dry_run=dry_run, as_json=as_json)


def _asked(words: Sequence[str], *, valued: bool) -> tuple[Dossier, Language, Understood]:
    """The plan, and what is asked of it. The last word is the plan where it names one and the
    words before it say enough without it."""
    from toc.change.edits import EditError
    from toc.change.edits.understood import understood
    from toc.change.words.edits import EDITS
    from toc.cli.choosing import choose_plan, is_plan, plan_names
    from toc.core.loading import nearest
    from toc.core.words.typed_commands import as_argument

    command = " ".join(["set", *map(as_argument, words)])
    if len(words) > 1 and is_plan(words[-1]):
        dossier, language = plan_to_change(words[-1], command)
        try:
            asked = understood(words[:-1], dossier.sound, valued=valued)
        except EditError as error:
            if error.key not in ("no-value", "no-field"):
                raise
        else:
            return dossier, language, _all_used(asked, words, language)
    dossier, language = plan_to_change(None, command)
    asked = understood(words, dossier.sound, valued=valued)
    if asked.left and nearest(asked.left[-1], plan_names()):
        choose_plan(asked.left[-1], command)
    if asked.left and not valued:
        fail(EDITS.say("too-many", language, word=asked.left[0]))
    return dossier, language, _all_used(asked, words, language)


def _all_used(asked: Understood, words: Sequence[str], language: Language) -> Understood:
    """Ends with 2 where words are left: a text of several stands between quotes."""
    from toc.change.words.edits import EDITS
    from toc.core.words.typed_commands import as_argument

    if not asked.left:
        return asked
    assert asked.value is not None
    value = " ".join((asked.value, *asked.left))
    named = words[: list(words).index(asked.value)]
    typed = " ".join([*map(as_argument, named), as_argument(value)])
    return fail(EDITS.say("in-quotes", language, typed=typed))
