"""When: phases, the limit on what is done at once, and the principles of choice."""

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import ClassVar, Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from toc.core.model.base import Count, Many, Quantity, Text, Value
from toc.core.model.dates import Interval, PartialDate
from toc.core.model.elements import Source, Sourced


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


class Aim(str, Enum):
    """Something that a choice has more or less of: a whole number, more is better."""

    STRATEGIC = "strategic"
    """Strategic goals to which a running inspanning contributes, counted in each period."""

    CERTAIN = "certain"
    """Operational goals that are certainly served, counted in each period. Where it is only known
    that an inspanning stands in the same DIN as some goals, it serves at least one of them: they
    count for one together."""

    POSSIBLE = "possible"
    """Operational goals served, certainly or possibly, counted in each period."""

    POINTS = "points"
    """Contribution points on the links of what is chosen, as far as they are scored."""

    TOGETHER = "together"
    """Pairs that belong together and start in the same period, or are both left out."""

    ORDER = "order"
    """Inspanningen that wait for what is chosen, directly or through others."""

    SCORES = "scores"
    """People's scores of what is chosen, by the weights of the criteria, as far as there are
    any."""

    FILLED = "filled"
    """Inspanningen chosen: room that is left is used."""

    SOONER = "sooner"
    """Periods left after each chosen one has started: sooner rather than later."""


class Criterion(Sourced):
    """A principle by which people choose what comes first. `weight` is how many times the scores
    on it count, where people have given it one."""

    shorthand: ClassVar[str | None] = "text"
    text: Text
    weight: Count | None = None
    applied_by: AppliedBy | None = None


@cache
def thefd() -> Mapping[str, Criterion]:
    """The five steering criteria of programme management, by their first letters THEFD. The names
    are those of the field, the sentences this tool's own.

    Source: Van der Tak and Wijnen, Programmamanagement; Prevaas and Van Loon, Werken aan
    programma's.
    """
    sentences = {
        "tempo": "Tempo: het levert op tijd resultaat",
        "haalbaarheid": "Haalbaarheid: het kan slagen, met de mensen en middelen die er zijn",
        "efficientie": "Efficiëntie: de opbrengst weegt op tegen wat het kost",
        "flexibiliteit": "Flexibiliteit: het kan mee veranderen als de omgeving dat doet",
        "doelgerichtheid": "Doelgerichtheid: het draagt bij aan de doelen van het programma",
    }
    return {
        name: Criterion(text=text, applied_by=AppliedBy.SCORES) for name, text in sentences.items()
    }


class Focus(Value):
    """At most how many inspanningen run at once in a period, structural ones not counted."""

    shorthand: ClassVar[str | None] = "limit"
    limit: Count
    source: Many[Source] = ()


class PartnerRoom(Value):
    """What one partner can bring in a period: euros and full-time equivalents, by year (`2024`) or
    phase id. `title` is how `owner` and `partners` of the inspanningen name it, where the
    programme has no list of partners that says so."""

    shorthand: ClassVar[str | None] = "title"
    title: Text | None = None
    budget: dict[str, Quantity] = {}
    fte: dict[str, Quantity] = {}


class Planning(Value):
    """What the year plan needs beyond the goal tree. `focus`, `budget` (euros) and `fte` are by
    year (`2024`) or phase id, in all; `partners` has the same by partner, by its id or its name.
    `aims` is the order in which a choice is judged; those that are not named follow in the usual
    order. `ready_criteria` adds a ready set of criteria to those written here."""

    focus: dict[str, Focus] = {}
    budget: dict[str, Quantity] = {}
    fte: dict[str, Quantity] = {}
    partners: dict[Text, PartnerRoom] = {}
    criteria: dict[str, Criterion] = {}
    ready_criteria: Literal["thefd"] | None = None
    aims: Many[Aim] = ()

    @property
    def all_criteria(self) -> Mapping[str, Criterion]:
        """The criteria of the ready set, if one is asked for, and those written here."""
        ready = thefd() if self.ready_criteria is not None else {}
        return {**ready, **self.criteria}
