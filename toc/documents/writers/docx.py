"""A document as a Word file that people go on working in: real styles, a real table of contents,
captions that number themselves, drawings sharp at any size."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.document import Document as Word
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph as WordParagraph

from toc.documents.document import Document
from toc.documents.house_style import WriterStyle
from toc.documents.office_archive import saved, sealed
from toc.documents.style import GREY
from toc.documents.words.documents import DOCUMENTS
from toc.documents.writers import docx_base
from toc.documents.writers.common import Drawn, facts, footer, numbers, plain
from toc.documents.writers.docx_body import WordBody
from toc.documents.writers.docx_styles import Styles
from toc.documents.writers.paper import sheet
from toc.documents.writers.pdf import heading_pages
from toc.documents.writers.pictures import pictures

_FEW_CHAPTERS = 2
"""Up to so many need no table of contents."""


def docx(document: Document, house: WriterStyle, drawn: Drawn) -> bytes:
    """The document with a title page and contents."""
    word = docx_base.base(house, document.language, footer(document, house))
    _about(word, document)
    end = word.element.body.get_or_add_sectPr()
    body = made_body(word, document, house, drawn, end, house.accent)
    body.lying_footer = _lying_footer(body, house)
    _title_page(body, house)
    place = _contents_place(body) if len(document.chapters) > _FEW_CHAPTERS else None
    for i, chapter in enumerate(document.chapters):
        # What stands before the first chapter has pages of its own.
        body.chapter(chapter, 1, body.standing, new_page=chapter.page_break or i == 0)
    body.close()
    if place is not None:
        contents(body, place, heading_pages(document, house, drawn), _sure(house))
        # An empty line after contents that fill their page would be a page of its own.
        place.getparent().remove(place)
    return sealed(saved(word))


def made_body(
    word: Word,
    document: Document,
    house: WriterStyle,
    drawn: Drawn,
    anchor: Any,
    accent: str | None,
) -> WordBody:
    """What writes the content of the document before `anchor`."""
    flat = [(name, scene) for name, scenes in drawn.items() for scene in scenes]
    painted: dict[str, list[bytes]] = {name: [] for name in drawn}
    for (name, _), picture in zip(flat, pictures([s for _, s in flat]), strict=True):
        painted[name].append(picture)
    return WordBody(
        word=word,
        document=document,
        drawn=drawn,
        pictures=painted,
        numbers=numbers(document),
        anchor=anchor,
        standing=sheet(house.paper, landscape=False),
        lying=sheet(house.paper, landscape=True),
        accent=accent,
        styles=Styles(word),
    )


def _about(word: Word, document: Document) -> None:
    properties = word.core_properties
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.title, properties.subject = plain(document.title), plain(document.subtitle)
    properties.language = document.language
    properties.revision = 1


def _lying_footer(body: WordBody, house: WriterStyle) -> str:
    """The footer of pages that lie: the same, wider."""
    word: Any = body.word.part  # the library gives this no types
    part, name = word.add_footer_part()
    line = WordParagraph(part.element.p_lst[0], part)
    foot = footer(body.document, house)
    docx_base.footed(line, foot, body.document.language, body.lying.inner)
    return str(name)


def _title_page(body: WordBody, house: WriterStyle) -> None:
    document = body.document
    bar = body.paragraph("Normal")
    border = f'<w:top w:val="single" w:sz="40" w:space="1" w:color="{house.accent[1:]}"/>'
    bar._p.get_or_add_pPr().append(parse_xml(f"<w:pBdr {nsdecls('w')}>{border}</w:pBdr>"))
    if house.logo is not None:
        body.logo(house.logo)
    title = body.paragraph("Title")
    title.add_run(plain(document.title) or "–")
    if document.subtitle:
        body.paragraph("Subtitle").add_run(plain(document.subtitle))
    for fact in facts(document):
        line = body.paragraph("Normal")
        line.paragraph_format.left_indent = Pt(130)
        line.paragraph_format.first_line_indent = Pt(-130)
        line.paragraph_format.tab_stops.add_tab_stop(Pt(130))
        name = line.add_run(f"{plain(fact.name)}\t")
        name.font.color.rgb = RGBColor.from_string(GREY[1:])
        line.add_run(plain(fact.value))


def _contents_place(body: WordBody) -> Any:
    heading = body.paragraph("TOC Heading")
    heading.paragraph_format.page_break_before = True
    heading.add_run(DOCUMENTS.say("contents", body.document.language))
    return body.paragraph("Normal")._p


def _sure(house: WriterStyle) -> bool:
    """Whether Word breaks lines and pages as our own layout does: in a font as wide as ours."""
    return house.office_font.lower() in ("arial", "arimo", "liberation sans")


def contents(body: WordBody, place: Any, pages: Sequence[int], sure: bool) -> None:
    """Put a table of contents before `place`: a field that Word keeps, with its lines filled in,
    so that it is there without a question on opening. `pages` are those of the headings as our own
    layout has them; where that is not `sure`, Word is told to count them itself."""
    marked = zip(body.bookmarks, pages, strict=True)
    lines = [(name, chapter, page, depth) for (name, chapter, depth), page in marked if depth < 3]
    for i, (name, chapter, page, depth) in enumerate(lines):
        line = OxmlElement("w:p")
        place.addprevious(line)
        body.wrapped(line, f"toc {depth}")
        if i == 0:
            for element in docx_base.field_begun('TOC \\o "1-2" \\h \\z \\u'):
                line.append(element)
            if not sure:
                line.find(f".//{qn('w:fldChar')}").set(qn("w:dirty"), "true")
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), name)
        link.set(qn("w:history"), "1")
        line.append(link)
        said = parse_xml(f"<w:p {nsdecls('w')}/>")
        paragraph = WordParagraph(said, body.word._body)
        paragraph.add_run(f"{plain(chapter.title) or '–'}\t")
        docx_base.field(paragraph, f"PAGEREF {name} \\h", str(page))
        link.extend(list(said))
        if i == len(lines) - 1:
            line.append(docx_base.field_ended())
