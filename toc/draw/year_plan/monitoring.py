"""What is followed in the planned time, and what people want to learn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from toc.core.model import IndicatorKind
from toc.documents.document import Block, Cell, Chapter, Column, Items, ListItem, Paragraph, Table
from toc.draw.charts.chart_blocks import chart_blocks
from toc.draw.words.year_document import YEAR
from toc.draw.words.year_heads import HEADS
from toc.draw.year_plan.decision_points import participant
from toc.draw.year_plan.material import YearMaterial, columns
from toc.draw.year_plan.open_points import OpenPoints
from toc.draw.year_plan.open_told import every_told
from toc.plan.report.demands import owner_name
from toc.plan.scores.judgements import Disagreement, disagreements


def chapter(m: YearMaterial, points: OpenPoints) -> Chapter:
    """Indicators of what is in the plan, the plan's questions, assumptions to test, and on what
    people disagree: that is the agenda."""
    language, monitoring = m.language, m.programme.monitoring
    blocks: list[Block] = []
    table = _process(m)
    if table is not None:
        blocks.append(table)
    for key, items in (
        ("questions", monitoring.questions),
        ("families", monitoring.indicator_families),
        ("methods", monitoring.methods),
    ):
        if items:
            blocks.append(Paragraph("", label=YEAR.say(f"monitoring.{key}", language)))
            blocks.append(Items(tuple(ListItem(one.text) for one in items.values())))
    tests = tuple(
        ListItem(
            YEAR.say("monitoring.test", language, assumption=one.text.rstrip("."), test=one.test),
            m.codes[name],
        )
        for name in m.in_plan
        for link in m.inspanning(name).contributes_to
        for one in link.assumption
        if one.test
    )
    if tests:
        blocks.append(Paragraph("", label=YEAR.say("monitoring.tests", language)))
        blocks.append(Items(tests))
    agenda = _agenda(m)
    if agenda is not None:
        blocks.append(agenda)
    blocks += every_told(m, points, "monitoring", "measuring", "test")
    title = YEAR.say("monitoring", language)
    return Chapter("monitoring", title, tuple(blocks), tuple(_measured(m)))


def _measured(m: YearMaterial) -> Iterator[Chapter]:
    """The charts of what was measured, network by network."""
    if m.now is None:
        return
    pages = [*m.now.pages.values(), *([m.now.rest] if m.now.rest is not None else [])]
    blocks: list[Block] = []
    for page in pages:
        said = {"title": page.title, "day": m.now.day}
        caption = YEAR.say("monitoring.charts-caption", m.language, **said)
        name = f"grafieken-{page.id or 'overig'}"
        blocks += chart_blocks(replace(page, columns=2), name, caption)
    if blocks:
        title = YEAR.say("monitoring.charts", m.language, day=m.now.day)
        yield Chapter("monitoring-stand", title, tuple(blocks))


def _agenda(m: YearMaterial) -> Table | None:
    """Judgements on which participants differ, the widest difference first, with what each of
    them judged."""
    language = m.language
    differ = [one for one in disagreements(m.programme) if one.inspanning not in m.over]
    if not differ:
        return None
    everybody = sorted({who for one in differ for who, _ in one.by_participant})
    heads_of = (
        Column(HEADS.say("head.code", language), 0.65),
        Column(HEADS.say("head.inspanning", language), 2.8),
        Column(HEADS.say("head.judged", language), 2.8),
        *(Column(participant(m, who), 1.1, "right") for who in everybody),
    )
    told = any(one.explained for one in differ)
    if told:
        heads_of = (*heads_of, Column(HEADS.say("head.explained", language), 2.8))
    rows = []
    for one in differ:
        given = dict(one.by_participant)
        judged = (
            Cell(str(given[who]), given[who])
            if who in given
            else Cell(YEAR.say("not-judged", language))
            for who in everybody
        )
        code = m.codes.get(one.inspanning, "")
        why = "; ".join(f"{participant(m, who)}: {said}" for who, said in one.explained)
        last = (Cell(why),) if told else ()
        row = (Cell(code), Cell(m.text(one.inspanning)), Cell(_about(m, one)), *judged, *last)
        rows.append(row)
    caption = YEAR.say("monitoring.differ", language)
    return Table("verschillen", caption, heads_of, tuple(rows))


def _about(m: YearMaterial, one: Disagreement) -> str:
    if one.goal:
        return YEAR.say("contribution-to", m.language, goal=m.named(one.goal))
    criterion = m.programme.planning.all_criteria.get(one.criterion)
    return criterion.text if criterion is not None else one.criterion


def _process(m: YearMaterial) -> Table | None:
    """The indicators that say whether something in the plan is carried out."""
    language = m.language
    rows = tuple(
        (
            Cell(m.codes[name]),
            Cell(indicator.text),
            _known(m, indicator.data_source),
            _known(m, indicator.frequency),
            _known(m, owner_name(m.programme, indicator.owner)),
        )
        for name in (*m.in_plan, *m.goals)
        for one in m.graph.measured_by(name)
        if (indicator := m.programme.indicators[one]).kind is IndicatorKind.PROCESS
        or name in m.goals
    )
    if not rows:
        return None
    heads = (
        ("code", 0.65),
        ("indicator", 3.4),
        ("data", 1.8),
        ("frequency", 1.2),
        ("measurer", 1.6),
    )
    heads_of = columns(m, *heads)
    return Table("monitoring", YEAR.say("monitoring.caption", language), heads_of, rows)


def _known(m: YearMaterial, said: str | None) -> Cell:
    return Cell(said) if said else Cell(YEAR.say("unknown", m.language), open=True)
