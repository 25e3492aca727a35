"""What somebody asks to be drawn, and from words to that."""

import datetime
import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import TypeVar

from toc.core.dossier import Dossier
from toc.core.model import PartialDate
from toc.documents.errors import DrawingError
from toc.documents.house_style import WriterStyle, style_of
from toc.documents.kinds import DocumentKinds
from toc.documents.style import Paper
from toc.draw.formats import STANDARD as FORMATS
from toc.draw.formats import DrawingFormat
from toc.draw.layout.direction import Direction
from toc.draw.layout.ordering import BoxOrder
from toc.draw.views.measured import Found
from toc.draw.views.state_on_day import StateOnDay, standing
from toc.draw.views.wanted import Wanted
from toc.measure.monitoring.audience import known

_Choice = TypeVar("_Choice", bound=Enum)


@dataclass(frozen=True)
class Request:
    """What to draw, and how. Without a network and wanted views it is the standard set. Without a
    paper or a house style it is the plan's own. A date stands below every drawing where it is
    `dated`, with a mark of this version of the plan. The drawings show how the goals stood at the
    end of the day `on`. `order` is that of the boxes within columns. `anew` writes over what
    people may have worked in."""

    formats: frozenset[DrawingFormat] = FORMATS
    network: str | None = None
    wanted: Wanted = field(default_factory=dict)
    paper: Paper | None = None
    direction: Direction = Direction.LR
    order: BoxOrder = BoxOrder.FILE
    house: WriterStyle | None = None
    dated: PartialDate | None = None
    on: datetime.date | None = None
    anew: bool = False

    def style(self, dossier: Dossier) -> WriterStyle:
        """The house style, with the paper. DocumentError where the plan's logo cannot be used."""
        house = self.house or style_of(dossier)
        return replace(house, paper=self.paper) if self.paper is not None else house

    def date(self, dossier: Dossier) -> str:
        """The date as it stands below a drawing; nothing where there is none."""
        if self.dated is None:
            return ""
        from toc.draw.views.timeline import said_date

        return said_date(self.dated, dossier.sound.language)

    def version(self, dossier: Dossier) -> str:
        """What tells a dated text of the plan from every other, short enough to read aloud."""
        if self.dated is None:
            return ""
        return hashlib.sha256(dossier.file.read_bytes()).hexdigest()[:6]

    def standing(self, dossier: Dossier) -> StateOnDay | None:
        """How the goals stood on the day that is asked for."""
        if self.on is None:
            return None
        language = dossier.sound.language
        return standing(dossier.sound_tree, dossier.measurements, self.on, language)


STANDARD = Request()
"""The standard set, in the standard formats."""


def known_of(dossier: Dossier) -> Found | None:
    """What is known of the indicators; None where the plan has none. Where the measurements have
    errors it is not known what may be shown, and nothing is: UnusableError."""
    if not dossier.sound.indicators:
        return None
    return known(dossier.sound, dossier.measurements)


GONE = frozenset({"csv", "json", "mermaid", "mmd", "dot", "graphml"})
"""What was a format once. Who still asks for it hears what there is instead."""


def formats_of(given: str | None, to: Path | None, whole: bool) -> frozenset[DrawingFormat]:
    """The formats asked for; without any, the one that the name of the file asks for. A page for a
    browser is the interactive one where the `whole` programme is asked for. DrawingError for what
    is no format."""
    if given is None:
        ending = to.suffix.lower().removeprefix(".") if to is not None else ""
        named = [format for format in DrawingFormat if format.ending == ending]
        if DrawingFormat.PAGE in named:
            named = [DrawingFormat.PAGE if whole else DrawingFormat.HTML]
        return frozenset(named) if named else FORMATS
    known = {format.value: format for format in DrawingFormat}
    words = [word.strip() for word in given.split(",")]
    for word in words:
        if word.lower() in GONE:
            raise DrawingError("format-gone", given=word)
        if word.lower() not in known:
            raise DrawingError("unknown-format", given=word, formats=", ".join(known))
    return frozenset(known[word.lower()] for word in words)


def refuse_other_ending(to: str, ending: str, formats: str | None, whole: bool) -> None:
    """DrawingError where a name ends as that of a file of a kind that is not made here: nobody
    wants a folder of that name."""
    folder = f"{Path(to).stem}/"
    if formats is not None:
        if _endings(formats_of(formats, None, whole)) != {ending}:
            raise DrawingError("ending-and-format", file=to, formats=formats, folder=folder)
        return
    annex = DocumentKinds.ANNEX.endings if whole else ()
    if ending.removeprefix(".") in GONE:
        raise DrawingError("format-gone", given=to)
    if ending not in _endings(DrawingFormat, annex):
        can = ", ".join(sorted(_endings((one for one in DrawingFormat if one.together), annex)))
        raise DrawingError("unknown-ending", file=to, endings=can, folder=folder)


def _endings(formats: Iterable[DrawingFormat], more: Collection[str] = ()) -> set[str]:
    return {f".{format.ending}" for format in formats} | {*more}


def paper_of(given: str) -> Paper:
    """A paper by its name. DrawingError for no paper."""
    return _one_of(Paper, given, "unknown-paper")


def direction_of(given: str) -> Direction:
    """A direction by its word. DrawingError for no direction."""
    return _one_of(Direction, given, "unknown-direction")


def order_of(given: str) -> BoxOrder:
    """An order of boxes by its word. DrawingError for no order."""
    return _one_of(BoxOrder, given, "unknown-order")


def date_of(given: str) -> PartialDate:
    """A date, as precise as it is given. DrawingError for no date."""
    try:
        return PartialDate.parse(given)
    except ValueError:
        raise DrawingError("unknown-date", given=given) from None


def _one_of(kind: type[_Choice], given: str, refusal: str) -> _Choice:
    known = {one.name.lower().replace("_", "-"): one for one in kind}
    try:
        return known[given.strip().lower()]
    except KeyError:
        raise DrawingError(refusal, given=given) from None
