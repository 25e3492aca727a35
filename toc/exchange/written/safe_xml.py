"""XML of strangers: no entity is expanded, and nothing outside of the file is fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toc.exchange.written.limits import MOST_BYTES, MOST_DEPTH
from toc.exchange.written.refusal import UnreadablePlanError

if TYPE_CHECKING:
    from collections.abc import Iterator


def root_of(data: bytes) -> Any:
    """The root element, without comments and instructions. Refused where it has entities of its
    own; raises lxml's XMLSyntaxError or ValueError where it is damaged."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True,
        remove_comments=True,
    )  # fmt: skip
    root = etree.fromstring(data, parser)
    table = root.getroottree().docinfo.internalDTD
    if table is not None and any(True for _ in table.iterentities()):
        raise UnreadablePlanError("entities")
    return root


def parse_xml(data: bytes) -> Any:
    """The root element of a file that is XML itself. Refused where it is too large, too deep, has
    entities of its own, or is damaged, with the line where."""
    from lxml import etree

    if len(data) > MOST_BYTES:
        raise UnreadablePlanError("too-large", most=MOST_BYTES // 1_000_000)
    try:
        return root_of(data)
    except (etree.XMLSyntaxError, ValueError) as error:
        # The parser has limits of its own, which it tells in words only.
        if "depth" in str(error):
            raise UnreadablePlanError("too-deep", most=MOST_DEPTH) from None
        if "huge" in str(error).lower():
            raise UnreadablePlanError("too-large", most=MOST_BYTES // 1_000_000) from None
        line = getattr(error, "lineno", None) or 1
        raise UnreadablePlanError("damaged-xml", line=line) from None


def named(element: Any) -> str:
    """The name of an element without its namespace; empty for a comment."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: Any, *names: str) -> Iterator[Any]:
    """The children of those names, of whatever namespace."""
    return (child for child in element if named(child) in names)


def child(element: Any, name: str) -> Any:
    """The first child of that name, None where there is none."""
    return next(children(element, name), None)
