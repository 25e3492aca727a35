"""Why we do something: every way from one element up to the vision."""

from dataclasses import replace

from toc.core.graph import VISION, GoalGraph, Level, canonical
from toc.core.loading import nearest
from toc.core.model import Programme
from toc.draw.views.asking import Subject, ViewError
from toc.draw.views.columns import ColumnsView, Emphasis
from toc.draw.views.din import columns_of, element_of, links_among, origin
from toc.draw.words.views import VIEWS


def why_view(programme: Programme, graph: GoalGraph, asked: str) -> ColumnsView:
    """Everything between this element and the vision. Of an indicator: what it measures, and the
    ways from there. KeyError for an unknown id."""
    language = programme.language
    start, remarks = asked, []
    if graph.level(asked) is None:
        measured = programme.indicators[asked].measures
        start = measured if measured is not None and measured in graph.contributions else VISION
        key = "why.measures" if start == measured else "why.measures-nothing"
        remarks.append(VIEWS.say(key, language, text=graph.text(asked), goal=graph.text(start)))
    above = graph.above(start)
    shown = {start, *(e for e in above if e in graph.reaching_vision)}
    if start not in graph.reaching_vision:
        shown |= above
        remarks.append(VIEWS.say("why.none", language))
    elif start == VISION and start == asked:
        remarks.append(VIEWS.say("why.vision", language))
    else:
        count = len(graph.ways_up(start, MOST_COUNTED)[0])
        key = "why.ways" if count < MOST_COUNTED else "why.ways-more"
        remarks.append(VIEWS.say(key, language, count=count))
    ids = [e for e in _in_order(programme) if e in shown]
    elements = [
        replace(box, emphasis=Emphasis.STRONG) if box.id == start else box
        for box in (element_of(programme, graph, e) for e in ids)
    ]
    levels = {element.level for element in elements} | {Level.VISION}
    return ColumnsView(
        id=f"{VIEWS.say('file.why', language)}-{asked}",
        kind=VIEWS.say("why.kind", language),
        programme=programme.title,
        title=graph.text(asked),
        subtitle=None,
        language=language,
        columns=columns_of(elements, language, sorted(levels, reverse=True)),
        links=tuple(links_among(graph, ids)),
        origin=origin(programme, ids),
        remarks=tuple(remarks),
    )


MOST_COUNTED = 100
"""More ways than this are said to be more: nobody counts them."""


def _in_order(programme: Programme) -> list[str]:
    return [
        VISION,
        *programme.strategic_goals,
        *programme.operational_goals,
        *programme.inspanningen,
    ]


def asked_for(subject: Subject, given: str) -> list[ColumnsView]:
    """The ways up from an element. ViewError for an unknown one."""
    element, graph = canonical(given), subject.graph
    if element not in graph:
        near = ", ".join(nearest(given, graph))
        raise ViewError(
            "unknown.element-near" if near else "unknown.element", given=given, near=near
        )
    return [why_view(subject.programme, graph, element)]
