"""Which texts read differently since they were last reviewed, and what leans on them."""

from __future__ import annotations

from toc.documents.document import Block, Cell, Chapter, Column, Paragraph, Table, Tone
from toc.review.report.changed import ChangedText
from toc.review.report.facts import Facts
from toc.review.report.material import ReviewMaterial
from toc.review.words.review_parts import PARTS

_MOST_NAMED = 8


def chapter(m: ReviewMaterial, f: Facts) -> Chapter | None:
    """Then beside now, which words differ, and what to read again; None where there is nothing to
    compare with."""
    found = f.changes
    if not found.told:
        return None
    blocks: list[Block] = []
    if not found.changed:
        blocks.append(Paragraph(PARTS.say("texts.same", m.language, told=found.told)))
    else:
        blocks.append(Paragraph(PARTS.say("texts.lead", m.language, told=found.told)))
        blocks.append(_table(m, found.changed))
        if found.suspect:
            blocks.append(Paragraph(PARTS.say("texts.suspect", m.language), Tone.WARNING))
    if found.new:
        names = m.quoted(found.new, _MOST_NAMED)
        blocks.append(Paragraph(PARTS.say("texts.new", m.language, names=names)))
    if found.gone:
        names = "; ".join(f"‘{text.strip().rstrip('.')}’" for _, text in found.gone)
        blocks.append(Paragraph(PARTS.say("texts.gone", m.language, names=names)))
    return Chapter("anders", PARTS.say("texts", m.language), tuple(blocks))


def _table(m: ReviewMaterial, changed: tuple[ChangedText, ...]) -> Table:
    heads = (("then", 2.4), ("now", 2.4), ("words", 1.7), ("suspect", 2.0))
    return Table(
        "veranderde-teksten",
        PARTS.say("texts.caption", m.language),
        tuple(Column(PARTS.say(f"texts.head.{key}", m.language), wide) for key, wide in heads),
        tuple(
            (
                Cell(one.then),
                Cell(one.now),
                Cell(one.words),
                Cell(m.quoted(one.suspect, _MOST_NAMED) if one.suspect else ""),
            )
            for one in changed
        ),
    )
