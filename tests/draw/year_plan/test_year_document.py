"""The year plan as a document: every chapter, every open point, and no number but the plan's."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.draw.year_plan.cases import CASES, CHAPTERS, Case, case, row_of, unexplained
from toc.documents.document import Figure, Items, Paragraph, Table, Tone
from toc.documents.kinds import Kind
from toc.documents.writers import write
from toc.draw.figures import figures_of
from toc.draw.year_plan import material, year_document, year_workbook
from toc.draw.year_plan.chosen import why_chosen
from toc.draw.year_plan.decision_points import decision_points
from toc.draw.year_plan.material import sentence
from toc.draw.year_plan.not_now import what_it_takes
from toc.draw.year_plan.open_points import open_points
from toc.plan.choosing import explain
from toc.plan.choosing.explain import DecidedBy
from toc.plan.choosing.limits import Scarce, units
from toc.plan.report.demands import amount_said

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(params=CASES)
def made(request: pytest.FixtureRequest) -> Case:
    return case(request.param)


def test_every_chapter_is_there_in_order(made: Case) -> None:
    found = [chapter.id for chapter in made.document.chapters]
    annex = ["netwerken"] if made.m.programme.networks else []
    assert found == [*CHAPTERS, *annex]
    for chapter in made.document.chapters:
        blocks = list(chapter.all_blocks())
        assert blocks, chapter.id
        for block in blocks:
            if isinstance(block, Table):
                assert block.rows
                assert all(len(row) == len(block.columns) for row in block.rows)
            elif isinstance(block, Items):
                assert block.items
            elif isinstance(block, Figure):
                assert block.alternative


def test_every_open_point_is_counted_with_who_and_where(made: Case) -> None:
    points = open_points(made.m).points
    table = made.table("open-punten")
    titles = [chapter.title for chapter in made.document.chapters]
    assert len(table.rows) == len(points) > 0
    for point, row in zip(points, table.rows, strict=True):
        assert row[0].text == f"O{point.number}"
        assert row[2].number == point.count == (len(point.ids) or 1)
        assert row[2].text == (f"{point.count} van {point.all}" if point.all else str(point.count))
        assert row[3].text
        assert row[4].text in titles


def test_an_open_point_is_told_in_its_chapter_and_nothing_else_is_referred_to(made: Case) -> None:
    points = open_points(made.m).points
    known = {f"O{point.number}" for point in points}
    for text in made.texts():
        assert set(re.findall(r"\bO\d+\b", text)) <= known
    chapters = {chapter.id: chapter for chapter in made.document.chapters}
    for point in points:
        said = [
            f"{block.label} {block.text}"
            for block in chapters[point.chapter].all_blocks()
            if isinstance(block, Paragraph) and block.tone is Tone.OPEN
        ]
        assert any(re.search(rf"\bO{point.number}\b", text) for text in said), point.key


def test_what_is_open_in_a_table_is_an_open_point_of_that_chapter(made: Case) -> None:
    told = {point.chapter for point in open_points(made.m).points}
    for chapter in made.document.chapters:
        tables = [block for block in chapter.all_blocks() if isinstance(block, Table)]
        if any(cell.open for table in tables for row in table.rows for cell in row):
            assert chapter.id in told


def test_no_cell_and_no_paragraph_is_a_blank(made: Case) -> None:
    for block in made.document.all_blocks():
        if isinstance(block, Paragraph):
            assert block.text or block.label
        elif isinstance(block, Table):
            for row in block.rows:
                # A heading, or what has no code, or the sums.
                blanks = [cell for cell in row if not cell.text]
                assert len(blanks) <= 1 or (row[0].strong and len(blanks) == len(row) - 1)


@pytest.mark.parametrize(
    ("key", "known"),
    [
        ("owner", lambda one: one.owner),
        ("result", lambda one: one.result),
        ("cost", lambda one: one.cost),
        ("fte", lambda one: one.fte),
        ("milestones", lambda one: one.milestones),
    ],
)
def test_what_is_counted_is_what_the_programme_does_not_say(
    made: Case, key: str, known: Callable[[object], object]
) -> None:
    m = made.m
    missing = {name for name in m.in_plan if not known(m.programme.inspanningen[name])}
    point = open_points(m).of(key)
    assert set(point.ids if point is not None else ()) == missing


def test_everything_chosen_is_in_the_table_and_has_a_card_and_nothing_else(made: Case) -> None:
    m = made.m
    assert set(m.chosen) == set(m.proposal.choice.starts)
    cards = next(one for one in made.document.chapters if one.id == "per-inspanning").sections
    assert [card.id for card in cards] == [f"kaart-{name}" for name in (*m.chosen, *m.fixed)]
    if m.chosen:
        rows = [row for row in made.table("gekozen").rows if not row[0].strong]
        assert [row[0].text for row in rows] == [f"G{n}" for n in range(1, len(m.chosen) + 1)]
        assert [row[1].text for row in rows] == [m.text(name) for name in m.chosen]
        assert all(row[2].text for row in rows)


def test_everything_is_somewhere_once(made: Case) -> None:
    m = made.m
    everything = [*m.in_plan, *m.not_now, *m.over]
    assert sorted(everything) == sorted(m.programme.inspanningen)
    if m.not_now:
        rows = [row for row in made.table("nu-niet").rows if not row[0].strong]
        assert [row[0].text for row in rows] == [f"N{n}" for n in range(1, len(m.not_now) + 1)]
        assert [row[2].text for row in rows] == [what_it_takes(m, name) for name in m.not_now]


def test_the_numbers_of_the_means_are_those_of_the_proposal(made: Case) -> None:
    m = made.m
    table = made.table("middelen")
    heads = [column.title for column in table.columns]
    for use, row in zip(m.proposal.usage, table.rows, strict=True):
        cells = dict(zip(heads, row, strict=True))
        whole = units(use.limit_kind)
        assert cells["Nodig"].number == use.used / whole
        assert cells["Ruimte"].number == (None if use.amount is None else use.amount / whole)
        if use.over:
            assert cells["Over of tekort"].number == -use.over / whole
            assert cells["Over of tekort"].text.startswith("tekort ")


def test_what_each_takes_adds_up_to_what_is_used(made: Case) -> None:
    tables = [table for table in made.tables() if table.id == "middelen-per-inspanning"]
    whole = [use for use in made.m.proposal.usage if not use.partner]
    used: dict[tuple[Scarce, int], float] = {
        (use.limit_kind, use.period): use.used / units(use.limit_kind)
        for use in whole
        if use.limit_kind is not Scarce.FOCUS
    }
    for table in tables:
        *rows, total = table.rows
        for i in range(2, len(table.columns)):
            summed = sum(row[i].number or 0 for row in rows)
            period, which = divmod(i - 2, 2)
            scarce = (Scarce.BUDGET, Scarce.FTE)[which]
            assert summed == pytest.approx(used.get((scarce, period), 0))
            # What is not known of one is not counted, and is not nothing.
            if any(row[i].open for row in rows):
                said = amount_said(scarce, round(summed * units(scarce)), made.m.language)
                told = f"ten minste {said}" if summed else "niet bekend"
                assert (total[i].text, total[i].number, total[i].open) == (told, None, True)
            else:
                assert total[i].number == pytest.approx(summed)


def test_the_first_page_says_what_the_plan_says(made: Case) -> None:
    m, first = made.m, made.document.chapters[0]
    texts = [block.text for block in first.blocks if isinstance(block, Paragraph)]
    said = f"{len(m.chosen)} inspanning{'en' if len(m.chosen) != 1 else ''}"
    assert (said if m.chosen else "begint volgens dit voorstel geen inspanning.") in texts[0]
    for over in m.report.over:
        assert over.sentence in texts
    items = [item for block in first.blocks if isinstance(block, Items) for item in block.items]
    asked = decision_points(m, open_points(m))
    assert [item.label for item in items if item.label.startswith("B")] == [
        f"B{point.number}" for point in asked
    ]
    counted = re.findall(r"G\d+", " ".join(item.label for item in items))
    assert len(counted) in (0, len(m.chosen))


def test_goals_stand_as_in_the_proposal(made: Case) -> None:
    m = made.m
    if not m.goals:
        return
    table = made.table("doelen")
    words = {"served": "Ja, door ", "possibly": "Mogelijk, door ", "not_now": "Nu niet"}
    for goal in m.goals:
        row = row_of(table, m.codes[goal])
        for number, period in enumerate(m.report.periods):
            (state,) = (one for one in period.goals if one.id == goal)
            text = row[2 + number].text
            assert text.startswith(words.get(state.state, "Geen enkele inspanning"))
            for name in state.served_by:
                assert re.search(rf"\b{m.codes[name]}\b", text)


def test_every_figure_is_drawn(made: Case) -> None:
    from toc.draw.figures import scenes

    figures = [block for block in made.document.all_blocks() if isinstance(block, Figure)]
    assert len({figure.id for figure in figures}) == len(figures)
    for figure in figures:
        assert scenes(figure.view), figure.id


def test_ids_of_tables_are_unique(made: Case) -> None:
    names = [table.id for table in made.tables()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("name", ["real", "example", "rich", "empty"])
def test_the_document_reads(name: str, golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / f"{name}.md", write(case(name).document, Kind.MARKDOWN).decode())


def test_in_english_it_holds_the_same() -> None:
    m = case("rich").m
    english = material(m.proposal, m.earlier, language="en")
    document = year_document(english)
    assert [chapter.id for chapter in document.chapters][: len(CHAPTERS)] == [*CHAPTERS]
    assert document.title == "Phase plan 2025"
    assert len(open_points(english).points) == len(open_points(m).points)


@pytest.mark.parametrize("kind", [Kind.MARKDOWN, Kind.JSON, Kind.HTML, Kind.XLSX])
def test_the_same_plan_gives_the_same_bytes(kind: Kind) -> None:
    make = year_workbook if kind is Kind.XLSX else year_document
    m = case("example").m
    first, second = (write(make(m), kind, draw=figures_of) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("kind", [Kind.DOCX, Kind.PDF])
def test_office_files_are_the_same_bytes_too(kind: Kind) -> None:
    document = case("empty").document
    first, second = (write(document, kind, draw=figures_of) for _ in range(2))
    assert first == second


def test_a_date_and_a_version_stand_there_only_when_given() -> None:
    m = case("example").m
    assert year_document(m).date == year_document(m).version == ""
    dated = year_document(m, date="14 november 2024", version="abc")
    assert (dated.date, dated.version) == ("14 november 2024", "abc")


# What the board is asked


def asked(name: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    m = case(name).m
    points = decision_points(m, open_points(m))
    return {point.short: (point.question, point.under) for point in points}


def test_the_board_is_asked_about_the_plan_itself_first() -> None:
    for name in CASES:
        m = case(name).m
        first = next(iter(asked(name)))
        assert first == f"Vaststellen van het plan voor {m.period}"


def test_the_board_is_asked_about_each_shortage_with_the_demands_in_words() -> None:
    found = asked("example")
    question, under = found["Het tekort aan menskracht bij Huisartsengroep Veenmeren in 2025"]
    assert question == (
        "In 2025 vraagt het plan 1,04 fte van Huisartsengroep Veenmeren, die 0,8 fte kan "
        "inzetten. Dat is 0,24 fte te weinig voor wat al vastligt. Maakt Huisartsengroep "
        "Veenmeren meer vrij, of komt u terug op een van deze afspraken of besluiten?"
    )
    m = case("example").m
    assert m.named("valpreventie") in under[0]
    assert m.named("wijkteam") in under[1]


def test_the_board_is_asked_when_what_is_postponed_comes_back_unless_it_is_in_the_plan() -> None:
    assert "1 uitgestelde inspanning zonder datum" in asked("example")
    assert "1 uitgestelde inspanning zonder datum" not in asked("years")


def test_the_board_is_asked_about_ties_proposals_bare_goals_and_the_focus_limit() -> None:
    found = asked("real")
    m = case("real").m
    tied = sum(m.proposal.reasons[name].verdict.value == "tie" for name in m.chosen)
    short = f"{tied} keuzes waarbij alleen de volgorde in het bestand de doorslag gaf"
    assert len(found[short][1]) == tied
    assert "De focusgrens van 12 (een voorstel)" in found
    assert len(found["10 voorgestelde volgordes en combinaties"][1]) == 10
    assert len(found["4 doelen waarvoor het programma geen inspanning heeft"][1]) == 4
    assert found["Eigenaren voor 12 gekozen inspanningen"][1] == ()


def test_the_board_is_asked_about_what_slipped_and_what_is_contested() -> None:
    found = asked("rich")
    assert found["1 inspanning die klaar had moeten zijn"][1] == (
        case("rich").m.named("woonscan"),
    )
    assert "1 inspanning waarvan niet bekend is of zij is begonnen" in found
    sure = case("rich").m.report.how_sure
    assert sure is not None
    unsure = len(sure.contested) + len(sure.near)
    assert any(f"{unsure} keuze" in short and "anders" in short for short in found) is bool(unsure)


def test_there_is_a_question_only_where_there_is_something_to_ask() -> None:
    assert [*asked("empty")] == [
        "Vaststellen van het plan voor 2024",
        f"Het invullen van {len(open_points(case('empty').m).points)} open punten",
    ]


# The workbook


def test_the_workbook_has_the_sheets_that_a_controller_asks_for(made: Case) -> None:
    book = year_workbook(made.m)
    tables = [block for block in book.all_blocks() if isinstance(block, Table)]
    names = [table.id for table in tables]
    assert names[:5] == ["gekozen", "nu-niet", "middelen", "bedragen", "besluitpunten"]
    assert names[-1] == "open-punten"
    assert len(set(names)) == len(names)
    in_plan, not_now, _, amounts, *_ = tables
    assert [row[1].text for row in in_plan.rows] == [*made.m.in_plan]
    assert [row[1].text for row in not_now.rows] == [*made.m.not_now]
    for use in made.m.proposal.usage:
        if use.limit_kind is Scarce.FOCUS or use.partner:
            continue
        what = ("Kosten", "Menskracht")[use.limit_kind is Scarce.FTE]
        period = made.m.period_title(use.period)
        for name, taken in use.by.items():
            rows = [row for row in amounts.rows if row[1].text == name and row[4].text == what]
            whole = sum(row[6].number or 0 for row in rows if row[3].text == period)
            # Each part is rounded up by itself.
            over = whole * units(use.limit_kind) - taken
            assert -0.01 < over < len(rows)


def test_a_sentence_has_a_capital_and_a_stop() -> None:
    assert sentence("dat is zo") == "Dat is zo."
    assert sentence("Is dat zo?") == "Is dat zo?"


def test_what_was_not_worked_out_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """With much to choose from not every reason is sought: a document names no command for it."""
    monkeypatch.setattr(explain, "MOST_EXPLAINED", 0)
    monkeypatch.setattr(explain, "_QUESTIONS", 0)
    m = unexplained()
    reasons = m.proposal.reasons
    left = [name for name, reason in reasons.items() if reason.verdict is DecidedBy.NOT_ASKED]
    out = next(name for name in left if name not in m.proposal.choice.starts)
    chosen = next(name for name in left if name in m.proposal.choice.starts)
    assert what_it_takes(m, out) == "Niet apart nagegaan."
    assert why_chosen(m, chosen).endswith("Hoort bij de beste keuze.")
    made = Case(m, year_document(m))
    assert "Hoort niet bij de beste keuze" in "\n".join(made.texts())
    assert "--why" not in "\n".join(made.texts())
    assert year_workbook(m).chapters
