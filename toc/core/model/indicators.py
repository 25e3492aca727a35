"""How a programme means to know whether it moves: indicators and monitoring questions."""

from enum import Enum
from typing import ClassVar, Literal

from toc.core.model.base import Count, Flag, Many, Number, Quantity, Text, Value, Year
from toc.core.model.dates import PartialDate
from toc.core.model.elements import Source, Sourced


class IndicatorKind(str, Enum):
    """What an indicator measures."""

    PROCESS = "process"  # whether an inspanning is carried out
    EFFECT = "effect"  # whether a goal comes nearer


class Measure(str, Enum):
    """What kind of value an indicator has."""

    NUMBER = "number"
    PERCENTAGE = "percentage"
    SCALE = "scale"  # from `low` to `high`
    NOMINAL = "nominal"  # one of its categories
    YES_NO = "yes_no"
    QUALITATIVE = "qualitative"  # a text


class Scale(Value):
    """The ends of a scale, and what they mean."""

    low: Number
    high: Number
    low_means: Text | None = None
    high_means: Text | None = None


class Baseline(Value):
    """The value before the programme, how many it is about (`n`) and where it comes from; without
    a value, the reason why there is none."""

    shorthand: ClassVar[str | None] = "value"
    value: Number | None = None
    date: PartialDate | None = None
    n: Count | None = None
    source: Many[Source] = ()
    reason: Text | None = None


class Indicator(Sourced):
    """An indicator of the goal or inspanning that `measures` names.

    `definition` says exactly what is counted, `value_kind` what kind of value it is (with its
    `scale` or `categories`), `population` about whom, `denominator` what a share is a share of.
    `targets` and `measured` are values by year, in `unit`; `undated_target` is one that the plan
    gives no year. Measurements with a group, a place or a source stand in the programme's
    `measurements.csv`. Of a `cumulative` one the values here, the baseline and the targets are
    totals so far, and a measurement is what came in its period. `tolerance` is how
    far behind the path still counts as on course, in `unit`; absent is not at all.
    `disaggregation` gives by which groups it is told apart: a name and its categories.
    `data_source` is where the figures come from, `frequency` how often and `next_date` when
    next; `burden` what collecting asks of people. `privacy` is for whom the values are: open (or
    absent) for everybody, internal for who works on the programme, sensitive for the screen of the
    programme office alone (`toc.measure.monitoring.audience`). A value about fewer people than
    `smallest_group`, or about nobody knows how many, is never shown. `group_size` is the smallest
    group of people that a value is about. `sdg` and `wellbeing` are codes of the Sustainable
    Development Goals and themes of the Dutch Monitor Brede Welvaart.
    """

    text: Text
    definition: Text | None = None
    measures: Text | None = None
    kind: IndicatorKind | None = None
    value_kind: Measure | None = None
    scale: Scale | None = None
    categories: Many[Text] = ()
    unit: Text | None = None
    direction: Literal["up", "down"] | None = None
    population: Text | None = None
    denominator: Text | None = None
    baseline: Baseline | None = None
    targets: dict[Year, Number] = {}
    undated_target: Number | None = None
    tolerance: Quantity | None = None
    measured: dict[Year, Number] = {}
    cumulative: Flag = False
    disaggregation: dict[str, Many[Text]] = {}
    group_size: Count | None = None
    smallest_group: Count | None = None
    privacy: Literal["open", "internal", "sensitive"] | None = None
    data_source: Text | None = None
    frequency: Text | None = None
    next_date: PartialDate | None = None
    method: Text | None = None
    burden: Text | None = None
    owner: Text | None = None
    sdg: Many[Text] = ()
    wellbeing: Many[Text] = ()


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
