"""Somebody's own Word document, filled: the content comes where it is asked for, in the styles
that are there. A document that was filled before gets its drawings and tables anew; all else in it
stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from docx.document import Document as Word
from docx.oxml.ns import qn

from toc.documents.document import Chapter, Document
from toc.documents.errors import DocumentError
from toc.documents.house_style import WriterStyle
from toc.documents.office_archive import saved
from toc.documents.writers import docx_base
from toc.documents.writers.common import Drawn, plain
from toc.documents.writers.docx import made_body
from toc.documents.writers.docx_body import WordBody
from toc.documents.writers.docx_found import title
from toc.documents.writers.docx_renew import before, renew
from toc.documents.writers.office_package import word_of
from toc.documents.writers.template_parts import (
    FilledTemplate,
    TemplatePart,
    asked_in,
    fill_in,
    filled,
    parts,
    pieces,
    placed,
)

_PARAGRAPH, _TEXT = qn("w:p"), qn("w:t")
_HEADING = re.compile(r"(?:heading|kop) ([1-9])", re.IGNORECASE)


def fill(
    template: bytes, path: str, document: Document, house: WriterStyle, drawn: Drawn
) -> FilledTemplate:
    """The template with the document in it, and what came of it. `path` is said in errors.
    DocumentError for what is no Word document, for markers that are not understood, and for
    changes of people that would be lost."""
    word = word_of(template, path)
    asked = parts(document)
    known = pieces(document)
    there = before(word.element.body, known)
    stood = there.markers()
    places = list(_places(word, path, asked))
    said = sum(_fill_in(root, document) for root in _roots(word))
    if not (stood or places or said):
        raise DocumentError("template-unmarked", path=path)
    for name, piece in known.items():
        if there.touched(name):
            raise DocumentError("template-changes", path=path, figure=plain(piece.caption))
    gone = tuple(title(element, name) for name, element in stood.items() if name not in known)
    docx_base.drop_old_styles(word)
    accent = house.accent if docx_base.is_ours(word) else None
    docx_base.own_styles(word, house.accent)
    end = word.element.body.get_or_add_sectPr()
    body = made_body(word, document, house, drawn, end, accent)
    done = renew(body, there, known)
    came = [one for _, name in places for one in placed(document, asked.get(name))]
    for place, name in places:
        _put(body, place, document, asked.get(name))
    return filled(saved(word), known, stood, came, done, gone)


def _roots(word: Word) -> Iterator[Any]:
    """The body, and every header and footer."""
    yield word.element.body
    for relation in word.part.rels.values():
        if relation.reltype.endswith(("/header", "/footer")):
            yield relation.target_part.element


def _places(word: Word, path: str, asked: Mapping[str, TemplatePart]) -> Iterator[tuple[Any, str]]:
    """The paragraphs that ask for content, and the name of what they ask for (empty for all)."""
    for paragraph in word.element.body.iter(_PARAGRAPH):
        text = "".join(part.text or "" for part in paragraph.iter(_TEXT)).strip()
        alone = paragraph.getparent() is word.element.body
        for name in asked_in(text, path, asked, alone):
            yield paragraph, name


def _fill_in(root: Any, document: Document) -> int:
    """Fill in the title, the date and the like wherever they are asked for; how many there
    were."""
    count = 0
    for paragraph in root.iter(_PARAGRAPH):
        # A text box is anchored in a paragraph, and has paragraphs of its own.
        texts = [
            text
            for text in paragraph.iter(_TEXT)
            if next(text.iterancestors(_PARAGRAPH)) is paragraph
        ]
        if fill_in(texts, document):
            count += 1
            for text in texts:
                text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return count


def _put(body: WordBody, place: Any, document: Document, part: TemplatePart | None) -> None:
    """Put everything, or one part, in the place of a marker."""
    body.anchor = place
    body.standing = page = body.page_at(place)
    lies = page.width > page.height
    body.lying = page if lies else replace(page, width=page.height, height=page.width)
    depth = _depth(body, place)
    if part is None:
        for i, chapter in enumerate(document.chapters):
            # What comes first stands under the heading that is there for it.
            body.chapter(chapter, depth, page, chapter.page_break and i > 0)
    elif isinstance(part.value, Chapter):
        body.chapter(part.value, depth, page, part.value.page_break)
    else:
        body.block(part.value, page)
    section = place.find(f"{qn('w:pPr')}/{qn('w:sectPr')}")
    following = place.getnext()
    if section is not None:
        for run in place.findall(qn("w:r")):
            place.remove(run)
        return
    place.getparent().remove(place)
    if following is not None:
        body.anchor = following
        body.close()


def _depth(body: WordBody, place: Any) -> int:
    """The level of what comes here: one below the heading under which the marker stands."""
    names = {style.style_id: style.name or "" for style in body.word.styles}
    for above in place.itersiblings(preceding=True):
        style = above.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        name = "" if style is None else names.get(style.get(qn("w:val")), "")
        found = _HEADING.fullmatch(name)
        if found:
            return int(found[1]) + 1
    return 1
