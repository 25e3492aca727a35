"""The first page of a programme, its tree, and the page that several programmes share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toc.check.report.validation import RuleGroup, validation
from toc.core.problems import RefusalError, Severity
from toc.draw.views.tree import NetworkBranch, Stem, TreeItem, goal_tree
from toc.draw.words.tree import TREE
from toc.live.serve.drawings import NETWORK, OVERVIEW, drawn, section_of, too_large
from toc.live.serve.frame import Ask, Made, head, said
from toc.live.serve.room import Room
from toc.live.words.serve import SERVE

FEW = 5
"""So many kinds of findings stand on the first page."""

MOST_OPEN = 400
"""With more elements than this the networks of the tree are closed."""


def overview_page(ask: Ask) -> Made:
    """What the programme is about, what stands out, and where to go."""
    return Made(ask.dossier.sound.title, _overview(ask), "overview")


def _overview(ask: Ask) -> Iterator[str]:
    programme, graph = ask.dossier.sound, ask.dossier.sound_tree
    yield f"<h1>{said(programme.title)}</h1>"
    if programme.subtitle:
        yield f'<p class="lead">{said(programme.subtitle)}</p>'
    yield f'<section class="vision"><h2>{ask.say("vision")}</h2>'
    yield f'<p><a href="{ask.element("vision")}">{said(programme.vision.text)}</a></p></section>'
    if too_large(ask.dossier):
        yield f'<p class="note">{ask.say("too-wide")}</p>'
    else:
        yield f"<section><h2>{ask.say('at-a-glance')}</h2>"
        try:
            made = drawn(ask.dossier, OVERVIEW, "", ask.at)
            yield from figures(made.sheets, made.told, ask)
        except RefusalError as error:
            why = error.say(ask.language)
            yield f'<p class="note">{ask.say("cannot-draw", why=why)}</p>'
        yield "</section>"
    yield '<div class="columns"><section>'
    yield f"<h2>{ask.say('stands-out')}</h2>"
    yield from _stands_out(ask)
    yield f'<p><a href="{ask.at("bevindingen")}">{ask.say("all-findings")}</a></p></section>'
    yield f'<section><h2>{ask.say("networks")}</h2><ul class="plain">'
    for id, one in programme.networks.items():
        goals = graph.goals_in(id)
        work = {each for goal in goals for each in graph.served_by(goal)}
        work &= programme.inspanningen.keys()
        counts = f"{ask.say('goals', count=len(goals))}, {ask.say('work', count=len(work))}"
        yield f'<li><a href="{ask.at("tekening", NETWORK, id)}">{said(one.title)}</a>'
        yield f"<small>{counts}</small></li>"
    yield "</ul></section></div>"


def _stands_out(ask: Ask) -> Iterator[str]:
    if not ask.checked:
        yield f"<p>{ask.say('still-checking')}</p>"
        return
    found = validation(ask.dossier, ask.language)
    if not found.groups:
        yield f"<p>{ask.say('nothing-stands-out')}</p>"
    yield '<ul class="plain">'
    for group in found.groups[:FEW]:
        yield f"<li>{severity(ask, group.severity)} {_to_group(ask, group)}</li>"
    yield "</ul>"


def _to_group(ask: Ask, group: RuleGroup) -> str:
    return f'<a href="{ask.at("bevindingen")}#{said(group.id)}">{said(group.short)}</a>'


def severity(ask: Ask, weight: Severity) -> str:
    """How much it weighs, as a word in a shape of its own."""
    name = weight.name.lower()
    return f'<span class="weight {name}">{ask.say(f"severity.{name}")}</span>'


def figures(sheets: Sequence[str], told: Sequence[str], ask: Ask) -> Iterator[str]:
    """The sheets of a drawing, each with the same in words."""
    for number, (sheet, words) in enumerate(zip(sheets, told, strict=True), 1):
        if len(sheets) > 1:
            yield f'<p class="above">{ask.say("sheet", part=number, parts=len(sheets))}</p>'
        yield f'<figure tabindex="0">{sheet}</figure>'
        yield f'<details class="words"><summary>{ask.say("in-words")}</summary>'
        yield f"<p>{said(words)}</p></details>"


def tree_page(ask: Ask) -> Made:
    """Everything from the vision down."""
    return Made(SERVE.say("tree-title", ask.language), _tree(ask), "tree")


def _tree(ask: Ask) -> Iterator[str]:
    graph = ask.dossier.sound_tree
    tree = goal_tree(graph)
    count = len(graph.programme.inspanningen) + len(graph.programme.operational_goals)
    yield f"<h1>{ask.say('tree-title')}</h1>"
    yield f'<div class="tools" data-needs-script hidden><label for="filter">{ask.say("filter")}'
    yield '</label><input id="filter" type="search" autocomplete="off">'
    for key in ("open-all", "close-all"):
        yield f'<button type="button" data-fold="{key}">{ask.say(key)}</button>'
    yield f'<p id="filtered" role="status" data-say="{said(_template(ask))}"></p></div>'
    yield '<ul class="tree"><li>'
    yield f'<span class="above">{ask.say("vision")}</span>'
    yield f'<a href="{ask.element("vision")}">{said(tree.vision)}</a><ul>'
    for stem in tree.stems:
        yield from _stem(ask, stem, count <= MOST_OPEN)
    if tree.loose:
        yield f"<li><p>{said(TREE.say('without-goal', ask.language))}</p><ul>"
        yield from _items(ask, tree.loose)
        yield "</ul></li>"
    yield "</ul></li></ul>"


def _template(ask: Ask) -> str:
    return SERVE.template("filtered", ask.language)


def _stem(ask: Ask, stem: Stem, opened: bool) -> Iterator[str]:
    yield "<li>"
    if stem.line:
        yield f'<span class="above">{said(stem.line)}</span>'
    if stem.goal is None:
        yield f"<p>{said(TREE.say('without-strategic-goal', ask.language))}</p>"
    else:
        yield from _item(ask, stem.goal)
    yield "<ul>"
    for branch in stem.branches:
        yield from _branch(ask, branch, opened)
    yield "</ul></li>"


def _branch(ask: Ask, branch: NetworkBranch, opened: bool) -> Iterator[str]:
    title = branch.title or TREE.say("in-no-network", ask.language)
    yield f"<li><details{' open' if opened else ''}><summary>{said(title)}</summary>"
    if branch.network:
        yield f'<a class="aside" href="{ask.at("tekening", NETWORK, branch.network)}">'
        yield f"{ask.say('to-drawing', title=title)}</a>"
    if branch.uncertain:
        yield f"<small>{said(TREE.say('network-basis', ask.language))}</small>"
    yield "<ul>"
    yield from _items(ask, branch.goals, "goal")
    yield from _items(ask, branch.inspanningen)
    if not branch.inspanningen:
        yield f'<li class="unknown">{said(TREE.say("no-inspanning", ask.language))}</li>'
    yield "</ul></details></li>"


def _items(ask: Ask, items: Sequence[TreeItem], look: str = "") -> Iterator[str]:
    for one in items:
        yield f'<li class="{look}">' if look else "<li>"
        yield from _item(ask, one)
        yield "</li>"


def _item(ask: Ask, one: TreeItem) -> Iterator[str]:
    section = section_of(ask.dossier.sound_tree, one.id)
    number = f"{one.number}. " if one.number else ""
    yield f'<a href="{ask.element(section, one.id)}">{number}{said(one.text)}</a>'


def choice_page(rooms: Sequence[Room], ask: Ask) -> Iterator[str]:
    """The programmes that are served, to choose from."""
    yield from head(SERVE.say("choose", ask.language), ask.language)
    yield f'<body><main id="content" class="alone"><h1>{ask.say("choose")}</h1>'
    yield '<ul class="plain large">'
    for room in rooms:
        programme = room.dossier.programme
        title = programme.title if programme is not None else room.file.name
        wrong = "" if programme is not None else f" <small>{ask.say('has-errors')}</small>"
        yield f'<li><a href="/{said(room.name)}">{said(title)}</a>{wrong}'
        yield f"<small>{said(str(room.file))}</small></li>"
    yield "</ul></main></body>\n</html>"
