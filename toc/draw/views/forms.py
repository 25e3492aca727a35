"""A view in its two plain forms: as a table, for a spreadsheet, and as nodes and edges, for
programs that draw graphs themselves. Neither knows where anything stands on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from toc.core.graph import Level
from toc.core.model import Basis
from toc.core.words import Language


@dataclass(frozen=True)
class Rows:
    """A table of texts. `id` can name a file or a sheet, `title` stands above it, and each row has
    as many cells as `header`. A cell is empty where there is nothing to say; what is not known
    is said in words."""

    id: str
    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Node:
    """An element of a graph: its id, its text, its level (None for what is no goal or
    inspanning, such as an indicator), a `mark` in words where the view marks it, and the `group`
    it belongs to, or empty."""

    id: str
    label: str
    level: Level | None
    mark: str = ""
    group: str = ""


@dataclass(frozen=True)
class Edge:
    """`source` contributes to (or measures, or touches) `target`; `points` is None where nobody
    has judged it. Both ends are nodes of the same graph."""

    source: str
    target: str
    basis: Basis = Basis.STATED
    points: int | None = None
    label: str = ""


@dataclass(frozen=True)
class GraphForm:
    """A view as nodes and edges, in the file's order. Ids of nodes are unique."""

    id: str
    title: str
    language: Language
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


class View(Protocol):
    """What every view of this room is: a frozen value that knows its name and its other forms.

    `id` names its files, `title` stands above it, `programme` is the programme's title.
    """

    @property
    def id(self) -> str: ...
    @property
    def programme(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def language(self) -> Language: ...
    def rows(self) -> Rows:
        """The view as a table."""

    def graph(self) -> GraphForm:
        """The view as nodes and edges; without edges where it has none."""

    def in_words(self) -> tuple[str, ...]:
        """The view as sentences, for who cannot see the drawing."""
