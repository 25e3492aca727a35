"""What is asked of whom, and that no text of a plan is read as HTML."""

from __future__ import annotations

import datetime
import html
import re
from pathlib import Path

from tests.change.taking_in.filled import PLAN
from tests.draw.page.conftest import HOSTILE
from toc.change.handing_out.pages import partner_page, residents_page
from toc.change.handing_out.partner_form import PartnerForm, partner_form, partners_of
from toc.change.handing_out.residents_form import residents_form
from toc.check.opening import open_dossier
from toc.core.checked import Asked
from toc.core.model import Programme
from toc.documents.text_width import clean

DAY = datetime.date(2026, 11, 20)


def programme(tmp_path: Path) -> Programme:
    file = tmp_path / "buurt.yaml"
    file.write_text(PLAN, encoding="utf-8")
    return open_dossier(file, Asked(DAY)).sound


def form_of(tmp_path: Path, partner: str) -> PartnerForm:
    return partner_form(programme(tmp_path), "buurt", partner, DAY, "nl")


def test_who_is_asked_are_the_partners_of_the_plan(tmp_path: Path) -> None:
    assert partners_of(programme(tmp_path)) == ("gemeente", "school", "huis")


def test_a_partner_sees_what_is_his_and_what_is_nobodys(tmp_path: Path) -> None:
    form = form_of(tmp_path, "Gemeente Emmen")
    assert (form.partner, form.title) == ("gemeente", "Gemeente Emmen")
    assert [one.about for one in form.own] == [
        "inspanningen/koffie",
        "operational_goals/kennen",
    ]
    assert [(one.name, one.now) for one in form.own[0].fields] == [
        ("text", "Koffie schenken in het buurthuis"),
        ("owner", "Buurthuis De Deel"),
        ("start", ""),
        ("end", ""),
        ("cost", "12500"),
    ]
    assert [one.text for one in form.own[0].goals] == [
        "Buren kennen elkaar",
        "Buren helpen elkaar",
    ]
    assert [(one.about, one.fields) for one in form.open] == [("inspanningen/klussen", ())]
    stranger = form_of(tmp_path, "Woningbouw Zuid & Co")
    assert (stranger.partner, stranger.own) == ("woningbouw-zuid-co", ())
    assert stranger.open == form.open


def test_a_cost_by_year_or_by_partner_is_not_asked_as_one_amount(tmp_path: Path) -> None:
    plan = programme(tmp_path)
    for cost in (
        {"per_year": 5},
        {"amount": 5, "periods": {"2027": 2}},
        {"amount": 5, "partners": {"huis": 1}},
    ):
        known = plan.model_dump(mode="json")
        known["inspanningen"]["koffie"]["cost"] = cost
        changed = Programme.model_validate(known)
        form = partner_form(changed, "buurt", "gemeente", DAY, "nl")
        assert "cost" not in [one.name for one in form.own[0].fields]


def test_the_code_stands_for_what_is_asked(tmp_path: Path) -> None:
    code = form_of(tmp_path, "gemeente").code
    assert re.fullmatch("[2-9A-HJ-NP-Z]{6}", code)
    assert form_of(tmp_path, "gemeente").code == code
    assert form_of(tmp_path, "school").code != code


def test_residents_see_each_goal_once_under_what_it_is_for(tmp_path: Path) -> None:
    form = residents_form(programme(tmp_path), "buurt", DAY, "nl")
    assert [(one.title, [goal.text for goal in one.goals]) for one in form.groups] == [
        ("Meer buren doen mee", ["Buren kennen elkaar", "Buren helpen elkaar"])
    ]


def test_a_page_asks_nothing_of_any_network_and_is_the_same_each_time(tmp_path: Path) -> None:
    page = partner_page(form_of(tmp_path, "gemeente"))
    assert page == partner_page(form_of(tmp_path, "gemeente"))
    assert "default-src &#x27;none&#x27;" in page or "default-src 'none'" in page
    assert not re.search(r'(src|href)="|https?://|url\(', page)


def test_hostile_text_is_shown_as_text() -> None:
    plan = Programme.model_validate(
        {
            "title": HOSTILE,
            "vision": HOSTILE,
            "partners": {"p": {"name": HOSTILE}},
            "strategic_goals": {"s": HOSTILE},
            "operational_goals": {"o": {"text": HOSTILE, "contributes_to": "s", "owner": "p"}},
            "inspanningen": {
                "i": {"text": HOSTILE, "contributes_to": "o", "owner": "p"},
                "j": {"text": HOSTILE, "contributes_to": "o"},
            },
        }
    )
    for page in (
        partner_page(partner_form(plan, HOSTILE, "p", DAY, "nl")),
        residents_page(residents_form(plan, HOSTILE, DAY, "en")),
    ):
        assert page.count("<script") == 2
        assert "<img" not in page
        assert page.count(html.escape(clean(HOSTILE))) > 3


def test_of_many_that_are_nobodys_each_form_has_a_part(tmp_path: Path) -> None:
    """All of them stand on a form, and first what serves the same goals."""
    plan = Programme.model_validate(
        {
            "title": "x",
            "vision": "x",
            "partners": {"p": "P", "q": "Q"},
            "operational_goals": {f"o{n}": "x" for n in range(5)},
            "inspanningen": {
                "van-p": {"text": "x", "contributes_to": "o4", "owner": "p"},
                **{f"i{n}": {"text": "x", "contributes_to": f"o{n % 5}"} for n in range(40)},
            },
        }
    )
    forms = [
        partner_form(plan, "x", name, DAY, "nl", number=number, count=2)
        for number, name in enumerate("pq")
    ]
    ids = [[one.ref.id for one in form.open] for form in forms]
    assert [(len(one), form.left) for one, form in zip(ids, forms, strict=True)] == [
        (25, 15),
        (25, 15),
    ]
    assert ids[0] == [f"i{n}" for n in (*range(21), 24, 29, 34, 39)]
    assert ids[1] == [f"i{n}" for n in (*range(5), *range(20, 40))]
    page = partner_page(forms[0])
    assert "<p>Nog 15 inspanningen zijn van niemand; die staan niet op dit formulier.</p>" in page
    alone = partner_form(plan, "x", "q", DAY, "nl")
    assert [one.ref.id for one in alone.open] == [f"i{n}" for n in range(25)]
