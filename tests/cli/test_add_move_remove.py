"""`toc add`, `toc move` and `toc remove`, as a user types them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run, Start

PLAN = """\
# Van ons allen
titel: Buurt
visie: Iedereen doet mee
partners:
  school: De Brede School
programmalijnen:
  samen: Samenleven
netwerken:
  straat: De straat
  wijk: De wijk
strategische_doelen:
  meedoen: Meer buren doen mee
operationele_doelen:
  kennen: {tekst: Meer buren kennen elkaar, draagt_bij_aan: meedoen, netwerk: straat}
  helpen: {tekst: Meer buren helpen elkaar, draagt_bij_aan: meedoen}   # later

inspanningen:
  # Van de straat zelf.
  feest:
    tekst: Een feest geven   # in mei
    draagt_bij_aan: {doel: kennen, punten: 9}
    eigenaar: school
  tuin: {tekst: Een tuin aanleggen, draagt_bij_aan: [kennen, helpen]}

indicatoren:
  deelnemers: {tekst: Aantal deelnemers, meet: kennen}
besluiten:
  - {inspanning: feest, besluit: wel, periode: 2026, reden: Het kan, rol: bestuur, datum: 2025-11}
"""


@pytest.fixture
def plan(start: Start) -> Path:
    return start(PLAN)


def changed(plan: Path) -> list[str]:
    """The lines that went and came."""
    old, new = PLAN.splitlines(), plan.read_text().splitlines()
    gone = [f"-{line}" for line in old if line not in new]
    return [*gone, *(f"+{line}" for line in new if line not in old)]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """What somebody types at a terminal, line by line."""

    def types(*lines: str) -> None:
        waiting: Iterator[str] = iter(lines)

        def answer(prompt: str = "") -> str:
            try:
                return next(waiting)
            except StopIteration:
                raise EOFError from None

        monkeypatch.setattr("builtins.input", answer)
        monkeypatch.setattr("toc.cli.plan_asking.at_a_terminal", lambda: True)

    return types


def test_an_inspanning_is_added(plan: Path, run: Run) -> None:
    ran = run(
        *("add", "inspanning", "Een straatdiner met alle buren", "--under", "kennen"),
        *("--under", "helpen", "--set", "eigenaar=school", "--set", "kosten.2026=250"),
    )
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "Toegevoegd aan programmes/buurt.yaml: straatdiner-alle-buren (‘Een straatdiner met alle "
        "buren’;\ndraagt bij aan: kennen, helpen; eigenaar: school; kosten 2026: 250)\n"
        "Meldingen: 3 nieuw, 2 opgelost. Lees ze met: toc validate programmes/buurt.yaml\n"
    )
    assert changed(plan) == [
        "+  straatdiner-alle-buren:",
        "+    tekst: Een straatdiner met alle buren",
        "+    draagt_bij_aan: [kennen, helpen]",
        "+    kosten:",
        "+      perioden:",
        "+        2026: 250",
    ]


def test_an_id_is_made_of_the_text_and_never_twice(plan: Path, run: Run) -> None:
    assert run("add", "partner", "School", "buurt").code == 0
    assert run("add", "thema", "School", "--id", "de-school").code == 0
    assert changed(plan) == [
        "+  school-2: School",
        "+themas:",
        "+  de-school: School",
    ]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["inspanning"], 2, "Zeg wat erbij komt: toc add SOORT TEKST, bijvoorbeeld: toc add "
         'inspanning "Een feest geven" --under ID\n'),
        (["doel", "x"], 2, "‘doel’ kan twee dingen zijn. Typ strategisch-doel of "
         "operationeel-doel, of zeg met --under waar het onder komt.\n"),
        (["inspanning", "Een", "feest", "geven"], 2, "Zet een tekst van meer woorden tussen "
         'aanhalingstekens: toc add inspanning "Een feest geven"\n'),
        (["wens", "x"], 2, "‘wens’ is geen soort onderdeel. Kies uit: strategisch-doel, "
         "operationeel-doel, inspanning, indicator, programmalijn, thema, netwerk, partner, fase, "
         "risico, document, communicatiemiddel, sturing, verwant-programma.\n"),
        (["inspanning", " "], 2, "Geef er een tekst bij: wat het is, in één zin.\n"),
        (["inspanning", "x", "--id", "feest"], 2,
         "De id ‘feest’ is al van iets anders. Kies een andere.\n"),
        (["inspanning", "x", "--id", "Het Feest"], 2, "‘Het Feest’ kan geen id zijn: kleine "
         "letters, cijfers en streepjes, zonder spaties. Bijvoorbeeld: het-feest.\n"),
        (["inspanning", "x", "--under", "samen"], 2, "Een inspanning kan niet onder ‘samen’ "
         "staan. Wel onder: strategisch doel, operationeel doel, inspanning.\n"),
        (["partner", "x", "--under", "samen"], 2,
         "Een partner staat nergens onder, dus ook niet onder ‘samen’.\n"),
        (["inspanning", "x", "--set", "eigenaar"], 2, "‘eigenaar’ is niet te lezen. Schrijf het "
         "veld, een =, en de waarde: --set eigenaar=school\n"),
        (["fase", "Eerst"], 2, "Bij een fase hoort ook: begin, einde. Voeg toe: --set begin=… "
         "--set einde=…\n"),
        (["inspanning", "x", "--under", "feest", "--set", "duur=0"], 2,
         "inspanning: ‘duur’ is minstens 1, niet ‘0’. Schrijf een heel getal vanaf 1, of haal de "
         "sleutel weg.\n"),
    ],
)  # fmt: skip
def test_what_cannot_be_added(
    plan: Path, run: Run, words: list[str], code: int, said: str
) -> None:
    ran = run("add", *words)
    assert (ran.code, ran.out, ran.err) == (code, "", said)
    assert plan.read_text() == PLAN


def test_who_says_no_more_is_asked(plan: Path, run: Run, typed: Callable[..., None]) -> None:
    typed("99", "3", "", "Samen eten in mei", "samen", "kennen, helpen", "bewoners")
    ran = run("add")
    assert ran.code == 0
    assert ran.out == (
        "Wat komt erbij? Typ een nummer of het woord.\n"
        "   1  strategisch-doel\n"
        "   2  operationeel-doel\n"
        "   3  inspanning\n"
        "   4  indicator\n"
        "   5  programmalijn\n"
        "   6  thema\n"
        "   7  netwerk\n"
        "   8  partner\n"
        "   9  fase\n"
        "  10  risico\n"
        "  11  document\n"
        "  12  communicatiemiddel\n"
        "  13  sturing\n"
        "  14  verwant-programma\n"
        "‘99’ is geen soort onderdeel. Kies uit: strategisch-doel, operationeel-doel, "
        "inspanning, "
        "indicator,\n"
        "programmalijn, thema, netwerk, partner, fase, risico, document, communicatiemiddel, "
        "sturing,\n"
        "verwant-programma.\n"
        "Wat is het, in één zin?\n"
        "Hier is een antwoord nodig.\n"
        "Waar staat het onder? Typ een id, of meer met komma’s ertussen; Enter slaat over.\n"
        "  meedoen: Meer buren doen mee\n"
        "  kennen: Meer buren kennen elkaar\n"
        "  helpen: Meer buren helpen elkaar\n"
        "Een inspanning kan niet onder ‘samen’ staan. Wel onder: strategisch doel, "
        "operationeel doel,\n"
        "inspanning.\n"
        "Wie trekt het? Een rol of organisatie; Enter slaat over.\n"
        "Toegevoegd aan programmes/buurt.yaml: samen-eten-mei (‘Samen eten in mei’; draagt bij "
        "aan: kennen,\nhelpen; eigenaar: bewoners)\n"
        "Meldingen: 2 nieuw, 2 opgelost. Lees ze met: toc validate programmes/buurt.yaml\n"
    )
    assert "  samen-eten-mei:\n    tekst: Samen eten in mei\n" in plan.read_text()


def test_a_phase_is_asked_for_its_time(plan: Path, run: Run, typed: Callable[..., None]) -> None:
    typed("Eerst", "2026", "2027")
    assert run("add", "fase").code == 0
    assert changed(plan) == ["+fasen:", "+  eerst:", "+    begin: 2026", "+    einde: 2027",
                             "+    titel: Eerst"]  # fmt: skip


def test_who_stops_answering_adds_nothing(
    plan: Path, run: Run, typed: Callable[..., None]
) -> None:
    typed("inspanning")
    ran = run("add")
    assert (ran.code, ran.err) == (2, "Geef er een tekst bij: wat het is, in één zin.\n")
    assert plan.read_text() == PLAN


def test_a_move_to_another_goal(plan: Path, run: Run) -> None:
    ran = run("move", "feest", "helpen")
    assert ran.out == (
        "Gewijzigd in programmes/buurt.yaml: feest (draagt bij aan: kennen (punten 9) → "
        "helpen)\n"
        "Meldingen: 2 nieuw, 3 opgelost. Lees ze met: toc validate programmes/buurt.yaml\n"
    )
    assert changed(plan) == [
        "-    draagt_bij_aan: {doel: kennen, punten: 9}",
        "+    draagt_bij_aan: helpen",
    ]


def test_a_move_to_another_network(plan: Path, run: Run) -> None:
    assert run("move", "kennen", "wijk").code == 0
    assert run("move", "helpen", "wijk", "buurt").code == 0
    assert changed(plan)[-2:] == [
        "+  kennen: {tekst: Meer buren kennen elkaar, draagt_bij_aan: meedoen, netwerk: wijk}",
        "+  helpen: {tekst: Meer buren helpen elkaar, draagt_bij_aan: meedoen, netwerk: wijk}"
        "   # later",
    ]


def test_of_several_it_is_said_which(plan: Path, run: Run) -> None:
    ran = run("move", "tuin", "meedoen", "--dry-run")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "‘tuin’ staat onder meer dan één: kennen, helpen. Zeg met --from onder welke vandaan, of "
        "met --also dat ‘meedoen’ erbij komt.\n"
    )
    ran = run("move", "feest", "helpen", "--also")
    assert (
        "    draagt_bij_aan:\n      - doel: kennen\n        punten: 9\n      - helpen\n"
        in (plan.read_text())
        or "draagt_bij_aan: [{doel: kennen, punten: 9}, helpen]" in plan.read_text()
    )


def test_comments_that_cannot_come_along_are_told(plan: Path, run: Run) -> None:
    plan.write_text(plan.read_text().replace("{inspanning: feest", "{inspanning: tuin"))
    assert "gaan niet mee" not in run("move", "kennen", "strategisch-doel", "--dry-run").out
    said = run("move", "feest", "doel", "--dry-run").out
    assert "\nDeze opmerkingen in het bestand gaan niet mee: in mei\n" in said
    assert "gaan niet mee: later\n" in run("move", "helpen", "strategisch-doel").out
    assert "gaan niet mee" not in run("set", "feest", "tekst", "x").out


def test_a_move_to_another_level(plan: Path, run: Run) -> None:
    ran = run("move", "helpen", "strategisch-doel")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[:2] == [
        "Voortaan strategisch doel in programmes/buurt.yaml: helpen (‘Meer buren helpen elkaar’; "
        "vervalt:",
        "draagt bij aan meedoen)",
    ]
    assert changed(plan) == [
        "-  helpen: {tekst: Meer buren helpen elkaar, draagt_bij_aan: meedoen}   # later",
        "+  helpen: Meer buren helpen elkaar",
    ]
    assert run("move", "tuin", "doel", "--dry-run").out.startswith(
        "Voortaan operationeel doel: ‘Een tuin aanleggen’ (tuin)\n"
    )
    ran = run("move", "kennen", "inspanning")
    assert ran.code == 1
    assert ran.err.startswith("Zo komen er 2 fouten in programmes/buurt.yaml. Er is niets")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["feest", "kennen"], "‘feest’ staat al onder ‘kennen’.\n"),
        (["feest", "helpen", "--from", "meedoen"],
         "‘feest’ staat niet onder ‘meedoen’. Wel onder: kennen.\n"),
        (["deelnemers", "helpen", "--also"],
         "‘deelnemers’ kan maar onder één tegelijk staan, en staat nu onder ‘kennen’. Zonder "
         "--also komt het nieuwe ervoor in de plaats.\n"),
        (["feest", "straat"],
         "Wat onder ‘straat’ staat, staat er door zijn doel. Kies een doel daar: kennen. "
         "Bijvoorbeeld: toc move feest kennen\n"),
        (["feest", "wijk"],
         "Wat onder ‘wijk’ staat, staat er door zijn doel, en daar is nog geen doel.\n"),
        (["kennen", "samen"],
         "Wat onder ‘samen’ staat, staat er door zijn doel, en daar is nog geen doel.\n"),
        (["kennen", "operationeel-doel"], "‘kennen’ is al een operationeel doel.\n"),
        (["kennen", "netwerk"], "‘kennen’ kan van niveau veranderen. Kies: strategisch-doel, "
         "operationeel-doel, inspanning.\n"),
        (["straat", "inspanning"], "‘straat’ is een netwerk. Alleen een doel of een inspanning "
         "kan van niveau veranderen.\n"),
        (["kennen", "strategisch-doel", "--also"],
         "Bij een ander niveau horen --from en --also niet.\n"),
        (["feest", "doel"], "Over ‘feest’ is besloten wanneer het gebeurt; dat kan niet over een "
         "doel. Haal dat besluit eerst weg.\n"),
        (["programma", "helpen"],
         "Dit kan met een onderdeel van het programma, niet met het programma zelf.\n"),
        (["visie", "helpen"],
         "De visie, de missie en het probleem hebben geen id: verander hun tekst met toc set.\n"),
    ],
)  # fmt: skip
def test_what_cannot_be_moved(plan: Path, run: Run, words: list[str], said: str) -> None:
    ran = run("move", *words)
    assert (ran.code, ran.out, ran.err) == (2, "", said)
    assert plan.read_text() == PLAN


TOLD = """\
Weg: ‘Een feest geven’ (feest)
  vervalt: draagt bij aan kennen (punten 9)
  vervalt: eigenaar school
Gewijzigd: het programma
  vervalt: besluiten inspanning feest, besluit wel, periode 2026, reden ‘Het kan’, rol bestuur,
    datum 2025-11
Hierdoor komt er een melding bij:
  kennen: Dit operationele doel rust op één inspanning: ‘tuin’.
Hierdoor vervalt een melding:
  straat: Dit netwerk heeft maar 2 inspanningen.
"""


def test_what_hangs_on_it_is_told_before_it_goes(plan: Path, run: Run) -> None:
    ran = run("remove", "feest")
    assert ran.code == 2
    assert ran.err == (
        "Hier hangt iets aan. Er is niets verwijderd; wilt u het toch, voeg dan --yes toe.\n"
    )
    assert ran.out.startswith(TOLD)
    assert ran.out.endswith("Een besluit erover vervalt: 2026, 2025-11 (bestuur)\n")
    assert plan.read_text() == PLAN
    ran = run("remove", "feest", "buurt", "--yes", "--json")
    told = json.loads(ran.out)
    assert told["written"] is True
    assert told["decisions"] == [{"about": "feest", "period": "2026", "decision": "in"}]
    assert changed(plan) == [
        "-  feest:",
        "-    tekst: Een feest geven   # in mei",
        "-    draagt_bij_aan: {doel: kennen, punten: 9}",
        "-    eigenaar: school",
        "-besluiten:",
        "-  - {inspanning: feest, besluit: wel, periode: 2026, reden: Het kan, rol: bestuur, "
        "datum: 2025-11}",
    ]


@pytest.mark.parametrize(("answer", "goes"), [("j", True), ("n", False), ("", False)])
def test_at_a_terminal_it_is_asked(
    plan: Path, run: Run, typed: Callable[..., None], answer: str, goes: bool
) -> None:
    typed(answer)
    ran = run("remove", "helpen")
    assert ran.code == 0
    last = (
        "Weg uit programmes/buurt.yaml: helpen (‘Meer buren helpen elkaar’), en wat ernaar "
        "verwees op één\nplaats\n"
    )
    last = last if goes else "Er is niets verwijderd.\n"
    assert ran.out.endswith(f"Toch verwijderen? j of n\n{last}")
    assert ("helpen" in plan.read_text()) is not goes


def test_what_nothing_hangs_on_goes_at_once(plan: Path, run: Run) -> None:
    assert run("remove", "tuin").code == 0
    assert run("remove", "wijk").code == 0
    assert changed(plan) == [
        "-  wijk: De wijk",
        "-  tuin: {tekst: Een tuin aanleggen, draagt_bij_aan: [kennen, helpen]}",
    ]


def test_a_partner_goes_on_being_named(plan: Path, run: Run) -> None:
    ran = run("remove", "school", "--dry-run")
    assert "De naam blijft staan als eigenaar of partner bij: feest.\n" in ran.out
    assert plan.read_text() == PLAN


def test_an_indicator_with_measurements_stays(plan: Path, run: Run) -> None:
    assert run("measure", "add", "deelnemers", "--value", "3", "--period", "2025").code == 0
    ran = run("remove", "deelnemers", "--yes")
    assert (ran.code, ran.err.replace("\\", "/")) == (
        2,
        "Van ‘deelnemers’ staat een meting in programmes/buurt/measurements.csv; die zou nergens "
        "meer bij horen. Er is niets verwijderd.\n",
    )
