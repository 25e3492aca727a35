"""The long table: every fact once, nothing made up, and no small group to be worked out."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.measure.monitoring.progress_plans import tree
from tests.measure.progress_example import write
from toc.check.opening import open_dossier
from toc.core.graph import GoalGraph
from toc.core.model.measurements import Measurement, Measurements, to_group, to_period
from toc.core.records.measurements import read_measurements
from toc.documents.writers.markdown import markdown
from toc.exchange.table import COLUMNS, RECORDS, TableRow, codebook, tidy
from toc.exchange.table.files import tidy_csv
from toc.exchange.words.table import TIDY

TOP = Path(__file__).parents[3]
GOLDEN = Path(__file__).parent / "golden"
END = datetime.date(2024, 12, 31)
K = 10


def rows_of(plan: GoalGraph, *rows: Measurement, on: datetime.date = END) -> tuple[TableRow, ...]:
    return tidy("plan", plan, Measurements(rows), on)


def only(rows: tuple[TableRow, ...], record: str, **given_: object) -> list[TableRow]:
    return [
        row
        for row in rows
        if row.record == record and all(getattr(row, key) == one for key, one in given_.items())
    ]


def test_an_example_whole(tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    dossier = open_dossier(write(tmp_path))
    assert dossier.tree is not None
    read = read_measurements(dossier.file, dossier.tree.programme, datetime.date(2025, 2, 1))
    assert read.measurements is not None
    rows = tidy("voorbeeld", dossier.tree, read.measurements, END)
    assert rows == tidy("voorbeeld", dossier.tree, read.measurements, END)
    golden(GOLDEN / "table.csv", tidy_csv(rows).decode().replace("\r\n", "\n"))


def test_the_real_plan_has_every_element_and_link_once() -> None:
    dossier = open_dossier(TOP / "programmes" / "alliantie-van-kracht.yaml")
    plan = dossier.tree
    assert plan is not None
    programme = plan.programme
    rows = rows_of(plan)
    levels = Counter(row.level for row in only(rows, "element"))
    assert levels == {
        "programme": 1,
        "vision": 1,
        "line": len(programme.lines),
        "theme": len(programme.themes),
        "network": len(programme.networks),
        "strategic_goal": len(programme.strategic_goals),
        "operational_goal": len(programme.operational_goals),
        "inspanning": len(programme.inspanningen),
    }
    ends = [(row.id, row.related_id) for row in only(rows, "link", field="contributes_to")]
    assert len(ends) == len(set(ends))
    assert set(ends) == set(plan.contributions.edges)
    by_network = only(rows, "link", status="network")
    assert len(by_network) == 80
    # Nobody has judged them, so there is no number.
    assert {row.number for row in only(rows, "link")} == {None}
    assert only(rows, "measurement") == []
    assert [RECORDS.index(row.record) for row in rows] == sorted(
        RECORDS.index(row.record) for row in rows
    )


def test_what_an_inspanning_takes() -> None:
    work = {
        "text": "Bellen",
        "contributes_to": {
            "goal": "visie",
            "points": 9,
            "rationale": "Wie belt\nhelpt",
            "assumption": {"text": "Er is tijd", "necessary": "yes", "strength": "weak"},
            "evidence": {"kind": "onderzoek", "date": "2021", "finding": "supports"},
        },
        "cost": {"partners": {"gemeente": 100, "fonds": 50.5}},
        "fte": 0.5,
        "duration": 6,
        "start": "2024-03",
        "scores": {"tempo": 3},
        "progress": {"state": "running", "date": "2024-04-01"},
    }
    rows = rows_of(tree(inspanningen={"bel": work}))
    (cost,) = only(rows, "property", field="cost")
    assert (cost.number, cost.unit) == (Decimal("150.5"), "EUR")
    shares = only(rows, "property", field="cost_of_partner")
    assert [(row.role, row.number) for row in shares] == [
        ("gemeente", Decimal(100)),
        ("fonds", Decimal("50.5")),
    ]
    (start,) = only(rows, "property", field="start")
    assert (start.start, start.end) == (datetime.date(2024, 3, 1), datetime.date(2024, 3, 31))
    (link,) = only(rows, "link")
    assert (link.related_id, link.number, link.text) == ("vision", Decimal(9), "Wie belt helpt")
    (assumed,) = only(rows, "assumption")
    assert (assumed.field, assumed.status, assumed.text) == ("necessary", "weak", "Er is tijd")
    (proof,) = only(rows, "evidence")
    assert (proof.field, proof.status) == ("onderzoek", "supports")
    assert proof.end == datetime.date(2021, 12, 31)
    (score,) = only(rows, "property", field="score")
    assert (score.related_id, score.number) == ("tempo", Decimal(3))
    (state,) = only(rows, "status")
    assert (state.status, state.start) == ("running", datetime.date(2024, 4, 1))
    assert {row.number for row in only(rows, "property", field="duration")} == {Decimal(6)}


def test_tags_stand_as_the_lists_have_them() -> None:
    goals = {"a": {"text": "A", "sdg": ["SDG 1.A", "1"], "wellbeing": "Gezondheid"}}
    rows = rows_of(tree(strategic_goals=goals))
    assert [row.text for row in only(rows, "property", id="a")] == ["1.a", "1", "health"]


def test_a_decision_has_the_days_of_its_period() -> None:
    decided = {"decision": "later", "reason": "Geen tijd", "role": "stuurgroep"}
    decisions = [
        {**decided, "inspanning": "bel", "period": "2024", "date": "2023-11"},
        {**decided, "inspanning": "bel", "period": "fase-3", "date": "2023-11-05"},
    ]
    phases = {"fase-3": {"title": "Fase 3", "start": "2023-07", "end": "2024-07"}}
    work = {"bel": {"text": "Bellen", "contributes_to": "visie"}}
    rows = rows_of(tree(inspanningen=work, decisions=decisions, phases=phases))
    year, phase = only(rows, "decision")
    assert (year.start, year.end) == (datetime.date(2024, 1, 1), END)
    assert (phase.start, phase.end) == (datetime.date(2023, 7, 1), datetime.date(2024, 7, 31))
    assert (year.id, year.status, year.note, year.role) == (
        "bel",
        "later",
        "Geen tijd",
        "stuurgroep",
    )
    assert year.recorded == datetime.date(2023, 11, 1)


def measured(**fields: object) -> GoalGraph:
    one = {"text": "Aantal", "measures": "visie", "unit": "mensen", **fields}
    return tree(indicators={"i": one})


def row(value: str, n: int | None = 50, group: str = "", period: str = "2024") -> Measurement:
    return Measurement("i", to_period(period), Decimal(value), n, to_group(group))


def test_a_value_that_is_only_known_to_be_less() -> None:
    (less,) = only(rows_of(measured(), row("10")._replace(below=True)), "measurement")
    assert (less.number, less.upper_bound, less.status) == (None, Decimal(10), "below")


def test_a_missing_baseline_is_missing_with_its_reason() -> None:
    (first,) = only(rows_of(measured(baseline={"reason": "Te vroeg"})), "baseline")
    assert (first.number, first.status, first.note) == (None, "missing", "Te vroeg")
    assert only(rows_of(measured()), "baseline") == []


def test_a_hidden_value_stays_as_a_row_without_it() -> None:
    plan = measured(smallest_group=K, disaggregation={"wijk": ["a", "b", "c"]})
    rows = [row("80", 104), row("3", 4, "wijk=a"), row("40", 40, "wijk=b")]
    rows.append(row("37", 60, "wijk=c"))
    found = only(rows_of(plan, *rows), "measurement")
    assert [(one.group, one.status) for one in found] == [
        (None, "published"),
        ("wijk=a", "hidden"),
        ("wijk=b", "hidden"),
        ("wijk=c", "published"),
    ]
    for one in found:
        shown = one.status == "published"
        assert (one.number is not None, one.n is not None) == (shown, shown)


def test_the_state_tells_nothing_of_a_hidden_value_of_the_plan() -> None:
    fields = {"direction": "up", "measured": {"2024": 60}, "group_size": 4, "smallest_group": K}
    path = {"baseline": {"value": 40, "date": "2022"}, "targets": {"2026": 70}}
    (state,) = only(rows_of(measured(**fields, **path)), "status")
    assert (state.status, state.note) == ("unknown", "hidden")
    (state,) = only(rows_of(measured(**{**fields, "group_size": 40}, **path)), "status")
    assert (state.status, state.note) == ("on_course", None)


@pytest.mark.parametrize("privacy", ["internal", "sensitive"])
def test_values_for_internal_use_are_left_out_for_others(privacy: str) -> None:
    plan = measured(
        privacy=privacy,
        smallest_group=K,
        baseline={"value": 40, "date": "2022", "n": 90},
        targets={"2026": 70},
    )
    rows = [row("80", 104), row("10", 20, "", "2023")._replace(note="10 van 20")]
    outside = rows_of(plan, *rows)
    values = [*only(outside, "baseline"), *only(outside, "measurement")]
    assert [one.status for one in values] == [privacy] * 3
    assert {(one.number, one.n, one.note) for one in values} == {(None, None, None)}
    assert [one.number for one in only(outside, "target")] == [Decimal(70)]
    inside = tidy("plan", plan, Measurements(tuple(rows)), END, inside=True)
    found = [one.number for one in (*only(inside, "measurement"), *only(inside, "baseline"))]
    internal = privacy == "internal"
    assert found == ([Decimal(10), Decimal(80), Decimal(40)] if internal else [None] * 3)


COUNTS = st.lists(st.integers(0, 30), min_size=2, max_size=4)


@settings(max_examples=60)
@given(COUNTS, st.booleans(), st.sampled_from(["measured", "baseline", "quarters", "none"]))
def test_no_small_group_follows_from_the_table_as_a_whole(
    counts: list[int], with_total: bool, in_plan: str
) -> None:
    """Everybody less the groups that are shown is never one hidden group, nor too few people."""
    names = [f"wijk=w{number}" for number in range(len(counts))]
    whole = sum(counts)
    fields: dict[str, object] = {"measured": {"2024": whole}} if in_plan == "measured" else {}
    if in_plan == "baseline":
        fields = {"baseline": {"value": whole, "date": "2024", "n": max(whole, 1)}}
    parts = [row(str(count), count, name) for count, name in zip(counts, names, strict=True)]
    if in_plan == "quarters":
        fields = {"measured": {"2024": whole}}
        periods = [f"2024-Q{number}" for number in range(1, len(counts) + 1)]
        parts = [row(str(c), c, "", when) for c, when in zip(counts, periods, strict=True)]
    if with_total:
        parts.append(row(str(whole), whole))
    rows = rows_of(measured(smallest_group=K, **fields), *parts)
    values = [*only(rows, "measurement"), *only(rows, "baseline")]
    year = [one for one in values if one.start == datetime.date(2024, 1, 1) and one.end == END]
    told = [one.number for one in year if one.group is None and one.number is not None]
    split = [
        one for one in only(rows, "measurement", field="measured") if one.group or one.end != END
    ]
    if in_plan == "quarters":
        split = [one for one in only(rows, "measurement", field="measured") if one not in year]
    gone = [one for one in split if one.status == "hidden"]
    assert all(one.number is None and one.n is None for one in gone)
    if told and gone:
        shown = sum((one.number or Decimal(0) for one in split), Decimal(0))
        assert len(gone) > 1
        assert whole - shown >= K


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_code_book_explains_every_column_and_record(language: str) -> None:
    text = markdown(codebook("nl" if language == "nl" else "en")).decode()
    for name in (*COLUMNS, *RECORDS):
        assert f"| {name} |" in text.replace("\\", "")
    assert all(f"column.{name}" in TIDY for name in COLUMNS)


def test_the_page_in_the_docs_is_the_code_book() -> None:
    """When it fails: toc export table --to docs/tabel.md."""
    page = (TOP / "docs" / "tabel.md").read_text(encoding="utf-8")
    assert page == markdown(codebook("nl")).decode()
