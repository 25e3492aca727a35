"""What `toc show` says: the goal tree from the vision down, network by network, as the annex of a
programme plan has it."""

from collections.abc import Iterable
from dataclasses import dataclass

from toc.core.graph import VISION, GoalGraph
from toc.core.model import Basis


@dataclass(frozen=True)
class TreeItem:
    """An element: its id, its number where the drawing numbers it (0 where not), its text."""

    id: str
    number: int
    text: str
    structural: bool = False


@dataclass(frozen=True)
class NetworkBranch:
    """One network under a strategic goal, or the goals that stand in none (`network` is empty).

    `uncertain` says that its links are known only because both ends stand in this network.
    """

    network: str
    title: str
    goals: tuple[TreeItem, ...]
    inspanningen: tuple[TreeItem, ...]
    uncertain: bool


@dataclass(frozen=True)
class Stem:
    """A strategic goal with its branches; `goal` is None for what leads to none."""

    goal: TreeItem | None
    line: str
    branches: tuple[NetworkBranch, ...]


@dataclass(frozen=True)
class Tree:
    """The whole tree. `loose` are inspanningen without a goal."""

    title: str
    vision: str
    stems: tuple[Stem, ...]
    loose: tuple[TreeItem, ...]


def goal_tree(tree: GoalGraph) -> Tree:
    """The tree of a programme, everything in the file's order."""
    programme = tree.programme
    stems = [
        Stem(
            TreeItem(goal, 0, value.text),
            programme.lines[value.line].title if value.line in programme.lines else "",
            _branches(tree, tree.served_by(goal), goal),
        )
        for goal, value in programme.strategic_goals.items()
    ]
    stray = [
        goal
        for goal in programme.operational_goals
        if not any(above in programme.strategic_goals for above in tree.above(goal))
    ]
    if stray:
        stems.append(Stem(None, "", _branches(tree, stray, "")))
    loose = [i for i in programme.inspanningen if not set(tree.serves(i)) - {VISION}]
    return Tree(
        programme.title, programme.vision.text, tuple(stems), _items(tree, loose, numbered=False)
    )


def _branches(tree: GoalGraph, serving: Iterable[str], goal: str) -> tuple[NetworkBranch, ...]:
    programme = tree.programme
    direct = set(serving)
    goals = [
        g for g in programme.operational_goals if g in direct or (goal and goal in tree.above(g))
    ]
    branches = []
    for network, value in programme.networks.items():
        inside = [g for g in goals if network in programme.operational_goals[g].network]
        if inside:
            branches.append(_branch(tree, network, value.title, inside))
    homeless = [g for g in goals if not tree.networks_of(g)]
    branches += (_branch(tree, "", "", [g]) for g in homeless)
    shortcuts = [i for i in programme.inspanningen if i in direct]
    if shortcuts:
        branches.append(NetworkBranch("", "", (), _items(tree, shortcuts, numbered=False), False))
    return tuple(branches)


def _branch(tree: GoalGraph, network: str, title: str, goals: list[str]) -> NetworkBranch:
    serving = {below for goal in goals for below in tree.served_by(goal)}
    links = [tree.contribution(below, goal) for goal in goals for below in tree.served_by(goal)]
    return NetworkBranch(
        network=network,
        title=title,
        goals=_items(tree, goals, numbered=False),
        inspanningen=_items(
            tree, [i for i in tree.programme.inspanningen if i in serving], numbered=True
        ),
        uncertain=any(link is not None and link.basis is Basis.NETWORK for link in links),
    )


def _items(tree: GoalGraph, elements: Iterable[str], numbered: bool) -> tuple[TreeItem, ...]:
    inspanningen = tree.programme.inspanningen
    return tuple(
        TreeItem(
            element,
            number if numbered else 0,
            tree.text(element),
            element in inspanningen and inspanningen[element].structural,
        )
        for number, element in enumerate(elements, start=1)
    )
