"""The draft as a programme file."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from toc.core.loading import slug
from toc.core.words import Language
from toc.exchange.iati.reading.text import Content, Fields, to_text
from toc.exchange.written.collecting import Understood
from toc.exchange.written.draft import Found, Numbers
from toc.exchange.written.naming import Kind

_SECTIONS = {
    Kind.LINE: "lines",
    Kind.STRATEGIC: "strategic_goals",
    Kind.OPERATIONAL: "operational_goals",
    Kind.INSPANNING: "inspanningen",
    Kind.STRUCTURAL: "inspanningen",
    Kind.INDICATOR: "indicators",
}
MOST_WORDS = 5


def draft_text(plan: Understood, language: Language) -> str:
    """The programme file."""
    ids: dict[Found, str] = {}
    taken: set[str] = set()
    for one in plan.elements:
        base = slug(" ".join(one.text.split()[:MOST_WORDS])) or "element"
        name, number = base, 2
        while name in taken:
            name, number = f"{base}-{number}", number + 1
        taken.add(name)
        ids[one] = name
    values: Fields = {"title": plan.title or "Plan", "language": language}
    for kind in (Kind.PROBLEM, Kind.MISSION, Kind.VISION):
        texts = [one for one in plan.elements if one.kind is kind]
        if texts:
            values[kind.value] = texts[0].text
    if "vision" not in values:
        values["vision"] = (
            "Nog in te vullen: het plan noemt geen visie"
            if language == "nl"
            else "To be filled in: the plan states no vision"
        )
    for kind, section in _SECTIONS.items():
        part: Fields = dict(values.get(section, {}))  # type: ignore[arg-type]
        for one in plan.elements:
            if one.kind is kind:
                part[ids[one]] = _fields(one, ids)
        if part:
            values[section] = part
    made = to_text(values, plan.title or "Plan", dutch=language == "nl")
    return made.replace("\nactiviteiten:", "\ninspanningen:").replace(
        "\nactivities:", "\ninspanningen:"
    )


def _fields(one: Found, ids: dict[Found, str]) -> Content:
    main = "title" if one.kind is Kind.LINE else "text"
    made: Fields = {main: one.text}
    ups = [*one.stated, *(up for up in one.above if not _goals(one.stated))]
    goals = list(dict.fromkeys(ids[up] for up in _goals(ups)))
    lines = list(dict.fromkeys(ids[up] for up in ups if up.kind is Kind.LINE))
    if one.kind is Kind.STRATEGIC and lines:
        made["line"] = lines[0]
    if one.kind is Kind.INDICATOR:
        measured = goals or list(dict.fromkeys(ids[up] for up in ups if up.kind.is_work))
        if len(measured) == 1:
            made["measures"] = measured[0]
        made |= _numbers(one.numbers)
    elif goals and one.kind is not Kind.LINE:
        made["contributes_to"] = goals if len(goals) > 1 else goals[0]
    if one.kind is Kind.STRUCTURAL:
        made["structural"] = True
    return made


def _goals(ups: Iterable[Found]) -> list[Found]:
    return [up for up in ups if up.kind in (Kind.STRATEGIC, Kind.OPERATIONAL)]


def _numbers(numbers: Numbers | None) -> Fields:
    made: Fields = {}
    if numbers is None:
        return made
    if numbers.unit:
        made["unit"] = numbers.unit
    if numbers.baseline is not None:
        base: Fields = {"value": _decimal(numbers.baseline)}
        if numbers.baseline_year:
            base["date"] = numbers.baseline_year
        made["baseline"] = base
    if numbers.targets:
        made["targets"] = {
            year: _decimal(value) for year, value in sorted(numbers.targets.items())
        }
    if numbers.undated_target is not None:
        made["undated_target"] = _decimal(numbers.undated_target)
    if numbers.measured:
        made["measured"] = {
            year: _decimal(value) for year, value in sorted(numbers.measured.items())
        }
    return made


def _decimal(value: float) -> Decimal:
    return Decimal(repr(value)).normalize()
