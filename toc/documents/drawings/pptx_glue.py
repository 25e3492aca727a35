"""At which places of which shapes the lines of a drawing are held, in PowerPoint and in
LibreOffice, which has less patience with lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from toc.documents.drawings.routes import Route, RouteForm, Site, ends, route, site
from toc.documents.drawings.scene import Connector, Point, Rect, Scene

_NEAR = 29.0  # points: twice the half centimetre that LibreOffice keeps, and a little


@dataclass(frozen=True)
class GluedLine:
    """A line, its way, and for each of its ends the shape (by its place in the scene) and the site
    at which it is held, None where it is loose."""

    connector: Connector
    route: Route
    ends: tuple[tuple[int, Site] | None, ...]


def held(scene: Scene, factor: float) -> Iterator[GluedLine]:
    """Every line of a scene that is drawn `factor` times as large."""
    for link in scene.connectors:
        way = route(link)
        source, target = ends(link, scene)
        if source is not None:
            way = _from_halfway(way, scene.shapes[source].rect)
        if source is not None and target is not None:
            way = _straight_if_near(way, factor)
        places = [
            None if place is None else (place, site(point, scene.shapes[place].rect))
            for place, point in ((source, way.start), (target, way.end))
        ]
        yield GluedLine(link, way, tuple(places))


def _from_halfway(way: Route, rect: Rect) -> Route:
    """A line with one corner may as well begin halfway the side of its box: LibreOffice does not
    know in which direction a line leaves from another place, and draws it along the box."""
    if (
        way.goes_round
        or way.form is not RouteForm.CORNERED
        or not way.level_start
        or way.level_end
    ):
        return way
    start = Point(way.start.x, rect.middle)
    return replace(way, start=start, bends=(Point(way.end.x, start.y),))


def _straight_if_near(way: Route, factor: float) -> Route:
    """A curve between two boxes that are close together is drawn straight: LibreOffice keeps a
    distance from both, and has no way to bend where there is no room for that."""
    if way.form is not RouteForm.CURVED or way.bends or way.level_start != way.level_end:
        return way
    between = way.end.x - way.start.x if way.level_start else way.end.y - way.start.y
    return replace(way, form=RouteForm.STRAIGHT) if abs(between) * factor < _NEAR else way


def extra_sites(lines: Sequence[GluedLine]) -> dict[int, list[Site]]:
    """The sites of each shape that it would not have by itself."""
    found: dict[int, list[Site]] = {}
    for place, at in (end for made in lines for end in made.ends if end is not None):
        sites = found.setdefault(place, [])
        if not at.middle and at not in sites:
            sites.append(at)
    return found
