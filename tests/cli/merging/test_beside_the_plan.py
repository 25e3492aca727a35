"""Measurements and other files beside two copies are joined too."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run

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
