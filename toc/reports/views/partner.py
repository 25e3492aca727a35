"""What one partner does, as owner or as one of several, and what for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from toc.graph import GoalGraph
from toc.messages.views import VIEWS
from toc.model import Amount, Inspanning, Programme
from toc.reports.columns import ColumnsView, Mark
from toc.reports.numbers import euros, number
from toc.reports.views.serving import serving_view


def partners(programme: Programme) -> tuple[str, ...]:
    """Every owner and partner that the plan names, in the file's order."""
    found = (name for one in programme.inspanningen.values() for name in _named(programme, one))
    return tuple(dict.fromkeys(found))


def _named(programme: Programme, one: Inspanning) -> Iterator[str]:
    """By the title of a partner, where the planning knows it by an id."""
    brought = [*getattr(one.cost, "partners", ()), *getattr(one.fte, "partners", ())]
    for name in (*((one.owner,) if one.owner else ()), *one.partners, *brought):
        room = programme.planning.partners.get(name)
        yield room.title if room is not None and room.title else name


def partner_view(programme: Programme, graph: GoalGraph, name: str) -> ColumnsView:
    """The inspanningen of this partner and the goals that they serve. `name` is one of
    `partners`."""
    language = programme.language
    known = {key for key, room in programme.planning.partners.items() if room.title == name}
    known.add(name)
    ids = [e for e, one in programme.inspanningen.items() if name in _named(programme, one)]
    view = serving_view(
        programme,
        graph,
        ids,
        name=f"{VIEWS.say('file.partner', language)}-{name}",
        kind=VIEWS.say("partner.kind", language),
        title=name,
        empty=VIEWS.say("partner.none", language, name=name),
    )
    marks = {}
    for element in ids:
        one = programme.inspanningen[element]
        role = "owner" if one.owner in known else "partner"
        word = VIEWS.say(f"partner.{role}", language)
        marks[element] = Mark("●" if role == "owner" else "○", word)
    last = view.columns[-1]
    boxes = tuple(
        replace(box, mark=marks[box.id], detail=_brings(programme, box.id, known))
        for box in last.elements
    )
    owned = sum(mark.symbol == "●" for mark in marks.values())
    said = VIEWS.say("partner.counts", language, count=len(ids), owned=owned)
    columns = (*view.columns[:-1], replace(last, elements=boxes))
    return replace(view, columns=columns, remarks=(said, *view.remarks))


def _brings(programme: Programme, element: str, names: set[str]) -> str:
    """What the partner brings, as far as the plan says it."""
    one, language = programme.inspanningen[element], programme.language
    parts = []
    cost, fte = _share(one.cost, names), _share(one.fte, names)
    if cost is not None:
        parts.append(euros(cost, language))
    if fte is not None:
        parts.append(f"{number(fte, language)} fte")
    return VIEWS.say("partner.brings", language, what=", ".join(parts)) if parts else ""


def _share(amount: Amount | None, names: set[str]) -> float | None:
    if amount is None:
        return None
    found = [value for partner, value in amount.partners.items() if partner in names]
    return sum(found) if found else None
