"""Opening IATI files, and the official schema (IATI 2.03), which the package carries in `xsd/`.

Nothing but the file itself is read: no network, no document type (with which a file can read
others, or grow without end), and not more than `MOST_BYTES`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.parsers import expat

from toc.core.problems import NO_FILE, Place, Problem, Severity
from toc.core.wording import UnusableError
from toc.exchange.words.iati_faults import IATI_FAULTS
from toc.exchange.words.iati_import import IATI_IMPORT

MOST_BYTES = 50_000_000
"""A larger file is refused before it is read."""

MOST_FAULTS = 50
"""So many are kept; a file with more is of another kind altogether."""

MOST_NAMES = 8
"""So many elements are named of those that could stand somewhere."""


def fault(key: str, line: int = 0, part: str = "", **values: str) -> Problem:
    """Something in a file that cannot be, worded in `toc.exchange.words.iati_faults`; `part` is
    the way to the element from the outermost one."""
    place = Place(NO_FILE, line or 1, part=part)
    return Problem(key, Severity.ERROR, place, values=values)


def refused(*faults: Problem) -> UnusableError:
    """The file cannot be read, or breaks the schema in what is read of it: its faults, in the
    order of the file."""
    return UnusableError("refused", faults, IATI_IMPORT, IATI_FAULTS, fixes=False, file=NO_FILE)


def open_file(file: Path) -> Any:
    """The outermost element of a file with activities. Raises UnusableError for one that is none,
    and OSError where it cannot be opened."""
    if file.stat().st_size > MOST_BYTES:
        raise refused(fault("too-large", most=str(MOST_BYTES // 1_000_000)))
    return open_bytes(file.read_bytes())


def open_bytes(data: bytes) -> Any:
    """The outermost element of these bytes, which hold activities. Raises UnusableError."""
    from lxml import etree

    if not data.strip():
        raise refused(fault("empty"))
    _refuse_document_type(data)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise refused(_syntax_fault(parser, error)) from None
    if root.tag != "iati-activities" or root.find("iati-activity") is None:
        raise refused(*(tuple(faults_of(root)) or [fault("not-iati", element=str(root.tag))]))
    return root


_SYNTAX = {
    "ERR_TAG_NAME_MISMATCH": "not-closed",
    "ERR_TAG_NOT_FINISHED": "cut-off",
    "ERR_GT_REQUIRED": "not-closed",
    "ERR_NAME_REQUIRED": "bad-character",
    "ERR_INVALID_CHAR": "bad-character",
    "ERR_INVALID_ENCODING": "bad-character",
    "ERR_UNDECLARED_ENTITY": "bad-character",
    "ERR_ENTITYREF_SEMICOL_MISSING": "bad-character",
}
"""The kinds of fault that the parser tells apart, and what we call them."""


def _syntax_fault(parser: Any, error: Any) -> Problem:
    # The first is what is wrong, the last where the parser gave up.
    first = next(iter(parser.error_log), None)
    line = (first.line if first is not None else error.position[0]) or 1
    kind = first.type_name if first is not None else ""
    return fault(_SYNTAX.get(kind, "not-xml"), line, found=error.msg or "")


class _DocumentTypeError(Exception):
    """A document type is declared."""


class _EnoughError(Exception):
    """The first element is reached: no document type can follow."""


def _refuse_document_type(data: bytes) -> None:
    """A document type stands before the first element; no IATI file has one. It is looked for
    before anything is read with a parser that would act upon it."""
    parser = expat.ParserCreate()

    def declared(*_: object) -> None:
        raise _DocumentTypeError

    def begun(*_: object) -> None:
        raise _EnoughError

    parser.StartDoctypeDeclHandler = declared
    parser.StartElementHandler = begun
    try:
        parser.Parse(data, True)
    except _EnoughError:
        return
    except _DocumentTypeError:
        line = parser.CurrentLineNumber
        raise refused(fault("document-type", line)) from None
    except (expat.ExpatError, LookupError, ValueError) as error:
        line = getattr(error, "lineno", 1)
        found = str(error).partition(":")[0]
        raise refused(fault("not-xml", line, found=found)) from None


@cache
def _schema() -> Any:
    from importlib.resources import files

    from lxml import etree

    main = files("toc.exchange.iati.reading") / "xsd" / "iati-activities-schema.xsd"
    return etree.XMLSchema(etree.parse(str(main), etree.XMLParser(no_network=True)))


_KINDS = {
    "SCHEMAV_CVC_COMPLEX_TYPE_4": "attribute-missing",
    "SCHEMAV_CVC_COMPLEX_TYPE_3_2_1": "attribute-unknown",
    "SCHEMAV_CVC_COMPLEX_TYPE_3_2_2": "attribute-unknown",
    "SCHEMAV_CVC_DATATYPE_VALID_1_2_1": "wrong-value",
    "SCHEMAV_CVC_COMPLEX_TYPE_2_1": "text-not-allowed",
    "SCHEMAV_CVC_COMPLEX_TYPE_2_2": "elements-not-allowed",
    "SCHEMAV_CVC_COMPLEX_TYPE_2_3": "text-not-allowed",
    "SCHEMAV_CVC_ELT_1": "not-iati",
}
"""The kinds of fault that the validator tells apart, and what we call them."""

_EXPECTED = re.compile(r"Expected is (?:one of )?\( (.*) \)")
_ATTRIBUTE = re.compile(r"attribute '([^']*)'")
_GIVEN = re.compile(r": '(.*)' is not a valid value of the \w+ type '(?:xs:)?([^']*)'", re.S)


def faults_of(root: Any) -> Iterator[Problem]:
    """Where a tree breaks the schema, in the order of the file."""
    schema = _schema()
    if schema.validate(root):
        return
    told: set[tuple[int, str]] = set()
    for entry in schema.error_log:
        # Of one value several things can be wrong in the eyes of the validator.
        where = _way(entry.path or "")
        if (entry.line, where) not in told and len(told) < MOST_FAULTS:
            told.add((entry.line, where))
            yield _fault(entry.type_name, entry.message, entry.line, where)


def _fault(kind: str, message: str, line: int, where: str) -> Problem:
    """The validator says in English which names are at stake; nothing else says it."""
    expected, attribute = _EXPECTED.search(message), _ATTRIBUTE.search(message)
    given = _GIVEN.search(message)
    names = expected[1].split(", ") if expected else []
    # Something of another namespace may stand almost anywhere; that helps nobody.
    named = [name for name in names if not name.startswith("##")]
    values = {
        "element": where.rpartition("/")[2].partition("[")[0],
        "expected": ", ".join(named[:MOST_NAMES]) + (" …" if len(named) > MOST_NAMES else ""),
        "attribute": attribute[1] if attribute else "",
        "found": given[1][:60] if given else "",
    }
    key = _KINDS.get(kind, "")
    if kind == "SCHEMAV_ELEMENT_CONTENT":
        missing = "Missing child" in message
        key = "child-missing" if missing else "not-expected" if named else "not-expected-here"
    if key == "wrong-value":
        kinds = {"date": "date", "boolean": "boolean", "decimal": "number"}
        key = f"wrong-{kinds[given[2]]}" if given and given[2] in kinds else "wrong-value"
    return fault(key or "other", line, where, **values)


def _way(path: str) -> str:
    """`result[3]/indicator[1]`, without what all have in common."""
    return path.removeprefix("/iati-activities/").removeprefix("/")
