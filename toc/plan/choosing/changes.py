"""What if: reading what people ask, such as `budget -20%`, `begroting 2025 350000`, `fte +1` or
`focus 10`, as changes of limits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from toc.core.model import Programme
from toc.plan.choosing.errors import PlanError
from toc.plan.choosing.limits import Limit, Scarce, room_in, units
from toc.plan.choosing.most_at_once import FocusOrigin
from toc.plan.choosing.periods import Period

WORDS = {
    "focus": Scarce.FOCUS,
    "focusgrens": Scarce.FOCUS,
    "budget": Scarce.BUDGET,
    "begroting": Scarce.BUDGET,
    "geld": Scarce.BUDGET,
    "fte": Scarce.FTE,
    "menskracht": Scarce.FTE,
    "capaciteit": Scarce.FTE,
    "capacity": Scarce.FTE,
}
"""What people call what is scarce, in both languages."""

_AMOUNT = re.compile(
    r"(?P<sign>[-+−–]?)(?:€\s*)?(?P<number>[0-9]{1,3}(?:[. \u00a0][0-9]{3})+|[0-9]+)"
    r"(?:[.,](?P<decimals>[0-9]{1,2}))?\s*(?P<percent>%?)"
)


@dataclass(frozen=True)
class LimitChange:
    """A change of limits: what is scarce, the partner (empty: in all) and the period's id (empty:
    each), and the number: instead of the limit, or with `relative` added to it; with `percent` a
    part of a hundred of it."""

    scarce: Scarce
    partner: str
    period: str
    number: Fraction
    relative: bool
    percent: bool


def changes_of(
    text: str, programme: Programme, periods: Sequence[Period]
) -> tuple[LimitChange, ...]:
    """The changes that a text asks for; several with a semicolon between them. Raises PlanError
    where it cannot be read."""
    return tuple(_change(part.strip(), text, programme, periods) for part in text.split(";"))


def _change(part: str, text: str, programme: Programme, periods: Sequence[Period]) -> LimitChange:
    words = part.split()
    values = {"given": text}
    if len(words) < 2 or words[0].casefold() not in WORDS:
        raise PlanError("what-if-unknown", **values)
    scarce = WORDS[words[0].casefold()]
    partner = period = ""
    rest = words[1:]
    while len(rest) > 1:
        named = rest[0]
        if not period and named in {one.id for one in periods}:
            period = named
        elif not partner and scarce is not Scarce.FOCUS and (count := _partner(rest, programme)):
            partner = programme.organisations.id_of(" ".join(rest[:count]))
            rest = rest[count - 1 :]
        else:
            break
        rest = rest[1:]
    amount = _AMOUNT.fullmatch(" ".join(rest).strip())
    if amount is None:
        if len(rest) > 1 and re.fullmatch("[0-9]{4}", rest[0]):
            named_periods = tuple(one.id for one in periods)
            raise PlanError("what-if-period", **values, period=rest[0], periods=named_periods)
        if len(rest) > 1 and scarce is not Scarce.FOCUS and _AMOUNT.fullmatch(" ".join(rest[1:])):
            partners = tuple(programme.planning.partners)
            raise PlanError("what-if-partner", **values, partner=rest[0], partners=partners)
        raise PlanError("what-if-unknown", **values)
    number = Fraction(re.sub(r"\D", "", amount["number"]))
    if amount["decimals"]:
        number += Fraction(int(amount["decimals"]), 10 ** len(amount["decimals"]))
    relative = bool(amount["sign"])
    percent = bool(amount["percent"])
    if amount["sign"] in ("-", "−", "–"):
        number = -number
    if percent and not relative:
        raise PlanError("what-if-percent", **values, percent=amount["number"])
    if not percent and (number * units(scarce)).denominator != 1:
        raise PlanError("what-if-whole", **values)
    return LimitChange(scarce, partner, period, number, relative, percent)


def _partner(words: Sequence[str], programme: Programme) -> int:
    """How many of these words name a partner that the planning has room for, by any of his names:
    as many as can be; 0 where they name none."""
    known = programme.organisations
    rooms = {known.id_of(partner) for partner in programme.planning.partners}
    for count in range(len(words) - 1, 0, -1):
        named = " ".join(words[:count])
        if known.knows(named) and known.id_of(named) in rooms:
            return count
    return 0


def changed(
    limits: Sequence[Limit], changes: Sequence[LimitChange], text: str, periods: Sequence[Period]
) -> tuple[Limit, ...]:
    """The limits with the changes made, in their usual order. Raises PlanError where there is no
    limit to add to, or nothing would be left of it."""
    found = {limit.room: limit for limit in limits}
    for change in changes:
        for number, period in enumerate(periods):
            if change.period not in ("", period.id):
                continue
            room = change.scarce, change.partner, number
            before = found.get(room)
            if before is None and change.relative:
                raise PlanError("what-if-no-limit", given=text, period=period.title)
            amount = _amount(change, before)
            if amount < (1 if change.scarce is Scarce.FOCUS else 0):
                raise PlanError("what-if-nothing-left", given=text, period=period.title)
            if before is None:
                found[room] = Limit(*room, amount, (), FocusOrigin.OPTION)
            else:
                # Its path stays: the line that a change would be made on.
                found[room] = replace(before, amount=amount, origin=FocusOrigin.OPTION)
    partners = list(dict.fromkeys(("", *(limit.partner for limit in found.values()))))
    order = list(Scarce)
    return tuple(
        sorted(
            found.values(),
            key=lambda one: (order.index(one.scarce), partners.index(one.partner), one.period),
        )
    )


def _amount(change: LimitChange, before: Limit | None) -> int:
    had = before.amount if before is not None else 0
    if change.percent:
        # Down to whole units, as every room is.
        return int(had + had * change.number / 100 // 1)
    if change.relative:
        return had + int(change.number * units(change.scarce))
    return room_in(change.scarce, float(change.number))
