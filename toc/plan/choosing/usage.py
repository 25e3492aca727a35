"""How much a plan takes of everything scarce, and by what."""

from __future__ import annotations

from collections.abc import Sequence

from toc.plan.choosing.case import ChoiceCase
from toc.plan.choosing.limits import Room, Scarce, Usage
from toc.plan.choosing.worth import Starts, running_in, used


def usage_of(case: ChoiceCase, starts: Starts, in_file: Sequence[str]) -> tuple[Usage, ...]:
    """The use of every limit, and of what is used without a limit: by what is scarce, then in all
    before the partners in the order of the limits, then by period. `in_file` is the order in which
    to name the inspanningen."""
    uses = used(case, starts)
    limits = {limit.room: limit.amount for limit in case.limits}
    partners = list(dict.fromkeys(("", *(room[1] for room in (*limits, *sorted(uses))))))

    def rank(room: Room) -> tuple[int, int, int]:
        scarce, partner, period = room
        return list(Scarce).index(scarce), partners.index(partner), period

    usages = []
    for room in sorted({**limits, **uses}, key=rank):
        by = uses.get(room, {})
        unsaid = {
            one.id
            for one in running_in(case, starts, room[2])
            if room[:2] in one.unsaid and not by.get(one.id)
        }
        total, amount = sum(by.values()), limits.get(room)
        usages.append(
            Usage(
                limit_kind=room[0],
                partner=room[1],
                period=room[2],
                used=total,
                amount=amount,
                over=max(0, total - amount) if amount is not None else 0,
                by={name: by[name] for name in in_file if name in by},
                unknown=tuple(name for name in in_file if name in unsaid),
            )
        )
    return tuple(usages)
