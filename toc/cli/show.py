"""`toc show`: the goal tree in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toc.cli import options
from toc.cli.choosing import language_of, sound_plan
from toc.cli.progress_bar import working_out
from toc.cli.terminal import write_json

if TYPE_CHECKING:
    from toc.draw.views.tree import Tree


def show(plan: options.Plan = None, as_json: options.Json = False) -> None:
    """Show the goal tree, from the vision down to the inspanningen."""
    from toc.draw.views.tree import goal_tree

    dossier, _, tree = sound_plan(plan, "show")
    with working_out(language_of(dossier)):
        report = goal_tree(tree)
    if as_json:
        write_json({"version": 1, **vars_of(report)})
    else:
        from toc.cli import terminal
        from toc.draw.views.tree_page import tree_page

        terminal.show(tree_page(report, language_of(dossier)))


def vars_of(report: Tree) -> dict[str, object]:
    """The tree's own fields, for JSON."""
    return {
        "title": report.title,
        "vision": report.vision,
        "strategic_goals": report.stems,
        "without_goal": report.loose,
    }
