"""Values as people write them, and what they mean."""

from __future__ import annotations

from tests.core.loading.recovering import (
    WRITTEN,
    errors,
    mended,
    read,
)
from tests.each import each

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


@each(("right", "wrong"), [(right, one) for right, several in VALUES for one in several])
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


@each(
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
