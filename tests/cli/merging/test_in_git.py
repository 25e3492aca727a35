"""Joining where a plan is kept in git, and as git's own way of merging."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.merging.copies import BASE, changed, git, typing
from tests.cli.merging.reflections import held
from toc.core.records import reviews


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
        "Er is niets ingesteld: daarvoor is een antwoord in de terminal nodig. Bent u zeker van "
        "deze regels, typ dan: toc merge --install --yes\n",
    )
    assert asked.out.startswith(
        "Git voegt programma’s voortaan per element samen met deze regels.\n"
    )
    assert not (home / ".gitattributes").exists()
    typing(monkeypatch, "ja")
    done = run("merge", "--install")
    assert done.out.endswith(
        "Zo instellen? (ja of nee)\nUw antwoord: \nIngesteld. Wie de map deelt, typt op de eigen "
        "computer ook: toc merge --install\n"
    )
    assert (home / ".gitattributes").read_text("utf-8") == (
        "programmes/**/*.yaml merge=toc\nprogrammes/**/measurements.csv merge=toc\n"
    )
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
    assert said.count("git add programmes/buurt.yaml") == 1
    assert git("diff", "--name-only", "--diff-filter=U") == "programmes/buurt.yaml\n"


HEAD = (
    "indicator;periode;waarde;n;groep;plaats;kwaliteit;bron;toelichting;vastgelegd;door;correctie"
)


@pytest.fixture
def branched(home: Path, run: Run) -> Path:
    """A plan in git, with measurements and the record of a reflection, that git joins so."""
    folder = home / "programmes" / "buurt"
    (folder / "reviews").mkdir(parents=True)
    (home / "programmes" / "buurt.yaml").write_text(
        f"{BASE}\nindicators:\n  bezoek: {{text: Bezoekers, measures: kennen}}\n", encoding="utf-8"
    )
    (folder / "measurements.csv").write_text(
        f"{HEAD}\nbezoek;2022;10;;;;;;;;;\n", encoding="utf-8"
    )
    (folder / "reviews" / "2024.yaml").write_bytes(reviews.to_bytes(held("a")))
    git("init", "-q", "-b", "main", ".")
    assert run("merge", "--install", "--yes").code == 0
    git("add", ".")
    git("commit", "-qm", "plan")
    git("checkout", "-qb", "piet")
    return folder


def measured(folder: Path, *rows: str) -> None:
    """More measurements, on the branch where we are."""
    lines = "".join(f"{row};;;;;;;;;\n" for row in ("bezoek;2022;10", *rows))
    (folder / "measurements.csv").write_text(f"{HEAD}\n{lines}", encoding="utf-8")


def joined(folder: Path, *rows: str) -> str:
    """What git says of joining the branches, of which the other has these measurements as well."""
    git("add", ".")
    git("commit", "-qm", "piet")
    git("checkout", "-q", "main")
    measured(folder, *rows)
    (folder / "reviews" / "2024.yaml").write_bytes(reviews.to_bytes(held("a", "bb")))
    git("commit", "-qam", "mijn")
    return git("merge", "piet")


def rows_in(folder: Path) -> list[str]:
    """The measurements, without the head."""
    text = (folder / "measurements.csv").read_text("utf-8-sig")
    return [line.rstrip(";") for line in text.splitlines()[1:]]


def test_git_joins_measurements_and_reflections_too(branched: Path) -> None:
    changed(
        branched.with_suffix(".yaml"),
        ("\nindicators:\n", "\nindicators:\n  hulp: {text: Hulpvragen, measures: helpen}\n"),
    )
    measured(branched, "bezoek;2023;12", "hulp;2023;4,5")
    (branched / "reviews" / "2024.yaml").write_bytes(reviews.to_bytes(held("a", "ccc")))
    said = joined(branched, "bezoek;2024;20")
    assert git("status", "--porcelain") == "", said
    assert rows_in(branched) == [
        *("bezoek;2022;10", "bezoek;2023;12", "bezoek;2024;20", "hulp;2023;4,5")
    ]
    (record,) = reviews.read_reviews(branched.with_suffix(".yaml")).held
    assert [one.date.day for one in record.decisions] == [1, 2, 3]


def test_git_leaves_what_clashes_in_them_to_people(branched: Path) -> None:
    measured(branched, "bezoek;2023;15", "hulp;2023;4")
    (branched / "reviews" / "2024.yaml").write_bytes(reviews.to_bytes(held("a", text="Anders")))
    said = joined(branched, "bezoek;2023;12", "hulp;2023;5")
    assert "programmes/buurt/measurements.csv: Op 2 plaatsen botsen de kopieën:\n" in said
    assert (
        "  ‘Bezoekers’ (bezoek): beide kopieën hebben hier een andere meting (2023).\n"
        "    deze tak: 12\n"
        "    de andere tak: 15\n"
        "  hulp: beide kopieën hebben hier een andere meting (2023).\n"
        "    deze tak: …\n"
        "    de andere tak: …\n"
        "In het bestand staat hier wat deze tak zegt. Pas het aan als dat niet klopt, en typ dan: "
        "git add programmes/buurt/measurements.csv\n"
    ) in said
    assert rows_in(branched) == ["bezoek;2022;10", "bezoek;2023;12", "hulp;2023;5"]
    assert git("diff", "--name-only", "--diff-filter=U") == "programmes/buurt/measurements.csv\n"


def test_a_measurement_that_cannot_be_read_is_joined_by_line(branched: Path) -> None:
    measured(branched, "bezoek;soms;15")
    said = joined(branched, "bezoek;2023;12")
    assert "Traceback" not in said
    assert "<<<<" in (branched / "measurements.csv").read_text("utf-8")
