"""Whether the story still holds: done against moving, the assumptions, and what hangs on one."""

from __future__ import annotations

from collections.abc import Iterator

from toc.documents.document import (
    Block,
    Cell,
    Chapter,
    Column,
    Items,
    ListItem,
    Paragraph,
    Table,
    Tone,
)
from toc.measure.report.theory import AssumptionLine, stress_report, theory_report
from toc.review.report.assumptions import EvidenceState, Judged
from toc.review.report.facts import Facts
from toc.review.report.material import ReviewMaterial
from toc.review.words.review_parts import PARTS

_MOST_NAMED = 8


def chapter(m: ReviewMaterial, f: Facts) -> Chapter | None:
    """The four cells with their questions, and what is known of each assumption; None where
    nothing is known of either, which the first page says."""
    sections = tuple(
        Chapter(f"verhaal-{key}", PARTS.say(f"theory.{key}", m.language), blocks)
        for key, blocks in (
            ("cells", tuple(_cells(m))),
            ("assumptions", tuple(_assumptions(m, f))),
            ("stress", tuple(_stress(m, f))),
        )
        if blocks
    )
    if not sections:
        return None
    lead = Paragraph(PARTS.say("theory.lead", m.language))
    return Chapter("verhaal", PARTS.say("theory", m.language), (lead,), sections)


def _cells(m: ReviewMaterial) -> Iterator[Block]:
    told = theory_report(m.graph, m.found, m.on, m.language, m.left_out)
    if not told.cells:
        return
    for cell in told.cells:
        yield Paragraph(cell.question, label=cell.title)
        yield Items(
            tuple(
                ListItem(f"{goal.text.rstrip('.')} ({goal.aside})." if goal.aside else goal.text)
                for goal in cell.goals
            )
        )
    yield Paragraph(told.caution, Tone.NOTE)
    if told.unknown:
        yield Paragraph("", label=PARTS.say("theory.unknown", m.language))
        yield Items(tuple(ListItem(said) for said in told.unknown))
        names = m.quoted(told.unknown_goals, _MOST_NAMED)
        yield Paragraph(PARTS.say("theory.unknown-goals", m.language, names=names))


def _assumptions(m: ReviewMaterial, f: Facts) -> Iterator[Block]:
    held = f.held
    if held.bare == held.links:
        return
    heads = (("what", 3.4), ("held", 1.5), ("evidence", 2.8))
    yield Table(
        "aannames",
        PARTS.say("theory.caption", m.language),
        tuple(Column(PARTS.say(f"theory.head.{key}", m.language), wide) for key, wide in heads),
        tuple(_row(m, one) for one in held.judged),
    )
    if held.bare:
        said = PARTS.say("theory.bare", m.language, count=held.bare, all=held.links)
        yield Paragraph(said, Tone.OPEN)


def _row(m: ReviewMaterial, one: Judged) -> tuple[Cell, ...]:
    text = one.text
    if not text:
        link = one.links[0]
        values = {"element": m.text(link.element), "goal": m.text(link.goal)}
        text = PARTS.say("theory.link", m.language, **values)
    found = one.evidence or PARTS.say("theory.no-evidence", m.language)
    if one.test and one.held is EvidenceState.UNTESTED:
        found = PARTS.say("theory.test", m.language, test=one.test)
    untested = one.held is EvidenceState.UNTESTED
    state = one.word if untested else f"{one.symbol} {one.word}"
    return (Cell(text), Cell(state, open=untested), Cell(found))


def _stress(m: ReviewMaterial, f: Facts) -> Iterator[Block]:
    told = stress_report(m.graph, m.language)
    # Where no link has an assumption at all, that was said just before.
    if not told.lead or f.held.bare == f.held.links:
        return
    yield Paragraph(told.lead)
    if told.worst:
        yield Items(tuple(_line(one) for one in told.worst))
    if told.rest:
        yield Paragraph(told.rest_lead)
        yield Items(tuple(_line(one) for one in told.rest))


def _line(one: AssumptionLine) -> ListItem:
    said = " ".join(part for part in (one.lost, one.goals) if part)
    return ListItem(said, f"{one.text.rstrip('.')} ({one.kind})")
