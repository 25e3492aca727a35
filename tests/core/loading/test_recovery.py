"""One fault in a good plan: the true line, the line as it should be, and the plan as it was."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.core.loading.pasting import FAULTS
from tests.core.loading.recovering import (
    FIGURE,
    NARROW,
    NBSP,
    PLAN,
    WRITTEN,
    errors,
    mended,
    only,
    read,
)
from tests.each import each

PROGRAMMES = Path(__file__).parents[3] / "programmes"


# What stands in the plan, what is pasted instead, and what is said about it.
PASTED = [
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
    ("  e:\n", "  e\n", "colon-missing"),
    ("  i:\n", "  i\n", "colon-missing"),
    ("inspanningen:\n", "inspanningen\n", "colon-missing"),
    ("      lezen alleen", "\tlezen alleen", "tab"),
    ("      lezen alleen", "lezen alleen", "line-wrapped"),
    ("      lezen alleen", "    lezen alleen", "line-wrapped"),
]


NOT_BELOW = """\
titel: P
visie: V
strategische_doelen:
  s: Kinderen lezen
operationele_doelen:
  d:
    tekst: Kinderen lezen thuis

    draagt_bij_aan:
      - s
  e:
    tekst: >-
      Ouders lezen
      elke dag
    draagt_bij_aan: s
  f: {tekst: Scholen lezen, draagt_bij_aan: s}
inspanningen:
  i:
    tekst: Voorlezen
    draagt_bij_aan: d
"""


@each(
    ("name", "below"),
    [("strategische_doelen", [4]), ("d", [7, 9, 10]), ("e", [12, 13, 14, 15]), ("i", [19, 20])],
)
def test_what_stands_no_further_in_than_its_name(name: str, below: list[int]) -> None:
    right = NOT_BELOW.split("\n")
    lines = [line[2:] if at in below else line for at, line in enumerate(right, start=1)]
    broken = "\n".join(lines)
    problem = only(broken)
    assert (problem.id, problem.source_line) == ("not-below", right[below[0] - 2])
    assert problem.correction is not None
    assert problem.correction.certain
    assert problem.correction.lines == tuple(right[at - 1] for at in below)
    assert mended(broken) == NOT_BELOW


def test_all_of_them_at_once() -> None:
    below = [4, 7, 9, 10, 12, 13, 14, 15, 19, 20]
    lines = enumerate(NOT_BELOW.split("\n"), start=1)
    broken = "\n".join(line[2:] if at in below else line for at, line in lines)
    assert [(one.id, one.place.line) for one in read(broken).problems] == [
        ("not-below", 3),
        ("not-below", 6),
        ("not-below", 11),
        ("not-below", 18),
    ]
    assert mended(broken) == NOT_BELOW


def test_two_wrapped_lines_are_both_said() -> None:
    wrapped = NOT_BELOW.replace("Voorlezen", "Een tekst die\n    door loopt")
    broken = wrapped + "    resultaat: Een zin die\n    hier ook doorloopt\n"
    found = read(broken).problems
    assert [(one.id, one.place.line) for one in found] == [
        ("line-wrapped", 20),
        ("line-wrapped", 23),
    ]
    assert [one.correction and one.correction.lines for one in found] == [
        ("      door loopt",),
        ("      hier ook doorloopt",),
    ]
    programme = read(mended(broken)).programme
    assert programme is not None
    assert programme.inspanningen["i"].text == "Een tekst die door loopt"
    assert programme.inspanningen["i"].result == "Een zin die hier ook doorloopt"


@each(("right", "wrong", "said"), PASTED)
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


OF_TEXTS = """\
titel: P
visie: Niemand blijft achter
strategische_doelen:
  s:
    tekst: Strategisch doel
    bron:
      document: plan
      section: drie
      status: letterlijk
    programmalijn: werk
opmerkingen:
  - >-
    Een tekst over
    twee regels.
  - >-
    Nog een.
documenten: {plan: {titel: Het plan, datum: 2024-03-01}}
programmalijnen: {werk: Werk en inkomen}
"""


@each(
    ("right", "wrong", "said"),
    [
        ("  - >-\n    Een", "  – >-\n    Een", "list-mark"),
        ("  - >-\n    Een", "  • >-\n    Een", "list-mark"),
        ("    Een tekst", f"{NBSP * 4}Een tekst", "odd-space"),
        ("    Nog een.", f"{NBSP * 4}Nog een.", "odd-space"),
        ("    bron:\n", "    bron\n", "colon-missing"),
        ("      document: plan", "       document: plan", "indent-off"),
    ],
)
def test_one_fault_far_from_where_reading_stops(right: str, wrong: str, said: str) -> None:
    assert OF_TEXTS.count(right) == 1
    broken = OF_TEXTS.replace(right, wrong)
    problem = only(broken)
    assert (problem.id, problem.place.line) == (
        said,
        OF_TEXTS[: OF_TEXTS.index(right)].count("\n") + 1,
    )
    assert mended(broken) == OF_TEXTS


TEXTS = {
    "plan": PLAN,
    "written": WRITTEN,
    "kansen": (PROGRAMMES / "kansen-voor-kinderen-groningen.yaml").read_text(encoding="utf-8"),
    "alliantie": (PROGRAMMES / "alliantie-van-kracht.yaml").read_text(encoding="utf-8"),
}


def places(text: str, fault: str) -> list[int]:
    """The lines, from 0, in which a fault can be made."""
    lines = text.split("\n")
    return [at for at, line in enumerate(lines) if FAULTS[fault](line) not in (None, line)]


def with_fault(text: str, fault: str, at: int) -> str:
    lines = text.split("\n")
    lines[at] = FAULTS[fault](lines[at]) or ""
    return "\n".join(lines)


@each("fault", FAULTS)
def test_every_fault_can_be_made(fault: str) -> None:
    assert any(places(text, fault) for text in TEXTS.values())


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), st.sampled_from(["plan", "written", "kansen"]))
def test_one_fault_anywhere(data: st.DataObject, name: str) -> None:
    restored(data, name)


@settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_one_fault_anywhere_in_the_real_plan(data: st.DataObject) -> None:
    restored(data, "alliantie")


def restored(data: st.DataObject, name: str) -> None:
    """Make a fault: its line is named, with a correction, and the plan is as it was after it."""
    text = TEXTS[name]
    fault = data.draw(st.sampled_from([one for one in FAULTS if places(text, one)]))
    at = data.draw(st.sampled_from(places(text, fault)))
    broken = with_fault(text, fault, at)
    reading, good = read(broken), read(text)
    if reading.sound and reading.programme == good.programme:
        return  # a fault that YAML does not mind
    found = [one for one in errors(broken) if one not in errors(text)]
    assert {one.place.line for one in found} == {at + 1}
    assert any(one.correction is not None and one.correction.certain for one in found)
    assert read(mended(broken)).programme == good.programme
    assert [one.id for one in errors(mended(broken))] == [one.id for one in errors(text)]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), st.sampled_from(["plan", "written", "kansen"]))
def test_several_faults_are_never_mended_into_another_plan(data: st.DataObject, name: str) -> None:
    text = broken = TEXTS[name]
    for _ in range(3):
        fault = data.draw(st.sampled_from([one for one in FAULTS if places(broken, one)]))
        broken = with_fault(broken, fault, data.draw(st.sampled_from(places(broken, fault))))
    after = read(mended(broken))
    assert not after.sound or after.programme == read(text).programme
    assert read(broken).problems or read(broken).programme == read(text).programme
