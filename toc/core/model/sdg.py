"""The Sustainable Development Goals: their 17 goals, 169 targets and 248 listed indicators, by
code.

Source: Global indicator framework for the Sustainable Development Goals, United Nations General
Assembly resolution A/RES/71/313, with the refinements up to and including those of 2024. The three
indicators that the review of 2025 added (E/CN.3/2025/6: 2.2.4, 8.9.2 and 11.c.1) are not in it.
What a code says stands in `toc.core.words.tags`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

# Of each target, in its order, how many indicators the framework lists for it.
_FRAMEWORK = {
    1: "1:1 2:2 3:1 4:2 5:4 a:2 b:1",
    2: "1:2 2:3 3:2 4:1 5:2 a:2 b:1 c:1",
    3: "1:2 2:2 3:5 4:2 5:2 6:1 7:2 8:2 9:3 a:1 b:3 c:1 d:2",
    4: "1:2 2:2 3:1 4:1 5:1 6:1 7:1 a:1 b:1 c:1",
    5: "1:1 2:2 3:2 4:1 5:2 6:2 a:2 b:1 c:1",
    6: "1:1 2:1 3:2 4:2 5:2 6:1 a:1 b:1",
    7: "1:2 2:1 3:1 a:1 b:1",
    8: "1:1 2:1 3:1 4:2 5:2 6:1 7:1 8:2 9:1 10:2 a:1 b:1",
    9: "1:2 2:2 3:2 4:1 5:2 a:1 b:1 c:1",
    10: "1:1 2:1 3:1 4:2 5:1 6:1 7:4 a:1 b:1 c:1",
    11: "1:1 2:1 3:2 4:1 5:3 6:2 7:2 a:1 b:2 c:0",
    12: "1:1 2:2 3:1 4:2 5:1 6:1 7:1 8:1 a:1 b:1 c:1",
    13: "1:3 2:2 3:1 a:1 b:1",
    14: "1:1 2:1 3:1 4:1 5:1 6:1 7:1 a:1 b:1 c:1",
    15: "1:2 2:1 3:1 4:2 5:1 6:1 7:1 8:1 9:1 a:1 b:1 c:1",
    16: "1:4 2:3 3:3 4:2 5:2 6:2 7:2 8:1 9:1 10:2 a:1 b:1",
    17: "1:2 2:1 3:2 4:1 5:1 6:1 7:1 8:1 9:1 10:1 11:1 12:1 13:1 14:1 15:1 16:1 17:1 18:3 19:2",
}

_WRITTEN = re.compile(
    r"(?:sdg|goal|doel|target|indicator|subdoel)?[\s:#-]*([0-9].*)", re.IGNORECASE
)


class Sdg(NamedTuple):
    """A code that the framework has: `1`, `1.2`, `1.a` or `1.2.1`, its goal, and what it names."""

    code: str
    goal: int
    level: Literal["goal", "target", "indicator"]


@cache
def framework() -> dict[str, Sdg]:
    """Every code, in the order of the framework."""
    return {one.code: one for one in _every()}


def _every() -> Iterator[Sdg]:
    for goal, targets in _FRAMEWORK.items():
        yield Sdg(str(goal), goal, "goal")
        for target in targets.split():
            letter, _, count = target.partition(":")
            yield Sdg(f"{goal}.{letter}", goal, "target")
            for number in range(1, int(count) + 1):
                yield Sdg(f"{goal}.{letter}.{number}", goal, "indicator")


def sdg_of(written: str) -> Sdg | None:
    """The code that a text is, as people write it: also `SDG 1` and `1.A`. None for what the
    framework does not have.

    >>> sdg_of("SDG 1.A")
    Sdg(code='1.a', goal=1, level='target')
    """
    match = _WRITTEN.fullmatch(written.strip())
    return framework().get(match[1].lower()) if match is not None else None


def target_of(written: str) -> Sdg | None:
    """The target of which a text names an indicator that this edition of the framework does not
    list: of `1.2.9` that is `1.2`. None where it names none, or one that is listed."""
    match = _WRITTEN.fullmatch(written.strip())
    if match is None or sdg_of(written) is not None:
        return None
    above, _, number = match[1].lower().rpartition(".")
    found = framework().get(above)
    return found if found is not None and found.level == "target" and number.isdigit() else None


def nearest_sdg(written: str) -> tuple[str, ...]:
    """The codes that were probably meant with one that the framework does not have: what is right
    of it, else nothing. Of `1.9` that is the last target of goal 1, and the goal.

    >>> nearest_sdg("1.9")
    ('1.5', '1')
    """
    match = _WRITTEN.fullmatch(written.strip().replace(",", "."))
    if match is None:
        return ()
    plain = re.sub(r"[^0-9a-z.]", "", match[1].lower()).strip(".")
    if plain in framework():
        return (plain,)
    above = plain
    while "." in above:
        above = above.rpartition(".")[0]
        if above in framework():
            return (*_last_under(above, like=plain[len(above) + 1 :]), above)
    return ()


def _last_under(above: str, like: str) -> list[str]:
    """The last code right under another, a number or a letter as what was written."""
    under = [code for code in framework() if code.rpartition(".")[0] == above]
    kind = like[:1].isdigit()
    return [code for code in under if code.rpartition(".")[2].isdigit() == kind][-1:]
