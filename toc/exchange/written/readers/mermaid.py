"""Flowcharts in Mermaid."""

from __future__ import annotations

from toc.exchange.written.decoding import decoded
from toc.exchange.written.flowchart import Chart, parse_chart
from toc.exchange.written.outline import Arrow, Outline, Place, Role, Unread
from toc.exchange.written.outline_builder import OutlineBuilder
from toc.exchange.written.typed_marks import marked


def read_mermaid(data: bytes) -> Outline:
    """The boxes of a flowchart in the order in which they are named, each in its subgraph, and
    the lines between them."""
    chart = parse_chart(decoded(data))
    into = OutlineBuilder()
    if chart.title:
        into.add(chart.title, Role.TITLE, Place(line=chart.title_line))
    for comment, line in chart.comments:
        into.leave_out(Unread.COMMENT, comment, Place(line=line))
    known = _add_boxes(into, chart)
    for link in chart.links:
        into.add_arrow(
            Arrow(
                known.get(link.tail),
                known.get(link.head),
                link.kind,
                link.label,
                Place(line=link.line),
            )
        )
    return into.outline(chart.title)


def _add_boxes(into: OutlineBuilder, chart: Chart) -> dict[str, int]:
    known: dict[str, int] = {}
    todo: list[tuple[str, int | None]] = [(key, None) for key in reversed(chart.inside(""))]
    while todo:
        key, under = todo.pop()
        box = chart.boxes[key]
        number = under
        if box.text:
            parts = marked(box.text)
            number = into.add(
                parts.text,
                Role.LANE if box.lane else Role.BOX,
                Place(line=box.line),
                under=under,
                label=parts.label,
                bullet=parts.bullet,
                style=box.shape,
                checked=parts.checked,
                attributes=tuple(("class", name) for name in box.classes),
            )
            known[key] = number
        todo.extend((inner, number) for inner in reversed(chart.inside(key)))
    return known
