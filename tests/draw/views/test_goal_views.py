"""The theory of change, the matrix, and the coherence with other programmes."""

from __future__ import annotations

from toc.core.graph import GoalGraph
from toc.core.model import Basis, Programme
from toc.draw.views.coherence import coherence_view
from toc.draw.views.matrix import matrix_view
from toc.draw.views.theory import theory_view
from toc.draw.views.theory_values import Note

Plan = tuple[Programme, GoalGraph]


def test_the_theory_by_line_and_network(whole: Plan) -> None:
    view = theory_view(*whole)
    assert (view.problem, view.mission) == ("Er is armoede", "Geen armoede meer")
    found = [
        (line.title, [(row.title, row.inspanningen, len(row.goals)) for row in line.rows])
        for line in view.lines
    ]
    assert found == [
        ("Werk", [("Een baan", 2, 1), ("Een baan", 1, 1)]),
        ("Thuis", [("Geld", 0, 1)]),
        ("Zonder programmalijn", [("In geen DIN", 0, 1)]),
    ]
    baan = view.lines[0].rows[0]
    assert {(x.target, x.basis) for x in baan.up} == {
        ("inkomen", Basis.STATED),
        ("rust", Basis.PROPOSAL),
    }
    assert baan.basis is Basis.STATED
    assert view.lines[1].rows[0].basis is None


def test_assumptions_are_numbered_once(whole: Plan) -> None:
    view = theory_view(*whole)
    assert view.notes == (Note(1, "Er zijn banen", False), Note(2, "Mensen komen", True))
    baan = view.lines[0].rows[0]
    assert (baan.below, baan.above) == ((1, 2), (("inkomen", (1,)),))
    assert view.remarks == (
        "1 inspanning draagt aan geen operationeel doel bij en is hier niet meegeteld.",
    )


def test_a_plan_without_assumptions_says_so(real: Plan) -> None:
    assert theory_view(*real).remarks == (
        "Het plan legt geen aannames vast: waarom het een aan het ander zou bijdragen, staat er "
        "niet bij.",
        "4 inspanningen dragen aan geen operationeel doel bij en zijn hier niet meegeteld.",
    )


def test_every_goal_stands_in_the_matrix_once(real: Plan) -> None:
    view = matrix_view(*real)
    assert len(view.goals) == len({goal.id for goal in view.goals}) == 26
    assert len(view.inspanningen) == 46
    assert view.remarks == (
        "4 inspanningen dragen aan geen operationeel doel bij en staan niet in de matrix.",
    )
    table = view.rows()
    assert (len(table.header), len(table.rows)) == (28, 46)
    assert sum(cell in ("x", "o") for row in table.rows for cell in row[2:]) == len(view.links)


def test_cells_say_how_much_and_how_it_is_known(whole: Plan) -> None:
    table = matrix_view(*whole).rows()
    assert table.header[2:] == (
        "Mensen hebben werk",
        "Mensen zijn geschoold",
        "Geen schulden",
        "Een doel dat nergens aan bijdraagt",
    )
    cells = {row[1]: dict(zip(table.header[2:], row[2:], strict=True)) for row in table.rows}
    assert cells["banenmarkt"]["Mensen hebben werk"] == "3"
    assert cells["cursus"]["Mensen zijn geschoold"] == "o"
    assert cells["cursus"]["Geen schulden"] == ""
    assert "Geen schulden: geen enkele inspanning." in matrix_view(*whole).in_words()


def test_what_related_programmes_touch(whole: Plan) -> None:
    view = coherence_view(*whole)
    assert [(one.id, one.touches) for one in view.related] == [
        ("buren", ("werk", "aan-het-werk", "vision")),
        ("vaag", ()),
    ]
    assert [(one.id, one.kind) for one in view.touched] == [
        ("vision", "visie"),
        ("werk", "programmalijn"),
        ("aan-het-werk", "operationeel doel"),
    ]
    assert view.in_words()[1:] == (
        "Buurprogramma raakt aan programmalijn ‘Werk’, operationeel doel ‘Mensen hebben werk’ en "
        "visie ‘Iedereen doet mee’.",
        "Een ander programma: raakvlak niet vastgelegd.",
        "Van 1 programma legt het plan niet vast aan welke doelen, lijnen of DIN’s het raakt.",
    )


def test_the_real_plan_records_no_touch_and_nothing_is_made_up(real: Plan) -> None:
    view = coherence_view(*real)
    assert len(view.related) == 5
    assert view.touched == ()
    assert (view.origin.literal, view.origin.unsourced) == (5, 0)


def test_nothing_to_show_is_said(empty: Plan) -> None:
    assert theory_view(*empty).lines == ()
    assert matrix_view(*empty).in_words()[1] == (
        "Het plan heeft nog geen operationele doelen: er valt niets naast elkaar te zetten."
    )
    assert coherence_view(*empty).in_words()[1] == "Het plan noemt geen andere programma’s."
