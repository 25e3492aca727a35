"""The search for faults in one text: where it is, and what is better than that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from toc.core.loading.compare import differences
from toc.core.loading.edits import apply, correction
from toc.core.loading.nodes import YamlNode
from toc.core.loading.recovery.place import is_id
from toc.core.loading.recovery.suspect import Suspect
from toc.core.loading.text import SourceText
from toc.core.problems import Place, Problem, Severity

MOST_READ = 3_000_000
"""So many characters are read in trying: a large file gets fewer trials."""


class RecoveredText(Protocol):
    """A text as it was read: its nodes, or None where it is not YAML, and what is wrong in it."""

    @property
    def source(self) -> SourceText: ...
    @property
    def root(self) -> YamlNode | None: ...
    @property
    def problems(self) -> tuple[Problem, ...]: ...


StateT = TypeVar("StateT", bound=RecoveredText)


@dataclass
class Search(Generic[StateT]):
    """Where the search is: the text without the faults that were `found` and put right, the lines
    that were `edited`, those that may say something else than they look like (`silent`), and the
    problems that are `explained` by a fault that was not put right."""

    original: SourceText
    read: Callable[[SourceText], StateT]
    state: StateT
    found: list[Problem] = field(default_factory=list)
    edited: set[int] = field(default_factory=set)
    silent: set[int] = field(default_factory=set)
    explained: set[tuple[str, int]] = field(default_factory=set)
    spent: int = 0

    def trial(self, suspect: Suspect) -> StateT | None:
        """The text without the suspect's fault; None where its lines are taken or too much has
        been tried."""
        if self.spent > MOST_READ or any(edit.line in self.edited for edit in suspect.edits):
            return None
        text = apply(self.state.source, suspect.edits)
        self.spent += len(text)
        return self.read(SourceText(self.original.file, text))

    def accept(self, suspect: Suspect, trial: StateT) -> None:
        """Name a fault, and read on in the text without it."""
        self.name(suspect)
        self.state = trial

    def name(self, suspect: Suspect) -> None:
        """Name a fault."""
        place = Place(self.original.file, suspect.line, suspect.column, suspect.length)
        mended = correction(self.original, suspect.edits, suspect.certain)
        self.found.append(
            Problem(
                suspect.problem,
                Severity.ERROR,
                place,
                values=suspect.values,
                source_line=self.original.line(suspect.line),
                correction=mended,
            )
        )
        self.edited |= {edit.line for edit in suspect.edits}


def keys(problems: tuple[Problem, ...]) -> set[tuple[str, int]]:
    """The problems by what and in which line they are."""
    return {(problem.id, problem.place.line) for problem in problems}


def same(states: list[StateT]) -> bool:
    """Whether states that can be read say the same."""
    roots = [state.root for state in states]
    first = roots[0] if roots else None
    return all(
        first is not None and root is not None and differences(first, root) == []
        for root in roots[1:]
    )


def better(
    state: RecoveredText, trial: RecoveredText, touched: frozenset[int], silent: bool = False
) -> bool:
    """Whether the trial reads further than the state did, or has fewer problems; none in the
    lines that were edited, and no key that has become an id."""
    if any(one.place.line in touched for one in trial.problems):
        return False
    if trial.root is None:
        if state.root is not None or not state.problems or not trial.problems:
            return False
        stuck, now = state.problems[-1].place.line, trial.problems[-1].place.line
        return now > max(stuck, *touched)
    if any(is_id(trial.root, line) for line in touched):
        return False
    if state.root is None:
        return True
    if len(trial.problems) == len(state.problems) and silent:
        # A list or a key where there was only a text.
        return differences(state.root, trial.root) is None
    return len(trial.problems) < len(state.problems)
