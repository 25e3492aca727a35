"""What should have been finished, runs on or comes later in small programmes."""

from __future__ import annotations

import datetime

import pytest

from tests.plan.small_cases import OVERDUE, WHY, proposal_of, report, why
from toc.documents.document import Paragraph
from toc.draw.year_plan import material, year_document
from toc.draw.year_plan.decision_points import decision_points
from toc.draw.year_plan.open_points import open_points
from toc.plan.adopting.adoption import Adoption, adopt, freeze
from toc.plan.adopting.look_back import LookBack, look_back
from toc.plan.choosing.earlier import earlier
from toc.plan.choosing.periods import resolve


@pytest.mark.parametrize("until", ["einde: 2024-03", "duur: 11"])
def test_the_month_in_which_it_should_have_been_finished_is_told(until: str) -> None:
    text = OVERDUE.replace("TIL", f"{until}, kosten: 1100")
    then, later = (report(proposal_of(text, year)) for year in ("2024", "2025"))
    (before,), (after,) = then.periods[0].committed, later.periods[0].committed
    assert before.told == "loopt al, tot en met maart 2024"
    assert after.told == (
        "loopt al, had in maart 2024 klaar moeten zijn, en staat niet als klaar in het bestand"
    )
    # Three of the eleven months are in 2024; what it costs after these nobody knows.
    assert [one.used for one in (*then.periods[0].means, *later.periods[0].means)] == [300, 0]
    assert (
        "Voor zover bekend past alles binnen de grenzen die in het bestand staan. Van 1 "
        "inspanning die dan loopt, zijn de kosten niet bekend."
    ) in later.essence
    assert (
        "Wat het nog kost of vraagt: niet bekend bij oud. Dit had al klaar moeten zijn; wat het "
        "in totaal vraagt, is verdeeld over de tijd tot dan."
    ) in later.not_known


def test_what_is_known_of_a_year_after_it_should_have_been_finished_counts() -> None:
    text = OVERDUE.replace("TIL", "einde: 2024-03, kosten: {per_jaar: 600}")
    later = report(proposal_of(text, "2025"))
    assert [one.used for one in later.periods[0].means] == [600]
    assert not any("Wat het nog kost" in said for said in later.not_known)


def a_year_later(work: str) -> LookBack:
    lines = WHY.format(work=f"  a: {{tekst: T, draagt_bij_aan: g, {work}}}")
    first = proposal_of(lines, "2024")
    frozen = freeze(first, report(first), "nl")
    adopted = adopt(frozen, Adoption("Stuurgroep", datetime.date(2023, 12, 1), lines, "0"))
    programme = first.graph.programme
    return look_back(earlier(programme, [adopted], resolve("2025", programme)), programme, "nl")


def told(found: LookBack) -> dict[str, tuple[str, ...]]:
    return {part.kind: tuple(item.sentence for item in part.items) for part in found.parts}


def test_an_end_by_which_it_must_be_finished_does_not_make_it_last() -> None:
    assert told(a_year_later("duur: 2, einde: 2025-12")) == {
        "slipped": (
            "Zou volgens plan 2024 klaar zijn in februari 2024, maar staat niet als klaar in het "
            "programmabestand. Zolang daar niets over gemeld is, telt het in dit plan als nog "
            "niet begonnen.",
        )
    }


def test_what_still_runs_after_its_end_has_no_end_that_is_known() -> None:
    found = told(a_year_later("duur: 3, voortgang: {stand: loopt, datum: 2024-01}"))
    assert found["runs_on"] == ("Uit plan 2024; loopt door, het einde is niet bekend.",)


def test_of_what_runs_since_nobody_knows_when_no_end_is_known() -> None:
    found = told(a_year_later("duur: 13, voortgang: loopt"))
    assert found["runs_on"] == ("Uit plan 2024; loopt door, het einde is niet bekend.",)


def test_one_whose_start_is_agreed_is_not_asked_when_it_comes_back() -> None:
    later = """
besluiten: {inspanning: a, besluit: later, periode: 2024, reden: R, rol: Bestuur, datum: 2023-11}
"""
    for start, asked in (("", True), (", begin: 2025-08", False)):
        work = f"  a: {{tekst: T, draagt_bij_aan: g{start}}}"
        m = material(proposal_of(WHY.format(work=work) + later, "2024"), language="nl")
        questions = [one.question for one in decision_points(m, open_points(m))]
        said = "Besloten is tot later, zonder datum. Wanneer komt deze inspanning terug?"
        assert (said in questions) is asked


def test_a_structural_one_that_does_not_run_in_this_time_is_in_no_list_of_it() -> None:
    found = proposal_of(WHY.format(work="  a: {tekst: T, structureel: ja, begin: 2026}"), "2024")
    document = year_document(material(found, language="nl"))
    texts = [block.text for block in document.all_blocks() if isinstance(block, Paragraph)]
    assert "In deze tijd loopt er geen structurele activiteit." in texts
    assert not any("structurele activiteiten." in text for text in texts)
    assert why(found, "a")[0] == "Ligt al vast, maar loopt niet in deze tijd."
