"""What a topic or a line says of an indicator in figures: its baseline, targets, measurements."""

from __future__ import annotations

import re

from toc.core.words import Language
from toc.exchange.written.draft import Found, Numbers
from toc.exchange.written.figures import amounts, put, told_numbers
from toc.exchange.written.naming import Detail, Kind, detail_named, kind_named, years_in
from toc.exchange.written.outline import Passage
from toc.exchange.written.word_lists import plain, word_list

_VALUES = (Detail.BASELINE, Detail.TARGET, Detail.MEASURED)
_LABEL = "label"
"""What the readers of maps call a word that is written beside a topic."""


def kind_by_attribute(one: Passage) -> Kind | None:
    """What a column or a label of a topic says that it is."""
    for name, value in one.attributes:
        if name == _LABEL or detail_named(_spoken(name)) is Detail.KIND:
            kind = kind_named(value)
            if kind is not None:
                return kind
    return None


def is_measured(one: Passage) -> bool:
    """Whether the file gives figures with a topic, of more than one sort or year, as of an
    indicator: `stand 2019` and `doel 2030`."""
    figures = [
        name
        for name, value in one.attributes
        if _said_of(name, value) in _VALUES and amounts(value)
    ]
    return len(figures) > 1


def _said_of(name: str, value: str) -> Detail | None:
    """What a name says of a topic; with a year and a figure it is that of the figure: `doel 2030`
    is a target."""
    spoken = _spoken(name)
    figure = _value_named(spoken) if years_in(spoken) and amounts(value) else None
    return figure or detail_named(spoken)


def take_attributes(of: Found, one: Passage) -> None:
    """What the file says of a topic is said of its element."""
    for name, value in one.attributes:
        if (detail := _said_of(name, value)) is not None and value.strip():
            take(of, detail, value.strip(), next(iter(years_in(name)), ""))


def take(of: Found, detail: Detail, text: str, year: str = "") -> None:
    """A detail of an element: a figure of an indicator, or a text. `year` is that of its head."""
    if of.kind is Kind.INDICATOR and detail in _VALUES and (said := amounts(text)):
        of.numbers = of.numbers or Numbers()
        if not put(of.numbers, detail, said, year):
            of.numbers.left.append(text)
    elif of.kind is Kind.INDICATOR and detail is Detail.UNIT:
        of.numbers = of.numbers or Numbers()
        of.numbers.unit = text
    elif detail is Detail.MEASURED and of.kind is not Kind.INDICATOR:
        of.details.setdefault(Detail.RESULT.value, text)
    elif detail not in (Detail.NOTE, Detail.KIND, Detail.CODE):
        of.details.setdefault(detail.value, text)


def figures_after(text: str, language: Language) -> tuple[str, Numbers] | None:
    """An indicator apart from the figures behind its colon, each with its year or a word for what
    it is: `Broedparen: 2020: 320 – doel 2027: 360`. None where one of them says neither."""
    name, colon, rest = text.partition(": ")
    if not colon and (listed := _LISTED.fullmatch(text)) is not None:
        name, colon, rest = listed["name"], ",", listed["rest"]
    if not colon or not name.strip() or name.count("(") > name.count(")"):
        return None
    numbers = Numbers()
    if (told := told_numbers(rest, language)) is not None and (told.numbers or told.left):
        for what, amount in told.numbers:
            put(numbers, what, [amount])
        numbers.left += told.left
        return name.strip(), numbers
    parts = [part for part in _BETWEEN.split(rest) if part.strip()]
    for at, part in enumerate(parts):
        match = _FIGURE.fullmatch(part.strip())
        said = amounts(match["value"], language) if match is not None else []
        if not said and (match := _WORDED.fullmatch(part.strip())) is not None:
            said = amounts(match["value"], language)
        if match is None or len(said) != 1:
            return None
        word, year = match["word"], match["year"] or said[0].year
        detail = _value_named(word) if word else Detail.MEASURED if year else None
        if "→" in rest and at == len(parts) - 1 and not word:
            detail = Detail.TARGET
        if detail not in _VALUES or not put(numbers, detail, said, year):
            return None
    if len(numbers.measured) > 1 and not numbers.targets and numbers.undated_target is None:
        # Without a word for either, the later year may well be the one to reach.
        return name.strip(), Numbers(left=[part.strip() for part in parts])
    return (name.strip(), numbers) if parts else None


_BETWEEN = re.compile(r"\s*(?:;|→|\||\s[–—-]\s|,\s)\s*")
_FIGURE = re.compile(
    r"(?:(?P<word>[^\W\d_]+)\s*)?(?:(?P<year>(?:19|20)\d\d)\s*)?:?\s*(?P<value>[≥≤<>]?\s*\d[\d.,]*\s*%?)"
)

_LISTED = re.compile(
    r"(?P<name>[^,]+[^\W\d_]{2,}), (?P<rest>\d[^,]*\b(?:19|20)\d\d\b.*)", re.DOTALL
)
"""An indicator with its figures behind a comma: `Completion rate, 54% in 2019, target 70%`."""

_WORDED = re.compile(
    r"(?:(?P<word>(?!ca|circa|minimaal|maximaal|max|min)[^\W\d_]+)\s+)?(?P<year>(?!))?(?P<value>\d.*)",
    re.IGNORECASE,
)
"""A figure with its unit, and the year behind it: `doel 4 weken (2025)`."""


def _value_named(word: str) -> Detail | None:
    """What a word says that a figure is; beside figures a goal is a target."""
    return next((one for one in _VALUES if word_list(f"field_{one.value}").has(plain(word))), None)


def _spoken(name: str) -> str:
    return name.replace("_", " ")
