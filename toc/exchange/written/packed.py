"""A zip of strangers: no more is unpacked of it than a plan can be."""

from __future__ import annotations

import io
import zipfile

from toc.core.files.archives import BROKEN
from toc.exchange.written.limits import MOST_BYTES
from toc.exchange.written.refusal import UnreadablePlanError

_ENCRYPTED = 0x1


class Packed:
    """The files in a zip. Refused where it is damaged or has a password, or where what is read of
    it is too large."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except BROKEN as error:
            raise UnreadablePlanError("damaged") from error
        self._entries = {entry.filename: entry for entry in entries}
        self._left = MOST_BYTES

    @property
    def names(self) -> frozenset[str]:
        """The names of the files in it."""
        return frozenset(self._entries)

    def read(self, name: str) -> bytes:
        """One file of it. KeyError where it is not there."""
        entry = self._entries[name]
        if entry.flag_bits & _ENCRYPTED:
            raise UnreadablePlanError("password")
        try:
            with self._zip.open(entry) as file:
                data = file.read(self._left + 1)
        except BROKEN as error:
            raise UnreadablePlanError("damaged") from error
        self._left -= len(data)
        if self._left < 0:
            raise UnreadablePlanError("too-large", most=MOST_BYTES // 1_000_000)
        return data
