"""The table of references has every field that the check knows as one."""

from __future__ import annotations

import pytest

from toc.change.edits import EditError, RemoveElement, RenameElement, applied
from toc.change.edits.references import REFERENCES
from toc.change.edits.renamed_text import renamed_cells
from toc.core.comparing import Ref
from toc.core.model import Programme
from toc.core.model.base import Value


def models() -> dict[str, type[Value]]:
    found: dict[str, type[Value]] = {}
    waiting: list[type[Value]] = [*Value.__subclasses__()]
    while waiting:
        one = waiting.pop()
        found[one.__name__] = one
        waiting += one.__subclasses__()
    return found


def test_the_table_names_fields_that_there_are() -> None:
    import toc.core.records.adopted
    import toc.core.records.reviews
    import toc.core.records.source_mappings  # noqa: F401

    known = models()
    assert [one for one in REFERENCES if one[1] not in known[one[0]].model_fields] == []


def programme(**more: object) -> Programme:
    return Programme.model_validate(
        {
            "title": "Buurt",
            "vision": "Mee",
            "operational_goals": {"a": {"text": "A"}, "b": {"text": "B"}},
            "partners": {"p": {"name": "P"}},
            **more,
        }
    )


def test_what_goes_takes_what_names_it() -> None:
    made = programme(
        inspanningen={
            "i": {"text": "I", "contributes_to": ["a", "b"], "owner": "p"},
            "j": {"text": "J", "contributes_to": "a", "requires": "i", "source": "d"},
        },
        documents={"d": {"title": "D"}},
        indicators={"m": {"text": "M", "measures": "a"}},
        risks={"r": {"text": "R", "about": ["a", "i"]}},
        decisions=[
            {"inspanning": "i", "decision": "in", "period": "2026", "reason": "r", "role": "r",
             "date": "2025"},
        ],
        accepted=[{"rule": "x", "elements": ["a"]}, {"rule": "y", "elements": ["a", "b"]}],
    )  # fmt: skip
    after = applied(made, [RemoveElement(Ref("operational_goals", "a"))])
    assert [link.goal for link in after.inspanningen["i"].contributes_to] == ["b"]
    assert after.inspanningen["j"].contributes_to == ()
    assert after.indicators["m"].measures is None
    assert after.risks["r"].about == ("i",)
    assert [one.elements for one in after.accepted] == [("b",)]
    after = applied(after, [RemoveElement(Ref("inspanningen", "i"))])
    assert (after.decisions, after.inspanningen["j"].requires) == ((), ())
    after = applied(after, [RemoveElement(Ref("documents", "d"))])
    assert after.inspanningen["j"].source == ()
    assert applied(made, [RemoveElement(Ref("partners", "p"))]).inspanningen["i"].owner == "p"


def test_a_name_that_would_take_the_place_of_another_is_refused() -> None:
    judged = [{"goal": "a", "participants": {"p": 9, "q": 3}}]
    made = programme(inspanningen={"i": {"text": "I", "contributes_to": judged}})
    with pytest.raises(EditError) as refused:
        applied(made, [RenameElement(Ref("partners", "p"), "q")])
    assert refused.value.key == "id-taken"
    with pytest.raises(EditError):
        applied(made, [RemoveElement(Ref("partners", "x"))])
    with pytest.raises(EditError):
        applied(made, [RemoveElement(Ref("vision"))])


def test_cells_of_a_table() -> None:
    table = 'indicator;noot\r\n"een";"een; ""x"" een"\r\n een ;een\r\n\r\ntwee;een\neen;x'
    assert renamed_cells(table, frozenset({"indicator"}), "een", "drie") == (
        'indicator;noot\r\n"drie";"een; ""x"" een"\r\n drie ;een\r\n\r\ntwee;een\ndrie;x'
    )
    assert renamed_cells("a,indicator\nx,x\n", frozenset({"indicator"}), "x", "y") == (
        "a,indicator\nx,y\n"
    )
