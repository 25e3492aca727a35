"""Markdown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toc.exchange.written.decoding import decoded
from toc.exchange.written.html_tables import read_table, split_at_tables
from toc.exchange.written.inline import Said, say
from toc.exchange.written.markup import Markup, read_markup
from toc.exchange.written.naming import names_what_follows
from toc.exchange.written.outline import Look, Outline, Place, Role, Unread
from toc.exchange.written.outline_builder import CellTexts, OutlineBuilder
from toc.exchange.written.spelling import tidy
from toc.exchange.written.typed_marks import each_begins, marked
from toc.exchange.written.wrapping import cut_off

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_PROPERTY = re.compile(r"^(\w[\w -]*):[ \t]*(.*)$", re.M)
_NOTE = re.compile(r"^\[\^([^\]\s]+)\]:[ \t]*(.*(?:\n(?:[ \t]+\S.*))*)", re.M)
_TOC = re.compile(r"\[\[?_?toc_?\]?\]", re.I)
_LONGEST_HEADING = 90


def read_markdown(data: bytes) -> Outline:
    """The headings, paragraphs, lists and tables as they are shown. What is written before the
    text (front matter) gives the title; comments are left out."""
    from markdown_it import MarkdownIt

    text = decoded(data)
    reader = _Reader()
    title = ""
    if found := _FRONT.match(text):
        for name, value in _PROPERTY.findall(found[1]):
            value = tidy(value.strip().strip("\"'"))
            if name.lower() in ("title", "titel"):
                title = title or value
            elif value:
                reader.into.leave_out(Unread.PROPERTY, f"{name}: {value}", Place(line=1))
        text = _blanked(text, found)
    notes: dict[str, tuple[str, int]] = {}
    for found in list(_NOTE.finditer(text)):
        notes.setdefault(found[1], (found[2], text.count("\n", 0, found.start()) + 1))
        text = _blanked(text, found)
    parser = MarkdownIt("commonmark", {"maxNesting": 60}).enable(["table", "strikethrough"])
    reader.read(parser.parse(text), frozenset(notes))
    for name, (note, line) in notes.items():
        said = say(parser.parseInline(note)[0].children or [], ())
        if said.text:
            reader.into.add(
                said.text, Role.NOTE, Place(line=line), under=reader.noted.get(name), label=name
            )
    return reader.into.outline(title)


def _blanked(text: str, found: re.Match[str]) -> str:
    """The text without what was found: every line keeps its number."""
    return text[: found.start()] + "\n" * found[0].count("\n") + text[found.end() :]


def _look(said: Said) -> Look:
    return Look(bold="strong" in said.whole, italic="em" in said.whole, lead=said.lead)


def _is_bold(token: Token) -> bool:
    return bool(token.children) and "strong" in say(token.children or [], ()).whole


@dataclass
class _List:
    """A list that is open: the number of its next item, 0 where it has bullets; the item that it
    is a part of; and of its item that is read now, the passage."""

    next: int
    mark: str
    under: int | None
    item: int | None = None
    first: bool = True


class _Reader:
    def __init__(self) -> None:
        self.into = OutlineBuilder()
        self.noted: dict[str, int] = {}
        self._notes: frozenset[str] = frozenset()
        self._lists: list[_List] = []
        self._quotes = 0
        self._only_bold = False
        self._titled = False

    def read(self, tokens: list[Token], notes: frozenset[str]) -> None:
        """Add all blocks."""
        self._notes = notes
        headings = [token for token in tokens if token.type == "heading_open"]
        self._titled = (
            bool(headings)
            and headings[0].tag == "h1"
            and sum(token.tag == "h1" for token in headings) == 1
            # The only heading of all may as well be that of what stands below it.
            and (len(headings) > 1 or any(map(_is_bold, tokens)))
        )
        self._only_bold = len(headings) - self._titled == 0
        at = 0
        while at < len(tokens):
            at = self._block(tokens, at)

    def _block(self, tokens: list[Token], at: int) -> int:
        token = tokens[at]
        line = token.map[0] + 1 if token.map else 0
        match token.type:
            case "heading_open":
                self._heading(int(token.tag[1:]), tokens[at + 1], line)
                return at + 3
            case "paragraph_open":
                self._paragraph(tokens[at + 1], line)
                return at + 3
            case "table_open":
                end = next(i for i in range(at, len(tokens)) if tokens[i].type == "table_close")
                self._table(tokens[at:end], line)
                return end + 1
            case "bullet_list_open" | "ordered_list_open":
                under = self._lists[-1].item if self._lists else None
                start = int(token.attrGet("start") or 1) if token.tag == "ol" else 0
                self._lists.append(_List(start, token.markup, under))
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_open":
                self._lists[-1].item, self._lists[-1].first = self._lists[-1].under, True
            case "list_item_close":
                self._lists[-1].next += bool(self._lists[-1].next)
            case "blockquote_open":
                self._quotes += 1
            case "blockquote_close":
                self._quotes -= 1
            case "html_block":
                self._html(token.content, line)
            case "fence" | "code_block":
                self._code(token, line)
        return at + 1

    def _say(self, token: Token, line: int) -> Said:
        said = say(token.children or [], self._notes)
        for why, texts in (
            (Unread.STRUCK, said.struck),
            (Unread.COMMENT, said.comments),
            (Unread.PICTURE, said.pictures),
        ):
            for text in texts:
                self.into.leave_out(why, text, Place(line=line))
        return said

    def _keep_notes(self, said: Said, number: int) -> None:
        for name in said.notes:
            self.noted.setdefault(name, number)

    def _heading(self, depth: int, token: Token, line: int) -> None:
        said = self._say(token, line)
        parts = marked(said.text, heading=True)
        if not parts.text:
            return
        style = f"h{depth}"
        if self._titled and depth == 1 and not parts.label:
            number = self.into.add(parts.text, Role.TITLE, Place(line=line), style=style)
        else:
            number = self.into.add_heading(
                parts.text, Place(line=line), depth, label=parts.label, style=style
            )
        self._keep_notes(said, number)

    def _paragraph(self, token: Token, line: int) -> None:
        said = self._say(token, line)
        if not said.text or _TOC.fullmatch(said.text):
            return
        if self._lists:
            self._in_list(said, line)
            return
        look = _look(said)
        if self._only_bold and look.bold and len(said.text) <= _LONGEST_HEADING:
            parts = marked(said.text, heading=True)
            number = self.into.add_heading(
                parts.text, Place(line=line), 2, label=parts.label, look=look
            )
            self._keep_notes(said, number)
            return
        texts: list[str] = []
        apart = each_begins([line for line in said.lines if line])
        for text in filter(None, said.lines):
            if texts and not apart and cut_off(texts[-1], text):
                texts[-1] = f"{texts[-1]} {text}"
            else:
                texts.append(text)
        for text in texts:
            self._text(text, said, line, look)

    def _text(self, text: str, said: Said, line: int, look: Look) -> None:
        parts = marked(text)
        role = Role.ITEM if parts.bullet or parts.checked is not None else Role.PARAGRAPH
        if "#" in said.whole:
            role = Role.CONTENTS
        number = self.into.add(
            parts.text,
            role,
            Place(line=line),
            under=self.into.heading,
            depth=int(role is Role.ITEM),
            label=parts.label,
            bullet=parts.bullet,
            style="quote" if self._quotes else "",
            look=look,
            checked=parts.checked,
        )
        self._keep_notes(said, number)

    def _in_list(self, said: Said, line: int) -> None:
        open_list = self._lists[-1]
        look = _look(said)
        under = open_list.item if open_list.item is not None else self.into.heading
        if not open_list.first:
            number = self.into.add(
                said.text, Role.PARAGRAPH, Place(line=line), under=under, look=look
            )
            self._keep_notes(said, number)
            return
        # A label on a line of its own goes on with no item.
        own = [at for at, one in enumerate(said.lines) if at and names_what_follows(one)]
        first = own[0] if own else len(said.lines)
        parts = marked(" ".join(filter(None, said.lines[:first])))
        counted = f"{open_list.next}{open_list.mark}" if open_list.next else ""
        number = self.into.add(
            parts.text,
            Role.CONTENTS if "#" in said.whole else Role.ITEM,
            Place(line=line),
            under=under,
            depth=len(self._lists),
            label=parts.label or counted,
            bullet=not counted,
            look=look,
            checked=parts.checked,
        )
        open_list.item, open_list.first = number, False
        self._keep_notes(said, number)
        for text in filter(None, said.lines[first:]):
            self.into.add(text, Role.PARAGRAPH, Place(line=line), under=self.into.heading)

    def _table(self, tokens: list[Token], line: int) -> None:
        rows: list[list[CellTexts]] = []
        for at, token in enumerate(tokens):
            if token.type == "tr_open":
                rows.append([])
            elif token.type in ("th_open", "td_open"):
                said = self._say(tokens[at + 1], line)
                rows[-1].append(CellTexts(said.lines, bold="strong" in said.whole))
        if any(any(cell.texts) for row in rows for cell in row):
            self.into.add_table(Place(line=line), rows, headers=1)

    def _html(self, html: str, line: int) -> None:
        at = line
        for part, is_table in split_at_tables(html):
            if is_table:
                rows, heads, left = read_table(part)
                if any(cell and any(cell.texts) for row in rows for cell in row):
                    self.into.add_table(Place(line=at), rows, headers=heads)
                self._leave(left, at)
            else:
                found = read_markup(part)
                self._leave(found, at)
                for one in found.lines:
                    self._text(one.text, Said(), at, Look())
            at += part.count("\n")

    def _leave(self, found: Markup, line: int) -> None:
        for comment in filter(None, found.comments):
            self.into.leave_out(Unread.COMMENT, comment, Place(line=line))
        for struck in found.struck:
            self.into.leave_out(Unread.STRUCK, struck, Place(line=line))
        for picture in found.pictures:
            self.into.leave_out(Unread.PICTURE, picture, Place(line=line))

    def _code(self, token: Token, line: int) -> None:
        if token.info.strip().lower().startswith("mermaid"):
            self.into.leave_out(Unread.DRAWING, tidy(token.content), Place(line=line))
            return
        for offset, text in enumerate(token.content.split("\n"), 1):
            if tidy(text):
                at = Place(line=line + offset * (token.type == "fence"))
                self.into.add(
                    tidy(text), Role.PARAGRAPH, at, under=self.into.heading, style="code"
                )
