"""The language of Mermaid's flowcharts: boxes, subgraphs and links, read as Mermaid reads them."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from toc.exchange.written.limits import MOST_DEPTH, MOST_PASSAGES
from toc.exchange.written.markup import read_markup
from toc.exchange.written.outline import ArrowKind
from toc.exchange.written.refusal import UnreadablePlanError
from toc.exchange.written.spelling import tidy

# What opens a shape, the longest first, with what closes it and its name.
_SHAPES = (
    ("(((", (")))",), "double-circle"),
    ("((", ("))",), "circle"),
    ("([", ("])",), "stadium"),
    ("(", (")",), "round"),
    ("[[", ("]]",), "subroutine"),
    ("[(", (")]",), "cylinder"),
    ("[/", ("/]", "\\]"), "slanted"),
    ("[\\", ("\\]", "/]"), "slanted"),
    ("[", ("]",), "rectangle"),
    ("{{", ("}}",), "hexagon"),
    ("{", ("}",), "diamond"),
    (">", ("]",), "flag"),
)

_HEADER = re.compile(r"(?:flowchart(?:-elk)?|graph)\b[ \t]*(?:TB|TD|BT|RL|LR|[<>^v])?")
_FRONT = re.compile(r"\A\s*---\n(.*?)\n---[ \t]*(?:\n|\Z)", re.S)
_TITLE = re.compile(r"^title:[ \t]*(.+)$", re.M)
_COMMENT = re.compile(r"^[ \t]*%%(.*)$", re.M)
_ID = re.compile(
    r"(?:\w|[.!#$%*+/?\\'`](?=\w)|-(?![-.]))(?:\w|:(?!::)|[!#$%*+/?\\'`.](?!-)|-(?![-.>]))*"
)
_CLASS = re.compile(r":::([\w-]+)")
_EDGE_ID = re.compile(r"[\w-]+@(?=[xo<]?(?:--|==|-\.|~~))")
_SETTINGS = re.compile(r"@\{(.*?)\}", re.S)
_LABEL = re.compile(r"""\blabel\s*:\s*(?:"([^"]*)"|'([^']*)'|([^,}\n]+))""")
_SHAPE = re.compile(r"\bshape\s*:\s*([\w-]+)")
# A whole link, and one that opens for a text along it with what closes that.
_LINK = re.compile(r"[xo<]?(?:--+[-xo>]|==+[=xo>]|-\.+-[xo>]?)|~~~+")
_OPENS = (
    (re.compile(r"([xo<]?)--(?![-xo>])"), re.compile(r"[ \t]*[xo<]?--+[-xo>]")),
    (re.compile(r"([xo<]?)==(?![=xo>])"), re.compile(r"[ \t]*[xo<]?==+[=xo>]")),
    (re.compile(r"([xo<]?)-\.(?!-)"), re.compile(r"[ \t]*[xo<]?\.+-[xo>]?")),
)
_ALONG = re.compile(r"[ \t]*\|(\"[^\"]*\"|[^|]*)\|")
_IGNORED = re.compile(r"(?:classDef|style|linkStyle|click|direction|accDescr|accTitle)\b[^\n;]*")
_CLASSES = re.compile(r"class[ \t]+([\w,\- \t]+?)[ \t]+([\w-]+)[ \t]*(?=$|[;\n])", re.M)
_SUBGRAPH = re.compile(r"subgraph\b[ \t]*([^\n;]*)")
_NAMED = re.compile(r"(\S+?)[ \t]*\[(.*)\]\s*$")
_END = re.compile(r"end\b(?![ \t]*[-=\[({.~&])")
_BLANK = re.compile(r"[\s;]+")
_GAP = re.compile(r"[ \t]*")
_ENTITY = re.compile(r"#(\w+);")
_ICON = re.compile(r"\bfa[bklrs]?:fa-[\w-]+\s*")
_EMPHASIS = re.compile(r"(\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1")


@dataclass
class Box:
    """A box, or a subgraph (`lane`); it stands in the subgraph `parent`."""

    text: str
    line: int
    shape: str = ""
    lane: bool = False
    parent: str = ""
    placed: bool = False
    classes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Link:
    """A line from one box to another, by their ids."""

    tail: str
    head: str
    kind: ArrowKind
    label: str
    line: int


@dataclass
class Chart:
    """A flowchart as it was read."""

    title: str = ""
    title_line: int = 0
    boxes: dict[str, Box] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    comments: list[tuple[str, int]] = field(default_factory=list)
    _inside: dict[str, list[str]] = field(default_factory=dict)

    def inside(self, lane: str) -> list[str]:
        """The boxes and subgraphs that stand directly in a subgraph, in order."""
        return self._inside.get(lane, [])

    def close(self) -> None:
        """All was read."""
        for key, box in self.boxes.items():
            self._inside.setdefault(box.parent, []).append(key)


def parse_chart(text: str) -> Chart:
    """The chart. Refused where it is another kind of Mermaid, or cannot be followed."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _Parser(text).parse()


class _Parser:
    def __init__(self, text: str) -> None:
        self._chart = Chart()
        found = _FRONT.match(text)
        if found:
            title = _TITLE.search(found[1])
            if title:
                self._chart.title = tidy(title[1].strip().strip("\"'"))
                self._chart.title_line = text.count("\n", 0, found.start(1) + title.start()) + 1
            text = _blanked(text, found.start(), found.end())
        while (start := text.find("%%{")) >= 0 and (end := text.find("}%%", start)) >= 0:
            text = _blanked(text, start, end + 3)
        for found in _COMMENT.finditer(text):
            self._chart.comments.append((tidy(found[1]), text.count("\n", 0, found.start()) + 1))
        self._text = _COMMENT.sub(lambda one: " " * len(one[0]), text)
        self._at, self._line, self._counted = 0, 1, 0
        # Of each subgraph that is open: its id, and what was named in it.
        self._open: list[tuple[str, list[str]]] = []
        self._classes: list[tuple[str, str]] = []

    def parse(self) -> Chart:
        self._take(_BLANK)
        if not self._take(_HEADER):
            kind = self._text[self._at : self._at + 40].split("\n")[0].strip()
            raise UnreadablePlanError("other-mermaid", kind=kind or "–")
        while self._at < len(self._text):
            if not self._take(_BLANK):
                self._statement()
        while self._open:
            self._end()
        for key, name in self._classes:
            if key in self._chart.boxes and name not in self._chart.boxes[key].classes:
                self._chart.boxes[key].classes.append(name)
        self._chart.close()
        return self._chart

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.match(self._text, self._at)
        if found:
            self._at = found.end()
        return found

    def _where(self) -> int:
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line

    def _fail(self) -> UnreadablePlanError:
        return UnreadablePlanError("unclear-mermaid", line=self._where())

    def _statement(self) -> None:
        if self._take(_IGNORED):
            return
        if found := self._take(_CLASSES):
            self._classes += [(key.strip(), found[2]) for key in found[1].split(",")]
        elif found := self._take(_SUBGRAPH):
            self._begin(found[1].strip())
        elif self._take(_END):
            if not self._open:
                raise self._fail()
            self._end()
        else:
            self._chain()

    def _begin(self, said: str) -> None:
        if len(self._open) == MOST_DEPTH:
            raise UnreadablePlanError("too-deep", most=MOST_DEPTH)
        said = _CLASS.sub("", said).strip()
        found = _NAMED.match(said)
        key, title = (found[1], found[2]) if found else (said, said)
        if not key or (not found and (" " in said or said.startswith('"'))):
            key = f" {len(self._chart.boxes)}"  # an id that nothing refers to
        box = Box(_plain(title), self._where(), lane=True)
        if key in self._chart.boxes:
            box.placed = True  # was named before: a link to it, or the same again
            box.parent = self._chart.boxes[key].parent
            box.text = box.text or self._chart.boxes[key].text
        self._chart.boxes[key] = box
        self._open.append((key, []))

    def _end(self) -> None:
        key, names = self._open.pop()
        for name in names:
            box = self._chart.boxes[name]
            if not box.placed and name != key:
                box.placed, box.parent = True, key
        if self._open:
            self._open[-1][1].append(key)

    def _chain(self) -> None:
        tails = self._group()
        while True:
            start = self._at
            self._take(_GAP)
            gap = _BLANK.match(self._text, self._at)
            if gap and "\n" in gap[0] and ";" not in gap[0]:
                # A link may go on on the next line.
                self._at = gap.end()
            link = self._link()
            if link is None:
                self._at = start
                return
            kind, label = link
            self._take(_BLANK)
            heads = self._group()
            line = self._where()
            if kind is not None:
                for tail in tails:
                    for head in heads:
                        self._connect(Link(tail, head, kind, label, line))
            tails = heads

    def _connect(self, link: Link) -> None:
        if len(self._chart.links) == MOST_PASSAGES:
            raise UnreadablePlanError("too-long", most=MOST_PASSAGES)
        self._chart.links.append(link)

    def _group(self) -> list[str]:
        keys = [self._box()]
        while True:
            start = self._at
            self._take(_GAP)
            if self._text[self._at : self._at + 1] != "&":
                self._at = start
                return keys
            self._at += 1
            self._take(_BLANK)
            keys.append(self._box())

    def _box(self) -> str:
        found = self._take(_ID)
        if not found:
            raise self._fail()
        key, line = found[0], self._where()
        said = self._settings() or self._shape()
        box = self._chart.boxes.get(key)
        if box is None:
            if len(self._chart.boxes) == MOST_PASSAGES:
                raise UnreadablePlanError("too-long", most=MOST_PASSAGES)
            box = self._chart.boxes[key] = Box(key, line)
        if said is not None and not box.lane:
            box.text, box.shape, box.line = said[0], said[1], line
        while found := self._take(_CLASS):
            self._classes.append((key, found[1]))
        if self._open:
            self._open[-1][1].append(key)
        return key

    def _settings(self) -> tuple[str, str] | None:
        found = self._take(_SETTINGS)
        if not found:
            return None
        label, shape = _LABEL.search(found[1]), _SHAPE.search(found[1])
        if label is None:
            return None
        return _plain(label[1] or label[2] or label[3] or ""), shape[1] if shape else ""

    def _shape(self) -> tuple[str, str] | None:
        for opening, closings, name in _SHAPES:
            if self._text.startswith(opening, self._at):
                start = self._at + len(opening)
                quote = re.compile(r'\s*"').match(self._text, start)
                search = start
                if quote:
                    search = self._text.find('"', quote.end()) + 1
                    if search == 0:
                        raise self._fail()
                ends = [(self._text.find(one, search), one) for one in closings]
                end, closing = min((one for one in ends if one[0] >= 0), default=(-1, ""))
                if end < 0:
                    raise self._fail()
                self._at = end + len(closing)
                return _plain(self._text[start:end]), name
        return None

    def _link(self) -> tuple[ArrowKind | None, str] | None:
        """The kind of a link and the text along it; its kind is None where it is not drawn."""
        self._take(_EDGE_ID)
        if found := self._take(_LINK):
            along = self._take(_ALONG)
            return _kind(found[0]), _plain(along[1]) if along else ""
        for opens, closes in _OPENS:
            start = self._at
            if opened := self._take(opens):
                closed = closes.search(self._text, self._at)
                if closed is None:
                    raise self._fail()
                label = self._text[self._at : closed.start()]
                self._at = closed.end()
                if "\n\n" in label:
                    self._at = start
                    raise self._fail()
                return _kind(opened[1] + closed[0].strip()), _plain(label)
        return None


def _blanked(text: str, start: int, end: int) -> str:
    """The text with a part made blank: every line keeps its number."""
    return text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]


def _kind(drawn: str) -> ArrowKind | None:
    """What a link is by how it is drawn. With a head at both ends, or a circle or a cross at one,
    it has no direction."""
    if drawn.startswith("~"):
        return None
    return ArrowKind.DRAWN if drawn.endswith(">") and drawn[0] != "<" else ArrowKind.LINE


def _plain(label: str) -> str:
    """A label as it is drawn."""
    label = label.strip()
    if len(label) > 1 and label[0] == label[-1] == '"':
        label = label[1:-1].strip()
    if len(label) > 1 and label[0] == label[-1] == "`":
        label = label[1:-1]
        while (bare := _EMPHASIS.sub(r"\2", label)) != label:
            label = bare
    label = _ENTITY.sub(lambda one: f"&#{one[1]};" if one[1].isdigit() else f"&{one[1]};", label)
    label = _ICON.sub("", label.replace("\\n", " "))
    if "<" in label:
        return read_markup(label).text
    return tidy(html.unescape(label))
