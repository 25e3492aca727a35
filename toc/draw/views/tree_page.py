"""The goal tree, from the vision down to the inspanningen, as a screen."""

from toc.core.words import Language
from toc.core.words.terms import TERMS
from toc.documents.screen import Look, Page, Part, ScreenLine, aside, heading, line, strong
from toc.draw.views.tree import NetworkBranch, Tree, TreeItem
from toc.draw.words.tree import TREE


def tree_page(report: Tree, language: Language) -> Page:
    """The goals with what is done for them, and what serves none."""
    yield line(strong(report.title))
    yield line()
    vision = aside(TERMS.say("vision", language).capitalize() + "  ")
    yield line(vision, strong(report.vision))
    for stem in report.stems:
        if stem.goal is None:
            yield from heading(TREE.say("without-strategic-goal", language), Look.STRONG)
        else:
            kind = TERMS.say("strategic_goal", language).capitalize()
            yield from heading(f"{kind} · {stem.line}" if stem.line else kind, Look.ASIDE)
            yield line(strong(stem.goal.text))
        for branch in stem.branches:
            yield from _branch(branch, language)
    if report.loose:
        yield from heading(TREE.say("without-goal", language), Look.STRONG)
        for item in report.loose:
            yield _item(item, language, 2)


def _branch(branch: NetworkBranch, language: Language) -> Page:
    yield line()
    title = branch.title or TREE.say("in-no-network", language)
    yield line(title, indent=2, look=Look.HEADING if branch.network else Look.WARNING)
    for goal in branch.goals:
        arrow = Part("→ ", Look.LINK)
        yield line(arrow, goal.text, aside(f"  {goal.id}"), indent=4, hanging=2)
    if not branch.inspanningen:
        yield line(TREE.say("no-inspanning", language), indent=6, look=Look.OPEN)
    if branch.uncertain:
        yield line(TREE.say("network-basis", language), indent=6, look=Look.ASIDE)
    for item in branch.inspanningen:
        yield _item(item, language, 6)


def _item(item: TreeItem, language: Language, indent: int) -> ScreenLine:
    number = f"{item.number}. " if item.number else "- "
    about = f"  {item.id}"
    if item.structural:
        about += f", {TREE.say('structural', language)}"
    return line(number, item.text, aside(about), indent=indent, hanging=3)
