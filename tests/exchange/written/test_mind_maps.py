"""What is read of FreeMind, XMind and OPML."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tests.exchange.written.shown import drawn, left, told
from toc.exchange.written.outline import Outline
from toc.exchange.written.readers.freemind import read_mm
from toc.exchange.written.readers.opml import read_opml
from toc.exchange.written.readers.xmind import read_xmind
from toc.exchange.written.refusal import UnreadablePlanError


def _mm(inner: str) -> Outline:
    return read_mm(f'<map version="1.0.1">{inner}</map>'.encode())


def _opml(inner: str, head: str = "") -> Outline:
    return read_opml(
        f'<opml version="2.0"><head>{head}</head><body>{inner}</body></opml>'.encode()
    )


def _packed(**parts: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        for name, text in parts.items():
            packed.writestr(name.replace("_", "."), text)
    return made.getvalue()


def _xmind(*sheets: Any) -> Outline:
    return read_xmind(_packed(content_json=json.dumps(sheets)))


def test_the_topics_of_freemind_hang_on_each_other() -> None:
    found = _mm(
        '<node TEXT="Plan&#xa;jeugd"><node TEXT="1.1 Meer jongeren doen mee" FOLDED="true">'
        '<node TEXT="- sporten"/></node><node TEXT="Acties"/></node>'
    )
    assert told(found) == [
        "box1 Plan jeugd",
        "  box2 [1.1] Meer jongeren doen mee",
        "    box3 • sporten",
        "  box2 Acties",
    ]


def test_rich_text_notes_and_attributes_of_freemind() -> None:
    found = _mm(
        '<node><richcontent TYPE="NODE"><html><head></head><body><p><b>Doel</b> &amp; <i>middel'
        '</i><br/>samen</p></body></html></richcontent><richcontent TYPE="NOTE"><html><body><p>'
        'Uit de nota.</p></body></html></richcontent><attribute NAME="Budget" VALUE="groen"/>'
        '<icon BUILTIN="button_ok"/><node TEXT="&lt;html&gt;&lt;body&gt;Kind&lt;/body&gt;'
        '&lt;/html&gt;"/><node TEXT="a &lt; b"/></node>'
    )
    assert told(found) == [
        "box1 Doel & middel samen",
        "  note Uit de nota.",
        "  box2 Kind",
        "  box2 a < b",
    ]
    assert found.passages[0].attributes == (("Budget", "groen"), ("icon", "button_ok"))


def test_the_arrows_of_freemind_have_the_direction_of_their_heads() -> None:
    found = _mm(
        '<node TEXT="M" ID="m"><node TEXT="A" ID="a"><arrowlink DESTINATION="b"/>'
        '<arrowlink DESTINATION="b" STARTARROW="Default" ENDARROW="None" MIDDLE_LABEL="door"/>'
        '<arrowlink DESTINATION="b" STARTARROW="None" ENDARROW="None"/>'
        '<arrowlink DESTINATION="weg"/></node><node TEXT="B" ID="b"/></node>'
    )
    assert drawn(found) == [
        "A relation B",
        "B relation A (door)",
        "A line B",
        "A relation …",
    ]


def test_what_a_map_hides_behind_a_password_is_told() -> None:
    found = _mm('<node TEXT="A"><node TEXT="Geheim" ENCRYPTED_CONTENT="xyz"/></node>')
    assert told(found) == ["box1 A", "  box2 Geheim"]
    assert left(found) == ["hidden: …"]


def test_a_topic_without_a_text_is_none() -> None:
    found = _mm('<node TEXT="A"><node TEXT=" "><node TEXT="B"/></node></node>')
    assert told(found) == ["box1 A", "  box2 B"]


def test_opml_with_titles_notes_boxes_and_comments() -> None:
    found = _opml(
        '<outline text="Doelen"><outline text="Meer banen" _note="In de regio." '
        '_status="checked" trekker="gemeente"/><outline text="&lt;b&gt;Schoon&lt;/b&gt; water"/>'
        '</outline><outline text="Weg" isComment="true"><outline text="ook weg"/></outline>'
        '<outline title="Vragen?"/><outline text=""/>',
        "<title>Koers</title>",
    )
    assert told(found) == [
        "title Koers",
        "box1 Doelen",
        "  box2 [x] Meer banen",
        "    note In de regio.",
        "  box2 Schoon water",
        "box1 Vragen?",
    ]
    assert left(found) == ["comment: Weg", "comment: ook weg"]
    assert found.passages[2].attributes == (("trekker", "gemeente"),)
    assert found.title == "Koers"


def _topic(title: str, *attached: Any, **more: Any) -> dict[str, Any]:
    return {"id": title, "title": title, "children": {"attached": list(attached)}, **more}


def test_the_sheets_of_xmind_with_loose_topics_and_relationships() -> None:
    loose = {"id": "l", "title": "Los", "children": {"attached": [_topic("onder los")]}}
    root = _topic("Plan", _topic("Doel", labels=["outcome"]), _topic("Actie"))
    root["children"]["detached"] = [loose, {"id": "leeg"}]
    root["children"]["attached"].append({"id": "x", "children": {"attached": [_topic("kind")]}})
    root["children"]["attached"][0]["notes"] = {"plain": {"content": "Meer\nweten"}}
    found = _xmind(
        {
            "title": "Strategie",
            "rootTopic": root,
            "relationships": [
                {"end1Id": "Actie", "end2Id": "Doel", "title": "draagt bij"},
                {"end1Id": "leeg", "end2Id": "Doel"},
            ],
        },
        {"title": "Planning", "rootTopic": _topic("Fasen")},
    )
    assert told(found) == [
        "box1 Plan",
        "  box2 Doel",
        "    note Meer weten",
        "  box2 Actie",
        "  box2 kind",
        "box1 Los",
        "  box2 onder los",
        "box1 Fasen",
    ]
    assert drawn(found) == ["Actie relation Doel (draagt bij)", "… relation Doel"]
    assert [one.place.sheet for one in found.passages] == ["Strategie"] * 7 + ["Planning"]
    assert found.passages[1].attributes == (("label", "outcome"),)


def test_the_warning_beside_the_map_of_xmind_is_not_read() -> None:
    warning = "<xmap-content><sheet><topic><title>Warning</title></topic></sheet></xmap-content>"
    data = _packed(content_json=json.dumps([{"rootTopic": _topic("Plan")}]), content_xml=warning)
    assert told(read_xmind(data)) == ["box1 Plan"]


def test_the_map_of_xmind_8_is_read_from_its_xml() -> None:
    xml = (
        '<xmap-content xmlns="urn:xmind:xmap:xmlns:content:2.0"><sheet><topic id="a"><title>Plan'
        '</title><children><topics type="detached"><topic id="d"><title>Los</title></topic>'
        '</topics><topics type="attached"><topic id="b"><title>Doel</title><notes><plain>Uitleg'
        "</plain></notes><labels><label>outcome</label></labels></topic></topics></children>"
        '</topic><title>Blad</title><relationships><relationship end1="b" end2="d"><title>zie'
        "</title></relationship></relationships></sheet></xmap-content>"
    )
    found = read_xmind(_packed(content_xml=xml))
    assert told(found) == ["box1 Plan", "  box2 Doel", "    note Uitleg", "box1 Los"]
    assert drawn(found) == ["Doel relation Los (zie)"]
    assert found.passages[1].attributes == (("label", "outcome"),)
    assert found.passages[0].place.sheet == "Blad"


@pytest.mark.parametrize(
    ("read", "data", "key"),
    [
        (read_mm, b"<map><node TEXT='a'>", "damaged-xml"),
        (read_mm, b"<opml/>", "no-map"),
        (read_mm, b"<map/>", "no-text"),
        (read_mm, b'<!DOCTYPE map [<!ENTITY a "b">]><map><node TEXT="&a;"/></map>', "entities"),
        (read_mm, b"<map>" + b'<node TEXT="a">' * 300 + b"</node>" * 300 + b"</map>", "too-deep"),
        (read_opml, b"<opml/>", "no-map"),
        (read_xmind, b"PK", "damaged"),
        (read_xmind, _packed(anders_txt=""), "no-map"),
        (read_xmind, _packed(content_json="[{"), "damaged"),
        (read_xmind, _packed(content_json="7"), "no-text"),
        (
            read_xmind,
            _packed(content_json="x", manifest_json='{"encryption-data": {}}'),
            "password",
        ),
    ],
)
def test_what_cannot_be_read_is_refused(
    read: Callable[[bytes], Outline], data: bytes, key: str
) -> None:
    with pytest.raises(UnreadablePlanError) as refused:
        read(data)
    assert refused.value.key == key


def test_what_a_map_names_outside_of_itself_is_not_fetched(tmp_path: Path) -> None:
    outside = tmp_path / "geheim.dtd"
    outside.write_text('<!ATTLIST outline text CDATA "geheim">')
    body = '<opml version="2.0"><body><outline text="Doel"/><outline/></body></opml>'
    for named in (outside.as_uri(), "http://example.org/opml.dtd"):
        assert told(read_opml(f'<!DOCTYPE opml SYSTEM "{named}">{body}'.encode())) == ["box1 Doel"]


def test_too_many_topics_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toc.exchange.written.outline_builder.MOST_PASSAGES", 3)
    with pytest.raises(UnreadablePlanError) as refused:
        _mm('<node TEXT="a"/>' * 4)
    assert refused.value.key == "too-long"


_WORDS = st.text("abcdefghij &<éü", min_size=1, max_size=12).filter(
    lambda text: text.strip() == text and "  " not in text
)
_TREES: st.SearchStrategy[Any] = st.recursive(
    st.tuples(_WORDS, st.just([])),
    lambda inner: st.tuples(_WORDS, st.lists(inner, max_size=4)),
    max_leaves=12,
)


def _texts(tree: Any) -> list[str]:
    return [tree[0], *(text for inner in tree[1] for text in _texts(inner))]


@given(_TREES)
def test_each_topic_comes_back_once_in_order(tree: Any) -> None:
    def element(one: Any, name: str, key: str) -> Any:
        made = etree.Element(name, {key: one[0]})
        made.extend(element(inner, name, key) for inner in one[1])
        return made

    def topic(one: Any) -> dict[str, Any]:
        return _topic(one[0], *map(topic, one[1]))

    freemind = etree.Element("map")
    freemind.append(element(tree, "node", "TEXT"))
    opml = etree.Element("opml")
    etree.SubElement(opml, "body").append(element(tree, "outline", "text"))
    for found in (
        read_mm(etree.tostring(freemind)),
        read_opml(etree.tostring(opml)),
        _xmind({"rootTopic": topic(tree)}),
    ):
        said = [f"{one.label} {one.text}".strip() for one in found.passages]
        assert said == _texts(tree)
