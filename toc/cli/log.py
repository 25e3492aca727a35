"""`toc log`: what was decided, by date."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.choosing import language_of, sound_plan
from toc.cli.documents import show_document
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.terminal import show, write_json
from toc.cli.written_files import files_told
from toc.documents.kinds import DocumentKinds
from toc.review.words.decision_log import DECISION_LOG

if TYPE_CHECKING:
    from toc.core.dossier import Dossier
    from toc.core.words import Language
    from toc.review.decisions.log import DecisionLog

KINDS = DocumentKinds.DECISION_LOG.told(help_language())


def log(
    plan: options.Plan = None,
    since: Annotated[
        str,
        typer.Option(
            "--since",
            metavar="YEAR",
            show_default=False,
            help=DECISION_LOG.say("since-option", help_language()),
        ),
    ] = "",
    to: Annotated[
        Path | None,
        typer.Option(
            "--to",
            metavar="FILE",
            show_default=False,
            help=DECISION_LOG.say("to-option", help_language(), kinds=KINDS),
        ),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Tell the history of decisions. Ends with 0, with 1 where the plan or a record beside it has
    errors, 2 where a document cannot be written."""
    from toc.review.decisions.log import history, log_page

    dossier, programme, _ = sound_plan(plan, "log")
    language = language_of(dossier)
    first = since.strip()
    if first and not (len(first) == 4 and first.isdecimal()):
        fail(DECISION_LOG.say("bad-since", language, found=first))
    told = programme.language if to is not None else language
    found = history(dossier, told, int(first) if first else None)
    if to is not None:
        with files_told(as_json):
            _write(found, to, dossier, language)
    elif as_json:
        write_json(found)
    else:
        show(log_page(found, language))


def _write(found: DecisionLog, to: Path, dossier: Dossier, language: Language) -> None:
    from toc.documents.house_style import style_of
    from toc.documents.writers.files import write_document
    from toc.review.decisions.log import log_document

    programme = dossier.sound
    if DocumentKinds.DECISION_LOG.kind_of(to) is None:
        kinds = ", ".join(DocumentKinds.DECISION_LOG.endings)
        fail(DECISION_LOG.say("unknown-kind", language, file=to.name, kinds=kinds))
    house = style_of(dossier)
    filled = write_document(log_document(found, programme.language), to, house)
    show_document(to, filled, language)
