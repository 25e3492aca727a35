"""A drawing for the interactive page: the SVG of the other writers, its boxes links to what is
known of them, its lines with what they are between. Without the script the links lead to the
details further down; the script makes buttons of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from html import escape

from toc.render.measure import clean
from toc.render.scene import Connector, Rect, Scene, Shape, Text
from toc.render.style import GREY
from toc.render.svg import FAMILY, connector_marks, shape_marks, text_mark

_EDGE, _HEAD, _FOOT = 20.0, 84.0, 546.0
"""Outside of these a page has only its title block and its footer; this page has its own."""

_BULLET = "•"

Numbers = tuple[int, ...]
"""Elements, by their place in the page's data."""


@dataclass(frozen=True)
class Target:
    """What a box stands for: where it leads, what it is called, and the elements that it shows.
    A card (`goals` is not None) shows several, each on lines of its own, by their text; one that
    leads nowhere has no `href`."""

    href: str
    name: str
    elements: Numbers
    goals: Mapping[str, Target] | None = None


@dataclass(frozen=True)
class Targets:
    """What stands behind a drawing: `box` gives what a shape stands for, None for decoration;
    `ends` gives the elements at the start and at the end of a line."""

    box: Callable[[Shape], Target | None]
    ends: Callable[[Connector], tuple[Numbers, Numbers]]
    look: Callable[[Scene], Scene] = field(default=lambda scene: scene)


def picture(scene: Scene, targets: Targets, label: str) -> Iterator[str]:
    """The drawing without its title block and footer, as lines of SVG."""
    wide, high = scene.width - 2 * _EDGE, _FOOT - _HEAD
    yield (
        f'<svg viewBox="{_EDGE:g} {_HEAD:g} {wide:g} {high:g}" role="group" '
        f'aria-label="{escape(clean(label))}" font-family="{FAMILY}">'
    )
    # What a box stands for is seen before the house gives it another colour.
    boxes: list[str] = []
    for plain, shape in zip(scene.shapes, targets.look(scene).shapes, strict=True):
        if not _HEAD <= shape.rect.y < _FOOT:
            continue
        target = targets.box(plain)
        if target is None:
            yield from shape_marks(shape)
        elif target.goals is None:
            boxes += _link("box", target, shape_marks(shape), shape.rect)
        else:
            boxes += _card(plain, shape, target, target.goals)
    # Lines lie under the boxes, so that what is clicked is the box.
    for connector in scene.connectors:
        if _HEAD < connector.path[0].y < _FOOT:
            yield from _line(connector, targets)
    yield from boxes
    dressed = targets.look(scene)
    for shape in dressed.over:
        yield from shape_marks(shape)
    loose = dressed.texts
    yield from (text_mark(text) for text in loose if _HEAD < text.y < _FOOT)
    yield "</svg>"


def _line(connector: Connector, targets: Targets) -> Iterator[str]:
    if not connector.target:  # a sample in the legend
        yield from connector_marks(connector)
        return
    start, end = targets.ends(connector)
    yield f'<g class="line" data-from="{_said(start)}" data-to="{_said(end)}">'
    yield from connector_marks(connector)
    yield "</g>"


def _said(numbers: Numbers) -> str:
    return " ".join(map(str, numbers))


def _link(
    kind: str, target: Target, marks: Iterable[str], rect: Rect, apart: float = 3.0
) -> Iterator[str]:
    """A link with a ring around it, that shows where the focus is and what was found."""
    yield (
        f'<a class="{kind}" href="{escape(target.href)}" aria-label="{escape(target.name)}" '
        f'data-n="{_said(target.elements)}">'
    )
    yield from marks
    yield (
        f'<rect class="ring" x="{rect.x - apart:.2f}" y="{rect.y - apart:.2f}" '
        f'width="{rect.width + 2 * apart:.2f}" height="{rect.height + 2 * apart:.2f}" rx="5"/>'
    )
    yield "</a>"


def _card(
    plain: Shape, shape: Shape, target: Target, goals: Mapping[str, Target]
) -> Iterator[str]:
    """A card: its head leads to the DIN, each of its goals to what is known of it."""
    starts = [
        i for i, text in enumerate(plain.texts) if text.text == _BULLET and text.colour == GREY
    ]
    ends = [*starts[1:], len(shape.texts)]
    rows: list[tuple[tuple[Text, ...], Target | None]] = []
    for start, end in zip(starts, ends, strict=True):
        first = plain.texts[min(start + 1, end - 1)]
        rows.append((shape.texts[start:end], goals.get(first.whole or first.text)))
    shown = tuple(n for _, goal in rows if goal is not None for n in goal.elements)
    head = shape.texts[: starts[0] if starts else None]
    ground = Shape("", shape.rect, shape.fill, shape.stroke, shape.radius, head)
    if target.href:
        yield from _link("card", replace(target, elements=shown), shape_marks(ground), shape.rect)
    else:
        yield f'<g class="card" data-n="{_said(shown)}">'
        yield from shape_marks(ground)
        yield "</g>"
    for texts, goal in rows:
        marks = [text_mark(text) for text in texts]
        if goal is None:
            yield from marks
            continue
        room = _around(texts, shape.rect)
        under = (
            f'<rect class="under" x="{room.x:.2f}" y="{room.y:.2f}" width="{room.width:.2f}" '
            f'height="{room.height:.2f}"/>'
        )
        yield from _link("box", goal, [under, *marks], room, 0.5)


def _around(texts: tuple[Text, ...], card: Rect) -> Rect:
    """The room that lines of text take in a card."""
    top = min(text.y - 0.95 * text.size for text in texts)
    bottom = max(text.y + 0.3 * text.size for text in texts)
    return Rect(card.x + 5, top, card.width - 10, bottom - top)
