"""The letters of a page of a PDF."""

from __future__ import annotations

import ctypes
import math
from typing import Any, NamedTuple

import pypdfium2.raw as raw

from toc.exchange.written.pdf.page import Drawn, Letter, Page, Turn

_BOLD_NAMES = ("bold", "black", "heavy", "semibold", "-bd", "demi")
_ITALIC_NAMES = ("italic", "oblique", "-it")
_FORCED_BOLD, _ITALIC = 1 << 18, 1 << 6
_INVISIBLE = 3
_MAY_BE_MADE = frozenset((9, 10, 13, 32))
"""White space that may not stand in the file, but be made of how the letters stand."""
_BUCKET = 4.0
_MOST_DOTS = 500
"""A page with more dots is a drawing."""
_LAST_HYPHENS = frozenset((0xFFFE, 0x2))
"""What is given for every hyphen at the end of a line, whether it belongs to the word or not."""
_REFERRING = frozenset("0123456789")


class _Look(NamedTuple):
    bold: bool
    italic: bool
    size: float
    tag: int
    seen: bool
    angle: float


def read_letters(page: Any, turn: Turn, made: Page) -> None:
    """Add the letters of a page."""
    texts = page.get_textpage()
    handle = texts.raw
    looks: dict[int, _Look] = {}
    x, y, rect = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF()
    sides = [ctypes.c_double() for _ in range(4)]
    hidden: list[Letter] = []
    turned: list[str] = []
    last = False
    for at in range(raw.FPDFText_CountChars(handle)):
        code = raw.FPDFText_GetUnicode(handle, at)
        if code in _MAY_BE_MADE and raw.FPDFText_IsGenerated(handle, at) == 1:
            if last:
                turned.append(" ")
            continue
        key = ctypes.cast(raw.FPDFText_GetTextObject(handle, at), ctypes.c_void_p).value or 0
        look = looks.get(key)
        if look is None:
            look = looks[key] = _look(handle, at, turn)
        text = _letter(code)
        if text in ("", "\ufffd") or "\ue000" <= text <= "\uefff":
            made.unknown += 1
        raw.FPDFText_GetLooseCharBox(handle, at, rect)
        raw.FPDFText_GetCharOrigin(handle, at, x, y)
        box = turn.box(rect.left, rect.bottom, rect.right, rect.top)
        base = turn.point(x.value, y.value)[1]
        if not all(map(math.isfinite, (*box, base, look.size))):
            continue
        last = abs(math.sin(look.angle)) > 0.1 or math.cos(look.angle) < 0
        if last:
            turned.append(text)
            continue
        size = look.size
        if text in _REFERRING and turn.by == 0:
            # A small digit of the font itself: only its own box shows that it is raised.
            raw.FPDFText_GetCharBox(handle, at, *sides)
            if sides[2].value > base + 0.2 * size:
                base, size = sides[2].value, 0.6 * size
        letter = Letter(
            text, box[0], box[2], box[1], box[3], base, size, look.bold, look.italic, look.tag
        )
        (made.letters if look.seen else hidden).append(letter)
    texts.close()
    made.turned = "".join(turned)
    if not any(one.text.strip() for one in made.letters):
        # Text that is laid, unseen, on the picture of a page was read from that picture.
        made.letters = hidden
    else:
        made.hidden = "".join(one.text for one in hidden)


def _letter(code: int) -> str:
    if code in _LAST_HYPHENS:
        return "-"
    if code == 0 or code in range(0xD800, 0xE000) or code > 0x10FFFF:
        return ""
    return chr(code)


def _look(handle: Any, at: int, turn: Turn) -> _Look:
    flags = ctypes.c_int()
    length = raw.FPDFText_GetFontInfo(handle, at, None, 0, flags)
    buffer = ctypes.create_string_buffer(length + 1)
    raw.FPDFText_GetFontInfo(handle, at, buffer, length, flags)
    name = buffer.value.decode("latin-1").lower()
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(handle, at, matrix)
    size = raw.FPDFText_GetFontSize(handle, at) * (math.hypot(matrix.c, matrix.d) or 1)
    bold = any(word in name for word in _BOLD_NAMES) or bool(flags.value & _FORCED_BOLD)
    italic = any(word in name for word in _ITALIC_NAMES) or bool(flags.value & _ITALIC)
    angle = raw.FPDFText_GetCharAngle(handle, at) + math.radians(turn.by)
    part = raw.FPDFText_GetTextObject(handle, at)
    if not part:
        return _Look(bold, italic, size, -1, True, angle)
    seen = raw.FPDFTextObj_GetTextRenderMode(part) != _INVISIBLE
    return _Look(bold, italic, size, _tag(part), seen, angle)


def _tag(part: Any) -> int:
    """The number of the marked part that an object belongs to; -2 where it is none of the text,
    but a part of the page itself."""
    number = -1
    for at in range(raw.FPDFPageObj_CountMarks(part)):
        mark = raw.FPDFPageObj_GetMark(part, at)
        length = ctypes.c_ulong()
        buffer = ctypes.create_string_buffer(64)
        raw.FPDFPageObjMark_GetName(
            mark, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), 64, length
        )
        name = buffer.raw[: max(0, length.value - 2)].decode("utf-16-le", "replace")
        if name == "Artifact":
            return -2
        value = ctypes.c_int()
        if raw.FPDFPageObjMark_GetParamIntValue(mark, b"MCID", value):
            number = value.value
    return number


def add_bullets(made: Page) -> None:
    """Put a bullet where one was drawn before the first letter of a line."""
    if not 0 < len(made.dots) <= _MOST_DOTS:
        return
    seen = [one for one in made.letters if one.text.strip()]
    for x, y in sorted(set(made.dots)):
        row = [one for one in seen if one.base < y < one.base + 0.8 * one.size]
        after = min((one for one in row if one.left > x), key=lambda one: one.left, default=None)
        near = after is not None and after.left - x < 3 * after.size
        if after is None or not near or any(x - 72 < one.left <= x for one in row):
            continue
        made.letters.append(
            after._replace(text="•", left=x - 2, right=x + 2, bold=False, italic=False)
        )


def take_struck(made: Page) -> None:
    """Take out the letters through whose middle a line is drawn."""
    level: dict[int, list[Drawn]] = {}
    for line in made.drawn:
        if line.level:
            level.setdefault(int(line.bottom // _BUCKET), []).append(line)
    kept: list[Letter] = []
    struck: list[Letter] = []
    for letter in made.letters if level else ():
        low, high = letter.base + 0.12 * letter.size, letter.base + 0.5 * letter.size
        middle = (letter.left + letter.right) / 2
        through = any(
            line.left <= middle <= line.right and low <= (line.bottom + line.top) / 2 <= high
            for at in range(int(low // _BUCKET), int(high // _BUCKET) + 1)
            for line in level.get(at, ())
        )
        (struck if through and letter.size < 100 else kept).append(letter)
    if struck:
        made.letters = kept
        made.struck = "".join(one.text for one in struck)
