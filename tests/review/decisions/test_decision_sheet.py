"""A decision sheet that comes back: read exactly, or every mistake at its sheet and cell."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.each import each
from tests.review.decisions.decision_forms import (
    FORM,
    HERE,
    NEW,
    ROWS,
    TAB,
    TEXT,
    TODAY,
    WHO,
    Edit,
    cells,
    filled,
    programme,
    row,
)
from toc.core.model import Decision, PartialDate, Verdict
from toc.core.problems import NO_FILE, Place
from toc.core.records.decision_form import from_lines, to_lines
from toc.core.records.hidden_sheet import UnreadableError
from toc.core.records.reviews import Wish
from toc.core.wording import what_and_fix
from toc.plan.words.score_mistakes import FORM_MISTAKES
from toc.review.decisions.decision_questions import decision_sheet
from toc.review.decisions.decision_sheet import ReturnedDecisions, read_decision_sheet
from toc.review.decisions.workbook import layout
from toc.review.words.decision_mistakes import DECISION_MISTAKES

DAY = PartialDate(2024, 11, 14)


def read(*edits: Edit, text: str = TEXT) -> ReturnedDecisions:
    return read_decision_sheet(filled(*edits), programme(text), TODAY)


def decided(id: str, verdict: Verdict, **other: Any) -> Decision:
    kind = "goal" if id in ("meedoen", "dichtbij", "baan") else "inspanning"
    told = {"period": "2025", "reason": "Daarom", "role": "Stuurgroep", "date": DAY}
    return Decision.model_validate({kind: id, "decision": verdict, **told, **other})


def test_an_empty_form_decides_nothing() -> None:
    returned = read_decision_sheet(FORM, programme(), TODAY)
    assert (returned.problems, returned.decisions, returned.wishes) == ((), (), ())
    assert (returned.period, returned.next_period) == ("2024", "2025")
    assert returned.texts["cafe"] == "=Taalcafé openen"
    assert "klaar" not in returned.texts


def test_every_answer_comes_back_as_it_was_filled_in() -> None:
    returned = read(
        WHO,
        row("cafe", choice="doorgaan", reason="Daarom"),
        row("dichtbij", choice="wijzigen", reason="Daarom", change="Hulp is in de buurt"),
        row("baan", choice="stoppen", reason="Daarom"),
        row("banenmarkt", choice=" Starten. ", reason="Daarom", role="Bestuur", date="3-11-2024"),
    )
    assert returned.problems == ()
    assert returned.decisions == (
        decided("dichtbij", Verdict.CHANGE, change="Hulp is in de buurt"),
        decided("cafe", Verdict.GO_ON),
        decided("baan", Verdict.STOP),
        decided("banenmarkt", Verdict.START, role="Bestuur", date=PartialDate(2024, 11, 3)),
    )
    assert returned.reworded == ()


def test_what_is_new_is_no_decision() -> None:
    returned = read(WHO, cells(**{f"C{NEW}": "Een buurtcafé", f"D{NEW}": "Hulp is dichtbij"}))
    assert returned.decisions == ()
    assert returned.wishes == (
        Wish(text="Een buurtcafé", serves="Hulp is dichtbij", role="Stuurgroep", date=DAY),
    )


@each(
    ("written", "day"),
    [
        ("14-11-2024", DAY),
        ("14/11/2024", DAY),
        ("14.11.2024", DAY),
        ("2024-11-14", DAY),
        (datetime.datetime(2024, 11, 14, 9, 30), DAY),
    ],
)
def test_a_day_as_people_write_it(written: object, day: PartialDate) -> None:
    returned = read(cells(C2="Bestuur", C3=written), row("cafe", choice="stop", reason="r"))
    assert returned.problems == ()
    assert [one.date for one in returned.decisions] == [day]


CAFE = ROWS["cafe"]


@each(
    ("edits", "mistakes"),
    [
        ([WHO, row("cafe", choice="doorgaan")], [("no-reason", f"F{CAFE}")]),
        ([WHO, row("cafe", reason="Daarom")], [("no-choice", f"E{CAFE}")]),
        ([WHO, row("cafe", choice="misschien", reason="r")], [("unknown-choice", f"E{CAFE}")]),
        ([WHO, row("cafe", choice="starten", reason="r")], [("other-choice", f"E{CAFE}")]),
        ([WHO, row("cafe", choice="wijzigen", reason="r")], [("no-change", f"G{CAFE}")]),
        (
            [WHO, row("cafe", choice="stoppen", reason="r", change="Korter")],
            [("with-change", f"G{CAFE}")],
        ),
        ([row("cafe", choice="stoppen", reason="r")], [("no-role", "C2"), ("lacks-date", "C3")]),
        (
            [row("cafe", choice="stoppen", reason="r"), row("baan", choice="stoppen", reason="r")],
            [("no-role", "C2"), ("lacks-date", "C3")],
        ),
        ([WHO, cells(C3="vorige week")], [("no-date", "C3")]),
        ([WHO, cells(C3="31-2-2024")], [("no-date", "C3")]),
        ([WHO, cells(C3="14-11-2025")], [("date-to-come", "C3")]),
        ([WHO, row("cafe", choice="=A1", reason="r")], [("formula", f"E{CAFE}")]),
        ([WHO, row("cafe", choice="stoppen", reason="=B2")], [("formula", f"F{CAFE}")]),
        ([WHO, cells(**{f"D{NEW}": "Hulp"})], [("no-wish", f"C{NEW}")]),
        ([cells(**{f"C{NEW}": "Een café"})], [("lacks-date", "C3")]),
        ([cells(**{f"C{CAFE}": "Iets anders"})], [("text-changed", f"C{CAFE}")]),
        ([cells(E6="Oordeel")], [("heading-changed", "E6")]),
        ([lambda book: book[TAB].delete_rows(CAFE)], [("rows-moved", f"C{CAFE}")]),
        ([lambda book: book[TAB].merge_cells(f"E{CAFE}:F{CAFE}")], [("merged", None)]),
    ],
)
def test_mistakes_where_they_stand(
    edits: list[Edit], mistakes: list[tuple[str, str | None]]
) -> None:
    returned = read(*edits)
    assert (returned.decisions, returned.wishes) == ((), ())
    found = [(one.id, one.place.cell) for one in returned.problems]
    wanted = [(key, cell or returned.problems[0].place.cell) for key, cell in mistakes]
    assert [key for key, _ in found] == [key for key, _ in wanted]
    assert found == wanted
    for one in returned.problems:
        assert all(what_and_fix(one, "nl", DECISION_MISTAKES, FORM_MISTAKES))


def test_one_mistake_and_nothing_is_read() -> None:
    good = row("baan", choice="stoppen", reason="r")
    returned = read(WHO, good, row("cafe", choice="stoppen"))
    assert returned.decisions == ()
    assert [one.id for one in returned.problems] == ["no-reason"]


def test_what_is_not_in_the_plan_any_more() -> None:
    text = TEXT.replace("  banenmarkt: {tekst", "  andere-markt: {tekst")
    returned = read(WHO, row("banenmarkt", choice="stoppen", reason="r"), text=text)
    at = f"E{ROWS['banenmarkt']}"
    assert returned.problems == (
        UnreadableError("gone", id="banenmarkt").at(Place(NO_FILE, sheet=TAB, cell=at)),
    )


def test_what_was_reworded_since_is_told() -> None:
    text = TEXT.replace("Een banenmarkt houden", "Elk jaar een banenmarkt houden")
    returned = read(WHO, row("banenmarkt", choice="starten", reason="r"), text=text)
    assert returned.reworded == ("banenmarkt",)
    assert returned.texts["banenmarkt"] == "Een banenmarkt houden"


def test_another_decision_of_a_later_day_stands_beside_the_first() -> None:
    # The plan has it in, of June; this is of November.
    returned = read(WHO, row("maatjes", choice="stoppen", reason="r"))
    assert [one.decision for one in returned.decisions] == [Verdict.STOP]


def test_where_nobody_can_tell_which_is_later_nothing_is_read() -> None:
    june = cells(C2="Stuurgroep", C3="14-6-2024")
    returned = read(june, row("maatjes", choice="stoppen", reason="r"))
    assert [(one.id, one.values["before"], one.values["date"]) for one in returned.problems] == [
        ("decided-already", "wel", "2024-06")
    ]
    # In and go on can both hold.
    assert read(june, row("maatjes", choice="doorgaan", reason="r")).problems == ()


def test_other_files_are_refused() -> None:
    assert read_decision_sheet(b"PK", programme(), TODAY).problems[0].id == "damaged"
    score = HERE.parents[1] / "plan" / "scores" / "forms" / "libreoffice.xlsx"
    found = read_decision_sheet(score.read_bytes(), programme(), TODAY).problems
    assert [one.id for one in found] == ["no-form"]
    other = TEXT.replace("Meedoen in de wijk", "Iets anders")
    assert read(text=other).problems[0].id == "other-programme"


def test_a_phase_that_is_gone() -> None:
    plan = programme()
    from toc.core.graph import GoalGraph
    from toc.review.decisions.workbook import workbook

    form = workbook(decision_sheet(GoalGraph(plan), "2024", "fase-4", {}))
    assert read_decision_sheet(form, plan, TODAY).next_period == "fase-4"
    renamed = programme(TEXT.replace("fase-4", "fase-5"))
    assert read_decision_sheet(form, renamed, TODAY).problems[0].id == "period-gone"


def test_a_form_is_the_same_bytes_every_time_and_its_layout_comes_back() -> None:
    from tests.review.decisions.decision_forms import sheet
    from toc.review.decisions.workbook import workbook

    assert workbook(sheet()) == FORM
    laid_out = layout(sheet())
    assert from_lines(to_lines(laid_out)) == laid_out
    changed = [*to_lines(laid_out)]
    changed[-1] = (*changed[-1][:-1], "later")
    with pytest.raises(UnreadableError):
        from_lines(changed)


def test_what_another_program_saved_again() -> None:
    """The form as `test_every_answer…` fills it in, saved by LibreOffice."""
    data = (HERE / "forms" / "decisions-libreoffice.xlsx").read_bytes()
    returned = read_decision_sheet(data, programme(), TODAY)
    assert returned.problems == ()
    assert returned.decisions == (
        decided("dichtbij", Verdict.CHANGE, change="Hulp is in de buurt"),
        decided("cafe", Verdict.GO_ON),
        decided("baan", Verdict.STOP),
        decided("banenmarkt", Verdict.START, role="Bestuur", date=PartialDate(2024, 11, 3)),
    )
    assert returned.wishes == (
        Wish(text="Een buurtcafé", reason="-Daarom", role="Stuurgroep", date=DAY),
    )
