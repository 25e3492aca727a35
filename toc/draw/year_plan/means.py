"""What the plan takes of what is scarce, what falls short, and what is not known of it."""

from __future__ import annotations

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
from toc.draw.words.year_document import YEAR
from toc.draw.words.year_heads import HEADS
from toc.draw.words.year_reasons import REASONS
from toc.draw.year_plan.material import YearMaterial
from toc.draw.year_plan.open_points import OpenPoints
from toc.draw.year_plan.open_told import every_told
from toc.plan.choosing.limits import Scarce, Usage, units
from toc.plan.report.demands import amount_said, partner_name


def chapter(m: YearMaterial, points: OpenPoints) -> Chapter:
    """A table of the limits, the shortages, a table of what takes it."""
    language = m.language
    blocks: list[Block] = []
    for over in m.report.over:
        blocks.append(Paragraph(over.sentence, Tone.WARNING))
        blocks.append(Paragraph(YEAR.say("means.because", language)))
        blocks.append(Items(tuple(ListItem(m.told(demand.sentence)) for demand in over.demands)))
    blocks.append(limits_table(m))
    if any(use.by for use in m.proposal.usage if use.limit_kind is not Scarce.FOCUS):
        blocks.append(by_table(m))
        blocks.append(Paragraph(YEAR.say("means.counted", language), Tone.NOTE))
        if any(_by_year(m, name) for name in m.in_plan):
            blocks.append(Paragraph(YEAR.say("means.by-year", language), Tone.NOTE))
    blocks += every_told(
        m, points, "cost", "structural-cost", "fte", "given", "budget", "staff", "room"
    )
    return Chapter(
        "middelen", YEAR.say("means", language), tuple(blocks), page_break=bool(m.in_plan)
    )


def _by_year(m: YearMaterial, name: str) -> bool:
    """Whether the file says of years what it takes."""
    value = m.inspanning(name)
    amounts = (value.cost, value.fte)
    return any(one is not None and (one.periods or one.per_year) for one in amounts)


def limits_table(m: YearMaterial) -> Table:
    """A row for each limit: the room, what is used, what is left or falls short."""
    language = m.language
    heads = ["what", *(["period"] if m.several else []), "room", "used", "left", "by"]
    shares = {"what": 2.6, "period": 0.8, "room": 1.1, "used": 1.1, "left": 1.4, "by": 1.8}
    heads_of = tuple(
        Column(
            HEADS.say(f"head.{name}", language),
            shares[name],
            "left" if name in ("what", "period", "by") else "right",
        )
        for name in heads
    )
    rows = tuple(_limit(m, use) for use in m.proposal.usage)
    return Table("middelen", YEAR.say("means.caption", language, period=m.period), heads_of, rows)


def _limit(m: YearMaterial, use: Usage) -> tuple[Cell, ...]:
    language, scarce = m.language, use.limit_kind
    what = HEADS.say(f"scarce.{scarce.value}", language)
    if use.partner:
        what = HEADS.say(
            "scarce.partner", language, what=what, partner=partner_name(m.programme, use.partner)
        )
    room, left = (
        Cell(YEAR.say("unknown", language), open=True),
        Cell(REASONS.say("left.unknown", language), open=True),
    )
    silent = bool(use.partner and use.unknown)
    used = amount(m, scarce, use.used)
    if silent:
        said = YEAR.say("at-least", language, amount=used.text) if use.used else ""
        used = Cell(said or YEAR.say("unknown", language), open=True)
    if use.amount is not None:
        room = amount(m, scarce, use.amount)
        rest = use.amount - use.used
        key = "over" if use.over else "none" if not rest else "rest"
        said = REASONS.say(
            f"left.{key}", language, amount=amount_said(scarce, abs(rest), language)
        )
        if not silent:
            left = Cell(said, rest / units(scarce), strong=bool(use.over))
        elif use.over:
            left = Cell(YEAR.say("at-least", language, amount=said), strong=True)
    by = m.short(name for name in use.by if use.by[name])
    return (
        Cell(what, strong=bool(use.over)),
        *((Cell(m.period_title(use.period)),) if m.several else ()),
        room,
        used,
        left,
        Cell(by or YEAR.say("nothing", language)),
    )


def amount(m: YearMaterial, scarce: Scarce, value: int) -> Cell:
    """An amount in the units of planning, as a number that can be counted with."""
    return Cell(amount_said(scarce, value, m.language), value / units(scarce))


def by_table(m: YearMaterial) -> Table:
    """A row for each inspanning in the plan, and what it takes in each period."""
    language = m.language
    uses = {(use.limit_kind, use.period): use.by for use in m.proposal.usage if not use.partner}
    asked = [
        (scarce, number)
        for number in range(len(m.periods))
        for scarce in (Scarce.BUDGET, Scarce.FTE)
    ]
    heads_of = (
        Column(HEADS.say("head.code", language), 0.6),
        Column(HEADS.say("head.inspanning", language), 3.6),
        *(
            Column(
                HEADS.say(
                    "head.scarce",
                    language,
                    what=HEADS.say(f"scarce.{scarce.value}", language),
                    period=m.period_title(number),
                ),
                1.2,
                "right",
            )
            for scarce, number in asked
        ),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            Cell(m.codes[name]),
            Cell(m.text(name)),
            *(
                _taken(m, name, scarce, uses.get((scarce, number), {}).get(name))
                for scarce, number in asked
            ),
        )
        for name in m.in_plan
    ]
    taken = list(zip(*(row[2:] for row in rows), strict=True))
    totals = (
        _total(m, scarce, sum(uses.get((scarce, number), {}).values()), column)
        for (scarce, number), column in zip(asked, taken, strict=True)
    )
    rows.append((Cell(""), Cell(YEAR.say("total", language), strong=True), *totals))
    caption = YEAR.say("by.caption", language, period=m.period)
    return Table("middelen-per-inspanning", caption, heads_of, tuple(rows))


def _total(m: YearMaterial, scarce: Scarce, total: int, column: tuple[Cell, ...]) -> Cell:
    """What all take together: what is not known of one is not counted, and is not nothing."""
    cell = amount(m, scarce, total)
    if not any(one.open for one in column):
        return Cell(cell.text, cell.number, strong=True)
    key, values = ("at-least", {"amount": cell.text}) if total else ("unknown", {})
    return Cell(YEAR.say(key, m.language, **values), open=True, strong=True)


def _taken(m: YearMaterial, name: str, scarce: Scarce, taken: int | None) -> Cell:
    if taken is not None:
        return amount(m, scarce, taken)
    value = m.inspanning(name)
    unclear = value.cost is not None and value.cost.unclear(value.structural)
    if value.fte is None if scarce is Scarce.FTE else value.cost is None or unclear:
        return Cell(YEAR.say("unknown", m.language), open=True)
    return Cell(amount_said(scarce, 0, m.language), 0.0)
