"""The styles of an OpenDocument file, and what they make of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from toc.exchange.written.office.characters import Characters
from toc.exchange.written.office.odf_names import FO, STYLE, TEXT
from toc.exchange.written.outline import Look

_POINTS = {"pt": 1.0, "cm": 28.3465, "mm": 2.83465, "in": 72.0, "pc": 12.0, "px": 0.75}
_ESCAPED = re.compile(r"_([0-9a-f]{1,4})_")
_HEADING = re.compile(r"(?:heading|kop)\s*([1-9][0-9]?)", re.IGNORECASE)
_CONTENTS = re.compile(r"contents (?:heading|[0-9]+)|index heading", re.IGNORECASE)
_BOLD = ("bold", "600", "700", "800", "900")


def points(length: str | None) -> float | None:
    """A length in points; None for what is none.

    >>> points("2.54cm"), points("12pt"), points("150%")
    (72.0, 12.0, None)
    """
    match = re.fullmatch(r"(-?[0-9]*\.?[0-9]+)(pt|cm|mm|in|pc|px)", length or "")
    return round(float(match[1]) * _POINTS[match[2]], 1) if match is not None else None


def _colour(text: str | None) -> str | None:
    """Six digits, empty for `transparent` and the like, None where nothing is said."""
    if text is None:
        return None
    return text[1:].upper() if re.fullmatch("#[0-9A-Fa-f]{6}", text) else ""


class OdfStyles:
    """The styles of a file, those of its content before those of its styles part."""

    def __init__(self, *roots: Any) -> None:
        self._styles: dict[tuple[str, str], Any] = {}
        self._defaults: dict[str, Any] = {}
        self.lists: dict[str, Any] = {}
        self.outline: Any = None
        for root in roots:
            for one in root.iter(f"{STYLE}style", f"{STYLE}default-style", f"{TEXT}list-style",
                                 f"{TEXT}outline-style"):  # fmt: skip
                family, name = one.get(f"{STYLE}family", ""), one.get(f"{STYLE}name", "")
                if one.tag == f"{STYLE}style":
                    self._styles.setdefault((family, name), one)
                elif one.tag == f"{STYLE}default-style":
                    self._defaults.setdefault(family, one)
                elif one.tag == f"{TEXT}list-style":
                    self.lists.setdefault(name, one)
                else:
                    self.outline = one
        self._looks: dict[tuple[Characters | None, str, str], Characters] = {}

    def chain(self, family: str, name: str) -> Iterator[Any]:
        """A style, and those that it is based on."""
        seen: set[str] = set()
        while name and name not in seen:
            seen.add(name)
            one = self._styles.get((family, name))
            if one is None:
                return
            yield one
            name = one.get(f"{STYLE}parent-style-name", "")

    def named(self, family: str, name: str) -> str:
        """What people call a style: of one that the program made for itself, its parent."""
        for one in self.chain(family, name):
            told = one.get(f"{STYLE}display-name", "") or _plain(one.get(f"{STYLE}name", ""))
            if one.getparent().tag.endswith("}styles") or not one.get(f"{STYLE}parent-style-name"):
                return str(told)
        return _plain(name)

    def is_title(self, name: str) -> bool:
        """Whether it is the style of the title of a document."""
        return any(
            _plain(one.get(f"{STYLE}name", "")).lower() in ("title", "titel")
            for one in self.chain("paragraph", name)
        )

    def is_contents(self, name: str) -> bool:
        """Whether it is a style of a table of contents."""
        return any(
            _CONTENTS.fullmatch(_plain(one.get(f"{STYLE}name", "")))
            for one in self.chain("paragraph", name)
        )

    def heading(self, name: str) -> int:
        """The depth of a heading of this style, 0 where it is none."""
        for one in self.chain("paragraph", name):
            level = one.get(f"{STYLE}default-outline-level", "")
            if level.isdecimal():
                return int(level)
            named = _HEADING.fullmatch(_plain(one.get(f"{STYLE}name", "")))
            if named is not None:
                return int(named[1])
        return 0

    def property(self, family: str, name: str, kind: str, attribute: str) -> str | None:
        """What a style says of something, by itself or by what it is based on."""
        for one in self.chain(family, name):
            found = one.find(f"{STYLE}{kind}")
            if found is not None and found.get(attribute) is not None:
                return str(found.get(attribute))
        return None

    def list_style(self, name: str) -> str:
        """The list that a paragraph of this style stands in for itself."""
        for one in self.chain("paragraph", name):
            told = one.get(f"{STYLE}list-style-name")
            if told is not None:
                return str(told)
        return ""

    def characters(self, family: str, name: str, around: Characters | None = None) -> Characters:
        """How a text of this style looks, within what it stands in."""
        key = around, family, name
        if key not in self._looks:
            self._looks[key] = self._resolved(family, name, around)
        return self._looks[key]

    def _resolved(self, family: str, name: str, around: Characters | None) -> Characters:
        given = [
            one.find(f"{STYLE}text-properties") for one in reversed(list(self.chain(family, name)))
        ]
        known = around
        if known is None:
            default = self._defaults.get(family)
            known = Characters(Look(size=12 if family == "paragraph" else 10))
            if default is not None:
                given.insert(0, default.find(f"{STYLE}text-properties"))
        for properties in given:
            if properties is not None:
                known = _with(known, properties)
        if family == "table-cell":
            fill = _colour(
                self.property(family, name, "table-cell-properties", f"{FO}background-color")
            )
            if fill:
                known = Characters(_filled(known.look, fill), known.hidden, known.struck)
        return known


def _filled(look: Look, fill: str) -> Look:
    return Look(look.bold, look.italic, look.underlined, look.size, look.colour, fill)


def _with(known: Characters, properties: Any) -> Characters:
    get = properties.get
    look = known.look
    weight, slant, size = get(f"{FO}font-weight"), get(f"{FO}font-style"), get(f"{FO}font-size")
    line, through = get(f"{STYLE}text-underline-style"), get(f"{STYLE}text-line-through-style")
    through = through or get(f"{STYLE}text-line-through-type")
    shown, language = get(f"{TEXT}display"), get(f"{FO}language")
    points_told = points(size)
    if size and size.endswith("%") and size[:-1].replace(".", "", 1).isdecimal():
        points_told = round(look.size * float(size[:-1]) / 100, 1)
    colour, fill = _colour(get(f"{FO}color")), _colour(get(f"{FO}background-color"))
    return Characters(
        Look(
            weight in _BOLD if weight is not None else look.bold,
            slant in ("italic", "oblique") if slant is not None else look.italic,
            line != "none" if line is not None else look.underlined,
            points_told or look.size,
            look.colour if colour is None else colour,
            look.fill if fill is None else fill,
        ),
        shown in ("none", "condition") if shown is not None else known.hidden,
        through != "none" if through is not None else known.struck,
        language if language not in (None, "none", "zxx") else known.language,
    )


def _plain(name: str) -> str:
    """`Heading_20_1` is `Heading 1`."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), name)
