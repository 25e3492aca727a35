"""A form that comes back: read exactly, or every mistake at its sheet and cell."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.each import each
from toc.core.graph import GoalGraph
from toc.core.loading import read_bytes
from toc.core.model import Programme
from toc.core.problems import Place
from toc.core.records.hidden_sheet import UnreadableError
from toc.core.wording import what_and_fix
from toc.documents.forms import workbook as opening
from toc.plan.scores.score_form import from_lines, to_lines
from toc.plan.scores.score_layout import layout
from toc.plan.scores.score_questions import score_sheet
from toc.plan.scores.score_sheet import (
    GivenJudgement,
    ParticipantRemark,
    ReturnedScores,
    read_score_sheets,
)
from toc.plan.scores.workbook import workbook
from toc.plan.words.score_mistakes import FORM_MISTAKES

HERE = Path(__file__).parent
TEXT = (HERE / "score_plan.yaml").read_text(encoding="utf-8")
ASKED = ("cafe", "maatjes", "banenmarkt", "los")
Edit = Callable[[Any], object]


def _programme(text: str = TEXT) -> Programme:
    reading = read_bytes(text.encode(), Path("plan.yaml"))
    assert reading.sound, reading.problems
    assert reading.programme is not None
    return reading.programme


PLAN = _programme()
FORM = workbook(score_sheet(GoalGraph(PLAN), "2024"))
ONE, TWO = "Gemeente Voorbeeld", "Stichting Welzijn"


def _edited(edit: Edit, form: bytes = FORM) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(form))
    edit(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _read(*edits: Edit, plan: Programme = PLAN) -> ReturnedScores:
    return read_score_sheets([(f"{n}.xlsx", _edited(e)) for n, e in enumerate(edits)], plan)


def _put(sheet: str, **cells: object) -> Edit:
    def edit(book: Any) -> None:
        for name, value in cells.items():
            book[sheet][name] = value

    return edit


def _mistakes(returned: ReturnedScores) -> list[tuple[str, str, str]]:
    assert returned == ReturnedScores(problems=returned.problems), "nothing is half read"
    for one in returned.problems:  # each can be said
        assert all(what_and_fix(one, "nl", FORM_MISTAKES))
    return [(one.place.sheet, one.place.cell, one.id) for one in returned.problems]


def _wrong(data: bytes) -> str:
    """What is wrong with a whole file."""
    (problem,) = read_score_sheets([("f", data)], PLAN).problems
    assert problem.place == Place(Path("f"))
    return problem.id


def test_answers_are_found_by_what_they_are_about() -> None:
    returned = _read(_put(ONE, D7=1, H10=9.0, J9=9, J8=3, K7="=", K14=" -1  "))
    assert returned == ReturnedScores(
        answers=(
            GivenJudgement("gemeente", "cafe", "haalbaarheid", "", 1),
            GivenJudgement("gemeente", "cafe", "", "op-tijd", 3),
            GivenJudgement("gemeente", "cafe", "", "baan", 9),
            GivenJudgement("gemeente", "maatjes", "wat-er-leeft", "", 9),
        ),
        unchanged=2,
        remarks=(
            ParticipantRemark("gemeente", "cafe", "="),
            ParticipantRemark("gemeente", "los", "-1"),
        ),
        asked=ASKED,
    )


def test_a_form_that_nobody_touched_says_nothing_new() -> None:
    assert read_score_sheets([("f.xlsx", FORM)], PLAN) == ReturnedScores(unchanged=3, asked=ASKED)
    empty = workbook(score_sheet(GoalGraph(PLAN), "2024", ["GGD", "bewoners"]))
    assert read_score_sheets([("f", empty)], PLAN) == ReturnedScores(
        silent=("GGD", "bewoners"), asked=ASKED
    )


def test_what_was_emptied_is_told() -> None:
    returned = _read(_put(ONE, C7=None, J9="  "))
    assert returned.withdrawn == (
        GivenJudgement("gemeente", "cafe", "tempo", "", 9),
        GivenJudgement("gemeente", "cafe", "", "baan", 3),
    )
    assert returned.answers == ()


@each(
    ("value", "key", "found"),
    [
        (2, "off-scale", "2"),
        (-9, "off-scale", "-9"),
        (3.5, "off-scale", "3.5"),
        (1e300, "off-scale", "1e+300"),
        ("5", "off-scale", "5"),
        ("3", "number-as-text", "3"),
        ("negen", "no-number", "negen"),
        (True, "no-number", "True"),
        ("x" * 99 + "\n\x9b31m", "no-number", "x" * 58 + " …"),
        ("=1+2", "formula", "=1+2"),
        ("#N/A", "error-value", "#N/A"),
        (datetime.datetime(2024, 3, 1), "date", "2024-03-01 00:00:00"),
        (datetime.time(3), "date", "03:00:00"),
    ],
)
def test_what_an_answer_cannot_be(value: object, key: str, found: str) -> None:
    returned = _read(_put(ONE, D7=value))
    assert _mistakes(returned) == [(ONE, "D7", key)]
    assert returned.problems[0].values == {"found": found}
    assert returned.problems[0].place.file == Path("0.xlsx")


def test_an_array_formula_is_a_formula() -> None:
    from openpyxl.worksheet.formula import ArrayFormula

    returned = _read(_put(ONE, D7=ArrayFormula("D7", "=SUM(A1:A2)")))
    assert _mistakes(returned) == [(ONE, "D7", "formula")]
    assert returned.problems[0].values == {"found": "=SUM(A1:A2)"}


def test_all_mistakes_are_found_at_once() -> None:
    def edit(book: Any) -> None:
        _put(ONE, D7=2, E7="=1", C5="Snelheid", B7="Iets anders")(book)
        _put(TWO, D7="x", J10=4, B2="Iemand anders", K7="=1")(book)

    returned = _read(edit, lambda book: book.remove(book["toc"]))
    assert _mistakes(returned) == [
        (ONE, "C5", "heading-changed"),
        (ONE, "B7", "text-changed"),
        (TWO, "B2", "participant-changed"),
        (TWO, "D7", "no-number"),
        (TWO, "K7", "formula"),
        (TWO, "J10", "off-scale"),
        ("", "", "no-form"),
    ]
    assert returned.problems[0].values == {"found": "Snelheid", "text": "Tempo"}


@each(
    ("edit", "found"),
    [
        (lambda book: book[ONE].merge_cells("C7:D8"), [(ONE, "C7:D8", "merged")]),
        (lambda book: book.remove(book[TWO]), [(TWO, "", "sheet-missing")]),
        (lambda book: book.create_sheet("Erbij"), [("Erbij", "", "sheet-unknown")]),
        (
            lambda book: setattr(book[TWO], "title", "ggd"),
            [(TWO, "", "sheet-missing"), ("ggd", "", "sheet-unknown")],
        ),
        (lambda book: book[ONE].delete_rows(8), [(ONE, "I8", "rows-moved")]),
        (lambda book: book[ONE].insert_rows(7), [(ONE, "B7", "rows-moved")]),
        (lambda book: book[ONE].insert_cols(3), [(ONE, "C5", "heading-changed")]),
        (_put("toc", B2="Een ander programma"), [("", "", "changed")]),
        (_put("toc", C1="c0"), [("", "", "changed")]),
        (_put("toc", B1="1"), [("", "", "changed")]),
        (_put("toc", B1=2), [("", "", "newer")]),
        (_put("toc", A1="iets"), [("", "", "no-form")]),
        (lambda book: book["toc"].delete_rows(12), [("", "", "changed")]),
    ],
)
def test_a_form_that_was_taken_apart(edit: Edit, found: list[tuple[str, str, str]]) -> None:
    assert _mistakes(_read(edit))[: len(found)] == found


def test_merging_outside_the_form_is_no_matter() -> None:
    assert _read(lambda book: book[ONE].merge_cells("M1:N2")).problems == ()


def test_who_filled_it_in() -> None:
    plan = PLAN.model_copy(update={"planning": PLAN.planning.model_copy(update={"partners": {}})})
    plan = plan.model_copy(
        update={
            "inspanningen": {
                name: value.model_copy(
                    update={
                        "scores": {},
                        "contributes_to": tuple(
                            link.model_copy(update={"participants": {}})
                            for link in value.contributes_to
                        ),
                    }
                )
                for name, value in plan.inspanningen.items()
            }
        }
    )
    form = workbook(score_sheet(GoalGraph(plan), "2024"))

    def read(*names: object) -> ReturnedScores:
        def edit(book: Any) -> None:
            for sheet, name in zip(book.worksheets[1:], names, strict=False):
                sheet["B2"], sheet["C7"] = name, 9

        return read_score_sheets([("f.xlsx", _edited(edit, form))], plan)

    assert [one.participant for one in read("Stichting  Één", "deelnemer-2").answers] == [
        "stichting-een",
        "deelnemer-2",
    ]
    assert read("GGD").silent == ("deelnemer-2", "deelnemer-3")
    assert _mistakes(read(None, "?")) == [
        ("deelnemer-1", "B2", "participant-empty"),
        ("deelnemer-2", "B2", "participant-empty"),
    ]
    assert _mistakes(read("=A1")) == [("deelnemer-1", "B2", "formula")]
    twice = read("GGD", "ggd")
    assert _mistakes(twice) == [("deelnemer-2", "B2", "participant-twice")]
    assert twice.problems[0].values == {"name": "ggd", "file": "f.xlsx", "sheet": "deelnemer-1"}


def test_forms_of_several_participants_go_together() -> None:
    """Each returned the whole form: what stood on another's sheet already is nobody's answer."""
    returned = _read(_put(ONE, C7=3), _put(TWO, C7=9))
    assert returned.answers == (
        GivenJudgement("gemeente", "cafe", "tempo", "", 3),
        GivenJudgement("welzijn", "cafe", "tempo", "", 9),
    )
    assert _mistakes(_read(_put(ONE, C7=3), _put(ONE, C7=1))) == [(ONE, "B2", "participant-twice")]


@pytest.mark.parametrize(
    ("old", "new", "cell", "key"),
    [
        ("  los: {", "  vast: {", "C14", "inspanning-gone"),
        ("    wat-er-leeft: {", "    anders: {", "H7", "criterion-gone"),
        (
            "draagt_bij_aan: dichtbij}\n  banen",
            "draagt_bij_aan: baan}\n  banen",
            "J10",
            "goal-gone",
        ),
    ],
)
def test_a_form_of_an_older_plan(old: str, new: str, cell: str, key: str) -> None:
    assert TEXT.count(old) == 1
    plan = _programme(TEXT.replace(old, new))
    assert _mistakes(_read(_put(ONE, **{cell: 3}), plan=plan)) == [(ONE, cell, key)]
    # Where nothing was answered about it, nothing is lost.
    assert len(_read(_put(ONE, D7=3), plan=plan).answers) == 1


def test_a_text_that_changed_since_is_told() -> None:
    plan = _programme(TEXT.replace("Maatjes opleiden", "Taalmaatjes opleiden"))
    assert _read(_put(ONE, C10=3), plan=plan).reworded == ("maatjes",)
    assert _read(_put(ONE, C7=3), plan=plan).reworded == ()


def test_a_form_of_another_programme() -> None:
    plan = _programme(TEXT.replace("Meedoen in de wijk", "Meedoen"))
    (mistake,) = _read(_put(ONE, C7=3), plan=plan).problems
    error = UnreadableError("other-programme", form="Meedoen in de wijk", plan="Meedoen")
    assert mistake == error.at(Place(Path("0.xlsx")))


@pytest.mark.parametrize("file", ["libreoffice.xlsx"])
def test_what_another_program_saved_again(file: str) -> None:
    """The form with D7 = 1, J10 = 9 and K7 on the first sheet, saved by LibreOffice."""
    data = (HERE / "forms" / file).read_bytes()
    returned = read_score_sheets([(file, data)], PLAN)
    assert returned.problems == ()
    assert returned.answers == (
        GivenJudgement("gemeente", "cafe", "haalbaarheid", "", 1),
        GivenJudgement("gemeente", "maatjes", "", "dichtbij", 9),
    )
    assert returned.remarks == (ParticipantRemark("gemeente", "cafe", "-Dit kan al"),)


def _zip(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return out.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@each(
    ("data", "key"),
    [
        (b"", "no-workbook"),
        (b"naam;score\n", "no-workbook"),
        (OLE, "old-excel"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        (_zip(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "open-document"),
        (_zip(wat=b"anders"), "no-workbook"),
        (FORM[:2000], "damaged"),
        (FORM[:-1000], "damaged"),
        (_zip(**{"xl/workbook.xml": b"<a"}), "damaged"),
        (FORM.replace(b"PK\x01\x02", b"PK\x01\x03", 1), "damaged"),
        (bytes(21_000_000), "too-large"),
        (_zip(**{"xl/workbook.xml": bytes(101_000_000)}), "too-large"),
        (_zip(**{f"x{n}": b"" for n in range(2001)}), "too-large"),
    ],
)
def test_what_is_no_form(data: bytes, key: str) -> None:
    assert read_score_sheets([("f", data)], PLAN).problems == (
        UnreadableError(key).at(Place(Path("f"))),
    )


def test_a_locked_zip_is_a_password(monkeypatch: pytest.MonkeyPatch) -> None:
    locked = bytearray(FORM)
    at = locked.index(b"PK\x01\x02")
    locked[at + 8] |= 1
    assert read_score_sheets([("f", bytes(locked))], PLAN).problems == (
        UnreadableError("password").at(Place(Path("f"))),
    )


def test_entities_are_not_expanded() -> None:
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
        + b"".join(b'<!ENTITY %c "%s">' % (98 + n, (b"&%c;" % (97 + n)) * 10) for n in range(12))
        + b"]><workbook>&m;</workbook>"
    )
    with zipfile.ZipFile(io.BytesIO(FORM)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    data = _zip(**parts | {"xl/workbook.xml": bomb})
    assert read_score_sheets([("f", data)], PLAN).problems == (
        UnreadableError("damaged").at(Place(Path("f"))),
    )


@settings(max_examples=30, deadline=None)
@given(st.integers(0, len(FORM) - 1), st.binary(min_size=1, max_size=40))
def test_any_bytes_never_raise(at: int, noise: bytes) -> None:
    data = FORM[:at] + noise + FORM[at + len(noise) :]
    returned = read_score_sheets([("f", data)], PLAN)
    assert not (returned.problems and returned.answers)


def test_the_hidden_sheet_is_read_as_it_was_written() -> None:
    laid_out = layout(score_sheet(GoalGraph(PLAN), "2024"))
    lines = to_lines(laid_out)
    assert from_lines(lines) == laid_out
    floats = [[float(c) if isinstance(c, int) else c for c in line] for line in lines]
    assert from_lines([[*line, None] for line in floats]) == laid_out
    with pytest.raises(UnreadableError, match="changed"):
        from_lines([*lines[:-1], (*lines[-1][:-1], 1)])


def test_the_limits_have_room_for_a_large_form() -> None:
    assert len(FORM) < opening.MOST_BYTES / 1000
