"""The first page: what we do, what we do not do, what falls short, what is asked."""

from __future__ import annotations

from collections.abc import Iterator

from toc.documents.document import Block, Chapter, Items, ListItem, Paragraph, Tone
from toc.draw.words.year_decisions import ASKED
from toc.draw.words.year_document import YEAR
from toc.draw.year_plan.decision_points import DecisionPoint
from toc.draw.year_plan.decision_points import code as decision_code
from toc.draw.year_plan.material import YearMaterial, spans
from toc.draw.year_plan.not_now import reason_of
from toc.draw.year_plan.open_points import OpenPoints
from toc.draw.year_plan.open_told import code

_MOST = 14
"""More inspanningen than this are counted by network on the first page, and not named."""


def chapter(m: YearMaterial, points: OpenPoints, asked: tuple[DecisionPoint, ...]) -> Chapter:
    """The summary on one page."""
    language = m.language
    blocks: list[Block] = [Paragraph(_lead(m), Tone.LEAD)]
    blocks += [Paragraph(said) for said in _goals(m)]
    blocks.append(Paragraph("", label=YEAR.say("summary.do", language)))
    blocks.append(_do(m))
    if m.not_now:
        label = YEAR.say("summary.not-now", language, count=len(m.not_now))
        blocks += [Paragraph("", label=label), Items(tuple(_not_now(m)))]
    blocks.append(Paragraph("", label=YEAR.say("summary.means", language)))
    blocks += _means(m, points)
    label = YEAR.say("summary.asked", language)
    blocks.append(Paragraph("", label=label))
    if asked:
        blocks.append(Items(tuple(ListItem(one.short, decision_code(one, m)) for one in asked)))
    else:
        blocks.append(Paragraph(ASKED.say("lead.none", language)))
    return Chapter("samenvatting", YEAR.say("summary", language), tuple(blocks), page_break=True)


def _lead(m: YearMaterial) -> str:
    key = "lead.adopted" if m.adopted else "lead.chosen"
    key = key if m.chosen else f"{key}.none"
    said = [YEAR.say(key, m.language, count=len(m.chosen), period=m.period)]
    if m.fixed:
        said.append(YEAR.say("lead.fixed", m.language, count=len(m.fixed)))
    if m.structural:
        said.append(YEAR.say("lead.structural", m.language, count=len(m.structural)))
    return " ".join(said)


def _goals(m: YearMaterial) -> Iterator[str]:
    """For how many goals something is done, period by period."""
    for period in m.report.periods:
        states = {
            level: [
                goal.state
                for goal in period.goals
                if goal.level == level and goal.state != "stopped"
            ]
            for level in ("strategic", "operational")
        }
        if not any(states.values()):
            continue
        possibly = states["operational"].count("possibly")
        said = YEAR.say(
            "lead.goals" if possibly else "lead.goals-certain",
            m.language,
            strategic=_done(states["strategic"]),
            all_strategic=len(states["strategic"]),
            operational=_done(states["operational"]),
            all_operational=len(states["operational"]),
            **({"possibly": possibly} if possibly else {}),
        )
        yield (
            YEAR.say("lead.in-period", m.language, period=period.title, said=said)
            if m.several
            else said
        )


def _done(states: list[str]) -> int:
    return states.count("served") + states.count("possibly")


def _do(m: YearMaterial) -> Block:
    if not m.chosen:
        return Paragraph(YEAR.say("nothing-chosen", m.language))
    if len(m.chosen) <= _MOST:
        return Items(tuple(ListItem(m.text(name), m.codes[name]) for name in m.chosen))
    counted: dict[str, list[str]] = {}
    for name in m.chosen:
        counted.setdefault(m.home(name), []).append(name)
    return Items(
        tuple(
            ListItem(YEAR.say("summary.network", m.language, title=title, count=len(names)))
            for title, names in counted.items()
        )
    )


def _not_now(m: YearMaterial) -> Iterator[ListItem]:
    for group in m.report.not_now:
        codes = [m.codes[left.id] for left in group.inspanningen if left.id in m.codes]
        if codes and group.inspanningen[0].id not in m.over:
            said = reason_of(m, group)
            if len(codes) > 1:
                said = YEAR.say("summary.reason", m.language, reason=said, count=len(codes))
                yield ListItem(f"{said}.", spans(codes))
            else:
                # One alone can be called by its text; a code says nothing on the first page.
                (text,) = (left.text for left in group.inspanningen if left.id in m.codes)
                yield ListItem(f"{text.rstrip('.')}. {said}.", codes[0])


def _means(m: YearMaterial, points: OpenPoints) -> Iterator[Paragraph]:
    for over in m.report.over:
        yield Paragraph(over.sentence, Tone.WARNING)
    missing = [
        point
        for key in ("cost", "fte", "budget", "staff", "room")
        if (point := points.of(key)) is not None
    ]
    if not m.report.over and not missing:
        yield Paragraph(YEAR.say("summary.enough", m.language))
    if missing:
        codes = ", ".join(code(point, m) for point in missing)
        known = any(use.amount is not None for period in m.report.periods for use in period.means)
        key = "summary.partly" if known else "summary.unknown"
        yield Paragraph(YEAR.say(key, m.language, codes=codes), Tone.OPEN)
