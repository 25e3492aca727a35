"""What a plan says in short: how many, what fits, what was scored."""

from __future__ import annotations

from tests.plan.oracle import Key
from tests.plan.sentences.reading import amount, names
from tests.plan.sentences.record import Saying
from tests.plan.sentences.registry import asked_elsewhere, asks, part_of, says_nothing
from tests.plan.sentences.told import Told
from toc.core.model import Aim

P = "PHASE_PLAN"
says_nothing("it says of itself that it is a proposal", P, "notice")
says_nothing("the heading of a part", P, "part.*", "no-network", "principle.*", "principle")


# --- in short ---


def _counted(told: Told) -> tuple[int, int]:
    """How many are fixed and run in the planned time, and how many structural ones."""
    o = told.oracle
    return tuple(sum(bool(o.runs_fixed(n)) for n in ones) for ones in (o.committed, o.always))  # type: ignore[return-value]


@asks("ESSENCE", "chosen.*")
def chosen(told: Told, saying: Saying, about: str) -> None:
    assert saying.count() == len(told.starts)
    committed, always = _counted(told)
    aside = saying.value("aside")
    assert bool(aside) is bool(committed or always)
    if aside:
        parts = told.part(aside, "ESSENCE").value("parts")
        for key, count in (("committed", committed), ("always", always)):
            there = [
                one
                for (table, found, text), one in list(told.record.sayings.items())
                if table == "ESSENCE" and found.startswith(f"{key}.") and text in parts
            ]
            assert bool(there) is bool(count)
            for one in there:
                told.hear(one)
                assert one.count() == count


part_of("ESSENCE chosen", "ESSENCE", "beside", "committed.*", "always.*")


@asks("ESSENCE", "not-now.*")
def out(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    assert saying.count() == len(set(o.values) - set(told.starts) - {*o.committed, *o.always})


def _over(told: Told) -> dict[Key, int]:
    limits = told.oracle.limits()
    uses = told.best.uses
    return {
        key: uses.get(key, 0) - most for key, most in limits.items() if uses.get(key, 0) > most
    }


def _silent_partners(told: Told) -> set[str]:
    return {
        told.named_partner(partner)
        for scarce, _, partner, year in told.oracle.limits()
        if partner and year is not None
        if told.oracle.silent_in(told.starts, year, scarce, partner)
    }


def _not_said(told: Told, scarce: str) -> set[str]:
    """What runs in a year with a limit for all, and of which the file does not say how much of
    that it takes."""
    o = told.oracle
    found: set[str] = set()
    for limited, _, partner, year in o.limits():
        if partner or limited != scarce or year is None:
            continue
        fixed = [n for n in (*o.committed, *o.always) if year in o.runs_fixed(n)]
        for name in {*fixed, *o.runs(told.starts, year)}:
            value = o.values[name]
            if scarce == "budget":
                silent = value.cost is None or o.unclear(name)
            else:
                silent = value.fte is None
            if silent or o.takes_more(name, scarce):
                found.add(name)
    return found


@asks("ESSENCE", "fits")
def fits(told: Told, saying: Saying, about: str) -> None:
    assert not _over(told)
    assert any(key[0] != "focus" for key in told.oracle.limits())
    assert not _silent_partners(told)
    assert not _not_said(told, "budget")
    assert not _not_said(told, "fte")


@asks("ESSENCE", "fits-known")
def fits_known(told: Told, saying: Saying, about: str) -> None:
    assert not _over(told)
    parts = [
        one
        for (table, key, text), one in list(told.record.sayings.items())
        if table == "ESSENCE" and key.startswith("fits-known.") and text in saying.value("parts")
    ]
    unknown = {
        "partner": _silent_partners(told),
        "cost": _not_said(told, "budget"),
        "fte": _not_said(told, "fte"),
    }
    assert {part.key.split(".")[1] for part in parts} == {key for key in unknown if unknown[key]}
    for part in parts:
        told.hear(part)
        missing = unknown[part.key.split(".")[1]]
        assert part.count() == len(missing) > 0
        if "names" in part.values:
            assert set(names(part.value("names"))) == missing


part_of(
    "ESSENCE fits-known",
    "ESSENCE",
    "fits-known.partner.*",
    "fits-known.cost.*",
    "fits-known.fte.*",
)


@asks("ESSENCE", "fits-focus")
def fits_focus(told: Told, saying: Saying, about: str) -> None:
    assert not _over(told)
    assert all(key[0] == "focus" for key in told.oracle.limits())


@asks("ESSENCE", "short")
def short(told: Told, saying: Saying, about: str) -> None:
    found: dict[Key, int] = {}
    for (table, key, text), one in list(told.record.sayings.items()):
        if table == "ESSENCE" and key.startswith("short.") and text in saying.value("parts"):
            told.hear(one)
            scarce = key.removeprefix("short.").partition(".")[0]
            where = one.value("where")
            partner, number = "", 0
            for piece in told.record.pieces(where, "ESSENCE"):
                told.hear(piece)
                if piece.key == "where-partner":
                    partner = told.partner(piece.value("partner"))
                else:
                    number = told.number(piece)
            more = one.count() if scarce == "focus" else amount(one.value("amount"))
            found[scarce, "", partner, number] = more
    assert found == _over(told)


part_of("ESSENCE short", "ESSENCE", "short.*", "where-partner", "where-period")


def counting_judgements(told: Told) -> bool:
    """Whether any judgement on what can be chosen counts."""
    o = told.oracle
    return any(adds(told, aim, name) for name in o.names for aim in (Aim.POINTS, Aim.SCORES))


def adds(told: Told, aim: Aim, name: str) -> bool:
    """Whether one that can be chosen adds anything to an aim by itself."""
    o = told.oracle
    at = o.aims.index(aim)
    return o.worth({name: 0})[at] != o.worth({})[at]


@asks("ESSENCE", "rounded.budget", "rounded.fte")
def rounded(told: Told, saying: Saying, about: str) -> None:
    scarce = saying.key.removeprefix("rounded.")
    planning = told.programme.planning
    numbers: list[float] = []
    for room in (planning, *planning.partners.values()):
        numbers += getattr(room, scarce).values()
    for value in told.oracle.values.values():
        amount = value.cost if scarce == "budget" else value.fte
        if amount is not None:
            dumped = amount.model_dump()
            numbers += [n for n in dumped.values() if isinstance(n, float | int)]
            numbers += [*amount.periods.values(), *amount.partners.values()]
    decimals = 2 if scarce == "fte" else 0
    assert any(round(number, decimals) != number for number in numbers)
    assert any(key[0] == scarce for key in told.oracle.limits())


@asks("ESSENCE", "not-scored")
def not_scored(told: Told, saying: Saying, about: str) -> None:
    assert not counting_judgements(told)
    o = told.oracle
    # Of nothing to choose it says nothing.
    assert set(o.values) - {*o.committed, *o.always}


def disagreeing(told: Told) -> list[tuple[str, str, dict[str, int]]]:
    """The judgements on what can be chosen on which participants differ and nothing is agreed."""
    o = told.oracle
    found = []
    for name in o.names:
        value = o.values[name]
        judged = [(link.goal, link) for link in value.contributes_to]
        judged += list(value.scores.items())  # type: ignore[arg-type]
        for of, one in judged:
            given = dict(one.participants)
            if one.points is None and len(set(given.values())) > 1:
                found.append((name, of, given))
    return found


@asks("ESSENCE", "disagree.*")
def disagree(told: Told, saying: Saying, about: str) -> None:
    found = disagreeing(told)
    assert saying.count() == len(found) > 0
    spread = disagreement(told, told.part(saying.value("widest"), "ESSENCE"), about)
    assert spread == max(max(g.values()) - min(g.values()) for _, _, g in found)


@asks("ESSENCE", "disagreement*")
def disagreement(told: Told, saying: Saying, about: str) -> int:
    what = told.part(saying.value("what"), "SENSITIVITY")
    about_what = what.value("about")
    found = [
        given
        for name, of, given in disagreeing(told)
        if name == what.value("name") and about_what in (of, _criterion(told, of))
    ]
    assert found
    said = {}
    for part in names(saying.value("spread")):
        who, _, points = part.rpartition(" ")
        said[who] = int(points)
        told.part(part, "ESSENCE")
    assert said in found
    if saying.key == "disagreement-even":
        middle = sorted(said.values())
        half = len(middle) // 2
        assert len(middle) % 2 == 0
        assert middle[half - 1] != middle[half]
        assert saying.count("counts") * 2 == middle[half - 1] + middle[half]
    return max(said.values()) - min(said.values())


@asks("ESSENCE", "explained")
def explained(told: Told, saying: Saying, about: str) -> None:
    """In the words of who judged it, which the file has."""
    assert saying.value("said") in told.programme.model_dump_json()


def _criterion(told: Told, name: str) -> str:
    criterion = told.programme.planning.all_criteria.get(name)
    return criterion.text.rstrip(".;") if criterion is not None else ""


part_of("ESSENCE disagreement", "ESSENCE", "judged")
part_of("ESSENCE disagreement", "SENSITIVITY", "judgement.*")


@asks("ESSENCE", "short-method")
def short_method(told: Told, saying: Saying, about: str) -> None:
    order = [told.part(name, "ESSENCE").key.removeprefix("aim.") for name in _aims(told, saying)]
    assert order == [aim.value for aim in told.oracle.aims if aim.value in order]


def _aims(told: Told, saying: Saying) -> list[str]:
    said = [
        text
        for (table, key, text) in told.record.sayings
        if table == "ESSENCE" and key.startswith("aim.")
    ]
    return sorted((s for s in said if s in saying.value("aims")), key=saying.value("aims").index)


part_of("ESSENCE short-method", "ESSENCE", "aim.*")
part_of("unproven (test_search.py)", P, "aim.*")
says_nothing("a heading, or where to find more", "ESSENCE", "title", "part.*", "more*", "rest")
asked_elsewhere(
    "../cli/test_plan_command.py::test_much_that_is_left_out_is_folded", "ESSENCE", "folded.*"
)
says_nothing("how many sentences stand elsewhere", "ESSENCE", "unknown.*")


@asks("ESSENCE", "bare-since")
def bare_since(told: Told, saying: Saying, about: str) -> None:
    assert saying.value("plan") in told.now_of.get("adopted", ())
