"""Looking back on a period: what was adopted for it, and what people saw the last time."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from toc.core.dossier import Dossier
from toc.core.model import Programme, Verdict
from toc.core.problems import RefusalError
from toc.core.records.hidden_sheet import shown
from toc.core.words import Language
from toc.plan.adopting.plan_facts import partial_day
from toc.plan.choosing.periods import Period, resolve
from toc.review.report import EarlierTexts, Made, ReviewMaterial, period_title
from toc.review.words.review import REVIEW
from toc.review.words.review_parts import PARTS

if TYPE_CHECKING:
    from toc.core.records.adopted import AdoptedPlan
    from toc.core.records.reviews import Reviews


class NoReviewError(RefusalError):
    """There is nothing to look back on, or to decide for."""

    table = REVIEW


def looked_back(
    dossier: Dossier, period: str, next_period: str = "", language: Language | None = None
) -> ReviewMaterial:
    """A programme as it stood at the end of a period (on the day that it is asked about, where
    that is not over), told in `language`, else in its own; `next_period` is the one to decide for.

    PlanError where there is no such period, NoReviewError where it is still to begin or the next
    does not come after it, UnusableError where a file beside the programme cannot be used.
    """
    programme, tree = dossier.sound, dossier.sound_tree
    language = language or dossier.language
    back = _one_period(period, programme)
    now = dossier.asked.today
    if back.interval.start > now:
        raise NoReviewError("not-begun", period=back.title)
    ahead = _ahead(back, next_period, programme)
    measurements, read = dossier.measurements, dossier.measured
    adopted, reviews = _adopted(dossier, back), dossier.reviews
    changed = frozenset(
        one.about
        for held in reviews.held
        for one in held.decisions
        if one.decision is Verdict.CHANGE
    )
    mark = hashlib.sha256(read.data).hexdigest()[:8] if read.data else ""
    return ReviewMaterial(
        graph=tree,
        measurements=measurements,
        back=back,
        ahead=ahead,
        on=min(now, back.interval.end),
        language=language,
        adopted=adopted,
        before=_before(dossier, back, reviews, adopted, language),
        unchanged=dossier.old_texts,
        renewed=changed - dossier.old_texts,
        made=Made(read.file.name, mark),
    )


def _one_period(wanted: str, programme: Programme) -> Period:
    found = resolve(wanted, programme)
    if len(found) > 1:
        raise NoReviewError("one-period", period=wanted.strip())
    return found[0]


def _ahead(back: Period, wanted: str, programme: Programme) -> Period:
    """The period to decide for: the one asked for; else after a phase the phase that follows, and
    after anything else the first whole year."""
    if wanted:
        ahead = _one_period(wanted, programme)
        if ahead.interval.end <= back.interval.end:
            raise NoReviewError("next-earlier", period=back.title, next=ahead.title)
        return ahead
    end = back.interval.end
    later = [
        (phase.interval.start, name)
        for name, phase in programme.phases.items()
        if phase.interval.start > end
    ]
    if back.id in programme.phases and later:
        return _one_period(min(later)[1], programme)
    return _one_period(f"{end.year + 1:04}", programme)


def _adopted(dossier: Dossier, back: Period) -> AdoptedPlan | None:
    """The plan that was adopted for this period, else the last adopted one that has all of it
    within it."""
    there = dossier.plan_names
    plans = dossier.plans([back.id] if back.id in there else there)
    around = [plan for plan in plans if plan.interval.overlap(back.interval) == back.interval]
    found = max(around, key=lambda plan: plan.date.last_day, default=None)
    if found is None:
        return None
    from toc.core.records.adopted_ids import as_named_now

    return as_named_now(found, dossier.sound)


def _before(
    dossier: Dossier,
    back: Period,
    reviews: Reviews,
    adopted: AdoptedPlan | None,
    language: Language,
) -> EarlierTexts | None:
    """The texts as people last saw them: at earlier reflections, or else in the adopted plan."""
    programme = dossier.sound
    held = [one for one in reviews.held if one.period != back.id]
    if held:
        seen: dict[str, str] = {}
        for one in held:
            seen |= one.texts
        last = held[-1]
        day = partial_day(last.date, language)
        period = period_title(programme, last.period)
        told = PARTS.say("texts.since.review", language, period=period, date=day)
        return EarlierTexts(_whole_texts(dossier, seen), told, whole=False)
    if adopted is None:
        return None
    day = partial_day(adopted.date, language)
    period = period_title(programme, adopted.period)
    told = PARTS.say("texts.since.plan", language, period=period, date=day)
    tables = (adopted.strategic_goals, adopted.operational_goals, adopted.inspanningen)
    return EarlierTexts({name: one.text for table in tables for name, one in table.items()}, told)


def _whole_texts(dossier: Dossier, seen: dict[str, str]) -> dict[str, str]:
    """A very long text stands shortened in the record of a reflection: where it is still the same,
    it is the whole one."""
    tree = dossier.sound_tree
    found = {}
    for name, text in seen.items():
        now = tree.text(name) if name in tree else text
        found[name] = now if shown(now) == text else text
    return found
