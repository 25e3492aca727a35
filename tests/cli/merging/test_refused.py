"""What cannot be joined is refused in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.merging.copies import BASE, changed

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
