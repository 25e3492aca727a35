"""Measurements and other files beside two copies are joined too."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.merging.copies import BASE, changed
from tests.cli.merging.reflections import held
from toc.core.records import reviews

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


@pytest.fixture
def measured(three: Path) -> Path:
    """The three with an indicator of which something was measured."""
    for name in ("oud", "mijn", "piet"):
        with (three / f"{name}.yaml").open("a", encoding="utf-8") as file:
            file.write("\nindicators:\n  bezoek: {text: Aantal bezoekers, measures: kennen}\n")
        put(three / name, "bezoek;2022;10;;;;;;;;;\n")
    return three


def put(folder: Path, rows: str) -> None:
    """Measurements beside a plan."""
    folder.mkdir(exist_ok=True)
    (folder / "measurements.csv").write_text(HEADER + rows, encoding="utf-8")


def rows(folder: Path) -> list[str]:
    """The measurements beside a plan, without the head."""
    text = (folder / "measurements.csv").read_text("utf-8-sig")
    return [line.rstrip(";") for line in text.splitlines()[1:]]


ARGUMENTS = ("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml")


@pytest.mark.parametrize("who", ["mijn", "piet"])
def test_measurements_come_to_the_new_id(measured: Path, run: Run, who: str) -> None:
    assert run("rename", "bezoek", "bezoekers", f"{who}.yaml").code == 0
    assert rows(measured / who) == ["bezoekers;2022;10"]
    more = {"mijn": "2023;12", "piet": "2024;20"}
    for name, row in more.items():
        id = "bezoekers" if name == who else "bezoek"
        put(measured / name, f"{id};2022;10;;;;;;;;;\n{id};{row};;;;;;;;;\n")
    ran = run(*ARGUMENTS)
    assert (ran.code, ran.err) == (0, "")
    assert rows(measured / "mijn") == [f"bezoekers;{row}" for row in ("2022;10", *more.values())]
    assert "  bezoekers: {text: Aantal bezoekers, measures: kennen}\n" in (
        measured / "mijn.yaml"
    ).read_text("utf-8")


def test_one_removes_an_indicator_that_the_other_measured_again(measured: Path, run: Run) -> None:
    mine = measured / "mijn.yaml"
    mine.write_text(BASE, encoding="utf-8")
    put(measured / "mijn", "")
    put(measured / "piet", "bezoek;2022;10;;;;;;;;;\nbezoek;2023;15;;;;;;;;;\n")
    ran = run(*ARGUMENTS)
    assert ran.code == 1
    assert (
        "Op 1 plaats botsen de kopieën:\n"
        "  ‘Aantal bezoekers’ (bezoek): mijn.yaml haalde dit weg, en piet.yaml heeft er een "
        "nieuwe meting\n    van. Het blijft staan tot u kiest.\n"
    ) in ran.out
    assert run(*ARGUMENTS, "--take", "mijn").code == 0
    assert mine.read_text("utf-8") == BASE
    assert rows(measured / "mijn") == []
    assert run(*ARGUMENTS, "--take", "ander").code == 0
    assert mine.read_text("utf-8") == (
        f"{BASE}\nindicators:\n  bezoek: {{text: Aantal bezoekers, measures: kennen}}\n"
    )
    assert rows(measured / "mijn") == ["bezoek;2022;10", "bezoek;2023;15"]


def test_two_sheets_of_one_reflection_are_one_record(three: Path, run: Run) -> None:
    for name, decided in (("oud", ["a"]), ("mijn", ["a", "bb"]), ("piet", ["a", "ccc"])):
        folder = three / name / "reviews"
        folder.mkdir(parents=True)
        (folder / "2024.yaml").write_bytes(reviews.to_bytes(held(*decided), ["Van ons allen"]))
    changed(three / "mijn.yaml", ("  feest:\n", "  buurtfeest:\n"))
    ran = run(*ARGUMENTS)
    assert (ran.code, ran.err) == (0, "")
    (record,) = reviews.read_reviews(three / "mijn.yaml").held
    assert [one.date.day for one in record.decisions] == [1, 2, 3]
    assert {one.inspanning for one in record.decisions} == {"buurtfeest"}
    assert dict(record.texts) == {"buurtfeest": "Een feest geven"}
    file = three / "mijn" / "reviews" / "2024.yaml"
    assert file.read_text("utf-8").startswith("# Van ons allen\nversion: 1\n")


def test_a_reflection_of_which_each_says_something_else_is_asked(three: Path, run: Run) -> None:
    for name, text in (("oud", "Een feest"), ("mijn", "Ons feest"), ("piet", "Hun feest")):
        folder = three / name / "reviews"
        folder.mkdir(parents=True)
        (folder / "2024.yaml").write_bytes(reviews.to_bytes(held("a", text=text)))
    ran = run(*ARGUMENTS)
    assert ran.code == 1
    assert "  reviews/2024.yaml: dit bestand is in beide kopieën veranderd.\n" in ran.out
    assert run(*ARGUMENTS, "--take", "ander").code == 0
    (record,) = reviews.read_reviews(three / "mijn.yaml").held
    assert dict(record.texts) == {"feest": "Hun feest"}


def test_a_file_that_only_the_other_changed_is_theirs(three: Path, run: Run) -> None:
    for name, layout in (("oud", "cbs"), ("mijn", "cbs"), ("piet", "ggd")):
        folder = three / name / "sources"
        folder.mkdir(parents=True)
        (folder / "cijfers.yaml").write_text(f"layout: {layout}\n", encoding="utf-8")
    ran = run(*ARGUMENTS)
    assert (ran.code, ran.err) == (0, "")
    file = Path("mijn", "sources", "cijfers.yaml")
    assert f"Ook dit bestand ernaast verandert: {file}\n" in ran.out
    assert file.read_text("utf-8") == "layout: ggd\n"
