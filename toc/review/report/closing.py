"""What stays open after the day, and how the review was made."""

from __future__ import annotations

from collections.abc import Iterator

from toc.documents.document import Block, Cell, Chapter, Column, Items, ListItem, Paragraph, Table
from toc.measure.report.progress_words import day_text
from toc.review.report.facts import Facts
from toc.review.report.material import ReviewMaterial
from toc.review.report.summary import unknown
from toc.review.words.review_day import DAY


def chapter(m: ReviewMaterial, f: Facts) -> Chapter:
    """A row for everything that is not known, with room for who finds out; then the method."""
    language = m.language
    found = tuple(unknown(m, f))
    blocks: list[Block] = []
    if found:
        heads = (("what", 4.2), ("who", 2.0), ("when", 1.3))
        blocks.append(
            Table(
                "open-punten",
                DAY.say("open.caption", language),
                tuple(Column(DAY.say(f"open.head.{key}", language), wide) for key, wide in heads),
                tuple((Cell(said), Cell(""), Cell("")) for said in found),
            )
        )
    else:
        blocks.append(Paragraph(DAY.say("open.nothing", language)))
    blocks.append(Paragraph("", label=DAY.say("made", language)))
    blocks.append(Items(tuple(ListItem(said) for said in _method(m, f))))
    return Chapter("open-en-gemaakt", DAY.say("open", language), tuple(blocks))


def _method(m: ReviewMaterial, f: Facts) -> Iterator[str]:
    language = m.language
    said = DAY.say("made.from", language, day=day_text(m.on, language))
    if not m.over:
        said = f"{said} {DAY.say('made.running', language, period=m.title)}"
    yield said
    rows = len(m.measurements.current)
    if rows:
        values = {"file": m.made.measurements, "mark": m.made.mark}
        yield DAY.say("made.measurements", language, count=rows, **values)
    elif m.programme.indicators:
        yield DAY.say("made.no-measurements", language)
    hidden = [one for found in m.found.values() for one in found.readings if one.hidden]
    if not all(one.unknown_n for one in hidden):
        yield DAY.say("made.hidden", language)
    if any(one.unknown_n for one in hidden):
        yield DAY.say("made.unknown-n", language)
    if m.programme.indicators:
        yield DAY.say("made.method", language)
    if not f.changes.told:
        yield DAY.say("made.nothing-to-compare", language)
    if f.questions.asked:
        yield DAY.say("made.questions", language)
    yield DAY.say("made.no-cause", language)
