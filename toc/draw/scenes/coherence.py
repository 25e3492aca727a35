"""Coherence with related programmes as scenes: these at the left, what they touch at the right,
and those of which that is not recorded apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from toc.documents import style
from toc.documents.drawings.lines import curve, headed
from toc.documents.drawings.scene import Connector, Point, Rect, Shape, Stroke
from toc.documents.text_width import fit
from toc.draw.scenes.frame import (
    TOP,
    PanelText,
    SheetBody,
    SheetHeading,
    Sheets,
    bottom,
    column_band,
    height,
    missing,
    nothing,
    panel,
)
from toc.draw.views.coherence import CoherenceView, Related, Touched
from toc.draw.words.views_goals import GOAL_VIEWS

_WIDES = (372.0, 268.0)
_LEFTS = (style.MARGIN, style.WIDTH - style.MARGIN - _WIDES[1])
_HEADING = 24.0
_GAP = 9.0
_SIZES = (10.0, 9.0, style.SMALL)


@dataclass(frozen=True)
class _Box:
    """A related programme with its texts."""

    related: Related
    parts: tuple[PanelText, ...]

    @property
    def height(self) -> float:
        return height(self.parts) + 6


def sheets_of(view: CoherenceView) -> Sheets:
    """On one sheet at the largest type at which it fits there, or else on as many as it takes."""
    heading = SheetHeading(view.programme, view.kind, view.title, view.language, view.origin)
    if not view.related:
        return Sheets(heading, (nothing(view.empty),))
    room = bottom((), view.remarks, view.language) - TOP - _HEADING - 6
    sheets: list[list[_Box]] = []
    for size in _SIZES:
        sheets = _fill([_box(one, size) for one in view.related], room, view)
        if len(sheets) == 1:
            break
    bodies = [_body(view, boxes, room, i == 0) for i, boxes in enumerate(sheets)]
    return Sheets(heading, tuple(bodies))


def _box(one: Related, size: float) -> _Box:
    room = _WIDES[0] - 14
    parts = [PanelText(fit(one.title, room, (size, style.SMALL), bold=True), style.INK, True)]
    if one.text:
        parts.append(PanelText(fit(one.text, room, (max(size - 1, style.SMALL),)), style.GREY))
    return _Box(one, tuple(parts))


def _touched(one: Touched) -> tuple[PanelText, ...]:
    room = _WIDES[1] - 14
    white = one.level is not None and one.level >= 2
    kind = f"{one.kind[0].upper()}{one.kind[1:]}"
    return (
        PanelText(fit(kind, room, (style.SMALL,)), style.WHITE if white else style.GREY),
        PanelText(
            fit(one.text, room, (9.5, style.SMALL), bold=True),
            style.WHITE if white else style.INK,
            True,
        ),
    )


def _fill(boxes: Sequence[_Box], room: float, view: CoherenceView) -> list[list[_Box]]:
    known = {one.id: one for one in view.touched}
    sheets: list[list[_Box]] = [[]]
    for box in boxes:
        tried = [*sheets[-1], box]
        left = sum(b.height + _GAP for b in tried) - _GAP
        parts = {part for b in tried for part in b.related.touches}
        right = sum(height(_touched(known[part])) + 4 + _GAP for part in parts)
        if sheets[-1] and max(left, right) > room:
            sheets.append([])
        sheets[-1].append(box)
    return sheets


def _body(view: CoherenceView, boxes: Sequence[_Box], room: float, whole: bool) -> SheetBody:
    language = view.language
    foot = TOP + _HEADING + room + 6
    heads = ("related", "ours")
    shapes = [
        column_band(left, wide, TOP, foot, GOAL_VIEWS.say(f"coherence.column.{head}", language))
        for left, wide, head in zip(_LEFTS, _WIDES, heads, strict=True)
    ]
    connectors: list[Connector] = []
    # What touches something first, so that its lines do not cross the rest.
    ordered = sorted(boxes, key=lambda box: not box.related.touches)
    parts = [one for one in view.touched if any(one.id in b.related.touches for b in boxes)]
    high = sum(box.height + _GAP for box in ordered) - _GAP
    gap = min(_GAP * 2, _GAP + max(0.0, room - high) / max(len(ordered), 1))
    y = TOP + _HEADING + 4
    rects: dict[str, Rect] = {}
    for box in ordered:
        rects[box.related.id] = Rect(_LEFTS[0], y, _WIDES[0], box.height)
        y += box.height + gap
    placed: dict[str, Rect] = {}
    y = TOP + _HEADING + 4
    for one in parts:
        texts = _touched(one)
        rect = Rect(_LEFTS[1], y, _WIDES[1], height(texts) + 4)
        placed[one.id] = rect
        shapes.append(_part(one, rect, texts))
        y = rect.bottom + gap
    said = f"▲ {GOAL_VIEWS.say('coherence.unknown', language)}"
    unknown = (
        PanelText(fit(said, _WIDES[1] - 14, (9.5, style.SMALL), bold=True), style.ACCENT, True),
    )
    for box in ordered:
        rect = rects[box.related.id]
        name = f"related {box.related.id}"
        stroke = Stroke(style.GREY, 0.8)
        shapes.append(panel(name, rect, box.parts, style.WHITE, stroke, 3.0))
        for part in box.related.touches:
            start = Point(rect.right, rect.middle)
            target = placed[part]
            path, arrow = headed(curve(start, Point(target.x, target.middle)), 1.0)
            connectors.append(Connector(name, part, path, Stroke(style.INK, 1.0), arrow))
        if not box.related.touches:
            top = max(rect.y, y)
            room_left = Rect(_LEFTS[1], top, _WIDES[1], min(rect.height, 26.0))
            if top == rect.y:
                middle = rect.y + (rect.height - room_left.height) / 2
                room_left = Rect(_LEFTS[1], middle, _WIDES[1], room_left.height)
            shapes.append(missing(f"{name} unknown", room_left, unknown))
            y = room_left.bottom + 3
    words = " ".join(view.in_words()) if whole else "; ".join(b.related.title for b in boxes)
    return SheetBody(tuple(shapes), tuple(connectors), (), words, (), view.remarks)


def _part(one: Touched, rect: Rect, texts: Sequence[PanelText]) -> Shape:
    if one.level is not None:
        look = style.LOOKS[one.level]
        return panel(one.id, rect, texts, look.fill, Stroke(look.border, 0.8), look.radius)
    return panel(one.id, rect, texts, style.WHITE, Stroke(style.NAVY, 1.4), 4.0)
