"""For whom values are, and small groups in the programme file itself: held in everything that
`toc` makes. Every figure is made up, and is planted here to be looked for."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.leaks import KINDS, leaks, said
from tests.measure.progress_example import PLAN

# What was found, and what follows from it: where the path of the sensitive one is in 2024.
SENSITIVE = ("41,3731", "43,9371", "31,7392", "50,4577")
INTERNAL = ("38,1913", "39,4132")
SMALL = ("7,2834", "6,9172")
OPEN = "6,4373"

YEAR = ("--progress", "2024")


def figures(*given: str) -> re.Pattern[str]:
    """Any of these, as Dutch people or a computer write them."""
    digits = "|".join(one.replace(",", "[.,]") for one in given)
    return re.compile(rf"(?<!\d)(?<!\d[.,])(?:{digits})(?!\d)")


def _planted(text: str) -> str:
    text = text.replace(
        "    baseline: {value: 40, date: 2022, n: 200}\n    targets: {2025: 55, 2030: 75}\n"
        "    tolerance: 1\n",
        "    baseline: {value: 41.3731, date: 2022, n: 200}\n    targets: {2025: 55, 2030: 75}\n"
        "    privacy: sensitive\n    smallest_group: 10\n    owner: Partner\n"
        "    frequency: yearly\n    next_date: 2024\n",
    )
    text = text.replace(
        "    baseline: {value: 40, date: 2022, n: 200}\n    targets: {2026: 60}\n",
        "    baseline: {value: 38.1913, date: 2022, n: 200}\n    targets: {2026: 60}\n"
        "    privacy: internal\n    owner: Partner\n    frequency: yearly\n",
    )
    text = text.replace(
        "    baseline: {value: 7.2, date: 2022, n: 150}\n    targets: {2026: 6}\n",
        "    baseline: {value: 7.2834, date: 2022, n: 4}\n    targets: {2026: 6}\n"
        "    measured: {2023: 6.9172}\n    smallest_group: 10\n    owner: Partner\n"
        "    frequency: yearly\n",
    )
    return f"{text}planning: {{focus: {{2025: 2}}}}\n"


@pytest.fixture
def plan(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = home / "voorbeeld.yaml"
    text = _planted(PLAN)
    assert text.count("smallest_group") == 2
    assert text.count("privacy") == 2
    file.write_text(text, encoding="utf-8")
    (home / "voorbeeld").mkdir()
    rows = (
        "indicator;periode;waarde;n\n"
        "samenwerking;2023;43,9371;210\nsamenwerking;2024;31,7392;64\n"
        "bekend;2024;39,4132;90\n"
        f"stress;2024;{OPEN};90\n"
    )
    (home / "voorbeeld" / "measurements.csv").write_text(rows, encoding="utf-8")
    monkeypatch.setattr("toc.cli.days.today", lambda: datetime.date(2025, 2, 1))
    return file


def _made(run: Run, *arguments: str) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.err) == (0, ""), arguments


def _drawn(run: Run, plan: Path) -> None:
    file = str(plan)
    for now, folder in (((), "uit/plan"), (YEAR, "uit/stand")):
        kinds = ("--format", KINDS)
        _made(run, "export", file, *now, "--to", f"{folder}/", *kinds)
        _made(run, "export", file, *now, "--status", "--to", f"{folder}-status/", *kinds)
        for kind in ("docx", "pdf", "pptx", "md"):
            _made(run, "export", file, *now, "--to", f"{folder}-bijlage.{kind}")
    _made(run, "export", file, "--chain", "--to", "uit/keten/", "--format", KINDS)
    _made(run, "progress", file, "--year", "2024", "--charts", "uit/grafieken")
    ran = run("progress", file, "--year", "2024", "--json")
    Path("uit/stand.json").write_text(ran.out, encoding="utf-8")


def test_a_sensitive_value_or_a_small_group_comes_out_nowhere(run: Run, plan: Path) -> None:
    out = Path("uit")
    out.mkdir()
    file = str(plan)
    _drawn(run, plan)
    for kind in ("docx", "pdf", "pptx", "md", "html", "json", "xlsx"):
        _made(run, "plan", "2025", file, "--to", f"uit/plan.{kind}")
    for kind in ("docx", "pdf", "pptx", "md", "html", "json", "xlsx"):
        _made(run, "review", "2024", file, "--to", f"uit/terugblik.{kind}")
    _made(run, "review", "2024", file, "--to", "uit/dag/")
    _made(run, "measure", "template", file, "--partner", "Partner", "--to", "uit/formulier.xlsx")
    for kind in ("docx", "xlsx", "md"):
        _made(run, "export", "logframe", file, "--to", f"uit/logframe.{kind}")
    _made(run, "export", "table", file, "--to", "uit/tabel.csv")
    _made(run, "export", "table", file, "--internal", "--to", "uit/tabel-intern.csv")
    _made(run, "hand-out", file, "--residents", "--partner", "Partner", "--to", "uit/formulieren")
    assert len([one for one in out.rglob("*") if one.is_file()]) > 60
    assert leaks(out, figures(*SENSITIVE, *SMALL)) == []
    # What everybody may see is there, so that something was looked at.
    assert "stand-bijlage.docx" in leaks(out, figures(OPEN))


def _kept(run: Run, file: Path, *arguments: str, code: int = 0) -> None:
    """What a command says, kept as a file."""
    ran = run(*arguments)
    assert ran.code == code, (arguments, ran.err)
    assert ran.out
    file.write_text(ran.out + ran.err, encoding="utf-8")


FORMS = ("text", "json", "sarif", "github", "junit", "markdown", "html")


def test_what_a_command_says_to_a_file_has_no_such_value_either(run: Run, plan: Path) -> None:
    out = Path("uit")
    out.mkdir()
    file = str(plan)
    old = Path("oud.yaml")
    text = re.sub(r"(measured: \{2023|\{value): [\d.]+", r"\g<1>: 1", plan.read_text("utf-8"))
    assert text.count(": 1,") > 2
    old.write_text(text, encoding="utf-8")
    for form in FORMS:
        _kept(run, out / f"validate-{form}", "validate", file, "--all", "--format", form)
    for name, arguments in {
        "show": ("show", file),
        "show.json": ("show", file, "--json"),
        "why": ("why", "samen", file),
        "plan": ("plan", "2025", file),
        "plan.json": ("plan", "2025", file, "--json"),
        "plan-all": ("plan", "2025", file, "--all"),
        "plan-sure": ("plan", "2025", file, "--how-sure"),
        "review": ("review", "2024", file),
        "review.json": ("review", "2024", file, "--json"),
        "progress.json": ("progress", file, "--year", "2024", "--json"),
        "due": ("measure", "due", file),
        "due.json": ("measure", "due", file, "--json"),
        "compare": ("compare", str(old), file),
        "compare.json": ("compare", str(old), file, "--json"),
        "log": ("log", file),
        "log.json": ("log", file, "--json"),
    }.items():
        _kept(run, out / name, *arguments)
    asked = ("merge", file, str(old), "--dry-run")
    _kept(run, out / "merge", *asked, code=1)
    _kept(run, out / "merge.json", *asked, "--json", code=1)
    assert leaks(out, figures(*SENSITIVE, *SMALL)) == []
    # What everybody may see is there, so that something was looked at.
    assert {"review.json", "progress.json"} <= set(leaks(out, figures(OPEN)))
    assert "voorbeeld.yaml: …\n    oud.yaml: …\n" in (out / "merge").read_text("utf-8")
    assert "nulmeting: … → …" in (out / "compare").read_text("utf-8")


def test_findings_about_such_values_do_not_carry_them(run: Run, plan: Path) -> None:
    """As warnings that quote them, and as errors with the line that they stand on."""
    out = Path("uit")
    out.mkdir()
    text = plan.read_text(encoding="utf-8")
    warned = text.replace("value: 41.3731", "value: 141.3731").replace(
        "value: 7.2834", "value: -7.2834"
    )
    broken = text.replace("value: 41.3731", "valeu: 41.3731").replace(
        "{2023: 6.9172}", "{2023: 6,9172}"
    )
    unread = text.replace("value: 41.3731,", "value: 41.3731")
    for name, wrong in (("gewaarschuwd", warned), ("fout", broken), ("onleesbaar", unread)):
        assert wrong != text
        plan.write_text(wrong, encoding="utf-8")
        for form in FORMS:
            ran = run("validate", str(plan), "--all", "--format", form)
            (out / f"{name}-{form}").write_text(ran.out + ran.err, encoding="utf-8")
            assert name == "gewaarschuwd" or ran.code
        ran = run("plan", "2025", str(plan))
        (out / f"{name}-plan").write_text(ran.out + ran.err, encoding="utf-8")
    assert leaks(out, figures("141,3731", *SENSITIVE, *SMALL, "9172")) == []
    assert "buiten 0 tot 100: …" in said(out / "gewaarschuwd-json")


def test_what_is_internal_stays_inside(run: Run, plan: Path) -> None:
    out = Path("uit")
    out.mkdir()
    file, outside = str(plan), Path("uit/buiten")
    outside.mkdir()
    _made(run, "export", file, "--to", "uit/buiten/pagina.html")
    _made(run, "export", file, *YEAR, "--to", "uit/buiten/stand.html")
    for kind in ("docx", "xlsx", "md"):
        _made(run, "export", "logframe", file, "--to", f"uit/buiten/logframe.{kind}")
    _made(run, "export", "table", file, "--to", "uit/buiten/tabel.csv")
    assert leaks(out, figures(*INTERNAL)) == []
    assert "stand.html" in leaks(outside, figures(OPEN))
    _made(run, "export", file, *YEAR, "--to", "uit/bijlage.md")
    _made(run, "export", file, "--status", "--to", "uit/meten.xlsx")
    _made(run, "plan", "2025", file, "--to", "uit/plan.md")
    _made(run, "review", "2024", file, "--to", "uit/terugblik.md")
    _made(run, "export", "table", file, "--internal", "--to", "uit/tabel.csv")
    found = leaks(out, figures(INTERNAL[1]))
    assert {"bijlage.md", "plan.md", "terugblik.md", "tabel.csv"} <= set(found)


def test_the_screen_of_progress_shows_the_office_what_is_sensitive(run: Run, plan: Path) -> None:
    ran = run("progress", str(plan), "--year", "2024")
    assert "31,7392" in ran.out
    assert not figures(*SMALL).search(ran.out)
    said_small = " ".join(ran.out.split())
    assert "Nulmeting: niet getoond. Zij gaat over te weinig mensen" in said_small


def test_it_is_said_that_a_value_is_left_out_and_why(run: Run, plan: Path) -> None:
    file = str(plan)
    _made(run, "export", file, *YEAR, "--to", "bijlage.md")
    text = said(Path("bijlage.md"))
    assert "De waarden staan hier niet: ze zijn gevoelig (privacy: gevoelig)." in text
    assert "| niet getoond (gevoelig) in 2024 |" in text
    _made(run, "progress", file, "--year", "2024", "--charts", "grafieken")
    drawn = said(Path("grafieken/indicator-samenwerking.svg"))
    assert "De waarden staan hier niet: ze zijn gevoelig" in drawn
    assert "niets te tekenen" not in drawn
    _made(run, "export", file, *YEAR, "--to", "stand.html")
    page = said(Path("stand.html"))
    inside = "De waarden staan hier niet: ze zijn alleen voor intern gebruik (privacy: intern)."
    assert inside in page
    assert inside not in text
    _made(run, "export", file, "--to", "plan.html")
    assert "niet getoond (gevoelig) in 2024" in said(Path("plan.html"))


def test_the_same_question_has_the_same_answer_everywhere(run: Run, plan: Path) -> None:
    """The last value, from the measurements beside the plan."""
    file = str(plan)
    _made(run, "export", file, "--status", "--to", "status.xlsx")
    _made(run, "export", file, "--to", "pagina.html")
    _made(run, "export", file, "--to", "bijlage.md")
    _made(run, "plan", "2025", file, "--to", "jaarplan.md")
    for made in (
        Path("status.xlsx"),
        Path("pagina.html"),
        Path("bijlage.md"),
        Path("jaarplan.md"),
    ):
        assert "6,4373 in 2024" in said(made).replace("\u00a0", " "), made
    year = said(Path("jaarplan.md"))
    assert "| D4 | Geldstress, op een schaal van 1 tot 10 | niet getoond (kleine groep) |" in year
    assert "De stand van een indicator: er is nog niet gemeten. | 2 van 5 |" in year


def test_measurements_with_errors_stop_a_drawing_too(run: Run, plan: Path) -> None:
    """What may be shown is not known then."""
    (plan.parent / "voorbeeld" / "measurements.csv").write_text("wat;is;dit\n", encoding="utf-8")
    ran = run("export", str(plan), "--to", "bijlage.md")
    assert ran.code == 1
    assert "measurements.csv" in ran.err
    assert not Path("bijlage.md").exists()
