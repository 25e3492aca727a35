"""What happens in one place, and what for."""

from dataclasses import replace

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.draw.views.asking import Subject, named
from toc.draw.views.columns import ColumnsView
from toc.draw.views.serving import serving_view
from toc.draw.words.views import VIEWS


def places(programme: Programme) -> tuple[str, ...]:
    """Every place that the plan names, in the file's order."""
    found = (place for one in programme.inspanningen.values() for place in one.place)
    return tuple(dict.fromkeys(found))


def place_view(programme: Programme, graph: GoalGraph, name: str) -> ColumnsView:
    """The inspanningen in this place and the goals that they serve. `name` is one of `places`."""
    language = programme.language
    ids = [e for e, one in programme.inspanningen.items() if name in one.place]
    view = serving_view(
        programme,
        graph,
        ids,
        name=f"{VIEWS.say('file.place', language)}-{name}",
        kind=VIEWS.say("place.kind", language),
        title=name,
        empty=VIEWS.say("place.none", language, name=name),
        owners=True,
    )
    unplaced = sum(not one.place for one in programme.inspanningen.values())
    remarks = (VIEWS.say("place.unknown", language, count=unplaced),) if unplaced else ()
    return replace(view, remarks=remarks)


def asked_for(subject: Subject, given: str) -> list[ColumnsView]:
    """What happens in a place, by its name. ViewError for an unknown one."""
    name = named(given, places(subject.programme), "place")
    return [place_view(subject.programme, subject.graph, name)]
