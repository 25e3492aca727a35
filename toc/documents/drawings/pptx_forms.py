"""The outline of a box in PowerPoint: a rectangle or a rounded one with four places to hold lines
at, or the same with more of them where the drawing's lines come in elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from toc.documents.drawings.pptx_texts import emu
from toc.documents.drawings.routes import Side, Site
from toc.documents.drawings.scene import Rect

CORNER = 1 - 0.5**0.5
"""How much of the radius of its corners PowerPoint keeps free of text, on each side."""

_ANGLES = {Side.TOP: 16_200_000, Side.LEFT: 10_800_000, Side.BOTTOM: 5_400_000, Side.RIGHT: 0}
_STANDARD = tuple(Site(side, 0.5) for side in Side)  # in the order of their numbers
_QUARTER = 5_400_000


def number(site: Site, extra: Sequence[Site]) -> int:
    """The number of a site on a box that has these sites beside the four that each has."""
    return site.side.value if site.middle else len(_STANDARD) + extra.index(site)


def outline(rect: Rect, radius: float, extra: Sequence[Site], factor: float) -> str:
    """The geometry of a box with corners of that radius."""
    radius = min(radius, rect.width / 2, rect.height / 2)
    if extra:
        return _own(rect, radius, extra, factor)
    if not radius:
        return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    share = round(radius / min(rect.width, rect.height) * 100_000)
    return (
        '<a:prstGeom prst="roundRect"><a:avLst>'
        f'<a:gd name="adj" fmla="val {share}"/></a:avLst></a:prstGeom>'
    )


def _own(rect: Rect, radius: float, extra: Sequence[Site], factor: float) -> str:
    """PowerPoint's own rectangles have no other sites, so the box is drawn."""
    wide, high, r = emu(rect.width, factor), emu(rect.height, factor), emu(radius, factor)
    guides, sites = [], []
    for i, site in enumerate([*_STANDARD, *extra]):
        x, y = {
            Side.TOP: (site.share, 0.0),
            Side.LEFT: (0.0, site.share),
            Side.BOTTOM: (site.share, 1.0),
            Side.RIGHT: (1.0, site.share),
        }[site.side]
        # As shares of the shape, so that they keep their places when it is made larger.
        guides.append(f'<a:gd name="x{i}" fmla="*/ w {round(x * 100_000)} 100000"/>')
        guides.append(f'<a:gd name="y{i}" fmla="*/ h {round(y * 100_000)} 100000"/>')
        sites.append(f'<a:cxn ang="{_ANGLES[site.side]}"><a:pos x="x{i}" y="y{i}"/></a:cxn>')
    if r:
        corners = (
            ("moveTo", 0, r, 2),
            ("lnTo", wide - r, 0, 3),
            ("lnTo", wide, high - r, 0),
            ("lnTo", r, high, 1),
        )
        path = "".join(
            f'<a:{tag}><a:pt x="{x}" y="{y}"/></a:{tag}>'
            f'<a:arcTo wR="{r}" hR="{r}" stAng="{start * _QUARTER}" swAng="{_QUARTER}"/>'
            for tag, x, y, start in corners
        )
    else:
        points = ((0, 0), (wide, 0), (wide, high), (0, high))
        path = "".join(
            f'<a:{tag}><a:pt x="{x}" y="{y}"/></a:{tag}>'
            for tag, (x, y) in zip(("moveTo", "lnTo", "lnTo", "lnTo"), points, strict=True)
        )
    return (
        f"<a:custGeom><a:avLst/><a:gdLst>{''.join(guides)}</a:gdLst><a:ahLst/>"
        f'<a:cxnLst>{"".join(sites)}</a:cxnLst><a:rect l="l" t="t" r="r" b="b"/>'
        f'<a:pathLst><a:path w="{wide}" h="{high}">{path}<a:close/></a:path></a:pathLst>'
        "</a:custGeom>"
    )
