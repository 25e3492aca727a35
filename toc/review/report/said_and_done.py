"""What we said we would do, beside what was done."""

from __future__ import annotations

from collections.abc import Iterator

from toc.core.words import listing
from toc.documents.document import Block, Cell, Chapter, Column, Paragraph, Table, Tone
from toc.measure.report.progress_words import day_text
from toc.review.report.facts import Facts
from toc.review.report.material import ReviewMaterial, period_title
from toc.review.report.promised_work import Promise, Work
from toc.review.report.summary import parts
from toc.review.words.review_parts import PARTS


def chapter(m: ReviewMaterial, f: Facts) -> Chapter | None:
    """A row for what was promised or told of, and the others counted; then the decisions. None
    where nobody promised, told or decided anything, which the first page says."""
    shown = [one for one in f.work if one.promised or one.told or one.lines]
    gone = _gone(m)
    said = any(one.told or m.adopted is not None for one in shown)
    blocks = tuple(_work(m, f, shown, gone)) if said or gone else ()
    if not blocks and not f.decided:
        return None
    sections: tuple[Chapter, ...] = ()
    if f.decided:
        table = _decisions(m, f)
        sections = (Chapter("besloten", PARTS.say("decided", m.language), (table,)),)
    title = PARTS.say("work", m.language)
    return Chapter("gezegd-en-gedaan", title, blocks, sections)


def _work(m: ReviewMaterial, f: Facts, shown: list[Work], gone: str) -> Iterator[Block]:
    told = {part.key: part.sentences for part in parts(m, f)}
    yield Paragraph(" ".join(told.get("did", ())), Tone.LEAD)
    if shown:
        yield _table(m, shown)
    rest = [one for one in f.work if one not in shown]
    left = [one for one in rest if one.said is Promise.NOT_NOW]
    if left and m.adopted is not None:
        plan = period_title(m.programme, m.adopted.period)
        yield Paragraph(PARTS.say("work.left-out", m.language, count=len(left), plan=plan))
    if len(left) < len(rest):
        yield Paragraph(PARTS.say("work.rest", m.language, count=len(rest) - len(left)))
    if any(one.promised and not one.told for one in shown):
        yield Paragraph(PARTS.say("work.not-told", m.language), Tone.OPEN)
    if gone:
        yield Paragraph(PARTS.say("work.gone", m.language, names=gone), Tone.WARNING)


def _decisions(m: ReviewMaterial, f: Facts) -> Table:
    """What was decided for the period, and what came of it."""
    heads = (("what", 2.8), ("answer", 1.1), ("reason", 2.6), ("came", 1.8))
    return Table(
        "besluiten-toen",
        PARTS.say("decided.caption", m.language, period=m.title),
        tuple(Column(PARTS.say(f"decided.head.{key}", m.language), wide) for key, wide in heads),
        tuple(
            (
                Cell(one.text),
                Cell(one.answer),
                Cell(one.reason),
                Cell(one.came, strong=one.against),
            )
            for one in f.decided
        ),
    )


def _table(m: ReviewMaterial, shown: list[Work]) -> Table:
    """Without a column of what was agreed where nothing was."""
    by_id = {one.id: one for one in shown}
    heads = [("inspanning", 3.2), ("said", 1.5), ("state", 3.0)]
    agreed = any(one.promised for one in shown)
    heads = heads if agreed else [head for head in heads if head[0] != "said"]
    rows: list[tuple[Cell, ...]] = []
    for title, names in m.by_home([one.id for one in shown]):
        rows.append((Cell(title, strong=True), *(Cell("") for _ in heads[1:])))
        for one in (by_id[name] for name in names):
            said = (Cell(one.said_word),) if agreed else ()
            rows.append((Cell(one.text), *said, Cell(stand_of(m, one), open=not one.told)))
    return Table(
        "gezegd-en-gedaan",
        PARTS.say("work.caption", m.language, day=day_text(m.on, m.language)),
        tuple(Column(PARTS.say(f"work.head.{key}", m.language), wide) for key, wide in heads),
        tuple(rows),
    )


def stand_of(m: ReviewMaterial, one: Work) -> str:
    """How an inspanning stands, in a few words: its state, what was told with it, and what was
    counted of it."""
    counted = [
        f"{line.text.rstrip('.')}: {line.symbol} {line.word}"
        for line in one.lines
        if line.value is not None or one.state is None
    ]
    said = f"{one.symbol} {one.word}"
    if one.note:
        said = f"{said}, {one.note}"
    if one.state is None and counted:
        return "; ".join(counted)
    # A state that nobody told has its mark from the writer already.
    said = said if one.told else one.word
    return ". ".join((said, *counted)) if counted else said


def _gone(m: ReviewMaterial) -> str:
    """What the adopted plan had and the programme has no more."""
    if m.adopted is None:
        return ""
    names = [
        name
        for name in (*m.adopted.chosen, *m.adopted.running)
        if name not in m.programme.inspanningen
    ]
    texts = [f"‘{m.adopted.inspanningen[name].text.rstrip('.')}’" for name in names]
    return listing(texts, m.language)
