"""A fault that a line may have, with the edits that would mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from toc.core.loading.text import SourceText
from toc.core.problems import Edit


@dataclass(frozen=True)
class Suspect:
    """A fault that may be there: its sentence's id, its true place (line and column from 1), and
    the edits, each within a line. `certain` says that they can only mean one thing where they
    make the file better; where a
    `rival` makes it better too, that is likelier, and nothing is certain."""

    problem: str
    line: int
    column: int
    length: int
    edits: tuple[Edit, ...]
    certain: bool = True
    values: Mapping[str, str] = field(default_factory=dict)
    rival: Suspect | None = None


Look = Callable[[SourceText, int], Iterator[Suspect]]
"""What may be wrong with a line (counted from 1), the likeliest first."""


WHY = {
    "odd-space": "no-break-space",
    "hidden-character": "hidden",
    "colon-space": "colon",
    "colon-sign": "colon",
    "colon-tab": "colon",
    "colon-missing": "colon",
    "list-mark": "list-mark",
    "list-dash-space": "list-mark",
    "list-not-needed": "list-not-needed",
    "curly-quotes": "quotes",
    "text-colon": "quotes",
    "text-sign": "quotes",
    "text-in-braces": "quotes",
    "quote-unclosed": "quotes",
    "text-after-quote": "quotes",
    "indent-off": "indent",
    "not-below": "below",
    "bracket-unclosed": "bracket",
    "line-wrapped": "wrapped",
    "line-end-lost": "wrapped",
}
"""The reason of the edits, in the sentences of mending, by the fault that they mend."""


def changed(
    line: int,
    old: str,
    new: str,
    problem: str,
    *,
    certain: bool = True,
    values: Mapping[str, str] | None = None,
) -> Suspect:
    """The fault of a line that says `old` and should say `new`, at the first difference."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    gone, come = old[start : len(old) - end], new[start : len(new) - end]
    edit = Edit(line, start + 1, gone, come, WHY[problem])
    return Suspect(problem, line, start + 1, max(1, len(gone)), (edit,), certain, values or {})
