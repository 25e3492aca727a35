"""One fault in a good plan: the true line, the line as it should be, and the plan as it was."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.loading.pasting import FAULTS
from toc.check.fixing import fix
from toc.check.rules import Asked, check
from toc.core.loading import Reading, read_bytes
from toc.core.problems import Problem, Severity

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


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(("right", "wrong", "said"), PASTED)
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


@pytest.mark.parametrize(
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


WRITTEN = """\
titel: P
visie: Niemand blijft achter
looptijd: {begin: 2024, einde: 2026}
documenten: {plan: {titel: Het programmaplan, datum: 2024-03-01}}
programmalijnen: {werk: Werk en inkomen}
themas: {thema: {titel: Sociaal kapitaal, programmalijn: werk}}
netwerken: {leren: {titel: Leren en lezen, thema: thema}}
strategische_doelen:
  s: {tekst: Strategisch doel, programmalijn: werk, bron: plan}
  t: Tweede doel
operationele_doelen:
  d-1:
    tekst: Kinderen lezen
    draagt_bij_aan: [s, t]
    netwerk: leren
    uiterlijk: 2024-01-31
  e:
    tekst: Ouders lezen, elke dag
    draagt_bij_aan: s
inspanningen:
  i:
    tekst: Voorlezen
    draagt_bij_aan:
      - d-1
      - {doel: e, punten: 9}
    vereist: j
    duur: 12
    kosten: 12500
    fte: 0.5
    structureel: ja
    begin: 2024-02
    einde: 2024-03
  j: {tekst: Bibliotheek open, draagt_bij_aan: visie, kosten: 1500000, duur: 18}
indicatoren:
  k: {tekst: K, eenheid: "%", meet: d-1, nulmeting: {reden: onbekend}, streefwaarden: {2030: 12.5}}
fasen: {fase-1: {titel: Eerste fase, begin: 2024, einde: 2024}}
planning:
  focus: {fase-1: 3}
  begroting: {2024: 1250000}
"""

# What stands in the plan, and what people write instead of it.
VALUES = [
    ("{begin: 2024, einde: 2026}", ["2024–2026", "2024-2026", "2024 t/m 2026", "2024 tot 2026"]),
    ("datum: 2024-03-01", ["datum: 1 maart 2024", "datum: 1 mrt 2024", "datum: 1 mrt. 2024"]),
    ("datum: 2024-03-01", ["datum: March 1 2024", "datum: 2024/03/01", "datum: 2024–03–01"]),
    ("uiterlijk: 2024-01-31", ["uiterlijk: 31-01-2024", "uiterlijk: 31/1/2024"]),
    ("uiterlijk: 2024-01-31", ["uiterlijk: 31 januari 2024", "uiterlijk: 31.1.2024"]),
    ("begin: 2024-02", ["begin: feb 2024", "begin: februari 2024", "begin: 02-2024"]),
    ("begin: 2024-02", ["begin: 2024-2", "begin: 2/2024", "begin: Februari 2024"]),
    ("einde: 2024-03", ["einde: Q1 2024", "einde: 1e kwartaal 2024", "einde: 2024-Q1"]),
    ("duur: 12", ["duur: 1 jaar", "duur: 12 maanden", "duur: 12 mnd", "duur: 4 kwartalen"]),
    ("duur: 18}", ["duur: 1.5 jaar}", "duur: 1 jaar en 6 maanden}", "duur: 1,5 jaar}"]),
    ("kosten: 12500", ["kosten: € 12.500", "kosten: € 12.500", "kosten: 12.500,-"]),
    ("kosten: 12500", ["kosten: 12.500 euro", "kosten: 12 500", "kosten: EUR 12.500"]),
    ("kosten: 12500", ["kosten: € 12500", "kosten: 12.500,00", "kosten: 12,5 duizend"]),
    ("kosten: 1500000", ["kosten: 1.5 mln", "kosten: 1.500.000", "kosten: € 1,5 miljoen"]),
    ("fte: 0.5", ["fte: 0.5 fte", "fte: 0.5 FTE"]),
    ("structureel: ja", ["structureel: j", "structureel: Ja."]),
    ("{2030: 12.5}", ["{2030: 12,5}", "{2030: 12.5%}", "{2030: 12.5 %}", "{2030: 12.5 procent}"]),
    ("{reden: onbekend}", ["onbekend", "{waarde: onbekend}"]),
    ("{2024: 1250000}", ["{2024: € 1.250.000}", "{2024: 1,25 mln}", "{2024: 1.250.000 euro}"]),
    ("draagt_bij_aan: [s, t]", ["draagt_bij_aan: s, t", "draagt_bij_aan: s en t"]),
    ("draagt_bij_aan: [s, t]", ["draagt_bij_aan: s; t", "draagt_bij_aan: [s, Tweede doel]"]),
    ("draagt_bij_aan: [s, t]", ["draagt_bij_aan: [s, tweede doel.]", "draagt_bij_aan: s / t"]),
    ("draagt_bij_aan: [s, t]", ["draagt_bij_aan: s , t", "draagt_bij_aan: “s, t”"]),
    ("netwerk: leren", ["netwerk: Leren en lezen", "netwerk: leren en lezen", "netwerk: “leren”"]),
    ("netwerk: leren", ["netwerk: Leren en lezen", "netwerk: le­ren", "netwerk: leren."]),
    ("meet: d-1", ["meet: d–1", "meet: D-1", "meet: d‑1", "meet: Kinderen lezen"]),
    ("      - d-1", ["      - Kinderen lezen", "      - d–1", "      - D 1"]),
    ("{doel: e,", ['{doel: "Ouders lezen, elke dag",', "{doel: “e”,"]),
    ("vereist: j", ["vereist: Bibliotheek open", "vereist: “Bibliotheek open”"]),
    ("bron: plan", ["bron: Het programmaplan"]),
    (
        "tekst: Strategisch doel, programmalijn: werk",
        ["tekst: Strategisch doel, programmalijn: Werk en inkomen"],
    ),
    (
        "{titel: Leren en lezen, thema: thema}",
        ["{titel: Leren en lezen, thema: Sociaal kapitaal}"],
    ),
    ("{fase-1: 3}", ["{Eerste fase: 3}", "{fase–1: 3}"]),
    ("{doel: e, punten: 9}", ["{e: 9}", "e: 9"]),
    ("meet: d-1", ["meet: {d-1: }"]),
    ("draagt_bij_aan: visie", ["draagt_bij_aan: Niemand blijft achter", "draagt_bij_aan: Visie"]),
]


@pytest.mark.parametrize(
    ("right", "wrong"), [(right, one) for right, several in VALUES for one in several]
)
def test_a_value_as_people_write_it(right: str, wrong: str) -> None:
    assert WRITTEN.count(right) == 1
    broken = WRITTEN.replace(right, wrong)
    line = next(n for n, one in enumerate(broken.split("\n"), 1) if wrong in one)
    found = [one for one in errors(broken) if one.correction is not None]
    assert [one.place.line for one in found] == [line] * len(found)
    assert len(found) == len(errors(broken)) > 0
    # With a word behind it, a number with a comma inside braces has to be in quotes first.
    if "comma-in-number" not in [one.id for one in found] or "{2030" in wrong:
        (lines,) = {one.correction.lines for one in found if one.correction is not None}
        expected = WRITTEN.split("\n")[line - 1]
        written = lines[0].lower().replace("0,5", "0.5")
        # Quotes that were there stay.
        assert written.replace('"', "") == expected.lower().replace('"', "")
    assert read(mended(broken)).programme == read(WRITTEN).programme
    assert errors(mended(broken)) == []


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("kosten: 12500", "kosten: 12.500", "number-thousands"),
        ("kosten: 12500", "kosten: 12,500", "number-thousands"),
        ("kosten: 12500", "kosten: € 12,500", "number-thousands"),
        ("kosten: 12500", "kosten: € 12.500 per jaar", "not-a-number"),
        ("kosten: 12500", "kosten: ca. 12.500", "not-a-number"),
        ("kosten: 12500", "kosten: 12 fte", "not-a-number"),
        ("kosten: 12500", "kosten: 10.000-15.000", "not-a-number"),
        ("kosten: 12500", "kosten: PM", "number-unknown"),
        ("fte: 0.5", "fte: € 5", "not-a-number"),
        ("duur: 12\n", "duur: twee jaar\n", "duration-written"),
        ("duur: 12\n", "duur: 6 weken\n", "not-a-number"),
        ("duur: 12\n", "duur: 1-2 jaar\n", "not-a-number"),
        ("datum: 2024-03-01", "datum: 01-03-2024", "date-two-ways"),
        ("datum: 2024-03-01", "datum: 1/3/2024", "date-two-ways"),
        ("datum: 2024-03-01", "datum: 1-3-24", "not-a-date"),
        ("datum: 2024-03-01", "datum: 30 februari 2024", "not-a-date"),
        ("datum: 2024-03-01", "datum: Q1 2024", "not-a-date"),
        ("datum: 2024-03-01", "datum: voorjaar 2024", "not-a-date"),
        ("structureel: ja", "structureel: x", "not-yes-or-no"),
        ("structureel: ja", "structureel: 1", "not-yes-or-no"),
        ("{2030: 12.5}", "{2030: 12.5 cursisten}", "not-a-number"),
        ("meet: d-1", "meet: d-1 en e", "unknown-reference"),
        ("meet: d-1", "meet: lezen", "unknown-reference"),
    ],
)
def test_what_can_mean_several_things_is_not_mended(right: str, wrong: str, said: str) -> None:
    assert WRITTEN.count(right) == 1
    broken = WRITTEN.replace(right, wrong)
    assert [one.id for one in errors(broken)] == [said]
    assert mended(broken) == broken


def test_a_name_that_two_elements_have_is_nobodys() -> None:
    broken = WRITTEN.replace("Ouders lezen, elke dag", "Kinderen lezen").replace(
        "meet: d-1", "meet: Kinderen lezen"
    )
    (problem,) = errors(broken)
    assert (problem.id, problem.correction) == ("unknown-reference", None)


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


@pytest.mark.parametrize("fault", FAULTS)
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


def errors(text: str) -> list[Problem]:
    """The errors of form, and those that the rules find."""
    found = check(read(text), None, ASKED).problems
    return [problem for problem in found if problem.severity is Severity.ERROR]


def test_the_plan_is_good() -> None:
    assert read(PLAN).sound
    assert mended(PLAN) == PLAN


@pytest.mark.parametrize(
    ("wrong", "right"), [("ja", "1"), ("Ja.", "1"), ("nee", "0"), ("yes", "1"), ("n", "0")]
)
def test_yes_or_no_where_a_number_is_written(wrong: str, right: str) -> None:
    plan = WRITTEN.replace('eenheid: "%", meet: d-1', "maat: ja_nee, meet: d-1")
    (problem,) = errors(plan.replace("{2030: 12.5}", f"{{2030: {wrong}}}"))
    assert problem.id == "yes-no-number"
    assert problem.values["instead"] == right
    assert mended(plan.replace("{2030: 12.5}", f"{{2030: {wrong}}}")) == plan.replace(
        "12.5", right
    )
    # Of a number nobody says it so.
    assert [one.id for one in errors(WRITTEN.replace("12.5}", f"{wrong}}}"))] == ["not-a-number"]


@pytest.mark.parametrize(
    ("wrong", "instead", "line"),
    [
        ("{d-1: 9}", "{doel: d-1, punten: 9}", "    draagt_bij_aan: {doel: d-1, punten: 9}"),
        (
            "{d-1: 9, e: 3}",
            "[{doel: d-1, punten: 9}, {doel: e, punten: 3}]",
            "    draagt_bij_aan: [{doel: d-1, punten: 9}, {doel: e, punten: 3}]",
        ),
        ("{d-1: 9, e: }", "[{doel: d-1, punten: 9}, e]", ""),
        ("{d-1: [9]}", "{doel: d-1, punten: 9}", ""),
        ("[{d-1: 9, e: 3}]", "[{doel: d-1, punten: 9}, {doel: e, punten: 3}]", None),
    ],
)
def test_points_under_the_id_of_a_goal(wrong: str, instead: str, line: str | None) -> None:
    broken = BY_ID.replace("draagt_bij_aan: d-1", f"draagt_bij_aan: {wrong}")
    (problem,) = errors(broken)
    assert (problem.id, problem.values["instead"]) == ("id-as-key", instead)
    if line is None:
        assert problem.correction is None
        return
    assert problem.correction is not None
    assert problem.correction.lines == (line or f"    draagt_bij_aan: {instead}",)
    assert errors(mended(broken)) == []


BY_ID = """\
titel: P
visie: V
partners: {gemeente: Gemeente Oost, school: De school}
strategische_doelen: {s: Kinderen lezen}
operationele_doelen:
  d-1: {tekst: Kinderen lezen thuis, draagt_bij_aan: s}
  e: {tekst: Ouders lezen, draagt_bij_aan: s}
inspanningen:
  i:
    tekst: Voorlezen
    draagt_bij_aan: d-1
    kosten: {partners: {gemeente: 500}}
  j: {tekst: Bibliotheek open, draagt_bij_aan: e, samen_met: {inspanning: i, reden: zelfde plek}}
"""


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("kosten: {partners: {gemeente: 500}}", "kosten: {gemeente: 500}", "partner-as-key"),
        ("{inspanning: i, reden: zelfde plek}", "{i: zelfde plek}", "id-as-key"),
    ],
)
def test_what_belongs_to_an_id_or_a_partner(right: str, wrong: str, said: str) -> None:
    broken = BY_ID.replace(right, wrong)
    assert [one.id for one in errors(broken)] == [said]
    assert mended(broken) == BY_ID


@pytest.mark.parametrize("wrong", [" {d-1: }", "\n      d-1: 9", "\n      - d-1: 9"])
def test_an_id_on_a_line_of_its_own(wrong: str) -> None:
    broken = BY_ID.replace("draagt_bij_aan: d-1", f"draagt_bij_aan:{wrong}")
    assert [one.id for one in errors(broken)] == ["id-as-key"]
    programme = read(mended(broken)).programme
    assert programme is not None
    (link,) = programme.inspanningen["i"].contributes_to
    assert (link.goal, link.points) == ("d-1", 9 if "9" in wrong else None)


def test_of_two_partners_it_is_said_and_not_mended() -> None:
    broken = BY_ID.replace("{partners: {gemeente: 500}}", "{gemeente: 500, school: 300}")
    found = errors(broken)
    assert [(one.id, one.values["instead"], one.correction) for one in found] == [
        ("partner-as-key", "partners: {gemeente: 500}", None),
        ("partner-as-key", "partners: {school: 300}", None),
    ]


def test_what_is_no_id_is_said_as_before() -> None:
    assert [one.id for one in errors(BY_ID.replace(": d-1\n", ": {zomaar: 9}\n"))] == [
        "missing-key",
        "unknown-key-far",
    ]
