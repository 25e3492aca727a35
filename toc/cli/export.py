"""`toc export`: the drawings of a plan as files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.language import help_language
from toc.core.words.typed import as_argument, program
from toc.documents.screen import Page, Verbatim, item, line, strong
from toc.documents.words.documents import DOCUMENTS
from toc.documents.words.drawing import DRAWING
from toc.draw.formats import STANDARD, Format, Takes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toc.core.dossier import Dossier
    from toc.core.graph import GoalGraph
    from toc.core.model import Programme
    from toc.core.words import Language
    from toc.documents.style import Paper
    from toc.draw.export import Exported
    from toc.draw.layout.direction import Direction
    from toc.draw.layout.ordering import BoxOrder
    from toc.draw.views.adopted import Records
    from toc.draw.views.standing import Standing
    from toc.measure.monitoring.progress import IndicatorProgress


FORMATS = ", ".join(Format)


def _help(key: str, **values: str) -> str:
    return DRAWING.say(f"{key}-option", help_language(), **values)


def _named(name: str, metavar: str = "ID") -> typer.models.OptionInfo:
    """An option with a name behind it."""
    option: typer.models.OptionInfo = typer.Option(
        f"--{name}", metavar=metavar, show_default=False, help=_help(name)
    )
    return option


def _asked(name: str) -> typer.models.OptionInfo:
    """An option that asks for one drawing."""
    option: typer.models.OptionInfo = typer.Option(f"--{name}", help=_help(name))
    return option


def export(
    context: typer.Context,
    plan: options.Plan = None,
    network: Annotated[str | None, _named("network")] = None,
    line: Annotated[str | None, _named("line")] = None,
    why: Annotated[str | None, _named("why")] = None,
    partner: Annotated[str | None, _named("partner", "NAME")] = None,
    place: Annotated[str | None, _named("place", "NAME")] = None,
    year: Annotated[str | None, _named("year", "YEAR")] = None,
    theory: Annotated[bool, _asked("theory")] = False,
    matrix: Annotated[bool, _asked("matrix")] = False,
    chain: Annotated[bool, _asked("chain")] = False,
    status: Annotated[bool, _asked("status")] = False,
    coherence: Annotated[bool, _asked("coherence")] = False,
    horizon: Annotated[bool, _asked("horizon")] = False,
    progress: Annotated[str | None, _named("progress", "YEAR")] = None,
    formats: Annotated[
        str | None,
        typer.Option(
            "--format", metavar="KIND", show_default=False, help=_help("format", formats=FORMATS)
        ),
    ] = None,
    to: Annotated[str | None, _named("to", "FOLDER")] = None,
    paper: Annotated[str | None, _named("paper", "PAPER")] = None,
    direction: Annotated[str, _named("direction", "DIRECTION")] = "lr",
    order: Annotated[str, _named("order", "ORDER")] = "file",
    date: Annotated[str | None, _named("date", "DATE")] = None,
    template: Annotated[
        str | None,
        typer.Option(
            "--template",
            metavar="FILE",
            show_default=False,
            help=DOCUMENTS.say("template-option", help_language()),
        ),
    ] = None,
    anew: Annotated[
        bool, typer.Option("--replace", help=DOCUMENTS.say("replace-option", help_language()))
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Draw a plan. Ends with 0, with 1 where the file has errors, 2 where it cannot be drawn."""
    from dataclasses import replace

    from toc.cli.choosing import EXPORTS, language_of, sound_plan
    from toc.cli.documents import ANNEX, export_annex, house_style
    from toc.cli.progress_bar import making
    from toc.cli.progress_bar import progress as progress_bar
    from toc.cli.too_large import drawn_size, refuse_large
    from toc.core.files import make_folder
    from toc.documents.stems import folder_name
    from toc.draw.export import Make
    from toc.draw.export import export as write
    from toc.draw.views.wanted import NOTHING, Wanted
    from toc.plan.choosing.errors import PlanConflictError

    dossier, programme, graph = sound_plan(plan, "export")
    language = language_of(dossier)
    folder = Path(to) if to is not None else EXPORTS / folder_name(dossier.file.stem)
    now, found = None, _known(dossier)
    if progress is not None:
        now = _now(dossier, graph, progress, language)
        # Beside the drawings of the plan itself, not over them.
        folder = folder if to is not None else folder / DRAWING.say("now", language, year=progress)
    # `map.pdf/` is a folder, and so is a `map.pdf` that is one already.
    a_folder = to is not None and to.endswith(("/", os.sep))
    file = None if to is None or a_folder or folder.is_dir() else folder
    wanted = Wanted(
        line=line,
        why=why,
        partner=partner,
        place=place,
        year=year,
        theory=theory,
        matrix=matrix,
        chain=chain,
        status=status,
        coherence=coherence,
        horizon=horizon,
        records=_records(dossier, year) if year is not None else None,
    )
    try:
        house = house_style(dossier, programme, language)
        whole = formats is None and network is None and not wanted
        version = _mark(dossier.file) if date is not None else ""
        day = _date(date, programme.language) if date is not None else ""
        if template or (file is not None and whole and file.suffix.lower() in ANNEX):
            along, arranged = _direction(direction), _order(order)
            if paper is not None:
                house = replace(house, paper=_paper(paper))
            from toc.draw.annex.annex import annex
            from toc.draw.figures import crossed
            from toc.draw.layout.ordering import BoxOrder

            refuse_large(drawn_size(programme, graph, None, NOTHING), dossier, language)
            filled = Path(template) if template else None
            with making(folder, language):
                document = annex(programme, graph, date=day, version=version, now=now, found=found)
            export_annex(document, folder, house, filled, anew, as_json, language, along, arranged)
            if arranged is BoxOrder.FILE and not as_json:
                views = [figure.view for figure in document.figures()]
                _tell_of_crossings(crossed(views, along), context, dossier.file, language)
            return
        if to is not None:
            _refuse_other_ending(to, formats, whole)
        chosen = _formats(formats, file, whole)
        if Format.PAGE in chosen:  # always the whole
            refuse_large(drawn_size(programme, graph, None, NOTHING), dossier, language)
        else:
            refuse_large(drawn_size(programme, graph, network, wanted), dossier, language)
        make = Make(
            formats=chosen,
            network=network,
            wanted=wanted,
            paper=_paper(paper) if paper is not None else house.paper,
            direction=_direction(direction),
            order=_order(order),
            house=house,
            version=version,
            date=day,
            now=now,
            found=now.found if now is not None else found,
            anew=anew,
            plans=dossier.plans(dossier.plan_names) if Format.PAGE in chosen else (),
        )
        if a_folder:
            make_folder(folder)
        with progress_bar(DRAWING.say("making", language)) as bar:
            made = write(programme, graph, dossier.file.stem, folder, make, bar.step)
    except PlanConflictError as error:
        from toc.cli.ending import fail
        from toc.plan.told.plan_page import no_plan

        fail(*no_plan(error.conflict, dossier, language), code=1)
    if as_json:
        from toc.cli.terminal import write_json

        names = [one.name for one in made.files]
        unchanged = [one.name for one in made.files if one in made.unchanged]
        write_json({"version": 1, "folder": folder, "files": names, "unchanged": unchanged})
    elif made.files:
        from toc.cli.terminal import show

        show(_written(folder, made, language))
        if make.standard:
            _tell_of_loose(programme, graph, language)
        _tell_of_crossings(made.crossed, context, dossier.file, language)
    for said in dict.fromkeys(error.say(language) for error in made.failed):
        typer.echo(said, err=True)
    if made.failed:
        raise typer.Exit(2)


def _tell_of_loose(programme: Programme, graph: GoalGraph, language: Language) -> None:
    """Say on which drawing stands what stands in no network."""
    from toc.cli.terminal import show
    from toc.draw.views.loose import loose_views

    views = loose_views(programme, graph)
    if not views:
        return
    if programme.networks:
        said = DRAWING.say("made-loose", language, title=views[0].title)
    else:
        said = DRAWING.say("made-whole", language, count=len(views), title=views[0].title)
    show([line(said)])


def _tell_of_crossings(
    crossed: Mapping[str, int], context: typer.Context, plan: Path, language: Language
) -> None:
    """Say how many crossings of arrows another order of the boxes avoids, and how to draw that;
    nothing where there are none."""
    from toc.cli.terminal import show

    if not crossed:
        return
    said = DRAWING.say(
        "made-crossed",
        language,
        count=len(crossed),
        title=next(iter(crossed)),
        crossings=sum(crossed.values()),
    )
    show([line(said), Verbatim(f"  {_again(context, plan)}", whole=True)])


def _again(context: typer.Context, plan: Path) -> str:
    """The command that was given, with the order in which the fewest arrows cross."""
    from toc.draw.layout.ordering import BoxOrder

    words = [f"{program()} export", as_argument(plan)]
    for option in context.command.params:
        value = context.params.get(option.name or "")
        if option.name in ("plan", "order") or value in (None, False, option.default):
            continue
        words.append(option.opts[0])
        if value is not True:
            words.append(as_argument(str(value)))
    return " ".join([*words, "--order", BoxOrder.FEWEST_CROSSINGS])


def _known(dossier: Dossier) -> dict[str, IndicatorProgress] | None:
    """What is known of the indicators; None where the plan has none. Where the measurements have
    errors it is not known what may be shown, and nothing is."""
    if not dossier.sound.indicators:
        return None
    from toc.measure.monitoring.audience import known

    return known(dossier.sound, dossier.measurements)


def _now(dossier: Dossier, graph: GoalGraph, year: str, language: Language) -> Standing:
    """How the programme stood at the end of a year, or stands now in this one. Ends with 2 where
    there is no such year."""
    from toc.cli.days import end_of
    from toc.draw.views.standing import standing

    on = end_of(year, language)
    return standing(graph, dossier.measurements, on, dossier.sound.language)


def _records(dossier: Dossier, year: str) -> Records | None:
    """What the adopted plans say of a year; None where there are none."""
    plans = dossier.plans(dossier.plan_names)
    if not plans:
        return None
    from toc.draw.views.adopted import records_of
    from toc.plan.choosing.errors import PlanError
    from toc.plan.choosing.periods import resolve

    try:
        periods = resolve(year, dossier.sound)
    except PlanError:
        return None  # said where the drawing is made
    return records_of(dossier.sound, plans, periods)


def _refuse_other_ending(to: str, formats: str | None, whole: bool) -> None:
    """DrawingError where a name is that of a file of a kind that is not made here: nobody wants a
    folder of that name."""
    from toc.cli.choosing import ENDINGS, file_ending
    from toc.cli.documents import ANNEX
    from toc.documents.errors import DrawingError

    ending = file_ending(to)
    if not ending or ending in ENDINGS:
        return  # a folder; that a plan is none is said where the folder is made
    if formats is not None:
        can = {f".{format.ending}" for format in _formats(formats, None, whole)}
        if can == {ending}:
            return
        folder = Path(to).stem
        raise DrawingError("ending-and-format", file=to, formats=formats, folder=f"{folder}/")
    can = {f".{format.ending}" for format in Format} | set(ANNEX if whole else ())
    if ending not in can:
        together = {f".{format.ending}" for format in Format if format.together}
        told = ", ".join(sorted(together | set(ANNEX if whole else ())))
        raise DrawingError("unknown-ending", file=to, endings=told, folder=f"{Path(to).stem}/")


def _formats(given: str | None, to: Path | None, whole: bool) -> frozenset[Format]:
    """The formats asked for; without any, the one that the name of the file asks for. A page for a
    browser is the interactive one where the `whole` programme is asked for."""
    from toc.documents.errors import DrawingError

    if given is None:
        ending = to.suffix.lower().removeprefix(".") if to is not None else ""
        named = [format for format in Format if format.ending == ending]
        if Format.PAGE in named:
            named = [Format.PAGE if whole else Format.HTML]
        return frozenset(named) if named else STANDARD
    known = {format.value: format for format in Format}
    words = [word.strip() for word in given.split(",")]
    for word in words:
        if word.lower() not in known:
            raise DrawingError("unknown-format", given=word, formats=FORMATS)
    return frozenset(known[word.lower()] for word in words)


def _paper(given: str) -> Paper:
    from toc.documents.errors import DrawingError
    from toc.documents.style import Paper

    try:
        return Paper[given.strip().upper()]
    except KeyError:
        raise DrawingError("unknown-paper", given=given) from None


def _date(given: str, language: Language) -> str:

    from toc.core.model import PartialDate
    from toc.documents.errors import DrawingError
    from toc.draw.views.timeline import said_date

    try:
        return said_date(PartialDate.parse(given), language)
    except ValueError:
        raise DrawingError("unknown-date", given=given) from None


def _mark(plan: Path) -> str:
    """What tells this text of the plan from every other, short enough to read aloud."""
    import hashlib

    return hashlib.sha256(plan.read_bytes()).hexdigest()[:6]


def _direction(given: str) -> Direction:
    from toc.documents.errors import DrawingError
    from toc.draw.layout.direction import Direction

    try:
        return Direction(given.strip().lower())
    except ValueError:
        raise DrawingError("unknown-direction", given=given) from None


def _order(given: str) -> BoxOrder:
    from toc.documents.errors import DrawingError
    from toc.draw.layout.ordering import BoxOrder

    try:
        return BoxOrder(given.strip().lower())
    except ValueError:
        raise DrawingError("unknown-order", given=given) from None


def _written(folder: Path, made: Exported, language: Language) -> Page:
    """What was written: how many pages or files of each kind, the name of what stands alone,
    and how many of them were there already just so."""
    files = made.files
    if files == (folder,):
        folder = folder.parent
    yield line(strong(DRAWING.say("made", language, count=len(files), folder=folder)))
    for format in {format.ending: format for format in Format}.values():
        of_kind = [file for file in files if file.suffix == f".{format.ending}"]
        if format.together and format.takes is not Takes.TABLES:
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
