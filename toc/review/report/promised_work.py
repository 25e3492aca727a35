"""What was promised of each inspanning for the period, and what is told of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from toc.core.model.elements import State
from toc.measure.report.progress import IndicatorLine
from toc.plan.adopting.plan_facts import partial_day
from toc.review.report.material import ReviewMaterial, period_title
from toc.review.words.review import REVIEW


class Promise(StrEnum):
    """What was said of an inspanning for the period."""

    STARTS = "starts"  # chosen: it was to begin
    RUNS = "runs"  # it ran already, or a time was agreed
    ALWAYS = "always"  # structural
    LATER = "later"  # in a later period of a plan for several
    NOT_NOW = "not_now"  # left out of the adopted plan
    NOTHING = "nothing"


SYMBOLS = {
    State.FINISHED: "√",
    State.RUNNING: "►",
    State.STOPPED: "×",
    None: "○",
}
"""What stands before the word of a state; `○` is not told, which is not the same as not done."""


@dataclass(frozen=True)
class Work:
    """An inspanning: what was said, and what is known of it now (`state`, None where nobody told).
    `symbol` and `word` say the state, `note` since when and what people wrote with it; `lines` are
    its process indicators."""

    id: str
    text: str
    said: Promise
    said_word: str
    state: State | None
    symbol: str
    word: str
    note: str
    lines: tuple[IndicatorLine, ...]

    @property
    def promised(self) -> bool:
        """Whether it was to be worked on."""
        return self.said in (Promise.STARTS, Promise.RUNS, Promise.ALWAYS)

    @property
    def planned(self) -> bool:
        """Whether the adopted plan says something of it."""
        return self.promised or self.said in (Promise.LATER, Promise.NOT_NOW)

    @property
    def told(self) -> bool:
        """Whether anything is known of how far it is."""
        return self.state is not None or any(line.value is not None for line in self.lines)


def works(m: ReviewMaterial) -> tuple[Work, ...]:
    """Every inspanning, in the file's order."""
    return tuple(_works(m))


def _works(m: ReviewMaterial) -> Iterator[Work]:
    for name in m.programme.inspanningen:
        said, state = _said(m, name), m.state_of(name)
        key = state.value if state is not None else "not-told"
        yield Work(
            id=name,
            text=m.text(name),
            said=said,
            said_word=_said_word(m, said),
            state=state,
            symbol=SYMBOLS[state],
            word=REVIEW.say(f"state.{key}", m.language),
            note=_note(m, name) if state is not None else "",
            lines=tuple(m.lines[one] for one in m.measuring(name, process=True)),
        )


def _said(m: ReviewMaterial, name: str) -> Promise:
    plan, value = m.adopted, m.programme.inspanningen[name]
    if value.structural:
        return Promise.ALWAYS
    if plan is None:
        agreed = value.start is not None and value.start.first_day <= m.interval.end
        over = value.end is not None and value.end.last_day < m.interval.start
        return Promise.RUNS if agreed and not over else Promise.NOTHING
    if name in plan.chosen:
        start = plan.begin(name)
        return Promise.STARTS if start <= m.interval.end else Promise.LATER
    if name in plan.running:
        mine = (p for p, value in plan.periods.items() if value.interval.overlap(m.interval))
        return Promise.RUNS if any(name in plan.running_in(p) for p in mine) else Promise.NOTHING
    return Promise.NOT_NOW if name in plan.not_now else Promise.NOTHING


def _said_word(m: ReviewMaterial, said: Promise) -> str:
    if said is Promise.NOT_NOW and m.adopted is not None:
        plan = period_title(m.programme, m.adopted.period)
        return REVIEW.say("said.not_now", m.language, plan=plan)
    return REVIEW.say(f"said.{said}", m.language)


def _note(m: ReviewMaterial, name: str) -> str:
    told = m.programme.inspanningen[name].progress
    if told is None:
        return ""
    since = ""
    if told.date is not None:
        day = partial_day(told.date, m.language)
        since = REVIEW.say("since", m.language, date=day)
    return "; ".join(part for part in (since, (told.note or "").rstrip(".")) if part)
