"""How far the measuring is: for every goal whether it has an indicator, a baseline and a value."""

from toc.core.graph import VISION, GoalGraph
from toc.core.model import IndicatorKind, Programme
from toc.core.words import Language
from toc.documents.marks import Mark
from toc.draw.views.asking import Subject
from toc.draw.views.board import BoardCard, BoardItem, BoardSection, BoardView
from toc.draw.views.columns import Emphasis
from toc.draw.views.din import origin
from toc.draw.views.line import goals_of_line
from toc.draw.views.measured import Found, Measured, measures_of
from toc.draw.words.views import VIEWS
from toc.measure.monitoring.audience import Audience, known, released

_SYMBOLS = {
    Measured.NONE: "▲",
    Measured.NO_BASELINE: "○",
    Measured.BASELINE: "◊",
    Measured.MEASURED: "●",
}


def measured_mark(state: Measured, language: Language) -> Mark:
    """The symbol and the word for how far a goal is measured."""
    return Mark(_SYMBOLS[state], VIEWS.say(f"measured.{state.name.lower()}", language))


def status_view(programme: Programme, graph: GoalGraph, found: Found | None = None) -> BoardView:
    """Every goal with the state of its indicators, by programme line. A goal that belongs to two
    lines stands with the first. `found` is what is known of the indicators; without it, what the
    plan itself has."""
    language = programme.language
    seen = released(found or known(programme), programme, Audience.INSIDE)
    placed: set[str] = set()
    sections = []
    whole = VIEWS.say("status.vision", language)
    vision = BoardCard("", "", (_item(programme, graph, VISION, seen),))
    for line, value in programme.lines.items():
        strategic, operational = goals_of_line(programme, graph, line)
        cards = _cards(programme, graph, strategic, operational, placed, seen)
        if cards:
            sections.append(BoardSection(value.title, cards))
    rest = _cards(
        programme,
        graph,
        list(programme.strategic_goals),
        list(programme.operational_goals),
        placed,
        seen,
    )
    if rest:
        title = VIEWS.say("no-line" if sections else "status.goals", language)
        sections.append(BoardSection(title, rest))
    goals = [VISION, *programme.strategic_goals, *programme.operational_goals]
    measured = sum(bool(_measures(programme, graph, goal, seen)) for goal in goals)
    return BoardView(
        id=VIEWS.say("file.status", language),
        kind=VIEWS.say("status.kind", language),
        programme=programme.title,
        title=VIEWS.say("status.title", language),
        language=language,
        sections=(*sections, BoardSection(whole, (vision,))),
        heads=(VIEWS.say("head.goal", language), VIEWS.say("head.group", language)),
        empty=VIEWS.say("status.empty", language),
        order=tuple(measured_mark(state, language) for state in reversed(Measured)),
        remarks=(
            VIEWS.say(
                "status.counts" if measured else "status.counts-none",
                language,
                count=measured,
                all=len(goals),
            ),
        ),
        origin=origin(programme, goals),
    )


def _cards(
    programme: Programme,
    graph: GoalGraph,
    strategic: list[str],
    operational: list[str],
    placed: set[str],
    found: Found,
) -> tuple[BoardCard, ...]:
    cards = []
    for key, goals in (("strategic", strategic), ("operational", operational)):
        fresh = [goal for goal in goals if goal not in placed]
        placed.update(fresh)
        if fresh:
            items = tuple(_item(programme, graph, goal, found) for goal in fresh)
            cards.append(BoardCard(VIEWS.say(f"status.{key}", programme.language), "", items))
    return tuple(cards)


def _measures(
    programme: Programme, graph: GoalGraph, goal: str, found: Found
) -> list[tuple[str, Measured, str]]:
    """What tells whether a goal comes nearer: its indicators, but not those that only say whether
    something is carried out."""
    return [
        (one.text, one.state, one.values)
        for one in measures_of(programme, graph, goal, found)
        if one.kind is not IndicatorKind.PROCESS
    ]


def _item(programme: Programme, graph: GoalGraph, goal: str, seen: Found) -> BoardItem:
    level = graph.level(goal)
    assert level is not None, "a goal has a level"
    found = _measures(programme, graph, goal, seen)
    state = max((one for _, one, _ in found), default=Measured.NONE)
    details = [f"{text}: {values}" if values else text for text, _, values in found]
    return BoardItem(
        goal,
        graph.text(goal),
        level,
        measured_mark(state, programme.language),
        "; ".join(details),
        Emphasis.STRONG if state is Measured.MEASURED else Emphasis.PLAIN,
    )


def asked_for(subject: Subject, _: object) -> list[BoardView]:
    """How far the measuring is."""
    return [status_view(subject.programme, subject.graph, subject.found)]
