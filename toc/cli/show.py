"""`toc show`: the goal tree in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toc.cli import options

if TYPE_CHECKING:
    from toc.cli.terminal import Page
    from toc.core.words import Language
    from toc.draw.views.tree import Branch, Item, Tree


def show(plan: options.Plan = None, as_json: options.Json = False) -> None:
    """Show the goal tree, from the vision down to the inspanningen."""
    from toc.cli.choosing import language_of, sound_plan
    from toc.cli.progress_bar import working_out
    from toc.draw.views.tree import goal_tree

    dossier, _, tree = sound_plan(plan, "show")
    with working_out(language_of(dossier)):
        report = goal_tree(tree)
    if as_json:
        from toc.cli.terminal import write_json

        write_json({"version": 1, **vars_of(report)})
    else:
        _print(report, language_of(dossier))


def vars_of(report: Tree) -> dict[str, object]:
    """The tree's own fields, for JSON."""
    return {
        "title": report.title,
        "vision": report.vision,
        "strategic_goals": report.stems,
        "without_goal": report.loose,
    }


def _print(report: Tree, language: Language) -> None:
    from toc.cli.terminal import Page
    from toc.core.words.terms import TERMS
    from toc.draw.words.tree import TREE

    page = Page()
    page.line(report.title, style="bold")
    page.line()
    page.parts((TERMS.say("vision", language).capitalize() + "  ", "dim"), (report.vision, "bold"))
    for stem in report.stems:
        page.line()
        if stem.goal is None:
            page.line(TREE.say("without-strategic-goal", language), style="bold")
        else:
            kind = TERMS.say("strategic_goal", language).capitalize()
            line = f"{kind} · {stem.line}" if stem.line else kind
            page.line(line, style="dim")
            page.line(stem.goal.text, style="bold")
        for branch in stem.branches:
            _branch(page, branch, language)
    if report.loose:
        page.line()
        page.line(TREE.say("without-goal", language), style="bold")
        for item in report.loose:
            _item(page, item, language, 2)


def _branch(page: Page, branch: Branch, language: Language) -> None:
    from toc.draw.words.tree import TREE

    page.line()
    title = branch.title or TREE.say("in-no-network", language)
    page.line(title, indent=2, style="bold cyan" if branch.network else "bold yellow")
    for goal in branch.goals:
        page.parts(("→ ", "cyan"), (goal.text, ""), (f"  {goal.id}", "dim"), indent=4, hanging=2)
    if not branch.inspanningen:
        page.line(TREE.say("no-inspanning", language), indent=6, style="yellow")
    if branch.uncertain:
        page.line(TREE.say("network-basis", language), indent=6, style="dim")
    for item in branch.inspanningen:
        _item(page, item, language, 6)


def _item(page: Page, item: Item, language: Language, indent: int) -> None:
    from toc.draw.words.tree import TREE

    number = f"{item.number}. " if item.number else "- "
    about = f"  {item.id}"
    if item.structural:
        about += f", {TREE.say('structural', language)}"
    page.parts((number, ""), (item.text, ""), (about, "dim"), indent=indent, hanging=3)
