"""The files of a review: the pack, the workshop cards, the decision form, or all of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from toc.cli.documents import show_document
from toc.cli.ending import fail
from toc.cli.progress_bar import making as at_work
from toc.cli.progress_bar import working_out
from toc.cli.terminal import show, write_json
from toc.core.words.typed_commands import as_argument, program
from toc.documents.kinds import DocumentKinds
from toc.documents.screen import aside, item, line, strong
from toc.review.words.review import REVIEW

if TYPE_CHECKING:
    from toc.core.dossier import Dossier
    from toc.core.words import Language
    from toc.documents.house_style import WriterStyle
    from toc.documents.writers.template_parts import FilledTemplate
    from toc.review.decisions.decision_questions import DecisionSheet
    from toc.review.report import Facts, ReviewMaterial

FORM = ".xlsx"


@dataclass(frozen=True)
class ReviewFiles:
    """What is to be written where: a `folder` of everything, or one file. `networks` are those of
    which cards are made, all where none is named; `anew` writes also over what people have worked
    in."""

    to: Path
    folder: bool
    cards: bool
    template: Path | None
    anew: bool
    networks: tuple[str, ...] = ()

    @classmethod
    def of(
        cls,
        to: str,
        *,
        cards: bool,
        networks: tuple[str, ...] = (),
        template: Path | None,
        anew: bool,
        language: Language,
    ) -> Self | None:
        """What the options ask for; None where nothing is to be written. Ends with 2 where they
        ask for what cannot be."""

        if not to:
            if cards or networks:
                fail(REVIEW.say("cards-need-to", language))
            if template is not None:
                fail(REVIEW.say("template-alone", language))
            return None
        path = Path(to)
        ending = path.suffix.lower()
        folder = to.endswith(("/", "\\")) or path.is_dir()
        if networks and not (cards or folder):
            fail(REVIEW.say("network-no-cards", language))
        if cards and (folder or ending != ".pdf"):
            fail(REVIEW.say("cards-not-pdf", language, file=to))
        if not folder and ending not in (*DocumentKinds.REVIEW.endings, FORM):
            kinds = ", ".join((*DocumentKinds.REVIEW.endings, FORM))
            fail(REVIEW.say("unknown-kind", language, file=to, kinds=kinds))
        if template is not None and (folder or ending not in (".docx", ".pptx")):
            fail(REVIEW.say("template-alone", language))
        return cls(path, folder, cards, template, anew, networks)


@dataclass(frozen=True)
class _Making:
    """What the files are made from."""

    wanted: ReviewFiles
    dossier: Dossier
    m: ReviewMaterial
    f: Facts
    sheet: DecisionSheet
    house: WriterStyle
    language: Language


def write_review(
    wanted: ReviewFiles,
    dossier: Dossier,
    m: ReviewMaterial,
    f: Facts,
    language: Language,
    *,
    as_json: bool,
) -> None:
    """Write what is wanted and say what was written. Ends with 2 where a file cannot be written,
    or stands there and may be filled in."""
    from toc.core.loading import nearest
    from toc.documents.house_style import style_of
    from toc.review.decisions.decision_questions import decision_sheet
    from toc.review.report import situations

    known = m.programme.networks
    for name in wanted.networks:
        if name not in known:
            names = ", ".join(nearest(name, known) or known)
            fail(REVIEW.say("network-unknown", language, network=name, names=names))
    with working_out(language):
        sheet = decision_sheet(m.graph, m.back.id, m.ahead.id, situations(m, f))
    house = style_of(dossier)
    making = _Making(wanted, dossier, m, f, sheet, house, language)
    if wanted.folder:
        _folder(making, as_json=as_json)
        return
    filled = None
    if wanted.cards:
        _cards(making, wanted.to)
    elif wanted.to.suffix.lower() == FORM:
        if wanted.to.exists() and not wanted.anew:
            fail(REVIEW.say("form-exists", language, file=wanted.to))
        _form(making, wanted.to)
    else:
        filled = _pack(making, wanted.to)
    _told(making, filled, as_json=as_json)


def _told(making: _Making, filled: FilledTemplate | None, *, as_json: bool) -> None:
    to = making.wanted.to
    if as_json:
        write_json({"version": 1, "folder": to.parent, "files": [to.name]})
        return

    show_document(to, filled, making.language)
    if to.suffix.lower() == FORM:
        show([line(_after(making, to))])


def _after(making: _Making, form: Path) -> str:
    """What to do with the form after the day."""

    plan = as_argument(making.dossier.file)
    command = f"{program()} review read-decisions {as_argument(form)} {plan}"
    return REVIEW.say("after-day", making.language, form=form.name, command=command)


def _pack(making: _Making, to: Path) -> FilledTemplate | None:
    """The pack; as slides without the form, which nobody fills in on a screen."""
    from toc.documents.writers.files import write_document
    from toc.draw.figures import figures_of
    from toc.review.report import review_document

    slides = to.suffix.lower() == ".pptx"
    wanted = making.wanted
    with at_work(to, making.language):
        document = review_document(making.m, making.f, making.sheet, slides=slides)
        house, template = making.house, wanted.template
        return write_document(document, to, house, template, figures_of, anew=wanted.anew)


def _cards(making: _Making, to: Path) -> int:
    """The cards, and how many there are."""
    from toc.core.files import make_folder, produce
    from toc.review.cards.workshop import workshop_pdf
    from toc.review.report.cards import workshop_cards

    cards = workshop_cards(making.m, making.f, making.wanted.networks)
    if not cards.cards:
        fail(REVIEW.say("cards-none", making.language))
    make_folder(to.parent)
    with at_work(to, making.language):
        produce(to, workshop_pdf(cards, making.house))
    return len(cards.cards)


def _form(making: _Making, to: Path) -> None:
    from toc.core.files import make_folder, produce
    from toc.review.decisions.workbook import workbook

    if not making.sheet.entries:
        fail(REVIEW.say("nothing-to-decide", making.language))
    make_folder(to.parent)
    with at_work(to, making.language):
        produce(to, workbook(making.sheet))


def _folder(making: _Making, *, as_json: bool) -> None:
    """Everything for the day. A form that stands there already may be filled in, and is left as
    it is unless all is made anew; so is a pack that people have worked in."""

    language, folder = making.language, making.wanted.to
    spoken = making.m.language
    name = REVIEW.say("file-new", spoken, period=making.m.back.id)
    done: list[tuple[Path, str, FilledTemplate | None]] = []
    for ending, key in ((".docx", "pack"), (".pptx", "slides")):
        file = folder / f"{name}{ending}"
        done.append((file, REVIEW.say(f"file.{key}", language), _pack(making, file)))
    if making.m.programme.networks:
        cards = folder / REVIEW.say("file-cards", spoken, period=making.m.back.id)
        count = _cards(making, cards)
        done.append((cards, REVIEW.say("file.cards", language, count=count), None))
    form = folder / REVIEW.say("file-form", spoken, next=making.m.ahead.id)
    if making.sheet.entries:
        kept = form.exists() and not making.wanted.anew
        if not kept:
            _form(making, form)
        said = REVIEW.say("file.form-kept" if kept else "file.form", language)
        done.append((form, said, None))
    if as_json:
        names = [file.name for file, _, _ in done]
        write_json({"version": 1, "folder": folder, "files": names})
        return
    show(
        [
            line(strong(REVIEW.say("made-folder", language, folder=folder))),
            *(item(file.name, "", aside(f": {said}")) for file, said, _ in done),
        ]
    )
    for file, _, filled in done:
        if filled is not None:
            show_document(file, filled, language)
    if making.sheet.entries:
        show([line(), line(_after(making, form))])
