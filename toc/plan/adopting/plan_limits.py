"""How the limits of two adopted plans differ, and what is used of them, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from toc.core.records.adopted import AdoptedPlan, UsedLimit
from toc.core.words import Language
from toc.plan.words.adoption import ADOPTION, figure


def limit_changes(
    then: AdoptedPlan, now: AdoptedPlan, language: Language
) -> Iterator[tuple[str, str]]:
    """(which limit, how it was and is) for every limit that both plans can have: of the periods
    with the same id; of plans for one period each, those two."""
    pairs = {period: period for period in now.periods if period in then.periods}
    if len(now.periods) == len(then.periods) == 1:
        pairs = {next(iter(now.periods)): next(iter(then.periods))}
    for period, period_then in pairs.items():
        before, after = _limits(then, period_then), _limits(now, period)
        for key in dict.fromkeys((*after, *before)):
            one, other = before.get(key), after.get(key)
            if _same(one, other):
                continue
            yield (
                _name(*key, language),
                ADOPTION.say(
                    "limit.change" if period != period_then else "limit.change-same",
                    language,
                    period=now.periods[period].title,
                    now=_shown(other, language),
                    period_then=then.periods[period_then].title,
                    then=_shown(one, language),
                ),
            )


Key = tuple[str, str]


def _limits(plan: AdoptedPlan, period: str) -> Mapping[Key, UsedLimit]:
    return {
        (limit.scarce, limit.partner or ""): limit
        for limit in plan.limits
        if limit.period == period
    }


def _same(one: UsedLimit | None, other: UsedLimit | None) -> bool:
    if one is None or other is None:
        return one is other
    return (one.amount, one.used) == (other.amount, other.used)


def _name(scarce: str, partner: str, language: Language) -> str:
    name = ADOPTION.say(f"limit.{scarce}", language)
    return ADOPTION.say("limit.of", language, limit=name, partner=partner) if partner else name


def _shown(limit: UsedLimit | None, language: Language) -> str:
    if limit is None:
        return ADOPTION.say("limit.absent", language)
    used = figure(limit.scarce, limit.used, language)
    if limit.amount is None:
        return ADOPTION.say("limit.no-room", language, used=used)
    room = figure(limit.scarce, limit.amount, language)
    return ADOPTION.say("limit.room", language, room=room, used=used)
