"""Dates as precise as the plan is: a year, a month or a day, and the intervals between them."""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

_WRITTEN = re.compile(r"([0-9]{1,4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, order=True)
class PartialDate:
    """A year, a month of a year, or a day. `month` and `day` are 0 where the plan does not say.

    >>> PartialDate.parse("2024-02").last_day
    datetime.date(2024, 2, 29)
    """

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read `2024`, `2024-02` or `2024-02-29`. Raises ValueError for anything else."""
        match = _WRITTEN.fullmatch(text.strip())
        if match is None:
            raise ValueError(text)
        year, month, day = (int(part or 0) for part in match.groups())
        if year < 1:
            raise ValueError(text)
        if match[2] is not None:
            datetime.date(year, month, day if match[3] is not None else 1)
        return cls(year, month, day)

    @property
    def first_day(self) -> datetime.date:
        """The first day of the year or month, or the day itself."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> datetime.date:
        """The last day of the year or month, or the day itself."""
        month = self.month or 12
        last = self.day or calendar.monthrange(self.year, month)[1]
        return datetime.date(self.year, month, last)

    def __str__(self) -> str:
        parts = [f"{self.year:04}"]
        if self.month:
            parts.append(f"{self.month:02}")
        if self.day:
            parts.append(f"{self.day:02}")
        return "-".join(parts)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._validate,
            serialization=core_schema.plain_serializer_function_ser_schema(str),
        )

    @classmethod
    def _validate(cls, given: Any) -> PartialDate:
        if isinstance(given, PartialDate):
            return given
        if isinstance(given, datetime.date):
            return cls(given.year, given.month, given.day)
        if isinstance(given, int) and not isinstance(given, bool):
            given = str(given)
        if isinstance(given, str):
            try:
                return cls.parse(given)
            except ValueError:
                pass
        raise PydanticCustomError("partial_date", "not a date")


@dataclass(frozen=True)
class Interval:
    """A stretch of days, both ends included."""

    start: datetime.date
    end: datetime.date

    @property
    def months(self) -> int:
        """How many calendar months it touches."""
        return (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1

    def overlap(self, other: Interval) -> Interval | None:
        """The days in both, or None."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Interval(start, end) if start <= end else None
