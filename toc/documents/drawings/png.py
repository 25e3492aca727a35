"""Scenes as pictures, one per page.

A picture remembers what it was made of, in a note within its file that no viewer shows. One that
is there already, whole and made of just this page in just this way, is not made again: that is
most of the time that an export takes. To have it made anew, delete it.
"""

from __future__ import annotations

import hashlib
import os
import struct
import zlib
from collections.abc import Callable, Sequence

from toc.documents.drawings.pdf import compiler, recipe, typeset
from toc.documents.drawings.scene import Scene
from toc.documents.errors import DrawingError
from toc.documents.parallel import each
from toc.documents.style import Paper
from toc.documents.text_width import in_font

DOTS_PER_INCH = 160
"""Sharp in print, and small enough to mail."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEAD = len(_SIGNATURE) + 25
"""Where the first block, with the size of the picture, ends."""
_NOTE = b"toc-page"


def png(
    scenes: Sequence[Scene],
    paper: Paper,
    earlier: Sequence[bytes | None] = (),
    made: Callable[[], None] = lambda: None,
) -> list[bytes | DrawingError]:
    """Each page as a picture of `DOTS_PER_INCH`, on every core, or why it could not be made.
    `earlier` gives the picture that each page already has (None for none); `made` is called after
    every page, from any thread."""

    def picture(number: int) -> bytes | DrawingError:
        there = earlier[number] if number < len(earlier) else None
        try:
            return _picture(scenes[number], paper, there)
        except DrawingError as error:
            return DrawingError("page-failed", title=scenes[number].title, reason=error)
        finally:
            made()

    # The typesetter lets the other threads run.
    return each(picture, range(len(scenes)), min(len(scenes), os.cpu_count() or 1))


def _picture(scene: Scene, paper: Paper, there: bytes | None) -> bytes:
    mark = _mark(scene, paper)
    if there is not None and _is_made_of(there, mark):
        return there
    return _with_note(typeset(compiler([scene], "", paper), "png", ppi=DOTS_PER_INCH), mark)


def _mark(scene: Scene, paper: Paper) -> bytes:
    """What tells this page, made in this way, from every other. Nothing where the fonts of
    this computer take part, because nobody knows what those are tomorrow."""
    if not all(map(in_font, scene.all_texts())):
        return b""
    said = recipe([scene], "", paper)
    parts = [str(DOTS_PER_INCH), *said]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest().encode()


def _with_note(picture: bytes, mark: bytes) -> bytes:
    """The picture with its note, after the block that must come first. The note has the mark of
    the page and that of the picture, so that one which was changed is known."""
    if not mark:
        return picture
    data = _NOTE + b"\0" + mark + b" " + hashlib.sha256(picture).hexdigest().encode()
    block = b"tEXt" + data
    whole = struct.pack(">I", len(data)) + block + struct.pack(">I", zlib.crc32(block))
    return picture[:_HEAD] + whole + picture[_HEAD:]


def _is_made_of(content: bytes, mark: bytes) -> bool:
    """Whether a picture was made of the page with that mark, and is still as it was made."""
    if not mark or content[: len(_SIGNATURE)] != _SIGNATURE:
        return False
    length = 12 + len(_NOTE) + 1 + 64 + 1 + 64
    bare = content[:_HEAD] + content[_HEAD + length :]
    return content == _with_note(bare, mark)
