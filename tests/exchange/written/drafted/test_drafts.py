"""The draft of a plan: whatever the plan, a programme file that loads, without errors and without
data about people, in which nothing stands that is not in the plan."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings

from tests.each import each
from tests.examples import examples
from tests.exchange.written.drafted.everything import everything
from tests.exchange.written.drafted.made_up import plans
from toc.check.opening import dossier_of
from toc.check.rules.personal import personal_in
from toc.core.checked import Asked
from toc.core.loading import read_bytes
from toc.core.model import Programme, Source
from toc.core.model.base import Value
from toc.core.words import Language
from toc.exchange.commands import import_plan
from toc.exchange.written.collecting import Understood
from toc.exchange.written.draft import Found
from toc.exchange.written.draft_sources import said_words
from toc.exchange.written.drafting import draft_file
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Outline, Passage, Place, Role
from toc.exchange.written.plan_draft import PlanDraft
from toc.exchange.written.questions import Asks, Question
from toc.exchange.written.withholding import Withheld

HERE = Path(__file__).parent
PLANS = sorted((HERE.parents[1] / "plans" / "files").iterdir())
FILE = Path("concept.yaml")
ASKED = Asked(datetime.date(2026, 1, 1))
MADE: dict[Path, PlanDraft] = {}


def made(file: Path) -> PlanDraft:
    """The draft of a plan, made once for all tests."""
    if file not in MADE:
        MADE[file] = import_plan(file)
    return MADE[file]


def programme(text: str) -> Programme:
    """What a draft says. It says it without any problem."""
    reading = read_bytes(text.encode(), FILE)
    assert not reading.problems
    assert reading.programme is not None
    return reading.programme


@settings(max_examples=examples(25))
@given(plans())
def test_whatever_was_understood_the_draft_loads_and_has_no_errors(
    plan: tuple[Understood, Outline],
) -> None:
    understood, outline = plan
    drafted = draft_file(understood, outline, "nl", "Plan Sanne Visser v2.docx").text
    reading = read_bytes(drafted.encode(), FILE)
    assert [problem.id for problem in reading.problems] == []
    dossier = dossier_of(FILE, reading, ASKED)
    assert [problem.id for problem in dossier.errors] == []


@settings(max_examples=examples(40))
@given(plans())
def test_whatever_was_understood_nothing_about_people_is_in_the_draft(
    plan: tuple[Understood, Outline],
) -> None:
    understood, outline = plan
    drafted = draft_file(understood, outline, "en", "Plan Sanne Visser v2.docx").text
    said = texts(programme(drafted))
    assert [text for text in said if personal_in(text)] == []
    assert [text for text in said if re.search(r"(?:owner|partners): [A-Z]\. [A-Z]", text)] == []
    comments = [line for line in drafted.splitlines() if line.lstrip().startswith("#")]
    assert personal_in(" ".join(comments)) is None


@each(("kind",), [(kind,) for kind in Kind])
def test_who_leads_whatever_is_never_named(kind: Kind) -> None:
    """Elements that have a place for an owner, and those that have none."""
    place = Place(paragraph=1)
    told = {"owner": "B. Vlieringa", "partners": "Mark", "note": "projectleider: M. Schokker"}
    one = Found(kind, "Openbaar vervoer", [place], [0], details=told)
    outline = Outline((Passage(0, "Openbaar vervoer", Role.HEADING, place),))
    for language in get_args(Language):
        drafted = draft_file(Understood("Plan", [one], {}, ()), outline, language, "plan.docx")
        assert not re.search("Vlieringa|Schokker|Mark", drafted.text)


@each(
    ("said",),
    [("n.n.b.",), ("N.n.b.",), ("n.v.t.",), ("n.t.b.",), ("tbd",), ("nog niet bekend",), ("-",)],
)
def test_what_says_nothing_is_no_value(said: str) -> None:
    told = {"owner": said, "partners": said, "result": said, "source": said, "note": said}
    one = Found(Kind.INSPANNING, "Lezen", [Place(paragraph=1)], [0], details=told)
    drafted = draft_file(Understood("Plan", [one], {}, ()), Outline(()), "nl", "plan.docx")
    assert drafted.text.partition("inspanningen:")[2].splitlines() == [
        "",
        "  lezen:",
        "    tekst: Lezen",
        "    bron: {document: plan, paragraaf: alinea 1}",
    ]


def test_who_leads_a_line_is_told_as_left_out() -> None:
    place = Place(paragraph=1)
    one = Found(Kind.LINE, "Bus", [place], [0], details={"owner": "B. Vlieringa"})
    drafted = draft_file(Understood("Plan", [one], {}, ()), Outline(()), "nl", "plan.docx")
    assert drafted.withheld == (Withheld("person-name", place),)


@pytest.mark.parametrize("file", PLANS, ids=lambda file: file.name)
def test_a_draft_of_a_plan_has_no_errors(file: Path) -> None:
    draft = made(file)
    dossier = dossier_of(FILE, read_bytes(draft.text.encode(), FILE), ASKED)
    assert dossier.readable
    assert [problem.id for problem in dossier.errors] == []
    assert draft.text.count("\n") > 40


@settings(max_examples=examples(25))
@given(plans())
def test_every_question_that_is_open_stands_in_the_draft(
    plan: tuple[Understood, Outline],
) -> None:
    understood, outline = plan
    drafted = draft_file(understood, outline, "nl", "plan.docx").text
    assert len(re.findall(r"# Vraag: ", drafted)) == len(understood.questions)


def test_a_question_about_texts_that_are_not_in_the_draft_stands_above_all() -> None:
    places = Place(paragraph=1), Place(paragraph=2)
    said = "Lezen", "Dit is een taak."
    passages = tuple(Passage(n, said[n], Role.PARAGRAPH, places[n]) for n in range(2))
    one = Found(Kind.OPERATIONAL, "Lezen", [places[0]], [0])
    asked = Question("below|taken", Asks.KIND, (1,), ("inspanning", "aside"))
    drafted = draft_file(Understood("Plan", [one], {}, (asked,)), Outline(passages), "nl", "a.md")
    comments = drafted.text.partition("titel:")[0].split("#\n")
    assert " ".join(comments[-1].replace("# ", "").split()) == (
        "Vraag: Wat is deze tekst onder ‘taken’? Nu is dat: niets. Klopt dat niet, verbeter het "
        "dan. Het gaat om: ‘Dit is een taak.’ (alinea 2)"
    )


@pytest.mark.parametrize("file", PLANS, ids=lambda file: file.name)
def test_every_text_of_an_element_is_in_the_plan_and_says_where(file: Path) -> None:
    draft = made(file)
    plan = said_words(" ".join(one.text for one in draft.outline.passages))
    found = programme(draft.text)
    elements = [
        *found.strategic_goals.values(),
        *found.operational_goals.values(),
        *found.inspanningen.values(),
        *found.indicators.values(),
        *found.lines.values(),
    ]
    assert len(elements) > 5
    for one in elements:
        text = getattr(one, "text", "") or getattr(one, "title", "")
        assert one.source
        for source in one.source:
            assert source.document in found.documents
            assert source.section or file.suffix in (".mm", ".opml"), text
        if all(source.status == "literal" for source in one.source):
            assert all(said_words(part) in plan for part in text.split("(…)"))


@pytest.mark.parametrize("file", PLANS[:4], ids=lambda file: file.name)
def test_the_same_plan_gives_the_same_draft(file: Path) -> None:
    assert import_plan(file).text == made(file).text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_draft_is_laid_out_as_people_would(
    golden: Callable[[Path, str], None], language: Language
) -> None:
    drafted = draft_file(*everything(), language, "Plan Jeugd v2.docx")
    golden(HERE / "golden" / f"everything.{language}.yaml", drafted.text)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", ["titel", "taal", "profiel", "documenten", "visie", "inspanningen"]),
        ("en", ["title", "language", "profile", "documents", "vision", "inspanningen"]),
    ],
)
def test_the_keys_are_in_the_language_of_the_plan(language: Language, said: list[str]) -> None:
    draft = made(PLANS[0])
    drafted = draft_file(draft.understood, draft.outline, language, "plan.docx").text
    keys = re.findall(r"^([a-z_]+):", drafted, re.M)
    assert [key for key in keys if key in said] == said


def texts(value: object) -> list[str]:
    """Every text of a programme."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, Source | Value):
        return [one for name in value.model_fields_set for one in texts(getattr(value, name))]
    if isinstance(value, dict):
        return [one for inner in value.values() for one in texts(inner)]
    if isinstance(value, tuple):
        return [one for inner in value for one in texts(inner)]
    return []


@each(
    ("title", "head"),
    [
        (
            "",
            "# In het plan is geen titel gevonden; dit is de naam van het bestand.\n"
            "titel: Jeugd v2\n\n",
        ),
        ("Samen", "titel: Samen\n"),
    ],
)
def test_a_title_that_is_only_the_name_of_the_file_says_so(title: str, head: str) -> None:
    drafted = draft_file(Understood(title, [], {}, ()), Outline(()), "nl", "jeugd_v2.docx").text
    assert f"is.\n\n{head}taal: nl\n" in drafted
