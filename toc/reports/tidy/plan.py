"""The facts of the plan itself: its elements and their properties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial

from toc.graph import VISION
from toc.model import Amount, Inspanning, PartialDate, Programme, Source
from toc.model.sdg import sdg_of
from toc.model.wellbeing import theme_of
from toc.reports.tidy.row import Row, exact, flat, known_from, where

LEVELS = {
    "strategic_goals": "strategic_goal",
    "operational_goals": "operational_goal",
    "inspanningen": "inspanning",
}


def plan_rows(name: str, programme: Programme) -> Iterator[Row]:
    """The elements of a plan and the properties of all but its indicators, in the order of the
    file."""
    yield from _elements(name, programme)
    yield from _groupings(name, programme)
    yield from _goals(name, programme)
    for element, inspanning in programme.inspanningen.items():
        yield from _inspanning(name, element, inspanning)


def words(
    name: str, level: str, element: str, field: str, texts: str | Sequence[str] | None
) -> Iterator[Row]:
    """A property that is one text or several: a row for each."""
    for text in (texts,) if isinstance(texts, str) else texts or ():
        yield Row(
            programme=name,
            record="property",
            level=level,
            id=element,
            field=field,
            text=flat(text),
        )


def tags(
    name: str, level: str, element: str, sdg: Sequence[str], wellbeing: Sequence[str]
) -> Iterator[Row]:
    """The codes of the SDGs as the framework writes them, and the ids of the themes of brede
    welvaart."""
    codes = [(sdg_of(text), text) for text in sdg]
    themes = [theme_of(text) or text for text in wellbeing]
    yield from words(name, level, element, "sdg", [c.code if c else text for c, text in codes])
    yield from words(name, level, element, "wellbeing", themes)


def _elements(name: str, programme: Programme) -> Iterator[Row]:
    def element(level: str, id: str, text: str, sources: Sequence[Source]) -> Row:
        return Row(
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


def _groupings(name: str, programme: Programme) -> Iterator[Row]:
    if programme.horizon is not None:
        days = programme.horizon.interval
        yield Row(
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
    for id, risk in programme.risks.items():
        yield from words(name, "risk", id, "owner", risk.owner)
        yield from words(name, "risk", id, "measure", risk.measure)


def _goals(name: str, programme: Programme) -> Iterator[Row]:
    for id, strategic in programme.strategic_goals.items():
        level = LEVELS["strategic_goals"]
        yield from words(name, level, id, "line", strategic.line)
        yield from tags(name, level, id, strategic.sdg, strategic.wellbeing)
    for id, operational in programme.operational_goals.items():
        level = LEVELS["operational_goals"]
        yield from words(name, level, id, "network", operational.network)
        yield from words(name, level, id, "theme", operational.theme)
        yield from _day(name, level, id, "deadline", operational.deadline)
        yield from tags(name, level, id, operational.sdg, operational.wellbeing)


def _day(
    name: str, level: str, element: str, field: str, day: PartialDate | None
) -> Iterator[Row]:
    """A date as precise as it is: the first and the last day of its year or month."""
    if day is not None:
        yield Row(
            programme=name,
            record="property",
            level=level,
            id=element,
            field=field,
            start=day.first_day,
            end=day.last_day,
        )


def _inspanning(name: str, element: str, one: Inspanning) -> Iterator[Row]:
    level = LEVELS["inspanningen"]
    row = partial(Row, programme=name, level=level, id=element)
    for field, texts in (
        ("result", one.result),
        ("owner", one.owner),
        ("partner", one.partners),
        ("place", one.place),
        ("structural", "yes" if one.structural else None),
    ):
        yield from words(name, level, element, field, texts)
    if one.duration is not None:
        number = Decimal(one.duration)
        yield row(record="property", field="duration", number=number, unit="months")
    yield from _amount(name, element, "cost", "EUR", one.cost)
    yield from _amount(name, element, "fte", "fte", one.fte)
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
    name: str, element: str, field: str, unit: str, amount: Amount | None
) -> Iterator[Row]:
    if amount is None:
        return
    row = partial(Row, programme=name, record="property", level="inspanning", id=element)
    if amount.amount is not None or amount.partners:
        yield row(field=field, number=exact(amount.total), unit=unit)
    for partner, part in amount.partners.items():
        # A part of the row above: under a name of its own, so that a sum does not count it twice.
        yield row(field=f"{field}_of_partner", number=exact(part), unit=unit, role=partner)
