"""A file of answers as a form saved it: what stands in it, or why it is not read. It comes from
outside, so nothing in it is believed: not its size, not its signs, not what it says it is."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass

from toc.change.handing_out.partner_form import VERSION, partner_id
from toc.check.rules.personal import personal_in
from toc.core.model import Programme
from toc.core.model.names_alike import folded
from toc.documents.text_width import clean

MOST_BYTES = 2_000_000
MOST_ANSWERS = 5_000
MOST_SIGNS = 4_000
"""More than a form can hold: a wrong file."""

_HEAD = (
    *("toc", "version", "kind", "plan", "programme", "code", "partner", "title"),
    *("made", "role", "respondent", "saved"),
)
"""What stands before the answers, in the order in which a form sums it."""


@dataclass(frozen=True)
class Answer:
    """One answer: about what, which field of it, what stood on the form and what stands there."""

    about: str
    field: str
    was: str
    now: str


@dataclass(frozen=True)
class Answers:
    """What one form says. `respondent` is the number that a form drew for who filled it in,
    `saved` when that was; of a resident only which of his own is the last. `edited` says that the
    file was changed after the form saved it, `named` that a person stood there for a role, which
    was left out."""

    file: str
    kind: str
    code: str
    partner: str
    title: str
    date: str
    role: str
    respondent: str
    saved: str
    answers: tuple[Answer, ...]
    edited: bool
    named: bool = False


@dataclass(frozen=True)
class Refused:
    """A file that is not read, and the key of the sentence that says why."""

    file: str
    key: str
    programme: str = ""


def read_answers(file: str, data: bytes, programme: Programme, name: str) -> Answers | Refused:
    """Read a file of answers for a programme, `name` in file names. Never raises for what a file
    can hold."""
    if len(data) > MOST_BYTES:
        return Refused(file, "too-large")
    content = _content(data)
    version = content.get("version") if content is not None else None
    if content is None or content.get("toc") != "answers" or type(version) is not int:
        head = data[:2000].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
        page = head.startswith((b"<!doctype html", b"<html"))
        return Refused(file, "is-the-form" if page else "no-answers")
    if version < 1:
        return Refused(file, "damaged")
    if version > VERSION:
        return Refused(file, "newer")
    given = {key: content.get(key) for key in _HEAD if key != "version"}
    raw = content.get("answers")
    if not isinstance(raw, list) or len(raw) > MOST_ANSWERS:
        return Refused(file, "damaged")
    found = [_answer(one) for one in raw]
    answers = [one for one in found if one is not None]
    head_said = {key: one for key, one in given.items() if isinstance(one, str)}
    if len(answers) < len(found) or len(head_said) < len(given):
        return Refused(file, "damaged")
    return _of_this(file, programme, name, head_said, answers, content.get("sum"), version)


def _of_this(
    file: str,
    programme: Programme,
    name: str,
    head: Mapping[str, str],
    answers: list[Answer],
    said_sum: object,
    version: int,
) -> Answers | Refused:
    same = folded(clean(head["programme"])) == folded(clean(programme.title))
    if head["plan"] != name and not same:
        return Refused(file, "another-programme", clean(head["programme"])[:200])
    kind = head["kind"]
    partner = partner_id(head["partner"], programme) if kind == "partner" else ""
    if kind not in ("partner", "residents") or (kind == "partner" and not partner):
        return Refused(file, "damaged")
    role = _short(head["role"], 80)
    named = personal_in(role, in_role=True) is not None
    parts = [str(version) if key == "version" else head[key] for key in _HEAD]
    for one in answers:
        parts += (one.about, one.field, one.was, one.now)
    return Answers(
        file,
        kind,
        _short(head["code"], 12),
        partner,
        _title(partner, head["title"], programme),
        _day(head["saved"][:10]) or _day(head["made"]),
        "" if named else role,
        _short(head["respondent"], 40),
        _short(head["saved"], 40),
        tuple(Answer(*map(_plain, (one.about, one.field, one.was, one.now))) for one in answers),
        edited=_sum("\n".join(parts)) != said_sum,
        named=named,
    )


def _content(data: bytes) -> Mapping[str, object] | None:
    """The object in a file, also where it was pasted into an e-mail and saved with what stands
    around it."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    start, end = text.find("{"), text.rfind("}")
    if start < 0 or end < start:
        return None
    try:
        found = json.loads(text[start : end + 1])
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _answer(one: object) -> Answer | None:
    if not isinstance(one, dict):
        return None
    said = [one.get(key) for key in ("about", "field", "was", "now")]
    texts = [part for part in said if isinstance(part, str) and len(part) <= MOST_SIGNS]
    return Answer(*texts) if len(texts) == 4 else None


def _title(partner: str, said: str, programme: Programme) -> str:
    known = programme.organisations
    return clean(known.title(partner)) if known.knows(partner) else _short(said, 120) or partner


def _plain(text: str) -> str:
    """A text as it can stand in a plan; nothing where nothing is said."""
    return clean(text) if text.strip() else ""


def _short(text: str, most: int) -> str:
    return _plain(text[: most * 4])[:most]


def _day(text: str) -> str:
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        return ""


def _sum(text: str) -> str:
    """What a form makes of all that it says (FNV-1a, over the units of a text in a browser). It
    tells a file that was changed by hand; it keeps nobody from changing it."""
    found = 0x811C9DC5
    units = memoryview(text.encode("utf-16-le", "surrogatepass")).cast("H")
    for unit in units:
        found = ((found ^ unit) * 0x01000193) & 0xFFFFFFFF
    return f"{found:08x}"
