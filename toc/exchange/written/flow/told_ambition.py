"""The vision, the mission or the goal of a plan that only its prose tells: `Onze ambitie is dat
geen kind in armoede opgroeit.`"""

from __future__ import annotations

import re
from collections.abc import Sequence

from toc.exchange.written.collecting import Collector
from toc.exchange.written.fates import Became
from toc.exchange.written.flow.statements import sentences_of
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Passage, Role

_TOLD = (
    (
        Kind.VISION,
        re.compile(
            r"(?:onze|de) (?:visie|ambitie|droom|stip op de horizon)(?: [^\W\d_]+){0,4}"
            r" is (?:dat|om)\b.+"
            r"|het is onze (?:visie|ambitie|droom) (?:dat|om)\b.+"
            r"|our (?:vision|ambition|dream) is (?:that|to|for|of|an?|the)\b.+",
            re.IGNORECASE | re.DOTALL,
        ),
    ),
    (
        Kind.MISSION,
        re.compile(
            r"(?:onze|de) missie(?: [^\W\d_]+){0,4} is (?:dat|om)\b.+"
            r"|het is onze missie om\b.+|our mission is (?:that|to)\b.+",
            re.IGNORECASE | re.DOTALL,
        ),
    ),
    (
        Kind.GOAL,
        re.compile(
            r"(?:[^\W\d_][\w’'-]* ){1,6}(?:stel(?:t|len) zich ten doel|heeft (?:ten|als|tot) doel"
            r"|hebben (?:ten|als|tot) doel)\b.+"
            r"|(?:the|our) (?:purpose|aim|goal|objective) of (?:[\w’'-]+ ){1,6}is to\b.+"
            r"|het doel van (?:[\w’'-]+ ){1,6}is (?:om|het)\b.+",
            re.IGNORECASE | re.DOTALL,
        ),
    ),
)


def take_told(passages: Sequence[Passage], into: Collector) -> None:
    """Make the vision, the mission and the goal of the first sentence of the plan or of a chapter
    that tells them, each where nothing else in the plan does."""
    for kind, pattern in _TOLD:
        if any(one.kind is kind or (kind.is_goal and one.kind.is_goal) for one in into.found):
            continue
        for one in passages:
            fate = into.fates.get(one.number)
            if one.role is not Role.PARAGRAPH or fate is None or fate.became is not Became.PROSE:
                continue
            if one.under is not None and passages[one.under].under is not None:
                continue  # of a part of the plan
            told = [said for said in sentences_of(one.text) if pattern.fullmatch(said)]
            if told:
                level = f"told|{kind.value}"
                into.element(kind, told[0], [one], level, certain=kind.is_goal)
                break
