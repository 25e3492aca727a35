"""What we did not measure: said once, and listed only where a list helps."""

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
from toc.review.report.facts import Facts
from toc.review.report.gaps import Overdue
from toc.review.report.material import ReviewMaterial
from toc.review.words.review_parts import PARTS


def chapter(m: ReviewMaterial, f: Facts) -> Chapter:
    """What did not come, from whom; what has no baseline; which goals have no indicator."""
    found = (
        ("overdue", tuple(_overdue(m, f))),
        ("stale", tuple(_stale(m, f))),
        ("baseline", tuple(_baseline(m, f))),
        ("undated", tuple(_undated(m, f))),
        ("bare", tuple(_bare(m, f))),
    )
    sections = tuple(
        Chapter(f"niet-gemeten-{key}", PARTS.say(f"gaps.{key}", m.language), blocks)
        for key, blocks in found
        if blocks
    )
    blocks: tuple[Block, ...] = ()
    if not sections:
        blocks = (Paragraph(PARTS.say("gaps.nothing", m.language)),)
    elif len(sections) == 1:
        # One is no division.
        blocks, sections = sections[0].blocks, ()
    return Chapter("niet-gemeten", PARTS.say("gaps", m.language), blocks, sections)


def _overdue(m: ReviewMaterial, f: Facts) -> Iterator[Block]:
    if not f.gaps.overdue:
        return
    heads = (("indicator", 3.4), ("period", 2.2), ("owner", 1.8))
    by_id: dict[str, list[Overdue]] = {}
    for one in f.gaps.overdue:
        by_id.setdefault(m.programme.indicators[one.id].measures or "", []).append(one)
    rows: list[tuple[Cell, ...]] = []
    for title, elements in m.by_home(tuple(by_id)):
        rows.append((Cell(title, strong=True), Cell(""), Cell("")))
        rows += [_late(m, one) for element in elements for one in by_id[element]]
    yield Table(
        "niet-gekomen",
        PARTS.say("gaps.overdue-caption", m.language),
        tuple(Column(PARTS.say(f"gaps.head.{key}", m.language), wide) for key, wide in heads),
        tuple(rows),
    )


def _late(m: ReviewMaterial, one: Overdue) -> tuple[Cell, ...]:
    period = one.period
    if one.missed:
        period = PARTS.say("gaps.missed", m.language, period=one.period, count=one.missed)
    owner = one.owner or PARTS.say("gaps.nobody", m.language)
    return (Cell(one.text), Cell(period), Cell(owner, open=not one.owner))


def _stale(m: ReviewMaterial, f: Facts) -> Iterator[Block]:
    if f.gaps.stale:
        yield Items(
            tuple(
                ListItem(
                    PARTS.say("gaps.source", m.language, last=one.last, count=one.waiting),
                    one.name,
                )
                for one in f.gaps.stale
            )
        )


def _baseline(m: ReviewMaterial, f: Facts) -> Iterator[Block]:
    if f.gaps.no_baseline:
        why = dict(f.gaps.reasons)
        yield Items(
            tuple(
                ListItem(
                    PARTS.say("gaps.why", m.language, text=m.text(name), reason=why[name])
                    if name in why
                    else m.text(name)
                )
                for name in f.gaps.no_baseline
            )
        )


def _undated(m: ReviewMaterial, f: Facts) -> Iterator[Block]:
    if f.gaps.undated:
        yield Items(tuple(ListItem(m.text(name)) for name in f.gaps.undated))


def _bare(m: ReviewMaterial, f: Facts) -> Iterator[Block]:
    """Where no goal has an indicator a list would be the whole plan; what the plan promised says
    more then."""
    bare, every = f.gaps.bare_goals, f.gaps.all_goals
    if bare and not f.gaps.nothing_measured:
        yield Paragraph(PARTS.say("gaps.bare-some", m.language, count=len(bare), all=every))
        yield Items(
            tuple(
                ListItem("; ".join(m.text(name) for name in names) + ".", title)
                for title, names in m.by_home(bare)
            )
        )
    elif bare:
        said = PARTS.say("gaps.bare-all", m.language, count=every)
        yield Paragraph(said, Tone.OPEN)
    if f.gaps.promised:
        yield Paragraph(PARTS.say("gaps.promised", m.language))
        yield Items(tuple(ListItem(text) for text in f.gaps.promised))
