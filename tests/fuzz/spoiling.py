"""Files as they should never be."""

from __future__ import annotations

import base64
import io
import random
import re
import urllib.parse
import zipfile
import zlib

_PIECES = (
    b"<", b">", b"&", b'"', b"'", b"]]>", b"<!--", b"<![CDATA[", b"\0", b"\xff", b"\xc3", b"\n",
    b"\t", b"  ", b"|", b"---", b"===", b"```", b"[^1]", b"{", b"}", b"(", b"[", b"]", b"%%",
    b"-->", b"subgraph", b"end", b"null", b"[]", b"{}", b"-1", b"999999999999", b"1e308", b"nan",
    b"obj", b"endobj", b"stream", b"/Kids", b"/Type", b"&#xd800;", b"&lt;", b"\xe2\x80\xae",
)  # fmt: skip


MOST_BYTES = 20_000_000
"""What is spoilt grows no further."""


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """The bytes with some of them changed."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(made) + 1)
        end = min(len(made), at + chance.choice((1, 1, 4, 30, 400)))
        kind = chance.randrange(7)
        if kind == 0 and made:
            made[min(at, len(made) - 1)] = chance.randrange(256)
        elif kind == 1:
            del made[at:end]
        elif kind == 2:
            made[at:at] = chance.choice(_PIECES) * chance.choice((1, 1, 1, 50))
        elif kind == 3:
            made[at:at] = made[at:end] * chance.choice((1, 2, 100))
        elif kind == 4:
            other = chance.randrange(len(made) + 1)
            made[at:at] = made[other : other + 200]
        elif kind == 5 and chance.random() < 0.2:
            del made[at:]
        else:
            made[at:end] = chance.choice(_PIECES)
    return bytes(made)


def spoilt_xml(text: bytes, chance: random.Random) -> bytes:
    """XML that mostly is well formed still: tags gone or doubled, other numbers and names."""
    pieces = re.split(rb"(<[^>]*>)", text)
    for _ in range(chance.randint(1, 10)):
        if sum(map(len, pieces)) > MOST_BYTES:
            break  # what is doubled again and again fills the memory of who spoils it
        at = chance.randrange(len(pieces))
        piece = pieces[at]
        match chance.randrange(6):
            case 0:
                number = str(chance.choice((-1, 0, 1, 9, 400, 99_999, 2**31, 10**20))).encode()
                pieces[at] = re.sub(rb'"[0-9]+"', b'"' + number + b'"', piece)
            case 1:
                pieces[at] = re.sub(rb'="[^"]*"', b'=""', piece, count=1)
            case 2 if piece.endswith(b"/>"):
                pieces[at] = b""
            case 3 if piece.endswith(b"/>"):
                pieces[at] = piece * chance.randint(2, 400)
            case 4:
                end = min(at + chance.randint(2, 60), len(pieces))
                chunk = b"".join(pieces[at:end])
                if chunk.count(b"<") - chunk.count(b"/>") == 2 * chunk.count(b"</"):
                    pieces[at:end] = [chunk * chance.randint(0, 30)]
            case _:
                other = chance.choice(pieces)
                if piece.endswith(b"/>") and other.endswith(b"/>"):
                    pieces[at] = other
    return b"".join(pieces)


def spoilt_inside(kind: str, data: bytes, chance: random.Random) -> bytes:
    """What is packed in a file is spoilt, and packed again."""
    if data.startswith(b"PK"):
        return _repacked(data, chance)
    if kind in ("mm", "opml"):
        return spoilt_xml(data, chance)
    if data.startswith(b"\xd0\xcf"):
        return _in_place(data, chance)
    if kind == "drawio":
        found = re.search(rb"<diagram[^>]*>([^<]+)</diagram>", data)
        if found:
            inner = urllib.parse.unquote_to_bytes(zlib.decompress(base64.b64decode(found[1]), -15))
            if chance.random() < 0.5:
                return spoilt(inner, chance)
            packing = zlib.compressobj(9, zlib.DEFLATED, -15)
            quoted = urllib.parse.quote(spoilt(inner, chance)).encode()
            packed = base64.b64encode(packing.compress(quoted) + packing.flush())
            return data[: found.start(1)] + packed + data[found.end(1) :]
    if kind == "pdf":
        import pypdfium2

        document = pypdfium2.PdfDocument(data)
        made = io.BytesIO()
        document.save(made)
        return spoilt(made.getvalue(), chance)
    return spoilt(data, chance)


def _repacked(data: bytes, chance: random.Random) -> bytes:
    """A packed file of which a part or two is left out, cut or spoilt."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        parts = {one.filename: old.read(one) for one in old.infolist()}
        inner = [
            name
            for name in parts
            if re.search(
                r"(document|styles|numbering|notes|content|"
                r"sheet\d|workbook|sharedStrings|drawing\d|data\d|meta|\.rels|theme|manifest)",
                name,
            )
        ]
        for _ in range(chance.randint(1, 2)):
            name = chance.choice(inner or list(parts))
            match chance.randrange(8):
                case 0:
                    parts.pop(name, None)
                case 1 if name in parts:
                    parts[name] = parts[name][: chance.randrange(len(parts[name]) + 1)]
                case 2 if name in parts:
                    parts[name] = spoilt(parts[name], chance)
                case _ if name in parts:
                    parts[name] = spoilt_xml(parts[name], chance)
        for name, content in parts.items():
            new.writestr(name, content)
    return made.getvalue()


def _in_place(data: bytes, chance: random.Random) -> bytes:
    """Bytes turned only: in old Excel everything stands at its own distance from the start."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        made[chance.randrange(len(made))] = chance.randrange(256)
    return bytes(made)
