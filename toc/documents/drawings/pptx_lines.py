"""A line as a connector of PowerPoint: glued to its two shapes, so that it follows when one is
moved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never
from xml.sax.saxutils import quoteattr

from toc.documents.drawings.pptx_texts import emu
from toc.documents.drawings.routes import Route, RouteForm
from toc.documents.drawings.scene import Connector, Dash, Point, Stroke

_DASHES = {Dash.FULL: "solid", Dash.DASHED: "dash", Dash.DOTTED: "sysDot"}
# A line that goes out and back has no width of its own, and its bend is a share of its width.
_LEAST = 1.0


@dataclass(frozen=True)
class Glue:
    """The number of a shape, and of the site on it at which a line is held."""

    shape: int
    site: int


def connector(
    number: int,
    name: str,
    descr: str,
    route: Route,
    stroke: Stroke,
    ends: tuple[Glue | None, Glue | None],
    head: bool,
    factor: float,
) -> str:
    """The content of a `p:cxnSp`: `name` for the list of shapes, `descr` for who cannot see it."""
    glued = "".join(
        f'<a:{tag} id="{glue.shape}" idx="{glue.site}"/>'
        for tag, glue in zip(("stCxn", "endCxn"), ends, strict=True)
        if glue is not None
    )
    properties = (
        f'<p:cNvPr id="{number}" name={quoteattr(name)}'
        f"{f' descr={quoteattr(descr)}' if descr else ''}"
    )
    properties += "/>" if descr else f">{DECORATIVE}</p:cNvPr>"
    return (
        f"<p:nvCxnSpPr>{properties}<p:cNvCxnSpPr>{glued}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>"
        f"<p:spPr>{_geometry(route, factor)}{line(stroke, factor, head)}</p:spPr>"
    )


DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" '
    'val="1"/></a:ext></a:extLst>'
)
"""Says that a shape adds nothing for who cannot see it."""


def line(stroke: Stroke | None, factor: float, head: bool = False) -> str:
    """The `a:ln` of a border or a line."""
    if stroke is None:
        return "<a:ln><a:noFill/></a:ln>"
    cap = ' cap="rnd"' if stroke.dash is Dash.DOTTED else ""
    end = '<a:tailEnd type="triangle" w="med" len="med"/>' if head else ""
    return (
        f'<a:ln w="{emu(stroke.width, factor)}"{cap}>'
        f'<a:solidFill><a:srgbClr val="{stroke.colour[1:]}"/></a:solidFill>'
        f'<a:prstDash val="{_DASHES[stroke.dash]}"/><a:round/>{end}</a:ln>'
    )


def freeform(link: Connector, end: Point, factor: float) -> str:
    """The place and the form of a line along its own path, to its `end`."""
    points = [*link.path, end]
    left, top = min(p.x for p in points), min(p.y for p in points)
    wide, high = max(p.x for p in points) - left, max(p.y for p in points) - top

    def pt(point: Point) -> str:
        return f'<a:pt x="{emu(point.x - left, factor)}" y="{emu(point.y - top, factor)}"/>'

    first, *rest = link.path
    curves = "".join(
        f"<a:cubicBezTo>{''.join(map(pt, rest[i : i + 3]))}</a:cubicBezTo>"
        for i in range(0, len(rest), 3)
    )
    size = f'"{emu(wide, factor)}"', f'"{emu(high, factor)}"'
    return (
        f'<a:xfrm><a:off x="{emu(left, factor)}" y="{emu(top, factor)}"/>'
        f"<a:ext cx={size[0]} cy={size[1]}/></a:xfrm>"
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        '<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'<a:path w={size[0]} h={size[1]} fill="none"><a:moveTo>{pt(first)}</a:moveTo>{curves}'
        f"<a:lnTo>{pt(end)}</a:lnTo></a:path></a:pathLst></a:custGeom>"
    )


def _geometry(route: Route, factor: float) -> str:
    """Where the connector stands, how it is turned, and which of PowerPoint's forms it has. Those
    forms leave level from the top left and end at the bottom right; others are turned a quarter
    and mirrored."""
    dx, dy = route.end.x - route.start.x, route.end.y - route.start.y
    middle = ((route.start.x + route.end.x) / 2, (route.start.y + route.end.y) / 2)
    if route.form is RouteForm.STRAIGHT or route.level_start:
        turned, wide, high = "", abs(dx), abs(dy)
        mirrored = (dx < 0, dy < 0)
    else:
        turned, wide, high = ' rot="5400000"', abs(dy), abs(dx)
        mirrored = (dy < 0, dx > 0)
    form, guides = _form(route, wide, high, mirrored)
    if guides:
        wide, high = max(wide, _LEAST), max(high, _LEAST)
    flips = "".join(
        f' {flip}="1"' for flip, on in zip(("flipH", "flipV"), mirrored, strict=True) if on
    )
    given = "".join(
        f'<a:gd name="adj{i}" fmla="val {round(value * 100_000)}"/>'
        for i, value in enumerate(guides, 1)
    )
    return (
        f"<a:xfrm{turned}{flips}>"
        f'<a:off x="{emu(middle[0] - wide / 2, factor)}" '
        f'y="{emu(middle[1] - high / 2, factor)}"/>'
        f'<a:ext cx="{emu(wide, factor)}" cy="{emu(high, factor)}"/></a:xfrm>'
        f'<a:prstGeom prst="{form}"><a:avLst>{given}</a:avLst></a:prstGeom>'
    )


def _form(
    route: Route, wide: float, high: float, mirrored: tuple[bool, bool]
) -> tuple[str, tuple[float, ...]]:
    match route.form:
        case RouteForm.STRAIGHT:
            return "straightConnector1", ()
        case RouteForm.CORNERED:
            kind = "bent"
        case RouteForm.CURVED:
            kind = "curved"
        case _:
            assert_never(route.form)
    if route.level_start != route.level_end:
        return f"{kind}Connector2", ()
    if not route.bends:
        return f"{kind}Connector3", (0.5,)
    # How far along the form's own width and height each bend is.
    shares = []
    for i, bend in enumerate(route.bends):
        x, y = bend.x - route.start.x, bend.y - route.start.y
        along, across = (x, y) if route.level_start else (y, -x)
        if mirrored[0]:
            along = -along
        if mirrored[1]:
            across = -across
        shares.append(across / max(high, _LEAST) if i == 1 else along / max(wide, _LEAST))
    return f"{kind}Connector{5 if len(shares) == 3 else 3}", tuple(shares)
