"""`toc measure …`, as it is typed. The figures are made up: they are examples."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.core.records.measurement_plans import PLAN, TODAY


@pytest.fixture
def plan(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("toc.cli.days.today", lambda: TODAY)
    file = home / "programmes" / "voorbeeld.yaml"
    file.parent.mkdir()
    file.write_text(PLAN, encoding="utf-8")
    return file


def csv(plan: Path) -> list[str]:
    file = plan.parent / "voorbeeld" / "measurements.csv"
    return file.read_text(encoding="utf-8-sig").splitlines()[1:] if file.exists() else []


ADD = ("measure", "add", "samenwerking", "--period", "2024", "--n", "181")


def test_add_and_again(plan: Path, run: Run) -> None:
    ran = run(*ADD, "--value", "52,5", "--source", "panel")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "Toegevoegd: samenwerking, 2024: 52,5 %.\n"
        "Vastgelegd in programmes/voorbeeld/measurements.csv.\n"
    )
    assert csv(plan) == ["samenwerking;2024;52,5;181;;;;panel;;2025-02-01;;"]
    ran = run(*ADD, "--value", "52,5", "--source", "panel")
    assert ran.out == "samenwerking, 2024: 52,5 % stond er al. Er is niets veranderd.\n"
    told = json.loads(run(*ADD, "--value", "52,5", "--json").out)
    assert (told["outcome"], told["written"]) == ("same", False)


def test_another_value_is_refused_and_a_correction_keeps_it(plan: Path, run: Run) -> None:
    run(*ADD, "--value", "52,5")
    ran = run(*ADD, "--value", "55")
    assert ran.code == 1
    assert ran.err == (
        "samenwerking, 2024: er staat al 52,5 %, en u geeft 55 %.\n"
        "Is dit een verbetering? Geef dan --correct met de reden en --by met de rol.\n"
    )
    assert run(*ADD, "--value", "55", "--correct", "telfout").code == 2
    ran = run(*ADD, "--value", "55", "--correct", "telfout", "--by", "onderzoeker")
    assert ran.out.startswith("Verbeterd: samenwerking, 2024: 55 % in plaats van 52,5 %.")
    assert csv(plan) == [
        "samenwerking;2024;52,5;181;;;;;;2025-02-01;;",
        "samenwerking;2024;55;181;;;;;;2025-02-01;onderzoeker;telfout",
    ]
    assert run(*ADD, "--value", "52,5").out.endswith("Er is niets veranderd.\n")
    ran = run("measure", "add", "gesprekken", "--period", "2024", "--value", "5", "--correct",
              "x", "--by", "y")  # fmt: skip
    assert ran.err.startswith("gesprekken, 2024: daar staat nog geen waarde.")


@pytest.mark.parametrize(
    ("more", "err"),
    [
        (("--value", "340"), "--value: 340 is meer dan 100 procent.\n"),
        (("--value", "5", "--group", "wijk=Oost"), "--group: Deze indicator wordt niet "),
        (("--value", "5", "--on", "gisteren"), "--on: ‘gisteren’ is geen dag.\n"),
        (("--value", "5", "--quality", "zeker"), "--quality: ‘zeker’ zegt niet hoe "),
        ((), "Geef ook --value: "),
    ],
)
def test_add_says_what_is_wrong_with_which_option(
    plan: Path, run: Run, more: tuple[str, ...], err: str
) -> None:
    ran = run(*ADD, *more)
    assert ran.code == 2
    assert ran.err.startswith(err)
    assert csv(plan) == []


def test_a_trial_writes_nothing(plan: Path, run: Run) -> None:
    ran = run(*ADD, "--value", "52,5", "--dry-run")
    assert ran.out.endswith("Dit was een proef: er is niets geschreven.\n")
    assert csv(plan) == []


def test_a_file_with_a_mistake_is_located_and_left(plan: Path, run: Run) -> None:
    run(*ADD, "--value", "52,5")
    file = plan.parent / "voorbeeld" / "measurements.csv"
    wrong = file.read_text(encoding="utf-8").replace("52,5", "520")
    file.write_text(wrong, encoding="utf-8")
    ran = run("measure", "add", "vertrouwen", "--period", "2024", "--value", "6")
    assert ran.code == 1
    assert ran.err == (
        "programmes/voorbeeld/measurements.csv:2:19 (kolom ‘waarde’): 520 is meer dan 100 "
        "procent.\n"
        "  Schrijf het percentage. Is dit een aantal, dan klopt de eenheid van de indicator "
        "niet.\n"
        "In programmes/voorbeeld/measurements.csv staat 1 fout. Herstel die eerst; er is nu "
        "niets gedaan.\n"
    )
    assert file.read_text(encoding="utf-8") == wrong


def test_import_asks_refuses_reads_and_remembers(plan: Path, run: Run) -> None:
    sent = Path("Wijkteam 2024.csv")
    sent.write_text("Naam;Datum;Uitslag\nVertrouw;03-04-2024;12\n", encoding="utf-8")
    ran = run("measure", "import", str(sent))
    assert ran.code == 1
    assert ran.err == (
        "Voordat er iets wordt ingelezen, moet dit duidelijk zijn:\n"
        "cel A1: wat staat er onder ‘Naam’? De naam van een indicator, of een van: indicator, "
        "periode, waarde, n, plaats, toelichting, groep KENMERK.\n"
        '  Antwoord met: --map "Naam=…" of --map "Naam=overslaan"\n'
        "cel C1: wat staat er onder ‘Uitslag’? De naam van een indicator, of een van: "
        "indicator, periode, waarde, n, plaats, toelichting, groep KENMERK.\n"
        '  Antwoord met: --map "Uitslag=…" of --map "Uitslag=overslaan"\n'
        "Een antwoord wordt onthouden in programmes/voorbeeld/sources/wijkteam.yaml en hoeft dus "
        "maar één keer.\n"
        "2 vragen over Wijkteam 2024.csv staan nog open. Er is niets ingelezen.\n"
    )
    answers: tuple[str, ...] = ("--map", "Naam=indicator", "--map", "Uitslag=value")
    answers += ("--map", "Vertrouw=vertrouwen", "--map", "dates=day_first")
    ran = run("measure", "import", str(sent), *answers)
    assert ran.code == 1
    assert ran.err == (
        "cel C2: 12 ligt buiten de schaal van 1 tot 10.\n"
        "  Verbeter de waarde, of de schaal van de indicator in het programma.\n"
        "1 cel in Wijkteam 2024.csv kan niet gelezen worden. Er is niets ingelezen.\n"
    )
    assert csv(plan) == []
    assert not (plan.parent / "voorbeeld").exists()
    sent.write_text("Naam;Datum;Uitslag\nVertrouw;03-04-2024;7,5\n", encoding="utf-8")
    ran = run("measure", "import", str(sent), *answers)
    assert ran.out == (
        "1 meting toegevoegd.\n"
        "Vastgelegd in programmes/voorbeeld/measurements.csv.\n"
        "Hoe deze bron gelezen wordt, is onthouden in "
        "programmes/voorbeeld/sources/wijkteam.yaml.\n"
    )
    assert csv(plan) == ["vertrouwen;2024-04-03;7,5;;;;;wijkteam;;2025-02-01;;"]
    for again in ((), answers):
        ran = run("measure", "import", str(sent), *again)
        assert (ran.code, ran.out) == (0, "0 metingen toegevoegd.\n1 stond er al.\n")
    sent.write_text("Naam;Datum;Uitslag\nVertrouw;03-04-2024;8\n", encoding="utf-8")
    ran = run("measure", "import", str(sent))
    assert ran.code == 1
    assert ran.err.startswith(
        "cel C2: Hier staat 8, en in het programma staat al 7,5 (vertrouwen, 2024-04-03).\n"
        'Is dit een verbetering? Lees dan opnieuw in met --correct "waarom" --by "rol".\n'
        "1 waarde in Wijkteam 2024.csv is anders dan die er al staat. Er is niets ingelezen.\n"
    )
    ran = run("measure", "import", str(sent), "--correct", "herteld", "--by", "wijkteam")
    assert ran.out.startswith("0 metingen toegevoegd.\n1 meting verbeterd;")
    assert len(csv(plan)) == 2


def test_import_of_what_is_no_file_of_figures(plan: Path, run: Run) -> None:
    assert run("measure", "import", "weg.csv").err == "weg.csv kan niet worden geopend.\n"
    Path("oud.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    ran = run("measure", "import", "oud.xls")
    assert ran.code == 2
    assert ran.err.endswith(
        "Dit is een oud Excel-bestand (.xls). Open het in Excel en kies Opslaan als: "
        "Excel-werkmap (.xlsx).\n"
    )
    Path("leeg.csv").write_bytes(b"")
    ran = run("measure", "import", "leeg.csv")
    assert (ran.code, ran.err) == (
        1,
        "Er staan geen cijfers in dit bestand.\n"
        "Kijk of het ingevuld is en of het blad niet verborgen is.\n",
    )
    Path("a.csv").write_text("indicator;periode;waarde\ngesprekken;2024;3\n", encoding="utf-8")
    ran = run("measure", "import", "a.csv", "--map", "zomaar=iets")
    assert ran.err.startswith("‘zomaar=iets’ is geen antwoord op een vraag over dit bestand.")


def test_template_and_due(plan: Path, run: Run) -> None:
    ran = run("measure", "template", "--partner", "panel gelderland", "--to", "panel.xlsx")
    assert ran.out == (
        "Formulier met 6 regels geschreven naar panel.xlsx.\n"
        "Stuur het naar de partner. Lees het ingevuld terug met: toc measure import panel.xlsx\n"
    )
    assert run("measure", "template", "--to", "panel.xlsx").err.startswith(
        "panel.xlsx bestaat al."
    )
    ran = run("measure", "template", "--partner", "iemand", "--to", "x.xlsx")
    assert ran.err == (
        "Geen enkele indicator is van ‘iemand’. Wel van: Panel Gelderland, Welzijn Oost.\n"
    )
    run("measure", "add", "samenwerking", "--value", "50", "--period", "2023", "--source", "panel")
    ran = run("measure", "due", "--until", "2025-12-31", "--ics", "metingen.ics",
              "--partner", "Panel Gelderland")  # fmt: skip
    assert ran.out == (
        "Voorbeeld\n"
        "Metingen tot en met 31 december 2025\n"
        "\n"
        "Te laat\n"
        "  - 31 december 2024: Deel van de professionals dat de samenwerking goed noemt, over "
        "2024 (van\n"
        "    Panel Gelderland; laatst gemeten: 2023)\n"
        "\n"
        "Nu te meten\n"
        "  - 31 december 2025: Deel van de professionals dat de samenwerking goed noemt, over "
        "2025 (van\n"
        "    Panel Gelderland; laatst gemeten: 2023)\n"
        "\n"
        "Niet bekend wanneer\n"
        "  - Vertrouwen in de buurt: het plan zegt niet hoe vaak (frequentie). (nog nooit "
        "gemeten)\n"
        "\n"
        "Bronnen die niet meer leveren\n"
        "  - panel: laatste cijfers over 2023; wachten erop: samenwerking.\n"
        "2 data geschreven naar metingen.ics.\n"
    )
    assert Path("metingen.ics").read_bytes().count(b"BEGIN:VEVENT") == 2


def test_nothing_to_measure_is_said(home: Path, run: Run) -> None:
    file = home / "programmes" / "leeg.yaml"
    file.parent.mkdir()
    file.write_text("title: Leeg\nvision: V\n", encoding="utf-8")
    assert "Dit programma heeft nog geen indicatoren." in run("measure", "due").out
    assert run("measure", "template").err == (
        "Dit programma heeft nog geen indicatoren. Zonder indicatoren is er niets te meten.\n"
    )


def test_a_template_of_nothing_that_is_due(plan: Path, run: Run) -> None:
    ran = run("measure", "template", "--on", "2020-01-01")
    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        "Er is nu niets te meten; er is geen formulier gemaakt. Wat later komt, toont: "
        f"toc measure due {plan.relative_to(plan.parents[1])}\n",
    )


def test_today_is_today() -> None:
    from toc.cli.days import today

    assert today() == datetime.date.today()


def test_what_is_due_on_another_day(plan: Path, run: Run) -> None:
    late, _, now = run(
        "measure", "due", "--until", "2024-12-31", "--on", "2024-06-30"
    ).out.partition("Nu te meten")
    assert "- 31 december 2023: Deel van de professionals" in late
    assert "- 31 december 2024: Deel van de professionals" in now
    later = run("measure", "due", "--until", "2024-12-31", "--on", "2026-01-01").out
    assert "Te laat\n" in later
    assert "- 31 december 2024: Deel van de professionals" in later
    assert "Nu te meten" not in later
    form = run("measure", "template", "--on", "2030-01-01", "--to", "later.xlsx").out
    assert form != run("measure", "template", "--to", "nu.xlsx").out.replace("nu", "later")
    wrong = run("measure", "due", "--on", "gisteren")
    assert (wrong.code, wrong.out) == (2, "")
    assert wrong.err.startswith("--on: ")
