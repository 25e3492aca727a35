"""Reading and writing measurements.csv: every mistake at its place, and nothing lost."""

from __future__ import annotations

import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.records.measurement_plans import TODAY, plan
from toc.core.model import Interval, Programme
from toc.core.model.measurements import Measurement, Measurements, period_text, to_group, to_period
from toc.core.records.measurement_layout import to_bytes
from toc.core.records.measurements import MeasurementsRead, file_of, from_bytes, read_measurements
from toc.core.wording import what_and_fix
from toc.core.words.measurements import MEASUREMENTS

HEADER = (
    "indicator;periode;waarde;n;groep;plaats;kwaliteit;bron;toelichting;vastgelegd;door;correctie"
)


def reading(folder: Path, *lines: str, header: str = HEADER) -> MeasurementsRead:
    file, programme = plan(folder)
    text = "\n".join((header, *lines)) + "\n"
    return from_bytes(text.encode(), file_of(file), programme, TODAY)


def test_every_field_is_read(tmp_path: Path) -> None:
    read = reading(
        tmp_path,
        "samenwerking;2024;52,5;181;leeftijd=12-18 + geslacht=vrouw;Ede;circa;panel;kort;"
        "2025-01-10;programmaleider;",
    )
    assert read.problems == ()
    assert read.measurements is not None
    assert read.measurements.rows == (
        Measurement(
            indicator="samenwerking",
            period=Interval(datetime.date(2024, 1, 1), datetime.date(2024, 12, 31)),
            value=Decimal("52.5"),
            n=181,
            group=(("geslacht", "vrouw"), ("leeftijd", "12-18")),
            place="Ede",
            quality="circa",
            source="panel",
            note="kort",
            recorded=datetime.date(2025, 1, 10),
            by="programmaleider",
            line=2,
        ),
    )


def test_an_english_file_with_commas_and_less_columns(tmp_path: Path) -> None:
    read = reading(tmp_path, "samenwerking,2024-Q1,52.5", header="indicator,period,value")
    assert read.problems == ()
    assert read.measurements is not None
    assert read.measurements.rows[0].number == Decimal("52.5")
    assert not read.dutch


def test_words_and_small_numbers(tmp_path: Path) -> None:
    read = reading(
        tmp_path,
        "kleur;2024;Groen;;;;;;;;;",
        "afgesproken;2024;JA;;;;;;;;;",
        "verhaal;2024;Het gaat goed, zegt men;;;;;;;;;",
        "gesprekken;2024-Q1;<10;;;;;;;;;",
        "saldo;2024;-2,5;;;;;;;;;",
    )
    assert read.problems == ()
    assert read.measurements is not None
    values = [(row.value, row.below, row.number) for row in read.measurements.rows]
    assert values == [
        ("groen", False, None),
        ("yes", False, None),
        ("Het gaat goed, zegt men", False, None),
        (Decimal(10), True, None),
        (Decimal("-2.5"), False, Decimal("-2.5")),
    ]


@pytest.mark.parametrize(
    ("line", "column", "at", "what", "fix"),
    [
        (
            "samenwerkng;2024;50;;;;;;;;;",
            "indicator",
            1,
            "‘samenwerkng’ is geen indicator van dit programma.",
            "Bedoelde u samenwerking?",
        ),
        (
            "samenwerking;2031;50;;;;;;;;;",
            "periode",
            14,
            "2031 begint pas na vandaag (2025-02-01).",
            "Een verwachting is een streefwaarde: die staat bij de indicator in het programma.",
        ),
        (
            "samenwerking;2021;50;;;;;;;;;",
            "periode",
            14,
            "2021 ligt vóór de nulmeting van deze indicator (2022).",
            "Verbeter de periode. De nulmeting zelf staat bij de indicator in het programma en "
            "wordt hier nooit vervangen.",
        ),
        (
            "gesprekken;2022;50;;;;;;;;;",
            "periode",
            12,
            "2022 ligt vóór het begin van het programma (2023-02-01).",
            "Is dit de nulmeting, zet die dan bij de indicator in het programma, met haar datum. "
            "Verbeter anders de periode.",
        ),
        (
            "samenwerking;vorig jaar;50;;;;;;;;;",
            "periode",
            14,
            "‘vorig jaar’ is geen periode.",
            "Schrijf 2024, 2024-Q1, 2024-H1 (een half jaar), 2024-03, 2024-03-31 of "
            "2023-09..2024-08.",
        ),
        (
            "samenwerking;2024;1.234;;;;;;;;;",
            "waarde",
            19,
            "‘1.234’ kan 1234 zijn en 1,234.",
            "Schrijf 1234 als het een duizendtal is, en anders 1,234.",
        ),
        (
            "samenwerking;2024;340;;;;;;;;;",
            "waarde",
            19,
            "340 is meer dan 100 procent.",
            "Schrijf het percentage. Is dit een aantal, dan klopt de eenheid van de indicator "
            "niet.",
        ),
        (
            "vertrouwen;2024;11;;;;;;;;;",
            "waarde",
            17,
            "11 ligt buiten de schaal van 1 tot 10.",
            "Verbeter de waarde, of de schaal van de indicator in het programma.",
        ),
        (
            "gesprekken;2024;-1;;;;;;;;;",
            "waarde",
            17,
            "-1 is minder dan nul.",
            "Verbeter de waarde. Kan de indicator echt onder nul komen, geef hem dan een schaal "
            "in het programma.",
        ),
        (
            "kleur;2024;paars;;;;;;;;;",
            "waarde",
            12,
            "‘paars’ is geen van de antwoorden van deze indicator.",
            "Kies uit: rood, oranje, groen.",
        ),
        (
            "gesprekken;2024;veel;;;;;;;;;",
            "waarde",
            17,
            "‘veel’ is geen getal.",
            "Schrijf alleen het getal, zonder eenheid en zonder punten voor duizendtallen: 1234 "
            "of 12,5. Is de waarde geen getal, zet dan bij de indicator value_kind.",
        ),
        (
            "samenwerking;2024;50;0;;;;;;;;",
            "n",
            22,
            "‘0’ is geen aantal mensen of dingen.",
            "Schrijf een heel getal van 1 of meer, of laat de cel leeg als het niet bekend is.",
        ),
        (
            "samenwerking;2024;50;;leeftijd=0-11;;;;;;;",
            "groep",
            23,
            "‘0-11’ is geen groep van ‘leeftijd’.",
            "De groepen zijn: 12-18, 19-64, 65+.",
        ),
        (
            "gesprekken;2024;50;;wijk=Oost;;;;;;;",
            "groep",
            21,
            "Deze indicator wordt niet uitgesplitst naar ‘wijk’.",
            "Wel naar: –. Zet het kenmerk zo nodig bij de uitsplitsing van de indicator.",
        ),
        (
            "samenwerking;2024;50;;;;zeker;;;;;",
            "kwaliteit",
            25,
            "‘zeker’ zegt niet hoe zeker de waarde is.",
            "Kies exact, circa, afgeleid, geschat, voorlopig of nader voorlopig. Leeg is exact.",
        ),
        (
            "samenwerking;2024;;;;;;;;;;",
            "waarde",
            19,
            "Hier staat geen waarde.",
            "Schrijf de waarde. Is er niet gemeten, laat de regel dan weg; alleen een correctie "
            "kan een waarde intrekken.",
        ),
    ],
)
def test_what_cannot_be_is_refused_at_its_cell(
    tmp_path: Path, line: str, column: str, at: int, what: str, fix: str
) -> None:
    read = reading(tmp_path, "gesprekken;2023;5;;;;;;;;;", line)
    assert read.measurements is None
    (problem,) = read.problems
    assert (problem.place.line, problem.place.column) == (3, at)
    assert problem.place.part == column
    assert what_and_fix(problem, "nl", MEASUREMENTS) == (what, fix)


def test_twice_is_refused_and_a_correction_keeps_the_old_value(tmp_path: Path) -> None:
    old, new = "samenwerking;2024;50;;;;;;;;;", "samenwerking;2024;55;;;;;;;;;"
    (problem,) = reading(tmp_path, old, new).problems
    assert (problem.id, problem.place.line) == ("measured-twice", 3)
    lacking = "samenwerking;2024;55;;;;;;;;;telfout"
    (problem,) = reading(tmp_path, old, lacking).problems
    assert problem.values["lacks"] == "vastgelegd, door"
    fine = "samenwerking;2024;55;;;;;;;2025-01-20;onderzoeker;telfout"
    read = reading(tmp_path, old, fine).measurements
    assert read is not None
    assert [row.value for row in read.current] == [Decimal(55)]
    assert [row.value for row in read.history(read.rows[0].key)] == [Decimal(50), Decimal(55)]
    (problem,) = reading(tmp_path, fine).problems
    assert problem.id == "corrects-nothing"


def test_a_correction_can_withdraw(tmp_path: Path) -> None:
    read = reading(
        tmp_path,
        "samenwerking;2024;50;;;;;;;;;",
        "samenwerking;2024;;;;;;;;2025-01-20;onderzoeker;verkeerde vraag gesteld",
    ).measurements
    assert read is not None
    assert read.current == ()
    assert len(read.rows) == 2


def test_all_mistakes_at_once_and_lines_counted_as_an_editor_does(tmp_path: Path) -> None:
    read = reading(
        tmp_path,
        'verhaal;2024;"twee\nregels";;;;;;;;;',
        "",
        "nee;2024;50;;;;;;;;;",
        "samenwerking;2024-13;50;;;;;;;;;",
    )
    assert [(p.id, p.place.line) for p in read.problems] == [
        ("unknown-indicator", 5),
        ("not-a-period", 6),
    ]


@pytest.mark.parametrize(
    ("header", "ids"),
    [
        ("indicator;periode", ["column-missing"]),
        ("indicator;periode;waarde;value", ["column-twice"]),
        ("indicator;periode;waarde;kleur", ["unknown-column"]),
    ],
)
def test_the_header_is_fixed(tmp_path: Path, header: str, ids: list[str]) -> None:
    read = reading(tmp_path, header=header)
    assert [problem.id for problem in read.problems] == ids


def test_no_file_is_no_measurements(tmp_path: Path) -> None:
    file, programme = plan(tmp_path)
    read = read_measurements(file, programme, TODAY)
    assert (read.measurements, read.data) == (Measurements(), None)


@pytest.mark.parametrize("data", [b"", b"\xff\xfea", b"indicator;\xe9", b"\x00", b'a;"b'])
def test_any_bytes_are_a_problem_and_never_an_exception(tmp_path: Path, data: bytes) -> None:
    file, programme = plan(tmp_path)
    read = from_bytes(data, file_of(file), programme, TODAY)
    assert read.measurements is None
    assert read.problems
    for problem in read.problems:
        assert all(what_and_fix(problem, "nl", MEASUREMENTS))


PERIODS = st.sampled_from(
    ["2024", "2024-Q2", "2024-H1", "2024-03", "2024-03-31", "2023-09..2024-08"]
)
ROWS = st.builds(
    Measurement,
    indicator=st.just("samenwerking"),
    period=PERIODS.map(to_period),
    value=st.decimals(0, 100, places=2),
    n=st.none() | st.integers(1, 1_000_000),
    group=st.sampled_from(["", "leeftijd=65+", "geslacht=man + leeftijd=12-18"]).map(to_group),
    place=st.sampled_from(["", "Ede", 'wijk "Oost"; noord']),
    quality=st.sampled_from(["exact", "circa", "derived"]),
    below=st.booleans(),
    source=st.sampled_from(["", "panel, 2024", "één"]),
    note=st.just("kort"),
    recorded=st.none() | st.just(datetime.date(2025, 1, 1)),
    by=st.just(""),
    correction=st.just(""),
    line=st.just(0),
)


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Programme]:
    return plan(tmp_path_factory.mktemp("example"))


@given(rows=st.lists(ROWS, unique_by=lambda row: row.key), dutch=st.booleans())
def test_what_is_written_is_read_back(
    rows: list[Measurement], dutch: bool, example: tuple[Path, Programme]
) -> None:
    file, programme = example
    written = to_bytes(Measurements(tuple(rows)), dutch=dutch)
    assert written == to_bytes(Measurements(tuple(reversed(rows))), dutch=dutch)
    read = from_bytes(written, file_of(file), programme, TODAY)
    assert read.problems == ()
    assert read.measurements is not None
    assert {row._replace(line=0) for row in read.measurements.rows} == set(rows)
    assert to_bytes(read.measurements, dutch=dutch) == written


@given(st.dates(datetime.date(1990, 1, 1)), st.integers(0, 800))
def test_a_period_reads_back(start: datetime.date, days: int) -> None:
    end = min(datetime.date.max.toordinal(), start.toordinal() + days)
    period = Interval(start, datetime.date.fromordinal(end))
    assert to_period(period_text(period)) == period
