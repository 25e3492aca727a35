"""Where two copies clash, it is asked, chosen beforehand or noted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.merging.copies import BASE, CLASH, changed, typing
from toc.core.loading import read_bytes


def test_nothing_is_written_where_nobody_can_be_asked(clashing: Path, run: Run) -> None:
    mine = (clashing / "mijn.yaml").read_bytes()
    ran = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml")
    assert ran.out == (
        "Beide kopieën zijn gemaakt van oud.yaml.\n"
        "\n"
        "Uit piet.yaml komt 1 verandering mee:\n"
        "  ~ ‘Een klusmiddag houden’ (klusdag): tekst\n"
        "\n"
        "Op 1 plaats botsen de kopieën:\n"
        f"{CLASH}"
        "\n"
        "Er is niets geschreven. Kies met --take mijn of --take ander, of laat met --take "
        "opmerkingen bij\nelke botsing een opmerking in het bestand zetten.\n"
    )
    assert (ran.code, ran.err) == (1, "")
    assert (clashing / "mijn.yaml").read_bytes() == mine


def test_what_is_left_to_choose_is_noted_and_found_by_validate(clashing: Path, run: Run) -> None:
    ran = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml", "--take", "opmerkingen")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.endswith(
        "Samengevoegd in mijn.yaml.\n"
        "Bij 1 botsing staat een opmerking in het bestand. U vindt haar met: toc validate "
        "mijn.yaml\n"
    )
    noted = (
        "    # SAMENVOEGEN: ‘Een groot feest geven’ (feest): beide kopieën veranderden ‘tekst’.\n"
        "    # - mijn.yaml: Een groot feest geven\n"
        "    # - piet.yaml: Een klein feest geven\n"
        "    # - eerst: Een feest geven\n"
        "    text: Een groot feest geven   # elk jaar\n"
    )
    wanted = BASE.replace("    text: Een feest geven   # elk jaar\n", noted)
    assert (clashing / "mijn.yaml").read_text(encoding="utf-8") == wanted.replace(
        "klusdag houden", "klusmiddag houden"
    )
    found = json.loads(run("validate", "mijn.yaml", "--json", "--rule", "merge-undecided").out)
    assert [one["line"] for one in found["problems"]] == [22]
    again = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml", "--take", "notes")
    assert again.code == 1
    text = (clashing / "mijn.yaml").read_text(encoding="utf-8")
    assert text.count("SAMENVOEGEN") == 1


@pytest.mark.parametrize(("which", "size"), [("mijn", "groot"), ("ander", "klein")])
def test_one_side_counts_everywhere(clashing: Path, run: Run, which: str, size: str) -> None:
    ran = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml", "--take", which)
    assert (ran.code, ran.err) == (0, "")
    text = (clashing / "mijn.yaml").read_text(encoding="utf-8")
    assert text == BASE.replace("Een feest", f"Een {size} feest").replace(
        "klusdag h", "klusmiddag h"
    )


def test_at_a_terminal_each_clash_is_asked(
    clashing: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing(monkeypatch, "3", "2", "ja")
    ran = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith(
        f"\n{CLASH}"
        "Wat wordt het?\n"
        "1 = mijn.yaml · 2 = piet.yaml · Enter = later kiezen\n"
        "Uw antwoord: \n"
        "Typ 1, 2 of alleen Enter.\n"
        "Uw antwoord: \n"
        "\n"
        "Zo schrijven in mijn.yaml? (ja of nee)\n"
        "Uw antwoord: \n"
        "\n"
        "Samengevoegd in mijn.yaml.\n"
    )
    assert "Een klein feest geven   # elk jaar" in (clashing / "mijn.yaml").read_text("utf-8")


def test_who_says_no_gets_nothing_written(
    clashing: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = (clashing / "mijn.yaml").read_bytes()
    typing(monkeypatch, "1", "nee")
    ran = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml")
    assert ran.out.endswith("Uw antwoord: \n\nEr is niets geschreven.\n")
    assert (clashing / "mijn.yaml").read_bytes() == mine


def test_one_removes_a_goal_to_which_the_other_adds_an_inspanning(three: Path, run: Run) -> None:
    mine = three / "mijn.yaml"
    changed(
        mine,
        ("  helpen:\n    text: Buren helpen elkaar\n    contributes_to: meedoen\n", ""),
        ("  klusdag:\n    text: Een klusdag houden\n    contributes_to: helpen\n", ""),
    )
    changed(
        three / "piet.yaml",
        (
            "  klusdag:\n",
            "  maatje:\n    text: Een maatje zijn\n    contributes_to: helpen\n  klusdag:\n",
        ),
    )
    ran = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml")
    assert (
        "Op 1 plaats botsen de kopieën:\n"
        "  ‘Buren helpen elkaar’ (helpen): mijn.yaml haalde dit weg, en piet.yaml verwijst ernaar "
        "bij ‘Een\n    maatje zijn’ (maatje). Het blijft staan, met wat ernaar verwijst, tot u "
        "kiest.\n"
        "    mijn.yaml: weggehaald\n"
        "    piet.yaml: Buren helpen elkaar\n"
        "    eerst: Buren helpen elkaar\n"
    ) in ran.out
    assert run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml", "--take", "mijn").code == 0
    text = mine.read_text(encoding="utf-8")
    assert "helpen" not in text
    assert "  maatje: Een maatje zijn\n" in text


def test_a_goal_that_stays_keeps_what_contributed_to_it(three: Path, run: Run) -> None:
    for name in ("oud.yaml", "mijn.yaml", "piet.yaml"):
        changed(three / name, ("contributes_to: kennen", "contributes_to: [kennen, helpen]"))
        with (three / name).open("a", encoding="utf-8") as file:
            file.write("\nindicators:\n  bezoek: {text: Bezoekers, measures: helpen}\n")
    assert run("remove", "helpen", "mijn.yaml", "--yes").code == 0
    cut = (three / "mijn.yaml").read_text(encoding="utf-8")
    assert "helpen" not in cut
    changed(three / "piet.yaml", ("Buren helpen elkaar", "Buren helpen elkaar vaker"))
    ran = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml", "--take", "notes")
    assert (
        "Uit piet.yaml komen 4 veranderingen mee:\n"
        "  ~ ‘Een feest geven’ (feest): draagt bij aan\n"
        "  ~ ‘Een klusdag houden’ (klusdag): draagt bij aan\n"
        "  ~ ‘Bezoekers’ (bezoek): meet\n"
        "  + ‘Buren helpen elkaar vaker’ (helpen)\n"
    ) in ran.out
    text = (three / "mijn.yaml").read_text(encoding="utf-8")
    assert (
        "# SAMENVOEGEN: ‘Buren helpen elkaar vaker’ (helpen): mijn.yaml haalde dit weg, en "
        "piet.yaml veranderde het. Het blijft staan, met wat ernaar verwijst, tot u kiest.\n"
    ) in text
    theirs = (three / "piet.yaml").read_bytes()
    assert (
        read_bytes(text.encode(), Path("p")).programme == read_bytes(theirs, Path("p")).programme
    )
    (three / "mijn.yaml").write_text(cut, encoding="utf-8")
    ran = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml", "--take", "mine")
    assert (three / "mijn.yaml").read_text(encoding="utf-8") == cut


def test_without_an_older_version_every_difference_is_a_choice(clashing: Path, run: Run) -> None:
    ran = run("merge", "mijn.yaml", "piet.yaml", "--dry-run")
    assert ran.out == (
        "Een gezamenlijke oude versie is niet gevonden. Daarom is niet te zien wie iets "
        "veranderde: wat maar\néén kopie heeft, komt erbij, en elk verschil is een keuze. Hebt u "
        "die versie wel, noem haar dan met\n--base.\n"
        "\n"
        "Behalve waar de kopieën botsen, komt er niets mee uit piet.yaml.\n"
        "\n"
        "Op 2 plaatsen botsen de kopieën:\n"
        "  ‘Een groot feest geven’ (feest): ‘tekst’ verschilt.\n"
        "    mijn.yaml: Een groot feest geven\n"
        "    piet.yaml: Een klein feest geven\n"
        "  ‘Een klusdag houden’ (klusdag): ‘tekst’ verschilt.\n"
        "    mijn.yaml: Een klusdag houden\n"
        "    piet.yaml: Een klusmiddag houden\n"
        "\n"
        "Er is niets geschreven: dit zou er in mijn.yaml veranderen.\n"
    )


def test_fields_and_values_are_told_in_the_words_of_people(three: Path, run: Run) -> None:
    for name, points in (("mijn.yaml", 3), ("piet.yaml", 9)):
        link = f"contributes_to: {{goal: kennen, points: {points}}}\n    partners: [{name[0]}]"
        changed(three / name, ("contributes_to: kennen", link))
    changed(three / "mijn.yaml", ("owner: gemeente", "start: 2025\n    structural: yes"))
    changed(three / "piet.yaml", ("owner: gemeente", "start: 2026-03\n    owner: school"))
    ran = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml")
    assert ran.out.split("botsen de kopieën:\n")[1].split("\n\nEr is")[0] == (
        "  ‘Een feest geven’ (feest): beide kopieën veranderden ‘draagt bij aan kennen punten’.\n"
        "    mijn.yaml: 3\n"
        "    piet.yaml: 9\n"
        "    eerst: niets\n"
        "  ‘Een feest geven’ (feest): beide kopieën veranderden ‘eigenaar’.\n"
        "    mijn.yaml: niets\n"
        "    piet.yaml: school\n"
        "    eerst: gemeente\n"
        "  ‘Een feest geven’ (feest): beide kopieën veranderden ‘begin’.\n"
        "    mijn.yaml: 2025\n"
        "    piet.yaml: 2026-03\n"
        "    eerst: niets"
    )
