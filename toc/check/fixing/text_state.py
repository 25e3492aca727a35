"""A text as it is read: what is wrong with it, and what it says beside another."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from toc.check.rules import check
from toc.core.checked import Asked
from toc.core.loading import Reading, read_bytes
from toc.core.loading.compare import differences
from toc.core.loading.edits import apply
from toc.core.loading.nodes import YamlNode, parse
from toc.core.loading.text import SourceText
from toc.core.problems import Edit, Problem, Severity


class TextState:
    """One state of a file's text, read as far as somebody asks."""

    def __init__(self, source: SourceText, asked: Asked) -> None:
        self.source = source
        self._asked = asked

    def after(self, edits: Iterable[Edit]) -> TextState:
        """The state that these edits lead to."""
        return TextState(SourceText(self.source.file, apply(self.source, edits)), self._asked)

    @cached_property
    def root(self) -> YamlNode | None:
        """Everything that the file says, also under keys that no programme has; None where the
        text is not YAML."""
        return parse(self.source)[0]

    @cached_property
    def reading(self) -> Reading:
        """The text read as a programme."""
        # One byte order mark is taken off in reading; a second would be text.
        return read_bytes(("\ufeff" + self.source.text).encode("utf-8"), self.source.file)

    @cached_property
    def errors(self) -> tuple[Problem, ...]:
        """The errors of form, and those that the rules find."""
        problems = check(self.reading, None, self._asked).problems
        return tuple(problem for problem in problems if problem.severity is Severity.ERROR)

    def better_than(self, before: TextState, by: int) -> bool:
        """Whether there are at least `by` fewer problems of form or, where form is the same, fewer
        errors of the rules. Form comes first because what cannot be read hides what the rules
        would say of it; that the rules can say it now is no harm done."""
        if self.root is None:
            return False
        form = len(before.reading.problems) - len(self.reading.problems)
        return form >= by if form else len(before.errors) - len(self.errors) >= by

    def says_the_same(self, before: TextState, edits: Iterable[Edit] = ()) -> bool:
        """Whether the only words that differ are those of the edits, each at one place."""
        if self.root is None or before.root is None:
            return False
        found = differences(before.root, self.root)
        if found is None:
            return False
        changed = sorted((old.text or "", new.text or "") for old, new in found)
        return changed == sorted((edit.old, edit.new) for edit in edits)
