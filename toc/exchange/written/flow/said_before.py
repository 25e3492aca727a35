"""The elements that were found before, by what a heading can say of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from toc.exchange.written.codes import code_said
from toc.exchange.written.draft import Found
from toc.exchange.written.naming import Kind
from toc.exchange.written.word_lists import plain

MOST_NAME_WORDS = 4
"""More words before a colon are no name of what stands behind it."""


class SaidBefore:
    """Goals and programme lines by their text, by the name before it (`Ontmoeten: meer inwoners
    …`) and by their code, and every element by its text (`by_any_text`); the first of each."""

    def __init__(self) -> None:
        self.by_text: dict[str, Found] = {}
        self.by_name: dict[str, Found] = {}
        self.by_any_text: dict[str, Found] = {}
        self.by_code: dict[str, list[Found]] = defaultdict(list)
        self._read = 0

    def of(self, found: Sequence[Found]) -> SaidBefore:
        """The same with what was found since."""
        for one in found[self._read :]:
            self.by_any_text.setdefault(plain(one.text), one)
            if one.kind.is_goal or one.kind is Kind.LINE:
                self.by_text.setdefault(plain(one.text), one)
                name, colon, _ = one.text.partition(": ")
                if colon and len(name.split()) <= MOST_NAME_WORDS:
                    self.by_name.setdefault(plain(name), one)
            if one.code and not one.kind.is_work:
                self.by_code[code_said(one.code)].append(one)
        self._read = len(found)
        return self
