"""What is read of a flowchart in Mermaid."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.written.shown import drawn, left, told
from toc.exchange.written.outline import Outline
from toc.exchange.written.readers.mermaid import read_mermaid
from toc.exchange.written.refusal import UnreadablePlanError


def _read(*lines: str, head: str = "flowchart BT") -> Outline:
    return read_mermaid("\n".join((head, *lines)).encode())


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("-->", "A drawn B"),
        ("---->", "A drawn B"),
        ("==>", "A drawn B"),
        ("-.->", "A drawn B"),
        ("-..->", "A drawn B"),
        ("---", "A line B"),
        ("===", "A line B"),
        ("-.-", "A line B"),
        ("--o", "A line B"),
        ("--x", "A line B"),
        ("<-->", "A line B"),
        ("o--o", "A line B"),
        ("-->|door|", "A drawn B (door)"),
        ('-->|"a|b"|', "A drawn B (a|b)"),
        ("-- door -->", "A drawn B (door)"),
        ("-- door ---", "A line B (door)"),
        ("== door ==>", "A drawn B (door)"),
        ("-. door .->", "A drawn B (door)"),
        ("e1@-->", "A drawn B"),
    ],
)
def test_every_kind_of_link(link: str, said: str) -> None:
    assert drawn(_read(f"A {link} B")) == [said]


def test_a_link_that_is_not_drawn_is_none() -> None:
    found = _read("A ~~~ B")
    assert (told(found), drawn(found)) == (["box A", "box B"], [])


def test_a_circle_hides_in_a_word_that_begins_with_o() -> None:
    assert drawn(_read("a---oslo")) == ["a line slo"]


@pytest.mark.parametrize(
    "shape",
    ["[x]", "(x)", "([x])", "[[x]]", "[(x)]", "((x))", "(((x)))", ">x]", "{x}", "{{x}}", "[/x/]",
     "[\\x\\]", "[/x\\]", "[\\x/]", '@{ shape: rect, label: "x" }'],
)  # fmt: skip
def test_every_shape(shape: str) -> None:
    assert told(_read(f"id1{shape} --> id2")) == ["box x", "box id2"]


def test_chains_and_groups() -> None:
    found = _read("A[een] & B[twee] --> C[drie] --> D & E", "D -->", "F; A --> F")
    assert drawn(found) == [
        "een drawn drie", "twee drawn drie", "drie drawn D", "drie drawn E", "D drawn F",
        "een drawn F",
    ]  # fmt: skip


def test_subgraphs_are_lanes() -> None:
    found = _read(
        "los[Los]",
        "in1[Eerste] --> los",
        "subgraph s1 [Doelen]",
        "  direction LR",
        "  in1",
        "  subgraph binnen",
        "    in2[Tweede]",
        "  end",
        "end",
        'subgraph "Met spaties"',
        "  in3 --> in2",
        "end",
        "los --> s1",
    )
    assert told(found) == [
        "box Los",
        "lane Doelen",
        "  box Eerste",
        "  lane binnen",
        "    box Tweede",
        "lane Met spaties",
        "  box in3",
    ]
    assert drawn(found) == ["Eerste drawn Los", "in3 drawn Tweede", "Los drawn Doelen"]


def test_labels_as_they_are_drawn() -> None:
    found = _read(
        'a["Meer<br/>banen #amp; #quot;groei#quot; #9829;"]',
        'b("`Alles is **goed** en _mooi_`")',
        "c[een\\ntwee]",
        "d[fa:fa-ban Geen auto's; (wel) fietsen]".replace("(wel) ", ""),
        'e["1.1 Doel [a] --> b"]',
    )
    assert told(found) == [
        'box Meer banen & "groei" ♥',
        "box Alles is goed en mooi",
        "box een twee",
        "box Geen auto's; fietsen",
        "box [1.1] Doel [a] --> b",
    ]


def test_what_is_no_text_of_the_drawing() -> None:
    found = read_mermaid(
        b"---\ntitle: Agenda\n---\n%%{init: {'theme': 'neutral'}}%%\ngraph TD;\n"
        b"%% nog vragen\nA:::actie --> B\nclassDef actie fill:#fff\nclass B,C actie\n"
        b'click A "https://x.nl" _blank\nlinkStyle 0 stroke:red\nstyle A fill:#f9f\n'
        b"accTitle: titel\n"
    )
    assert told(found) == ["title Agenda", "box A", "box B"]
    assert left(found) == ["comment: nog vragen"]
    assert [one.place.line for one in found.passages] == [2, 7, 7]
    assert [one.attributes for one in found.passages[1:]] == [(("class", "actie"),)] * 2


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("sequenceDiagram\nA->>B: x", "other-mermaid"),
        ("flowchart TD\nA[open", "unclear-mermaid"),
        ("flowchart TD\nA --> ", "unclear-mermaid"),
        ("flowchart TD\nend", "unclear-mermaid"),
        ("flowchart TD\n", "no-text"),
        ("flowchart TD\n" + "subgraph a\n" * 300, "too-deep"),
        ("\0\1\2\3", "not-text"),
    ],
)
def test_what_cannot_be_read_is_refused(text: str, key: str) -> None:
    with pytest.raises(UnreadablePlanError) as refused:
        read_mermaid(text.encode())
    assert refused.value.key == key


@given(
    st.lists(st.text("abc &<>|()[]-é", min_size=1, max_size=10).map(str.strip).filter(bool)),
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))),
)
def test_each_label_comes_back_once_in_order(
    labels: list[str], links: list[tuple[int, int]]
) -> None:
    labels = [f"T{label}".replace("  ", " ").replace("  ", " ") for label in labels] or ["T"]
    ends = [(a % len(labels), b % len(labels)) for a, b in links]
    found = _read(
        *(
            f'n{at}["{label.replace("&", "#amp;").replace("<", "#lt;")}"]'
            for at, label in enumerate(labels)
        ),
        *(f"n{a} --> n{b}" for a, b in ends),
    )
    assert [one.text for one in found.passages] == labels
    assert [(one.tail, one.head) for one in found.arrows] == ends
