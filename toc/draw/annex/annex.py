"""The annex of a programme plan as a document: the programme on a page, each network with its
drawing and tables, the index of inspanningen, the sources, and what is not known."""

from collections.abc import Iterator, Sized

from toc.core.graph import GoalGraph
from toc.core.model import PartialDate, Programme
from toc.core.words import listing
from toc.core.words.terms import month_name
from toc.documents.document import (
    Block,
    Chapter,
    Document,
    Figure,
    Items,
    ListItem,
    Paragraph,
    TitleFact,
    Tone,
)
from toc.draw.annex import annex_tables as tables
from toc.draw.charts.chart_blocks import chart_blocks
from toc.draw.charts.charts import ChartPage
from toc.draw.views import AnyView, words_of
from toc.draw.views.din import network_view
from toc.draw.views.line import goals_of_line, line_view
from toc.draw.views.measured import Found
from toc.draw.views.outside_networks import loose_views
from toc.draw.views.overview import overview_view
from toc.draw.views.state_on_day import StateOnDay
from toc.draw.views.state_shown import in_columns, in_overview
from toc.draw.views.theory import theory_view
from toc.draw.words.annex import ANNEX
from toc.measure.monitoring.audience import Audience, known, released


def annex(
    programme: Programme,
    graph: GoalGraph,
    date: str = "",
    version: str = "",
    now: StateOnDay | None = None,
    found: Found | None = None,
) -> Document:
    """The whole annex, in the programme's own language. `date` and `version` stand on the title
    page as they are given; nothing stands there without them. With `now`, which speaks the same
    language, the drawings show how the goals stood, and the charts of what was measured follow
    them. `found` is what is known of the indicators; without it, what the plan itself has."""
    language = programme.language
    title = ANNEX.say("title", language)
    seen = now.found if now is not None else found or known(programme)
    seen = released(seen, programme, Audience.INSIDE)
    return Document(
        title=title,
        subtitle=ANNEX.say("subtitle", language, programme=programme.title),
        language=language,
        programme=programme.title,
        facts=tuple(_facts(programme, now)),
        chapters=tuple(_chapters(programme, graph, now, seen)),
        date=date,
        version=version,
        footer=f"{programme.title} · {title}",
    )


def _told(view: AnyView) -> str:
    """What a drawing shows, as one text of whole sentences."""
    said = (words.rstrip() for words in words_of(view))
    return " ".join(text if text[-1:] in ".!?" else f"{text}." for text in said if text)


def _facts(programme: Programme, now: StateOnDay | None) -> Iterator[TitleFact]:
    language = programme.language

    def fact(name: str, value: str) -> TitleFact:
        return TitleFact(ANNEX.say(f"fact.{name}", language), value)

    yield fact("programme", programme.title)
    if programme.subtitle:
        yield fact("about", programme.subtitle)
    if programme.horizon is not None:
        start = _said(programme.horizon.start, programme)
        end = _said(programme.horizon.end, programme)
        yield fact("horizon", ANNEX.say("horizon", language, start=start, end=end))
    if programme.documents:
        titles = [document.title for document in programme.documents.values()]
        yield fact("documents", listing(titles, language))
    counts: dict[str, Sized] = {
        "networks": programme.networks,
        "strategic": programme.strategic_goals,
        "operational": programme.operational_goals,
        "inspanningen": programme.inspanningen,
    }
    said = {key: ANNEX.say(key, language, count=len(found)) for key, found in counts.items()}
    yield fact("contents", ANNEX.say("counted", language, **said))
    if now is not None:
        yield fact("now", now.day)


def _said(day: PartialDate, programme: Programme) -> str:
    """As precise as the plan is."""
    if day.day:
        return f"{day.day} {month_name(day.first_day, programme.language)}"
    return month_name(day.first_day, programme.language) if day.month else str(day.year)


def _chapters(
    programme: Programme, graph: GoalGraph, now: StateOnDay | None, found: Found
) -> Iterator[Chapter]:
    language = programme.language
    yield _reading(programme)
    view = overview_view(programme, graph)
    view = in_overview(view, now) if now is not None else view
    rest = now.rest if now is not None else None
    yield Chapter(
        "programma",
        ANNEX.say("overview", language),
        (
            Figure(
                "overzicht",
                view,
                ANNEX.say("overview.caption", language),
                _told(view),
            ),
        ),
        sections=_charts(rest, now),
        landscape=True,
    )
    if programme.problem is not None or programme.mission is not None:
        theory = theory_view(programme, graph)
        caption = ANNEX.say("theory.caption", language)
        figure = Figure("theorie", theory, caption, _told(theory))
        title = ANNEX.say("theory", language)
        yield Chapter("verandertheorie", title, (figure,), landscape=True)
    by_line: dict[str | None, list[str]] = {line: [] for line in programme.lines}
    for name, network in programme.networks.items():
        by_line.setdefault(network.line if network.line in by_line else None, []).append(name)
    for line, names in by_line.items():
        sections = tuple(_network(programme, graph, name, now, found) for name in names)
        if line is None:
            title = ANNEX.say("other-networks", language)
            yield Chapter("overige-netwerken", title, (), sections, page_break=True)
            continue
        value = programme.lines[line]
        title = ANNEX.say("line", language, title=value.title)
        said: list[Block] = []
        if value.challenge:
            said.append(Paragraph(value.challenge, label=ANNEX.say("challenge", language)))
        if value.approach:
            said.append(Paragraph(value.approach, label=ANNEX.say("approach", language)))
        if names:
            said.append(tables.line_table(programme, graph, line, names))
        sections = (*_line(programme, graph, line, now), *sections)
        yield Chapter(f"lijn-{line}", title, tuple(said), sections, page_break=True)
    yield from _loose(programme, graph, now)
    if programme.inspanningen:
        index = (tables.index_table(programme, graph),)
        yield Chapter("inspanningen", ANNEX.say("index", language), index, page_break=True)
    sources = (*tables.sources_tables(programme), *_open_points(programme, graph))
    yield Chapter(
        "bronnen-en-open-punten", ANNEX.say("sources", language), sources, page_break=True
    )


def _line(
    programme: Programme, graph: GoalGraph, line: str, now: StateOnDay | None
) -> Iterator[Chapter]:
    """The drawing of a programme line, where there is anything to draw."""
    if not any(goals_of_line(programme, graph, line)):
        return
    language, title = programme.language, programme.lines[line].title
    view = line_view(programme, graph, line)
    view = in_columns(view, now) if now is not None else view
    caption = ANNEX.say("line.drawing-caption", language, title=title)
    figure = Figure(f"programmalijn-{line}", view, caption, _told(view))
    told = ANNEX.say("line.drawing", language, title=title)
    yield Chapter(f"tekening-{line}", told, (figure,), landscape=True)


def _reading(programme: Programme) -> Chapter:
    language = programme.language
    items = tuple(
        ListItem(
            ANNEX.say(f"reading.{name}-text", language),
            ANNEX.say(f"reading.{name}", language),
        )
        for name in ("literal", "derived", "proposal", "network", "open")
    )
    blocks = (
        Paragraph(ANNEX.say("reading.lead", language), Tone.LEAD),
        Paragraph(ANNEX.say("reading.once", language)),
        Items(items),
    )
    return Chapter("leeswijzer", ANNEX.say("reading", language), blocks, page_break=True)


def _charts(page: ChartPage | None, now: StateOnDay | None) -> tuple[Chapter, ...]:
    """The charts of a network, or of what stands in none, on pages of their own; none where
    nothing was measured."""
    if page is None or now is None:
        return ()
    name, language = page.id or "overig", page.language
    caption = ANNEX.say("charts.caption", language, title=page.title, day=now.day)
    blocks = chart_blocks(page, f"grafieken-{name}", caption)
    title = ANNEX.say("charts", language, title=page.title)
    return (Chapter(f"indicatoren-{name}", title, blocks, page_break=True),)


def _network(
    programme: Programme, graph: GoalGraph, name: str, now: StateOnDay | None, found: Found
) -> Chapter:
    language, title = programme.language, programme.networks[name].title
    view = network_view(programme, graph, name)
    view = in_columns(view, now) if now is not None else view
    caption = ANNEX.say("network.caption", language, title=title)
    figure = Figure(f"din-{name}", view, caption, _told(view))
    blocks: list[Block] = []
    goals, inspanningen = graph.goals_in(name), graph.inspanningen_in(name)
    if not goals:
        blocks.append(Paragraph(ANNEX.say("open.no-goals", language), Tone.OPEN))
    else:
        blocks.append(tables.goals_table(programme, graph, name, title))
        if inspanningen:
            caption = ANNEX.say("inspanningen.caption", language, title=title)
            blocks += tables.inspanningen_blocks(programme, graph, name, caption, inspanningen)
        else:
            blocks.append(Paragraph(ANNEX.say("open.no-inspanningen", language), Tone.OPEN))
        elements = [*goals, *inspanningen]
        blocks += tables.indicators_blocks(programme, graph, name, title, elements, found)
    told = ANNEX.say("tables", language, title=title)
    section = Chapter(f"tabellen-{name}", told, tuple(blocks), page_break=True)
    charts = _charts(now.pages.get(name), now) if now is not None else ()
    return Chapter(f"netwerk-{name}", title, (figure,), (*charts, section), landscape=True)


def _loose(programme: Programme, graph: GoalGraph, now: StateOnDay | None) -> Iterator[Chapter]:
    """What stands in no network, so that the annex holds the whole programme: its drawings and its
    tables."""
    language = programme.language
    goals = [goal for goal in programme.operational_goals if not graph.networks_of(goal)]
    inspanningen = [i for i in programme.inspanningen if not graph.networks_of(i)]
    blocks: list[Block] = []
    if goals:
        blocks.append(tables.loose_goals_table(programme, graph, goals))
    if inspanningen:
        caption = ANNEX.say("loose.inspanningen", language)
        blocks += tables.inspanningen_blocks(
            programme, graph, "zonder-netwerk", caption, inspanningen
        )
    key = "loose" if programme.networks else "whole"
    figures = []
    for number, view in enumerate(loose_views(programme, graph), 1):
        shown = in_columns(view, now) if now is not None else view
        caption = ANNEX.say(f"{key}.caption", language, title=view.title)
        figures.append(Figure(f"zonder-netwerk-{number}", shown, caption, _told(shown)))
    if not figures and not blocks:
        return
    title = ANNEX.say(key, language)
    tabled = ANNEX.say("loose.tables", language)
    sections = Chapter("tabellen-buiten-de-netwerken", tabled, tuple(blocks), page_break=True)
    yield Chapter(
        "buiten-de-netwerken", title, tuple(figures), (sections,) if blocks else (), landscape=True
    )


def _open_points(programme: Programme, graph: GoalGraph) -> Iterator[Block]:
    """What the programme does not say, counted over the whole."""
    language, all_inspanningen = programme.language, programme.inspanningen
    bare = [goal for goal in programme.operational_goals if not graph.served_by(goal)]
    if bare:
        names = listing([f"‘{graph.text(goal)}’" for goal in bare], language)
        said = ANNEX.say("open.bare", language, count=len(bare), goals=names)
        yield Paragraph(said, Tone.OPEN)
    missing = []
    for field in tables.FIELDS:
        number = sum(not field.said(programme, value) for value in all_inspanningen.values())
        if number:
            named = ANNEX.say(f"open.{field.name}", language)
            several = len(all_inspanningen) > 1
            missing.append(
                ANNEX.say("open.count-of", language, field=named, number=number)
                if several
                else named
            )
    if missing:
        fields = listing(missing, language)
        said = ANNEX.say("open.count", language, count=len(all_inspanningen), fields=fields)
        yield Paragraph(said, Tone.OPEN)
    goals = [*programme.strategic_goals, *programme.operational_goals]
    unmeasured = sum(not graph.measured_by(goal) for goal in goals)
    if unmeasured:
        said = ANNEX.say("open.unmeasured", language, goals=unmeasured, all=len(goals))
        yield Paragraph(said, Tone.OPEN)
