"""Small programmes of which version 0.1 said something that is not so."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from toc.check.opening import open_dossier
from toc.documents.document import Paragraph
from toc.plan.adopting.adoption import Adoption, adopt, freeze
from toc.plan.adopting.look_back import LookBack, look_back
from toc.plan.choosing.earlier import earlier
from toc.plan.choosing.explain import Verdict
from toc.plan.choosing.limits import Scarce
from toc.plan.choosing.periods import resolve
from toc.plan.choosing.proposal import Proposal, propose
from toc.plan.choosing.sensitivity import sensitivity
from toc.plan.choosing.takes import room_that_brings_in
from toc.plan.told.how_sure import HowSure, how_sure
from toc.plan.told.phase_plan import PhasePlan, phase_plan
from toc.plan.told.plan_why import plan_why
from toc.plan.year_document import material, year_document
from toc.plan.year_document.decision_points import decision_points
from toc.plan.year_document.open_points import open_points

EXAMPLES = Path(__file__).parent / "examples"


def proposal(name: str, year: str, old: str = "", new: str = "", **more: int) -> Proposal:
    text = (EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8")
    assert old in text
    return _proposal(text.replace(old, new) if old else text, year, **more)


def _proposal(text: str, year: str, focus: int | None = None) -> Proposal:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "plan.yaml"
        file.write_text(text, encoding="utf-8")
        tree = open_dossier(file).tree
    assert tree is not None
    return propose(tree, year, focus)


def report(found: Proposal, language: str = "nl") -> PhasePlan:
    return phase_plan(found, language)  # type: ignore[arg-type]


def sure(found: Proposal) -> HowSure:
    varied = sensitivity(found.graph.programme, found.case, found.choice)
    return how_sure(found, varied, "nl")


def why(found: Proposal, name: str) -> tuple[str, ...]:
    return plan_why(found, report(found), name, "nl").sentences


# --- more room on one point ---


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
    found = _proposal(STILL_MORE, "2024")
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
    found = _proposal(MAKES_ROOM, "2024")
    assert list(found.choice.starts) == ["een", "twee"]
    rooms = room_that_brings_in(found.case, found.choice.starts, "derde")
    assert {limit.scarce: more for limit, more in rooms.items()} == {
        Scarce.FOCUS: 1,
        Scarce.BUDGET: 10,
    }


# --- what goes before what ---


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
    found = _proposal(text, "2024-2025")
    assert dict(found.choice.starts) == {"feest": 0, "folder": 1}
    assert report(found).inversions == (IN_ITS_PLACE.format(bars=bars),)


def test_so_is_what_waits_for_the_one_whose_place_it_would_take() -> None:
    text = OTHER_YEAR.replace("einde: 2024}", "vereist: folder}")
    text = text.replace("LATER", "").replace("VIA", ", niet_samen_met: bus")
    found = _proposal(text.replace("2024: 1, 2025: 1", "2024: 2"), "2024")
    assert dict(found.choice.starts) == {"feest": 0, "folder": 0}
    bars = "‘feest’ wacht op ‘folder’"
    assert report(found).inversions == (IN_ITS_PLACE.format(bars=bars),)


def test_where_only_the_order_is_in_the_way_that_is_told() -> None:
    text = OTHER_YEAR.replace("LATER", ", vereist: feest").replace("VIA", "")
    text = text.replace("duur: 6, einde: 2024", "duur: 12")
    found = _proposal(text.replace("2024: 1, 2025: 1", "2024: 2"), "2024")
    assert dict(found.choice.starts) == {"feest": 0, "folder": 0}
    bars = "wat eerst klaar moet zijn, is dan nog niet klaar"
    assert report(found).inversions == (IN_ITS_PLACE.format(bars=bars),)


# --- what is rounded ---


def test_that_cents_are_rounded_is_told_where_they_may_decide() -> None:
    text = OVERDUE.replace("voortgang: {stand: loopt, datum: 2023-05}, TIL", "duur: 12, kosten: N")
    exact = text.replace("2024: 900", "2024: 900.5").replace("kosten: N", "kosten: 900.5")
    said = (
        "Het bestand heeft bedragen met centen, en er is gerekend zonder centen: wat nodig is "
        "naar boven afgerond, wat er is naar beneden. Wat op de cent precies past, kan daardoor "
        "net te veel lijken."
    )
    assert said in report(_proposal(exact, "2024")).essence
    assert said not in report(_proposal(text.replace("N}", "900}"), "2024")).essence


# --- what should have been finished ---

OVERDUE = """
titel: Had klaar moeten zijn
visie: Iedereen doet mee
strategische_doelen: {s: In 2030 lezen alle kinderen}
operationele_doelen: {g: {tekst: Ouders lezen elke dag voor, draagt_bij_aan: s}}
inspanningen:
  oud: {tekst: Een cursus, draagt_bij_aan: g, voortgang: {stand: loopt, datum: 2023-05}, TIL}
planning: {focus: {2024: 1, 2025: 1}, begroting: {2024: 900, 2025: 900}}
"""


@pytest.mark.parametrize("until", ["einde: 2024-03", "duur: 11"])
def test_the_month_in_which_it_should_have_been_finished_is_told(until: str) -> None:
    text = OVERDUE.replace("TIL", f"{until}, kosten: 1100")
    then, later = (report(_proposal(text, year)) for year in ("2024", "2025"))
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
    later = report(_proposal(text, "2025"))
    assert [one.used for one in later.periods[0].means] == [600]
    assert not any("Wat het nog kost" in said for said in later.not_known)


# --- who is meant ---

MEANT = """
titel: Wie is bedoeld
visie: Iedereen doet mee
PARTNERS
strategische_doelen: {s: Kinderen lezen}
operationele_doelen: {g: {tekst: Ouders lezen voor, draagt_bij_aan: s}}
inspanningen:
  a: {tekst: Cursus geven, draagt_bij_aan: g, duur: 12, eigenaar: OWNER, fte: 2}
  b: {tekst: Vervolg geven, draagt_bij_aan: g, duur: 12, eigenaar: school, fte: 1}
planning:
  focus: {2026: 5}
  fte: {2026: 10}
  partners: {bieb: {fte: {2026: 9}}}
"""
LISTED = "partners: {bieb: {naam: Bibliotheek Noord}, school: {naam: De Basisschool}}"


@pytest.mark.parametrize(
    ("partners", "owner", "partner", "why"),
    [
        (
            "",
            "Bieb",
            "bieb",
            "Bij 1 inspanning van deze partner is niet bekend hoeveel menskracht hij geeft.",
        ),
        (
            LISTED,
            "bibliotheek  noord",
            "Bibliotheek Noord",
            "Bij 1 inspanning van deze partner is niet bekend hoeveel menskracht hij geeft.",
        ),
        ("", "De Bieb", "bieb", "‘De Bieb’ lijkt op deze partner, maar telt niet als dezelfde."),
        (
            LISTED,
            "Bibliotheek Nord",
            "Bibliotheek Noord",
            "‘Bibliotheek Nord’ lijkt op deze partner, maar telt niet als dezelfde.",
        ),
        ("", "Bibliotheek Noord", "bieb", "Geen enkele inspanning noemt deze partner."),
    ],
)
def test_a_partner_who_may_be_meant_brings_not_nothing_but_what_is_not_known(
    partners: str, owner: str, partner: str, why: str
) -> None:
    found = report(_proposal(MEANT.replace("PARTNERS", partners).replace("OWNER", owner), "2026"))
    (taken,) = [one for one in found.periods[0].means if one.partner]
    assert taken.sentence == f"{partner}: niet bekend hoeveel van de 9 fte die er is. {why}"
    assert (
        "Voor zover bekend past alles binnen de grenzen die in het bestand staan. Niet alles wat "
        f"{partner} geeft, is bekend." in found.essence
    )


def test_a_partner_of_whom_nothing_is_asked_brings_nothing_where_all_are_known() -> None:
    text = MEANT.replace("PARTNERS", LISTED).replace("OWNER", "school")
    found = report(_proposal(text, "2026"))
    assert [one.sentence for one in found.periods[0].means if one.partner] == [
        "Bibliotheek Noord: 0 fte van de 9 fte die er is."
    ]


# --- judgements ---


def test_usually_is_more_than_half() -> None:
    """i4 stays in 61 of 100 cases in which its judgement is 3; where it goes, i2 comes."""
    told = {one.id: one.tip for one in sure(proposal("who-comes-in-its-place", "2025")).contested}
    assert told["i4"] == (
        "Dat hangt het meest af van de bijdrage van ‘i4’ aan ‘g’: telt die 3 in plaats van 6, dan "
        "valt zij vaker af. Valt zij af, dan komt meestal ‘i2’ in de plaats."
    )


AS_GOOD = """
titel: Even goed
visie: Iedereen doet mee
strategische_doelen: {s: In 2030 lezen alle kinderen}
operationele_doelen: {g: {tekst: Ouders lezen elke dag voor, draagt_bij_aan: s}}
inspanningen:
  a: {tekst: Een cursus geven, draagt_bij_aan: {doel: g, deelnemers: {p: 1, q: 9}}, kosten: 2}
  b: {tekst: Boeken geven, draagt_bij_aan: {doel: g, punten: 3}, kosten: 2}
  c: {tekst: Kaarten geven, draagt_bij_aan: {doel: g, punten: 3}, kosten: 2}
  d: {tekst: Tassen geven, draagt_bij_aan: {doel: g, punten: 9}, kosten: 1}
planning: {focus: {2025: 3}, begroting: {2025: 3}}
"""


def test_of_what_is_as_good_in_a_drawing_too_the_first_in_the_file_counts() -> None:
    """Where ‘a’ counts 1, ‘b’ comes in where it is not less than ‘c’: in 82 of 100."""
    told = {one.id: one for one in sure(_proposal(AS_GOOD, "2025")).contested}
    assert told["a"].tip == (
        "Dat hangt het meest af van de bijdrage van ‘a’ aan ‘g’: telt die 1 in plaats van 5, dan "
        "komt meestal ‘b’ in de plaats."
    )


def test_points_that_were_agreed_on_count_and_judgements_beside_them_do_not() -> None:
    before = sure(proposal("judged-but-points-given", "2024")).method
    assert before[1] == (
        "Over 1 van de 2 oordelen zijn deelnemers het niet eens: dan telde elke keer het oordeel "
        "van één van hen."
    )
    given = proposal("judged-but-points-given", "2024", "b: 9}}", "b: 9}, punten: 3}")
    assert sure(given).method[1] == (
        "Bij 1 oordeel staan er punten in het bestand die samen zijn vastgesteld: die tellen, en "
        "wat de deelnemers daar oordeelden, telt niet mee."
    )


def test_what_counts_of_an_even_number_of_participants_is_said() -> None:
    found = report(proposal("judged-but-points-given", "2024"))
    assert (
        "Bij 1 oordeel is het aantal deelnemers even en lopen de middelste twee uiteen. Dan telt "
        "wat daar midden tussenin ligt: van 3 en 9 is dat 6."
    ) in found.method
    assert found.disagreements == (
        "de bijdrage van ‘x’ aan ‘schulden’: a 1 en b 9; nu telt 5, midden tussen de middelste "
        "twee",
    )


# --- orders ---


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


# --- why not, where more than one thing stands in the way ---

WHY = """
titel: Proef
visie: v
strategische_doelen: {{s: S}}
operationele_doelen: {{g: {{tekst: G, draagt_bij_aan: s}}}}
inspanningen:
{work}
planning: {{focus: {{2024: 3, 2025: 3}}}}
"""


def reasons(work: dict[str, str], year: str = "2024") -> dict[str, Verdict]:
    lines = (f"  {name}: {{tekst: T, draagt_bij_aan: g, {more}}}" for name, more in work.items())
    found = _proposal(WHY.format(work="\n".join(lines)), year)
    return {name: reason.verdict for name, reason in found.reasons.items()}


def test_what_by_itself_leaves_no_month_is_the_reason() -> None:
    """Its own end leaves January to March; what runs beside it leaves nothing."""
    found = reasons({"a": "duur: 7, einde: 2024-09, niet_samen_met: b", "b": "voortgang: loopt"})
    assert found["a"] is Verdict.EXCLUDED
    found = reasons({"a": "duur: 7, einde: 2024-05, niet_samen_met: b", "b": "voortgang: loopt"})
    assert found["a"] is Verdict.WINDOW


def test_what_it_waits_for_and_may_not_run_beside_is_waited_for() -> None:
    work = {"a": "duur: 2", "b": "duur: 1, vereist: a, niet_samen_met: a"}
    assert reasons(work)["b"] is Verdict.WAITS


def test_while_it_waits_it_is_not_said_what_it_may_not_run_beside() -> None:
    work = {"a": "duur: 18", "b": "duur: 2", "c": "duur: 3, vereist: a, niet_samen_met: b"}
    lines = (f"  {name}: {{tekst: T, draagt_bij_aan: g, {more}}}" for name, more in work.items())
    found = _proposal(WHY.format(work="\n".join(lines)), "2024")
    assert why(found, "c")[1:3] == ("Wacht op a.", "Komt pas in beeld als eerst ‘a’ klaar is.")


# --- a year later ---


def a_year_later(work: str) -> LookBack:
    lines = WHY.format(work=f"  a: {{tekst: T, draagt_bij_aan: g, {work}}}")
    first = _proposal(lines, "2024")
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


# --- what was decided for later ---


def test_one_whose_start_is_agreed_is_not_asked_when_it_comes_back() -> None:
    later = """
besluiten: {inspanning: a, besluit: later, periode: 2024, reden: R, rol: Bestuur, datum: 2023-11}
"""
    for start, asked in (("", True), (", begin: 2025-08", False)):
        work = f"  a: {{tekst: T, draagt_bij_aan: g{start}}}"
        m = material(_proposal(WHY.format(work=work) + later, "2024"), language="nl")
        questions = [one.question for one in decision_points(m, open_points(m))]
        said = "Besloten is tot later, zonder datum. Wanneer komt deze inspanning terug?"
        assert (said in questions) is asked


# --- structural ---


def test_a_structural_one_that_does_not_run_in_this_time_is_in_no_list_of_it() -> None:
    found = _proposal(WHY.format(work="  a: {tekst: T, structureel: ja, begin: 2026}"), "2024")
    document = year_document(material(found, language="nl"))
    texts = [block.text for block in document.all_blocks() if isinstance(block, Paragraph)]
    assert "In deze tijd loopt er geen structurele activiteit." in texts
    assert not any("structurele activiteiten." in text for text in texts)
    assert why(found, "a")[0] == "Ligt al vast, maar loopt niet in deze tijd."
