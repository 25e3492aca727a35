"""When: phases, the limit on what is done at once, and the principles of choice."""

from __future__ import annotations

from enum import Enum
from typing import ClassVar, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from toc.model.base import Count, Many, Number, Text, Value, Year
from toc.model.dates import Interval, PartialDate
from toc.model.elements import Source, Sourced


class Stretch(Sourced):
    """A time from a first to a last day; the last month or year is part of it."""

    start: PartialDate
    end: PartialDate

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.start.first_day > self.end.last_day:
            raise PydanticCustomError("end_before_start", "ends before it starts")
        return self

    @property
    def interval(self) -> Interval:
        """From the first day to the last."""
        return Interval(self.start.first_day, self.end.last_day)


class Horizon(Stretch):
    """The years that the programme is for."""


class Phase(Stretch):
    """A phase of the programme."""

    title: Text
    contents: Many[Text] = ()


class AppliedBy(str, Enum):
    """Which part of the programme file a principle of choice works through."""

    ORDER = "requires"
    TOGETHER = "together_with"
    SCORES = "scores"


class Criterion(Sourced):
    """A principle by which people choose what comes first."""

    shorthand: ClassVar[str | None] = "text"
    text: Text
    applied_by: AppliedBy | None = None


class Focus(Value):
    """At most how many inspanningen run at once in a period, structural ones not counted."""

    shorthand: ClassVar[str | None] = "limit"
    limit: Count
    source: Many[Source] = ()


class Planning(Value):
    """What the year plan needs beyond the goal tree. `focus` is by year (`2024`) or phase id,
    `budget` by year, in euros."""

    focus: dict[str, Focus] = {}
    budget: dict[Year, Number] = {}
    criteria: dict[str, Criterion] = {}
