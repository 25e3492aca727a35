"""How it stands, and what was changed: before, and just now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toc.change.edits.telling import ElementChange, said_element
from toc.check.report.validation import say
from toc.check.report.withheld import Withheld
from toc.core.dossier import Dossier
from toc.core.problems import Problem
from toc.core.records.history import ToldStep, tell
from toc.core.words.history import HISTORY
from toc.core.words.locales import LOCALES
from toc.draw.charts.charts import indicator_chart
from toc.draw.page.page_html import chart_lines
from toc.live.serve.frame import MOST_FLASHED, Ask, Made, said
from toc.live.serve.room import Done
from toc.live.words.serve import SERVE
from toc.live.words.serve_changes import SERVE_CHANGES
from toc.measure.commands import progress
from toc.measure.monitoring.audience import Audience, progress_for
from toc.measure.report.progress import GoalLine

MOST_STEPS = 60
"""So many steps of the history are on the page."""


def progress_page(ask: Ask) -> Made:
    """How the goals and their indicators stand today, as everybody may see it."""
    return Made(SERVE.say("progress-title", ask.language), _progress(ask), "progress")


def _progress(ask: Ask) -> Iterator[str]:
    dossier, language = ask.dossier, ask.language
    yield f"<h1>{ask.say('progress-title')}</h1>"
    if not dossier.sound.indicators:
        yield f"<p>{ask.say('no-indicators')}</p>"
        return
    today = dossier.asked.today
    report = progress(dossier, today, language, Audience.OUTSIDE)
    yield f'<p class="above">{said(report.title)}</p><ul class="short">'
    yield from (f"<li>{said(one)}</li>" for one in report.summary)
    yield "</ul>"
    found = progress_for(dossier.sound, dossier.measurements, today, Audience.OUTSIDE)
    charts = {
        id: indicator_chart(dossier.sound.indicators[id], one, today, language)
        for id, one in found.items()
    }
    parts = (
        ("strategic_goals", report.strategic),
        ("operational_goals", report.operational),
        ("inspanningen", report.inspanningen),
    )
    for section, lines in parts:
        for one in lines:
            yield from _goal(ask, section, one)
            yield '<div class="charts">'
            for each in one.indicators:
                yield from chart_lines(charts[each.id])
            yield "</div></section>"
    if report.unmeasured:
        yield f"<section><h2>{ask.say('unmeasured')}</h2><ul>"
        for goal in report.unmeasured:
            section = "strategic_goals"
            if goal.id not in dossier.sound.strategic_goals:
                section = "operational_goals"
            yield f'<li><a href="{ask.element(section, goal.id)}">{said(goal.text)}</a></li>'
        yield "</ul></section>"


def _goal(ask: Ask, section: str, one: GoalLine) -> Iterator[str]:
    yield f'<section class="goal"><h2><a href="{ask.element(section, one.id)}">{said(one.text)}'
    yield "</a></h2><ul>"
    yield from (f"<li>{said(each)}</li>" for each in one.sentences)
    yield "</ul>"


def history_page(ask: Ask) -> Made:
    """What was changed, the newest first."""
    return Made(SERVE.say("history-title", ask.language), _history(ask), "history")


def _history(ask: Ask) -> Iterator[str]:
    told = tell(ask.room.file, ask.language)
    yield f"<h1>{ask.say('history-title')}</h1>"
    if told.by_hand:
        yield f'<p class="note">{ask.say("by-hand")}</p>'
    if not told.steps:
        yield f"<p>{ask.say('no-steps')}</p>"
    yield '<ol class="steps">'
    for step in told.steps[:MOST_STEPS]:
        yield from _step(ask, step)
    yield "</ol>"


def _step(ask: Ask, step: ToldStep) -> Iterator[str]:
    if step.when is None:
        yield f"<li>{said(HISTORY.say('unreadable', ask.language))}</li>"
        return
    month = LOCALES[ask.language].short_months[step.when.month - 1]
    when = f"{step.when.day} {month} {step.when.year}"
    moment = HISTORY.say("moment", ask.language, day=when, time=f"{step.when:%H:%M}")
    look = "gone" if step.undone is not None else ""
    yield f'<li class="{look}"><time datetime="{step.when.isoformat()}">{said(moment)}</time> '
    yield f"<span>{said(step.said)}</span>"
    if step.undone is not None:
        yield f'<span class="tag">{ask.say("taken-back")}</span>'
    elif step.back == 1:
        yield f'<span class="tag">{ask.say("last-step")}</span>'
    if step.by_hand:
        yield f"<small>{ask.say('by-hand')}</small>"
    yield "</li>"


def flash(ask: Ask, done: Done, key: str = "done") -> tuple[str, ...]:
    """What was just done, with what the check makes of it."""
    return tuple(_flash(ask, done, key))


def nothing(ask: Ask) -> tuple[str, ...]:
    """That it said so already."""
    return (f'<section class="flash" role="status"><p>{_say(ask, "nothing")}</p></section>',)


def _flash(ask: Ask, done: Done, key: str) -> Iterator[str]:
    prepared = done.prepared
    yield '<section class="flash" role="status">'
    yield f"<p><b>{_say(ask, key, said=done.said)}</b></p>"
    if prepared is not None:
        yield "<ul>"
        for one in prepared.told[:MOST_FLASHED]:
            yield from _fields(ask, one)
        yield "</ul>"
        yield from judged(ask, prepared.arises, prepared.after, "arises")
        yield from judged(ask, prepared.solved, prepared.before, "solved")
    yield "</section>"


def _fields(ask: Ask, one: ElementChange) -> Iterator[str]:
    if one.kind not in ("changed", "renamed"):
        yield f"<li>{said(said_element(one, ask.language))}</li>"
        return
    for each in one.fields:
        key = "field" if each.old and each.new else "field-new" if each.new else "field-gone"
        yield f"<li>{_say(ask, key, field=each.field, old=each.old, new=each.new)}</li>"


def _say(ask: Ask, key: str, **values: object) -> str:
    return said(SERVE_CHANGES.say(key, ask.language, **values))


def judged(ask: Ask, problems: Sequence[Problem], dossier: Dossier, key: str) -> Iterator[str]:
    """The findings that a change brings or takes away."""
    if not problems:
        return
    withheld = Withheld(dossier.reading)
    yield f'<div class="{key}"><p>{_say(ask, key, count=len(problems))}</p><ul>'
    for one in problems[:MOST_FLASHED]:
        released, _ = withheld.problem(one)
        told = say(released, dossier, ask.language)
        yield f"<li>{said(told.what)}</li>"
    if len(problems) > MOST_FLASHED:
        yield f"<li>{_say(ask, 'more', count=len(problems) - MOST_FLASHED)}</li>"
    yield "</ul></div>"
