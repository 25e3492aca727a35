"""The theory of change as a value: its problem, rows of goals under their lines, vision, mission,
and what must be true for it to hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from toc.core.model import Basis
from toc.core.words import Language, listing
from toc.draw.views.columns import BoxLink, Element, Origin
from toc.draw.views.plain_forms import Rows
from toc.draw.words.views import VIEWS
from toc.draw.words.views_goals import GOAL_VIEWS


@dataclass(frozen=True)
class Note:
    """An assumption, numbered through the view. `necessary` says that without it nothing of the
    contribution remains."""

    number: int
    text: str
    necessary: bool


@dataclass(frozen=True)
class TheoryRow:
    """Goals of one DIN (or of one theme without a DIN; `network` is None, and `title` empty in a
    plan without DINs) that serve the same, with the texts of the inspanningen that serve them, in
    the file's order. `basis` is how it is known that they do, None where there are none; `below`
    are the numbers of the notes on those contributions. `up` are the links from these goals to
    others, and `above` the numbers of the notes on them by what they serve. `step` counts the
    columns of goals from the first on, and `served` says whether other goals serve these. `aside`
    says what of these goals is not drawn, or nothing. `state` counts how the goals stood, where
    that was asked for: `1 achter, 2 op koers`."""

    network: str | None
    title: str
    work: tuple[str, ...]
    basis: Basis | None
    below: tuple[int, ...]
    goals: tuple[Element, ...]
    up: tuple[BoxLink, ...]
    above: tuple[tuple[str, tuple[int, ...]], ...]
    step: int
    served: bool
    aside: str = ""
    state: str = ""

    @property
    def inspanningen(self) -> int:
        """How many inspanningen serve these goals."""
        return len(self.work)

    @property
    def notes(self) -> tuple[int, ...]:
        """The numbers of all its notes."""
        return (*self.below, *(number for _, numbers in self.above for number in numbers))


@dataclass(frozen=True)
class TheoryLine:
    """A programme line: its rows and its strategic goals, with for each the numbers of the notes
    on its contribution to the vision; `serving` are the ids of those that contribute to it."""

    title: str
    rows: tuple[TheoryRow, ...]
    strategic: tuple[Element, ...]
    notes: tuple[tuple[int, ...], ...]
    serving: frozenset[str]


@dataclass(frozen=True)
class TheoryView:
    """The whole theory. `problem` and `mission` are empty where the plan has none. `asides` says,
    by the id of a strategic goal or the vision, which contributions to and from it no arrow
    shows."""

    drawing: ClassVar[str] = "theory"

    id: str
    kind: str
    programme: str
    title: str
    language: Language
    problem: str
    mission: str
    vision: Element
    lines: tuple[TheoryLine, ...]
    notes: tuple[Note, ...]
    asides: Mapping[str, str]
    empty: str
    remarks: tuple[str, ...]
    origin: Origin

    @property
    def nothing(self) -> str:
        """Why there is nothing on it; empty where there is something."""
        return "" if self.lines else self.empty

    def rows(self) -> Rows:
        """A row for each group of goals."""
        language = self.language
        heads = ("line", "group", "inspanningen", "operational", "strategic", "assumptions")
        made = []
        texts = self._texts()
        for line in self.lines:
            for row in line.rows:
                notes = [n.text for n in self.notes if n.number in row.notes]
                made.append(
                    (
                        line.title,
                        row.title,
                        str(row.inspanningen),
                        "; ".join(goal.text for goal in row.goals),
                        "; ".join(texts[target] for target in _targets(row.up)),
                        "; ".join(notes) or VIEWS.say("none-known", language),
                    )
                )
        titles = tuple(VIEWS.say(f"head.{head}", language) for head in heads)
        return Rows(self.id, self.title, titles, tuple(made))

    def _texts(self) -> dict[str, str]:
        rows = [goal for line in self.lines for row in line.rows for goal in row.goals]
        above = [one for line in self.lines for one in line.strategic]
        return {one.id: one.text for one in (*rows, *above)}

    @property
    def steps(self) -> int:
        """How many columns of operational goals there are."""
        return max((row.step + 1 for line in self.lines for row in line.rows), default=1)

    @property
    def networks(self) -> bool:
        """Whether some goals stand in a DIN."""
        return any(row.network is not None for line in self.lines for row in line.rows)

    def in_words(self) -> tuple[str, ...]:
        """From the problem up to the mission."""
        language = self.language
        said = [f"{self.kind}: {self.programme}."]
        if self.problem:
            said.append(GOAL_VIEWS.say("theory.words-problem", language, text=self.problem))
        texts = self._texts()
        for line in self.lines:
            for row in line.rows:
                targets = [f"‘{texts[target]}’" for target in _targets(row.up)]
                key = "theory.words-row" if targets else "theory.words-stray"
                said.append(
                    GOAL_VIEWS.say(
                        key,
                        language,
                        title=row.title or self.programme,
                        count=VIEWS.say("inspanningen", language, count=row.inspanningen),
                        goals="; ".join(goal.text for goal in row.goals),
                        target=listing(targets, language),
                    )
                )
        serving = [
            f"‘{one.text}’"
            for line in self.lines
            for one in line.strategic
            if one.id in line.serving
        ]
        if serving:
            said.append(
                GOAL_VIEWS.say(
                    "theory.words-serving",
                    language,
                    count=len(serving),
                    goals=listing(serving, language),
                    text=self.vision.text,
                )
            )
        else:
            said.append(GOAL_VIEWS.say("theory.words-vision", language, text=self.vision.text))
        said += [
            f"{texts.get(box, self.vision.text)}: {aside}" for box, aside in self.asides.items()
        ]
        if self.mission:
            said.append(GOAL_VIEWS.say("theory.words-mission", language, text=self.mission))
        said += [f"{note.number}. {note.text}" for note in self.notes]
        return (*said, *self.remarks)


def _targets(links: tuple[BoxLink, ...]) -> list[str]:
    return list(dict.fromkeys(link.target for link in links))
