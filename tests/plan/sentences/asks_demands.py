"""What people demand, and that it cannot all hold: asked by trying every choice there is."""

from __future__ import annotations

from tests.plan.oracle import Key
from tests.plan.sentences.reading import amount
from tests.plan.sentences.record import Saying
from tests.plan.sentences.registry import asks, says_nothing
from tests.plan.sentences.told import Told
from toc.core.model import Verdict
from toc.plan.report.demands import OverLimit, ToldDemand

D = "DEMANDS"
says_nothing("an amount, that the sentence in which it stands is asked of", D, "fte-amount")
says_nothing("a heading over demands", D, "because")


def key_of(told: Told, one: ToldDemand) -> Key:
    """A demand as the oracle calls it."""
    if one.kind in ("focus", "budget", "fte"):
        period = next(
            n
            for n in range(told.oracle.periods)
            if told.title(n) in one.sentence.split()[-3:]
            or f" {told.title(n)} " in f" {one.sentence.replace('.', ' ')} "
        )
        return one.kind, "", one.other, period
    if one.kind.startswith("decided"):
        return one.kind, one.about, "", int(one.path[1])
    return one.kind, one.about, one.other, None


@asks(D, "no-plan.*")
def no_plan(told: Told, saying: Saying, about: str) -> None:
    assert not told.oracle.tried


def conflict(told: Told, demands: tuple[ToldDemand, ...], limits: dict[Key, int]) -> None:
    """Check that these demands cannot all hold, and can without any one of them."""
    keys = frozenset(key_of(told, one) for one in demands)
    assert len(keys) == len(demands)
    assert not told.oracle.can_hold(keys, limits)
    for one in keys:
        assert told.oracle.can_hold(keys - {one}, limits), f"also cannot without {one}"


def over(told: Told, found: OverLimit) -> None:
    """Check that a limit is exceeded by these demands."""
    limits = told.oracle.limits()
    raised = {key: most + told.oracle.raised.get(key, 0) for key, most in limits.items()}
    period = told.oracle.ids.index(found.period)
    key: Key = (found.scarce, "", found.partner, period)
    raised[key] = limits[key]
    conflict(told, found.demands, raised)


@asks(D, "over.*")
def over_limit(told: Told, saying: Saying, about: str) -> None:
    scarce, _, of_partner = saying.key.removeprefix("over.").partition("-")
    partner = told.partner(saying.value("partner")) if of_partner else ""
    key: Key = (scarce, "", partner, told.number(saying))
    used, most = told.best.uses.get(key, 0), told.oracle.limits()[key]
    assert amount(saying.value("used")) == used
    assert amount(saying.value("amount")) == most
    assert amount(saying.value("over")) == used - most > 0


@asks(D, "decided_in", "decided_out", "decided_later", "decided_stop", "goal_stopped")
def decided(told: Told, saying: Saying, about: str) -> None:
    verdicts = {
        "decided_in": {Verdict.IN, Verdict.GO_ON, Verdict.START},
        "decided_out": {Verdict.OUT},
        "decided_later": {Verdict.LATER},
    }.get(saying.key, {Verdict.STOP})
    name = saying.value("other" if saying.key == "goal_stopped" else "about")
    assert any(
        one.decision in verdicts and one.about == name and one.role == saying.value("role")
        for one in told.programme.decisions
    )


@asks(D, "agreed", "running", "adopted", "structural")
def fixed(told: Told, saying: Saying, about: str) -> None:
    name = saying.value("about")
    assert told.oracle.holds(name)[0] == saying.key
    if saying.key == "agreed":
        start = told.oracle.values[name].start
        assert start is not None
        assert str(start.year) in saying.value("start")


@asks(D, "stopped")
def stopped(told: Told, saying: Saying, about: str) -> None:
    assert told.oracle.state(saying.value("about")) == "stopped"


@asks(D, "requires")
def requires(told: Told, saying: Saying, about: str) -> None:
    assert saying.value("other") in told.oracle.requires(saying.value("about"))


@asks(D, "not_with")
def not_with(told: Told, saying: Saying, about: str) -> None:
    pair = {saying.value("about"), saying.value("other")}
    assert pair in [set(one) for one in told.oracle.not_with()]


@asks(D, "earliest", "latest", "end")
def own_date(told: Told, saying: Saying, about: str) -> None:
    date = getattr(told.oracle.values[saying.value("about")], saying.key)
    assert str(date.year) in saying.value("date")


@asks(D, "focus", "budget", "budget-partner", "fte", "fte-partner")
def limit(told: Told, saying: Saying, about: str) -> None:
    scarce, _, of_partner = saying.key.partition("-")
    partner = told.partner(saying.value("partner")) if of_partner else ""
    key: Key = (scarce, "", partner, told.number(saying))
    assert told.oracle.limits()[key] == amount(saying.value("amount"))
