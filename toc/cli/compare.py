"""`toc compare OLD [PLAN]`: what changed, and what that means."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.change.words.comparing import COMPARING
from toc.cli import options
from toc.cli.choosing import choose_plan, language_of, names_plan, sound_plan
from toc.cli.documents import show_document
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.progress_bar import making, working_out
from toc.cli.terminal import show, write_json
from toc.cli.written_files import files_told
from toc.core.words.typed_commands import as_argument
from toc.documents.kinds import DocumentKinds
from toc.plan.words.planning import PLANNING

if TYPE_CHECKING:
    from toc.change.comparing.commands import Compared
    from toc.core.dossier import Dossier
    from toc.core.words import Language

KINDS = DocumentKinds.COMPARISON.told(help_language())


_DRAWN = (".svg", ".png", ".drawio")
"""How a file ends that is a drawing and no document."""


def compare(
    old: Annotated[
        str,
        typer.Argument(
            metavar="OLD",
            help=COMPARING.say("old-argument", help_language()),
            show_default=False,
        ),
    ],
    plan: options.Plan = None,
    to: Annotated[
        Path | None,
        typer.Option(
            "--to",
            metavar="FILE",
            show_default=False,
            help=COMPARING.say("to-option", help_language(), kinds=KINDS),
        ),
    ] = None,
    period: Annotated[
        str | None,
        typer.Option(
            "--period",
            metavar="PERIOD",
            show_default=False,
            help=COMPARING.say("period-option", help_language()),
        ),
    ] = None,
    focus: Annotated[
        int | None,
        typer.Option(
            "--focus",
            metavar="N",
            show_default=False,
            help=PLANNING.say("focus-option", help_language()),
        ),
    ] = None,
    drawings: Annotated[
        bool,
        typer.Option("--drawings", help=COMPARING.say("drawings-option", help_language())),
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Tell what changed since another version. Ends with 0, with 1 where one of the two has
    errors, with 2 where there is nothing to compare with or a document cannot be written."""
    from toc.change.comparing.commands import Choosing, compared
    from toc.change.comparing.page import comparison_page

    if plan is not None and names_plan(old) and not names_plan(plan):
        old, plan = plan, old
    command = f"compare {as_argument(old)}"
    file = choose_plan(old, command) if names_plan(old) else None
    dossier, programme, _ = sound_plan(plan, command)
    language = language_of(dossier)
    if drawings and to is None:
        fail(COMPARING.say("drawings-alone", language))
    drawn = to is not None and (drawings or to.suffix.lower() in _DRAWN)
    if to is not None and not drawn and DocumentKinds.COMPARISON.kind_of(to) is None:
        kinds = DocumentKinds.COMPARISON.told(language)
        fail(COMPARING.say("unknown-kind", language, file=to.name, kinds=kinds))
    if focus is not None and period is None:
        fail(COMPARING.say("focus-alone", language))
    choosing = Choosing(period.strip(), focus) if period is not None else None
    told = programme.language if to is not None else language
    with working_out(language):
        found = compared(dossier, old.strip(), file, told, choosing)
    if to is not None:
        with files_told(as_json):
            (_draw if drawn else _write)(found, to, dossier, language)
    elif as_json:
        write_json(found.told)
    else:
        show(comparison_page(found.told, language))


def _draw(found: Compared, to: Path, dossier: Dossier, language: Language) -> None:
    from toc.change.comparing.drawing_files import draw
    from toc.documents.house_style import style_of

    with making(to, language):
        files = draw(found, to, style_of(dossier))
    for file in files:
        show_document(file, None, language)


def _write(found: Compared, to: Path, dossier: Dossier, language: Language) -> None:
    from toc.documents.house_style import style_of
    from toc.documents.writers.files import write_document
    from toc.draw.figures import figures_of

    house = style_of(dossier)
    with making(to, language):
        filled = write_document(found.document(), to, house, draw=figures_of)
    show_document(to, filled, language)
