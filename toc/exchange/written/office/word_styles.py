"""The styles of a Word document, and what they make of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from toc.exchange.written.office.characters import Characters
from toc.exchange.written.outline import Look

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = f"{W}val"

_HEADING = re.compile(
    r"(?:heading|kop|koptekst niveau|überschrift|titre|rubrik|otsikko|título|titolo)\s*([1-9])",
    re.IGNORECASE,
)
_CONTENTS = re.compile(
    r"(?:toc|contents|inhopg|inhoudsopgave|verzeichnis)\s*[1-9]"
    r"|(?:toc|contents) heading|kopvaninhoudsopgave",
    re.IGNORECASE,
)
_TITLE = re.compile(r"title|titel", re.IGNORECASE)
_OFF = ("0", "false", "off", "none")


def on(element: Any) -> bool:
    """Whether a property that is there is not switched off."""
    return element.get(VAL, "1") not in _OFF


def number_in(element: Any, name: str = VAL) -> int | None:
    """The whole number of an attribute; None for what is none."""
    try:
        return int(float(element.get(name, "")))
    except (ValueError, OverflowError):
        return None


def _colour(text: str | None) -> str:
    return text.upper() if text and re.fullmatch(r"[0-9A-Fa-f]{6}", text) else ""


Properties = dict[str, Any]
"""What a paragraph, a row or a cell says of itself, by the tag of the property."""


def properties_in(element: Any, tag: str) -> Properties:
    """The properties of an element, that stand in its child of this tag."""
    found = element.find(tag)
    return {one.tag: one for one in found} if found is not None else {}


def fill_in(properties: Properties) -> str:
    """The colour behind what has these properties."""
    shading = properties.get(f"{W}shd")
    return _colour(shading.get(f"{W}fill")) if shading is not None else ""


class Style:
    """A style: its name and its own properties, and the style that it is based on."""

    def __init__(self, element: Any) -> None:
        name = element.find(f"{W}name")
        based = element.find(f"{W}basedOn")
        self.id: str = element.get(f"{W}styleId", "")
        self.kind: str = element.get(f"{W}type", "paragraph")
        self.name: str = name.get(VAL, "") if name is not None else self.id
        self.based: str = based.get(VAL, "") if based is not None else ""
        self.default = element.get(f"{W}default") in ("1", "true", "on")
        self.paragraph = element.find(f"{W}pPr")
        self.run = element.find(f"{W}rPr")


class WordStyles:
    """The styles by their id. A `root` of None is a document without them."""

    def __init__(self, root: Any) -> None:
        found = [Style(one) for one in root.iterfind(f"{W}style")] if root is not None else []
        self._styles = {one.id: one for one in found}
        self._default = next(
            (one for one in found if one.default and one.kind == "paragraph"), None
        )
        base = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr") if root is not None else None
        self._base = [base] if base is not None else []
        self._looks: dict[tuple[str, str], Characters] = {}
        self._depths: dict[str, int] = {}
        self._properties: dict[tuple[str, str], Any] = {}
        self._named: dict[tuple[str, str], bool] = {}

    def name(self, style: str) -> str:
        """What a style is called."""
        one = self._styles.get(style, self._default)
        return one.name if one is not None else style

    def chain(self, style: str) -> Iterator[Style]:
        """A style, and those that it is based on."""
        seen: set[str] = set()
        one = self._styles.get(style, self._default)
        while one is not None and one.id not in seen:
            seen.add(one.id)
            yield one
            one = self._styles.get(one.based)

    def heading(self, style: str) -> int:
        """The depth of a heading of this style, 0 where it is none."""
        if style not in self._depths:
            self._depths[style] = self._heading(style)
        return self._depths[style]

    def _heading(self, style: str) -> int:
        for one in self.chain(style):
            level = one.paragraph.find(f"{W}outlineLvl") if one.paragraph is not None else None
            if level is not None:
                depth = number_in(level)
                return depth + 1 if depth is not None and 0 <= depth < 9 else 0
            named = _HEADING.fullmatch(one.name.strip())
            if named is not None:
                return int(named[1])
        return 0

    def is_title(self, style: str) -> bool:
        """Whether it is the style of the title of a document."""
        return self._is(style, _TITLE)

    def is_contents(self, style: str) -> bool:
        """Whether it is a style of a table of contents."""
        return self._is(style, _CONTENTS)

    def _is(self, style: str, named: re.Pattern[str]) -> bool:
        key = style, named.pattern
        if key not in self._named:
            self._named[key] = any(named.fullmatch(one.name.strip()) for one in self.chain(style))
        return self._named[key]

    def paragraph_property(self, style: str, name: str) -> Any:
        """A property of a paragraph by its style, None where that says nothing of it."""
        key = style, name
        if key not in self._properties:
            told = (
                one.paragraph.find(name) for one in self.chain(style) if one.paragraph is not None
            )
            self._properties[key] = next((one for one in told if one is not None), None)
        return self._properties[key]

    def characters(self, style: str, own: str, direct: Any) -> Characters:
        """How a run looks: by the `style` of its paragraph, by its own style (empty for none) and
        by what it says itself (None for nothing)."""
        key = style, own
        if key not in self._looks:
            given = [one.run for one in self.chain(own) if one.run is not None] if own else []
            given += [one.run for one in self.chain(style) if one.run is not None]
            self._looks[key] = _resolved([*given, *self._base], Characters(Look(size=10)))
        known = self._looks[key]
        return known if direct is None or not len(direct) else _resolved([direct], known)


def _resolved(given: list[Any], known: Characters) -> Characters:
    """What properties say, the first that says something of it, and else what is known."""
    found: dict[str, Any] = {}
    for properties in given:
        for one in properties:
            found.setdefault(one.tag, one)

    def switched(name: str, otherwise: bool) -> bool:
        one = found.get(f"{W}{name}")
        return on(one) if one is not None else otherwise

    size = found.get(f"{W}sz")
    colour = found.get(f"{W}color")
    shade = found.get(f"{W}shd")
    language = found.get(f"{W}lang")
    underline = found.get(f"{W}u")
    half = number_in(size) if size is not None else None
    look = Look(
        switched("b", known.look.bold),
        switched("i", known.look.italic),
        on(underline) if underline is not None else known.look.underlined,
        half / 2 if half else known.look.size,
        _colour(colour.get(VAL)) if colour is not None else known.look.colour,
        _colour(shade.get(f"{W}fill")) if shade is not None else known.look.fill,
    )
    struck = switched("strike", False) or switched("dstrike", False)
    if f"{W}strike" not in found and f"{W}dstrike" not in found:
        struck = known.struck
    told = language.get(VAL, "") if language is not None else ""
    return Characters(look, switched("vanish", known.hidden), struck, told or known.language)
