"""One fault in a good plan: the true line, the line as it should be, and the plan as it was."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from toc.fixing import fix
from toc.loading import Reading, read_bytes
from toc.problems import Problem
from toc.rules import Asked

FILE = Path("plan.yaml")
ASKED = Asked(datetime.date(2024, 6, 1))
PROGRAMMES = Path(__file__).parents[2] / "programmes"

PLAN = """\
titel: Samen lezen
taal: nl
visie: Iedereen leest
netwerken:
  leren: {titel: Leren en lezen}
strategische_doelen:
  s: Strategisch doel
  t: "Ander doel: meer lezen"
operationele_doelen:
  d:
    tekst: Kinderen lezen thuis  # gemeten
    draagt_bij_aan: s
    netwerk: leren
  e:
    tekst: "Ouders lezen: elke dag"
    draagt_bij_aan:
      - s
      - doel: t
        punten: 3
inspanningen:
  i:
    tekst: Voorlezen
    draagt_bij_aan: [d, e]
    duur: 12
  j:
    tekst: Meer dan
      lezen alleen
    draagt_bij_aan: {doel: e, punten: 9}
opmerkingen:
  - Een
  - Twee
"""


def read(text: str) -> Reading:
    return read_bytes(text.encode("utf-8"), FILE)


def mended(text: str) -> str:
    return fix(text.encode("utf-8"), FILE, ASKED).data.decode("utf-8")


def only(text: str) -> Problem:
    """The one thing that is said about a text, with the correction beside it."""
    reading = read(text)
    (problem,) = reading.problems
    assert problem.correction is not None
    assert not reading.sound
    return problem


NBSP, NARROW, FIGURE = "\u00a0", "\u202f", "\u2007"

# What stands in the plan, what is pasted instead, and what is said about it.
FAULTS = [
    ("    netwerk: leren", f"{NBSP * 4}netwerk: leren", "odd-space"),
    ("    netwerk: leren", f"  {NBSP} netwerk: leren", "odd-space"),
    ("    netwerk: leren", f" {NARROW}  netwerk: leren", "odd-space"),
    ("    netwerk: leren", f"   {FIGURE}netwerk: leren", "odd-space"),
    ("    netwerk: leren", f"    netwerk:{NBSP}leren", "odd-space"),
    ("    netwerk: leren", f"    netwerk{NBSP}: leren", "odd-space"),
    ("    tekst: Kinderen", f"    tekst:{NBSP}Kinderen", "odd-space"),
    ("    tekst: Voorlezen", f"    tekst:{FIGURE}Voorlezen", "odd-space"),
    ("  - Een", f"{NBSP} - Een", "odd-space"),
    ("      - doel: t", f"      -{NBSP}doel: t", "odd-space"),
    ("  s: Strat", f"{NBSP}{NBSP}s: Strat", "odd-space"),
    ("  i:\n", f"{NBSP} i:\n", "odd-space"),
    ("{doel: e, punten", f"{{doel:{NBSP}e, punten", "odd-space"),
    ("e, punten: 9", f"e,{NBSP}punten: 9", "odd-space"),
    ("e, punten: 9", f"e, punten:{NBSP}9", "odd-space"),
    ("    netwerk: leren", "    net\u00adwerk: leren", "hidden-character"),
    ("    netwerk: leren", "    \u200bnetwerk: leren", "hidden-character"),
    ("    netwerk: leren", "\ufeff    netwerk: leren", "hidden-character"),
    ("    netwerk: leren", "    netwerk:\u200b leren", "hidden-character"),
    ("    duur: 12", "    duur: 1\u200b2", "hidden-character"),
    ("    tekst: Kinderen", "    tekst:Kinderen", "colon-space"),
    ("    tekst: Voorlezen", "    tekst:Voorlezen", "colon-space"),
    ("    netwerk: leren", "    netwerk:leren", "colon-space"),
    ("    netwerk: leren", "    netwerk :leren", "colon-space"),
    ("  s: Strat", "  s:Strat", "colon-space"),
    ("visie: Ied", "visie:Ied", "colon-space"),
    ("{doel: e", "{doel:e", "colon-space"),
    ("{titel: Leren", "{titel:Leren", "colon-space"),
    ("      - doel: t", "      - doel:t", "colon-space"),
    ("    netwerk: leren", "    netwerk\uff1a leren", "colon-sign"),
    ("    netwerk: leren", "    netwerk = leren", "colon-sign"),
    ("    netwerk: leren", "    netwerk\tleren", "colon-tab"),
    ("  s: Strat", "  s\tStrat", "colon-tab"),
    ("    netwerk: leren", "    netwerk leren", "colon-missing"),
    ("visie: Ied", "visie Ied", "colon-missing"),
    ("  - Een\n  - Twee", "  – Een\n  – Twee", "list-mark"),
    ("  - Een\n  - Twee", "  • Een\n  • Twee", "list-mark"),
    ("  - Een\n  - Twee", "  · Een\n  · Twee", "list-mark"),
    ("  - Een\n  - Twee", "  * Een\n  * Twee", "list-mark"),
    ("  - Een\n  - Twee", "  •\tEen\n  •\tTwee", "list-mark"),
    ("  - Een\n  - Twee", "  \uf0b7 Een\n  \uf0b7 Twee", "list-mark"),
    ("  - Twee", "  — Twee", "list-mark"),
    ("  - Een", "  – Een", "list-mark"),
    ("      - s\n", "      – s\n", "list-mark"),
    ("      - doel: t", "      – doel: t", "list-mark"),
    ("  - Een\n  - Twee", "  -Een\n  -Twee", "list-dash-space"),
    ("  - Twee", "  -Twee", "list-dash-space"),
    ("      - s\n", "      -s\n", "list-dash-space"),
    ("  s: Strat", "  – s: Strat", "list-not-needed"),
    ("  s: Strat", "  • s: Strat", "list-not-needed"),
    ("    netwerk: leren", "    – netwerk: leren", "list-not-needed"),
    ("    netwerk: leren", "    “netwerk”: leren", "curly-quotes"),
    ('"Ouders lezen: elke dag"', "“Ouders lezen: elke dag”", "curly-quotes"),
    ('"Ouders lezen: elke dag"', "‘Ouders lezen: elke dag’", "curly-quotes"),
    ('"Ouders lezen: elke dag"', "„Ouders lezen: elke dag”", "curly-quotes"),
    ('"Ander doel: meer lezen"', "«Ander doel: meer lezen»", "curly-quotes"),
    ('"Ouders lezen: elke dag"', "Ouders lezen: elke dag", "text-colon"),
    ('"Ander doel: meer lezen"', "Ander doel: meer lezen", "text-colon"),
    ('"Ouders lezen: elke dag"', '"Ouders lezen: elke dag', "quote-unclosed"),
    ("    draagt_bij_aan: [d, e]", "    draagt_bij_aan: [d, e", "bracket-unclosed"),
    ("{doel: e, punten: 9}", "{doel: e, punten: 9", "bracket-unclosed"),
    ("    netwerk: leren", "   netwerk: leren", "indent-off"),
    ("    netwerk: leren", "     netwerk: leren", "indent-off"),
    ("    tekst: Voorlezen", "   tekst: Voorlezen", "indent-off"),
    ("    tekst: Voorlezen", "     tekst: Voorlezen", "indent-off"),
    ("  t: ", "   t: ", "indent-off"),
    ("  t: ", " t: ", "indent-off"),
    ("visie: Ied", " visie: Ied", "indent-off"),
    ("  - Twee", "   - Twee", "indent-off"),
    ("        punten: 3", "         punten: 3", "indent-off"),
    ("        punten: 3", "       punten: 3", "indent-off"),
    ("      lezen alleen", "\tlezen alleen", "tab"),
    ("      lezen alleen", "lezen alleen", "line-wrapped"),
    ("      lezen alleen", "    lezen alleen", "line-wrapped"),
]


@pytest.mark.parametrize(("right", "wrong", "said"), FAULTS)
def test_one_fault(right: str, wrong: str, said: str) -> None:
    assert PLAN.count(right) == 1
    broken = PLAN.replace(right, wrong)
    pasted = [
        (number, one, other)
        for number, (one, other) in enumerate(
            zip(broken.split("\n"), PLAN.split("\n"), strict=True), start=1
        )
        if one != other
    ]
    problem = only(broken)
    assert (problem.id, problem.place.line) == (said, pasted[0][0])
    assert problem.source_line == pasted[0][1]
    assert problem.correction is not None
    assert problem.correction.certain
    if said not in ("tab", "line-wrapped"):
        assert problem.correction.lines == tuple(line for _, _, line in pasted)
        assert mended(broken) == PLAN
    assert read(mended(broken)).programme == read(PLAN).programme


def test_the_plan_is_good() -> None:
    assert read(PLAN).sound
    assert mended(PLAN) == PLAN
