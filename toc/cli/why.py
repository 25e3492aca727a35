"""`toc why ID`: every way from an element up to the vision."""

from __future__ import annotations

from typing import Annotated

import typer

from toc.cli import options
from toc.cli.choosing import language_of, sound_plan
from toc.cli.language import help_language
from toc.cli.progress_bar import working_out
from toc.cli.terminal import show, write_json
from toc.cli.words import CLI


def why(
    element: Annotated[
        str,
        typer.Argument(metavar="ID", help=CLI.say("why-id", help_language()), show_default=False),
    ],
    plan: options.Plan = None,
    as_json: options.Json = False,
) -> None:
    """Show every way from an element up to the vision, and its weakest link."""
    from toc.core.graph import canonical
    from toc.draw.views.ways import why as ask

    dossier, _, tree = sound_plan(plan, "why ID")
    language = language_of(dossier)
    wanted = canonical(element)
    if wanted not in tree:
        from toc.core.loading import nearest
        from toc.draw.words.tree import TREE

        near = ", ".join(nearest(element, tree))
        key = "unknown-id-near" if near else "unknown-id"
        typer.echo(TREE.say(key, language, id=element, near=near), err=True)
        raise typer.Exit(2)
    with working_out(language):
        answer = ask(tree, wanted, language)
    if as_json:
        write_json({"version": 1, "answer": answer})
    else:
        from toc.draw.views.ways_page import ways_page

        show(ways_page(answer, language))
