"""The plan of a year or a phase, with its reasons, and what it would be with other limits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from toc.core.dossier import Dossier
from toc.core.problems import RefusalError
from toc.core.words import Language
from toc.live.serve.frame import Ask, Made, said
from toc.live.words.serve_plan import SERVE_PLAN
from toc.plan.report.phase_plan import PeriodPlan, PhasePlan, PlannedInspanning

SECONDS = 10.0
"""So long a plan is worked on for a page; most take a tenth of it."""


@dataclass(frozen=True)
class PlanAsk:
    """The year or phase, and other limits as they were typed; empty where they are the plan's."""

    period: str
    focus: str = ""
    budget: str = ""

    @property
    def what_if(self) -> str:
        """The other limits, as `toc plan --what-if` takes them."""
        parts = []
        if self.focus.strip():
            parts.append(f"focus {self.focus.strip()}")
        if self.budget.strip():
            parts.append(f"budget {self.budget.strip()}")
        return "; ".join(parts)


class PlanFormError(RefusalError):
    """What was typed as a limit is no number."""

    table = SERVE_PLAN
    code = 2


def _say(ask: Ask, key: str, **values: object) -> str:
    return said(SERVE_PLAN.say(key, ask.language, **values))


def periods(dossier: Dossier) -> list[tuple[str, str]]:
    """The phases and years that people can choose, each with what it is called."""
    programme = dossier.sound
    found = [(id, one.title) for id, one in programme.phases.items()]
    today = dossier.asked.today.year
    stretches = [one.interval for one in programme.phases.values()]
    if programme.horizon is not None:
        stretches.append(programme.horizon.interval)
    first = min((one.start.year for one in stretches), default=today)
    last = max((one.end.year for one in stretches), default=today + 1)
    years = {*range(first, last + 1), today, today + 1}
    return found + [(f"{year:04}", f"{year:04}") for year in sorted(years)]


def worked_out(dossier: Dossier, asked: PlanAsk, language: Language) -> PhasePlan:
    """The plan, with the scenario of other limits where these are asked for. RefusalError where
    it cannot be made."""
    from toc.plan.choosing.errors import PlanError
    from toc.plan.choosing.scenarios import Ask as Scenario
    from toc.plan.commands import in_words, propose

    for typed in (asked.focus, asked.budget):
        if typed.strip() and not typed.strip().replace(".", "").isdecimal():
            raise PlanFormError("bad-number", typed=typed.strip())
    try:
        planned = propose(dossier, asked.period, time_limit=SECONDS)
    except PlanError as error:
        if error.key != "focus-missing" or not asked.focus.strip():
            raise
        # The plan itself does not say how much goes at once: there is nothing to lay beside it.
        planned = propose(dossier, asked.period, int(asked.focus), time_limit=SECONDS)
        asked = replace(asked, focus="")
    asks = [Scenario(asked.what_if)] if asked.what_if else []
    return in_words(planned, language, asks=asks, time_limit=SECONDS)


def plan_page(ask: Ask, asked: PlanAsk) -> Made:
    """The page of a year."""
    title = SERVE_PLAN.say("title", ask.language)
    return Made(f"{title} {asked.period}".strip(), _page(ask, asked), "year-plan")


def _page(ask: Ask, asked: PlanAsk) -> Iterator[str]:
    yield f"<h1>{_say(ask, 'title')}</h1>"
    yield from plan_form(ask, asked, ask.at("jaarplan"))
    if not asked.period:
        yield f"<p>{_say(ask, 'choose')}</p>"
        return
    try:
        plan = worked_out(ask.dossier, asked, ask.language)
    except RefusalError as error:
        yield from (f'<p class="note">{said(one)}</p>' for one in _lines(error, ask))
        return
    yield from _scenario(ask, plan)
    yield f"<h2>{said(plan.title)}</h2>"
    yield '<ul class="short">'
    yield from (f"<li>{said(one)}</li>" for one in plan.essence)
    if plan.ties:
        yield f'<li class="open">{said(plan.ties)}</li>'
    yield "</ul>"
    where = ask.at("tekening", "year", asked.period)
    yield f'<p><a href="{where}">{_say(ask, "draw-it")}</a></p>'
    for over in plan.over:
        yield f'<p class="note">{said(over.sentence)}</p>'
    texts = ask.dossier.sound.inspanningen
    for period in plan.periods:
        yield from _period(ask, period, {id: one.text for id, one in texts.items()})
    if plan.always:
        yield f"<section><h3>{_say(ask, 'always')}</h3><ul>"
        yield from (f"<li>{_link(ask, one.id, one.text)}</li>" for one in plan.always)
        yield "</ul></section>"
    yield from _not_now(ask, plan)
    for key, sentences in (("method", plan.method), ("not-known", plan.not_known)):
        if sentences:
            yield f'<details class="fold"><summary>{_say(ask, key)}</summary><ul>'
            yield from (f"<li>{said(one)}</li>" for one in sentences)
            yield "</ul></details>"


def _lines(error: RefusalError, ask: Ask) -> Sequence[str]:
    if error.key == "focus-missing":
        return [SERVE_PLAN.say("focus-missing", ask.language)]
    return error.say(ask.language).splitlines()


def plan_form(ask: Ask, asked: PlanAsk, action: str) -> Iterator[str]:
    """Which year, and with which limits."""
    yield f'<form class="row asking" method="get" action="{action}">'
    yield f'<div><label for="jaar">{_say(ask, "period")}</label><select id="jaar" name="jaar">'
    yield '<option value=""></option>'
    for id, title in periods(ask.dossier):
        chosen = " selected" if id == asked.period else ""
        yield f'<option value="{said(id)}"{chosen}>{said(title)}</option>'
    yield "</select></div>"
    for name, value in (("focus", asked.focus), ("budget", asked.budget)):
        yield f'<div><label for="{name}">{_say(ask, name)}</label>'
        yield (
            f'<input id="{name}" name="{name}" inputmode="numeric" value="{said(value)}" '
            f'placeholder="{_say(ask, "no-limit")}"></div>'
        )
    yield f'<button class="strong">{_say(ask, "try-it")}</button></form>'


def _link(ask: Ask, id: str, text: str) -> str:
    return f'<a href="{ask.element("inspanningen", id)}">{said(text)}</a>'


def _scenario(ask: Ask, plan: PhasePlan) -> Iterator[str]:
    """What other limits make of it, beside the proposal."""
    if plan.what_if is None:
        return
    told = plan.what_if
    texts = ask.dossier.sound.inspanningen
    yield f'<section class="scenario"><h2>{_say(ask, "tried")}</h2>'
    yield '<div class="wide" tabindex="0"><table><thead><tr><td></td>'
    yield "".join(f'<th scope="col">{said(one)}</th>' for one in told.columns)
    yield "</tr></thead><tbody>"
    for row in told.rows:
        cells = "".join(f"<td>{said(one)}</td>" for one in row.values)
        yield f'<tr><th scope="row">{said(row.name)}</th>{cells}</tr>'
    yield "</tbody></table></div>"
    for one in told.scenarios:
        yield f"<p>{said(one.sentence)}</p>"
        for key, ids in (("comes-in", one.comes_in), ("goes-out", one.goes_out)):
            if ids:
                yield f"<h3>{_say(ask, key)}</h3><ul>"
                yield from (f"<li>{_link(ask, id, texts[id].text)}</li>" for id in ids)
                yield "</ul>"
    yield "</section>"


def _period(ask: Ask, period: PeriodPlan, texts: Mapping[str, str]) -> Iterator[str]:
    yield f"<section><h3>{said(period.title)}</h3>"
    yield from (f'<p class="hint">{said(one)}</p>' for one in period.lies)
    yield f"<p>{said(period.focus_sentence)}</p>"
    if period.committed:
        yield f"<h4>{_say(ask, 'runs-on')}</h4><ul>"
        for one in period.committed:
            yield f"<li>{_link(ask, one.id, one.text)}<small>{said(one.told)}</small></li>"
        yield "</ul>"
    if period.groups:
        yield f"<h4>{_say(ask, 'what-we-do')}</h4>"
    for group in period.groups:
        yield f'<p class="above">{said(" · ".join(filter(None, (group.line, group.network))))}</p>'
        yield '<ol class="chosen">'
        for each in group.activities:
            yield f'<li value="{each.number}">{_link(ask, each.id, each.text)}'
            yield from _why(ask, each)
            yield "</li>"
        yield "</ol>"
    if period.runs_on:
        yield f"<h4>{_say(ask, 'runs-on')}</h4><ul>"
        yield from (f"<li>{_link(ask, id, texts[id])}</li>" for id in period.runs_on)
        yield "</ul>"
    yield "<ul>"
    yield from (f"<li>{said(one.sentence)}</li>" for one in period.means)
    yield from (f"<li>{said(one)}</li>" for one in period.goals_sentences)
    yield "</ul></section>"


def _why(ask: Ask, one: PlannedInspanning) -> Iterator[str]:
    yield from (f"<small>{said(each)}</small>" for each in one.told)
    if one.why:
        yield f'<details class="words"><summary>{_say(ask, "why")}</summary>'
        yield from (f"<p>{said(each)}</p>" for each in one.why)
        yield "</details>"


def _not_now(ask: Ask, plan: PhasePlan) -> Iterator[str]:
    if not plan.not_now:
        return
    yield f"<section><h3>{_say(ask, 'not-now')}</h3>"
    for reason in plan.not_now:
        yield f'<details class="fold"><summary>{said(reason.reason)} '
        yield f'<span class="badge">{len(reason.inspanningen)}</span></summary><ul>'
        for one in reason.inspanningen:
            detail = " ".join(filter(None, (one.detail, *one.takes)))
            note = f"<small>{said(detail)}</small>" if detail else ""
            yield f"<li>{_link(ask, one.id, one.text)}{note}</li>"
        yield "</ul></details>"
    yield "</section>"
