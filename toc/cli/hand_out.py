"""`toc hand-out`: for each partner a form to send, and one for residents."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.change.words.hand_out import HAND_OUT
from toc.cli import options
from toc.cli.choosing import language_of, sound_plan
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.terminal import show, write_json
from toc.core.words.typed_commands import as_argument
from toc.documents.screen import Page, item, line, strong

if TYPE_CHECKING:
    from toc.change.handing_out.commands import MadeForm
    from toc.core.words import Language


def _help(key: str) -> str:
    return HAND_OUT.say(f"{key}-option", help_language())


def hand_out(
    programme: options.Plan = None,
    partner: Annotated[
        list[str] | None,
        typer.Option("--partner", metavar="NAME", show_default=False, help=_help("partner")),
    ] = None,
    residents: Annotated[bool, typer.Option("--residents", help=_help("residents"))] = False,
    to: Annotated[
        str, typer.Option("--to", metavar="FOLDER", show_default=False, help=_help("to"))
    ] = "",
    link: Annotated[
        str, typer.Option("--link", metavar="ADDRESS", show_default=False, help=_help("link"))
    ] = "",
    replace: Annotated[bool, typer.Option("--replace", help=_help("replace"))] = False,
    as_json: options.Json = False,
) -> None:
    """Make the forms. Ends with 0, with 1 where the plan has errors, 2 where none can be made."""
    from toc.change.handing_out import commands
    from toc.change.handing_out.partner_form import partner_id, partners_of
    from toc.cli.days import today
    from toc.core.files import make_folder, produce

    dossier, plan, _ = sound_plan(programme, "hand-out")
    language = language_of(dossier)
    named = {"plan": dossier.file, "plan_typed": as_argument(dossier.file)}
    for name in partner or ():
        if not partner_id(name, plan):
            fail(HAND_OUT.say("bad-partner", language, name=name))
    if link and not commands.is_link(link):
        fail(HAND_OUT.say("bad-link", language, most=commands.LONGEST_LINK))
    partners = partner or (() if residents else partners_of(plan))
    if not partners and not residents:
        fail(HAND_OUT.say("no-partners", language, **named))
    if not (plan.inspanningen or plan.operational_goals or plan.strategic_goals):
        fail(HAND_OUT.say("nothing-to-ask", language, plan=dossier.file))
    forms = commands.partner_forms(dossier, partners, today(), language)
    if residents:
        forms.append(commands.residents(dossier, today(), language))
    folder = Path(to or HAND_OUT.say("default-folder", language))
    pages = {one.file: one.page for one in forms}
    meeting = ""
    if link:
        meeting, page = commands.meeting(dossier, forms, link, language)
        pages[meeting] = page
    for name in pages:
        if os.path.lexists(folder / name) and not replace:
            fail(HAND_OUT.say("exists", language, file=folder / name))
    make_folder(folder)
    for name, page in pages.items():
        produce(folder / name, page)
    if as_json:
        made = [
            {
                "file": folder / one.file,
                "partner": one.partner or None,
                "title": one.title or None,
                "code": one.code,
                "own": one.own,
                "open": one.open,
            }
            for one in forms
        ]
        meeting_file = folder / meeting if meeting else None
        told = {"plan": dossier.file, "folder": folder, "forms": made, "meeting": meeting_file}
        write_json({"version": 1, **told})
        return
    chosen = f" {as_argument(dossier.file)}" if programme is not None else ""
    left = commands.on_no_form(dossier, forms) if partners else 0
    show(_page(forms, meeting, folder, left, chosen, language))


def _page(
    forms: list[MadeForm], meeting: str, folder: Path, left: int, plan: str, language: Language
) -> Page:
    from toc.change.handing_out.nobodys import MOST_OPEN

    yield line(strong(HAND_OUT.say("made", language, count=len(forms), folder=folder)))
    for one in forms:
        key = "made-own" if one.partner else "made-residents"
        values = {"title": one.title, "own": one.own, "open": one.open, "code": one.code}
        yield item(HAND_OUT.say(key, language, file=one.file, **values))
    if meeting:
        yield item(HAND_OUT.say("made-meeting", language, file=meeting))
    if left:
        yield line(HAND_OUT.say("on-no-form", language, count=left, most=MOST_OPEN))
    yield line(HAND_OUT.say("next", language, plan=plan))
