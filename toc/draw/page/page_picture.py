"""A drawing for the interactive page: the SVG of the other writers, its boxes links to what is
known of them, its lines with what they are between. Without the script the links lead to the
details further down; the script makes buttons of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from itertools import pairwise

from toc.documents.drawings.scene import Connector, Rect, Scene, Shape, Text
from toc.documents.drawings.svg import FAMILY, connector_marks, shape_marks, text_mark
from toc.documents.text_width import clean, width

_EDGE, _HEAD, _FOOT = 20.0, 84.0, 546.0
"""Outside of these a page has only its title block and its footer; this page has its own."""

_BULLET = "•"

Numbers = tuple[int, ...]
"""Elements, by their place in the page's data."""

Ends = tuple[Numbers, Numbers]
"""The elements at the start and at the end of a line."""


@dataclass(frozen=True)
class Target:
    """What a box stands for: where it leads, what kind of thing it is, in a word or two, and the
    elements that it shows. A card (`inside` is not None) shows several, each on lines of its own,
    by their text; one that leads nowhere has no `href`."""

    href: str
    kind: str
    elements: Numbers
    inside: Mapping[str, Target] | None = None


@dataclass(frozen=True)
class Targets:
    """What stands behind a drawing: `box` gives what a shape stands for, None for decoration;
    `ends` what a line is between, None for one that is no contribution; `cells` what the shapes
    of a drawing are between that stand for a line, by their place among these."""

    box: Callable[[Shape], Target | None]
    ends: Callable[[Connector], Ends | None]
    look: Callable[[Scene], Scene] = field(default=lambda scene: scene)
    cells: Callable[[Sequence[Shape], Scene], Mapping[int, Ends]] = field(
        default=lambda shapes, scene: {}
    )


def picture(scene: Scene, targets: Targets, label: str) -> Iterator[str]:
    """The drawing without its title block and footer, as lines of SVG."""
    wide, high = scene.width - 2 * _EDGE, _FOOT - _HEAD
    yield (
        f'<svg viewBox="{_EDGE:g} {_HEAD:g} {wide:g} {high:g}" role="group" '
        f'aria-label="{escape(clean(label))}" font-family="{FAMILY}">'
    )
    # What a box stands for is seen before the house gives it another colour.
    boxes: list[str] = []
    above: list[str] = []
    cells = targets.cells(scene.shapes, scene)
    for i, (plain, shape) in enumerate(zip(scene.shapes, targets.look(scene).shapes, strict=True)):
        if not _HEAD <= shape.rect.y < _FOOT:
            continue
        if i in cells:
            above += _between(cells[i], shape_marks(shape))
            continue
        target = targets.box(plain)
        if target is None:
            yield from shape_marks(shape)
        elif target.inside is None:
            boxes += _link("box", target, shape)
        else:
            boxes += _card(plain, shape, target, target.inside)
    # Lines lie under the boxes, so that what is clicked is the box.
    for connector in scene.connectors:
        if _HEAD < connector.path[0].y < _FOOT:
            yield from _line(connector, targets)
    yield from boxes
    yield from above
    dressed = targets.look(scene)
    crossings = targets.cells(scene.over, scene)
    for i, shape in enumerate(dressed.over):
        marks = shape_marks(shape)
        yield from _between(crossings[i], marks) if i in crossings else marks
    loose = dressed.texts
    yield from (text_mark(text) for text in loose if _HEAD < text.y < _FOOT)
    yield "</svg>"


def _line(connector: Connector, targets: Targets) -> Iterator[str]:
    # A sample in the legend is between nothing.
    ends = targets.ends(connector) if connector.target else None
    if ends is None:
        return connector_marks(connector)
    return _between(ends, connector_marks(connector))


def _between(ends: Ends, marks: Iterable[str]) -> Iterator[str]:
    start, end = ends
    yield f'<g class="line" data-from="{_said(start)}" data-to="{_said(end)}">'
    yield from marks
    yield "</g>"


def _said(numbers: Numbers) -> str:
    return " ".join(map(str, numbers))


def named(kind: str, texts: Sequence[Text]) -> str:
    """What a box is called: what it is, and then all that can be read on it, in that order, so
    that who says what he sees is understood (WCAG 2.5.3)."""
    read: list[str] = []
    symbol = ""
    for text in texts:
        if text.text == _BULLET or (text.whole and text.line):
            continue
        part = f"{symbol}{(text.whole or text.text).rstrip('.')}"
        symbol = f"{part} " if len(part) == 1 and not part.isalnum() else ""
        read += [] if symbol else [part]
    first, *rest = read or [""]
    number = first.isdecimal() and bool(rest)
    head = f"{kind} {first}" if number else kind
    return clean(": ".join(part for part in (head, ". ".join(rest if number else read)) if part))


def _link(css: str, target: Target, shape: Shape, apart: float = 3.0) -> Iterator[str]:
    """A link with a ring around it, that shows where the focus is and what was found."""
    rect = shape.rect
    name = named(target.kind, shape.texts)
    yield (
        f'<a class="{css}" href="{escape(target.href)}" aria-label="{escape(name)}" '
        f'data-n="{_said(target.elements)}">'
    )
    if shape.fill is not None:
        yield from shape_marks(Shape("", rect, shape.fill, shape.stroke, shape.radius))
    else:  # it can be clicked between its letters too
        yield (
            f'<rect class="under" x="{rect.x:.1f}" y="{rect.y:.1f}" '
            f'width="{rect.width:.1f}" height="{rect.height:.1f}"/>'
        )
    yield from _texts(shape.texts)
    yield (
        f'<rect class="ring" x="{rect.x - apart:.1f}" y="{rect.y - apart:.1f}" '
        f'width="{rect.width + 2 * apart:.1f}" height="{rect.height + 2 * apart:.1f}"/>'
    )
    yield "</a>"


def _texts(texts: Sequence[Text]) -> Iterator[str]:
    """The lines of a box. The parts of a word that was broken are one text, as the word is in the
    name."""
    runs: list[list[Text]] = []
    for text in texts:
        if runs and _broken(runs[-1][-1], text):
            runs[-1].append(text)
        else:
            runs.append([text])
    return (text_mark(run[0]) if len(run) == 1 else _one_text(run) for run in runs)


def _broken(before: Text, text: Text) -> bool:
    """Whether a line ends within a word; the next may do so too."""
    if not before.whole or before.whole != text.whole or text.line != before.line + 1:
        return False
    return f"{before.text} {text.text.rstrip('-')}" not in text.whole


def _one_text(run: Sequence[Text]) -> str:
    """Lines as one text that goes back and down where each of them ends."""
    right: list[float] = []
    down: list[float] = []
    for before, text in pairwise(run):
        stays = [0.0] * (len(before.text) - (1 if right else 0))
        back = text.x - before.x - width(before.text, before.size, before.bold)
        right += [*stays, back]
        down += [*stays, text.y - before.y]
    moves = " ".join(f"{one:g}" for one in (round(by, 2) for by in right))
    drops = " ".join(f"{one:g}" for one in (round(by, 2) for by in down))
    whole = text_mark(replace(run[0], text="".join(text.text for text in run)))
    return whole.replace("<text ", f'<text dx="{moves}" dy="{drops}" ', 1)


def _card(
    plain: Shape, shape: Shape, target: Target, inside: Mapping[str, Target]
) -> Iterator[str]:
    """A card: its head leads to a drawing, each of the elements on it to what is known of it."""
    rows = list(_rows(plain.texts, inside))
    shown = tuple(n for *_, one in rows for n in one.elements)
    head = shape.texts[: rows[0][0] if rows else None]
    # Who sees only some of the elements of a card still sees which these are.
    ground = Shape("", shape.rect, shape.fill, shape.stroke, shape.radius, head)
    whole = Target(target.href, target.kind, shown or target.elements)
    if target.href:
        yield from _link("card", whole, ground)
    else:
        yield f'<g class="card" data-n="{_said(whole.elements)}">'
        yield from shape_marks(ground)
        yield "</g>"
    done = len(head)
    for start, end, one in rows:
        yield from map(text_mark, shape.texts[done:start])
        texts = shape.texts[start:end]
        room = _around(texts, shape.rect)
        yield from _link("box", one, Shape("", room, None, texts=texts), 0.5)
        done = end
    yield from map(text_mark, shape.texts[done:])


def _rows(
    texts: Sequence[Text], inside: Mapping[str, Target]
) -> Iterator[tuple[int, int, Target]]:
    """The elements on a card: where the lines of each start and end. A bullet or a symbol stands
    before the first line, small text about it below the last."""
    found: list[tuple[int, int, Target]] = []
    for i, text in enumerate(texts):
        one = inside.get(text.whole or text.text) if not text.line else None
        if one is not None:
            led = i > 0 and texts[i - 1].y == text.y and texts[i - 1].x < text.x
            found.append((i - 1 if led else i, i, one))
    for number, (start, first, one) in enumerate(found):
        end = found[number + 1][0] if number + 1 < len(found) else len(texts)
        left = texts[first].x - 0.1
        yield (
            start,
            next((i for i in range(first, end) if texts[i].x < left), end),
            one,
        )


def _around(texts: Sequence[Text], card: Rect) -> Rect:
    """The room that lines of text take in a card."""
    top = min(text.y - 0.95 * text.size for text in texts)
    bottom = max(text.y + 0.3 * text.size for text in texts)
    return Rect(card.x + 5, top, card.width - 10, bottom - top)
