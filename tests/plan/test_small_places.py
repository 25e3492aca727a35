"""What takes whose place in small programmes, and why."""

from __future__ import annotations

import pytest

from tests.plan.small_cases import WHY, proposal, proposal_of, report, why
from toc.plan.choosing.explain import DecidedBy
from toc.plan.choosing.limits import Scarce
from toc.plan.choosing.what_it_takes import room_that_brings_in


def test_room_for_what_it_requires_brings_it_in() -> None:
    assert why(proposal("room-for-what-it-requires", "2025"), "b") == (
        "Staat niet in het voorstel. Past niet binnen de grenzen.",
        "Komt pas in beeld als eerst ‘a’ klaar is.",
        "Alleen met €\u00a050 meer begroting neemt het voorstel haar vanzelf op; met minder niet.",
        "Draagt bij aan: h.",
    )


STILL_MORE = """
titel: Proef
visie: v
strategische_doelen: {s: S}
operationele_doelen: {g: {tekst: G, draagt_bij_aan: s}}
inspanningen:
  klein: {tekst: Klein, draagt_bij_aan: {doel: g, punten: 1}, duur: 12, kosten: 40}
  midden: {tekst: Midden, draagt_bij_aan: {doel: g, punten: 3}, duur: 12, kosten: 60}
  groot: {tekst: Groot, draagt_bij_aan: {doel: g, punten: 9}, duur: 12, kosten: 90}
planning: {focus: {2024: 1}, begroting: {2024: 50}}
"""


def test_with_still_more_room_something_better_takes_its_place() -> None:
    """So the most there can be says nothing about less."""
    found = proposal_of(STILL_MORE, "2024")
    assert list(found.choice.starts) == ["klein"]
    rooms = room_that_brings_in(found.case, found.choice.starts, "midden")
    assert {limit.scarce: more for limit, more in rooms.items()} == {
        Scarce.FOCUS: None,
        Scarce.BUDGET: 10,
    }


MAKES_ROOM = """
titel: Proef
visie: v
strategische_doelen: {s: S}
operationele_doelen:
  g: {tekst: G, draagt_bij_aan: s}
  h: {tekst: H, draagt_bij_aan: s}
  k: {tekst: K, draagt_bij_aan: s}
inspanningen:
  een: {tekst: Een, draagt_bij_aan: {doel: g, punten: 9}}
  twee: {tekst: Twee, draagt_bij_aan: {doel: h, punten: 9}}
  beide: {tekst: Beide, draagt_bij_aan: [{doel: g, punten: 1}, {doel: h, punten: 1}], kosten: 20}
  derde: {tekst: Derde, draagt_bij_aan: {doel: k, punten: 1}}
planning: {focus: {2024: 2}, begroting: {2024: 10}}
"""


def test_a_limit_that_it_does_not_count_for_itself_is_tried_too() -> None:
    """More money makes one possible that serves two goals, and that leaves a place."""
    found = proposal_of(MAKES_ROOM, "2024")
    assert list(found.choice.starts) == ["een", "twee"]
    rooms = room_that_brings_in(found.case, found.choice.starts, "derde")
    assert {limit.scarce: more for limit, more in rooms.items()} == {
        Scarce.FOCUS: 1,
        Scarce.BUDGET: 10,
    }


def test_one_that_waits_is_said_to_wait_and_what_both_need() -> None:
    found = proposal("goes-before", "2024")
    assert report(found).inversions == (
        "‘folder’ (3) gaat voor ‘bus’ (9): ‘bus’ wacht op ‘loket’, en na elkaar kan dat niet in "
        "deze tijd; samen vragen ze 24 maanden en €\u00a0700.",
    )


def test_where_both_fit_in_the_time_the_room_for_both_is_told() -> None:
    found = proposal("goes-before", "2024", "duur: 12", "duur: 6")
    assert report(found).inversions == (
        "‘folder’ (3) gaat voor ‘bus’ (9): ‘bus’ wacht op ‘loket’; voor allebei samen is één "
        "plaats meer binnen de focusgrens en €\u00a0610 meer begroting nodig.",
    )


CLASHES = "‘folder’ (1) gaat voor ‘bus’ (3): ‘bus’ wacht op ‘loket’, en {bars}."


def test_what_may_not_run_beside_it_is_told_and_not_that_there_is_no_time() -> None:
    found = proposal("waits-for-what-clashes", "2024")
    assert list(found.choice.starts) == ["folder", "feest"]
    assert report(found).inversions == (
        CLASHES.format(bars="‘loket’ kan niet tegelijk met ‘feest’"),
    )


OTHER_YEAR = """
titel: In een ander jaar
visie: Iedereen doet mee
strategische_doelen: {s: In 2031 is het thuis rustig}
operationele_doelen: {g: {tekst: Gezinnen krijgen hulp, draagt_bij_aan: s}}
inspanningen:
  feest: {tekst: Een feest houden, draagt_bij_aan: {doel: g, punten: 9}, duur: 6, einde: 2024}
  bus: {tekst: Een bus laten rijden, draagt_bij_aan: {doel: g, punten: 3}, duur: 6LATER}
  folder: {tekst: Een folder maken, draagt_bij_aan: {doel: g, punten: 1}, duur: 6VIA}
planning: {focus: {2024: 1, 2025: 1}, volgorde_van_wegen: [punten]}
"""


NOT_THEN = """
besluiten:
  - {inspanning: bus, besluit: niet, periode: 2025, reden: Geld, rol: stuurgroep, datum: 2023-11}
"""


IN_ITS_PLACE = "‘folder’ (1) gaat voor ‘bus’ (3): in die plaats kan de andere niet, want {bars}."


@pytest.mark.parametrize(
    ("later", "decided", "bars"),
    [
        (", niet_later_dan: 2024-12", "", "de datums in het bestand laten dat niet toe"),
        ("", NOT_THEN, "wat er besloten is, laat dat niet toe"),
    ],
)
def test_dates_and_decisions_that_are_in_the_way_are_told(
    later: str, decided: str, bars: str
) -> None:
    text = OTHER_YEAR.replace("LATER", later).replace("VIA", "") + decided
    found = proposal_of(text, "2024-2025")
    assert dict(found.choice.starts) == {"feest": 0, "folder": 1}
    assert report(found).inversions == (IN_ITS_PLACE.format(bars=bars),)


def test_so_is_what_waits_for_the_one_whose_place_it_would_take() -> None:
    text = OTHER_YEAR.replace("einde: 2024}", "vereist: folder}")
    text = text.replace("LATER", "").replace("VIA", ", niet_samen_met: bus")
    found = proposal_of(text.replace("2024: 1, 2025: 1", "2024: 2"), "2024")
    assert dict(found.choice.starts) == {"feest": 0, "folder": 0}
    bars = "‘feest’ wacht op ‘folder’"
    assert report(found).inversions == (IN_ITS_PLACE.format(bars=bars),)


def test_where_only_the_order_is_in_the_way_that_is_told() -> None:
    text = OTHER_YEAR.replace("LATER", ", vereist: feest").replace("VIA", "")
    text = text.replace("duur: 6, einde: 2024", "duur: 12")
    found = proposal_of(text.replace("2024: 1, 2025: 1", "2024: 2"), "2024")
    assert dict(found.choice.starts) == {"feest": 0, "folder": 0}
    bars = "wat eerst klaar moet zijn, is dan nog niet klaar"
    assert report(found).inversions == (IN_ITS_PLACE.format(bars=bars),)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "nl",
            "Wat op elkaar volgt: wat eerst klaar moet zijn, gaat voor (1 keer in het bestand).",
        ),
        ("en", "What follows from what: what must be finished first goes first (in the file: 1)."),
    ],
)
def test_an_order_on_what_runs_already_is_kept(language: str, said: str) -> None:
    assert said in report(proposal("order-that-is-there", "2026"), language).method


def test_without_any_order_that_is_said() -> None:
    found = proposal("order-that-is-there", "2026", ", vereist: i1", "")
    assert "Wat op elkaar volgt: overgeslagen, want het bestand noemt geen volgorde." in (
        report(found).method
    )


def reasons(work: dict[str, str], year: str = "2024") -> dict[str, DecidedBy]:
    lines = (f"  {name}: {{tekst: T, draagt_bij_aan: g, {more}}}" for name, more in work.items())
    found = proposal_of(WHY.format(work="\n".join(lines)), year)
    return {name: reason.verdict for name, reason in found.reasons.items()}


def test_what_by_itself_leaves_no_month_is_the_reason() -> None:
    """Its own end leaves January to March; what runs beside it leaves nothing."""
    found = reasons({"a": "duur: 7, einde: 2024-09, niet_samen_met: b", "b": "voortgang: loopt"})
    assert found["a"] is DecidedBy.EXCLUDED
    found = reasons({"a": "duur: 7, einde: 2024-05, niet_samen_met: b", "b": "voortgang: loopt"})
    assert found["a"] is DecidedBy.WINDOW


def test_what_it_waits_for_and_may_not_run_beside_is_waited_for() -> None:
    work = {"a": "duur: 2", "b": "duur: 1, vereist: a, niet_samen_met: a"}
    assert reasons(work)["b"] is DecidedBy.WAITS


def test_while_it_waits_it_is_not_said_what_it_may_not_run_beside() -> None:
    work = {"a": "duur: 18", "b": "duur: 2", "c": "duur: 3, vereist: a, niet_samen_met: b"}
    lines = (f"  {name}: {{tekst: T, draagt_bij_aan: g, {more}}}" for name, more in work.items())
    found = proposal_of(WHY.format(work="\n".join(lines)), "2024")
    assert why(found, "c")[1:3] == ("Wacht op a.", "Komt pas in beeld als eerst ‘a’ klaar is.")
