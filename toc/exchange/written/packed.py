"""A zip of strangers: no more is unpacked of it than a plan can be."""

from __future__ import annotations

import io
import zipfile

from toc.core.files.archives import BROKEN
from toc.exchange.written.limits import MOST_BYTES
from toc.exchange.written.refusal import UnreadablePlanError

_ENCRYPTED = 0x1


class Packed:
    """The parts of a packed file, by their path, of which capitals make no difference. Raises
    UnreadablePlanError where it is damaged or has a password, or where what is read of it is too
    large."""

    def __init__(self, data: bytes) -> None:
        try:
            self._packed = zipfile.ZipFile(io.BytesIO(data))
            parts = self._packed.infolist()
        except BROKEN as error:
            raise UnreadablePlanError("damaged") from error
        if any(one.flag_bits & _ENCRYPTED for one in parts):
            raise UnreadablePlanError("password")
        self._parts = {_plain(one.filename): one for one in parts}
        self._unpacked = 0

    def __contains__(self, path: str) -> bool:
        return _plain(path) in self._parts

    def refuse_large(self, folder: str) -> None:
        """Refuse a file whose XML in a folder is too large, before anything else reads it."""
        _refuse_above_limit(
            sum(
                self._parts[path].file_size
                for path in self.under(folder)
                if path.endswith((".xml", ".rels"))
            )
        )

    def under(self, folder: str) -> list[str]:
        """The paths of the parts in a folder."""
        return [path for path in self._parts if path.startswith(folder)]

    def name_of(self, path: str) -> str:
        """What a part is called in the file."""
        return self._parts[path].filename

    def bytes_of(self, path: str) -> bytes:
        """A part, or nothing where there is none. What is not read, as the pictures, does not
        count for what is too large."""
        part = self._parts.get(_plain(path))
        if part is None:
            return b""
        # zipfile never unpacks more of a part than is told here.
        self._unpacked += part.file_size
        _refuse_above_limit(self._unpacked)
        try:
            return self._packed.read(part)
        except BROKEN as error:
            raise UnreadablePlanError("damaged") from error


def _refuse_above_limit(size: int) -> None:
    if size > MOST_BYTES:
        raise UnreadablePlanError("too-large", most=MOST_BYTES // 1_000_000)


def _plain(path: str) -> str:
    return path.replace("\\", "/").lstrip("/").lower()
