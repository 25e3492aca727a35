"""Amounts by year and by partner, as people write them."""

from __future__ import annotations

from pathlib import Path

from tests.each import each
from toc.core.loading import Reading, read_bytes
from toc.core.model import Cost

HEAD = """\
titel: Proef
visie: v
fasen:
  start: {titel: De start, begin: 2023-07, einde: 2024-06}
inspanningen:
  a: {tekst: Doen, kosten: """


def reading(cost: str, head: str = HEAD) -> Reading:
    return read_bytes(f"{head}{cost}}}\n".encode(), Path("proef.yaml"))


def cost(text: str) -> Cost | None:
    read = reading(text)
    assert read.sound, read.problems
    assert read.programme is not None
    return read.programme.inspanningen["a"].cost


@each(
    ("written", "meant"),
    [
        ("30000", Cost(amount=30000)),
        ("{2024: 10000, 2025: 20000}", Cost(periods={"2024": 10000, "2025": 20000})),
        ("{2024: 10, bedrag: 30, 2025: 20}", Cost(amount=30, periods={"2024": 10, "2025": 20})),
        ("{in_totaal: 30}", Cost(in_total=30)),
        ("{per_jaar: 12, 2025: 30}", Cost(per_year=12, periods={"2025": 30})),
        ("{per_year: 12}", Cost(per_year=12)),
        ("{start: 10, 2025: 20}", Cost(periods={"start": 10, "2025": 20})),
        ("{perioden: {start: 10}, 2025: 20}", Cost(periods={"start": 10, "2025": 20})),
        (
            "{partners: {Gemeente Stadskanaal: 12000, school: 3}}",
            Cost(partners={"Gemeente Stadskanaal": 12000, "school": 3}),
        ),
        ("{}", None),
        ("{partners: {}}", None),
    ],
)
def test_an_amount_is_read(written: str, meant: Cost | None) -> None:
    assert cost(written) == meant


@each(
    ("written", "problem", "key"),
    [
        ("{2024: veel}", "not-a-number", "2024"),
        ("{fase-9: 10}", "unknown-key-far", "fase-9"),
        ("{bedrg: 10}", "unknown-key", "bedrg"),
        ("{bedrag: 2,5000}", "comma-in-number", ""),
        ("{bedrag: 10, per_jaar: 10}", "amount-twice", "kosten"),
        ("{perioden: {2024: 10}, 2024: 20}", "duplicate-key", "2024"),
    ],
)
def test_a_wrong_amount_is_located(written: str, problem: str, key: str) -> None:
    (found,) = reading(written).problems
    assert (found.id, found.place.line) == (problem, 6)
    assert found.values.get("key", "") == key


def test_the_place_of_a_year_is_found() -> None:
    read = reading("{bedrag: 30, 2024: 10}")
    path = ("inspanningen", "a", "cost", "periods", "2024")
    assert read.positions.place(path).column == len(HEAD.splitlines()[-1]) + 20


def test_english_keys() -> None:
    head = "title: t\nvision: v\ninspanningen:\n  a: {text: Do, cost: "
    read = reading("{in_total: 3, 2024: 3, partners: {Town of X: 1}}", head)
    assert read.programme is not None
    assert read.programme.inspanningen["a"].cost == Cost(
        in_total=3, periods={"2024": 3}, partners={"Town of X": 1}
    )
