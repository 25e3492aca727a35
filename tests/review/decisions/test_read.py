"""What a sheet that came back means for the next plan, in words."""

from __future__ import annotations

from tests.each import each
from tests.review.decisions.decision_forms import (
    NEW,
    TEXT,
    TODAY,
    WHO,
    Edit,
    cells,
    filled,
    reading,
    row,
)
from toc.review.decisions.decision_sheet import read_decision_sheet
from toc.review.decisions.into_plan import add_decisions
from toc.review.decisions.read import DecisionsRead, decisions_read


def told(*edits: Edit, text: str = TEXT) -> DecisionsRead:
    before = reading(text)
    assert before.programme is not None
    returned = read_decision_sheet(filled(WHO, *edits), before.programme, TODAY)
    done = add_decisions(before, returned.decisions)
    return decisions_read(before, done.programme, returned, done.new, "nl")


STOPPED = (
    "1 doel is gestopt en telt in de keuze niet meer mee. Het staat nog in het plan: haal het "
    "eruit als het ook niet meer getoond hoeft te worden."
)


def test_what_becomes_of_work_for_a_goal_that_stops() -> None:
    assert told(row("baan", choice="stoppen", reason="Te duur")).means == (
        STOPPED,
        "‘Een banenmarkt houden’ draagt alleen bij aan wat gestopt is, en komt vanaf 2025 niet "
        "meer in het jaarplan.",
    )
    # What runs, runs on; what was decided, holds.
    assert told(row("dichtbij", choice="stoppen", reason="Te duur")).means == (
        STOPPED,
        "‘=Taalcafé openen’ loopt door: daarover is niets besloten, maar het draagt alleen bij "
        "aan wat gestopt is.",
        "‘Maatjes opleiden’ is eerder gekozen voor 2025, maar draagt alleen bij aan wat gestopt "
        "is.",
    )
    # What something else waits for may still come.
    awaited = TEXT.replace("Al klaar, draagt_bij_aan: dichtbij", "B, vereist: banenmarkt")
    assert told(row("baan", choice="stoppen", reason="x"), text=awaited).means == (STOPPED,)


def test_of_several_one_sentence() -> None:
    more = "  brief: {tekst: Een brief sturen, draagt_bij_aan: baan}\nbesluiten:"
    found = told(
        row("baan", choice="stoppen", reason="Te duur"), text=TEXT.replace("besluiten:", more)
    )
    assert found.means[1:] == (
        "2 inspanningen dragen alleen bij aan wat gestopt is, en komen vanaf 2025 niet meer in "
        "het jaarplan: ‘Een banenmarkt houden’ en ‘Een brief sturen’.",
    )


@each(
    ("text", "id"),
    [
        ("Vervoer van en naar de eettafel", "vervoer-eettafel"),
        ("Een brief aan de wijk", "een-brief-aan-de-wijk"),
        ("Van het een en het ander tot en met", "ander"),
        ("Op te, in en om", "op-te-in-en-om"),
        ("Het tot en met van de of", "het-tot-en-met-van"),
    ],
)
def test_the_id_of_something_new_is_whole_words_that_say_something(text: str, id: str) -> None:
    (wish,) = told(cells(**{f"C{NEW}": text, f"F{NEW}": "Gewenst"})).wishes
    assert wish.lines[0] == f"{id}:"
