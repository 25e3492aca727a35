"""What a plan says of a period: what is chosen and fixed, what it takes, how goals stand."""

from __future__ import annotations

import datetime

from tests.plan.oracle import FIRST, Key
from tests.plan.oracle.tools import goal_states
from tests.plan.sentences.reading import amount
from tests.plan.sentences.record import Saying
from tests.plan.sentences.registry import asks, part_of
from tests.plan.sentences.told import Told
from toc.core.model import Basis, Verdict

P = "PHASE_PLAN"


# --- a period ---


@asks(P, "nothing-chosen")
def nothing_chosen(told: Told, saying: Saying, about: str) -> None:
    number = int(about)
    assert not any(at == number for at in told.starts.values())


@asks("PLANNING", "focus.one", "focus.many")
def focus(told: Told, saying: Saying, about: str) -> None:
    assert saying.count() == told.oracle.focus
    told.part(saying.value("aside"), "PLANNING")


part_of("PLANNING focus", "PLANNING", "focus.plan", "focus.proposal", "focus.option")


def _day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


@asks(P, "serves", "serves-possibly", "serves-stopped", "serves-stopped-only")
def serves(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    stopped = set.intersection(*(o.stopped_goals(n) for n in range(o.periods)))
    links = o.values[about].contributes_to
    goals = {link.goal for link in links}
    sure = {link.goal for link in links if link.basis is not Basis.NETWORK}
    named = set(told.named(saying, "goals"))
    if saying.key == "serves-stopped":
        assert named == goals & stopped != goals
    elif saying.key == "serves-stopped-only":
        assert named == goals & stopped == goals
    elif told.now_of.get("why"):
        assert named == goals - stopped
    elif saying.key == "serves":
        assert named == sure - stopped
    else:
        assert named == goals - sure - stopped


@asks(P, "also-in")
def also_in(told: Told, saying: Saying, about: str) -> None:
    networks = {
        network
        for link in told.oracle.values[about].contributes_to
        for network in told.oracle.goals[link.goal].network
    }
    titles = {told.programme.networks[one].title for one in networks}
    named = told.named(saying, "networks")
    assert set(named) < titles
    assert len(named) == len(titles) - 1


@asks(P, "goals.strategic", "goals.operational")
def goals(told: Told, saying: Saying, about: str) -> None:
    states = goal_states(told.oracle, told.starts, int(about))
    table = (
        told.programme.strategic_goals if saying.key == "goals.strategic" else told.oracle.goals
    )
    found = [state for goal, state in states.items() if goal in table and state != "stopped"]
    assert saying.count("served") == found.count("served")
    assert saying.count("possibly") == found.count("possibly")
    assert saying.count("all") == len(found)
    assert saying.count("bare") == found.count("not_now") + found.count("never")


@asks(P, "goals.stopped.*")
def goals_stopped(told: Told, saying: Saying, about: str) -> None:
    assert set(told.named(saying)) == told.oracle.stopped_goals(int(about))
    assert saying.count() == len(told.oracle.stopped_goals(int(about)))


@asks(P, "bare.not_now", "bare.never")
def bare(told: Told, saying: Saying, about: str) -> None:
    number, _, goal = about.partition(" ")
    state = goal_states(told.oracle, told.starts, int(number))[goal]
    assert saying.key == f"bare.{state}"


@asks(P, "committed.agreed", "committed.running", "committed.adopted")
def committed(told: Told, saying: Saying, about: str) -> None:
    number, _, name = about.partition(" ")
    o = told.oracle
    assert int(number) in o.runs_fixed(name)
    assert saying.key == f"committed.{o.committed[name]}"
    until = told.part(saying.value("until"), P)
    end = o.runs_from_to[name][1]
    if until.key == "committed.open":
        assert end is None
        assert name not in o.overdue, "it is known by when it should have been finished"
    else:
        if until.key == "committed.overdue":
            assert o.state(name) == "running"
            end = o.overdue[name]
            assert end < o.first_of(0)
        assert end is not None
        year, month = divmod(end, 12)
        assert until.value("month").endswith(str(FIRST + year))
        assert _MONTHS[month] in until.value("month").lower()


_MONTHS = ("januar", "februar", "ma", "april", "m", "jun", "jul", "aug", "sept", "o", "nov", "dec")
part_of("committed", P, "committed.until", "committed.open", "committed.overdue")


@asks(P, "takes.*-partner.unknown*")
def takes_unknown(told: Told, saying: Saying, about: str) -> None:
    scarce = saying.key.split(".")[1].removesuffix("-partner")
    partner = told.partner(saying.value("partner"))
    key: Key = (scarce, "", partner, int(about))
    assert told.best.uses.get(key, 0) == 0
    assert amount(saying.value("amount")) == told.oracle.limits()[key]
    silent = told.oracle.silent_in(told.starts, int(about), scarce, partner)
    assert saying.count() == len(silent) > 0
    for name in silent:  # these are of this partner, and of nobody who may be
        assert partner in map(told.oracle.who, told.oracle.taking_part(name))


def _perhaps(told: Told, why: Saying, partner: str, number: int) -> None:
    """Why it is not known of a partner: that it may be one who is called otherwise."""
    o = told.oracle
    silent = {
        name
        for scarce in ("budget", "fte")
        for name in o.silent_in(told.starts, number, scarce, partner)
    }
    if why.key == "perhaps.nowhere":
        assert partner in o.nowhere
        assert silent
        return
    for name in told.named(why):
        assert not o.known_as(name)
        assert partner in o.may_be(name)
        assert any(name in o.taking_part(one) for one in silent)


@asks(P, "takes.partner-perhaps")
def takes_perhaps(told: Told, saying: Saying, about: str) -> None:
    partner = told.partner(saying.value("partner"))
    limits = {
        scarce: most
        for (scarce, _, who, number), most in told.oracle.limits().items()
        if (who, number) == (partner, int(about))
    }
    assert any(
        amount(saying.value("amount")) == most
        and not told.best.uses.get((scarce, "", partner, int(about)), 0)
        and told.oracle.silent_in(told.starts, int(about), scarce, partner)
        for scarce, most in limits.items()
    )
    _perhaps(told, told.part(saying.value("why"), P), partner, int(about))


@asks(P, "least.perhaps")
def least_perhaps(told: Told, saying: Saying, about: str) -> None:
    why = next(
        one
        for (_, _, text), one in list(told.record.sayings.items())
        if one.key.startswith("perhaps.") and text[1:] == saying.value("why")[1:]
    )
    told.hear(why)
    found = 0
    for partner in {key[2] for key in told.best.uses if key[2]}:
        try:
            _perhaps(told, why, partner, int(about))
        except AssertionError:
            continue
        found += 1
    assert found


part_of("takes.partner-perhaps, least.perhaps", P, "perhaps.*")


@asks(P, "least.budget*", "least.fte*")
def takes_least(told: Told, saying: Saying, about: str) -> None:
    scarce = saying.key.split(".")[1]
    partner = told.partner(saying.value("partner"))
    key: Key = (scarce, "", partner, int(about))
    assert told.best.uses.get(key, 0) > 0 or key not in told.oracle.limits()
    silent = told.oracle.silent_in(told.starts, int(about), scarce, partner)
    assert saying.count() == len(silent) > 0
    for name in silent:  # these are of this partner, and of nobody who may be
        assert partner in map(told.oracle.who, told.oracle.taking_part(name))


@asks(P, "takes.*.within", "takes.*.over", "takes.*.unlimited")
def takes(told: Told, saying: Saying, about: str) -> None:
    _, kind, room = saying.key.split(".")
    scarce, _, of_partner = kind.partition("-")
    partner = told.partner(saying.value("partner")) if of_partner else ""
    key: Key = (scarce, "", partner, int(about))
    if of_partner and told.oracle.silent_in(told.starts, int(about), scarce, partner):
        assert told.best.uses.get(key, 0) > 0, "what is not known is not nothing"
    used = told.best.uses.get(key, 0)
    assert amount(saying.value("used")) == used
    limit = told.oracle.limits().get(key)
    if room == "unlimited":
        assert limit is None
        assert saying.value("period") == told.title(int(about))
    else:
        assert limit is not None
        assert amount(saying.value("amount")) == limit
        assert (room == "over") is (used > limit)
        assert amount(saying.value("over")) == max(0, used - limit)


# --- decisions ---


@asks(P, "decision.in", "decision.out", "decision.later", "decision.stop")
@asks(P, "decision.go_on", "decision.change", "decision.start")
def decision(told: Told, saying: Saying, about: str) -> None:
    verdict = Verdict(saying.key.removeprefix("decision."))
    assert any(
        one.decision is verdict
        and one.about == saying.value("name")
        and _title(told, one.period) == saying.value("period")
        and one.role == saying.value("role")
        and one.reason.rstrip(".") == saying.value("reason")
        and (one.change or "").rstrip(".") == saying.value("change")
        for one in told.programme.decisions
    )


def _title(told: Told, period: str) -> str:
    phase = told.programme.phases.get(period)
    return phase.title if phase is not None else period


@asks(P, "decision.overtaken")
def overtaken(told: Told, saying: Saying, about: str) -> None:
    assert told.oracle.state(about) in ("finished", "stopped")


@asks(P, "decision.still-there")
def still_there(told: Told, saying: Saying, about: str) -> None:
    assert about in {**told.programme.strategic_goals, **told.oracle.goals}
    assert any(
        one.goal == about and one.decision is Verdict.STOP for one in told.programme.decisions
    )


@asks(P, "decision.old-text")
def old_text(told: Told, saying: Saying, about: str) -> None:
    assert about in told.now_of.get("old texts", ())
