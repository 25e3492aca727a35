"""What people can filter the interactive page by."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from toc.core.model import Programme
from toc.draw.page.page_years import PageYear, note_of
from toc.draw.views.state_on_day import StateOnDay
from toc.draw.words.page import PAGE
from toc.measure.monitoring.progress import IndicatorStatus
from toc.measure.report.progress import status_mark


@dataclass(frozen=True)
class FilterChoice:
    """Something to filter by: `group` is the heading that it stands under, `note` what must be
    said with it."""

    value: str
    title: str
    group: str = ""
    note: str = ""


@dataclass(frozen=True)
class Filter:
    """A filter; without choices the plan has nothing to filter by, which `empty` says."""

    name: str
    label: str
    choices: tuple[FilterChoice, ...]
    empty: str


def choice_of(status: IndicatorStatus) -> str:
    """The choice of a filter for the goals that stand so."""
    return f"now-{status.value}"


def _standing(tags: Collection[str], now: StateOnDay | None) -> Iterator[FilterChoice]:
    if now is not None:
        for status in IndicatorStatus:
            if f"status:{choice_of(status)}" in tags:
                title = status_mark(status, now.language).said
                yield FilterChoice(
                    choice_of(status), title, PAGE.say("status.now", now.language, day=now.day)
                )


_STATES = {
    "texts": ("literal", "derived", "proposal", "unsourced"),
    "work": ("running", "finished", "stopped", "to-stop", "structural", "unknown"),
    "measuring": (
        "measured-none",
        "measured-no_baseline",
        "measured-baseline",
        "measured-measured",
    ),
}


def filters_of(
    programme: Programme,
    tags: Collection[str],
    years: Sequence[PageYear],
    now: StateOnDay | None,
) -> tuple[Filter, ...]:
    """The filters of a page whose elements have these tags."""
    language = programme.language
    lines = (FilterChoice(name, line.title) for name, line in programme.lines.items())
    spans = (FilterChoice(one.name, one.title, note=note_of(one, programme)) for one in years)
    names = sorted(
        (tag.partition(":")[2] for tag in tags if tag.startswith("partner:")),
        key=lambda name: (name.casefold(), name),
    )
    states = (
        FilterChoice(
            state,
            PAGE.say(f"status.{state}", language),
            PAGE.say(f"status.{group}", language),
        )
        for group, members in _STATES.items()
        for state in members
        if f"status:{state}" in tags
    )
    choices: dict[str, Iterator[FilterChoice]] = {
        "line": lines,
        "period": iter(spans),
        "partner": (FilterChoice(name, name) for name in names),
        "status": chain(_standing(tags, now), states),
    }
    return tuple(
        Filter(
            name,
            PAGE.say(f"filter.{name}", language),
            tuple(of_filter),
            PAGE.say(f"filter.no-{name}", language) if name != "status" else "",
        )
        for name, of_filter in choices.items()
    )
