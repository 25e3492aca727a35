"""`toc merge`: two people changed a copy each, and get one plan."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.cli.merging.copies import BASE, changed


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
        "  ~ ‘Een buurtfeest geven’ (feest): eigenaar\n"
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
    assert "    requires: nieuw-2\n" in text
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
                "was": "",
            },
            {
                "kind": "changed",
                "section": "inspanningen",
                "id": "klusdag",
                "text": "Een klusmiddag houden",
                "fields": ["text"],
                "was": "",
            },
        ],
        "new_ids": [],
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
        "  ‘Een groot feest geven’ (feest): beide kopieën veranderden ‘tekst’.\n"
        "    mijn.yaml: Een groot feest geven\n"
        "    piet.yaml: Een klein feest geven\n"
        "    eerst: Een feest geven\n"
    ) in ran.out
    assert "Een klein feest geven" in (clashing / "nieuw.yaml").read_text(encoding="utf-8")
    assert (clashing / "mijn.yaml").read_bytes() == mine


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
    assert "Samengevoegd met piet.yaml: 1 verandering" in run("history", "mijn.yaml").out
    assert run("undo", "mijn.yaml").code == 0
    assert "klusdag houden" in (three / "mijn.yaml").read_text("utf-8")
