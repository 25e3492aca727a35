"""Faults that are put right in all lines at once: odd spaces, and tabs."""

from __future__ import annotations

from toc.core.loading.compare import nodes_in
from toc.core.loading.recovery import signs
from toc.core.loading.recovery.search import Search, StateT, better, keys, same
from toc.core.loading.recovery.suspect import Suspect
from toc.core.problems import Edit

WIDTHS = (2, 4, 8)
"""How wide a tab can have been on the screen of who typed it; the first is what it becomes where
that makes no difference."""


def spaces(search: Search[StateT]) -> None:
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
    if whole is None or not better(search.state, whole, frozenset(odd), silent=True):
        return
    for suspect in odd.values():
        search.accept(suspect, whole)


def tabs(search: Search[StateT]) -> None:
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
    sure = same([trial for _, trial in readable])
    for edits, trial in readable:
        if sure or better(state, trial, frozenset(edit.line for edit in edits)):
            for edit in edits:
                column = edit.old.index("\t") + 1
                search.name(Suspect("tab", edit.line, column, 1, (edit,), sure))
            search.explained |= keys(state.problems)
            search.state = trial if sure else search.state
            return
