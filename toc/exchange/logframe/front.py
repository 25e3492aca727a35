"""The front of a logframe: how to read it, and what is still open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from toc.core.graph import VISION
from toc.core.words import Language
from toc.documents.document import (
    Block,
    Cell,
    Chapter,
    Column,
    Items,
    ListItem,
    Paragraph,
    Table,
    Tone,
)
from toc.exchange.logframe.cells import Cells
from toc.exchange.logframe.scope import Scope
from toc.exchange.words.logframe import LOGFRAME

LEVELS = ("overall", "purpose", "results", "activities")
"""The rows of a logframe, from the top."""

MISSING = ("indicator", "source", "assumption", "means", "cost")
"""The sorts of open points that are counted."""

Missing = dict[str, tuple[frozenset[str], frozenset[str]]]


def front(cells: Cells, scopes: Sequence[Scope]) -> Chapter:
    """How to read it, and what is open."""
    language = cells.language
    heads = ("row", "here", "ec", "dfid")
    columns = tuple(
        Column(LOGFRAME.say(f"head.{head}", language), share)
        for head, share in zip(heads, (1.6, 1.8, 2.0, 1.8), strict=True)
    )
    rows = tuple(
        (
            Cell(LOGFRAME.say(f"level.{level}", language)),
            *(Cell(LOGFRAME.say(f"row.{level}.{head}", language)) for head in heads[1:]),
        )
        for level in LEVELS
    )
    reading = tuple(
        ListItem(LOGFRAME.say(f"reading.{key}", language))
        for key in ("numbers", "network", "means", "open")
    )
    blocks: tuple[Block, ...] = (
        Paragraph(LOGFRAME.say("lead", language), Tone.LEAD),
        Table("begrippen", LOGFRAME.say("terms", language), columns, rows),
        Items(reading),
        _open_points(cells, scopes),
    )
    return Chapter("leeswijzer", LOGFRAME.say("reading", language), blocks)


def _open_points(cells: Cells, scopes: Sequence[Scope]) -> Table:
    """What the plan does not say, counted for the vision, for each logframe, and for all of it
    together, in which what stands in two of them counts once."""
    language = cells.language
    columns = (
        Column(LOGFRAME.say("head.logframe", language), 2.4),
        *(Column(LOGFRAME.say(f"open.{name}", language), 1.3, "right") for name in MISSING),
    )
    rows = [(LOGFRAME.say("row.overall.here", language), _missing(cells, (VISION,), (), ()))]
    for scope in scopes:
        found = _missing(cells, scope.above[1:], scope.activities, scope.above)
        rows.append((scope.title, found))
    together = _together([found for _, found in rows])
    rows.append((LOGFRAME.say("open.together", language), together))
    return Table(
        "open-punten",
        LOGFRAME.say("open.caption", language),
        columns,
        tuple(
            (
                Cell(title, strong=found is together),
                *(_counted(*found[name], found is together, language) for name in MISSING),
            )
            for title, found in rows
        ),
    )


def _together(parts: Sequence[Missing]) -> Missing:
    none: frozenset[str] = frozenset()
    return {
        name: (
            none.union(*(part[name][0] for part in parts)),
            none.union(*(part[name][1] for part in parts)),
        )
        for name in MISSING
    }


def _counted(
    missing: frozenset[str], every: frozenset[str], strong: bool, language: Language
) -> Cell:
    if not every:
        return Cell("–")
    said = LOGFRAME.say("of-all", language, count=len(missing), all=len(every))
    return Cell(said, len(missing), strong=strong)


def _missing(
    cells: Cells, goals: Sequence[str], work: Sequence[str], above: Sequence[str]
) -> Missing:
    """For each sort of open point the ids of what has it, and of all that could."""
    tree = cells.tree
    indicators = [one for element in (*goals, *work) for one in tree.measured_by(element)]
    # Nothing stands above the vision for it to contribute to.
    links = [one for one in (*goals, *work) if one != VISION]
    asked: dict[str, tuple[Sequence[str], Callable[[str], object]]] = {
        "indicator": (goals, tree.measured_by),
        "source": (indicators, cells.verification),
        "assumption": (links, lambda one: cells.assumptions(one, above)),
        "means": (work, cells.has_means),
        "cost": (work, cells.cost),
    }
    return {
        name: (frozenset(one for one in every if not said(one)), frozenset(every))
        for name, (every, said) in asked.items()
    }
