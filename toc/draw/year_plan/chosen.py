"""What is chosen and why, what runs already, and when."""

from __future__ import annotations

from toc.core.model import RUNS
from toc.core.words import listing
from toc.documents.document import Block, Cell, Chapter, Column, Figure, Paragraph, Table, Tone
from toc.draw.views import words_of
from toc.draw.words.year_document import YEAR
from toc.draw.words.year_heads import HEADS
from toc.draw.words.year_reasons import REASONS
from toc.draw.year_plan.figures import board, horizon, timeline
from toc.draw.year_plan.material import YearMaterial, columns, heading, sentence, texts
from toc.draw.year_plan.open_points import OpenPoints
from toc.draw.year_plan.open_told import every_told
from toc.plan.choosing.decisions import of_kind
from toc.plan.choosing.explain import DecidedBy
from toc.plan.report.phase_plan_reasons import alone
from toc.plan.report.when import begin_said, starts_late


def chapter(m: YearMaterial, points: OpenPoints) -> Chapter:
    """The choice as a table and as drawings."""
    language = m.language
    blocks: list[Block] = [Paragraph(YEAR.say("codes", language), Tone.NOTE)]
    for period in m.report.periods:
        blocks.append(Paragraph(period.focus_sentence, label=period.title if m.several else ""))
    if m.chosen:
        blocks.append(_table(m))
    else:
        blocks.append(Paragraph(YEAR.say("nothing-chosen", language)))
    if m.fixed:
        blocks.append(_fixed(m))
    blocks += every_told(m, points, "until")
    boards = tuple(
        Figure(
            f"keuze-{period.id}",
            view,
            YEAR.say("board.caption", language, period=period.title),
            " ".join(words_of(view)),
        )
        for number, period in enumerate(m.periods)
        if (view := board(m, number)) is not None
    )
    sections = []
    if boards:
        title = YEAR.say("board", language)
        sections.append(Chapter("keuze", title, boards, page_break=True, landscape=True))
    drawn = [
        Figure(
            name,
            view,
            YEAR.say(f"{key}.caption", language, period=m.period),
            " ".join(words_of(view)),
        )
        for name, key, view in (
            ("planning", "timeline", timeline(m)),
            ("looptijd", "horizon", horizon(m)),
        )
        if view is not None
    ]
    if drawn:
        title = YEAR.say("time", language)
        sections.append(Chapter("tijd", title, tuple(drawn), page_break=True, landscape=True))
    title = YEAR.say("chosen", language)
    begun = bool(m.in_plan)
    return Chapter("gekozen", title, tuple(blocks), tuple(sections), page_break=begun)


def _table(m: YearMaterial) -> Table:
    language = m.language
    heads = [("code", 0.65), ("inspanning", 3.4), ("why", 3.6)]
    heads_of = columns(m, *heads)
    rows: list[tuple[Cell, ...]] = []
    for period in m.report.periods:
        for group in period.groups:
            where = group.network or YEAR.say("no-network", language)
            if group.line:
                where = YEAR.say("in-line", language, line=group.line, network=where)
            if m.several:
                where = YEAR.say("in-period", language, period=period.title, where=where)
            rows.append(heading(where, len(heads_of)))
            rows += [
                texts(m.codes[one.id], m.text(one.id), _when_and_why(m, one.id))
                for one in group.activities
            ]
    caption = YEAR.say("chosen.caption", language, period=m.period)
    return Table("gekozen", caption, heads_of, tuple(rows))


def _when_and_why(m: YearMaterial, name: str) -> str:
    """The month in which it starts, where that is not the first of its period, and why."""
    if not starts_late(m.proposal, name):
        return why_chosen(m, name)
    period = begin_said(m.proposal, name, m.language)
    when = sentence(REASONS.say("when.in", m.language, period=period))
    return f"{when} {why_chosen(m, name)}"


def why_chosen(m: YearMaterial, name: str) -> str:
    """Why a chosen one is in: what it alone serves, then what decided."""
    language, reason = m.language, m.proposal.reasons[name]
    said = [
        REASONS.say(key, language, period=period, goals=m.short(goals))
        for key, period, goals in alone(m.proposal, name)
    ]
    match reason.verdict:
        case DecidedBy.DECIDED_IN:
            said += [
                REASONS.say(
                    "why.decided",
                    language,
                    role=ruling.decision.role,
                    date=m.date(ruling.decision.date),
                    reason=sentence(ruling.decision.reason.rstrip(".")),
                )
                for ruling in of_kind(m.proposal.decisions, RUNS, name)
            ]
        case DecidedBy.NEEDED:
            waiting = [
                other
                for other in m.in_plan
                if any(one.inspanning == name for one in m.inspanning(other).requires)
            ]
            key = "needed" if waiting else "needed-other"
            said.append(REASONS.say(f"why.{key}", language, names=m.short(waiting)))
        case DecidedBy.TIE if reason.swaps:
            others = m.short(reason.swaps, last_or=True)
            said.append(REASONS.say("why.tie", language, others=others))
        case DecidedBy.TIE:
            said.append(REASONS.say("why.tie-wider", language))
        case DecidedBy.NOT_ASKED:
            said.append(REASONS.say("why.not_asked", language))
        case _:
            said += m.activities[name].why[-1:]
    return " ".join(said)


def _fixed(m: YearMaterial) -> Table:
    language = m.language
    told: dict[str, str] = {}
    for period in m.report.periods:
        for one in period.committed:
            told.setdefault(one.id, one.told)
    heads_of = (
        Column(HEADS.say("head.code", language), 0.65),
        Column(HEADS.say("head.inspanning", language), 3.4),
        Column(HEADS.say("head.fixed", language), 3.6),
    )
    rows = tuple(
        texts(m.codes[name], m.text(name), sentence(told.get(name, ""))) for name in m.fixed
    )
    return Table("ligt-vast", YEAR.say("fixed.caption", language), heads_of, rows)


def goals_of(m: YearMaterial, name: str) -> str:
    """The goals that an inspanning serves, in words: first the certain ones."""
    service = m.proposal.services.by_inspanning[name]
    certain = service.certain | service.strategic_certain
    given_up = m.proposal.case.given_up
    served = [goal for goal in m.graph.serves(name) if goal not in given_up]
    said = []
    for key, sure in (("serves", True), ("serves-possibly", False)):
        goals = [m.named(goal) for goal in served if (goal in certain) is sure]
        if goals:
            said.append(HEADS.say(f"card.{key}", m.language, goals=listing(goals, m.language)))
    stopped = [m.named(goal) for goal in m.graph.serves(name) if goal in given_up]
    if stopped:
        key = "serves-stopped" if served else "serves-stopped-only"
        said.append(HEADS.say(f"card.{key}", m.language, goals=listing(stopped, m.language)))
    return " ".join(said)
