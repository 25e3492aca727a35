"""`toc apply`: the proposals that wait for a plan, and one of them put into it when a person says
so."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.change.words.edits import EDITS
from toc.change.words.proposing import PROPOSING
from toc.cli import options
from toc.cli.changing import DryRun, as_data, plan_to_change
from toc.cli.choosing import names_plan
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.terminal import show, write_json
from toc.documents.screen import Page, item, line, strong

if TYPE_CHECKING:
    from toc.change.proposing.commands import Applying
    from toc.change.proposing.files import ProposalFile
    from toc.core.dossier import Dossier
    from toc.core.words import Language


def _help(key: str) -> str:
    return PROPOSING.say(key, help_language())


def apply(
    proposal: Annotated[
        str | None,
        typer.Argument(metavar="PROPOSAL", show_default=False, help=_help("proposal-argument")),
    ] = None,
    plan: options.Plan = None,
    yes: Annotated[bool, typer.Option("--yes", help=_help("yes-option"))] = False,
    dry_run: DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Show a proposal and put it into the plan, or show which are waiting. Ends with 0; with 1
    where the plan has changed since in what it touches or would get errors, and with 2 where there
    is no such proposal or nobody agreed to it."""
    from toc.change.proposing.commands import applying
    from toc.change.proposing.files import FOLDER, named, programme_of, read_proposal
    from toc.cli.days import today
    from toc.cli.plan_asking import at_a_terminal

    if proposal is not None and plan is None:
        if Path(proposal).parent.name == FOLDER:
            of = programme_of(Path(proposal))
            plan = str(of) if of is not None else None
        elif names_plan(proposal):
            proposal, plan = None, proposal
    dossier, language = plan_to_change(plan, f"apply {proposal or ''}".strip())
    if proposal is None:
        _show_waiting(dossier, language, as_json)
        return
    there = Path(proposal)
    file = there if there.is_file() else named(dossier.file, proposal)
    found = applying(dossier, read_proposal(file), today())
    if not as_json:
        show(_proposal_page(found, language))
    if not (yes or dry_run or not found.made.changes):
        if as_json or not at_a_terminal():
            fail(PROPOSING.say("needs-yes", language))
        if not _agreed(language):
            show([line(PROPOSING.say("kept", language))])
            return
    if not dry_run:
        _write(found, dossier, language)
    if as_json:
        write_json({**as_data(found.made, dry_run, language), **_data(found)})
    elif found.made.changes:
        files = ", ".join(str(one) for one in found.made.changed_files)
        table, key = (EDITS, "would-write") if dry_run else (PROPOSING, "done")
        show([line(table.say(key, language, files=files))])


def _write(found: Applying, dossier: Dossier, language: Language) -> None:
    from toc.change.edits.telling import in_short
    from toc.cli.saving import writing

    with writing(dossier.file, language=language) as step:
        name = found.found.name
        step.tells(
            lambda spoken: PROPOSING.say(
                "did", spoken, name=name, said=in_short(found.made.told, spoken)
            )
        )
        found.made.write()


def _agreed(language: Language) -> bool:
    show([line(strong(PROPOSING.say("ask", language)))])
    try:
        typed = input("> ").strip().casefold()
    except EOFError:
        return False
    return typed.startswith(PROPOSING.say("yes-key", language))


def _proposal_page(found: Applying, language: Language) -> Page:
    from toc.change.edits.page import changed_page

    def say(key: str, **values: object) -> str:
        return PROPOSING.say(key, language, **values)

    said, name = found.found.sound, found.found.name
    yield line(
        strong(say("title-by", name=name, by=said.by) if said.by else say("title", name=name))
    )
    yield line(say("why", reason=said.reason), hanging=2)
    for step in said.edits:
        if step.reason:
            about = step.element or step.id or step.text
            yield item(say("why-step", element=about, reason=step.reason))
    yield line()
    if not found.made.changes:
        yield line(EDITS.say("nothing", language))
        return
    yield from changed_page(found.made, language)
    if found.changed:
        yield line(say("still-so"))


def _data(found: Applying) -> dict[str, object]:
    said = found.found.sound
    return {
        "proposal": {
            "file": found.found.file,
            "made": str(said.made),
            "by": said.by or "",
            "reason": said.reason,
        },
        "plan_changed": found.changed,
    }


def _show_waiting(dossier: Dossier, language: Language, as_json: bool) -> None:
    from toc.change.proposing.files import proposals

    found = [
        one for one in proposals(dossier.file) if one.proposal is None or not one.proposal.applied
    ]
    if as_json:
        told = [
            {
                "file": one.file,
                "made": str(one.proposal.made) if one.proposal else "",
                "by": (one.proposal.by or "") if one.proposal else "",
                "reason": one.proposal.reason if one.proposal else "",
            }
            for one in found
        ]
        write_json({"version": 1, "file": dossier.file, "waiting": told})
        return
    show(_waiting_page(found, dossier, language))


def _waiting_page(found: list[ProposalFile], dossier: Dossier, language: Language) -> Page:
    from toc.core.words.typed_commands import as_argument, program

    if not found:
        yield line(PROPOSING.say("none-waiting", language))
        return
    yield line(strong(PROPOSING.say("waiting", language, count=len(found))))
    for one in found:
        if one.proposal is None:
            yield item(PROPOSING.say("one-unread", language, name=one.name))
        else:
            said = {"name": one.name, "reason": one.proposal.reason}
            yield item(PROPOSING.say("one-waiting", language, **said))
    command = f"{program()} apply {found[0].name} {as_argument(dossier.file)}"
    yield line(PROPOSING.say("look-next", language, command=command))
