"""`toc review`: looking back on a period, on the screen or as what a day of reflection needs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from toc.cli import options
from toc.cli.choosing import in_order, language_of, sound_plan
from toc.cli.language import help_language
from toc.cli.progress_bar import working_out
from toc.cli.terminal import show, write_json
from toc.core.words.typed_commands import as_argument
from toc.documents.kinds import DocumentKinds
from toc.documents.words.documents import DOCUMENTS
from toc.review.words.review import REVIEW


def _help(key: str) -> str:
    kinds = DocumentKinds.REVIEW.told(help_language())
    return REVIEW.say(f"{key}-option", help_language(), kinds=kinds)


def review(
    period: Annotated[
        str,
        typer.Argument(metavar="PERIOD", help=REVIEW.say("period-argument", help_language())),
    ],
    plan: options.Plan = None,
    to: Annotated[
        str, typer.Option("--to", metavar="FOLDER/FILE", show_default=False, help=_help("to"))
    ] = "",
    cards: Annotated[bool, typer.Option("--cards", help=_help("cards"))] = False,
    network: Annotated[
        list[str] | None,
        typer.Option("--network", metavar="ID", show_default=False, help=_help("network")),
    ] = None,
    next_: Annotated[
        str,
        typer.Option("--next", metavar="PERIOD", show_default=False, help=_help("next")),
    ] = "",
    template: Annotated[
        Path | None,
        typer.Option(
            "--template",
            metavar="FILE",
            show_default=False,
            help=DOCUMENTS.say("template-option", help_language()),
        ),
    ] = None,
    replace: Annotated[bool, typer.Option("--replace", help=_help("replace"))] = False,
    as_json: options.Json = False,
) -> None:
    """Look back on a period. Ends with 0, with 1 where the plan, its measurements or what was
    adopted or reviewed before has errors, 2 where there is nothing to look back on or a file
    cannot be written."""
    from toc.cli.review_files import ReviewFiles, write_review
    from toc.review.commands import looked_back
    from toc.review.report import facts
    from toc.review.report import review as found

    period, plan = in_order(period, plan, "review")
    dossier, programme, _ = sound_plan(plan, f"review {period}")
    language = language_of(dossier)
    wanted = ReviewFiles.of(
        to,
        cards=cards,
        networks=tuple(network or ()),
        template=template,
        anew=replace,
        language=language,
    )
    spoken = language if wanted is None else programme.language
    m = looked_back(dossier, period, next_, spoken)
    with working_out(language):
        f = facts(m)
    if wanted is not None:
        write_review(wanted, dossier, m, f, language, as_json=as_json)
    elif as_json:
        write_json(found(m, f))
    else:
        from toc.review.report.summary_page import summary_page

        named = f" {as_argument(dossier.file)}" if plan is not None else ""
        show(summary_page(found(m, f), language, named))
