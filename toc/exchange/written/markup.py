"""Labels written as HTML: of a box of a drawing, a topic of a map, a block in Markdown."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from toc.exchange.written.safe_xml import named
from toc.exchange.written.spelling import tidy

_TAG = re.compile(
    r"</?(?:b|i|u|s|p|a|br|hr|em|ul|ol|li|h\d|div|span|font|strong|html)\b[^<>]*>", re.I
)
_APART = frozenset(
    ("p", "li", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "ul", "ol")
)
_WRAPS = frozenset(("br", "div", "td", "th"))
_STRUCK = frozenset(("s", "strike", "del"))
_BOLD = frozenset(("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"))
_UNREAD = frozenset(("script", "style", "head", "title", "template"))


@dataclass
class Line:
    """A paragraph of a label. `bold` says that all of it is."""

    text: str = ""
    item: bool = False
    bold: bool = True


@dataclass
class Markup:
    """What a label says: its paragraphs, what of it was struck through, and what was comment."""

    lines: list[Line] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All of it on one line."""
        return " ".join(line.text for line in self.lines)


def has_markup(text: str) -> bool:
    """Whether a text is written as HTML."""
    return _TAG.search(text) is not None


def unmarked(text: str) -> Markup:
    """What a label says that is no HTML."""
    text = tidy(text)
    return Markup([Line(text, bold=False)] if text else [])


def read_markup(html: str) -> Markup:
    """What a reader of the label sees. A line that was broken to fit its box is one."""
    from lxml import etree

    if "<" not in html and "&" not in html:
        return unmarked(html)
    found = Markup()
    html = html.replace("\0", "")
    parser = etree.HTMLParser(no_network=True, encoding="utf-8")
    data = f"<div>{html}</div>".encode("utf-8", "replace")
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    found.lines.append(Line())
    if root is None:
        _say(found, re.sub(r"<[^<>]*>", " ", html), False, False)
    else:
        _walk(root, found)
    for line in found.lines:
        line.text = tidy(line.text)
    found.lines = [line for line in found.lines if line.text]
    return found


def _walk(root: Any, found: Markup) -> None:
    # Not a recursion: a label of a stranger may be nested without end.
    todo: list[tuple[Any, bool, bool, bool]] = [(root, False, False, False)]
    while todo:
        element, bold, struck, leaving = todo.pop()
        name = named(element)
        if leaving:
            _break(found, name, leaving=True)
            _say(found, element.tail or "", bold, struck)
            continue
        outer = (bold, struck)
        todo.append((element, *outer, True))
        if not isinstance(element.tag, str):
            found.comments.append(tidy(element.text or ""))
            continue
        if name in _UNREAD:
            continue
        if name == "img":
            found.pictures.append(tidy(element.get("alt") or ""))
        style = (element.get("style") or "").replace(" ", "").lower()
        bold = bold or name in _BOLD or "font-weight:bold" in style or "font-weight:700" in style
        struck = struck or name in _STRUCK or "line-through" in style
        _break(found, name, leaving=False)
        _say(found, element.text or "", bold, struck)
        todo.extend((inner, bold, struck, False) for inner in reversed(element))


def _break(found: Markup, name: str, leaving: bool) -> None:
    line = found.lines[-1]
    if name in _APART:
        if line.text.strip():
            found.lines.append(Line(item=name == "li" and not leaving))
        elif not leaving:
            line.item = name == "li"
    elif name in _WRAPS and line.text and not line.text.endswith(" "):
        line.text += " "


def _say(found: Markup, text: str, bold: bool, struck: bool) -> None:
    if not text:
        return
    if struck:
        if text.strip():
            found.struck.append(tidy(text))
        return
    line = found.lines[-1]
    line.text += text
    if text.strip():
        line.bold = line.bold and bold
