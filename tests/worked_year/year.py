"""The worked year: an example programme from its plan for 2023 to its plan for 2024, with the
commands that a programme leader types. All names and figures are made up: they are examples.

`worked_year(folder)` walks it once and keeps what each command said.
"""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.worked_year import filling_in, partner_files
from tests.worked_year.english import in_language
from toc.core.words import Language

EXAMPLE = Path(__file__).with_name("voorbeeld.yaml")
TODAY = datetime.date(2024, 1, 25)
"""The day on which the programme office does its work."""

PLAN = Path("programmes") / "esdorp.yaml"
PARTNER_ANSWERS = {
    partner_files.WELZIJN: (
        "Spreekt elke week iemand=contact-wekelijks",
        "Activiteit=indicator",
        "Wandelgroepen samen=deelnames-wandelen",
        "Regelt na de les zelf zaken=zelf-na-de-les",
        "Digitaal=verhaal-digitaal",
    ),
    partner_files.THUISZORG: (
        "Nagelopen huizen=huizen-nagelopen",
        "Houdt u het vol?=volhouden-cijfer",
    ),
    partner_files.HUISARTSEN: (
        "Aantal=n",
        "Antwoord binnen 2 weken=terugkoppeling",
        "Afspraak wie wie belt?=afspraak-overdracht",
    ),
}
"""What the programme office answers to the questions about each file."""


@dataclass(frozen=True)
class Said:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def line(self) -> str:
        """The output with every space and line end as one space: a sentence may be broken."""
        return " ".join(self.out.split())


@dataclass
class Year:
    """A walked year: the folder, and what each step said, by its name. `before` and `decided` are
    the programme file before and after the decisions were read back."""

    folder: Path
    language: Language = "nl"
    said: dict[str, Said] = field(default_factory=dict)
    before: str = ""
    decided: str = ""

    def toc(self, step: str, *arguments: str) -> Said:
        """Run a command as it is typed in that language, and keep what it said."""
        from toc.cli.app import application

        done = CliRunner().invoke(application(), [*map(self.say, arguments)])
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        self.said[step] = Said(done.exit_code, done.stdout, done.stderr)
        return self.said[step]

    def say(self, text: str) -> str:
        """A text of the Dutch year in the language of this one."""
        return in_language(text, self.language)

    def at(self, file: Path) -> Path:
        """Where a file of the Dutch year stands in this one."""
        return self.folder / self.say(file.as_posix())

    @property
    def plan(self) -> str:
        """The programme file as it now is."""
        return self.at(PLAN).read_text(encoding="utf-8")


@contextlib.contextmanager
def standing_in(year: Year) -> Iterator[None]:
    """Work in its folder, on the day of the example, with a terminal as wide as a page."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(year.folder)
        for name in ("TOC_LANGUAGE", "TOC_DEBUG", "NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE"):
            patch.delenv(name, raising=False)
        patch.setenv("COLUMNS", "100")
        patch.setenv("TOC_LANGUAGE", year.language)
        patch.setattr("toc.cli.days.today", lambda: TODAY)
        yield


def start(year: Year) -> None:
    """Fill a clean folder with the programme, and the three files that were sent."""
    year.at(PLAN).parent.mkdir(parents=True)
    text = year.say(EXAMPLE.read_text(encoding="utf-8"))
    year.at(PLAN).write_text(text, encoding="utf-8", newline="\n")
    partner_files.write(year.folder, language=year.language)


HAPPENED = {
    # In the year the programme leader writes down how far everything is,
    "    duur: 36\n    kosten: 60000\n": "    voortgang: {stand: loopt, datum: 2023-01}\n",
    "    duur: 24\n    kosten: 20000\n": "    voortgang: {stand: loopt, datum: 2023-03}\n",
    "    duur: 12\n    kosten: 15000\n": "    voortgang: {stand: klaar, datum: 2023-12}\n",
    "    duur: 24\n    kosten: 30000\n": "    voortgang: {stand: loopt, datum: 2023-02}\n",
    "    duur: 24\n    kosten: 8000\n": "    voortgang: {stand: loopt, datum: 2023-01}\n",
    "    duur: 24\n    kosten: 70000\n": "    voortgang: {stand: loopt, datum: 2023-04}\n",
    # and what was seen of an assumption,
    "        tekst: Mantelzorgers durven de zorg een dag over te dragen\n"
    "        noodzakelijk: ja\n"
    "        sterkte: zwak\n": "      bewijs:\n"
    "        soort: praktijk\n"
    "        tekst: Van de acht plaatsen waren er gemiddeld drie bezet\n"
    "        datum: 2023-12\n"
    "        bevinding: spreekt_tegen\n",
}
NEW_WORDS = (
    "Ouderen regelen hun zaken zelf met een tablet of telefoon",
    "Ouderen regelen hun zaken zelf of met hulp van iemand die zij vertrouwen",
)
"""and a goal gets other words."""


def what_happened(year: Year) -> None:
    """Write in the programme what happened in 2023."""
    text = year.plan
    for stands, added in HAPPENED.items():
        here = year.say(stands)
        assert text.count(here) == 1, here
        text = text.replace(here, here + year.say(added))
    old, new = map(year.say, NEW_WORDS)
    assert text.count(old) == 1
    year.at(PLAN).write_text(text.replace(old, new), encoding="utf-8", newline="\n")


def walked(folder: Path, language: Language = "nl") -> Year:
    """Walk the whole year in an empty folder."""
    year = Year(folder, language)
    start(year)
    with standing_in(year):
        _plan_2023(year)
        what_happened(year)
        _measure(year)
        _review(year)
        year.toc("plan 2024 undecided", "plan", "2024")
        year.toc("plan 2024 undecided json", "plan", "2024", "--json")
        _decide(year)
        _plan_2024(year)
    return year


def _plan_2023(year: Year) -> None:
    year.toc("validate", "validate", "--all")
    year.toc("plan 2023", "plan", "2023")
    year.toc("adopt 2023", "plan", "2023", "--adopt", "--role", "Stuurgroep",
             "--date", "2022-12-08")  # fmt: skip


def _measure(year: Year) -> None:
    year.toc("due before", "measure", "due", "--until", "2024-01-31", "--ics", "metingen.ics")
    year.toc("template", "measure", "template", "--partner", "Thuiszorg De Linde",
             "--to", "formulier-de-linde.xlsx")  # fmt: skip
    for who, file in (
        ("welzijn", partner_files.WELZIJN),
        ("thuiszorg", partner_files.THUISZORG),
        ("huisartsen", partner_files.HUISARTSEN),
    ):
        answers = [part for one in PARTNER_ANSWERS[file] for part in ("--map", one)]
        year.toc(f"{who} asks", "measure", "import", file)
        if who == "thuiszorg":
            year.toc(f"{who} mistake", "measure", "import", file, *answers)
            partner_files.write(year.folder, corrected=True, language=year.language)
        year.toc(who, "measure", "import", file, *answers)
        year.toc(f"{who} again", "measure", "import", file)
    year.toc("due after", "measure", "due", "--until", "2024-01-31")
    year.toc("validate measured", "validate", "--all")
    year.toc("progress", "progress", "--year", "2023")


DAY = Path("reflectiedag")
"""The folder with everything for the day."""

SHEET = DAY / "besluiten-2024.xlsx"


def _review(year: Year) -> None:
    year.toc("review", "review", "2023")
    year.toc("review day", "review", "2023", "--to", f"{DAY}/")
    for ending in ("pdf", "html", "md"):
        year.toc(f"review {ending}", "review", "2023", "--to", f"{DAY}/reflectie-2023.{ending}")


def _decide(year: Year) -> None:
    before = year.plan
    # Somebody wrote in a word of his own: nothing is read.
    first, *rest = filling_in.ANSWERS
    wrong = (replace(first, choice="eraf"), *rest)
    filling_in.fill_in(year.at(SHEET), wrong, year.language)
    year.toc("decisions mistake", "review", "read-decisions", SHEET.as_posix())
    assert year.plan == before
    filling_in.fill_in(year.at(SHEET), language=year.language)
    year.toc("decisions trial", "review", "read-decisions", SHEET.as_posix(), "--dry-run")
    assert year.plan == before
    year.toc("decisions", "review", "read-decisions", SHEET.as_posix())
    year.before, year.decided = before, year.plan
    year.toc("decisions again", "review", "read-decisions", SHEET.as_posix())
    assert year.plan == year.decided


def _plan_2024(year: Year) -> None:
    year.toc("validate decided", "validate")
    year.toc("plan 2024", "plan", "2024")
    year.toc("plan 2024 json", "plan", "2024", "--json")
    year.toc("since", "plan", "2024", "--since", "2023")
    year.toc("why", "plan", "2024", "--why", "respijtdag")
    year.toc("plan document", "plan", "2024", "--to", "jaarplan-2024.docx")
    year.toc("plan slides", "plan", "2024", "--to", "jaarplan-2024.pptx")
    year.toc("adopt 2024", "plan", "2024", "--adopt", "--role", "Stuurgroep",
             "--date", "2024-01-25")  # fmt: skip
    year.toc("log", "log")
