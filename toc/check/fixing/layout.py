"""White space that YAML or a reader stumbles over."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from toc.check.fixing.step import FixingStep
from toc.check.fixing.text_state import TextState
from toc.core.loading.compare import differences, nodes_in
from toc.core.problems import Edit

_INDENT = re.compile(r"[ \t]+")
_TRAILING = re.compile(r"[ \t]+$")

TAB = 2
"""So many spaces come for a tab, where that makes no difference."""


def tidy(look: TextState) -> FixingStep:
    """Space at the end of lines, tabs before them, and no line end at the end of the file, all
    where they are no part of a text."""
    if look.root is None:
        return FixingStep(look)
    edits = list(_untidy(look))
    if not edits:
        return FixingStep(look)
    new = look.after(edits)
    found = differences(look.root, new.root) if new.root is not None else None
    if found:
        starts = sorted({node.line for node in nodes_in(look.root)})
        texts = [_lines_of(old.line, starts) for old, _ in found]
        edits = [edit for edit in edits if not any(edit.line in lines for lines in texts)]
        new = look.after(edits)
    return FixingStep(new, tuple(edits)) if edits and new.says_the_same(look) else FixingStep(look)


def _lines_of(line: int, starts: list[int]) -> range:
    """The lines from where one thing starts to where the next one does."""
    following = bisect_right(starts, line)
    return range(line, starts[following] if following < len(starts) else 1 << 62)


def _untidy(look: TextState) -> Iterator[Edit]:
    lines = look.source.lines
    for number, line in enumerate(lines, start=1):
        indent = _INDENT.match(line)
        if indent and "\t" in indent[0] and line.strip(" \t"):
            yield Edit(number, 1, indent[0], indent[0].replace("\t", " " * TAB), "tab")
        if trailing := _TRAILING.search(line):
            yield Edit(number, trailing.start() + 1, trailing[0], "", "trailing")
    last = lines[-1]
    if last.strip(" \t"):
        end = "\r\n" if "\r\n" in look.source.text else "\n"
        yield Edit(len(lines), len(last) + 1, "", end, "newline")
