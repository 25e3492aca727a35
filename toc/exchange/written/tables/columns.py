"""What a column holds, as its head says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from toc.exchange.written.naming import (
    MEANS,
    Detail,
    Kind,
    detail_named,
    kind_named,
    prefixed,
    years_in,
)
from toc.exchange.written.word_lists import plain, word_list

VALUES = (Detail.BASELINE, Detail.TARGET, Detail.MEASURED)
"""What gives an indicator a number."""

MOST_WORDS = 12
"""A longer text is no head of a column."""


@dataclass(frozen=True)
class Column:
    """What a column holds: elements of a kind, or a detail of the element of its row.

    `head` are all of its heads from the top, `passages` those texts. `year` is the one that a head
    names. A column of codes may say `of` which kind they are. `certain` is false where the kind is
    not said by the head but by what else stands in the table. `asked` is the key of the question
    about it, where one is open. `crossed` says that its head names an element, and its cells only
    mark which rows refer to that; `by_row` that its cells say what the numbers of each row are."""

    head: str = ""
    kind: Kind | None = None
    detail: Detail | None = None
    year: str = ""
    of: Kind | None = None
    passages: tuple[int, ...] = ()
    certain: bool = True
    asked: str = ""
    crossed: bool = False
    by_row: bool = False

    @property
    def says(self) -> bool:
        """Whether the head says anything at all."""
        return self.kind is not None or self.detail is not None or bool(self.year)

    @property
    def is_element(self) -> bool:
        """Whether elements stand in it."""
        return self.kind is not None and self.kind is not Kind.ASIDE

    @property
    def level(self) -> str:
        """The name of what is alike by standing in such a column."""
        return f"column|{self.head}"

    @property
    def figures(self) -> str:
        """What its numbers are called: by its head, where that has words beside the year."""
        return self.head if plain(self.head) else self.year


_QUARTER = re.compile(
    r"(?:(?:q|kw|k|t)\s*[1-4]|[1-4]e?\s*(?:kwartaal|kw|quarter|tertaal)"
    r"|(?:kwartaal|quarter|tertaal)\s*[1-4]"
    r"|jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sept?|okt|oct|nov|dec"
    r"|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december"
    r"|january|february|march|june|july|october)\W*",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"€|£|\beuro?s?\b|\bk€|\bUS\$|\$", re.IGNORECASE)
_CODE_WORD = re.compile(
    r"\b(?:nr|no|nummer|number|code|id|#)\b\.?|(?<=[a-z])(?:nummers?|nr|codes?)\b", re.IGNORECASE
)


def column_named(text: str, passages: tuple[int, ...] = ()) -> Column:
    """What one head says. Kind and detail may both be there, as of `Doel`: then the columns beside
    it tell which.

    >>> column_named("Actie nr.").detail, column_named("Wat gaan we doen?").kind
    (<Detail.CODE: 'code'>, <Kind.INSPANNING: 'inspanning'>)
    """
    return replace(_named(" ".join(text.split()).rstrip(":").strip()), passages=passages)


@lru_cache(maxsize=1 << 12)
def _named(text: str) -> Column:
    if not text or len(text.split()) > MOST_WORDS:
        return Column(text)
    years = years_in(text)
    made = Column(text, year=years[0] if years else "")
    if _QUARTER.fullmatch(text):
        return replace(made, detail=Detail.PLANNING)
    if text == "#":  # in a list of words it begins a comment
        return replace(made, detail=Detail.CODE)
    kind, detail = kind_named(text), detail_named(text)
    if kind is None and detail is None:
        if (of := _coded(text)) is not None:
            return replace(made, detail=Detail.CODE, of=of)
        for half in _halves(text):
            kind, detail = kind_named(half), detail_named(half)
            if kind not in (None, Kind.ASIDE) or detail is not None:
                break
        if _AMOUNT.search(text) and detail is None:
            return replace(made, detail=Detail.COST)
        if kind is None and detail is None and (bare := _MOMENT.sub("", text)) != text and bare:
            kind, detail = kind_named(bare), detail_named(bare)
        if kind is None and detail is None and (bare := _COUNTED.sub("", plain_marks(text))):
            counted = _named(bare) if bare != text else made
            kind, detail = counted.kind, counted.detail
        if kind is None and detail is None:
            kind, detail = _by_its_end(text)
        if kind is None and detail is None:
            kind, detail = _before_a_name(text)
    if kind is Kind.PHASE:
        kind, detail = None, Detail.PLANNING  # when, and no phase of the programme
    if kind in (Kind.ASIDE, Kind.THEME) and detail is not None:
        kind = None
    if kind is None and detail is None and len(plain(text).split()) > MOST_BESIDE_YEAR:
        made = replace(made, year="")  # a text with a year in it
    return replace(made, kind=kind, detail=detail)


MOST_BESIDE_YEAR = 2
"""So many words beside a year leave it the head of a column of that year: `per eind 2025`."""


def _coded(text: str) -> Kind | None:
    """Of which kind a head says that it has the codes: `Goal No.`, `Doelnummer`, `Code doel`."""
    if not _CODE_WORD.search(text):
        return None
    kind = kind_named(_CODE_WORD.sub(" ", text))
    return kind if kind is not Kind.ASIDE else None


_MOMENT = re.compile(
    r"\s+(?:(?:in|op|per|by|for|eind|medio)\s+)?(?:\d{1,2}\s+)?"
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|january|february|march|may|june|july|august|october)\s+20\d\d$",
    re.IGNORECASE,
)
"""The month and year behind a head for which it holds: `Gewenste situatie in juni 2024`."""

_COUNTED = re.compile(r"\s+\d+(?:\.\d+)*\s*$")
"""A number behind a head: `Output Indicator 1.2`, `Milestone 2`."""


def _by_its_end(text: str) -> tuple[Kind | None, Detail | None]:
    """What a head of some words, or a compound of two, is a sort of: `Naam project`, `Concrete
    actie`, `Klimaatdoel`; `Status maatregel` says something of a measure."""
    words = plain(text).split()
    if not words or len(words) > MOST_IN_A_NAME:
        return None, None
    detail = detail_named(words[0])
    of_it = detail in _SAID_OF and words[0] not in _NAMES
    if len(words) > 1 and of_it:
        return None, detail
    end = _END.search(words[-1])
    return (kind_named(end[0]), detail_named(end[0])) if end is not None else (None, None)


def _before_a_name(text: str) -> tuple[Kind | None, Detail | None]:
    """The goals or results that the first word of a head names, where a name stands behind it:
    `Doelen Samen Wageningen`."""
    first = _without_name(text)
    kind, detail = (kind_named(first), detail_named(first)) if first != text else (None, None)
    goals = kind is not None and kind.is_goal
    return (kind if goals else None, detail) if goals or is_result(first) else (None, None)


def _without_name(text: str) -> str:
    """The first word of a head, where a name stands behind it; else all of it."""
    first, *name = text.split()
    named = 0 < len(name) <= MOST_IN_A_NAME and all(word[:1].isupper() for word in name)
    return first if named else text


_SAID_OF = (Detail.NOTE, *MEANS, Detail.PLANNING, Detail.SOURCE, Detail.UNIT)
"""What the first word of a head may say of what the others name: `Status maatregel`."""

MOST_IN_A_NAME = 3
"""A head of more words is not read by its last one."""

_END = re.compile(
    r"(?:doel(?:en)?|doelstelling(?:en)?|ambities?|opgaven?|lijn(?:en)?|pijlers?|themas?|projecten"
    r"|maatregel(?:en)?|acties?|activiteit(?:en)?|project|indicator(?:en)?|inspanning(?:en)?"
    r"|speerpunt(?:en)?|streefwaarden?|nulmeting|goals?|objectives?|actions?|activity|activities"
    r"|outcomes?|indicators?|measures?|targets?|pillars?|themes?|baseline)$"
)
"""The last word of heads, and the last part of compounds, that say what they are a sort of."""

_NAMES = frozenset(
    [
        "naam",
        "titel",
        "omschrijving",
        "beschrijving",
        "formulering",
        "name",
        "title",
        "description",
    ]
)
"""Before the name of a kind these say that it stands there, and not what is said of it."""


def names_it(head: str) -> bool:
    """Whether a head says that what the head above it names stands there: `Naam`."""
    return plain(head) in _NAMES


def _halves(text: str) -> list[str]:
    """The parts of a head that names two things: `Actie / project`, `Doelen en planning`."""
    parts = re.split(r"\s*[/+&,;:|]\s*|\s+(?:en|of|and|or)\s+|\s[-–—]\s", plain_marks(text))
    return [part for part in parts if plain(part)] if len(parts) > 1 else []


def plain_marks(text: str) -> str:
    """A text without what stands between parentheses."""
    return re.sub(r"\([^)]*\)", " ", text).strip()


def below(upper: Column, lower: Column) -> Column:
    """What a column holds that has one head below another: the lower one counts where it says
    something, and takes the year and what the upper one says of its values."""
    head = f"{upper.head} {lower.head}".strip()
    passages = tuple(dict.fromkeys((*upper.passages, *lower.passages)))
    year = lower.year or upper.year
    bare = lower.kind is None and lower.detail is None
    said = upper if bare else lower
    if lower.detail is Detail.PLANNING and upper.detail is None:
        said, year = lower, ""
    if upper.detail in MEANS or (upper.is_element and names_it(lower.head)):
        said = upper
    if upper.is_element and lower.detail is Detail.CODE and lower.of is None:
        said = replace(lower, of=upper.kind)
    return replace(said, head=head, passages=passages, year=year)


def kinds_in(columns: Sequence[Column]) -> set[Kind]:
    """The kinds of element that columns hold."""
    return {one.kind for one in columns if one.kind is not None and one.kind is not Kind.ASIDE}


def is_result(head: str) -> bool:
    """Whether a head names what comes of work: `Prestatie`, `Output`."""
    words = word_list(f"field_{Detail.RESULT.value}")
    head = _COUNTED.sub("", head)
    named = bool(head.strip()) and not (kind_named(head) or detail_named(head))
    return words.has(plain(_without_name(head) if named else head))


def is_goal(head: str) -> bool:
    """Whether a head is a goal itself, with its number: `Doel 2: Schone lucht`."""
    said = prefixed(head)
    return said is not None and said.kind.is_goal and bool(said.code) and bool(said.rest)


def is_anything(head: str) -> bool:
    """Whether a head names whatever stands below it."""
    return plain(head) in ("wat", "what", "onderwerp")
