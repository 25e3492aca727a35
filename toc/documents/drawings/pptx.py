"""Scenes as PowerPoint: a slide a page, every box a shape with its own text, every line a
connector that follows the shapes it is glued to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from xml.sax.saxutils import quoteattr

from pptx.oxml import parse_xml
from pptx.util import Emu

from toc.documents.drawings.pptx_blank import blank, title_only
from toc.documents.drawings.pptx_forms import CORNER, outline
from toc.documents.drawings.pptx_forms import number as site_number
from toc.documents.drawings.pptx_glue import GluedLine, extra_sites, held
from toc.documents.drawings.pptx_lines import DECORATIVE, Glue, connector, freeform, line
from toc.documents.drawings.pptx_texts import POINT, emu, loose, text_in, title_text
from toc.documents.drawings.rejoined_texts import TextBlock, blocks, spoken
from toc.documents.drawings.routes import Site
from toc.documents.drawings.scene import Scene, Shape
from toc.documents.office_archive import saved, sealed
from toc.documents.slides import Area
from toc.documents.style import Paper
from toc.documents.text_width import clean

_SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_LONGEST_NAME = 60


def pptx(scenes: Sequence[Scene], title: str, paper: Paper, font: str = "Arial") -> bytes:
    """The pages as a presentation with that title, whose slides are as large as the paper. The
    notes of a slide say in words what it shows."""
    made = blank(title, scenes[0].language, paper, font)
    layout = title_only(made)
    for scene in scenes:
        add_scene(made.slides.add_slide(layout), scene, font=font)
    return sealed(saved(made))


def add_scene(
    slide: Any,
    scene: Scene,
    area: Area | None = None,
    font: str = "Arial",
    *,
    noted: bool = True,
) -> None:
    """Draw a scene on a slide of python-pptx, as large as it goes in `area` (the whole slide
    without one) and in the middle of it, and with `noted` say it in words in the notes. Where the
    slide has an empty title, the scene's own becomes that title, at its place in the drawing."""
    if area is None:
        whole = slide.part.package.presentation_part.presentation
        area = Area(0, 0, whole.slide_width, whole.slide_height)
    factor = min(area.width / scene.width, area.height / scene.height) / POINT
    corner = (
        area.left + (area.width - scene.width * factor * POINT) / 2,
        area.top + (area.height - scene.height * factor * POINT) / 2,
    )
    tree = slide.shapes._spTree
    number = max([1, *(int(n) for n in tree.xpath("//@id") if n.isdigit())]) + 1
    texts = blocks(scene.texts)
    title = slide.shapes.title
    if title is not None and not title.has_text_frame:
        title = None
    if title is not None and not title.text_frame.text and texts:
        heading = max(texts, key=lambda block: block.size)
        texts.remove(heading)
        _place_title(title, heading, scene, factor, corner, font)
    for made in _made(scene, texts, number, factor, font):
        element = parse_xml(made)
        for off in element.xpath("./p:spPr/a:xfrm/a:off"):
            off.set("x", str(round(int(off.get("x")) + corner[0])))
            off.set("y", str(round(int(off.get("y")) + corner[1])))
        tree.append(element)
    if noted:
        _note(slide, clean(scene.description))


def _made(
    scene: Scene, texts: Sequence[TextBlock], first: int, factor: float, font: str
) -> Iterator[str]:
    """Everything on the slide but its title, in the order in which it is drawn and read."""
    numbers = {i: first + i for i in range(len(scene.shapes))}
    lines = list(held(scene, factor))
    extra = extra_sites(lines)
    for i, shape in enumerate(scene.shapes):
        yield _shape(numbers[i], shape, extra.get(i, []), scene, factor, font)
    number = first + len(scene.shapes)
    for made in lines:
        if made.route.goes_round:
            yield _freeform(number, made, scene, factor)
            number += 1
            continue
        yield _connector(number, made, scene, numbers, extra, factor)
        number += 1
    for shape in scene.over:
        yield _shape(number, shape, (), scene, factor, font)
        number += 1
    for block in texts:
        yield _loose(number, block, scene, factor, font)
        number += 1


def _shape(
    number: int, shape: Shape, extra: Sequence[Site], scene: Scene, factor: float, font: str
) -> str:
    rect = shape.rect
    said = clean(spoken(shape)) if shape.texts else ""
    form = outline(rect, shape.radius, extra, factor)
    fill = "<a:noFill/>"
    if shape.fill:
        fill = f'<a:solidFill><a:srgbClr val="{shape.fill[1:]}"/></a:solidFill>'
    kept = 0.0 if extra else shape.radius * CORNER
    body = text_in(shape.texts, rect, kept, factor, scene.language, font)
    return (
        f"<p:sp {_SPACES}><p:nvSpPr>{_named(number, shape.id.strip() or said, said)}"
        "<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
        f'<a:xfrm><a:off x="{emu(rect.x, factor)}" y="{emu(rect.y, factor)}"/>'
        f'<a:ext cx="{emu(rect.width, factor)}" cy="{emu(rect.height, factor)}"/></a:xfrm>'
        f"{form}{fill}{line(shape.stroke, factor)}</p:spPr>{body}</p:sp>"
    )


def _named(number: int, name: str, said: str) -> str:
    """The name of a shape in PowerPoint's list, and its text for who cannot see it; without a text
    it is said to be decoration."""
    name = clean(name)[:_LONGEST_NAME] if name else str(number)
    start = f'<p:cNvPr id="{number}" name={quoteattr(name)}'
    if said:
        return f"{start} descr={quoteattr(said)}/>"
    return f"{start}>{DECORATIVE}</p:cNvPr>"


def _connector(
    number: int,
    made: GluedLine,
    scene: Scene,
    numbers: Mapping[int, int],
    extra: Mapping[int, Sequence[Site]],
    factor: float,
) -> str:
    glued: list[Glue | None] = []
    said: list[str] = []
    for end in made.ends:
        if end is None:
            glued.append(None)
            continue
        place, at = end
        glued.append(Glue(numbers[place], site_number(at, extra.get(place, ()))))
        said.append(spoken(scene.shapes[place]) or "…")
    link = made.connector
    descr = clean(" → ".join(said)) if len(said) == 2 else ""
    name = clean(f"{link.source.strip()} → {link.target.strip()}") if descr else str(number)
    content = connector(
        number,
        name[:_LONGEST_NAME],
        descr,
        made.route,
        link.stroke,
        (glued[0], glued[1]),
        bool(link.arrow),
        factor,
    )
    return f"<p:cxnSp {_SPACES}>{content}</p:cxnSp>"


def _freeform(number: int, made: GluedLine, scene: Scene, factor: float) -> str:
    """A line that goes round something, as a shape of its own: LibreOffice makes its own way for
    every connector, through what it should go round."""
    said = [spoken(scene.shapes[end[0]]) or "…" for end in made.ends if end is not None]
    link = made.connector
    descr = clean(" → ".join(said)) if len(said) == 2 else ""
    name = f"{link.source.strip()} → {link.target.strip()}" if descr else ""
    form = freeform(link, made.route.end, factor)
    return (
        f"<p:sp {_SPACES}><p:nvSpPr>{_named(number, name, descr)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
        f"<p:spPr>{form}<a:noFill/>{line(link.stroke, factor, bool(link.arrow))}</p:spPr></p:sp>"
    )


def _loose(number: int, block: TextBlock, scene: Scene, factor: float, font: str) -> str:
    body = loose(block, factor, scene.language, font)
    wide, high = block.room, block.bottom - block.top
    return (
        f"<p:sp {_SPACES}><p:nvSpPr>{_named(number, block.text, clean(block.text))}"
        '<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>'
        f'<a:xfrm><a:off x="{emu(block.left, factor)}" y="{emu(block.top, factor)}"/>'
        f'<a:ext cx="{emu(wide, factor)}" cy="{emu(high, factor)}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>{body}</p:sp>'
    )


def _place_title(
    title: Any,
    heading: TextBlock,
    scene: Scene,
    factor: float,
    corner: tuple[float, float],
    font: str,
) -> None:
    """Fill the title of the slide, at the place of the scene's own and with room to its right."""
    room = scene.width - 2 * heading.left - 2 * heading.size
    title.left = Emu(round(emu(heading.left, factor) + corner[0]))
    title.top = Emu(round(emu(heading.top, factor) + corner[1]))
    title.width = Emu(emu(max(room, heading.right - heading.left), factor))
    title.height = Emu(emu(heading.bottom - heading.top, factor))
    element = title._element
    body = title_text(heading, factor, scene.language, font)
    element.replace(element.txBody, parse_xml(body.replace("<p:txBody>", f"<p:txBody {_SPACES}>")))
    element.nvSpPr.cNvPr.set("descr", clean(heading.text))


def _note(slide: Any, said: str) -> None:
    """The words in the notes of the slide, below what stands there already."""
    frame = slide.notes_slide.notes_text_frame
    if frame is None:
        return
    frame.text = f"{frame.text}\n{said}" if frame.text else said
