"""Small office files made of XML."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_O = " ".join(
    f'xmlns:{short}="{_ODF}:{name}:1.0"'
    for short, name in {
        "office": "office", "text": "text", "style": "style", "table": "table",
        "draw": "drawing", "fo": "xsl-fo-compatible", "svg": "svg-compatible",
    }.items()
) + (
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
    ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
)  # fmt: skip

STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="nl-NL"/></w:rPr>
</w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/>
<w:basedOn w:val="Standaard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/>
<w:basedOn w:val="Standaard"/></w:style>
<w:style w:type="paragraph" w:styleId="Doel"><w:name w:val="Doel"/>
<w:basedOn w:val="Kop2"/></w:style>
<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Kop 3"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="character" w:styleId="Weg"><w:name w:val="Weg"/>
<w:rPr><w:vanish/></w:rPr></w:style>
"""


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """A packed file."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def parts_of(data: bytes) -> dict[str, str | bytes]:
    """The parts of a packed file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def strict(data: bytes) -> bytes:
    """An office file as Word and Excel save it when they are told to be strict."""
    made = {}
    for name, content in parts_of(data).items():
        assert isinstance(content, bytes)
        for kind in (b"wordprocessingml", b"spreadsheetml", b"officeDocument"):
            content = content.replace(
                b"http://schemas.openxmlformats.org/" + kind + b"/2006/",
                b"http://purl.oclc.org/ooxml/" + kind + b"/",
            )
        made[name] = content
    return packed(made)


def word(body: str, styles: str = STYLES, **parts: str) -> bytes:
    """A Word file with this XML as its body. A further part goes by its kind, where that is as
    good as its name: `numbering`, `footnotes`, `comments`, `header`, `diagramData`."""
    relations = "".join(
        f'<Relationship Id="{kind}" Type="{_OFFICE}/{kind}" Target="{kind}.xml"/>'
        for kind in ("styles", *parts)
    )
    made = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="m" '
        f'Type="{_OFFICE}/officeDocument" Target="/word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{relations}'
        "</Relationships>",
        "word/styles.xml": f"<w:styles {_W}>{styles}</w:styles>",
    }
    roots = {"header": "hdr", "footer": "ftr"}
    for kind, content in parts.items():
        if kind == "diagramData":
            text = f"<dgm:dataModel {_W}>{content}</dgm:dataModel>"
        else:
            root = roots.get(kind, kind)
            text = f"<w:{root} {_W}>{content}</w:{root}>"
        made[f"word/{kind}.xml"] = text
    return packed(made)


def paragraph(text: str, style: str = "", properties: str = "", run: str = "") -> str:
    """A paragraph of Word, its text with what XML asks for written out."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f"<w:p><w:pPr>{named}{properties}</w:pPr>"
        f'<w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    )


def open_text(body: str, automatic: str = "", styles: str = "", kind: str = "text") -> bytes:
    """An OpenDocument file with this XML as its body: `text` or `spreadsheet`."""
    mime = "application/vnd.oasis.opendocument." + kind
    return packed({
        "mimetype": mime,
        "content.xml": f"<office:document-content {_O}><office:automatic-styles>{automatic}"
        f"</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}>"
        "</office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {_O}>{styles}</office:document-styles>",
    })  # fmt: skip
