"""How the choice was made, and how sure it is."""

from __future__ import annotations

from toc.documents.document import Block, Chapter, Items, ListItem, Paragraph, Tone
from toc.draw.words.year_document import YEAR
from toc.draw.year_plan.material import YearMaterial, sentence, some
from toc.draw.year_plan.open_points import OpenPoints
from toc.draw.year_plan.open_told import every_told


def chapter(m: YearMaterial, points: OpenPoints) -> Chapter:
    """What counted, in which order, and what did not."""
    language = m.language
    notice = m.report.notice
    if m.adopted and m.own is not None:
        notice = YEAR.say("method.adopted", language, role=m.own.role, date=m.date(m.own.date))
    blocks: list[Block] = [Paragraph(notice)]
    blocks += [Paragraph(said) for period in m.report.periods for said in period.lies]
    blocks.append(Paragraph(YEAR.say("method.intro", language)))
    blocks.append(Items(tuple(ListItem(said) for said in m.report.method), numbered=True))
    if m.report.inversions:
        blocks.append(Paragraph(YEAR.say("method.inversions", language)))
        blocks.append(Items(tuple(ListItem(m.told(said)) for said in m.report.inversions)))
    sure = m.report.how_sure
    if sure is not None:
        blocks.append(Paragraph(sure.essence, label=YEAR.say("method.sure", language)))
        unsure = (*sure.contested, *sure.near)
        items = (
            ListItem(
                " ".join(map(sentence, some((m.told(one.said), m.told(one.tip))))),
                m.codes.get(one.id, ""),
            )
            for one in unsure
        )
        if unsure:
            blocks.append(Items(tuple(items)))
        if sure.drawings:
            blocks.append(Paragraph(" ".join(sure.method), Tone.NOTE))
    if m.report.unproven:
        blocks.append(Paragraph(m.report.unproven, Tone.WARNING))
    blocks += every_told(m, points, "scores")
    return Chapter("hoe-gekozen", YEAR.say("method", language), tuple(blocks))
