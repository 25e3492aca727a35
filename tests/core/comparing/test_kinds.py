"""What is the same to who reads it, and what never is."""

from __future__ import annotations

from toc.core.comparing import alike, matched, same_text, with_ids
from toc.core.model import Programme


def test_a_capital_at_the_start_and_a_mark_at_the_end_make_no_other_text() -> None:
    assert same_text("Een feest geven.", "een feest  geven")
    assert not same_text("Een feest geven", "Een Feest geven")


def test_texts_with_hardly_a_word_in_common_are_not_alike() -> None:
    assert alike("meer buren doen mee", "meer ouders doen mee")
    assert not alike("meer buren doen mee", "een tuin aanleggen doen")


def test_a_partner_has_another_id_wherever_it_is_one() -> None:
    plan = Programme.model_validate(
        {
            "title": "T",
            "vision": {"text": "V"},
            "partners": {"school": {"name": "School"}},
            "inspanningen": {"feest": {"text": "F", "owner": "school", "partners": ("school",)}},
        }
    )
    made = with_ids(plan, {"school": "brede-school"})
    assert list(made.partners) == ["brede-school"]
    feest = made.inspanningen["feest"]
    assert (feest.owner, feest.partners) == ("brede-school", ("brede-school",))


def test_a_partner_is_no_inspanning_whatever_it_is_called() -> None:
    empty = {"title": "T", "vision": {"text": "V"}}
    old = Programme.model_validate({**empty, "partners": {"a": {"name": "Samen spelen"}}})
    new = Programme.model_validate({**empty, "inspanningen": {"b": {"text": "Samen spelen"}}})
    assert not [ref for ref in matched(old, new) if ref.id]
