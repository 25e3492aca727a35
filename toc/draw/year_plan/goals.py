"""How the goals stand: for which something is done, by what, and what is measured."""

from __future__ import annotations

from toc.core.model import Indicator, IndicatorKind
from toc.core.words.numbers import value
from toc.documents.document import Block, Cell, Chapter, Column, Items, ListItem, Paragraph, Table
from toc.draw.views.measured import measures_of
from toc.draw.words.year_document import YEAR
from toc.draw.words.year_heads import HEADS
from toc.draw.words.year_reasons import REASONS
from toc.draw.year_plan.cards import change_said
from toc.draw.year_plan.material import YearMaterial, columns, heading
from toc.draw.year_plan.open_points import OpenPoints
from toc.draw.year_plan.open_told import every_told
from toc.measure.report.progress_words import IndicatorWords
from toc.plan.report.demands import owner_name
from toc.plan.report.phase_plan_goals import GoalState


def chapter(m: YearMaterial, points: OpenPoints) -> Chapter:
    """The goals with who serves them, then the indicators."""
    language = m.language
    blocks: list[Block] = []
    if m.goals:
        blocks.append(_table(m))
        if any(goal.state == "possibly" for p in m.report.periods for goal in p.goals):
            blocks.append(Paragraph(YEAR.say("goals.possibly-means", language)))
    else:
        blocks.append(Paragraph(YEAR.say("goals.none", language)))
    blocks += _decided(m)
    blocks += _indicators(m)
    blocks += every_told(m, points, "indicator", "baseline", "target", "measured")
    return Chapter("doelen", YEAR.say("goals", language), tuple(blocks))


def _table(m: YearMaterial) -> Table:
    language = m.language
    owners = {
        goal: owner_name(m.programme, one.owner)
        for table in (m.programme.strategic_goals, m.programme.operational_goals)
        for goal, one in table.items()
    }
    owned = any(owners.values())
    heads_of = (
        Column(HEADS.say("head.code", language), 0.65),
        Column(HEADS.say("head.goal", language), 4.0),
        *([Column(HEADS.say("head.owner", language), 1.6)] if owned else []),
        *(Column(period.title, 2.2) for period in m.report.periods),
    )
    rows: list[tuple[Cell, ...]] = []
    by_goal = [{goal.id: goal for goal in period.goals} for period in m.report.periods]
    for level, ids in (
        ("strategic", m.programme.strategic_goals),
        ("operational", m.programme.operational_goals),
    ):
        if ids:
            rows.append(heading(YEAR.say(f"goals.{level}", language), len(heads_of)))
        for goal in ids:
            states = [_state(m, goals[goal]) for goals in by_goal]
            owner = [_known(m, owners[goal])] if owned else []
            rows.append((Cell(m.codes[goal]), Cell(m.text(goal)), *owner, *states))
    caption = YEAR.say("goals.caption", language, period=m.period)
    return Table("doelen", caption, heads_of, tuple(rows))


def _decided(m: YearMaterial) -> list[Block]:
    """What people decided on the goals."""
    items = tuple(
        ListItem(said, m.codes[goal]) for goal in m.goals for said in change_said(m, goal)
    )
    if not items:
        return []
    return [Paragraph(YEAR.say("goals.decided", m.language)), Items(items)]


def _state(m: YearMaterial, goal: GoalState) -> Cell:
    """How a goal is served in a period, and by what."""
    by = goal.served_by or goal.possibly_served_by
    said = REASONS.say(f"goal.{goal.state}", m.language, by=m.short(by))
    if goal.bare_since:
        since = REASONS.say("goal.since", m.language, plan=goal.bare_since)
        said = f"{said}{since}"
    return Cell(said, strong=goal.state in ("not_now", "never"))


def _indicators(m: YearMaterial) -> list[Block]:
    language = m.language
    seen = m.found
    rows = []
    for goal in m.goals:
        for one in measures_of(m.programme, m.graph, goal, seen):
            if one.kind is IndicatorKind.PROCESS:
                continue
            indicator = m.programme.indicators[one.id]
            targets = [
                YEAR.say("in-year", language, year=year, value=value(n, indicator.unit, language))
                for year, n in indicator.targets.items()
            ]
            if indicator.undated_target is not None:
                targets.append(value(indicator.undated_target, indicator.unit, language))
            rows.append(
                (
                    Cell(m.codes[goal]),
                    Cell(indicator.text),
                    _baseline(m, one.id, indicator),
                    _known(m, "; ".join(targets)),
                    _known(m, one.latest),
                )
            )
    if not rows:
        return []
    heads = (
        ("code", 0.65),
        ("indicator", 3.4),
        ("baseline", 1.8),
        ("targets", 1.6),
        ("latest", 1.4),
    )
    heads_of = columns(m, *heads)
    return [Table("indicatoren", YEAR.say("indicators.caption", language), heads_of, tuple(rows))]


def _baseline(m: YearMaterial, name: str, indicator: Indicator) -> Cell:
    """The baseline; where there is none, the reason as far as it is known."""
    baseline, words = indicator.baseline, IndicatorWords(indicator, m.found[name], m.language)
    if words.baseline():
        return Cell(words.baseline())
    if baseline is not None and baseline.reason:
        said = YEAR.say("unknown-because", m.language, reason=baseline.reason.rstrip("."))
        return Cell(said, open=True)
    return _known(m, "")


def _known(m: YearMaterial, said: str) -> Cell:
    return Cell(said) if said else Cell(YEAR.say("unknown", m.language), open=True)
