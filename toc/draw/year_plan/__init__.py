"""The year plan as a document that a board can question, one chapter a file.

Nothing in it is made up: each sentence follows from the proposal and the programme. What nobody
has said is an open point with a number, and all of these are counted in one chapter.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from toc.core.records.adopted import AdoptedPlan
from toc.core.words import Language
from toc.documents.document import Chapter, Document, TitleFact
from toc.draw.views.state_on_day import StateOnDay, standing
from toc.draw.words.year_document import YEAR
from toc.draw.year_plan import (
    cards,
    changes,
    chosen,
    context,
    decision_points,
    figures,
    goals,
    looking_back,
    means,
    method,
    monitoring,
    not_now,
    open_points,
    open_told,
    summary,
    workbook,
)
from toc.draw.year_plan.material import YearMaterial
from toc.plan import commands
from toc.plan.adopting.adoption import freeze, plan_name
from toc.plan.adopting.plan_changes import plan_changes
from toc.plan.choosing.earlier import Earlier
from toc.plan.choosing.proposal import Proposal
from toc.plan.commands import Planned
from toc.plan.report.how_sure import HowSure
from toc.plan.report.phase_plan import PhasePlan, phase_plan
from toc.plan.words.planning import span

__all__ = ["material", "material_of", "year_document", "year_workbook"]

MOST_VARIED = 60
"""With more inspanningen than this to choose from, varying the judgements may take minutes."""


def material_of(planned: Planned, report: PhasePlan, language: Language) -> YearMaterial:
    """What the document of a proposal that says `report`, in that language, is made from: beside
    what was adopted for these periods, and how the goals stood when the planned time began, or
    stand now where it is still to begin. UnusableError where one of those cannot be used."""
    dossier, proposal = planned.dossier, planned.proposal
    spoken = dossier.sound.language
    adopted = dossier.plan(plan_name(proposal.periods))
    begins = proposal.periods[0].interval.start
    on = min(begins - datetime.timedelta(days=1), dossier.asked.today)
    now = standing(proposal.graph, dossier.measurements, on, spoken)
    # Where that takes long, how sure each choice is only where it was asked for.
    sure, long = report.how_sure, len(proposal.periods) > 1
    if (sure is None and not (long or len(proposal.case.candidates) > MOST_VARIED)) or (
        sure is not None and language != spoken
    ):
        sure = commands.how_sure(proposal, spoken)
    return material(proposal, planned.earlier, adopted, how_sure=sure, now=now)


def material(
    proposal: Proposal,
    earlier: Earlier | None = None,
    then: AdoptedPlan | None = None,
    language: Language | None = None,
    how_sure: HowSure | None = None,
    now: StateOnDay | None = None,
) -> YearMaterial:
    """What a document is made from. `then` is the adopted plan with which to compare; without it
    that is the last of the earlier ones. Without `language` it is that of the programme. `now` is
    how the goals stood before the planned time, in the same language."""
    language = language or proposal.graph.programme.language
    earlier = earlier or Earlier()
    report = phase_plan(
        proposal,
        language,
        earlier=earlier.plans,
        old_texts=earlier.old_texts,
        how_sure=how_sure,
    )
    if then is None and earlier.plans:
        then = max(earlier.plans, key=lambda plan: (plan.interval.start, plan.interval.end))
    compared = None
    if then is not None:
        compared = plan_changes(then, freeze(proposal, report, language), language)
    return YearMaterial(proposal, report, earlier, then, compared, language, now)


def year_document(m: YearMaterial, *, date: str = "", version: str = "") -> Document:
    """The whole document. `date` and `version` stand on the first page as they are given."""
    title = YEAR.say("title", m.language, period=m.period)
    return Document(
        title=title,
        subtitle=m.programme.title,
        language=m.language,
        programme=m.programme.title,
        facts=tuple(_facts(m)),
        chapters=_chapters(m),
        date=date,
        version=version,
        footer=f"{m.programme.title} · {title}",
    )


def year_workbook(m: YearMaterial, *, date: str = "", version: str = "") -> Document:
    """The same plan as tables to reckon with, for a spreadsheet."""
    points = open_points.open_points(m)
    whole = year_document(m, date=date, version=version)
    titles = {chapter.id: chapter.title for chapter in whole.chapters}
    return workbook.workbook(m, whole, open_told.chapter(m, points, titles))


def _facts(m: YearMaterial) -> Iterator[TitleFact]:
    language, programme = m.language, m.programme

    def fact(name: str, value: str) -> TitleFact:
        return TitleFact(YEAR.say(f"fact.{name}", language), value)

    if programme.subtitle:
        yield fact("about", programme.subtitle)
    first, last = m.periods[0].interval.start, m.periods[-1].interval.end
    yield fact("period", span(first, last, language))
    yield fact("state", _state(m))


def _state(m: YearMaterial) -> str:
    """Whether this is what was adopted, or a proposal."""
    if m.own is None:
        return YEAR.say("state.proposal", m.language)
    key = "adopted" if m.adopted else "changed"
    return YEAR.say(f"state.{key}", m.language, role=m.own.role, date=m.date(m.own.date))


def _chapters(m: YearMaterial) -> tuple[Chapter, ...]:
    points = open_points.open_points(m)
    asked = decision_points.decision_points(m, points)
    found = [
        summary.chapter(m, points, asked),
        looking_back.chapter(m, points),
        goals.chapter(m, points),
        changes.chapter(m),
        chosen.chapter(m, points),
        not_now.chapter(m),
        cards.chapter(m, points),
        context.structural(m, points),
        means.chapter(m, points),
        context.dependencies(m, points),
        context.risks(m, points),
        context.governance(m, points),
        monitoring.chapter(m, points),
        context.communication(m, points),
        decision_points.chapter(m, asked),
        method.chapter(m, points),
    ]
    titles = {chapter.id: chapter.title for chapter in found}
    found.append(open_told.chapter(m, points, titles))
    drawn = figures.networks(m)
    return (*found, drawn) if drawn is not None else tuple(found)
