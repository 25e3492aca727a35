"""`toc export`, as a user types it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from toc.cli.app import application

PLAN = Path(__file__).parents[2] / "programmes" / "alliantie-van-kracht.yaml"


@pytest.fixture(autouse=True)
def in_a_folder_with_the_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "programmes").mkdir()
    (tmp_path / "programmes" / PLAN.name).write_bytes(PLAN.read_bytes())
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TOC_LANGUAGE", raising=False)


def _toc(*words: str) -> Result:
    return CliRunner().invoke(application(), ["export", *words])


def test_everything_goes_to_the_folder_of_the_plan() -> None:
    result = _toc()
    folder = Path("exports") / "alliantie-van-kracht"
    assert result.exit_code == 0
    assert result.stdout == (
        f"47 bestanden geschreven in {folder}:\n"
        "  - 23 bladzijden als SVG\n"
        "  - 23 bladzijden als PNG\n"
        "  - alle bladzijden samen in alliantie-van-kracht.pdf\n"
        "Wat in geen netwerk te zien is, staat in de tekening ‘Zonder netwerk’.\n"
    )
    assert len(list(folder.iterdir())) == 47


WITHOUT_NETWORKS = """
titel: Lezen
visie: Iedereen leest
strategische_doelen: {s: Kinderen lezen, t: Ouders lezen}
operationele_doelen:
  o: {tekst: Kinderen hebben boeken, draagt_bij_aan: s}
  p: {tekst: Ouders hebben boeken, draagt_bij_aan: t}
inspanningen:
"""


def _without_networks(count: int) -> str:
    each = "".join(f"  i{i}: {{tekst: Boek {i}, draagt_bij_aan: o}}\n" for i in range(count))
    Path("nieuw.yaml").write_text(WITHOUT_NETWORKS + each, encoding="utf-8")
    result = _toc("nieuw.yaml", "--to", "map", "--format", "svg")
    assert result.exit_code == 0, result.stderr
    return " ".join(result.stdout.splitlines()[2:])


def test_a_plan_without_networks_is_told_where_its_goals_are() -> None:
    assert _without_networks(2) == (
        "Het plan heeft nog geen netwerken: alle doelen en inspanningen staan in de tekening "
        "‘Lezen’."
    )
    assert Path("map", "01-doelen-en-inspanningen.svg").is_file()


def test_a_large_plan_without_networks_is_divided() -> None:
    assert _without_networks(11) == (
        "Het plan heeft nog geen netwerken: de doelen en inspanningen zijn naar strategisch doel "
        "over 2 tekeningen verdeeld."
    )


def test_a_plan_without_goals_makes_no_empty_page() -> None:
    Path("kaal.yaml").write_text("titel: Kaal\nvisie: Iedereen doet mee\n", encoding="utf-8")
    result = _toc("kaal.yaml", "--to", "map")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "Het plan heeft nog geen doelen en geen inspanningen. Er is niets getekend.\n"
    )
    assert not Path("map").exists()


def test_one_network_one_kind_one_place_one_paper() -> None:
    result = _toc("--network", "leren", "--format", "SVG, pdf", "--to", "map", "--paper", "A3")
    assert result.exit_code == 0
    assert sorted(file.name for file in Path("map").iterdir()) == ["12-leren.pdf", "12-leren.svg"]
    assert 'width="420mm"' in Path("map", "12-leren.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("asked", "file"),
    [
        ("Leren", "12-leren.svg"),
        ("effectiviteit", "11-effectiviteit.svg"),
        ("Zonder netwerk", "13-zonder-netwerk.svg"),
        ("zonder-netwerk", "13-zonder-netwerk.svg"),
    ],
)
def test_a_network_by_its_title_and_what_stands_in_none(asked: str, file: str) -> None:
    assert _toc("--network", asked, "--format", "svg", "--to", "map").exit_code == 0
    assert [file.name for file in Path("map").iterdir()] == [file]


def test_a_plan_without_networks_has_none_to_choose_from() -> None:
    text = "titel: T\nvisie: V\nstrategische_doelen: {s: Gezond}\ninspanningen: {i: Iets doen}\n"
    Path("kaal.yaml").write_text(text, encoding="utf-8")
    result = _toc("kaal.yaml", "--network", "n", "--to", "map")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "Het netwerk ‘n’ bestaat niet: het plan heeft geen netwerken.\n"


def test_json_names_the_files() -> None:
    result = _toc("--network", "leren", "--format", "svg", "--json")
    assert json.loads(result.stdout) == {
        "version": 1,
        "folder": "exports/alliantie-van-kracht",
        "files": ["12-leren.svg"],
        "unchanged": [],
    }
    again = _toc("--network", "leren", "--format", "svg", "--json")
    assert json.loads(again.stdout)["unchanged"] == ["12-leren.svg"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("--format", "gif"),
            "‘gif’ kan niet worden gemaakt; kies uit svg, png, pdf, pptx, html, page, drawio, "
            "xlsx.\n",
        ),
        (("--paper", "a5"), "‘a5’ is geen papier dat kan; kies a4, a3 of letter.\n"),
        (("--direction", "schuin"), "‘schuin’ is geen richting; kies lr, rl of td.\n"),
        (
            ("--why", "speeddate"),
            "In dit plan staat niets met de id ‘speeddate’. Bedoelde u: speeddates?\n",
        ),
        (
            ("--line", "werkvelt"),
            "De programmalijn ‘werkvelt’ bestaat niet. Bedoelde u: werkveld?\n",
        ),
        (
            ("--network", "lere"),
            "Het netwerk ‘lere’ bestaat niet. Bedoelde u: leren?\n",
        ),
        (
            ("--partner", "Cosis"),
            "Van ‘Cosis’ valt niets te tekenen: het plan noemt bij geen enkele inspanning een "
            "trekker of partner.\n",
        ),
        (
            ("--to", "programmes/alliantie-van-kracht.yaml"),
            f"{Path('programmes') / PLAN.name} is een bestand, geen map. Hernoem het of "
            "kies een andere map.\n",
        ),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_written(words: tuple[str, ...], said: str) -> None:
    result = _toc(*words)
    assert result.exit_code == 2
    assert (result.stdout, result.stderr) == ("", said)
    assert not Path("exports").exists()


def test_views_in_the_formats_asked() -> None:
    result = _toc("--theory", "--line", "Het Werkveld", "--format", "svg,xlsx", "--to", "map")
    assert result.exit_code == 0
    assert sorted(file.name for file in Path("map").iterdir()) == [
        "alliantie-van-kracht.xlsx",
        "lijn-werkveld.svg",
        "verandertheorie.svg",
    ]
    assert result.stdout == (
        "3 bestanden geschreven in map:\n  - 2 bladzijden als SVG\n  - 1 bestand als XLSX\n"
    )


def test_a_file_name_says_its_own_format() -> None:
    result = _toc("--matrix", "--to", "map/matrix.xlsx")
    assert result.exit_code == 0
    assert [file.name for file in Path("map").iterdir()] == ["matrix.xlsx"]
    assert result.stdout == "Eén bestand geschreven in map:\n  - 1 bestand als XLSX\n"


def test_a_period_that_there_is_not() -> None:
    result = _toc("--year", "fase-9")
    assert result.exit_code == 2
    assert "fase-9" in result.stderr
    assert not Path("exports").exists()


def test_a_second_time_says_what_is_unchanged() -> None:
    words = ("--network", "leren", "--to", "map")
    _toc(*words)
    Path("map", "12-leren.svg").unlink()
    result = _toc(*words)
    assert result.stdout == (
        "3 bestanden geschreven in map:\n"
        "  - 1 bladzijde als SVG\n"
        "  - 1 bladzijde als PNG\n"
        "  - alle bladzijden samen in 12-leren.pdf\n"
        "  2 daarvan zijn ongewijzigd.\n"
    )
    assert _toc(*words).stdout.endswith("\n  Ze waren alle al precies zo.\n")


def test_a_single_file_is_said_to_be_unchanged() -> None:
    words = ("--network", "leren", "--to", "map", "--format", "svg")
    _toc(*words)
    result = _toc(*words)
    assert result.stdout == (
        "Eén bestand geschreven in map:\n  - 1 bladzijde als SVG\n  Het was al precies zo.\n"
    )


def test_one_page_that_cannot_be_written_is_named_at_the_end() -> None:
    Path("map", "12-leren.svg").mkdir(parents=True)
    result = _toc("--network", "leren", "--to", "map")
    assert result.exit_code == 2
    assert result.stdout == (
        "2 bestanden geschreven in map:\n"
        "  - 1 bladzijde als PNG\n"
        "  - alle bladzijden samen in 12-leren.pdf\n"
    )
    assert result.stderr == (
        f"{Path('map', '12-leren.svg')} is een map; daar kan geen bestand met die naam worden "
        "geschreven. Hernoem de map of kies een andere naam.\n"
    )


@pytest.mark.parametrize(
    ("to", "made"),
    [
        ("map/Leren.PPTX", "map/Leren.PPTX"),
        ("map.pptx/", "map.pptx/12-leren.pptx"),
        ("al.pptx", "al.pptx/12-leren.pptx"),
    ],
)
def test_a_name_that_ends_as_a_file_is_a_file_unless_it_is_a_folder(to: str, made: str) -> None:
    Path("al.pptx").mkdir()
    result = _toc("--network", "leren", "--format", "pptx", "--to", to)
    assert result.exit_code == 0
    assert Path(made).is_file()


def test_a_plan_with_a_name_that_no_folder_can_have() -> None:
    Path("programmes", PLAN.name).rename(Path("programmes", "con.yaml"))
    assert _toc("--network", "leren", "--format", "svg,pdf").exit_code == 0
    assert Path("exports", "con-din", "12-leren.svg").is_file()


def test_a_date_and_a_mark_of_the_plan_stand_below_every_drawing() -> None:
    words = ("--network", "leren", "--matrix", "--format", "svg", "--to", "map")
    assert _toc(*words, "--date", "2026-11-22").exit_code == 0
    mark = hashlib.sha256(PLAN.read_bytes()).hexdigest()[:6]
    files = list(Path("map").iterdir())
    assert len(files) > 2
    for file in files:
        assert f"versie {mark} · 22 november 2026 · " in file.read_text(encoding="utf-8")
    _toc(*words)
    assert all("versie" not in file.read_text(encoding="utf-8") for file in files)


def test_what_is_no_date() -> None:
    result = _toc("--date", "morgen")
    assert result.exit_code == 2
    assert result.stderr == "‘morgen’ is geen datum; schrijf bijvoorbeeld 2026-11-22.\n"


REVERSED = """
titel: Proef
visie: V
strategische_doelen: {s: S}
netwerken: {n: Netwerk}
operationele_doelen:
"""


def _reversed(*words: str, networks: str = "n") -> Result:
    goals = "".join(
        f"  g{n}: {{tekst: Doel {n}, draagt_bij_aan: s, netwerk: {networks}}}\n" for n in range(6)
    )
    work = "".join(f"  i{n}: {{tekst: Werk {n}, draagt_bij_aan: g{5 - n}}}\n" for n in range(6))
    text = f"{REVERSED}{goals}inspanningen:\n{work}"
    if networks != "n":
        text = text.replace("{n: Netwerk}", "{n: Netwerk, m: Meer}")
    Path("proef.yaml").write_text(text, encoding="utf-8")
    return _toc("proef.yaml", "--format", "svg", *words)


def test_crossings_that_can_be_avoided_are_said_with_the_command() -> None:
    result = _reversed("--network", "n", "--to", "mijn map/", "--paper", "a3")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "Eén bestand geschreven in mijn map:\n"
        "  - 1 bladzijde als SVG\n"
        "In de tekening ‘Netwerk’ zijn 15 kruisingen van pijlen te vermijden met een andere "
        "volgorde van de\nvakken:\n"
        '  toc export proef.yaml --network n --format svg --to "mijn map/" --paper a3 '
        "--order fewest-crossings\n"
    )


def test_crossings_in_several_drawings_are_said_together() -> None:
    result = _reversed("--to", "map", networks="[n, m]")
    assert " ".join(result.stdout.splitlines()[2:4]) == (
        "In 2 tekeningen zijn samen 30 kruisingen van pijlen te vermijden met een andere volgorde "
        "van de vakken:"
    )
    assert result.stdout.splitlines()[4:] == [
        "  toc export proef.yaml --format svg --to map --order fewest-crossings"
    ]


def test_with_the_order_there_is_nothing_left_to_say() -> None:
    plain, ordered = (
        _reversed("--network", "n", "--to", name, *more)
        for name, more in (("plain", ()), ("ordered", ("--order", "fewest-crossings")))
    )
    assert ordered.stdout == ("Eén bestand geschreven in ordered:\n  - 1 bladzijde als SVG\n")
    assert "kruisingen" in plain.stdout
    assert Path("plain/01-n.svg").read_bytes() != Path("ordered/01-n.svg").read_bytes()


def test_an_order_that_there_is_not() -> None:
    result = _toc("--order", "mooi")
    assert result.exit_code == 2
    assert result.stderr == "‘mooi’ is geen volgorde; kies file of fewest-crossings.\n"
