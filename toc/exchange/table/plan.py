"""The facts of the plan itself: its elements and their properties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial

from toc.core.graph import VISION
from toc.core.model import Cost, Fte, Inspanning, PartialDate, Programme, Source
from toc.core.model.sdg import sdg_of
from toc.core.model.wellbeing import theme_of
from toc.core.words.speech import currency_in
from toc.exchange.table.table_row import TableRow, exact, flat, known_from, where
from toc.plan.choosing.periods import interval_named
from toc.plan.report.amounts import parts_of_partners

LEVELS = {
    "strategic_goals": "strategic_goal",
    "operational_goals": "operational_goal",
    "inspanningen": "inspanning",
}


def plan_rows(name: str, programme: Programme) -> Iterator[TableRow]:
    """The elements of a plan and the properties of all but its indicators, in the order of the
    file."""
    yield from _elements(name, programme)
    yield from _groupings(name, programme)
    yield from _goals(name, programme)
    for element, inspanning in programme.inspanningen.items():
        yield from _inspanning(name, programme, element, inspanning)


def words(
    name: str, level: str, element: str, field: str, texts: str | Sequence[str] | None
) -> Iterator[TableRow]:
    """A property that is one text or several: a row for each."""
    for text in (texts,) if isinstance(texts, str) else texts or ():
        yield TableRow(
            programme=name,
            record="property",
            level=level,
            id=element,
            field=field,
            text=flat(text),
        )


def tags(
    name: str, level: str, element: str, sdg: Sequence[str], wellbeing: Sequence[str]
) -> Iterator[TableRow]:
    """The codes of the SDGs as the framework writes them, and the ids of the themes of brede
    welvaart."""
    codes = [(sdg_of(text), text) for text in sdg]
    themes = [theme_of(text) or text for text in wellbeing]
    yield from words(name, level, element, "sdg", [c.code if c else text for c, text in codes])
    yield from words(name, level, element, "wellbeing", themes)


def _elements(name: str, programme: Programme) -> Iterator[TableRow]:
    def element(level: str, id: str, text: str, sources: Sequence[Source]) -> TableRow:
        return TableRow(
            programme=name,
            record="element",
            level=level,
            id=id,
            text=flat(text),
            status=known_from(sources),
            source=where(sources),
        )

    yield element("programme", name, programme.title, ())
    yield element("vision", VISION, programme.vision.text, programme.vision.source)
    for id, line in programme.lines.items():
        yield element("line", id, line.title, line.source)
    for id, theme in programme.themes.items():
        yield element("theme", id, theme.title, theme.source)
    for id, network in programme.networks.items():
        yield element("network", id, network.title, network.source)
    for id, strategic in programme.strategic_goals.items():
        yield element("strategic_goal", id, strategic.text, strategic.source)
    for id, operational in programme.operational_goals.items():
        yield element("operational_goal", id, operational.text, operational.source)
    for id, inspanning in programme.inspanningen.items():
        yield element("inspanning", id, inspanning.text, inspanning.source)
    for id, indicator in programme.indicators.items():
        yield element("indicator", id, indicator.text, indicator.source)
    for id, risk in programme.risks.items():
        yield element("risk", id, risk.text, risk.source)
    for id, partner in programme.partners.items():
        yield element("partner", id, partner.name, partner.source)


def _groupings(name: str, programme: Programme) -> Iterator[TableRow]:
    if programme.horizon is not None:
        days = programme.horizon.interval
        yield TableRow(
            programme=name,
            record="property",
            level="programme",
            id=name,
            field="horizon",
            start=days.start,
            end=days.end,
        )
    for id, theme in programme.themes.items():
        yield from words(name, "theme", id, "line", theme.line)
    for id, network in programme.networks.items():
        yield from words(name, "network", id, "line", network.line)
        yield from words(name, "network", id, "theme", network.theme)
    for id, partner in programme.partners.items():
        yield from words(name, "partner", id, "kind", partner.kind)
        yield from words(name, "partner", id, "also_called", partner.also_called)
    for id, risk in programme.risks.items():
        yield from words(name, "risk", id, "owner", _title(programme, risk.owner))
        yield from words(name, "risk", id, "measure", risk.measure)


def _goals(name: str, programme: Programme) -> Iterator[TableRow]:
    for id, strategic in programme.strategic_goals.items():
        level = LEVELS["strategic_goals"]
        yield from words(name, level, id, "line", strategic.line)
        yield from words(name, level, id, "owner", _title(programme, strategic.owner))
        yield from tags(name, level, id, strategic.sdg, strategic.wellbeing)
    for id, operational in programme.operational_goals.items():
        level = LEVELS["operational_goals"]
        yield from words(name, level, id, "network", operational.network)
        yield from words(name, level, id, "theme", operational.theme)
        yield from words(name, level, id, "owner", _title(programme, operational.owner))
        yield from _day(name, level, id, "deadline", operational.deadline)
        yield from tags(name, level, id, operational.sdg, operational.wellbeing)


def _title(programme: Programme, owner: str | None) -> str | None:
    """What an owner is called, the same everywhere."""
    return programme.organisations.title(owner) if owner is not None else None


def _day(
    name: str, level: str, element: str, field: str, day: PartialDate | None
) -> Iterator[TableRow]:
    """A date as precise as it is: the first and the last day of its year or month."""
    if day is not None:
        yield TableRow(
            programme=name,
            record="property",
            level=level,
            id=element,
            field=field,
            start=day.first_day,
            end=day.last_day,
        )


def _inspanning(
    name: str, programme: Programme, element: str, one: Inspanning
) -> Iterator[TableRow]:
    level, title = LEVELS["inspanningen"], programme.organisations.title
    row = partial(TableRow, programme=name, level=level, id=element)
    for field, texts in (
        ("result", one.result),
        ("owner", _title(programme, one.owner)),
        ("partner", tuple(map(title, one.partners))),
        ("place", one.place),
        ("structural", "yes" if one.structural else None),
    ):
        yield from words(name, level, element, field, texts)
    if one.duration is not None:
        number = Decimal(one.duration)
        yield row(record="property", field="duration", number=number, unit="months")
    yield from _amount(name, element, programme, "cost", one.cost)
    yield from _amount(name, element, programme, "fte", one.fte)
    for field, day in (
        ("start", one.start),
        ("end", one.end),
        ("earliest", one.earliest),
        ("latest", one.latest),
    ):
        yield from _day(name, level, element, field, day)
    for criterion, judgement in one.scores.items():
        if judgement.judged is not None:
            number = Decimal(judgement.judged)
            score = partial(row, record="property", field="score", related_id=criterion)
            yield score(number=number, unit="points")
    if one.progress is not None:
        since, note = one.progress.date, flat(one.progress.note)
        yield row(
            record="status",
            field="progress",
            status=one.progress.state.value,
            start=since.first_day if since else None,
            end=since.last_day if since else None,
            note=note,
        )


def _amount(
    name: str, element: str, programme: Programme, field: str, amount: Cost | Fte | None
) -> Iterator[TableRow]:
    """What it takes in all, per year, and in named years. What nobody knows to be the one or the
    other, and what is a part of another row, has a name of its own, so that a sum of one name
    counts nothing twice."""
    if amount is None:
        return
    unit = currency_in(programme.language) if isinstance(amount, Cost) else "fte"
    row = partial(TableRow, programme=name, record="property", level="inspanning", id=element)
    if isinstance(amount, Cost):
        if amount.unclear(programme.inspanningen[element].structural):
            field = f"{field}_unclear"
        whole, per_year = amount.total, amount.per_year
    else:
        whole, per_year = amount.rate, None
        if amount.in_total is not None:
            whole, unit, field = amount.in_total, "fte_years", f"{field}_in_total"
    if whole is not None:
        yield row(field=field, number=exact(whole), unit=unit)
    if per_year is not None:
        yield row(field=f"{field}_per_year", number=exact(per_year), unit=unit)
    for named, part in amount.periods.items():
        days = interval_named(named, programme)
        yield row(
            field=f"{field}_of_period",
            related_id=named,
            number=exact(part),
            unit=unit,
            start=days.start if days else None,
            end=days.end if days else None,
        )
    for partner, part in parts_of_partners(programme, amount).items():
        of = f"{field}_per_year" if per_year is not None else field
        yield row(field=f"{of}_of_partner", number=exact(part), unit=unit, role=partner)
