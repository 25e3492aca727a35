"""Which inspanningen that are nobody's stand on whose form. A form is no longer than people read;
so of many each partner is asked about a share, and about what serves the same goals as his own."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from toc.core.model import Inspanning

MOST_OPEN = 25
"""So many that are nobody's stand on one form."""


def asked_of(
    nobodys: Sequence[tuple[str, Inspanning]], goals: Collection[str], number: int, count: int
) -> list[str]:
    """The ids of those that stand on form `number` (from 0) of `count`, in the order of the plan:
    its share of them all, then what serves one of these `goals`, then what comes next."""
    if len(nobodys) <= MOST_OPEN:
        return [id for id, _ in nobodys]
    start = number * len(nobodys) // count
    end = (number + 1) * len(nobodys) // count
    ordered = [*nobodys[start:], *nobodys[:start]]
    share, others = ordered[: end - start], ordered[end - start :]
    related = [one for one in others if any(link.goal in goals for link in one[1].contributes_to)]
    wanted = dict.fromkeys(id for id, _ in (*share, *related, *others))
    chosen = {id for id, _ in zip(wanted, range(MOST_OPEN), strict=False)}
    return [id for id, _ in nobodys if id in chosen]
