"""How sure a choice is: asked by going through every way in which the judgements can turn out.

A plan draws them so many times; what it says of these may differ from what is so by as much as
drawing so often can bring about.
"""

from __future__ import annotations

from tests.plan.sentences.record import Saying
from tests.plan.sentences.registry import asked_elsewhere, asks, part_of, says_nothing
from tests.plan.sentences.told import Told
from tests.plan.sentences.vary import MOST_WAYS, Judgement, Way, Ways

S = "SENSITIVITY"
SIGMAS = 5

says_nothing("a heading", S, "title", "part.*")
says_nothing("what is not scored has nothing to count", S, "drawn-unscored")
part_of("stays, comes", S, "tenths*")
part_of("tip-*", S, "tip")
asked_elsewhere(
    "report/test_phase_plan_means.py::test_a_plan_that_is_not_proven_says_so", S, "not-proven"
)


def ways_of(told: Told) -> Ways:
    """Every way, worked out once for a plan."""
    found = told.now_of.setdefault("ways", Ways(told.oracle))
    assert isinstance(found, Ways)
    return found


def drawings(told: Told) -> int:
    """How often the judgements were drawn."""
    return 1000 if told.oracle.periods == 1 else 200


def _near(told: Told, cases: float = 1.0) -> float:
    """How far what is drawn may be from what is so, of this share of the drawings."""
    return float(SIGMAS * 0.5 / (max(1.0, drawings(told) * cases)) ** 0.5)


def stays(told: Told, name: str) -> tuple[float, float]:
    """In which share of all ways it is in the plan."""

    def inside(way: Way, perhaps: bool) -> bool:
        return name in (way[3] if perhaps else way[2])

    return ways_of(told).share(inside)


def _enumerable(told: Told) -> bool:
    return ways_of(told).number <= MOST_WAYS


@asks(S, "nothing")
def nothing(told: Told, saying: Saying, about: str) -> None:
    assert not any(one.kind != "weight" for one in ways_of(told).judgements)


@asks(S, "drawn")
def drawn(told: Told, saying: Saying, about: str) -> None:
    assert saying.count() == drawings(told)
    assert ways_of(told).judgements


@asks(S, "drawn-split.*")
def drawn_split(told: Told, saying: Saying, about: str) -> None:
    found = [one for one in ways_of(told).judgements if one.kind != "weight"]
    assert saying.count("all") == len(found)
    assert saying.count() == sum(one.split for one in found) > 0


@asks(S, "drawn-agreed.*")
def drawn_agreed(told: Told, saying: Saying, about: str) -> None:
    found = ways_of(told).judgements
    assert saying.count() == sum(one.agreed and one.participants > 0 for one in found) > 0


@asks(S, "drawn-step")
def drawn_step(told: Told, saying: Saying, about: str) -> None:
    assert any(
        one.kind != "weight" and not one.split and len(one.values) > 1
        for one in ways_of(told).judgements
    )


@asks(S, "drawn-weights")
def drawn_weights(told: Told, saying: Saying, about: str) -> None:
    assert any(one.kind == "weight" for one in ways_of(told).judgements)


def _firm(told: Told, name: str) -> tuple[bool, bool]:
    """Whether it must be called firm, and whether it may be."""
    low, high = stays(told, name)
    if name not in told.starts:
        low, high = 1 - high, 1 - low
    # Of 95 in 100 a share of 95 in 100 deviates less than one of a half does.
    near = SIGMAS * (0.05 * 0.95 / drawings(told)) ** 0.5
    return low - near >= 0.95, high + near >= 0.95


def _bounds(told: Told, chosen: bool, firm: bool) -> tuple[int, int]:
    names = [name for name in told.oracle.names if (name in told.starts) is chosen]
    found = [_firm(told, name) for name in names]
    least, most = sum(must for must, _ in found), sum(may for _, may in found)
    return (least, most) if firm else (len(names) - most, len(names) - least)


@asks(S, "all-firm")
def all_firm(told: Told, saying: Saying, about: str) -> None:
    assert saying.count("all") == len(told.oracle.names)
    if _enumerable(told):
        assert all(_firm(told, name)[1] for name in told.oracle.names)


@asks(S, "firm")
def firm(told: Told, saying: Saying, about: str) -> None:
    assert saying.count("all") == len(told.starts)
    if _enumerable(told):
        low, high = _bounds(told, chosen=True, firm=True)
        assert low <= saying.count("firm") <= high


@asks(S, "contested.*", "near.*")
def contested(told: Told, saying: Saying, about: str) -> None:
    if _enumerable(told):
        low, high = _bounds(told, chosen=saying.key.startswith("contested"), firm=False)
        assert low <= saying.count() <= high


@asks(S, "firm-names")
def firm_names(told: Told, saying: Saying, about: str) -> None:
    for name in told.named(saying):
        assert name in told.starts
        if _enumerable(told):
            assert _firm(told, name)[1]


@asks(S, "stays", "comes")
def in_tenths(told: Told, saying: Saying, about: str) -> None:
    part = told.part(saying.value("tenths"), S)
    assert (about in told.starts) is (saying.key == "stays")
    if not _enumerable(told):
        return
    low, high = stays(told, about)
    near = _near(told)
    match part.key:
        case "tenths":
            tenths = part.count() / 10
            assert low - near - 0.05 <= tenths <= high + near + 0.05
        case "tenths-least":
            assert low - near <= 0.05
        case "tenths-most":
            assert high + near > 0.9


# --- what it depends on ---


def _turns(told: Told, about: str) -> object:
    chosen = about in told.starts

    def turned(way: Way, perhaps: bool) -> bool:
        sure, maybe = way[2], way[3]
        if chosen:
            return about not in (sure if perhaps else maybe)
        return about in (maybe if perhaps else sure)

    return turned


def _also(told: Told, about: str, other: str) -> object:
    one, two = _turns(told, about), _turns(told, other)

    def both(way: Way, perhaps: bool) -> bool:
        return bool(one(way, perhaps) and two(way, perhaps))  # type: ignore[operator]

    return both


def _judgement(told: Told, tip: Saying) -> tuple[int, Judgement]:
    what = told.part(tip.value("judgement"), S)
    kind = what.key.removeprefix("judgement.")
    criteria = told.programme.planning.all_criteria
    for at, one in enumerate(ways_of(told).judgements):
        about = one.about
        if kind != "points" and about in criteria:
            about = criteria[about].text.rstrip(".;")
        if (one.kind, one.name, about) == (kind, what.values.get("name", ""), what.value("about")):
            return at, one
    raise AssertionError(f"nobody judged {what.text}")


@asks(S, "tip-*")
def tip(told: Told, saying: Saying, about: str) -> None:
    said = told.part(saying.value("tip"), S)
    at, judgement = _judgement(told, said)
    value = said.count("value")
    assert judgement.now == said.count("now") != value
    shares = dict(judgement.values)
    assert value in shares
    if not _enumerable(told):
        return

    def has_it(way: Way, perhaps: bool) -> bool:
        return way[1][at] == value

    def has_not(way: Way, perhaps: bool) -> bool:
        return way[1][at] != value

    turned = _turns(told, about)
    ways = ways_of(told)
    _, often = ways.share(turned, has_it)  # type: ignore[arg-type]
    if saying.key.startswith("tip-more"):
        least, _ = ways.share(turned, has_not)  # type: ignore[arg-type]
        assert often > least
    else:
        assert often > 0.5, "usually is more than half"
    if "other" in saying.values and saying.key in ("tip-chosen", "tip-out"):
        other = saying.value("other")
        assert (other in told.starts) is not (about in told.starts)
        assert ways.share(_also(told, about, other), has_it)[1] > 0.5  # type: ignore[arg-type]


@asks(S, "other-chosen", "other-out")
def other(told: Told, saying: Saying, about: str) -> None:
    name = saying.value("other")
    assert (about in told.starts) is (saying.key == "other-chosen")
    assert (name in told.starts) is not (about in told.starts)
    if _enumerable(told):
        turned = _turns(told, about)
        share = ways_of(told).share(_also(told, about, name), turned)  # type: ignore[arg-type]
        assert share[1] > 0.5, "usually is more than half"


@asks(S, "no-tip")
def no_tip(told: Told, saying: Saying, about: str) -> None:
    if not _enumerable(told):
        return
    ways, turned = ways_of(told), _turns(told, about)
    for at, one in enumerate(ways.judgements):
        for value, likely in one.values:
            if value == one.now:
                continue

            def has_it(way: Way, perhaps: bool, at: int = at, value: int = value) -> bool:
                return way[1][at] == value

            least, _ = ways.share(turned, has_it)  # type: ignore[arg-type]
            assert least - _near(told, float(likely)) <= 0.5, f"{one} decides by itself"
