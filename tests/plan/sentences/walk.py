"""Through everything that was told of a plan: each sentence to the check of its key."""

from __future__ import annotations

from tests.plan.oracle import Oracle
from tests.plan.sentences import (
    asks_adoption,
    asks_choice,
    asks_demands,
    asks_method,
    asks_periods,
    asks_plan,
    asks_plan_period,
    asks_sure,
    asks_takes,
    asks_what_if,
    asks_year,
    asks_year_board,
    asks_year_pages,
)
from tests.plan.sentences.record import Saying
from tests.plan.sentences.registry import CHECKS, ELSEWHERE, PARTS, WITHOUT
from tests.plan.sentences.told import Told
from toc.documents.document import Chapter, Document, Items, Table
from toc.draw.year_plan.material import YearMaterial
from toc.plan.adopting.look_back import LookBack
from toc.plan.adopting.plan_changes import PlanChanges
from toc.plan.report.demands import ToldDemand
from toc.plan.report.how_sure import HowSure, firm_sentence
from toc.plan.report.phase_plan import PeriodPlan, PhasePlan, PlannedInspanning
from toc.plan.report.plan_why import PlanWhy
from toc.plan.report.what_if import WhatIf

__all__ = [
    "asks_adoption",
    "asks_choice",
    "asks_method",
    "asks_plan",
    "asks_plan_period",
    "asks_sure",
    "asks_takes",
    "asks_year_board",
    "asks_year_pages",
]


class WrongSentenceError(AssertionError):
    """A sentence that is not so."""


def check(told: Told, saying: Saying, about: str) -> None:
    """Ask a sentence again."""
    key = saying.table, saying.key
    told.hear(saying)
    if key in WITHOUT or key in ELSEWHERE:
        return
    try:
        CHECKS[key](told, saying, about)
    except WrongSentenceError:
        raise
    except (AssertionError, KeyError) as error:
        raise WrongSentenceError(f"{key} of ‘{about}’: “{saying.text}”: {error!r}") from error


def ask(told: Told, text: str, about: str = "", *tables: str) -> None:
    """Ask everything in a text that was put together from sentences."""
    if text:
        for saying in told.record.pieces(text, *tables):
            check(told, saying, about)


def unheard(told: Told) -> list[Saying]:
    """What was said and nobody asked again."""
    return [
        saying
        for key, saying in told.record.sayings.items()
        if key not in told.record.heard
        and key[:2] not in WITHOUT
        and key[:2] not in ELSEWHERE
        and (key[:2] in CHECKS or key[:2] in PARTS)
    ]


def plan(told: Told, report: PhasePlan) -> None:
    """Everything in the report of a plan."""
    for sentence in (report.title, report.notice, *report.essence, report.ties, report.unproven):
        ask(told, sentence)
    for said, ruled in zip(report.decisions, report.decisions, strict=True):
        first, *rest = told.record.pieces(said, "PHASE_PLAN")
        check(told, first, ruled)
        for piece in rest:
            check(told, piece, first.value("name"))
    for over in report.over:
        ask(told, over.sentence, "", "DEMANDS")
        asks_demands.over(told, over)
        for demand in over.demands:
            _demand(told, demand)
    for number, period in enumerate(report.periods):
        _period(told, number, period)
    for activity in report.always:
        _activity(told, activity)
    for group in report.not_now:
        for left in group.inspanningen:
            ask(told, group.reason, left.id, "PHASE_PLAN")
            for detail in _details(told, left.detail):
                check(told, detail, left.id)
            for sentence in left.takes:
                ask(told, sentence, left.id, "TAKES")
    for sentence in (*report.inversions, *report.disagreements, report.order):
        ask(told, sentence)
    for sentence in (*report.method, *report.not_known):
        ask(told, sentence, "", "PHASE_PLAN")


def _details(told: Told, detail: str) -> list[Saying]:
    """The parts of what is particular to one, between commas and semicolons."""
    found = []
    rest = detail
    while rest:
        fitting = [
            one
            for (table, key, text), one in told.record.sayings.items()
            if table == "PHASE_PLAN" and key.startswith("detail.") and rest.startswith(text)
        ]
        assert fitting, f"nobody said ‘{rest}’"
        found.append(max(fitting, key=lambda one: len(one.text)))
        rest = rest[len(found[-1].text) :].lstrip("; ,")
    return found


def _period(told: Told, number: int, period: PeriodPlan) -> None:
    first, *outside = period.lies
    asks_periods.lies(told, number, first, told.language)
    for sentence in outside:
        ask(told, sentence, str(number), "PLANNING")
    ask(told, period.focus_sentence, str(number), "PLANNING")
    for group in period.groups:
        for activity in group.activities:
            _activity(told, activity)
    for one in period.committed:
        ask(told, one.told, f"{number} {one.id}", "PHASE_PLAN")
    for taken in period.means:
        ask(told, taken.sentence, str(number), "PHASE_PLAN")
    for sentence in period.goals_sentences:
        ask(told, sentence, str(number), "PHASE_PLAN")


def _activity(told: Told, activity: PlannedInspanning) -> None:
    for sentence in (*activity.told, *activity.why):
        ask(told, sentence, activity.id, "PHASE_PLAN")


def what_if(told: Told, found: WhatIf, oracles: list[Oracle | None]) -> None:
    """The scenarios beside the plan, each with the oracle of what is asked."""
    for number, anew in enumerate(oracles):
        asks_what_if.scenario(told, anew, found, number)
        for demand in found.scenarios[number].demands:
            _demand(told, demand)


def _demand(told: Told, demand: ToldDemand) -> None:
    saying = told.record.find(demand.sentence, "DEMANDS", "SCENARIOS")
    assert saying is not None
    if saying.table == "DEMANDS":
        check(told, saying, demand.about)
    else:
        told.hear(saying)


def no_plan(told: Told, sentence: str, demands: tuple[ToldDemand, ...]) -> None:
    """That there is no plan, and what contradicts what."""
    ask(told, sentence, "", "DEMANDS")
    asks_demands.conflict(told, demands, {})
    for demand in demands:
        _demand(told, demand)


def how_sure(told: Told, found: HowSure) -> None:
    """How sure the plan is."""
    for sentence in (*found.method, found.essence, firm_sentence(found, told.language)):
        ask(told, sentence, "", "SENSITIVITY")
    for one in (*found.contested, *found.near):
        ask(told, one.said, one.id, "SENSITIVITY")
        ask(told, one.tip, one.id, "SENSITIVITY")


def year(told: Told, m: YearMaterial, document: Document) -> None:
    """Everything in a year document that this document alone says."""
    told.now_of["codes"] = {code: name for name, code in m.codes.items()}
    tables = ("REASONS", "POINTS", "ASKED", "YEAR")
    about = _abouts(told, document, tables)
    for (table, _, text), saying in list(told.record.sayings.items()):
        key = saying.table, saying.key
        if table in tables and key in CHECKS:
            for name in about.get(text, [""]):
                check(told, saying, name)
        elif table in tables and key in PARTS:
            told.hear(saying)
    asks_periods.whole_time(told, document.facts)


def _abouts(told: Told, document: Document, tables: tuple[str, ...]) -> dict[str, list[str]]:
    """What each sentence is about: the row in which it stands, or the card."""
    found: dict[str, list[str]] = {}
    codes = asks_year.codes(told)

    def add(said: str, name: str) -> None:
        if name not in found.setdefault(said, []):
            found[said].append(name)

    def note(text: str, name: str) -> None:
        for table, _, said in told.record.sayings:
            if table in tables and said and said in text:
                add(said, name)

    def through(chapter: Chapter) -> None:
        name = chapter.id.removeprefix("kaart-")
        for block in chapter.blocks:
            if isinstance(block, Table):
                for row in block.rows:
                    whose = codes.get(row[0].text, "")
                    if block.id == "doelen" and whose:
                        for number, cell in enumerate(row[2:]):
                            for piece in told.record.pieces(cell.text, *tables):
                                add(piece.text, f"{number} {whose}")
                    elif block.id in ("gekozen", "nu-niet") and whose:
                        for cell in row[2:]:
                            note(cell.text, whose)
                    elif block.id == "nu-niet":
                        heading = row[0].text
                        below = block.rows[block.rows.index(row) + 1]
                        note(heading, codes.get(below[0].text, ""))
            elif isinstance(block, Items) and chapter.id.startswith("kaart-"):
                for item in block.items:
                    note(item.text, name)
                    note(item.text[:1].lower() + item.text[1:], name)
        for section in chapter.sections:
            through(section)

    for chapter in document.chapters:
        through(chapter)
    return found


def next_year(told: Told, back: LookBack, changes: PlanChanges) -> None:
    """What carried over from an adopted plan, and what has changed since."""
    about: dict[str, list[str]] = {}
    for part in back.parts:
        for item in part.items:
            for text in (item.sentence, part.title):
                about.setdefault(text, []).append(item.id)
    for group in changes.groups:
        for change in group.changes:
            about.setdefault(change.detail, []).append(change.id)
    for (table, _, text), saying in list(told.record.sayings.items()):
        if table == "ADOPTION":
            names = [name for said, of in about.items() if text in said for name in of]
            for name in dict.fromkeys(names) or [""]:
                if (table, saying.key) in CHECKS:
                    check(told, saying, name)
                else:
                    told.hear(saying)


def why(told: Told, found: PlanWhy) -> None:
    """Everything about one."""
    told.now_of["why"] = True
    for sentence in found.sentences:
        text = sentence
        # A detail stands as a sentence of its own, with a capital and a full stop.
        if told.record.find(text) is None:
            low = text[:1].lower() + text[1:].rstrip(".")
            for piece in _details(told, low):
                check(told, piece, found.id)
        else:
            for piece in told.record.pieces(text, "TAKES", "PHASE_PLAN"):
                check(told, piece, found.id)
    told.now_of.pop("why")
