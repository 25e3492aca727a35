"""`toc why ID`: every way from an element up to the vision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.language import help_language
from toc.cli.words import CLI

if TYPE_CHECKING:
    from toc.core.words import Language
    from toc.draw.views.ways import Why


def why(
    element: Annotated[
        str,
        typer.Argument(metavar="ID", help=CLI.say("why-id", help_language()), show_default=False),
    ],
    plan: options.Plan = None,
    as_json: options.Json = False,
) -> None:
    """Show every way from an element up to the vision, and its weakest link."""
    from toc.cli.choosing import language_of, sound_plan
    from toc.cli.progress_bar import working_out
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
        from toc.cli.terminal import write_json

        write_json({"version": 1, "answer": answer})
    else:
        _print(answer, language)


def _print(answer: Why, language: Language) -> None:
    from toc.cli.terminal import Page
    from toc.draw.words.tree import TREE

    page = Page()
    page.line(f"{answer.kind.capitalize()} {answer.id}", style="dim")
    page.line(answer.text, style="bold")
    if answer.owner:
        page.line(TREE.say("owner", language, owner=answer.owner), style="dim")
    page.line()
    page.line(answer.summary)
    for number, way in enumerate(answer.ways, start=1):
        page.line()
        for depth, step in enumerate(way.steps):
            lead = f"{number}. " if depth == 0 else "   "
            page.parts((lead, ""), (step.text, "bold"), (f"  {step.id}", "dim"), hanging=3)
            if step.link:
                verb, *said = step.link
                more = f" ({', '.join(said)})" if said else ""
                page.parts(("↑ ", "cyan"), (verb, "cyan"), (more, "dim"), indent=3, hanging=2)
        page.line(way.weakest, indent=3, style="yellow")
