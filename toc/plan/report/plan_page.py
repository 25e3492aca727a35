"""A year plan as a screen: what it comes down to first, everything where that is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from toc.core.dossier import Dossier
from toc.core.words import Language
from toc.documents.screen import Grid, Look, Page, Part, aside, front, heading, item, line, strong
from toc.plan.report.demands import OverLimit, ToldDemand, placed
from toc.plan.report.phase_plan import PeriodPlan, PhasePlan, PlannedInspanning
from toc.plan.words.demands import DEMANDS
from toc.plan.words.headline import ESSENCE
from toc.plan.words.phase_plan import PHASE_PLAN
from toc.plan.words.scenarios import SCENARIOS

if TYPE_CHECKING:  # not every plan has these
    from toc.plan.adopting.look_back import LookBack
    from toc.plan.report.how_sure import HowSure
    from toc.plan.report.plan_why import PlanWhy
    from toc.plan.report.what_if import WhatIf

_WARNING = Part("▲ ", Look.WARNING)
_FEW = 5
_MOST_LISTED = 150
"""With more than this left out, or more goals without anything, only the first `_FIRST` of each
reason stand on the screen; with more than this chosen, only what each is."""
_FIRST = 10


def plan_page(
    report: PhasePlan,
    dossier: Dossier,
    back: LookBack | None,
    language: Language,
    *,
    command: str,
    everything: bool,
) -> Page:
    """The plan: what it comes down to, what we do, what we do not do, and why. `command` is what
    was typed for it."""
    yield from front(report.programme, report.title)
    several = len(report.periods) > 1
    for period in report.periods:
        yield line()
        yield from map(line, (*period.lies, period.focus_sentence))
    yield line()
    yield line(report.notice)
    yield from _essence(report, several, language)
    if report.what_if is not None:
        yield from _what_if(report.what_if, dossier, language)
    if report.how_sure is not None:
        yield from _how_sure(report.how_sure, language)
    if not everything and (report.what_if is not None or report.how_sure is not None):
        # Who asks a question wants its answer, and not the whole plan once more.
        yield line()
        yield line(ESSENCE.say("rest", language, command=command))
        return
    if report.over:
        yield from _heading("over", language)
        for over in report.over:
            yield from _over(over, dossier, language)
    if back is not None:
        yield from _heading("look-back", language)
        yield from look_back_page(back, everything=everything)
    if report.decisions:
        yield from _heading("decisions", language)
        yield from map(item, report.decisions)
    for period in report.periods:
        yield from _heading(_key("do", several), language, period=period.title)
        yield from _period(period, everything, language)
    if report.always:
        yield from _heading("always", language)
        for activity in report.always:
            yield from _activity("- ", activity)
    if report.not_now:
        yield from _heading("not-now", language)
        yield from _not_now(report, everything, language)
    for period in report.periods:
        yield from _bare(period, several, everything, language)
    yield from _asides(report, everything, language)
    if everything:
        yield from _everything(report, language)
    else:
        yield from _more(report, command, language)


def why_page(report: PhasePlan, found: Iterable[PlanWhy]) -> Page:
    """Everything about some inspanningen."""
    yield from front(report.programme, report.title)
    for one in found:
        yield from heading(one.title)
        yield from map(item, one.sentences)


def look_back_page(back: LookBack, *, everything: bool = True) -> Page:
    """What earlier adopted plans mean for the planned periods, without a heading; without
    `everything` not what was parked."""
    for sentence in filter(None, (*back.plans, back.nothing)):
        yield line(sentence, indent=2)
    for part in back.parts:
        if everything or part.kind != "parked":
            yield line(strong(f"{part.title}:"), indent=2)
            for one in part.items:
                yield item(one.text, one.id, f": {one.sentence}" if one.sentence else "")
    for question in back.questions:
        yield item(question.sentence, mark=_WARNING)


def _heading(part: str, language: Language, **values: str) -> Page:
    return heading(PHASE_PLAN.say(f"part.{part}", language, **values))


def _within(part: str, language: Language) -> Page:
    yield line()
    yield line(strong(PHASE_PLAN.say(f"part.{part}", language)), indent=2)


def _key(key: str, several: bool) -> str:
    return f"{key}-in" if several else key


def _essence(report: PhasePlan, several: bool, language: Language) -> Page:
    yield from heading(ESSENCE.say("title", language))
    goals = [
        f"{period.title}: {sentence}" if several else sentence
        for period in report.periods
        for sentence in period.goals_sentences
    ]
    first, *rest = report.essence
    yield from map(item, (first, *goals, *rest))
    for sentence in filter(None, (report.unproven, report.ties)):
        yield item(sentence, mark=_WARNING)


def _what_if(found: WhatIf, dossier: Dossier, language: Language) -> Page:
    """The table, and what each scenario changes."""
    yield from heading(SCENARIOS.say("title", language))
    yield Grid(found.columns, tuple((row.name, *row.values) for row in found.rows))
    yield line()
    for one in found.scenarios:
        yield item(one.sentence)
        yield from _demands(one.demands, dossier)


def _demands(demands: Iterable[ToldDemand], dossier: Dossier) -> Page:
    for demand in demands:
        yield item(aside(placed(demand, dossier.reading.positions)), indent=4)


def _over(over: OverLimit, dossier: Dossier, language: Language) -> Page:
    yield item(over.sentence, mark=_WARNING)
    yield line(aside(DEMANDS.say("because", language)), indent=4)
    yield from _demands(over.demands, dossier)


def _how_sure(found: HowSure, language: Language) -> Page:
    from toc.plan.report.how_sure import firm_sentence
    from toc.plan.words.sensitivity import SENSITIVITY

    yield from heading(SENSITIVITY.say("title", language))
    for sentence in found.method:
        yield line(sentence, indent=2, look=Look.ASIDE if found.drawings else Look.PLAIN)
    if not found.drawings:
        return
    yield line()
    yield line(strong(found.essence), indent=2)
    if firm := firm_sentence(found, language):
        yield line(firm, indent=2)
    for key, ones in (("part.contested", found.contested), ("part.near", found.near)):
        if ones:
            yield line()
            yield line(strong(f"{SENSITIVITY.say(key, language)}:"), indent=2)
            for one in ones:
                yield item(f"{one.id}: {one.said}.")
                yield line(aside(one.tip), indent=4)


def _period(period: PeriodPlan, everything: bool, language: Language) -> Page:
    many = sum(len(group.activities) for group in period.groups) > _MOST_LISTED
    if not period.groups:
        yield line(PHASE_PLAN.say("nothing-chosen", language), indent=2)
    above = ""
    for group in period.groups:
        if group.line and group.line != above:
            yield line()
            yield line(strong(group.line), indent=2)
        above = group.line
        network = group.network or PHASE_PLAN.say("no-network", language)
        yield line(network, look=Look.GROUP, indent=2)
        for activity in group.activities:
            yield from _activity(f"{activity.number:2}. ", activity, brief=many and not everything)
    if period.committed:
        yield from _within("committed", language)
        for one in period.committed:
            yield item(one.text, f"{one.id}; {one.told.rstrip('.')}")
    if period.means:
        yield from _within("means", language)
        yield from (item(taken.sentence) for taken in period.means)
    if period.runs_on:
        yield from _within("runs-on", language)
        yield from (line(f"- {name}", indent=2) for name in period.runs_on)


def _activity(mark: str, activity: PlannedInspanning, *, brief: bool = False) -> Page:
    yield item(activity.text, activity.id, mark=strong(mark))
    if brief:
        return
    # The deciding reason is the last; what it alone serves can be seen from what it serves.
    for sentence in (*activity.told, *activity.why[-1:]):
        yield item(aside(sentence), mark=" " * len(mark))


def _not_now(report: PhasePlan, everything: bool, language: Language) -> Page:
    # Where only the focus limit counts, each would take one place more: that needs no saying.
    telling = everything or any(period.means for period in report.periods)
    many = sum(len(group.inspanningen) for group in report.not_now) > _MOST_LISTED
    first = _FIRST if many and not everything else None
    for number, group in enumerate(report.not_now):
        if number:
            yield line()
        yield line(strong(f"{group.reason}:"), indent=2)
        for left in group.inspanningen[:first]:
            yield item(left.text, f"{left.id}; {left.detail}" if left.detail else left.id)
            for sentence in left.takes if telling else ():
                yield line(aside(sentence), indent=4)
        yield from _folded(len(group.inspanningen), first, language)


def _folded(count: int, first: int | None, language: Language) -> Page:
    """Of so many only the first stand there: say how many more there are."""
    if first is not None and count > first:
        yield line(aside(ESSENCE.say("folded", language, count=count - first)), indent=2)


def _bare(period: PeriodPlan, several: bool, everything: bool, language: Language) -> Page:
    bare = [goal for goal in period.goals if goal.state in ("not_now", "never")]
    if bare:
        yield from _heading(_key("bare", several), language, period=period.title)
    first = _FIRST if len(bare) > _MOST_LISTED and not everything else None
    for goal in bare[:first]:
        why = PHASE_PLAN.say(f"bare.{goal.state}", language)
        if goal.bare_since:
            why += "; " + ESSENCE.say("bare-since", language, plan=goal.bare_since)
        yield item(goal.text, why)
    yield from _folded(len(bare), first, language)


def _asides(report: PhasePlan, everything: bool, language: Language) -> Page:
    for key, sentences, few in (
        ("part.inversions", report.inversions, _FEW),
        ("part.disagree", report.disagreements, 0),
    ):
        shown = sentences if everything else sentences[:few]
        if shown:
            yield from heading(ESSENCE.say(key, language))
            yield from map(item, shown)


def _everything(report: PhasePlan, language: Language) -> Page:
    yield from _heading("method", language)
    yield line(PHASE_PLAN.say("method.intro", language), indent=2)
    for number, sentence in enumerate(report.method, 1):
        yield item(sentence, mark=f"{number}. ")
    yield from _heading("unknown", language)
    yield from map(item, report.not_known)


def _more(report: PhasePlan, command: str, language: Language) -> Page:
    yield from _heading("method", language)
    yield line(report.order, indent=2)
    yield line()
    unknown = ESSENCE.say("unknown", language, count=len(report.not_known))
    yield line(ESSENCE.say("more", language, unknown=unknown, command=command))
    if report.unproven:
        yield line(ESSENCE.say("more-time", language, command=command))
    if report.scored:
        yield line(ESSENCE.say("more-sure", language, command=command))
    if report.not_now and report.not_now[0].inspanningen:
        name = report.not_now[0].inspanningen[0].id
        yield line(ESSENCE.say("more-why", language, command=command, name=name))
