"""The Word document in which everything is written where no template is given: its page, its
styles and its footer. A template has its own; it only gets the styles that it lacks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import docx
from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph

from toc.core.words import Language
from toc.core.words.locales import LOCALES
from toc.documents.document import Tone
from toc.documents.house_style import WriterStyle
from toc.documents.style import BAND, GREY, INK, RULE
from toc.documents.words.documents import DOCUMENTS
from toc.documents.writers.paper import BOTTOM, MARGIN, TOP, sheet

TABLE = "Toc tabel"
CELL, HEAD = "Toc tabeltekst", "Toc tabelkop"
CELL_SIZE, NOTE_SIZE, CELL_INSET = 8.5, 7.5, 4.5
"""The size of type in a table and the room left and right of it, in points; as in `_TABLE`."""
TONES = {
    Tone.LEAD: "Toc kern",
    Tone.NOTE: "Toc toelichting",
    Tone.OPEN: "Toc open punt",
    Tone.WARNING: "Toc let op",
    Tone.DECISION: "Toc besluit",
    Tone.QUESTION: "Toc vraag",
}
"""The styles that are ours, by name: whoever has his own style of that name in a template sees
that one used."""

_ON_ACCENT = "#ffffff"
"""The colour of a text on that of the house."""

_WARNING, _PALE_WARNING = "#8a4b00", "#fff6e5"


@dataclass(frozen=True)
class ParagraphBox:
    """How a paragraph of a tone stands out: its lines (side, kind, width in eighths of a point,
    colour), its ground and its type."""

    lines: tuple[tuple[str, str, int, str], ...]
    fill: str | None = None
    size: float = 10.0
    colour: str = INK
    indent: float = 0.0


def boxes(accent: str) -> dict[Tone, ParagraphBox]:
    """The look of each tone: a bar, a thin line, a dashed box, a box with a thick side."""

    def around(kind: str, colour: str, left: int = 6) -> tuple[tuple[str, str, int, str], ...]:
        sides = ("top", "right", "bottom")
        first = ("left", "single" if left > 6 else kind, left, colour)
        return (first, *((side, kind, 6, colour) for side in sides))

    return {
        Tone.LEAD: ParagraphBox((("left", "single", 28, accent),), size=11.5, indent=11),
        Tone.NOTE: ParagraphBox((("left", "single", 8, RULE),), size=9, colour=GREY, indent=11),
        Tone.OPEN: ParagraphBox(around("dashed", GREY), indent=7),
        Tone.WARNING: ParagraphBox(around("single", _WARNING, 32), _PALE_WARNING, indent=9),
        Tone.DECISION: ParagraphBox(around("single", accent, 32), BAND, indent=9),
        Tone.QUESTION: ParagraphBox((), size=11.5),
    }


def base(house: WriterStyle, language: Language, foot: str) -> Word:
    """An empty document in the house style, with a footer that has the page numbers."""
    word = docx.Document()
    _modern(word)
    _page(word, house)
    _styles(word, house, language)
    own_styles(word, house.accent, head=_ON_ACCENT)
    section = word.sections[0]
    # The title page has no footer.
    section.different_first_page_header_footer = True
    footed(section.footer.paragraphs[0], foot, language, sheet(house.paper, False).inner)
    return word


def _modern(word: Word) -> None:
    """Drop what the library's own empty document carries along, and say that it is one of a Word
    of today, so that none opens it in compatibility mode."""
    package = word.part.package
    for name, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del package.rels[name]
    drop_old_styles(word)
    compatible = parse_xml(
        f"<w:compat {nsdecls('w')}><w:compatSetting w:name='compatibilityMode' "
        "w:uri='http://schemas.microsoft.com/office/word' w:val='15'/></w:compat>"
    )
    settings = word.settings.element
    for old in settings.findall(qn("w:compat")):
        settings.replace(old, compatible)


def drop_old_styles(word: Word) -> None:
    """Drop the second copy of the styles that Word 2010 kept, which would no longer agree with
    them. A Word of today makes none."""
    for name, relation in list(word.part.rels.items()):
        if relation.reltype.endswith("/stylesWithEffects"):
            del word.part.rels[name]


def _page(word: Word, house: WriterStyle) -> None:
    section, page = word.sections[0], sheet(house.paper, landscape=False)
    section.page_width, section.page_height = Pt(page.width), Pt(page.height)
    section.left_margin = section.right_margin = Pt(MARGIN)
    section.top_margin, section.bottom_margin = Pt(TOP), Pt(BOTTOM)
    section.footer_distance = Pt(28)


def footed(paragraph: Paragraph, foot: str, language: Language, wide: float) -> None:
    """Write the footer: what the document is at the left, the page number at the right."""
    paragraph.style = "Footer"
    stops = paragraph.paragraph_format.tab_stops
    stops.add_tab_stop(Pt(wide), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(f"{foot}\t")
    template = DOCUMENTS.template("page-of", language)
    before, _, rest = template.partition("{page}")
    between, _, after = rest.partition("{pages}")
    paragraph.add_run(before)
    field(paragraph, "PAGE", "1")
    paragraph.add_run(between)
    field(paragraph, "NUMPAGES", "1")
    paragraph.add_run(after)


def field(paragraph: Paragraph, instruction: str, shown: str) -> None:
    """Add a field that Word computes itself; `shown` stands there until then."""
    for element in (*field_begun(instruction), _result(shown), field_ended()):
        paragraph._p.append(element)


def field_begun(instruction: str) -> list[Any]:
    """The first runs of a field, up to where what it shows begins."""
    said = parse_xml(f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"/></w:r>')
    said[0].text = f" {instruction} "
    return [_char("begin"), said, _char("separate")]


def field_ended() -> Any:
    """The last run of a field."""
    return _char("end")


def _char(kind: str) -> Any:
    return parse_xml(f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="{kind}"/></w:r>')


def _result(shown: str) -> Any:
    run = parse_xml(f'<w:r {nsdecls("w")}><w:t xml:space="preserve"/></w:r>')
    run[0].text = shown
    return run


def _styles(word: Word, house: WriterStyle, language: Language) -> None:
    styles, font = word.styles, house.office_font
    defaults = styles.element.find(qn("w:docDefaults"))
    for tongue in defaults.iter(qn("w:lang")):
        tongue.set(qn("w:val"), LOCALES[language].tag)
    normal = styles["Normal"]
    _type(normal, font, 10, INK)
    normal.paragraph_format.space_after = Pt(7)
    normal.paragraph_format.line_spacing = 1.2
    normal.paragraph_format.widow_control = True
    for name, size, before, after in (
        ("Heading 1", 18, 24, 11),
        ("Heading 2", 13, 18, 7),
        ("Heading 3", 10.5, 13, 5),
        ("Heading 4", 10, 11, 4),
    ):
        _type(styles[name], font, size, house.accent, bold=True)
        _spaced(styles[name], before, after)
        styles[name].paragraph_format.keep_with_next = True
    _type(styles["Title"], font, 30, house.accent, bold=True)
    _spaced(styles["Title"], 150, 6)
    for border in styles["Title"].element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)
    _type(styles["Subtitle"], font, 14, GREY)
    _spaced(styles["Subtitle"], 0, 26)
    _type(styles["Caption"], font, 9, GREY)
    _spaced(styles["Caption"], 4, 6)
    for name in ("List Bullet", "List Bullet 2", "List Number"):
        _type(styles[name], font, 10, INK)
        _spaced(styles[name], 0, 4)
    _type(styles["Footer"], font, 8, GREY)
    for tabs in styles["Footer"].element.findall(f".//{qn('w:tabs')}"):
        tabs.getparent().remove(tabs)
    _type(styles["TOC Heading"], font, 18, house.accent, bold=True)
    for name, indent, before, bold in (("toc 1", 0, 7, True), ("toc 2", 14, 0, False)):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
        style.base_style = normal
        style.paragraph_format.left_indent = Pt(indent)
        _spaced(style, before, 3)
        style.font.bold = bold
        edge = Pt(sheet(house.paper, False).inner)
        stops = style.paragraph_format.tab_stops
        stops.add_tab_stop(edge, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)


def is_ours(word: Word) -> bool:
    """Whether a document was made in the house style, and not in somebody's template: there the
    headings of tables are white, which asks for a ground."""
    styles = word.styles
    return HEAD in styles and str(styles[HEAD].font.color.rgb) == _ON_ACCENT[1:].upper()


def own_styles(word: Word, accent: str, head: str | None = None) -> None:
    """Give a document the styles that are ours, where it has none of that name. `head` is the
    colour of the headings of a table, None for that of the text."""
    styles = word.styles
    for tone, box in boxes(accent).items():
        if TONES[tone] not in styles:
            _boxed(_added(word, TONES[tone]), box)
    if CELL not in styles:
        cell = _added(word, CELL)
        cell.font.size = Pt(CELL_SIZE)
        _spaced(cell, 2, 2)
        cell.paragraph_format.line_spacing = 1.1
    if HEAD not in styles:
        # A style and no formatting of its own: LibreOffice forgets that of the first cell.
        heading = _added(word, HEAD)
        heading.base_style = styles[CELL]
        heading.font.bold = True
        if head is not None:
            heading.font.color.rgb = RGBColor.from_string(head[1:].upper())
    if TABLE not in styles:
        styles.element.append(parse_xml(_TABLE.format(ns=nsdecls("w"), rule=RULE[1:])))


def _added(word: Word, name: str) -> Any:
    style = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    normal = word.styles.default(WD_STYLE_TYPE.PARAGRAPH)
    if normal is not None:
        style.base_style = normal
    style.quick_style = True
    return style


def _boxed(style: Any, box: ParagraphBox) -> None:
    properties = style.element.get_or_add_pPr()
    lines = "".join(
        f'<w:{side} w:val="{kind}" w:sz="{wide}" w:space="{_APART[side]}" w:color="{colour[1:]}"/>'
        for side, kind, wide, colour in sorted(box.lines, key=lambda line: _ORDER[line[0]])
    )
    properties.append(parse_xml(f"<w:pBdr {nsdecls('w')}>{lines}</w:pBdr>"))
    if box.fill:
        shade = f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{box.fill[1:]}"/>'
        properties.append(parse_xml(shade))
    layout = style.paragraph_format
    layout.left_indent, layout.right_indent = (
        Pt(box.indent),
        Pt(box.indent if len(box.lines) > 1 else 0),
    )
    layout.keep_together = True
    _spaced(style, 9, 11)
    style.font.size, style.font.color.rgb = Pt(box.size), RGBColor.from_string(box.colour[1:])


_APART = {"top": 5, "left": 6, "bottom": 5, "right": 6}
"""Points between a text and the line at each side, in the order in which Word wants them."""

_ORDER = {side: place for place, side in enumerate(_APART)}

_TABLE = """\
<w:style {ns} w:type="table" w:customStyle="1" w:styleId="TocTabel">
  <w:name w:val="Toc tabel"/>
  <w:uiPriority w:val="99"/>
  <w:tblPr>
    <w:tblBorders>
      <w:top w:val="single" w:sz="8" w:space="0" w:color="auto"/>
      <w:bottom w:val="single" w:sz="8" w:space="0" w:color="auto"/>
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="{rule}"/>
    </w:tblBorders>
    <w:tblCellMar>
      <w:left w:w="90" w:type="dxa"/>
      <w:right w:w="90" w:type="dxa"/>
    </w:tblCellMar>
  </w:tblPr>
  <w:tblStylePr w:type="firstRow">
    <w:rPr><w:b/></w:rPr>
    <w:tcPr>
      <w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="auto"/></w:tcBorders>
    </w:tcPr>
  </w:tblStylePr>
</w:style>"""


def _type(style: Any, font: str, size: float, colour: str, bold: bool = False) -> None:
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    if fonts is not None:
        properties.remove(fonts)
    style.font.name = font
    fonts = properties.find(qn("w:rFonts"))
    for script in ("w:cs", "w:eastAsia"):
        fonts.set(qn(script), font)
    style.font.size, style.font.color.rgb = Pt(size), RGBColor.from_string(colour[1:])
    style.font.bold, style.font.italic, style.font.all_caps = bold, False, False
    for spacing in properties.findall(qn("w:spacing")):
        properties.remove(spacing)


def _spaced(style: Any, before: float, after: float) -> None:
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
