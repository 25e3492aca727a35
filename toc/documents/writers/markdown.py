"""A document as Markdown that GitHub, GitLab and a wiki show alike. Drawings are told in words: a
Markdown file carries no pictures of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from toc.core.words import Language
from toc.documents.document import (
    Block,
    Cell,
    Chapter,
    Document,
    Figure,
    Items,
    Paragraph,
    Table,
    Tone,
)
from toc.documents.words.documents import DOCUMENTS
from toc.documents.writers.common import OPEN_MARK, Numbers, before, facts, label, numbers, plain

# An underscore inside a word and an ampersand that begins no entity mean nothing in Markdown.
_SPECIAL = re.compile(r"[\\`*\[\]<|#~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
_AT_START = re.compile(r"[-+=>]|\d+(?=[.)])")
_RULES = {"left": "---", "right": "--:", "centre": ":-:"}
_QUOTED = (Tone.OPEN, Tone.WARNING, Tone.DECISION, Tone.NOTE)


def markdown(document: Document) -> bytes:
    """The document in UTF-8, ending in a newline."""
    return ("\n\n".join(_blocks(document)) + "\n").encode()


def _blocks(document: Document) -> Iterator[str]:
    language = document.language
    yield f"# {escaped(document.title)}"
    if document.subtitle:
        yield f"**{escaped(document.subtitle)}**"
    said = [f"- {escaped(fact.name)}: {escaped(fact.value)}" for fact in facts(document)]
    if said:
        yield "\n".join(said)
    counted = numbers(document)
    for chapter in document.chapters:
        yield from _chapter(chapter, 2, counted, language)
    if document.footer:
        yield "---"
        yield escaped(document.footer)


def _chapter(chapter: Chapter, depth: int, counted: Numbers, language: Language) -> Iterator[str]:
    yield f"{'#' * min(depth, 6)} {escaped(chapter.title)}"
    for block in chapter.blocks:
        yield from _block(block, counted, language)
    for section in chapter.sections:
        yield from _chapter(section, depth + 1, counted, language)


def _block(block: Block, counted: Numbers, language: Language) -> Iterator[str]:
    match block:
        case Paragraph():
            yield _paragraph(block, language)
        case Items():
            if block.items:
                yield _items(block)
        case Table():
            if block.caption:
                number = DOCUMENTS.say("table", language, number=counted.tables[block.id])
                yield f"**{number}. {escaped(block.caption)}**"
            yield _table(block)
        case Figure():
            number = DOCUMENTS.say("figure", language, number=counted.figures[block.id])
            yield f"**{number}. {escaped(block.caption)}**"
            yield f"> {escaped(block.alternative)}"
        case _:
            assert_never(block)


def _paragraph(paragraph: Paragraph, language: Language) -> str:
    bold = label(paragraph, language)
    text = escaped(paragraph.text)
    if paragraph.tone is Tone.LEAD:
        text = f"**{text}**"
    said = f"**{escaped(bold)}** {text}" if bold else text
    return f"> {said}" if paragraph.tone in _QUOTED else said


def _items(items: Items) -> str:
    lines: list[str] = []
    for number, item in enumerate(items.items, 1):
        mark = f"{number}." if items.numbered else "-"
        bold = f"**{escaped(before(item.label))}** " if item.label else ""
        lines.append(f"{mark} {bold}{escaped(item.text)}")
        indent = " " * (len(mark) + 1)
        lines += [f"{indent}- {escaped(under)}" for under in item.under]
    return "\n".join(lines)


def _table(table: Table) -> str:
    rows = [
        [escaped(column.title) for column in table.columns],
        [_RULES[column.align] for column in table.columns],
        *([_cell(cell) for cell in row] for row in table.rows),
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _cell(cell: Cell) -> str:
    if cell.note:
        said = _cell(replace(cell, note=""))
        return f"{said}<br>{escaped(cell.note)}" if cell.text else escaped(cell.note)
    text = escaped(cell.text)
    if cell.open:
        return f"*{OPEN_MARK} {text}*" if text else OPEN_MARK
    return f"**{text}**" if cell.strong and text else text


def escaped(text: str) -> str:
    """A text of which nothing is read as Markdown or HTML.

    >>> escaped("1. <b> | *x*")
    '1\\\\. \\\\<b> \\\\| \\\\*x\\\\*'
    """
    said = _SPECIAL.sub(lambda found: "\\" + found[0], plain(text))
    found = _AT_START.match(said)
    if found is None:
        return said
    if found[0].isdigit():
        return f"{found[0]}\\{said[found.end() :]}"
    return "\\" + said
