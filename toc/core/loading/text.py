"""From a path to text: everything that can be wrong with a file before it is YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path

from toc.core.problems import Place, Problem, Severity

MOST_BYTES = 50_000_000
"""A larger file is refused before it is read. A plan of 100,000 inspanningen is half of this."""

MOST_HIDDEN = 100
"""So many hidden characters of a kind are reported; a file that has more is no text at all."""

# YAML counts lines as libyaml does: also at next-line and the two Unicode separators.
_LINE_END = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
OVERRIDE = re.compile("[\u202a-\u202e\u2066-\u2069]")
_ASCII_CONTROL = bytes(code for code in range(128) if CONTROL.match(chr(code)))


@dataclass(frozen=True)
class SourceText:
    """The text of one file, and its lines by number."""

    file: Path
    text: str

    @cached_property
    def lines(self) -> list[str]:
        """The lines without their ends; line 1 is `lines[0]`."""
        return _LINE_END.split(self.text)

    def line(self, number: int) -> str:
        """Line `number`, counted from 1, or nothing where there is none."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def between(self, line: int, column: int, last: int, end: int) -> str:
        """The text from a line and column up to another, both from 1, with its line ends."""
        if line == last:
            return self.line(line)[column - 1 : end - 1]
        starts = [0, *(match.end() for match in _LINE_END.finditer(self.text))]
        return self.text[starts[line - 1] + column - 1 : starts[last - 1] + end - 1]

    def error(
        self,
        problem: str,
        line: int = 0,
        column: int = 0,
        length: int = 0,
        values: Mapping[str, str] | None = None,
    ) -> Problem:
        """An error at a place in this file, with its line beside it."""
        place = Place(self.file, line, column, length)
        return Problem(
            problem, Severity.ERROR, place, values=values or {}, source_line=self.line(line)
        )


def read_text(file: Path) -> tuple[SourceText | None, list[Problem]]:
    """The file's text, or the reasons why there is none. Never raises for what a file can be."""
    nothing = SourceText(file, "")
    try:
        if file.is_dir():
            return None, [nothing.error("is-a-folder")]
        if not file.exists():
            near = _nearby(file)
            missing = "file-missing-near" if near["nearby"] else "file-missing"
            return None, [nothing.error(missing, values=near)]
        if not file.is_file():
            return None, [nothing.error("not-a-file")]
        size = file.stat().st_size
        if size > MOST_BYTES:
            sizes = {"size": f"{size / 1e6:.0f}", "most": f"{MOST_BYTES / 1e6:.0f}"}
            return None, [nothing.error("file-too-large", values=sizes)]
        data = file.read_bytes()
    except (OSError, ValueError):
        return None, [nothing.error("file-unreadable")]
    return decode(file, data)


def decode(file: Path, data: bytes) -> tuple[SourceText | None, list[Problem]]:
    """The text in these bytes, or the reasons why they are none."""
    nothing = SourceText(file, "")
    # UTF-16 without a mark at its start still has a null beside the first letter.
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:2]:
        return None, [nothing.error("utf-16")]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, [_not_utf8(file, data, error.start)]
    source = SourceText(file, text)
    if not text.strip():
        return None, [nothing.error("file-empty")]
    problems = list(_hidden_characters(source))
    return (None if problems else source), problems


def _not_utf8(file: Path, data: bytes, at: int) -> Problem:
    before = data[:at].decode("utf-8-sig")
    lines = _LINE_END.split(before)
    # What a Dutch Windows writes, so that the user sees the letter that was meant.
    rest = data[at : at + 80].decode("cp1252", errors="replace")
    shown = _LINE_END.split(rest)[0]
    source = SourceText(file, "\n" * (len(lines) - 1) + lines[-1] + shown)
    values = {"character": shown[:1]}
    return source.error("not-utf-8", len(lines), len(lines[-1]) + 1, 1, values)


def _hidden_characters(source: SourceText) -> Iterator[Problem]:
    if source.text.isascii() and not _has_control(source.text.encode("ascii")):
        return
    found = [
        *((match, "control-character") for match in _some(CONTROL, source.text)),
        *((match, "direction-character") for match in _some(OVERRIDE, source.text)),
    ]
    starts = [0, *(match.end() for match in _LINE_END.finditer(source.text))] if found else []
    line = 0
    for match, problem in sorted(found, key=lambda pair: pair[0].start()):
        while line < len(starts) and starts[line] <= match.start():
            line += 1
        column = match.start() - starts[line - 1] + 1
        values = {"code": f"U+{ord(match[0]):04X}"}
        yield source.error(problem, line, column, 1, values)


def _has_control(ascii_text: bytes) -> bool:
    """Asked first: looking where takes much longer."""
    return len(ascii_text.translate(None, _ASCII_CONTROL)) != len(ascii_text)


def _some(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    return islice(pattern.finditer(text), MOST_HIDDEN)


def _nearby(file: Path) -> dict[str, str]:
    """Programme files in the same folder, for a user who mistyped a name."""
    try:
        names = sorted(path.name for path in file.parent.glob("[!.]*.y*ml"))
    except OSError:
        names = []
    return {"nearby": ", ".join(names[:8])}
