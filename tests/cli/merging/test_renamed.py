"""One gave an element another id, and the other changed it or named it under the old one."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.cli.merging.copies import BASE, changed

ARGUMENTS = ("merge", "mijn.yaml", "piet.yaml", "--base", "oud.yaml")
MAATJE = "  maatje:\n    text: Een maatje zijn\n    requires: feest\n"


def recalled(file: Path, new: str) -> None:
    """The party is called otherwise."""
    changed(file, ("  feest:\n", f"  {new}:\n"))


def test_what_the_other_changed_comes_to_the_new_id_of_mine(three: Path, run: Run) -> None:
    recalled(three / "mijn.yaml", "buurtfeest")
    changed(
        three / "piet.yaml",
        ("owner: gemeente", "owner: school  # zegt Piet"),
        ("  klusdag:\n", f"{MAATJE}  klusdag:\n"),
    )
    ran = run(*ARGUMENTS)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "Beide kopieën zijn gemaakt van oud.yaml.\n"
        "\n"
        "Uit piet.yaml komen 2 veranderingen mee:\n"
        "  ~ ‘Een feest geven’ (buurtfeest): eigenaar\n"
        "  + ‘Een maatje zijn’ (maatje)\n"
        "Andere id in mijn.yaml, en daarom ook voor wat uit piet.yaml komt: feest heet "
        "buurtfeest.\n"
        "\n"
        "Samengevoegd in mijn.yaml.\n"
    )
    made = BASE.replace("  feest:\n", "  buurtfeest:\n")
    made = made.replace("owner: gemeente", "owner: school  # zegt Piet")
    maatje = MAATJE.replace("requires: feest", "requires: buurtfeest")
    assert (three / "mijn.yaml").read_text("utf-8") == made + maatje


def test_the_new_id_of_the_other_comes_along_to_what_i_changed(three: Path, run: Run) -> None:
    recalled(three / "piet.yaml", "buurtfeest")
    changed(three / "piet.yaml", ("Een feest geven", "Een groot feest geven"))
    changed(
        three / "mijn.yaml",
        ("owner: gemeente", "owner: 'school'  # zeg ik"),
        ("  klusdag:\n", f"{MAATJE}  klusdag:\n"),
    )
    ran = run(*ARGUMENTS)
    assert (ran.code, ran.err) == (0, "")
    assert (
        "Uit piet.yaml komt 1 verandering mee:\n"
        "  ~ ‘Een groot feest geven’ (buurtfeest): heette feest, tekst\n"
        "\n"
        "Samengevoegd in mijn.yaml.\n"
    ) in ran.out
    made = BASE.replace("  feest:\n", "  buurtfeest:\n").replace("Een feest", "Een groot feest")
    made = made.replace("owner: gemeente", "owner: 'school'  # zeg ik")
    maatje = MAATJE.replace("requires: feest", "requires: buurtfeest")
    made = made.replace("  klusdag:\n", f"{maatje}  klusdag:\n")
    assert (three / "mijn.yaml").read_text("utf-8") == made


def test_both_gave_it_another_id(three: Path, run: Run) -> None:
    recalled(three / "mijn.yaml", "buurtfeest")
    recalled(three / "piet.yaml", "straatfeest")
    changed(three / "mijn.yaml", ("owner: gemeente", "owner: school"))
    changed(three / "piet.yaml", ("owner: gemeente", "owner: bewoners"))
    told = (
        "  ‘Een feest geven’ (buurtfeest): beide kopieën gaven dit een andere id. Het heet "
        "‘buurtfeest’ tot\n"
        "    u kiest.\n"
        "    mijn.yaml: buurtfeest\n"
        "    piet.yaml: straatfeest\n"
        "    eerst: feest\n"
    )
    ran = run(*ARGUMENTS)
    assert ran.code == 1
    assert f"Op 2 plaatsen botsen de kopieën:\n{told}" in ran.out
    data = json.loads(run(*ARGUMENTS, "--json").out)
    assert [one["path"] for one in data["conflicts"]] == [
        ["inspanningen", "buurtfeest"],
        ["inspanningen", "buurtfeest", "owner"],
    ]
    assert data["new_ids"] == []
    ran = run(*ARGUMENTS, "--take", "ander")
    assert ran.code == 0
    assert "Op 2 plaatsen botsen de kopieën; daar geldt die van piet.yaml:\n" in ran.out
    assert (three / "mijn.yaml").read_text("utf-8") == BASE.replace(
        "  feest:\n", "  straatfeest:\n"
    ).replace("owner: gemeente", "owner: bewoners")


def test_what_one_says_of_it_tells_that_it_was_the_same(three: Path, run: Run) -> None:
    """Also where it got another text in one go: as a comparison sees it."""
    changed(
        three / "mijn.yaml", ("  feest:\n    text: Een feest", "  eten:\n    text: Een buurtfeest")
    )
    changed(three / "piet.yaml", ("owner: gemeente", "owner: school"))
    assert run(*ARGUMENTS).code == 0
    made = BASE.replace("  feest:\n    text: Een feest", "  eten:\n    text: Een buurtfeest")
    assert (three / "mijn.yaml").read_text("utf-8") == made.replace("gemeente", "school")


def test_both_gave_it_the_same_id(three: Path, run: Run) -> None:
    for name in ("mijn.yaml", "piet.yaml"):
        recalled(three / name, "buurtfeest")
    changed(three / "mijn.yaml", ("Een feest geven ", "Een groot feest geven "))
    changed(three / "piet.yaml", ("owner: gemeente", "owner: school"))
    ran = run(*ARGUMENTS)
    assert (ran.code, ran.err) == (0, "")
    assert "heet" not in ran.out
    made = BASE.replace("  feest:\n", "  buurtfeest:\n").replace("Een feest", "Een groot feest")
    assert (three / "mijn.yaml").read_text("utf-8") == made.replace("gemeente", "school")


def test_the_new_id_is_in_use_for_something_new(three: Path, run: Run) -> None:
    recalled(three / "mijn.yaml", "maatje")
    changed(
        three / "piet.yaml",
        ("owner: gemeente", "owner: school"),
        ("  klusdag:\n", f"{MAATJE}  klusdag:\n"),
    )
    ran = run(*ARGUMENTS, "--take", "notes")
    assert ran.code == 1
    text = (three / "mijn.yaml").read_text("utf-8")
    assert "die uit piet.yaml heet nu ‘maatje-2’" in text
    assert "  maatje:\n    text: Een feest geven   # elk jaar\n" in text
    assert "    owner: school\n" in text
    assert text.endswith("  maatje-2:\n    text: Een maatje zijn\n    requires: maatje\n")


def test_the_history_and_undo_know_it_as_one_step(three: Path, run: Run) -> None:
    recalled(three / "piet.yaml", "buurtfeest")
    before = (three / "mijn.yaml").read_bytes()
    assert run(*ARGUMENTS).code == 0
    assert run("undo", "mijn.yaml").code == 0
    assert (three / "mijn.yaml").read_bytes() == before
