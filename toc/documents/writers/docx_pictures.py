"""Pictures in a Word document: sharp where Word can draw them, of dots elsewhere, and told."""

from __future__ import annotations

import io
import zlib

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph

_SHARP = """\
<a:ext {ns} uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}">
  <asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" \
r:embed="{id}"/>
</a:ext>"""


def add_picture(
    paragraph: Paragraph,
    dots: bytes,
    vector: bytes | None,
    name: str,
    told: str,
    width: float | None = None,
    height: float | None = None,
) -> None:
    """Put a picture in a paragraph, so wide or so high in points. `dots` is a PNG, `vector` the
    same as SVG, `told` what it shows in words."""
    size = {"width": None if width is None else Pt(width)}
    size["height"] = None if height is None else Pt(height)
    inline = paragraph.add_run().add_picture(io.BytesIO(dots), **size)._inline
    # From its name, so that a drawing made anew gets the number that it had.
    inline.docPr.set("id", str(zlib.crc32(name.encode("utf-8", "replace")) >> 1))
    inline.docPr.set("name", name)
    inline.docPr.set("descr", told)
    if vector is None:
        return
    part = paragraph.part
    uri = PackURI(f"/word/media/toc-{zlib.crc32(vector):08x}.svg")
    there = (other for other in part.package.iter_parts() if other.partname == uri)
    sharp = next(there, None) or Part(uri, "image/svg+xml", vector, part.package)
    related = part.relate_to(sharp, RELATIONSHIP_TYPE.IMAGE)
    extensions = parse_xml(f"<a:extLst {nsdecls('a')}/>")
    extensions.append(parse_xml(_SHARP.format(ns=nsdecls("a", "r"), id=related)))
    inline.find(f".//{qn('a:blip')}").append(extensions)
