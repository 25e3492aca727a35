"""What has changed since a plan was adopted."""

from __future__ import annotations

from toc.documents.document import Block, Cell, Chapter, Column, Paragraph, Table
from toc.draw.words.year_document import YEAR
from toc.draw.words.year_heads import HEADS
from toc.draw.year_plan.material import YearMaterial, heading, texts

_TOLD_ELSEWHERE = frozenset({"reasons"})
"""Why something was parked then, the looking back says; why it is not done now, the chapter on
that."""


def chapter(m: YearMaterial) -> Chapter:
    """The changes, by kind; or that there is nothing to compare with."""
    language = m.language
    changes = m.changes
    if changes is None:
        said = YEAR.say("changes.none", language)
        return Chapter("wijzigingen", YEAR.say("changes", language), (Paragraph(said),))
    blocks: list[Block] = [Paragraph(said) for said in changes.sentences]
    rows: list[tuple[Cell, ...]] = []
    for group in changes.groups:
        if group.kind in _TOLD_ELSEWHERE:
            continue
        title = YEAR.say("part", language, title=group.title, count=len(group.changes))
        rows.append(heading(title, 3))
        rows += [
            texts(m.codes.get(change.id, ""), change.text, change.detail)
            for change in group.changes
        ]
    if rows:
        heads_of = (
            Column(HEADS.say("head.code", language), 0.65),
            Column(HEADS.say("head.about", language), 3.2),
            Column(HEADS.say("head.change", language), 3.6),
        )
        caption = YEAR.say("changes.caption", language, then=changes.then)
        blocks.append(Table("wijzigingen", caption, heads_of, tuple(rows)))
    return Chapter("wijzigingen", YEAR.say("changes", language), tuple(blocks))
