"""The structure of a tagged PDF, as far as it is on a page."""

from __future__ import annotations

import ctypes
import math
from typing import Any

import pypdfium2.raw as raw

from toc.exchange.written.limits import MOST_DEPTH
from toc.exchange.written.pdf.page import Tag
from toc.exchange.written.refusal import UnreadablePlanError


def tags_of(page: Any) -> list[Tag]:
    """The elements at the top of the structure, each with what of it is on the page."""
    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    if not tree:
        return []
    tops: list[Tag] = []
    todo: list[tuple[Any, list[Any], int]] = []
    count = raw.FPDF_StructTree_CountChildren(tree)
    for at in range(count):
        element = raw.FPDF_StructTree_GetChildAtIndex(tree, at)
        if element:
            todo.append((element, tops, 1))
    for element, into, depth in todo:
        tag = Tag(_said(raw.FPDF_StructElement_GetType, element))
        tag.rows, tag.columns = _span(element, "RowSpan"), _span(element, "ColSpan")
        into.append(tag)
        if depth > MOST_DEPTH:
            raise UnreadablePlanError("too-deep", most=MOST_DEPTH)
        for at in range(max(0, raw.FPDF_StructElement_CountChildren(element))):
            number = raw.FPDF_StructElement_GetChildMarkedContentID(element, at)
            inner = raw.FPDF_StructElement_GetChildAtIndex(element, at)
            if number >= 0:
                tag.parts.append(number)
            elif inner:
                # Its place among the parts is kept until it is read itself.
                holder: list[Any] = []
                tag.parts.append(_Holder("", parts=holder))
                todo.append((inner, holder, depth + 1))
            elif tag.kind == "TR":
                tag.parts.append(Tag("TD"))  # an empty cell
    raw.FPDF_StructTree_Close(tree)
    for tag in tops:
        _settle(tag)
    return tops


class _Holder(Tag):
    pass


def _settle(top: Tag) -> None:
    todo = [top]
    for tag in todo:
        tag.parts = [
            inner
            for part in tag.parts
            for inner in (part.parts if isinstance(part, _Holder) else [part])
        ]
        todo.extend(part for part in tag.parts if isinstance(part, Tag))


def _said(function: Any, element: Any) -> str:
    length = function(element, None, 0)
    if not 2 < length < 200:
        return ""
    buffer = ctypes.create_string_buffer(length)
    function(element, buffer, length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")


def _span(element: Any, name: str) -> int:
    for at in range(max(0, raw.FPDF_StructElement_GetAttributeCount(element))):
        attribute = raw.FPDF_StructElement_GetAttributeAtIndex(element, at)
        if not attribute:
            continue
        value = raw.FPDF_StructElement_Attr_GetValue(attribute, name.encode())
        number = ctypes.c_float()
        if value and raw.FPDF_StructElement_Attr_GetNumberValue(value, number):
            return min(max(int(number.value), 1), 100) if math.isfinite(number.value) else 1
    return 1
