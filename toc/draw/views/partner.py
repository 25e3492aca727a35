"""What one partner does, as owner or as one of several, and what for."""

from collections.abc import Iterator
from dataclasses import replace

from toc.core.graph import GoalGraph
from toc.core.model import Inspanning, Programme
from toc.documents.marks import Mark
from toc.draw.views.asking import Subject, named
from toc.draw.views.columns import ColumnsView
from toc.draw.views.serving import serving_view
from toc.draw.words.views import VIEWS
from toc.plan.report.amounts import part_in_words, parts_of_partners


def partners(programme: Programme) -> tuple[str, ...]:
    """Every owner and partner that the plan names, in the file's order."""
    found = (name for one in programme.inspanningen.values() for name in _named(programme, one))
    return tuple(dict.fromkeys(found))


def partner_ids(programme: Programme, name: str) -> list[str]:
    """The inspanningen of one of `partners`, in the file's order."""
    return [e for e, one in programme.inspanningen.items() if name in _named(programme, one)]


def _named(programme: Programme, one: Inspanning) -> Iterator[str]:
    """By what people call them."""
    brought = [*getattr(one.cost, "partners", ()), *getattr(one.fte, "partners", ())]
    names = (*((one.owner,) if one.owner else ()), *one.partners, *brought)
    return map(programme.organisations.title, names)


def partner_view(programme: Programme, graph: GoalGraph, name: str) -> ColumnsView:
    """The inspanningen of this partner and the goals that they serve. `name` is one of
    `partners`."""
    language = programme.language
    titled = programme.organisations.title
    ids = partner_ids(programme, name)
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
        role = "owner" if one.owner and titled(one.owner) == name else "partner"
        word = VIEWS.say(f"partner.{role}", language)
        marks[element] = Mark("●" if role == "owner" else "○", word)
    last = view.columns[-1]
    boxes = tuple(
        replace(box, mark=marks[box.id], detail=_brings(programme, box.id, name))
        for box in last.elements
    )
    owned = sum(mark.symbol == "●" for mark in marks.values())
    said = VIEWS.say("partner.counts", language, count=len(ids), owned=owned)
    columns = (*view.columns[:-1], replace(last, elements=boxes))
    return replace(view, columns=columns, remarks=(said, *view.remarks))


def _brings(programme: Programme, element: str, name: str) -> str:
    """What the partner brings, as far as the plan says it."""
    one, language = programme.inspanningen[element], programme.language
    parts = [
        part_in_words(amount, brought[name], language)
        for amount in (one.cost, one.fte)
        if amount is not None and name in (brought := parts_of_partners(programme, amount))
    ]
    return VIEWS.say("partner.brings", language, what=", ".join(parts)) if parts else ""


def asked_for(subject: Subject, given: str) -> list[ColumnsView]:
    """What a partner does, by its name. ViewError for an unknown one."""
    name = named(given, partners(subject.programme), "partner")
    return [partner_view(subject.programme, subject.graph, name)]
