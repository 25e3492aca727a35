"""`toc remove`: an element goes, after what hangs on it was told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.asking import typed
from toc.cli.changing import DryRun, as_data, plan_to_change, told
from toc.cli.ending import fail
from toc.documents.screen import Page, line, strong

if TYPE_CHECKING:
    from toc.change.edits.removing import Hanging
    from toc.core.words import Language


def remove(
    element: Annotated[str, typer.Argument(metavar="ELEMENT", help=told("element-argument"))],
    plan: options.Plan = None,
    yes: Annotated[bool, typer.Option("--yes", help=told("yes-option"))] = False,
    dry_run: DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Remove an element with what names it. Ends with 0; with 1 where something keeps it there,
    and with 2 where what hangs on it has to be agreed to first."""
    from toc.change.commands import prepare
    from toc.change.edits import EditError, RemoveElement
    from toc.change.edits.naming import element_of
    from toc.change.edits.page import changed_page, did_page
    from toc.change.edits.removing import hanging_on
    from toc.change.edits.telling import in_short
    from toc.change.words.edits import EDITS
    from toc.cli.plan_asking import at_a_terminal
    from toc.cli.saving import writing
    from toc.cli.terminal import show, write_json

    dossier, language = plan_to_change(plan, f"remove {element}")
    ref = element_of(element, dossier.sound)
    if ref is None:
        raise EditError("not-the-programme")
    made = prepare(dossier, [RemoveElement(ref)])
    hanging = hanging_on(dossier, ref)
    hangs = len(made.told) > 1 or bool(hanging.decisions or hanging.named)
    if (hangs or dry_run) and not as_json:
        show([*changed_page(made, language), *_hanging_page(hanging, language)])
    if hangs and not (yes or dry_run):
        if as_json or not at_a_terminal():
            fail(EDITS.say("needs-yes", language))
        if not _agreed(language):
            show([line(EDITS.say("kept", language))])
            return
    if not dry_run:
        with writing(dossier.file, language=language) as step:
            step.tells(lambda spoken: in_short(made.told, spoken))
            made.write()
    if as_json:
        write_json({**as_data(made, dry_run, language), **_data(hanging)})
    elif dry_run:
        show([line(EDITS.say("would-write", language, files=dossier.file))])
    else:
        show(did_page(made, language))


def _agreed(language: Language) -> bool:
    from toc.change.words.edits import EDITS
    from toc.cli.terminal import show

    show([line(strong(EDITS.say("ask-remove", language)))])
    return typed(">").casefold().startswith(EDITS.say("yes-key", language))


def _hanging_page(hanging: Hanging, language: Language) -> Page:
    from toc.change.words.edits import EDITS

    def said() -> Iterator[str]:
        for one in hanging.decisions:
            values = {"period": one.period, "date": one.date, "role": one.role}
            yield EDITS.say("decided", language, **values)

    if hanging.decisions:
        decisions = "; ".join(said())
        count = len(hanging.decisions)
        yield line(EDITS.say("decisions", language, count=count, decisions=decisions))
    if hanging.plans:
        yield line(EDITS.say("plans", language, plans=", ".join(hanging.plans)))
    if hanging.named:
        yield line(EDITS.say("named", language, ids=", ".join(hanging.named)))


def _data(hanging: Hanging) -> dict[str, object]:
    return {
        "decisions": [
            {"about": one.about, "period": one.period, "decision": one.decision}
            for one in hanging.decisions
        ],
        "plans": hanging.plans,
        "named": hanging.named,
    }
