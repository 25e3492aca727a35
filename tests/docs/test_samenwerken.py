"""Who follows docs/samenwerken.md, or docs/en/working-together.md, with nothing but the plan and
what came back on forms, gets what the page shows."""

from __future__ import annotations

import datetime
import re
import shlex
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.change.taking_in.filled import answers, as_file
from tests.docs.dutch_keys import with_dutch_keys
from toc.cli.app import application
from toc.core.words import Language

TOP = Path(__file__).resolve().parents[2]
PLAN = Path("programmes") / "alliantie-van-kracht.yaml"
PAGES: dict[Language, Path] = {
    "nl": TOP / "docs" / "samenwerken.md",
    "en": TOP / "docs" / "en" / "working-together.md",
}
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
STORY: dict[Language, str] = {"nl": "## Drie mensen tegelijk", "en": "## Three people at once"}
SPEEDDATES = "inspanningen/speeddates"
THEIRS = (
    ("  banen:\n", "  # nog bespreken met de werkgevers\n  banen:\n"),
    ("Naar behoefte banen creëren voor", "Naar behoefte werk creëren voor"),
)
"""What somebody else changed in a copy of the plan, in an editor."""


def prepared(language: Language) -> None:
    """The plan, and what partners sent back."""
    PLAN.parent.mkdir()
    dutch = language == "nl"
    text = (TOP / PLAN).read_text(encoding="utf-8")
    PLAN.write_text(with_dutch_keys(text) if dutch else text, encoding="utf-8")
    shutil.copy(PLAN, "versie-1.yaml" if dutch else "version-1.yaml")
    theirs = PLAN.read_text(encoding="utf-8")
    for old, new in THEIRS:
        assert theirs.count(old) == 1
        theirs = theirs.replace(old, new)
    name = "plan-van-piet.yaml" if dutch else "plan-of-pete.yaml"
    Path(name).write_text(theirs, encoding="utf-8")
    of_plan = {"plan": PLAN.stem, "programme": "Alliantie van Kracht"}
    emmen = answers(
        (SPEEDDATES, "ours", "", "yes"),
        (SPEEDDATES, "contributes:samenwerking-verwezenlijkt", "", "9"),
        (SPEEDDATES, "remark", "", "Eén keer per jaar is genoeg"),
        ("programme", "idea-1", "", "Elkaars werk een dag meedoen"),
        ("programme", "goal-1", "", "samenwerking-verwezenlijkt"),
        partner="gemeente-emmen",
        title="Gemeente Emmen",
        role="beleidsadviseur",
        **of_plan,
    )
    school = answers(
        (SPEEDDATES, "contributes:samenwerking-verwezenlijkt", "", "0"),
        partner="scholengroep-oost",
        title="Scholengroep Oost",
        respondent="b2",
        **of_plan,
    )
    name = "antwoorden" if dutch else "answers"
    Path(f"{name}-gemeente-emmen.json").write_bytes(as_file(emmen))
    Path(f"{name}-scholengroep-oost.json").write_bytes(as_file(school))


def chapters(language: Language) -> tuple[str, str]:
    """The story that the page begins with, and the rest of it: each starts from the same plan."""
    page = PAGES[language].read_text(encoding="utf-8")
    before, heading, after = page.partition(STORY[language])
    story, mark, rest = after.partition("\n## ")
    assert heading
    assert mark
    return story, before + rest


def follow(text: str) -> int:
    """Type what stands there and hold what comes beside what is shown; how much that is."""
    said, shown = "", 0
    for kind, body in BLOCK.findall(text):
        if kind == "console":
            done = CliRunner().invoke(application(), shlex.split(body)[2:])
            assert (done.exit_code, done.stderr) == (0, ""), body
            said = done.stdout.replace("\u00a0", " ").replace("\\", "/")
        elif kind == "text":
            assert body in said
            shown += 1
        else:
            plans = [one.read_text(encoding="utf-8") for one in Path().rglob("*.yaml")]
            assert any(body in one for one in plans)
            shown += 1
    return shown


@pytest.fixture(params=PAGES)
def language(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Language:
    language: Language = request.param
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TOC_LANGUAGE", language)
    monkeypatch.setattr("toc.cli.days.today", lambda: datetime.date(2026, 12, 3))
    moment = datetime.datetime(2026, 12, 3, 14, 5, tzinfo=datetime.UTC)
    monkeypatch.setattr("toc.core.records.history.recording.now", lambda: moment)
    prepared(language)
    return language


def test_the_whole_way_goes_as_the_page_says(language: Language) -> None:
    assert follow(chapters(language)[1]) >= 5


def test_three_people_change_one_plan(language: Language) -> None:
    """In an editor, in the terminal and on a form; joined, compared and shown to a board."""
    key, cost = ("tekst", "kosten") if language == "nl" else ("text", "cost")
    old, new = (one.replace("text:", f"{key}:") for one in OF_ANNA)
    copy = PLAN.read_text(encoding="utf-8")
    assert old in copy
    name = "kopie-anna.yaml" if language == "nl" else "copy-anna.yaml"
    Path(name).write_text(copy.replace(old, new), encoding="utf-8")
    assert follow(chapters(language)[0]) >= 4
    text = PLAN.read_text(encoding="utf-8")
    assert f"{cost}: 2500" in text
    assert "elkaars-werk-een-dag-meedoen" in text
    assert new in Path(name).read_text(encoding="utf-8")
    assert new not in text  # the last step was taken back


OF_ANNA = (
    "    text: Meer tijd organiseren voor kennismaking nazorg en warme overdrachten\n",
    "    # Zo besproken in het team van 1 december\n"
    "    text: Meer tijd maken voor kennismaking, nazorg en warme overdracht\n",
)


def test_both_pages_have_the_same_parts() -> None:
    pages = [page.read_text(encoding="utf-8") for page in PAGES.values()]
    heads = [re.findall(r"^#+", page, re.MULTILINE) for page in pages]
    assert heads[0] == heads[1]
    kinds = [[kind for kind, _ in BLOCK.findall(page)] for page in pages]
    assert kinds[0] == kinds[1]
    assert pages[0].count("\n- ") == pages[1].count("\n- ")
