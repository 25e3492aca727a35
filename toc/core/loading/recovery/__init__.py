"""Finding the true fault where a text cannot be read, or not as what it looks like.

A parser says where it got stuck, which is often a line after the fault, and in its own words.
Here the faults that people make are tried on the lines around that place: each is a suspect with
the edit that would mend it, and it is believed only where the file is better with the edit. What
is certain is put in before the next fault is looked for, so that all are found at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Generic

from toc.core.loading.edits import apply
from toc.core.loading.recovery import lines, quoting, signs
from toc.core.loading.recovery.search import RecoveredText, Search, StateT, better, keys, same
from toc.core.loading.recovery.suspect import Look, Suspect
from toc.core.loading.recovery.whole import spaces, tabs
from toc.core.loading.silent import silent_lines
from toc.core.loading.text import SourceText
from toc.core.problems import Problem

MOST_FAULTS = 200
"""So many faults are looked for; a file that has more is no text that somebody typed."""

MOST_ASKED = 12
"""Of so many problems of a file that can be read the true cause is looked for, each time."""

_NO_SLIP = frozenset({"too-deep", "alias-endless", "several-documents", "only-comments"})
"""What keeps a file from being read and is no slip in a line."""

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
    **dict.fromkeys(("list-not-allowed", "keys-not-allowed"), _VALUES),
    "value-empty": (*_VALUES, lines.below),
    **dict.fromkeys(("yaml-tag", "alias-unknown", "not-a-choice", "not-a-choice-far"), _VALUES),
    **dict.fromkeys(("not-a-number", "not-a-date", "not-a-year", "not-points"), _WORDS),
}
"""What is looked for in a file that can be read, by what is wrong with it. Whatever is not named
here has no cause but itself."""


@dataclass
class Recovered(Generic[StateT]):
    """The last state that certain edits led to, what is wrong in the file with the correction
    beside it where there is one, and the lines of which that state says nothing."""

    state: StateT
    problems: tuple[Problem, ...]
    edited: frozenset[int] = frozenset()


def recover(first: StateT, read: Callable[[SourceText], StateT]) -> Recovered[StateT]:
    """The faults of a text that was read as `first`, with their true causes where these are
    known. `read` reads a text; it never raises."""
    search = Search(first.source, read, first)
    search.silent = set(silent_lines(first.source))
    spaces(search)
    tabs(search)
    for _ in range(MOST_FAULTS):
        step = _next(search)
        if step is None:
            break
        suspect, trial = step
        if suspect.certain:
            search.accept(suspect, trial)
            spaces(search)
            tabs(search)
        else:
            # Said, but not put in: what comes after is read without it.
            search.name(suspect)
            search.explained |= keys(search.state.problems) - keys(trial.problems)
            if search.state.root is None:
                break
    edited = frozenset(search.edited)
    left = [
        one
        for one in search.state.problems
        if one.place.line not in edited and (one.id, one.place.line) not in search.explained
    ]
    return Recovered(search.state, (*search.found, *left), edited)


def _next(search: Search[StateT]) -> tuple[Suspect, StateT] | None:
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


def _around(state: RecoveredText, problem: Problem) -> list[int]:
    """The lines in which the cause of a problem may be, the likeliest first: that of the problem,
    those before it, and of the lines further back those with a quote that is not closed, or that
    can say something else than they look like."""
    at = problem.place.line
    before = [line for line in range(at - 1, 0, -1) if state.source.line(line).strip()]
    opened = [line for line in before if quoting.opens(state.source.line(line))]
    odd = [line for line in silent_lines(state.source) if line < at][-5:]
    return list(dict.fromkeys([at, *before[:2], *opened[:5], *odd, at + 1, *before[2:4]]))


def _believed(
    search: Search[StateT], numbers: list[int], looks: tuple[Look, ...], silent: bool = False
) -> tuple[Suspect, StateT] | None:
    """The first suspect without which the text can be read; else the first without which it
    breaks only later, because there are more faults."""
    later: tuple[Suspect, StateT] | None = None
    unsure = False
    for look in looks:
        for number in numbers:
            believed = list(_tried(search, look, number, silent))
            readable = [one for one in believed if one[1].root is not None]
            for suspect, trial in readable[:1]:
                sure = suspect.certain and same([state for _, state in readable])
                return replace(suspect, certain=sure), trial
            for suspect, trial in believed[:1]:
                # How far in a line belongs shows only in a text that can be read: what leads
                # further than that is likelier.
                if later is None or (unsure and _breaks_at(trial) > _breaks_at(later[1])):
                    unsure = look is lines.indents
                    later = replace(suspect, certain=suspect.certain and not unsure), trial
    return later


def _breaks_at(state: RecoveredText) -> int:
    """The line where a text that cannot be read breaks."""
    return state.problems[-1].place.line


def _tried(
    search: Search[StateT], look: Look, number: int, silent: bool
) -> Iterator[tuple[Suspect, StateT]]:
    """The suspects of one kind in a line that are believed: one, but for how far in the line
    belongs, which can be meant in several ways."""
    for suspect in look(search.state.source, number):
        trial = search.trial(suspect)
        touched = frozenset(edit.line for edit in suspect.edits)
        if trial is not None and better(search.state, trial, touched, silent):
            if suspect.rival is not None and _can_be(search, suspect.rival, touched):
                suspect = replace(suspect.rival, certain=False)
            yield suspect, trial
            if look is not lines.indents:
                return


def _can_be(search: Search[StateT], rival: Suspect, touched: frozenset[int]) -> bool:
    """Whether another fault in the place of a suspect explains as much."""
    text = apply(search.state.source, rival.edits)
    trial = search.read(SourceText(search.original.file, text))
    # A rival can be a line more.
    return better(search.state, trial, touched | {line + 1 for line in touched})
