"""The tables of the annex: goals, inspanningen and indicators of a network, the index, the
sources. What nobody knows of any row is one open point and no column of empty cells."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from toc.core.graph import VISION, GoalGraph, canonical
from toc.core.model import Basis, Indicator, Inspanning, Programme, Source, SourceStatus
from toc.core.words import Language, listing
from toc.documents.document import Block, Cell, Column, Paragraph, Table, Tone
from toc.draw.views.din import origin
from toc.draw.views.measured import Found
from toc.draw.words.annex import ANNEX
from toc.measure.monitoring.progress import IndicatorProgress
from toc.measure.report.progress_words import IndicatorWords
from toc.plan.report.demands import owner_name, partner_name


@dataclass(frozen=True)
class _Field:
    """A column of the table of inspanningen that may be wholly unknown."""

    name: str
    share: float
    said: Callable[[Programme, Inspanning], str]


def _partners(programme: Programme, inspanning: Inspanning) -> str:
    names = [partner_name(programme, partner) for partner in inspanning.partners]
    return listing(names, programme.language)


def _duration(programme: Programme, inspanning: Inspanning) -> str:
    language = programme.language
    if inspanning.structural:
        return ANNEX.say("structural", language)
    if inspanning.duration is None:
        return ""
    return ANNEX.say("months", language, count=inspanning.duration)


FIELDS = (
    _Field("owner", 1.2, lambda programme, one: owner_name(programme, one.owner)),
    _Field("partners", 1.5, _partners),
    _Field("duration", 0.8, _duration),
)


def goals_table(programme: Programme, graph: GoalGraph, name: str, title: str) -> Table:
    """The strategic and operational goals of a network, each sort under its heading."""
    operational = graph.goals_in(name)
    above = {element for goal in operational for element in graph.above(goal)}
    strategic = [goal for goal in programme.strategic_goals if goal in above]
    rows = []
    heads = _goal_heads(programme, (*strategic, *operational))
    for level, goals in (("strategic", strategic), ("operational", operational)):
        if goals:
            heading = Cell(ANNEX.say(f"level.{level}", programme.language), strong=True)
            rows.append((heading, *[Cell("")] * (len(heads) - 1)))
            rows += [_goal(programme, graph, goal, level, len(heads)) for goal in goals]
    caption = ANNEX.say("goals.caption", programme.language, title=title)
    return Table(f"doelen-{name}", caption, _columns(heads, programme.language), tuple(rows))


def line_table(
    programme: Programme, graph: GoalGraph, line: str, networks: Sequence[str]
) -> Table:
    """The networks of a programme line, and how much stands in each."""
    language = programme.language
    rows = []
    for name in networks:
        goals, inspanningen = graph.goals_in(name), graph.inspanningen_in(name)
        measured = {i for element in (*goals, *inspanningen) for i in graph.measured_by(element)}
        counts = (len(goals), len(inspanningen), len(measured))
        title = Cell(programme.networks[name].title)
        rows.append((title, *(Cell(str(count), count) for count in counts)))
    heads = ("goals", "inspanningen", "indicators")
    columns = (
        Column(ANNEX.say("head.network", language), 3.0),
        *(Column(ANNEX.say(f"head.{head}", language), 1.1, "right") for head in heads),
    )
    caption = ANNEX.say("line.caption", language)
    return Table(f"netwerken-{line}", caption, columns, tuple(rows))


def loose_goals_table(programme: Programme, graph: GoalGraph, goals: Sequence[str]) -> Table:
    """Operational goals that stand in no network."""
    heads = _goal_heads(programme, goals)
    rows = tuple(_goal(programme, graph, goal, "operational", len(heads)) for goal in goals)
    caption = ANNEX.say("loose.goals", programme.language)
    columns = _columns(heads, programme.language)
    return Table("doelen-zonder-netwerk", caption, columns, rows)


_GOAL_HEADS = (("goal", 3.2), ("serves", 2.6), ("indicators", 1.4), ("source", 2.4))


def _goal_heads(programme: Programme, goals: Sequence[str]) -> tuple[tuple[str, float], ...]:
    """The columns of goals, with that of their owners where the plan names any."""
    tables = (programme.strategic_goals, programme.operational_goals)
    if not any(table[goal].owner for table in tables for goal in goals if goal in table):
        return _GOAL_HEADS
    return (_GOAL_HEADS[0], ("owner", 1.2), *_GOAL_HEADS[1:])


def _columns(heads: Iterable[tuple[str, float]], language: Language) -> tuple[Column, ...]:
    return tuple(Column(ANNEX.say(f"head.{name}", language), share) for name, share in heads)


def _goal(
    programme: Programme, graph: GoalGraph, goal: str, level: str, columns: int
) -> tuple[Cell, ...]:
    language = programme.language
    section = programme.strategic_goals if level == "strategic" else programme.operational_goals
    value = section[goal]
    measured = [programme.indicators[i].text for i in graph.measured_by(goal)]
    owner = _known(owner_name(programme, value.owner), ANNEX.say("unknown", language))
    return (
        Cell(value.text),
        *([owner] if columns > len(_GOAL_HEADS) else []),
        _known(served(programme, graph, goal)),
        _known("; ".join(measured), ANNEX.say("none", language)),
        _known(where(programme, value.source), ANNEX.say("head.unsourced", language).lower()),
    )


def _known(text: str, otherwise: str = "–") -> Cell:
    return Cell(text) if text else Cell(otherwise, open=True)


def served(programme: Programme, graph: GoalGraph, element: str, network: str = "") -> str:
    """What an element contributes to, each with its points and how that is known. Where all that
    is known is that it stands in this network of several goals, that is said once."""
    language = programme.language
    said = []
    together = _known_by_network(graph, element, network)
    if together:
        said.append(ANNEX.say("whole-network", language, count=str(len(together))))
    for goal in graph.serves(element):
        if goal in together:
            continue
        text = ANNEX.say("vision", language) if goal == VISION else graph.text(goal)
        known = graph.contribution(element, goal)
        if known is not None and known.judged is not None:
            text = ANNEX.say("points", language, goal=text, points=known.judged)
        if known is not None and known.basis is Basis.NETWORK:
            text = ANNEX.say("network-only", language, goal=text)
        if known is not None and known.basis is Basis.PROPOSAL:
            text = ANNEX.say("proposed", language, goal=text)
        said.append(text)
    return "; ".join(said)


def _known_by_network(graph: GoalGraph, element: str, network: str) -> frozenset[str]:
    """The goals of a network, where there are several and the element is known to serve them only
    because it stands there too; else none."""
    if network not in graph.programme.networks:
        return frozenset()
    goals = frozenset(graph.goals_in(network))
    if not goals <= {*graph.serves(element)}:
        return frozenset()
    known = (graph.contribution(element, goal) for goal in goals)
    only = all(one is not None and one.basis is Basis.NETWORK for one in known)
    return goals if only and len(goals) > 1 else frozenset()


def where(programme: Programme, sources: Sequence[Source]) -> str:
    """Where a text stands: the section, the document where there is more than one, and the status
    where the text is not literal."""
    language = programme.language
    said = []
    for source in sources:
        document = programme.documents.get(source.document or "")
        title = document.title if document else source.document or ""
        parts = [title] if title and (len(programme.documents) > 1 or not source.section) else []
        place = ", ".join([*parts, *([source.section] if source.section else [])])
        if source.status is SourceStatus.DERIVED:
            place = ANNEX.say("status.derived", language, where=place or title)
        elif source.status is SourceStatus.PROPOSAL:
            key = "status.proposal-in" if place else "status.proposal"
            place = ANNEX.say(key, language, where=place)
        if place and place not in said:
            said.append(place)
    return "; ".join(said)


def inspanningen_blocks(
    programme: Programme, graph: GoalGraph, name: str, caption: str, inspanningen: Sequence[str]
) -> tuple[Block, ...]:
    """The table of inspanningen, numbered as in the drawing, and what is not known of any of
    them as one open point."""
    language = programme.language
    values = [programme.inspanningen[inspanning] for inspanning in inspanningen]
    known = [f for f in FIELDS if any(f.said(programme, value) for value in values)]
    heads = [("inspanning", 3.4), ("serves", 3.0)]
    heads += [(field.name, field.share) for field in known]
    columns = (
        Column(ANNEX.say("head.number", language), 0.4, "right"),
        *_columns([*heads, ("source", 1.8)], language),
    )
    unknown = ANNEX.say("unknown", language)
    rows = tuple(
        (
            Cell(str(number), number),
            Cell(value.text),
            _known(served(programme, graph, inspanning, name), ANNEX.say("none", language)),
            *(_known(field.said(programme, value), unknown) for field in known),
            _known(where(programme, value.source), ANNEX.say("head.unsourced", language).lower()),
        )
        for number, (inspanning, value) in enumerate(zip(inspanningen, values, strict=True), 1)
    )
    blocks: list[Block] = [Table(f"inspanningen-{name}", caption, columns, rows)]
    missing = [ANNEX.say(f"open.{f.name}", language) for f in FIELDS if f not in known]
    if missing:
        said = ANNEX.say("open.nothing", language, what=listing(missing, language))
        blocks.append(Paragraph(said, Tone.OPEN))
    return tuple(blocks)


def indicators_blocks(
    programme: Programme,
    graph: GoalGraph,
    name: str,
    title: str,
    elements: Iterable[str],
    found: Found,
) -> tuple[Block, ...]:
    """The indicators of these elements, or that there are none; the last value of each where any
    was measured. `found` is what is known of them."""
    language = programme.language
    names = [i for element in elements for i in graph.measured_by(element)]
    if not names:
        return (Paragraph(ANNEX.say("open.indicators", language), Tone.OPEN),)
    heads = [("indicator", 3.0), ("measures", 2.6), ("kind", 0.8)]
    some = any(found[i].latest is not None for i in names)
    latest = [("latest", 1.4)] if some else []
    heads += [("baseline", 1.4), *latest, ("targets", 1.6), ("owner", 1.2)]
    rows = tuple(_indicator(programme.indicators[i], found[i], graph, some) for i in names)
    caption = ANNEX.say("indicators.caption", language, title=title)
    return (Table(f"indicatoren-{name}", caption, _columns(heads, language), rows),)


def _indicator(
    indicator: Indicator, found: IndicatorProgress, graph: GoalGraph, latest: bool
) -> tuple[Cell, ...]:
    language = graph.programme.language
    unknown, words = ANNEX.say("unknown", language), IndicatorWords(indicator, found, language)
    baseline = indicator.baseline
    measured = canonical(indicator.measures or "")
    first = ""
    if baseline is not None and found.baseline is not None:
        first = words.baseline()
        if baseline.date is not None:
            first = ANNEX.say("target", language, year=str(baseline.date), value=first)
    reason = baseline.reason if baseline is not None else None
    targets = [
        ANNEX.say("target", language, year=year, value=words.figure(value))
        for year, value in indicator.targets.items()
    ]
    if indicator.undated_target is not None:
        targets.append(words.figure(indicator.undated_target))
    kind = ANNEX.say(f"kind.{indicator.kind.value}", language) if indicator.kind else ""
    last = (_known(words.latest(), ANNEX.say("not-measured", language)),) if latest else ()
    return (
        Cell(indicator.text),
        _known(graph.text(measured) if measured in graph else "", unknown),
        _known(kind, unknown),
        _known(first, f"{unknown}: {reason}" if reason else unknown),
        *last,
        _known("; ".join(targets), unknown),
        _known(owner_name(graph.programme, indicator.owner), unknown),
    )


def index_table(programme: Programme, graph: GoalGraph) -> Table:
    """Every inspanning, in alphabetical order, with its networks and its number in each."""
    language = programme.language
    numbers = {
        name: {e: i for i, e in enumerate(graph.inspanningen_in(name), 1)}
        for name in programme.networks
    }
    rows = []
    for element, value in sorted(
        programme.inspanningen.items(), key=lambda item: (item[1].text.casefold(), item[0])
    ):
        networks = [
            ANNEX.say(
                "in-network",
                language,
                title=programme.networks[name].title,
                number=numbers[name][element],
            )
            for name in graph.networks_of(element)
        ]
        rows.append((Cell(value.text), _known("; ".join(networks), ANNEX.say("none", language))))
    heads = (("inspanning", 3.0), ("networks", 2.0))
    caption = ANNEX.say("index.caption", language)
    return Table("register", caption, _columns(heads, language), tuple(rows))


def sources_tables(programme: Programme) -> tuple[Block, ...]:
    """The documents, and how many texts of each sort come from where."""
    language = programme.language
    unknown = ANNEX.say("unknown", language)
    noted = any(document.note for document in programme.documents.values())
    heads = [("document", 3.0), ("date", 1.0), ("version", 1.0)]
    heads += [("note", 3.0)] if noted else []
    documents = tuple(
        (
            Cell(document.title),
            _known(str(document.date or ""), unknown),
            _known(document.version or "", unknown),
            *([Cell(document.note or "–")] if noted else []),
        )
        for document in programme.documents.values()
    )
    counted = tuple(
        _counted(programme, key, elements)
        for key, elements in (
            ("strategic.many", programme.strategic_goals),
            ("operational.many", programme.operational_goals),
            ("inspanningen.many", programme.inspanningen),
        )
    )
    statuses = ("literal", "derived", "proposal", "unsourced")
    columns = (
        Column(ANNEX.say("head.sort", language), 3.0),
        *(Column(ANNEX.say(f"head.{status}", language), 1.0, "right") for status in statuses),
    )
    first: Block
    if documents:
        caption = ANNEX.say("sources.caption", language)
        first = Table("bronnen", caption, _columns(heads, language), documents)
    else:
        first = Paragraph(ANNEX.say("open.documents", language), Tone.OPEN)
    caption = ANNEX.say("status.caption", language)
    return (first, Table("bronstatus", caption, columns, counted))


def _counted(programme: Programme, key: str, elements: Iterable[str]) -> tuple[Cell, ...]:
    names = [*elements]
    found = origin(programme, names)
    said = ANNEX.say(key.removesuffix(".many"), programme.language, count=len(names))
    counts = (found.literal, found.derived, found.proposed, found.unsourced)
    return (Cell(said), *(Cell(str(count), count) for count in counts))
