"""What `toc why` says: every way from an element up to the vision, and its weakest link."""

from dataclasses import dataclass

from toc.core.graph import VISION, GoalGraph, Level, Way
from toc.core.model import Basis, Contribution
from toc.core.words import Language
from toc.core.words.terms import TERMS
from toc.draw.words.tree import TREE
from toc.plan.report.demands import owner_name

MOST_WAYS = 50
"""More ways than anybody reads; the rest is counted as more."""


@dataclass(frozen=True)
class WayStep:
    """An element on the way, and how it is linked to the one above it (empty at the vision)."""

    id: str
    kind: str
    text: str
    link: tuple[str, ...]


@dataclass(frozen=True)
class WayUp:
    """One way: its steps from the bottom to the top, and a sentence about its weakest link."""

    steps: tuple[WayStep, ...]
    weakest: str


@dataclass(frozen=True)
class WhyAnswer:
    """The answer. `owner` is who answers for it, empty where the plan does not say; `more` says
    that there are more ways than are given."""

    id: str
    kind: str
    text: str
    summary: str
    ways: tuple[WayUp, ...]
    more: bool
    owner: str = ""


def why(tree: GoalGraph, element: str, language: Language) -> WhyAnswer:
    """Every way up from an element. KeyError for an id that the plan does not have."""
    kind = _kind(tree, element, language)
    ways, more = _ways(tree, element)
    if element == VISION:
        summary = TREE.say("is-vision", language)
    elif not ways:
        summary = TREE.say("no-way", language)
    else:
        summary = TREE.say("ways", language, count=len(ways))
    if more:
        summary += " " + TREE.say("more-ways", language, most=MOST_WAYS)
    return WhyAnswer(
        element,
        kind,
        tree.text(element),
        summary,
        tuple(_way(tree, way, language) for way in ways),
        more,
        _owner(tree, element),
    )


def _owner(tree: GoalGraph, element: str) -> str:
    programme = tree.programme
    for table in (
        programme.strategic_goals,
        programme.operational_goals,
        programme.inspanningen,
        programme.indicators,
    ):
        if element in table:
            return owner_name(programme, table[element].owner)
    return ""


def _ways(tree: GoalGraph, element: str) -> tuple[list[Way], bool]:
    if element == VISION:
        return [], False
    if tree.level(element) is not None:
        return tree.ways_up(element, MOST_WAYS)
    # An indicator stands beside the tree: its ways are those of what it measures.
    measured = next(iter(tree.linked(element)), None)
    if measured is None:
        return [], False
    if measured == VISION:
        ways, more = [Way((VISION,), ())], False
    else:
        ways, more = tree.ways_up(measured, MOST_WAYS)
    return [Way((element, *way.ids), (None, *way.contributions)) for way in ways], more


def _way(tree: GoalGraph, way: Way, language: Language) -> WayUp:
    steps = []
    for number, element in enumerate(way.ids):
        link: tuple[str, ...] = ()
        if number < len(way.contributions):
            verb = "measures" if tree.level(element) is None else "contributes"
            link = (TREE.say(verb, language), *_said(way.contributions[number], language))
        kind = _kind(tree, element, language)
        steps.append(WayStep(element, kind, tree.text(element), link))
    return WayUp(tuple(steps), _weakest(way, language))


def _said(link: Contribution | None, language: Language) -> list[str]:
    """What is known about a link."""
    if link is None:
        return []
    said = []
    if link.basis is Basis.NETWORK:
        said.append(TREE.say("basis-network", language))
    elif link.basis is Basis.PROPOSAL:
        said.append(TREE.say("basis-proposal", language))
    if link.points is not None:
        said.append(TREE.say("points", language, count=link.points))
    elif not said:
        said.append(TREE.say("not-scored", language))
    said += (TREE.say("assumption", language, text=one.text) for one in link.assumption)
    return said


def _weakest(way: Way, language: Language) -> str:
    number = way.weakest
    if number is None:
        scored = any(link is not None and link.points for link in way.contributions)
        return TREE.say("equal-links" if scored else "no-weakest", language)
    link = way.contributions[number]
    return TREE.say(
        "weakest",
        language,
        below=way.ids[number],
        above=way.ids[number + 1],
        why=_said(link, language)[0],
    )


def _kind(tree: GoalGraph, element: str, language: Language) -> str:
    level = tree.level(element)
    names = {
        None: "indicator",
        Level.INSPANNING: "inspanning",
        Level.OPERATIONAL: "operational_goal",
        Level.STRATEGIC: "strategic_goal",
        Level.VISION: "vision",
    }
    return TERMS.say(names[level], language)
