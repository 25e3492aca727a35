"""A plan in Word (.docx), as its reader sees it: tracked changes accepted, comments and what is
hidden or struck through left out."""

from __future__ import annotations

from toc.exchange.written.gathering import Gathering
from toc.exchange.written.office.core_properties import title_of
from toc.exchange.written.office.languages import language_of
from toc.exchange.written.office.packed import Package, reader
from toc.exchange.written.office.word_blocks import Parts, WordBlockReader
from toc.exchange.written.office.word_numbers import Numbers
from toc.exchange.written.office.word_styles import W, WordStyles
from toc.exchange.written.outline import Outline
from toc.exchange.written.refusal import UnreadablePlanError


@reader
def read_docx(data: bytes) -> Outline:
    """What stands in a Word document. Raises UnreadablePlanError."""
    package = Package(data, "not-word")
    main = next(
        (one.path for one in package.relations("").values() if one.kind == "officeDocument"), ""
    )
    root = package.xml(main)
    if root is None or root.tag != f"{W}document":
        raise UnreadablePlanError("not-word" if "[Content_Types].xml" in package else "damaged")
    body = root.find(f"{W}body")
    if body is None:
        raise UnreadablePlanError("damaged")
    parts = Parts(package, main)
    styles = WordStyles(parts.root("styles"))
    gathering = Gathering()
    blocks = WordBlockReader(gathering, parts, styles, Numbers(parts.root("numbering"), styles))
    blocks.read_body(body)
    return gathering.outline(title_of(package), language_of(blocks.languages))
