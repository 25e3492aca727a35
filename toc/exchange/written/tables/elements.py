"""From the texts of a cell to elements: each paragraph or item of it one, the same cell once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from toc.check.rules.wording.words.placeholders import placeholder
from toc.core.words import Language
from toc.exchange.written.collecting import Collector
from toc.exchange.written.draft import Found, Numbers
from toc.exchange.written.fates import Became
from toc.exchange.written.figures import numbers_behind, put, with_value
from toc.exchange.written.naming import Kind, Prefixed, prefixed, says_nothing, years_in
from toc.exchange.written.outline import Passage, Role, TableCell
from toc.exchange.written.tables.area import Area
from toc.exchange.written.tables.content import level_in
from toc.exchange.written.typed_marks import marked
from toc.exchange.written.word_lists import plain


@dataclass(frozen=True)
class Part:
    """A text of a cell, with the passages that it stands in and the number before it."""

    text: str
    passages: tuple[Passage, ...]
    label: str = ""
    item: bool = False


_GOES_ON = re.compile(
    r"(?:[,–-]|\b(?:de|het|een|van|voor|met|en|of|in|op|te|aan|bij|door|om|naar|tot|uit|over|die|dat"
    r"|the|a|an|of|for|with|and|or|in|on|to|by|from|that|who))$",
    re.IGNORECASE,
)


_SAYS_NO_MORE = re.compile(
    r"\s*(?:=|[A-Z]{2,6} = |[a-zX✓●] = |(?:impact )?weighting\b|risk rating\b"
    r"|(?:[A-Z]?\.?\d+(?:\.\d+)*\.?\s+)?"
    r"(?:same as|idem|ditto|als bij|zelfde als|zie|see)\b)",
    re.IGNORECASE,
)
"""What explains a sign (`= uitvoering in dat jaar`), or says what something else says already."""

_LETTERED = re.compile(r"(?P<code>\d{1,2}[a-z])[.):]\s+(?=\S)")
"""A number and a letter before a text that goes on with a number: `1a. …` below 1."""

_COUNT = re.compile(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.):]*", re.IGNORECASE)


def says_no_element(text: str, language: Language) -> bool:
    """Whether a text is still to come, only says where to look, or has no word in it."""
    return (
        bool(placeholder(text, language))
        or says_nothing(text)
        or re.search(r"[^\W\d_]{3,}", text) is None
        or _SAYS_NO_MORE.match(text) is not None
    )


def said_itself(text: str) -> Prefixed | None:
    """What a text in a cell says that it is, by a word with a number or a colon behind it. (A word
    alone may be the first of a sentence: `Perspectief Hanzesteden uitvoeren`.)"""
    said = prefixed(text)
    if said is None or not said.rest or years_in(said.code):
        return None
    before = text[: len(text) - len(said.rest)]
    return said if said.code or ":" in before else None


def word_before(text: str, said: Prefixed) -> str:
    """The word by which a text says what it is: `outcome` of `Outcome 5: …`."""
    before = plain(text[: len(text) - len(said.rest)])
    return re.sub(r"\s*\S*\d\S*$", "", before) or before


def own_level(area: Area, cell: TableCell | None) -> tuple[Kind, str, str] | None:
    """The level that a cell says before its text, the word for that and its code: `Output 1: …`,
    or a line of its own above it. None where it says none."""
    lines = area.lines(cell)
    if not lines:
        return None
    first = f"{lines[0].label} {lines[0].text}".strip()
    if len(lines) > 1:
        kind, code = level_in(first)
        if kind is not None and kind is not Kind.ASIDE:
            return kind, plain(first), code
    said = said_itself(first)
    return None if said is None else (said.kind, word_before(first, said), said.code)


def parts_of(area: Area, cell: TableCell) -> tuple[list[Part], list[Passage]]:
    """The texts of a cell that can be elements, and the passages beside them that lead in or
    explain. Items are apart from one another, and so are paragraphs that each begin anew; a
    paragraph between parentheses explains the one before it."""
    lines = [line for one in area.lines(cell) for line in _lines(one)]
    items = [one for one in lines if one.item]
    if items:
        beside = {p for one in lines if not one.item for p in one.passages}
        inside = {p for one in items for p in one.passages}
        return items, [p for p in area.lines(cell) if p in beside and p not in inside]
    found: list[Part] = []
    aside: list[Passage] = []
    for one in lines:
        if found and re.fullmatch(r"[(\[].*[)\]]\.?", one.text.strip(), re.DOTALL):
            aside += [p for p in one.passages if p not in found[-1].passages]
        elif found and (named := level_in(found[-1].text))[0] not in (None, Kind.ASIDE):
            # `Output 5.1.1` in a line of its own names the text below it.
            passages = tuple(dict.fromkeys((*found.pop().passages, *one.passages)))
            found.append(Part(one.text, passages, one.label or named[1]))
        elif found and _continues(found[-1].text, one.text):
            before = found.pop()
            passages = tuple(dict.fromkeys((*before.passages, *one.passages)))
            found.append(Part(f"{before.text} {one.text}", passages, before.label))
        else:
            found.append(one)
    return found, aside


def _listed(part: Part) -> list[Part]:
    """The parts of a text that counts up what is done with semicolons between them."""
    texts = [text.strip() for text in _SEMICOLON.split(part.text) if text.strip()]
    if len(texts) < 2 or part.label:
        return [part]
    return [replace(part, text=text) for text in texts]


_SEMICOLON = re.compile(r";\s+(?=[A-Z\u00c0-\u00de])")


def _lines(one: Passage) -> list[Part]:
    item = one.role is Role.ITEM or one.bullet
    texts = [line.strip() for line in one.text.split("\n") if line.strip()]
    if len(texts) < 2:
        return [Part(one.text.strip(), (one,), one.label, item or bool(one.label))]
    found = []
    for at, text in enumerate(texts):
        mark = marked(text)
        label = mark.label or (one.label if at == 0 else "")
        found.append(Part(mark.text, (one,), label, item or mark.bullet or bool(label)))
    return found


def _continues(before: str, text: str) -> bool:
    """Whether a paragraph goes on with the one before it: it does not begin anew, or that one does
    not end."""
    begins = re.match(r"[\W_]*[A-ZÀ-Þ0-9]", text)
    return begins is None or _GOES_ON.search(before.strip()) is not None


def _only_numbers(text: str) -> bool:
    """Whether a text only counts what it would name: `Outcome 1`."""
    kind, code = level_in(text)
    return kind not in (None, Kind.ASIDE) and bool(code) and len(text.split()) == 2


class Maker:
    """Makes elements of the cells of one table, each cell once; `own` are those that it made."""

    def __init__(self, area: Area, language: Language, into: Collector, section: str) -> None:
        self.area, self.language, self.into, self.section = area, language, into, section
        self.own: list[Found] = []
        self._made: dict[int, list[Found]] = {}

    def cell(
        self, cell: TableCell, kind: Kind, level: str, above: Found | None, certain: bool = True
    ) -> list[Found]:
        """The elements of a cell, in their order; those that were made of it before where it is
        merged."""
        if id(cell) in self._made:
            return self._made[id(cell)]
        parts, aside = parts_of(self.area, cell)
        if kind.is_work:
            parts = [one for part in parts for one in _listed(part)]
        if len(parts) > 1 and kind.is_work:
            # The numbers of a list within a cell are its own, and nothing refers to them.
            parts = [
                replace(one, label="") if _COUNT.fullmatch(one.label) else one for one in parts
            ]
        made = [
            one
            for part in parts
            if (one := self.part(part, kind, level, above, certain)) is not None
        ]
        if made:
            lead = [one for one in aside if one.text.rstrip().endswith(":")]
            self.into.aside(*lead)
            self.into.said_of(made[-1], *(one for one in aside if one not in lead))
        self.into.aside(*aside)
        self._made[id(cell)] = made
        return made

    def part(
        self, part: Part, kind: Kind, level: str, above: Found | None, certain: bool = True
    ) -> Found | None:
        """The element that a text is, None where it says nothing."""
        text, code = part.text, part.label.strip("(). ")
        if not code and (lettered := _LETTERED.match(text)) is not None:
            text, code = text[lettered.end() :], lettered["code"]
        if says_no_element(text, self.language):
            self.into.aside(*part.passages, became=Became.EMPTY)
            return None
        if _only_numbers(text):
            self.into.aside(*part.passages, became=Became.NAME)
            return None
        said = said_itself(text)
        if said is not None and not says_no_element(said.rest, self.language):
            # The column says what stands in it; its text may say so more closely.
            if said.kind is Kind.INDICATOR or (said.kind.is_goal and kind.is_goal):
                kind = said.kind
            text, code = said.rest, said.code or code
        return self.element(kind, text, part.passages, code, level, above, certain)

    def element(
        self,
        kind: Kind,
        text: str,
        passages: Sequence[Passage],
        code: str,
        level: str,
        above: Found | None,
        certain: bool = True,
    ) -> Found | None:
        """An element with the numbers that its text gives of itself; None where people answered
        that it is none."""
        numbers: Numbers | None = None
        counted = with_value(text, self.language)
        if counted is not None:
            kind, text, numbers = Kind.INDICATOR, counted[0], counted[1]
        elif kind is Kind.INDICATOR:
            behind = numbers_behind(text, self.language)
            if behind.numbers or behind.left:
                text, numbers = behind.text, Numbers(left=list(behind.left))
                for detail, amount in behind.numbers:
                    if not put(numbers, detail, [amount]):
                        numbers.left.append(part_of(amount.value))
        made = self.into.element(
            kind,
            text,
            passages,
            level,
            above=above,
            code=code,
            section=self.section,
            certain=certain,
            numbers=numbers,
        )
        if made.kind is Kind.ASIDE:
            return None
        self.own.append(made)
        return made


def part_of(value: float) -> str:
    """A number as it is told."""
    return f"{value:g}"
