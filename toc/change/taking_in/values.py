"""What forms say together, as values."""

from __future__ import annotations

from dataclasses import dataclass

from toc.core.comparing import Ref


@dataclass(frozen=True)
class Voice:
    """Who says something: the partner with his role, and when. `participant` is the id by which
    his judgements and remarks stand in a plan."""

    title: str
    role: str
    participant: str
    date: str

    @property
    def label(self) -> str:
        """The partner with his role."""
        return f"{self.title} ({self.role})" if self.role else self.title


@dataclass(frozen=True)
class Proposal:
    """Something of an element that somebody wants otherwise. `on_form` is what stood on his form,
    where that is not what the plan says now. `rivals` says that somebody else wants yet something
    else; `unreadable` that it is no date, amount or text."""

    key: str
    ref: Ref
    field: str
    now: str
    wanted: str
    voices: tuple[Voice, ...]
    on_form: str | None = None
    rivals: bool = False
    unreadable: bool = False

    @property
    def plain(self) -> bool:
        """Whether nothing speaks against taking it: nobody wants something else, and the plan says
        what the form said."""
        return self.on_form is None and not self.rivals and not self.unreadable


@dataclass(frozen=True)
class Judged:
    """What each said of one contribution: points, or 0 where it is none."""

    key: str
    ref: Ref
    goal: str
    said: tuple[tuple[Voice, int], ...]

    @property
    def differ(self) -> bool:
        """Whether people do not say the same."""
        return len({points for _, points in self.said}) > 1


@dataclass(frozen=True)
class Remark:
    """A remark or objection, on an element or on the whole plan."""

    key: str
    ref: Ref | None
    text: str
    voice: Voice
    objection: bool


@dataclass(frozen=True)
class Idea:
    """Something that somebody would do, and the goal that it is for, where he said so."""

    key: str
    text: str
    goal: str
    voice: Voice


@dataclass(frozen=True)
class ResidentsSay:
    """How many residents answered, for how many of them each goal matters most (the most first),
    and what they miss, in the order of the alphabet: not in that of who wrote it. `noted` says
    that the plan has this already."""

    count: int
    matters: tuple[tuple[str, int], ...]
    missing: tuple[str, ...]
    noted: bool


@dataclass(frozen=True)
class Nowhere:
    """An answer about what the plan does not have, or has no more."""

    file: str
    about: str
    field: str
    now: str


@dataclass(frozen=True)
class Withdrawn:
    """An answer that somebody gave and cleared on a later file of the same form. It is on an
    element, or on the whole plan, and counts no longer."""

    voice: Voice
    ref: Ref | None
    field: str
    text: str


@dataclass(frozen=True)
class Outcome:
    """All that came back, without what the plan says already. The order of the files and how
    often each was given make no difference."""

    forms: int
    voices: tuple[Voice, ...]
    proposals: tuple[Proposal, ...]
    judged: tuple[Judged, ...]
    remarks: tuple[Remark, ...]
    ideas: tuple[Idea, ...]
    residents: ResidentsSay | None
    nowhere: tuple[Nowhere, ...]
    withdrawn: tuple[Withdrawn, ...]
    edited: tuple[str, ...]
    named: tuple[str, ...]

    @property
    def anything(self) -> bool:
        """Whether there is something to accept."""
        groups = (self.proposals, self.judged, self.remarks, self.ideas)
        return any(groups) or (self.residents is not None and not self.residents.noted)
