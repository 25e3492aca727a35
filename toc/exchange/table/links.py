"""The facts between elements: links with what they rest on, and what was decided."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import partial

from toc.core.graph import VISION, GoalGraph, canonical
from toc.core.model import Decision, PartialDate, Programme, Relation
from toc.exchange.table.plan import LEVELS
from toc.exchange.table.table_row import TableRow, flat, where


def link_rows(name: str, tree: GoalGraph) -> Iterator[TableRow]:
    """The links of a programme with their assumptions and evidence, and its decisions."""
    yield from _contributions(name, tree)
    yield from _others(name, tree.programme)
    for decision in tree.programme.decisions:
        yield _decision(name, tree.programme, decision)


def _contributions(name: str, tree: GoalGraph) -> Iterator[TableRow]:
    title = tree.programme.organisations.title
    for section, element, _, link in tree.stated_contributions():
        goal = canonical(link.goal)
        row = partial(TableRow, programme=name, level=LEVELS[section], id=element, related_id=goal)
        points = link.judged
        yield row(
            record="link",
            field="contributes_to",
            text=flat(link.rationale),
            number=Decimal(points) if points is not None else None,
            unit="points" if points is not None else None,
            status=link.basis.value,
            source=where(link.source),
        )
        for one in link.assumption:
            yield row(
                record="assumption",
                field="necessary" if one.necessary else "helpful",
                text=flat(one.text),
                status=one.strength,
                role=title(one.owner) if one.owner else None,
                note=flat(one.signal),
            )
        for proof in link.evidence:
            yield row(
                record="evidence",
                field=proof.kind,
                text=flat(proof.text),
                status=proof.finding,
                start=proof.date.first_day if proof.date else None,
                end=proof.date.last_day if proof.date else None,
                source=where(proof.source),
            )


def _others(name: str, programme: Programme) -> Iterator[TableRow]:
    for id, strategic in programme.strategic_goals.items():
        if not strategic.contributes_to:
            yield _link(name, "strategic_goal", id, "contributes_to", VISION, status="by_level")
    for id, inspanning in programme.inspanningen.items():
        for field in ("requires", "together_with", "not_with"):
            relations: tuple[Relation, ...] = getattr(inspanning, field)
            for one_of in relations:
                text = flat(one_of.reason)
                yield _link(name, "inspanning", id, field, one_of.inspanning, text=text)
    for id, indicator in programme.indicators.items():
        if indicator.measures is not None:
            yield _link(name, "indicator", id, "measures", canonical(indicator.measures))
    for id, risk in programme.risks.items():
        for about in risk.about:
            yield _link(name, "risk", id, "about", canonical(about))


def _link(
    name: str,
    level: str,
    element: str,
    field: str,
    other: str,
    text: str | None = None,
    status: str | None = None,
) -> TableRow:
    return TableRow(
        programme=name,
        record="link",
        level=level,
        id=element,
        field=field,
        related_id=other,
        text=text,
        status=status,
    )


def _decision(name: str, programme: Programme, decision: Decision) -> TableRow:
    phase = programme.phases.get(decision.period)
    year = PartialDate.parse(decision.period) if decision.period.isdecimal() else None
    days = phase.interval if phase is not None else None
    level = "inspanning" if decision.inspanning is not None else "operational_goal"
    if decision.about in programme.strategic_goals:
        level = "strategic_goal"
    return TableRow(
        programme=name,
        record="decision",
        level=level,
        id=decision.about,
        field=decision.period,
        text=flat(decision.change),
        start=days.start if days else year.first_day if year else None,
        end=days.end if days else year.last_day if year else None,
        status=decision.decision.value,
        role=decision.role,
        recorded=decision.date.first_day,
        note=flat(decision.reason),
    )
