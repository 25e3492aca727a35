"""People at work in an Office file of ours, each word that they type unlike any other; and what
LibreOffice does to such a file when it saves it."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import docx
import pptx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph
from pptx.util import Cm

_TYPED = re.compile(r"woord[0-9]+x")


class Typist:
    """Types words in a Word document, and remembers them."""

    def __init__(self, content: bytes, first: int = 1) -> None:
        self.word = docx.Document(io.BytesIO(content))
        self.body: Any = self.word.element.body
        self.words: list[str] = []
        self._first = first

    def saved(self) -> bytes:
        file = io.BytesIO()
        self.word.save(file)
        return file.getvalue()

    def type(self) -> str:
        self.words.append(f"woord{self._first + len(self.words)}x")
        return self.words[-1]

    def paragraph(self) -> Any:
        element = OxmlElement("w:p")
        Paragraph(element, self.word._body).add_run(f"Hier staat {self.type()}.")
        return element

    def behind(self, paragraph: Any) -> None:
        Paragraph(paragraph, self.word._body).add_run(f" {self.type()}")

    # Where things are

    def drawings(self) -> list[Any]:
        """The paragraphs with a drawing."""
        return [next(one.iterancestors(qn("w:p"))) for one in self.body.iter(qn("w:drawing"))]

    def tables(self) -> list[Any]:
        return [*self.body.iter(qn("w:tbl"))]

    def blocks(self) -> list[Any]:
        return self.drawings() + self.tables()

    def told(self) -> list[Any]:
        """The paragraphs that tell a drawing in words."""
        marks = self.body.iter(qn("w:bookmarkStart"))
        ours = [one for one in marks if "_toc_figure_" in one.get(qn("w:name"))]
        return [next(one.iterancestors(qn("w:p"))) for one in ours]

    # What people do

    def around(self) -> None:
        """Paragraphs before and after each drawing and table."""
        for block in self.blocks():
            block.addprevious(self.paragraph())
            block.addnext(self.paragraph())

    def on_the_line(self) -> None:
        """Behind each drawing, on its own line."""
        for paragraph in self.drawings():
            self.behind(paragraph)

    def in_a_cell(self) -> None:
        """A remark in the last cell of each table."""
        for table in self.tables():
            self.behind([*table.iter(qn("w:p"))][-1])

    def in_words(self) -> None:
        """In what tells a drawing in words."""
        for paragraph in self.told():
            self.behind(paragraph)

    def headings(self) -> None:
        """Other headings and captions."""
        for style in ("Heading 1", "Caption"):
            for one in self.word.paragraphs:
                if one.style is not None and one.style.name == style:
                    one.add_run(f" {self.type()}")

    def move(self) -> None:
        """The first drawing to the end, with a word before it."""
        for moved in self.drawings()[:1]:
            self.body.add_p()
            self.body.find(qn("w:sectPr")).addprevious(self.paragraph())
            self.body.find(qn("w:sectPr")).addprevious(moved)

    def into_a_cell(self) -> None:
        """The first drawing into a table of one's own."""
        for moved in self.drawings()[:1]:
            table = self.word.add_table(1, 2)
            table.cell(0, 0).text = self.type()
            table.cell(0, 1)._tc.p_lst[0].addprevious(moved)

    def delete(self) -> None:
        """The first drawing or table."""
        for block in self.blocks()[:1]:
            block.getparent().remove(block)

    def copy(self) -> None:
        """The first drawing a second time, with a word between them."""
        for paragraph in self.drawings()[:1]:
            paragraph.addnext(deepcopy(paragraph))
            paragraph.addnext(self.paragraph())

    def row(self) -> None:
        """A row of one's own in the first table."""
        for table in self.tables()[:1]:
            made = deepcopy(table[-1])
            for text in made.iter(qn("w:t")):
                text.text = self.type()
            table.append(made)

    def tracked(self) -> None:
        """A tracked word behind each drawing."""
        for paragraph in self.drawings():
            paragraph.append(self._tracked())

    def tracked_in_a_cell(self) -> None:
        """A tracked word in the first table."""
        for table in self.tables()[:1]:
            next(table.iter(qn("w:p"))).append(self._tracked())

    def _tracked(self) -> Any:
        return parse_xml(
            f'<w:ins {nsdecls("w")} w:id="900" w:author="Iemand"><w:r><w:t>{self.type()}</w:t>'
            "</w:r></w:ins>"
        )

    def comment(self) -> None:
        """A comment on the last paragraph that has text."""
        last = next(one for one in reversed(self.word.paragraphs) if one.runs)
        self.word.add_comment(last.runs, text=self.type(), author="Iemand", initials="I")

    def comment_in_a_cell(self) -> None:
        """A comment in the first table."""
        for table in self.tables()[:1]:
            paragraph = Paragraph(next(table.iter(qn("w:p"))), self.word._body)
            self.word.add_comment(paragraph.runs, text=self.type(), author="Iemand", initials="I")

    def alternative(self) -> None:
        """Another alternative text of each drawing."""
        for about in self.body.iter(qn("wp:docPr")):
            about.set("descr", f"Een tekening van {self.type()}")

    def picture_in_a_cell(self) -> None:
        """A picture of one's own in the last cell of the first table, a text box in the next."""
        for table in self.tables()[:1]:
            box = (
                f"<w:r {nsdecls('w')} xmlns:v='urn:schemas-microsoft-com:vml'><w:pict>"
                "<v:shape><v:textbox><w:txbxContent><w:p><w:r>"
                f"<w:t>{self.type()}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape>"
                "</w:pict></w:r>"
            )
            [*table.iter(qn("w:p"))][-1].append(parse_xml(box))


DEEDS: tuple[Callable[[Typist], None], ...] = (
    Typist.around,
    Typist.on_the_line,
    Typist.in_a_cell,
    Typist.in_words,
    Typist.headings,
    Typist.move,
    Typist.into_a_cell,
    Typist.delete,
    Typist.copy,
    Typist.row,
    Typist.tracked,
    Typist.tracked_in_a_cell,
    Typist.comment,
    Typist.comment_in_a_cell,
    Typist.alternative,
    Typist.picture_in_a_cell,
)


def typed_in(content: bytes) -> set[str]:
    """Every typed word that stands anywhere in an Office file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [archive.read(name) for name in archive.namelist() if name.endswith(".xml")]
    return {word for part in parts for word in _TYPED.findall(part.decode("utf-8"))}


def misplaced(content: bytes) -> list[str]:
    """Blocks that stand in a paragraph or a run, where none may stand."""
    body = docx.Document(io.BytesIO(content)).element.body
    within = (qn("w:p"), qn("w:r"))
    blocks = body.iter(qn("w:p"), qn("w:tbl"))
    found = [one.tag for one in blocks if one.getparent().tag in within]
    for control in body.iter(qn("w:sdt")):
        if control.getparent().tag in within:
            inside = control.find(qn("w:sdtContent"))
            found += [one.tag for one in inside if one.tag in (qn("w:p"), qn("w:tbl"))]
    return found


# PowerPoint


class Presenter:
    """Types words in a presentation, and remembers them."""

    def __init__(self, content: bytes) -> None:
        self.deck = pptx.Presentation(io.BytesIO(content))
        self.words: list[str] = []

    def saved(self) -> bytes:
        file = io.BytesIO()
        self.deck.save(file)
        return file.getvalue()

    def type(self) -> str:
        self.words.append(f"woord{1 + len(self.words)}x")
        return self.words[-1]

    def _shapes(self, tag: str) -> Iterator[tuple[Any, Any]]:
        for slide in self.deck.slides:
            for shape in slide.shapes:
                if shape._element.tag.endswith(tag):
                    yield slide, shape

    def beside(self) -> None:
        """A text box on each slide, and a word in its title and its notes."""
        for slide in self.deck.slides:
            slide.shapes.add_textbox(0, 0, Cm(3), Cm(1)).text_frame.text = self.type()
            title = slide.shapes.title
            title.text_frame.text = f"{title.text_frame.text} {self.type()}"
            frame = slide.notes_slide.notes_text_frame
            frame.text = f"{frame.text}\n{self.type()}"

    def in_a_drawing(self) -> None:
        """A word in a shape of the first drawing."""
        for _, group in [*self._shapes("}grpSp")][:1]:
            said = [one for one in group.shapes if one.has_text_frame and one.text_frame.text]
            said[0].text_frame.paragraphs[0].add_run().text = f" {self.type()}"

    def shape_in_a_drawing(self) -> None:
        """A shape of one's own in the first drawing."""
        for _, group in [*self._shapes("}grpSp")][:1]:
            group.shapes.add_textbox(0, 0, Cm(2), Cm(1)).text_frame.text = self.type()

    def in_a_table(self) -> None:
        """A word in the last cell of the first table."""
        for _, table in [*self._shapes("}graphicFrame")][:1]:
            cell = [*table.table.iter_cells()][-1]
            cell.text_frame.paragraphs[0].add_run().text = f" {self.type()}"

    def alternative(self) -> None:
        """Another alternative text of each drawing."""
        for _, group in self._shapes("}grpSp"):
            about = group._element.nvGrpSpPr.cNvPr
            about.set("descr", f"Een tekening van {self.type()}")

    def twice(self) -> None:
        """A second drawing of the same name on the slide, with a word beside it."""
        for slide, group in [*self._shapes("}grpSp")][:1]:
            slide.shapes._spTree.append(deepcopy(group._element))
            slide.shapes.add_textbox(0, 0, Cm(2), Cm(1)).text_frame.text = self.type()


SLIDE_DEEDS: tuple[Callable[[Presenter], None], ...] = (
    Presenter.beside,
    Presenter.in_a_drawing,
    Presenter.shape_in_a_drawing,
    Presenter.in_a_table,
    Presenter.alternative,
    Presenter.twice,
)
