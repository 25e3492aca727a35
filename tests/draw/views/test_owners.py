"""Who answers for what, by one name everywhere, however the file writes it."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.model.measurements import Measurements
from toc.documents.document import Table
from toc.draw.annex.annex_tables import goals_table, inspanningen_blocks
from toc.draw.page.page_values import page_view
from toc.draw.views.partner import partner_view, partners
from toc.draw.views.ways import why
from toc.exchange.table import TableRow, tidy
from toc.measure.monitoring.due import due

TODAY = datetime.date(2024, 6, 1)


def graph(**other: Any) -> GoalGraph:
    values = {
        "title": "Proef",
        "vision": "v",
        "partners": {
            "gem": {"name": "Gemeente Stadskanaal", "kind": "overheid", "also_called": "De stad"},
            "school": "De School",
        },
        "networks": {"n": "Netwerk"},
        "strategic_goals": {"s": {"text": "S", "owner": "gem"}},
        "operational_goals": {
            "o": {"text": "O", "contributes_to": "s", "network": "n", "owner": "De stad"},
            "p": {"text": "P", "contributes_to": "s", "network": "n"},
        },
        "inspanningen": {
            "a": {
                "text": "A",
                "contributes_to": "o",
                "owner": "De stad",
                "partners": ["school"],
                "cost": {
                    "in_total": 30,
                    "periods": {"2024": 10, "2025": 20},
                    "partners": {"gem": 4, "De stad": 2},
                },
            },
            "b": {"text": "B", "contributes_to": "p", "owner": "Gemeente Stadskanaal"},
        },
        "indicators": {
            "i": {"text": "I", "measures": "o", "owner": "gem", "frequency": "elk jaar"}
        },
    }
    return GoalGraph(Programme.model_validate(values | other))


def test_the_goals_of_the_annex_have_their_owners() -> None:
    tree = graph()
    table = goals_table(tree.programme, tree, "n", "Netwerk")
    at = [column.title for column in table.columns].index("Eigenaar")
    assert [row[at].text for row in table.rows] == [
        "",
        "Gemeente Stadskanaal",
        "",
        "Gemeente Stadskanaal",
        "niet bekend",
    ]
    assert {len(row) for row in table.rows} == {len(table.columns)}


def test_without_owners_the_annex_has_no_column_for_them() -> None:
    bare = {"o": {"text": "O", "contributes_to": "s", "network": "n"}}
    tree = graph(strategic_goals={"s": "S"}, operational_goals=bare)
    table = goals_table(tree.programme, tree, "n", "Netwerk")
    assert "Eigenaar" not in [column.title for column in table.columns]


def test_owners_and_partners_of_inspanningen_are_called_by_name() -> None:
    tree = graph()
    table, *_ = inspanningen_blocks(tree.programme, tree, "n", "c", ("a", "b"))
    assert isinstance(table, Table)
    texts = [[cell.text for cell in row] for row in table.rows]
    assert "Gemeente Stadskanaal" in texts[0]
    assert "De School" in texts[0]
    assert "Gemeente Stadskanaal" in texts[1]


def test_one_organisation_is_one_partner() -> None:
    tree = graph()
    assert partners(tree.programme) == ("Gemeente Stadskanaal", "De School")
    view = partner_view(tree.programme, tree, "Gemeente Stadskanaal")
    boxes = {box.id: box for box in view.columns[-1].elements}
    assert {name: mark.symbol for name in ("a", "b") if (mark := boxes[name].mark)} == {
        "a": "●",
        "b": "●",
    }
    assert boxes["a"].detail == "brengt in: €\xa06"


def test_the_page_and_why_tell_the_owner_of_a_goal() -> None:
    tree = graph()
    entries = {entry.id: entry for entry in page_view(tree.programme, tree).entries}
    facts = {fact.label: [said.text for said in fact.said] for fact in entries["o"].facts}
    assert facts["Trekker"] == ["Gemeente Stadskanaal"]
    assert "partner:Gemeente Stadskanaal" in entries["o"].tags
    assert "Trekker" not in {fact.label for fact in entries["p"].facts}
    assert why(tree, "s", "nl").owner == "Gemeente Stadskanaal"
    assert why(tree, "p", "nl").owner == ""


def test_what_is_due_is_due_from_one_organisation() -> None:
    (item, *_) = due(graph().programme, Measurements(()), TODAY, datetime.date(2025, 12, 31))
    assert item.owner == "Gemeente Stadskanaal"


def test_the_table_has_each_amount_once_and_one_name() -> None:
    rows = tidy("plan", graph(), Measurements(()), TODAY)

    def of(field: str, id: str) -> list[TableRow]:
        return [row for row in rows if row.field == field and row.id == id]

    assert [row.text for row in of("owner", "o")] == ["Gemeente Stadskanaal"]
    assert [row.text for row in of("owner", "s")] == ["Gemeente Stadskanaal"]
    assert [row.text for row in of("owner", "i")] == ["Gemeente Stadskanaal"]
    assert [row.text for row in of("partner", "a")] == ["De School"]
    assert [row.number for row in of("cost", "a")] == [Decimal(30)]
    assert [(row.related_id, row.number) for row in of("cost_of_period", "a")] == [
        ("2024", Decimal(10)),
        ("2025", Decimal(20)),
    ]
    assert [(row.role, row.number) for row in of("cost_of_partner", "a")] == [
        ("Gemeente Stadskanaal", Decimal(6))
    ]
    partner = [row for row in rows if row.level == "partner"]
    assert [(row.record, row.id, row.field, row.text) for row in partner] == [
        ("element", "gem", None, "Gemeente Stadskanaal"),
        ("element", "school", None, "De School"),
        ("property", "gem", "kind", "overheid"),
        ("property", "gem", "also_called", "De stad"),
    ]


def test_without_a_list_equal_names_are_one_and_ids_stay() -> None:
    planning = {"partners": {"gem": {"title": "De stad", "fte": {"2024": 9}}}}
    tree = graph(partners={}, planning=planning)
    assert partners(tree.programme) == ("De stad", "school", "Gemeente Stadskanaal")


def test_a_copy_with_other_partners_forgets_the_old_ones() -> None:
    programme = graph().programme
    assert programme.organisations.title("gem") == "Gemeente Stadskanaal"
    copy = programme.model_copy(update={"partners": {}})
    assert copy.organisations.title("gem") == "gem"
