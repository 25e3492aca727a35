"""The pack laid out for slides: a slide holds less than a page, and nobody reads small print on
it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from toc.documents.document import Block, Chapter, Figure, Items, Paragraph, Table, Tone

_ASIDES = (Tone.PLAIN, Tone.LEAD)


def for_slides(chapter: Chapter) -> Chapter:
    """A chapter without what introduces a table, a drawing or its sections (that would be a slide
    with one sentence), and without the small print under drawings."""
    blocks = list(chapter.blocks)
    drawn = next((i for i, one in enumerate(blocks) if isinstance(one, Table | Figure)), None)
    if drawn is not None:
        kept = [one for one in blocks[:drawn] if not _introduces(one)] + blocks[drawn:]
        blocks = _without_small_print(kept)
    elif chapter.sections and not any(_leads(one) for one in blocks):
        blocks = [one for one in blocks if not _introduces(one)]
    sections = tuple(for_slides(section) for section in chapter.sections)
    return replace(chapter, blocks=tuple(blocks), sections=sections)


def _introduces(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.tone in _ASIDES


def _leads(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.tone is Tone.LEAD


def _without_small_print(blocks: Sequence[Block]) -> list[Block]:
    if not any(isinstance(one, Figure) for one in blocks):
        return list(blocks)
    return [
        replace(one, items=tuple(replace(item, under=()) for item in one.items))
        if isinstance(one, Items)
        else one
        for one in blocks
    ]
