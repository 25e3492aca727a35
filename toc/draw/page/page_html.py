"""The parts of the interactive page as lines of HTML. Every text of the plan passes `said`, so
that it is shown and never read as HTML."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from toc.core.graph import VISION
from toc.core.words.terms import TERMS
from toc.documents.drawings.scene import Scene
from toc.documents.drawings.svg import FAMILY, connector_marks, shape_marks, text_mark
from toc.documents.text_width import clean
from toc.documents.words.drawing import DRAWING
from toc.draw.charts.charts import IndicatorChart
from toc.draw.charts.scenes import chart_picture
from toc.draw.layout.page_frame import provenance
from toc.draw.page.page_entries import PageEntry
from toc.draw.page.page_filters import Filter
from toc.draw.page.page_picture import Targets, picture
from toc.draw.page.page_teller import Fact, FactText
from toc.draw.page.page_values import ExtraDrawing, PageNetwork, PageView
from toc.draw.views.tree import NetworkBranch, Stem, TreeItem
from toc.draw.words.page import PAGE
from toc.draw.words.tree import TREE

OVERVIEW, LIST = "overview", "list"
"""The anchors of the overview and the list; those of networks and elements have a prefix."""


def said(text: str) -> str:
    """A text as HTML, in an element or between the quotes of an attribute."""
    return escape(clean(text))


def at_network(network: str) -> str:
    """The anchor of a DIN, or of what stands in none, whose id has spaces."""
    return f"u-{network.replace(' ', '-')}" if " " in network else f"t-{network}"


def at_element(element: str) -> str:
    """The anchor of what is known of an element."""
    return f"e-{element}"


def contents(view: PageView) -> Iterator[str]:
    """The list of drawings, by programme line, with the list of everything at its end."""

    def link(anchor: str, title: str) -> str:
        return f'<li><a class="view" href="#{said(anchor)}">{said(title)}</a></li>'

    yield "<ul>"
    yield link(OVERVIEW, PAGE.say("overview", view.language))
    if view.theory is not None:
        yield link(view.theory.anchor, view.theory.title)
    for line, networks in groupby(view.networks, key=lambda network: network.line):
        links = [link(at_network(network.id), network.title) for network in networks]
        if line:
            yield f"<li><span>{said(line)}</span><ul>"
            yield from links
            yield "</ul></li>"
        else:
            yield from links
    for one in view.after:
        yield link(one.anchor, one.title)
    yield link(LIST, PAGE.say("list", view.language))
    yield "</ul>"


def choices(filters: Iterable[Filter], everything: str) -> Iterator[str]:
    """The filters; one without choices says that the plan has nothing to filter by."""
    for one in filters:
        if not one.choices:
            yield f'<p class="hint"><b>{said(one.label)}</b> {said(one.empty)}</p>'
            continue
        yield f'<label for="f-{one.name}">{said(one.label)}</label>'
        yield f'<select id="f-{one.name}" data-filter="{one.name}">'
        yield f'<option value="">{said(everything)}</option>'
        for group, members in groupby(one.choices, key=lambda choice: choice.group):
            options = [
                f'<option value="{said(choice.value)}" data-note="{said(choice.note)}">'
                f"{said(choice.title)}</option>"
                if choice.note
                else f'<option value="{said(choice.value)}">{said(choice.title)}</option>'
                for choice in members
            ]
            yield f'<optgroup label="{said(group)}">' if group else ""
            yield from options
            yield "</optgroup>" if group else ""
        yield "</select>"


def overview_section(view: PageView, scenes: Sequence[Scene], targets: Targets) -> Iterator[str]:
    """The programme at a glance."""
    title = PAGE.say("overview", view.language)
    yield from _section(OVERVIEW, title, view.subtitle, scenes, targets)
    yield f'<p class="origin">{said(provenance(view.origin, view.language))}</p>'
    yield "</section>"


def extra_section(
    view: PageView, extra: ExtraDrawing, scenes: Sequence[Scene], targets: Targets
) -> Iterator[str]:
    """Another drawing of the whole programme."""
    above = "" if extra.view.kind == extra.title else extra.view.kind
    yield from _section(extra.anchor, extra.title, above, scenes, targets)
    if extra.view.origin is not None:
        yield f'<p class="origin">{said(provenance(extra.view.origin, view.language))}</p>'
    yield "</section>"


def network_section(
    view: PageView, network: PageNetwork, scenes: Sequence[Scene], targets: Targets
) -> Iterator[str]:
    """One DIN, or what stands in none, on as many drawings as it has sheets."""
    language = view.language
    above = network.kind
    if network.line:
        above = f"{DRAWING.say('line', language, title=network.line)} · {above}"
    yield from _section(at_network(network.id), network.title, above, scenes, targets)
    yield f'<p class="origin">{said(provenance(network.origin, language))}</p>'
    yield "</section>"


def _section(
    anchor: str, title: str, above: str, scenes: Sequence[Scene], targets: Targets
) -> Iterator[str]:
    heading = said(f"h-{anchor}")
    yield f'<section id="{said(anchor)}" class="drawing" aria-labelledby="{heading}">'
    if above:
        yield f'<p class="above">{said(above)}</p>'
    yield f'<h2 id="{heading}" tabindex="-1">{said(title)}</h2>'
    for number, scene in enumerate(scenes, 1):
        label, language = title, scene.language
        yield '<div class="sheet">'
        if len(scenes) > 1:
            label = PAGE.say("sheet", language, title=title, part=number, parts=len(scenes))
            yield f'<p class="above">{said(label)}</p>'
        yield "<figure>"
        yield from picture(scene, targets, label)
        yield "</figure>"
        words = said(PAGE.say("in-words", language))
        yield f'<details class="words"><summary>{words}</summary>'
        yield f"<p>{said(scene.description)}</p></details></div>"


def list_section(view: PageView) -> Iterator[str]:
    """Everything as a list from the vision down, and below it all that is known of each."""
    language = view.language
    yield f'<section id="{LIST}" aria-labelledby="h-list">'
    yield f'<h2 id="h-list" tabindex="-1">{said(PAGE.say("list-title", language))}</h2>'
    yield '<ul class="tree"><li>'
    yield from _item(TreeItem(VISION, 0, view.tree.vision), view, "vision")
    yield "<ul>"
    for stem in view.tree.stems:
        yield from _stem(view, stem)
    if view.tree.loose:
        yield f"<li><p>{said(TREE.say('without-goal', language))}</p><ul>"
        yield from _items(view.tree.loose, view, "inspanning")
        yield "</ul></li>"
    yield "</ul></li></ul>"
    yield f'<div id="all"><h2>{said(PAGE.say("elements", language))}</h2>'
    for entry in view.entries:
        yield from _entry(entry, view)
    yield "</div></section>"


def _stem(view: PageView, stem: Stem) -> Iterator[str]:
    yield "<li>"
    if stem.line:
        line = DRAWING.say("line", view.language, title=stem.line)
        yield f'<p class="above">{said(line)}</p>'
    if stem.goal is not None:
        yield from _item(stem.goal, view, "strategic_goal")
    else:
        yield f"<p>{said(TREE.say('without-strategic-goal', view.language))}</p>"
    yield "<ul>"
    for branch in stem.branches:
        yield from _branch(view, branch)
    yield "</ul></li>"


def _branch(view: PageView, branch: NetworkBranch) -> Iterator[str]:
    title = branch.title or TREE.say("in-no-network", view.language)
    yield "<li>"
    if branch.network:
        yield f'<p><a class="view" href="#{said(at_network(branch.network))}">{said(title)}</a>'
    else:
        yield f"<p>{said(title)}"
    if branch.uncertain:
        yield f"<small>{said(TREE.say('network-basis', view.language))}</small>"
    yield "</p><ul>"
    yield from _items(branch.goals, view, "operational_goal")
    yield from _items(branch.inspanningen, view, "inspanning")
    if not branch.inspanningen:
        yield f'<li class="unknown">{said(TREE.say("no-inspanning", view.language))}</li>'
    yield "</ul></li>"


def _items(items: Iterable[TreeItem], view: PageView, kind: str) -> Iterator[str]:
    for item in items:
        yield "<li>"
        yield from _item(item, view, kind)
        yield "</li>"


def _item(item: TreeItem, view: PageView, kind: str) -> Iterator[str]:
    """An element of the list; a numbered inspanning needs no word for what it is."""
    number = f"{item.number}. " if item.number else ""
    if not item.number:
        term = TERMS.say(kind, view.language)
        yield f'<span class="above">{said(term[0].upper() + term[1:])}</span>'
    yield (
        f'<a class="element" href="#{said(at_element(item.id))}" '
        f'data-id="{said(item.id)}">{number}{said(item.text)}</a>'
    )


def _entry(entry: PageEntry, view: PageView) -> Iterator[str]:
    kind = entry.kind[0].upper() + entry.kind[1:]
    if entry.proposal:
        kind += f" · {DRAWING.say('proposal', view.language)}"
    yield f'<article id="{said(at_element(entry.id))}">'
    yield f'<p class="above">{said(kind)}</p>'
    yield f'<h3 tabindex="-1">{said(entry.text)}</h3>'
    if entry.state:
        yield f'<p class="state">{said(entry.state)}</p>'
    for chart in entry.charts:
        yield from chart_lines(chart)
    yield "<dl>"
    for fact in entry.facts:
        yield from _fact(fact)
    yield "</dl></article>"


def chart_lines(chart: IndicatorChart) -> Iterator[str]:
    """An indicator: its picture, and what that shows in words. Without ids, because it is copied
    into the details."""
    label = PAGE.say("chart", chart.language, title=chart.title.rstrip("."), word=chart.word)
    scene = chart_picture(chart)
    yield f'<div class="indicator"><p><b data-sought>{said(chart.title)}</b></p>'
    if chart.empty:
        yield f"<p>{said(chart.status)}</p>"
    else:
        yield (
            f'<svg class="chart" viewBox="0 0 {scene.width:g} {scene.height:g}" role="img" '
            f'aria-label="{said(label)}" font-family="{FAMILY}">'
        )
        for shape in scene.shapes:
            yield from shape_marks(shape)
        for connector in scene.connectors:
            yield from connector_marks(connector)
        yield from map(text_mark, scene.texts)
        yield "</svg>"
    sentences = "".join(f"<li>{said(one)}</li>" for one in chart.sentences)
    yield f"<ul>{sentences}</ul></div>"


def _fact(fact: Fact) -> Iterator[str]:
    mark = ' class="unknown"' if fact.open else " data-sought" if fact.sought else ""
    yield f"<div{mark}><dt>{said(fact.label)}</dt>"
    yield from (f"<dd>{_linked(one)}</dd>" for one in fact.said)
    yield "</div>"


def _linked(one: FactText) -> str:
    text = said(one.text)
    if one.element:
        anchor = said(at_element(one.element))
        text = f'<a class="element" href="#{anchor}" data-id="{said(one.element)}">{text}</a>'
    elif one.network:
        text = f'<a class="view" href="#{said(at_network(one.network))}">{text}</a>'
    notes = "".join(f"<li>{said(note)}</li>" for note in one.notes)
    notes += "".join(f"<li data-sought>{said(reason)}</li>" for reason in one.reasons)
    return f"{text}<ul>{notes}</ul>" if notes else text
