"""Where the parts of the overview stand: each programme line begins a column, and goes on in the
next one where a column is full."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from toc.draw.layout.cards import CardBox, GoalBox, card_box, goal_box
from toc.draw.views.overview import GoalBranch, LineSection, OverviewView

INDENT = 13.0
_BELOW_GOAL, _BETWEEN_CARDS, _BETWEEN_BRANCHES = 8.0, 6.0, 12.0


@dataclass
class Twig:
    """A strategic goal in a column, at `top`, with the cards below it and their tops. `empty`
    says that no operational goal serves it."""

    branch: GoalBranch
    box: GoalBox | None
    top: float
    cards: list[tuple[float, CardBox]] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether nothing serves the goal."""
        return not self.branch.cards


@dataclass
class FilledColumn:
    """A column and how far down it is filled, in points."""

    section: LineSection
    continued: bool
    twigs: list[Twig] = field(default_factory=list)
    filled: float = 0.0


def flow(
    view: OverviewView, pages: Mapping[str, int], wide: float, room: float, body: float
) -> list[FilledColumn]:
    """The columns of an overview, each `wide` and at most `room` points high unless a single part
    is higher."""
    columns: list[FilledColumn] = []
    before: set[str] = set()
    for section in view.sections:
        columns.append(FilledColumn(section, continued=False))
        for branch in section.branches:
            box = None
            if branch.goal is not None:
                box = goal_box(branch.goal, wide, body, view.language)
            cards = [
                card_box(card, pages, wide - INDENT, body, view.language, before)
                for card in branch.cards
            ]
            before.update(goal.id for card in branch.cards for goal in card.goals)
            again = None
            if branch.goal is not None:
                again = goal_box(branch.goal, wide, body, view.language, continued=True)
            least = _least(box, cards)
            column = columns[-1]
            if column.twigs and column.filled + _BETWEEN_BRANCHES + least > room:
                column = _next(columns)
            twig = _begin(column, branch, box)
            for card in cards:
                twig = _hang(columns, twig, card, room, again)
    return columns


def _least(box: GoalBox | None, cards: list[CardBox]) -> float:
    """What a goal needs with the beginning of its first card, or with the words that it has
    none."""
    first = _part(cards[0], 0, 1).height if cards else 12.0
    return (box.height + _BELOW_GOAL if box else 0.0) + first


def _next(columns: list[FilledColumn]) -> FilledColumn:
    columns.append(FilledColumn(columns[-1].section, continued=True))
    return columns[-1]


def _begin(column: FilledColumn, branch: GoalBranch, box: GoalBox | None) -> Twig:
    top = column.filled + (_BETWEEN_BRANCHES if column.twigs else 0.0)
    twig = Twig(branch, box, top)
    column.twigs.append(twig)
    column.filled = top + (box.height if box else 0.0)
    if twig.empty:
        column.filled += _BELOW_GOAL + 12.0
    return twig


def _hang(
    columns: list[FilledColumn], twig: Twig, card: CardBox, room: float, again: GoalBox | None
) -> Twig:
    """Put a card below its goal, in as many parts as the columns make necessary; `again` is the
    goal's box where it goes on in another column."""
    done = 0
    while done < len(card.goals):
        column = columns[-1]
        gap = _BETWEEN_CARDS if twig.cards else (_BELOW_GOAL if twig.box else 0.0)
        free = room - column.filled - gap
        count = len(card.goals) - done
        while count > 1 and _part(card, done, count).height > free:
            count -= 1
        part = _part(card, done, count)
        if part.height > free and twig.cards:
            twig = _begin(_next(columns), twig.branch, again)
            continue
        top = column.filled + gap
        twig.cards.append((top, part))
        column.filled = top + part.height
        done += count
    return twig


def _part(card: CardBox, start: int, count: int) -> CardBox:
    return replace(card, goals=card.goals[start : start + count])
