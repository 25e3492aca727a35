"""What an earlier version of this program, and LibreOffice, make of a document of ours: what was
seen of them, done without them."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

_CONTROL = """\
<w:sdt {ns}><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{tag}"/><w:id w:val="{number}"/>\
</w:sdtPr><w:sdtContent/></w:sdt>"""


def as_before(content: bytes, tags: dict[str, str]) -> bytes:
    """A document of ours as version 0.1 wrote it: no digests and bookmarks, but content controls.
    `tags` are the markers of its tables and of what is told in words, by the short form."""
    word = docx.Document(io.BytesIO(content))
    body: Any = word.element.body
    for mark in [*body.iter(qn("w:bookmarkStart"))]:
        found = re.fullmatch(r"_toc_(table|figure)_(.{12})_.{12}", mark.get(qn("w:name")))
        if found is None:
            continue
        tag = qn("w:tbl") if found[1] == "table" else qn("w:p")
        element = next(mark.iterancestors(tag))
        mark.getnext().getparent().remove(mark.getnext())
        mark.getparent().remove(mark)
        _controlled([element], tags[found[2]], found[2])
    drawn: dict[str, list[Any]] = {}
    for about in body.iter(qn("wp:docPr")):
        name = re.sub(r":a[0-9a-f]{12}$", "", about.get("name"))
        about.set("name", name)
        drawn.setdefault(name.rpartition(":")[0], []).append(next(about.iterancestors(qn("w:p"))))
    for name, paragraphs in drawn.items():
        whole = [one for p in paragraphs for one in (p, p.getnext()) if one is not None]
        _controlled([one for one in whole if "Figuur" not in _text(one)], name, "Tekening")
    file = io.BytesIO()
    word.save(file)
    return file.getvalue()


def _text(element: Any) -> str:
    return "".join(one.text or "" for one in element.iter(qn("w:t")))


def _controlled(elements: list[Any], tag: str, title: str) -> None:
    made = _CONTROL.format(ns=nsdecls("w"), title=title, tag=tag, number=len(title))
    control = parse_xml(made)
    elements[0].addprevious(control)
    for element in elements:
        control[-1].append(element)


def through_libreoffice(content: bytes, version: int, odf: bool, seed: int) -> bytes:
    """A document as LibreOffice 7 or 25 saves it, also by way of OpenDocument: what was seen of
    both, done without them."""
    chance = random.Random(seed)  # for no secret
    word = docx.Document(io.BytesIO(content))
    body: Any = word.element.body
    for control in _ours(body):
        _moved(control, version, odf)
    for number, about in enumerate(body.iter(qn("wp:docPr")), 1):
        about.set("id", str(number))
        if version < 25:
            for sharp in [*about.getparent().iter("{*}extLst")]:
                sharp.getparent().remove(sharp)
    names: set[str] = set()
    for number, about in enumerate(body.iter(qn("wp:docPr")), 1):
        # What has the name of another gets one of its own.
        if about.get("name") in names:
            about.set("name", f"Image{number}")
        names.add(about.get("name"))
    numbers: dict[str, str] = {}
    for mark in body.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd")):
        new = numbers.setdefault(mark.get(qn("w:id")), str(len(numbers)))
        mark.set(qn("w:id"), new)
    for text in [*body.iter(qn("w:t"))]:
        if (
            text.getparent().tag == qn("w:r")
            and len(text.text or "") > 3
            and chance.random() < 0.3
        ):
            _cut(text, chance.randrange(1, len(text.text)))
    file = io.BytesIO()
    word.save(file)
    return file.getvalue()


def _ours(body: Any) -> Iterator[Any]:
    for control in [*body.iter(qn("w:sdt"))]:
        tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
        if tag is not None and tag.get(qn("w:val")).startswith("toc:"):
            yield control


def _moved(control: Any, version: int, odf: bool) -> None:
    """A block control comes within a paragraph: around the table's first cell, or around the
    drawing (7), or around the next paragraph (25). By way of OpenDocument 7 loses it."""
    content = control[-1]
    inside, following = list(content), control.getnext()
    for element in inside:
        control.addprevious(element)
    control.getparent().remove(control)
    for element in list(content):
        content.remove(element)
    if version < 25:
        properties = control.find(qn("w:sdtPr"))
        properties.remove(properties.find(qn("w:tag")))
        if odf:
            return
    target = inside[0]
    if target.tag == qn("w:tbl"):
        target = next(target.iter(qn("w:p")))
    elif version >= 25 and following is not None and following.tag == qn("w:p"):
        target = following
        control[0].append(OxmlElement("w:text"))
    for run in target.findall(qn("w:r")):
        content.append(run)
    target.append(control)


def _cut(text: Any, at: int) -> None:
    """Two runs where there was one."""
    run = text.getparent()
    other = deepcopy(run)
    for one in other:
        if one.tag not in (qn("w:rPr"), qn("w:t")):
            other.remove(one)
    if len(run.findall(qn("w:t"))) != 1 or len(other.findall(qn("w:t"))) != 1:
        return
    whole = text.text
    text.text, other.find(qn("w:t")).text = whole[:at], whole[at:]
    for one in (text, other.find(qn("w:t"))):
        one.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.addnext(other)
