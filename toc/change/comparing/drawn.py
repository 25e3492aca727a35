"""The drawings of a programme with what is new, different and gone on its boxes: by a symbol and a
word, and not by colour alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from toc.change.words.comparing import COMPARING
from toc.core.comparing import Kind, Versions, elements_of
from toc.core.graph import SECTIONS, VISION, GoalGraph, canonical
from toc.core.model import Inspanning, OperationalGoal, Programme, StrategicGoal
from toc.core.model.base import Value
from toc.core.words import Language
from toc.documents.marks import Mark, Shade
from toc.draw.views.columns import ColumnsView, Element, Emphasis
from toc.draw.views.outside_networks import din_views

_PARTS = ("lines", "networks", "strategic_goals", "operational_goals", "inspanningen")
_LEVELS = frozenset({"strategic_goals", "operational_goals", "inspanningen"})
_Contributing = StrategicGoal | OperationalGoal | Inspanning
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
    marks, links = _marks(versions, language), _links(versions)
    together = _together(programme, versions, links)
    views = din_views(together, GoalGraph(together)).values()
    return tuple(
        _marked(view, marks, links, language)
        for view in views
        if any(box.id in marks for box in view.elements if box.id != VISION)
        or (VISION in marks and view is next(iter(views)))
    )


def _links(versions: Versions) -> Mapping[tuple[str, str], str]:
    """The contributions between what both versions have that are `new` or `gone`, by their ends.
    Where an element is new or gone, so are its links, and that is said on its box."""
    elsewhere = {one.ref.id for one in versions.comparison.of(Kind.LEVEL)}
    old, new = (
        {
            (element, canonical(link.goal))
            for section, element, _, link in tree.stated_contributions()
            if section in SECTIONS
        }
        for tree in (versions.old_tree, versions.tree)
    )
    return {
        ends: "gone" if ends in old else "new"
        for ends in (*(old - new), *(new - old))
        if all(
            one in versions.old_tree and one in versions.tree and one not in elsewhere
            for one in ends
        )
    }


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
    return {id: _mark(kind, language) for id, kind in kinds.items()}


def _mark(kind: str, language: Language) -> Mark:
    symbol, shade = _SIGNS[kind]
    return Mark(symbol, COMPARING.say(f"mark.{kind}", language), shade)


def _together(
    programme: Programme, versions: Versions, links: Mapping[tuple[str, str], str]
) -> Programme:
    """The later version, with what is gone from it and the contributions that were cut."""
    there = {ref.id for ref in elements_of(programme)}
    cut = {element for (element, _), kind in links.items() if kind == "gone"}
    update: dict[str, object] = {}
    for part in _PARTS:
        now, was = getattr(programme, part), getattr(versions.old, part)
        again = {id: was[id] for id in was if id in versions.gone and id not in there}
        mended = {id: _with_cut(id, was[id], now[id], links) for id in now if id in cut}
        if again or mended:
            update[part] = {**now, **mended, **again}
    return programme.model_copy(update=update) if update else programme


def _with_cut(id: str, was: Value, now: Value, links: Mapping[tuple[str, str], str]) -> Value:
    """An element with the contributions that it had and has no more."""
    assert isinstance(was, _Contributing)
    assert isinstance(now, _Contributing)
    cut = [one for one in was.contributes_to if links.get((id, canonical(one.goal))) == "gone"]
    return now.model_copy(update={"contributes_to": (*now.contributes_to, *cut)})


def _marked(
    view: ColumnsView,
    marks: Mapping[str, Mark],
    changed: Mapping[tuple[str, str], str],
    language: Language,
) -> ColumnsView:
    """A drawing with the marks on its boxes and lines, and what they mean."""
    columns = tuple(
        replace(column, elements=tuple(_box(box, marks) for box in column.elements))
        for column in view.columns
    )
    links = tuple(
        replace(link, mark=_mark(changed[ends], language))
        if (ends := (link.source, link.target)) in changed
        else link
        for link in view.links
    )
    on_boxes = {box.mark.symbol for column in columns for box in column.elements if box.mark}
    on_links = {link.mark.symbol for link in links if link.mark}
    remarks = view.remarks
    if _SIGNS["gone"][0] in on_boxes:
        remarks = (*remarks, COMPARING.say("remark", language))
    if on_links:
        remarks = (*remarks, COMPARING.say("remark-links", language))
    key = tuple(_key(on_boxes | on_links, language))
    return replace(view, columns=columns, links=links, remarks=remarks, key=key)


def _key(occurs: set[str], language: Language) -> Iterator[Mark]:
    for kind, (symbol, _) in _SIGNS.items():
        if symbol in occurs:
            yield _mark(kind, language)


def _box(box: Element, marks: Mapping[str, Mark]) -> Element:
    mark = marks.get(box.id)
    if mark is None:
        return box
    gone = mark.symbol == _SIGNS["gone"][0]
    return replace(box, mark=mark, emphasis=Emphasis.FAINT if gone else box.emphasis)
