"""What is written is read back unchanged, whatever people have written."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.each import each
from toc.core.loading.nodes import Mapping, Scalar, Sequence, YamlNode, parse
from toc.core.loading.text import CONTROL, OVERRIDE, SourceText
from toc.core.model import Amount, Contribution, Decision, Inspanning, PartialDate, Verdict
from toc.core.records.layout import WIDEST, Plain, layout, mark, plain


def _readable(text: str) -> bool:
    """Whether a programme file could hold it, so that there is anything to write."""
    return not (CONTROL.search(text) or OVERRIDE.search(text) or "\0" in text)


TEXTS = st.one_of(
    st.sampled_from(
        [
            "null",
            "~",
            "- een",
            "een: twee",
            "een #twee",
            "een:",
            "'t Hart",
            '"citaat"',
            "regel\nregel",
            " spaties ",
            "twee  spaties",
            "nee",
            "2024-01",
            "*ster",
            "&anker",
            "een\\twee \\",
            "---",
            "niet\u00a0afbreken",
            "scheiding\u2028hier",
            "x " * 80,
            "een - twee: " * 20 + "drie",
            "😀 emoji",
        ]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200).filter(_readable),
    st.lists(st.text("ab-:#'\"\\ ", min_size=1, max_size=12), min_size=1, max_size=40).map(
        " ".join
    ),
)
KEYS = st.text("abc-_é0", min_size=1, max_size=5)
VALUES = st.recursive(
    TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=8,
)


def _read(text: str) -> Plain | None:
    node, problems = parse(SourceText(Path("x"), text))
    assert problems == []
    return _value(node)


def _value(node: YamlNode | None) -> Plain | None:
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [_value(item) or "" for item in node.items]
        case Mapping():
            return {key: _value(value) or "" for key, (_, value) in node.entries.items()}
    return None


@given(st.dictionaries(KEYS, TEXTS, min_size=1, max_size=3))
def test_texts_come_back(value: dict[str, Plain]) -> None:
    assert _read(layout(value)) == value


@given(st.dictionaries(KEYS, VALUES.filter(bool), min_size=1, max_size=3))
def test_values_come_back_but_for_what_is_empty(value: dict[str, Plain]) -> None:
    def full(inner: Plain) -> Plain:
        if isinstance(inner, list):
            return [full(one) or "" for one in inner]
        return {k: full(v) or "" for k, v in inner.items()} if isinstance(inner, dict) else inner

    assert _read(layout(value)) == full(value)


def test_what_it_looks_like() -> None:
    value: dict[str, Plain] = {
        "titel": "Kansen voor ‘alle’ kinderen",
        "met-dubbele-punt": "Let op: dit is een tekst",
        "lijst": ["een", "twee " * 30 + "einde", {"a": "1", "b": ["x"]}],
    }
    assert layout(value) == (
        "titel: Kansen voor ‘alle’ kinderen\n"
        'met-dubbele-punt: "Let op: dit is een tekst"\n'
        "lijst:\n"
        "  - een\n"
        "  - " + ("twee " * 19).strip() + "\n"
        "    " + "twee " * 11 + "einde\n"
        "  - a: 1\n"
        "    b:\n"
        "      - x\n"
    )


@given(st.lists(st.text("abc", min_size=1, max_size=20), min_size=30).map(" ".join))
def test_a_long_text_is_folded(text: str) -> None:
    lines = layout({"sleutel": text}).splitlines()
    assert len(lines) > 1 or len(text) < WIDEST
    assert all(len(line) <= WIDEST for line in lines)


@each(
    ("value", "stands"),
    [
        (Contribution(goal="x"), "x"),
        (Contribution(goal="x", points=3), {"goal": "x", "points": "3"}),
        (Amount(amount=12000), "12000"),
        (
            Amount(amount=0.5, partners={"g": 1e7}),
            {"amount": "0.5", "partners": {"g": "10000000"}},
        ),
        (
            Inspanning(text="Doen", structural=True, place=("a", "b")),
            {"text": "Doen", "place": ["a", "b"], "structural": "yes"},
        ),
        (
            Decision(
                inspanning="a",
                decision=Verdict.LATER,
                period="2024",
                reason="r",
                role="Bestuur",
                date=PartialDate(2023, 12),
            ),
            {
                "inspanning": "a",
                "decision": "later",
                "period": "2024",
                "reason": "r",
                "role": "Bestuur",
                "date": "2023-12",
            },
        ),
    ],
)
def test_a_value_stands_as_short_as_it_can(value: object, stands: Plain) -> None:
    assert plain(value) == stands


def test_a_mark_tells_values_apart() -> None:
    assert mark({"a": "1"}) == mark({"a": "1"})
    assert len({mark("a"), mark(["a"]), mark({"a": ""}), mark({"a": "1", "b": "2"})}) == 4
    assert mark({"a": "1", "b": "2"}) != mark({"b": "2", "a": "1"})  # order decides between equals
