"""`toc export logframe`: the logframe that a funder asks for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.choosing import EXPORTS, language_of, sound_plan
from toc.cli.days import day_given
from toc.cli.documents import show_document
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.progress_bar import making
from toc.cli.terminal import write_json
from toc.documents.kinds import DocumentKinds
from toc.documents.words.documents import DOCUMENTS
from toc.exchange.words.logframe import LOGFRAME

if TYPE_CHECKING:
    from toc.core.model import Programme
    from toc.core.words import Language


def _told(key: str) -> str:
    kinds = DocumentKinds.LOGFRAME.told(help_language())
    return LOGFRAME.say(f"{key}-option", help_language(), kinds=kinds)


def logframe(
    plan: options.Plan = None,
    line: Annotated[
        str | None,
        typer.Option("--line", metavar="ID", show_default=False, help=_told("line")),
    ] = None,
    network: Annotated[
        str | None,
        typer.Option("--network", metavar="ID", show_default=False, help=_told("network")),
    ] = None,
    to: Annotated[
        Path | None,
        typer.Option("--to", metavar="FILE", show_default=False, help=_told("to")),
    ] = None,
    date: Annotated[
        str | None,
        typer.Option("--date", metavar="2024-12-31", show_default=False, help=_told("date")),
    ] = None,
    anew: Annotated[
        bool, typer.Option("--replace", help=DOCUMENTS.say("replace-option", help_language()))
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Write the logframe. Ends with 0, with 1 where the plan or its measurements have errors, 2
    where it cannot be written."""
    from toc.documents.file_names import folder_name
    from toc.documents.house_style import style_of
    from toc.documents.writers.files import write_document
    from toc.draw.views.size import size_of
    from toc.draw.views.too_large import refuse_large
    from toc.exchange.commands import logframe as made

    dossier, programme, tree = sound_plan(plan, "export logframe")
    language = language_of(dossier)
    _known(programme, line, network, language)
    file = to if to is not None else EXPORTS / folder_name(dossier.file.stem) / "logframe.docx"
    if DocumentKinds.LOGFRAME.kind_of(file) is None:
        kinds = ", ".join(DocumentKinds.LOGFRAME.endings)
        fail(LOGFRAME.say("unknown-kind", language, file=file.name, kinds=kinds))
    size = size_of(programme, tree, "line", line) if line else None
    size = size_of(programme, tree, "network", network) if network else size
    refuse_large(
        size or size_of(programme, tree),
        dossier,
        command="export logframe",
        options=("line", "network"),
    )
    on = day_given(date, language)
    house = style_of(dossier)
    with making(file, language):
        document = made(dossier, on, line, network)
        filled = write_document(document, file, house, anew=anew)
    if as_json:
        write_json({"version": 1, "file": file})
        return
    show_document(file, filled, language)


def _known(
    programme: Programme, line: str | None, network: str | None, language: Language
) -> None:
    """Ends with 2 for a line or network that the plan does not have."""
    from toc.core.loading import nearest
    from toc.documents.errors import unknown_network
    from toc.draw.views.asking import ViewError

    if line is not None and network is not None:
        fail(LOGFRAME.say("line-and-network", language))
    if line is not None and line not in programme.lines:
        near = ", ".join(nearest(line, programme.lines))
        key = "unknown.line-near" if near else "unknown.line"
        key = key if programme.lines else "unknown.line-none"
        names = ", ".join(programme.lines)
        raise ViewError(key, given=line, near=near, names=names)
    if network is not None and network not in programme.networks:
        raise unknown_network(programme, network)
