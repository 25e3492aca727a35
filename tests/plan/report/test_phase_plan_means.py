"""What a phase plan says of what is scarce and fixed, and what its essence is made of."""

from __future__ import annotations

import dataclasses
from typing import Any

from tests.each import each
from tests.plan.report.phase_plan_example import SMALL, plan
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.records.adopted import AdoptedPlan
from toc.plan.choosing.proof import AimProof, Proof, Stopped
from toc.plan.choosing.proposal import propose
from toc.plan.report.phase_plan import phase_plan
from toc.plan.report.phase_plan_means import unproven

FULL: dict[str, Any] = {
    **SMALL,
    "inspanningen": {
        "een": {"text": "Een", "contributes_to": "a", "cost": 9000, "start": "2024-03"},
        "twee": {"text": "Twee", "contributes_to": "a", "progress": "running", "fte": 0.5},
        "drie": {
            "text": "Drie",
            "contributes_to": "b",
            "cost": {"amount": 20000, "partners": {"gemeente": 12000}},
        },
        "vier": {"text": "Vier", "contributes_to": "c"},
        "vijf": {"text": "Vijf", "contributes_to": "c", "progress": "finished"},
        "zes": {"text": "Zes", "contributes_to": "c", "progress": "stopped"},
        "zeven": {"text": "Zeven", "contributes_to": "c", "earliest": "2026"},
    },
    "planning": {
        "focus": {"2024": 3},
        "budget": {"2024": 25000},
        "partners": {"gemeente": {"title": "Gemeente Emmen", "budget": {"2024": 10000}}},
    },
    "decisions": [
        {
            "inspanning": name,
            "decision": verdict,
            "period": "2024",
            "reason": "Dat is afgesproken.",
            "role": "Stuurgroep",
            "date": "2023-11-02",
        }
        for name, verdict in (("drie", "in"), ("vier", "out"), ("zes", "in"))
    ],
}


def test_what_is_fixed_already_and_what_it_takes() -> None:
    report = plan(FULL)
    (year,) = report.periods
    assert [(one.id, one.told) for one in year.committed] == [
        ("een", "afgesproken begin, tot wanneer is niet bekend"),
        ("twee", "loopt al, tot wanneer is niet bekend"),
    ]
    assert [taken.sentence for taken in year.means] == [
        "Kosten, voor zover bekend: €\xa029.000. De begroting is €\xa025.000: €\xa04.000 te "
        "weinig.",
        "Gemeente Emmen: €\xa012.000, terwijl er €\xa010.000 is: €\xa02.000 te weinig.",
        "Menskracht, voor zover bekend: 0,5 fte. Hoeveel er in 2024 is, staat niet in het "
        "bestand, dus menskracht gaf geen grens.",
    ]
    assert report.decisions == (
        "drie: wel in 2024. Reden: Dat is afgesproken (besluit van Stuurgroep, 2 november 2023)",
        "vier: niet in 2024. Reden: Dat is afgesproken (besluit van Stuurgroep, 2 november 2023)",
        "zes: wel in 2024. Reden: Dat is afgesproken (besluit van Stuurgroep, 2 november 2023); "
        "dit is intussen klaar of gestopt",
    )
    assert [
        (group.reason, [left.id for left in group.inspanningen]) for group in report.not_now
    ] == [
        (
            "Kan in deze tijd niet beginnen, door de data in het bestand",
            ["zeven"],
        ),
        ("Besloten: niet in deze tijd", ["vier"]),
        ("Is gestopt", ["zes"]),
        ("Is al klaar", ["vijf"]),
    ]
    (group,) = year.groups
    assert group.activities[0].why[-1] == "Dit is besloten."


def test_what_takes_more_than_there_is_is_told_with_its_demands() -> None:
    over = plan(FULL).over
    assert [one.sentence for one in over] == [
        "In 2024 kost het plan €\xa029.000; de begroting is €\xa025.000. Er is €\xa04.000 te "
        "weinig voor wat al vastligt.",
        "In 2024 vraagt het plan €\xa012.000 van Gemeente Emmen, die €\xa010.000 kan bijdragen. "
        "Dat is €\xa02.000 te weinig voor wat al vastligt.",
    ]
    assert [[demand.sentence for demand in one.demands] for one in over] == [
        [
            "‘drie’ gebeurt in 2024: besluit van Stuurgroep, 2 november 2023.",
            "‘een’ begint in maart 2024: dat is afgesproken.",
            "De begroting voor 2024 is €\xa025.000.",
        ],
        [
            "‘drie’ gebeurt in 2024: besluit van Stuurgroep, 2 november 2023.",
            "Gemeente Emmen kan in 2024 ten hoogste €\xa010.000 bijdragen.",
        ],
    ]


def test_what_is_not_known_of_means_and_commitments() -> None:
    assert plan(FULL).not_known[:3] == (
        "Tot wanneer het loopt: niet bekend bij een en twee. Het telt alleen mee in de periode "
        "waarin bekend is dat het loopt.",
        "Kosten: niet bekend bij 3 van de 5 inspanningen. Die tellen als nul mee.",
        "Menskracht: niet bekend bij 4 van de 5 inspanningen. Die tellen als nul mee.",
    )
    other_year = {**FULL, "planning": {**FULL["planning"], "focus": {"2025": 3}}}
    assert (
        "Begroting en menskracht staan voor 2025 niet in het bestand. Die van een jaar gelden "
        "niet voor een fase, en andersom."
    ) in plan(other_year, "2025").not_known


def test_a_plan_that_is_not_proven_says_so() -> None:
    graph = GoalGraph(Programme.model_validate(SMALL))
    report = phase_plan(propose(graph, "2024", time_limit=0), "nl")
    assert report.unproven.startswith(
        "Het rekenen is gestopt voordat vaststond dat dit het beste plan is. Op het aantal "
        "inspanningen haalt het 2; meer dan 4 kan het in geen geval worden. Op strategische "
    )
    assert plan(SMALL).unproven == ""


def test_a_plan_that_is_not_proven_says_what_is() -> None:
    proposal = propose(GoalGraph(Programme.model_validate(SMALL)), "2024")
    first, second, third, *rest = proposal.choice.proof.aims

    def said(*aims: AimProof) -> str:
        choice = dataclasses.replace(proposal.choice, proof=Proof(aims, Stopped.TIME))
        return unproven(dataclasses.replace(proposal, choice=choice), "nl")

    gap = AimProof(third.aim, 2, 5)
    assert said(first, second, gap, *rest) == (
        "Het rekenen is gestopt voordat vaststond dat dit het beste plan is. Op zeker of mogelijk "
        "bediende doelen haalt het 2; meer dan 5 kan het in geen geval worden. Op strategische "
        "doelen en zeker bediende doelen kan het zeker niet beter."
    )
    assert said(first, second, third, *rest) == (
        "Beter dan dit plan kan niet. Het rekenen is wel gestopt voordat vaststond welk van de "
        "plannen die even goed zijn het eerst komt in de volgorde van het bestand: een volgende "
        "keer kan er een ander uitkomen dat even goed is."
    )


# --- what the essence is made of ---


def test_a_goal_is_bare_since_the_first_of_the_plans_that_all_left_it_so() -> None:
    def adopted(period: str, state: str) -> AdoptedPlan:
        return AdoptedPlan.model_validate(
            {
                "version": 1,
                "title": "Proef",
                "period": period,
                "language": "nl",
                "role": "Stuurgroep",
                "date": "2021",
                "tool": "1",
                "file_mark": "m",
                "periods": {period: {"title": period, "start": period, "end": period}},
                "goals": {period: {"a": state, "b": "served", "c": state}},
                "parts": {},
                "seal": "s",
            }
        )

    values = {**SMALL, "inspanningen": {"twee": {"text": "Twee", "contributes_to": "b"}}}
    graph = GoalGraph(Programme.model_validate(values))
    proposal = propose(graph, "2024", 1)

    def since(*earlier: AdoptedPlan) -> str:
        (year,) = phase_plan(proposal, "nl", earlier=earlier).periods
        states = {goal.id: goal for goal in year.goals}
        assert states["a"].state == "never"
        assert states["b"].bare_since == ""
        return states["a"].bare_since

    assert since() == ""
    assert since(adopted("2023", "served")) == ""
    assert since(adopted("2023", "never")) == "2023"
    assert since(adopted("2023", "not_now"), adopted("2022", "never")) == "2022"
    assert since(adopted("2023", "never"), adopted("2022", "possibly")) == "2023"
    assert since(adopted("2022", "never"), adopted("2023", "served")) == ""


def test_the_essence_of_what_is_not_scored_and_has_only_a_focus_limit() -> None:
    report = plan(SMALL)
    assert report.essence[1:] == (
        "Alles past binnen de focusgrens. Voor geld en menskracht heeft het bestand hier geen "
        "grens.",
        "Van wat te kiezen is, is nog niets gescoord: hoeveel iets bijdraagt, telde dus niet mee.",
    )
    assert not report.scored
    assert report.inversions == report.disagreements == ()


@each(
    ("takes", "said"),
    [
        (
            [{}, {}],
            "Voor zover bekend past alles binnen de grenzen die in het bestand staan. Van 2 "
            "inspanningen die dan lopen, zijn de kosten niet bekend. Van 2 inspanningen die dan "
            "lopen, is de menskracht niet bekend.",
        ),
        (
            [{"cost": 10, "fte": 1}, {"cost": 10}],
            "Voor zover bekend past alles binnen de grenzen die in het bestand staan. Van 1 "
            "inspanning die dan loopt, is de menskracht niet bekend.",
        ),
        (
            [{"cost": 10, "fte": 1}, {"structural": True, "cost": 10, "fte": 1}],
            "Voor zover bekend past alles binnen de grenzen die in het bestand staan. Van 1 "
            "inspanning die dan loopt, zijn de kosten niet bekend.",
        ),
        (
            [{"cost": 10, "fte": 1}, {"cost": 0, "fte": 0}],
            "Alles past binnen de grenzen die in het bestand staan.",
        ),
    ],
)
def test_everything_fits_only_where_all_of_it_is_known(
    takes: list[dict[str, object]], said: str
) -> None:
    value = {
        **SMALL,
        "inspanningen": {
            name: {"text": name.title(), "contributes_to": "a", **what}
            for name, what in zip(("een", "twee"), takes, strict=True)
        },
        "planning": {"focus": {"2024": 3}, "budget": {"2024": 100}, "fte": {"2024": 5}},
    }
    found = phase_plan(propose(GoalGraph(Programme.model_validate(value)), "2024"), "nl")
    assert said in found.essence


def test_where_there_is_nothing_to_choose_nothing_is_said_of_scores() -> None:
    value = {
        **SMALL,
        "inspanningen": {"een": {"text": "Een", "contributes_to": "a", "structural": True}},
    }
    found = phase_plan(propose(GoalGraph(Programme.model_validate(value)), "2024", 1), "nl")
    assert not [one for one in found.essence if "gescoord" in one]


def test_a_stopped_goal_does_not_count_and_is_told() -> None:
    stop = {"decision": "stop", "period": "2024", "reason": "Te duur", "role": "Stuurgroep"}
    about = {"goal": "a", "date": "2023-11-14"}
    value = {**SMALL, "decisions": [{**stop, **about}, {**stop, **about, "goal": "b"}]}
    found = phase_plan(propose(GoalGraph(Programme.model_validate(value)), "2024"), "nl")
    (year,) = found.periods
    assert year.goals_sentences == (
        "Strategische doelen: 1 van de 1 bediend, 0 mogelijk bediend.",
        "Operationele doelen: 0 van de 2 bediend, 1 mogelijk bediend (staan in hetzelfde netwerk "
        "als een inspanning), 1 zonder inspanning.",
        "2 doelen zijn gestopt en tellen niet mee: a en b.",
    )
    assert {goal.id: goal.state for goal in year.goals}["a"] == "stopped"
    (group,) = [one for one in found.not_now if one.verdict == "goal_stopped"]
    assert group.reason == "Draagt alleen bij aan wat gestopt is"
    assert [(one.id, one.detail) for one in group.inspanningen] == [
        (name, "het doel a is gestopt: besluit van Stuurgroep, 14 november 2023")
        for name in ("een", "twee", "vier")
    ]
    (chosen,) = [one for group in year.groups for one in group.activities]
    assert chosen.told[:2] == (
        "Draagt mogelijk bij aan (staat in hetzelfde netwerk): c.",
        "Draagt ook bij aan wat gestopt is: b.",
    )
