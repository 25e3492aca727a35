"""How a programme stood on a day, for its drawings and documents: the state of every goal and
inspanning as a mark, and the charts of its indicators."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from toc.core.graph import GoalGraph
from toc.core.model import Inspanning
from toc.core.model.elements import State
from toc.core.model.measurements import Measurements
from toc.core.words import Language
from toc.documents.marks import Mark
from toc.draw.charts.charts import ChartPage, IndicatorChart, indicator_chart, network_pages
from toc.draw.views.year import YearState, mark_of
from toc.draw.words.views import VIEWS
from toc.measure.monitoring.audience import Audience, progress_for, released
from toc.measure.monitoring.progress import IndicatorProgress, IndicatorStatus
from toc.measure.monitoring.rollup import counted, roll_up
from toc.measure.report.progress import counts_mark, goal_marks
from toc.measure.report.progress_words import SYMBOLS, day_text


@dataclass(frozen=True)
class StateOnDay:
    """How a programme stood at the end of `day` (in words).

    `marks` has every goal below the vision; of the inspanningen those of which the plan says how
    far they are (`states`), and `asides` how their own indicators stand. `statuses` are those of
    the indicators behind a mark. `found` and `charts` have every indicator as who works on the
    programme may see it, `public` as everybody may. `measures` has those of each goal, `pages` the
    networks of which anything was measured, and `rest` what was measured beside the networks.
    """

    day: str
    language: Language
    marks: Mapping[str, Mark]
    asides: Mapping[str, str]
    states: Mapping[str, YearState]
    statuses: Mapping[str, IndicatorStatus]
    found: Mapping[str, IndicatorProgress]
    charts: Mapping[str, IndicatorChart]
    public: Mapping[str, IndicatorChart]
    measures: Mapping[str, tuple[str, ...]]
    pages: Mapping[str, ChartPage]
    rest: ChartPage | None

    @property
    def about(self) -> str:
        """What is said of a drawing with these marks."""
        return VIEWS.say("standing.about", self.language, day=self.day)


def standing(
    tree: GoalGraph, measurements: Measurements, on: datetime.date, language: Language
) -> StateOnDay:
    """How a programme stood at the end of a day. What may not be shown is not in it."""
    programme = tree.programme
    found = progress_for(programme, measurements, on, Audience.INSIDE)
    goals = roll_up(tree, found)

    def drawn(seen: Mapping[str, IndicatorProgress]) -> dict[str, IndicatorChart]:
        return {
            name: indicator_chart(programme.indicators[name], one, on, language)
            for name, one in seen.items()
        }

    charts = drawn(found)
    marks = {name: _unmeasured(tree, name, language) for name in goals}
    marks |= goal_marks(goals, language)
    told = ((name, _state(one, on)) for name, one in programme.inspanningen.items())
    states = {name: state for name, state in told if state is not None}
    marks |= {name: mark_of(state, language) for name, state in states.items()}
    pages = network_pages(tree, charts, language)
    placed = {chart.id for page in pages for chart in page.charts}
    beside = tuple(chart for name, chart in charts.items() if name not in placed)
    title = VIEWS.say("standing.beside", language)
    rest = ChartPage("", programme.title, title, language, beside)
    return StateOnDay(
        day=day_text(on, language),
        language=language,
        marks=marks,
        asides=dict(_asides(tree, found, language)),
        states=states,
        statuses={name: goal.counts[0][0] for name, goal in goals.items() if goal.counts},
        found=found,
        charts=charts,
        public=drawn(released(found, programme, Audience.OUTSIDE)),
        measures={name: goal.indicators for name, goal in goals.items()},
        pages={page.id: page for page in pages if _measured(page, found)},
        rest=rest if _measured(rest, found) else None,
    )


def _unmeasured(tree: GoalGraph, goal: str, language: Language) -> Mark:
    """A goal without an indicator, or with one of the work only."""
    key = "standing.process-only" if tree.measured_by(goal) else "measured.none"
    return Mark(SYMBOLS[IndicatorStatus.UNKNOWN], VIEWS.say(key, language))


def _state(one: Inspanning, on: datetime.date) -> YearState | None:
    """How far an inspanning is; what is told of a later day does not count."""
    told = one.progress
    if told is not None and (told.date is None or told.date.first_day <= on):
        return {
            State.RUNNING: YearState.RUNNING,
            State.FINISHED: YearState.FINISHED,
            State.STOPPED: YearState.STOPPED,
        }[told.state]
    return YearState.STRUCTURAL if one.structural else None


def _asides(
    tree: GoalGraph, found: Mapping[str, IndicatorProgress], language: Language
) -> Iterator[tuple[str, str]]:
    for name in tree.programme.inspanningen:
        counts = counted(found[one].status for one in tree.measured_by(name))
        if counts:
            mark = counts_mark(counts, language)
            yield name, VIEWS.say("standing.work", language, status=mark.said)


def _measured(page: ChartPage, found: Mapping[str, IndicatorProgress]) -> bool:
    return any(found[chart.id].latest is not None for chart in page.charts)
