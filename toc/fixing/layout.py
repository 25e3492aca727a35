"""White space that YAML or a reader stumbles over."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from toc.fixing.edits import Edit
from toc.fixing.look import Look, differences, nodes_in
from toc.fixing.step import Step

_INDENT = re.compile(r"[ \t\u00a0\u202f]+")
_NO_BREAK = re.compile("[\u00a0\u202f]")
_TRAILING = re.compile(r"[ \t]+$")

WIDTHS = (2, 4, 8)
"""How wide a tab can have been on the screen of who typed it; the first is what it becomes where
that makes no difference."""


def indentation(look: Look) -> Step:
    """Tabs and no-break spaces that keep a file from being read as it looks.

    How wide a tab was meant is not known. It is replaced only where every width that makes a file
    that can be read makes one that says the same.
    """
    unread = look.root is None
    tabs = unread and any("\t" in indent for _, indent in _indents(look))
    readable: list[tuple[Look, list[Edit]]] = []
    for width in WIDTHS if tabs else WIDTHS[:1]:
        edits = _spaced(look, width if unread else None)
        if not edits:
            return Step(look)
        trial = look.after(edits)
        if trial.root is None:
            continue
        # Where nothing starts, a no-break space is a character of a text.
        starts = {node.line for node in nodes_in(trial.root)}
        kept = [edit for edit in edits if edit.line in starts or edit.why == "tab"]
        readable.append((look.after(kept), kept))
    if not readable:
        return Step(look)
    new, edits = readable[0]
    if not edits:
        return Step(look)
    agreed = all(other.says_the_same(new) for other, _ in readable)
    good = agreed and (unread or new.better_than(look, by=1))
    return Step(new, tuple(edits)) if good else Step(look, refused=len(edits))


def _indents(look: Look) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(look.source.lines, start=1):
        if match := _INDENT.match(line):
            yield number, match[0]


def _spaced(look: Look, tab_width: int | None) -> list[Edit]:
    edits = []
    for number, indent in _indents(look):
        spaced = _NO_BREAK.sub(" ", indent)
        why = "no-break-space"
        if tab_width is not None and "\t" in spaced:
            spaced, why = spaced.replace("\t", " " * tab_width), "tab"
        if spaced != indent:
            edits.append(Edit(number, 1, indent, spaced, why))
    return edits


def tidy(look: Look) -> Step:
    """Space at the end of lines, tabs before them, and no line end at the end of the file, all
    where they are no part of a text."""
    if look.root is None:
        return Step(look)
    edits = list(_untidy(look))
    if not edits:
        return Step(look)
    new = look.after(edits)
    found = differences(look.root, new.root) if new.root is not None else None
    if found:
        starts = sorted({node.line for node in nodes_in(look.root)})
        texts = [_lines_of(old.line, starts) for old, _ in found]
        edits = [edit for edit in edits if not any(edit.line in lines for lines in texts)]
        new = look.after(edits)
    return Step(new, tuple(edits)) if edits and new.says_the_same(look) else Step(look)


def _lines_of(line: int, starts: list[int]) -> range:
    """The lines from where one thing starts to where the next one does."""
    following = bisect_right(starts, line)
    return range(line, starts[following] if following < len(starts) else 1 << 62)


def _untidy(look: Look) -> Iterator[Edit]:
    lines = look.source.lines
    for number, line in enumerate(lines, start=1):
        indent = _INDENT.match(line)
        if indent and "\t" in indent[0] and line.strip(" \t"):
            yield Edit(number, 1, indent[0], indent[0].replace("\t", " " * WIDTHS[0]), "tab")
        if trailing := _TRAILING.search(line):
            yield Edit(number, trailing.start() + 1, trailing[0], "", "trailing")
    last = lines[-1]
    if last.strip(" \t"):
        end = "\r\n" if "\r\n" in look.source.text else "\n"
        yield Edit(len(lines), len(last) + 1, "", end, "newline")
