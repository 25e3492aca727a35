"""What if: asked by choosing anew under what is asked."""

from __future__ import annotations

from collections.abc import Mapping

from tests.plan.oracle import Key, Oracle
from tests.plan.oracle.choice import Tried
from tests.plan.oracle.tools import certainly, possibly, running, strategic
from tests.plan.sentences.reading import amount
from tests.plan.sentences.record import Saying
from tests.plan.sentences.registry import asked_elsewhere, asks, part_of, says_nothing
from tests.plan.sentences.told import Told
from toc.plan.report.what_if import WhatIf

W = "SCENARIOS"
says_nothing("a heading, or the name of a column or a row", W, "title", "proposal", "with")
says_nothing("a heading, or the name of a column or a row", W, "without", "row.*", "where-*")
says_nothing("there is no amount, or no plan", W, "cannot", "none")
asked_elsewhere("choosing/test_scenarios.py::test_what_cannot_be_asked", W, "what-if-*")
asked_elsewhere("choosing/test_scenarios.py::test_who_cannot_be_asked_about", W, "scenario-*")
asked_elsewhere(
    "choosing/test_search.py::test_stopped_halfway_keeps_the_best_so_far_and_tells_the_bound",
    W,
    "unproven",
)
part_of("differs", W, "comes-in.*", "goes-out.*", "moves.*", "loses.*", "gains.*")
part_of("no-way", W, "asked-in", "asked-out")


def served(o: Oracle, starts: Mapping[str, int]) -> tuple[set[str], set[str], set[str]]:
    """The strategic goals, the operational ones for sure, and those perhaps, in any period."""
    high: set[str] = set()
    sure: set[str] = set()
    maybe: set[str] = set()
    for number in range(o.periods):
        for name in running(o, dict(starts), number):
            high |= strategic(o, name, number)[1]
            sure |= certainly(o, name, number)
            maybe |= possibly(o, name, number)
    return high, sure, maybe


@asks(W, "same", "differs", "no-way")
def asked_with_the_oracle(told: Told, saying: Saying, about: str) -> None:
    """These are asked by `scenario`, which knows what is asked."""
    assert saying.text


def scenario(told: Told, anew: Oracle | None, found: WhatIf, number: int) -> None:
    """Check a scenario against the oracle of what is asked, None where nothing can hold."""
    one = found.scenarios[number]
    assert one.possible is (anew is not None)
    saying = told.record.find(one.sentence, W)
    assert saying is not None
    told.hear(saying)
    if anew is None:
        assert saying.key == "no-way"
        return
    best = anew.best()
    before, after = told.starts, best.starts
    gone = {n for n in told.oracle.committed if n not in anew.committed}
    assert set(one.comes_in) == set(after) - set(before)
    assert set(one.goes_out) == (set(before) - set(after)) | gone
    assert set(one.moves) == {n for n in before if n in after and before[n] != after[n]}
    then, now = served(told.oracle, before), served(anew, after)
    were, are = then[0] | then[2], now[0] | now[2]
    expected = {
        "comes-in": set(one.comes_in),
        "goes-out": set(one.goes_out),
        "moves": set(one.moves),
        "loses": were - are,
        "gains": are - were,
    }
    said = {key: names for key, names in expected.items() if names}
    assert saying.key == ("differs" if said else "same")
    for (table, key, text), part in list(told.record.sayings.items()):
        stem = key.partition(".")[0]
        if table == W and stem in expected and text in one.sentence:
            names = set(told.named(part))
            if names == expected[stem]:
                told.hear(part)
                said.pop(stem, None)
    assert not said, f"not said: {said}"
    _rows(told, anew, best, found, number + 1)


def _rows(told: Told, anew: Oracle, best: Tried, found: WhatIf, column: int) -> None:
    values = {row.name: row.values[column] for row in found.rows}

    def row(key: str, **where: str) -> str | None:
        for (table, said, text), one in told.record.sayings.items():
            if (
                table == W
                and said == key
                and all(str(one.values.get(n)) == v for n, v in where.items())
            ):
                return values.get(text)
        return None

    high, sure, maybe = served(anew, best.starts)
    assert row("row.chosen") == str(len(best.starts))
    assert row("row.strategic") == str(len(high))
    assert row("row.certain") == str(len(sure))
    assert row("row.possible") in (None, str(len(maybe - sure)))
    for scarce in ("budget", "fte"):
        for number in range(anew.periods):
            where = f" in {told.title(number)}" if told.several else ""
            key: Key = (scarce, "", "", number)
            used = row(f"row.used.{scarce}", where=where)
            if used is not None:
                assert amount(used) == best.uses.get(key, 0)
            room = row(f"row.room.{scarce}", where=where)
            if room is not None and room != "–":
                assert amount(room) == anew.limits()[key]
