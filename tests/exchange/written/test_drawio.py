"""What is read of draw.io."""

from __future__ import annotations

import base64
import urllib.parse
import zlib
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.written.shown import drawn, left, told
from toc.exchange.written.outline import Outline
from toc.exchange.written.readers.drawio import read_drawio
from toc.exchange.written.refusal import UnreadablePlanError


def _box(
    key: str, text: str, x: int = 0, y: int = 0, parent: str = "1", style: str = "html=1;",
    size: tuple[int, int] = (100, 40), more: str = "",
) -> str:  # fmt: skip
    return (
        f'<mxCell id="{key}" value={quoteattr(text)} style={quoteattr(style)} vertex="1" '
        f'parent="{parent}" {more}><mxGeometry x="{x}" y="{y}" width="{size[0]}" '
        f'height="{size[1]}" as="geometry"/></mxCell>'
    )


def _edge(key: str, ends: str, style: str = "html=1;", text: str = "", parent: str = "1") -> str:
    tail, _, head = ends.partition(">")
    source = f'source="{tail}"' if tail else ""
    target = f'target="{head}"' if head else ""
    return (
        f'<mxCell id="{key}" value={quoteattr(text)} style="{style}" edge="1" parent="{parent}" '
        f'{source} {target}><mxGeometry relative="1" as="geometry"/></mxCell>'
    )


def _model(*cells: str) -> str:
    return (
        '<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>'
        f"{''.join(cells)}</root></mxGraphModel>"
    )


def _read(*cells: str) -> Outline:
    return read_drawio(
        f'<mxfile><diagram name="Blad">{_model(*cells)}</diagram></mxfile>'.encode()
    )


def _packed(model: str) -> bytes:
    packing = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packing.compress(urllib.parse.quote(model).encode()) + packing.flush()
    return f"<mxfile><diagram>{base64.b64encode(packed).decode()}</diagram></mxfile>".encode()


def test_boxes_are_read_from_the_top_and_from_the_left() -> None:
    found = _read(
        _box("d", "onder", 0, 100), _box("b", "rechts", 200, 6), _box("a", "links", 0, 10)
    )
    assert told(found) == ["box links", "box rechts", "box onder"]
    assert {one.place.sheet for one in found.passages} == {"Blad"}


def test_labels_are_written_as_html() -> None:
    found = _read(
        _box("a", "<div>Meer&nbsp;</div><div><b>banen</b></div>"),
        _box("b", "een dag&amp;rsquo;s loon &lt; 10", 0, 50),
        _box("c", "P &amp; O", 0, 100, style="rounded=1;"),
        _box("d", "<b>Doelen</b><ul><li>Schoon water</li><li>1. Groen</li></ul>", 0, 150),
    )
    assert told(found) == [
        "box Meer banen",
        "box een dag&rsquo;s loon < 10",
        "box P &amp; O",
        "box Doelen",
        "  item1 • Schoon water",
        "  item1 [1.] Groen",
    ]


def test_lanes_hold_their_boxes() -> None:
    lane = "swimlane;startSize=28;html=1;fillColor=#e8f4f8;"
    found = _read(
        _box("l2", "Doelen", 300, 0, style=lane, size=(200, 300)),
        _box("l1", "Acties", 0, 0, style=lane, size=(200, 300)),
        _box("b", "tweede", 10, 150, parent="l1"),
        _box("a", "eerste", 10, 40, parent="l1"),
        _box("c", "doel", 10, 40, parent="l2"),
        _edge("e", "l1>l2"),
    )
    assert told(found) == [
        "lane Acties", "  box eerste", "  box tweede", "lane Doelen", "  box doel",
    ]  # fmt: skip
    assert drawn(found) == ["Acties drawn Doelen"]
    assert found.passages[0].look.fill == "E8F4F8"


def test_boxes_that_are_laid_on_an_area_stand_in_it() -> None:
    found = _read(
        _box("v", "Outcomes", 0, 0, size=(400, 300)),
        _box("a", "een", 10, 50),
        _box("b", "twee", 200, 50),
        _box("c", "erbuiten", 500, 50),
    )
    assert told(found) == ["lane Outcomes", "  box een", "  box twee", "box erbuiten"]


def test_arrows_point_where_their_heads_are() -> None:
    found = _read(
        _box("a", "A"),
        _box("b", "B", 0, 100),
        _edge("1a", "a>b", text="als"),
        _edge("2a", "a>b", "startArrow=block;endArrow=none;"),
        _edge("3a", "a>b", "endArrow=none;"),
        _edge("4a", "a>b", "startArrow=classic;endArrow=classic;"),
        _edge("5a", "a>"),
        _edge("6a", ">"),
        _box("t", "mits", parent="1a", style="edgeLabel;html=1;"),
    )
    assert drawn(found) == [
        "A drawn B (als mits)",
        "B drawn A",
        "A line B",
        "A line B",
        "A drawn …",
        "… drawn …",
    ]
    assert told(found) == ["box A", "box B"]


def _drawn_by_hand(key: str, tail: tuple[int, int], head: tuple[int, int], parent: str) -> str:
    return (
        f'<mxCell id="{key}" style="html=1;" edge="1" parent="{parent}"><mxGeometry as="geometry">'
        f'<mxPoint x="{tail[0]}" y="{tail[1]}" as="sourcePoint"/>'
        f'<mxPoint x="{head[0]}" y="{head[1]}" as="targetPoint"/></mxGeometry></mxCell>'
    )


def test_an_arrow_that_is_tied_to_nothing_ends_at_the_box_that_it_is_drawn_up_to() -> None:
    found = _read(
        _box("l", "Lane", 300, 0, style="swimlane;html=1;", size=(300, 300)),
        _box("a", "A", 0, 0),
        _box("b", "B", 20, 50, parent="l"),
        _box("c", "C", 0, 200),
        _box("d", "D", 90, 200),
        _drawn_by_hand("1a", (101, 20), (318, 70), "1"),
        _drawn_by_hand("2a", (-199, 20), (18, 70), "l"),
        _drawn_by_hand("3a", (50, 20), (400, 250), "1"),
        _drawn_by_hand("4a", (95, 220), (109, 20), "1"),
    )
    assert drawn(found) == ["A drawn B", "A drawn B", "A drawn …", "… drawn …"]


def test_an_arrow_to_a_frame_goes_to_the_only_text_in_it() -> None:
    found = _read(
        _box("f", "", 0, 0, size=(200, 100)),
        _box("t", "tekst", 10, 10, parent="f", style="text;html=1;"),
        _box("b", "B", 0, 200),
        _edge("e", "b>f"),
    )
    assert drawn(found) == ["B drawn tekst"]


def test_attributes_and_placeholders_of_a_wrapped_box() -> None:
    inner = '<mxCell style="html=1;" vertex="1" parent="1"><mxGeometry as="geometry"/></mxCell>'
    found = _read(
        f'<UserObject label="Reiskosten" owner="bureau" id="u">{inner}</UserObject>',
        f'<object label="%jaar%: %weg%" jaar="2024" placeholders="1" id="v">{inner}</object>',
    )
    assert told(found) == ["box Reiskosten", "box 2024: %weg%"]
    assert found.passages[0].attributes == (("owner", "bureau"),)


def test_what_is_hidden_or_struck_through_is_left_out() -> None:
    found = _read(
        '<mxCell id="laag" parent="0" visible="0"/>',
        _box("a", "verborgen", parent="laag"),
        _box("b", "<s>oud</s> nieuw"),
        _box("c", "weg", 0, 80, style="html=1;fontStyle=8;"),
    )
    assert told(found) == ["box nieuw"]
    assert left(found) == ["struck: oud", "struck: weg", "hidden: verborgen"]


def test_packed_pages_and_bare_models_are_the_same() -> None:
    model = _model(_box("a", "Één & twee"))
    for data in (_packed(model), model.encode()):
        assert told(read_drawio(data)) == ["box Één & twee"]


def test_a_drawing_in_an_svg_is_read() -> None:
    file = f"<mxfile><diagram>{_model(_box('a', 'A'))}</diagram></mxfile>"
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" content={quoteattr(file)}/>'
    assert told(read_drawio(svg.encode())) == ["box A"]


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"<svg/>", "damaged-xml"),
        (b"<x/>", "no-drawing"),
        (b"<mxfile><diagram>###</diagram></mxfile>", "damaged"),
        (b"<mxfile><diagram>abcd</diagram></mxfile>", "damaged-xml"),
        (b"<mxfile><diagram/></mxfile>", "no-text"),
    ],
    ids=range(5),
)
def test_what_cannot_be_read_is_refused(data: bytes, key: str) -> None:
    with pytest.raises(UnreadablePlanError) as refused:
        read_drawio(data)
    assert refused.value.key == key


def test_what_is_too_large_when_unpacked_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toc.exchange.written.readers.drawio.MOST_BYTES", 1000)
    with pytest.raises(UnreadablePlanError) as refused:
        read_drawio(_packed(_model(_box("a", "a" * 4000))))
    assert refused.value.key == "too-large"


def test_boxes_that_are_a_part_of_each_other_are_not_read_for_ever() -> None:
    with pytest.raises(UnreadablePlanError) as refused:
        _read(_box("a", "A", parent="b"), _box("b", "B", parent="a"))
    assert refused.value.key == "no-text"


@given(
    st.lists(
        st.tuples(
            st.text("abcdé&<>", min_size=1, max_size=8),
            st.integers(0, 500),
            st.integers(0, 500),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_each_box_comes_back_once(boxes: list[tuple[str, int, int]]) -> None:
    cells = [
        _box(f"c{at}", text, x, y, style="rounded=1;") for at, (text, x, y) in enumerate(boxes)
    ]
    found = _read(*cells)
    assert sorted(one.text for one in found.passages) == sorted(text for text, _, _ in boxes)
