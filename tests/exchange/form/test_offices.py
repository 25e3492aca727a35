"""The form of a programme after an office saved it: nothing is lost, and its lists are kept up to
date by the office itself."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest

from tests.documents.writers.offices import VERSIONS, Office, office
from tests.exchange.form.filling import ENOUGH, FILE, fill, opened, saved
from tests.exchange.form.test_round_trips import ROOT
from toc.core.loading import read
from toc.exchange.form.returned import is_form, read_form
from toc.exchange.form.workbook import form_of

PLANS = ("programmes/alliantie-van-kracht.yaml", "tests/draw/page/everything.yaml")


@pytest.fixture(scope="module", params=VERSIONS)
def libreoffice(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Office:
    """A LibreOffice."""
    return office(request.param, tmp_path_factory.mktemp("settings"))


def test_a_form_that_an_office_saved_is_the_same_programme(
    libreoffice: Office, tmp_path: Path
) -> None:
    programmes = {Path(plan).stem: read(ROOT / plan).programme for plan in PLANS}
    given = {
        f"{name}.xlsx": form_of(programme, ready=5)
        for name, programme in programmes.items()
        if programme is not None
    }
    assert len(given) == len(PLANS)
    for name, data in libreoffice.converted(given, "xlsx", tmp_path).items():
        returned = read_form(data, FILE)
        assert is_form(data)
        assert (returned.programme, returned.notes) == (programmes[name], ())


def test_what_is_typed_on_a_sheet_can_be_chosen_on_another(
    libreoffice: Office, tmp_path: Path
) -> None:
    book = fill(opened(lists=True), ENOUGH)
    book["Doelen"]["C9"].value = "Een doel onder lege regels"
    made = libreoffice.converted({"form.xlsx": saved(book)}, "xlsx", tmp_path)["form"]
    lists = openpyxl.load_workbook(io.BytesIO(made), data_only=True)["toc-lists"]
    names = {cell.value: cell.column + 2 for cell in lists[1] if isinstance(cell.value, str)}
    chosen = [row[names["toc_goal_insp_visi"] - 1] for row in lists.iter_rows(values_only=True)]
    assert [one for one in chosen[1:] if one] == [
        "visie",
        "D1 Volwassenen doen mee in hun wijk",
        "D2 Wie hulp wil bij lezen vindt die dichtbij",
        "D5 Een doel onder lege regels",
        "I1 Een taalcafé openen",
        "I2 Maatjes opleiden",
    ]
