"""Views in columns: a programme line, why, a partner, a place."""

from __future__ import annotations

from toc.core.graph import GoalGraph, Level
from toc.core.model import Basis, Programme
from toc.draw.views import rows_of
from toc.draw.views.columns import BoxLink, ColumnsView, Emphasis
from toc.draw.views.line import goals_of_line, line_view
from toc.draw.views.partner import partner_view, partners
from toc.draw.views.place import place_view, places
from toc.draw.views.why import why_view

Plan = tuple[Programme, GoalGraph]


def test_a_line_holds_its_goals_and_a_few_inspanningen_one_by_one(whole: Plan) -> None:
    view = line_view(*whole, "werk")
    assert (view.id, view.title) == ("lijn-werk", "Werk")
    assert [e.id for e in view.at(Level.STRATEGIC)] == ["inkomen"]
    assert [e.id for e in view.at(Level.OPERATIONAL)] == ["aan-het-werk", "geschoold"]
    assert [(e.id, e.number) for e in view.at(Level.INSPANNING)] == [
        ("banenmarkt", 1),
        ("cursus", 2),
    ]
    assert BoxLink("banenmarkt", "aan-het-werk", Basis.STATED, 3) in view.links
    assert view.remarks == ()


def test_many_inspanningen_are_counted_by_network(real: Plan) -> None:
    view = line_view(*real, "werkveld")
    counted = {e.text: e.detail for e in view.at(Level.INSPANNING)}
    assert counted == {
        "Samenhang": "5 inspanningen",
        "Samenwerking": "5 inspanningen",
        "Meer tijd en ruimte voor professionals": "3 inspanningen",
        "Duurzame relaties": "6 inspanningen",
        "Lange termijn en continuïteit": "3 inspanningen",
    }
    assert view.remarks[:2] == (
        "Samen zijn dat 19 verschillende inspanningen; de tekening van elk DIN toont ze met hun "
        "tekst.",
        "3 daarvan staan in meer dan één DIN en zijn in elk meegeteld.",
    )
    # Known only from the network where none of its inspanningen is known for certain.
    bases = {(x.source, x.target): x.basis for x in view.links}
    assert bases["din samenwerking", "samenwerking-verwezenlijkt"] is Basis.STATED
    assert bases["din samenhang", "samenhang-verkend"] is Basis.NETWORK


def test_goals_without_a_network_are_counted(real: Plan) -> None:
    view = line_view(*real, "doelgroep")
    assert "2 operationele doelen staan in geen DIN." in view.remarks


def _of_line(network: str | None) -> ColumnsView:
    """A line of a goal in a network, or in none, with twelve inspanningen, and a goal in none."""
    programme = Programme.model_validate(
        {
            "title": "T",
            "vision": "V",
            "lines": {"l": "Lijn"},
            "networks": {network: "Bewegen"} if network else {},
            "strategic_goals": {"s": {"text": "Gezond", "line": "l"}},
            "operational_goals": {
                "o": {"text": "O", "contributes_to": "s", "network": network or []},
                "p": {"text": "P", "contributes_to": "s"},
            },
            "inspanningen": {
                **{f"i{i}": {"text": f"I{i}", "contributes_to": "o"} for i in range(12)},
                "j": {"text": "J", "contributes_to": ["p", "s"]},
            },
        }
    )
    return line_view(programme, GoalGraph(programme), "l")


def test_without_networks_every_inspanning_of_a_line_is_drawn() -> None:
    view = _of_line(None)
    assert [e.text for e in view.at(Level.INSPANNING)] == [*(f"I{i}" for i in range(12)), "J"]
    assert view.remarks == ()


def test_inspanningen_in_no_network_are_counted_as_well() -> None:
    view = _of_line("n")
    counted = {e.text: e.detail for e in view.at(Level.INSPANNING)}
    assert counted == {"Bewegen": "12 inspanningen", "In geen DIN": "1 inspanning"}
    links = {(link.source, link.target) for link in view.links}
    assert links >= {("din n", "o"), ("din ", "p"), ("din ", "s")}


def test_the_goals_of_a_line_also_by_its_networks(whole: Plan) -> None:
    assert goals_of_line(*whole, "thuis") == (["rust"], ["aan-het-werk", "geen-schuld"])


def test_every_way_up_and_nothing_else(real: Plan) -> None:
    view = why_view(*real, "speeddates")
    assert [e.id for e in view.elements] == [
        "vision",
        "maatwerk",
        "samenwerking-verwezenlijkt",
        "duurzame-relaties-verwezenlijkt",
        "een-plan-een-contactpersoon",
        "speeddates",
    ]
    assert view.elements[-1].emphasis is Emphasis.STRONG
    assert view.remarks == ("3 wegen omhoog naar de visie.",)


def test_why_an_indicator_is_why_what_it_measures(whole: Plan) -> None:
    view = why_view(*whole, "werkenden")
    assert view.remarks[0] == (
        "De indicator ‘Mensen met werk’ meet ‘Mensen hebben werk’; getekend is de weg vanaf daar."
    )
    assert [e.id for e in view.elements][-1] == "aan-het-werk"


def test_why_without_a_way_and_of_the_vision(whole: Plan) -> None:
    lost = why_view(*whole, "los")
    assert lost.remarks == ("Vanaf hier is er geen weg omhoog naar de visie.",)
    assert [e.id for e in lost.elements] == ["los"]
    top = why_view(*whole, "vision")
    assert top.remarks == ("Dit is de visie zelf: alles draagt hieraan bij.",)


def test_a_partner_as_owner_and_beside_others(whole: Plan) -> None:
    # `wij` is how the planning calls the partner with the title WIJ.
    assert partners(whole[0]) == ("Gemeente", "WIJ")
    view = partner_view(*whole, "WIJ")
    found = {e.id: (e.mark, e.detail) for e in view.at(Level.INSPANNING)}
    roles = {name: mark.word for name, (mark, _) in found.items() if mark is not None}
    assert roles == {"banenmarkt": "partner", "cursus": "trekker"}
    assert found["banenmarkt"][1] == "brengt in: €\u00a012.500"
    assert view.remarks == ("2 inspanningen, waarvan 1 als trekker.",)
    assert [e.id for e in view.at(Level.OPERATIONAL)] == ["aan-het-werk", "geschoold"]


def test_a_place_and_what_has_none(whole: Plan) -> None:
    assert places(whole[0]) == ("Veendam",)
    view = place_view(*whole, "Veendam")
    assert [(e.id, e.detail) for e in view.at(Level.INSPANNING)] == [("banenmarkt", "Gemeente")]
    assert view.remarks == ("Van 2 andere inspanningen noemt het plan geen plaats.",)


def test_the_table_has_a_row_for_each_contribution(whole: Plan) -> None:
    table = rows_of(line_view(*whole, "werk"))
    assert table.header[0] == "Niveau"
    assert (
        "Inspanningen",
        "1",
        "Een banenmarkt houden",
        "banenmarkt",
        "",
        "",
        "Mensen hebben werk",
        "3",
        "staat in het plan",
    ) in table.rows
    assert sum(row[3] == "cursus" for row in table.rows) == 2
