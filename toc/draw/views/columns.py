"""What a drawing in columns shows, as values: boxes level by level from the vision down, and what
contributes to what. Where it stands on the paper is no concern of this module.

How to make a new view that `toc.draw.layout.columns` draws
------------------------------------------------------
Make a `ColumnsView`; nothing else is needed. What holds of it:

- `columns` stand from the top of the goal tree down, at least one. A column may be empty: then its
  `empty` words stand in its place. Two columns may be of one level (goals that serve goals).
- `elements` stand in the file's order within their column, and that order is kept in every
  drawing. An id stands once in a view. `number` is shown before the text.
- `links` run from what contributes to what it contributes to, and both ends stand in the view.
  `points` is None where nobody has judged the contribution; `basis` says how it is known.
- `mark` is the state of an element: a symbol and a word, shown together above the text; of a
  link the symbol stands on its line. The
  bundled font has these symbols: ● ○ ■ □ ▲ ▼ ► ◄ ◊ √ × • – † ‡. A mark with a `shade` also colours
  its box; `key` are the marks that the legend then explains. `emphasis` makes a box stand
  out or step back by the weight of its border and letters, never by colour alone.
- `detail` is small text below the text: an owner, a value, what is not known. `also_in` are the
  titles of other DINs in a drawing of one DIN, `stands_in` those of its DINs in any other
  drawing; the drawing says `Ook in …` and `DIN …`.
- `remarks` are whole sentences below the drawing: what is counted and not drawn, what is not
  known. A drawing never leaves anything out in silence.
- `version` and `date` stand in the footer, as they are given; empty is left out.

A view that does not fit on one sheet is continued on the next; the drawing marks what is
continued where, and draws only the main contributions where there would be too many lines. Both
are the drawing's work: a view holds everything.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from itertools import groupby
from typing import ClassVar

from toc.core.graph import Level
from toc.core.model import Basis, Document, Language
from toc.core.words import listing
from toc.documents.marks import Mark
from toc.documents.words.drawing import DRAWING
from toc.draw.words.columns import COLUMNS


class Emphasis(Enum):
    """How much a box stands out among the others of its level."""

    STRONG = "strong"
    PLAIN = "plain"
    FAINT = "faint"


@dataclass(frozen=True)
class Element:
    """One box. `number` is its place in the view (inspanningen only); `also_in` holds the titles
    of the other DINs in which it stands, `stands_in` those of all of them, `line` the title of its
    programme line."""

    id: str
    level: Level
    text: str
    number: int | None = None
    proposal: bool = False
    also_in: tuple[str, ...] = ()
    line: str | None = None
    mark: Mark | None = None
    detail: str = ""
    emphasis: Emphasis = Emphasis.PLAIN
    stands_in: tuple[str, ...] = ()

    @property
    def shaded(self) -> bool:
        """Whether its state colours its box."""
        return self.mark is not None and self.mark.shade is not None


@dataclass(frozen=True)
class BoxLink:
    """`source` contributes to `target`; `points` is None where nobody has judged it. `mark` is
    what became of the contribution, where that is told."""

    source: str
    target: str
    basis: Basis = Basis.STATED
    points: int | None = None
    mark: Mark | None = None


@dataclass(frozen=True)
class Origin:
    """Where the texts of a drawing come from: the documents, in the file's order, and how many
    texts stand there literally, follow from them, are proposed, or have no source."""

    documents: tuple[Document, ...]
    literal: int
    derived: int
    proposed: int
    unsourced: int


@dataclass(frozen=True)
class BoxColumn:
    """A column of boxes of one level, with its heading, and what stands there where there are no
    boxes."""

    level: Level
    title: str
    elements: tuple[Element, ...]
    empty: str


@dataclass(frozen=True)
class ColumnsView:
    """A view in columns, as the module's text describes. `kind` is what sort of drawing it is, in
    words; `subtitle` what it is part of, such as its programme line."""

    nothing: ClassVar[str] = ""

    id: str
    kind: str
    programme: str
    title: str
    subtitle: str | None
    language: Language
    columns: tuple[BoxColumn, ...]
    links: tuple[BoxLink, ...]
    origin: Origin
    remarks: tuple[str, ...] = ()
    version: str = ""
    date: str = ""
    key: tuple[Mark, ...] = ()

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """Every element, column by column."""
        return tuple(element for column in self.columns for element in column.elements)

    def at(self, level: Level) -> tuple[Element, ...]:
        """The elements of one level."""
        return tuple(element for element in self.elements if element.level is level)


def above_title(view: ColumnsView) -> Iterator[str]:
    """The parts of the line above the title: the programme, what the view is part of, and what
    sort of drawing it is; those that there are."""
    yield from (part for part in (view.programme, view.subtitle, view.kind) if part)


def in_words(view: ColumnsView, shown: Collection[str] | None = None) -> tuple[str, ...]:
    """What a view shows, as sentences, for who cannot see the drawing: what it is, the elements
    column by column, what contributes to what, and the remarks. With `shown` only those elements
    and what is between them."""
    language = view.language
    said = [
        COLUMNS.say(
            "words.view",
            language,
            kind=view.kind,
            title=view.title,
            programme=view.programme,
        )
    ]
    names: dict[str, str] = {}
    for column in view.columns:
        elements = [e for e in column.elements if shown is None or e.id in shown]
        if elements:
            listed = "; ".join(ended(_described(e, language)) for e in elements)
            said.append(f"{column.title}: {listed}.")
        elif column.empty:
            said.append(f"{column.empty[0].upper()}{column.empty[1:]}.")
        names |= {e.id: _called(e, language) for e in elements}
    links = [x for x in view.links if x.source in names and x.target in names]
    said += _links_in_words(links, names, language)
    return (*said, *view.remarks)


def ended(text: str) -> str:
    """A text without the full stop at its end, to stand within a sentence; dots that mean that it
    goes on are left."""
    return text if text.endswith("..") else text.removesuffix(".")


def _described(element: Element, language: Language) -> str:
    """An element as it stands in a list."""
    text = f"{element.number}. {element.text}" if element.number is not None else element.text
    notes = [element.mark.word] if element.mark else []
    if element.proposal:
        notes.append(DRAWING.say("proposal", language).lower())
    if element.detail:
        notes.append(element.detail)
    return f"{text} ({'; '.join(notes)})" if notes else text


def _called(element: Element, language: Language) -> str:
    """How a sentence refers to an element."""
    if element.number is not None:
        return COLUMNS.say("words.inspanning", language, number=element.number)
    return f"‘{element.text}’"


def _links_in_words(
    links: Sequence[BoxLink], names: dict[str, str], language: Language
) -> Iterator[str]:
    """A sentence for each element that contributes to something; those of which it is not known
    to which goals, together by the goals that may be meant."""
    unsure: dict[tuple[str, ...], list[str]] = {}
    for source, of_source in groupby(links, key=lambda link: link.source):
        of_one = list(of_source)
        network = [x.target for x in of_one if x.basis is Basis.NETWORK and x.points is None]
        if len(network) == 1:  # no doubt which goal is meant
            network = []
        targets = [
            _weighed(names[x.target], x, language) for x in of_one if x.target not in network
        ]
        if targets:
            said = listing(targets, language)
            who = names[source][0].upper() + names[source][1:]
            yield COLUMNS.say("words.links", language, source=who, targets=said)
        if network:
            unsure.setdefault(tuple(network), []).append(names[source])
    for goals, sources in unsure.items():
        yield COLUMNS.say(
            "words.unknown-goal",
            language,
            count=len(sources),
            names=listing(sources, language),
            goals=listing([names[goal] for goal in goals], language, "or"),
        )


def _weighed(goal: str, link: BoxLink, language: Language) -> str:
    """A goal with what is known of the contribution to it."""
    if link.points is not None:
        goal = COLUMNS.say("words.points", language, count=link.points, goal=goal)
    if link.basis is Basis.PROPOSAL:
        goal = COLUMNS.say("words.proposal", language, goal=goal)
    elif link.basis is Basis.NETWORK:
        goal = COLUMNS.say("words.network", language, goal=goal)
    if link.mark is not None:
        goal = COLUMNS.say("words.marked", language, goal=goal, mark=link.mark.word)
    return goal
