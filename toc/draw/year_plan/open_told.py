"""The open points in words: where they are told of, on the cards, and all of them in a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toc.core.words import listing
from toc.documents.document import Cell, Chapter, Column, Paragraph, Table, Tone
from toc.draw.words.year_points import POINTS
from toc.draw.year_plan.material import YearMaterial
from toc.draw.year_plan.open_points import CARD_FIELDS, OpenPoint, OpenPoints


def code(point: OpenPoint, m: YearMaterial) -> str:
    """How the document refers to it: `O3`."""
    return POINTS.say("code", m.language, number=point.number)


def told(m: YearMaterial, points: OpenPoints, key: str) -> Paragraph | None:
    """The open point of this kind as a paragraph; None where there is none."""
    point = points.of(key)
    if point is None:
        return None
    return Paragraph(_what(m, point), Tone.OPEN, code(point, m))


def every_told(m: YearMaterial, points: OpenPoints, *keys: str) -> tuple[Paragraph, ...]:
    """The open points of these kinds as paragraphs."""
    return tuple(said for key in keys if (said := told(m, points, key)) is not None)


def missing_everywhere(m: YearMaterial, points: OpenPoints, names: Sequence[str]) -> str:
    """What is not known of any of these, with the numbers: it is said once."""
    return _fields(m, [one for one in _of_cards(points) if _of_all(one, names)])


def missing_of(m: YearMaterial, points: OpenPoints, name: str, names: Sequence[str]) -> str:
    """What is not known of an inspanning, with the numbers, but for what is not known of any of
    these; empty where all is known."""
    missing = [one for one in _of_cards(points) if name in one.ids and not _of_all(one, names)]
    return _fields(m, missing)


def _of_cards(points: OpenPoints) -> Iterator[OpenPoint]:
    found = (points.of(key) for key, _ in CARD_FIELDS)
    return (one for one in found if one is not None)


def _of_all(point: OpenPoint, names: Sequence[str]) -> bool:
    """Whether it is not known of any, of several."""
    return len(names) > 1 and set(names) <= set(point.ids)


def _fields(m: YearMaterial, missing: list[OpenPoint]) -> str:
    said = []
    for point in missing:
        what = POINTS.say(f"field.{point.key}", m.language)
        said.append(POINTS.say("field", m.language, what=what, code=code(point, m)))
    return listing(said, m.language)


def _what(m: YearMaterial, point: OpenPoint) -> str:
    named = ""
    if point.key.startswith(("back.", "decided.")) or point.key == "until":
        named = m.names(point.ids)
    elif point.key in ("room", "given"):
        named = point.who
    elif point.key in ("budget", "staff"):
        titles = [period.title for period in m.periods if period.id in point.ids]
        named = listing(titles, m.language)
    return POINTS.say(
        f"open.{point.key}", m.language, count=point.count, all=point.all, names=named
    )


def chapter(m: YearMaterial, points: OpenPoints, titles: dict[str, str]) -> Chapter:
    """All of them in one table; `titles` are those of the chapters, by id."""
    heads_of = (
        Column(POINTS.say("head.number", m.language), 0.65),
        Column(POINTS.say("head.what", m.language), 3.6),
        Column(POINTS.say("head.count", m.language), 1.1, "right"),
        Column(POINTS.say("head.who", m.language), 3.2),
        Column(POINTS.say("head.where", m.language), 1.7),
    )
    rows = tuple(
        (
            Cell(code(point, m)),
            Cell(_what(m, point)),
            Cell(_counted(m, point), float(point.count)),
            Cell(point.who),
            Cell(titles.get(point.chapter, "")),
        )
        for point in points.points
    )
    title = POINTS.say("title", m.language)
    if not rows:
        return Chapter("open-punten", title, (Paragraph(POINTS.say("none", m.language)),))
    lead = POINTS.say(
        "lead", m.language, count=len(rows), all=sum(point.count for point in points.points)
    )
    caption = POINTS.say("caption", m.language)
    table = Table("open-punten", caption, heads_of, rows)
    return Chapter("open-punten", title, (Paragraph(lead, Tone.LEAD), table))


def _counted(m: YearMaterial, point: OpenPoint) -> str:
    if not point.all:
        return str(point.count)
    return POINTS.say("counted", m.language, count=point.count, all=point.all)
