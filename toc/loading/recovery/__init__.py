"""Finding the true fault where a text cannot be read, or not as what it looks like.

A parser says where it got stuck, which is often a line after the fault, and in its own words.
Here the faults that people make are tried on the lines around that place: each is a suspect with
the edit that would mend it, and it is believed only where the file is better with the edit. What
is certain is put in before the next fault is looked for, so that all are found at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Generic, Protocol, TypeVar

from toc.loading.compare import differences, nodes_in
from toc.loading.edits import apply, correction
from toc.loading.nodes import Node
from toc.loading.recovery import lines, quoting, signs
from toc.loading.recovery.place import is_id
from toc.loading.recovery.suspect import Look, Suspect
from toc.loading.silent import silent_lines
from toc.loading.text import SourceText
from toc.problems import Edit, Place, Problem, Severity

MOST_FAULTS = 200
"""So many faults are looked for; a file that has more is no text that somebody typed."""

MOST_READ = 3_000_000
"""So many characters are read in trying: a large file gets fewer trials."""

MOST_ASKED = 12
"""Of so many problems of a file that can be read the true cause is looked for, each time."""

_NO_SLIP = frozenset({"too-deep", "alias-endless", "several-documents", "only-comments"})
"""What keeps a file from being read and is no slip in a line."""

WIDTHS = (2, 4, 8)
"""How wide a tab can have been on the screen of who typed it; the first is what it becomes where
that makes no difference."""

_ALWAYS: tuple[Look, ...] = (signs.colons, signs.marks, quoting.curly, quoting.in_braces)
_UNREAD: tuple[Look, ...] = (
    *_ALWAYS,
    quoting.brackets,
    lines.indents,
    lines.wrapped,
    quoting.unquoted,
    quoting.over_lines,
    signs.odd_in_braces,
    signs.hidden,
)
_WORDS: tuple[Look, ...] = (*_ALWAYS, signs.odd_in_braces, signs.hidden)
_VALUES: tuple[Look, ...] = (*_ALWAYS, quoting.unquoted, signs.odd_in_braces, signs.hidden)
_SILENTLY: tuple[Look, ...] = (signs.colons, signs.marks, lines.indents)
_BY_PROBLEM: Mapping[str, tuple[Look, ...]] = {
    **dict.fromkeys(("unknown-key", "unknown-key-far", "bad-id", "bad-id-far"), _WORDS),
    **dict.fromkeys(("keys-expected", "ids-expected", "missing-key"), _WORDS),
    **dict.fromkeys(("list-not-allowed", "keys-not-allowed", "value-empty"), _VALUES),
    **dict.fromkeys(("yaml-tag", "alias-unknown", "not-a-choice", "not-a-choice-far"), _VALUES),
    **dict.fromkeys(("not-a-number", "not-a-date", "not-a-year", "not-points"), _WORDS),
}
"""What is looked for in a file that can be read, by what is wrong with it. Whatever is not named
here has no cause but itself."""


class State(Protocol):
    """A text as it was read: its nodes, or None where it is not YAML, and what is wrong in it."""

    @property
    def source(self) -> SourceText: ...
    @property
    def root(self) -> Node | None: ...
    @property
    def problems(self) -> tuple[Problem, ...]: ...


StateT = TypeVar("StateT", bound=State)


@dataclass
class Recovered(Generic[StateT]):
    """The last state that certain edits led to, what is wrong in the file with the correction
    beside it where there is one, and the lines of which that state says nothing."""

    state: StateT
    problems: tuple[Problem, ...]
    edited: frozenset[int] = frozenset()


@dataclass
class _Search(Generic[StateT]):
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


def recover(first: StateT, read: Callable[[SourceText], StateT]) -> Recovered[StateT]:
    """The faults of a text that was read as `first`, with their true causes where these are
    known. `read` reads a text; it never raises."""
    search = _Search(first.source, read, first)
    search.silent = set(silent_lines(first.source))
    _spaces(search)
    _tabs(search)
    for _ in range(MOST_FAULTS):
        step = _next(search)
        if step is None:
            break
        suspect, trial = step
        if suspect.certain:
            search.accept(suspect, trial)
            _spaces(search)
            _tabs(search)
        else:
            # Said, but not put in: what comes after is read without it.
            search.name(suspect)
            search.explained |= _keys(search.state.problems) - _keys(trial.problems)
            if search.state.root is None:
                break
    edited = frozenset(search.edited)
    left = [
        one
        for one in search.state.problems
        if one.place.line not in edited and (one.id, one.place.line) not in search.explained
    ]
    return Recovered(search.state, (*search.found, *left), edited)


def _keys(problems: tuple[Problem, ...]) -> set[tuple[str, int]]:
    return {(problem.id, problem.place.line) for problem in problems}


def _spaces(search: _Search[StateT]) -> None:
    """Put plain spaces for odd ones, wherever something starts in the text that this makes."""
    odd = {
        number: suspect
        for number, suspect in signs.odd_spaces(search.state.source).items()
        if number not in search.edited
    }
    if not odd:
        return
    every = tuple(edit for suspect in odd.values() for edit in suspect.edits)
    whole = search.trial(Suspect("odd-space", 1, 1, 1, every))
    if whole is None:
        return
    if whole.root is not None:
        # Where nothing starts, an odd space is a letter of a text.
        starts = {node.line for node in nodes_in(whole.root)}
        if search.state.root is None:
            starts.add(search.state.problems[-1].place.line)
        odd = {number: one for number, one in odd.items() if number in starts}
        every = tuple(edit for suspect in odd.values() for edit in suspect.edits)
        whole = search.trial(Suspect("odd-space", 1, 1, 1, every)) if odd else None
    if whole is None or not _better(search.state, whole, frozenset(odd), silent=True):
        return
    for suspect in odd.values():
        search.accept(suspect, whole)


def _tabs(search: _Search[StateT]) -> None:
    """Put spaces for tabs. How wide a tab was meant is not known, so only where every width that
    makes a text that can be read makes one that says the same; otherwise the likeliest is
    named."""
    state = search.state
    if state.root is not None or "\t" not in state.source.text:
        return
    readable: list[tuple[list[Edit], StateT]] = []
    for width in WIDTHS:
        edits = signs.tabs(state.source, width)
        trial = search.trial(Suspect("tab", 1, 1, 1, tuple(edits))) if edits else None
        if trial is not None and trial.root is not None:
            readable.append((edits, trial))
    sure = _same([trial for _, trial in readable])
    for edits, trial in readable:
        if sure or _better(state, trial, frozenset(edit.line for edit in edits)):
            for edit in edits:
                column = edit.old.index("\t") + 1
                search.name(Suspect("tab", edit.line, column, 1, (edit,), sure))
            search.explained |= _keys(state.problems)
            search.state = trial if sure else search.state
            return


def _next(search: _Search[StateT]) -> tuple[Suspect, StateT] | None:
    """The first fault that is believed, with the text without it."""
    state = search.state
    if state.root is None:
        stuck = state.problems[-1]
        named = (stuck.id, stuck.place.line) in search.explained
        return (
            None
            if named or stuck.id in _NO_SLIP
            else _believed(search, _around(state, stuck), _UNREAD)
        )
    for problem in state.problems[:MOST_ASKED]:
        looks = _BY_PROBLEM.get(problem.id, ())
        near = [problem.place.line, problem.place.line + 1]
        step = _believed(search, near, looks) if looks else None
        if step is not None:
            return step
    quiet = [line for line in sorted(search.silent) if line not in search.edited]
    step = _believed(search, quiet, _SILENTLY, silent=True)
    search.silent = set() if step is None else search.silent
    return step


def _around(state: State, problem: Problem) -> list[int]:
    """The lines in which the cause of a problem may be, the likeliest first: that of the problem,
    those before it, and of the lines further back those with a quote that is not closed, or that
    can say something else than they look like."""
    at = problem.place.line
    before = [line for line in range(at - 1, 0, -1) if state.source.line(line).strip()]
    opened = [line for line in before if quoting.opens(state.source.line(line))]
    odd = [line for line in silent_lines(state.source) if line < at][-5:]
    return list(dict.fromkeys([at, *before[:2], *opened[:5], *odd, at + 1, *before[2:4]]))


def _believed(
    search: _Search[StateT], numbers: list[int], looks: tuple[Look, ...], silent: bool = False
) -> tuple[Suspect, StateT] | None:
    """The first suspect without which the text can be read; else the first without which it
    breaks only later, because there are more faults."""
    later: tuple[Suspect, StateT] | None = None
    for look in looks:
        for number in numbers:
            believed = list(_tried(search, look, number, silent))
            readable = [one for one in believed if one[1].root is not None]
            for suspect, trial in readable[:1]:
                sure = suspect.certain and _same([state for _, state in readable])
                return replace(suspect, certain=sure), trial
            if believed and later is None:
                suspect, trial = believed[0]
                # How far in a line belongs shows only in a text that can be read.
                sure = suspect.certain and look is not lines.indents
                later = replace(suspect, certain=sure), trial
    return later


def _tried(
    search: _Search[StateT], look: Look, number: int, silent: bool
) -> Iterator[tuple[Suspect, StateT]]:
    """The suspects of one kind in a line that are believed: one, but for how far in the line
    belongs, which can be meant in several ways."""
    for suspect in look(search.state.source, number):
        trial = search.trial(suspect)
        touched = frozenset(edit.line for edit in suspect.edits)
        if trial is not None and _better(search.state, trial, touched, silent):
            if suspect.rival is not None and _can_be(search, suspect.rival, touched):
                suspect = replace(suspect.rival, certain=False)
            yield suspect, trial
            if look is not lines.indents:
                return


def _same(states: list[StateT]) -> bool:
    """Whether states that can be read say the same."""
    roots = [state.root for state in states]
    first = roots[0] if roots else None
    return all(
        first is not None and root is not None and differences(first, root) == []
        for root in roots[1:]
    )


def _can_be(search: _Search[StateT], rival: Suspect, touched: frozenset[int]) -> bool:
    """Whether another fault in the place of a suspect explains as much."""
    text = apply(search.state.source, rival.edits)
    trial = search.read(SourceText(search.original.file, text))
    # A rival can be a line more.
    return _better(search.state, trial, touched | {line + 1 for line in touched})


def _better(state: State, trial: State, touched: frozenset[int], silent: bool = False) -> bool:
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
