"""The drawings of a programme with what is new, different and gone on its boxes: by a symbol and a
word, and not by colour alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from toc.change.words.comparing import COMPARING
from toc.core.comparing import Kind, Versions, elements_of
from toc.core.graph import VISION, GoalGraph
from toc.core.model import Programme
from toc.core.words import Language
from toc.documents.marks import Mark, Shade
from toc.draw.views.columns import ColumnsView, Element, Emphasis
from toc.draw.views.outside_networks import din_views

_PARTS = ("lines", "networks", "strategic_goals", "operational_goals", "inspanningen")
_LEVELS = frozenset({"strategic_goals", "operational_goals", "inspanningen"})
_SIGNS = {
    "new": ("●", Shade.GOOD),
    "changed": ("▲", Shade.DOUBT),
    "gone": ("×", Shade.BAD),
}


def changed_views(
    versions: Versions, programme: Programme, language: Language
) -> tuple[ColumnsView, ...]:
    """The drawings in which anything changed. `programme` is the later version whole, by the ids
    that its elements had."""
    marks = _marks(versions, language)
    together = _together(programme, versions)
    views = din_views(together, GoalGraph(together)).values()
    return tuple(
        _marked(view, marks, language)
        for view in views
        if any(box.id in marks for box in view.elements if box.id != VISION)
        or (VISION in marks and view is next(iter(views)))
    )


def _marks(versions: Versions, language: Language) -> Mapping[str, Mark]:
    kinds: dict[str, str] = {}
    for one in versions.comparison.differences:
        section, id = one.ref
        if section == "vision":
            kinds[VISION] = "changed"
        elif one.kind is Kind.LEVEL and one.new_ref is not None:
            kinds[one.new_ref.id] = "changed"
        elif section in _LEVELS:
            kind = one.kind.value if one.kind in (Kind.NEW, Kind.GONE) else "changed"
            kinds[id] = kind
    return {
        id: Mark(_SIGNS[kind][0], COMPARING.say(f"mark.{kind}", language), _SIGNS[kind][1])
        for id, kind in kinds.items()
    }


def _together(programme: Programme, versions: Versions) -> Programme:
    """The later version, with what is gone from it."""
    there = {ref.id for ref in elements_of(programme)}
    update = {}
    for part in _PARTS:
        now = getattr(programme, part)
        gone = {
            id: value
            for id, value in getattr(versions.old, part).items()
            if id in versions.gone and id not in there
        }
        if gone:
            update[part] = {**now, **gone}
    return programme.model_copy(update=update) if update else programme


def _marked(view: ColumnsView, marks: Mapping[str, Mark], language: Language) -> ColumnsView:
    """A drawing with the marks on its boxes, and what they mean."""
    columns = tuple(
        replace(column, elements=tuple(_box(box, marks) for box in column.elements))
        for column in view.columns
    )
    occurs = {box.mark.symbol for column in columns for box in column.elements if box.mark}
    remarks = view.remarks
    if _SIGNS["gone"][0] in occurs:
        remarks = (*remarks, COMPARING.say("remark", language))
    return replace(view, columns=columns, remarks=remarks, key=tuple(_key(occurs, language)))


def _key(occurs: set[str], language: Language) -> Iterator[Mark]:
    for kind, (symbol, shade) in _SIGNS.items():
        if symbol in occurs:
            yield Mark(symbol, COMPARING.say(f"mark.{kind}", language), shade)


def _box(box: Element, marks: Mapping[str, Mark]) -> Element:
    mark = marks.get(box.id)
    if mark is None:
        return box
    gone = mark.symbol == _SIGNS["gone"][0]
    return replace(box, mark=mark, emphasis=Emphasis.FAINT if gone else box.emphasis)
