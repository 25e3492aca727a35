"""A document as JSON: its values, in reading order, for a program that shows or compares them."""

from __future__ import annotations

import json as _json
from typing import assert_never

from toc.documents.document import Block, Cell, Chapter, Document, Figure, Items, Paragraph, Table
from toc.documents.writers.common import Json, facts

VERSION = 1
"""Of the form of the file."""


def json(document: Document) -> bytes:
    """The document in UTF-8, ending in a newline. A figure is told by its caption and
    its words."""
    whole = {"version": VERSION, **values(document)}
    return (_json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def values(document: Document) -> dict[str, Json]:
    """The document as plain values."""
    return {
        "title": document.title,
        "subtitle": document.subtitle,
        "programme": document.programme,
        "language": document.language,
        "facts": [{"name": fact.name, "value": fact.value} for fact in facts(document)],
        "footer": document.footer,
        "chapters": [_chapter(chapter) for chapter in document.chapters],
    }


def _chapter(chapter: Chapter) -> Json:
    return {
        "id": chapter.id,
        "title": chapter.title,
        "blocks": [_block(block) for block in chapter.blocks],
        "sections": [_chapter(section) for section in chapter.sections],
    }


def _block(block: Block) -> Json:
    match block:
        case Paragraph():
            return {
                "kind": "paragraph",
                "tone": block.tone.value,
                "label": block.label,
                "text": block.text,
            }
        case Items():
            return {
                "kind": "items",
                "numbered": block.numbered,
                "items": [
                    {"label": item.label, "text": item.text, "under": [*item.under]}
                    for item in block.items
                ],
            }
        case Table():
            return {
                "kind": "table",
                "id": block.id,
                "caption": block.caption,
                "columns": [column.title for column in block.columns],
                "rows": [[_cell(cell) for cell in row] for row in block.rows],
            }
        case Figure():
            return {
                "kind": "figure",
                "id": block.id,
                "caption": block.caption,
                "alternative": block.alternative,
            }
        case _:
            assert_never(block)


def _cell(cell: Cell) -> Json:
    """The text alone where that is all there is to say."""
    if cell.number is None and not (cell.strong or cell.open or cell.note):
        return cell.text
    said: dict[str, Json] = {"text": cell.text}
    if cell.number is not None:
        said["number"] = cell.number
    if cell.strong:
        said["strong"] = True
    if cell.open:
        said["open"] = True
    if cell.note:
        said["note"] = cell.note
    return said
