"""How a programme means to know whether it moves: indicators and monitoring questions."""

from __future__ import annotations

from enum import Enum
from typing import ClassVar, Literal

from toc.model.base import Count, Flag, Many, Number, Text, Value, Year
from toc.model.dates import PartialDate
from toc.model.elements import Sourced


class IndicatorKind(str, Enum):
    """What an indicator measures."""

    PROCESS = "process"  # whether an inspanning is carried out
    EFFECT = "effect"  # whether a goal comes nearer


class Baseline(Value):
    """The value before the programme; without a value, the reason why there is none."""

    shorthand: ClassVar[str | None] = "value"
    value: Number | None = None
    date: PartialDate | None = None
    reason: Text | None = None


class Indicator(Sourced):
    """An indicator of the goal or inspanning that `measures` names.

    `targets` and `measured` are values by year, in `unit`; `undated_target` is one that the plan
    gives no year. `data_source` is where the figures come from, `group_size` the smallest group
    of people that a value is about. The values of a `cumulative` one add up over the years.
    """

    text: Text
    measures: Text | None = None
    kind: IndicatorKind | None = None
    unit: Text | None = None
    direction: Literal["up", "down"] | None = None
    baseline: Baseline | None = None
    targets: dict[Year, Number] = {}
    undated_target: Number | None = None
    measured: dict[Year, Number] = {}
    cumulative: Flag = False
    group_size: Count | None = None
    data_source: Text | None = None
    frequency: Text | None = None
    method: Text | None = None
    owner: Text | None = None


class MonitoringItem(Sourced):
    """A monitoring question, a family of indicators or a way of looking, and the goal it is
    about."""

    shorthand: ClassVar[str | None] = "text"
    text: Text
    about: Many[Text] = ()


class Monitoring(Value):
    """What the plan says it will look at, before there are indicators."""

    questions: dict[str, MonitoringItem] = {}
    indicator_families: dict[str, MonitoringItem] = {}
    methods: dict[str, MonitoringItem] = {}
