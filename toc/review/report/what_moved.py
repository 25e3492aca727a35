"""What moved: the indicators of the goals by network, in pictures and words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toc.documents.document import Chapter, Figure, Items, ListItem, Paragraph, Tone
from toc.draw.charts.charts import ChartPage, indicator_chart
from toc.measure.report.progress import IndicatorLine
from toc.review.report.facts import Facts
from toc.review.report.material import ReviewMaterial
from toc.review.report.summary import parts
from toc.review.words.review_parts import PARTS

_SIDE_BY_SIDE, _ON_A_SLIDE = 2, 3
_FIRST = 2
"""So many sentences say how an indicator stands; the others say how sure that is."""


def chapter(m: ReviewMaterial, f: Facts, *, slides: bool) -> Chapter | None:
    """A section for each network of which something was measured; None where nothing was, which
    the first page says."""
    sections = tuple(_sections(m, _ON_A_SLIDE if slides else _SIDE_BY_SIDE))
    if not sections:
        return None
    told = {part.key: part.sentences for part in parts(m, f)}
    blocks = [
        Paragraph(" ".join(told["moved"]), Tone.LEAD),
        Paragraph(PARTS.say("moved.lead", m.language)),
    ]
    of_goals = {name for goal in m.goals.values() for name in goal.indicators}
    silent = sum(m.found[name].latest is None for name in of_goals)
    if silent:
        blocks.append(Paragraph(PARTS.say("moved.silent", m.language, count=silent)))
    return Chapter("bewogen", PARTS.say("moved", m.language), tuple(blocks), sections)


def measured_of(m: ReviewMaterial, goals: Sequence[str]) -> tuple[str, ...]:
    """The indicators of effect of some goals that have any value after the baseline, in the order
    of the file."""
    names = {name for goal in goals for name in m.goals[goal].indicators}
    return tuple(name for name in m.programme.indicators if name in names and m.found[name].latest)


def _sections(m: ReviewMaterial, columns: int) -> Iterator[Chapter]:
    """The strategic goals first, then each network with the goals that stand in it first."""
    for number, (title, goals) in enumerate(m.by_home(tuple(m.goals)), 1):
        names = measured_of(m, goals)
        if names:
            homes = m.graph.networks_of(goals[0])
            name = homes[0] if homes else f"overig-{number}"
            yield _section(m, chart_page(m, name, title, names, columns), names)


def _section(m: ReviewMaterial, page: ChartPage, indicators: Sequence[str]) -> Chapter:
    charts = "; ".join(
        PARTS.say("moved.chart", m.language, text=line.text.rstrip("."), word=line.word)
        for line in (m.lines[one] for one in indicators)
    )
    words = PARTS.say("moved.alternative", m.language, charts=charts)
    caption = PARTS.say("moved.figure", m.language, title=page.title)
    figure = Figure(f"verloop-{page.id}", page, caption, words)
    items = tuple(_item(m, m.lines[one]) for one in indicators)
    return Chapter(f"bewogen-{page.id}", page.title, (figure, Items(items)))


def _item(m: ReviewMaterial, line: IndicatorLine) -> ListItem:
    """How an indicator stands: what was found against what was agreed, then the small print."""
    said = {"symbol": line.symbol, "word": line.word, "text": line.text.rstrip(".")}
    rest = " ".join(line.sentences[_FIRST:])
    return ListItem(
        " ".join(line.sentences[:_FIRST]),
        PARTS.say("moved.item", m.language, **said),
        (rest,) if rest else (),
    )


def chart_page(
    m: ReviewMaterial, name: str, title: str, indicators: Sequence[str], columns: int
) -> ChartPage:
    """The pictures of some indicators together, so many side by side."""
    programme, language = m.programme, m.language
    charts = tuple(
        indicator_chart(programme.indicators[one], m.found[one], m.on, language)
        for one in indicators
    )
    return ChartPage(name, programme.title, title, language, charts, columns=columns)
