"""`toc merge`: two people changed a copy each, and get one plan."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run

BASE = """\
# Van ons allen
title: Buurt
vision: Iedereen doet mee

strategic_goals:
  meedoen: Meer buren doen mee

operational_goals:
  kennen:
    text: Buren kennen elkaar
    contributes_to: meedoen
  helpen:
    text: Buren helpen elkaar
    contributes_to: meedoen

inspanningen:
  feest:
    text: Een feest geven   # elk jaar
    contributes_to: kennen
    owner: gemeente
  klusdag:
    text: Een klusdag houden
    contributes_to: helpen
"""


@pytest.fixture
def three(home: Path) -> Path:
    """The version of both, and a copy of each."""
    for name in ("oud.yaml", "mijn.yaml", "piet.yaml"):
        (home / name).write_text(BASE, encoding="utf-8")
    return home


def changed(file: Path, *pairs: tuple[str, str]) -> None:
    """Edit a file by hand."""
    text = file.read_text(encoding="utf-8")
    for old, new in pairs:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")


def test_both_add_at_one_spot_and_change_lines_beside_each_other(three: Path, run: Run) -> None:
    changed(
        three / "mijn.yaml",
        ("text: Een feest geven ", "text: Een buurtfeest geven "),
        (
            "    contributes_to: helpen\n",
            "    contributes_to: helpen\n  tuin:\n    text: Een tuin aanleggen\n"
            "    contributes_to: kennen\n",
        ),
    )
    changed(
        three / "piet.yaml",
        ("owner: gemeente", "owner: school  # zegt Piet"),
        ("# Van ons allen\n", "# Van ons allen\n# Piet las dit na.\n"),
        (
            "    contributes_to: helpen\n",
            "    contributes_to: helpen\n  markt:\n    # nog te bespreken\n"
            "    text: Een markt houden\n    contributes_to: kennen\n",
        ),
    )
    ran = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "Beide kopieën zijn gemaakt van oud.yaml.\n"
        "\n"
        "Uit piet.yaml komen 2 veranderingen mee:\n"
        "  ~ ‘Een buurtfeest geven’ (feest): owner\n"
        "  + ‘Een markt houden’ (markt)\n"
        "\n"
        "Samengevoegd in mijn.yaml.\n"
    )
    assert (three / "mijn.yaml").read_text(encoding="utf-8") == BASE.replace(
        "text: Een feest geven ", "text: Een buurtfeest geven "
    ).replace("owner: gemeente", "owner: school  # zegt Piet").replace(
        "# Van ons allen\n", "# Van ons allen\n# Piet las dit na.\n"
    ) + (
        "  tuin:\n    text: Een tuin aanleggen\n    contributes_to: kennen\n"
        "  markt:\n    # nog te bespreken\n    text: Een markt houden\n"
        "    contributes_to: kennen\n"
    )
    assert (three / "piet.yaml").read_text(encoding="utf-8") != BASE


CLASH = """\
  ‘Een groot feest geven’ (feest): beide kopieën veranderden ‘text’.
    mijn.yaml: Een groot feest geven
    piet.yaml: Een klein feest geven
    eerst: Een feest geven
"""


@pytest.fixture
def clashing(three: Path) -> Path:
    """Two copies that each say something else of one thing."""
    changed(three / "mijn.yaml", ("Een feest", "Een groot feest"))
    changed(three / "piet.yaml", ("Een feest", "Een klein feest"), ("klusdag h", "klusmiddag h"))
    return three


def test_nothing_is_written_where_nobody_can_be_asked(clashing: Path, run: Run) -> None:
    mine = (clashing / "mijn.yaml").read_bytes()
    ran = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml")
    assert ran.out == (
        "Beide kopieën zijn gemaakt van oud.yaml.\n"
        "\n"
        "Uit piet.yaml komt 1 verandering mee:\n"
        "  ~ ‘Een klusmiddag houden’ (klusdag): text\n"
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
        "    # SAMENVOEGEN: ‘Een groot feest geven’ (feest): beide kopieën veranderden ‘text’.\n"
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


def typing(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    """Somebody at a terminal who types these answers."""
    monkeypatch.setattr("toc.cli.plan_asking.at_a_terminal", lambda: True)
    left: Iterator[str] = iter(answers)

    def said(prompt: str) -> str:
        sys.stdout.write(f"{prompt}\n")
        return next(left)

    monkeypatch.setattr("builtins.input", said)


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
        "bij ‘Een\n    maatje zijn’ (maatje). Het blijft staan tot u kiest.\n"
        "    mijn.yaml: weggehaald\n"
        "    piet.yaml: Buren helpen elkaar\n"
        "    eerst: Buren helpen elkaar\n"
    ) in ran.out
    assert run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml", "--take", "mijn").code == 0
    text = mine.read_text(encoding="utf-8")
    assert "helpen" not in text
    assert "  maatje: Een maatje zijn\n" in text


def test_two_things_with_one_new_id_both_stay(three: Path, run: Run) -> None:
    for name, what in (("mijn.yaml", "Een tuin aanleggen"), ("piet.yaml", "Taal leren")):
        with (three / name).open("a", encoding="utf-8") as file:
            file.write(f"  nieuw:\n    text: {what}\n    contributes_to: kennen\n")
    changed(
        three / "piet.yaml",
        ("contributes_to: helpen", "contributes_to: helpen\n    requires: nieuw"),
    )
    ran = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml", "--take", "notes")
    assert ran.code == 1
    text = (three / "mijn.yaml").read_text(encoding="utf-8")
    assert "    requires:\n      - nieuw-2\n" in text
    assert text.endswith(
        "  # SAMENVOEGEN: ‘Een tuin aanleggen’ (nieuw): beide kopieën gebruiken deze nieuwe id "
        "voor iets anders; die uit piet.yaml heet nu ‘nieuw-2’.\n"
        "  # - mijn.yaml: Een tuin aanleggen\n"
        "  # - piet.yaml: Taal leren\n"
        "  nieuw:\n    text: Een tuin aanleggen\n    contributes_to: kennen\n"
        "  nieuw-2:\n    text: Taal leren\n    contributes_to: kennen\n"
    )


def test_into_another_file_and_as_json(clashing: Path, run: Run) -> None:
    mine = (clashing / "mijn.yaml").read_bytes()
    arguments = ("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml", "--take", "ander")
    dry = json.loads(run(*arguments, "--to", "nieuw.yaml", "--dry-run", "--json").out)
    assert dry == {
        "version": 1,
        "mine": "mijn.yaml",
        "theirs": "piet.yaml",
        "base": {"file": "oud.yaml"},
        "into": "nieuw.yaml",
        "written": False,
        "taken": [
            {
                "kind": "changed",
                "section": "inspanningen",
                "id": "feest",
                "text": "Een klein feest geven",
                "fields": ["text"],
            },
            {
                "kind": "changed",
                "section": "inspanningen",
                "id": "klusdag",
                "text": "Een klusmiddag houden",
                "fields": ["text"],
            },
        ],
        "conflicts": [],
        "settled": dry["settled"],
        "files": ["nieuw.yaml"],
        "comments_left": [],
    }
    assert [(one["mine"], one["theirs"]) for one in dry["settled"]] == [
        ("Een groot feest geven", "Een klein feest geven")
    ]
    assert not (clashing / "nieuw.yaml").exists()
    ran = run(*arguments, "--to", "nieuw.yaml")
    assert ran.code == 0
    assert (
        "Op 1 plaats botsen de kopieën; daar geldt die van piet.yaml:\n"
        "  ‘Een groot feest geven’ (feest): beide kopieën veranderden ‘text’.\n"
        "    mijn.yaml: Een groot feest geven\n"
        "    piet.yaml: Een klein feest geven\n"
        "    eerst: Een feest geven\n"
    ) in ran.out
    assert "Een klein feest geven" in (clashing / "nieuw.yaml").read_text(encoding="utf-8")
    assert (clashing / "mijn.yaml").read_bytes() == mine


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
        "  ‘Een groot feest geven’ (feest): ‘text’ verschilt.\n"
        "    mijn.yaml: Een groot feest geven\n"
        "    piet.yaml: Een klein feest geven\n"
        "  ‘Een klusdag houden’ (klusdag): ‘text’ verschilt.\n"
        "    mijn.yaml: Een klusdag houden\n"
        "    piet.yaml: Een klusmiddag houden\n"
        "\n"
        "Er is niets geschreven: dit zou er in mijn.yaml veranderen.\n"
    )


REFUSED = [
    (
        ("mijn.yaml",),
        "Noem de twee bestanden, bijvoorbeeld: toc merge mijn-plan.yaml plan-van-piet.yaml\n",
    ),
    (
        ("mijn.yaml", "mijn.yaml"),
        "mijn.yaml kan niet met zichzelf worden samengevoegd. Noem de andere kopie.\n",
    ),
    (("mijn.yaml", "piet.yaml", "--base", "weg.yaml"), "weg.yaml is er niet.\n"),
    (
        ("mijn.yaml", "piet.yaml", "--to", "oud.yaml"),
        "oud.yaml bestaat al en blijft zoals het is. Kies bij --to een andere naam.\n",
    ),
    (
        ("mijn.yaml", "piet.yaml", "--to", "nieuw.docx"),
        "Het geheel wordt een programmabestand: geef bij --to een naam die op .yaml eindigt.\n",
    ),
    (
        ("mijn.yaml", "piet.yaml", "--take", "alles"),
        "‘alles’ kan niet bij --take; kies uit mijn, ander en opmerkingen.\n",
    ),
    (
        ("mijn.yaml", "--install"),
        "--install staat alleen: laat de bestanden en andere opties weg.\n",
    ),
]


@pytest.mark.parametrize(("arguments", "said"), REFUSED)
def test_refused(three: Path, run: Run, arguments: tuple[str, ...], said: str) -> None:
    ran = run("merge", *arguments)
    assert (ran.code, ran.out, ran.err) == (2, "", said)


def test_an_unreadable_copy_and_an_error_that_comes_of_it(three: Path, run: Run) -> None:
    changed(three / "piet.yaml", ("owner: gemeente", "owner: [gemeente"))
    ran = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "Een deel van piet.yaml is niet te lezen; herstel dat eerst: toc validate piet.yaml\n"
    )
    (three / "piet.yaml").write_text(BASE, encoding="utf-8")
    changed(three / "mijn.yaml", ("owner: gemeente", "owner: gemeente\n    requires: klusdag"))
    changed(
        three / "piet.yaml",
        ("contributes_to: helpen", "contributes_to: helpen\n    requires: feest"),
    )
    ran = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml")
    assert ran.code == 1
    assert ran.err.startswith("Zo komt er een fout in mijn.yaml. Er is niets geschreven.\n")


def git(*words: str) -> str:
    """What git says."""
    name = ("-c", "user.name=toc", "-c", "user.email=toc@example.org")
    done = subprocess.run(["git", *name, *words], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def test_the_version_of_both_is_found_in_git(clashing: Path, run: Run) -> None:
    plan = clashing / "mijn.yaml"
    mine = plan.read_text(encoding="utf-8")
    git("init", "-q", ".")
    plan.write_text(BASE, encoding="utf-8")
    git("add", "mijn.yaml")
    git("commit", "-qm", "plan")
    plan.write_text(mine, encoding="utf-8")
    git("commit", "-qam", "mijn")
    told = json.loads(run("merge", "mijn.yaml", "piet.yaml", "--dry-run", "--json").out)
    assert told["base"]["commit"] == git("rev-parse", "HEAD~1").strip()
    assert [one["before"] for one in told["conflicts"]] == ["Een feest geven"]


def test_git_joins_by_element_once_it_is_set(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "programmes").mkdir()
    plan = home / "programmes" / "buurt.yaml"
    plan.write_text(BASE, encoding="utf-8")
    git("init", "-q", "-b", "main", ".")
    git("add", ".")
    git("commit", "-qm", "plan")
    asked = run("merge", "--install")
    assert (asked.code, asked.err) == (
        1,
        "Er is niets ingesteld: dat gebeurt alleen na een antwoord in de terminal.\n",
    )
    assert not (home / ".gitattributes").exists()
    typing(monkeypatch, "ja")
    done = run("merge", "--install")
    assert done.out.endswith(
        "Zo instellen? (ja of nee)\nUw antwoord: \nIngesteld. Wie de map deelt, typt op de eigen "
        "computer ook: toc merge --install\n"
    )
    assert (home / ".gitattributes").read_text("utf-8") == "programmes/*.yaml merge=toc\n"
    assert run("merge", "--install").out == ("Git voegt hier al programma’s per element samen.\n")
    git("checkout", "-qb", "piet")
    changed(plan, ("owner: gemeente", "owner: school"), ("klusdag h", "klusmiddag h"))
    git("commit", "-qam", "piet")
    git("checkout", "-q", "main")
    changed(plan, ("Een feest geven ", "Een groot feest geven "))
    git("commit", "-qam", "mijn")
    said = git("merge", "piet")
    assert plan.read_text(encoding="utf-8") == BASE.replace(
        "Een feest geven ", "Een groot feest geven "
    ).replace("gemeente", "school").replace("klusdag h", "klusmiddag h"), said
    git("checkout", "-q", "piet")
    changed(plan, ("Een feest geven ", "Een klein feest geven "))
    git("commit", "-qam", "piet")
    git("checkout", "-q", "main")
    said = git("merge", "piet")
    assert "programmes/buurt.yaml: Op 1 plaats botsen de kopieën:" in said
    text = plan.read_text(encoding="utf-8")
    assert "    # - de andere tak: Een klein feest geven\n" in text
    assert "<<<<" not in text
    assert git("diff", "--name-only", "--diff-filter=U") == "programmes/buurt.yaml\n"


HEADER = (
    "indicator;periode;waarde;n;groep;plaats;kwaliteit;bron;toelichting;vastgelegd;door;"
    "correctie\n"
)


def test_measurements_and_plans_beside_are_joined_too(three: Path, run: Run) -> None:
    indicator = (
        "\nindicators:\n  bezoek: {text: Aantal bezoekers, measures: kennen, unit: aantal}\n"
    )
    for name in ("oud.yaml", "mijn.yaml", "piet.yaml"):
        with (three / name).open("a", encoding="utf-8") as file:
            file.write(indicator)
    rows = {
        "oud": "bezoek;2022;10;;;;;;;;;\n",
        "mijn": "bezoek;2022;10;;;;;;;;;\nbezoek;2023;12;;;;;;;;;\n",
        "piet": "bezoek;2022;10;;;;;;;;;\nbezoek;2023;15;;;;;;;;;\nbezoek;2024;20;;;;;;;;;\n",
    }
    for name, given in rows.items():
        (three / name).mkdir()
        (three / name / "measurements.csv").write_text(HEADER + given, encoding="utf-8")
    (three / "piet" / "sources").mkdir()
    (three / "piet" / "sources" / "ggd.yaml").write_text("layout: cbs\n", encoding="utf-8")
    ran = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml")
    assert ran.out.endswith(
        "Op 1 plaats botsen de kopieën:\n"
        "  ‘Aantal bezoekers’ (bezoek): beide kopieën hebben hier een andere meting (2023).\n"
        "    mijn.yaml: 12\n"
        "    piet.yaml: 15\n"
        "\n"
        "Er is niets geschreven. Kies met --take mijn of --take ander, of laat met --take "
        "opmerkingen bij\nelke botsing een opmerking in het bestand zetten.\n"
    )
    ran = run("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml", "--take", "ander")
    assert (ran.code, ran.err) == (0, "")
    assert (three / "mijn" / "measurements.csv").read_text("utf-8-sig") == (
        HEADER + "bezoek;2022;10;;;;;;;;;\nbezoek;2023;15;;;;;;;;;\nbezoek;2024;20;;;;;;;;;\n"
    )
    assert (three / "mijn" / "sources" / "ggd.yaml").read_text("utf-8") == "layout: cbs\n"


def test_the_version_of_both_is_found_in_the_history(three: Path, run: Run) -> None:
    assert run("set", "feest", "text", "Een groot feest geven", "mijn.yaml").code == 0
    assert run("set", "klusdag", "owner", "school", "mijn.yaml").code == 0
    changed(
        three / "piet.yaml",
        ("klusdag h", "klusmiddag h"),
        ("contributes_to: helpen", "contributes_to: kennen"),
    )
    ran = run("merge", "mijn.yaml", "piet.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[0].endswith(", uit de geschiedenis van het plan.")
    assert (three / "mijn.yaml").read_text("utf-8") == BASE.replace(
        "Een feest", "Een groot feest"
    ).replace("klusdag h", "klusmiddag h").replace(
        "contributes_to: helpen\n", "contributes_to: kennen\n    owner: school\n"
    )
    assert "samengevoegd met piet.yaml: 1 verandering" in run("history", "mijn.yaml").out
    assert run("undo", "mijn.yaml").code == 0
    assert "klusdag houden" in (three / "mijn.yaml").read_text("utf-8")
