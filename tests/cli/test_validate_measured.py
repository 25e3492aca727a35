"""`toc validate` knows what was measured beside the plan. The figures are made up: examples."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run

PLAN = """\
titel: Voorbeeld
visie: Iedereen doet mee
operationele_doelen: {doel: {tekst: Doel}}
indicatoren:
  deel: {tekst: Deel, meet: doel, eenheid: "%", streefwaarden: {2022: 40, 2023: 50}}
"""
CSV = "indicator;periode;waarde\ndeel;2022;38\n"


def missing(run: Run) -> str:
    """What is said of targets without a measurement."""
    ran = run("validate", "programmes/voorbeeld.yaml", "--rule", "past-target-without-value")
    return " ".join(ran.out.split())


def test_a_year_that_was_measured_is_not_missing(home: Path, run: Run) -> None:
    beside = home / "programmes" / "voorbeeld"
    beside.mkdir(parents=True)
    (home / "programmes" / "voorbeeld.yaml").write_text(PLAN, encoding="utf-8")
    assert "Voor 2022, 2023 is een streefwaarde afgesproken" in missing(run)
    (beside / "measurements.csv").write_text(CSV, encoding="utf-8")
    assert "Voor 2023 is een streefwaarde afgesproken" in missing(run)
    # A file with mistakes counts for nothing; what is wrong with it is said where it is used.
    (beside / "measurements.csv").write_text(CSV.replace("38", "380"), encoding="utf-8")
    assert "Voor 2022, 2023 is een streefwaarde afgesproken" in missing(run)
