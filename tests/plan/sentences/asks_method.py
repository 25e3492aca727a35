"""How a plan says that it was chosen, and what it says is not known: counted again."""

from __future__ import annotations

from typing import Any

from tests.plan.sentences.asks_plan import P, adds
from tests.plan.sentences.reading import names
from tests.plan.sentences.record import Saying
from tests.plan.sentences.registry import asks, part_of, says_nothing
from tests.plan.sentences.told import Told
from toc.core.model import Aim, AppliedBy, Basis, SourceStatus

says_nothing("the rule of choosing, the same for every plan", P, "method.intro", "method.file")


# --- how it was chosen ---


def _aim(told: Told, saying: Saying) -> int:
    aim = saying.key.removeprefix("method.").removesuffix("-idle")
    return told.best.worth[told.oracle.aims.index(Aim(aim))]


@asks(P, "method.strategic", "method.certain", "method.possible")
def method_goals(told: Told, saying: Saying, about: str) -> None:
    goals = told.programme.strategic_goals if "strategic" in saying.key else told.oracle.goals
    assert saying.count("worth") == _aim(told, saying)
    assert saying.count("all") == len(goals) * told.oracle.periods


@asks(P, "method.summed")
def method_summed(told: Told, saying: Saying, about: str) -> None:
    assert told.several


@asks(P, "method.points")
def method_points(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    links = [link for name in o.names for link in o.serving(name, o.periods - 1)]
    assert saying.count("worth") == _aim(told, saying)
    assert saying.count("all") == len(links)
    judged = [link for link in links if o.judged(link.points, link.participants)]
    assert saying.count("scored") == len(judged)


@asks(P, "method.points-idle")
def method_points_idle(told: Told, saying: Saying, about: str) -> None:
    assert not any(adds(told, Aim.POINTS, name) for name in told.oracle.names)


@asks(P, "method.together")
def method_together(told: Told, saying: Saying, about: str) -> None:
    assert saying.count("worth") == _aim(told, saying)
    assert saying.count("worth") <= saying.count("all")
    _proposed(told, saying)


@asks(P, "method.together-idle")
def method_together_idle(told: Told, saying: Saying, about: str) -> None:
    at = told.oracle.aims.index(Aim.TOGETHER)
    assert not any(one.worth[at] for one in told.oracle.tried)


@asks(P, "method.order")
def method_order(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    assert any(f in o.names for n in o.names for f in o.requires(n))
    assert saying.count("all") == len(_file_orders(told))
    assert saying.count("worth") == _aim(told, saying)
    _proposed(told, saying)


@asks(P, "method.order-kept")
def method_order_kept(told: Told, saying: Saying, about: str) -> None:
    assert saying.count("all") == len(_file_orders(told)) > 0


def _file_orders(told: Told) -> list[tuple[str, str]]:
    o = told.oracle
    return [(name, first) for name in o.values for first in o.requires(name)]


@asks(P, "method.order-idle")
def method_order_idle(told: Told, saying: Saying, about: str) -> None:
    assert not _file_orders(told)


@asks(P, "method.scores")
def method_scores(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    assert saying.count("worth") == _aim(told, saying)
    assert saying.count("all") == len(o.names)
    assert saying.count("scored") == sum(
        any(
            one.judged is not None
            for criterion, one in o.values[name].scores.items()
            if criterion in _scored_on(told)
        )
        for name in o.names
    )


def _scored_on(told: Told) -> list[str]:
    """The principles on which scores count."""
    criteria = told.programme.planning.all_criteria
    return [n for n, one in criteria.items() if one.applied_by is AppliedBy.SCORES]


@asks(P, "method.scores-none")
def method_scores_none(told: Told, saying: Saying, about: str) -> None:
    assert not _scored_on(told)


@asks(P, "method.scores-idle")
def method_scores_idle(told: Told, saying: Saying, about: str) -> None:
    assert _scored_on(told)
    for name in told.oracle.names:
        assert not any(
            one.judged is not None
            for criterion, one in told.oracle.values[name].scores.items()
            if criterion in _scored_on(told)
        )
    assert not any(adds(told, Aim.SCORES, name) for name in told.oracle.names)


def _proposed(told: Told, saying: Saying) -> None:
    if saying.value("proposed"):
        part = told.part(saying.value("proposed"), P)
        field = "requires" if saying.key == "method.order" else "together_with"
        found = {
            frozenset((name, one.inspanning))
            for name in told.oracle.names
            for one in getattr(told.oracle.values[name], field)
            if any(source.status is SourceStatus.PROPOSAL for source in one.source)
        }
        assert part.count() <= len(found)


part_of("method.order, method.together", P, "of-which-proposed.*")


@asks(P, "method.unused")
def method_unused(told: Told, saying: Saying, about: str) -> None:
    assert saying.value("principle").strip("‘’") in {
        one.text.rstrip(".;")
        for one in told.programme.planning.all_criteria.values()
        if one.applied_by is None
    }


@asks(P, "method.filled.*")
def method_filled(told: Told, saying: Saying, about: str) -> None:
    assert saying.count() == len(told.starts)


@asks(P, "method.sooner")
def method_sooner(told: Told, saying: Saying, about: str) -> None:
    assert told.several


@asks(P, "method.by-year")
def method_by_year(told: Told, saying: Saying, about: str) -> None:
    # That it counts so is what every amount of money and people is asked.
    amounts = [a for one in told.oracle.values.values() for a in (one.cost, one.fte)]
    assert any(a is not None and (a.periods or a.per_year is not None) for a in amounts)


@asks(P, "method.limits")
def method_limits(told: Told, saying: Saying, about: str) -> None:
    assert told.may(told.starts) is not None


@asks(P, "method.even.*")
def method_even(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    count = 0
    for name in o.names:
        ways: tuple[Any, ...] = (*o.serving(name, o.periods - 1), *o.values[name].scores.values())
        for one in ways:
            given = sorted(one.participants.values())
            half = len(given) // 2
            if one.points is None and given and len(given) % 2 == 0:
                count += given[half - 1] != given[half]
    assert saying.count() == count > 0


# --- what is not known ---


def _still(told: Told) -> list[str]:
    """What is not over yet: neither finished nor stopped, nor fixed for another time."""
    o = told.oracle
    return [
        name
        for name in o.values
        if o.state(name) not in ("finished", "stopped")
        and not (name in (*o.committed, *o.always) and not o.runs_fixed(name))
    ]


@asks(P, "unknown.means")
def unknown_means(told: Told, saying: Saying, about: str) -> None:
    values = [told.oracle.values[name] for name in _still(told)]
    assert all(value.cost is None and value.fte is None for value in values)


@asks(P, "unknown.cost", "unknown.fte")
def unknown_amount(told: Told, saying: Saying, about: str) -> None:
    values = [told.oracle.values[name] for name in _still(told)]
    field = saying.key.removeprefix("unknown.")
    assert saying.count("all") == len(values)
    assert saying.count() == sum(getattr(value, field) is None for value in values) > 0


@asks(P, "unknown.structural-cost.*")
def unknown_structural(told: Told, saying: Saying, about: str) -> None:
    assert saying.count() == sum(map(told.oracle.unclear, _still(told))) > 0


@asks(P, "unknown.owner", "unknown.duration")
def unknown_field(told: Told, saying: Saying, about: str) -> None:
    values = [told.oracle.values[name] for name in _still(told)]
    values = [value for value in values if not value.structural]
    field = saying.key.removeprefix("unknown.")
    assert saying.count("all") == len(values)
    assert saying.count() == sum(getattr(value, field) is None for value in values) > 0


@asks(P, "unknown.points", "unknown.basis")
def unknown_links(told: Told, saying: Saying, about: str) -> None:
    values = [told.oracle.values[name] for name in _still(told)]
    links = [link for value in values if not value.structural for link in value.contributes_to]
    assert saying.count("all") == len(links)
    if saying.key == "unknown.points":
        judged = [link for link in links if link.points is None and not link.participants]
        assert saying.count() == len(judged) > 0
    else:
        assert saying.count() == sum(link.basis is Basis.NETWORK for link in links) > 0


@asks(P, "unknown.by-year")
def unknown_by_year(told: Told, saying: Saying, about: str) -> None:
    planning = told.programme.planning
    given = {*planning.budget, *planning.fte}
    for room in planning.partners.values():
        given |= {*room.budget, *room.fte}
    missing = {told.title(n) for n in range(told.oracle.periods)} - given
    assert given
    assert set(names(saying.value("period"))) == missing


@asks(P, "unknown.until")
def unknown_until(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    there = [name for name in o.committed if o.runs_fixed(name)]
    assert set(told.named(saying)) == {n for n in there if o.runs_from_to[n][1] is None}


@asks(P, "unknown.overdue")
def unknown_overdue(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    there = [name for name in o.committed if o.runs_fixed(name)]
    wanted = {n for n in there if o.takes_more(n, "budget") or o.takes_more(n, "fte")}
    assert set(told.named(saying)) == wanted


@asks(P, "unknown.progress", "unknown.progress-agreed")
def unknown_progress(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    assert not any(value.progress is not None for value in o.values.values())
    assert (saying.key == "unknown.progress-agreed") is bool(o.committed)
