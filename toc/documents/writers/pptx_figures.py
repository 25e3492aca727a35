"""A drawing of a document as shapes on a slide, together in a group by which it is found again."""

from __future__ import annotations

from typing import Any

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from toc.documents.drawings.pptx import add_scene
from toc.documents.slides import FigureSheet
from toc.documents.writers.common import marker, plain
from toc.documents.writers.names import shape_name
from toc.documents.writers.pptx_found import free_number, said
from toc.documents.writers.pptx_tables import shape_number

_DRAWN_IN = "Arial"
"""The font of drawings, whatever that of the slides is: in a wider one texts run out of boxes."""


def add_figure(slide: Any, drawing: FigureSheet, *, noted: bool = True) -> Any:
    """Draw one sheet of a figure on a slide, as a group with its name; the group. With `noted` the
    notes of the slide say what it shows."""
    scene, area, sheet = drawing.scene, drawing.area, drawing.sheet
    tree = slide.shapes._spTree
    already = len(tree)
    add_scene(slide, scene, area, _DRAWN_IN, noted=noted)
    made = list(tree)[already:]
    name, told = marker("figure", drawing.figure.id), plain(scene.description)
    number = free_number(slide, shape_number(name, sheet))
    group = parse_xml(_GROUP.format(ns=nsdecls("p", "a"), number=number))
    properties = group.find(f"{qn('p:nvGrpSpPr')}/{qn('p:cNvPr')}")
    properties.set("descr", told)
    factor = min(area.width / scene.width, area.height / scene.height)
    wide, high = round(scene.width * factor), round(scene.height * factor)
    left = area.left + (area.width - wide) // 2
    top = area.top + (area.height - high) // 2
    for place in group.iter(qn("a:off"), qn("a:chOff")):
        place.set("x", str(left))
        place.set("y", str(top))
    for size in group.iter(qn("a:ext"), qn("a:chExt")):
        size.set("cx", str(wide))
        size.set("cy", str(high))
    for element in made:
        group.append(element)
    properties.set("name", shape_name(name, sheet, said(group) or "", told))
    tree.append(group)
    return group


_GROUP = """\
<p:grpSp {ns}>
  <p:nvGrpSpPr><p:cNvPr id="{number}" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
  <p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/>\
<a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>
</p:grpSp>"""
