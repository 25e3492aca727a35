"""The history of a programme's decisions, by date: what was decided, which plans were adopted,
which reflections were held, and which findings were accepted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from toc.core.dossier import Dossier
from toc.core.model import Decision, PartialDate, Programme, in_force
from toc.core.records.plan_files import PlanFile
from toc.core.records.reviews import Reviewed, Reviews
from toc.core.words import Language
from toc.documents.document import Cell, Chapter, Column, Document, Paragraph, Table, Tone
from toc.documents.screen import Look, Page, Part, front, heading, item, line
from toc.plan.adopting.plan_facts import partial_day
from toc.review.words.decision_log import DECISION_LOG


class EventKind(StrEnum):
    """What happened."""

    DECISION = "decision"
    PLAN = "plan"
    REVIEW = "review"
    ACCEPTED = "accepted"


@dataclass(frozen=True)
class Event:
    """Something that was decided. `date` is as precise as it is known, None where the plan does
    not say when; `what` is what happened, `why` the reason, `by` the role, each empty where it is
    not known. `about` is the id of what it is about. `notes` say what has become of it."""

    kind: EventKind
    date: PartialDate | None
    what: str
    why: str = ""
    by: str = ""
    about: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Year:
    """What happened in a year, the first first; `title` is the year, or that it is not known."""

    title: str
    events: tuple[Event, ...]


@dataclass(frozen=True)
class DecisionLog:
    """The whole history, or since a year. `empty` says that there is none, else it is empty."""

    version: int
    programme: str
    title: str
    years: tuple[Year, ...]
    empty: str


def decision_log(
    programme: Programme,
    plans: Sequence[PlanFile],
    reviews: Reviews,
    language: Language,
    since: int | None = None,
) -> DecisionLog:
    """The history in words, since the year `since` or from the start. `plans` are the adopted
    plans, those that were replaced too, and can all be used."""
    events = [
        *_decisions(programme, language),
        *_plans(plans, language),
        *_reviews(reviews, programme, language),
    ]
    kept = [one for one in events if since is None or one.date is None or one.date.year >= since]
    kept.sort(key=_when)
    years = [
        Year(f"{year:04}", tuple(found))
        for year, found in groupby(kept, key=lambda one: _year(one))
    ]
    accepted = tuple(_accepted(programme, language))
    if accepted:
        years.append(Year(_say("undated", language), accepted))
    title = _say("title", language) if since is None else _say("title-since", language, year=since)
    empty = ""
    if not years:
        empty = _say("empty" if since is None else "empty-since", language, year=since)
    return DecisionLog(1, programme.title, title, tuple(years), empty)


def history(dossier: Dossier, language: Language, since: int | None = None) -> DecisionLog:
    """The history of a programme's decisions, since a year or from the start. UnusableError where
    a record beside it cannot be used: history is never told by half."""
    names = dossier.every_plan_name
    dossier.plans(names)
    plans = [dossier.plan_file(name) for name in names]
    return decision_log(dossier.sound, plans, dossier.reviews, language, since)


def log_document(log: DecisionLog, language: Language) -> Document:
    """The history as a document: a chapter with a table for each year."""
    chapters = tuple(
        Chapter(f"jaar-{number}", year.title, (_table(number, year, language),))
        for number, year in enumerate(log.years, 1)
    )
    if not chapters:
        chapters = (Chapter("leeg", log.title, (Paragraph(log.empty, Tone.LEAD),)),)
    return Document(
        title=log.title,
        subtitle=log.programme,
        language=language,
        programme=log.programme,
        facts=(),
        chapters=chapters,
        footer=f"{log.programme} · {log.title}",
    )


def log_page(log: DecisionLog, language: Language) -> Page:
    """The history as a screen."""
    yield from front(log.programme, log.title)
    if log.empty:
        yield line(log.empty)
    for year in log.years:
        yield from heading(year.title)
        for day, events in groupby(year.events, key=lambda one: _day_said(one, language)):
            if day:
                yield line(day, indent=2, look=Look.ASIDE)
            for event in events:
                yield from _shown(event, language)


def _shown(event: Event, language: Language) -> Page:
    plain = event.kind is EventKind.DECISION
    yield item(Part(event.what, Look.PLAIN if plain else Look.STRONG))
    said = _aside(event, language)
    if event.why and said:
        yield line(event.why, Part(f" ({said})", Look.ASIDE), indent=4)
    elif event.why or said:
        look = Look.PLAIN if event.why else Look.ASIDE
        yield line(event.why or said, indent=4, look=look)


def _aside(event: Event, language: Language) -> str:
    """Who decided it, and what has become of it."""
    by = [_say("by", language, role=event.by)] if event.by else []
    return "; ".join([*by, *event.notes])


def _day_said(event: Event, language: Language) -> str:
    """When it was, as precise as it is known; empty where that is not known."""
    return partial_day(event.date, language) if event.date is not None else ""


def _table(number: int, year: Year, language: Language) -> Table:
    shares = (("when", 1.3), ("what", 4.0), ("why", 3.0), ("by", 1.7))
    columns = tuple(Column(_say(f"head.{name}", language), share) for name, share in shares)
    rows = tuple(
        (
            Cell(_day_said(event, language)),
            Cell(event.what, strong=event.kind is not EventKind.DECISION),
            Cell(event.why),
            Cell(_aside(event, language)),
        )
        for event in year.events
    )
    return Table(f"besluiten-{number}", year.title, columns, rows)


def _say(key: str, language: Language, **values: object) -> str:
    return DECISION_LOG.say(key, language, **values)


def _year(event: Event) -> int:
    return event.date.year if event.date is not None else 0


def _when(event: Event) -> tuple[PartialDate, int]:
    # On one day a reflection goes before what it decided, and a plan comes after.
    order = (EventKind.REVIEW, EventKind.DECISION, EventKind.PLAN, EventKind.ACCEPTED)
    return event.date or PartialDate(1), order.index(event.kind)


def _decisions(programme: Programme, language: Language) -> Iterator[Event]:
    holds = {number for number, _ in in_force(programme.decisions)}
    for number, decision in enumerate(programme.decisions):
        phase = programme.phases.get(decision.period)
        notes: tuple[str, ...] = ()
        if number not in holds:
            notes = (_say("replaced", language),)
        said = _say(
            f"decision.{decision.decision.value}",
            language,
            text=_text(programme, decision).rstrip("."),
            period=phase.title if phase is not None else decision.period,
            change=(decision.change or "").rstrip("."),
        )
        if decision.earliest is not None:
            date = partial_day(decision.earliest, language)
            said += _say("not-before", language, date=date)
        yield Event(
            EventKind.DECISION,
            decision.date,
            said,
            decision.reason,
            decision.role,
            decision.about,
            notes,
        )


def _text(programme: Programme, decision: Decision) -> str:
    for table in (
        programme.inspanningen,
        programme.operational_goals,
        programme.strategic_goals,
    ):
        if decision.about in table:
            return table[decision.about].text
    return decision.about


def _plans(plans: Sequence[PlanFile], language: Language) -> Iterator[Event]:
    for found in plans:
        if (plan := found.plan) is None:
            continue
        replaced = found.name != plan.period
        yield Event(
            EventKind.PLAN,
            plan.date,
            _say("plan", language, period=plan.period, count=len(plan.chosen)),
            by=plan.role,
            about=found.name,
            notes=(_say("plan-replaced", language, name=found.name),) if replaced else (),
        )


def _reviews(reviews: Reviews, programme: Programme, language: Language) -> Iterator[Event]:
    for held in reviews.held:
        yield Event(
            EventKind.REVIEW,
            held.date,
            _say(
                "review",
                language,
                period=_named(programme, held.period),
                next=_named(programme, held.next_period),
            ),
            why=_counted(held, language),
            about=held.period,
        )


def _named(programme: Programme, period: str) -> str:
    phase = programme.phases.get(period)
    return phase.title if phase is not None else period


def _counted(held: Reviewed, language: Language) -> str:
    said = [_say("review-decided", language, count=len(held.decisions))]
    if held.wishes:
        said.append(_say("review-wishes", language, count=len(held.wishes)))
    said.append(_say("review-seen", language, count=len(held.texts)))
    return ", ".join(said) + "."


def _accepted(programme: Programme, language: Language) -> Iterator[Event]:
    """The plan says until when it holds, and not since when."""
    for one in programme.accepted:
        notes: tuple[str, ...] = ()
        if one.until is not None:
            notes = (_say("until", language, date=partial_day(one.until, language)),)
        names = ", ".join(one.elements)
        yield Event(
            EventKind.ACCEPTED,
            None,
            _say("accepted", language, rule=one.rule, names=names),
            one.reason or "",
            one.owner or "",
            one.rule,
            notes,
        )
