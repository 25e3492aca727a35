"""A sheet of a DIN as a scene: its drawing with the furniture of a page around it."""

from __future__ import annotations

from toc.graph import Level
from toc.messages import listing
from toc.messages.drawing import DRAWING
from toc.model import Basis
from toc.render import style
from toc.render.engine import Placed
from toc.render.furniture import Furniture, footer, header, headings, legend
from toc.render.layout import drawing
from toc.render.moving import moved
from toc.render.pages import ROOM, Sheet
from toc.render.scene import Scene
from toc.reports.din import Element, Link


def scene(sheet: Sheet, placed: Placed, page: int, pages: int) -> Scene:
    """The sheet as page `page` of `pages`."""
    view, language = sheet.view, sheet.view.language
    drawn = drawing(sheet, placed)
    # A drawing that the page cannot hold is made smaller as a whole, whatever stands in it.
    extent = drawn.extent
    factor = min(1.0, ROOM / extent.height, style.INNER / extent.width)
    x = style.MARGIN + (style.INNER - extent.width * factor) / 2 - extent.x * factor
    y = style.TOP + (ROOM - extent.height * factor) / 2 - extent.y * factor
    shapes, connectors = moved(drawn.shapes, drawn.connectors, factor, x, y)
    sides = [(x + left * factor, x + right * factor) for left, right in drawn.columns]
    eyebrow = [view.programme]
    if view.line:
        eyebrow.append(DRAWING.say("line", language, title=view.line))
    eyebrow.append(DRAWING.say("kind", language))
    remark = ""
    if sheet.parts > 1:
        remark = DRAWING.say("continued", language, part=sheet.part, parts=sheet.parts)
    kinds = [*sheet.links]
    kinds += [Link(inspanning, "", Basis.NETWORK) for inspanning in sheet.bundled]
    around: Furniture = (
        headings(sides, language)
        + header(" · ".join(eyebrow), view.title, remark)
        + legend(kinds, language)
        + footer(view.origin, page, pages, language)
    )
    return Scene(
        width=style.WIDTH,
        height=style.HEIGHT,
        title=" · ".join([*eyebrow[:-1], view.title, *([remark] if remark else [])]),
        description=words(sheet),
        language=language,
        shapes=around.shapes + shapes,
        connectors=connectors + around.connectors,
        texts=around.texts,
    )


def words(sheet: Sheet) -> str:
    """What the sheet shows, in words."""
    view, language = sheet.view, sheet.view.language
    said = [DRAWING.say("words.network", language, title=view.title, programme=view.programme)]
    names: dict[str, str] = {}
    for level, column in zip(style.COLUMNS, sheet.columns, strict=True):
        heading = DRAWING.say(f"column.{level.name.lower()}", language)
        if not column:
            said.append(DRAWING.say(f"empty.{level.name.lower()}", language).capitalize() + ".")
            continue
        for b in column:
            names[b.element.id] = _called(b.element)
        said.append(f"{heading}: {'; '.join(_numbered(b.element) for b in column)}.")
    for link in sheet.links:
        source, target = names[link.source], names[link.target]
        said.append(DRAWING.say("words.link", language, source=source, target=target) + ".")
    if sheet.bundled:
        numbers = [names[inspanning] for inspanning in sheet.bundled]
        said.append(
            DRAWING.say("words.bundled", language, numbers=listing(numbers, language)) + "."
        )
    return " ".join(said)


def _numbered(element: Element) -> str:
    return f"{element.number}. {element.text}" if element.number is not None else element.text


def _called(element: Element) -> str:
    if element.level is Level.INSPANNING:
        return str(element.number)
    return f"‘{element.text}’"
