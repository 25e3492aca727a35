"""A PDF that is no PDF/UA says so: which sign cannot be shown, and where it stands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import typst

from tests.cli.conftest import Run

PLAN = """\
titel: Wijkplan
visie: Iedereen in de wijk doet mee
netwerken: {wijk: {titel: De wijk}}
strategische_doelen: {meedoen: {tekst: Bewoners doen vaker mee}}
operationele_doelen:
  taal: {tekst: Bewoners spreken de taal, draagt_bij_aan: meedoen, netwerk: wijk}
inspanningen:
  cafe: {tekst: Een taalcafé openen, draagt_bij_aan: taal}
"""


@pytest.fixture(autouse=True)
def only_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a computer without fonts of its own, so that it is the same everywhere."""
    fonts = typst.Fonts

    def bundled(**options: Any) -> typst.Fonts:
        return fonts(**{**options, "include_system_fonts": False})

    monkeypatch.setattr(typst, "Fonts", bundled)


def _plan(old: str = "", new: str = "") -> str:
    Path("plan.yaml").write_text(PLAN.replace(old, new), encoding="utf-8")
    return "plan.yaml"


def test_a_pdf_for_all_says_nothing_more(run: Run, home: Path) -> None:
    ran = run("export", _plan(), "--to", "uit.pdf")
    assert (ran.code, ran.out) == (0, "Geschreven: uit.pdf\n")
    assert b"pdfuaid" in Path("uit.pdf").read_bytes()


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("taalcafé", "taalcafé 中", "‘中’ (U+4E2D), in ‘De wijk’"),
        ("Wijkplan", "Wijkplan 中", "‘中’ (U+4E2D), op de titelpagina"),
        ("De wijk", "De wijk 😀", "‘😀’ (U+1F600), in ‘Het programma op één bladzijde’"),
    ],
)
def test_which_sign_and_where(run: Run, home: Path, old: str, new: str, where: str) -> None:
    ran = run("export", _plan(old, new), "--to", "uit.pdf")
    assert (ran.code, ran.err) == (0, "")
    assert " ".join(ran.out.split()) == (
        "Geschreven: uit.pdf Deze PDF voldoet niet aan de eisen van toegankelijkheid (PDF/UA): 1 "
        "teken kan niet worden getoond, want geen lettertype op deze computer heeft het. Vervang "
        f"het in het plan. - {where}"
    )
    assert b"pdfuaid" not in Path("uit.pdf").read_bytes()
    told = json.loads(run("export", "plan.yaml", "--to", "uit.pdf", "--json").out)
    assert [one["sign"] for one in told["unshown"]] == [new[-1]]


def test_in_english_and_of_several(run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOC_LANGUAGE", "en")
    ran = run("export", _plan("Bewoners", "居民"), "--to", "uit.pdf")
    assert " ".join(ran.out.split()) == (
        "Written: uit.pdf This PDF does not meet the requirements of accessibility (PDF/UA): 2 "
        "signs cannot be shown, because no font on this computer has them. Replace them in the "
        "plan. - ‘居’ (U+5C45), in ‘Het programma op één bladzijde’ - ‘民’ (U+6C11), in ‘Het "
        "programma op één bladzijde’"
    )


def test_another_reason_is_told_as_the_typesetter_says_it(
    run: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("toc.documents.writers.pdf.unshown", lambda *_: ())
    ran = run("export", _plan("Wijkplan", "Wijkplan 中"), "--to", "uit.pdf")
    assert " ".join(ran.out.split()).startswith(
        "Geschreven: uit.pdf Deze PDF voldoet niet aan de eisen van toegankelijkheid (PDF/UA). De "
        "zetter zegt: PDF/UA-1 error: the text"
    )
