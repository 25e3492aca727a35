"""Looking back: what earlier adopted plans had, and what has become of it."""

from __future__ import annotations

from toc.documents.document import Block, Cell, Chapter, Column, Paragraph, Table
from toc.draw.words.year_document import YEAR
from toc.draw.words.year_heads import HEADS
from toc.draw.year_plan.material import YearMaterial, heading, sentence, texts
from toc.draw.year_plan.open_points import OpenPoints
from toc.draw.year_plan.open_told import every_told
from toc.plan.adopting.look_back import LookBackItem, look_back


def chapter(m: YearMaterial, points: OpenPoints) -> Chapter:
    """What is done, runs on, slipped, was parked, and what is not known of it."""
    language = m.language
    back = look_back(m.earlier, m.programme, language)
    blocks: list[Block] = [Paragraph(said) for said in back.plans]
    if back.nothing:
        blocks.append(Paragraph(back.nothing))
    rows: list[tuple[Cell, ...]] = []
    told = {item.id for part in back.parts for item in part.items}
    for part in back.parts:
        rows.append(
            heading(YEAR.say("part", language, title=part.title, count=len(part.items)), 3)
        )
        for item in part.items:
            rows.append(texts(m.codes.get(item.id, ""), item.text, _became(m, item)))
    for key, ids in (("finished", m.proposal.done), ("stopped", m.proposal.stopped)):
        others = [name for name in ids if name not in told]
        if others:
            title = YEAR.say(f"back.{key}", language)
            rows.append(heading(YEAR.say("part", language, title=title, count=len(others)), 3))
            rows += [texts("", m.text(name), _since(m, name)) for name in others]
    if rows:
        heads_of = (
            Column(HEADS.say("head.code", language), 0.65),
            Column(HEADS.say("head.inspanning", language), 3.5),
            Column(HEADS.say("head.what-became", language), 3.0),
        )
        caption = YEAR.say("back.caption", language)
        blocks.append(Table("terugblik", caption, heads_of, tuple(rows)))
    keys = ("back.slipped", "back.unknown", "back.not-told", "progress")
    blocks += every_told(m, points, *keys)
    return Chapter("terugblik", YEAR.say("back", language), tuple(blocks), page_break=True)


def _became(m: YearMaterial, item: LookBackItem) -> str:
    """What has become of it; of what was parked without more to say, what this plan does."""
    if item.sentence:
        return sentence(item.sentence)
    key = "chosen" if item.id in m.chosen else "fixed" if item.id in m.fixed else "again"
    return YEAR.say(f"back.now-{key}", m.language)


def _since(m: YearMaterial, name: str) -> str:
    progress = m.inspanning(name).progress
    if progress is None or progress.date is None:
        return YEAR.say("back.since-unknown", m.language)
    said = YEAR.say("back.since", m.language, date=m.date(progress.date))
    return f"{said} {progress.note}" if progress.note else said
