"""A document as one page for a browser: no scripts, nothing from elsewhere, drawings as SVG."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from html import escape
from importlib.resources import files
from typing import assert_never

from toc.core.words import Language
from toc.documents.document import Block, Cell, Chapter, Document, Figure, Items, Paragraph, Table
from toc.documents.drawings.scene import Scene
from toc.documents.drawings.svg import svg
from toc.documents.house_style import WriterStyle
from toc.documents.words.documents import DOCUMENTS
from toc.documents.writers.common import (
    OPEN_MARK,
    Drawn,
    Numbers,
    before,
    facts,
    footer,
    headings,
    is_heading,
    label,
    numbers,
    plain,
    sheet_caption,
)

# Even if a text of the plan got through as markup, it could load and run nothing.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_FEW_CHAPTERS = 2
"""Up to so many need no table of contents."""


def html(document: Document, house: WriterStyle, drawn: Drawn) -> bytes:
    """The document in UTF-8, ending in a newline."""
    return ("\n".join(_page(document, house, drawn)) + "\n").encode()


def _page(document: Document, house: WriterStyle, drawn: Drawn) -> Iterator[str]:
    language = document.language
    css = (files(__package__) / "document.css").read_text(encoding="utf-8")
    font = f'"{house.font}", ' if house.font else ""
    yield "<!doctype html>"
    yield f'<html lang="{language}">'
    yield '<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{_said(document.title)}</title>"
    yield f"<style>\n:root {{ --accent: {house.accent}; --font: {font}Arimo, Arial; }}"
    yield f"@page {{ size: {house.paper.name} portrait; }}\n{css}</style>\n</head>\n<body>"
    yield f'<a class="skip" href="#main">{DOCUMENTS.say("skip", language)}</a>'
    yield "<header>"
    if house.logo is not None:
        kind = "svg+xml" if house.logo.vector else "png"
        data = base64.b64encode(house.logo.content).decode()
        alternative = escape(house.logo.alternative)
        yield f'<img class="logo" src="data:image/{kind};base64,{data}" alt="{alternative}">'
    yield f"<h1>{_said(document.title)}</h1>"
    if document.subtitle:
        yield f'<p class="subtitle">{_said(document.subtitle)}</p>'
    lines = [f"<dt>{_said(f.name)}</dt><dd>{_said(f.value)}</dd>" for f in facts(document)]
    if lines:
        yield f"<dl>{''.join(lines)}</dl>"
    yield "</header>"
    yield from _contents(document)
    yield '<main id="main">'
    counted = numbers(document)
    for chapter in document.chapters:
        yield from _chapter(chapter, 2, counted, drawn, language)
    yield "</main>"
    yield f"<footer>{escape(footer(document, house))}</footer>"
    yield "</body>\n</html>"


def _contents(document: Document) -> Iterator[str]:
    if len(document.chapters) <= _FEW_CHAPTERS:
        return
    title = DOCUMENTS.say("contents", document.language)
    yield f'<nav aria-labelledby="contents">\n<h2 id="contents">{title}</h2>\n<ol>'
    for chapter, depth in headings(document):
        if depth == 1:
            yield f'<li><a href="#{_id(chapter.id)}">{_said(chapter.title)}</a></li>'
    yield "</ol>\n</nav>"


def _id(name: str) -> str:
    """An id that no name of the page itself can meet."""
    return f"c-{escape(plain(name).replace(' ', '-'))}"


def _chapter(
    chapter: Chapter, depth: int, counted: Numbers, drawn: Drawn, language: Language
) -> Iterator[str]:
    kind = ' class="page"' if chapter.page_break or chapter.landscape else ""
    level = min(depth, 6)
    yield f'<section id="{_id(chapter.id)}"{kind}>'
    yield f"<h{level}>{_said(chapter.title)}</h{level}>"
    for block in chapter.blocks:
        yield from _block(block, counted, drawn, language)
    for section in chapter.sections:
        yield from _chapter(section, depth + 1, counted, drawn, language)
    yield "</section>"


def _block(block: Block, counted: Numbers, drawn: Drawn, language: Language) -> Iterator[str]:
    match block:
        case Paragraph():
            said = label(block, language)
            bold = f"<strong>{escape(said)}</strong> " if said else ""
            yield f'<p class="{block.tone.value}">{bold}{_said(block.text)}</p>'
        case Items():
            if block.items:
                yield from _items(block)
        case Table():
            yield from _table(block, counted, language)
        case Figure():
            yield from _figure(block, counted, drawn.get(block.id, ()), language)
        case _:
            assert_never(block)


def _items(items: Items) -> Iterator[str]:
    kind = "ol" if items.numbered else "ul"
    yield f"<{kind}>"
    for item in items.items:
        bold = f"<strong>{escape(before(item.label))}</strong> " if item.label else ""
        under = "".join(f"<li>{_said(text)}</li>" for text in item.under)
        yield f"<li>{bold}{_said(item.text)}{f'<ul>{under}</ul>' if under else ''}</li>"
    yield f"</{kind}>"


def _table(table: Table, counted: Numbers, language: Language) -> Iterator[str]:
    yield '<div class="wide" tabindex="0" role="region"'
    name = _said(table.caption) or DOCUMENTS.say("table", language, number="").strip()
    yield f'aria-label="{name}"><table>'
    if table.caption:
        number = DOCUMENTS.say("table", language, number=counted.tables[table.id])
        yield f"<caption><strong>{number}.</strong> {_said(table.caption)}</caption>"
    whole = sum(column.share for column in table.columns)
    shares = (f'<col style="width:{100 * c.share / whole:.1f}%">' for c in table.columns)
    yield f"<colgroup>{''.join(shares)}</colgroup>"
    heads = (
        f'<th scope="col" class="{column.align}">{_said(column.title)}</th>'
        for column in table.columns
    )
    yield f"<thead><tr>{''.join(heads)}</tr></thead>\n<tbody>"
    for row in table.rows:
        if is_heading(row):
            wide = len(table.columns)
            said = _said(row[0].text)
            yield f'<tr class="group"><th scope="rowgroup" colspan="{wide}">{said}</th></tr>'
            continue
        cells = (_cell(cell, c.align) for cell, c in zip(row, table.columns, strict=True))
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody></table></div>"


def _cell(cell: Cell, align: str) -> str:
    text = _said(cell.text)
    if cell.open:
        text = f'<em class="open">{OPEN_MARK} {text}</em>'
    elif cell.strong and text:
        text = f"<strong>{text}</strong>"
    if cell.note:
        text += f"<small>{_said(cell.note)}</small>"
    return f'<td class="{align}">{text}</td>' if align != "left" else f"<td>{text}</td>"


def _figure(
    figure: Figure, counted: Numbers, scenes: tuple[Scene, ...], language: Language
) -> Iterator[str]:
    number = DOCUMENTS.say("figure", language, number=counted.figures[figure.id])
    words = DOCUMENTS.say("in-words", language)
    if not scenes:
        yield f'<figure id="figure-{_id(figure.id)}"><p>{_said(figure.alternative)}</p>'
        caption = f"<strong>{number}.</strong> {_said(figure.caption)}"
        yield f"<figcaption>{caption}</figcaption></figure>"
        return
    for sheet, scene in enumerate(scenes, 1):
        name = _id(figure.id) if sheet == 1 else f"{_id(figure.id)}-{sheet}"
        yield f'<figure id="figure-{name}">'
        # As a picture, because the ids inside of two drawings would meet.
        data = base64.b64encode(svg(scene).encode()).decode()
        alternative = escape(plain(figure.caption))
        yield f'<img src="data:image/svg+xml;base64,{data}" alt="{alternative}">'
        caption = escape(sheet_caption(figure.caption, sheet, len(scenes), language))
        yield f"<figcaption><strong>{number}.</strong> {caption}</figcaption>"
        told = figure.alternative if len(scenes) == 1 else scene.description
        yield f"<details><summary>{words}</summary><p>{_said(told)}</p></details></figure>"


def _said(text: str) -> str:
    return escape(plain(text))
