"""What Word, Excel and websites put where YAML has a sign of its own: spaces, dashes, colons."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.core.loading.recovery.suspect import WHY, Suspect, changed
from toc.core.loading.silent import HIDDEN, KNOWN, MARKS, WIDE
from toc.core.loading.text import SourceText
from toc.core.problems import Edit

_ODD = re.compile(f"[{WIDE}{HIDDEN}]")
_WIDE = re.compile(f"[{WIDE}]")
_HIDDEN = re.compile(f"[{HIDDEN}]")
_HEAD = re.compile(
    f"^[ \\t{WIDE}{HIDDEN}]*(?:-[ \\t{WIDE}]+)*"
    f"(?:[^\\s:#'\"{{\\[,{WIDE}]+[ \\t{WIDE}]*:(?=[ \\t{WIDE}{HIDDEN}]|$)[ \\t{WIDE}{HIDDEN}]*)?"
)
_AFTER_SIGN = re.compile(f"(?<=[:,{{\\[])[ {WIDE}{HIDDEN}]+|[ {WIDE}{HIDDEN}]+(?=[\\]}}:])")
_KEY = r"^(?P<head>[ \t]*(?:- +)*)(?P<key>[^\W\d_][\w-]*)"
_NO_SPACE = re.compile(_KEY + rf"[ \t]*:(?P<rest>[^\s:/{HIDDEN}].*)$")
_OTHER_COLON = re.compile(_KEY + r"[ \t]*[\uff1a\ufe55\u2236\ua789][ \t]*(?P<rest>.*)$")
_EQUALS = re.compile(_KEY + r"[ \t]*=[ \t]*(?P<rest>.*)$")
_CELLS = re.compile(_KEY + r"[ \t]*\t[ \t]*(?P<rest>[^\s:#][^\t]*)$")
_NO_COLON = re.compile(_KEY + r" +(?P<rest>[^\s:].*)$")
_ALONE = re.compile(_KEY + r"(?P<rest>)[ \t]*$")
_BELOW = re.compile(r"^(?P<indent> *)[^\W\d_][\w-]*:(?: |$)")
_NAMED = re.compile(r"[^\W_][\w-]*[ \t]*:(?:\s|$)")
_IN_BRACES = re.compile(r"(?<=[{,])(?P<gap>\s*)(?P<key>[^\W\d_][\w-]*) ?:(?=[^\s:/])")
_MARKED = re.compile(f"^(?P<indent> *)(?P<mark>[{MARKS}])(?P<gap>[ \\t{WIDE}]*)(?P<rest>\\S.*)$")


def odd_spaces(source: SourceText) -> dict[int, Suspect]:
    """Every line that has an odd space or a hidden character where it is indented, after the dash
    of a list, or around the colon of its key."""
    found: dict[int, Suspect] = {}
    if _ODD.search(source.text) is None:
        return found
    for number, line in enumerate(source.lines, start=1):
        head = _HEAD.match(line)
        if head is not None and _ODD.search(head[0]):
            found[number] = _plain(number, line, head[0], line[head.end() :])
    return found


def tabs(source: SourceText, width: int) -> list[Edit]:
    """Spaces for every tab in an indentation, as many as a tab was wide."""
    edits = []
    for number, line in enumerate(source.lines, start=1):
        indent = line[: len(line) - len(line.lstrip(" \t"))]
        if "\t" in indent:
            edits.append(Edit(number, 1, indent, indent.replace("\t", " " * width), "tab"))
    return edits


def odd_in_braces(source: SourceText, number: int) -> Iterator[Suspect]:
    """The same after the signs inside braces and brackets, and inside their words."""
    line = source.line(number)
    new = _AFTER_SIGN.sub(lambda match: _HIDDEN.sub("", _WIDE.sub(" ", match[0])), line)
    if new != line and ("{" in line or "[" in line):
        yield changed(number, line, new, "odd-space")


def hidden(source: SourceText, number: int) -> Iterator[Suspect]:
    """Characters that nobody sees, in a line in which something cannot be read."""
    line = source.line(number)
    new = _HIDDEN.sub("", line)
    if new != line:
        yield changed(number, line, new, "hidden-character")


def _plain(number: int, line: str, head: str, rest: str) -> Suspect:
    new = re.sub(r" +(?=: *$)", "", _HIDDEN.sub("", _WIDE.sub(" ", head)))
    only_hidden = _WIDE.search(head) is None
    return changed(number, line, new + rest, "hidden-character" if only_hidden else "odd-space")


def colons(source: SourceText, number: int) -> Iterator[Suspect]:
    """A key without the colon and space that make it one."""
    line = source.line(number)
    for pattern, why, only_known in (
        (_NO_SPACE, "colon-space", False),
        (_OTHER_COLON, "colon-sign", False),
        (_EQUALS, "colon-sign", True),
        (_CELLS, "colon-tab", False),
        (_NO_COLON, "colon-missing", True),
        (_ALONE, "colon-missing", not _holds_more(source, number)),
    ):
        match = pattern.match(line)
        if match is None or (only_known and match["key"] not in KNOWN):
            continue
        new = f"{match['head']}{match['key']}: {match['rest']}"
        yield changed(number, line, new.rstrip(), why, values={"key": match["key"]})
    new = _IN_BRACES.sub(r"\g<gap>\g<key>: ", line)
    if new != line:
        key = next(match["key"] for match in _IN_BRACES.finditer(line))
        yield changed(number, line, new, "colon-space", values={"key": key})


def _holds_more(source: SourceText, number: int) -> bool:
    """Whether the line after it is a key that stands further in: what an id has below it."""
    line, below = source.line(number), source.line(number + 1)
    own = len(line) - len(line.lstrip(" "))
    match = _BELOW.match(below)
    return match is not None and len(match["indent"]) > own


def marks(source: SourceText, number: int) -> Iterator[Suspect]:
    """A list with other marks than a dash and a space; or marks before what is no list, because
    each thing in it has an id."""
    first = _MARKED.match(source.line(number))
    if first is None or first["rest"].startswith(first["mark"]):
        return
    plain = first["mark"] == "-" and first["gap"] == " "
    block = list(_block(source, number, first))
    if plain and not any(_NAMED.match(match["rest"]) for _, match in block):
        return
    if not plain:
        dash = first["mark"] == "-"
        yield _marked(number, block, "- ", "list-dash-space" if dash else "list-mark")
    yield _marked(number, block, "", "list-not-needed")
    yield _marked(number, block, None, "list-not-needed")


_Marked = tuple[int, re.Match[str]]


def _block(
    source: SourceText, number: int, first: re.Match[str]
) -> Iterator[tuple[int, re.Match[str]]]:
    """The lines of one list: those that stand as far in with the same mark, up to the first that
    stands less far in or has another."""
    indent = len(first["indent"])
    for step in (-1, 1):
        at = number if step == 1 else number - 1
        while 0 < at <= len(source.lines):
            line = source.line(at)
            own = len(line) - len(line.lstrip(" "))
            match = _MARKED.match(line)
            same = match is not None and own == indent and match["mark"] == first["mark"]
            if line.strip() and own <= indent and not same:
                break
            if same and match is not None and bool(match["gap"]) == bool(first["gap"]):
                yield at, match
            at += step


def _marked(number: int, block: list[_Marked], mark: str | None, problem: str) -> Suspect:
    """The list with `mark` instead; None puts as many spaces as the mark was wide."""
    edits = []
    for line, match in block:
        old = match["mark"] + match["gap"]
        new = " " * len(old) if mark is None else mark
        edits.append(Edit(line, match.start("mark") + 1, old, new, WHY[problem]))
    own = next(edit for edit in edits if edit.line == number)
    values = {"mark": own.old[:1]}
    return Suspect(problem, number, own.column, 1, tuple(sorted(edits)), True, values)
