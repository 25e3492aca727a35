"""Which drawings there are of a programme, and each of them as SVG of which the boxes lead to
their elements."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from toc.core.dossier import Dossier
from toc.core.graph import VISION, GoalGraph, Level
from toc.core.loading.logo import LogoError
from toc.core.words import Language
from toc.core.words.terms import TERMS
from toc.documents.drawings.scene import Scene, Shape
from toc.documents.house_style import SOBER, WriterStyle, style_of
from toc.draw.layout import overview
from toc.draw.page.elements_behind import Behind
from toc.draw.page.page_picture import Target, Targets, picture
from toc.draw.request import known_of
from toc.draw.scenes import scenes
from toc.draw.table import ROWS
from toc.draw.views import AnyView, title_of
from toc.draw.views.asking import Subject, ViewError
from toc.draw.views.board import BoardView
from toc.draw.views.columns import ColumnsView
from toc.draw.views.matrix import MatrixView
from toc.draw.views.outside_networks import din_views
from toc.draw.views.overview import OverviewView, overview_view
from toc.draw.views.partner import partners
from toc.draw.views.place import places
from toc.draw.views.theory_values import TheoryView
from toc.draw.views.wanted import wanted_views
from toc.live.words.drawings import DRAWINGS

OVERVIEW, NETWORK = "overview", "network"
WHOLE = (OVERVIEW, "theory", "matrix", "chain", "status", "coherence", "horizon")
"""The drawings of the whole programme, by their names in `toc.draw.table`."""

SECTIONS = {
    Level.STRATEGIC: "strategic_goals",
    Level.OPERATIONAL: "operational_goals",
    Level.INSPANNING: "inspanningen",
}
"""The part of the file of each level below the vision."""

_KINDS = {**{level: one.removesuffix("s") for level, one in SECTIONS.items()}}
_KINDS[Level.INSPANNING] = "inspanning"

MOST_DRAWN = 400
"""With more goals and inspanningen a drawing of the whole is not one that anybody reads."""

Address = Callable[..., str]
"""From the parts of an address in the programme to the address, as it stands in an attribute."""


@dataclass(frozen=True)
class Drawn:
    """A drawing: what it is called, what kind of drawing it is, and its sheets, each as SVG and in
    words."""

    title: str
    kind: str
    sheets: tuple[str, ...]
    told: tuple[str, ...]


@dataclass(frozen=True)
class _Entry:
    """What a drawing has to know of an element."""

    id: str
    kind: str
    state: str = ""


def section_of(graph: GoalGraph, element: str) -> str:
    """The part of the file in which an element of the graph stands."""
    level = graph.level(element)
    if level is None:
        return "indicators"
    return SECTIONS.get(level, VISION)


def too_large(dossier: Dossier) -> bool:
    """Whether there is too much for a drawing of the whole."""
    programme = dossier.sound
    return len(programme.operational_goals) + len(programme.inspanningen) > MOST_DRAWN


def house_style(dossier: Dossier) -> WriterStyle:
    """The house style; a sober one where its logo cannot be used, which the check tells."""
    try:
        return style_of(dossier)
    except LogoError:
        return SOBER


def drawn(dossier: Dossier, kind: str, name: str, address: Address) -> Drawn:
    """The drawing of this kind, of what is named. KeyError where there is no such kind or network;
    ViewError, DrawingError and PlanError where it cannot be made."""
    programme, graph = dossier.sound, dossier.sound_tree
    if kind in WHOLE and too_large(dossier):
        raise ViewError("nothing", reason="")
    if kind == OVERVIEW:
        found: list[AnyView] = [overview_view(programme, graph)]
    elif kind == NETWORK:
        found = [din_views(programme, graph)[name]]
    elif kind in {row.name for row in ROWS}:
        subject = Subject(programme, graph, known_of(dossier), dossier.plans(dossier.plan_names))
        found = wanted_views(subject, {kind: name or True})
    else:
        raise KeyError(kind)
    behind = _behind(dossier)
    sheets: list[str] = []
    told: list[str] = []
    for view in found:
        pages = _scenes(view)
        targets = _addressed(_targets(view, behind), graph, address)
        for scene in pages:
            sheets.append("\n".join(picture(scene, targets, scene.title)))
            told.append(scene.description)
    first = found[0]
    return Drawn(title_of(first), getattr(first, "kind", ""), tuple(sheets), tuple(told))


def _scenes(view: AnyView) -> list[Scene]:
    if isinstance(view, OverviewView):
        made = overview.sheets(view, {})
        return [overview.scene(one, number, len(made)) for number, one in enumerate(made, 1)]
    return scenes(view)


def _behind(dossier: Dossier) -> Behind:
    programme, graph = dossier.sound, dossier.sound_tree
    entries = [_Entry(VISION, TERMS.say("vision", programme.language).capitalize())]
    for level, section in SECTIONS.items():
        kind = TERMS.say(_KINDS[level], programme.language).capitalize()
        entries += [_Entry(id, kind) for id in getattr(programme, section)]
    return Behind(entries, programme.language, graph, house_style(dossier))


def _targets(view: AnyView, behind: Behind) -> Targets:
    match view:
        case OverviewView():
            return behind.overview()
        case TheoryView():
            return behind.theory(view)
        case MatrixView():
            return behind.matrix()
        case BoardView():
            return behind.board(view)
        case ColumnsView():
            return behind.network([one.id for one in view.at(Level.OPERATIONAL)])
    return behind.network(list(behind.graph.programme.operational_goals))


def _addressed(targets: Targets, graph: GoalGraph, address: Address) -> Targets:
    """The same with addresses of this server in the place of places on one page."""

    def moved(target: Target) -> Target:
        href, inside = target.href, target.inside
        if href.startswith("#e-"):
            id = href.removeprefix("#e-")
            section = section_of(graph, id)
            href = address("onderdeel", section, *([id] if section != VISION else []))
        elif href.startswith("#t-"):
            href = address("tekening", NETWORK, href.removeprefix("#t-"))
        elif href:
            href = address("tekeningen")
        if inside is not None:
            inside = {text: moved(one) for text, one in inside.items()}
        return replace(target, href=href, inside=inside)

    def box(shape: Shape) -> Target | None:
        found = targets.box(shape)
        return moved(found) if found is not None else None

    return replace(targets, box=box)


def choices(
    dossier: Dossier, language: Language
) -> Iterator[tuple[str, Sequence[tuple[str, str, str]]]]:
    """What can be drawn, by group (`of-whole`, `of-lines`, …): kind, name and title of each."""
    programme = dossier.sound
    if not too_large(dossier):
        titles = [(kind, "", DRAWINGS.say(kind, language)) for kind in WHOLE]
        if not programme.related_programmes:
            titles = [one for one in titles if one[0] != "coherence"]
        yield "of-whole", titles
    lines = [("line", id, one.title) for id, one in programme.lines.items()]
    if lines:
        yield "of-lines", lines
    dins = din_views(programme, dossier.sound_tree)
    yield "of-networks", [(NETWORK, id, view.title) for id, view in dins.items()]
    for group, kind, names in (
        ("of-partners", "partner", partners(programme)),
        ("of-places", "place", places(programme)),
    ):
        if names:
            yield group, [(kind, name, name) for name in names]


def networks(dossier: Dossier) -> Mapping[str, ColumnsView]:
    """The drawings that a meeting goes through, by their ids."""
    return din_views(dossier.sound, dossier.sound_tree)
