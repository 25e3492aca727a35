"""Edits of one text, by the places of what is written in it."""

from __future__ import annotations

from collections.abc import Iterable

from toc.core.editing.written import Spot, Written
from toc.core.loading.edits import apply
from toc.core.loading.text import SourceText
from toc.core.problems import Edit


class CannotRewriteError(Exception):
    """Something is written in a way that cannot be changed with all else kept."""


def edited(source: SourceText, edits: Iterable[Edit]) -> str:
    """A text with edits in it. CannotRewriteError where two stand in each other's way."""
    try:
        return apply(source, edits)
    except ValueError as error:
        raise CannotRewriteError from error


class TextEdits:
    """Collects edits of a text; nothing is put in before `text`."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.end = "\r\n" if "\r\n" in source.text else "\n"
        self._edits: list[Edit] = []
        self._added: dict[Spot, list[str]] = {}

    def edits(self) -> list[Edit]:
        """All edits, each at its place."""
        added = [
            Edit(spot.line, spot.column, "", "".join(texts), "said")
            for spot, texts in self._added.items()
        ]
        return [*self._edits, *added]

    def text(self) -> str:
        """The text with the edits in it. CannotRewriteError where two stand in each other's
        way."""
        return edited(self.source, self.edits())

    def put(self, start: Spot, end: Spot, new: str) -> None:
        """Put a text in the place of another."""
        old = self.source.between(start.line, start.column, end.line, end.column)
        self._edits.append(Edit(start.line, start.column, old, new, "said"))

    def add_at(self, spot: Spot, text: str) -> None:
        """Add a text at a spot, behind what was added there."""
        self._added.setdefault(spot, []).append(text)

    def add_lines(self, after: int, lines: list[str]) -> None:
        """Add lines below a line; what was added there comes first."""
        self.add_at(self.end_of(after), "".join(f"{self.end}{line}" for line in lines))

    def drop_lines(self, first: int, last: int, *, comments: bool = False) -> None:
        """Take lines away; those of a comment stay, unless `comments` go too."""
        number = first
        while number <= last:
            until = number
            while until <= last and (comments or not self.is_comment(until)):
                until += 1
            if until > number:
                self.put(self.end_of(number - 1), self.end_of(until - 1), "")
            number = until + 1

    def end_of(self, line: int) -> Spot:
        """Behind the last character of a line."""
        if line < 1:
            raise CannotRewriteError
        return Spot(line, len(self.source.line(line)) + 1)

    def is_comment(self, line: int) -> bool:
        """Whether a line is nothing but a comment."""
        return self.source.line(line).lstrip().startswith("#")

    def is_empty(self, line: int) -> bool:
        """Whether there is a line with nothing on it."""
        return 0 < line <= len(self.source.lines) and not self.source.line(line).strip()

    def alone(self, one: Written, before: str = "") -> bool:
        """Whether nothing stands before it on its line, but for spaces and `before`."""
        there = self.source.line(one.start.line)[: one.start.column - 1]
        return there.strip() == before

    def with_comments(self, line: int, indent: int) -> int:
        """The last line of the comments that follow on a line and stand as far in as `indent`, or
        the line itself."""
        while self.is_comment(line + 1):
            following = self.source.line(line + 1)
            if len(following) - len(following.lstrip(" ")) < indent:
                break
            line += 1
        return line

    def without_comment(self, start: Spot, end: Spot) -> None:
        """CannotRewriteError where a comment may stand between two spots."""
        if start.line == end.line:
            return
        first = self.source.line(start.line)[start.column - 1 :]
        rest = [self.source.line(number) for number in range(start.line + 1, end.line)]
        last = self.source.line(end.line)[: end.column - 1]
        if any(f" {line}".find(" #") >= 0 or "\t#" in line for line in (first, *rest, last)):
            raise CannotRewriteError
