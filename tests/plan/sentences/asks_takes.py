"""What it would take, and what goes before what: applied, and then it is so."""

from __future__ import annotations

import itertools
from fractions import Fraction
from math import ceil

from tests.plan.oracle import Key, Oracle, Starts
from tests.plan.oracle.choice import Tried
from tests.plan.oracle.tools import without_demands, without_said
from tests.plan.sentences.asks_periods import month_said
from tests.plan.sentences.reading import amount
from tests.plan.sentences.record import Saying
from tests.plan.sentences.registry import asks, part_of, says_nothing
from tests.plan.sentences.told import Told
from toc.core.model import Aim


def _beside(told: Told, about: str) -> dict[int, Tried]:
    """Beside all that is chosen, by the period in which it starts, where only limits stand in the
    way."""
    found = {}
    for at in range(told.oracle.periods):
        one = told.tried({**told.starts, about: at})
        if one is not None:
            found[at] = one
    return found


@asks("TAKES", "beside")
def beside(told: Told, saying: Saying, about: str) -> None:
    extras = told.extras(saying.value("extras"))
    assert about not in told.starts
    assert extras in [told.beyond(one) for one in _beside(told, about).values()]


@asks("TAKES", "beside-start")
def beside_start(told: Told, saying: Saying, about: str) -> None:
    extras = told.extras(saying.value("extras"))
    assert about not in told.starts
    there = {
        at: told.beyond(one)
        for at, one in _beside(told, about).items()
        if said_start(told, {**told.starts, about: at}, about) == saying.value("period")
    }
    assert extras in there.values()


def said_start(told: Told, starts: Starts, name: str) -> str:
    """When it starts, as a plan says it: the period, or the month where that is not its first."""
    o, at = told.oracle, starts[name]
    begin = o.begin(name, at, starts)
    assert begin is not None
    return told.title(at) if begin == o.first_of(at) else month_said(told, begin)


@asks("PHASE_PLAN", "begins")
def begins(told: Told, saying: Saying, about: str) -> None:
    o, at = told.oracle, told.starts[about]
    begin = o.begin(about, at, told.starts)
    assert begin is not None
    assert begin > o.first_of(at)
    assert saying.value("month") == month_said(told, begin)


@asks("TAKES", "beside-free")
def beside_free(told: Told, saying: Saying, about: str) -> None:
    assert about not in told.starts
    assert {} in [told.beyond(one) for one in _beside(told, about).values()]


@asks("TAKES", "first.*")
def first(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    named = told.named(saying)
    assert saying.key == ("first.one" if len(named) == 1 else "first.many")
    assert set(named) <= {other for other in o.requires(about) if other in o.free}
    # Beside what is chosen it waits, whenever it starts.
    for at in range(o.periods):
        assert told.tried({**told.starts, about: at}) is None


@asks("TAKES", "clash.*")
def clash(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    assert saying.key == ("clash.one" if len(told.named(saying)) == 1 else "clash.many")
    pairs = {frozenset(pair) for pair in o.not_with()}
    for other in told.named(saying):
        assert other in told.starts
        assert frozenset((about, other)) in pairs
        there = set(o.running(other, told.starts))
        assert any(
            there & set(o.running(about, {**told.starts, about: at})) for at in range(o.periods)
        )


def _exchanges(told: Told, about: str) -> dict[str, Tried]:
    found = {other: told.swapped(other, about) for other in told.starts}
    return {other: one for other, one in found.items() if one is not None}


@asks("TAKES", "exchange")
def exchange(told: Told, saying: Saying, about: str) -> None:
    assert _exchanges(told, about)[saying.value("other")].worth == told.best.worth


@asks("TAKES", "exchange-loss")
def exchange_loss(told: Told, saying: Saying, about: str) -> None:
    found = _exchanges(told, about)
    one = found[saying.value("other")]
    assert one.worth == max(other.worth for other in found.values())
    told.loses(saying.value("loss"), one.worth)


def comes_in_with(told: Told, about: str, key: Key, more: int) -> bool:
    """Whether the best choice with so much more of one limit has it in."""
    limits = told.oracle.limits()
    other = told.oracle.given_limits({**limits, key: limits[key] + more})
    assert other is not None
    return about in other.best().starts


def turning_points(told: Told, key: Key) -> list[int]:
    """The amounts more of a limit at which some choice fits that did not: between two of these
    nothing changes."""
    most = told.oracle.limits()[key]
    return sorted({one.uses.get(key, 0) - most for one in told.oracle.tried} - {0})


@asks("TAKES", "alone")
def alone(told: Told, saying: Saying, about: str) -> None:
    ((key, more),) = told.extras(saying.value("extra")).items()
    assert comes_in_with(told, about, key, more)
    for less in {more - 1, *(n for n in turning_points(told, key) if 0 < n < more)}:
        assert not comes_in_with(told, about, key, less), f"with {less} it comes in as well"


@asks("TAKES", "alone-none")
def alone_none(told: Told, saying: Saying, about: str) -> None:
    limits = told.oracle.limits()
    tried = {told.part(name, "TAKES").key for name in _limit_names(told, saying.value("limits"))}
    assert tried
    for key in limits:
        for more in turning_points(told, key):
            if more > 0:
                assert not comes_in_with(told, about, key, more), (key, more)


def _limit_names(told: Told, text: str) -> list[str]:
    said = [
        one.text
        for (table, key, _), one in told.record.sayings.items()
        if table == "TAKES" and key.startswith("limit.")
    ]
    return [name for name in said if name in text]


# --- what goes before what ---


def _points(told: Told, name: str) -> tuple[int, int]:
    """What it is worth by itself: contribution points, and scores."""
    o = told.oracle
    alone = o.worth({name: 0})
    nothing = o.worth({})
    worth = dict(zip(o.aims, (a - b for a, b in zip(alone, nothing, strict=True)), strict=True))
    return worth[Aim.POINTS], worth[Aim.SCORES]


def left_out(told: Told, saying: Saying) -> list[str]:
    """The ones before which it goes; also checks that they are worth more by themselves."""
    chosen = saying.value("chosen")
    assert chosen in told.starts
    low = saying.count("low")
    at = [n for n in (0, 1) if _points(told, chosen)[n] == low]
    assert at
    found = []
    said = saying.value("left_out")
    for (table, key, text), one in list(told.record.sayings.items()):
        if table == "TAKES" and key == "inversion-one" and text in said:
            name = one.value("name")
            told.hear(one)
            assert name not in told.starts
            assert any(_points(told, name)[n] == one.count("worth") > low for n in at)
            found.append(name)
    assert found
    return found


@asks("TAKES", "inversion")
def inversion(told: Told, saying: Saying, about: str) -> None:
    names_out, chosen = left_out(told, saying), saying.value("chosen")
    why = told.part(saying.value("why"), "TAKES")
    for name in names_out:
        inverted_because(told, why, chosen, name)


def inverted_because(told: Told, why: Saying, chosen: str, name: str) -> None:
    """Ask why one goes before another."""
    starts = {one: at for one, at in told.starts.items() if one != chosen}
    starts[name] = told.starts[chosen]
    swapped = told.tried(starts)
    match why.key:
        case "inversion-needed":
            told.loses(why.value("loss"), max(one.worth for one in told.others(chosen)))
        case "inversion-loss":
            assert swapped is not None
            assert told.oracle.within(swapped)
            told.loses(why.value("loss"), swapped.worth)
        case "inversion-short":
            assert swapped is not None, "more room does not help: it may not start so"
            assert told.extras(why.value("extras")) == told.beyond(swapped)
        case "inversion-order":
            assert swapped is None
            assert _missing(told, starts, name) == set()
            assert not _in_the_way(told, chosen, name)
            # It is the order: with nothing else in the way it can take that place without it.
            eased = without_said(told.oracle, [name], ("clash", "dates", "decided"))
            assert not eased.hard(starts)
            assert without_demands(eased, name, "requires").hard(starts)
        case "inversion-barred":
            assert swapped is None
            assert _missing(told, starts, name) == set()
            assert bars_said(told, why) in _in_the_way(told, chosen, name)
        case "inversion-waits-it":
            assert chosen in _missing(told, starts, name)
        case "inversion-waits-loss":
            ways = _ways(told, why, chosen, name)
            told.loses(why.value("loss"), next(w.worth for w in ways if told.oracle.within(w)))
        case "inversion-waits-short" | "inversion-waits-short-several":
            ways = _ways(told, why, chosen, name)
            assert (len(_missing(told, starts, name)) > 1) is why.key.endswith("several")
            assert not any(told.oracle.within(one) for one in ways)
            beyond = [told.beyond(one) for one in ways]
            found = told.extras(why.value("extras"))
            assert found in beyond
            assert len(found) == min(map(len, beyond))
        case "inversion-waits-long":
            assert not _ways(told, why, chosen, name)
            assert not _in_the_way(told, chosen, name)
            _both(told, why, [*_missing(told, starts, name), name])
        case "inversion-waits-barred":
            assert not _ways(told, why, chosen, name)
            assert bars_said(told, why) in _in_the_way(told, chosen, name)
        case _:
            raise AssertionError(why.key)


Bars = tuple[frozenset[str], frozenset[frozenset[str]]]


def bars_said(told: Told, why: Saying) -> Bars:
    """What is said to stand in the way: the kinds, and what may not run together."""
    kinds, pairs = set(), set()
    rest = why.value("bars")
    for (table, key, text), one in list(told.record.sayings.items()):
        if table == "TAKES" and key.startswith("bar.") and text in rest:
            told.hear(one)
            rest = rest.replace(text, "")
            kind = key.split(".")[1]
            kinds.add(kind)
            if kind == "clash":
                pairs.add(frozenset((one.value("one"), one.value("other"))))
            if kind == "follows":
                pairs |= {frozenset((n, one.value("chosen"))) for n in told.named(one)}
    assert rest.replace(" and ", "").replace(" en ", "").replace(", ", "") == ""
    return frozenset(kinds), frozenset(pairs)


def _in_the_way(told: Told, chosen: str, name: str) -> list[Bars]:
    """What can be said to stand in the way; nothing where only the order does: what it takes at
    the least to make it possible, whatever the limits."""
    o = told.oracle
    starts = {one: at for one, at in told.starts.items() if one != chosen}
    follows = [one for one in starts if chosen in o.requires(one)]
    if follows:
        return [(frozenset({"follows"}), frozenset(frozenset((n, chosen)) for n in follows))]
    names = [*sorted(_missing(told, starts, name)), name]
    periods = range(o.periods) if len(names) > 1 else [told.starts[chosen]]
    for count in (1, 2, 3):
        found: list[Bars] = []
        for kinds in itertools.combinations(("clash", "dates", "decided"), count):
            eased = without_said(o, names, kinds)
            for when in itertools.product(periods, repeat=len(names)):
                together = {**starts, **dict(zip(names, when, strict=True))}
                if eased.hard(together):
                    met = _meeting(o, eased, together, names) if "clash" in kinds else []
                    found.append((frozenset(kinds), frozenset(met)))
        if found:
            return found
    return []


def _meeting(o: Oracle, eased: Oracle, starts: Starts, names: list[str]) -> list[frozenset[str]]:
    """The pairs that may not run together and then do."""

    def there(name: str) -> set[int]:
        if name in starts:
            return set(eased.running(name, starts))
        return o.runs_fixed(name) if name in (*o.committed, *o.always) else set()

    return [
        frozenset(pair)
        for pair in o.not_with()
        if set(pair) & set(names)
        if there(pair[0]) & there(pair[1])
    ]


def _missing(told: Told, starts: Starts, name: str) -> set[str]:
    """What it waits for, directly or through others, and that is not in."""
    return {other for other in told.oracle.before(name) if other not in starts}


def _ways(told: Told, why: Saying, chosen: str, name: str) -> list[Tried]:
    """The choices in which it comes in with all that it waits for, in the place of another."""
    starts = {one: at for one, at in told.starts.items() if one != chosen}
    missing = _missing(told, starts, name)
    assert set(told.named(why, "first")) == missing
    assert why.value("name") == name
    names = {*starts, *missing, name}
    return [
        one
        for one in told.oracle.tried
        if set(one.starts) == names and starts.items() <= one.starts.items()
    ]


def _cost_in_all(told: Told, name: str) -> int | None:
    """What it costs in all, where the file says that and nothing of years."""
    cost = told.oracle.values[name].cost
    if cost is None or cost.per_year is not None or cost.periods:
        return None
    written = [n for n in (cost.in_total, cost.amount) if n is not None]
    parts = [Fraction(str(part)) for part in cost.partners.values()]
    if not written and not parts:
        return None
    return ceil(Fraction(str(written[0])) if written else sum(parts))


def _both(told: Told, why: Saying, names: list[str]) -> None:
    """‘; together they take 24 months and € 700’, of what is known of all of them."""
    months = [told.oracle.values[name].duration for name in names]
    costs = [cost for name in names if (cost := _cost_in_all(told, name)) is not None]
    said = why.value("both")
    known = all(months) or len(costs) == len(names)
    assert bool(said) is known
    if not known:
        return
    parts = told.part(said, "TAKES").value("parts")
    if all(months):
        assert parts.startswith(f"{sum(one or 0 for one in months)} m")
        for (table, key, text), one in list(told.record.sayings.items()):
            if table == "PLANNING" and key.startswith("months.") and parts.startswith(text):
                told.hear(one)
    if len(costs) == len(names):
        assert amount(parts.split(" en ")[-1].split(" and ")[-1]) == sum(costs)


part_of("inversion", "TAKES", "inversion-*", "bar.*")
part_of("beside, alone, inversion-short", "TAKES", "extra.*")
part_of("alone-none", "TAKES", "limit.*")


# --- everything about one ---


@asks("TAKES", "why-in")
def why_in(told: Told, saying: Saying, about: str) -> None:
    assert about in told.starts


@asks("TAKES", "why-in-period")
def why_in_period(told: Told, saying: Saying, about: str) -> None:
    assert said_start(told, told.starts, about) == saying.value("period")


@asks("TAKES", "why-committed")
def why_committed(told: Told, saying: Saying, about: str) -> None:
    assert about in told.oracle.committed
    assert told.oracle.runs_fixed(about)


@asks("TAKES", "why-outside")
def why_outside(told: Told, saying: Saying, about: str) -> None:
    assert about in (*told.oracle.committed, *told.oracle.always)
    assert not told.oracle.runs_fixed(about)


@asks("TAKES", "why-always-in")
def why_always_in(told: Told, saying: Saying, about: str) -> None:
    assert about in told.oracle.always
    periods = {told.at(one) for one in told.named(saying, "periods")}
    assert periods == told.oracle.runs_fixed(about)
    assert len(periods) < told.oracle.periods


@asks("TAKES", "why-always")
def why_always(told: Told, saying: Saying, about: str) -> None:
    assert about in told.oracle.always
    assert told.oracle.runs_fixed(about) == set(range(told.oracle.periods))


@asks("TAKES", "why-out")
def why_out(told: Told, saying: Saying, about: str) -> None:
    assert about not in told.starts
    assert about not in told.oracle.committed
    from tests.plan.sentences.walk import ask

    ask(told, saying.value("reason"), about)


@asks("TAKES", "why-loss")
def why_loss(told: Told, saying: Saying, about: str) -> None:
    told.loses(saying.value("loss"), max(one.worth for one in told.others(about)))


says_nothing("the title over all that is said of one", "TAKES", "why-title")
