"""What changed between two versions, as values with words in them: for a screen, a document and
other programs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """What became of an element, in the order in which it is told."""

    NEW = "new"
    GONE = "gone"
    REWORDED = "reworded"
    LEVEL = "level"  # another level: a goal that became an inspanning
    MOVED = "moved"  # another network, theme or line
    LINKS = "links"  # what it contributes to, waits for or measures
    FACTS = "facts"  # figures, owners, dates and all else that is said of it
    RENAMED = "renamed"  # another id
    PROGRAMME = "programme"  # what is said of the programme as a whole


class Meaning(StrEnum):
    """What a change means for the rest of the plan, what asks most attention first."""

    NO_INSPANNING = "no-inspanning"
    NO_GOAL_BELOW = "no-goal-below"
    EMPTY_NETWORK = "empty-network"
    LOOSE = "loose"
    BARE = "bare"
    MEASURES_OTHER = "measures-other"
    MEASURED_OTHERWISE = "measured-otherwise"
    ASSUMPTION = "assumption"
    ASSUMPTION_GONE = "assumption-gone"
    DECISION = "decision"
    ACCEPTED = "accepted"
    SOURCE = "source"
    CHOICE = "choice"


@dataclass(frozen=True)
class ToldField:
    """What is said otherwise: the key of the field, what it is called, what it said and says;
    empty for nothing."""

    field: str
    name: str
    old: str
    new: str


@dataclass(frozen=True)
class ToldChange:
    """One change of an element, or of the programme: `part` is what it is, `id` its id now (of
    what is gone that it had), `text` its text now. `fields` are what differs; `below` is what a
    new element stands under."""

    group: Group
    part: str
    id: str
    text: str
    fields: tuple[ToldField, ...] = ()
    below: tuple[str, ...] = ()


@dataclass(frozen=True)
class Consequence:
    """What the changes mean for something else in the plan, as a sentence; `about` are the ids of
    what it is about."""

    meaning: Meaning
    text: str
    about: tuple[str, ...]


@dataclass(frozen=True)
class ToldComparison:
    """All of it: `old` says which version it is compared with, `notes` what must be known when
    reading it, `same` how many elements are as they were."""

    version: int
    programme: str
    title: str
    old: str
    notes: tuple[str, ...]
    changes: tuple[ToldChange, ...]
    consequences: tuple[Consequence, ...]
    same: int

    def of(self, group: Group) -> tuple[ToldChange, ...]:
        """The changes of one group."""
        return tuple(one for one in self.changes if one.group is group)
