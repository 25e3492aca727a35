"""In what two programmes differ, and taking it over."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.each import each
from tests.examples import examples
from toc.core.comparing import Kind, Ref, applied, compare, matched
from toc.core.model import Programme


def plan(**parts: object) -> Programme:
    return Programme.model_validate({"title": "T", "vision": "V", **parts})


OLD = plan(
    lines={"l": "Lijn", "m": "Andere lijn"},
    strategic_goals={"a": {"text": "Wonen", "line": "l"}, "b": "Zorg"},
    inspanningen={
        "x": {"text": "Bouwen", "contributes_to": {"goal": "a", "points": 3}, "cost": 100},
        "y": {"text": "Helpen", "contributes_to": ["a", "b"]},
    },
)


@each(
    ("what", "new", "found"),
    [
        ("nothing", OLD, []),
        (
            "another text and another line are two",
            OLD.model_copy(
                update={
                    "strategic_goals": plan(
                        strategic_goals={"a": {"text": "Woonlust", "line": "m"}, "b": "Zorg"}
                    ).strategic_goals
                }
            ),
            [
                (Kind.CHANGED, Ref("strategic_goals", "a"), ("text",)),
                (Kind.MOVED, Ref("strategic_goals", "a"), ("line",)),
            ],
        ),
        (
            "other points say something else, and move nothing",
            OLD.model_copy(
                update={
                    "inspanningen": plan(
                        inspanningen={
                            "x": {"text": "Bouwen", "contributes_to": "a", "cost": 100},
                            "y": {"text": "Helpen", "contributes_to": ["a", "b"]},
                        }
                    ).inspanningen
                }
            ),
            [(Kind.CHANGED, Ref("inspanningen", "x"), ("contributes_to",))],
        ),
        (
            "one goes, one comes",
            OLD.model_copy(update={"lines": plan(lines={"m": "Andere lijn", "n": "Derde"}).lines}),
            [(Kind.GONE, Ref("lines", "l"), ()), (Kind.NEW, Ref("lines", "n"), ())],
        ),
        (
            "a part without elements",
            OLD.model_copy(update={"subtitle": "S"}),
            [(Kind.CHANGED, Ref("subtitle"), ("subtitle",))],
        ),
        (
            "the vision too",
            OLD.model_copy(update={"vision": plan(vision="W").vision}),
            [(Kind.CHANGED, Ref("vision"), ("text",))],
        ),
    ],
)
def test_each_difference_is_told(
    what: str, new: Programme, found: list[tuple[Kind, Ref, tuple[str, ...]]]
) -> None:
    told = compare(OLD, new, matched(OLD, new, by_id=True))
    assert [(one.kind, one.ref, one.fields) for one in told.differences] == found, what
    assert applied(OLD, told.differences) == new


def test_another_level_is_told_and_not_taken() -> None:
    new = OLD.model_copy(
        update={
            "strategic_goals": {"a": OLD.strategic_goals["a"]},
            "operational_goals": plan(operational_goals={"b": "Zorg"}).operational_goals,
        }
    )
    told = compare(OLD, new, matched(OLD, new))
    assert [(one.kind, one.ref, one.new_ref) for one in told.differences] == [
        (Kind.LEVEL, Ref("strategic_goals", "b"), Ref("operational_goals", "b"))
    ]
    assert told.same == 6
    assert applied(OLD, told.differences) == OLD


def test_what_goes_along_is_no_difference_by_itself() -> None:
    new = OLD.model_copy(
        update={
            "strategic_goals": plan(
                strategic_goals={
                    "a": {"text": "Wonen", "line": "l", "source": "nieuw"},
                    "b": {"text": "Zorgen", "source": "nieuw"},
                }
            ).strategic_goals
        }
    )
    told = compare(OLD, new, matched(OLD, new, by_id=True), along=("source",))
    assert [(one.ref.id, one.fields, one.along) for one in told.differences] == [
        ("b", ("text",), ("source",))
    ]
    taken = applied(OLD, told.differences)
    assert not taken.strategic_goals["a"].source
    assert [one.document for one in taken.strategic_goals["b"].source] == ["nieuw"]


IDS = st.sampled_from("abcde")
GOALS = st.dictionaries(
    IDS,
    st.fixed_dictionaries(
        {"text": st.sampled_from(["een", "twee", "drie"])},
        optional={"contributes_to": st.lists(IDS, max_size=3, unique=True), "owner": IDS},
    ),
    max_size=5,
)


@settings(max_examples=examples(60))
@given(GOALS, GOALS)
def test_all_of_it_taken_over_is_the_other(
    ours: dict[str, object], theirs: dict[str, object]
) -> None:
    old, new = plan(operational_goals=ours), plan(operational_goals=theirs)
    told = compare(old, new, {ref: ref for ref in matched(old, old) if ref in matched(new, new)})
    assert applied(old, told.differences) == new
    assert applied(old, ()) == old
