"""What goes wrong while a packed file of an office is unpacked."""

from __future__ import annotations

import lzma
import zipfile
import zlib

BROKEN: tuple[type[Exception], ...] = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    KeyError,  # a part that the list of contents names is not there
    NotImplementedError,
    OSError,
    RuntimeError,  # a password
    ValueError,
)
"""All that zipfile raises of a damaged file, by itself or from what unpacks: BadZipFile is only
raised where the list of contents or a checksum is wrong."""
