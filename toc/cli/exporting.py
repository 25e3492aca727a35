"""What `toc export` does: it asks for drawings or the annex, and says what came of it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import typer

from toc.cli.choosing import ENDINGS, EXPORTS, file_ending, language_of, sound_plan
from toc.cli.days import end_of
from toc.cli.documents import show_document
from toc.cli.export import AskedExport
from toc.cli.progress_bar import making
from toc.cli.progress_bar import progress as progress_bar
from toc.cli.terminal import show, write_json
from toc.core.dossier import Dossier
from toc.core.words import Language
from toc.core.words.typed_commands import as_argument, program
from toc.documents.file_names import folder_name
from toc.documents.house_style import style_of
from toc.documents.kinds import DocumentKinds
from toc.documents.screen import Page, Verbatim, item, line, strong
from toc.documents.words.drawing import DRAWING
from toc.draw.commands import draw
from toc.draw.export import Exported
from toc.draw.formats import DrawingFormat, MadeFrom
from toc.draw.layout.ordering import BoxOrder
from toc.draw.request import (
    Request,
    date_of,
    direction_of,
    formats_of,
    order_of,
    paper_of,
    refuse_other_ending,
)
from toc.draw.views.outside_networks import loose_views
from toc.draw.views.size import asked_size, size_of
from toc.draw.views.too_large import refuse_large


def export(asked: AskedExport, context: typer.Context) -> None:
    """Draw a plan as it is asked, and say what was made."""
    dossier, programme, graph = sound_plan(asked.plan, "export")
    language = language_of(dossier)
    to = Path(asked.to) if asked.to is not None else EXPORTS / folder_name(dossier.name)
    on = end_of(asked.progress, language) if asked.progress is not None else None
    if on is not None and asked.to is None:
        # Beside the drawings of the plan itself, not over them.
        to /= DRAWING.say("now", language, year=asked.progress)
    # `map.pdf/` is a folder, and so is a `map.pdf` that is one already.
    folder = asked.to is not None and asked.to.endswith(("/", os.sep))
    file = None if asked.to is None or folder or to.is_dir() else to
    whole = asked.formats is None and asked.network is None and not asked.views
    request = Request(
        network=asked.network,
        wanted=asked.views,
        paper=paper_of(asked.paper) if asked.paper is not None else None,
        direction=direction_of(asked.direction),
        order=order_of(asked.order),
        house=style_of(dossier),
        dated=date_of(asked.date) if asked.date is not None else None,
        on=on,
        anew=asked.anew,
    )
    if asked.template or (file is not None and whole and DocumentKinds.ANNEX.kind_of(file)):
        refuse_large(size_of(programme, graph), dossier)
        _annex(dossier, to, request, asked, context)
        return
    if file is not None and whole and file.suffix.lower() == ".xlsx":
        _form(dossier, file, asked)
        return
    if asked.to is not None:
        ending = file_ending(asked.to)
        if ending and ending not in ENDINGS:  # that a plan is no folder is said where it is made
            refuse_other_ending(asked.to, ending, asked.formats, whole)
    request = replace(request, formats=formats_of(asked.formats, file, whole))
    size = asked_size(programme, graph, asked.network, asked.views)
    if DrawingFormat.PAGE in request.formats:  # always the whole
        size = size_of(programme, graph)
    refuse_large(size, dossier)
    with progress_bar(DRAWING.say("making", language)) as bar:
        made = draw(dossier, to, request, bar.step, folder)
    if asked.as_json:
        names = [one.name for one in made.files]
        unchanged = [one.name for one in made.files if one in made.unchanged]
        write_json({"version": 1, "folder": to, "files": names, "unchanged": unchanged})
    elif made.files:
        show(_written(to, made, language))
        if asked.network is None and not asked.views:
            _tell_of_loose(dossier, language)
        _tell_of_crossings(made.crossed, context, dossier, language)
    for said in dict.fromkeys(error.say(language) for error in made.failed):
        typer.echo(said, err=True)
    if made.failed:
        raise typer.Exit(2)


def _annex(
    dossier: Dossier, to: Path, request: Request, asked: AskedExport, context: typer.Context
) -> None:
    from toc.draw.annex.commands import draw_annex
    from toc.draw.figures import crossed

    language = language_of(dossier)
    template = Path(asked.template) if asked.template else None
    with making(to, language):
        document, filled = draw_annex(dossier, to, request, template)
    if asked.as_json:
        written: dict[str, object] = {"version": 1, "folder": to.parent, "files": [to.name]}
        if filled is not None and filled.reason:
            written |= {"not_accessible": filled.reason, "unshown": filled.unshown}
        write_json(written)
        return
    show_document(to, filled, language)
    if request.order is BoxOrder.FILE:
        views = [figure.view for figure in document.figures()]
        _tell_of_crossings(crossed(views, request.direction), context, dossier, language)


def _form(dossier: Dossier, file: Path, asked: AskedExport) -> None:
    """The whole programme as the form of `toc new --form`."""
    from toc.exchange.form.commands import write_form
    from toc.exchange.words.form_files import FORM_FILES

    language, programme = language_of(dossier), dossier.sound
    with making(file, language):
        changed = write_form(dossier, file, anew=asked.anew)
    if asked.as_json:
        unchanged = [] if changed else [file.name]
        write_json(
            {"version": 1, "folder": file.parent, "files": [file.name], "unchanged": unchanged}
        )
        return
    key = "exported" if changed else "unchanged"
    show([line(strong(FORM_FILES.say(key, language, file=file)))])
    plan = as_argument(dossier.file)
    if any(one.privacy in ("internal", "sensitive") for one in programme.indicators.values()):
        typer.echo(FORM_FILES.say("exported-private", language))
    said = {"form": as_argument(file), "plan": plan}
    typer.echo(FORM_FILES.say("exported-next", language, **said))
    typer.echo(FORM_FILES.say("exported-tables", language, plan=plan))


def _tell_of_loose(dossier: Dossier, language: Language) -> None:
    """Say on which drawing stands what stands in no network."""
    views = loose_views(dossier.sound, dossier.sound_tree)
    if not views:
        return
    key = "made-loose" if dossier.sound.networks else "made-whole"
    show([line(DRAWING.say(key, language, count=len(views), title=views[0].title))])


def _tell_of_crossings(
    crossed: Mapping[str, int], context: typer.Context, dossier: Dossier, language: Language
) -> None:
    """Say how many crossings of arrows another order of the boxes avoids, and how to draw that;
    nothing where there are none."""
    if not crossed:
        return
    said = DRAWING.say(
        "made-crossed",
        language,
        count=len(crossed),
        title=next(iter(crossed)),
        crossings=sum(crossed.values()),
    )
    show([line(said), Verbatim(f"  {_again(context, dossier.file)}", whole=True)])


def _again(context: typer.Context, plan: Path) -> str:
    """The command that was given, with the order in which the fewest arrows cross."""

    words = [f"{program()} export", as_argument(plan)]
    for option in context.command.params:
        value = context.params.get(option.name or "")
        if option.name in ("plan", "order") or value in (None, False, option.default):
            continue
        words.append(option.opts[0])
        if value is not True:
            words.append(as_argument(str(value)))
    return " ".join([*words, "--order", BoxOrder.FEWEST_CROSSINGS])


def _written(folder: Path, made: Exported, language: Language) -> Page:
    """What was written: how many pages or files of each kind, the name of what stands alone,
    and how many of them were there already just so."""
    files = made.files
    if files == (folder,):
        folder = folder.parent
    yield line(strong(DRAWING.say("made", language, count=len(files), folder=folder)))
    for format in {format.ending: format for format in DrawingFormat}.values():
        of_kind = [file for file in files if file.suffix == f".{format.ending}"]
        if format.together and format.takes is not MadeFrom.TABLES:
            sentences = [DRAWING.say("made-booklet", language, file=one.name) for one in of_kind]
        else:
            key = "made-files" if format.together else "made-pages"
            kind, count = format.ending.upper(), len(of_kind)
            sentences = [DRAWING.say(key, language, count=count, kind=kind)] if of_kind else []
        yield from map(item, sentences)
    if made.unchanged:
        key = "made-unchanged-all" if len(made.unchanged) == len(files) else "made-unchanged"
        said = DRAWING.say(key, language, count=len(made.unchanged))
        yield line(said, indent=2)
