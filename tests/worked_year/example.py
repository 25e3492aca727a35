"""The files of `toc new NAME --example`: the worked year as it is in January 2024, with all that
people sent. They are kept in the package; this makes them, by walking the year."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.worked_year import filling_in, partner_files
from tests.worked_year.year import (
    DAY,
    EXAMPLE,
    PARTNER_ANSWERS,
    PLAN,
    SHEET,
    Year,
    standing_in,
    start,
    what_happened,
)

PARTNERS, AGAIN, FILLED_IN = Path("van-partners"), Path("opnieuw-gestuurd"), Path("ingevuld")
SCORES = FILLED_IN / "oordelen-2024.xlsx"
README = EXAMPLE.with_name("LEESMIJ.txt")


def made(work: Path) -> dict[str, Path]:
    """Walk the year in an empty folder; gives back each file of the example by its name there."""
    start(work)
    with standing_in(work):
        year = Year(work)
        year.toc(
            "adopt", "plan", "2023", "--adopt", "--role", "Stuurgroep", "--date", "2022-12-08"
        )
        what_happened(PLAN)
        kept = {PLAN.as_posix(): work / "after.yaml", **_sent(work)}
        shutil.copy(PLAN, "after.yaml")
        for name, answers in PARTNER_ANSWERS.items():
            partner_files.write(work, corrected=True)
            options = [part for one in answers for part in ("--map", one)]
            assert year.toc(name, "measure", "import", name, *options).code == 0
        year.toc("review", "review", "2023", "--to", f"{DAY}/")
        filling_in.fill_in(SHEET)
        shutil.copy(SHEET, "besluiten.xlsx")
        assert year.toc("decide", "review", "read-decisions", str(SHEET)).code == 0
        forms = ["--participant", "welzijn", "--participant", "bewoners"]
        year.toc("scores", "plan", "score-sheet", "2024", "--to", "oordelen.xlsx", *forms)
        filling_in.judge(Path("oordelen.xlsx"))
    plans = PLAN.parent / PLAN.stem / "plans" / "2023.yaml"
    return {
        **kept,
        plans.as_posix(): work / plans,
        (FILLED_IN / SHEET.name).as_posix(): work / "besluiten.xlsx",
        SCORES.as_posix(): work / "oordelen.xlsx",
        README.name: README,
    }


def _sent(work: Path) -> dict[str, Path]:
    """What partners sent: three files, and one of them again with its mistake corrected."""
    first, second = work / "sent", work / "sent-again"
    for folder, right in ((first, False), (second, True)):
        folder.mkdir()
        partner_files.write(folder, corrected=right)
    again = partner_files.THUISZORG
    return {
        **{(PARTNERS / name).as_posix(): first / name for name in PARTNER_ANSWERS},
        (PARTNERS / AGAIN / again).as_posix(): second / again,
    }
