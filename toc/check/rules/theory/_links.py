"""The links upwards of each element, as the rules of this family ask about them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal

from toc.check.rules.rule import Path
from toc.core.graph import SECTIONS, GoalGraph, canonical
from toc.core.model import Contribution

Link = tuple[Path, Contribution]
"""A contribution and its path in the model."""


def links(
    tree: GoalGraph, having: Literal["assumption", "evidence"] | None = None
) -> Iterator[tuple[str, str, list[Link]]]:
    """The section and id of each element that contributes, with those of its links that lead
    somewhere (a wrong reference is for `unknown-reference`) and, where asked, that have an
    assumption or evidence."""
    for section, element, of_element in _leading(tree):
        found = of_element
        if having is not None:
            found = [one for one in of_element if getattr(one[1], having)]
        if found:
            yield section, element, found


@lru_cache(maxsize=1)  # the rules of one check ask for the same links one after another
def _leading(tree: GoalGraph) -> Sequence[tuple[str, str, list[Link]]]:
    leading: list[tuple[str, str, list[Link]]] = []
    for section in SECTIONS:
        for element, serving in getattr(tree.programme, section).items():
            found: list[Link] = [
                ((section, element, "contributes_to", number), link)
                for number, link in enumerate(serving.contributes_to)
                if link.goal != element and canonical(link.goal) in tree
            ]
            if found:
                leading.append((section, element, found))
    return leading


def named(contributions: list[Contribution]) -> str:
    """The goals of some links, each once, between quotation marks."""
    return ", ".join(f"‘{goal}’" for goal in dict.fromkeys(one.goal for one in contributions))
