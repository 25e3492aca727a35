"""What a phase plan says: what we do, what not, and why."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.plan.report.phase_plan_example import SMALL, plan
from toc.plan.report.phase_plan import PhasePlan

REAL = Path(__file__).parents[3] / "programmes" / "alliantie-van-kracht.yaml"


@pytest.fixture(scope="module")
def real() -> PhasePlan:
    values = YAML(typ="base", pure=True).load(REAL.read_text(encoding="utf-8"))
    return plan(values)


def test_what_we_do_and_why() -> None:
    (year,) = plan(SMALL).periods
    assert year.lies == ("2024 valt helemaal in Fase 1.",)
    assert year.focus_sentence == "Focusgrens: 2 inspanningen tegelijk."
    told = [
        (group.line, group.network, [(a.number, a.id, a.why) for a in group.activities])
        for group in year.groups
    ]
    assert told == [
        (
            "Lijn",
            "Netwerk N",
            [
                (
                    1,
                    "een",
                    (
                        "Als enige gekozen voor: a.",
                        "Laat u deze weg, dan maakt de keuze minder vaak de weg vrij voor een "
                        "andere inspanning: 0 in plaats van 1 keer.",
                    ),
                )
            ],
        ),
        (
            "",
            "Netwerk M",
            [
                (
                    2,
                    "drie",
                    (
                        "Als enige gekozen die mogelijk bijdraagt aan: b en c.",
                        "Laat u deze weg, dan zijn er minder operationele doelen waarvoor zeker "
                        "iets gebeurt: ten minste 1 in plaats van 2.",
                    ),
                )
            ],
        ),
    ]


def test_certain_and_possible_are_kept_apart() -> None:
    (year,) = plan(SMALL).periods
    assert year.goals_sentences == (
        "Strategische doelen: 1 van de 1 bediend, 0 mogelijk bediend.",
        "Operationele doelen: 1 van de 4 bediend, 2 mogelijk bediend (staan in hetzelfde "
        "netwerk als een inspanning), 1 zonder inspanning.",
    )
    states = {
        goal.id: (goal.state, goal.served_by, goal.possibly_served_by) for goal in year.goals
    }
    assert states == {
        # Whichever goal of its network `drie` serves, the strategic goal above it is served.
        "s": ("served", ("een", "drie"), ()),
        "a": ("served", ("een",), ()),
        "b": ("possibly", (), ("drie",)),
        "c": ("possibly", (), ("drie",)),
        "d": ("never", (), ()),
    }


def test_what_lies_above_only_some_goals_of_a_network_is_possibly_served() -> None:
    two = json.loads(json.dumps(SMALL))
    two["strategic_goals"]["t"] = "Rust"
    two["operational_goals"]["c"]["contributes_to"] = "t"
    (year,) = plan(two).periods
    states = {goal.id: (goal.served_by, goal.possibly_served_by) for goal in year.goals}
    assert states["s"] == (("een",), ("drie",))
    assert states["t"] == ((), ("drie",))


def test_a_goal_whose_inspanningen_are_left_out() -> None:
    (year,) = plan(SMALL, focus=1).periods
    # One of a, and b or c; both leave as much served for certain, so what is possible decides.
    assert [(goal.id, goal.state) for goal in year.goals if goal.state == "not_now"] == [
        ("a", "not_now")
    ]


def test_what_we_do_not_do_by_reason() -> None:
    told = [
        (group.verdict, group.reason, [(left.id, left.detail) for left in group.inspanningen])
        for group in plan(SMALL).not_now
    ]
    assert told == [
        (
            "worth",
            "Kiest u deze wel, dan maakt de keuze minder vaak de weg vrij voor een andere "
            "inspanning: 0 in plaats van 1 keer",
            [("twee", "")],
        ),
        (
            "waits",
            "Kan nu niet beginnen: er moet eerst iets anders klaar zijn",
            [("vier", "wacht op een (voorstel)")],
        ),
        (
            "circle",
            "Kan nooit beginnen: deze inspanningen wachten op elkaar",
            [("zes", "wacht op zeven"), ("zeven", "wacht op zes")],
        ),
        ("no_goal", "Draagt aan geen enkel doel bij", [("vijf", "")]),
    ]


def test_ties_are_said_plainly() -> None:
    without_order = {
        **SMALL,
        "inspanningen": {
            name: SMALL["inspanningen"][name] for name in ("een", "twee", "drie", "altijd")
        },
    }
    tied = plan(without_order)
    assert tied.ties == (
        "Bij 1 van de 2 gekozen inspanningen gaf alleen de volgorde in het bestand de doorslag: "
        "met 1 andere is het plan even goed. Dat is geen inhoudelijke keuze. Maak die met elkaar."
    )
    first = tied.periods[0].groups[0].activities[0]
    assert first.by_file_order
    assert first.why == (
        "Als enige gekozen voor: a.",
        "Alleen de volgorde in het bestand gaf de doorslag. Even goed in deze plaats: twee.",
    )
    assert [(left.id, left.detail) for left in tied.not_now[0].inspanningen] == [
        ("twee", "in plaats van een")
    ]
    assert plan(SMALL).ties == ""


def test_how_it_was_chosen_names_each_principle_of_the_plan() -> None:
    assert plan(SMALL).method == (
        "Zo veel mogelijk strategische doelen met een inspanning: 1 van de 1.",
        "Zo veel mogelijk operationele doelen waarvoor zeker iets gebeurt: ten minste 2 van de "
        "4. Is van een netwerk niet bekend welke inspanning welk doel dient, dan telt het voor "
        "één doel.",
        "Zo veel mogelijk operationele doelen waarvoor zeker of mogelijk iets gebeurt: 3 van de "
        "4.",
        "De meeste bijdragepunten: overgeslagen, want van wat te kiezen is, is geen enkele "
        "bijdrage gescoord.",
        "Wat bij elkaar hoort: overgeslagen, want van wat te kiezen is, hoort niets bij elkaar.",
        "‘Wat logisch volgt’: wat eerst klaar moet zijn gaat voor (3 keer in het bestand; 1 "
        "daarvan is een voorstel, niet door het plan vastgesteld), en wat de weg vrijmaakt "
        "voor andere inspanningen telt mee (1 keer).",
        "‘Wat er leeft’: van wat te kiezen is, heeft niemand dit nog beoordeeld. Het telt dus "
        "niet mee.",
        "De ruimte binnen de focusgrens wordt gebruikt: 2 inspanningen.",
        "Wat dan nog gelijk is: de volgorde in het bestand.",
        "‘Wat haalbaar is’: niet toegepast, want het bestand zegt niet waaraan dit te zien is "
        "(applied_by).",
        "Alles blijft binnen de focusgrens en, waar het bestand die heeft, binnen de begroting en "
        "de menskracht, in totaal en per partner. Er is gerekend in hele bedragen en honderdsten "
        "van een fte: wat nodig is naar boven afgerond, wat er is naar beneden. Kosten zijn "
        "gelijk verdeeld over de maanden dat een inspanning loopt.",
    )


def test_what_is_not_known() -> None:
    assert plan(SMALL).not_known == (
        "Kosten en menskracht: die staan niet in het bestand en tellen dus niet mee.",
        "Wat al loopt of klaar is: dat staat niet in het bestand. Elke inspanning geldt als nog "
        "niet begonnen.",
        "Eigenaar: niet bekend bij 7 van de 7 inspanningen.",
        "Duur: niet bekend bij 7 van de 7 inspanningen. Zo’n inspanning telt alleen mee in de "
        "periode waarin zij begint.",
        "Hoeveel een inspanning bijdraagt: niet gescoord bij 7 van de 7 bijdragen.",
        "Welk doel een inspanning dient: niet bekend bij 2 van de 7 bijdragen. Bekend is alleen "
        "dat zij in hetzelfde netwerk staan.",
    )


def test_several_years_and_what_runs_on() -> None:
    longer = json.loads(json.dumps(SMALL))
    longer["inspanningen"]["een"]["duration"] = "18"
    first, second = plan(longer, "2024-2025").periods
    assert first.runs_on == ()
    assert second.runs_on == ("een",)
    assert plan(longer, "2024-2025").title == "Voorstel voor 2024 t/m 2025"


def test_it_holds_only_what_json_has_under_these_names() -> None:
    values = dataclasses.asdict(plan(SMALL))
    assert json.loads(json.dumps(values)) == json.loads(
        json.dumps(dataclasses.asdict(plan(SMALL)))
    )
    assert values["version"] == 2
    assert list(values) == [
        "version",
        "programme",
        "title",
        "notice",
        "essence",
        "ties",
        "unproven",
        "over",
        "decisions",
        "periods",
        "always",
        "not_now",
        "inversions",
        "disagreements",
        "order",
        "scored",
        "method",
        "not_known",
        "how_sure",
        "what_if",
    ]
    assert [activity["id"] for activity in values["always"]] == ["altijd"]


def test_every_inspanning_of_the_real_plan_is_told_of_once(real: PhasePlan) -> None:
    values = YAML(typ="base", pure=True).load(REAL.read_text(encoding="utf-8"))
    told = [
        *(a.id for group in real.periods[0].groups for a in group.activities),
        *(activity.id for activity in real.always),
        *(left.id for group in real.not_now for left in group.inspanningen),
    ]
    assert sorted(told) == sorted(values["inspanningen"])
    assert len(real.always) == 4


def test_the_real_plan_2024_has_something_in_every_network(real: PhasePlan) -> None:
    (year,) = real.periods
    assert year.lies == (
        "2024: januari t/m juli 2024 (7 van de 12 maanden) valt in Fase 3; augustus t/m december "
        "2024 (5 maanden) valt na de laatste fase van het plan.",
    )
    assert year.focus_sentence == (
        "Focusgrens: 12 inspanningen tegelijk (voorstel, niet door het plan vastgesteld)."
    )
    values = YAML(typ="base", pure=True).load(REAL.read_text(encoding="utf-8"))
    activities = [a for group in year.groups for a in group.activities]
    met = {group.network for group in year.groups} | {n for a in activities for n in a.also_in}
    assert met == {network["title"] for network in values["networks"].values()}
    assert len(activities) == 12
    # What the annex forgot has no inspanning at all; everything else is served, or possibly is.
    assert {goal.state for goal in year.goals} == {"served", "possibly", "never"}
    assert "heeft niemand dit nog beoordeeld" in " ".join(real.method)
    assert real.ties.startswith("Bij 6 van de 12 gekozen inspanningen")
