"""The strip of the whole time of a programme, as far as its file gives dates."""

from toc.core.model import Decision, Inspanning, Programme
from toc.draw.views.asking import Subject, ViewError
from toc.draw.views.din import origin
from toc.draw.views.timeline import Band, HorizonView, Moment, TimelineBar, said, said_date
from toc.draw.words.views import VIEWS
from toc.draw.words.views_time import TIME_VIEWS
from toc.plan.report.demands import owner_name


def _agreed(programme: Programme, element: str, one: Inspanning) -> TimelineBar:
    """An inspanning with the dates that the plan gives it."""
    language = programme.language
    start = one.start.first_day if one.start is not None else None
    end = one.end.last_day if one.end is not None else None
    state = one.progress.state if one.progress is not None else None
    return TimelineBar(
        id=element,
        text=one.text,
        start=start,
        end=end,
        mark=TIME_VIEWS.say(f"state.{state.value if state else 'agreed'}", language),
        detail=owner_name(programme, one.owner),
        committed=True,
        milestones=tuple(
            Moment(stone.date, stone.text, TIME_VIEWS.say("milestone", language))
            for stone in one.milestones
            if stone.date is not None
        ),
    )


def _about(programme: Programme, decision: Decision) -> str:
    """What the inspanning or the goal says that a decision is about; its id where there is
    none."""
    tables = (
        programme.inspanningen,
        programme.operational_goals,
        programme.strategic_goals,
    )
    texts = (table[decision.about].text for table in tables if decision.about in table)
    return next(texts, decision.about)


def horizon_view(programme: Programme) -> HorizonView | None:
    """The strip that the programme file itself gives: its horizon, phases, agreed inspanningen,
    deadlines and decisions. None where it names no date at all."""
    language = programme.language
    phases = tuple(
        Band(one.title, one.interval.start, one.interval.end) for one in programme.phases.values()
    )
    bars = tuple(
        _agreed(programme, element, one)
        for element, one in programme.inspanningen.items()
        if one.start is not None
    )
    moments = [
        Moment(goal.deadline, goal.text, TIME_VIEWS.say("deadline", language))
        for goal in programme.operational_goals.values()
        if goal.deadline is not None
    ]
    for decision in programme.decisions:
        phase = programme.phases.get(decision.period)
        text = TIME_VIEWS.say(
            f"decided.{decision.decision.value}",
            language,
            text=_about(programme, decision),
            period=phase.title if phase is not None else decision.period,
        )
        moments.append(Moment(decision.date, text, TIME_VIEWS.say("decision", language)))
    days = [day for band in phases for day in (band.start, band.end)]
    days += [day for bar in bars for day in (bar.start, bar.end) if day is not None]
    days += [moment.date.last_day for moment in moments]
    if programme.horizon is not None:
        days += [programme.horizon.interval.start, programme.horizon.interval.end]
    if not days:
        return None
    notes = []
    last = max((band.end for band in phases), default=max(days))
    if phases and programme.horizon is not None and last < programme.horizon.interval.end:
        note = TIME_VIEWS.say(
            "horizon.after",
            language,
            end=said(last, language),
            last=said_date(programme.horizon.end, language),
        )
        notes.append(note)
    shown = [
        *(goal for goal, one in programme.operational_goals.items() if one.deadline is not None),
        *(bar.id for bar in bars),
    ]
    return HorizonView(
        id=VIEWS.say("file.horizon", language),
        programme=programme.title,
        title=TIME_VIEWS.say("horizon.title", language),
        language=language,
        start=min(days),
        end=max(days),
        phases=phases,
        bars=bars,
        moments=tuple(sorted(moments, key=lambda moment: moment.date.last_day)),
        notes=tuple(notes),
        origin=origin(programme, shown),
    )


def asked_for(subject: Subject, _: object) -> list[HorizonView]:
    """The whole time of a programme. ViewError where it names no date."""
    view = horizon_view(subject.programme)
    if view is None:
        reason = TIME_VIEWS.say("horizon.empty", subject.programme.language)
        raise ViewError("nothing", reason=reason)
    return [view]
