"""The records of reflections: written, read back, and refused where they were changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.review.decisions.decision_forms import programme
from toc.core.model import Decision, PartialDate
from toc.core.records.reviews import (
    Reviewed,
    Reviews,
    Wish,
    file_of,
    old_texts,
    read_reviews,
    review,
    to_bytes,
)
from toc.review.words.decisions_read import DECISIONS_READ

DAY = PartialDate(2024, 11, 14)


def change(id: str = "cafe", day: str = "2024-11-14") -> Decision:
    return Decision.model_validate(
        {
            "inspanning": id,
            "decision": "change",
            "change": "Ook voor jongeren",
            "period": "2025",
            "reason": "Daarom",
            "role": "Stuurgroep",
            "date": day,
        }
    )


TEXTS = {"cafe": "=Taalcafé openen", "dichtbij": "Hulp is dichtbij"}


def made(*decisions: Decision, before: Reviewed | None = None) -> Reviewed:
    return review(programme(), "2024", "2025", TEXTS, decisions or (change(),), before=before)


def kept(folder: Path, data: bytes, period: str = "2024") -> Reviews:
    file = file_of(folder / "plan.yaml", period)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return read_reviews(folder / "plan.yaml")


def test_a_record_comes_back_as_it_was(tmp_path: Path) -> None:
    wish = Wish(text="Een buurtcafé: nieuw", serves="Hulp", date=DAY)
    one = review(programme(), "2024", "2025", TEXTS, (change(),), (wish,))
    assert read_reviews(tmp_path / "plan.yaml") == Reviews()
    found = kept(tmp_path, to_bytes(one, ("Uitleg.",)))
    assert found == Reviews((one,))
    assert one.texts["cafe"] == "=Taalcafé openen"
    assert (one.date, one.wishes) == (DAY, (wish,))


def test_a_second_sheet_is_added_to_the_first() -> None:
    first = made()
    second = made(change("maatjes", "2024-12-01"), before=first)
    assert second.decisions == (change(), change("maatjes", "2024-12-01"))
    assert second.date == PartialDate(2024, 12, 1)
    assert made(before=second) == second  # the first sheet once more adds nothing


def test_without_a_day_there_is_no_record() -> None:
    with pytest.raises(ValueError, match="no date"):
        review(programme(), "2024", "2025", TEXTS, ())


@pytest.mark.parametrize(
    ("edit", "period", "problem"),
    [
        (lambda text: text.replace("Daarom", "Zomaar"), "2024", "review-changed"),
        (lambda text: text.partition("seal:")[0], "2024", "review-incomplete"),
        (lambda text: text.replace("version: 1", "version: 2"), "2024", "review-newer"),
        (lambda text: text, "2023", "review-misnamed"),
        (lambda text: text.replace("role: Stuurgroep", "rool: x"), "2024", "unknown-key"),
    ],
)
def test_a_changed_record_is_none(
    tmp_path: Path, edit: Callable[[str], str], period: str, problem: str
) -> None:
    found = kept(tmp_path, edit(to_bytes(made()).decode()).encode(), period)
    assert found.held == ()
    (broken,) = found.broken
    assert broken.problems[0].id == problem
    for one in broken.problems:
        if one.id in DECISIONS_READ:
            assert DECISIONS_READ.say(one.id, "nl", **one.values)


def test_old_texts_are_those_that_were_seen_when_it_was_decided() -> None:
    plan = programme().model_copy(update={"decisions": (change(),)})
    assert old_texts(plan, Reviews((made(),))) == {"cafe"}
    # Nobody knows what people saw, or it has been changed since.
    assert old_texts(plan, Reviews()) == frozenset()
    one = plan.inspanningen["cafe"].model_copy(update={"text": "Een taalcafé voor jongeren"})
    changed = plan.model_copy(update={"inspanningen": {**plan.inspanningen, "cafe": one}})
    assert old_texts(changed, Reviews((made(),))) == frozenset()
