"""Content as the text of a programme file: well laid out, with nothing in it that says no more
than its absence, and read back as exactly the same."""

from __future__ import annotations

import re
import textwrap
from decimal import Decimal
from pathlib import Path
from typing import Any

from toc.core.loading.shapes import FixedWords, KeyedValues, Many, Plain, Record, Shape, record_of
from toc.core.loading.silent import HIDDEN, WIDE, silent_lines
from toc.core.loading.text import SourceText
from toc.core.loading.vocabulary import DUTCH_VALUES, key_in
from toc.core.model import PartialDate, Programme
from toc.exchange.form.contents import Content
from toc.exchange.iati.reading.text import quoted

LINE_WIDTH = 100
"""So many characters go on a line of a long text."""

_PLAIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ0-9(‘][A-Za-zÀ-ÖØ-öø-ÿ0-9_ ,;.()/%’'‘–+?!€-]*")
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_NOTHING = frozenset({"null", "~", ""})
_UNSEEN = re.compile(f"[{WIDE}{HIDDEN}]")
_FOLDED = re.compile(r"[^\s#&*!|>'\"%@`\[\]{},:-][^\t\r\n\x85\u2028\u2029\ufeff\ufffe]*")
_APART = frozenset(
    {
        *("lines", "themes", "networks", "strategic_goals", "operational_goals"),
        *("inspanningen", "indicators", "phases", "risks"),
    }
)
"""The sections of which the elements stand apart."""

_LAST = ("source", "other_wordings")


def programme_text(content: Content, head: str, *, dutch: bool) -> str:
    """A programme file with `head` as its comment."""
    lines = [f"# {head}" if head else ""]
    shape = record_of(Programme)
    writer = _Writer(dutch)
    for name in shape.fields:
        if name in content:
            if (
                isinstance(content[name], dict | list)
                or not lines[-1]
                or lines[-1].startswith("#")
            ):
                lines += [""]
            lines += writer.entry(name, content[name], shape.fields[name], 0, apart=name in _APART)
    return "\n".join(lines).strip("\n") + "\n"


class _Writer:
    def __init__(self, dutch: bool) -> None:
        self.dutch = dutch

    def key(self, name: str) -> str:
        """A key of the format as this file writes it."""
        return key_in(name, dutch=self.dutch, activities=True)

    def entry(
        self, name: str, value: Any, shape: Shape, depth: int, *, apart: bool = False
    ) -> list[str]:
        """A key of the format with its value."""
        return self._pair(self.key(name), value, shape, depth, apart=apart)

    def _pair(
        self, key: str, value: Any, shape: Shape, depth: int, *, apart: bool = False
    ) -> list[str]:
        pad = "  " * depth
        shown = key if _KEY.fullmatch(key) and key.lower() not in _NOTHING else _quoted(key)
        value, shape = _shortened(value, shape)
        if isinstance(value, dict) and value:
            return [f"{pad}{shown}:", *self._mapping(value, shape, depth + 1, apart=apart)]
        if isinstance(value, list) and value:
            return [f"{pad}{shown}:", *self._sequence(value, shape, depth + 1)]
        first, *rest = self._scalar(value, shape, depth + 1)
        return [f"{pad}{shown}: {first}", *rest]

    def _mapping(
        self, value: dict[str, Any], shape: Shape, depth: int, *, apart: bool = False
    ) -> list[str]:
        lines: list[str] = []
        if isinstance(shape, Record):
            # Where it comes from is last, as people write it.
            for name in sorted(value, key=lambda one: (one in _LAST, [*shape.fields].index(one))):
                lines += self.entry(name, value[name], shape.fields[name], depth)
            return lines
        assert isinstance(shape, KeyedValues)
        for number, (name, one) in enumerate(value.items()):
            made = self._pair(str(name), one, shape.item, depth)
            if apart and number and (len(made) > 1 or "" in lines):
                lines.append("")
            lines += made
        return lines

    def _sequence(self, value: list[Any], shape: Shape, depth: int) -> list[str]:
        assert isinstance(shape, Many)
        pad = "  " * depth
        lines: list[str] = []
        for one in value:
            one, item = _shortened(one, shape.item)
            if isinstance(one, dict) and one:
                first, *rest = self._mapping(one, item, depth + 1)
                lines += [f"{pad}- {first.lstrip()}", *rest]
            else:
                first, *rest = self._scalar(one, item, depth + 1)
                lines += [f"{pad}- {first}", *rest]
        return lines

    def _scalar(self, value: Any, shape: Shape, depth: int) -> list[str]:
        if value in ({}, []) and isinstance(value, dict | list):
            return ["{}" if isinstance(value, dict) else "[]"]
        if isinstance(value, bool):
            yes, no = ("ja", "nee") if self.dutch else ("yes", "no")
            return [yes if value else no]
        if isinstance(value, int | float):
            return [_number(value)]
        if isinstance(value, PartialDate):
            return [str(value)]
        text = str(value)
        if isinstance(shape, FixedWords) and self.dutch:
            text = DUTCH_VALUES.get(text, text)
        if len(text) > LINE_WIDTH - 2 * depth and _can_fold(text):
            pad = "  " * depth
            folded = textwrap.wrap(
                text, LINE_WIDTH - len(pad), break_long_words=False, break_on_hyphens=False
            )
            lines = [pad + line for line in folded]
            if not silent_lines(SourceText(Path(), "\n".join(lines))):
                return [">-", *lines]
        plain = _PLAIN.fullmatch(text) and text.lower() not in _NOTHING and text == text.strip()
        return [text if plain else _quoted(text)]


def _quoted(text: str) -> str:
    """A text between quotes. What nobody sees is written as its number: a file in which it stands
    may say something else than it looks like."""
    return _UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted(text))


def _can_fold(text: str) -> bool:
    """Whether a text over several lines is read as it was: its spaces stand alone."""
    return (
        _FOLDED.fullmatch(text) is not None
        and _UNSEEN.search(text) is None
        and " ".join(text.split()) == text
    )


def _shortened(value: Any, shape: Shape) -> tuple[Any, Shape]:
    """One value where a list may stand, and a bare value where that says it all."""
    if isinstance(shape, Many) and isinstance(value, list) and len(value) == 1:
        value, shape = _shortened(value[0], shape.item)
    while (
        isinstance(shape, Record)
        and isinstance(value, dict)
        and shape.shorthand is not None
        and {*value} == {shape.shorthand}
        and isinstance(shape.fields[shape.shorthand], Plain | FixedWords)
        and isinstance(value[shape.shorthand], str | int | float | PartialDate)
        and not isinstance(value[shape.shorthand], bool)
    ):
        value, shape = value[shape.shorthand], shape.fields[shape.shorthand]
    return value, shape


def _number(value: int | float) -> str:
    text = f"{Decimal(repr(value)):f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    # With three decimals it could be a thousand.
    return text + "0" if re.search(r"\.[0-9]{3}$", text) else text
