"""The seal of an Office file."""

from __future__ import annotations

import io
import zipfile

import pytest

from toc.documents.office_archive import sealed, timeless, untouched

CORE = '<cp:coreProperties xmlns:dc="d" xmlns:cp="c"><dc:title>T</dc:title></cp:coreProperties>'


def packed(core: str = CORE, text: str = "tekst") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("docProps/core.xml", core)
        archive.writestr("word/document.xml", text)
    return made.getvalue()


def changed(archive: bytes, name: str, old: str, new: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as given, zipfile.ZipFile(made, "w") as result:
        for part in given.namelist():
            content = given.read(part).decode()
            result.writestr(part, content.replace(old, new) if part == name else content)
    return made.getvalue()


def test_a_file_is_untouched_until_anything_in_it_changes() -> None:
    made = sealed(timeless(packed()))
    assert untouched(made)
    assert untouched(timeless(made))
    assert sealed(timeless(packed())) == made
    assert not untouched(changed(made, "word/document.xml", "tekst", "mijn tekst"))
    assert not untouched(changed(made, "docProps/core.xml", "<dc:title>T", "<dc:title>Van mij"))
    assert not untouched(packed())


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"tekst"])
def test_what_is_no_office_file_has_no_seal(content: bytes) -> None:
    assert not untouched(content)
