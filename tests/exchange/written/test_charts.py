"""What drawings say: by lanes, by a legend or classes, by the place of a box between others."""

from __future__ import annotations

from xml.sax.saxutils import escape

from tests.exchange.written.tabled import asked, fates, pictured
from toc.exchange.written.collecting import Understood
from toc.exchange.written.outline import Outline
from toc.exchange.written.readers.drawio import read_drawio
from toc.exchange.written.readers.mermaid import read_mermaid
from toc.exchange.written.understanding import understood


def _flow(text: str) -> tuple[Outline, Understood]:
    read = read_mermaid(f"flowchart LR\n{text}".encode())
    return read, understood(read)


def test_lanes_name_levels_and_one_that_names_none_is_a_part_of_the_plan() -> None:
    read, plan = _flow("""
        subgraph Activiteiten
            A[Een loket openen]
            B[Gidsen opleiden]
        end
        subgraph Buurten
            subgraph Doelen
                C[Inwoners doen mee]
            end
        end
        A --> C
        C --> B
    """)
    assert pictured(plan) == [
        "inspanning Een loket openen -> Inwoners doen mee",
        "inspanning Gidsen opleiden -> Inwoners doen mee",
        "strategic_goal Inwoners doen mee",
    ]
    assert fates(read, plan) == [
        "name Activiteiten",
        "element Een loket openen",
        "element Gidsen opleiden",
        "prose Buurten",
        "name Doelen",
        "element Inwoners doen mee",
    ]
    assert asked(plan) == []


def test_classes_and_a_legend_name_levels() -> None:
    read, plan = _flow("""
        A[Een loket openen]:::activiteit --> C[Inwoners doen mee]:::doel
        K[Scholen doen mee]:::aanname --> C
        subgraph Legenda
            X[activiteit]:::activiteit
        end
    """)
    assert pictured(plan) == [
        "inspanning Een loket openen -> Inwoners doen mee",
        "strategic_goal Inwoners doen mee",
    ]
    assert fates(read, plan)[-2:] == ["name Legenda", "name activiteit"]


def test_without_a_word_the_place_between_others_is_taken_and_asked() -> None:
    _, plan = _flow("""
        A[Een loket openen] --> B[Inwoners weten de weg]
        B --> C[Iedereen doet mee]
        D[Zomaar een opmerking]
    """)
    assert pictured(plan) == [
        "inspanning? Een loket openen -> Inwoners weten de weg",
        "strategic_goal? Inwoners weten de weg -> Iedereen doet mee",
        "vision? Iedereen doet mee",
    ]
    assert asked(plan) == ["place|bottom", "place|middle", "place|top"]


def _box(key: str, text: str, fill: str, at: int, parent: str = "1") -> str:
    return (
        f'<mxCell id="{key}" value="{text}" style="html=1;fillColor={fill};" vertex="1" '
        f'parent="{parent}"><mxGeometry x="0" y="{at}" width="100" height="40" as="geometry"/>'
        "</mxCell>"
    )


def _drawing(*cells: str) -> tuple[Outline, Understood]:
    model = "".join(('<mxCell id="0"/><mxCell id="1" parent="0"/>', *cells))
    read = read_drawio(f"<mxGraphModel><root>{model}</root></mxGraphModel>".encode())
    return read, understood(read)


def _arrow(tail: str, head: str) -> str:
    return (
        f'<mxCell id="{tail}{head}" style="html=1;" edge="1" parent="1" source="{tail}" '
        f'target="{head}"><mxGeometry relative="1" as="geometry"/></mxCell>'
    )


def test_loose_boxes_that_name_a_level_explain_the_colours() -> None:
    _, plan = _drawing(
        _box("a", "Een loket openen", "#ff0000", 0),
        _box("b", "Inwoners doen mee", "#00ff00", 100),
        _box("x", "Activiteit", "#ff0000", 200),
        _box("y", "Doel", "#00ff00", 300),
        _arrow("b", "a"),
    )
    assert pictured(plan) == [
        "inspanning Een loket openen -> Inwoners doen mee",
        "strategic_goal Inwoners doen mee",
    ]


def test_of_a_colour_that_means_two_things_nothing_is_known() -> None:
    _, plan = _drawing(
        _box("a", "Een loket openen", "#cccccc", 0),
        _box("b", "Inwoners doen mee", "#cccccc", 100),
        _box("x", "Activiteit", "#cccccc", 200),
        _box("y", "Doel", "#cccccc", 300),
        _arrow("a", "b"),
    )
    assert pictured(plan) == [
        "inspanning? Een loket openen -> Inwoners doen mee",
        "vision? Inwoners doen mee",
    ]


def _list(*items: str) -> str:
    return escape(f"<ul>{''.join(f'<li>{one}</li>' for one in items)}</ul>")


def test_a_box_with_a_list_has_the_elements_in_it() -> None:
    listed = _list("Een loket openen", "Gidsen opleiden")
    goals = _list("Buren helpen elkaar", "Ouders doen mee")
    _, plan = _drawing(
        _box("a", f"Activiteiten{listed}", "#ffffff", 0),
        _box("b", f"Doelen{goals}", "#ffffff", 100),
        _box("c", "Doel: Iedereen doet mee", "#ffffff", 200),
        _arrow("a", "c"),
        _arrow("a", "b"),
    )
    assert pictured(plan) == [
        "inspanning Een loket openen -> Iedereen doet mee",
        "inspanning Gidsen opleiden -> Iedereen doet mee",
        "strategic_goal Buren helpen elkaar",
        "strategic_goal Ouders doen mee",
        "strategic_goal Iedereen doet mee",
    ]


def test_a_lane_of_results_stands_between_work_and_goals_and_is_asked() -> None:
    _, plan = _flow("""
        subgraph Activiteiten
            A[Taalmaatjes werven]
        end
        subgraph Resultaten
            B[Deelnemers durven te spreken]
        end
        subgraph Doelen
            C[Nieuwkomers spreken Nederlands op het werk]
        end
        A --> B --> C
    """)
    assert pictured(plan) == [
        "inspanning Taalmaatjes werven -> Deelnemers durven te spreken",
        "operational_goal? Deelnemers durven te spreken"
        " -> Nieuwkomers spreken Nederlands op het werk",
        "strategic_goal Nieuwkomers spreken Nederlands op het werk",
    ]
    assert asked(plan) == ["lane|Resultaten"]
