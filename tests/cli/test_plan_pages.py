"""What `toc plan` prints of a plan with decisions, commitments, shortages and scores: whole."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from toc.cli.app import application
from toc.cli.plan_progress import progress_said
from toc.plan.choosing.aims import Aim

GOLDEN = Path(__file__).parent / "golden_plan"
EXAMPLES = Path(__file__).parents[1] / "plan" / "examples"


@pytest.fixture(autouse=True)
def in_a_folder_with_the_example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(EXAMPLES / "met-besluiten.yaml", tmp_path)
    monkeypatch.chdir(tmp_path)


def _toc(*words: str) -> Result:
    return CliRunner().invoke(application(), ["plan", words[0], "met-besluiten.yaml", *words[1:]])


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("kort", "2025"),
        ("alles", "2025 --all"),
        ("reeks", "2025-2026"),
        ("hoe-zeker", "2025 --how-sure"),
        (
            "wat-als",
            "2025 --what-if begroting_-20% --what-if fte_gemeente_+0,5 --without maatjesproject",
        ),
        ("wat-als-kan-niet", "2025 --with huisbezoeken"),
        ("wat-als-reeks", "2025-2026 --what-if begroting_2026_250000"),
        ("waarom", "2025 --why respijtzorg --why wijkteam --why coordinatie"),
        ("waarom-niet", "2025 --why huisbezoeken --why beeldzorg"),
    ],
)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_pages(
    name: str,
    words: str,
    language: str,
    golden: Callable[[Path, str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TOC_LANGUAGE", language)
    result = _toc(*(word.replace("_", " ") for word in words.split()))
    # Two partners are over their capacity: that is a problem to solve, and no failure of `--why`.
    assert result.exit_code == (0 if "--why" in words else 1)
    assert result.stderr == ""
    lines = (line.rstrip() for line in result.stdout.splitlines())
    golden(GOLDEN / f"{name}.{language}.txt", "\n".join(lines) + "\n")


def test_json_has_everything_that_was_asked() -> None:
    result = _toc("2025", "--how-sure", "--what-if", "begroting -20%", "--json")
    values = json.loads(result.stdout)
    assert values["how_sure"]["drawings"] == 1000
    assert [one["id"] for one in values["how_sure"]["contested"]] == ["wandelgroepen"]
    assert values["what_if"]["scenarios"][0]["goes_out"] == ["wandelgroepen"]
    assert [over["partner"] for over in values["over"]] == ["welzijn", "huisartsen"]
    assert len(values["disagreements"]) == 11
    (worth,) = (group for group in values["not_now"] if group["verdict"] == "worth")
    assert len(worth["inspanningen"][0]["takes"]) == 2


def test_why_as_json() -> None:
    values = json.loads(_toc("2025", "--why", "respijtzorg", "--json").stdout)
    assert values["version"] == 2
    assert values["why"][0]["id"] == "respijtzorg"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("2025", "--why", "respijtzog"),
            "‘respijtzog’ is geen inspanning van dit programma. Bedoelde u respijtzorg?\n",
        ),
        (
            ("2025", "--without", "coordinatie"),
            "‘coordinatie’ loopt altijd. Wat altijd loopt, wordt niet gekozen of weggelaten.\n",
        ),
        (
            ("2025", "--what-if", "budget 20%"),
            "‘budget 20%’: schrijf bij een percentage of het erbij komt of eraf gaat: +20% of "
            "-20%.\n",
        ),
        (
            ("2025", "--what-if", "fte buurman +1"),
            "In ‘fte buurman +1’ staat ‘buurman’, en dat is geen partner onder ‘planning’ in het "
            "bestand. Wel: gemeente, welzijn, huisartsen en wooncorporatie.\n",
        ),
        (("2025", "--time-limit", "0"), "Geef bij --time-limit een aantal seconden boven nul.\n"),
    ],
)
def test_what_cannot_be_asked(words: tuple[str, ...], said: str) -> None:
    result = _toc(*words)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", said)


def test_demands_that_cannot_all_hold_are_told_at_their_lines() -> None:
    file = Path("met-besluiten.yaml")
    text = file.read_text(encoding="utf-8")
    assert text.count("duur: 4\n") == 1
    file.write_text(text.replace("duur: 4\n", "duur: 12\n"), encoding="utf-8")
    result = _toc("2025")
    assert (result.exit_code, result.stdout) == (1, "")
    lines = text.splitlines()
    decided = next(n for n, line in enumerate(lines, 1) if "- inspanning: valpreventie" in line)
    waits = next(n for n, line in enumerate(lines, 1) if "vereist: {inspanning: risico" in line)
    assert result.stderr == (
        "Er is geen plan mogelijk: deze 2 gegevens spreken elkaar tegen. Laat er één los of pas "
        "het aan:\n"
        "- ‘valpreventie’ gebeurt in 2025: besluit van stuurgroep, 14 november 2024. "
        f"(met-besluiten.yaml:{decided})\n"
        "- ‘valpreventie’ kan pas beginnen als ‘risico-in-beeld’ klaar is. "
        f"(met-besluiten.yaml:{waits})\n"
    )


def test_adopting_and_looking_back(golden: Callable[[Path, str], None]) -> None:
    adopted = _toc("2025", "--adopt", "--role", "Stuurgroep", "--date", "2024-12-12")
    assert (adopted.exit_code, adopted.stderr) == (0, "")
    later = _toc("2026")
    lines = (line.rstrip() for line in later.stdout.splitlines())
    golden(GOLDEN / "terugblik.nl.txt", "\n".join(lines) + "\n")
    same = _toc("2025", "--since", "2025")
    assert same.exit_code == 0
    stray = _toc("2025", "--role", "Stuurgroep")
    assert stray.exit_code == 2


@pytest.mark.parametrize(
    ("aim", "best", "bound", "said"),
    [
        (
            Aim.POINTS,
            412,
            430,
            "Rekenen aan bijdragepunten: nu 412, meer dan 430 kan niet (12 s). Ctrl-C houdt het "
            "beste tot nu toe.",
        ),
        (
            Aim.POINTS,
            None,
            None,
            "Rekenen aan bijdragepunten (12 s). Ctrl-C houdt het beste tot nu toe.",
        ),
        (None, None, None, "Het beste staat vast; nu nog de volgorde van het bestand (12 s)."),
    ],
)
def test_progress(aim: Aim | None, best: int | None, bound: int | None, said: str) -> None:
    assert progress_said(aim, best, bound, 12.7, "nl") == said
