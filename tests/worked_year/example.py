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
from toc.core.words import Language

PARTNERS, AGAIN, FILLED_IN = Path("van-partners"), Path("opnieuw-gestuurd"), Path("ingevuld")
SCORES = FILLED_IN / "oordelen-2024.xlsx"
README: dict[Language, Path] = {
    "nl": EXAMPLE.with_name("LEESMIJ.txt"),
    "en": EXAMPLE.with_name("README.txt"),
}


def made(work: Path, language: Language = "nl") -> dict[str, Path]:
    """Walk the year in an empty folder; gives back each file of the example by its name there."""
    year = Year(work, language)
    start(year)
    with standing_in(year):
        year.toc(
            "adopt", "plan", "2023", "--adopt", "--role", "Stuurgroep", "--date", "2022-12-08"
        )
        what_happened(year)
        kept = {PLAN.as_posix(): work / "after.yaml", **_sent(year)}
        shutil.copy(year.at(PLAN), "after.yaml")
        for name, answers in PARTNER_ANSWERS.items():
            partner_files.write(work, corrected=True, language=language)
            options = [part for one in answers for part in ("--map", one)]
            assert year.toc(name, "measure", "import", name, *options).code == 0
        year.toc("review", "review", "2023", "--to", f"{DAY}/")
        filling_in.fill_in(year.at(SHEET), language=language)
        shutil.copy(year.at(SHEET), "decided.xlsx")
        assert year.toc("decide", "review", "read-decisions", SHEET.as_posix()).code == 0
        forms = ["--participant", "welzijn", "--participant", "bewoners"]
        year.toc("scores", "plan", "score-sheet", "2024", "--to", "oordelen.xlsx", *forms)
        filling_in.judge(year.at(Path("oordelen.xlsx")), language)
    plans = PLAN.parent / PLAN.stem / "plans" / "2023.yaml"
    files = {
        **kept,
        plans.as_posix(): year.at(plans),
        (FILLED_IN / SHEET.name).as_posix(): work / "decided.xlsx",
        SCORES.as_posix(): year.at(Path("oordelen.xlsx")),
    }
    readme = README[language]
    return {year.say(name): file for name, file in files.items()} | {readme.name: readme}


def _sent(year: Year) -> dict[str, Path]:
    """What partners sent: three files, and one of them again with its mistake corrected."""
    first, second = year.folder / "first", year.folder / "second"
    for folder, right in ((first, False), (second, True)):
        folder.mkdir()
        partner_files.write(folder, corrected=right, language=year.language)
    again = partner_files.THUISZORG
    return {
        **{(PARTNERS / name).as_posix(): first / year.say(name) for name in PARTNER_ANSWERS},
        (PARTNERS / AGAIN / again).as_posix(): second / year.say(again),
    }
