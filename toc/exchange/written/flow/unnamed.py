"""Plans that name nothing: themes, goals and activities in a map, or in headings and lists, told
apart by depth alone."""

from __future__ import annotations

from collections.abc import Sequence

from toc.core.words import Language
from toc.exchange.written.collecting import Collector
from toc.exchange.written.flow.depth import by_depth, levels_of
from toc.exchange.written.flow.node import Node
from toc.exchange.written.flow.statements import Put, put
from toc.exchange.written.flow.surroundings import is_plan, kinds_said
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Role

FEWEST_STATES, FEWEST_LEVELS = 2, 3
"""With fewer texts that say what becomes so, or one on fewer levels, a map can as well be of
something else."""

FEWEST_DOING = 2
"""Headings and lists are there for more than plans: in them something has to be done, too."""


def depths_of(
    tops: Sequence[Node],
    titled: Node | None,
    language: Language,
    into: Collector,
    tables: bool,
) -> dict[int, tuple[Kind, int]]:
    """The kinds of the texts of a plan in which none says what it is, by number, with how deep
    each stands; those that belong to no plan are left out."""
    found: dict[int, tuple[Kind, int]] = {}
    roots = [titled] if titled is not None and titled.below else []
    branches = roots[0].below if roots else tops
    if tables or is_plan({kind for one in branches for kind in _said(one)}):
        return found
    own = [one for one in branches if not one.says.names and one.below]
    while len(own) == 1 and own[0].role is Role.HEADING:
        own = [one for one in own[0].below if not one.says.names]  # a chapter of its own
    return kinds_by_depth(own, language, into)


def kinds_by_depth(
    own: Sequence[Node], language: Language, into: Collector
) -> dict[int, tuple[Kind, int]]:
    """The same of some texts and what stands below them, where that can be a plan at all."""
    found: dict[int, tuple[Kind, int]] = {}
    levels = list(levels_of(own))
    if len(levels) < 2 or not _is_one(levels, language):
        return found
    answers = {at: into.answered(f"depth|{at + 1}") for at in range(len(levels))}
    fixed = {
        at: kind for at, kind in answers.items() if kind is not None and kind is not Kind.ASIDE
    }
    for at, (kind, level) in enumerate(zip(by_depth(own, language, fixed), levels, strict=False)):
        for one in level:
            found[one.passage.number] = (kind, at + 1)
    return found


def _is_one(levels: Sequence[Sequence[Node]], language: Language) -> bool:
    """Whether texts level by level can be a plan at all."""
    puts = [put(one.text, language) for level in levels for one in level]
    topics = all(one.role is Role.BOX for one in levels[0])
    states = puts.count(Put.STATE)
    goals = states >= FEWEST_STATES or (states > 0 and len(levels) >= FEWEST_LEVELS)
    return goals and (topics or puts.count(Put.DOING) >= FEWEST_DOING)


def _said(node: Node) -> set[Kind]:
    return kinds_said(node.every())
