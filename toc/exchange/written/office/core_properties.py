"""What an office file says of itself as a whole."""

from __future__ import annotations

from toc.exchange.written.office.packed import Package
from toc.exchange.written.spelling import one_line, seen

_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_LANGUAGE = "{http://purl.org/dc/elements/1.1/}language"


def title_of(package: Package) -> str:
    """The title in the properties of the document, or empty."""
    return _property(package, _TITLE)


def language_told(package: Package) -> str:
    """The language in the properties of the document (`nl-NL`), or empty."""
    return _property(package, _LANGUAGE)


def _property(package: Package, name: str) -> str:
    parts = [one.path for one in package.relations("").values() if one.kind == "core-properties"]
    for path in [*parts, "meta.xml"]:
        root = package.xml(path)
        found = next(root.iter(name), None) if root is not None else None
        if found is not None:
            return one_line(seen(found.text or ""))
    return ""
