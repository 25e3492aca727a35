"""The house style of a programme as its writers need it: colours, font, logo, paper, footer. What
the programme does not choose is sober."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from toc.core.dossier import Dossier
from toc.core.graph import Level
from toc.core.loading.logo import LogoError, read_logo
from toc.core.model import Programme
from toc.core.model.style import ink_on
from toc.documents import style
from toc.documents.drawings.scene import Scene, Shape, Stroke, Text
from toc.documents.style import Paper
from toc.documents.words.documents import DOCUMENTS


@dataclass(frozen=True)
class Logo:
    """A picture that stands on the first page: the file's own bytes, and whether it is an SVG."""

    content: bytes
    vector: bool
    alternative: str


@dataclass(frozen=True)
class WriterStyle:
    """How documents and drawings look. Colours are `#rrggbb`; `fills` holds those of the levels
    that are not the sober ones. `font` is the name of a font on the reader's computer for what he
    can edit, None for the ordinary one; drawings and PDF always carry their own font."""

    accent: str = style.NAVY
    fills: tuple[tuple[Level, str], ...] = ()
    font: str | None = None
    logo: Logo | None = None
    paper: Paper = Paper.A4
    footer: str = ""

    @property
    def office_font(self) -> str:
        """The font of what can be edited: Arial is everywhere and as wide as that of the
        drawings."""
        return self.font or "Arial"


SOBER = WriterStyle()
"""Without any choice of the programme."""


def style_of(dossier: Dossier) -> WriterStyle:
    """The house style of a plan. LogoError, with its place, where the logo cannot be used."""
    try:
        return house_of(dossier.sound, dossier.file.parent)
    except LogoError as error:
        error.place = dossier.reading.positions.place(("style", "logo"))
        raise


def house_of(programme: Programme, folder: Path) -> WriterStyle:
    """The house style that a programme asks for. `folder` is that of its file, from which the logo
    is found. LogoError where the logo cannot be used."""
    asked = programme.style
    colours = asked.colours
    found = read_logo(programme, folder)
    told = DOCUMENTS.say("logo", programme.language, title=programme.title)
    chosen = (
        (Level.VISION, colours.vision),
        (Level.STRATEGIC, colours.strategic_goals),
        (Level.OPERATIONAL, colours.operational_goals),
        (Level.INSPANNING, colours.inspanningen),
    )
    return WriterStyle(
        accent=colours.accent or style.NAVY,
        fills=tuple((level, fill) for level, fill in chosen if fill is not None),
        font=asked.font,
        logo=Logo(*found, told) if found is not None else None,
        paper=Paper[asked.paper.upper()] if asked.paper else Paper.A4,
        footer=asked.footer or "",
    )


def dressed(scene: Scene, house: WriterStyle) -> Scene:
    """A drawing in the colours of the house: the boxes of each level in its fill, with the type
    that can be read on it, headings and rules in the accent."""
    if not house.fills and house.accent == style.NAVY:
        return scene
    fills = {style.LOOKS[level].fill: fill for level, fill in house.fills}
    borders = {
        style.LOOKS[level].border: fill
        for level, fill in house.fills
        if level in (Level.VISION, Level.STRATEGIC)
    }
    accent = {style.NAVY: house.accent}

    def text(old: Text, fill: str | None) -> Text:
        if fill is None:
            return replace(old, colour=accent.get(old.colour, old.colour))
        return replace(old, colour=ink_on(fill))

    def shape(old: Shape) -> Shape:
        fill = fills.get(old.fill or "") if old.id else None
        stroke = old.stroke
        if stroke is not None and stroke.colour in borders and old.id:
            stroke = Stroke(borders[stroke.colour], stroke.width, stroke.dash)
        texts = tuple(text(one, fill) for one in old.texts)
        return replace(old, fill=fill or old.fill, stroke=stroke, texts=texts)

    return replace(
        scene,
        shapes=tuple(map(shape, scene.shapes)),
        texts=tuple(text(one, None) for one in scene.texts),
        over=tuple(map(shape, scene.over)),
    )
